import type { Database } from '@assay/db'
import { editorialTables } from '@assay/review'

/** What the owner of a database does to it, and the tables where the audit is to find something. */
export type Attack = { name: string; table: string; script: string }

/** The tables of the history, with the codes by which an audit names what was done to them. */
export const codesOf: Record<string, readonly string[]> = {
  event: [
    'event-changed',
    'event-missing',
    'event-unknown',
    'entry-missing',
    'stray',
    'root-differs',
    'log-shorter',
  ],
  ledger_entry: [
    'entry-changed',
    'entry-missing',
    'event-missing',
    'event-changed',
    'root-differs',
    'log-shorter',
    'stray',
  ],
  event_backlog: ['stray'],
  ledger_node: ['node-changed', 'node-missing', 'stray'],
  ledger_tree: [
    'tree-missing',
    'tree-wrong',
    'opening-wrong',
    'checkpoint-missing',
    'checkpoint-wrong',
    'stray',
    'log-unknown',
  ],
  checkpoint: ['checkpoint-wrong', 'checkpoint-missing', 'checkpoint-deleted', 'log-shorter', 'stray'],
  signing_key: ['key-wrong', 'key-differs', 'checkpoint-wrong', 'stray'],
  erasable_text: ['text-differs', 'text-missing', 'text-emptied', 'stray'],
  capture_content: ['capture-differs', 'capture-missing', 'captured-text-differs', 'stray'],
  statement_text: ['words-differ', 'words-missing', 'stray'],
  ...Object.fromEntries(
    editorialTables.map((table) => [
      table.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      ['row-differs', 'row-missing', 'row-unexpected', 'stray', 'tree-missing', 'words-missing'],
    ]),
  ),
}

/** What runs an installation and is no history: nothing of it is said to anybody who reads the past. */
export const operational = new Set([
  ...[
    '_prisma_migrations',
    'event_text',
    'failed_sign_in',
    'follower_cursor',
    'idempotency',
    'instance',
    'mail_choice',
    'notice',
  ],
  ...[
    'one_time_link',
    'revision_place',
    'sequencer_lease',
    'session',
    'sign_in_count',
    'statement_turn',
    'user',
  ],
])

/** Columns that nothing signed speaks of: when a first tree and its key were made, and how signing stands now. */
const unsigned = new Set([
  ...['ledger_tree.created_at', 'ledger_tree.halt_reason', 'ledger_tree.halted_at', 'ledger_tree.halt_note'],
  ...['signing_key.created_at', 'event_backlog.seq', 'statement_text.article_id'],
])

type Column = { table: string; column: string; type: string; isKey: boolean }

/** Every attack there is: each table, each of its columns. */
export async function attacksOn({ prisma }: Database): Promise<Attack[]> {
  const columns = await prisma.$queryRawUnsafe<Column[]>(`
    SELECT c.table_name AS "table", c.column_name AS "column", c.udt_name AS "type",
      EXISTS (SELECT 1 FROM information_schema.key_column_usage k JOIN information_schema.table_constraints t
        ON t.constraint_name = k.constraint_name AND t.constraint_type = 'PRIMARY KEY'
        WHERE k.table_name = c.table_name AND k.column_name = c.column_name) AS "isKey"
    FROM information_schema.columns c WHERE c.table_schema = 'public' ORDER BY 1, c.ordinal_position`)
  const tables = [...new Set(columns.map(({ table }) => table))].filter((table) => table in codesOf)
  return tables.flatMap((table) => {
    const own = columns.filter((column) => column.table === table)
    const judged = own.filter(({ column }) => !unsigned.has(`${table}.${column}`))
    return [...attacksOnRows(table, own), ...judged.flatMap(attacksOnColumn)]
  })
}

/** The names of all tables, so that none is forgotten. */
export async function tablesOf({ prisma }: Database): Promise<string[]> {
  const rows = await prisma.$queryRawUnsafe<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
  )
  return rows.map(({ name }) => name)
}

const rowOf = (table: string, offset: number) =>
  `(SELECT ctid FROM "${table}" ORDER BY ctid OFFSET least(${offset}, (SELECT count(*) - 1 FROM "${table}")) LIMIT 1)`

function attacksOnRows(table: string, columns: readonly Column[]): Attack[] {
  const keys = columns.filter(({ isKey }) => isKey)
  const [key] = keys.toReversed()
  const list = columns.map(({ column }) => `"${column}"`).join(', ')
  const values = columns.map((column) => (column === key ? another(column) : `"${column.column}"`)).join(', ')
  return [
    {
      table,
      name: `${table}: a row is dropped`,
      script: `DELETE FROM "${table}" WHERE ctid = ${rowOf(table, 1)}`,
    },
    {
      table,
      name: `${table}: a row is repeated`,
      script: `INSERT INTO "${table}" (${list}) SELECT ${values} FROM "${table}" WHERE ctid = ${rowOf(table, 1)}`,
    },
    { table, name: `${table}: all rows are dropped`, script: `DELETE FROM "${table}"` },
  ]
}

function attacksOnColumn(column: Column): Attack[] {
  const { table, column: name } = column
  const set = (value: string, at = 1) =>
    `UPDATE "${table}" SET "${name}" = ${value} WHERE ctid = ${rowOf(table, at)}`
  const shorter = shortened(column)
  const swap = `UPDATE "${table}" t SET "${name}" = o."${name}" FROM "${table}" o
    WHERE (t.ctid, o.ctid) IN ((${rowOf(table, 0)}, ${rowOf(table, 1)}), (${rowOf(table, 1)}, ${rowOf(table, 0)}))`
  return [
    { table, name: `${table}.${name} is dropped`, script: set('NULL') },
    { table, name: `${table}.${name} is replaced`, script: set(another(column)) },
    { table, name: `${table}.${name} is swapped between two rows`, script: swap },
    ...(shorter === null ? [] : [{ table, name: `${table}.${name} is truncated`, script: set(shorter) }]),
  ]
}

/** Another value of the same type. */
function another({ column, type }: Column): string {
  const it = `"${column}"`
  switch (type) {
    case 'int4':
    case 'int8':
      return `${it} + 1000`
    case 'bool':
      return `NOT ${it}`
    case 'timestamptz':
      return `${it} + interval '1 second'`
    case 'bytea':
      return `set_byte(${it}, 0, (get_byte(${it}, 0) + 1) % 256)`
    case 'jsonb':
      return `CASE jsonb_typeof(${it}) WHEN 'object' THEN ${it} || '{"added": 1}' ELSE ${it} || '[1]' END`
    default:
      return `${it} || 'x'`
  }
}

/** A value with something cut off; null where the type has nothing to cut. */
function shortened({ column, type }: Column): string | null {
  const it = `"${column}"`
  if (type === 'text') return `left(${it}, -1)`
  if (type === 'bytea') return `substring(${it} from 1 for length(${it}) - 1)`
  if (type === 'jsonb') return `CASE jsonb_typeof(${it}) WHEN 'object' THEN '{}'::jsonb ELSE '[]'::jsonb END`
  if (type === 'timestamptz') return `date_trunc('day', ${it})`
  return null
}
