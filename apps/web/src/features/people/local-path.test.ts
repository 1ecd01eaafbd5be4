import { describe, expect, it } from 'vitest'
import { localPath } from './local-path.ts'

describe('the way back after signing in', () => {
  it.each(['/', '/w/herald', '/w/herald/articles?state=open#s-12', '/invitation/abc'])(
    'leads to %s',
    (path) => expect(localPath(path)).toBe(path),
  )

  it.each([
    undefined,
    '',
    'w/herald',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/w',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/sign-in?next=/sign-in',
  ])('leads home instead of to %s', (path) => expect(localPath(path)).toBe('/'))

  it('stays here for a path that only begins like a host', () => {
    expect(localPath('/..//evil.example')).toMatch(/^\/(?!\/)/)
  })
})
