import { anyOf } from '@assay/db'
import { actorRoleSchema, eventTypeSchema, newestVersion, readEvent } from '@assay/review'
import { z } from 'zod'
import { wordsOf } from '../past/words.ts'
import type { Sight } from './sight.ts'

const rowSchema = z.object({
  id: z.string(),
  logId: z.string(),
  type: eventTypeSchema,
  version: z.int(),
  at: z.date(),
  actorId: z.string().nullable(),
  actorRole: actorRoleSchema,
  articleId: z.string().nullable(),
  statementId: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
})
const storedSchema = rowSchema.extend({
  position: z.int().nullable(),
  headline: z.string().nullable(),
  opening: z.string().nullable(),
})

/** What an event may tell of a member, and of the words that somebody spoke of. */
const namedSchema = z
  .object({
    memberId: z.string(),
    personId: z.string(),
    assigneeId: z.string(),
    statementVersion: z.int(),
    assessmentId: z.string(),
    version: z.int(),
  })
  .partial()
  .catch({})

/** An event as the audit needs it, with whom it happened to and the words of its statement that it is about. */
export type AuditLine = Omit<z.infer<typeof storedSchema>, 'logId' | 'version' | 'data'> & {
  data: Readonly<Record<string, unknown>>
  subjectId: string | null
  statementText: string | null
}

/** Reads events for the audit, latest first. */
export async function readAuditLines(sight: Sight, ids: readonly string[]): Promise<AuditLine[]> {
  const found = await sight
    .events({ ids })
    .leftJoin('ledgerEntry as l', 'l.eventId', 'e.id')
    .leftJoin('article as a', 'a.id', 'e.articleId')
    .select(['e.id', 'e.logId', 'l.position', 'e.type', 'e.version', 'e.at', 'e.actorId', 'e.actorRole'])
    .select(['e.articleId', 'a.headline', 'e.statementId', 'e.data'])
    .select((eb) =>
      eb
        .case()
        .when('a.headline', 'is', null)
        .then(
          eb
            .selectFrom('statement as s')
            .innerJoin('statementText as t', (join) =>
              join.onRef('t.statementId', '=', 's.id').onRef('t.version', '=', 's.version'),
            )
            .whereRef('s.articleId', '=', 'e.articleId')
            .where('s.retired', '=', false)
            .orderBy('s.start')
            .limit(1)
            .select('t.text'),
        )
        .end()
        .as('opening'),
    )
    .orderBy('e.at', 'desc')
    .orderBy('e.id', 'desc')
    .execute()
  const events = z
    .array(storedSchema)
    .parse(found)
    .map(({ logId, version, ...line }) => {
      const data = newestData({ ...line, logId, version })
      return { ...line, data, named: namedSchema.parse(data) }
    })
  const people = await peopleOf(
    sight,
    events.flatMap(({ named }) => named.memberId ?? []),
  )
  const words = await wordsSpokenOf(sight, events)
  return events.map(({ named, ...line }) => ({
    ...line,
    subjectId: people.get(named.memberId ?? '') ?? named.personId ?? named.assigneeId ?? null,
    statementText: words({ named, ...line }),
  }))
}

/** The data of an event in the newest version of its type; as they are stored where nothing brings them there. */
function newestData({ at, ...row }: z.infer<typeof rowSchema>): Readonly<Record<string, unknown>> {
  if (row.version === newestVersion(row.type)) return row.data
  const event = readEvent({ ...row, at: at.toISOString() })
  return event === null ? row.data : { ...event.data }
}

async function peopleOf({ reader }: Sight, memberIds: readonly string[]): Promise<Map<string, string>> {
  if (memberIds.length === 0) return new Map()
  const members = await reader.member.findMany({ where: { id: { in: [...memberIds] } } })
  return new Map(members.map(({ id, personId }) => [id, personId]))
}

type Spoken = { statementId: string | null; named: z.infer<typeof namedSchema> }

/** The words that each event speaks of: those of the version that it names, or that its assessment was made on. */
async function wordsSpokenOf(sight: Sight, events: readonly Spoken[]) {
  const about = events.flatMap(({ statementId, named }) =>
    statementId === null ? [] : [{ statementId, named }],
  )
  const unversioned = about.filter(({ named }) => named.statementVersion === undefined)
  const taken = await revisionsOf(
    sight,
    unversioned.flatMap(({ named }) => named.assessmentId ?? []),
  )
  const present = await versionsOf(
    sight,
    unversioned.map(({ statementId }) => statementId),
  )
  const versionOf = ({
    statementId,
    named: { statementVersion, assessmentId = '', version = 0 },
  }: (typeof about)[number]) =>
    statementVersion ??
    taken.get(assessmentId)?.findLast((revision) => revision.version < version)?.statementVersion ??
    present.get(statementId) ??
    0
  const words = await wordsOf(
    sight.reader,
    about.map((each) => ({ statementId: each.statementId, version: versionOf(each) })),
  )
  return ({ statementId, named }: Spoken): string | null =>
    statementId === null ? null : words(statementId, versionOf({ statementId, named })) || null
}

/** The revisions of some assessments by assessment, in their order. */
async function revisionsOf({ reader }: Sight, assessmentIds: readonly string[]) {
  const revisions =
    assessmentIds.length === 0
      ? []
      : await reader.assessmentRevision.findMany({
          where: { assessmentId: { in: [...assessmentIds] } },
          orderBy: { version: 'asc' },
          select: { assessmentId: true, version: true, statementVersion: true },
        })
  const byAssessment = new Map<string, typeof revisions>()
  for (const row of revisions) {
    byAssessment.set(row.assessmentId, [...(byAssessment.get(row.assessmentId) ?? []), row])
  }
  return byAssessment
}

async function versionsOf(sight: Sight, statementIds: readonly string[]): Promise<Map<string, number>> {
  if (statementIds.length === 0) return new Map()
  const rows = await sight
    .statements()
    .where('s.id', '=', anyOf(statementIds))
    .select(['s.id', 's.version'])
    .execute()
  return new Map(rows.map(({ id, version }) => [id, version]))
}
