import { sql, type Transaction } from '@assay/db'
import type { EditorialTable } from '@assay/review'

type Table = EditorialTable | 'statementText' | 'erasableText' | 'event'
type Row = Readonly<Record<string, unknown>>

/** A parameter of some megabytes at most. */
const batch = 5_000

export const inSnakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/**
 * Inserts rows whose keys are the columns in camel case; every column has to be there. They go in as one JSON
 * parameter: for a large capture six times as fast as a parameter for every value, and for a single row half
 * the work of a query that has to be built.
 */
export async function insertRows(
  tx: Transaction,
  table: Table,
  rows: readonly Row[],
  { skipDuplicates = false } = {},
): Promise<void> {
  const name = inSnakeCase(table)
  const head = `INSERT INTO ${name} SELECT * FROM json_populate_recordset(null::${name}, `
  const tail = skipDuplicates ? '::json) ON CONFLICT DO NOTHING' : '::json)'
  for (let from = 0; from < rows.length; from += batch) {
    await tx.$executeRaw(sql([head, tail], rowsAsJson(rows.slice(from, from + batch))))
  }
}

/** Rows as PostgreSQL reads them into a record: columns in snake case, bytes in hex. */
export function rowsAsJson(rows: readonly Row[]): string {
  return JSON.stringify(rows.map(inColumns))
}

function inColumns(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [inSnakeCase(key), inText(value)]))
}

function inText(value: unknown): unknown {
  return value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value
}
