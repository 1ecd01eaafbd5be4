import type { ReactNode } from 'react'

type EmptyStateProps = {
  title: string
  /** Tells what will be here. */
  children: ReactNode
  /** The one button that starts it. */
  action?: ReactNode
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-2 py-12">
      <h2 className="font-serif text-reading leading-6 font-semibold">{title}</h2>
      <div className="max-w-prose text-muted">{children}</div>
      {action === undefined ? null : <div className="pbs-2">{action}</div>}
    </div>
  )
}
