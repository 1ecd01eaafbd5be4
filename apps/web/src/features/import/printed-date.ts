'use client'

import { useFormatter } from 'use-intl'

/** Says a date as it was printed: it has no zone, so none is applied. */
export function usePrintedDate(): (iso: string) => string {
  const format = useFormatter()
  return (iso) => {
    const hasTime = iso.includes('T')
    const date = new Date(hasTime ? `${iso}Z` : `${iso}T00:00Z`)
    if (Number.isNaN(date.getTime())) return iso
    const style = hasTime ? ({ timeStyle: 'short' } as const) : {}
    return format.dateTime(date, { dateStyle: 'long', ...style, timeZone: 'UTC' })
  }
}
