import type { ReactNode } from 'react'

type ErrorStateProps = {
  /** What happened. */
  title: string
  /** What was kept, and what to do. */
  children: ReactNode
  action?: ReactNode
}

export function ErrorState({ title, children, action }: ErrorStateProps) {
  return (
    <div role="alert" className="flex flex-col items-start gap-2 border-s-2 border-danger py-1 ps-4">
      <p className="font-medium text-danger">{title}</p>
      <div className="max-w-prose text-ink">{children}</div>
      {action === undefined ? null : <div className="pbs-1">{action}</div>}
    </div>
  )
}
