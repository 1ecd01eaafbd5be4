import { detectLanguage } from '../../languages/detect-language.ts'
import { type Script, scriptOf } from '../../languages/script.ts'
import type { SkippedKind, SkippedSpan, Span, SplitStatement, StatementKind } from '../../shapes.ts'
import { splitStatements } from '../../statements/split-statements.ts'
import { readDateline } from '../bodies/datelines.ts'
import { type Place, skippedKindOf } from '../leftovers/leftovers.ts'
import { isHeading } from '../lines/headings.ts'
import type { Line } from '../lines/line.ts'
import type { Draft } from './draft.ts'
import { mainKindOf } from './main-kinds.ts'

/** The statements of one article without their voices, and what was skipped between them. */
export type Pieces = {
  statements: Omit<SplitStatement, 'attribution'>[]
  skipped: SkippedSpan[]
  bodyStart: number
  bodyEnd: number
}

/** Cuts head and body of an article into statements. `texts` are the offsets' text. */
export function cutArticle(lines: readonly Line[], draft: Draft, language: string): Pieces {
  const pieces: Pieces = { statements: [], skipped: [], bodyStart: -1, bodyEnd: -1 }
  const { head, body } = draft
  const voice = {
    language,
    script: scriptOf(
      lines
        .slice(body.from, body.to)
        .map(({ block }) => block.text)
        .join('\n'),
    ),
  }
  let paragraph = 0
  const printed = head.headline === null ? head.decks : [head.headline, ...head.decks]
  for (const index of printed.toSorted((a, b) => a - b)) {
    const line = lines[index]
    if (!line) continue
    takeMark(pieces, line)
    const kind = index === head.headline ? 'headline' : 'deck'
    pieces.statements.push({
      ...contentOf(line),
      kind,
      paragraph: paragraph++,
    })
  }
  for (let index = (head.headline ?? body.from) + 1; index < body.from; index++) {
    const line = lines[index]
    if (line?.role.is !== 'caption') continue
    takeMark(pieces, line)
    const spans = cutLine(pieces, line, voice)
    for (const span of spans) pieces.statements.push({ ...span, kind: 'caption', paragraph })
    if (spans.length > 0) paragraph++
  }
  for (let index = body.from; index < body.to; index++) {
    const line = lines[index]
    if (!line || printed.includes(index)) continue
    const kind = kindOf(lines, { index, draft })
    if (kind === null) {
      pieces.skipped.push({
        start: line.block.start,
        end: line.block.end,
        kind: skippedKindOf(line, 'inside-article', false),
      })
      continue
    }
    takeMark(pieces, line)
    const spans = kind === 'subhead' ? [contentOf(line)] : cutLine(pieces, line, voice)
    for (const span of spans) pieces.statements.push({ ...span, kind, paragraph })
    if (spans.length > 0) paragraph++
    if (pieces.bodyStart < 0) pieces.bodyStart = spans[0]?.start ?? -1
    pieces.bodyEnd = spans.at(-1)?.end ?? pieces.bodyEnd
  }
  pieces.statements.sort((a, b) => a.start - b.start)
  return pieces
}

/** A title that is nothing but a link, between paragraphs, leads to another text. */
function isLink({ block: { hint } }: Line): boolean {
  return hint !== null && hint.role !== 'heading' && hint.linked > 0.9
}

function contentOf({ block }: Line): Span {
  return { start: block.contentStart, end: block.contentStart + block.text.length }
}

function takeMark(pieces: Pieces, { block }: Line): void {
  if (block.contentStart === block.start) return
  pieces.skipped.push({ start: block.start, end: block.contentStart, kind: 'other' })
}

function kindOf(
  lines: readonly Line[],
  { index, draft: { holds, body } }: { index: number; draft: Draft },
): StatementKind | null {
  const line = lines[index]
  if (!line) return null
  if (holds === 'main') return mainKindOf(lines, index, body)
  const everything = holds === 'everything'
  return statementKindOf(line, everything || index === body.from) ?? (everything ? 'sentence' : null)
}

function statementKindOf(line: Line, first: boolean): StatementKind | null {
  switch (line.role.is) {
    case 'prose':
    case 'sentence':
      return 'sentence'
    case 'list-item':
      return isLink(line) && line.block.hint?.chrome ? null : 'list-item'
    case 'caption':
      return 'caption'
    case 'title':
      if (first && !isHeading(line)) return 'sentence'
      return isLink(line) ? null : 'subhead'
    case 'nothing':
    case 'url':
    case 'date':
    case 'byline':
    case 'contact':
    case 'disclaimer':
    case 'ad':
    case 'share':
    case 'related-heading':
    case 'related':
    case 'navigation':
    case 'comments':
    case 'shout':
      return null
    default: {
      const never: never = line.role
      return never
    }
  }
}

/** A paragraph in another script than the article's is cut by the rules of its own language. */
function cutLine(pieces: Pieces, line: Line, voice: { language: string; script: Script }): Span[] {
  const { block } = line
  let from = block.contentStart
  const dateline = line.role.is === 'prose' || line.role.is === 'sentence' ? readDateline(block.text) : null
  if (dateline) {
    pieces.skipped.push({ start: from, end: from + dateline.end, kind: 'dateline' })
    from += dateline.end
  }
  const text = block.text.slice(from - block.contentStart)
  const spoken =
    line.script === voice.script || line.script === 'none' ? voice.language : detectLanguage(text)
  return splitStatements(text, { language: spoken }).map(({ start, end }) => ({
    start: start + from,
    end: end + from,
  }))
}

/** `named` lines give the publisher or the authors of an article. */
export type SkipPlace = Place | 'post-head' | 'article-head' | 'named'

/** Every line that no article holds, with the reason. */
export function skipLeftovers(
  lines: readonly Line[],
  isTaken: (index: number) => boolean,
  placeOf: (index: number) => SkipPlace,
): SkippedSpan[] {
  const skipped: SkippedSpan[] = []
  let [underRelated, underComments] = [false, false]
  lines.forEach((line, index) => {
    if (line.role.is === 'related-heading') [underRelated, underComments] = [true, false]
    if (line.role.is === 'comments') [underRelated, underComments] = [false, true]
    const found = placeOf(index)
    if (isTaken(index) || found === 'post-head' || found === 'article-head' || found === 'named')
      [underRelated, underComments] = [false, false]
    if (isTaken(index)) return
    const place = found === 'page' && underComments ? 'comments' : found
    skipped.push({ start: line.block.start, end: line.block.end, kind: kindAt(line, place, underRelated) })
  })
  return skipped
}

function kindAt(line: Line, place: SkipPlace, underRelated: boolean): SkippedKind {
  if (place === 'post-head') return 'forum-signature'
  if (place === 'named') return 'byline'
  if (place === 'article-head') return skippedKindOf(line, 'page', underRelated)
  return skippedKindOf(line, place, underRelated)
}
