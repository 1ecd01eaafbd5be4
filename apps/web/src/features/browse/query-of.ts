/** What Next gives a page of its address. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The address's query as the browser reads it; of a name given twice, the first. */
export async function queryOf(given: SearchParams): Promise<URLSearchParams> {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(await given)) {
    const first = Array.isArray(value) ? value[0] : value
    if (first !== undefined) query.set(name, first)
  }
  return query
}
