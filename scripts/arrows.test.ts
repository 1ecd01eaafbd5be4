import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { arrows } from '../.dependency-cruiser.mjs'
import { cruiseTree } from './cruise.mjs'
import { root } from './run.mjs'
import { sourceFiles } from './source-files.mjs'

type Plant = { file: string; text: string; rule: string | null }

const apps = new Set(['web', 'cli'])
const names = Object.keys(arrows)
const folderOf = (name: string) => `${apps.has(name) ? 'apps' : 'packages'}/${name}/src`
const jsx = '\nexport const Planted = () => <p>planted</p>\n'

/** One import of every package by every other; those that are not drawn in the table are forbidden. */
const byTable = Object.entries(arrows).flatMap(([from, allowed]) =>
  names
    .filter((to) => to !== from && !apps.has(to) && to !== 'bench')
    .map((to): Plant => {
      const isDrawn = (allowed as readonly string[]).includes(to)
      // Of newsroom, people and custody see the frame alone.
      const isFramed = to === 'newsroom' && ['people', 'custody'].includes(from)
      return {
        file: `${folderOf(from)}/planted-${to}.tsx`,
        text: `import '@assay/${to}'${jsx}`,
        rule: isFramed ? 'only-the-frame' : isDrawn ? null : `arrows-of-${from}`,
      }
    }),
)

const onApps = names
  .filter((name) => !apps.has(name))
  .map(
    (name): Plant => ({
      file: `${folderOf(name)}/planted-app.ts`,
      text: "import '../../../apps/web/src/planted-target.ts'\n",
      rule: `arrows-of-${name}`,
    }),
  )

const others: Plant[] = [
  { file: 'apps/web/src/planted-target.ts', text: 'export {}\n', rule: null },
  { file: 'packages/text/src/planted-a.ts', text: "import './planted-b.ts'\n", rule: 'no-cycle' },
  { file: 'packages/text/src/planted-b.ts', text: "import './planted-a.ts'\n", rule: null },
  {
    file: 'packages/api/src/planted-prisma.ts',
    text: "import type {} from '@prisma/client'\n",
    rule: 'prisma-stays-in-the-core',
  },
  {
    file: 'apps/cli/src/planted-pglite.ts',
    text: "export const load = () => import('@electric-sql/pglite')\n",
    rule: 'prisma-stays-in-the-core',
  },
  { file: 'packages/newsroom/src/planted-prisma.ts', text: "import '@prisma/client'\n", rule: null },
  { file: 'apps/cli/src/planted-pg.ts', text: "import 'pg'\n", rule: 'pg-stays-in-the-core' },
  { file: 'packages/bench/src/planted-pg.ts', text: "import 'pg'\n", rule: null },
  {
    file: 'packages/ledger/src/planted-core.ts',
    text: "export * from 'node:crypto'\n",
    rule: 'pure-packages-stay-pure',
  },
  { file: 'packages/ledger/src/planted-core.test.ts', text: "import 'node:crypto'\n", rule: null },
  { file: 'packages/review/src/planted.test.ts', text: "import '@assay/testing'\n", rule: null },
  {
    file: 'packages/review/src/planted-db.test.ts',
    text: "import '@assay/db'\n",
    rule: 'arrows-of-review-tests',
  },
  {
    file: 'packages/review/src/planted-on-test.ts',
    text: "import './planted.test.ts'\n",
    rule: 'tests-are-nobodys-parts',
  },
  {
    file: 'packages/review/src/planted-nowhere.ts',
    text: "import '@assay/nowhere'\n",
    rule: 'nothing-unresolvable',
  },
  {
    file: 'packages/newsroom/src/planted-deep.ts',
    text: "import '@assay/db/src/generated/client.ts'\n",
    rule: 'nothing-unresolvable',
  },
  {
    file: 'apps/web/src/components/planted-value.tsx',
    text: `import { appRouter } from '@assay/api'${jsx}`,
    rule: 'browser-takes-types-only',
  },
  {
    file: 'apps/web/src/components/planted-type.tsx',
    text: `import type { AppRouter } from '@assay/api'${jsx}`,
    rule: null,
  },
  {
    file: 'apps/web/src/features/planted-core.ts',
    text: "import 'node:fs'\n",
    rule: 'browser-side-uses-no-node',
  },
  {
    file: 'apps/web/src/features/planted-words.ts',
    text: "import '../messages/en/parts.ts'\n",
    rule: 'words-come-with-the-page',
  },
  {
    file: 'apps/web/src/app/planted-island.tsx',
    text: `'use client'\nimport '../planted-between.ts'${jsx}`,
    rule: null,
  },
  {
    file: 'apps/web/src/planted-between.ts',
    text: "import '@assay/keeper'\n",
    rule: 'browser-takes-types-only',
  },
  {
    file: 'apps/web/src/server/installation.ts',
    text: "import type {} from '@assay/people'\nimport type {} from '@assay/newsroom'\n",
    rule: 'one-module-opens-the-installation',
  },
  {
    file: 'packages/people/src/planted-verb.ts',
    text: "import type {} from '@assay/newsroom'\n",
    rule: 'only-the-frame',
  },
  {
    file: 'packages/custody/src/planted-frame.ts',
    text: "import type {} from '@assay/newsroom/frame'\n",
    rule: null,
  },
  { file: 'apps/web/src/app/planted-page.tsx', text: `import '@assay/keeper'${jsx}`, rule: null },
]

const plants = [...byTable, ...onApps, ...others]
const copy = mkdtempSync(join(tmpdir(), 'assay-arrows-'))

function write(file: string, text: string) {
  mkdirSync(dirname(join(copy, file)), { recursive: true })
  writeFileSync(join(copy, file), text)
}

/** The tree as it is, with the workspaces linked to the copy and every other dependency to the real one. */
function copyTree() {
  mkdirSync(join(copy, 'scripts'))
  for (const name of names) write(`${folderOf(name)}/index.ts`, 'export {}\n')
  for (const { path, text } of sourceFiles(root)) write(path, text)
  mkdirSync(join(copy, 'node_modules/@assay'), { recursive: true })
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@assay') symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name))
  }
  for (const name of names.filter((each) => !apps.has(each))) {
    symlinkSync(join(copy, 'packages', name), join(copy, 'node_modules/@assay', name))
    write(
      `packages/${name}/package.json`,
      JSON.stringify({ exports: { '.': './src/index.ts', './frame': './src/frame.ts' } }),
    )
  }
}

describe('the arrows, with one forbidden import planted for each', () => {
  let found: Awaited<ReturnType<typeof cruiseTree>>

  beforeAll(async () => {
    copyTree()
    for (const { file, text } of plants) write(file, text)
    found = await cruiseTree(copy)
  }, 60_000)

  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  it('reads every planted module, and imports in all of them', () => {
    expect(found.unread.filter((path) => path.includes('planted'))).toEqual([])
    expect(found.modules).toBeGreaterThan(plants.length)
    expect(found.imports).toBeGreaterThan(plants.length)
  })

  it.each(plants.filter(({ rule }) => rule !== null))('$rule refuses $file', ({ file, rule }) => {
    expect(found.violations.filter(({ from }) => from === file).map((each) => each.rule)).toEqual([rule])
  })

  it('lets the arrows that are drawn pass', () => {
    const allowed = new Set(plants.filter(({ rule }) => rule === null).map(({ file }) => file))
    expect(found.violations.filter(({ from }) => allowed.has(from))).toEqual([])
  })
})
