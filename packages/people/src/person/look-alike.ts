import { namesOf, type Transaction } from '@assay/db'
import { ReviewError } from '@assay/review'
import unhomoglyph from 'unhomoglyph'

/** What a name looks like: equal for two that people cannot tell apart (Unicode TR39, 4, with case set aside). */
export const skeletonOf = (name: string): string => shape(shape(name).toLowerCase())

const shape = (text: string) => unhomoglyph(text.normalize('NFD')).normalize('NFD')

/**
 * Refuses somebody into a workspace where another member has a name that looks the same in other letters. The very
 * same name is no disguise: two people may be called alike.
 *
 * @throws ReviewError `name-looks-alike`
 */
export async function refuseLookAlike(
  tx: Transaction,
  { workspaceId, personId, name }: { workspaceId: string; personId: string; name: string | null },
): Promise<void> {
  if (name === null) return
  const members = await tx.member.findMany({
    where: { workspaceId, personId: { not: personId } },
    select: { personId: true },
  })
  const names = await namesOf(
    tx,
    members.map((member) => member.personId),
  )
  const shown = skeletonOf(name)
  for (const other of names.values()) {
    if (other !== null && other !== name && skeletonOf(other) === shown)
      throw new ReviewError('name-looks-alike')
  }
}
