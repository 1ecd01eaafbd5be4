import { decideEditingComment, type editCommentSchema } from '@assay/review'
import type { z } from 'zod'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { loadEditingScene } from './load-scene.ts'
import { type CommentReceipt, commentReceiptSchema } from './receipt.ts'

/** Somebody puts their own comment in other words. */
export function editComment(
  installation: Installation,
  command: Command<z.infer<typeof editCommentSchema>>,
): Promise<CommentReceipt> {
  const verb = { procedure: 'discussion.edit', ability: 'discuss', result: commentReceiptSchema } as const
  return runCommand(installation, verb, command, async (frame) => {
    const scene = await loadEditingScene(frame.tx, frame.actor, command.input)
    const event = decideEditingComment(scene, command.input, frame)
    frame.record(event)
    const { threadId, commentId, version } = event.data
    return { threadId, commentId, commentVersion: version }
  })
}
