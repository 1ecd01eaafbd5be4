'use client'

import { type RefObject, useEffect, useRef } from 'react'

/**
 * Brings the beginning of what is shown into view when something else is shown: one decides at the foot of a
 * statement, and reads the next one from its first word.
 */
export function useReadFromStart(shownId: string | null): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  const shown = useRef(shownId)
  useEffect(() => {
    const isFirst = shown.current === null
    if (shownId === null || shown.current === shownId) return
    shown.current = shownId
    if (!isFirst && (place.current?.getBoundingClientRect().top ?? 0) < 0) place.current?.scrollIntoView()
  }, [shownId])
  return place
}
