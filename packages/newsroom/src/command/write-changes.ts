import type { Transaction } from '@assay/db'
import { type EditorialRows, type EditorialTable, ReviewError, type RowChange } from '@assay/review'
import { insertRows, isManyRowed } from './insert-rows.ts'

type Insert = Extract<RowChange, { op: 'insert' | 'insert-if-absent' }>
type Update = Extract<RowChange, { op: 'update' }>

/**
 * Writes what an event changes. Runs of inserts into one table go as one statement; an update that names a
 * version and finds another is stale.
 *
 * @throws ReviewError `stale-version`
 */
export async function writeChanges(tx: Transaction, changes: readonly RowChange[]): Promise<void> {
  for (const run of runs(changes)) {
    if (run.op === 'update') await writeUpdate(tx, run)
    else await writeInserts(tx, run)
  }
}

type Run = Update | { op: Insert['op']; table: EditorialTable; rows: Insert['row'][] }

/** Joins neighbouring inserts of the same kind into the same table. */
function runs(changes: readonly RowChange[]): Run[] {
  const found: Run[] = []
  for (const change of changes) {
    const last = found.at(-1)
    if (change.op === 'update') found.push(change)
    else if (last && last.op === change.op && last.table === change.table) last.rows.push(change.row)
    else found.push({ op: change.op, table: change.table, rows: [change.row] })
  }
  return found
}

type Count = PromiseLike<{ count: number }>

/** The part of a Prisma delegate that changes need, with the row types of `review` in place of Prisma's own. */
type Table<T extends EditorialTable> = {
  createMany: (args: { data: EditorialRows[T][]; skipDuplicates: boolean }) => Count
  updateMany: (args: { where: { id: string; version?: number }; data: Partial<EditorialRows[T]> }) => Count
}

/**
 * The delegate of a table. `review` and prisma/schema.prisma describe the same rows in their own types; the
 * replay test proves that they agree, which the compiler cannot.
 */
function delegate<T extends EditorialTable>(tx: Transaction, table: T): Table<T> {
  return tx[table] as unknown as Table<T>
}

async function writeInserts(tx: Transaction, run: Exclude<Run, Update>): Promise<void> {
  if (run.op === 'insert' && isManyRowed(run.table)) return insertRows(tx, run.table, run.rows)
  const rows = run.rows as EditorialRows[typeof run.table][]
  await delegate(tx, run.table).createMany({ data: rows, skipDuplicates: run.op === 'insert-if-absent' })
}

async function writeUpdate(tx: Transaction, { table, id, expect, set }: Update): Promise<void> {
  const where = expect === undefined ? { id } : { id, version: expect }
  const { count } = await delegate<EditorialTable>(tx, table).updateMany({ where, data: set })
  if (count !== 1) throw new ReviewError('stale-version', { table, id, expected: expect ?? null })
}
