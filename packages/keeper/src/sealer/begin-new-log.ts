import type { Database, Reader } from '@assay/db'
import {
  appendLeaves,
  bytesEqual,
  type CompactRange,
  emptyRange,
  formatOpening,
  LedgerError,
  openCheckpoint,
  parseVerifierKey,
  rootOf,
  type VerifiedCheckpoint,
  type VerifierKey,
} from '@assay/ledger'
import { installationLog, ReviewError } from '@assay/review'
import { type KeySource, readKeyring } from '../keys/key-store.ts'
import { readKeptNotes } from './checkpoint-file.ts'
import { readLastSigned, recordsOf } from './last-signed.ts'
import { sha256, verifyEd25519 } from './primitives.ts'
import { readLeaves, type Tree } from './tree-store.ts'
import { installationSlug } from './trees.ts'

/** Why somebody begins a new log where nothing halted the old one. */
export const newLogReasons = ['restored', 'copied', 'key-lost', 'file-lost', 'moved'] as const
type NewLogReason = (typeof newLogReasons)[number]

type NewLog = {
  slug: string
  /** Needed where the log is not halted; where it is, what halted it is the reason. */
  reason: NewLogReason | null
  keys: KeySource
  checkpointFile: string
  now: Date
}

/** What came of it: the two logs, how much they have in common, and whether the old key vouches for the new log. */
export type BegunLog = { before: string; origin: string; agrees: number; signed: boolean }

/**
 * Begins a new log over the events of a workspace, by the word of whoever runs the installation. Its first leaf
 * cites the last checkpoint of the old log, says up to which leaf the two agree, and is signed by the old log's
 * key where that is here, so that whoever kept a checkpoint can tell what happened.
 *
 * @throws ReviewError `not-found`, or `nothing-changed` where the log is not halted and no reason is given
 */
export async function beginNewLog(database: Database, asked: NewLog): Promise<BegunLog> {
  const { slug, reason, keys: source, now } = asked
  const { prisma } = database
  const workspace = await prisma.workspace.findUnique({ where: { slug } })
  const logId = workspace?.id ?? installationLog
  if (workspace === null && slug !== installationSlug) throw new ReviewError('not-found', { slug })
  const tree = await prisma.ledgerTree.findFirst({ where: { logId }, orderBy: { generation: 'desc' } })
  const why = reason ?? tree?.haltReason ?? null
  if (tree === null || why === null) throw new ReviewError('nothing-changed', { slug })
  const keyring = readKeyring(source, tree.origin)
  const earlier = await readEarlier(prisma, { ...asked, origin: tree.origin })
  const agreed = await agreement(prisma, tree, earlier)
  const last = earlier.at(-1)
  const origin = `${tree.generation > 1 ? tree.origin.replace(/\.\d+$/, '') : tree.origin}.${tree.generation + 1}`
  const said = { origin, at: now.toISOString(), before: tree.origin, reason: why }
  // Only the key that signed the old log speaks for it: another one that lies in its place does not.
  const signer =
    [keyring?.current, keyring?.before].find(
      (each) => each && last?.signedBy.some(({ publicKey }) => bytesEqual(publicKey, each.key.publicKey)),
    ) ?? null
  const opening = await formatOpening({ ...said, checkpoint: last?.note ?? null, agrees: agreed }, signer)
  // What both agree in stays provable from the database alone, also where the file knew more than it did.
  const kept = earlier.filter(({ size }) => size <= agreed)
  await database.transact(async (tx) => {
    await tx.checkpoint.createMany({
      data: kept.map(({ size, root, note }) => ({
        origin: tree.origin,
        size,
        root: new Uint8Array(root),
        note,
      })),
      skipDuplicates: true,
    })
    await tx.ledgerTree.create({
      data: { origin, logId, generation: tree.generation + 1, opening, createdAt: now },
    })
  })
  return { before: tree.origin, origin, agrees: agreed, signed: signer !== null }
}

type Earlier = VerifiedCheckpoint & { note: string }

/** Every checkpoint of the old log that anything here remembers and a key of it signed, the smallest first. */
async function readEarlier(
  prisma: Database['prisma'],
  { origin, keys: source, checkpointFile }: NewLog & { origin: string },
): Promise<Earlier[]> {
  const keyring = readKeyring(source, origin)
  const rows = await prisma.signingKey.findMany({ where: { origin } })
  const keys = [
    keyring?.current.key,
    keyring?.before?.key,
    ...rows.map(({ verifierKey }) => keyOf(verifierKey)),
  ]
  const known = keys.filter((key) => key !== undefined)
  const notes = new Set<string>()
  for (const { note } of await prisma.checkpoint.findMany({ where: { origin } })) notes.add(note)
  for await (const note of readKeptNotes(checkpointFile)) if (note.startsWith(`${origin}\n`)) notes.add(note)
  const record = readLastSigned(recordsOf(source, checkpointFile), origin)
  if (record !== null && record.note !== null) notes.add(record.note)
  const found: Earlier[] = []
  for (const note of notes) {
    try {
      found.push({
        ...(await openCheckpoint({ verify: verifyEd25519 }, { note, origin, keys: known })),
        note,
      })
    } catch (error) {
      // What no key of the log signed is not its word.
      if (!(error instanceof LedgerError)) throw error
    }
  }
  return found.toSorted((one, other) => one.size - other.size)
}

function keyOf(verifierKey: string): VerifierKey | undefined {
  try {
    return parseVerifierKey({ sha256 }, verifierKey)
  } catch (error) {
    if (error instanceof LedgerError) return undefined
    throw error
  }
}

const pageSize = 5_000

/** The size of the largest of the checkpoints whose root the entries give now, under the old log's own opening. */
async function agreement(reader: Reader, tree: Tree, earlier: readonly Earlier[]): Promise<number> {
  let range: CompactRange = emptyRange
  let agreed = 0
  for (const { size, root } of earlier) {
    while (range.size < size) {
      const limit = Math.min(pageSize, size - range.size)
      const leaves = await readLeaves(reader, tree, { from: range.size, limit })
      range = appendLeaves({ sha256 }, range, leaves).range
      if (leaves.length < limit) return agreed
    }
    if (bytesEqual(rootOf({ sha256 }, range), root)) agreed = size
  }
  return agreed
}
