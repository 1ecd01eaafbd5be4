import { fullPolicy, fullPolicySchema, policySchema, ReviewError, workspaceOpenTo } from '@assay/review'
import { z } from 'zod'
import type { Reading } from '../reading.ts'

export const workspacePolicySchema = z.object({
  /** What the next change of it names. */
  workspaceVersion: z.int().positive(),
  policy: fullPolicySchema,
})

/** Reads what the workspace decides for itself. */
export async function readPolicy({
  database: { prisma },
  viewer,
}: Reading): Promise<z.infer<typeof workspacePolicySchema>> {
  const id = workspaceOpenTo(viewer)
  const workspace = await prisma.workspace.findUnique({ where: { id } })
  if (workspace === null) throw new ReviewError('not-found', { workspaceId: id })
  return { workspaceVersion: workspace.version, policy: fullPolicy(policySchema.parse(workspace.policy)) }
}
