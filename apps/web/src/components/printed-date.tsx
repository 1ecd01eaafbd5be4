'use client'

import { useFormatter } from 'use-intl'

/**
 * A date as a source printed it, `2024-01-09` or `2024-01-09T21:43`: it names no zone, so it is shown as it
 * stands, in no reader's zone.
 */
export function PrintedDate({ iso }: { iso: string }) {
  const format = useFormatter()
  const date = new Date(iso.includes('T') ? `${iso}Z` : iso)
  if (Number.isNaN(date.getTime())) return <span>{iso}</span>
  const time = iso.includes('T') ? ({ timeStyle: 'short' } as const) : {}
  return (
    <time dateTime={iso} className="whitespace-nowrap">
      {format.dateTime(date, { dateStyle: 'long', ...time, timeZone: 'UTC' })}
    </time>
  )
}
