'use client'

import { useTranslations } from 'use-intl'
import { Button } from './button.tsx'

/** Prints the page: of a long list, every row that is loaded. */
export function PrintButton() {
  const t = useTranslations('parts')
  return (
    <span className="print:hidden">
      <Button onPress={() => window.print()}>{t('print')}</Button>
    </span>
  )
}
