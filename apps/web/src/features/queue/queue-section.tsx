import type { ReactNode } from 'react'

type QueueSectionProps = {
  title: string
  /** How many there are, where more wait than are shown. */
  count: number
  /** Beside the title: where the rest is. */
  aside?: ReactNode
  children: ReactNode
}

/** Lines of one kind under their heading; nothing where there are none. */
export function QueueSection({ title, count, aside, children }: QueueSectionProps) {
  if (count === 0) return null
  return (
    <section aria-label={title} className="pbe-7">
      <div className="flex flex-wrap items-baseline gap-x-3 border-be border-rule pbe-2">
        <h2 className="font-serif text-reading leading-6 font-semibold">{title}</h2>
        <span className="text-muted tabular-nums">{count}</span>
        {aside === undefined ? null : <span className="ms-auto">{aside}</span>}
      </div>
      <ul>{children}</ul>
    </section>
  )
}
