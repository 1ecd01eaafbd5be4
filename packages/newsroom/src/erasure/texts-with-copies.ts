import { type Reader, sql, type Transaction } from '@assay/db'
import { carryingTypes, parseEvent, textRefsOf } from '@assay/review'
import { z } from 'zod'

const storedSchema = z.object({
  id: z.string(),
  salt: z.instanceof(Uint8Array).nullable(),
  text: z.string().nullable(),
})
export type StoredText = z.infer<typeof storedSchema>
type Wanted = { textId: string; copies: boolean; logId: string }

/** Locks a text of a log, and where asked every other text of that log with the same words, in one order. */
export async function lockTexts(tx: Transaction, { textId, copies, logId }: Wanted): Promise<StoredText[]> {
  const rows = await tx.$queryRaw(sql`
    SELECT id, salt, text FROM erasable_text
    WHERE log_id = ${logId} AND (id = ${textId}
      OR ${copies} AND text = (SELECT text FROM erasable_text WHERE id = ${textId} AND log_id = ${logId}))
    ORDER BY id FOR UPDATE`)
  return z.array(storedSchema).parse(rows)
}

/** How many other texts of a log have the same words; null where it is none of that log. */
export async function countCopies(
  reader: Reader,
  { textId, logId }: Pick<Wanted, 'textId' | 'logId'>,
): Promise<number | null> {
  const rows = await reader.$queryRaw(sql`
    SELECT (SELECT count(*)::int FROM erasable_text o
      WHERE o.log_id = t.log_id AND o.text = t.text AND o.id <> t.id) AS count
    FROM erasable_text t WHERE t.id = ${textId} AND t.log_id = ${logId}`)
  return z.array(z.object({ count: z.int() })).parse(rows)[0]?.count ?? null
}

const placeSchema = z.object({ articleId: z.string().nullable(), statementId: z.string().nullable() })
type Place = z.infer<typeof placeSchema>

/** Gives the article and the statement of the event that brought each text; null for one that is about neither. */
export async function placesOf(
  reader: Reader,
  logId: string,
  ids: readonly string[],
): Promise<(id: string) => Place> {
  // What was said of a statement is known by its revision. Only for the rest, reasons and the like, the log is read.
  const said = await reader.$queryRaw(sql`
    SELECT t.id, a.article_id AS "articleId", a.statement_id AS "statementId"
    FROM unnest(${ids}::text[]) AS t(id)
    LEFT JOIN citation c ON c.quoted_text_id = t.id
    JOIN assessment_revision r ON r.rationale_text_id = t.id OR r.id = c.revision_id
    JOIN assessment a ON a.id = r.assessment_id`)
  const placed = z.array(placeSchema.extend({ id: z.string() })).parse(said)
  const known = new Map(placed.map(({ id, ...place }) => [id, place]))
  const rest = ids.filter((id) => !known.has(id))
  for (const [id, place] of await carriedIn(reader, logId, rest)) known.set(id, place)
  return (id) => known.get(id) ?? { articleId: null, statementId: null }
}

/** How many events are read at once. */
const pageSize = 1_000

/** Where other texts were brought: of events that carry any, and that no revision answers for, each is looked into. */
async function carriedIn(
  reader: Reader,
  logId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Place>> {
  const left = new Set(ids)
  const places = new Map<string, Place>()
  for (let after = ''; left.size > 0; ) {
    const page = await reader.event.findMany({
      where: { logId, type: { in: [...otherCarriers] }, id: { gt: after } },
      orderBy: { id: 'asc' },
      take: pageSize,
    })
    for (const row of page) {
      const event = parseEvent({ ...row, at: row.at.toISOString() })
      for (const { textId } of textRefsOf(event)) {
        if (!left.delete(textId)) continue
        places.set(textId, { articleId: event.articleId, statementId: event.statementId })
      }
    }
    const last = page.at(-1)
    if (last === undefined) break
    after = last.id
  }
  return places
}

const otherCarriers = carryingTypes.filter((type) => type !== 'assessment-submitted')
