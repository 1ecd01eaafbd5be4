import { decideWithdrawal, type withdrawAssessmentSchema } from '@assay/review'
import type { z } from 'zod'
import { recordAssessment } from '../decision/record-assessment.ts'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { loadScene } from './load-scene.ts'
import { assessmentReceiptSchema, receiptOf } from './receipt.ts'

/** A reviewer takes their word on a statement back; it stays in the history. */
export function withdrawAssessment(
  installation: Installation,
  command: Command<z.infer<typeof withdrawAssessmentSchema>>,
): Promise<z.infer<typeof assessmentReceiptSchema>> {
  const verb = {
    procedure: 'assessment.withdraw',
    ability: 'assess',
    result: assessmentReceiptSchema,
  } as const
  return runCommand(installation, verb, command, async (frame) => {
    const scene = await loadScene(frame.tx, frame.actor, command.input.statementId)
    const event = decideWithdrawal(scene, command.input, frame)
    const statement = await recordAssessment(frame, scene, { event, content: null })
    return receiptOf({ event, statement }, scene, frame.actor)
  })
}
