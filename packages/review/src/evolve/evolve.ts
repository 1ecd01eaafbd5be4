import { type AssayEvent, changesOf } from '../history/event.ts'
import { type EditorialRows, type EditorialTable, editorialTables, type RowChange } from './rows.ts'

/** The editorial tables as maps from a row's id to the row. */
export type Editorial = { [T in EditorialTable]: Map<string, EditorialRows[T]> }

/** Editorial tables with nothing in them: where folding starts. */
export function emptyEditorial(): Editorial {
  const tables = editorialTables.map((table) => [table, new Map()])
  // Built from the list of all tables, which the compiler cannot see through `fromEntries`.
  return Object.fromEntries(tables) as Editorial
}

/**
 * Applies one event to the tables in place.
 *
 * @throws Error where the event does not fit: a row is missing, there already, or of another version
 */
export function evolve(tables: Editorial, event: AssayEvent): void {
  for (const change of changesOf(event)) applyChange(tables, change, event.id)
}

/**
 * Applies one change of an event to the tables in place: for whoever folds only some of the rows.
 *
 * @throws Error where the change does not fit, as `evolve` does
 */
export function applyChange(tables: Editorial, change: RowChange, eventId: string): void {
  const rows: Map<string, { id: string; version?: number }> = tables[change.table]
  if (change.op !== 'update') {
    if (!rows.has(change.row.id)) rows.set(change.row.id, change.row)
    else if (change.op === 'insert') throw misfit(change.table, change.row.id, eventId, 'is there already')
    return
  }
  const row = rows.get(change.id)
  if (row === undefined) throw misfit(change.table, change.id, eventId, 'is missing')
  if (change.expect !== undefined && row.version !== change.expect) {
    throw misfit(change.table, change.id, eventId, `has version ${row.version}, not ${change.expect}`)
  }
  rows.set(change.id, { ...row, ...change.set })
}

function misfit(table: string, rowId: string, eventId: string, what: string): Error {
  return new Error(`Event ${eventId} does not fold: ${table} ${rowId} ${what}`)
}

/** Folds events, in the order of their positions, from nothing into the editorial tables. */
export function fold(events: Iterable<AssayEvent>): Editorial {
  const tables = emptyEditorial()
  for (const event of events) evolve(tables, event)
  return tables
}
