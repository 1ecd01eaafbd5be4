import { byteOrderMark, csvLine } from './csv.ts'
import type { ExportCheckpoint } from './export-checkpoint.ts'

/** `bom` puts a byte order mark first; `checkpoint` is null where the log was never signed. */
export type CsvOptions = { bom: boolean; checkpoint: ExportCheckpoint | null }

type Cell = string | number | null
type Table<Item> = {
  header: readonly string[]
  /** The rows that one record takes. */
  rowsOf: (record: Item) => readonly (readonly Cell[])[]
  records: AsyncIterable<Item>
}

/**
 * A CSV file, piece by piece, written while the records are read. Nested values are put in words; whoever needs them
 * exactly takes JSONL. The last column, `checkpoint`, holds the signed note in the first row and nothing in the others.
 */
export async function* csvFile<Item>(
  { header, rowsOf, records }: Table<Item>,
  { bom, checkpoint }: CsvOptions,
): AsyncGenerator<string> {
  yield (bom ? byteOrderMark : '') + csvLine([...header, 'checkpoint'])
  let note = checkpoint?.note ?? null
  for await (const record of records) {
    for (const row of rowsOf(record)) {
      yield csvLine([...row, note])
      note = null
    }
  }
}
