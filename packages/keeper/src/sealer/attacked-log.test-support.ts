import { createHash, randomBytes, randomUUID } from 'node:crypto'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Database } from '@assay/db'
import {
  appendLeaves,
  emptyRange,
  encodeHex,
  formatKeptCheckpoint,
  formatOpening,
  formatVerifierKey,
  type KeptCheckpoint,
  parseCheckpoint,
  parseNote,
  rootOf,
  type Signer,
  signCheckpoint,
} from '@assay/ledger'
import { keyFile, oldKeyFile } from '../keys/key-store.ts'
import type { RecordEvent } from '../keys/register-key.ts'
import { generateKeyPem, signerFromPem } from '../keys/signing-key.ts'
import { openCheckpointFile } from './checkpoint-file.ts'
import { recordFile, writeLastSigned } from './last-signed.ts'
import { buildMemory, type Memory } from './memory.ts'
import { sha256 } from './primitives.ts'
import { sealLog } from './seal-log.ts'
import { readLogs } from './trees.ts'

/** In place of the frame, which the keeper is given where it runs. */
const insertEvent: RecordEvent = async (tx, { logId, at }, { type, data }) => {
  const envelope = { id: randomUUID(), logId, type, version: 1, actorRole: 'system', at }
  await tx.event.create({ data: { ...envelope, data, nonce: new Uint8Array(randomBytes(32)) } })
}

/** What the owner of an installation holds: the three places that remember, and the keys. */
export type Store = 'table' | 'file' | 'record'

/** A log whose owner does with table, file and keys as they like; it notes everything that is signed. */
export type AttackedLog = Awaited<ReturnType<typeof buildAttackedLog>>

/** A checkpoint that was signed, with the leaves that give its root; null where nobody knows any that do. */
type Signed = { size: number; note: string; leaves: string[] | null }

const tables = ['ledger_entry', 'ledger_node', 'checkpoint', 'signing_key', 'ledger_tree']

/** Once for a database: its owner can switch off what keeps others from changing history. */
export async function letOwnerWrite(database: Database): Promise<void> {
  for (const table of tables) await database.runScript(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
}

async function buildAttackedLog(database: Database, epoch: bigint) {
  const { prisma } = database
  const logId = randomUUID()
  const slug = `log-${logId.slice(0, 8)}`
  const origin = `assay.example/${slug}`
  const directory = mkdtempSync(path.join(tmpdir(), 'assay-attacked-'))
  const keys = { directory: path.join(directory, 'keys') }
  const checkpointFile = path.join(directory, 'checkpoints.jsonl')
  const workspace = { id: logId, slug, name: 'Harbour', version: 1, policy: {}, createdAt: new Date() }
  await prisma.workspace.create({ data: workspace })
  const thiefPem = generateKeyPem()
  const thief = signerFromPem(origin, thiefPem)
  const place = { keys, checkpointFile }
  const openMemory = () => buildMemory(openCheckpointFile(checkpointFile), place)
  let memory = openMemory()
  const signed: Signed[] = []
  const copies: {
    table: Awaited<ReturnType<typeof copyTable>>
    file: string | null
    record: string | null
  }[] = []

  const leavesOf = async () => {
    const rows = await prisma.ledgerEntry.findMany({ where: { logId }, orderBy: { position: 'asc' } })
    return rows.map(({ leafHash }) => Buffer.from(leafHash).toString('hex'))
  }
  const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : null)
  const put = (file: string, text: string | null) => {
    if (text === null) rmSync(file, { force: true })
    else writeFileSync(file, text)
  }
  const copyTable = async () => ({
    entries: await prisma.ledgerEntry.findMany({ where: { logId } }),
    nodes: await prisma.ledgerNode.findMany({ where: { origin } }),
    checkpoints: await prisma.checkpoint.findMany({ where: { origin } }),
    keys: await prisma.signingKey.findMany({ where: { origin } }),
    tree: await prisma.ledgerTree.findMany({ where: { logId } }),
  })
  const forget = async () => {
    await prisma.ledgerEntry.deleteMany({ where: { logId } })
    await prisma.ledgerNode.deleteMany({ where: { origin } })
    await prisma.checkpoint.deleteMany({ where: { origin } })
    await prisma.signingKey.deleteMany({ where: { origin } })
    await prisma.ledgerTree.deleteMany({ where: { logId } })
  }
  const note = async (by: Signer, leaves: readonly string[]): Promise<KeptCheckpoint> => {
    const { size, root } = treeOfLeaves(leaves)
    return { origin, size, note: await signCheckpoint([by], { origin, size, root }) }
  }

  return {
    origin,
    keys,
    checkpointFile,
    /** How many checkpoints the process has signed. */
    count: () => signed.length,
    /** Signs whatever is due, in the process that runs or in one that was started anew. Gives what it said. */
    seal: async (restart: boolean): Promise<string> => {
      if (restart) memory = openMemory()
      const log = (await readLogs(database)).find((each) => each.logId === logId)
      if (log === undefined) throw new Error('The log is not there')
      const before = signed.length
      const watched: Memory = {
        ...memory,
        keep: (checkpoint) => {
          signed.push({ size: checkpoint.size, note: checkpoint.note, leaves: null })
          memory.keep(checkpoint)
        },
      }
      const now = () => new Date()
      const options = { host: 'assay.example', keys, epoch, now, memory: watched, record: insertEvent }
      const ended = await sealLog(database, log, options)
      const leaves = await leavesOf()
      for (const [at, each] of signed.entries()) {
        if (at >= before) each.leaves = leavesUnder(each, { leaves, earlier: signed.slice(0, at) })
      }
      return ended.kind === 'halted' ? ended.message : ended.kind
    },
    /** The first two checkpoints that the process signed and that no one tree can have; null where there are none. */
    contradiction: (): string | null => {
      for (const [at, one] of signed.entries()) {
        if (one.leaves === null) return `${one.size} leaves that were never there`
        for (const other of signed.slice(0, at)) {
          const length = Math.min(one.size, other.size)
          const same = one.leaves.slice(0, length).join() === other.leaves?.slice(0, length).join()
          if (!same) return `${other.size} and ${one.size} leaves`
        }
      }
      return null
    },
    write: async (count: number) => {
      const position = (await leavesOf()).length
      for (let at = 0; at < count; at++) {
        const id = randomUUID()
        const shape = { logId, type: 'member-sessions-ended', version: 1, actorRole: 'admin', at: new Date() }
        const nonce = new Uint8Array(randomBytes(32))
        await prisma.event.create({ data: { ...shape, id, data: { memberId: 'm1' }, nonce } })
        const leafHash = new Uint8Array(createHash('sha256').update(id).digest())
        await prisma.ledgerEntry.create({ data: { logId, position: position + at, eventId: id, leafHash } })
      }
    },
    copy: async () => {
      const record = read(recordFile(keys.directory, origin))
      copies.push({ table: await copyTable(), file: read(checkpointFile), record })
    },
    /** Puts back what one of the stores held when it was copied. */
    takeBack: async (store: Store, which: number) => {
      const copy = copies.at(which % Math.max(1, copies.length))
      if (copy === undefined) return
      if (store === 'file') put(checkpointFile, copy.file)
      else if (store === 'record') put(recordFile(keys.directory, origin), copy.record)
      else {
        const { entries, nodes, checkpoints, keys: known, tree } = copy.table
        await forget()
        await prisma.ledgerTree.createMany({ data: tree })
        await prisma.ledgerEntry.createMany({ data: entries })
        await prisma.ledgerNode.createMany({ data: nodes })
        await prisma.checkpoint.createMany({ data: checkpoints })
        await prisma.signingKey.createMany({ data: known })
      }
    },
    /** Puts a copy of the file in its place, as whoever copies a whole directory does. */
    copyFile: () => {
      copyFileSync(checkpointFile, `${checkpointFile}.copy`)
      renameSync(`${checkpointFile}.copy`, checkpointFile)
    },
    remove: async (store: Store) => {
      if (store === 'file') put(checkpointFile, null)
      else if (store === 'record') put(recordFile(keys.directory, origin), null)
      else await forget()
    },
    /** Writes another history into a store, signed by a key of the owner's own. */
    forge: async (store: Store, { at, active, keep }: { at: number; active: boolean; keep: boolean }) => {
      const leaves = await leavesOf()
      if (leaves.length === 0) return
      leaves[at % leaves.length] = randomBytes(32).toString('hex')
      const forged = await note(thief, leaves)
      if (store === 'file') appendFileSync(checkpointFile, `${formatKeptCheckpoint(forged)}\n`)
      else if (store === 'record') writeLastSigned(keys.directory, origin, { note: forged.note, file: null })
      else {
        const { nodes, root } = treeOfLeaves(leaves)
        for (const [position, hash] of leaves.entries()) {
          const leafHash = new Uint8Array(Buffer.from(hash, 'hex'))
          await prisma.ledgerEntry.update({
            where: { logId_position: { logId, position } },
            data: { leafHash },
          })
        }
        await prisma.ledgerNode.deleteMany({ where: { origin } })
        const rows = nodes.map((node) => ({ ...node, origin, hash: new Uint8Array(node.hash) }))
        await prisma.ledgerNode.createMany({ data: rows })
        await prisma.checkpoint.deleteMany({ where: { origin, ...(keep ? { size: forged.size } : {}) } })
        const { size, note: text } = forged
        await prisma.checkpoint.create({ data: { origin, size, root: new Uint8Array(root), note: text } })
        if (!keep) await prisma.signingKey.deleteMany({ where: { origin } })
        const { keyId } = thief.key
        const row = { origin, keyId, verifierKey: formatVerifierKey(thief.key), createdAt: new Date() }
        const retiredAt = active ? null : new Date()
        await prisma.signingKey.createMany({ data: [{ ...row, retiredAt }], skipDuplicates: true })
      }
    },
    /** Puts another log in the place of this one, as the command for that does in the database, and says whatever suits. */
    continueElsewhere: async () => {
      const [before] = await prisma.ledgerTree.findMany({
        where: { logId },
        orderBy: { generation: 'desc' },
        take: 1,
      })
      if (before === undefined) return
      const generation = before.generation + 1
      const at = new Date()
      const said = { origin: `${origin}.${generation}`, at: at.toISOString(), before: before.origin }
      const opening = await formatOpening({ ...said, reason: 'restored', checkpoint: null, agrees: 0 }, null)
      const tree = { origin: said.origin, logId, generation, opening, createdAt: at }
      await prisma.ledgerTree.create({ data: tree })
    },
    /** Changes a leaf and nothing else. */
    changeLeaf: async (at: number) => {
      const { length } = await leavesOf()
      if (length === 0) return
      const where = { logId_position: { logId, position: at % length } }
      await prisma.ledgerEntry.update({ where, data: { leafHash: new Uint8Array(randomBytes(32)) } })
    },
    cutCheckpoints: (size: number) => prisma.checkpoint.deleteMany({ where: { origin, size: { gt: size } } }),
    /** Takes lines from the end of the file, or makes one of them unreadable. */
    damageFile: (lines: number, cut: boolean) => {
      const kept = (read(checkpointFile) ?? '').split('\n').filter((line) => line !== '')
      const from = Math.max(0, kept.length - lines)
      const damaged = kept.slice(from).map((line) => line.replace('note', 'nope'))
      if (kept.length > 0)
        put(checkpointFile, [...kept.slice(0, from), ...(cut ? [] : damaged), ''].join('\n'))
    },
    /** Puts the owner's own key where the log's lies or lay. */
    swapKey: (where: 'current' | 'before' | 'none') => {
      const file = keyFile(keys.directory, origin)
      if (where === 'none') rmSync(file, { force: true })
      else if (existsSync(file)) {
        writeFileSync(where === 'current' ? file : oldKeyFile(keys.directory, origin), thiefPem)
      }
    },
    discard: () => rmSync(directory, { recursive: true, force: true }),
  }
}

/** A log with a history of its own, for one run. */
export async function withAttackedLog(
  database: Database,
  epoch: bigint,
  run: (log: AttackedLog) => Promise<void>,
): Promise<void> {
  const log = await buildAttackedLog(database, epoch)
  try {
    await run(log)
  } finally {
    log.discard()
  }
}

/** The leaves that a checkpoint was signed over: those of the table, or what was signed before and what came after. */
function leavesUnder(
  { size, note }: Signed,
  { leaves, earlier }: { leaves: readonly string[]; earlier: readonly Signed[] },
): string[] | null {
  const root = encodeHex(parseCheckpoint(parseNote(note).text).root)
  const before = earlier.flatMap((each) => (each.leaves === null ? [] : [each.leaves]))
  const candidates = [[], ...before].map((known) => [...known, ...leaves.slice(known.length)].slice(0, size))
  return candidates.find((each) => encodeHex(treeOfLeaves(each).root) === root) ?? null
}

function treeOfLeaves(leaves: readonly string[]) {
  const hashes = leaves.map((hash) => new Uint8Array(Buffer.from(hash, 'hex')))
  const { range, nodes } = appendLeaves({ sha256 }, emptyRange, hashes)
  return { size: range.size, root: rootOf({ sha256 }, range), nodes }
}
