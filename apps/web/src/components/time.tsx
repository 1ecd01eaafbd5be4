'use client'

import { useFormatter } from 'use-intl'
import { useIsAlive, useNow } from './clock.ts'

type TimeProps = {
  /** ISO 8601 in UTC. */
  at: string
  /** Relative says "12 minutes ago" and shows the exact time on hover; exact and date say it outright. */
  show?: 'relative' | 'exact' | 'date'
}

/**
 * A point in time, in the reader's own zone. The exact one is filled in once the page is alive: the server's and
 * the browser's language data may differ by a comma, which hydration would report.
 */
export function Time({ at, show = 'relative' }: TimeProps) {
  const format = useFormatter()
  const now = useNow()
  const alive = useIsAlive()
  const date = new Date(at)
  const exact = format.dateTime(date, { dateStyle: 'full', timeStyle: 'short' })
  const text = {
    relative: () => format.relativeTime(date, { now: new Date(Math.max(now, date.getTime())) }),
    exact: () => format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short' }),
    date: () => format.dateTime(date, { dateStyle: 'medium' }),
  }[show]()
  return (
    <time
      className="whitespace-nowrap tabular-nums"
      dateTime={at}
      title={alive ? exact : undefined}
      suppressHydrationWarning
    >
      {text}
    </time>
  )
}
