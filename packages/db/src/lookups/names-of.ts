import { anyOf, typedTables } from '../client/typed-tables.ts'
import type { Reader } from '../database.ts'

/** The names of people as they may be shown: null where a name was erased. */
export async function namesOf(
  reader: Reader,
  personIds: Iterable<string>,
): Promise<Map<string, string | null>> {
  const ids = [...new Set(personIds)]
  if (ids.length === 0) return new Map()
  const rows = await typedTables(reader)
    .selectFrom('person as p')
    .innerJoin('erasableText as t', 't.id', 'p.nameTextId')
    .where('p.id', '=', anyOf(ids))
    .select(['p.id', 't.text as name'])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
