import { decideReassignment, type reassignWorkSchema } from '@assay/review'
import type { z } from 'zod'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { loadHanded } from './load-handed.ts'
import { loadReviewers } from './load-work.ts'
import { type WorkReceipts, workReceiptsOf, workReceiptsSchema } from './receipt.ts'

/** An editor gives work of one or many to somebody else: all of it or nothing. */
export function reassignWork(
  installation: Installation,
  command: Command<z.infer<typeof reassignWorkSchema>>,
): Promise<WorkReceipts> {
  const verb = { procedure: 'work.reassign', ability: 'assign', result: workReceiptsSchema } as const
  const { targets, assigneeId, note } = command.input
  return runCommand(installation, verb, command, async (frame) => {
    const handed = await loadHanded(frame, targets)
    const reviewers = await loadReviewers(frame.tx, frame.actor.workspaceId)
    const by = { assigneeId, note, reviewers, assignedById: frame.actor.personId }
    const events = handed.flatMap(({ scene, seen }) => decideReassignment(scene, { ...by, seen }, frame))
    events.forEach(frame.record)
    return workReceiptsOf(events)
  })
}
