import { namesOf } from '@assay/db'
import { memberOf, type NoticeKind } from '@assay/review'
import type { Reading } from '../reading.ts'
import { readNotices } from '../visible/notices.ts'
import { sightOf } from '../visible/sight.ts'

/** How many a mail holds at most; the rest goes with the next. */
const mostInMail = 100

/** What a mail says of a notice: nothing of what anybody wrote, since a mail cannot be taken back. */
export type UnsentNotice = {
  noticeId: string
  kind: NoticeKind
  /** Null where the name was erased, or it was the system's doing. */
  actorName: string | null
  articleId: string
  headline: string | null
  statementId: string | null
  commentId: string | null
  dueAt: Date | null
}

/** Reads what whoever looks was told since a moment, may see now, and has neither read nor been sent. */
export async function listUnsentNotices(reading: Reading, since: Date): Promise<UnsentNotice[]> {
  const sight = sightOf(reading)
  const { personId } = memberOf(sight.viewer)
  const rows = await readNotices(sight, { personId, limit: mostInMail, unsentSince: since })
  const names = await namesOf(
    sight.reader,
    rows.flatMap(({ actorId }) => actorId ?? []),
  )
  return rows.map(
    ({ noticeId, kind, actorId, articleId, headline, statementId, commentId, dueAt, statementIds }) => {
      const place = { articleId, headline, statementId: statementId ?? statementIds?.[0] ?? null, commentId }
      return { noticeId, kind, actorName: names.get(actorId ?? '') ?? null, ...place, dueAt }
    },
  )
}
