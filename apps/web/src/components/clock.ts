'use client'

import { getLocalTimeZone } from '@internationalized/date'
import { createContext, useContext, useSyncExternalStore } from 'react'

/** What the server rendered with; the first client render repeats it, so that hydration agrees. */
export const ClockContext = createContext({ now: new Date(0).toISOString(), zone: 'UTC' })

const halfMinute = 30_000
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined
let current = 0

// One timer for the whole page: a thousand rows tick together, and none does while nothing shows a time.
function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  timer ??= setInterval(() => {
    current = Date.now()
    for (const each of listeners) each()
  }, halfMinute)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
    current = 0
  }
}

function readNow(): number {
  if (current === 0) current = Date.now()
  return current
}

/** The time in milliseconds, renewed every half minute. */
export function useNow(): number {
  const { now } = useContext(ClockContext)
  return useSyncExternalStore(subscribe, readNow, () => Date.parse(now))
}

const never = () => () => {}

/** The reader's time zone, once the page is alive; before that, the one given. */
export function useReaderZone(rendered: string): string {
  return useSyncExternalStore(never, getLocalTimeZone, () => rendered)
}

/** False while the server's markup is being taken over, true from then on. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
