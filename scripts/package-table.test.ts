import { expect, it } from 'vitest'
import { packageTable, printedTable } from './package-table.mjs'

const files = [
  { path: 'packages/text/src/a.ts', text: 'one\ntwo\n' },
  { path: 'packages/text/src/a.test.ts', text: 'not counted\n' },
  { path: 'packages/api/src/b.ts', text: 'one' },
  { path: 'scripts/c.mjs', text: 'of no package\n' },
]
const imports = [
  { from: 'packages/api/src/b.ts', to: 'packages/text/src/a.ts' },
  { from: 'packages/text/src/a.test.ts', to: 'packages/api/src/b.ts' },
  { from: 'scripts/c.mjs', to: 'packages/text/src/a.ts' },
]

it('counts the modules of each package and its arrows, and leaves tests out', () => {
  expect(packageTable(files, imports)).toEqual([
    { name: 'api', files: 1, lines: 1, out: ['text'], in: [] },
    { name: 'text', files: 1, lines: 2, out: [], in: ['api'] },
  ])
})

it('is a line for each package', () => {
  expect(printedTable(packageTable(files, imports)).split('\n')).toEqual([
    'api     1 files      1 lines  out text  in -',
    'text    1 files      2 lines  out -  in api',
  ])
})
