import { expect, it } from 'vitest'
import { outsideTheFrame } from './outside-the-frame.mjs'
import { root } from './run.mjs'
import { sourceFiles } from './source-files.mjs'

it.each([
  ['packages/people/src/person/planted.ts', 'await installation.database.transact((tx) => change(tx))'],
  ['packages/people/src/person/planted.ts', 'await database\n  .transact(async (tx) => {})'],
  ['packages/people/src/person/planted.ts', 'const { transact } = installation.database'],
  ['packages/people/src/person/planted.ts', 'const open = installation.database.transact'],
  ['packages/newsroom/src/article/planted.ts', 'await prisma.$transaction([change])'],
  ['packages/newsroom/src/frame/planted.ts', 'await database.transact(run)'],
  ['packages/custody/src/log/planted.ts', "await client.query('BEGIN')"],
  ['packages/custody/src/log/planted.ts', 'await database.runScript(script)'],
])('finds a transaction of their own in %s: %s', (path, text) => {
  expect(outsideTheFrame({ path, text })).toMatch(/^opens a transaction: /)
})

it.each([
  ['packages/newsroom/src/article/planted.ts', 'await tx.event.create({ data })'],
  ['packages/people/src/person/planted.ts', 'await tx.event\n  .createMany({ data })'],
  ['packages/keeper/src/keys/planted.ts', 'await tx.event.create({ data })'],
  ['packages/keeper/src/keys/planted.ts', 'sql`INSERT INTO event (id) VALUES (1)`'],
  ['packages/questions/src/event/planted.ts', 'sql`update "event" set data = null`'],
  ['apps/cli/src/commands/planted.ts', 'sql`DELETE FROM event`'],
  ['packages/newsroom/src/frame/planted.ts', "await insertRows(tx, 'event', rows)"],
])('finds an event that %s writes by itself: %s', (path, text) => {
  expect(outsideTheFrame({ path, text })).toMatch(/^writes an event: /)
})

it.each([
  ['packages/keeper/src/sequencer/planted.ts', 'INSERT INTO event_backlog (event_id) VALUES (1)'],
  ['packages/keeper/src/sequencer/planted.ts', 'await database.transact(run)'],
  ['packages/people/src/person/planted.ts', 'const found = await tx.event.findMany()'],
  ['packages/people/src/person/planted.test.ts', 'await database.transact(run)'],
  ['packages/people/src/person/planted.ts', "import type { Transaction } from '@assay/db'"],
])('lets %s be: %s', (path, text) => {
  expect(outsideTheFrame({ path, text })).toBeNull()
})

it('knows the two modules of the frame that do so, and would notice them anywhere else', () => {
  const files = sourceFiles(root)
  const moved = (name: string) => {
    const text = files.find(({ path }) => path === `packages/newsroom/src/frame/${name}`)?.text ?? ''
    return outsideTheFrame({ path: `packages/people/src/${name}`, text })
  }
  expect(moved('act.ts')).toMatch(/^opens a transaction: /)
  expect(moved('record.ts')).toMatch(/^writes an event: /)
})
