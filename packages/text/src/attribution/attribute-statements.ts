import type { Attribution, FoundText, Span, StatementKind } from '../shapes.ts'
import { classAt, isBlank, kind } from '../statements/character-class.ts'
import { defaultLanguage, languageOfBlock, namedLanguage } from '../statements/languages/choose-language.ts'
import { isDialogue, readDialogue, withoutTeller } from './dialogue.ts'
import type { Speaker } from './find-speaker.ts'
import { findQuotations, type Quotation } from './quotations.ts'
import { type Report, readReport } from './read-report.ts'
import { isSpeech } from './is-speech.ts'
import { speechWordsOf, type SpeechWords } from './speech-words.ts'

type Given = Span & { kind?: StatementKind; paragraph?: number }

/**
 * Whose words each statement is: the article's own, a direct quotation, or reported speech.
 *
 * Takes the statements of one article in order, with offsets in UTF-16 code units of `text`; `kind` and
 * `paragraph`, where given, tell headlines and paragraphs. `language` is a BCP 47 tag, `und` where unknown. Gives
 * one attribution for each statement: the speaker's name as printed with its span, the quoted words without
 * their marks. `he said` names whoever spoke last. A headline in quotation marks, a title and a quoted word or two
 * are no quotation; a mark without a partner binds its own statement at most, or the next paragraph where that
 * begins with an opening mark again. Never throws; time grows linearly with the statements.
 */
export function attributeStatements(
  text: string,
  statements: readonly Given[],
  { language }: { language: string },
): Attribution[] {
  const attributions: Attribution[] = []
  const spoken: Spoken = { last: null, lastParagraph: -10, carried: null }
  const paragraphs = paragraphsOf(text, statements)
  for (const [number, paragraph] of paragraphs.entries()) {
    const first = paragraph[0]
    if (!first) continue
    const speech = speechWordsOf(language, text.slice(first.start, first.start + 200))
    const beside = { before: paragraphs[number - 1]?.[0], after: paragraphs[number + 1]?.[0] }
    attributions.push(...attributeParagraph(text, paragraph, { speech, language, spoken, number, beside }))
  }
  return attributions
}

/** What one paragraph leaves to the next: who spoke last and when, and who speaks on where no mark closed. */
type Spoken = { last: FoundText | null; lastParagraph: number; carried: { speaker: FoundText | null } | null }

/** Paragraphs over which `he` still means whoever spoke. */
const memory = 3

function paragraphsOf(text: string, statements: readonly Given[]): Given[][] {
  const paragraphs: Given[][] = []
  let before: Given | null = null
  for (const statement of statements) {
    const same =
      before !== null &&
      before.kind === statement.kind &&
      (before.paragraph !== undefined && statement.paragraph !== undefined
        ? before.paragraph === statement.paragraph
        : !text.slice(before.end, statement.start).includes('\n'))
    const last = paragraphs.at(-1)
    if (same && last) last.push(statement)
    else paragraphs.push([statement])
    before = statement
  }
  return paragraphs
}

type Beside = { before: Given | undefined; after: Given | undefined }
type Setting = { speech: SpeechWords; language: string; spoken: Spoken; number: number; beside: Beside }

function attributeParagraph(
  text: string,
  statements: readonly Given[],
  { speech, language, spoken, number, beside }: Setting,
): Attribution[] {
  const [first, last] = [statements[0], statements.at(-1)]
  if (!first || !last) return []
  const span = { start: first.start, end: last.end }
  const titled = first.kind === 'headline' || first.kind === 'subhead'
  const rules = languageOfBlock(text, span, namedLanguage(language) ?? defaultLanguage)
  const { quotations: marked, unclosed } = findQuotations(text, span, rules)
  const carried = spoken.carried && opens(text, span.start) ? spoken.carried : null
  const goingOn = beside.after !== undefined && opens(text, beside.after.start)
  const open = unclosed >= 0 ? openQuotation(statements, unclosed, goingOn) : null
  const lines = !titled && first.kind !== 'list-item' ? dialogueOf(text, span, { speech, beside }) : null
  const dialogue = lines !== null
  const quotations = lines ?? inOrder(marked, open).flatMap((quote) =>
    speech.dashes && !quote.open ? withoutTeller(text, quote, speech) : [quote],
  )
  const reports = statements.map((statement) => {
    const quoted = quotations.filter((quote) => meets(quote.outer, statement)).map(({ outer }) => outer)
    return readReport(text, statement, { quoted, speech })
  })
  const said = quotations.filter(
    (quote) =>
      dialogue ||
      (carried && quote.outer.start === span.start) ||
      isSpeech(text, quote, { statements, reports, titled, paragraph: span }),
  )
  const speakers = reports.map((report) => nameOf(text, report, { spoken, number }))
  const found = statements.map((statement, at): Attribution => {
    const quotes = said.flatMap((quote) => within(text, quote, statement))
    const report = reports[at] ?? null
    if (quotes.length > 0) {
      const speaker = speakers[at] ?? speakerBeside(said, { statements, speakers, at }) ?? carried?.speaker ?? null
      return { voice: 'direct', speaker, quotes }
    }
    return report?.bare && !titled ? { voice: 'reported', speaker: speakers[at] ?? null } : { voice: 'own' }
  })
  const speaking = found.findLast((attribution) => attribution.voice !== 'own')
  const goesOn = open?.open === true && said.includes(open) && speaking?.voice === 'direct'
  spoken.carried = goesOn ? { speaker: speaking.speaker } : null
  const next = introducesNext(text, last) ? (speakers.at(-1) ?? null) : null
  if (next && !goesOn) spoken.carried = { speaker: next }
  return found
}

/** The name of a statement's speaker; a pronoun is whoever spoke last, if that was not long ago. */
function nameOf(
  text: string,
  report: Report | null,
  { spoken, number }: { spoken: Spoken; number: number },
): FoundText | null {
  const speaker: Speaker | null = report?.speaker ?? null
  if (speaker === null) return null
  if (speaker === 'whoever-spoke-last')
    return number - spoken.lastParagraph <= memory ? spoken.last : null
  const named = { text: text.slice(speaker.span.start, speaker.span.end), span: speaker.span }
  spoken.last = named
  spoken.lastParagraph = number
  return named
}

/** A quotation without its own attribution has that of its paragraph: the same quotation's, else one before, else after. */
function speakerBeside(
  said: readonly Quotation[],
  { statements, speakers, at }: { statements: readonly Given[]; speakers: readonly (FoundText | null)[]; at: number },
): FoundText | null {
  const own = statements[at]
  const quote = said.find((candidate) => own !== undefined && meets(candidate.outer, own))
  const sharing = statements.findIndex(
    (other, index) => quote !== undefined && speakers[index] && meets(quote.outer, other),
  )
  if (sharing >= 0) return speakers[sharing] ?? null
  for (let back = at - 1; back >= 0; back--) if (speakers[back]) return speakers[back] ?? null
  for (let on = at + 1; on < statements.length; on++) if (speakers[on]) return speakers[on] ?? null
  return null
}

/** What is said in a line of dialogue; null where the dash is rather that of a list: no teller, no other line beside. */
function dialogueOf(
  text: string,
  span: Span,
  { speech, beside }: { speech: SpeechWords; beside: Beside },
): Quotation[] | null {
  if (!speech.dashes || !isDialogue(text, span)) return null
  const said = readDialogue(text, span, speech)
  const told = said.length > 1 || (said[0]?.end ?? span.end) < span.end
  const among = [beside.before, beside.after].some((other) => other && isDialogue(text, other))
  return told || among ? said : null
}

/**
 * What follows a mark that is never closed: to the end of the paragraph where the next one opens again (`goingOn`),
 * else to the end of its own statement.
 */
function openQuotation(statements: readonly Given[], unclosed: number, goingOn: boolean): Quotation | null {
  const own = statements.find(({ end }) => end > unclosed)
  const goesOn = goingOn && own?.start === unclosed
  const end = (goesOn ? statements.at(-1) : own)?.end ?? -1
  if (end <= unclosed + 1) return null
  return { start: unclosed + 1, end, outer: { start: unclosed, end }, open: goesOn }
}

function inOrder(marked: readonly Quotation[], open: Quotation | null): Quotation[] {
  if (!open) return [...marked]
  const before = marked.filter(({ outer }) => outer.end <= open.outer.start)
  const after = marked.filter(({ outer }) => outer.start >= open.outer.end)
  return [...before, open, ...after]
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function within(text: string, quote: Quotation, statement: Given): Span[] {
  let start = Math.max(quote.start, statement.start)
  let end = Math.min(quote.end, statement.end)
  while (start < end && isBlank(classAt(text, start))) start++
  while (end > start && isBlank(classAt(text, end - 1))) end--
  return start < end ? [{ start, end }] : []
}

function opens(text: string, at: number): boolean {
  const value = classAt(text, at)
  return value === kind.quote || value === kind.apostrophe
}

/** A paragraph that ends in a colon hands over to the quotation below it. */
function introducesNext(text: string, { end }: Given): boolean {
  return text[end - 1] === ':'
}
