import { type addCommentSchema, decideReply } from '@assay/review'
import type { z } from 'zod'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { loadThreadScene } from './load-scene.ts'
import { type CommentReceipt, commentReceiptSchema } from './receipt.ts'

/** Somebody adds to a discussion. */
export function addComment(
  installation: Installation,
  command: Command<z.infer<typeof addCommentSchema>>,
): Promise<CommentReceipt> {
  const verb = { procedure: 'discussion.reply', ability: 'discuss', result: commentReceiptSchema } as const
  return runCommand(installation, verb, command, async (frame) => {
    const scene = await loadThreadScene(frame.tx, frame.actor, command.input)
    const event = decideReply(scene, command.input, frame)
    frame.record(event)
    const { threadId, commentId } = event.data
    return { threadId, commentId, commentVersion: 1 }
  })
}
