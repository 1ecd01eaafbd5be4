'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { AssignDialog } from './assign-dialog.tsx'

type SelectionBarProps = { workspaceId: string; articleIds: readonly string[]; onClear: () => void }

/** What can be done with the articles that were selected in the list. */
export function SelectionBar({ workspaceId, articleIds, onClear }: SelectionBarProps) {
  const t = useTranslations('work.list')
  const [isOpen, setOpen] = useState(false)
  if (articleIds.length === 0) return null
  return (
    <div className="sticky inset-be-4 z-20 mx-auto mbs-4 flex w-fit flex-wrap items-center gap-3 rounded border border-rule bg-raised px-4 py-2 shadow-float print:hidden">
      <span role="status" className="tabular-nums">
        {t('selected', { count: articleIds.length })}
      </span>
      <Button tone="primary" onPress={() => setOpen(true)}>
        {t('assign')}
      </Button>
      <Button tone="plain" onPress={onClear}>
        {t('clear')}
      </Button>
      {isOpen ? (
        <AssignDialog {...{ workspaceId, articleIds }} onClose={() => setOpen(false)} onDone={onClear} />
      ) : null}
    </div>
  )
}
