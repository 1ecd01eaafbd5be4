import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { root } from './run.mjs'

const trees: string[] = []

afterAll(() => {
  for (const tree of trees) rmSync(tree, { recursive: true })
})

/** Whether the house rules let a file pass, and what they say of it. */
function check(file: string, text: string): Promise<{ ok: boolean; output: string }> {
  const tree = mkdtempSync(join(tmpdir(), 'assay-house-'))
  trees.push(tree)
  mkdirSync(join(tree, dirname(file)), { recursive: true })
  writeFileSync(join(tree, file), text)
  return new Promise((resolve) =>
    execFile(process.execPath, [join(root, 'scripts/check-house.mjs'), tree], (error, said, complained) =>
      resolve({ ok: error === null, output: said + complained }),
    ),
  )
}

it.each([
  ['apps/web/src/planted.ts', 'export const port = process.env.PORT\n'],
  ['apps/cli/src/env.ts', "export const home = process.env['HOME']\n"],
  ['packages/keeper/src/planted.ts', "export const home = process['env'].HOME\n"],
  ['packages/newsroom/src/planted.ts', 'export const { env } = process\n'],
  ['packages/settings/src/settings.ts', "import { env } from 'node:process'\nexport const own = env\n"],
])('lets nobody but the module of settings read the environment: %s', async (file, text) => {
  const { ok, output } = await check(file, text)
  expect([ok, output]).toEqual([
    false,
    expect.stringContaining('the environment is read in packages/settings only'),
  ])
})

it.each([
  ['packages/settings/src/environment.ts', 'export const own = process.env\n'],
  ['apps/web/src/planted.test.ts', 'export const own = process.env\n'],
  ['apps/web/src/instrumentation.ts', "export const isNode = process.env.NEXT_RUNTIME === 'nodejs'\n"],
])('lets %s read it', async (file, text) => {
  expect(await check(file, text)).toMatchObject({ ok: true })
})

it.each([
  [
    'packages/people/src/planted.ts',
    'export const run = () => database.transact(change)\n',
    'opens a transaction',
  ],
  [
    'packages/keeper/src/planted.ts',
    'export const run = () => tx.event.create({ data })\n',
    'writes an event',
  ],
])('lets nobody write past the frame: %s', async (file, text, said) => {
  expect(await check(file, text)).toMatchObject({ ok: false, output: expect.stringContaining(said) })
})
