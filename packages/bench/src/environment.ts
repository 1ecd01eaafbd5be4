import { resolve } from 'node:path'

/** Where the data lies that is not part of the repository. */
export const sharedFolder = process.env.ASSAY_SHARED ?? resolve(import.meta.dirname, '../../../../shared')

export const repositoryRoot = resolve(import.meta.dirname, '../../..')
export const migrationsFolder = resolve(repositoryRoot, 'prisma/migrations')

/** The environment for a server that is measured: this one, without what would set that server up otherwise. */
export function inheritedEnvironment(): NodeJS.ProcessEnv {
  const own = /^(ASSAY_|DATABASE_URL$|PORT$|HOST$|NODE_ENV$)/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)))
}
