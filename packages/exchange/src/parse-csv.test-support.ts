/**
 * A reader of CSV from the grammar of RFC 4180 alone: CRLF between records, a quote doubled within quotes.
 * Throws at whatever the grammar does not allow, such as a bare quote or a bare line feed.
 */
export function parseCsv(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y
  const records: string[][] = []
  let record: string[] = []
  while (field.lastIndex < text.length) {
    const at = field.lastIndex
    const match = field.exec(text)
    if (match === null)
      throw new Error(`No field of CSV at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`)
    const [, quoted, plain = '', end] = match
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    records.push(record)
    record = []
  }
  if (record.length > 0) throw new Error('The last record has no end')
  return records
}
