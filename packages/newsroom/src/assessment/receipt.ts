import {
  abilities,
  abilitiesOf,
  type Decided,
  type Role,
  statementStates,
  verdictSchema,
} from '@assay/review'
import { z } from 'zod'

/** The answer to a command about an assessment: the new version, the statement's state, and what one may do next. */
export const assessmentReceiptSchema = z.object({
  statementId: z.string(),
  assessmentVersion: z.int().positive(),
  statement: z.object({ state: z.enum(statementStates), verdict: verdictSchema.nullable() }),
  abilities: z.array(z.enum(abilities)),
})

/** The receipt for an assessment's event. */
export function receiptOf(
  { data }: Extract<Decided, { type: 'assessment-submitted' | 'assessment-withdrawn' }>,
  role: Role,
): z.infer<typeof assessmentReceiptSchema> {
  return {
    statementId: data.statementId,
    assessmentVersion: data.version,
    statement: data.statement,
    abilities: [...abilitiesOf(role)],
  }
}
