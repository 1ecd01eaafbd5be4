import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprint } from './build.mjs'

describe('the fingerprint that lets a second start skip the build', () => {
  let base: string

  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'assay-fingerprint-'))
    write('apps/web/src/page.tsx', 'a')
    write('packages/text/src/index.ts', 'b')
    write('package-lock.json', '{}')
  })
  afterEach(() => rmSync(base, { recursive: true }))

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(base, path)), { recursive: true })
    writeFileSync(join(base, path), text)
  }

  it.each([
    ['a page', 'apps/web/src/page.tsx'],
    ['a package', 'packages/text/src/index.ts'],
    ['the lock file', 'package-lock.json'],
    ['the schema, which is new', 'prisma/schema.prisma'],
    ['a style, which is new', 'apps/web/src/a.css'],
  ])('changes with %s', (_what, path) => {
    const before = fingerprint(base)
    write(path, 'changed')
    expect(fingerprint(base)).not.toBe(before)
  })

  it('changes when a text moves from one file to the next', () => {
    const before = fingerprint(base)
    write('apps/web/src/page.tsx', '')
    write('packages/text/src/index.ts', 'ab')
    expect(fingerprint(base)).not.toBe(before)
  })

  it('stays when a file is written again as it was, and where nothing is built from', () => {
    const before = fingerprint(base)
    write('apps/web/src/page.tsx', 'a')
    write('docs/guide.md', 'changed')
    write('packages/db/src/generated/client.ts', 'made')
    expect(fingerprint(base)).toBe(before)
  })
})
