import { decideStatement, type writeDecisionSchema } from '@assay/review'
import type { z } from 'zod'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { decideEach } from './each-statement.ts'
import { decisionReceiptsSchema } from './receipt.ts'

/** An editor writes what the newsroom says of a statement. */
export function writeDecision(
  installation: Installation,
  command: Command<z.infer<typeof writeDecisionSchema>>,
): Promise<z.infer<typeof decisionReceiptsSchema>> {
  const verb = { procedure: 'decision.write', ability: 'decide', result: decisionReceiptsSchema } as const
  return runCommand(installation, verb, command, (frame) =>
    decideEach(frame, [command.input], (scene, input) => decideStatement(scene, input, frame)),
  )
}
