'use client'

import { useCallback, useRef } from 'react'

const keyBytes = 16

/**
 * A key for one command: made when a person acts, and sent again with every try of the same act. `randomUUID` is
 * missing on a page that came over plain http; random bytes are not.
 */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(keyBytes))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

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
