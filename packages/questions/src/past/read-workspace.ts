import type { Reader } from '@assay/db'
import { namesOf } from '@assay/db'
import {
  articleStatuses,
  countStatements,
  type Editorial,
  type EditorialRows,
  emptyEditorial,
  roleSchema,
  statementStates,
  verdicts,
} from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { type Sight, sightOf } from '../visible/sight.ts'
import { foldTrack, type Looking } from './fold-track.ts'
import { askedMomentSchema, findMoment, type Moment, momentSchema } from './moment.ts'
import { findTrack, type Track } from './track.ts'
import { wordsOf } from './words.ts'

export const workspaceThenQuerySchema = z.object({ moment: askedMomentSchema })

const articleThenSchema = z.object({
  id: z.string(),
  headline: z.string().nullable(),
  /** The first words of an article without a headline. */
  opening: z.string().nullable(),
  publisher: z.string().nullable(),
  status: z.enum(articleStatuses),
  statements: z.int(),
  states: z.partialRecord(z.enum(statementStates), z.int()),
  verdicts: z.partialRecord(z.enum(verdicts), z.int()),
})

/** A workspace as it stood: its articles, latest first, and its members. */
const workspaceThenSchema = z.object({
  moment: momentSchema,
  /** Null before it was created. */
  workspace: z.object({ name: z.string() }).nullable(),
  articles: z.array(articleThenSchema),
  members: z.array(
    z.object({
      personId: z.string(),
      /** Null where it was erased, by now. */
      name: z.string().nullable(),
      role: roleSchema,
      active: z.boolean(),
    }),
  ),
})
export type WorkspaceThen = z.infer<typeof workspaceThenSchema>

/**
 * Reads a workspace as it stood at a moment, by folding the log up to there: a word after every page of it, and
 * at the end the answer.
 */
export async function readWorkspaceThen(
  reading: Reading,
  { moment: asked }: z.infer<typeof workspaceThenQuerySchema>,
): Promise<Looking<WorkspaceThen>> {
  const sight = sightOf(reading)
  const track = await findTrack(sight, { scope: 'workspace' })
  const moment = await findMoment(sight, track, { asked, now: reading.now() })
  return lookAt(sight, track, moment)
}

async function* lookAt(sight: Sight, track: Track, moment: Moment): Looking<WorkspaceThen> {
  const tables = emptyEditorial()
  const span = { after: -1, upTo: moment.position ?? -1 }
  for await (const progress of foldTrack(sight, { track, tables, span })) yield { progress, answer: null }
  yield { progress: null, answer: await describe(sight.reader, tables, moment) }
}

async function describe(reader: Reader, tables: Editorial, moment: Moment): Promise<WorkspaceThen> {
  const [workspace] = tables.workspace.values()
  const members = [...tables.member.values()]
  const names = await namesOf(
    reader,
    members.map(({ personId }) => personId),
  )
  const firsts = firstStatements(tables)
  const words = await wordsOf(reader, [...firsts.values()])
  const counts = countStatements(tables)
  const articles = [...tables.article.values()].map(({ id, headline, publisher, status }) => {
    const first = firsts.get(id)
    const { statements = 0, states = {}, verdicts = {} } = counts.get(id) ?? {}
    const opening = first === undefined ? null : words(first.statementId, first.version)
    return { id, headline, opening, publisher, status, statements, states, verdicts }
  })
  return {
    moment,
    workspace: workspace === undefined ? null : { name: workspace.name },
    articles: articles.reverse(),
    members: members.map(({ personId, role, active }) => ({
      personId,
      name: names.get(personId) ?? null,
      role,
      active,
    })),
  }
}

/** The first statement of every article that has no headline, by the article's id. */
function firstStatements(tables: Editorial): Map<string, { statementId: string; version: number }> {
  const firsts = new Map<string, EditorialRows['statement']>()
  for (const row of tables.statement.values()) {
    if (row.retired || tables.article.get(row.articleId)?.headline !== null) continue
    const first = firsts.get(row.articleId)
    if (first === undefined || row.start < first.start) firsts.set(row.articleId, row)
  }
  return new Map([...firsts].map(([id, row]) => [id, { statementId: row.id, version: row.version }]))
}
