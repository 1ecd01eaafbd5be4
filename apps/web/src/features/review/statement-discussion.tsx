'use client'

import { Discussion } from '../discussion/discussion.tsx'
import type { StatementDetail, StatementRow } from './review-cache.ts'
import { countingOf } from './use-decide.ts'
import type { ReviewAddress } from './use-review.ts'

type StatementDiscussionProps = {
  address: ReviewAddress
  row: Pick<StatementRow, 'id' | 'version'>
  viewerId: string
  detail: StatementDetail | undefined
}

/** What is discussed of a statement, and of the assessments that stand on it. */
export function StatementDiscussion({ address, row, viewerId, detail }: StatementDiscussionProps) {
  const statement = { statementId: row.id, statementVersion: row.version }
  return (
    <Discussion
      key={row.id}
      place={{ ...address, statement, viewerId }}
      assessments={detail === undefined ? [] : countingOf(detail)}
    />
  )
}
