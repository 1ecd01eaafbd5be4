import { z } from 'zod'

/** The answer to a command about a thread: which one, and its version now. */
export const threadReceiptSchema = z.object({ threadId: z.string(), threadVersion: z.int() })
export type ThreadReceipt = z.infer<typeof threadReceiptSchema>

/** The answer to a command that words a comment. */
export const commentReceiptSchema = z.object({
  threadId: z.string(),
  commentId: z.string(),
  commentVersion: z.int(),
})
export type CommentReceipt = z.infer<typeof commentReceiptSchema>
