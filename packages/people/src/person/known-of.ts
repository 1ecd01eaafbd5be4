import { namesOf, type Reader } from '@assay/db'

/** What everyone who knows a person knows of them: no password may be made of it. */
export async function knownOf(reader: Reader, personId: string): Promise<string[]> {
  const user = await reader.user.findUnique({ where: { id: personId } })
  const name = (await namesOf(reader, [personId])).get(personId)
  return [user?.email, name].filter((word) => word != null)
}
