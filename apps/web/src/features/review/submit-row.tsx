'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Kbd } from '../../components/kbd.tsx'
import type { SubmitStatus } from './use-assessment-form.ts'

type SubmitRowProps = {
  status: SubmitStatus
  isUpdate: boolean
  isSettingAside: boolean
  onSubmit: () => void
  onSetAside: () => void
  onWithdraw: (() => void) | null
}

/** The row that stays in view: submit, and what came of it. */
export function SubmitRow(props: SubmitRowProps) {
  const { status, isUpdate, isSettingAside, onSubmit, onSetAside, onWithdraw } = props
  const t = useTranslations('review')
  return (
    <div className="flex flex-col gap-1.5">
      {status.kind === 'refused' ? (
        <p role="alert" className="text-danger">
          {t('submit.failed', { message: status.message })}
        </p>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <Button tone="primary" onPress={onSubmit} isPending={status.kind === 'saving'}>
          {isUpdate ? t('submit.update') : t('submit.action')}
        </Button>
        {/* Where there is one more button, the row is too narrow for the keys as well. */}
        {onWithdraw === null ? <Kbd keys="Ctrl Enter" /> : null}
        <span role="status" className="text-small text-muted">
          {status.kind === 'saving' ? t('submit.saving') : status.kind === 'saved' ? t('submit.saved') : null}
        </span>
        <span className="ms-auto flex">
          {onWithdraw === null ? null : (
            <Button tone="plain" onPress={onWithdraw}>
              {t('submit.withdraw')}
            </Button>
          )}
          {isSettingAside ? null : (
            <Button tone="plain" onPress={onSetAside}>
              {t('setAside.action')} {onWithdraw === null ? <Kbd keys="s" /> : null}
            </Button>
          )}
        </span>
      </div>
    </div>
  )
}
