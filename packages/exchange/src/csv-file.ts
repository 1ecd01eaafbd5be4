import { byteOrderMark, type CsvCell, type CsvSeparator, csvLine } from './csv.ts'
import type { ExportCheckpoint } from './export-checkpoint.ts'

/** `bom` puts a byte order mark first; `checkpoint` is null where the log was never signed. */
export type CsvOptions = { bom: boolean; separator: CsvSeparator; checkpoint: ExportCheckpoint | null }

type Table<Item> = {
  header: readonly string[]
  /** The rows that one record takes. */
  rowsOf: (record: Item) => readonly (readonly CsvCell[])[]
  records: AsyncIterable<Item>
}

/**
 * A CSV file, piece by piece, written while the records are read. Nested values are put in words; whoever needs them
 * exactly takes JSONL. The last column, `checkpoint`, holds the signed note in the first row and nothing in the others.
 */
export async function* csvFile<Item>(
  { header, rowsOf, records }: Table<Item>,
  { bom, separator, checkpoint }: CsvOptions,
): AsyncGenerator<string> {
  yield (bom ? byteOrderMark : '') + csvLine([...header, 'checkpoint'], separator)
  let note = checkpoint === null ? null : { exact: checkpoint.note }
  for await (const record of records) {
    for (const row of rowsOf(record)) {
      yield csvLine([...row, note], separator)
      note = null
    }
  }
}
