'use client'

import { memo } from 'react'
import { diffWords } from './diff-words.ts'

/** Two wordings as one text: what went is struck out, what came is underlined on a tint. */
export const WordDiff = memo(function WordDiff({ before, after }: { before: string; after: string }) {
  let at = 0
  return diffWords(before, after).map(({ kind, text }) => {
    const key = at++
    if (kind === 'kept') return <span key={key}>{text}</span>
    return kind === 'removed' ? (
      <del key={key} className="text-muted decoration-1">
        {text}
      </del>
    ) : (
      <ins
        key={key}
        className="rounded-tick bg-action/12 [del+&]:ms-0.5 decoration-action decoration-1 underline-offset-4"
      >
        {text}
      </ins>
    )
  })
})
