'use client'

import type { AssessmentContent } from '@assay/review'
import { useMutation } from '@tanstack/react-query'
import { isConnectionError } from '../api/error-answer.ts'
import { useActKey } from '../api/idempotency-key.ts'
import { useTRPC } from '../api/trpc.ts'
import type { DraftBase } from './draft.ts'
import { type Paint, paintFirst } from './paint-first.ts'
import { type StatementRow, withOwnWord } from './review-cache.ts'
import type { Review, ReviewAddress } from './use-review.ts'

const tries = 4

/** Submits and withdraws for one statement: painted at once, taken back where it is refused. */
export function useAssess({ workspaceId }: ReviewAddress, review: Review, row: StatementRow) {
  const trpc = useTRPC()
  const { patch, refresh, page } = review
  const keyFor = useActKey()
  const retry = {
    retry: (count: number, error: unknown) => count < tries && isConnectionError(error),
    retryDelay: (count: number) => 400 * 2 ** count,
  }
  const { onMutate, takeBack } = paintFirst({
    row,
    paint: ({ content }: { content: AssessmentContent }) => withOwnWord(row, page.viewer.personId, content),
    patch,
  })
  const settled = () => refresh([row.id])
  // Others may have spoken while it was under way. Without a connection the feed makes it good later.
  const refused = (error: unknown) => (isConnectionError(error) ? undefined : refresh([row.id]))

  const submitting = useMutation(
    trpc.assessment.submit.mutationOptions<Paint<StatementRow>>({
      ...retry,
      onMutate,
      onSuccess: settled,
      onError: (error, _, act) => {
        takeBack(act)
        return refused(error)
      },
    }),
  )
  const withdrawing = useMutation(
    trpc.assessment.withdraw.mutationOptions({ ...retry, onSuccess: settled, onError: refused }),
  )

  return {
    isPending: submitting.isPending || withdrawing.isPending,
    submit: (content: AssessmentContent, { statementVersion, assessmentVersion }: DraftBase) => {
      const input = { workspaceId, statementId: row.id, statementVersion, assessmentVersion, content }
      return submitting.mutateAsync({ ...input, key: keyFor(JSON.stringify(input)) })
    },
    withdraw: (assessmentVersion: number, reason: string) => {
      const input = { workspaceId, statementId: row.id, assessmentVersion, reason }
      return withdrawing.mutateAsync({ ...input, key: keyFor(JSON.stringify(input)) })
    },
  }
}
