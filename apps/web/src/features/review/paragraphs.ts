import type { StatementRow } from './review-cache.ts'

/** Statements that are set as one block: a paragraph, a heading, an item of a list. */
export type Block = { key: string; kind: StatementRow['kind']; rows: readonly StatementRow[] }

/** Groups the statements of an article, in reading order, into the blocks that they were printed in. */
export function blocksOf(rows: readonly StatementRow[]): Block[] {
  const blocks: { key: string; kind: string; rows: StatementRow[] }[] = []
  let paragraph: number | null = null
  for (const row of rows) {
    const last = blocks.at(-1)
    if (last !== undefined && row.paragraph === paragraph && last.kind === row.kind) last.rows.push(row)
    else blocks.push({ key: row.id, kind: row.kind, rows: [row] })
    paragraph = row.paragraph
  }
  return blocks
}

/** The new blocks, with every old one kept that says the same, so that only what changed is set anew. */
export function keepBlocks(old: readonly Block[], fresh: readonly Block[]): Block[] {
  const byKey = new Map(old.map((block) => [block.key, block]))
  return fresh.map((block) => {
    const before = byKey.get(block.key)
    const same =
      before?.rows.length === block.rows.length && block.rows.every((row, at) => row === before.rows[at])
    return before !== undefined && same ? before : block
  })
}
