import { useFormatter, useTranslations } from 'use-intl'
import { StatusMark } from '../../components/status-mark.tsx'
import { Time } from '../../components/time.tsx'
import { RationaleAndSources } from './rationale-and-sources.tsx'
import type { StatementDetail } from './review-cache.ts'
import { markOfValue } from './statement-mark.ts'

type Decision = NonNullable<StatementDetail['decision']>

/** What the newsroom says of the statement: who decided, on what, and who says otherwise. */
export function DecisionCard({ decision }: { decision: Decision }) {
  const t = useTranslations('review.decision')
  const format = useFormatter()
  const erased = useTranslations('review.others')('erasedName')
  const { madeBy, deciderName, deciderAssessed, reason, weighed } = decision
  const namesOn = (side: Decision['weighed'][number]['side']) =>
    weighed.filter((each) => each.side === side).map(({ reviewerName }) => reviewerName ?? erased)
  const basis = namesOn('basis')
  const dissent = namesOn('dissent')
  return (
    <div className="flex flex-col gap-1">
      <p className="flex flex-wrap items-center gap-x-2">
        <StatusMark mark={markOfValue(decision.value)} />
        <span className="text-small text-muted">
          {madeBy === 'quorum' ? t('byQuorum') : t('by', { name: deciderName ?? erased })}{' '}
          <Time at={decision.decidedAt} />
        </span>
      </p>
      {decision.onPresentWording ? null : <p className="text-small text-contested">{t('earlierWording')}</p>}
      <RationaleAndSources of={decision} />
      {reason === null ? null : <p className="text-small text-muted">{t('supersedes', { reason })}</p>}
      <p className="text-small text-muted">
        {basis.length === 0 ? t('noBasis') : t('basis', { names: format.list(basis) })}
        {dissent.length === 0 ? null : ` ${t('dissent', { names: format.list(dissent) })}`}
        {deciderAssessed ? ` ${t('deciderAssessed')}` : null}
      </p>
    </div>
  )
}
