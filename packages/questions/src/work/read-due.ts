import { daysAfter, memberOf } from '@assay/review'
import type { Reading } from '../reading.ts'
import { sightOf } from '../visible/sight.ts'
import { readStandingWork } from '../visible/work.ts'
import { readWorkLines } from './work-line.ts'

/** Work that is not finished and was due, or is so within a day. */
export type DueWork = { assignmentId: string; articleId: string; dueAt: Date; isLate: boolean }

/** Reads what whoever looks has not finished though it was due, or is so within a day. */
export async function readDueWork(reading: Reading): Promise<DueWork[]> {
  const sight = sightOf(reading)
  const { personId } = memberOf(sight.viewer)
  const now = reading.now()
  const lines = await readWorkLines(sight, await readStandingWork(sight, { assigneeId: personId }), now)
  return lines.flatMap(({ assignmentId, articleId, dueAt, isLate, nextId }) => {
    if (dueAt === null || nextId === null) return []
    const due = new Date(dueAt)
    return due < daysAfter(now, 1) ? [{ assignmentId, articleId, dueAt: due, isLate }] : []
  })
}
