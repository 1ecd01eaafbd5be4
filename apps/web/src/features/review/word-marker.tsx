'use client'

import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { stretchOf, wordsOf } from './words.ts'

type WordMarkerProps = {
  text: string
  technique: string
  onMark: (stretch: { start: number; end: number } | null) => void
}

/** Marks the words of a statement that carry a technique: first word, last word, no text selection needed. */
export function WordMarker({ text, technique, onMark }: WordMarkerProps) {
  const t = useTranslations('review.techniques')
  const [chosen, setChosen] = useState<{ from: number; to: number } | null>(null)
  const words = wordsOf(text)
  const choose = (index: number) =>
    setChosen(
      chosen === null || chosen.from !== chosen.to ? { from: index, to: index } : { ...chosen, to: index },
    )
  const isIn = (index: number) =>
    chosen !== null && index >= Math.min(chosen.from, chosen.to) && index <= Math.max(chosen.from, chosen.to)

  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="pbe-1 font-medium">{t('words', { technique })}</legend>
      <p className="text-small text-muted">{t('wordsHelp')}</p>
      <div className="font-serif text-reading">
        {words.map((word, index) => (
          <AriaButton
            key={word.start}
            autoFocus={index === 0}
            aria-pressed={isIn(index)}
            onPress={() => choose(index)}
            className={`cursor-pointer rounded-tick px-0.5 hover:bg-wash ${isIn(index) ? 'bg-framed/20' : ''}`}
          >
            {word.text}
          </AriaButton>
        ))}
      </div>
      <div className="flex gap-2">
        <Button
          tone="primary"
          onPress={() => onMark(chosen === null ? null : stretchOf(text, words, chosen.from, chosen.to))}
        >
          {chosen === null ? t('whole') : t('mark')}
        </Button>
      </div>
    </fieldset>
  )
}
