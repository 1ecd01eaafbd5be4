'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { bringIntoView } from './bring-into-view.ts'
import { findNamed, type Named } from './named-statement.ts'
import type { ReviewPage, StatementRow } from './review-cache.ts'
import { nameStatement, statementInAddress } from './statement-address.ts'
import { isWaiting } from './statement-mark.ts'

type CurrentOptions = {
  articleId: string
  /** The statement that the address named when the server drew the page. */
  asked: string | null
}

export type Missed = Exclude<Named['kind'], 'here'>

/** Which statement is current: kept in the address, so that every statement has a permalink. */
export function useCurrent(
  { statements, orphaned }: Pick<ReviewPage, 'statements' | 'orphaned'>,
  { articleId, asked }: CurrentOptions,
) {
  const missedOf = useCallback(
    (named: string | null): Missed | null => {
      const found = named === null ? null : findNamed(statements, orphaned, named)
      return found === null || found.kind === 'here' ? null : found.kind
    },
    [statements, orphaned],
  )
  // The first choice is kept too: tagging it must not move the reader on to the next open one.
  const [chosen, setChosen] = useState(() => {
    const named = namedNow(articleId, asked)
    return statements[indexOfCurrent(statements, named)]?.id ?? null
  })
  const [isNamed, setNamed] = useState(false)
  // What the address asked for and the article does not have: said until the reader moves on.
  const [missed, setMissed] = useState(() => missedOf(namedNow(articleId, asked)))
  const at = useMemo(() => indexOfCurrent(statements, chosen), [statements, chosen])
  const row = statements[at] ?? null

  const go = useCallback(
    (statementId: string) => {
      setChosen(statementId)
      setNamed(true)
      setMissed(null)
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
  const jump = useCallback(
    (to: 'first' | 'last') => {
      const end = to === 'first' ? statements[0] : statements.at(-1)
      if (end !== undefined) go(end.id)
    },
    [statements, go],
  )
  /** The next statement after this one that waits for a reviewer, from the top again where none follows. */
  const nextOpen = useCallback(() => {
    const around = [...statements.slice(at + 1), ...statements.slice(0, at)]
    const open = around.find(isWaiting)
    if (open !== undefined) go(open.id)
    return open !== undefined
  }, [statements, at, go])

  const show = useCallback(
    (named: string) => {
      setMissed(missedOf(named))
      const shown = statements[indexOfCurrent(statements, named)]
      if (shown === undefined) return
      setChosen(shown.id)
      bringIntoView(shown.id)
    },
    [statements, missedOf],
  )
  const drawnFor = useRef<string | null | undefined>(undefined)
  useEffect(() => {
    if (drawnFor.current === asked) {
      // Drawing the page anew, the router has written the address that it knows.
      if (isNamed && chosen !== null) nameStatement(articleId, chosen)
      return
    }
    drawnFor.current = asked
    const named = namedNow(articleId, asked)
    if (named !== null) show(named)
    else if (at > 0 && chosen !== null) bringIntoView(chosen)
  })
  useEffect(() => {
    const follow = () => {
      const named = statementInAddress(window.location, articleId)
      if (named) show(named)
    }
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [articleId, show])
  return { row, at, missed, go, move, jump, nextOpen }
}

/** What the address names at this moment, where there is one to look at; else what it named on the server. */
function namedNow(articleId: string, asked: string | null): string | null {
  if (typeof window === 'undefined') return asked
  return statementInAddress(window.location, articleId) ?? asked
}

/** What was asked for, or what it was cut into; else the first that waits for a reviewer; else the first. */
function indexOfCurrent(statements: readonly StatementRow[], chosen: string | null): number {
  const found = chosen === null ? null : findNamed(statements, [], chosen)
  if (found?.kind === 'here' || found?.kind === 'cut') return found.at
  return Math.max(0, statements.findIndex(isWaiting))
}
