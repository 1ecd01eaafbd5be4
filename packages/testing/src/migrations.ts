import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url))

export const migrationsDirectory = path.join(repositoryRoot, 'prisma', 'migrations')
export const cacheDirectory = path.join(repositoryRoot, 'node_modules', '.cache', 'assay')

/** Names what a template was made from: the migrations, and the engines as they are locked. */
export function templateHash(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(migrationsDirectory, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.sql')) hash.update(name).update(readFileSync(path.join(migrationsDirectory, name)))
  }
  for (const name of ['@electric-sql/pglite', '@prisma/schema-engine-wasm']) {
    hash.update(readFileSync(path.join(repositoryRoot, 'node_modules', name, 'package.json')))
  }
  return hash.digest('hex').slice(0, 16)
}
