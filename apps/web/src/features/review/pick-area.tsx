'use client'

import type { MouseEvent, ReactNode } from 'react'

type PickAreaProps = { onPick: (statementId: string) => void; children: ReactNode }

/** One listener for all statements below it: a click makes a statement the current one. */
export function PickArea({ onPick, children }: PickAreaProps) {
  const pick = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return
    const id = event.target.closest('[data-statement]')?.getAttribute('data-statement')
    const isSelecting = window.getSelection()?.isCollapsed === false
    if (id && !isSelecting) onPick(id)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's shortcut; the keyboard has the page's own keys
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div onClick={pick} className="contents">
      {children}
    </div>
  )
}
