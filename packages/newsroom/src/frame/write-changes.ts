import { sql, type Transaction } from '@assay/db'
import { type EditorialTable, editorialTables, ReviewError, type RowChange } from '@assay/review'
import { inSnakeCase, insertRows, rowsAsJson } from './insert-rows.ts'

type Insert = Extract<RowChange, { op: 'insert' | 'insert-if-absent' }>
type Update = Extract<RowChange, { op: 'update' }>

/**
 * Writes what events change: first the new rows, table by table, what is referred to before what refers to it,
 * then the updates in their order. Changes that can share a statement do. An update that names a version and
 * finds another is stale.
 *
 * @throws ReviewError `stale-version`
 */
export async function writeChanges(tx: Transaction, changes: readonly RowChange[]): Promise<void> {
  const inserts = changes.filter((change) => change.op !== 'update')
  for (const table of editorialTables) {
    await writeInserts(
      tx,
      table,
      inserts.filter((change) => change.table === table),
    )
  }
  for (const group of groupsOf(changes.filter((change) => change.op === 'update'))) {
    await writeUpdates(tx, group)
  }
}

async function writeInserts(
  tx: Transaction,
  table: EditorialTable,
  inserts: readonly Insert[],
): Promise<void> {
  const rowsOf = (op: Insert['op']) => inserts.filter((insert) => insert.op === op).map(({ row }) => row)
  await insertRows(tx, table, rowsOf('insert'))
  // In one order, so that two commands which bring the same rows wait for each other and never crosswise.
  const shared = rowsOf('insert-if-absent').toSorted((a, b) => (a.id < b.id ? -1 : 1))
  await insertRows(tx, table, shared, { skipDuplicates: true })
}

/** Joins neighbouring updates that set the same columns of different rows. */
function groupsOf(updates: readonly Update[]): Update[][] {
  const groups: Update[][] = []
  for (const update of updates) {
    const last = groups.at(-1)
    if (last?.[0] && shape(last[0]) === shape(update) && !last.some(({ id }) => id === update.id)) {
      last.push(update)
    } else groups.push([update])
  }
  return groups
}

const shape = ({ table, set }: Update) => `${table} ${Object.keys(set).sort().join()}`

async function writeUpdates(tx: Transaction, group: readonly Update[]): Promise<void> {
  const [first] = group
  if (first === undefined) return
  const table = inSnakeCase(first.table)
  const columns = Object.keys(first.set).map((key) => `"${inSnakeCase(key)}" = given."${inSnakeCase(key)}"`)
  const rows = rowsAsJson(group.map(({ id, set }) => ({ id, ...set })))
  const expected = group.filter(({ expect }) => expect !== undefined).map(({ id, expect }) => [id, expect])
  const parts = [
    `UPDATE ${table} AS stored SET ${columns.join(', ')} FROM json_populate_recordset(null::${table}, `,
    '::json) AS given WHERE stored.id = given.id',
  ]
  const written =
    expected.length === 0
      ? await tx.$executeRaw(sql(parts, rows))
      : await tx.$executeRaw(
          sql(
            [
              parts[0] ?? '',
              `${parts[1]} AND stored.version = coalesce((`,
              `::jsonb ->> stored.id)::int, stored.version)`,
            ],
            rows,
            JSON.stringify(Object.fromEntries(expected)),
          ),
        )
  if (written !== group.length) {
    const { table: staleTable, id, expect } = first
    throw new ReviewError('stale-version', { table: staleTable, id, expected: expect ?? null })
  }
}
