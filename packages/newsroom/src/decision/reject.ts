import { decideRejection, type rejectAssessmentsSchema } from '@assay/review'
import type { z } from 'zod'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { decideEach } from './each-statement.ts'
import { decisionReceiptsSchema } from './receipt.ts'

/** An editor rejects what was said of a statement, so that it has to be assessed anew. */
export function rejectAssessments(
  installation: Installation,
  command: Command<z.infer<typeof rejectAssessmentsSchema>>,
): Promise<z.infer<typeof decisionReceiptsSchema>> {
  const verb = { procedure: 'decision.reject', ability: 'decide', result: decisionReceiptsSchema } as const
  return runCommand(installation, verb, command, (frame) =>
    decideEach(frame, [command.input], (scene, input) => decideRejection(scene, input, frame)),
  )
}
