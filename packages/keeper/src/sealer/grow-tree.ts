import type { Database } from '@assay/db'
import {
  appendLeaves,
  bytesEqual,
  type CompactRange,
  LedgerError,
  loadRange,
  openCheckpoint,
  rootOf,
  type TreeNode,
  type VerifierKey,
} from '@assay/ledger'
import type { Remembered } from './memory.ts'
import { sha256, verifyEd25519 } from './primitives.ts'
import { SealHalt } from './seal-halt.ts'
import { nodeReader, readLeaves, type Tree } from './tree-store.ts'

/** The tree as it is to be signed next, and the nodes that are new in it. */
export type Grown = { range: CompactRange; nodes: TreeNode[]; added: number }

type Growing = {
  tree: Tree
  /** The keys that are here: nothing else can have signed. */
  keys: readonly VerifierKey[]
  /** What is remembered outside the database, the smallest first. */
  remembered: readonly Remembered[]
  limit: number
}

const pageSize = 5_000

/**
 * Takes a tree up where its last checkpoint left it, and appends what came since. On the way everything that was
 * signed, as far as anybody remembers, is held against the tree at its own size. Null where nothing is new.
 *
 * @throws SealHalt where the tree does not extend what was signed
 */
export async function growTree({ prisma }: Database, growing: Growing): Promise<Grown | null> {
  const { tree, remembered, limit } = growing
  const head = await readHead(prisma, growing)
  if (head !== null && remembered.length === 0) {
    const message = 'Neither the checkpoint file nor the record beside the key knows what was signed.'
    throw new SealHalt('memory-lost', message, head.note)
  }
  try {
    const read = nodeReader(prisma, tree)
    const size = head?.size ?? 0
    const start = await loadRange(read, size)
    if (head !== null && !bytesEqual(rootOf({ sha256 }, start), head.root)) {
      throw new SealHalt('not-extended', 'The stored tree has another root than was signed.', head.note)
    }
    for (const earlier of remembered) {
      if (earlier.size < size) assertSame(earlier, await loadRange(read, earlier.size))
      if (earlier.size === size && earlier.note !== head?.note) assertSame(earlier, start)
    }
    const due = remembered.filter((each) => each.size > size)
    return due.length > 0
      ? await catchUp(prisma, { tree, start, due })
      : await goOn(prisma, { tree, start, limit })
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    throw new SealHalt('tree-damaged', error.message, head?.note ?? null)
  }
}

type From = { tree: Tree; start: CompactRange }

async function goOn(prisma: Database['prisma'], { tree, start, limit }: From & { limit: number }) {
  const leaves = await readLeaves(prisma, tree, { from: start.size, limit })
  return leaves.length === 0 ? null : { ...appendLeaves({ sha256 }, start, leaves), added: leaves.length }
}

/** Grows a tree up to what was signed beyond it, and holds it against each of those checkpoints on the way. */
async function catchUp(
  prisma: Database['prisma'],
  { tree, start, due }: From & { due: readonly Remembered[] },
): Promise<Grown> {
  let range = start
  const nodes: TreeNode[] = []
  for (const signed of due) {
    while (range.size < signed.size) {
      const limit = Math.min(pageSize, signed.size - range.size)
      const leaves = await readLeaves(prisma, tree, { from: range.size, limit })
      if (leaves.length < limit) throw olderThan(signed, range.size + leaves.length)
      const grown = appendLeaves({ sha256 }, range, leaves)
      range = grown.range
      for (const node of grown.nodes) nodes.push(node)
    }
    assertSame(signed, range)
  }
  return { range, nodes, added: range.size - start.size }
}

type Head = { size: number; root: Uint8Array; note: string }

/** The last checkpoint in the database, its signature checked and its columns held against its text. */
async function readHead(
  prisma: Database['prisma'],
  { tree: { origin }, keys }: Pick<Growing, 'tree' | 'keys'>,
): Promise<Head | null> {
  const stored = await prisma.checkpoint.findFirst({ where: { origin }, orderBy: { size: 'desc' } })
  if (stored === null) return null
  try {
    const opened = await openCheckpoint({ verify: verifyEd25519 }, { note: stored.note, origin, keys })
    if (opened.size === stored.size && bytesEqual(opened.root, stored.root)) return stored
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    const reason = error.code === 'signer-unknown' ? 'note-unknown' : 'tree-damaged'
    throw new SealHalt(reason, `The last checkpoint does not verify: ${error.message}`, stored.note)
  }
  throw new SealHalt('tree-damaged', 'The last checkpoint is not the one that was signed.', stored.note)
}

function olderThan({ size, note }: Remembered, found: number): SealHalt {
  const message = `A checkpoint of ${size} leaves was signed, and the database has ${found}: it is older than that.`
  return new SealHalt('database-older', message, note)
}

function assertSame({ size, root, note }: Remembered, range: CompactRange): void {
  if (bytesEqual(rootOf({ sha256 }, range), root)) return
  const message = `The database does not hold the ${size} leaves that were signed.`
  throw new SealHalt('not-extended', message, note)
}
