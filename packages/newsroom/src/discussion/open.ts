import { decideOpeningThread, type openThreadSchema } from '@assay/review'
import type { z } from 'zod'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { loadOpeningScene } from './load-scene.ts'
import { type CommentReceipt, commentReceiptSchema } from './receipt.ts'

/** Somebody begins to discuss an article, a statement or an assessment. */
export function openThread(
  installation: Installation,
  command: Command<z.infer<typeof openThreadSchema>>,
): Promise<CommentReceipt> {
  const verb = { procedure: 'discussion.open', ability: 'discuss', result: commentReceiptSchema } as const
  return runCommand(installation, verb, command, async (frame) => {
    const { about, text } = command.input
    const scene = await loadOpeningScene(frame.tx, frame.actor, { about, text })
    const statementVersion = 'statementId' in about ? about.statementVersion : null
    const event = decideOpeningThread(scene, { statementVersion, text }, frame)
    frame.record(event)
    const { threadId, commentId } = event.data
    return { threadId, commentId, commentVersion: 1 }
  })
}
