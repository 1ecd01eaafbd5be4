import {
  type Actor,
  abilitiesOn,
  type Decided,
  type DecisionScene,
  objectAbilities,
  statementStates,
  verdictSchema,
} from '@assay/review'
import { z } from 'zod'

type Event = Extract<Decided, { type: 'decision-made' | 'decision-withdrawn' | 'assessments-rejected' }>

/** The answer to a command about a decision: its new version, the statement's state, and what one may do next. */
const decisionReceiptSchema = z.object({
  statementId: z.string(),
  decisionVersion: z.int().nonnegative(),
  statement: z.object({ state: z.enum(statementStates), verdict: verdictSchema.nullable() }),
  abilities: z.array(z.enum(objectAbilities.statement)),
})
export type DecisionReceipt = z.infer<typeof decisionReceiptSchema>

export const decisionReceiptsSchema = z.object({ receipts: z.array(decisionReceiptSchema) })

/** The receipt for an event that decides, takes back or rejects. */
export function decisionReceiptOf(event: Event, scene: DecisionScene, actor: Actor): DecisionReceipt {
  const { type, data } = event
  const { article, statement, decision, assessments, editorAssessed, policy } = scene
  return {
    statementId: data.statementId,
    decisionVersion: type === 'assessments-rejected' ? (decision?.version ?? 0) : data.version,
    statement: data.statement,
    abilities: abilitiesOn(actor, {
      kind: 'statement',
      articleStatus: article.status,
      retired: statement.retired,
      hasOwnWord: editorAssessed,
      hasAssessed: editorAssessed,
      isAssessed: type !== 'assessments-rejected' && assessments.length > 0,
      isDecided: type === 'decision-made',
      policy,
    }),
  }
}
