'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { copyText } from '../../components/copy-text.ts'
import { TextField } from '../../components/text-field.tsx'

/** A one-time link, ready to be copied. */
export function ShownOnce({ path }: { path: string }) {
  const t = useTranslations('people.shownOnce')
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null)
  const link = `${window.location.origin}${path}`
  const copy = async () => setOutcome((await copyText(link)) ? 'copied' : 'notCopied')
  return (
    <div className="flex flex-col gap-3">
      <p>{t('explanation')}</p>
      <TextField label={t('label')} value={link} isReadOnly autoFocus />
      <div className="flex items-center gap-3">
        <Button tone="primary" onPress={copy}>
          {t('copy')}
        </Button>
        <span role="status" className="text-muted">
          {outcome === null ? '' : t(outcome)}
        </span>
      </div>
    </div>
  )
}
