import {
  daysAfter,
  decideLapse,
  fullPolicy,
  isLapsed,
  policySchema,
  ReviewError,
  type SystemActor,
} from '@assay/review'
import { type Command, runCommand } from '../frame/command.ts'
import { newId } from '../frame/ids.ts'
import type { Installation } from '../frame/installation.ts'
import { loadTakenWork } from './load-lapsing.ts'
import { type WorkReceipts, workReceiptsOf, workReceiptsSchema } from './receipt.ts'

/** What was taken in a workspace and left untouched for as long as its policy says goes back to the pool. */
export function lapseWork(
  installation: Installation,
  { workspaceId, key }: { workspaceId: string; key: string },
): Promise<WorkReceipts> {
  const verb = { procedure: 'work.lapse', ability: null, result: workReceiptsSchema } as const
  const actor: SystemActor = { kind: 'system', workspaceId }
  const command: Command<Record<string, never>, SystemActor> = { actor, key, input: {} }
  return runCommand(installation, verb, command, async ({ tx, now, record }) => {
    const workspace = await tx.workspace.findUnique({ where: { id: workspaceId } })
    if (workspace === null) throw new ReviewError('not-found', { workspaceId })
    const { daysUntilLapse: days } = fullPolicy(policySchema.parse(workspace.policy))
    if (days === null) return { work: [] }
    const taken = await loadTakenWork(tx, { workspaceId, before: daysAfter(now, -days) })
    const lapsed = taken.filter(({ since, touchedAt }) => {
      return isLapsed({ takenAt: since, touchedAt }, { days, now })
    })
    const events = lapsed.map(({ id, version, articleId, assigneeId }) =>
      decideLapse({ assignmentId: id, version, articleId, assigneeId, days }),
    )
    events.forEach(record)
    return workReceiptsOf(events)
  })
}

/** Looks through every workspace for what is to go back to the pool. */
export async function lapseEverywhere(installation: Installation): Promise<void> {
  const workspaces = await installation.database.prisma.workspace.findMany({ select: { id: true } })
  for (const { id: workspaceId } of workspaces) await lapseWork(installation, { workspaceId, key: newId() })
}
