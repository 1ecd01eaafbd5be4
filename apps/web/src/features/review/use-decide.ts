import type { AssessmentContent } from '@assay/review'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { showToast } from '../../components/toast-queue.ts'
import { useActKey } from '../api/idempotency-key.ts'
import { useTRPC } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'
import type { AssessmentDetail, StatementDetail } from './review-cache.ts'
import type { Review, ReviewAddress } from './use-review.ts'

/** The assessments that count: they stand, and nobody rejected them. */
export const countingOf = ({ assessments }: StatementDetail): AssessmentDetail[] =>
  assessments.filter(({ standing, rejected }) => standing && rejected === null)

/** What a decision goes by: what was seen, so that whatever changed since is refused. */
export function seenOf(detail: StatementDetail) {
  const { statementId, version: statementVersion, decision } = detail
  const assessments = countingOf(detail).map(({ assessmentId, version }) => ({ assessmentId, version }))
  return { statementId, statementVersion, decisionVersion: decision?.version ?? 0, assessments }
}

/** A decision in its own words, the assessments that it rests on, and why it takes the place of one that stands. */
type Written = { content: AssessmentContent; basis: string[]; reason: string }

/** Decides one statement as its detail shows it: what was seen goes along, and what changed since is refused. */
export function useDecide(
  { workspaceId }: Pick<ReviewAddress, 'workspaceId'>,
  review: Pick<Review, 'refresh'>,
  detail: StatementDetail,
) {
  const t = useTranslations('review.decision')
  const trpc = useTRPC()
  const explain = useExplain()
  const keyFor = useActKey()
  const seen = seenOf(detail)
  const { statementId } = seen
  const refresh = () => review.refresh([statementId])
  const options = {
    onSuccess: refresh,
    onError: (error: unknown) => {
      showToast({ text: explain(error), tone: 'danger' })
      void refresh()
    },
  }
  const taking = useMutation(trpc.decision.take.mutationOptions(options))
  const writing = useMutation(trpc.decision.write.mutationOptions(options))
  const withdrawing = useMutation(trpc.decision.withdraw.mutationOptions(options))
  const rejecting = useMutation(trpc.decision.reject.mutationOptions(options))
  const named = <Input extends object>(input: Input) => ({
    workspaceId,
    ...input,
    key: keyFor(JSON.stringify(input)),
  })

  const withdraw = async (decisionVersion: number, reason = '') => {
    await withdrawing.mutateAsync(named({ targets: [{ statementId, decisionVersion }], reason }))
    showToast({ text: t('withdrawn') })
  }
  const sayDecided = (decisionVersion: number) => {
    const undo = () => void withdraw(decisionVersion).catch(() => undefined)
    showToast({ text: t('decided'), action: { label: t('undo'), run: undo } })
  }
  return {
    isPending: taking.isPending || writing.isPending || withdrawing.isPending || rejecting.isPending,
    take: async (assessmentId: string, reason = '') => {
      const input = { targets: [{ ...seen, assessmentId }], reason }
      const { receipts } = await taking.mutateAsync(named(input))
      sayDecided(receipts[0]?.decisionVersion ?? 0)
    },
    write: async ({ content, basis, reason }: Written) => {
      const { receipts } = await writing.mutateAsync(named({ ...seen, content, basis, reason }))
      sayDecided(receipts[0]?.decisionVersion ?? 0)
    },
    withdraw: (reason: string) => withdraw(seen.decisionVersion, reason),
    reject: async (reason: string) => {
      await rejecting.mutateAsync(named({ ...seen, reason }))
      showToast({ text: t('rejectedAll') })
    },
  }
}
