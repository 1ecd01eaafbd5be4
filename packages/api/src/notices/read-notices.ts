import { type Installation, markNoticesRead } from '@assay/newsroom'
import { listUnreadNotices, type Reading } from '@assay/questions'
import { type Actor, idSchema } from '@assay/review'
import { z } from 'zod'

export const readNoticesSchema = z.object({
  /** Which; null for all that the reader may see. */
  noticeIds: z.array(idSchema).max(500).nullable(),
})

type Asked = { installation: Installation; actor: Actor; reading: Reading }

/** Marks notices of one's own as read: some, or all. What may not be seen yet stays unread. */
export async function readNotices(
  { installation, actor: { workspaceId, personId }, reading }: Asked,
  { noticeIds }: z.infer<typeof readNoticesSchema>,
): Promise<{ marked: number }> {
  const ids = noticeIds ?? (await listUnreadNotices(reading))
  return markNoticesRead(installation, { workspaceId, personId, noticeIds: ids })
}
