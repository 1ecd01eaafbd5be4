import { decideResolving, type ThreadTarget } from '@assay/review'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { loadThreadScene } from './load-scene.ts'
import { type ThreadReceipt, threadReceiptSchema } from './receipt.ts'

/** Somebody ends a discussion, having seen all of it. */
export function resolveThread(
  installation: Installation,
  command: Command<ThreadTarget>,
): Promise<ThreadReceipt> {
  const verb = { procedure: 'discussion.resolve', ability: 'discuss', result: threadReceiptSchema } as const
  return runCommand(installation, verb, command, async (frame) => {
    const { threadId } = command.input
    const scene = await loadThreadScene(frame.tx, frame.actor, { threadId, text: '' })
    const event = decideResolving(scene, command.input)
    frame.record(event)
    return { threadId, threadVersion: event.data.version }
  })
}
