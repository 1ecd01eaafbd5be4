import { describe, expect, it } from 'vitest'
import { isFromThisMachine } from './demo-guard.ts'

const asked = (headers: Record<string, string>, remoteAddress: string | undefined = '127.0.0.1') =>
  isFromThisMachine({ headers, socket: { remoteAddress } })

describe('the guard of a demo', () => {
  it.each(['localhost', 'localhost:3000', 'LOCALHOST:80', '127.0.0.1:3000', '[::1]:3000'])(
    'lets in whoever asks for %s',
    (host) => expect(asked({ host })).toBe(true),
  )

  it.each([
    'assay.example.org',
    'localhost.example.org',
    '127.0.0.1.example.org',
    'localhost@example.org',
    '192.168.1.4:3000',
    '0.0.0.0:3000',
    'localhost:3000, example.org',
    '',
  ])('refuses a Host of "%s"', (host) => expect(asked({ host })).toBe(false))

  it('refuses a request without a Host', () => expect(asked({})).toBe(false))

  it.each([
    'forwarded',
    'via',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-forwarded-anything',
    'x-real-ip',
    'x-original-url',
    'x-client-ip',
    'true-client-ip',
    'cf-connecting-ip',
    'cdn-loop',
    'fly-client-ip',
    'x-amz-cf-id',
  ])('refuses what came through a proxy, which %s tells, even empty', (name) =>
    expect(asked({ host: 'localhost', [name]: '' })).toBe(false),
  )

  it.each(['::1', '::ffff:127.0.0.1', '127.0.0.2'])('lets in a connection from %s', (address) =>
    expect(asked({ host: 'localhost' }, address)).toBe(true),
  )

  it.each(['192.168.1.4', '203.0.113.7', '::ffff:192.168.1.4', '2001:db8::1', ''])(
    'refuses a connection from "%s"',
    (address) => expect(asked({ host: 'localhost' }, address)).toBe(false),
  )
})
