import { existsSync, readdirSync } from 'node:fs'
import type { Database } from '@assay/db'
import { LedgerError, type OutsideFinding, openCheckpoint, type VerifierKey } from '@assay/ledger'
import { fileNameOf, type KeySource, keyFile, readKeyring } from '../keys/key-store.ts'
import { type CheckpointFile, isSame, openCheckpointFile } from './checkpoint-file.ts'
import { type LastSigned, readLastSigned, recordFile, recordsOf } from './last-signed.ts'
import { isOvertaken } from './numbered-origin.ts'
import { verifyEd25519 } from './primitives.ts'
import { readLogs } from './trees.ts'

type Place = { keys: KeySource; checkpointFile: string }
type Reading = Pick<Database, 'prisma'>
type Signed = { origin: string; sealed: number }

/** Holds the keys that are here, and the records beside them of what they signed last, against the database. */
export async function surveyKeys(database: Reading, place: Place): Promise<OutsideFinding[]> {
  // A log that goes on after another one has its key from its beginning on.
  const logs = (await readLogs(database)).flatMap(({ origin, sealed, opening }) =>
    origin === null || (sealed === 0 && opening === null) ? [] : [{ origin, sealed }],
  )
  const file = openCheckpointFile(place.checkpointFile)
  const findings: OutsideFinding[] = []
  for (const log of logs) findings.push(...(await surveyLog(database, { ...place, file }, log)))
  return [...findings, ...(await findUnknown(database, place))]
}

async function surveyLog(
  { prisma }: Reading,
  { keys: source, checkpointFile, file }: Place & { file: CheckpointFile },
  { origin }: Signed,
): Promise<OutsideFinding[]> {
  const where = 'seed' in source ? 'the signing seed' : keyFile(source.directory, origin)
  const say = (code: OutsideFinding['code'], at: string, message: string): OutsideFinding[] => [
    { code, origin, where: at, message },
  ]
  const known = keysOf(source, origin)
  if (known === 'damaged')
    return say('key-damaged', where, `It is no key that ${origin} could be signed with.`)
  if (known === null) return say('key-missing', where, `The key that ${origin} is signed with is not here.`)
  const active = await prisma.signingKey.findMany({ where: { origin, retiredAt: null } })
  if (!active.every(({ keyId }) => known.some((key) => key.keyId === keyId)))
    return say('key-differs', where, `${origin} is signed with another key than the one that lies here.`)
  // The record is written before the checkpoint is in the database, so it is never behind what was read before it.
  const head = await prisma.checkpoint.findFirst({ where: { origin }, orderBy: { size: 'desc' } })
  const records = recordsOf(source, checkpointFile)
  const [record, at] = [readLastSigned(records, origin), recordFile(records, origin)]
  if (record === null) {
    if (existsSync(at)) return say('record-damaged', at, 'The record of what was signed last cannot be read.')
    return say('record-lost', at, 'There is no record of what was signed last.')
  }
  const isOther = record.file !== null && file.identity() !== null && !isSame(record.file, file.identity())
  const isUntied = record.note !== null && record.file === null
  return [
    ...(isUntied
      ? say('record-damaged', at, 'It does not say which file its checkpoint was written to.')
      : []),
    ...(isOther
      ? say('file-copied', checkpointFile, 'It is not the file that was written here, but a copy.')
      : []),
    ...(await surveyRecord({ prisma }, { record, origin, keys: known, signed: head?.size ?? 0 })).flatMap(
      ([code, message]) => say(code, at, message),
    ),
  ]
}

function keysOf(source: KeySource, origin: string): VerifierKey[] | 'damaged' | null {
  try {
    const keyring = readKeyring(source, origin)
    if (keyring === null) return null
    return [keyring.current, ...(keyring.before === null ? [] : [keyring.before])].map(({ key }) => key)
  } catch {
    return 'damaged'
  }
}

type Recorded = { record: LastSigned; origin: string; keys: readonly VerifierKey[]; signed: number }

/** A checkpoint is recorded a moment before it is in the database. */
const patience = 1_000

async function surveyRecord(
  { prisma }: Reading,
  { record: { note }, origin, keys, signed }: Recorded,
): Promise<[OutsideFinding['code'], string][]> {
  if (note === null) return signed === 0 ? [] : [['record-differs', 'It says that nothing was signed.']]
  try {
    const { size } = await openCheckpoint({ verify: verifyEd25519 }, { note, origin, keys })
    if (size < signed) return [['record-differs', `It ends at ${size} leaves, and ${signed} are signed.`]]
    const find = () => prisma.checkpoint.findFirst({ where: { origin, size, note } })
    if ((await find()) !== null) return []
    await new Promise((go) => setTimeout(go, patience))
    if ((await find()) !== null) return []
    return [['record-differs', `It holds a checkpoint of ${size} leaves that the database does not have.`]]
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    return [['record-damaged', `What it holds was not signed by the log's key: ${error.message}`]]
  }
}

/** Keys and records of logs that the database does not know. */
async function findUnknown({ prisma }: Reading, { keys, checkpointFile }: Place): Promise<OutsideFinding[]> {
  const directory = recordsOf(keys, checkpointFile)
  if (!existsSync(directory)) return []
  const trees = await prisma.ledgerTree.findMany({ select: { origin: true } })
  const origins = trees.map(({ origin }) => origin)
  const known = new Set(origins.map(fileNameOf))
  const message = 'It is of a log that the database does not know.'
  return readdirSync(directory).flatMap((name): OutsideFinding[] => {
    const origin = /^(.+?)(?:\.before|\.[0-9a-f]{8}\.retired)?\.(?:pem|last)$/.exec(name)?.[1]
    if (origin === undefined || known.has(origin)) return []
    const named = decodeURIComponent(origin.replaceAll('%', '%25').replaceAll('=', '%'))
    if (isOvertaken(named, origins)) return []
    return [{ code: 'key-unknown', origin: named, where: name, message }]
  })
}
