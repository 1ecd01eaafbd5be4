import { decideWithdrawingWork, type withdrawWorkSchema } from '@assay/review'
import type { z } from 'zod'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { loadHanded } from './load-handed.ts'
import { type WorkReceipts, workReceiptsOf, workReceiptsSchema } from './receipt.ts'

/** An editor takes work from those who have it: all of it or nothing. */
export function withdrawWork(
  installation: Installation,
  command: Command<z.infer<typeof withdrawWorkSchema>>,
): Promise<WorkReceipts> {
  const verb = { procedure: 'work.withdraw', ability: 'assign', result: workReceiptsSchema } as const
  const { targets, reason } = command.input
  return runCommand(installation, verb, command, async (frame) => {
    const handed = await loadHanded(frame, targets)
    const events = handed.flatMap(({ scene, seen }) =>
      seen.map((each) => decideWithdrawingWork(scene, { ...each, reason }, frame)),
    )
    events.forEach(frame.record)
    return workReceiptsOf(events)
  })
}
