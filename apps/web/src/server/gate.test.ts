import { expect, it } from 'vitest'
import { maxCommandBytes, maxFormBytes } from './body-limits.ts'
import { admit } from './gate.ts'

const captures = 5_000_000
const arrive = (url: string, { method = 'POST', length = 0 } = {}) =>
  admit({ method, url, headers: { 'content-length': String(length) } }, captures)
const statusOf = (admission: ReturnType<typeof admit>) =>
  'refusal' in admission ? admission.refusal.status : null

it.each([
  ['/api/captures?workspace=a', captures],
  ['/api/trpc/article.list', maxCommandBytes],
  ['/api/auth/sign-in/email', maxFormBytes],
  ['/api/anything', maxFormBytes],
  ['/sign-in', maxFormBytes],
])('cuts off every body: at %s', (url, limit) => {
  const admission = arrive(url)
  expect('maxBytes' in admission && admission.maxBytes - limit).toBe(65_536)
  expect(statusOf(arrive(url, { length: limit }))).toBeNull()
  expect(statusOf(arrive(url, { length: 2 * limit + 65_536 }))).toBe(413)
})

it('says why as the address is answered: procedures fail in a shape of their own', () => {
  const bodyOf = (url: string): unknown => {
    const admission = arrive(url, { length: 450_000_000 })
    return 'refusal' in admission && JSON.parse(admission.refusal.body)
  }
  const answer = { code: 'command-too-large', details: {} }
  expect(bodyOf('/api/auth/sign-in/email')).toEqual({ error: answer })
  expect(bodyOf('/api/trpc/assessment.submit')).toMatchObject({ error: { data: { error: answer } } })
  expect(bodyOf('/api/captures')).toEqual({ error: { code: 'capture-too-large', details: {} } })
})

it.each(['/w/%FF/articles', '*', '//', 'http://elsewhere.example/', '/%', ''])(
  'refuses an address that is none: %s',
  (url) => {
    expect(statusOf(arrive(url))).toBe(400)
  },
)

it.each(['TRACE', 'CONNECT', 'PURGE'])('refuses %s, and says what there is', (method) => {
  const admission = arrive('/', { method })
  expect(statusOf(admission)).toBe(405)
  expect('refusal' in admission && admission.refusal.headers.allow).toContain('GET')
})
