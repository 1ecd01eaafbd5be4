'use client'

import { useFormatter } from 'use-intl'

/** The date that an article carries. A day without a time is the same day in every zone. */
export function PublishedDate({ at }: { at: string }) {
  const format = useFormatter()
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return <span>{at}</span>
  const zone = at.length <= 'YYYY-MM-DD'.length ? { timeZone: 'UTC' } : {}
  return <time dateTime={at}>{format.dateTime(date, { dateStyle: 'medium', ...zone })}</time>
}
