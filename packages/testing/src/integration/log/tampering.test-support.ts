import type { Database } from '@assay/db'

/** Runs SQL as a database owner could who switched every trigger and every foreign key off. */
export function behindTheTriggers(database: Database, script: string): Promise<void> {
  return database.runScript(
    `SET session_replication_role = replica; ${script}; SET session_replication_role = origin`,
  )
}

/** The tables of the ledger, with the columns that are kept in each. */
const columns = {
  event: {
    id: 'text',
    log_id: 'text',
    type: 'text',
    version: 'int',
    actor_id: 'text',
    actor_role: 'text',
    at: 'timestamptz',
    article_id: 'text',
    statement_id: 'text',
    data: 'jsonb',
    nonce: 'bytea',
  },
  ledger_entry: { log_id: 'text', position: 'int', event_id: 'text', leaf_hash: 'bytea' },
  ledger_node: { origin: 'text', level: 'int', index: 'int', hash: 'bytea' },
  checkpoint: { origin: 'text', size: 'int', root: 'bytea', note: 'text' },
} as const
type Kind = 'text' | 'int' | 'timestamptz' | 'jsonb' | 'bytea'

export type Change = { table: string; column: string; row: number; place: number; bits: number }

/** Which change a run of numbers stands for. */
export function changeOf(random: () => number): Change {
  const tables = Object.keys(columns)
  const table = tables[Math.floor(random() * tables.length)] ?? 'event'
  const names = Object.keys(columns[table as keyof typeof columns])
  const column = names[Math.floor(random() * names.length)] ?? 'id'
  return { table, column, row: random(), place: random(), bits: 1 + Math.floor(random() * 7) }
}

/**
 * Changes one byte of one column of one row. Gives false where that is no change at all, or none that the
 * column can hold (a null, a time that is no time, JSON that is none).
 */
export async function changeOneByte(database: Database, change: Change): Promise<boolean> {
  const { table, column } = change
  const kind: Kind =
    Object.entries(columns[table as keyof typeof columns]).find(([name]) => name === column)?.[1] ?? 'text'
  const read = kind === 'bytea' ? `encode("${column}", 'hex')` : `"${column}"::text`
  const rows = await database.prisma.$queryRawUnsafe<{ at: string; value: string | null }[]>(
    `SELECT ctid::text AS at, ${read} AS value FROM ${table} ORDER BY ctid`,
  )
  const row = rows[Math.floor(change.row * rows.length)]
  if (row === undefined || row.value === null) return false
  const changed = kind === 'bytea' ? changedHex(row.value, change) : changedText(row.value, change)
  if (changed === null) return false
  const written = kind === 'bytea' ? `decode('${changed}', 'hex')` : `$assay$${changed}$assay$::${kind}`
  try {
    await behindTheTriggers(database, `UPDATE ${table} SET "${column}" = ${written} WHERE ctid = '${row.at}'`)
  } catch {
    await database.runScript('SET session_replication_role = origin')
    return false
  }
  const [after] = await database.prisma.$queryRawUnsafe<{ same: number }[]>(
    `SELECT count(*)::int AS same FROM (SELECT * FROM ${table} EXCEPT ALL SELECT * FROM kept.${table}) changed`,
  )
  return after?.same === 1
}

function changedHex(hex: string, { place, bits }: Change): string {
  const bytes = Buffer.from(hex, 'hex')
  const at = Math.floor(place * bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ bits
  return bytes.toString('hex')
}

function changedText(text: string, { place, bits }: Change): string | null {
  const bytes = Buffer.from(text)
  const at = Math.floor(place * bytes.length)
  const byte = (bytes[at] ?? 0) ^ bits
  if (byte < 0x20 || byte > 0x7e) return null
  bytes[at] = byte
  return bytes.toString()
}

/** Keeps a copy of the ledger's tables, to be put back after each change. */
export async function keepLedger(database: Database): Promise<void> {
  await database.runScript('CREATE SCHEMA kept')
  for (const table of Object.keys(columns)) {
    await database.runScript(`CREATE TABLE kept.${table} AS SELECT * FROM ${table}`)
  }
}

export function putBack(database: Database, table: string): Promise<void> {
  return behindTheTriggers(database, `DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM kept.${table}`)
}

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
