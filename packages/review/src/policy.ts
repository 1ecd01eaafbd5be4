import { z } from 'zod'

/**
 * What a workspace decides for itself, as events and its row hold it: what was not there yet when they were written
 * is left out.
 */
export const policySchema = z.object({
  /** How many equal assessments make agreement (rule 4). */
  quorum: z.int().min(1).max(20),
  /** Whether a unanimous quorum decides by itself. */
  quorumDecides: z.boolean().optional(),
  /** Whether somebody may decide a statement that they assessed. */
  decideOwn: z.boolean().optional(),
})
export type StoredPolicy = z.infer<typeof policySchema>

/** A policy with everything in it. */
export const fullPolicySchema = policySchema.required()
export type Policy = z.infer<typeof fullPolicySchema>

export const defaultPolicy: Policy = { quorum: 2, quorumDecides: false, decideOwn: false }

/** What holds where a workspace said nothing of it. */
export function fullPolicy(stored: StoredPolicy): Policy {
  return fullPolicySchema.parse({ ...defaultPolicy, ...stored })
}
