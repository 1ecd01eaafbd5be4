import type { Actor } from '@assay/review'
import {
  type AssessmentScene,
  abilitiesOn,
  type Decided,
  isHidden,
  objectAbilities,
  ownStanding,
  type StatementStanding,
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

type AssessmentEvent = Extract<Decided, { type: 'assessment-submitted' | 'assessment-withdrawn' }>

/**
 * The receipt for an assessment's event, after which the statement stands as it says; where a blind review goes on
 * keeping the words of others, it tells of nobody else's.
 */
export function receiptOf(
  { event: { type, data }, statement: standing }: { event: AssessmentEvent; statement: StatementStanding },
  scene: AssessmentScene,
  actor: Actor,
): z.infer<typeof assessmentReceiptSchema> {
  const isSubmitted = type === 'assessment-submitted'
  const { review, role } = scene.blind
  const statement = isHidden(review, { role, hasSubmitted: true })
    ? ownStanding(isSubmitted ? { value: data.after.value, statementVersion: data.statementVersion } : null, {
        wordingVersion: 1,
      })
    : standing
  return {
    statementId: data.statementId,
    assessmentVersion: data.version,
    statement,
    abilities: abilitiesOn(actor, {
      kind: 'statement',
      articleStatus: scene.article.status,
      retired: scene.statement.retired,
      hasOwnWord: isSubmitted,
      hasAssessed: true,
      isAssessed: isSubmitted || scene.others.length > 0,
      isDecided: statement.state === 'decided' || scene.decision !== null,
      policy: scene.policy,
    }),
  }
}
