import { decideUndeciding, type withdrawDecisionsSchema } from '@assay/review'
import type { z } from 'zod'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { decideEach } from './each-statement.ts'
import { decisionReceiptsSchema } from './receipt.ts'

/** An editor takes decisions back: all of them or none. */
export function withdrawDecisions(
  installation: Installation,
  command: Command<z.infer<typeof withdrawDecisionsSchema>>,
): Promise<z.infer<typeof decisionReceiptsSchema>> {
  const verb = { procedure: 'decision.withdraw', ability: 'decide', result: decisionReceiptsSchema } as const
  return runCommand(installation, verb, command, (frame) =>
    decideEach(frame, command.input.targets, (scene, { decisionVersion }) =>
      decideUndeciding(scene, { decisionVersion, reason: command.input.reason }, frame),
    ),
  )
}
