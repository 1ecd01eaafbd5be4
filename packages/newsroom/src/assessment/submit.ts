import { decideSubmission, type submitAssessmentSchema } from '@assay/review'
import type { z } from 'zod'
import { recordAssessment } from '../decision/record-assessment.ts'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { loadScene } from './load-scene.ts'
import { assessmentReceiptSchema, receiptOf } from './receipt.ts'

/** A reviewer's word on one statement: submitted for the first time, or superseding what they said before. */
export function submitAssessment(
  installation: Installation,
  command: Command<z.infer<typeof submitAssessmentSchema>>,
): Promise<z.infer<typeof assessmentReceiptSchema>> {
  const verb = { procedure: 'assessment.submit', ability: 'assess', result: assessmentReceiptSchema } as const
  return runCommand(installation, verb, command, async (frame) => {
    const scene = await loadScene(frame.tx, frame.actor, command.input.statementId)
    const event = decideSubmission(scene, command.input, frame)
    const statement = await recordAssessment(frame, scene, { event, content: command.input.content })
    return receiptOf({ event, statement }, scene, frame.actor)
  })
}
