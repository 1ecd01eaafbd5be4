'use client'

import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'

type WindowRowsOptions = {
  /** One id for each row, in order. */
  ids: readonly string[]
  /** What a row is taken to measure until it is seen. Pixels. */
  estimate: number
  /** Called when the end comes into reach. */
  onEnd: () => void
}

/** What the server takes a window to be: enough rows to fill a large screen. */
const renderedWindow = { width: 1280, height: 1400 }

/**
 * Rows of a list of any length in the page's own scroll: only those near the window are there. Rows that come
 * or go above the window leave what is being read where it is.
 */
export function useWindowRows({ ids, estimate, onEnd }: WindowRowsOptions) {
  const listRef = useRef<HTMLDivElement>(null)
  const [scrollMargin, setScrollMargin] = useState(0)
  const rows = useWindowVirtualizer({
    count: ids.length,
    estimateSize: () => estimate,
    getItemKey: (index) => ids[index] ?? index,
    overscan: 10,
    scrollMargin,
    initialRect: renderedWindow,
  })
  const items = rows.getVirtualItems()
  const last = items.at(-1)

  useLayoutEffect(() => {
    const list = listRef.current
    if (list === null) return
    const top = Math.round(list.getBoundingClientRect().top + window.scrollY)
    setScrollMargin((before) => (before === top ? before : top))
  })

  const isEndNear = last === undefined || last.index >= ids.length - 20
  const ended = useRef(onEnd)
  ended.current = onEnd
  useEffect(() => {
    if (isEndNear && ids.length > 0) ended.current()
  }, [isEndNear, ids.length])

  const place = useRef<{ ids: readonly string[]; id: string; start: number } | null>(null)
  useLayoutEffect(() => {
    const before = place.current
    const scrolled = window.scrollY
    if (before !== null && before.ids !== ids && scrolled > scrollMargin) {
      const index = ids.indexOf(before.id)
      const start = index === -1 ? undefined : rows.measurementsCache[index]?.start
      if (start !== undefined && start !== before.start) window.scrollBy(0, start - before.start)
    }
    const first = items.find(({ end }) => end > window.scrollY) ?? items[0]
    const id = first === undefined ? undefined : ids[first.index]
    place.current = first === undefined || id === undefined ? null : { ids, id, start: first.start }
  })

  const paddingBlockStart = Math.max(0, (items[0]?.start ?? scrollMargin) - scrollMargin)
  const paddingBlockEnd = Math.max(0, rows.getTotalSize() - ((last?.end ?? scrollMargin) - scrollMargin))
  return {
    listRef,
    items,
    padding: { paddingBlockStart, paddingBlockEnd, overflowAnchor: 'none' as const },
    measure: rows.measureElement,
    scrollTo: (index: number) => rows.scrollToIndex(index, { align: 'auto' }),
  }
}
