import type { Decided } from '@assay/review'
import { z } from 'zod'

type Event = Extract<
  Decided,
  { type: 'work-assigned' | 'work-taken' | 'work-given-back' | 'work-withdrawn' | 'work-lapsed' }
>

const workReceiptSchema = z.object({
  assignmentId: z.string(),
  version: z.int().positive(),
  articleId: z.string(),
  assigneeId: z.string(),
  /** Whether they have it now. */
  standing: z.boolean(),
})

/** The answer to a command about work: each piece that it changed, in its new version. */
export const workReceiptsSchema = z.object({ work: z.array(workReceiptSchema) })
export type WorkReceipts = z.infer<typeof workReceiptsSchema>

export function workReceiptsOf(events: readonly Event[]): WorkReceipts {
  const work = events.map(({ type, data: { assignmentId, version, articleId, assigneeId } }) => {
    const standing = type === 'work-assigned' || type === 'work-taken'
    return { assignmentId, version, articleId, assigneeId, standing }
  })
  return { work }
}
