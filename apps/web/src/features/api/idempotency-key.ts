'use client'

import { useCallback, useRef } from 'react'

/** A key for one command: made when a person acts, and sent again with every try of the same act. */
export const newIdempotencyKey = (): string => crypto.randomUUID()

/**
 * Gives the key of an act by what it says: the same act keeps its key through every try, so that a lost answer
 * never makes it happen twice.
 */
export function useActKey(): (what: string) => string {
  const act = useRef<{ what: string; key: string } | null>(null)
  return useCallback((what) => {
    if (act.current?.what !== what) act.current = { what, key: newIdempotencyKey() }
    return act.current.key
  }, [])
}
