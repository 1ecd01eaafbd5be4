'use client'

import { textKindOf } from '@assay/review'
import { useTranslations } from 'use-intl'
import { useErasure } from './erasure-desk.tsx'

type Texts = {
  texts: Readonly<Record<string, string | null>>
  /** The ids of those that the reader may erase, by the same names. */
  textIds: Readonly<Record<string, string>>
}

/** How much of a passage tells it from another. */
const openingLength = 24

/** The menu items that erase texts: none for whoever may not. */
export function useEraseItems(): (given: Texts) => { id: string; text: string; onAction: () => void }[] {
  const t = useTranslations('erasure.items')
  const erase = useErasure()
  const label = (field: string, text: string) => {
    const kind = textKindOf(field)
    if (kind !== 'passage') return t(kind)
    const opening = text.length > openingLength ? `${text.slice(0, openingLength).trimEnd()}…` : text
    return t('passageOf', { opening })
  }
  return ({ texts, textIds }) =>
    Object.entries(textIds).flatMap(([field, textId]) => {
      const text = texts[field] ?? null
      if (text === null) return []
      return [{ id: textId, text: label(field, text), onAction: () => erase({ textId, text }) }]
    })
}
