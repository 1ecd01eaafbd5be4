'use client'

import { useFormatter } from 'use-intl'

/** A moment to the second, in the reader's zone. The server's and the browser's language data may differ by a comma. */
export function MomentTime({ at }: { at: string }) {
  const format = useFormatter()
  return (
    <time dateTime={at} className="whitespace-nowrap tabular-nums" suppressHydrationWarning>
      {format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'medium' })}
    </time>
  )
}
