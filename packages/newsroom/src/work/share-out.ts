import { decideSharing, type shareOutSchema } from '@assay/review'
import type { z } from 'zod'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { loadTargets } from './load-targets.ts'
import { type WorkReceipts, workReceiptsOf, workReceiptsSchema } from './receipt.ts'

/** An editor shares statements out evenly among reviewers: all of it or nothing. */
export function shareOutWork(
  installation: Installation,
  command: Command<z.infer<typeof shareOutSchema>>,
): Promise<WorkReceipts> {
  const verb = { procedure: 'work.shareOut', ability: 'assign', result: workReceiptsSchema } as const
  return runCommand(installation, verb, command, async (frame) => {
    const { targets, reviewers } = await loadTargets(frame, command.input.targets)
    const given = { ...command.input, reviewers, assignedById: frame.actor.personId }
    const events = decideSharing(targets, given, frame)
    events.forEach(frame.record)
    return workReceiptsOf(events)
  })
}
