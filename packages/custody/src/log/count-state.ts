import { type Reader, sql } from '@assay/db'
import { z } from 'zod'
import { countRows, tablesOf } from './read-state.ts'

/** How many records the state of a log gives: what the progress of reading it is measured by. */
export async function countState(reader: Reader, logId: string): Promise<number> {
  const rows = await reader.$queryRaw(sql`
    SELECT (SELECT count(*) FROM erasable_text WHERE log_id = ${logId})
      + (SELECT count(*) FROM capture WHERE workspace_id = ${logId})
      + (SELECT count(*) FROM statement_text
         WHERE article_id IN (SELECT id FROM article WHERE workspace_id = ${logId})) AS count`)
  const [beside] = z.array(z.object({ count: z.coerce.number() })).parse(rows)
  let count = beside?.count ?? 0
  for (const table of tablesOf(logId)) count += await countRows(reader, table, logId)
  return count
}
