import { sql, type Transaction } from '@assay/db'
import { commit } from '@assay/ledger'
import {
  decideErasure,
  type eraseTextSchema,
  installationLog,
  ReviewError,
  type TextScene,
} from '@assay/review'
import { z } from 'zod'
import { type Command, type Frame, runCommand } from '../command/command.ts'
import { keepTexts } from '../command/keep-texts.ts'
import type { Newsroom } from '../command/newsroom.ts'
import { record } from '../command/record.ts'
import { sha256 } from '../log/present-tree.ts'

export const erasedSchema = z.object({ textId: z.string() })

const verb = { procedure: 'text.erase', ability: 'erase-text', result: erasedSchema } as const

/**
 * An admin erases a free text of the workspace, or the name of one of its people, for a reason. Salt and text are
 * emptied in the transaction of the event; every proof stays valid, because the log holds commitments only.
 *
 * @throws ReviewError `not-found`, `nothing-changed`, `member-elsewhere`
 */
export function eraseText(
  newsroom: Newsroom,
  command: Command<z.infer<typeof eraseTextSchema>>,
): Promise<z.infer<typeof erasedSchema>> {
  return runCommand(newsroom, verb, command, async (frame) => {
    const { textId } = command.input
    const { tx, actor } = frame
    const stored = await lockText(tx, textId)
    const isName = stored?.logId === installationLog && (await isNameOfOwn(frame, textId))
    if (stored === null || (stored.logId !== actor.workspaceId && !isName)) {
      throw new ReviewError('not-found', { textId })
    }
    const scene = await sceneOf(tx, stored)
    if (isName) await eraseInInstallation(frame, scene, command.input)
    else frame.record(decideErasure(scene, command.input, frame))
    await tx.erasableText.update({ where: { id: textId }, data: { salt: null, text: null } })
    return { textId }
  })
}

type Stored = { id: string; logId: string; salt: Uint8Array | null; text: string | null }

async function lockText(tx: Transaction, textId: string): Promise<Stored | null> {
  const rows = await tx.$queryRaw<Stored[]>(sql`
    SELECT id, log_id AS "logId", salt, text FROM erasable_text WHERE id = ${textId} FOR UPDATE`)
  return rows[0] ?? null
}

/** The text with its commitment, and the article and statement of the event that holds it. */
async function sceneOf(tx: Transaction, { id, logId, salt, text }: Stored): Promise<TextScene> {
  const [place] = await tx.$queryRaw<{ articleId: string | null; statementId: string | null }[]>(sql`
    SELECT article_id AS "articleId", statement_id AS "statementId" FROM event
    WHERE log_id = ${logId} AND position(${id} IN data::text) > 0
    ORDER BY at, id LIMIT 1`)
  const { articleId = null, statementId = null } = place ?? {}
  if (salt === null || text === null) return { ref: null, articleId, statementId }
  const commitment = Buffer.from(commit({ sha256 }, salt, text)).toString('hex')
  return { ref: { textId: id, commitment }, articleId, statementId }
}

/**
 * Whether a text is the name of a member here.
 *
 * @throws ReviewError `member-elsewhere` where they also work in a workspace that the actor is no admin of
 */
async function isNameOfOwn({ tx, actor }: Frame, textId: string): Promise<boolean> {
  const person = await tx.person.findFirst({ where: { nameTextId: textId }, include: { members: true } })
  if (!person?.members.some(({ workspaceId }) => workspaceId === actor.workspaceId)) return false
  const own = await tx.member.findMany({ where: { personId: actor.personId, role: 'admin', active: true } })
  const administered = new Set(own.map(({ workspaceId }) => workspaceId))
  const elsewhere = person.members.some(({ active, workspaceId }) => active && !administered.has(workspaceId))
  if (elsewhere) throw new ReviewError('member-elsewhere')
  return true
}

/** Names stand in the installation's log, so the event of their erasure does too. */
async function eraseInInstallation(
  { tx, actor, now }: Frame,
  scene: TextScene,
  { reason }: { reason: string },
): Promise<void> {
  const texts = keepTexts(installationLog)
  const event = decideErasure(scene, { reason }, texts)
  const signature = { actorId: actor.personId, actorRole: actor.role, at: now }
  await record(tx, { ...signature, logId: installationLog }, { texts: texts.rows, events: [event] })
}
