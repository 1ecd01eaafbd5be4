import { anyOf, typedSql } from '@assay/db'
import { articleStatuses } from '@assay/review'
import { z } from 'zod'
import { openingOf } from './opening.ts'
import type { Sight } from './sight.ts'

const workSchema = z.object({
  assignmentId: z.string(),
  version: z.int(),
  articleId: z.string(),
  headline: z.string().nullable(),
  opening: z.string().nullable(),
  publisher: z.string().nullable(),
  language: z.string(),
  assigneeId: z.string(),
  statementIds: z.array(z.string()).nullable(),
  dueAt: z.date().nullable(),
  assignedById: z.string().nullable(),
  since: z.date(),
  note: z.string().nullable(),
})
/** Work that somebody has of an article under review. */
export type StandingWork = z.infer<typeof workSchema>

type Wanted = { articleIds: readonly string[] } | { assigneeId: string } | { dueBefore: Date }

/** Reads the work that stands: of some articles, of somebody, or what was due before a moment. */
export async function readStandingWork(sight: Sight, wanted: Wanted): Promise<StandingWork[]> {
  const all = sight
    .articles()
    .innerJoin('assignment as w', 'w.articleId', 'a.id')
    .leftJoin('erasableText as e', 'e.id', 'w.noteTextId')
    .where('a.status', '=', 'in-review')
    .where('w.standing', '=', true)
  const asked =
    'articleIds' in wanted
      ? all.where('a.id', '=', anyOf(wanted.articleIds))
      : 'assigneeId' in wanted
        ? all.where('w.workspaceId', '=', sight.workspaceId).where('w.assigneeId', '=', wanted.assigneeId)
        : all.where('w.workspaceId', '=', sight.workspaceId).where('w.dueAt', '<', wanted.dueBefore)
  const rows = await asked
    .orderBy('w.dueAt', (order) => order.asc().nullsLast())
    .orderBy('w.since')
    .orderBy('w.id')
    .select(['w.id as assignmentId', 'w.version', 'w.articleId', 'a.headline', 'a.publisher', 'a.language'])
    .select(openingOf)
    .select(['w.assigneeId', 'w.statementIds', 'w.dueAt', 'w.assignedById', 'w.since', 'e.text as note'])
    .execute()
  return z.array(workSchema).parse(rows)
}

const statementsSchema = z.array(
  z.object({
    id: z.string(),
    articleId: z.string(),
    lineage: z.array(z.string()),
    retired: z.boolean(),
    decided: z.boolean(),
    reviewerIds: z.array(z.string()),
  }),
)
export type WorkStatement = z.infer<typeof statementsSchema>[number]

/** Reads the statements of some articles in reading order, retired ones too, with who assessed them as they stand. */
export async function readWorkStatements(
  sight: Sight,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, readonly WorkStatement[]>> {
  const rows = await sight
    .statements()
    .where('s.articleId', '=', anyOf([...new Set(articleIds)]))
    .orderBy('s.articleId')
    .orderBy('s.start')
    .orderBy('s.id')
    .select(['s.id', 's.articleId', 's.lineage', 's.retired'])
    .select((eb) => [
      eb
        .exists(
          eb
            .selectFrom('decision as d')
            .whereRef('d.statementId', '=', 's.id')
            .where('d.standing', '=', true),
        )
        .as('decided'),
      typedSql<string[]>`array(${eb
        .selectFrom('assessment as x')
        .innerJoin('assessmentRevision as r', 'r.id', 'x.revisionId')
        .whereRef('x.statementId', '=', 's.id')
        .where('x.standing', '=', true)
        .whereRef('r.statementVersion', '>=', 's.wordingVersion')
        .where((or) =>
          or.not(or.exists(or.selectFrom('rejection as j').whereRef('j.assessmentRevisionId', '=', 'r.id'))),
        )
        .select('x.reviewerId')})`.as('reviewerIds'),
    ])
    .execute()
  const byArticle = new Map<string, WorkStatement[]>()
  for (const row of statementsSchema.parse(rows)) {
    const found = byArticle.get(row.articleId)
    if (found === undefined) byArticle.set(row.articleId, [row])
    else found.push(row)
  }
  return byArticle
}

const articlesSchema = z.array(
  z.object({
    id: z.string(),
    version: z.int(),
    status: z.enum(articleStatuses),
    headline: z.string().nullable(),
  }),
)

/** Reads some articles as work is given out on them. */
export async function readArticlesOfWork(sight: Sight, articleIds: readonly string[]) {
  const rows = await sight
    .articles()
    .where('a.id', '=', anyOf(articleIds))
    .select(['a.id', 'a.version', 'a.status', 'a.headline'])
    .execute()
  return articlesSchema.parse(rows)
}

/** The versions of what somebody has or had of some articles, by article. */
export async function readOwnWorkVersions(
  sight: Sight,
  { articleIds, personId }: { articleIds: readonly string[]; personId: string },
): Promise<ReadonlyMap<string, number>> {
  const rows = await sight.reader.assignment.findMany({
    where: { articleId: { in: [...articleIds] }, assigneeId: personId, workspaceId: sight.workspaceId },
  })
  return new Map(rows.map(({ articleId, version }) => [articleId, version]))
}
