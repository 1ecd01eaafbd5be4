'use client'

import { useParams } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Link } from '../../components/link.tsx'
import { ReasonDialog } from '../../components/reason-dialog.tsx'
import { DecisionCard } from './decision-card.tsx'
import type { StatementDetail } from './review-cache.ts'
import type { useDecide } from './use-decide.ts'

type DecisionSectionProps = {
  detail: StatementDetail
  decide: ReturnType<typeof useDecide>
}

/** The decision that stands, and what an editor may do about it. */
export function DecisionSection({ detail, decide }: DecisionSectionProps) {
  const t = useTranslations('review.decision')
  const [asking, setAsking] = useState<'withdraw' | 'reject' | null>(null)
  const close = () => setAsking(null)
  const { abilities, articleId, statementId } = detail
  const { workspace } = useParams<{ workspace: string }>()
  const decision = detail.decision?.standing ? detail.decision : null
  const mayReject = abilities.includes('reject-assessments')
  const mayWithdraw = abilities.includes('withdraw-decision')
  if (decision === null && !mayReject) return null
  return (
    <section aria-label={t('title')} className="flex flex-col gap-2 border-be border-rule py-4">
      <h3 className="text-small font-medium text-muted">{t('title')}</h3>
      {decision === null ? <p className="text-muted">{t('none')}</p> : <DecisionCard decision={decision} />}
      {decision === null && abilities.includes('decide') ? (
        <p>
          <Link href={`/w/${workspace}/decide?article=${articleId}&statement=${statementId}`}>
            {t('compare')}
          </Link>
        </p>
      ) : null}
      {mayWithdraw || mayReject ? (
        <div className="flex flex-wrap gap-2">
          {mayWithdraw ? (
            <Button size="small" onPress={() => setAsking('withdraw')}>
              {t('withdraw')}
            </Button>
          ) : null}
          {mayReject ? (
            <Button size="small" onPress={() => setAsking('reject')}>
              {t('reject')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {asking === 'withdraw' ? (
        <ReasonDialog
          title={t('withdrawTitle')}
          action={t('withdraw')}
          isRequired={false}
          onAct={decide.withdraw}
          onClose={close}
        >
          {t('withdrawExplained')}
        </ReasonDialog>
      ) : null}
      {asking === 'reject' ? (
        <ReasonDialog
          title={t('rejectTitle')}
          action={t('reject')}
          isRequired
          onAct={decide.reject}
          onClose={close}
        >
          {t('rejectExplained')}
        </ReasonDialog>
      ) : null}
    </section>
  )
}
