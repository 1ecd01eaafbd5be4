/** Finds rows by a key; a row that an export refers to and that is not there is a fault. */
export function lookup<Row>(rows: readonly Row[], key: (row: Row) => string): (key: string) => Row {
  const byKey = new Map(rows.map((row) => [key(row), row]))
  return (wanted) => {
    const row = byKey.get(wanted)
    if (row === undefined) throw new Error(`The export refers to a row that is not there: ${wanted}`)
    return row
  }
}
