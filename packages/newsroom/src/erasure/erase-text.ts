import { decideErasure, type eraseTextSchema, ReviewError, type TextScene } from '@assay/review'
import { z } from 'zod'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { commitmentOf } from '../frame/keep-texts.ts'
import { lockTexts, placesOf, type StoredText } from './texts-with-copies.ts'

export const erasedSchema = z.object({ textId: z.string(), erased: z.int() })

const verb = { procedure: 'text.erase', ability: 'erase-text', result: erasedSchema } as const

/**
 * An admin erases a free text of the workspace, and where asked every copy of its words, for a reason. Salt and
 * text are emptied in the transaction of the events; every proof stays valid, because the log holds commitments
 * only.
 *
 * @throws ReviewError `not-found`, `nothing-changed`
 */
export function eraseText(
  installation: Installation,
  command: Command<z.infer<typeof eraseTextSchema>>,
): Promise<z.infer<typeof erasedSchema>> {
  return runCommand(installation, verb, command, async (frame) => {
    const { textId, copies } = command.input
    const { tx, actor } = frame
    const stored = await lockTexts(tx, { textId, copies, logId: actor.workspaceId })
    if (!stored.some(({ id }) => id === textId)) throw new ReviewError('not-found', { textId })
    const ids = stored.map(({ id }) => id)
    const placeOf = await placesOf(tx, actor.workspaceId, ids)
    for (const each of stored) {
      const scene: TextScene = { ref: refOf(each), ...placeOf(each.id) }
      frame.record(decideErasure(scene, command.input, frame))
    }
    await tx.erasableText.updateMany({ where: { id: { in: ids } }, data: { salt: null, text: null } })
    return { textId, erased: ids.length }
  })
}

function refOf({ id, salt, text }: StoredText): TextScene['ref'] {
  if (salt === null || text === null) return null
  return { textId: id, commitment: commitmentOf(salt, text) }
}
