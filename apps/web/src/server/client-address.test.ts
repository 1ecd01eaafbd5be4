import { describe, expect, it } from 'vitest'
import { buildClientAddress } from './client-address.ts'

const from = (remoteAddress: string | undefined, forwarded?: string | string[]) => ({
  socket: { remoteAddress },
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
})

describe('where a request comes from', () => {
  it('is the other end of the connection, whatever X-Forwarded-For says', () => {
    const clientOf = buildClientAddress([])
    expect(clientOf(from('203.0.113.7', '198.51.100.1'))).toBe('203.0.113.7')
    expect(clientOf(from('::ffff:203.0.113.7'))).toBe('203.0.113.7')
    expect(clientOf(from('fe80::1%eth0'))).toBe('fe80::1')
    expect(clientOf(from(undefined, '198.51.100.1'))).toBe('unknown')
  })

  it('is what a trusted proxy says, and no more than that proxy can know', () => {
    const clientOf = buildClientAddress(['127.0.0.1', '10.0.0.0/8', 'fd00::/8'])
    expect(clientOf(from('127.0.0.1', '198.51.100.1'))).toBe('198.51.100.1')
    expect(clientOf(from('127.0.0.1', '192.0.2.9, 198.51.100.1'))).toBe('198.51.100.1')
    expect(clientOf(from('203.0.113.7', '198.51.100.1'))).toBe('203.0.113.7')
  })

  it('is told apart behind two proxies that are both trusted', () => {
    const clientOf = buildClientAddress(['127.0.0.1', '10.0.0.0/8', 'fd00::/8'])
    expect(clientOf(from('127.0.0.1', '198.51.100.1, 10.2.3.4'))).toBe('198.51.100.1')
    expect(clientOf(from('::ffff:127.0.0.1', ['198.51.100.2', 'fd00::4']))).toBe('198.51.100.2')
    expect(clientOf(from('127.0.0.1', '10.2.3.4'))).toBe('10.2.3.4')
  })

  it.each([
    ['203.0.113.5:4711', '203.0.113.5'],
    ['[2001:db8::5]:4711', '2001:db8::5'],
    ['2001:DB8::5', '2001:db8::5'],
    ['unknown', '127.0.0.1'],
    ['_hidden', '127.0.0.1'],
    ['', '127.0.0.1'],
    ['203.0.113.5, <script>', '127.0.0.1'],
  ])('is read from “%s” as %s', (forwarded, client) => {
    expect(buildClientAddress(['127.0.0.1'])(from('127.0.0.1', forwarded))).toBe(client)
  })
})
