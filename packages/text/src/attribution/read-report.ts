import { wordSet } from '../languages/word-lists.ts'
import type { Span } from '../shapes.ts'
import { readEastAsian } from './east-asian-report.ts'
import {
  canSpeak,
  conjunctions,
  isRelative,
  isThing,
  speakerAfter,
  speakerAtHead,
  speakerBefore,
} from './find-speaker.ts'
import type { Speaker } from './name-spans.ts'
import { readNarration, type Word } from './narration.ts'
import type { Report } from './report.ts'
import type { SpeechWords } from './speech-words.ts'
import { readTeller } from './teller.ts'

/** The verb of speech or the source in a statement, with who speaks; null where there is none. */
export function readReport(
  text: string,
  statement: Span,
  { quoted, speech }: { quoted: readonly Span[]; speech: SpeechWords },
): Report | null {
  if (speech.cues.length > 0) return readEastAsian(text, statement, { quoted, cues: speech.cues })
  const { words, last } = readNarration(text, statement, quoted)
  let found: Report | null = null
  for (let at = 0; at < words.length; at++) {
    const report = sourceAt(words, at, speech) ?? readVerb(words, at, { speech, last })
    if (!report) continue
    if (report.speaker && report.bare) return report
    if (!found || (report.speaker && !found.speaker)) found = report
  }
  const told = found?.speaker ? null : readTeller(text, words, speech)
  if (told || found?.speaker) return told ?? found
  return readLabel(text, words, { statement, quoted, speech }) ?? found
}

function sourceAt(words: readonly Word[], at: number, speech: SpeechWords): Report | null {
  const stands = (phrase: readonly string[]) =>
    phrase.every((form, offset) => words[at + offset]?.form === form)
  if (speech.backward.some(stands)) return { speaker: 'whoever-spoke-last', bare: true, follows: false }
  if (at > 0 && speech.behind.has(words[at]?.form ?? '')) {
    const speaker = speakerBefore(words, at, { speech, surely: true })
    if (speaker) return { speaker, bare: true, follows: false }
  }
  for (const phrase of speech.sources) {
    if (!stands(phrase)) continue
    const speaker = speakerAfter(words, at + phrase.length, { speech, named: !speech.inverts })
    if (speaker) return { speaker, bare: true, follows: false }
  }
  return null
}

type Setting = { speech: SpeechWords; last: Word['gap'] }

function readVerb(words: readonly Word[], at: number, { speech, last }: Setting): Report | null {
  const word = words[at]
  if (!word) return null
  const form = word.form.replace(/-(?:t-)?(?:il|elle)$/u, '')
  const strong = speech.strong.has(form)
  if (!strong && !speech.weak.has(form)) return null
  if ((word.capital && at > 0) || passive.has(words[at - 1]?.form ?? '')) return null
  if (infinitives.has(words[at - 1]?.form ?? '') && !speech.inverts) return null
  const next = words[at + 1]
  const brings =
    words.slice(at + 1, at + 5).some((later) => speech.that.has(later.form)) || isDenial(words, at)
  const follows = followsQuote(words, at)
  const quoteBeside =
    follows ||
    next?.gap === 'quote' ||
    (at === words.length - 1 && last === 'quote') ||
    labels(words, at, { speech, last })
  if (!quoteBeside && next?.gap === 'none' && wordless.has(next.form)) return null
  if (!quoteBeside && speech.nouns.has(form) && !isSubject(words, at, speech)) return null
  const closing = isTail(words, at, speech) || isAside(words, at, speech)
  const speaker = chooseSpeaker(words, at, { speech, quoteBeside, surely: strong || brings })
  if (!strong && !brings && !quoteBeside && !closing) return null
  if (!quoteBeside && isEmbedded(words, at, speech)) return null
  if (!speaker && strong && brings && at > 0 && !isRelative(words[at - 1]))
    return { speaker: null, bare: true, follows }
  if (!speaker) return quoteBeside ? { speaker: null, bare: false, follows } : null
  return {
    speaker,
    follows,
    bare: strong ? isReporting(words, at, { speech, brings, closing }) : brings || closing,
  }
}

/** `have been told`: they heard it. */
const passive = wordSet('speakers', 'passive')

/** `denied any role`, `denies having met him`: but a court denies an appeal. */
function isDenial(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (!/^den(?:y|ies|ied)$/u.test(words[at]?.form ?? '') || next?.gap !== 'none') return false
  return denied.has(next.form) || /...ing$/u.test(next.form)
}

const denied = wordSet('speakers', 'denied')

const infinitives = wordSet('speakers', 'infinitives')

/** `He said nothing about it.` */
const wordless = wordSet('speakers', 'wordless')

/** Whether a verb comes right after a quotation, with at most its subject between: `“No,” the old captain added`. */
function followsQuote(words: readonly Word[], at: number): boolean {
  for (let back = at; back >= 0 && at - back < 9; back--) {
    const gap = words[back]?.gap
    if (gap === 'quote') return true
    if (gap !== 'none') return false
  }
  return false
}

/** `called for`, `called on`: no name is given there. */
const calledFor = wordSet('speakers', 'calledFor')

/** `called the plan “a costly mistake”`: what is named stands between the verb and the quotation. */
function labels(words: readonly Word[], at: number, { speech, last }: Setting): boolean {
  if (!speech.labels.has(words[at]?.form ?? '') || calledFor.has(words[at + 1]?.form ?? '')) return false
  for (let next = at + 1; next <= at + 9; next++) {
    const word = words[next]
    const gap = word ? word.gap : next === words.length ? last : 'stop'
    if (gap === 'quote') return true
    if (gap !== 'none') return false
  }
  return false
}

/** `What is needed, she argues, is money`: a verb and its subject between two commas. */
function isAside(words: readonly Word[], at: number, speech: SpeechWords): boolean {
  if (speech.inverts && words[at]?.gap === 'comma') {
    let end = at + 1
    while (end < words.length && words[end]?.gap === 'none' && end - at < 8) end++
    return end - at > 1 && (end === words.length || words[end]?.gap === 'comma')
  }
  if (words[at + 1]?.gap !== 'comma') return false
  const [subject, before] = [words[at - 1], words[at - 2]]
  if (words[at]?.gap !== 'none' || !subject) return false
  return subject.gap === 'comma' || (subject.gap === 'none' && before?.gap === 'comma')
}

/** `what he said`, `то, что она говорит`: no report, but a thing said. */
function isEmbedded(words: readonly Word[], at: number, speech: SpeechWords): boolean {
  const [subject, before] = [words[at - 1], words[at - 2]]
  if (!subject || !before || subject.gap !== 'none' || !speech.pronouns.has(subject.form)) return false
  return before.form === 'what' || before.form === 'что'
}

/** Whether what stands before a word that is a noun as well (`demands`) makes it a verb. */
function isSubject(words: readonly Word[], at: number, speech: SpeechWords): boolean {
  const subject = words[at - 1]
  return speech.between.has(subject?.form ?? '') || canSpeak(subject, speech)
}

/** `..., he said in a statement.`, `..., отметил он.`: the verb and its subject follow the last comma or dash. */
function isTail(words: readonly Word[], at: number, speech: SpeechWords): boolean {
  if (conjunctions.has(words[at - 1]?.form ?? '') && words[at]?.gap === 'none') return false
  if (words.length - at > 9 || words.slice(at + 1).some(({ gap }) => gap !== 'none')) return false
  for (let back = at; back > 0 && at - back < 6; back--) {
    const gap = words[back]?.gap
    if (gap === 'quote') return true
    if (gap === 'comma' || gap === 'dash') return (!speech.inverts || back === at) && !isRelative(words[back])
    if (gap !== 'none') return false
  }
  return false
}

/** A strong verb alone reports where the language puts the subject first; else it needs a `that`, `as` or an end. */
function isReporting(
  words: readonly Word[],
  at: number,
  { speech, brings, closing }: { speech: SpeechWords; brings: boolean; closing: boolean },
): boolean {
  if (!speech.inverts || brings || closing) return true
  if (speech.verbFirst && at === 0) return true
  const next = words[at + 1]
  if (next && (about.has(next.form) || (speech.commaBrings && next.gap === 'comma'))) return true
  return words.slice(Math.max(0, at - 2), at).some(({ form }) => introduces.has(form))
}

/** `заявил о готовности`. */
const about = wordSet('speakers', 'about')

const introduces = wordSet('speakers', 'introduces')

function chooseSpeaker(
  words: readonly Word[],
  at: number,
  { speech, quoteBeside, surely }: { speech: SpeechWords; quoteBeside: boolean; surely: boolean },
): Speaker | null {
  const word = words[at]
  if (word && /-(?:il|elle)$/u.test(word.form)) return 'whoever-spoke-last'
  if (speech.verbLast && !(words[at + 1]?.capital && followsQuote(words, at))) {
    const quote = words.slice(0, at + 1).findIndex(({ gap }, index) => index > 0 && gap === 'quote')
    return speakerAtHead(words.slice(0, quote > 0 ? quote : at), speech)
  }
  const inverted = word?.gap === 'quote' || word?.gap === 'dash' || word?.gap === 'comma'
  const aside = speech.inverts && word?.gap === 'comma' && isAside(words, at, speech)
  const before =
    aside || (inverted && word?.gap !== 'comma') ? null : speakerBefore(words, at, { speech, surely })
  if (before && (before === 'whoever-spoke-last' || isNamed(words, at, before))) return before
  const first = words[at + 1]
  const afterAllowed =
    (speech.inverts || inverted) && first !== undefined && (first.gap === 'none' || first.gap === 'quote')
  const after =
    afterAllowed && (inverted || first?.gap === 'none')
      ? speakerAfter(words, at + 1, { speech, named: false })
      : null
  if (after && (inverted || after === 'whoever-spoke-last' || isNamed(words, at, after))) return after
  return before ?? (quoteBeside || speech.inverts ? after : null)
}

/** Whether a speaker found near the verb has a capital. */
function isNamed(words: readonly Word[], at: number, speaker: Speaker): boolean {
  if (speaker === 'whoever-spoke-last') return false
  const near = words.slice(Math.max(0, at - 60), at + 20)
  return near.some(({ start, capital }) => capital && start >= speaker.span.start && start < speaker.span.end)
}

/** `Ivanov: "..."`, `The mayor was blunt: "..."`: whoever begins the sentence that a colon ends before a quotation. */
function readLabel(
  text: string,
  words: readonly Word[],
  { statement, quoted, speech }: { statement: Span; quoted: readonly Span[]; speech: SpeechWords },
): Report | null {
  const quote = quoted[0]
  const before = quote ? words.filter(({ end }) => end <= quote.start) : []
  const [first, last] = [before[0], before.at(-1)]
  if (!first || !last || !quote || first.start < statement.start) return null
  if (!/^\s*[:：]\s*$/u.test(text.slice(last.end, quote.start))) return null
  const clause = before.slice(before.findLastIndex(({ gap }) => gap !== 'none'))
  const named = clause[0]?.capital && clause[1]?.capital ? speakerAtHead(clause, speech) : null
  const speaker = named ?? (isThing(first) ? null : speakerAtHead(before, speech))
  return speaker ? { speaker, bare: false, follows: false } : null
}
