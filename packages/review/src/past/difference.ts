import type { Picture, PictureRow, PictureValue } from './picture.ts'

/** One row of a difference. `before` has the fields that changed, as they were; what they became is in the row. */
export type RowDifference =
  | { change: 'added' | 'removed'; row: PictureRow }
  | { change: 'changed'; row: PictureRow; before: Readonly<Record<string, PictureValue>> }

const keyOf = ({ kind, id }: PictureRow): string => `${kind} ${id}`

/**
 * What is different between two pictures of one thing. Rows come in the order of the later picture; what is no
 * longer there stands where it stood.
 *
 * @param before the earlier picture
 * @param after the later picture
 */
export function differenceOf(before: Picture, after: Picture): RowDifference[] {
  const was = new Map(before.map((row) => [keyOf(row), row]))
  const is = new Set(after.map(keyOf))
  const gone = goneAfter(before, is)
  const found: RowDifference[] = removals(gone.get(null))
  for (const row of after) {
    const key = keyOf(row)
    const earlier = was.get(key)
    if (earlier === undefined) found.push({ change: 'added', row })
    else {
      const changed = changedFields(earlier, row)
      if (changed !== null) found.push({ change: 'changed', row, before: changed })
    }
    found.push(...removals(gone.get(key)))
  }
  return found
}

/** The rows that are gone, by the key of the row that they stood behind. */
function goneAfter(before: Picture, is: ReadonlySet<string>): Map<string | null, PictureRow[]> {
  const gone = new Map<string | null, PictureRow[]>()
  let last: string | null = null
  for (const row of before) {
    const key = keyOf(row)
    if (is.has(key)) last = key
    else gone.set(last, [...(gone.get(last) ?? []), row])
  }
  return gone
}

const removals = (rows: readonly PictureRow[] = []): RowDifference[] =>
  rows.map((row) => ({ change: 'removed', row }))

/** The fields that differ, as they were; null where none does. */
function changedFields(earlier: PictureRow, later: PictureRow): Record<string, PictureValue> | null {
  const changed = Object.entries(earlier.fields).filter(([field, value]) => later.fields[field] !== value)
  return changed.length === 0 ? null : Object.fromEntries(changed)
}
