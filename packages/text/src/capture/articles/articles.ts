import { attributeStatements } from '../../attribution/attribute-statements.ts'
import { detectLanguage } from '../../languages/detect-language.ts'
import type { FoundDate, FoundText, SplitArticle, SplitStatement } from '../../shapes.ts'
import { readDateline } from '../bodies/datelines.ts'
import type { LineDate, PrintedDates } from '../dates/dates.ts'
import { bylineOf, insideQuotes, readSource } from '../heads/headlines.ts'
import type { Block } from '../lines/blocks.ts'
import type { Byline } from '../lines/bylines.ts'
import type { Line } from '../lines/line.ts'
import { nameOutlet } from '../words/outlets.ts'
import type { Draft } from './draft.ts'
import { cutArticle, type Pieces } from './pieces.ts'

export type ReadArticle = { article: SplitArticle; pieces: Pieces }

/** Reads a drafted article out of the page's text. `language` is the caller's word, which wins over detection. */
export function readArticle(
  text: string,
  lines: readonly Line[],
  { draft, language: given }: { draft: Draft; language: string | undefined },
): ReadArticle | null {
  const { head, body } = draft
  const prose = lines.slice(body.from, body.to).map(({ block }) => block.text)
  const language = given ?? detectLanguage(prose.join('\n'))
  const pieces = cutArticle(lines, draft, language)
  if (pieces.bodyStart < 0) return null
  const bylines = head.bylines.flatMap((index) => readByline(lines[index]))
  const dates = readDates(lines, draft)
  const article: SplitArticle = {
    start: pieces.bodyStart,
    end: pieces.bodyEnd,
    headline: readHeadline(lines[head.headline ?? -1]),
    decks: head.decks.flatMap((index) => foundIn(lines[index]?.block)),
    byline: bylines.flatMap(({ byline, at }) => byline.names.map((name) => found(name.text, at, name))),
    publisher: readPublisher(text, lines, draft, bylines),
    publishedAt: dates.published,
    updatedAt: dates.updated,
    language,
    url: readAddress(lines[draft.url ?? -1]),
    statements: withVoices(text, pieces.statements, language),
  }
  return { article, pieces }
}

/** The headline speaks for the article, quotation marks around it or not. */
function withVoices(text: string, cut: Pieces['statements'], language: string): SplitStatement[] {
  const spoken = cut.filter(({ kind }) => kind !== 'headline')
  const voices = attributeStatements(text, spoken, { language })
  const bySpan = new Map(spoken.map((statement, index) => [statement, voices[index]]))
  return cut.map((statement) => ({ ...statement, attribution: bySpan.get(statement) ?? { voice: 'own' } }))
}

function found(text: string, offset: number, span: { start: number; end: number }): FoundText {
  return { text, span: { start: offset + span.start, end: offset + span.end } }
}

function foundIn(block: Block | undefined): FoundText[] {
  return block
    ? [{ text: block.text, span: { start: block.contentStart, end: block.contentStart + block.text.length } }]
    : []
}

function readHeadline(line: Line | undefined): FoundText | null {
  if (!line) return null
  const { block } = line
  const inner = insideQuotes(block.text)
  return inner
    ? found(block.text.slice(inner.start, inner.end), block.contentStart, inner)
    : (foundIn(block)[0] ?? null)
}

function readByline(line: Line | undefined): { byline: Byline; at: number }[] {
  if (!line) return []
  const byline = bylineOf(line)
  return byline ? [{ byline, at: line.block.contentStart }] : []
}

function readPublisher(
  text: string,
  lines: readonly Line[],
  { head, body }: Draft,
  bylines: readonly { byline: Byline; at: number }[],
): FoundText | null {
  const line = lines[head.publisher ?? -1]
  const last = lines[body.to - 1]
  const first = lines[body.from]
  const article = first && last ? text.slice(first.block.start, last.block.end) : ''
  if (line) {
    const { block } = line
    const span = readSource(block.text) ?? { start: 0, end: block.text.length }
    return found(nameOutlet(block.text.slice(span.start, span.end), article), block.contentStart, span)
  }
  for (const { byline, at } of bylines) {
    if (byline.outlet) return found(nameOutlet(byline.outlet.text, article), at, byline.outlet)
  }
  const agency = first ? readDateline(first.block.text)?.agency : null
  if (first && agency) return found(nameOutlet(agency.text, article), first.block.contentStart, agency)
  return null
}

/** The dates of the head, in the order of their lines; a dateline's own where no line has one. */
function readDates(lines: readonly Line[], { head, body }: Draft): Dates {
  const found: Dates = { published: null, updated: null }
  for (const index of [...head.dates, ...head.bylines]) {
    const line = lines[index]
    const dates = line ? datesOf(line) : null
    if (!line || !dates) continue
    if (dates.published) found.published ??= dateIn(line.block, dates.published)
    if (dates.updated) found.updated ??= dateIn(line.block, dates.updated)
  }
  const first = lines[body.from]?.block
  const date = first ? readDateline(first.text)?.date : null
  if (first && date) found.published ??= dateIn(first, date)
  return found
}

type Dates = { published: FoundDate | null; updated: FoundDate | null }

function datesOf(line: Line): PrintedDates | null {
  return line.role.is === 'date' ? line.role.dates : (bylineOf(line)?.dates ?? null)
}

function dateIn(block: Block, { iso, alternative, start, end }: LineDate): FoundDate {
  return { iso, alternative, span: { start: block.contentStart + start, end: block.contentStart + end } }
}

function readAddress(line: Line | undefined): string | null {
  if (line?.role.is !== 'url') return null
  return line.block.text.slice(line.role.start, line.role.end)
}
