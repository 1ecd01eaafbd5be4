import type { DifferenceRow } from './past-answers.ts'

/** Rows that are about one thing: a statement with what was said of it, or an article, a member, the workspace. */
export type DifferenceGroup = { key: string; rows: DifferenceRow[] }

/** Puts the rows about one statement together, in the order in which each statement first comes. */
export function groupRows(rows: readonly DifferenceRow[]): DifferenceGroup[] {
  const groups = new Map<string, DifferenceGroup>()
  for (const row of rows) {
    const key = row.statementId ?? `${row.kind} ${row.id}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { key, rows: [row] })
    else group.rows.push(row)
  }
  return [...groups.values()]
}
