import { queueUnplaced } from '@assay/keeper'
import { reachInstallation } from '../reach-installation.ts'

/** `assay audit repair`: whatever was written with the triggers off gets its place at the end of its log. */
export async function auditRepair(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.error('Usage: assay audit repair')
    return 2
  }
  const { installation, close } = await reachInstallation()
  try {
    const queued = await queueUnplaced(installation.database)
    console.log(
      queued === 0
        ? 'Every event has its place, or waits for it.'
        : `${queued} ${queued === 1 ? 'event' : 'events'} had no place, and get one at the end of their logs.`,
    )
    return 0
  } finally {
    await close()
  }
}
