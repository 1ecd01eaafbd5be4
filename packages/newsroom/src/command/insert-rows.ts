import { type Sql, sql, type Transaction } from '@assay/db'

/** The tables that a large capture fills with tens of thousands of rows. */
const inserts = {
  statement: (rows: string): Sql =>
    sql`INSERT INTO statement SELECT * FROM json_populate_recordset(null::statement, ${rows}::json)`,
  skippedSpan: (rows: string): Sql =>
    sql`INSERT INTO skipped_span SELECT * FROM json_populate_recordset(null::skipped_span, ${rows}::json)`,
  statementText: (rows: string): Sql =>
    sql`INSERT INTO statement_text SELECT * FROM json_populate_recordset(null::statement_text, ${rows}::json)`,
}
type ManyRowed = keyof typeof inserts

/** A parameter of some megabytes at most. */
const batch = 5_000

/** Whether a table's rows go in as one JSON parameter: six times as fast as a parameter for every value. */
export function isManyRowed(table: string): table is ManyRowed {
  return table in inserts
}

/** Inserts rows whose keys are the columns in camel case; every column has to be there. */
export async function insertRows(
  tx: Transaction,
  table: ManyRowed,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += batch) {
    const columns = rows.slice(from, from + batch).map(inColumns)
    await tx.$executeRaw(inserts[table](JSON.stringify(columns)))
  }
}

function inColumns(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [snake(key), value]))
}
