import { namesOf, type Reader } from '@assay/db'

/** What everyone who knows a person knows of them and of where they work: no password may be made of it. */
export async function knownOf(reader: Reader, personId: string): Promise<string[]> {
  const user = await reader.user.findUnique({ where: { id: personId } })
  const name = (await namesOf(reader, [personId])).get(personId)
  const members = await reader.member.findMany({ where: { personId }, include: { workspace: true } })
  const workspaces = members.flatMap(({ workspace }) => [workspace.name, workspace.slug])
  return [user?.email, name, ...workspaces].filter((word) => word != null)
}
