import { type assignWorkSchema, decideAssignment } from '@assay/review'
import type { z } from 'zod'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { loadTargets } from './load-targets.ts'
import { type WorkReceipts, workReceiptsOf, workReceiptsSchema } from './receipt.ts'

/** An editor gives articles, or ranges of their statements, to one or several reviewers: all of it or nothing. */
export function assignWork(
  installation: Installation,
  command: Command<z.infer<typeof assignWorkSchema>>,
): Promise<WorkReceipts> {
  const verb = { procedure: 'work.assign', ability: 'assign', result: workReceiptsSchema } as const
  return runCommand(installation, verb, command, async (frame) => {
    const { targets, reviewers } = await loadTargets(frame, command.input.targets)
    const given = { ...command.input, reviewers, assignedById: frame.actor.personId }
    const events = decideAssignment(targets, given, frame)
    events.forEach(frame.record)
    return workReceiptsOf(events)
  })
}
