import { type Reader, sql, type Transaction } from '@assay/db'
import { textIdPaths } from '@assay/review'

export type StoredText = { id: string; salt: Uint8Array | null; text: string | null }
type Wanted = { textId: string; copies: boolean; logId: string }

/** Locks a text of a log, and where asked every other text of that log with the same words, in one order. */
export function lockTexts(tx: Transaction, { textId, copies, logId }: Wanted): Promise<StoredText[]> {
  return tx.$queryRaw<StoredText[]>(sql`
    SELECT id, salt, text FROM erasable_text
    WHERE log_id = ${logId} AND (id = ${textId}
      OR ${copies} AND text = (SELECT text FROM erasable_text WHERE id = ${textId} AND log_id = ${logId}))
    ORDER BY id FOR UPDATE`)
}

/** How many other texts of a log have the same words; null where it is none of that log. */
export async function countCopies(
  reader: Reader,
  { textId, logId }: Pick<Wanted, 'textId' | 'logId'>,
): Promise<number | null> {
  const [row] = await reader.$queryRaw<{ count: number }[]>(sql`
    SELECT (SELECT count(*)::int FROM erasable_text o
      WHERE o.log_id = t.log_id AND o.text = t.text AND o.id <> t.id) AS count
    FROM erasable_text t WHERE t.id = ${textId} AND t.log_id = ${logId}`)
  return row?.count ?? null
}

type Place = { articleId: string | null; statementId: string | null }

/** Gives the article and the statement of the event that brought each text; null for one that is about neither. */
export async function placesOf(
  reader: Reader,
  logId: string,
  ids: readonly string[],
): Promise<(id: string) => Place> {
  // What was said of a statement is known by its revision. Only for the rest, reasons and the like, the log is read.
  const said = await reader.$queryRaw<(Place & { id: string })[]>(sql`
    SELECT t.id, a.article_id AS "articleId", a.statement_id AS "statementId"
    FROM unnest(${ids}::text[]) AS t(id)
    LEFT JOIN citation c ON c.quoted_text_id = t.id
    JOIN assessment_revision r ON r.rationale_text_id = t.id OR r.id = c.revision_id
    JOIN assessment a ON a.id = r.assessment_id`)
  const known = new Map(said.map(({ id, ...place }) => [id, place]))
  const rest = ids.filter((id) => !known.has(id))
  for (const { id, ...place } of rest.length === 0 ? [] : await carriedIn(reader, logId, rest)) {
    known.set(id, place)
  }
  return (id) => known.get(id) ?? { articleId: null, statementId: null }
}

function carriedIn(
  reader: Reader,
  logId: string,
  ids: readonly string[],
): Promise<(Place & { id: string })[]> {
  return reader.$queryRaw<(Place & { id: string })[]>(sql`
    SELECT carried #>> '{}' AS id, article_id AS "articleId", statement_id AS "statementId"
    FROM event, unnest(${[...textIdPaths]}::text[]) AS path,
      jsonb_path_query(data, path::jsonpath) AS carried
    WHERE log_id = ${logId} AND carried #>> '{}' = ANY(${ids}::text[])`)
}
