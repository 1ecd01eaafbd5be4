import { z } from 'zod'

/** What a workspace decides for itself. Quorum: how many equal assessments make agreement (rule 4). */
export const policySchema = z.object({ quorum: z.int().min(1).max(20) })
export type Policy = z.infer<typeof policySchema>

export const defaultPolicy: Policy = { quorum: 2 }
