import type { Span } from '../shapes.ts'
import { classAt, isLetter, kind } from './character-class.ts'
import { type Continuation, readOn } from './continuation.ts'
import { endsAtStop } from './full-stop.ts'
import type { Language } from './languages/language.ts'
import { findMarks } from './marks.ts'
import { readEnd, type SentenceEnd } from './sentence-end.ts'

/** A quotation or bracket inside a sentence stays whole up to this length; a longer one is cut like any text. */
const longestHeld = 400

/** Cuts one block into sentences, without the white space between them. */
export function cutBlock(text: string, block: Span, language: Language): Span[] {
  const spans: Span[] = []
  const marks = findMarks(text, block)
  let start = block.start
  let held = -1
  let reached = block.start
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]
    if (!mark || mark.at < reached) continue
    if (mark.role === 'open') {
      const embedded = mark.mate > held && mark.mate - mark.at <= longestHeld && hasWord(text, start, mark.at)
      if (embedded) held = mark.mate
    }
    if (mark.role !== 'end') continue
    const found = readEnd(text, marks, index, block.end)
    if (found.end <= held) continue
    const next = readOn(text, found.end, block.end)
    if (next.start >= block.end) break
    reached = found.end
    if (!ends(text, { at: mark.at, start, found, next, language })) continue
    spans.push({ start, end: found.end })
    start = next.start
  }
  if (start < block.end) spans.push({ start, end: block.end })
  return spans
}

type Candidate = { at: number; start: number; found: SentenceEnd; next: Continuation; language: Language }

function ends(text: string, { at, start, found, next, language }: Candidate): boolean {
  if (!hasWord(text, start, found.end)) return false
  if (found.kind === 'wide') return true
  if (!next.spaced) return false
  if (next.first === kind.lower) return false
  if (found.kind === 'stop' && !found.closed) return endsAtStop({ text, at, start, next, language })
  return true
}

/** Whether a letter or digit stands between; asks from the front, where one nearly always is. */
function hasWord(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const value = classAt(text, i)
    if (isLetter(value) || value === kind.digit || value === kind.surrogate) return true
  }
  return false
}
