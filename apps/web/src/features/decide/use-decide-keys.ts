'use client'

import { useEffect, useRef } from 'react'
import { type DecideAction, decideActionOf } from './decide-keys.ts'

const writing = 'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable="true"]'
/** A toast is an alert dialog too, but keeps nobody from going on. */
const dialog = '[role="dialog"], [role="alertdialog"]:not([aria-modal="false"])'
const ownArrows = '[role="radiogroup"], [role="slider"], [role="tablist"], [role="listbox"], [role="menu"]'

/**
 * Listens for the page's keys, wherever the focus is, and keeps out of the way of whatever takes keys itself. `perform`
 * says whether a key was its own.
 */
export function useDecideKeys(perform: (action: DecideAction, index: number) => boolean): void {
  const latest = useRef(perform)
  latest.current = perform
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector(dialog) !== null) return
      const target = event.target instanceof HTMLElement ? event.target : document.body
      const isWriting = target.closest(writing) !== null
      if (isWriting && event.key === 'Escape') return target.blur()
      const meant = decideActionOf(event)
      if (meant === null || (isWriting && meant.action !== 'decide')) return
      if (event.key.startsWith('Arrow') && target.closest(ownArrows) !== null) return
      if (latest.current(meant.action, meant.index)) event.preventDefault()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
