import { namesOf } from '@assay/db'
import {
  abilitiesOn,
  articleDetailsSchema,
  articleStatuses,
  memberOf,
  objectAbilities,
  ReviewError,
} from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'
import { readStatementRows, statementRowSchema } from '../statement/statement-row.ts'
import { blindReviewSchema, readBlindReview } from '../visible/blind-review.ts'
import { readFeedPosition } from '../visible/feed-numbers.ts'
import { sightOf } from '../visible/sight.ts'
import { orphanedStatementSchema, readOrphaned } from './orphaned-statements.ts'

export const personNameSchema = z.object({ personId: z.string(), name: z.string().nullable() })

/** Everything the review page opens with. `position` is where the live feed follows on. */
export const reviewPageSchema = z.object({
  article: articleDetailsSchema.extend({
    id: z.string(),
    captureId: z.string(),
    status: z.enum(articleStatuses),
    version: z.int(),
    capturedAt: z.iso.datetime(),
    /** What the reader may do to it. */
    abilities: z.array(z.enum(objectAbilities.article)),
  }),
  blind: blindReviewSchema,
  statements: z.array(statementRowSchema),
  /** What the present capture has no more, with the assessments that stand on it. */
  orphaned: z.array(orphanedStatementSchema),
  /** When the article moved to its present capture; null where it was extracted from it. */
  recapturedAt: z.iso.datetime().nullable(),
  reviewers: z.array(personNameSchema),
  viewer: z.object({ personId: z.string() }),
  position: z.int(),
})
export type ReviewPage = z.infer<typeof reviewPageSchema>

/**
 * Reads an article with its statements for review. The position is read first, so that whatever commits
 * while the rest is read comes again through the feed.
 *
 * @throws ReviewError `not-found`
 */
export async function readReviewPage(
  reading: Reading,
  { articleId }: { articleId: string },
): Promise<ReviewPage> {
  const sight = sightOf(reading)
  const { reader, viewer, workspaceId } = sight
  const { personId } = memberOf(viewer)
  const position = await readFeedPosition(sight)
  const article = await reader.article.findFirst({
    where: { id: articleId, workspaceId },
    include: { capture: true },
  })
  if (article === null) throw new ReviewError('not-found', { articleId })
  const statements = await readStatementRows(sight, { articleId })
  const { orphaned, recapturedAt } = await readOrphaned(sight, articleId)
  const assessments = [...statements, ...orphaned].flatMap((row) => row.assessments)
  const reviewerIds = assessments.map(({ reviewerId }) => reviewerId)
  const names = await namesOf(reader, [personId, ...reviewerIds])
  const {
    capture,
    workspaceId: _workspace,
    createdAt: _created,
    start: _start,
    end: _end,
    ...shown
  } = article
  const status = z.enum(articleStatuses).parse(article.status)
  return {
    article: {
      ...shown,
      status,
      abilities: abilitiesOn(viewer, { kind: 'article', status }),
      capturedAt: capture.capturedAt.toISOString(),
    },
    blind: await readBlindReview(sight, { id: articleId, status }),
    statements,
    orphaned,
    recapturedAt,
    reviewers: [...names].map(([personId, name]) => ({ personId, name })),
    viewer: { personId },
    position,
  }
}
