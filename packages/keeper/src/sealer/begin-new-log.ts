import type { Database, Reader, Transaction } from '@assay/db'
import {
  appendLeaves,
  bytesEqual,
  type CompactRange,
  emptyRange,
  formatOpening,
  formatVerifierKey,
  LedgerError,
  openCheckpoint,
  parseVerifierKey,
  rootOf,
  type VerifiedCheckpoint,
  type VerifierKey,
} from '@assay/ledger'
import { installationLog, ReviewError } from '@assay/review'
import { type KeySource, makeKeyring, readKeyring, readRetiredKeys } from '../keys/key-store.ts'
import { openCheckpointFile, readKeptNotes } from './checkpoint-file.ts'
import { readLastSigned, recordsOf, writeLastSigned } from './last-signed.ts'
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
  const origin = nextOrigin(tree, asked)
  const said = { origin, at: now.toISOString(), before: tree.origin, reason: why }
  // Only the key that signed the old log speaks for it: another one that lies in its place does not.
  const signer =
    [keyring?.current, keyring?.before].find(
      (each) => each && last?.signedBy.some(({ publicKey }) => bytesEqual(publicKey, each.key.publicKey)),
    ) ?? null
  const opening = await formatOpening({ ...said, checkpoint: last?.note ?? null, agrees: agreed }, signer)
  // Nobody who can write to the database alone can do this: without it the new log is never signed.
  declareHere(origin, asked)
  await database.transact(async (tx) => {
    await keepSigned(tx, { origin: tree.origin, earlier, now })
    await tx.ledgerTree.create({
      data: { origin, logId, generation: tree.generation + 1, opening, createdAt: now },
    })
  })
  return { before: tree.origin, origin, agrees: agreed, signed: signer !== null }
}

/** A name after the old log's that nothing was ever signed under: a log that was lost may have had the next one. */
function nextOrigin(
  { origin, generation }: { origin: string; generation: number },
  { keys, checkpointFile }: NewLog,
): string {
  const file = openCheckpointFile(checkpointFile)
  const records = recordsOf(keys, checkpointFile)
  const base = generation > 1 ? origin.replace(/\.\d+$/, '') : origin
  for (let number = generation + 1; ; number++) {
    const name = `${base}.${number}`
    const isSigned = file.last(name) !== undefined || (readLastSigned(records, name)?.note ?? null) !== null
    if (name !== origin && !isSigned) return name
  }
}

/** Puts down, outside the database, that a log is begun here, and makes its key. */
function declareHere(origin: string, { keys, checkpointFile }: NewLog): void {
  const records = recordsOf(keys, checkpointFile)
  if (readLastSigned(records, origin) === null) writeLastSigned(records, origin, { note: null, file: null })
  if (!('seed' in keys)) makeKeyring(keys, origin)
}

type Earlier = VerifiedCheckpoint & { note: string }

/**
 * Keeps in the database what the old log signed, and the keys that did, where it does not know them: they may have
 * come after the backup that it was restored from. So the two logs can be held against each other from it alone.
 */
async function keepSigned(
  tx: Transaction,
  { origin, earlier, now }: { origin: string; earlier: readonly Earlier[]; now: Date },
): Promise<void> {
  const stored = await tx.checkpoint.findMany({ where: { origin }, select: { size: true } })
  const sizes = new Set(stored.map(({ size }) => size))
  const lacking = earlier.filter(({ size }) => !sizes.has(size))
  for (let from = 0; from < lacking.length; from += checkpointsAtOnce) {
    await tx.checkpoint.createMany({
      data: lacking
        .slice(from, from + checkpointsAtOnce)
        .map(({ size, root, note }) => ({ origin, size, root: new Uint8Array(root), note })),
      skipDuplicates: true,
    })
  }
  const rows = await tx.signingKey.findMany({ where: { origin }, select: { keyId: true } })
  const known = new Set(rows.map(({ keyId }) => keyId))
  const signers = new Map(earlier.flatMap(({ signedBy }) => signedBy.map((key) => [key.keyId, key])))
  for (const [keyId, key] of signers) {
    if (known.has(keyId)) continue
    // No event of this database brought it in, so it is told as begun and ended with the new log.
    const data = { origin, keyId, verifierKey: formatVerifierKey(key), createdAt: now, retiredAt: now }
    await tx.signingKey.create({ data })
  }
}

const checkpointsAtOnce = 1_000

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
    ...readRetiredKeys(source, origin),
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
