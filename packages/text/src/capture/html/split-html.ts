import { TextError } from '../../errors.ts'
import type { SplitCapture, SplitCaptureOptions } from '../../shapes.ts'
import { type Block, buildBlock } from '../lines/blocks.ts'
import type { Line } from '../lines/line.ts'
import { readBlocks } from '../lines/lines.ts'
import { splitLines } from '../split-lines.ts'
import { fold, foldWords } from '../words/words.ts'
import { applyMetadata } from './apply-metadata.ts'
import { settleChrome } from './chrome.ts'
import { type DomDocument, parseDocument } from './dom.ts'
import { chooseMain } from './main-blocks.ts'
import { type PageMetadata, readMetadata } from './metadata.ts'
import { readNearHead } from './near-head.ts'
import { findPosts, type PageSays, type Posts, settlePosts } from './posts.ts'
import { readReadable } from './readable.ts'
import { callsItselfThread } from './thread-pages.ts'
import { type DrawnPage, drawBlocks } from './visible-blocks.ts'

/**
 * Splits a capture of HTML; see `splitCapture`. `text` of what it gives is drawn from the document, one block a line.
 *
 * @throws TextError `capture-nested-too-deep`, `capture-too-large`, or `capture-empty` where nothing would be seen
 */
export function splitHtml(html: string, options: SplitCaptureOptions): SplitCapture {
  const document = parseDocument(html)
  const metadata = readMetadata(document)
  const isThread = callsItselfThread(document, options.url ?? metadata.url)
  const { text, lines } = drawLines(
    document,
    isThread ? 'thread' : metadata.isArticle ? 'article' : 'unknown',
  )
  if (lines.length === 0) throw new TextError('capture-empty', 'The page shows no text.')
  const headline = findHeadline(lines, metadata)
  const capture = splitLines(text, lines, { ...options, headline })
  return applyMetadata(capture, metadata, {
    options,
    nearHead: (article) => readNearHead(lines, article),
  })
}

function drawLines(document: DomDocument, says: PageSays): { text: string; lines: Line[] } {
  const drawn = drawBlocks(document.body ?? document)
  const settled = settleChrome(drawn)
  const posts = findPosts(drawn, settled, says)
  return posts === null
    ? readPage(settled, chooseMain(settled, readReadable(document).ids), null)
    : readPage(settlePosts(drawn, settled, posts), mainOfPosts(drawn, posts), posts)
}

function mainOfPosts({ blocks }: DrawnPage, posts: Posts): ReadonlySet<number> {
  return new Set(blocks.flatMap(({ id }) => ((posts[id] ?? 0) > 0 ? [id] : [])))
}

function readPage(
  { blocks }: DrawnPage,
  main: ReadonlySet<number>,
  posts: Posts | null,
): { text: string; lines: Line[] } {
  const text = blocks.map((block) => block.text).join('\n')
  const read: Block[] = []
  let start = 0
  for (const { text: content, id, hint } of blocks) {
    const span = { start, end: start + content.length }
    const block = buildBlock(text, span, {
      gap: 0,
      hint: { ...hint, main: main.has(id), post: posts?.[id] ?? 0 },
    })
    if (block) read.push(block)
    start = span.end + 1
  }
  return { text, lines: readBlocks(read) }
}

/** The printed line that says what the metadata call the headline, a heading before others; else the only h1, or the one near to it. */
function findHeadline(lines: readonly Line[], metadata: PageMetadata): number | null {
  const wanted = new Set(metadata.headlines.map(foldWords).filter((title) => title.length >= 8))
  const levelled = lines.flatMap((line, index) =>
    line.block.text.length <= 400 && wanted.has(foldWords(line.block.text))
      ? [{ index, level: line.block.hint?.level || 7 }]
      : [],
  )
  levelled.sort((a, b) => a.level - b.level || a.index - b.index)
  const named = levelled[0]
  if (named) return named.index
  const top = lines.flatMap(({ block, words }, index) =>
    block.hint?.level === 1 && words >= 2 ? [index] : [],
  )
  const outside = top.filter((index) => !lines[index]?.block.hint?.chrome)
  if (outside.length === 1) return outside[0] ?? null
  return top.find((index) => saysTitle(lines[index]?.block.text ?? '', metadata.headlines)) ?? null
}

/** Most of the longer words of a heading are those of one of the titles. */
function saysTitle(heading: string, titles: readonly string[]): boolean {
  const words = longWords(heading)
  return titles.some((title) => {
    const said = new Set(longWords(title))
    return words.length >= 2 && words.filter((word) => said.has(word)).length >= 0.6 * words.length
  })
}

function longWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4)
}
