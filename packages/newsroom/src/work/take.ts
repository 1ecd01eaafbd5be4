import { decideTaking, fullPolicy, policySchema, ReviewError, type takeWorkSchema } from '@assay/review'
import type { z } from 'zod'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { loadWork } from './load-work.ts'
import { type WorkReceipts, workReceiptsOf, workReceiptsSchema } from './receipt.ts'

/** A reviewer takes what is free of an article. */
export function takeWork(
  installation: Installation,
  command: Command<z.infer<typeof takeWorkSchema>>,
): Promise<WorkReceipts> {
  const verb = { procedure: 'work.take', ability: 'assess', result: workReceiptsSchema } as const
  const { articleId, assignmentVersion } = command.input
  return runCommand(installation, verb, command, async (frame) => {
    const { tx, actor, now, record } = frame
    const [scene] = await loadWork(tx, actor, [articleId])
    if (scene === undefined) throw new ReviewError('not-found', { articleId })
    const workspace = await tx.workspace.findUniqueOrThrow({ where: { id: actor.workspaceId } })
    const policy = fullPolicy(policySchema.parse(workspace.policy))
    const event = decideTaking(scene, { takerId: actor.personId, assignmentVersion, policy, now }, frame)
    record(event)
    return workReceiptsOf([event])
  })
}
