import type { ReactNode } from 'react'
import { contentId } from './content-id.ts'

type PageFrameProps = {
  title: string
  /** Whether the title is somebody's words, which have a direction of their own. */
  isForeign?: boolean
  /** Said quietly after the title: how many, of what. */
  aside?: ReactNode
  /** Buttons at the end of the title's line. */
  actions?: ReactNode
  children: ReactNode
}

/** The page below the bar: its heading and its content, at most 1180 pixels wide. */
export function PageFrame({ title, isForeign = false, aside, actions, children }: PageFrameProps) {
  return (
    <main id={contentId} tabIndex={-1} className="mx-auto max-w-295 px-4 pbs-7 pbe-16 outline-none wide:px-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pbe-4">
        <div className="flex flex-wrap items-baseline gap-x-4">
          <h1
            dir={isForeign ? 'auto' : undefined}
            className="font-serif text-title font-semibold text-balance"
          >
            {title}
          </h1>
          {aside === undefined ? null : <span className="text-muted">{aside}</span>}
        </div>
        {actions === undefined ? null : <div className="ms-auto flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </main>
  )
}
