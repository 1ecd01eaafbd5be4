import { existsSync } from 'node:fs'
import { type ReachedNewsroom, reachNewsroom } from '@assay/newsroom'
import { type CliEnv, readEnv } from './env.ts'

/** Reaches the installation that `npm start` serves in the same environment. */
export async function reachInstallation(): Promise<ReachedNewsroom & Omit<CliEnv, 'database'>> {
  const { database, ...settings } = readEnv()
  // Opening it would make one, and its owner would look in vain for what they had.
  if (database.kind === 'embedded' && !existsSync(database.directory))
    throw new NoInstallation(database.directory)
  return { ...(await reachNewsroom(database)), ...settings }
}

class NoInstallation extends Error {
  readonly code = 'NO_INSTALLATION'

  constructor(directory: string) {
    super(`There is no database at ${directory}. ASSAY_DATA_DIR and ASSAY_DEMO say where it lies.`)
  }
}
