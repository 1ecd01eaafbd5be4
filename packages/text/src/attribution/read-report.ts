import type { Span } from '../shapes.ts'
import { readEastAsian } from './east-asian-report.ts'
import { isRelative, type Speaker, speakerAfter, speakerBefore } from './find-speaker.ts'
import { readNarration, type Word } from './narration.ts'
import type { Report } from './report.ts'
import type { SpeechWords } from './speech-words.ts'

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
  return found ?? readLabel(text, words, { statement, quoted })
}

function sourceAt(words: readonly Word[], at: number, speech: SpeechWords): Report | null {
  for (const phrase of speech.sources) {
    if (!phrase.every((form, offset) => words[at + offset]?.form === form)) continue
    const speaker = speakerAfter(words, at + phrase.length, { speech, named: !speech.inverts })
    if (speaker) return { speaker, bare: true, follows: false }
  }
  return null
}

type Setting = { speech: SpeechWords; last: Word['gap'] }

function readVerb(words: readonly Word[], at: number, { speech, last }: Setting): Report | null {
  const word = words[at]
  if (!word) return null
  const strong = speech.strong.has(word.form)
  if (!strong && !speech.weak.has(word.form)) return null
  if ((word.capital && at > 0) || passive.has(words[at - 1]?.form ?? '')) return null
  const next = words[at + 1]
  const brings = [words[at + 1], words[at + 2], words[at + 3], words[at + 4]].some(
    (later) => later !== undefined && speech.that.has(later.form),
  )
  const quoteBeside =
    word.gap === 'quote' || next?.gap === 'quote' || (at === words.length - 1 && last === 'quote')
  const closing = isTail(words, at, speech)
  const speaker = chooseSpeaker(words, at, { speech, quoteBeside })
  if (!strong && !brings && !quoteBeside && !closing) return null
  const follows = word.gap === 'quote' || words[at - 1]?.gap === 'quote'
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
const passive = new Set('been was were be being is are'.split(' '))

/** `what he said`, `то, что она говорит`: no report, but a thing said. */
function isEmbedded(words: readonly Word[], at: number, speech: SpeechWords): boolean {
  const [subject, before] = [words[at - 1], words[at - 2]]
  if (!subject || !before || subject.gap !== 'none' || !speech.pronouns.has(subject.form)) return false
  return before.form === 'what' || before.form === 'что'
}

/** `..., he said in a statement.`, `..., отметил он.`: the verb and its subject follow the last comma or dash. */
function isTail(words: readonly Word[], at: number, speech: SpeechWords): boolean {
  if (words.length - at > 9 || words.slice(at + 1).some(({ gap }) => gap !== 'none')) return false
  for (let back = at; back > 0 && at - back < 6; back--) {
    const gap = words[back]?.gap
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
  return words.slice(Math.max(0, at - 2), at).some(({ form }) => introduces.has(form))
}

const introduces = new Set('как об этом о як про wie so comme así'.split(' '))

function chooseSpeaker(
  words: readonly Word[],
  at: number,
  { speech, quoteBeside }: { speech: SpeechWords; quoteBeside: boolean },
): Speaker | null {
  const word = words[at]
  const inverted = word?.gap === 'quote' || word?.gap === 'dash' || word?.gap === 'comma'
  const before = inverted && word?.gap !== 'comma' ? null : speakerBefore(words, at, speech)
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

/** `Ivanov: "..."`: a name, a colon and a quotation. */
function readLabel(
  text: string,
  words: readonly Word[],
  { statement, quoted }: { statement: Span; quoted: readonly Span[] },
): Report | null {
  const [first, last] = [words[0], words.at(-1)]
  const quote = quoted[0]
  if (!first || !last || !quote || words.length > 5 || last.end > quote.start) return null
  if (!/^\s*:\s*$/u.test(text.slice(last.end, quote.start))) return null
  if (
    first.start < statement.start ||
    !words.every(({ capital, gap }, at) => capital && (at === 0 || gap === 'none'))
  )
    return null
  return { speaker: { span: { start: first.start, end: last.end } }, bare: false, follows: false }
}
