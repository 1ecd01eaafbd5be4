'use client'

import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useSheetDrag } from './sheet-drag.ts'
import { type Snap, snapOfKey, snaps } from './sheet-snap.ts'

type SheetProps = {
  label: string
  children: ReactNode
  /** Stays in view below what scrolls: the row that submits. */
  footer?: ReactNode
  /** What it is about: where that changes, it shows the new thing from its beginning. */
  showsFrom?: string
  /** Told when it was dragged or moved. It opens half. */
  onSnap?: (snap: Snap) => void
}

const heights: Record<Snap, string> = {
  peek: 'max-wide:h-19',
  half: 'max-wide:h-[50dvh]',
  full: 'max-wide:h-[calc(100dvh-3.5rem)]',
}

/**
 * On a phone a panel from below that the page can be read beside: not modal, it traps nothing. Dragged by its
 * handle, or moved by the arrow keys on it. On a wide screen simply a column that stays while the page scrolls.
 */
export function Sheet({ label, children, footer, showsFrom, onSnap }: SheetProps) {
  const t = useTranslations('parts.sheet')
  const sheet = useRef<HTMLElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState<Snap>('half')
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it is about is what it answers to
  useLayoutEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = 0
  }, [showsFrom])
  const move = (next: Snap) => {
    setCurrent(next)
    onSnap?.(next)
  }
  const handlers = useSheetDrag({ sheet, snap: current, onSnap: move })
  const onKeyDown = (event: KeyboardEvent) => {
    const next = snapOfKey(event.key, current)
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    move(next)
  }
  return (
    <section
      ref={sheet}
      aria-label={label}
      data-snap={current}
      className={`group/sheet flex min-h-0 flex-col bg-raised max-wide:fixed max-wide:inset-x-0 max-wide:inset-be-0 max-wide:z-20 max-wide:max-h-[calc(100dvh-3.5rem)] max-wide:min-h-19 max-wide:rounded-ss-sheet max-wide:rounded-se-sheet max-wide:border-bs max-wide:border-rule max-wide:shadow-float max-wide:transition-[height] max-wide:duration-200 max-wide:ease-out wide:sticky wide:inset-bs-4 wide:max-h-[calc(100dvh-2rem)] wide:bg-paper print:hidden ${heights[current]}`}
    >
      <div
        {...handlers}
        role="slider"
        tabIndex={0}
        aria-label={t('resize')}
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={snaps.length - 1}
        aria-valuenow={snaps.indexOf(current)}
        aria-valuetext={t(current)}
        onKeyDown={onKeyDown}
        className="grid h-6 shrink-0 cursor-grab touch-none place-items-center rounded outline-offset-[-4px] active:cursor-grabbing wide:hidden"
      >
        <span className="h-1 w-9 rounded-full bg-edge" />
      </div>
      <div
        ref={scroller}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-4.5 [scrollbar-width:thin] wide:px-1"
      >
        {children}
      </div>
      {footer === undefined ? null : (
        <div className="shrink-0 px-4.5 pbs-2.5 pbe-[max(0.75rem,env(safe-area-inset-bottom))] wide:sticky wide:inset-be-0 wide:bg-paper wide:px-1">
          {footer}
        </div>
      )}
    </section>
  )
}
