import { roleSchema } from '@assay/review'
import { z } from 'zod'

/** The answer to a command about a member: how they stand now. The next write names the version. */
export const memberReceiptSchema = z.object({
  memberId: z.string(),
  version: z.int(),
  role: roleSchema,
  active: z.boolean(),
})
export type MemberReceipt = z.infer<typeof memberReceiptSchema>
