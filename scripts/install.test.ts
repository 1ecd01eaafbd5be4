import { describe, expect, it } from 'vitest'
import { matchesLock } from './install.mjs'

const locked = {
  '': {},
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/a-darwin': { version: '1.0.0', optional: true },
  'packages/own': { version: '0.1.0' },
}
const installed = { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } }

describe('an installation against its lock file', () => {
  it('is up to date when only parts for other platforms are missing', () => {
    expect(matchesLock(locked, installed)).toBe(true)
  })

  it('is stale when a package is missing', () => {
    expect(matchesLock(locked, {})).toBe(false)
  })

  it('is stale when a version differs', () => {
    expect(matchesLock(locked, { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } })).toBe(false)
  })

  it('is stale when the content differs under the same version', () => {
    expect(matchesLock(locked, { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } })).toBe(false)
  })
})
