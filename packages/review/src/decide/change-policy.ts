import { ReviewError } from '../errors/review-error.ts'
import type { Decided } from '../history/event.ts'
import { fullPolicy, fullPolicySchema, type Policy, type StoredPolicy } from '../policy.ts'
import type { ChangePolicy } from '../policy-input.ts'
import { type StandingValue, type StatementState, statementStanding } from '../statement-state.ts'

/** What a change of policy looks at: the workspace, and the statements that stand by a count of assessments. */
export type PolicyScene = {
  workspace: { id: string; version: number; policy: StoredPolicy }
  statements: readonly { id: string; state: StatementState; standing: readonly StandingValue[] }[]
}

/**
 * Changes what a workspace decides for itself. Where another number of equal assessments is agreement, statements
 * stand otherwise from then on; what was decided stays.
 *
 * @throws ReviewError `stale-version`, `nothing-changed`
 */
export function decidePolicyChange(
  { workspace, statements }: PolicyScene,
  command: ChangePolicy,
): Extract<Decided, { type: 'policy-changed' }> {
  const { id, version } = workspace
  if (command.workspaceVersion !== version)
    throw new ReviewError('stale-version', { workspaceId: id, current: { workspaceVersion: version } })
  const before = fullPolicy(workspace.policy)
  if (isSamePolicy(before, command.policy)) throw new ReviewError('nothing-changed')
  const { quorum } = command.policy
  return {
    type: 'policy-changed',
    data: {
      workspaceId: id,
      version: version + 1,
      before: workspace.policy,
      after: command.policy,
      statements: statements.flatMap(({ id: statementId, state, standing }) => {
        const statement = statementStanding(standing, { quorum, decision: null })
        return statement.state === state ? [] : [{ statementId, statement }]
      }),
    },
  }
}

function isSamePolicy(one: Policy, other: Policy): boolean {
  const fields = fullPolicySchema.keyof().options
  return fields.every((field) => one[field] === other[field])
}
