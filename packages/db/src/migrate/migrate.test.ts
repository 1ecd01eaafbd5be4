import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { paths } from '../commands/installation.ts'
import type { Database } from '../database.ts'
import { openMemory } from '../embedded/open-embedded.ts'
import { diffMigrations, schemaDrift } from './diff.ts'

// In the repository, because the schema engine is found from where the migrations lie.
const base = path.join(path.dirname(paths.migrations), '..', 'node_modules', '.cache')
mkdirSync(base, { recursive: true })
const folder = mkdtempSync(path.join(base, 'assay-migrate-'))
const migrations = path.join(folder, 'migrations')
let database: Database

function write(name: string, sql: string): void {
  mkdirSync(path.join(migrations, name), { recursive: true })
  writeFileSync(path.join(migrations, name, 'migration.sql'), sql)
}

const trigger = `
  CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'append; only';
  END $$;
  CREATE TRIGGER thing_keeps BEFORE DELETE ON thing FOR EACH ROW EXECUTE FUNCTION refuse();`

beforeAll(async () => {
  database = await openMemory()
})

beforeEach(() => {
  write('1_first', 'CREATE TABLE thing (number int PRIMARY KEY);')
  writeFileSync(path.join(migrations, 'migration_lock.toml'), 'provider = "postgresql"\n')
})

afterEach(async () => {
  rmSync(migrations, { recursive: true })
  await database.runScript('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
})

afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

it('applies what is missing, in order, and says how far it is', async () => {
  write('2_second', 'INSERT INTO thing VALUES (1); INSERT INTO thing VALUES (2);')
  const steps: string[] = []
  const applied = await database.migrate(migrations, ({ name, number, total }) => {
    steps.push(`${number}/${total} ${name}`)
  })
  expect(applied).toEqual(['1_first', '2_second'])
  expect(steps).toEqual(['1/2 1_first', '2/2 2_second'])
  expect(await database.migrate(migrations)).toEqual([])
  write('3_third', 'INSERT INTO thing VALUES (3);')
  expect(await database.migrate(migrations)).toEqual(['3_third'])
})

it('takes the body of a trigger function whole', async () => {
  write('2_trigger', trigger)
  await database.migrate(migrations)
  await database.runScript('INSERT INTO thing VALUES (1)')
  await expect(database.runScript('DELETE FROM thing')).rejects.toThrow('append; only')
})

it('keeps the books that Prisma keeps', async () => {
  await database.migrate(migrations)
  const rows = await database.prisma.$queryRaw`
    SELECT migration_name, applied_steps_count, finished_at IS NOT NULL AS finished FROM _prisma_migrations`
  expect(rows).toEqual([{ migration_name: '1_first', applied_steps_count: 1, finished: true }])
})

it('leaves nothing of a migration that fails, and says which one it was', async () => {
  write('2_wrong', 'INSERT INTO thing VALUES (1); INSERT INTO nowhere VALUES (1);')
  await expect(database.migrate(migrations)).rejects.toMatchObject({
    code: 'MIGRATION_FAILED',
    message: expect.stringContaining('2_wrong'),
  })
  expect(await database.prisma.$queryRaw`SELECT number FROM thing`).toEqual([])
  await expect(database.migrate(migrations)).rejects.toMatchObject({ code: 'MIGRATION_FAILED' })
})

it('refuses a database that is newer than its migrations', async () => {
  write('2_second', 'INSERT INTO thing VALUES (1);')
  await database.migrate(migrations)
  rmSync(path.join(migrations, '2_second'), { recursive: true })
  await expect(database.migrate(migrations)).rejects.toMatchObject({ code: 'MIGRATIONS_DIVERGED' })
})

it('refuses a migration that was changed after it was applied', async () => {
  await database.migrate(migrations)
  write('1_first', 'CREATE TABLE other (number int);')
  await expect(database.migrate(migrations)).rejects.toMatchObject({ code: 'MIGRATIONS_DIVERGED' })
})

it('writes the next migration from the schema', async () => {
  const schema = path.join(folder, 'schema.prisma')
  const own = { schema, migrations }
  const datasource = 'datasource db {\n  provider = "postgresql"\n}\n'
  writeFileSync(schema, `${datasource}model thing {\n  number Int @id\n  name String?\n}\n`)
  const file = await diffMigrations('Add a name', own, new Date('2026-01-02T03:04:05Z'))
  expect(file).toBe(path.join(migrations, '20260102030405_add_a_name', 'migration.sql'))
  expect(await diffMigrations('nothing', own, new Date())).toBeNull()
})

it('finds that the migrations of this repository build exactly its schema', async () => {
  expect(await schemaDrift(paths)).toBe('')
})
