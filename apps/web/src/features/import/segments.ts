import type { Passage } from './passages.ts'

export type StatementSegment = {
  type: 'statement'
  id: string
  articleId: string
  kind: string
  paragraph: number
  start: number
  end: number
  text: string
}
export type SkippedSegment = { type: 'skipped'; kind: string; start: number; end: number; text: string }
/** `passage` is the one it begins in; `breaks` where a new line begins before it. Offsets in UTF-16 code units of the capture's text. */
export type Segment = (StatementSegment | SkippedSegment) & { passage: number; breaks: boolean }

/** `opens` where its article is met first. A line of statements with what was skipped among them, or a run of lines that were skipped whole. */
export type Block =
  | { type: 'paragraph'; key: string; articleId: string; opens: boolean; segments: Segment[] }
  | { type: 'skipped'; key: string; segments: Segment[] }

/** The statements and skipped spans of a passage in reading order, each with its words. */
export function segmentsOf(passage: Passage): Segment[] {
  const wordsOf = (start: number, end: number) =>
    passage.text.slice(start - passage.start, end - passage.start)
  const spans = [
    ...passage.statements.map((statement) => ({ ...statement, type: 'statement' as const })),
    ...passage.skipped.map((span) => ({ ...span, type: 'skipped' as const })),
  ].toSorted((a, b) => a.start - b.start)
  return spans.map((span, index) => {
    const before = spans[index - 1]
    const breaks = before === undefined || wordsOf(before.end, span.start).includes('\n')
    return { ...span, passage: passage.passage, text: wordsOf(span.start, span.end), breaks }
  })
}

/** Sets segments in lines: a paragraph of one article each, and what was skipped between them in runs. */
export function blocksOf(segments: readonly Segment[]): Block[] {
  const blocks: Block[] = []
  const opened = new Set<string>()
  for (const line of linesOf(segments)) {
    const statement = line.find((segment) => segment.type === 'statement')
    const last = blocks.at(-1)
    if (statement?.type === 'statement') {
      const { id, articleId } = statement
      blocks.push({ type: 'paragraph', key: id, articleId, opens: !opened.has(articleId), segments: line })
      opened.add(articleId)
    } else if (last?.type === 'skipped') last.segments.push(...line)
    else blocks.push({ type: 'skipped', key: `skipped-${line[0]?.start}`, segments: line })
  }
  return blocks
}

function linesOf(segments: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = []
  let previous: StatementSegment | null = null
  for (const segment of segments) {
    const line = lines.at(-1)
    const isStatement = segment.type === 'statement'
    const isSameParagraph =
      isStatement && previous?.articleId === segment.articleId && previous.paragraph === segment.paragraph
    // A sentence that runs on over a line break stays in its paragraph; what was skipped keeps to its line.
    const continues = isStatement && hasStatement(line) ? isSameParagraph : !segment.breaks
    if (line !== undefined && continues) line.push(segment)
    else lines.push([segment])
    if (isStatement) previous = segment
  }
  return lines
}

const hasStatement = (line: readonly Segment[] | undefined) =>
  line?.some(({ type }) => type === 'statement') ?? false
