import type { Splitter } from './text-peers.ts'
import type { GoldDocument } from './text-treebank.ts'

/** `kept`: every paragraph is a text of its own. `joined`: a document is one text, its line breaks lost. */
export type Layout = 'kept' | 'joined'

/**
 * F1 of the boundaries that a splitter finds, against those set by hand. A boundary is the number of visible
 * characters before it, so that nobody is judged by white space; the last of each text is left out, since
 * the end of a text is found by anyone.
 */
export function boundaryScore(documents: readonly GoldDocument[], layout: Layout, split: Splitter): number {
  let found = 0
  let wrong = 0
  let missed = 0
  for (const { lang, paragraphs } of documents) {
    for (const sentences of layout === 'joined' ? [paragraphs.flat()] : paragraphs) {
      const gold = boundariesOf(sentences)
      const got = boundariesOf(split(sentences.join(' '), lang))
      for (const boundary of got) if (!gold.has(boundary)) wrong++
      for (const boundary of gold) got.has(boundary) ? found++ : missed++
    }
  }
  return (2 * found) / (2 * found + wrong + missed)
}

function boundariesOf(pieces: readonly string[]): Set<number> {
  const boundaries = new Set<number>()
  let visible = 0
  for (const piece of pieces) {
    visible += piece.replace(/\s/gu, '').length
    boundaries.add(visible)
  }
  boundaries.delete(visible)
  return boundaries
}
