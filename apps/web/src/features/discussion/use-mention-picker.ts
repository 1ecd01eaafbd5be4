'use client'

import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { mentionBefore, type Reader, readersFor } from './mention-text.ts'

type PickerOptions = {
  area: RefObject<HTMLTextAreaElement | null>
  text: string
  setText: (text: string) => void
  readers: readonly Reader[]
}

/** Whom one may mean by what stands between an `@` and the caret, and the keys that choose among them. */
export function useMentionPicker({ area, text, setText, readers }: PickerOptions) {
  const [caret, setCaret] = useState<number | null>(null)
  const [at, setAt] = useState(0)
  const [dismissed, setDismissed] = useState<number | null>(null)
  const landing = useRef<number | null>(null)
  const sought = caret === null ? null : mentionBefore(text, caret)
  const found = sought === null || sought.start === dismissed ? [] : readersFor(sought.search, readers)
  const current = Math.min(at, Math.max(found.length - 1, 0))

  // The caret is set once the field has the new text.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the text that the field waits for
  useEffect(() => {
    if (landing.current === null) return
    area.current?.setSelectionRange(landing.current, landing.current)
    landing.current = null
  }, [text, area])

  const follow = () => {
    const now = area.current?.selectionStart ?? null
    if (now !== caret) setAt(0)
    setCaret(now)
  }
  const pick = ({ name }: Reader) => {
    if (sought === null || caret === null) return
    const mention = `@${name ?? ''} `
    landing.current = sought.start + mention.length
    setText(`${text.slice(0, sought.start)}${mention}${text.slice(caret)}`)
    setCaret(null)
    area.current?.focus()
  }
  /** Gives whether the key was for the list. */
  const onKey = ({ key }: Pick<KeyboardEvent, 'key'>): boolean => {
    const reader = found[current]
    if (reader === undefined) return false
    if (key === 'ArrowDown') setAt((current + 1) % found.length)
    else if (key === 'ArrowUp') setAt((current + found.length - 1) % found.length)
    else if (key === 'Enter' || key === 'Tab') pick(reader)
    else if (key === 'Escape') setDismissed(sought?.start ?? null)
    else return false
    return true
  }
  return { found, current, follow, close: () => setCaret(null), pick, onKey }
}
