import { type Coefficient, sum } from './coefficient.ts'

/** How often two raters chose which kinds for the same unit: the one's by row, the other's by column. */
type Confusion = readonly (readonly number[])[]

/** @see J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960) */
export function cohenKappa(confusion: Confusion): Coefficient {
  const rows = confusion.map(sum)
  const columns = confusion.map((_, kind) => sum(confusion.map((row) => row[kind] ?? 0)))
  const units = sum(rows)
  if (units === 0) return { defined: false, because: 'no-pairs' }
  const expected = sum(rows.map((row, kind) => row * (columns[kind] ?? 0))) / units ** 2
  if (expected === 1) return { defined: false, because: 'one-category' }
  const observed = sum(confusion.map((row, kind) => row[kind] ?? 0)) / units
  return { defined: true, value: (observed - expected) / (1 - expected) }
}
