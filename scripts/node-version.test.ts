import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isSupported, supported } from './node-version.mjs'
import { root } from './run.mjs'

it.each([
  ['20.18.3', false],
  ['20.19.0', true],
  ['20.20.2', true],
  ['21.7.3', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['23.11.0', false],
  ['24.0.0', true],
  ['26.1.0', true],
])('Node.js %s: %s', (version, works) => {
  expect(isSupported(version)).toBe(works)
})

it('is said alike in package.json and in the README', () => {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(engines.node).toBe(supported)
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(
    '20.19 or later, 22.12 or later, or 24 and later',
  )
})

it('every script runs under cmd and under sh', () => {
  for (const folder of [
    '.',
    'apps/web',
    'apps/cli',
    ...['api', 'db', 'keeper', 'settings'].map((name) => `packages/${name}`),
  ]) {
    const { scripts = {} } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    for (const script of Object.values(scripts)) expect(script).not.toMatch(/^exec |^[A-Z_]+=|[$;`']/)
  }
})
