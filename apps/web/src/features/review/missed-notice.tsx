'use client'

import { useTranslations } from 'use-intl'
import type { Missed } from './use-current.ts'

/** Says that the statement of the address is not here, and what is shown in its place. */
export function MissedNotice({ missed }: { missed: Missed }) {
  const t = useTranslations('review.missed')
  return (
    <p role="status" className="mbe-3 border-s-2 border-contested ps-3">
      {t(missed)}
    </p>
  )
}
