'use client'

import { useEffect } from 'react'
import { listStepOf } from '../browse/list-step.ts'

/** Moves the focus from line to line by j and k, from anywhere on the page. Enter opens, as it does on any link. */
export function useQueueKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const pressed = listStepOf(event)
      if (pressed === null || event.key.startsWith('Arrow')) return
      const { step, target } = pressed
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
