import type { MarkedTechnique } from '@assay/review'
import { Fragment } from 'react'
import { runsOf } from './text-parts.ts'

type MarkedWordsProps = {
  text: string
  /** Spans of the text that somebody is quoted with. */
  quotes: readonly { start: number; end: number }[]
  techniques: readonly MarkedTechnique[]
}

/** The words of a statement: quotations set between thin strokes, and the words that carry a technique tinted. */
export function MarkedWords({ text, quotes, techniques }: MarkedWordsProps) {
  const isPlain = quotes.length === 0 && techniques.every(({ start }) => start === null)
  if (isPlain) return text
  return runsOf(text, quotes, techniques).map(({ start, isQuoted, parts }) => {
    const words = parts.map((part) =>
      part.techniques.length === 0 ? (
        <Fragment key={part.start}>{part.text}</Fragment>
      ) : (
        <mark key={part.start} className="statement-words">
          {part.text}
        </mark>
      ),
    )
    return isQuoted ? (
      <span key={start} className="statement-quote">
        {words}
      </span>
    ) : (
      <Fragment key={start}>{words}</Fragment>
    )
  })
}
