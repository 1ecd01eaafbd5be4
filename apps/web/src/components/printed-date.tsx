'use client'

import { useFormatter } from 'use-intl'

type Length = 'long' | 'medium'

/**
 * Says a date as a source printed it, `2024-01-09` or `2024-01-09T21:43`: it names no zone, so it is shown as it
 * stands, in no reader's zone. What is no date is given back as it is.
 */
export function usePrintedDate(length: Length = 'long'): (iso: string) => string {
  const format = useFormatter()
  return (iso) => {
    const hasTime = iso.includes('T')
    const date = new Date(hasTime ? `${iso}Z` : iso)
    if (Number.isNaN(date.getTime())) return iso
    const time = hasTime ? ({ timeStyle: 'short' } as const) : {}
    return format.dateTime(date, { dateStyle: length, ...time, timeZone: 'UTC' })
  }
}

/** A printed date in running text. The server's and the browser's language data may differ by a comma. */
export function PrintedDate({ iso, length = 'long' }: { iso: string; length?: Length }) {
  const say = usePrintedDate(length)
  return (
    <time dateTime={iso} className="whitespace-nowrap" suppressHydrationWarning>
      {say(iso)}
    </time>
  )
}
