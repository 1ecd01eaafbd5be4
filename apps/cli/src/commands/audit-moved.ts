import { acceptCheckpointFile } from '@assay/keeper'
import { reachInstallation } from '../reach-installation.ts'

/** `assay audit seal --moved`: the checkpoint file here is the one to go on with, whatever it was copied from. */
export async function auditMoved(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.error('Usage: assay audit seal --moved')
    return 2
  }
  const { keys, checkpointFile, close } = await reachInstallation()
  await close()
  const accepted = acceptCheckpointFile({ keys, checkpointFile })
  if (accepted === null) {
    console.error(`There is no checkpoint file at ${checkpointFile}. Put it there first.`)
    return 1
  }
  console.log(`${checkpointFile} is accepted for ${accepted} ${accepted === 1 ? 'log' : 'logs'}.`)
  console.log('See to it that the original is not used any more: two servers must not sign one log.')
  console.log('Signing goes on within a minute, or at the next start.')
  return 0
}
