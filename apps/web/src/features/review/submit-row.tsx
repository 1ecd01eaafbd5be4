'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Kbd } from '../../components/kbd.tsx'

type SubmitRowProps = {
  isPending: boolean
  isUpdate: boolean
  isSettingAside: boolean
  onSubmit: () => void
  onSetAside: () => void
  onWithdraw: (() => void) | null
}

/** The row that stays in view: submit, and the other things that can be done. */
export function SubmitRow(props: SubmitRowProps) {
  const { isPending, isUpdate, isSettingAside, onSubmit, onSetAside, onWithdraw } = props
  const t = useTranslations('review')
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button tone="primary" onPress={onSubmit} isPending={isPending}>
        {isUpdate ? t('submit.update') : t('submit.action')}
      </Button>
      {/* Where there is one more button, the row is too narrow for the keys as well. */}
      {onWithdraw === null ? <Kbd keys="Ctrl Enter" /> : null}
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
  )
}
