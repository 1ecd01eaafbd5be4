'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'
import type { StatementRow } from './review-cache.ts'
import { isWaiting } from './statement-mark.ts'

const parameter = 'statement'

/** Which statement is current: kept in the address, so that every statement has a permalink. */
export function useCurrent(statements: readonly StatementRow[], asked: string | null) {
  // The first choice is kept too: tagging it must not move the reader on to the next open one.
  const [chosen, setChosen] = useState(() => statements[indexOfCurrent(statements, asked)]?.id ?? null)
  const at = useMemo(() => indexOfCurrent(statements, chosen), [statements, chosen])
  const row = statements[at] ?? null

  const go = useCallback((statementId: string) => {
    setChosen(statementId)
    const url = new URL(window.location.href)
    url.searchParams.set(parameter, statementId)
    window.history.replaceState(null, '', url)
    bringIntoView(statementId)
  }, [])
  const move = useCallback(
    (by: 1 | -1) => {
      const next = statements[at + by]
      if (next !== undefined) go(next.id)
    },
    [statements, at, go],
  )
  /** The next statement after this one that waits for a reviewer, from the top again where none follows. */
  const nextOpen = useCallback(() => {
    const around = [...statements.slice(at + 1), ...statements.slice(0, at)]
    const open = around.find(isWaiting)
    if (open !== undefined) go(open.id)
    return open !== undefined
  }, [statements, at, go])

  useEffect(() => {
    if (asked !== null) bringIntoView(asked)
  }, [asked])
  return { row, at, go, move, nextOpen }
}

/** What was asked for, or what it was cut into; else the first that waits for a reviewer; else the first. */
function indexOfCurrent(statements: readonly StatementRow[], chosen: string | null): number {
  const asked = statements.findIndex(({ id }) => id === chosen)
  if (asked >= 0) return asked
  const cutFrom = statements.findIndex(({ lineage }) => chosen !== null && lineage.includes(chosen))
  if (cutFrom >= 0) return cutFrom
  return Math.max(0, statements.findIndex(isWaiting))
}

/** Scrolls no further than it must; the margins of `.statement` keep a comfortable height. */
function bringIntoView(statementId: string): void {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const element = document.getElementById(`statement-${statementId}`)
  element?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' })
}
