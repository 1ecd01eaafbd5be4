import type { Span } from '../shapes.ts'
import { classAt, isLetter, kind } from '../statements/character-class.ts'
import type { Quotation } from './quotations.ts'
import type { SpeechWords } from './speech-words.ts'

/** Whether a paragraph begins with the dash of a line of dialogue, and a capital after it. */
export function isDialogue(text: string, { start, end }: Span): boolean {
  const dash = text.startsWith('--', start) ? 2 : '—–―'.includes(text[start] ?? ' ') ? 1 : 0
  if (dash === 0) return false
  let at = start + dash
  while (at < end && !isLetter(classAt(text, at)) && classAt(text, at) !== kind.digit) at++
  return at < end && classAt(text, at) === kind.upper
}

/** Words after a dash among which the verb of speech is looked for, and those that need no comma before the dash. */
const reach = { afterComma: 6, anywhere: 2 }

/**
 * What is said between dashes: `— Да, — сказал он. — Мы придём.` What follows a dash and has a verb of speech is the
 * teller's, up to the next dash.
 */
export function readDialogue(text: string, span: Span, words: SpeechWords): Quotation[] {
  const said: Quotation[] = []
  let told = true
  for (const part of partsBetweenDashes(text, span)) {
    const before = said.at(-1)
    const wasTold = told
    told =
      before !== undefined && !told && isTold(text, part, { words, closed: endsClause(text, before.end) })
    if (told) continue
    const spoken = trim(text, part)
    if (spoken.end <= spoken.start) continue
    if (before && !wasTold)
      Object.assign(before, { end: spoken.end, outer: { start: before.start, end: spoken.end } })
    else said.push({ ...spoken, outer: { ...spoken }, open: false })
  }
  return said
}

function partsBetweenDashes(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start
  for (let at = start; at < end; at++) {
    if (classAt(text, at) !== kind.dash || !isParting(text, at)) continue
    if (at > from) parts.push({ start: from, end: at })
    from = at + 1
  }
  parts.push({ start: from, end })
  return parts
}

/** A long dash with a space on one side, a short one between two. */
function isParting(text: string, at: number): boolean {
  const before = classAt(text, at - 1)
  const after = classAt(text, at + 1)
  const free = (value: number) =>
    value === 0 || value === kind.space || value === kind.newline || value === kind.dash
  if (text[at] === '—' || text[at] === '―')
    return free(before) || free(after) || after === kind.stop || after === kind.other
  return free(before) && free(after)
}

/** A quotation that its teller interrupts: `«Да, — сказал он, — мы придём»`. */
export function withoutTeller(text: string, quote: Quotation, words: SpeechWords): Quotation[] {
  const said = readDialogue(text, quote, words)
  const [first, last] = [said[0], said.at(-1)]
  if (!first || !last) return [quote]
  const interrupted = said.length > 1 || last.end < trim(text, quote).end
  if (!interrupted) return [quote]
  first.outer = { start: quote.outer.start, end: first.outer.end }
  if (said.length > 1) last.outer = { start: last.outer.start, end: quote.outer.end }
  return said
}

function endsClause(text: string, end: number): boolean {
  return ',.!?…'.includes(text[end - 1] ?? ' ')
}

function isTold(
  text: string,
  part: Span,
  { words, closed }: { words: SpeechWords; closed: boolean },
): boolean {
  let at = trim(text, part).start
  if (classAt(text, at) !== kind.lower) return false
  const most = closed ? reach.afterComma : reach.anywhere
  for (let count = 0; count < most && at < part.end; count++) {
    let end = at
    while (end < part.end && isLetter(classAt(text, end))) end++
    const form = text.slice(at, end).toLowerCase()
    if (words.strong.has(form) || words.weak.has(form)) return true
    if (closed && count === 0 && isVerbBeforeName(text, { form, end }, part.end)) return true
    at = Math.max(end, at + 1)
    while (at < part.end && !isLetter(classAt(text, at))) at++
  }
  return false
}

/** `улыбнулась Анна`: any verb of the past, of one who speaks, right before a name or a pronoun. */
function isVerbBeforeName(
  text: string,
  { form, end }: { form: string; end: number },
  limit: number,
): boolean {
  if (!/[а-яіїє](?:л|ла|ли|лся|лась|лись|ает|яет|ит)$/u.test(form)) return false
  let at = end
  while (at < limit && classAt(text, at) === kind.space) at++
  return classAt(text, at) === kind.upper || /^(?:он|она|они)(?!\p{L})/u.test(text.slice(at, at + 5))
}

function trim(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from < to && (classAt(text, from) === kind.space || classAt(text, from) === kind.dash)) from++
  while (to > from && (classAt(text, to - 1) === kind.space || classAt(text, to - 1) === kind.newline)) to--
  return { start: from, end: to }
}
