'use client'

import { useCallback, useEffect, useRef } from 'react'
import type { WaitingStatement } from './use-waiting.ts'

type OnDesk = {
  statement: WaitingStatement | null
  index: number
  move: (step: 1 | -1) => void
}

/**
 * Which statement is on the desk: the one that the address names, or the first. Where it was decided meanwhile, the
 * one that has taken its place in the list.
 */
export function useOnDesk(
  statements: readonly WaitingStatement[],
  { asked, onPick }: { asked: string | null; onPick: (statementId: string) => void },
): OnDesk {
  const found = statements.findIndex(({ statementId }) => statementId === asked)
  const last = useRef(0)
  const index = found >= 0 ? found : Math.min(last.current, Math.max(0, statements.length - 1))
  useEffect(() => {
    last.current = index
  }, [index])
  const move = useCallback(
    (step: 1 | -1) => {
      const next = statements[index + step]
      if (next !== undefined) onPick(next.statementId)
    },
    [statements, index, onPick],
  )
  return { statement: statements[index] ?? null, index, move }
}
