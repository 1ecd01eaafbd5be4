import { wordList, wordSet } from '../languages/word-lists.ts'
import {
  articles,
  isSpeakingNoun,
  longest,
  nameFrom,
  nameUpTo,
  nounPhrase,
  particles,
  phrase,
  prepositions,
  type Speaker,
  speakers,
} from './name-spans.ts'
import type { Word } from './narration.ts'
import type { SpeechWords } from './speech-words.ts'

/**
 * Who stands after a verb of speech or the words of a source: the first name there, else what is named there;
 * with `named`, only what commonly speaks (`according to the ministry`, not `according to plan`).
 */
export function speakerAfter(
  words: readonly Word[],
  from: number,
  { speech, named }: { speech: SpeechWords; named: boolean },
): Speaker | null {
  const placed =
    speech.inverts && pluralVerb.test(words[from - 1]?.form ?? '') ? behindPlace(words, from) : from
  if (placed > from) return speakerAfter(words, placed, { speech, named })
  let end = from
  while (end < words.length && end - from < longest && (end === from || words[end]?.gap === 'none')) {
    const word = words[end]
    if (!word || (speech.that.has(word.form) && !word.capital) || (end === from && word.gap === 'stop')) break
    end++
  }
  const first = words[from]
  if (!first || end === from) return null
  if (speech.pronouns.has(first.form)) return 'whoever-spoke-last'
  for (let at = from; at < end; at++)
    if (words[at]?.capital && !times.has(words[at]?.form ?? '')) return nameFrom(words, at, end, speech)
  const most = words.slice(from + 1, from + 4).findIndex(({ form }) => prepositions.has(form))
  const found = phrase(words, from, Math.min(end, most < 0 ? from + 4 : from + 1 + most), speech)
  if (!named) return found
  const noun = words.slice(from, end).findIndex(({ form }) => speakers.has(form))
  return noun < 0 ? null : phrase(words, from, from + noun + 1, speech)
}

/** `сообщили во вторник в её пресс-службе`: when, and the word for where, stand before who speaks. */
function behindPlace(words: readonly Word[], from: number): number {
  let at = from
  while (at < from + 4 && (places.has(words[at]?.form ?? '') || times.has(words[at]?.form ?? ''))) at++
  return at
}

/** Who stands before the verb at `verb`: a name right before it or before what is set apart by commas, else the subject. */
export function speakerBefore(
  words: readonly Word[],
  verb: number,
  { speech, surely }: { speech: SpeechWords; surely: boolean },
): Speaker | null {
  let at = verb - 1
  while (at >= 0 && words[at + 1]?.gap === 'none' && isBetween(words, at, speech)) at--
  if (at < 0) return null
  const gap = words[at + 1]?.gap
  if (gap === 'comma' || gap === 'bracket') return beforeApposition(words, at, speech)
  if (gap !== 'none') return null
  const word = words[at]
  if (!word) return null
  if (speech.pronouns.has(word.form)) return backwards(words, at, speech)
  if (conjunctions.has(word.form) && at > 0) return speakerAtHead(sentenceUpTo(words, at), speech)
  if (isRelative(word))
    return word.gap === 'comma' && words[at - 1]?.capital ? nameUpTo(words, at - 1, speech) : null
  const name = word.capital ? nameUpTo(words, at, speech) : null
  if (name && !isGoverned(words, at, name)) return name
  let start = at
  while (
    start > 0 &&
    words[start]?.gap === 'none' &&
    at - start < longest &&
    !speech.that.has(words[start - 1]?.form ?? '')
  )
    start--
  const inside = places.has(words[start]?.form ?? '') && pluralVerb.test(words[verb]?.form ?? '')
  const subject = phrase(words, inside ? start + 1 : start, at + 1, speech)
  if (subject) return subject
  const led = name !== null && prepositions.has(words[start]?.form ?? '')
  return (surely && !led && !speech.inverts ? nounPhrase(words, start, at + 1, speech) : null) ?? name
}

/** Whether a word can be what speaks, where the next is a noun as well as a verb: `the report claims that`. */
export function canSpeak(word: Word | undefined, speech: SpeechWords): boolean {
  if (!word || articles.has(word.form)) return false
  return word.capital || isSpeakingNoun(word.form) || speech.pronouns.has(word.form) || isRelative(word)
}

export const conjunctions = wordSet('speakers', 'conjunctions')
const things = wordSet('speakers', 'things')

export function isThing({ form }: Word): boolean {
  return things.has(form)
}

/** `The ministry did not say whose they were, but it said ...`: what begins the sentence, else whoever spoke last. */
function backwards(words: readonly Word[], at: number, speech: SpeechWords): Speaker {
  const head = things.has(words[at]?.form ?? '') ? speakerAtHead(sentenceUpTo(words, at), speech) : null
  return head ?? 'whoever-spoke-last'
}

/** The words before `end` that stand in its sentence and behind any quotation. */
function sentenceUpTo(words: readonly Word[], end: number): readonly Word[] {
  let start = end
  while (start > 0 && end - start < 40 && !['stop', 'quote'].includes(words[start]?.gap ?? 'stop')) start--
  return words.slice(start, end)
}

/** Who begins a sentence: a name, perhaps behind an office, or what commonly speaks. */
export function speakerAtHead(words: readonly Word[], speech: SpeechWords): Speaker | null {
  let end = 1
  while (end < words.length && end < longest && words[end]?.gap === 'none') end++
  const name = words
    .slice(0, end)
    .findIndex(({ capital, form }) => capital && !speech.never.has(form) && !articles.has(form))
  const first = words[0]
  if (first && speech.pronouns.has(first.form)) return 'whoever-spoke-last'
  if (name === 0 && (words[1]?.capital || words.length === 1)) return nameFrom(words, 0, end, speech)
  const speaks = ({ form }: Word) => isSpeakingNoun(form) || speech.titles.has(form)
  let noun = words.slice(0, end).findIndex(speaks)
  while (noun >= 0 && noun + 1 < end && words.slice(noun + 1, noun + 2).some(speaks)) noun++
  if (name > 0 && (noun < 0 || name <= noun + 1)) return nameFrom(words, name, end, speech)
  return noun < 0 ? null : phrase(words, 0, noun + 1, speech)
}

/** `who said`: whoever the words before the comma name. */
export function isRelative(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (relatives.has(word.form) || relativeStarts.some((start) => word.form.startsWith(start)))
  )
}

const relativeStarts = wordList('speakers', 'relativeStarts')
const relatives = wordSet('speakers', 'relatives')

/** Days and months, which stand between a name and its verb, or before a number. */
const times = wordSet('speakers', 'times')

function isBetween(words: readonly Word[], at: number, speech: SpeechWords): boolean {
  const form = words[at]?.form ?? ''
  const adverb = form.length > 4 && form.endsWith('ly') && !nounsInLy.has(form) && !words[at]?.capital
  if (speech.between.has(form) || adverb) return true
  return times.has(form) || (form === 'on' && times.has(words[at + 1]?.form ?? ''))
}

const nounsInLy = wordSet('speakers', 'lyNouns')

/** `В ведомстве заявили`: who speaks is told by where. */
const pluralVerb = /(?:ли|[уюая]т)$/u
const places = wordSet('speakers', 'places')

/** `advisers to Prime Minister X`, `один из представителей ЕС`: the name belongs to another word, which speaks. */
function isGoverned(words: readonly Word[], last: number, name: Speaker): boolean {
  if (name === 'whoever-spoke-last') return false
  let at = last
  while (at > 0 && (words[at]?.start ?? 0) > name.span.start) at--
  const abbreviation = words[at]?.end === name.span.end && words[at]?.abbreviation === true
  while (at > 0 && words[at]?.gap === 'none' && words[at - 1]?.capital) at--
  const before = words[at]?.gap === 'none' ? words[at - 1] : undefined
  if (!before) return false
  return prepositions.has(before.form) || articles.has(before.form)
    ? prepositions.has((articles.has(before.form) ? words[at - 2] : before)?.form ?? '')
    : abbreviation
}

/**
 * `Pat Ryder, a spokesman for the ministry, said`, `The spokesman, Pat Ryder, said`: back over what commas part, as
 * long as it only describes, to the name.
 */
function beforeApposition(words: readonly Word[], last: number, speech: SpeechWords): Speaker | null {
  let end = last
  for (let segment = 0; segment < 4 && end >= 0; segment++) {
    let start = end
    while (start > 0 && words[start]?.gap === 'none' && last - start < 40) start--
    const first = words[start]
    if (first === undefined) return null
    const describes =
      segment < 3 && (!first.capital || articles.has(first.form) || speech.titles.has(first.form))
    const whole = words.slice(start, end + 1).every(({ capital, form }) => capital || particles.has(form))
    if (whole && !describes) return nameUpTo(words, end, speech)
    if (segment > 0 && words[end]?.capital && !isDescribing(words, start, end))
      return nameUpTo(words, end, speech)
    const gap = first.gap
    if (gap !== 'comma' && gap !== 'bracket') {
      if (segment === 0) return null
      return phrase(words, start, end + 1, speech)
    }
    end = start - 1
  }
  return null
}

/** `a fellow at the Century Foundation`: a description, though it ends in a name. */
function isDescribing(words: readonly Word[], start: number, end: number): boolean {
  const first = words[start]
  return (
    first !== undefined &&
    articles.has(first.form) &&
    words.slice(start, end).some(({ form }) => prepositions.has(form))
  )
}
