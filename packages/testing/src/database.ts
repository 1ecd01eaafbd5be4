import type { Database } from '@assay/db'
import { afterAll, onTestFinished, TestRunner } from 'vitest'
import type { Clone } from './clone.ts'
import { cloneEmbedded } from './embedded-template.ts'
import { cloneExternal } from './external-template.ts'

const server = process.env.ASSAY_TEST_DATABASE_URL
const open = new Set<Clone>()

/**
 * A migrated, empty database for one test, or for one file where it is asked for in `beforeAll`: embedded, or
 * on the PostgreSQL server that ASSAY_TEST_DATABASE_URL names. It goes away by itself.
 */
export async function testDatabase(): Promise<Database> {
  const clone = server ? await cloneExternal(server) : await cloneEmbedded()
  open.add(clone)
  if (TestRunner.getCurrentTest()) onTestFinished(() => discard(clone))
  return clone.database
}

/** Closes a database before its test ends: where one test goes through many, they do not all fit into memory. */
export async function closeEarly(database: Database): Promise<void> {
  for (const clone of open) if (clone.database === database) await discard(clone)
}

afterAll(async () => {
  for (const clone of open) await discard(clone)
})

async function discard(clone: Clone): Promise<void> {
  if (!open.delete(clone)) return
  await clone.database.close()
  await clone.remove()
}
