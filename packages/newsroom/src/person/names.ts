import { type Reader, sql } from '@assay/db'
import { z } from 'zod'

const rowSchema = z.object({ id: z.string(), name: z.string().nullable() })

/** The names of people as they may be shown: null where a name was erased. */
export async function namesOf(
  reader: Reader,
  personIds: Iterable<string>,
): Promise<Map<string, string | null>> {
  const ids = [...new Set(personIds)]
  if (ids.length === 0) return new Map()
  const rows = await reader.$queryRaw(sql`
    SELECT p.id, t.text AS name
    FROM person p JOIN erasable_text t ON t.id = p.name_text_id
    WHERE p.id = ANY(${ids})`)
  return new Map(
    z
      .array(rowSchema)
      .parse(rows)
      .map(({ id, name }) => [id, name]),
  )
}

/** What everyone who knows a person knows of them: no password may be made of it. */
export async function knownOf(reader: Reader, personId: string): Promise<string[]> {
  const user = await reader.user.findUnique({ where: { id: personId } })
  const name = (await namesOf(reader, [personId])).get(personId)
  return [user?.email, name].filter((word) => word != null)
}
