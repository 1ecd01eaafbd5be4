import { wordSet } from '../languages/word-lists.ts'
import type { Span } from '../shapes.ts'
import type { Word } from './narration.ts'
import { isOccupation, type SpeechWords } from './speech-words.ts'

/** Who speaks: a span of the text, or whoever spoke last (`he said`). */
export type Speaker = { span: Span } | 'whoever-spoke-last'

/** Words of a subject or of a source at most; a longer one is no name. */
export const longest = 8

/** Small words inside names: `Ludwig van Beethoven`, `Harakat al-Nujaba`. */
export const particles = wordSet('speakers', 'particles')

/** The first word behind the particles of a name: `Ursula von der Leyen`, but not `Petra Kühn der Zeitung`. */
function behindParticles(words: readonly Word[], from: number): number {
  let at = from
  while (particles.has(words[at]?.form ?? '') && words[at]?.gap === 'none') at++
  const lone = at === from + 1 && articles.has(words[from]?.form ?? '')
  return lone || words[at]?.gap !== 'none' ? from : at
}

export function nameFrom(
  words: readonly Word[],
  from: number,
  limit: number,
  speech: SpeechWords,
): Speaker | null {
  let end = from + 1
  while (end < limit && words[end]?.gap === 'none') {
    if (words[end]?.capital) end++
    else {
      const next = behindParticles(words, end)
      if (next === end || next >= limit || !words[next]?.capital) break
      end = next + 1
    }
  }
  if (words[end]?.gap === 'none' && speakers.has(words[end]?.form ?? '')) return spanOf(words, from, end + 1)
  return spanOf(words, afterTitles(words, from, end, speech), end)
}

/** Behind the last office in a name: `Iraqi Foreign Minister Fuad Hussein` is Fuad Hussein. */
function afterTitles(words: readonly Word[], from: number, end: number, speech: SpeechWords): number {
  let start = from
  while (start < end - 1 && articles.has(words[start]?.form ?? '')) start++
  if (institutions.has(words[end - 1]?.form ?? '')) return start
  for (let at = from; at < end - 1; at++) if (isTitle(words, at, { last: end - 1, speech })) start = at + 1
  while (start < end - 1 && speech.never.has(words[start]?.form ?? '')) start++
  return start
}

/** `the Defense Ministry`, `the Foreign Office`: no name behind an office. */
const institutions = wordSet('speakers', 'institutions')

/** An office; or, with first and last name behind it, what somebody does: `Economist Ines Carvalho`. */
function isTitle(
  words: readonly Word[],
  at: number,
  { last, speech }: { last: number; speech: SpeechWords },
): boolean {
  const form = words[at]?.form ?? ''
  if (speech.titles.has(form)) return true
  if (last - at < 2 || words[at]?.abbreviation) return false
  if (isOccupation(form, speech)) return true
  if (speech.nounsUpper) return articles.has(words[at - 1]?.form ?? '') && words[at]?.gap === 'none'
  return false
}

/** Whoever speaks without a name, after the name of where they belong: `Iraqi officials`, `a Pentagon report`. */
export const speakers = wordSet('speakers', 'speakers')

/** `the bank`, `two neighbors of his`: what a verb such as `said` makes a speaker of, if it is a noun with its article. */
export function nounPhrase(
  words: readonly Word[],
  from: number,
  to: number,
  speech: SpeechWords,
): Speaker | null {
  let start = from
  if (prepositions.has(words[start]?.form ?? ''))
    for (let at = start; at < to; at++) if (articles.has(words[at]?.form ?? '')) start = at
  const first = words[start]
  const plural = /[^s]s$/u.test(words[to - 1]?.form ?? '')
  if (!first || !(articles.has(first.form) || determiners.has(first.form) || (plural && start === to - 1)))
    return null
  while (start < to && (articles.has(words[start]?.form ?? '') || words[start]?.form === 'one')) start++
  const bound = words.slice(start, to)
  const free = bound.every(
    ({ form }, index) =>
      (index > 0 && index < bound.length - 1 && prepositions.has(form)) || !speech.never.has(form),
  )
  const plain = bound.every(({ form }) => !speech.strong.has(form) && !speech.pronouns.has(form))
  return free && plain ? spanOf(words, start, to) : null
}

const determiners = wordSet('speakers', 'determiners')

export const prepositions = wordSet('speakers', 'prepositions')

export function nameUpTo(words: readonly Word[], last: number, speech: SpeechWords): Speaker | null {
  let start = last
  while (start > 0 && words[start]?.gap === 'none') {
    const before = words[start - 1]
    if (before?.capital && !speech.never.has(before.form)) start--
    else if (
      before &&
      particles.has(before.form) &&
      words[start - 1]?.gap === 'none' &&
      words[start - 2]?.capital
    )
      start -= 2
    else break
  }
  start = afterTitles(words, start, last + 1, speech)
  if (speech.never.has(words[start]?.form ?? '')) return null
  return spanOf(words, start, last + 1)
}

export const articles = wordSet('speakers', 'articles')

/** What is named without a capital: `the ministry`, `officials`; without its article. */
export function phrase(
  words: readonly Word[],
  from: number,
  to: number,
  speech: SpeechWords,
): Speaker | null {
  let start = from
  while (start < to && articles.has(words[start]?.form ?? '')) start++
  if (prepositions.has(words[start]?.form ?? '') || to - start > longest + 1) return null
  if (start >= to || !namesSpeaker(words.slice(start, to), speech)) return null
  for (let at = start; at < to; at++) {
    const form = words[at]?.form ?? ''
    if (at === start && speech.never.has(form)) return null
    if (at === to - 1 && speech.never.has(form)) return null
    if (speech.pronouns.has(form) || speech.strong.has(form)) return null
  }
  return spanOf(words, start, to)
}

/** In a language that puts the subject first anything may stand before a verb: only what commonly speaks is taken. */
function namesSpeaker(words: readonly Word[], speech: SpeechWords): boolean {
  if (speech.inverts || speech.that.size === 0 || words.some(({ capital }, at) => capital && at > 0))
    return true
  return words.some(({ form }) => isSpeakingNoun(form))
}

export function isSpeakingNoun(form: string): boolean {
  return speakers.has(form) || /(?:[eo]rs?|ists?|[mw]en|ians?)$/u.test(form)
}

function spanOf(words: readonly Word[], from: number, to: number): Speaker | null {
  const [first, last] = [words[from], words[to - 1]]
  return first && last && to > from ? { span: { start: first.start, end: last.end } } : null
}
