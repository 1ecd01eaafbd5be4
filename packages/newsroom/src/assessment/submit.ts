import { decideSubmission, type submitAssessmentSchema } from '@assay/review'
import type { z } from 'zod'
import { type Command, runCommand } from '../command/command.ts'
import type { Newsroom } from '../command/newsroom.ts'
import { loadScene } from './load-scene.ts'
import { assessmentReceiptSchema, receiptOf } from './receipt.ts'

/** A reviewer's word on one statement: submitted for the first time, or superseding what they said before. */
export function submitAssessment(
  newsroom: Newsroom,
  command: Command<z.infer<typeof submitAssessmentSchema>>,
): Promise<z.infer<typeof assessmentReceiptSchema>> {
  const verb = { procedure: 'assessment.submit', ability: 'assess', result: assessmentReceiptSchema } as const
  return runCommand(newsroom, verb, command, async (frame) => {
    const scene = await loadScene(frame.tx, frame.actor, command.input.statementId)
    const event = decideSubmission(scene, command.input, frame)
    frame.record(event)
    return receiptOf(event, scene, frame.actor)
  })
}
