import { describe, expect, it } from 'vitest'
import { isFromThisMachine } from './demo-guard.ts'

describe('the guard of a demo', () => {
  it.each(['localhost', 'localhost:3000', 'LOCALHOST:80', '127.0.0.1:3000', '[::1]:3000'])(
    'lets in whoever asks for %s',
    (host) => expect(isFromThisMachine({ host })).toBe(true),
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
  ])('refuses a Host of "%s"', (host) => expect(isFromThisMachine({ host })).toBe(false))

  it('refuses a request without a Host', () => expect(isFromThisMachine({})).toBe(false))

  it.each(['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-anything'])(
    'refuses what came through a proxy, which %s tells, even empty',
    (name) => expect(isFromThisMachine({ host: 'localhost', [name]: '' })).toBe(false),
  )
})
