import type { Reader } from '../database.ts'

/** Looks erasable texts up: gives a function from an id (or null) to its text, null where there is none. */
export async function textsOf(
  reader: Reader,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => string | null> {
  const wanted = ids.filter((id) => id !== null)
  const rows = await reader.erasableText.findMany({ where: { id: { in: wanted } } })
  const byId = new Map(rows.map(({ id, text }) => [id, text]))
  return (id) => (id === null ? null : (byId.get(id) ?? null))
}
