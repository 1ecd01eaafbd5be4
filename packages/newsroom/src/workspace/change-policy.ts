import { sql } from '@assay/db'
import {
  assessmentValueSchema,
  type changePolicySchema,
  decidePolicyChange,
  fullPolicySchema,
  policySchema,
  ReviewError,
  statementStates,
} from '@assay/review'
import { z } from 'zod'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'

export const policyReceiptSchema = z.object({
  workspaceVersion: z.int().positive(),
  policy: fullPolicySchema,
})

const statementSchema = z.object({
  id: z.string(),
  state: z.enum(statementStates),
  standing: z.array(z.object({ value: assessmentValueSchema, onPresentWording: z.boolean() })),
})

/** An admin changes what the workspace decides for itself. */
export function changePolicy(
  installation: Installation,
  command: Command<z.infer<typeof changePolicySchema>>,
): Promise<z.infer<typeof policyReceiptSchema>> {
  const verb = {
    procedure: 'workspace.changePolicy',
    ability: 'set-policy',
    result: policyReceiptSchema,
  } as const
  return runCommand(installation, verb, command, async (frame) => {
    const { tx, actor } = frame
    const locked = await tx.$queryRaw(sql`
      SELECT id, version, policy FROM workspace WHERE id = ${actor.workspaceId} FOR UPDATE`)
    const [workspace] = z
      .array(z.object({ id: z.string(), version: z.int(), policy: policySchema }))
      .parse(locked)
    if (workspace === undefined) throw new ReviewError('not-found', { workspaceId: actor.workspaceId })
    // Locked in one order, as ranges of statements are; whoever assesses one of them waits.
    await tx.$queryRaw(sql`
      SELECT id FROM statement WHERE workspace_id = ${actor.workspaceId} AND NOT retired
        AND state IN ('assessed', 'agreed') ORDER BY id FOR UPDATE`)
    const statements = await tx.$queryRaw(sql`
      SELECT s.id, s.state, jsonb_agg(jsonb_build_object('value', a.value,
        'onPresentWording', r.statement_version >= s.wording_version)) AS standing
      FROM statement s JOIN assessment a ON a.statement_id = s.id AND a.standing
      JOIN assessment_revision r ON r.id = a.revision_id
      WHERE s.workspace_id = ${actor.workspaceId} AND NOT s.retired AND s.state IN ('assessed', 'agreed')
        AND NOT EXISTS (SELECT 1 FROM rejection j WHERE j.assessment_revision_id = r.id)
      GROUP BY s.id, s.state ORDER BY s.id`)
    const scene = { workspace, statements: z.array(statementSchema).parse(statements) }
    const event = decidePolicyChange(scene, command.input)
    frame.record(event)
    return { workspaceVersion: event.data.version, policy: command.input.policy }
  })
}
