import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SchemaPaths } from '../migrate/diff.ts'
import type { DatabaseConfig } from '../open.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

export const paths: SchemaPaths = {
  schema: path.join(root, 'prisma', 'schema.prisma'),
  migrations: path.join(root, 'prisma', 'migrations'),
}

/** The database that `npm start` would use in the same environment. */
export function readConfig(env: Record<string, string | undefined>): DatabaseConfig {
  if (env.DATABASE_URL) return { kind: 'external', url: env.DATABASE_URL }
  const dataDirectory = path.resolve(root, env.ASSAY_DATA_DIR || '.assay')
  const installation = env.ASSAY_DEMO === '0' ? dataDirectory : path.join(dataDirectory, 'demo')
  return { kind: 'embedded', directory: path.join(installation, 'database') }
}
