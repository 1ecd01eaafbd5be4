import { useFormatter, useTranslations } from 'use-intl'
import type { Coefficient } from './agreement.ts'

const digits = { minimumFractionDigits: 3, maximumFractionDigits: 3 } as const

/** A coefficient, or why there is none: it is never drawn as perfect. */
export function CoefficientValue({ of }: { of: Coefficient }) {
  const t = useTranslations('agreement.undefined')
  const format = useFormatter()
  if (of.defined) return <span className="tabular-nums">{format.number(of.value, digits)}</span>
  return (
    <span className="text-small text-muted" title={t(of.because)}>
      {t('short')} <span className="sr-only">{t(of.because)}</span>
    </span>
  )
}
