import type { Installation } from '@assay/newsroom'
import { type Authentication, buildAuthentication } from '@assay/people'
import type { Actor } from '@assay/review'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDesk, join, password } from '../member/harbour-desk.test-support.ts'
import { authRequest, cookieOf, signInRequest } from './sign-in.test-support.ts'

const secret = 'a secret of this test, long enough'
const email = 'ada@desk.example'
const hour = 3_600_000

let installation: Installation
let admin: Actor
let later: number
let authentication: Authentication

beforeAll(async () => {
  const desk = await buildDesk()
  installation = desk.installation
  admin = desk.admin
  authentication = build('http://localhost:3000')
})

const build = (baseUrl: string, demo?: { key: string; email: string }[]) => {
  later = 0
  const now = () => new Date(Date.now() + later)
  return buildAuthentication({
    database: installation.database,
    secret,
    baseUrl,
    now,
    ...(demo === undefined ? {} : { demo }),
  })
}
const signIn = async () => cookieOf(await authentication.handle(signInRequest(email, password)))
const personOf = (cookie: string) => authentication.personOf(new Headers({ cookie }))

describe('signing in', () => {
  it('gives a session by a cookie that scripts cannot read and other sites do not send', async () => {
    const response = await authentication.handle(signInRequest(email, password))
    expect(response.status).toBe(200)
    const [cookie] = response.headers.getSetCookie()
    expect(cookie).toMatch(/^assay\.session_token=.*; Max-Age=57600; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(await personOf(cookieOf(response))).toBe(admin.personId)
    expect(await response.text()).toBe('{}')
  })

  it('under https gives a __Host- cookie, which is Secure', async () => {
    const secure = build('https://assay.example')
    const response = await secure.handle(signInRequest(email, password, { origin: 'https://assay.example' }))
    const [cookie] = response.headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-assay\.session_token=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect(cookie).not.toContain('Domain')
    expect(await secure.personOf(new Headers({ cookie: cookieOf(response) }))).toBe(admin.personId)
  })

  it('says the same to a wrong password and to an unknown address', async () => {
    const wrong = await authentication.handle(signInRequest(email, 'not this one'))
    const unknown = await authentication.handle(signInRequest('nobody@desk.example', 'not this one'))
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(await wrong.text()).toBe(await unknown.text())
  })

  it('is refused from another site', async () => {
    const response = await authentication.handle(
      signInRequest(email, password, { origin: 'https://evil.example' }),
    )
    expect(response.status).toBe(403)
  })

  it('works by every name of this machine', async () => {
    const response = await authentication.handle(
      signInRequest(email, password, { origin: 'http://127.0.0.1:3000' }),
    )
    expect(response.status).toBe(200)
  })

  it('is slowed down after eight wrong passwords, wherever they come from, and works again later', async () => {
    await join(installation, admin, 'reviewer', 'Bo')
    const attempt = async (given: string, from: string) =>
      (await authentication.handle(signInRequest('bo@desk.example', given, { 'x-forwarded-for': from })))
        .status
    const statuses: number[] = []
    for (let count = 0; count < 9; count++) statuses.push(await attempt('not this one', `203.0.113.${count}`))
    expect(statuses).toEqual([...Array<number>(8).fill(401), 429])
    expect(await attempt(password, '203.0.113.99')).toBe(429)
    later = 6 * 60_000
    expect(await attempt(password, '203.0.113.99')).toBe(200)
    later = 0
  })
})

describe('a session', () => {
  it('is nobody’s without a cookie, with a forged one, or with a signature of another secret', async () => {
    const cookie = await signIn()
    const [name, value = ''] = cookie.split('=', 2)
    expect(await personOf('')).toBeNull()
    expect(await personOf(`${name}=%E0%A4%A`)).toBeNull()
    expect(
      await personOf(`${name}=${value.replace(/^./, (first) => (first === 'a' ? 'b' : 'a'))}`),
    ).toBeNull()
    const other = buildAuthentication({
      database: installation.database,
      secret: `${secret}!`,
      baseUrl: 'http://localhost:3000',
      now: () => new Date(),
    })
    expect(await other.personOf(new Headers({ cookie }))).toBeNull()
  })

  it('ends by signing out', async () => {
    const cookie = await signIn()
    await authentication.handle(authRequest('/sign-out', {}, { cookie }))
    expect(await personOf(cookie)).toBeNull()
  })

  it('ends when it is not used for four hours, and lasts while it is', async () => {
    const cookie = await signIn()
    for (const hours of [3, 6, 9]) {
      later = hours * hour
      expect(await personOf(cookie)).toBe(admin.personId)
    }
    later = 13.1 * hour
    expect(await personOf(cookie)).toBeNull()
    later = 0
    expect(await personOf(cookie)).toBeNull()
  })

  it('ends after sixteen hours in any case', async () => {
    const cookie = await signIn()
    for (let hours = 1; hours < 16; hours++) {
      later = hours * hour
      expect(await personOf(cookie)).toBe(admin.personId)
    }
    later = 16 * hour + 1000
    expect(await personOf(cookie)).toBeNull()
    later = 0
  })
})

describe('changing one’s password', () => {
  const change = async (cookie: string, body: object) =>
    authentication.handle(authRequest('/change-password', body, { cookie }))

  it('needs the present one, and a good new one', async () => {
    const cookie = await signIn()
    const wrong = await change(cookie, {
      currentPassword: 'not this one',
      newPassword: 'five curlews at dusk',
    })
    expect(await wrong.json()).toMatchObject({ code: 'INVALID_PASSWORD' })
    const weak = await change(cookie, { currentPassword: password, newPassword: 'AdaVoss2026!' })
    expect(await weak.json()).toMatchObject({ code: 'PASSWORD_TOO_WEAK' })
    const nobody = await change('', { currentPassword: password, newPassword: 'five curlews at dusk' })
    expect(nobody.status).toBe(401)
  })

  it('ends every other session, whatever the request says', async () => {
    const [here, elsewhere] = [await signIn(), await signIn()]
    const body = {
      currentPassword: password,
      newPassword: 'five curlews at dusk',
      revokeOtherSessions: false,
    }
    const response = await change(here, body)
    expect(response.status).toBe(200)
    expect(await personOf(elsewhere)).toBeNull()
    expect(await personOf(cookieOf(response))).toBe(admin.personId)
  })
})

describe('the paths of better-auth', () => {
  it.each([
    '/sign-up/email',
    '/update-user',
    '/delete-user',
    '/list-sessions',
    '/get-session',
    '/request-password-reset',
    '/ok',
    '/x',
  ])('do not include %s', async (path) =>
    expect((await authentication.handle(authRequest(path, {}))).status).toBe(404),
  )

  it('include signing in at a click in a demo, and nowhere else', async () => {
    const request = () => authRequest('/demo/sign-in', { key: 'admin' })
    expect((await authentication.handle(request())).status).toBe(404)
    const demo = build('http://localhost:3000', [{ key: 'admin', email }])
    const response = await demo.handle(request())
    expect(await demo.personOf(new Headers({ cookie: cookieOf(response) }))).toBe(admin.personId)
    expect((await demo.handle(authRequest('/demo/sign-in', { key: 'nobody' }))).status).toBe(404)
  })
})
