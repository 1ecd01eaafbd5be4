import type { Attribution, FoundText, Span, StatementKind } from '../shapes.ts'
import { classAt, isBlank, kind } from '../statements/character-class.ts'
import { defaultRules, namedRules, rulesOfBlock } from '../statements/choose-rules.ts'
import { speechWordsOf } from './choose-speech-words.ts'
import { isDialogue, readDialogue, withoutTeller } from './dialogue.ts'
import { type Held, isSpeech } from './is-speech.ts'
import type { Speaker } from './name-spans.ts'
import { findQuotations, type Quotation } from './quotations.ts'
import { readReport } from './read-report.ts'
import type { Report } from './report.ts'
import type { SpeechWords } from './speech-words.ts'
import { findTurns } from './transcript.ts'

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
  const spoken: Spoken = { last: null, lastParagraph: -10, carried: null, quoted: null }
  const paragraphs = paragraphsOf(text, statements)
  const turns = findTurns(text, paragraphs.map(spanOfProse))
  for (const [number, paragraph] of paragraphs.entries()) {
    const first = paragraph[0]
    if (!first) continue
    const turn = turns[number]
    if (turn) {
      const speaker = { text: text.slice(turn.speaker.start, turn.speaker.end), span: turn.speaker }
      Object.assign(spoken, { last: speaker, lastParagraph: number, carried: null })
      attributions.push(...paragraph.map((statement) => sayIn(text, statement, { speaker, from: turn.from })))
      continue
    }
    const speech = speechWordsOf(language, text.slice(first.start, first.start + 200))
    const beside = { before: paragraphs[number - 1]?.[0], after: paragraphs[number + 1]?.[0] }
    attributions.push(...attributeParagraph(text, paragraph, { speech, language, spoken, number, beside }))
  }
  return attributions
}

/**
 * What one paragraph leaves to the next: who spoke last and when, who speaks on where no mark closed, and who was
 * quoted: a quotation by itself right below is theirs too.
 */
type Spoken = {
  last: FoundText | null
  lastParagraph: number
  carried: { speaker: FoundText | null } | null
  quoted: { speaker: FoundText | null; number: number } | null
}

/** Paragraphs over which `he` still means whoever spoke. */
const memory = 5

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

function spanOfProse(paragraph: readonly Given[]): Span | null {
  const [first, last] = [paragraph[0], paragraph.at(-1)]
  const prose = first?.kind === undefined || first.kind === 'sentence'
  return first && last && prose ? { start: first.start, end: last.end } : null
}

/** What is said in a statement of somebody's turn: all of it, but for the label. */
function sayIn(
  text: string,
  statement: Given,
  { speaker, from }: { speaker: FoundText; from: number },
): Attribution {
  const said = { start: from, end: Math.max(from, statement.end) }
  const quotes = within(text, { ...said, outer: said, open: false }, statement)
  return quotes.length > 0 ? { voice: 'direct', speaker, quotes } : { voice: 'own' }
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
  const rules = rulesOfBlock(text, span, namedRules(language) ?? defaultRules)
  const { quotations: marked, unclosed } = findQuotations(text, span, rules)
  const carried = spoken.carried && opens(text, span.start) ? spoken.carried : null
  const goingOn = beside.after !== undefined && opens(text, beside.after.start)
  const open = unclosed >= 0 ? openQuotation(statements, unclosed, goingOn) : null
  const lines = !titled && first.kind !== 'list-item' ? dialogueOf(text, span, { speech, beside }) : null
  const dialogue = lines !== null
  const quotations =
    lines ??
    inOrder(marked, open).flatMap((quote) =>
      speech.dashes && !quote.open ? withoutTeller(text, quote, speech) : [quote],
    )
  const meeting = pair(statements, quotations)
  const reports = statements.map((statement, at) =>
    readReport(text, statement, { quoted: (meeting[at] ?? []).map(({ outer }) => outer), speech }),
  )
  const held = new Map<Quotation, Held[]>()
  meeting.forEach((quotes, at) => {
    const statement = statements[at]
    for (const quote of quotes)
      if (statement) listOf(held, quote).push({ statement, report: reports[at] ?? null, at })
  })
  const said = new Set(
    quotations.filter(
      (quote) =>
        dialogue ||
        (carried && quote.outer.start === span.start) ||
        isSpeech(text, quote, { held: held.get(quote) ?? [], titled, paragraph: span }),
    ),
  )
  const speakers = reports.map((report) => nameOf(text, report, { spoken, number }))
  const speaksOn =
    !dialogue && reports.every((report) => report === null) && spoken.quoted?.number === number - 1
  const before = carried?.speaker ?? (speaksOn ? (spoken.quoted?.speaker ?? null) : null)
  const found = statements.map((statement, at): Attribution => {
    const own = (meeting[at] ?? []).filter((quote) => said.has(quote))
    const quotes = own.flatMap((quote) => within(text, quote, statement))
    const report = reports[at] ?? null
    if (quotes.length > 0) {
      const beside = report?.speaker
        ? null
        : speakerBeside(own[0], { held, statement, speakers, at, meeting })
      const speaker = speakers[at] ?? beside ?? (report?.speaker ? null : before)
      return { voice: 'direct', speaker, quotes }
    }
    return report?.bare && !titled ? { voice: 'reported', speaker: speakers[at] ?? null } : { voice: 'own' }
  })
  const speaking = found.findLast((attribution) => attribution.voice !== 'own')
  if (speaking?.voice === 'direct') spoken.quoted = { speaker: speaking.speaker, number }
  const goesOn = open?.open === true && said.has(open) && speaking?.voice === 'direct'
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
  if (speaker === 'whoever-spoke-last') return number - spoken.lastParagraph <= memory ? spoken.last : null
  const named = { text: text.slice(speaker.span.start, speaker.span.end), span: speaker.span }
  spoken.last = named
  spoken.lastParagraph = number
  return named
}

/**
 * A quotation without an attribution of its own has that of the same quotation's other sentences; one that begins
 * its statement has that of a statement near it in the paragraph, the one before it first.
 */
function speakerBeside(
  quote: Quotation | undefined,
  {
    held,
    statement,
    speakers,
    at,
    meeting,
  }: {
    held: ReadonlyMap<Quotation, readonly Held[]>
    statement: Given
    speakers: readonly (FoundText | null)[]
    at: number
    meeting: readonly (readonly Quotation[])[]
  },
): FoundText | null {
  if (quote === undefined) return null
  const sharing = held.get(quote)?.find((other) => speakers[other.at])
  if (sharing) return speakers[sharing.at] ?? null
  if (quote.outer.start - statement.start > longestMark) return null
  const near = [at - 1, at + 1, at - 2]
  if (meeting[at + 1]?.length) near.push(at + 2)
  for (const other of near) if (speakers[other]) return speakers[other] ?? null
  return null
}

function listOf(held: Map<Quotation, Held[]>, quote: Quotation): Held[] {
  const known = held.get(quote)
  if (known) return known
  const made: Held[] = []
  held.set(quote, made)
  return made
}

/** A dash and its space, or a mark. */
const longestMark = 3

/** For each statement the quotations that lie in it or reach into it. Both are in order: one pass. */
function pair(statements: readonly Given[], quotations: readonly Quotation[]): Quotation[][] {
  let from = 0
  return statements.map((statement) => {
    while ((quotations[from]?.outer.end ?? Number.POSITIVE_INFINITY) <= statement.start) from++
    const met: Quotation[] = []
    for (let at = from; (quotations[at]?.outer.start ?? Number.POSITIVE_INFINITY) < statement.end; at++) {
      const quote = quotations[at]
      if (quote) met.push(quote)
    }
    return met
  })
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
