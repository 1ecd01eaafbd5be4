import { describe, expect, it } from 'vitest'
import { buildContentSecurityPolicy } from './content-security-policy.ts'

function directivesOf(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ')
      return [name, values]
    }),
  )
}

describe('the content security policy', () => {
  const served = directivesOf(buildContentSecurityPolicy({ nonce: 'n0', https: true, development: false }))

  it('runs scripts by nonce alone', () => {
    expect(served.get('script-src')).toEqual(["'nonce-n0'", "'strict-dynamic'"])
  })

  it('allows inline style nowhere but in style attributes', () => {
    const loose = [...served].filter(([, values]) => values.includes("'unsafe-inline'")).map(([name]) => name)
    expect(loose).toEqual(['style-src-attr'])
  })

  it('starts from nothing and cannot be framed', () => {
    expect(served.get('default-src')).toEqual(["'none'"])
    expect(served.get('frame-ancestors')).toEqual(["'none'"])
    expect(served.get('base-uri')).toEqual(["'none'"])
  })

  it('upgrades requests only where Assay is reached by https', () => {
    const plain = directivesOf(buildContentSecurityPolicy({ nonce: 'n0', https: false, development: false }))
    expect(served.has('upgrade-insecure-requests')).toBe(true)
    expect(plain.has('upgrade-insecure-requests')).toBe(false)
  })
})
