import type { Span } from '../shapes.ts'
import type { Word } from './narration.ts'
import type { SpeechWords } from './speech-words.ts'

/** Who speaks: a span of the text, or whoever spoke last (`he said`). */
export type Speaker = { span: Span } | 'whoever-spoke-last'

/** Words of a subject or of a source at most; a longer one is no name. */
const longest = 8

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

/** Small words inside names: `Ludwig van Beethoven`, `Harakat al-Nujaba`. */
const particles = new Set(
  'de da di del della der den van von bin ibn al el la le du dos фон де ван аль эль оглы of'.split(' '),
)

/** The first word behind the particles of a name: `Ursula von der Leyen`, but not `Petra Kühn der Zeitung`. */
function behindParticles(words: readonly Word[], from: number): number {
  let at = from
  while (particles.has(words[at]?.form ?? '') && words[at]?.gap === 'none') at++
  const lone = at === from + 1 && articles.has(words[from]?.form ?? '')
  return lone || words[at]?.gap !== 'none' ? from : at
}

function nameFrom(words: readonly Word[], from: number, limit: number, speech: SpeechWords): Speaker | null {
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
const institutions = new Set(
  'ministry office department agency court committee commission council service police press authority administration'.split(
    ' ',
  ),
)

/** An office; or, with first and last name behind it, what somebody does: `Economist Ines Carvalho`. */
function isTitle(
  words: readonly Word[],
  at: number,
  { last, speech }: { last: number; speech: SpeechWords },
): boolean {
  const form = words[at]?.form ?? ''
  if (speech.titles.has(form)) return true
  if (last - at < 2 || words[at]?.abbreviation) return false
  if (speech.occupations?.test(form)) return true
  if (speech.nounsUpper) return articles.has(words[at - 1]?.form ?? '') && words[at]?.gap === 'none'
  return false
}

/** Whoever speaks without a name, after the name of where they belong: `Iraqi officials`, `a Pentagon report`. */
const speakers = new Set(
  `official officials report reports statement statements spokesman spokeswoman spokesperson spokespeople ministry
  police government sources source media authorities agency department office company diplomat diplomats lawmakers
  analysts analyst experts expert researchers scientists prosecutors residents witnesses lawyers lawyer military army
  forces court document documents cable data study survey poll poster administration commission committee council
  union leaders leader commander commanders senators adviser advisers aide aides doctors medics newspaper magazine
  organization organisation group people mayor president minister secretary indictment complaint filing letter memo
  post email website ambassador governor sheriff judge jury family mother father wife husband brother sister
  militia militias friend friends owner boss coach critics activists board firm bank rebels coalition alliance network
  channel hospital neighbor neighbors neighbour neighbours man woman boy girl participants insiders executives
  soldiers parliament delegates team club party campaign voters employees chief head chair service brigade operator states governments
  ministers children parents students hard-liners envoy troops guards council commissioner correspondent`.split(
    /\s+/u,
  ),
)

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

export const conjunctions = new Set('and but и но а und aber et mais y pero та але'.split(' '))
const things = new Set('it they'.split(' '))

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

/** `the bank`, `two neighbors of his`: what a verb such as `said` makes a speaker of, if it is a noun with its article. */
function nounPhrase(words: readonly Word[], from: number, to: number, speech: SpeechWords): Speaker | null {
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

const determiners = new Set('one two three four five several some many most other another'.split(' '))

/** `who said`: whoever the words before the comma name. */
export function isRelative(word: Word | undefined): boolean {
  return word !== undefined && (relatives.has(word.form) || word.form.startsWith('котор'))
}

const relatives = new Set('who which кто який яка які qui quien der die'.split(' '))

/** Days and months, which stand between a name and its verb, or before a number. */
const times = new Set(
  'понедельник вторник среду четверг пятницу субботу воскресенье понеділок вівторок середу п’ятницу суботу неділю понедельника вторника montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

function isBetween(words: readonly Word[], at: number, speech: SpeechWords): boolean {
  const form = words[at]?.form ?? ''
  const adverb = form.length > 4 && form.endsWith('ly') && !nounsInLy.has(form) && !words[at]?.capital
  if (speech.between.has(form) || adverb) return true
  return times.has(form) || (form === 'on' && times.has(words[at + 1]?.form ?? ''))
}

const nounsInLy = new Set('family assembly reply supply anomaly monopoly'.split(' '))

/** `В ведомстве заявили`: who speaks is told by where. */
const pluralVerb = /(?:ли|[уюая]т)$/u
const places = new Set('в во на у'.split(' '))

const prepositions = new Set(
  'to of for from in at with by outside inside near behind across under over about against de von из от в на с по при для'.split(
    ' ',
  ),
)

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

function nameUpTo(words: readonly Word[], last: number, speech: SpeechWords): Speaker | null {
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

const articles = new Set(
  'the a an and but his her its their our der die das le la les el los las его её ее их un une'.split(' '),
)

/** What is named without a capital: `the ministry`, `officials`; without its article. */
function phrase(words: readonly Word[], from: number, to: number, speech: SpeechWords): Speaker | null {
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

function isSpeakingNoun(form: string): boolean {
  return speakers.has(form) || /(?:[eo]rs?|ists?|[mw]en|ians?)$/u.test(form)
}

function spanOf(words: readonly Word[], from: number, to: number): Speaker | null {
  const [first, last] = [words[from], words[to - 1]]
  return first && last && to > from ? { span: { start: first.start, end: last.end } } : null
}
