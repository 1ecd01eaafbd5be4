import { decideWithdrawal, type withdrawAssessmentSchema } from '@assay/review'
import type { z } from 'zod'
import { type Command, runCommand } from '../command/command.ts'
import type { Newsroom } from '../command/newsroom.ts'
import { loadScene } from './load-scene.ts'
import { assessmentReceiptSchema, receiptOf } from './receipt.ts'

/** A reviewer takes their word on a statement back; it stays in the history. */
export function withdrawAssessment(
  newsroom: Newsroom,
  command: Command<z.infer<typeof withdrawAssessmentSchema>>,
): Promise<z.infer<typeof assessmentReceiptSchema>> {
  const verb = {
    procedure: 'assessment.withdraw',
    ability: 'assess',
    result: assessmentReceiptSchema,
  } as const
  return runCommand(newsroom, verb, command, async (frame) => {
    const scene = await loadScene(frame.tx, frame.actor, command.input.statementId)
    const event = decideWithdrawal(scene, command.input, frame)
    frame.record(event)
    return receiptOf(event, scene, frame.actor)
  })
}
