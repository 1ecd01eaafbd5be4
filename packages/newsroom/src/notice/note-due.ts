import { daysAfter } from '@assay/review'
import { newId } from '../frame/ids.ts'
import type { Installation } from '../frame/installation.ts'
import { runOperational } from '../frame/run-operational.ts'

type Assignee = { workspaceId: string; personId: string }
type DueWork = { assignmentId: string; articleId: string; dueAt: Date; isLate: boolean }

/**
 * Tells whoever has unfinished work that it is due within a day, and once more that it is late: once each, and again
 * where the time was moved. `readDue` gives what somebody has so, as they may see it.
 */
export async function noteDueWork(
  { database, now }: Installation,
  readDue: (assignee: Assignee) => Promise<readonly DueWork[]>,
): Promise<void> {
  const at = now()
  const rows = await database.prisma.assignment.findMany({
    where: { standing: true, dueAt: { lt: daysAfter(at, 1) }, article: { status: 'in-review' } },
    distinct: ['workspaceId', 'assigneeId'],
    orderBy: { id: 'asc' },
    select: { workspaceId: true, assigneeId: true },
  })
  for (const { workspaceId, assigneeId: personId } of rows) {
    const data = (await readDue({ workspaceId, personId })).map((due) => {
      const { assignmentId, articleId, dueAt, isLate } = due
      const kind = isLate ? 'late' : 'due-soon'
      const source = `${kind}:${assignmentId}:${dueAt.toISOString()}`
      return { id: newId(), workspaceId, personId, kind, source, articleId, assignmentId, at }
    })
    if (data.length === 0) continue
    await runOperational(database, (tx) => tx.notice.createMany({ data, skipDuplicates: true }))
  }
}
