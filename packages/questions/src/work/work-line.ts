import { isBoundIn, personOf, progressOf } from '@assay/review'
import { z } from 'zod'
import type { Sight } from '../visible/sight.ts'
import { readWorkStatements, type StandingWork, type WorkStatement } from '../visible/work.ts'

export const numberRunSchema = z.object({ from: z.int(), to: z.int() })

/** Work that somebody has, with how far they are. */
export const workLineSchema = z.object({
  assignmentId: z.string(),
  version: z.int(),
  articleId: z.string(),
  headline: z.string().nullable(),
  /** Its first words, by which it is shown where it has no headline. */
  opening: z.string().nullable(),
  publisher: z.string().nullable(),
  language: z.string(),
  assigneeId: z.string(),
  /** Null where they took it themselves. */
  assignedById: z.string().nullable(),
  since: z.iso.datetime(),
  dueAt: z.iso.datetime().nullable(),
  isLate: z.boolean(),
  note: z.string().nullable(),
  /** The numbers of its statements in reading order; null for the whole article. */
  numbers: z.array(numberRunSchema).nullable(),
  total: z.int(),
  /** How many of them are done; null where that would tell a reader who is bound by a blind review. */
  done: z.int().nullable(),
  /** The first statement that is not done; null where all are, or where that would tell. */
  nextId: z.string().nullable(),
})
export type WorkLine = z.infer<typeof workLineSchema>

/** Sets standing work beside what was said of its statements. */
export async function readWorkLines(
  sight: Sight,
  work: readonly StandingWork[],
  now: Date,
): Promise<WorkLine[]> {
  const byArticle = await readWorkStatements(
    sight,
    work.map(({ articleId }) => articleId),
  )
  return work.map((each) => workLineOf(sight, each, { statements: byArticle.get(each.articleId) ?? [], now }))
}

export function workLineOf(
  { viewer }: Sight,
  { statementIds, dueAt, since, ...work }: StandingWork,
  { statements, now }: { statements: readonly WorkStatement[]; now: Date },
): WorkLine {
  const { total, done, nextId, numbers } = progressOf({ ...work, statementIds }, statements)
  // How far others are moves with what they say.
  const tells = work.assigneeId !== personOf(viewer) && isBoundIn(viewer, work.articleId)
  return {
    ...work,
    since: since.toISOString(),
    dueAt: dueAt?.toISOString() ?? null,
    isLate: dueAt !== null && dueAt < now && (tells || nextId !== null),
    numbers: statementIds === null ? null : numbers,
    total,
    done: tells ? null : done,
    nextId: tells ? null : nextId,
  }
}
