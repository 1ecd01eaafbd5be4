import { classAt, kind } from './character-class.ts'
import type { Mark } from './marks.ts'
import type { SentenceRules } from './sentence-rules.ts'
import { wordEnd } from './words.ts'

/** What a run of end marks amounts to: `Yes.` stop, `Yes?!` strong, `Yes...` ellipsis, `好。` wide. */
type EndKind = 'stop' | 'strong' | 'ellipsis' | 'wide'

export type SentenceEnd = {
  kind: EndKind
  /** After the end marks and everything that clings to them: quotation marks, brackets, references. */
  end: number
  /** Whether a quotation mark or bracket closes after the end mark. */
  closed: boolean
  /** Position of the last quotation mark among what clings, or -1. */
  quote: number
}

type Around = { ceiling: number; language: SentenceRules }

/** Reads on from the end mark `marks[index]` to where the sentence would end. */
export function readEnd(text: string, marks: readonly Mark[], index: number, around: Around): SentenceEnd {
  const { ceiling } = around
  const first = marks[index]?.at ?? ceiling
  const found: SentenceEnd = { kind: endKind(classAt(text, first)), end: first + 1, closed: false, quote: -1 }
  let stops = found.kind === 'stop' ? 1 : 0
  let next = index + 1
  while (found.end < ceiling) {
    const at = found.end
    const value = classAt(text, at)
    while ((marks[next]?.at ?? ceiling) < at) next++
    const mark = marks[next]
    if (value === kind.extend || value === kind.invisible) found.end++
    else if (value >= kind.stop && value <= kind.wide) {
      const more = endKind(value)
      if (more === 'stop' && ++stops > 1 && found.kind === 'stop') found.kind = 'ellipsis'
      else if (more !== 'stop' && found.kind !== 'strong') found.kind = more
      found.end++
    } else if (mark?.at === at && mark.role === 'close') {
      found.closed = true
      if (value === kind.quote || value === kind.apostrophe) found.quote = at
      found.end++
    } else if (value === kind.apostrophe && clingsToEnd(text, at)) {
      found.quote = at
      found.closed = true
      found.end++
    } else {
      const beyond = clinging(text, at, around, marks, next)
      if (beyond === at) break
      if (classAt(text, beyond - 1) === kind.quote) {
        found.closed = true
        found.quote = beyond - 1
      }
      found.end = beyond
    }
  }
  return found
}

function endKind(value: number): EndKind {
  if (value === kind.strong) return 'strong'
  if (value === kind.ellipsis) return 'ellipsis'
  return value === kind.wide ? 'wide' : 'stop'
}

function clingsToEnd(text: string, at: number): boolean {
  const after = classAt(text, at + 1)
  return (
    after === 0 ||
    after === kind.space ||
    after === kind.newline ||
    (after >= kind.quote && after <= kind.close)
  )
}

/** The longest reference that still clings: `[12]`, `[17, 18]`, `[…]`. */
const longestReference = 16

/** What belongs to the sentence although a space stands before it; `at` where nothing does. */
function clinging(text: string, at: number, around: Around, marks: readonly Mark[], next: number): number {
  const { ceiling } = around
  let from = at
  while (from < ceiling && classAt(text, from) === kind.space) from++
  if (from >= ceiling) return at
  if (text[from] === '[') return afterReference(text, from, ceiling) ?? at
  if (from === at) return at
  const value = classAt(text, from)
  const smile = afterSmiley(text, from)
  if (smile > from) return smile
  const debris = afterDebris(text, from, ceiling)
  if (debris > from) return debris
  if (value === kind.quote || value === kind.close) {
    for (let i = next; (marks[i]?.at ?? ceiling) <= from && i < marks.length; i++) {
      const mark = marks[i]
      if (mark?.at === from && mark.role === 'close' && (mark.mate >= 0 || value === kind.close))
        return from + 1
    }
    return at
  }
  if (value === kind.digit) return afterNote(text, from, around) ?? at
  if (value >= kind.stop && value <= kind.ellipsis) {
    let end = from
    while (end < ceiling && classAt(text, end) >= kind.stop && classAt(text, end) <= kind.ellipsis) end++
    const after = classAt(text, end)
    return end >= ceiling || after === kind.space ? end : at
  }
  return at
}

function afterReference(text: string, from: number, ceiling: number): number | null {
  const limit = Math.min(ceiling, from + longestReference)
  for (let i = from + 1; i < limit; i++) {
    if (text[i] === ']') {
      const after = classAt(text, i + 1)
      return i > from + 1 && (i + 1 >= ceiling || after !== kind.lower) ? i + 1 : null
    }
    const value = classAt(text, i)
    if (
      value !== kind.digit &&
      value !== kind.stop &&
      value !== kind.ellipsis &&
      !',- –—'.includes(text[i] ?? '')
    )
      return null
  }
  return null
}

/** A note number that lost its superscript, `the right to fish. 4 Even though`: a word that opens sentences follows. */
function afterNote(text: string, from: number, { ceiling, language }: Around): number | null {
  let end = from
  while (end < ceiling && end - from < 3 && classAt(text, end) === kind.digit) end++
  if (classAt(text, end) !== kind.space || classAt(text, end + 1) !== kind.upper) return null
  const word = text.slice(end + 1, wordEnd(text, end + 1, ceiling))
  return language.openers.has(word.toLowerCase()) ? end : null
}

/** `:)`, `;-(`, or a run of emoji: belongs to what it comments on. */
function afterSmiley(text: string, from: number): number {
  let at = from
  if (text[at] === ':' || text[at] === ';') {
    at++
    if (text[at] === '-') at++
    if (!'()DP'.includes(text[at] ?? ' ')) return from
    while (text[at] === ')' || text[at] === '(' || text[at] === 'D' || text[at] === 'P') at++
  } else while (isEmoji(text, at)) at++
  const after = classAt(text, at)
  return after === 0 || after === kind.space || after === kind.newline ? at : from
}

function isEmoji(text: string, at: number): boolean {
  const value = classAt(text, at)
  const code = text.charCodeAt(at)
  return (
    (value === kind.surrogate && code >= 0xd83c) || value === kind.extend || (code >= 0x2600 && code < 0x27c0)
  )
}

/** A quotation mark and another full stop that lost their place: `he shouted! ". Nobody`. */
function afterDebris(text: string, from: number, ceiling: number): number {
  let at = from
  while (at < ceiling && at - from < 4 && isQuoteLike(text, at)) at++
  if (at === from || classAt(text, at) !== kind.stop) return from
  return at + 1 >= ceiling || classAt(text, at + 1) === kind.space ? at + 1 : from
}

function isQuoteLike(text: string, at: number): boolean {
  const value = classAt(text, at)
  return value === kind.quote || value === kind.apostrophe || text[at] === '`'
}
