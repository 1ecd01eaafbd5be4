'use client'

import { useEffect, useRef } from 'react'
import { actionOf, isSign, type ReviewAction } from './review-keys.ts'

/** Where a key is somebody's own: text being written, a list or slider being moved in, a dialog. */
const ownKeys = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="alertdialog"]'
/** A toast is an alert dialog too, but keeps nobody from going on. */
const dialog = '[role="dialog"], [role="alertdialog"]:not([aria-modal="false"])'
const ownArrows = '[role="radiogroup"], [role="slider"], [role="tablist"], [role="listbox"], [role="menu"]'

/** Listens for the page's keys, wherever the focus is, and keeps out of the way of whatever takes keys itself. */
export function useReviewKeys(
  perform: (action: ReviewAction, key: string) => void,
  { hasSigns }: { hasSigns: boolean },
): void {
  const latest = useRef(perform)
  latest.current = perform
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const action = actionOf(event)
      if (action === null || event.defaultPrevented || event.isComposing) return
      if (!hasSigns && isSign(event)) return
      const target = event.target instanceof Element ? event.target : document.body
      if (document.querySelector(dialog) !== null) return
      const isWriting = target.closest(ownKeys) !== null
      if (isWriting && action === 'clear' && target instanceof HTMLElement) return target.blur()
      if (isWriting && action !== 'submit' && action !== 'submitNext') return
      if (event.key.startsWith('Arrow') && target.closest(ownArrows) !== null) return
      event.preventDefault()
      latest.current(action, event.key)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [hasSigns])
}
