import { anyOf } from '@assay/db'
import { articleStatuses, statementLinkSchema } from '@assay/review'
import { z } from 'zod'
import type { Sight } from './sight.ts'

/** What is discussed: an article as a whole, or one of its statements with what was said of that. */
export type Place = { articleId: string } | { statementId: string }

const revisionsSchema = z.array(
  z.object({
    version: z.int(),
    textId: z.string(),
    mentions: z.array(z.string()),
    links: z.array(statementLinkSchema),
    writtenAt: z.date(),
  }),
)

/**
 * Reads the threads of a place with their comments, both in the order in which they were begun, and each comment's
 * words from the first to the present ones. Those of an article are about it as a whole, or about statements that it
 * has no more.
 */
export async function readThreadsAt(sight: Sight, place: Place) {
  const all = sight.threads().leftJoin('statement as s', 's.id', 'h.statementId')
  const at =
    'statementId' in place
      ? all.where('h.statementId', '=', place.statementId)
      : all
          .where('h.articleId', '=', place.articleId)
          .where((eb) => eb.or([eb('h.statementId', 'is', null), eb('s.retired', '=', true)]))
  const threads = await at
    .orderBy('h.id')
    .select(['h.id', 'h.articleId', 'h.statementId', 'h.statementVersion', 'h.assessmentId', 'h.openedById'])
    .select(['h.openedAt', 'h.version', 'h.resolvedById', 'h.resolvedAt', 'a.status'])
    .execute()
  const comments = await sight.reader.comment.findMany({
    where: { threadId: { in: threads.map(({ id }) => id) } },
    include: { revisions: { orderBy: { version: 'asc' } } },
    orderBy: { id: 'asc' },
  })
  return threads.map(({ status, ...thread }) => ({
    ...thread,
    articleStatus: z.enum(articleStatuses).parse(status),
    comments: comments
      .filter(({ threadId }) => threadId === thread.id)
      .map((comment) => ({ ...comment, revisions: revisionsSchema.parse(comment.revisions) })),
  }))
}
export type StoredThread = Awaited<ReturnType<typeof readThreadsAt>>[number]

/** Who made each of some assessments. */
export async function readReviewers(
  sight: Sight,
  assessmentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (assessmentIds.length === 0) return new Map()
  const rows = await sight.assessments({ ids: assessmentIds }).select(['x.id', 'x.reviewerId']).execute()
  return new Map(rows.map(({ id, reviewerId }) => [id, reviewerId]))
}

/** Those of some statements that still stand in their articles. */
export async function findStanding(sight: Sight, statementIds: readonly string[]): Promise<Set<string>> {
  if (statementIds.length === 0) return new Set()
  const rows = await sight
    .statements()
    .where('s.id', '=', anyOf(statementIds))
    .where('s.retired', '=', false)
    .select('s.id')
    .execute()
  return new Set(rows.map(({ id }) => id))
}
