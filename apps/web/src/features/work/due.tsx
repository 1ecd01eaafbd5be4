'use client'

import { useTranslations } from 'use-intl'
import { Time } from '../../components/time.tsx'

/** When work is due, in the reader's time; said loud where it is late. */
export function Due({ at, isLate }: { at: string; isLate: boolean }) {
  const t = useTranslations('work')
  const words = { time: () => <Time at={at} show="exact" /> }
  return isLate ? (
    <span className="font-medium text-danger">{t.rich('late', words)}</span>
  ) : (
    <span>{t.rich('due', words)}</span>
  )
}
