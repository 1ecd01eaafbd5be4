'use client'

import { useEffect } from 'react'
import { latinKeyOf } from '../../components/latin-key.ts'

const steps: Record<string, number> = { j: 1, k: -1 }
const ownKeys = 'input, textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"]'

/** Moves the focus from line to line by j and k, from anywhere on the page. Enter opens, as it does on any link. */
export function useQueueKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const step = steps[latinKeyOf(event)]
      if (step === undefined || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
        return
      const target = event.target instanceof Element ? event.target : document.body
      if (target.closest(ownKeys) !== null || document.querySelector('[role="dialog"]') !== null) return
      const links = [...document.querySelectorAll<HTMLElement>('main [data-row-link]')]
      const line = target.closest('li')
      const here = links.findIndex((link) => line?.contains(link) === true)
      const next = links[here === -1 && step === -1 ? links.length - 1 : here + step]
      if (next === undefined) return
      event.preventDefault()
      next.focus()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
