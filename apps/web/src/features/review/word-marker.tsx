'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { extendMarked, type MarkedRun, stretchOf, wordsOf } from './words.ts'

type WordMarkerProps = {
  text: string
  technique: string
  onMark: (stretch: { start: number; end: number } | null) => void
  onClose: () => void
}

/** Marks the words of a statement that carry a technique: by arrows and Shift, or first word and last. */
export function WordMarker({ text, technique, onMark, onClose }: WordMarkerProps) {
  const t = useTranslations('review.techniques')
  const id = useId()
  const [run, setRun] = useState<MarkedRun | null>(null)
  const words = wordsOf(text)
  const list = useRef<HTMLDivElement>(null)
  // It comes up as the answer to a key or a press, and takes the next ones.
  useEffect(() => list.current?.focus(), [])
  const mark = () => onMark(run === null ? null : stretchOf(text, words, run.from, run.to))
  const choose = (index: number) =>
    setRun(run === null || run.from !== run.to ? { from: index, to: index } : { from: run.from, to: index })
  const onKeyDown = (event: KeyboardEvent) => {
    const moved = extendMarked(run, event, words.length - 1)
    if (moved !== undefined) setRun(moved)
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) mark()
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const isIn = (index: number) =>
    run !== null && index >= Math.min(run.from, run.to) && index <= Math.max(run.from, run.to)

  return (
    <div className="mbs-1.5 flex flex-col gap-1.5 border-s-2 border-framed ps-3">
      <p id={`${id}-title`} className="font-medium">
        {t('words', { technique })}
      </p>
      <div
        role="listbox"
        tabIndex={0}
        ref={list}
        aria-multiselectable
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-help`}
        aria-activedescendant={run === null ? undefined : `${id}-${run.to}`}
        onKeyDown={onKeyDown}
        className="rounded font-serif text-[0.9375rem] leading-6 outline-offset-4"
      >
        {words.map((word, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the list keeps the focus
          <span
            key={word.start}
            id={`${id}-${index}`}
            role="option"
            aria-selected={isIn(index)}
            onClick={() => choose(index)}
            className="inline-block cursor-pointer rounded-tick px-0.5 hover:bg-wash aria-selected:bg-framed/20 forced-colors:aria-selected:outline-2"
          >
            {word.text}
          </span>
        ))}
      </div>
      <p id={`${id}-help`} className="text-small text-muted">
        {t('wordsHelp')}
      </p>
      <p className="flex gap-2">
        <Button tone="primary" size="small" onPress={mark}>
          {run === null ? t('whole') : t('mark')} <Kbd keys="Enter" />
        </Button>
      </p>
    </div>
  )
}
