import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ReachedInstallation, reachInstallation as reach } from '@assay/newsroom'
import { buildSecurityLog, type SecurityLog, writeSecurityLog } from '@assay/people'
import { readSettings, type Settings } from '@assay/settings'

const root = fileURLToPath(new URL('../../../', import.meta.url))

type Reached = ReachedInstallation & Omit<Settings, 'database' | 'securityLog'> & { securityLog: SecurityLog }

/** Reaches the installation that `npm start` serves in the same environment. */
export async function reachInstallation(): Promise<Reached> {
  const { database, ...settings } = readSettings(root)
  // Opening it would make one, and its owner would look in vain for what they had.
  if (database.kind === 'embedded' && !existsSync(database.directory))
    throw new NoInstallation(database.directory)
  return { ...(await reach(database)), ...settings, securityLog: securityLogOf(settings) }
}

/** The log of a server is its console, which is not ours: without a file, whoever gives the command has seen it. */
function securityLogOf({ securityLog }: Pick<Settings, 'securityLog'>): SecurityLog {
  return buildSecurityLog({
    write: writeSecurityLog(securityLog, () => {}),
    now: () => new Date(),
    onError: (error) => console.error('The security log cannot be written:', error),
  })
}

/** Where the installation lies and what belongs to it, whether there is one or not. */
export function installation(): Pick<Settings, 'database' | 'keys' | 'checkpointFile'> & {
  migrations: string
} {
  const { database, keys, checkpointFile } = readSettings(root)
  return { database, keys, checkpointFile, migrations: path.join(root, 'prisma', 'migrations') }
}

class NoInstallation extends Error {
  readonly code = 'NO_INSTALLATION'

  constructor(directory: string) {
    super(`There is no database at ${directory}. ASSAY_DATA_DIR and ASSAY_DEMO say where it lies.`)
  }
}
