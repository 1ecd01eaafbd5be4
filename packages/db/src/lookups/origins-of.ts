import type { Reader } from '../database.ts'
import { Prisma } from '../generated/client.ts'

type Wanted = { logId: string; articleId: string; absorbingTypes: readonly string[]; below?: number }

/**
 * An article, and every one that became part of it, directly or by way of another; `absorbingTypes` are the types
 * of the events by which one article takes another in. With `below`, up to that position of the log.
 */
export async function originsOf(
  reader: Reader,
  { logId, articleId, absorbingTypes, below }: Wanted,
): Promise<string[]> {
  const isBelow =
    below === undefined
      ? Prisma.empty
      : Prisma.sql`AND id IN (SELECT event_id FROM ledger_entry WHERE log_id = ${logId} AND position < ${below})`
  const absorbed = await reader.$queryRaw<{ articleId: string; mergedId: string }[]>(Prisma.sql`
    SELECT article_id AS "articleId", data->>'mergedId' AS "mergedId" FROM event
    WHERE log_id = ${logId} AND type = ANY(${[...absorbingTypes]}::text[]) ${isBelow}`)
  const found = new Set([articleId])
  // A set walks on over what is added meanwhile.
  for (const id of found) {
    for (const each of absorbed) if (each.articleId === id) found.add(each.mergedId)
  }
  return [...found]
}
