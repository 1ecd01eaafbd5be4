import type { Database } from '@assay/db'
import { type EditorialTable, editorialTables, fold, installationLog, parseEvent } from '@assay/review'

/**
 * Folds a database's events from nothing, in the order of their positions, and compares every editorial table
 * with what it should be, row by row. Gives one line for each row that differs.
 */
export async function replayDifferences(database: Database): Promise<string[]> {
  const folded = fold(await readEvents(database))
  const differences: string[] = []
  for (const table of editorialTables) {
    const stored = await readRows(database, table)
    const expected = new Map([...folded[table]].map(([id, row]) => [id, canonical(row)]))
    for (const id of new Set([...stored.keys(), ...expected.keys()])) {
      const [is, should] = [stored.get(id), expected.get(id)]
      if (is !== should) differences.push(`${table} ${id}\n  is     ${is}\n  should ${should}`)
    }
  }
  return differences
}

async function readEvents({ prisma }: Database) {
  const entries = await prisma.ledgerEntry.findMany({ include: { event: true } })
  // The installation's log comes first: who joins a workspace was registered there.
  const rank = (logId: string) => (logId === installationLog ? '' : logId)
  const inOrder = entries.toSorted(
    (a, b) => rank(a.logId).localeCompare(rank(b.logId)) || a.position - b.position,
  )
  return inOrder.map(({ event: { nonce: _nonce, ...event } }) =>
    parseEvent({ ...event, at: event.at.toISOString() }),
  )
}

async function readRows({ prisma }: Database, table: EditorialTable): Promise<Map<string, string>> {
  // One shape for every delegate, whose row types the comparison does not need.
  const delegate: { findMany: () => PromiseLike<{ id: string }[]> } = prisma[table]
  return new Map((await delegate.findMany()).map((row) => [row.id, canonical(row)]))
}

/** A row as text, whatever the order of its keys; dates as they stand in events. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
