/** A cell that begins so is taken for a formula by spreadsheets. */
const formulaStart = /^[=+\-@\t\r]/
const needsQuotes = /[",\r\n]/

/**
 * One record of a CSV file, line end included.
 * A cell that a spreadsheet would run as a formula is defused by an apostrophe before it; JSONL stays exact.
 *
 * @see RFC 4180; OWASP, CSV Injection
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: string | number | null): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = formulaStart.test(cell) ? `'${cell}` : cell
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The byte order mark that some spreadsheets need to take a file for UTF-8. */
export const byteOrderMark = '\uFEFF'
