import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '@assay/db'
import { parseVerifierKey, rootOf, type Signer, signCheckpoint } from '@assay/ledger'
import { retireOldKey } from '../keys/change-key.ts'
import { type Keyring, type KeySource, makeKeyring, readKeyring } from '../keys/key-store.ts'
import { type RecordEvent, registerKey } from '../keys/register-key.ts'
import { leaseMs, renewLease } from '../sequencer/lease.ts'
import { type Grown, growTree } from './grow-tree.ts'
import type { Memory, Remembered } from './memory.ts'
import { numberedOrigin } from './numbered-origin.ts'
import { sha256 } from './primitives.ts'
import { SealHalt } from './seal-halt.ts'
import { insertNodes, type Tree } from './tree-store.ts'

export type Sealing = {
  tree: Tree
  keys: KeySource
  memory: Memory
  epoch: bigint
  now: Date
  limit: number
  record: RecordEvent
}

/** How a batch ended: another one seals now, there was nothing to seal, or so many leaves are signed. */
export type Sealed = { kind: 'fenced' } | { kind: 'idle' } | { kind: 'sealed'; added: number; size: number }

/**
 * Signs the next checkpoint of a tree: takes the tree up where the last checkpoint left it, proves that the
 * stored nodes still give the root that was signed and that the tree holds whatever is remembered to have been
 * signed, appends, signs, and keeps nodes and checkpoint in one transaction. The memory outside the database has
 * the checkpoint first, while the lease is held: nobody else writes there at the same time.
 *
 * @throws SealHalt where the next checkpoint would not extend the last one; nothing is signed then
 */
export async function sealTree(database: Database, sealing: Sealing): Promise<Sealed> {
  const { tree, memory, keys: source, limit } = sealing
  const keyring = await keysOf(database, sealing)
  const keys = [keyring.current, ...(keyring.before === null ? [] : [keyring.before])].map(({ key }) => key)
  const remembered = await memory.recall(tree.origin, keys)
  assertLatest(memory, tree.origin)
  const grown = await growTree(database, { tree, keys, remembered, limit })
  if (grown === null) return { kind: 'idle' }
  const signers = signersOf(keyring, remembered)
  const sealed = await sign(database, sealing, { grown, signers })
  if (sealed.kind === 'sealed' && keyring.before !== null) retireOldKey(source, keyring.before.key)
  return sealed
}

type Signing = { grown: Grown; signers: [Signer, ...Signer[]] }

async function sign(
  database: Database,
  { tree: { origin, logId }, memory, epoch, now, record }: Sealing,
  { grown: { range, nodes, added }, signers }: Signing,
): Promise<Sealed> {
  const { size } = range
  const root = rootOf({ sha256 }, range)
  const note = await signCheckpoint(signers, { origin, size, root })
  return database.transact(async (tx): Promise<Sealed> => {
    const begun = performance.now()
    if (!(await renewLease(tx, epoch, 'sealer'))) return { kind: 'fenced' }
    await registerKey(tx, { logId, signer: signers[0], now, record })
    await insertNodes(tx, origin, nodes)
    await tx.checkpoint.create({ data: { origin, size, root: new Uint8Array(root), note } })
    // Whoever stalled for as long as a lease lasts may have lost it, and another one writes to the file.
    if (performance.now() - begun > leaseMs / 2) throw new Error('Signing took too long and is begun again.')
    memory.keep({ origin, size, note })
    return { kind: 'sealed', added, size }
  })
}

/** A key that is being changed signs once more, beside the new one, what comes after its own last checkpoint. */
function signersOf({ current, before }: Keyring, remembered: readonly Remembered[]): [Signer, ...Signer[]] {
  const signedBy = remembered.at(-1)?.signedBy ?? []
  const isNew = !signedBy.some(({ keyId }) => keyId === current.key.keyId)
  return isNew && before !== null ? [current, before] : [current]
}

/**
 * The keys that the log is signed by. The first one is made here, where nothing says that there was one before.
 *
 * @throws SealHalt `key-missing` where the log was signed by a key that is not here, `not-begun-here` where nobody
 * who runs this installation began it
 */
async function keysOf(database: Database, sealing: Sealing): Promise<Keyring> {
  const { prisma } = database
  const {
    tree: { origin, opening },
    keys,
    memory,
  } = sealing
  const found = readKeyring(keys, origin)
  const rows = await prisma.signingKey.findMany({ where: { origin, retiredAt: null } })
  const head = await prisma.checkpoint.findFirst({ where: { origin }, select: { size: true } })
  if (opening !== null && head === null && rows.length === 0 && !memory.knows(origin)) {
    // Else whoever can write to the database alone could end a log that contradicts them.
    const message = 'It is said to go on after another log, and it was not begun by the command for that.'
    throw new SealHalt('not-begun-here', message)
  }
  if (found === null) {
    if (rows.length > 0 || head !== null || memory.knows(origin)) {
      if (await isBeingMade(keys, origin)) return keysOf(database, sealing)
      throw missing(rows[0]?.keyId)
    }
    if ('seed' in keys) throw missing(undefined)
    memory.begin(origin)
    return makeKeyring(keys, origin)
  }
  const known = [found.current, found.before].map((signer) => signer?.key)
  for (const { keyId, verifierKey } of rows) {
    const publicKey = parseKey(verifierKey)
    if (!known.some((key) => key !== undefined && publicKey !== null && publicKey === hex(key.publicKey)))
      throw missing(keyId)
  }
  if (!memory.knows(origin) && !('seed' in keys)) {
    const message = 'There is a key of this log, and nothing that says what it signed.'
    throw new SealHalt('memory-lost', message)
  }
  return found
}

/** Whether a key comes within a second: another process may have begun the log at this very moment. */
async function isBeingMade(keys: KeySource, origin: string): Promise<boolean> {
  for (let look = 0; look < 10; look++) {
    await sleep(100)
    if (readKeyring(keys, origin) !== null) return true
  }
  return false
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

function parseKey(verifierKey: string): string | null {
  try {
    return hex(parseVerifierKey({ sha256 }, verifierKey).publicKey)
  } catch {
    return null
  }
}

function missing(keyId: string | undefined): SealHalt {
  const which = keyId === undefined ? 'the key' : `the key ${keyId}`
  return new SealHalt('key-missing', `The log was signed by ${which}, which is not here.`)
}

/** @throws SealHalt where the file knows that another log went on after this one */
function assertLatest({ file }: Memory, origin: string): void {
  const { base, number } = numberedOrigin(origin)
  const later = file.origins().find((name) => {
    const other = numberedOrigin(name)
    return other.base === base && other.number > number
  })
  if (later === undefined) return
  const message = `The log ${later} goes on after this one, and the database has no such log.`
  throw new SealHalt('log-missing', message, file.last(later)?.note ?? null)
}
