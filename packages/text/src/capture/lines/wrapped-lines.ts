import { terminalOf } from '../words/words.ts'
import type { Block } from './blocks.ts'

/**
 * Joins the lines of a text that was wrapped at a column, as mail and some archives are, into paragraphs. The text
 * of a joined block has spaces where the line ends were, so that offsets hold. Other texts are given back unchanged.
 */
export function joinWrapped(blocks: readonly Block[]): readonly Block[] {
  if (!isWrapped(blocks)) return blocks
  const width = widthOf(blocks)
  const joined: Block[] = []
  let above: Block | undefined
  for (const [index, block] of blocks.entries()) {
    const last = joined.at(-1)
    const titled = index === 1 && above !== undefined && isTitleAbove(above, block)
    if (last && above && isFull(above, width) && follows(block) && !titled) {
      const between = ' '.repeat(block.start - last.end)
      joined[joined.length - 1] = { ...last, end: block.end, text: last.text + between + block.text }
    } else joined.push(block)
    above = block
  }
  return joined
}

/** A line that reaches the column's edge goes on on the next, and so does one that ends in a hyphen. */
function isFull({ text }: Block, width: number): boolean {
  return text.length >= width * 0.6 || /\p{L}-$/u.test(text)
}

/** The first line of all, without an end mark, before one that begins with a capital: a title above its text. */
function isTitleAbove(above: Block, block: Block): boolean {
  return terminalOf(above.text) === '' && /[\p{L}\p{N})”"»]$/u.test(above.text) && /^\p{Lu}/u.test(block.text)
}

function follows(block: Block): boolean {
  return block.gap === 0 && block.mark.kind === 'none' && block.hint === null
}

/** Characters of a line in the narrowest column: newspapers and reports set three of them on a page. */
const narrowest = 18

/** At least half of the lines that stand right below another go on in the middle of its sentence. */
function isWrapped(blocks: readonly Block[]): boolean {
  let [pairs, wrapped] = [0, 0]
  for (let at = 1; at < blocks.length; at++) {
    const [above, block] = [blocks[at - 1], blocks[at]]
    if (!above || !block || !follows(block)) continue
    pairs++
    const length = above.text.length
    if (length >= narrowest && length <= 110 && terminalOf(above.text) === '' && /^\p{Ll}/u.test(block.text))
      wrapped++
  }
  return wrapped >= 5 && wrapped * 2 >= pairs
}

/** The length that nine of ten lines keep below. */
function widthOf(blocks: readonly Block[]): number {
  const lengths = blocks.map((block) => block.text.length).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0
}
