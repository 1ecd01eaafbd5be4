import type { Actor } from '@assay/review'
import {
  type AssessmentScene,
  abilitiesOn,
  type Decided,
  objectAbilities,
  statementStates,
  verdictSchema,
} from '@assay/review'
import { z } from 'zod'

/** The answer to a command about an assessment: the new version, the statement's state, and what one may do next. */
export const assessmentReceiptSchema = z.object({
  statementId: z.string(),
  assessmentVersion: z.int().positive(),
  statement: z.object({ state: z.enum(statementStates), verdict: verdictSchema.nullable() }),
  /** An answer that was kept under its key by an earlier version of Assay has none. */
  abilities: z.array(z.enum(objectAbilities.statement)).catch([]),
})

/** The receipt for an assessment's event. */
export function receiptOf(
  { type, data }: Extract<Decided, { type: 'assessment-submitted' | 'assessment-withdrawn' }>,
  { article, statement }: AssessmentScene,
  actor: Actor,
): z.infer<typeof assessmentReceiptSchema> {
  return {
    statementId: data.statementId,
    assessmentVersion: data.version,
    statement: data.statement,
    abilities: abilitiesOn(
      { kind: 'member', ...actor },
      {
        kind: 'statement',
        articleStatus: article.status,
        retired: statement.retired,
        hasOwnWord: type === 'assessment-submitted',
      },
    ),
  }
}
