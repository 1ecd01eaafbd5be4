/** What may stand between cells: a comma by RFC 4180, a semicolon where a comma parts the decimals of a number. */
export type CsvSeparator = ',' | ';'

/** Words that Assay itself has made go as `exact`. */
export type CsvCell = string | number | null | { exact: string }

/** A cell that begins so is taken for a formula by spreadsheets, the signs of Chinese and Japanese keyboards too. */
const formulaSigns = '=+\\-@＝＋－＠'
/**
 * A spreadsheet that parts cells at another sign than the file does takes what stands behind that sign for a cell: so
 * a formula may begin behind each sign that parts cells or rows somewhere, and behind the quotes that follow it.
 */
const formulaStart = new RegExp(`(?<=^|[,;|\\t\\r\\n])(?="*[${formulaSigns}])|^(?=[\\t\\r])`, 'g')
const needsQuotes = /[",;\t\r\n]/

/**
 * One record of a CSV file, line end included.
 * What a spreadsheet would run as a formula is defused by an apostrophe before it; JSONL stays exact.
 *
 * @see RFC 4180; OWASP, CSV Injection
 */
export function csvLine(cells: readonly CsvCell[], separator: CsvSeparator = ','): string {
  return `${cells.map(csvCell).join(separator)}\r\n`
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = typeof cell === 'string' ? defused(cell) : cell.exact
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A text with an apostrophe before each place where a spreadsheet would begin a formula. */
export const defused = (text: string): string => text.replace(formulaStart, "'")

/** The byte order mark that some spreadsheets need to take a file for UTF-8. */
export const byteOrderMark = '\uFEFF'
