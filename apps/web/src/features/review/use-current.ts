'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { StatementRow } from './review-cache.ts'
import { nameStatement, statementInAddress } from './statement-address.ts'
import { isWaiting } from './statement-mark.ts'

type CurrentOptions = {
  articleId: string
  /** The statement that the address named when the server drew the page. */
  asked: string | null
}

/** Which statement is current: kept in the address, so that every statement has a permalink. */
export function useCurrent(statements: readonly StatementRow[], { articleId, asked }: CurrentOptions) {
  // The first choice is kept too: tagging it must not move the reader on to the next open one.
  const [chosen, setChosen] = useState(() => {
    const named = namedNow(articleId, asked)
    return statements[indexOfCurrent(statements, named)]?.id ?? null
  })
  const [isNamed, setNamed] = useState(false)
  const at = useMemo(() => indexOfCurrent(statements, chosen), [statements, chosen])
  const row = statements[at] ?? null

  const go = useCallback(
    (statementId: string) => {
      setChosen(statementId)
      setNamed(true)
      nameStatement(articleId, statementId)
      bringIntoView(statementId)
    },
    [articleId],
  )
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

  const show = useCallback((statementId: string) => {
    setChosen(statementId)
    bringIntoView(statementId)
  }, [])
  const drawnFor = useRef<string | null>(null)
  useEffect(() => {
    if (drawnFor.current === asked) {
      // Drawing the page anew, the router has written the address that it knows.
      if (isNamed && chosen !== null) nameStatement(articleId, chosen)
      return
    }
    drawnFor.current = asked
    const named = namedNow(articleId, asked)
    if (named !== null) show(named)
  })
  useEffect(() => {
    const follow = () => {
      const named = statementInAddress(window.location, articleId)
      if (named) show(named)
    }
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [articleId, show])
  return { row, at, go, move, nextOpen }
}

/** What the address names at this moment, where there is one to look at; else what it named on the server. */
function namedNow(articleId: string, asked: string | null): string | null {
  if (typeof window === 'undefined') return asked
  return statementInAddress(window.location, articleId) ?? asked
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
