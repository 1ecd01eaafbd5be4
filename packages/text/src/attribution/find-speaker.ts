import type { Span } from '../shapes.ts'
import type { Word } from './narration.ts'
import type { SpeechWords } from './speech-words.ts'

/** Who speaks: a span of the text, or whoever spoke last (`he said`). */
export type Speaker = { span: Span } | 'whoever-spoke-last'

/** Words of a subject or of a source at most; a longer one is no name. */
const longest = 8

/** Who stands after a verb of speech or the words of a source: the first name there, else what is named there. */
export function speakerAfter(words: readonly Word[], from: number, speech: SpeechWords): Speaker | null {
  let end = from
  while (end < words.length && end - from < longest && (end === from || words[end]?.gap === 'none')) {
    const word = words[end]
    if (!word || (speech.that.has(word.form) && !word.capital) || (end === from && word.gap === 'stop')) break
    end++
  }
  const first = words[from]
  if (!first || end === from) return null
  if (speech.pronouns.has(first.form)) return 'whoever-spoke-last'
  for (let at = from; at < end; at++) if (words[at]?.capital) return nameFrom(words, at, end, speech)
  return phrase(words, from, Math.min(end, from + 4), speech)
}

/** Small words inside names: `Ludwig van Beethoven`, `Harakat al-Nujaba`. */
const particles = new Set('de da di del della der den van von bin ibn al el la le du dos фон де ван аль эль оглы of'.split(' '))

function nameFrom(words: readonly Word[], from: number, limit: number, speech: SpeechWords): Speaker | null {
  let start = from
  while (start + 1 < limit && speech.titles.has(words[start]?.form ?? '') && words[start + 1]?.capital) start++
  let end = start + 1
  while (end < limit && words[end]?.gap === 'none') {
    if (words[end]?.capital) end++
    else if (particles.has(words[end]?.form ?? '') && words[end + 1]?.capital && end + 1 < limit) end += 2
    else break
  }
  return spanOf(words, start, end)
}

/** Who stands before the verb at `verb`: a name right before it or before what is set apart by commas, else the subject. */
export function speakerBefore(words: readonly Word[], verb: number, speech: SpeechWords): Speaker | null {
  let at = verb - 1
  while (at >= 0 && words[at + 1]?.gap === 'none' && speech.between.has(words[at]?.form ?? '')) at--
  if (at < 0 || at + 1 < 0) return null
  const gap = words[at + 1]?.gap
  if (gap === 'comma' || gap === 'bracket') return beforeApposition(words, at, speech)
  if (gap !== 'none') return null
  const word = words[at]
  if (!word) return null
  if (speech.pronouns.has(word.form)) return 'whoever-spoke-last'
  const name = word.capital ? nameUpTo(words, at, speech) : null
  if (name && !isGoverned(words, name)) return name
  let start = at
  while (start > 0 && words[start]?.gap === 'none' && at - start < longest && !speech.that.has(words[start - 1]?.form ?? '')) start--
  const inside = places.has(words[start]?.form ?? '') && words[verb]?.form.endsWith('ли') === true
  return phrase(words, inside ? start + 1 : start, at + 1, speech) ?? name
}

/** `В ведомстве заявили`: who speaks is told by where. */
const places = new Set('в во на у'.split(' '))

const prepositions = new Set('to of for from in at with by de von из от'.split(' '))

/** `advisers to Prime Minister X`, `один из представителей ЕС`: the name belongs to another word, which speaks. */
function isGoverned(words: readonly Word[], name: Speaker): boolean {
  if (name === 'whoever-spoke-last') return false
  let at = words.findIndex(({ start }) => start === name.span.start)
  const abbreviation = words[at]?.end === name.span.end && words[at]?.abbreviation === true
  while (at > 0 && words[at]?.gap === 'none' && words[at - 1]?.capital) at--
  const before = words[at]?.gap === 'none' ? words[at - 1] : undefined
  if (!before) return false
  return prepositions.has(before.form) || articles.has(before.form) ? prepositions.has((articles.has(before.form) ? words[at - 2] : before)?.form ?? '') : abbreviation
}

/** `Pat Ryder, a spokesman for the ministry, said`: back over what stands between the two commas. */
function beforeApposition(words: readonly Word[], last: number, speech: SpeechWords): Speaker | null {
  let at = last
  while (at > 0 && words[at]?.gap === 'none' && last - at < 14) at--
  const gap = words[at]?.gap
  if (at === 0 || (gap !== 'comma' && gap !== 'bracket')) return null
  return words[at - 1]?.capital ? nameUpTo(words, at - 1, speech) : null
}

function nameUpTo(words: readonly Word[], last: number, speech: SpeechWords): Speaker | null {
  let start = last
  while (start > 0 && words[start]?.gap === 'none') {
    const before = words[start - 1]
    if (before?.capital && !speech.never.has(before.form)) start--
    else if (before && particles.has(before.form) && words[start - 1]?.gap === 'none' && words[start - 2]?.capital) start -= 2
    else break
  }
  while (start < last && (speech.titles.has(words[start]?.form ?? '') || speech.never.has(words[start]?.form ?? ''))) start++
  if (speech.never.has(words[start]?.form ?? '')) return null
  return spanOf(words, start, last + 1)
}

const articles = new Set('the a an and but his her its their our der die das le la les el los las его её ее их un une'.split(' '))

/** What is named without a capital: `the ministry`, `officials`; without its article. */
function phrase(words: readonly Word[], from: number, to: number, speech: SpeechWords): Speaker | null {
  let start = from
  while (start < to && articles.has(words[start]?.form ?? '')) start++
  if (start >= to || to - start > longest + 1) return null
  for (let at = start; at < to; at++) {
    const form = words[at]?.form ?? ''
    if (at === start && speech.never.has(form)) return null
    if (at === to - 1 && speech.never.has(form)) return null
    if (speech.pronouns.has(form) || speech.strong.has(form)) return null
  }
  return spanOf(words, start, to)
}

function spanOf(words: readonly Word[], from: number, to: number): Speaker | null {
  const [first, last] = [words[from], words[to - 1]]
  return first && last && to > from ? { span: { start: first.start, end: last.end } } : null
}
