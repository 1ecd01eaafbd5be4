import { z } from 'zod'
import { blindUntilSchema } from './blind-review.ts'

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
  /** In how many days work is due that nobody set a time for; null for none. */
  daysUntilDue: z.int().min(1).max(365).nullable().optional(),
  /** After how many days work that somebody took and left untouched goes back to the pool; null for never. */
  daysUntilLapse: z.int().min(1).max(365).nullable().optional(),
  /** Whether articles open under a blind review (rule 5), and until when it keeps the words of others. */
  openBlind: z.boolean().optional(),
  blindUntil: blindUntilSchema.optional(),
})

/** What a policy was made of before work was given out by it, as events of that time hold it. */
export const firstPolicySchema = policySchema.pick({ quorum: true, quorumDecides: true, decideOwn: true })
/** And before reviews were blind by it. */
export const secondPolicySchema = policySchema.omit({ openBlind: true, blindUntil: true })
export type StoredPolicy = z.infer<typeof policySchema>

/** A policy with everything in it. */
export const fullPolicySchema = policySchema.required()
export type Policy = z.infer<typeof fullPolicySchema>

export const defaultPolicy: Policy = {
  quorum: 2,
  quorumDecides: false,
  decideOwn: false,
  daysUntilDue: null,
  daysUntilLapse: null,
  openBlind: false,
  blindUntil: 'submitted',
}

/** What holds where a workspace said nothing of it. */
export function fullPolicy(stored: StoredPolicy): Policy {
  return fullPolicySchema.parse({ ...defaultPolicy, ...stored })
}
