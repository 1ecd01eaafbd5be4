import { sql } from '@assay/db'
import { commitmentOf, type Frame } from '@assay/newsroom/frame'
import { decideErasure, installationLog } from '@assay/review'
import { z } from 'zod'

const storedSchema = z.array(
  z.object({ id: z.string(), salt: z.instanceof(Uint8Array).nullable(), text: z.string().nullable() }),
)

/** In the installation's log, which no page shows: the reason itself stands where the people of a workspace read. */
const reasonElsewhere = 'Given in the history of every workspace that they belong to.'

/**
 * Empties a person's name. It stands in the installation's log, so the event of its erasure does too; and each
 * workspace of theirs gets one of its own, so that its history tells who did it and why, and its open pages hear.
 *
 * @throws ReviewError `nothing-changed` where it was erased before
 */
export async function emptyName(
  { tx, log }: Pick<Frame, 'tx' | 'log'>,
  { personId, reason }: { personId: string; reason: string },
): Promise<void> {
  const rows = await tx.$queryRaw(sql`
    SELECT t.id, t.salt, t.text FROM person p JOIN erasable_text t ON t.id = p.name_text_id
    WHERE p.id = ${personId} FOR UPDATE OF t`)
  const [stored] = storedSchema.parse(rows)
  if (stored === undefined) throw new Error(`Person ${personId} has no name.`)
  const { id: textId, salt, text } = stored
  const ref = salt === null || text === null ? null : { textId, commitment: commitmentOf(salt, text) }
  const members = await tx.member.findMany({ where: { personId }, orderBy: { workspaceId: 'asc' } })

  const { keepText, record } = log(installationLog)
  const scene = { ref, articleId: null, statementId: null }
  const told = { reason: members.length === 0 ? reason : reasonElsewhere }
  record(decideErasure(scene, told, { keepText }))
  for (const { id: memberId, workspaceId } of members) {
    const own = log(workspaceId)
    own.record({ type: 'member-name-erased', data: { memberId, reason: own.keepText(reason) } })
  }
  await tx.erasableText.update({ where: { id: textId }, data: { salt: null, text: null } })
}
