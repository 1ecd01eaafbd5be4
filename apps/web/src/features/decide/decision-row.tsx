'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { ReasonDialog } from '../../components/reason-dialog.tsx'
import type { useDecide } from '../review/use-decide.ts'
import type { DecisionDraft } from './use-decision-draft.ts'

type Asking = 'reject' | 'supersede' | null

type DecisionRowProps = {
  decide: ReturnType<typeof useDecide>
  decision: DecisionDraft
  act: { mayReject: boolean; submit: () => void; write: (reason: string) => Promise<void> }
  isTagMissing: boolean
  asking: { what: Asking; set: (what: Asking) => void }
}

/** The row that decides, and what keeps it from doing so. */
export function DecisionRow({ decide, decision, act, isTagMissing, asking }: DecisionRowProps) {
  const t = useTranslations('decide')
  const words = useTranslations('review.decision')
  const close = () => asking.set(null)
  return (
    <div className="flex flex-col gap-2">
      {decision.isStale ? (
        <div role="alert" className="flex flex-wrap items-center gap-2 border-s-2 border-contested ps-3">
          <p className="flex-1">{t('changed')}</p>
          <Button size="small" onPress={decision.goOn}>
            {t('goOn')}
          </Button>
        </div>
      ) : null}
      {isTagMissing ? (
        <p role="alert" className="text-danger">
          {t('chooseTag')}
        </p>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <Button tone="primary" isPending={decide.isPending} onPress={act.submit}>
          {t('decide')}
        </Button>
        <Kbd keys="Ctrl Enter" />
        {decision.isEmpty ? null : (
          <Button tone="plain" onPress={decision.clear}>
            {t('clear')}
          </Button>
        )}
        {act.mayReject ? (
          <span className="ms-auto">
            <Button tone="plain" onPress={() => asking.set('reject')}>
              {words('reject')} <Kbd keys="x" />
            </Button>
          </span>
        ) : null}
      </div>
      {asking.what === 'reject' ? (
        <ReasonDialog
          title={words('rejectTitle')}
          action={words('reject')}
          isRequired
          onAct={decide.reject}
          onClose={close}
        >
          {words('rejectExplained')}
        </ReasonDialog>
      ) : null}
      {asking.what === 'supersede' ? (
        <ReasonDialog
          title={words('takeTitle')}
          action={t('decide')}
          isRequired
          onAct={act.write}
          onClose={close}
        >
          {words('takeExplained')}
        </ReasonDialog>
      ) : null}
    </div>
  )
}
