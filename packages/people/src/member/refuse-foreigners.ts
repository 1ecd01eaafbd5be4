import { sql, type Transaction } from '@assay/db'
import { ReviewError } from '@assay/review'

/**
 * What concerns a person in every workspace of theirs, also where they may be let in again or only their work is
 * left, is for an admin of each of them: a workspace is a boundary. The person is locked, so that they join none
 * meanwhile.
 *
 * @throws ReviewError `member-elsewhere`
 */
export async function refuseForeigners(
  tx: Transaction,
  { adminId, personId }: { adminId: string; personId: string },
): Promise<void> {
  await tx.$queryRaw(sql`SELECT id FROM person WHERE id = ${personId} FOR UPDATE`)
  const theirs = await tx.member.findMany({ where: { personId } })
  const mine = await tx.member.findMany({ where: { personId: adminId, active: true, role: 'admin' } })
  const reach = new Set(mine.map(({ workspaceId }) => workspaceId))
  if (theirs.some(({ workspaceId }) => !reach.has(workspaceId))) throw new ReviewError('member-elsewhere')
}
