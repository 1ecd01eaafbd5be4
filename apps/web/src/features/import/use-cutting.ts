'use client'

import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { cutKeyOf } from './cut-keys.ts'
import { type Joinable, joinableOf, neighbourOf, type Statement, statementIn } from './next-statement.ts'
import type { Segment } from './segments.ts'
import type { Capture } from './use-capture.ts'
import { useRecut } from './use-recut.ts'
import { type Caret, caretsOf, moveCaret } from './word-carets.ts'

/** The statement at hand: where it could be split, where the caret stands, and what it could be joined with. */
export type CurrentCut = {
  statement: Statement
  carets: readonly Caret[]
  caret: Caret | null
  joinable: Joinable
}

type CuttingOf = {
  workspaceId: string
  capture: Capture
  segments: readonly Segment[]
  column: RefObject<HTMLElement | null>
}

/** Splitting and joining by pointer and by keyboard. */
export function useCutting({ workspaceId, capture, segments, column }: CuttingOf) {
  const [currentId, setCurrentId] = useState<string | null>(null)
  const [caretAt, setCaretAt] = useState<number | null>(null)
  const go = (statementId: string | null) => {
    setCurrentId(statementId)
    setCaretAt(null)
  }
  const recut = useRecut(workspaceId, capture, go)
  const { articles } = capture.page
  const open = useMemo(
    () => new Set(articles.filter(({ abilities }) => abilities.includes('recut')).map(({ id }) => id)),
    [articles],
  )
  const isOpen = useCallback((articleId: string) => open.has(articleId), [open])

  const statement = useMemo(() => statementIn(segments, currentId), [segments, currentId])
  const language = articles.find(({ id }) => id === statement?.articleId)?.language ?? 'und'
  const current = useMemo((): CurrentCut | null => {
    if (statement === null) return null
    const carets = caretsOf(statement.text, language)
    const caret = carets.find(({ at }) => at === caretAt) ?? null
    return { statement, carets, caret, joinable: joinableOf(segments, statement) }
  }, [statement, language, caretAt, segments])

  // The focus follows the statement at hand, so that the next key lands there.
  useEffect(() => {
    if (statement === null) return
    const element = column.current?.querySelector<HTMLElement>(
      `[data-statement="${CSS.escape(statement.id)}"]`,
    )
    if (element && element !== document.activeElement) element.focus()
  }, [statement, column])

  const split = () => {
    if (current?.caret) recut.split(current.statement, current.caret.at)
  }
  const join = () => {
    if (current?.joinable.can) recut.join(current.statement, current.joinable.next)
  }
  const step = (direction: 1 | -1) => {
    if (current === null) return
    const next = neighbourOf(segments, current.statement.id, { step: direction, isOpen })
    if (next !== null) go(next.id)
  }

  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return
    const id = event.target.closest('[data-statement]')?.getAttribute('data-statement') ?? null
    if (id === null) return
    const at = event.target.closest('[data-at]')?.getAttribute('data-at')
    if (id !== currentId) go(id)
    else if (at != null) setCaretAt(Number(at))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.statement === undefined) return
    const isRightToLeft = getComputedStyle(event.target).direction === 'rtl'
    const act = cutKeyOf(event, isRightToLeft)
    if (act === null) return
    event.preventDefault()
    switch (act) {
      case 'next':
        return step(1)
      case 'previous':
        return step(-1)
      case 'word-on':
        return setCaretAt(moveCaret(current?.carets ?? [], caretAt, 1))
      case 'word-back':
        return setCaretAt(moveCaret(current?.carets ?? [], caretAt, -1))
      case 'take':
        return go(event.target.dataset.statement)
      case 'split':
        return split()
      case 'join':
        return join()
      case 'leave':
        return go(null)
    }
  }
  return {
    current,
    isPending: recut.isPending,
    mayCut: open.size > 0,
    isOpen,
    split,
    join,
    leave: () => go(null),
    onClick,
    onKeyDown,
  }
}

export type Cutting = ReturnType<typeof useCutting>
