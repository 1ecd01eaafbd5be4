import type { Reader } from '../database.ts'
import { Prisma } from '../generated/client.ts'

/** The names of people as they may be shown: null where a name was erased. */
export async function namesOf(
  reader: Reader,
  personIds: Iterable<string>,
): Promise<Map<string, string | null>> {
  const ids = [...new Set(personIds)]
  if (ids.length === 0) return new Map()
  const rows = await reader.$queryRaw<{ id: string; name: string | null }[]>(Prisma.sql`
    SELECT p.id, t.text AS name
    FROM person p JOIN erasable_text t ON t.id = p.name_text_id
    WHERE p.id = ANY(${ids})`)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
