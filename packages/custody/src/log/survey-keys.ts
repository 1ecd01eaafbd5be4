import type { Reader } from '@assay/db'
import type { Finding } from '@assay/exchange'
import { parseEvent } from '@assay/review'

type Key = { verifierKey: string | null; createdAt: string | null; retiredAt: string | null }

/** Holds the stored keys of the trees over a log against the events that changed them. */
export async function surveyKeys(reader: Reader, logId: string): Promise<Finding[]> {
  // A key may be changed between two readings: then the second time all fits.
  const found = await compareKeys(reader, logId)
  return found.length === 0 ? found : compareKeys(reader, logId)
}

async function compareKeys(reader: Reader, logId: string): Promise<Finding[]> {
  const expected = await readChanges(reader, logId)
  const trees = await reader.ledgerTree.findMany({ where: { logId }, orderBy: { generation: 'asc' } })
  const ended = endsOf(trees)
  const rows = await reader.signingKey.findMany({
    where: { origin: { in: trees.map(({ origin }) => origin) } },
  })
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const { origin, keyId, ...row } of rows) {
    const where = `key ${keyId} of ${origin}`
    seen.add(`${origin} ${keyId}`)
    if (isKeptAtEnd({ origin, ...row }, ended) && expected.get(origin)?.has(keyId) !== true) continue
    const changes = expected.get(origin)
    const key = changes?.get(keyId) ?? (changes === undefined ? unchanged : null)
    const wrong = key === null ? 'No event brought this key in.' : wrongWith(key, { ...row, keyId })
    if (wrong !== null) findings.push({ code: 'key-wrong', where, message: wrong })
  }
  for (const [origin, keys] of expected) {
    for (const keyId of keys.keys()) {
      if (seen.has(`${origin} ${keyId}`)) continue
      findings.push({ code: 'key-wrong', where: `key ${keyId} of ${origin}`, message: 'This key is gone.' })
    }
  }
  return [...findings, ...severalAtOnce(rows, ended)]
}

/** When each log ended that another one continues. */
function endsOf(trees: readonly { origin: string; createdAt: Date }[]): ReadonlyMap<string, Date> {
  const next = trees.slice(1)
  return new Map(next.map(({ createdAt }, at) => [trees[at]?.origin ?? '', createdAt]))
}

/**
 * Whether a key was kept when its log ended, since it signed what came after a backup: then its event is lost. What it
 * is said to have signed is verified with it, and nothing else.
 */
function isKeptAtEnd({ origin, createdAt, retiredAt }: Ended, ended: ReadonlyMap<string, Date>): boolean {
  const end = ended.get(origin)?.getTime()
  return end !== undefined && createdAt.getTime() === end && retiredAt?.getTime() === end
}
type Ended = { origin: string; createdAt: Date; retiredAt: Date | null }

/** A log whose key was never changed: nothing says when it was made. */
const unchanged: Key = { verifierKey: null, createdAt: null, retiredAt: null }

/** The keys as the events give them, by origin and id. The first key of a log comes with no event. */
async function readChanges(reader: Reader, logId: string): Promise<Map<string, Map<string, Key>>> {
  // Also those without a position yet: the key is changed together with its event.
  const rows = await reader.event.findMany({
    where: { logId, type: 'signing-key-changed' },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  const logs = new Map<string, Map<string, Key>>()
  for (const { nonce: _nonce, ...row } of rows) {
    const event = parseEvent({ ...row, at: row.at.toISOString() })
    if (event.type !== 'signing-key-changed') continue
    const { origin, before, after, verifierKey } = event.data
    const keys = logs.get(origin) ?? new Map<string, Key>()
    logs.set(origin, keys)
    const old = keys.get(before) ?? unchanged
    const back = keys.get(after)
    keys.set(before, { ...old, retiredAt: event.at })
    keys.set(after, {
      verifierKey,
      createdAt: back === undefined ? event.at : back.createdAt,
      retiredAt: null,
    })
  }
  return logs
}

type Row = { keyId: string; verifierKey: string; createdAt: Date; retiredAt: Date | null }

function wrongWith(key: Key, { keyId, verifierKey, createdAt, retiredAt }: Row): string | null {
  if (verifierKey.split('+')[1] !== keyId) return `Its public key is of another id: ${verifierKey}.`
  if (key.verifierKey !== null && key.verifierKey !== verifierKey)
    return 'It is not the key that the event names.'
  if (key.createdAt !== null && key.createdAt !== createdAt.toISOString())
    return 'It is of another time than its event.'
  if (key.retiredAt !== (retiredAt?.toISOString() ?? null))
    return 'It was retired at another time than events say.'
  return null
}

function severalAtOnce(
  rows: readonly (Row & { origin: string })[],
  ended: ReadonlyMap<string, Date>,
): Finding[] {
  const origins = new Set(rows.map(({ origin }) => origin))
  return [...origins].flatMap((origin): Finding[] => {
    const own = rows.filter((row) => row.origin === origin)
    const signing = own.filter((row) => row.retiredAt === null).length
    // Where a backup is older than the first signature, all keys were kept at the end.
    if (signing === 1 || own.every((row) => isKeptAtEnd(row, ended))) return []
    return [
      { code: 'key-wrong', where: `log ${origin}`, message: `${signing} keys are said to sign it now.` },
    ]
  })
}
