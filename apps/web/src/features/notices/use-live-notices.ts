'use client'

import { useEffect } from 'react'
import { useRefreshNotices } from './use-notices.ts'

/** How often to look: whoever makes notices is a moment behind the log, and no event tells that work falls due. */
const lookMs = 30_000

/** Keeps the count and the page of what one was told up to date. */
export function useLiveNotices(): void {
  const refresh = useRefreshNotices()
  useEffect(() => {
    const timer = setInterval(() => void refresh(), lookMs)
    return () => clearInterval(timer)
  }, [refresh])
}
