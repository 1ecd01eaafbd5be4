import { randomUUID } from 'node:crypto'
import { type Database, openDatabase, sql } from '@assay/db'
import type { Clone } from './clone.ts'
import { migrationsDirectory, templateHash } from './migrations.ts'

const poolSize = 8
const advisoryKey = 4_155_534_218

/** A database on the server with all migrations applied, cloned from a template that stays for the next run. */
export async function cloneExternal(server: string): Promise<Clone> {
  const admin = await openDatabase({ kind: 'external', url: server, poolSize: 1 })
  const name = `assay_test_${randomUUID().replaceAll('-', '')}`
  try {
    const template = await ensureTemplate(admin, server)
    await admin.runScript(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  } finally {
    await admin.close()
  }
  return {
    database: await openDatabase({ kind: 'external', url: databaseUrl(server, name), poolSize }),
    remove: () => dropDatabase(server, name),
  }
}

async function ensureTemplate(admin: Database, server: string): Promise<string> {
  const name = `assay_template_${templateHash()}`
  const unfinished = `${name}_unfinished`
  await admin.runScript(
    `SET lock_timeout = 0; SET statement_timeout = 0; SELECT pg_advisory_lock(${advisoryKey})`,
  )
  try {
    const found = await admin.prisma.$queryRaw<unknown[]>(
      sql`SELECT 1 FROM pg_database WHERE datname = ${name}`,
    )
    if (found.length > 0) return name
    await admin.runScript(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`)
    await admin.runScript(`CREATE DATABASE ${unfinished}`)
    const template = await openDatabase({ kind: 'external', url: databaseUrl(server, unfinished) })
    await template.migrate(migrationsDirectory).finally(() => template.close())
    await admin.runScript(`ALTER DATABASE ${unfinished} RENAME TO ${name}`)
    return name
  } finally {
    await admin.runScript(`SELECT pg_advisory_unlock(${advisoryKey})`)
  }
}

async function dropDatabase(server: string, name: string): Promise<void> {
  const admin = await openDatabase({ kind: 'external', url: server, poolSize: 1 })
  await admin.runScript(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`).finally(() => admin.close())
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
