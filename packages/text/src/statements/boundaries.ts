import type { Span } from '../shapes.ts'
import { paragraphEndsAtColon } from './after-colon.ts'
import { classAt, isLetter, kind } from './character-class.ts'
import { readOn } from './continuation.ts'
import { endsSentence } from './ends-sentence.ts'
import { findMarks, type Mark } from './marks.ts'
import { readEnd } from './sentence-end.ts'
import type { SentenceRules } from './sentence-rules.ts'
import { afterGroup, afterSmile } from './side-ends.ts'
import { startsUnpunctuated } from './unpunctuated.ts'

/** A quotation or bracket inside a sentence stays whole up to this length; a longer one is cut like any text. */
const longestHeld = 400

/** Cuts one block into sentences, without the white space between them. */
export function cutBlock(text: string, block: Span, language: SentenceRules): Span[] {
  const spans: Span[] = []
  const marks = findMarks(text, block, language)
  const scan = {
    start: block.start,
    word: block.start,
    capital: block.start,
    held: -1,
    quoted: -1,
    reached: block.start,
  }

  const hasWord = (to: number): boolean => {
    while (scan.word < to && !isWordLike(classAt(text, scan.word))) scan.word++
    return scan.word < to
  }
  const hasCapital = (to: number): boolean => {
    while (scan.capital < to && classAt(text, scan.capital) !== kind.upper) scan.capital++
    return scan.capital < to
  }
  const cut = (end: number, start: number): void => {
    if (start >= block.end) return
    spans.push({ start: scan.start, end })
    scan.start = start
    scan.word = start
    scan.capital = start
    scan.held = -1
    scan.quoted = -1
  }

  const visit = (mark: Mark, index: number): void => {
    switch (mark.role) {
      case 'open':
        if (mark.mate - mark.at > longestHeld) return
        if (!hasWord(mark.at)) scan.quoted = Math.max(scan.quoted, mark.mate)
        else if (mark.mate > scan.held && !isLongSpeech(text, marks, index)) scan.held = mark.mate
        return
      case 'close': {
        if (mark.at < scan.held) return
        const end = mark.mate === scan.start ? afterGroup(text, mark, block.end) : -1
        const after =
          end < 0 && mark.mate < 0 && hasWord(mark.at) ? afterSmile(text, mark, block.end, language) : end
        if (after >= 0) cut(after, readOn(text, after, block.end).start)
        return
      }
      case 'capital':
        if (mark.at < scan.held || !hasWord(mark.at)) return
        if (startsUnpunctuated(text, { at: mark.at, start: scan.start, end: block.end }, language))
          cut(endBefore(text, mark.at), mark.at)
        return
      case 'colon':
        if (mark.at < scan.held || !hasWord(mark.at)) return
        if (paragraphEndsAtColon(text, { at: mark.at, start: scan.start, ceiling: block.end }, language))
          cut(mark.at + 1, readOn(text, mark.at + 1, block.end).start)
        return
      case 'end': {
        const found = readEnd(text, marks, index, { ceiling: block.end, language })
        scan.reached = found.end
        if (found.end <= scan.held || !hasWord(found.end)) return
        if (found.kind === 'ellipsis' && found.end <= scan.quoted) return
        const next = readOn(text, found.end, block.end)
        if (next.first === 0) return
        const { start } = scan
        const uncapitalised = () => !hasCapital(mark.at)
        if (
          endsSentence(text, { at: mark.at, start, found, next, language, ceiling: block.end, uncapitalised })
        )
          cut(found.end, next.start)
        return
      }
      case 'loose':
        return
      default:
        mark.role satisfies never
    }
  }

  for (const [index, mark] of marks.entries()) if (mark.at >= scan.reached) visit(mark, index)
  const last = spans.at(-1)
  if (last && !hasWord(block.end)) last.end = block.end
  else spans.push({ start: scan.start, end: block.end })
  return spans
}

/** Sentences within a quotation from which on it is cut like a quotation that opens its sentence. */
const fewestSaid = 3

/** `He said: “A. B. C.”`: behind a colon several sentences that somebody said. Looks no further than is ever held. */
function isLongSpeech(text: string, marks: readonly Mark[], index: number): boolean {
  const open = marks[index]
  if (!open || classAt(text, open.at) !== kind.quote) return false
  const before = classAt(text, open.at - 1) === kind.space ? open.at - 2 : open.at - 1
  if (text[before] !== ':' && text[before] !== '：') return false
  let said = 1
  for (let next = index + 1; (marks[next]?.at ?? open.mate) < open.mate; next++) {
    const { at, role } = marks[next] ?? open
    if (role !== 'end' || classAt(text, at + 1) !== kind.space) continue
    if (classAt(text, at + 2) !== kind.lower && at + 2 < open.mate) said++
  }
  return said >= fewestSaid
}

function endBefore(text: string, at: number): number {
  let end = at
  while (classAt(text, end - 1) === kind.space) end--
  return end
}

function isWordLike(value: number): boolean {
  return isLetter(value) || value === kind.digit || value === kind.surrogate
}
