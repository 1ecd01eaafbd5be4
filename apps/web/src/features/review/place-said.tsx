'use client'

import { useTranslations } from 'use-intl'
import { drawnAs } from './drawn-as.ts'
import type { StatementRow } from './review-cache.ts'
import { useStateWords } from './use-state-words.ts'

type PlaceSaidProps = { row: StatementRow; position: number; total: number }

/** Tells a screen reader, at every move, which statement is the current one and how it stands. */
export function PlaceSaid({ row, position, total }: PlaceSaidProps) {
  const t = useTranslations('review')
  const stateWords = useStateWords()
  return (
    <p aria-live="polite" className="sr-only">
      {t('moved', { position, total, text: row.text, state: stateWords(row, drawnAs(row, null)) })}
    </p>
  )
}
