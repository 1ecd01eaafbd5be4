import { type Reader, sql } from '@assay/db'
import { z } from 'zod'

const rowSchema = z.object({ id: z.string(), version: z.int(), text: z.string() })

/** Looks the words of statements up, each in one of its versions; gives '' where there are none. */
export async function wordsOf(
  reader: Reader,
  wanted: readonly { statementId: string; version: number }[],
): Promise<(statementId: string, version: number) => string> {
  const ids = wanted.map(({ statementId }) => statementId)
  const versions = wanted.map(({ version }) => version)
  const rows = await reader.$queryRaw(sql`
    SELECT t.statement_id AS id, t.version, t.text
    FROM unnest(${ids}::text[], ${versions}::int[]) AS w(id, version)
    JOIN statement_text t ON t.statement_id = w.id AND t.version = w.version`)
  const found = new Map(
    z
      .array(rowSchema)
      .parse(rows)
      .map(({ id, version, text }) => [`${id} ${version}`, text]),
  )
  return (statementId, version) => found.get(`${statementId} ${version}`) ?? ''
}
