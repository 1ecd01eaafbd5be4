import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { openMemory } from '@assay/db'
import type { Clone } from './clone.ts'
import { cacheDirectory, migrationsDirectory, templateHash } from './migrations.ts'

// Nobody connects to these two, and they are half of what each clone would have to copy.
const dropSpares = ['template1', 'template0'].flatMap((name) => [
  `UPDATE pg_database SET datistemplate = false WHERE datname = '${name}'`,
  `DROP DATABASE ${name}`,
])

let template: Promise<Blob> | undefined

/** A database in memory with all migrations applied. The migrated template is kept between runs. */
export async function cloneEmbedded(): Promise<Clone> {
  template ??= loadTemplate()
  return { database: await openMemory(await template), remove: async () => {} }
}

async function loadTemplate(): Promise<Blob> {
  const file = path.join(cacheDirectory, `template-${templateHash()}.tar`)
  if (!existsSync(file)) await makeTemplate(file)
  return new Blob([await readFile(file)])
}

async function makeTemplate(file: string): Promise<void> {
  const database = await openMemory()
  try {
    await database.migrate(migrationsDirectory)
    for (const statement of [...dropSpares, 'CHECKPOINT']) await database.runScript(statement)
    const dump = await database.dump?.()
    if (!dump) throw new Error('An embedded database can be dumped.')
    // Several workers may come here at once: each writes its own file, and the last name stands.
    mkdirSync(cacheDirectory, { recursive: true })
    const unfinished = `${file}.${process.pid}`
    await writeFile(unfinished, Buffer.from(await dump.arrayBuffer()))
    renameSync(unfinished, file)
  } finally {
    await database.close()
  }
}
