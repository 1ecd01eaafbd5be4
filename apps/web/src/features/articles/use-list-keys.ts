'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { listStepOf } from '../browse/list-step.ts'

type ListKeysOptions = {
  listRef: RefObject<HTMLElement | null>
  count: number
  scrollTo: (index: number) => void
}

/**
 * Moves the focus from row to row by j and k, from anywhere on the page, and by the arrows within the list.
 * Enter opens, as it does on any link.
 */
export function useListKeys(options: ListKeysOptions): void {
  const latest = useRef(options)
  latest.current = options
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const pressed = listStepOf(event)
      if (pressed === null) return
      const { step, target } = pressed
      const { listRef, count, scrollTo } = latest.current
      const row = target.closest<HTMLElement>('[data-index]')
      const isInList = row !== null && listRef.current?.contains(row) === true
      if (event.key.startsWith('Arrow') && !isInList) return
      const here = isInList ? Number(row.dataset.index) : firstInWindow(listRef.current) - step
      const next = here + step
      if (next < 0 || next >= count) return
      event.preventDefault()
      scrollTo(next)
      focusRow(listRef.current, next)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function firstInWindow(list: HTMLElement | null): number {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-index]') ?? [])]
  const row = rows.find((each) => each.getBoundingClientRect().top >= 0)
  return Number(row?.dataset.index ?? 0)
}

/** A row that was scrolled to may be there only after the next frames. */
function focusRow(list: HTMLElement | null, index: number, tries = 5): void {
  const link = list?.querySelector<HTMLElement>(`[data-index="${index}"] [data-row-link]`)
  if (link != null) link.focus({ preventScroll: true })
  else if (tries > 0) requestAnimationFrame(() => focusRow(list, index, tries - 1))
}
