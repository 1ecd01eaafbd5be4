'use client'

import { startTransition, useEffect, useState } from 'react'
import type { Block } from './paragraphs.ts'

/** More than a screen shows, however large it is. */
const firstBlocks = 40

/**
 * How many blocks of the article are set: at first those that fill a screen, down to the current statement with as
 * many after it, so that the page is short to send and soon alive; right after that, all of them.
 */
export function useBlockCount(blocks: readonly Block[], currentId: string | null): number {
  const [isWhole, setWhole] = useState(false)
  useEffect(() => startTransition(() => setWhole(true)), [])
  if (isWhole) return blocks.length
  const at = blocks.findIndex(({ rows }) => rows.some(({ id }) => id === currentId))
  return firstBlocks + Math.max(0, at)
}
