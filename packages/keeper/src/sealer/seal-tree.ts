import type { Database } from '@assay/db'
import {
  appendLeaves,
  bytesEqual,
  type CompactRange,
  LedgerError,
  loadRange,
  openCheckpoint,
  parseCheckpoint,
  parseNote,
  parseVerifierKey,
  rootOf,
  type Signer,
  signCheckpoint,
  type TreeNode,
} from '@assay/ledger'
import { registerKey } from '../keys/register-key.ts'
import { renewLease } from '../sequencer/lease.ts'
import type { CheckpointFile, KeptCheckpoint } from './checkpoint-file.ts'
import { sha256, verifyEd25519 } from './primitives.ts'
import { insertNodes, nodeReader, readLeaves, type Tree } from './tree-store.ts'

/** Why a log is not signed any more. The reason is also what `ledger.status` says. */
export type HaltReason =
  /** The database holds less than a checkpoint that was signed: it was taken back to an older state. */
  | 'database-older'
  /** The database holds something else than what was signed. */
  | 'not-extended'
  /** What was signed cannot be read any more: a node, an entry or a checkpoint is missing or damaged. */
  | 'tree-damaged'

/** The next checkpoint would not extend the last one, so it is not signed. */
export class SealHalt extends Error {
  readonly reason: HaltReason
  /** The checkpoint that is not extended, where there is one. */
  readonly note: string | null

  constructor(reason: HaltReason, message: string, note: string | null) {
    super(message)
    this.name = 'SealHalt'
    this.reason = reason
    this.note = note
  }
}

export type Sealing = {
  tree: Tree
  signer: Signer
  file: CheckpointFile
  epoch: bigint
  now: Date
  limit: number
}

/** How a batch ended: another one seals now, there was nothing to seal, or so many leaves are signed. */
export type Sealed = { kind: 'fenced' } | { kind: 'idle' } | { kind: 'sealed'; added: number; size: number }

/**
 * Signs the next checkpoint of a tree: takes the tree up where the last checkpoint left it, proves that the
 * stored nodes still give the root that was signed, appends, signs, and keeps nodes and checkpoint in one
 * transaction. The file outside the database has the checkpoint first.
 *
 * @throws SealHalt where the next checkpoint would not extend the last one; nothing is signed then
 */
export async function sealTree(database: Database, sealing: Sealing): Promise<Sealed> {
  const { tree, signer, file, epoch, now } = sealing
  const { origin, logId } = tree
  const grown = await grow(database, sealing)
  if (grown === null) return { kind: 'idle' }
  const { range, nodes, added } = grown
  const root = rootOf({ sha256 }, range)
  const note = await signCheckpoint([signer], { origin, size: range.size, root })
  file.append({ origin, size: range.size, note })
  return database.transact(async (tx): Promise<Sealed> => {
    if (!(await renewLease(tx, epoch, 'sealer'))) return { kind: 'fenced' }
    await registerKey(tx, { logId, signer, now })
    await insertNodes(tx, origin, nodes)
    await tx.checkpoint.create({
      data: { origin, size: range.size, root: new Uint8Array(root), note },
    })
    return { kind: 'sealed', added, size: range.size }
  })
}

type Grown = { range: CompactRange; nodes: TreeNode[]; added: number }

async function grow({ prisma }: Database, { tree, file, limit }: Sealing): Promise<Grown | null> {
  const head = await readHead(prisma, tree)
  try {
    const range = await loadRange(nodeReader(prisma, tree), head?.size ?? 0)
    if (head !== null && !bytesEqual(rootOf({ sha256 }, range), head.root)) {
      throw new SealHalt('not-extended', 'The stored tree has another root than was signed.', head.note)
    }
    const kept = file.last(tree.origin)
    const due = kept !== undefined && kept.size > range.size ? kept : null
    const leaves = await readLeaves(prisma, tree, {
      from: range.size,
      limit: due === null ? limit : due.size - range.size,
    })
    if (due !== null && leaves.length < due.size - range.size)
      throw olderThan(due, range.size + leaves.length)
    if (leaves.length === 0) return null
    const { range: next, nodes } = appendLeaves({ sha256 }, range, leaves)
    if (due !== null) assertSame(due, next)
    return { range: next, nodes, added: leaves.length }
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    throw new SealHalt('tree-damaged', error.message, head?.note ?? null)
  }
}

type Head = { size: number; root: Uint8Array; note: string }

/** The last checkpoint in the database, its signature checked and its columns held against its text. */
async function readHead(prisma: Database['prisma'], { origin }: Tree): Promise<Head | null> {
  const stored = await prisma.checkpoint.findFirst({ where: { origin }, orderBy: { size: 'desc' } })
  if (stored === null) return null
  const rows = await prisma.signingKey.findMany({ where: { origin } })
  try {
    const keys = rows.map(({ verifierKey }) => parseVerifierKey({ sha256 }, verifierKey))
    const opened = await openCheckpoint({ verify: verifyEd25519 }, { note: stored.note, origin, keys })
    if (opened.size === stored.size && bytesEqual(opened.root, stored.root)) return stored
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    throw new SealHalt('tree-damaged', `The last checkpoint does not verify: ${error.message}`, stored.note)
  }
  throw new SealHalt('tree-damaged', 'The last checkpoint is not the one that was signed.', stored.note)
}

function olderThan({ size, note }: KeptCheckpoint, found: number): SealHalt {
  const message = `A checkpoint of ${size} leaves was signed, and the database has ${found}: it is older than that.`
  return new SealHalt('database-older', message, note)
}

function assertSame(kept: KeptCheckpoint, range: CompactRange): void {
  const { root } = parseCheckpoint(parseNote(kept.note).text)
  if (bytesEqual(rootOf({ sha256 }, range), root)) return
  const message = `The database does not hold the ${kept.size} leaves that were signed.`
  throw new SealHalt('not-extended', message, kept.note)
}
