import { decideByTaking, type takeAssessmentsSchema } from '@assay/review'
import type { z } from 'zod'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { decideEach } from './each-statement.ts'
import { decisionReceiptsSchema } from './receipt.ts'

/** An editor takes one assessment of each statement as it is: all of them or none. */
export function takeAssessments(
  installation: Installation,
  command: Command<z.infer<typeof takeAssessmentsSchema>>,
): Promise<z.infer<typeof decisionReceiptsSchema>> {
  const verb = { procedure: 'decision.take', ability: 'decide', result: decisionReceiptsSchema } as const
  return runCommand(installation, verb, command, (frame) =>
    decideEach(frame, command.input.targets, (scene, target) =>
      decideByTaking(scene, { ...target, reason: command.input.reason }, frame),
    ),
  )
}
