import { decideGivingBack, type giveWorkBackSchema, ReviewError } from '@assay/review'
import type { z } from 'zod'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { loadHanded } from './load-handed.ts'
import { type WorkReceipts, workReceiptsOf, workReceiptsSchema } from './receipt.ts'

/** Whoever has work gives it back to the pool, and says why. */
export function giveWorkBack(
  installation: Installation,
  command: Command<z.infer<typeof giveWorkBackSchema>>,
): Promise<WorkReceipts> {
  const verb = { procedure: 'work.giveBack', ability: 'assess', result: workReceiptsSchema } as const
  const { input } = command
  return runCommand(installation, verb, command, async (frame) => {
    const [handed] = await loadHanded(frame, [input])
    if (handed === undefined) throw new ReviewError('not-found', { assignmentId: input.assignmentId })
    const event = decideGivingBack(handed.scene, { ...input, personId: frame.actor.personId }, frame)
    frame.record(event)
    return workReceiptsOf([event])
  })
}
