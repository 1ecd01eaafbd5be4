import { randomUUID } from 'node:crypto'
import { sql, type Transaction } from '@assay/db'
import { type Told, toldOf } from '@assay/review'
import { z } from 'zod'
import type { Follower, PlacedEvent } from './follower.ts'

/**
 * Notes whom each event tells of what happened, by references alone: what may be shown of it, and in which words, is
 * found out when it is read.
 */
export const noteNotices: Extract<Follower, { effects: 'inside' }> = {
  name: 'notices',
  version: 1,
  effects: 'inside',
  take: async (tx, events) => {
    const told = events.flatMap((placed) => toldOf(placed.event).map((each) => ({ ...placed, told: each })))
    if (told.length === 0) return
    const reviewers = await readReviewers(
      tx,
      told.flatMap(({ told: { to } }) => ('revisionId' in to ? [to.revisionId] : [])),
    )
    const data = told.flatMap(({ event, told: each }) => {
      const personId = 'personId' in each.to ? each.to.personId : reviewers.get(each.to.revisionId)
      return personId === undefined || personId === event.actorId ? [] : noticeOf(event, each, personId)
    })
    // Somebody was told of it already: by the words before these, or before everything was read anew.
    await tx.notice.createMany({ data, skipDuplicates: true })
  },
  // What somebody has read they were told, whatever is made of the log now; the rest is made anew.
  reset: async (tx, logId) => {
    await tx.notice.deleteMany({ where: { workspaceId: logId, readAt: null, eventId: { not: null } } })
  },
}

function noticeOf(event: PlacedEvent['event'], told: Told, personId: string) {
  const { id: eventId, logId: workspaceId, articleId, statementId, actorId, at } = event
  if (articleId === null) return []
  const { kind, once = eventId, threadId = null, commentId = null, assignmentId = null, textId = null } = told
  const about = { articleId, statementId, threadId, commentId, assignmentId, textId }
  return [{ id: randomUUID(), workspaceId, personId, kind, source: once, eventId, actorId, at, ...about }]
}

const reviewersSchema = z.array(z.object({ revisionId: z.string(), reviewerId: z.string() }))

/** Who submitted each of some revisions. */
async function readReviewers(tx: Transaction, revisionIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw(sql`
    SELECT r.id AS "revisionId", x.reviewer_id AS "reviewerId"
    FROM assessment_revision r JOIN assessment x ON x.id = r.assessment_id
    WHERE r.id = ANY(${[...revisionIds]}::text[])`)
  return new Map(reviewersSchema.parse(rows).map(({ revisionId, reviewerId }) => [revisionId, reviewerId]))
}
