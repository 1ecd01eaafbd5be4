import type { Span } from '../shapes.ts'
import { classAt, isBlank, isLetter, kind } from '../statements/character-class.ts'
import type { Alignment } from './align.ts'
import type { Anchor } from './anchor.ts'
import { wholePairs } from './describe-anchor.ts'

/** Context that fits as well as this is the context; what lies between it and the words was put in. */
const fits = 6

/**
 * Where the span begins and ends. What was put in between the words and their context belongs to the words if it
 * stands in the same sentence: `Not` before them is part of what is said now, and must not be left out of sight.
 */
export function settleEdges(text: string, { quote }: Anchor, alignment: Alignment): Span {
  let { start, end } = alignment
  if (end <= start) return { start, end: start }
  const whole = alignment.errors * 8 <= quote.exact.length
  if (!startsBlank(quote.exact)) {
    const before = quote.prefix.trim() === '' ? 0 : alignment.prefix >= fits ? alignment.before : -1
    if (before >= 0) start = afterContext(text, before, start)
    else if (whole && opensSentence(quote.prefix, quote.exact))
      start = sentenceStart(text, start, start - reach)
  }
  if (!endsBlank(quote.exact)) {
    const after = quote.suffix.trim() === '' ? text.length : alignment.suffix >= fits ? alignment.after : -1
    if (after >= 0) end = beforeContext(text, end, after)
    else if (whole && closesSentence(quote.exact)) end = sentenceEnd(text, end, end + reach)
  }
  while (start < end && isBlank(classAt(text, start)) && !startsBlank(quote.exact)) start++
  while (end > start && isBlank(classAt(text, end - 1)) && !endsBlank(quote.exact)) end--
  return wholePairs(text, { start, end })
}

/** Back over what was put in, as far as it belongs to the same sentence and to no word of the context. */
function afterContext(text: string, before: number, start: number): number {
  if (start - before > inserted) return start
  let floor = before
  if (isWordPart(text, before - 1)) while (floor < start && isWordPart(text, floor)) floor++
  for (let at = start; at > floor; at--) {
    if (classAt(text, at - 1) === kind.newline) return at
    if (at < start && isWordPart(text, at) && beginsAt(text, at)) return at
    if (at === start && beginsAt(text, at)) return at
  }
  return isWorded(text, floor, start) ? floor : start
}

/** On over what was put in, as far as it belongs to the same sentence. */
function beforeContext(text: string, end: number, after: number): number {
  if (after - end > inserted) return end
  let ceiling = after
  if (isWordPart(text, after)) while (ceiling > end && isWordPart(text, ceiling - 1)) ceiling--
  if (!isWorded(text, end, ceiling)) return end
  for (let at = end; at < ceiling; at++) if (endsAt(text, at) || classAt(text, at) === kind.newline) return at
  return ceiling
}

function isWordPart(text: string, at: number): boolean {
  const value = classAt(text, at)
  return isLetter(value) || value === kind.digit || value === kind.extend || value === kind.surrogate
}

function isWorded(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isWordPart(text, at)) return true
  return false
}

/** How far a sentence is followed beyond the words found: where their context is there, and where it is gone. */
const inserted = 60
const reach = 30

function startsBlank(exact: string): boolean {
  return isBlank(classAt(exact, 0))
}

function endsBlank(exact: string): boolean {
  return isBlank(classAt(exact, exact.length - 1))
}

/** Whether the words began a sentence or a line where they stood. */
function opensSentence(prefix: string, exact: string): boolean {
  return !startsBlank(exact) && beginsAt(prefix + exact, prefix.length)
}

export function beginsAt(text: string, at: number): boolean {
  let before = at - 1
  let spaced = false
  for (; before >= 0; before--) {
    const value = classAt(text, before)
    if (value === kind.newline) return true
    if (isBlank(value)) spaced = true
    else if (value !== kind.quote && value !== kind.open && value !== kind.close && value !== kind.apostrophe)
      break
  }
  if (before < 0) return true
  const value = classAt(text, before)
  return value === kind.wide || (spaced && isTerminal(value))
}

function isTerminal(value: number): boolean {
  return value === kind.stop || value === kind.strong || value === kind.wide || value === kind.ellipsis
}

function closesSentence(exact: string): boolean {
  for (let at = exact.length - 1; at >= 0; at--) {
    const value = classAt(exact, at)
    if (isTerminal(value)) return true
    if (value !== kind.quote && value !== kind.close && value !== kind.apostrophe) return false
  }
  return false
}

/** Back to where the sentence begins, but not before `floor`. */
function sentenceStart(text: string, from: number, floor: number): number {
  for (let at = from; at >= Math.max(0, floor); at--) {
    if (!isBlank(classAt(text, at)) && beginsAt(text, at)) return at
    if (classAt(text, at - 1) === kind.newline) return from
  }
  return from
}

/** On to where the sentence ends, but not beyond `ceiling`. */
function sentenceEnd(text: string, from: number, ceiling: number): number {
  const limit = Math.min(text.length, ceiling)
  for (let at = from; at <= limit; at++) {
    if (endsAt(text, at)) return at
    if (classAt(text, at) === kind.newline) return from
  }
  return from
}

function endsAt(text: string, at: number): boolean {
  const next = classAt(text, at)
  if (isLetter(next) || next === kind.digit) return false
  let last = at - 1
  while (last > 0 && [kind.quote, kind.close, kind.apostrophe].some((value) => value === classAt(text, last)))
    last--
  return isTerminal(classAt(text, last)) && !isTerminal(next)
}
