import type { Reader } from '@assay/db'
import type { BundleLine, BundleRecord } from '@assay/exchange'
import { type AssayEvent, readEvent } from '@assay/review'
import { readLogRecords } from '../log/read-log.ts'
import { buildBrought } from './brought.ts'
import { readContinued } from './continued.ts'
import { readLater } from './later-erasures.ts'
import type { SettledLog } from './settled-log.ts'
import { readSigningKeys } from './signing-keys.ts'

const pageSize = 200

/** A log up to a position: each event, what it commits to, and the checkpoints, in the order of the log. */
export async function* readLog(
  reader: Reader,
  { tree, head, below }: SettledLog,
): AsyncGenerator<BundleLine> {
  const { logId, origin, opening } = tree
  yield {
    kind: 'bundle',
    format: 'assay-bundle@2',
    scope: 'log',
    ...{ logId, origin, opening, articleId: null },
  }
  yield* await readSigningKeys(reader, origin, { from: 0, upTo: head.size })
  yield* readContinued(reader, tree)
  const brought = buildBrought(reader, { withCaptures: true })
  const records = readLogRecords(reader, { tree, below, sealed: head.size, nodes: false, checkpoints: true })
  for await (const page of pagesOf(records)) {
    const events = page.map((record) => (record.kind === 'event' ? readEvent(record.event) : null))
    const texts = await brought.readTexts(events.filter((event): event is AssayEvent => event !== null))
    for (const [index, record] of page.entries()) {
      // Whatever is signed beyond the position is not part of this.
      if (record.kind === 'checkpoint' && record.size <= head.size)
        yield { kind: 'checkpoint', note: record.note }
      if (record.kind !== 'event' || record.event === null) continue
      const { position, leafHash, event: data } = record
      yield { kind: 'event', position, leafHash, event: data }
      const event = events[index]
      if (event) yield* brought.after(event, texts)
    }
  }
  yield* readLater(reader, { tree, head, below, gone: brought.gone() })
}

async function* pagesOf(records: AsyncIterable<BundleRecord>): AsyncGenerator<BundleRecord[]> {
  let page: BundleRecord[] = []
  for await (const record of records) {
    page.push(record)
    if (page.length < pageSize) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}
