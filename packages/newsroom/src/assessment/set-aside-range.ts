import { decideSubmission, ReviewError, saysAlready, type setAsideRangeSchema } from '@assay/review'
import { z } from 'zod'
import { recordAssessment } from '../decision/record-assessment.ts'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { loadScene } from './load-scene.ts'
import { assessmentReceiptSchema, receiptOf } from './receipt.ts'

export const setAsideReceiptSchema = z.object({ receipts: z.array(assessmentReceiptSchema) })

/**
 * A reviewer sets several statements of one article aside at once, with one reason: all of them or none. One that is
 * set aside for just this reason already stays as it is.
 */
export function setAsideRange(
  installation: Installation,
  command: Command<z.infer<typeof setAsideRangeSchema>>,
): Promise<z.infer<typeof setAsideReceiptSchema>> {
  const verb = {
    procedure: 'assessment.setAsideRange',
    ability: 'assess',
    result: setAsideReceiptSchema,
  } as const
  const { articleId, targets, value, reason } = command.input
  const content = { value, factuality: null, techniques: [], rationale: reason, citations: [] }
  return runCommand(installation, verb, command, async (frame) => {
    const receipts: z.infer<typeof assessmentReceiptSchema>[] = []
    // Always in the same order, so that two ranges that overlap wait for each other and never lock crosswise.
    for (const target of targets.toSorted((a, b) => (a.statementId < b.statementId ? -1 : 1))) {
      const scene = await loadScene(frame.tx, frame.actor, target.statementId)
      if (scene.statement.articleId !== articleId) throw new ReviewError('not-found', target)
      if (saysAlready(scene, content)) continue
      const event = decideSubmission(scene, { ...target, content }, frame)
      const statement = await recordAssessment(frame, scene, { event, content })
      receipts.push(receiptOf({ event, statement }, scene, frame.actor))
    }
    if (receipts.length === 0) throw new ReviewError('nothing-changed', { articleId })
    return { receipts }
  })
}
