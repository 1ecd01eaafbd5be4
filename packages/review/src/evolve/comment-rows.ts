import { z } from 'zod'
import { statementLinkSchema } from '../comment-text.ts'
import { textRefSchema } from '../text-ref.ts'
import type { RowChanges } from './rows.ts'

/** What every event says of the words of a comment: a revision, whom it mentions, and what its numbers mean. */
export const wordedSchema = z.object({
  commentId: z.string(),
  revisionId: z.string(),
  text: textRefSchema,
  mentions: z.array(z.string()),
  links: z.array(statementLinkSchema),
})
type Worded = z.infer<typeof wordedSchema>

type Signed = { logId: string; at: string }

/** The rows of a comment that was just written. */
export function commentInserts(
  data: Worded & { threadId: string; authorId: string },
  signed: Signed,
): (RowChanges['comment'] | RowChanges['commentRevision'])[] {
  const { commentId: id, threadId, authorId, revisionId } = data
  const row = { id, workspaceId: signed.logId, threadId, authorId, version: 1, revisionId }
  return [
    { op: 'insert', table: 'comment', row: { ...row, writtenAt: signed.at } },
    revisionInsert({ ...data, version: 1 }, signed),
  ]
}

/** The row of one version of a comment's words. */
export function revisionInsert(
  { revisionId: id, commentId, version, text, mentions, links }: Worded & { version: number },
  { at: writtenAt }: Signed,
): RowChanges['commentRevision'] {
  return {
    op: 'insert',
    table: 'commentRevision',
    row: { id, commentId, version, textId: text.textId, mentions, links, writtenAt },
  }
}
