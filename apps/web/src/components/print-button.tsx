'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'

/** Prints what is loaded of the history, every row of it. */
export function PrintButton() {
  const t = useTranslations('audit')
  return (
    <span className="print:hidden">
      <Button onPress={() => window.print()}>{t('print')}</Button>
    </span>
  )
}
