import type { Installation } from '../frame/installation.ts'
import { runOperational } from '../frame/run-operational.ts'

/** Marks some of what a person was told as read. It is theirs alone and has no event (rule 10). */
export async function markNoticesRead(
  { database, now }: Installation,
  {
    workspaceId,
    personId,
    noticeIds,
  }: { workspaceId: string; personId: string; noticeIds: readonly string[] },
): Promise<{ marked: number }> {
  const readAt = now()
  return runOperational(database, async (tx) => {
    const where = { id: { in: [...noticeIds] }, workspaceId, personId, readAt: null }
    const { count } = await tx.notice.updateMany({ where, data: { readAt } })
    return { marked: count }
  })
}
