'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'
import type { StatementRow } from './review-cache.ts'

const none: ReadonlySet<string> = new Set()

/** A range of statements, chosen by keys from the current one on, or by selecting text across several. */
export function useRange(statements: readonly StatementRow[], at: number, go: (id: string) => void) {
  const [ends, setEnds] = useState<{ anchor: number; head: number } | null>(null)
  const ids = useMemo(() => {
    if (ends === null) return none
    const [from, to] = [Math.min(ends.anchor, ends.head), Math.max(ends.anchor, ends.head)]
    return new Set(statements.slice(from, to + 1).map(({ id }) => id))
  }, [statements, ends])

  const clear = useCallback(() => setEnds(null), [])
  const extend = (by: 1 | -1) => {
    const anchor = ends?.anchor ?? at
    const head = Math.min(statements.length - 1, Math.max(0, (ends?.head ?? at) + by))
    setEnds({ anchor, head })
    const row = statements[head]
    if (row !== undefined) go(row.id)
  }

  useEffect(() => {
    const follow = () => {
      const touched = selectedStatements()
      if (touched === null) return
      const [anchor, head] = touched.map((id) => statements.findIndex((row) => row.id === id))
      if (anchor === undefined || head === undefined || anchor < 0 || head < 0 || anchor === head) return
      setEnds({ anchor, head })
    }
    document.addEventListener('selectionchange', follow)
    return () => document.removeEventListener('selectionchange', follow)
  }, [statements])
  return { ids, extend, clear }
}

/** The statements in which the selected text begins and ends; null where none is selected in the article. */
function selectedStatements(): [string, string] | null {
  const selection = window.getSelection()
  if (selection === null || selection.isCollapsed) return null
  const [first, last] = [selection.anchorNode, selection.focusNode].map((node) => {
    const element = node instanceof Element ? node : (node?.parentElement ?? null)
    return element?.closest('[data-statement]')?.getAttribute('data-statement') ?? null
  })
  return first && last ? [first, last] : null
}
