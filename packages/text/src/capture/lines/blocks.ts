import type { Span } from '../../shapes.ts'
import { readLeadingDate } from '../dates/dates.ts'

/** What a document's markup says of a block; plain text says nothing. */
export type BlockHint = {
  role: 'heading' | 'paragraph' | 'list-item' | 'caption' | 'other'
  /** 1 for h1; 0 where the block is no heading. */
  level: number
  /** True inside what the readability library calls the article. */
  main: boolean
  /** The post of a thread that it stands in, from 1; 0 in none. */
  post: number
  /** True inside an element made for the name of a person. */
  person: boolean
  /** True inside nav, footer, aside, forms and the like. */
  chrome: boolean
  /** The part of the visible characters that stands inside links, 0 to 1. */
  linked: number
  /** The machine-readable date of a `time` element inside. */
  time: string | null
}

/**
 * One line of plain text or one block of a document. `start` is its first visible character, `contentStart`
 * the first after a bullet, a number, heading marks or emphasis; `gap` counts the blank lines before it.
 */
export type Block = Span & {
  contentStart: number
  text: string
  gap: number
  mark: Mark
  hint: BlockHint | null
}

type Mark =
  | { kind: 'none' }
  | { kind: 'bullet' }
  | { kind: 'number'; number: number }
  | { kind: 'quote' }
  | { kind: 'heading'; level: number }

const newline = new Set(['\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f'])
const blank = /\s/u

/** Cuts plain text into its non-empty lines. */
export function readLines(text: string): Block[] {
  const blocks: Block[] = []
  let gap = 0
  let lineStart = 0
  while (lineStart <= text.length) {
    let lineEnd = lineStart
    while (lineEnd < text.length && !newline.has(text.charAt(lineEnd))) lineEnd++
    const block = buildBlock(text, { start: lineStart, end: lineEnd }, { gap, hint: null })
    if (block) {
      blocks.push(block)
      gap = 0
    } else gap++
    if (lineEnd >= text.length) break
    lineStart = text.startsWith('\r\n', lineEnd) ? lineEnd + 2 : lineEnd + 1
  }
  return splitFirst(text, blocks).map((block, index, all) =>
    keepNumber(text, block, [all[index - 1], all[index + 1]]),
  )
}

/** Captures may begin with a labelled date and go on, on the same line, with whatever the page begins with. */
function splitFirst(text: string, blocks: Block[]): Block[] {
  const [first, ...rest] = blocks
  const date = first ? readLeadingDate(first.text) : null
  if (!first || !date?.labelled) return blocks
  const cut = first.contentStart + date.end
  const head = buildBlock(text, { start: first.start, end: cut }, { gap: first.gap, hint: null })
  const tail = buildBlock(text, { start: cut, end: first.end }, { gap: 0, hint: null })
  return head && tail && /\s/u.test(text.charAt(cut)) ? [head, tail, ...rest] : blocks
}

/** `9. Januar 2024` is no list: a number is a mark only beside a line with the number before or after it. */
function keepNumber(text: string, block: Block, neighbours: readonly (Block | undefined)[]): Block {
  const { mark } = block
  if (mark.kind !== 'number') return block
  const beside = neighbours.some(
    (other) => other?.mark.kind === 'number' && Math.abs(other.mark.number - mark.number) === 1,
  )
  if (beside) return block
  return {
    ...block,
    contentStart: block.start,
    text: text.slice(block.start, block.end),
    mark: { kind: 'none' },
  }
}

/** Trims a span to its visible characters and reads the mark before its content; null where nothing is visible. */
export function buildBlock(
  text: string,
  span: Span,
  { gap, hint }: { gap: number; hint: BlockHint | null },
): Block | null {
  let { start, end } = span
  while (start < end && blank.test(text.charAt(start))) start++
  while (end > start && blank.test(text.charAt(end - 1))) end--
  if (start === end) return null
  const { mark, length } = hint
    ? { mark: { kind: 'none' } as const, length: 0 }
    : readMark(text, { start, end })
  const contentStart = start + length
  const emphasis = hint ? 0 : emphasisOf(text, contentStart, end)
  return {
    start,
    end,
    contentStart: contentStart + emphasis,
    text: text.slice(contentStart + emphasis, end - emphasis),
    gap,
    mark,
    hint,
  }
}

/** How many asterisks or underscores set a whole line off, as Markdown does. */
function emphasisOf(text: string, start: number, end: number): number {
  const mark = text.charAt(start)
  if ((mark !== '*' && mark !== '_') || end - start < 5) return 0
  let count = 1
  while (count < 3 && text.charAt(start + count) === mark) count++
  const closes = text.slice(end - count, end) === mark.repeat(count)
  const inside = text.slice(start + count, end - count)
  return closes && !inside.includes(mark) && inside.trim() === inside && inside !== '' ? count : 0
}

const bullets = new Set(['*', '-', '•', '◦', '▪', '‣', '●', '·', '■', '►', '–'])

function readMark(text: string, { start, end }: Span): { mark: Mark; length: number } {
  const none = { mark: { kind: 'none' } as const, length: 0 }
  const first = text.charAt(start)
  let at = start
  if (first === '#') {
    while (at < end && text.charAt(at) === '#') at++
    const level = at - start
    const content = skipBlank(text, at, end)
    if (level > 6 || content === at || content === end) return none
    return { mark: { kind: 'heading', level }, length: content - start }
  }
  if (first === '>') {
    while (at < end && (text.charAt(at) === '>' || blank.test(text.charAt(at)))) at++
    return at === end ? none : { mark: { kind: 'quote' }, length: at - start }
  }
  if (bullets.has(first)) at++
  else {
    while (at < end && at - start < 3 && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++
    if (at === start || (text.charAt(at) !== ')' && text.charAt(at) !== '.')) return none
    at++
  }
  const content = skipBlank(text, at, end)
  if (content === at || content === end) return none
  const number = Number.parseInt(text.slice(start, at), 10)
  const mark: Mark = Number.isNaN(number) ? { kind: 'bullet' } : { kind: 'number', number }
  return { mark, length: content - start }
}

function skipBlank(text: string, from: number, end: number): number {
  let at = from
  while (at < end && blank.test(text.charAt(at))) at++
  return at
}
