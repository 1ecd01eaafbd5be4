import { expect, it } from 'vitest'
import type { Arrival } from './client-address.ts'
import { buildReception } from './reception.ts'

function receive(url: string, headers: Arrival['headers'] = {}) {
  const answered = new Map<string, string>()
  const request = { headers, socket: { remoteAddress: '203.0.113.7' } }
  buildReception({ url, trustedProxies: [] })(request, {
    setHeader: (name, value) => answered.set(name, value),
  })
  return { headers: request.headers, answered }
}

it('writes over whatever a client says of its address and its number', () => {
  const { headers } = receive('http://localhost:3000', {
    'x-assay-client': '198.51.100.1',
    'x-assay-request': 'mine',
    'x-forwarded-for': '198.51.100.1',
  })
  expect(headers['x-assay-client']).toBe('203.0.113.7')
  expect(headers['x-assay-request']).toMatch(/^[0-9a-f-]{36}$/)
})

it('tells browsers to come by https on every answer, and only where Assay is reached by it', () => {
  const name = 'strict-transport-security'
  expect(receive('https://assay.example.org').answered.get(name)).toMatch(/^max-age=31536000/)
  expect(receive('http://assay.example.org').answered.has(name)).toBe(false)
})
