import { z } from 'zod'
import { versionSchema } from './input-fields.ts'
import { fullPolicySchema } from './policy.ts'

/** Changes the policy of a workspace, on the version of it that was seen. */
export const changePolicySchema = z.object({
  workspaceVersion: versionSchema,
  policy: fullPolicySchema,
})
export type ChangePolicy = z.infer<typeof changePolicySchema>
