import { attributeStatements } from '../../attribution/attribute-statements.ts'
import { detectLanguage } from '../../languages/detect-language.ts'
import type { FoundDate, FoundText, SplitArticle, SplitStatement } from '../../shapes.ts'
import { readDateline } from '../bodies/datelines.ts'
import { findDate, type LineDate } from '../dates/dates.ts'
import { insideQuotes, readSource } from '../heads/headlines.ts'
import type { Block } from '../lines/blocks.ts'
import { type Byline, readBareByline } from '../lines/bylines.ts'
import type { Line } from '../lines/lines.ts'
import { nameOutlet } from '../words/outlets.ts'
import type { Draft } from './drafts.ts'
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
  const article: SplitArticle = {
    start: pieces.bodyStart,
    end: pieces.bodyEnd,
    headline: readHeadline(lines[head.headline ?? -1]),
    decks: head.decks.flatMap((index) => foundIn(lines[index]?.block)),
    byline: bylines.flatMap(({ byline, at }) => byline.names.map((name) => found(name.text, at, name))),
    publisher: readPublisher(text, lines, draft, bylines),
    publishedAt: readPublished(lines, draft),
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
  const byline = line.role.is === 'byline' ? line.role.byline : readBareByline(line.block.text)
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
  return null
}

function readPublished(lines: readonly Line[], { head, body }: Draft): FoundDate | null {
  const line = lines[head.date ?? -1]
  if (line?.role.is === 'date') return dateIn(line.block, line.role.date)
  for (const index of head.bylines) {
    const block = lines[index]?.block
    const date = block ? findDate(block.text) : null
    if (block && date) return dateIn(block, date)
  }
  const first = lines[body.from]?.block
  const date = first ? readDateline(first.text)?.date : null
  return first && date ? dateIn(first, date) : null
}

function dateIn(block: Block, { iso, alternative, start, end }: LineDate): FoundDate {
  return { iso, alternative, span: { start: block.contentStart + start, end: block.contentStart + end } }
}

function readAddress(line: Line | undefined): string | null {
  if (line?.role.is !== 'url') return null
  return line.block.text.slice(line.role.start, line.role.end)
}
