'use client'

import type { AssessmentContent } from '@assay/review'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { domainErrorOf, isConnectionError } from '../api/domain-error.ts'
import { newIdempotencyKey } from '../api/idempotency-key.ts'
import { useTRPC } from '../api/trpc.ts'
import type { DraftBase } from './draft.ts'
import { type StatementRow, withOwnWord, withRows } from './review-cache.ts'
import type { Review, ReviewAddress } from './use-review.ts'

const tries = 4

/** Submits and withdraws for one statement: painted at once, taken back where it is refused. */
export function useAssess({ workspaceId }: ReviewAddress, review: Review, row: StatementRow) {
  const trpc = useTRPC()
  const { patch, refresh, page } = review
  // The same act keeps its key through every try, so that a lost answer never makes it happen twice.
  const act = useRef<{ what: string; key: string } | null>(null)
  const keyFor = (what: string): string => {
    if (act.current?.what !== what) act.current = { what, key: newIdempotencyKey() }
    return act.current.key
  }
  const retry = {
    retry: (count: number, error: unknown) => count < tries && isConnectionError(error),
    retryDelay: (count: number) => 400 * 2 ** count,
  }
  const paint = (painted: StatementRow) =>
    patch((old) => withRows(old, { statements: [painted], reviewers: [] }))
  const settled = () => {
    act.current = null
    return refresh([row.id])
  }
  const refused = (error: unknown) => {
    paint(row)
    return domainErrorOf(error)?.code === 'stale-version' ? refresh([row.id]) : undefined
  }

  const submitting = useMutation(
    trpc.assessment.submit.mutationOptions({ ...retry, onSuccess: settled, onError: refused }),
  )
  const withdrawing = useMutation(
    trpc.assessment.withdraw.mutationOptions({ ...retry, onSuccess: settled, onError: refused }),
  )

  return {
    isPending: submitting.isPending || withdrawing.isPending,
    submit: (content: AssessmentContent, base: DraftBase) => {
      const input = { workspaceId, statementId: row.id, ...base, content }
      paint(withOwnWord(row, page.viewer.personId, content))
      return submitting.mutateAsync({ ...input, key: keyFor(JSON.stringify(input)) })
    },
    withdraw: (assessmentVersion: number, reason: string) => {
      const input = { workspaceId, statementId: row.id, assessmentVersion, reason }
      return withdrawing.mutateAsync({ ...input, key: keyFor(JSON.stringify(input)) })
    },
  }
}
