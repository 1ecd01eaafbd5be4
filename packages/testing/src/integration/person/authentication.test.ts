import type { Installation } from '@assay/newsroom'
import { findActor, issueResetLink, resetPassword } from '@assay/people'
import type { Actor } from '@assay/review'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDesk, codeOf, join, key, password } from '../member/harbour-desk.test-support.ts'
import {
  authRequest,
  cookieOf,
  signInRequest,
  type WatchedSignIn,
  watchSignIn,
} from './sign-in.test-support.ts'

const email = 'ada@desk.example'

let installation: Installation
let admin: Actor
let clock: { at: Date }
let desk: WatchedSignIn

beforeAll(async () => {
  const built = await buildDesk()
  installation = built.installation
  admin = built.admin
  clock = built.clock
  desk = watchSignIn(installation)
})

const ask = (request: Request) => desk.authentication.handle(request)
const signIn = async () => cookieOf(await ask(signInRequest(email, password)))
const personOf = (cookie: string) => desk.authentication.personOf(new Headers({ cookie }))

describe('signing in', () => {
  it('gives a session by a cookie that scripts cannot read and other sites do not send', async () => {
    const response = await ask(signInRequest(email, password))
    expect(response.status).toBe(200)
    const [cookie] = response.headers.getSetCookie()
    expect(cookie).toMatch(/^assay-3000=[\w-]{43}; Max-Age=57600; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(await personOf(cookieOf(response))).toBe(admin.personId)
    expect(await response.text()).toBe('{}')
  })

  it('under https gives a __Host- cookie, which is Secure', async () => {
    const baseUrl = 'https://assay.example'
    const { authentication } = watchSignIn(installation, { baseUrl })
    const response = await authentication.handle(signInRequest(email, password, { origin: baseUrl }))
    const [cookie] = response.headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-assay=[\w-]{43}; Max-Age=57600; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect(await authentication.personOf(new Headers({ cookie: cookieOf(response) }))).toBe(admin.personId)
  })

  it('to one installation leaves that of another on the same host as it is', async () => {
    const baseUrl = 'http://localhost:3001'
    const other = watchSignIn(installation, { baseUrl }).authentication
    const cookies = [
      await signIn(),
      cookieOf(await other.handle(signInRequest(email, password, { origin: baseUrl }))),
    ].join('; ')
    const signedOut = await ask(authRequest('/sign-out', {}, { cookie: cookies }))
    expect(cookieOf(signedOut)).toBe('assay-3000=')
    expect(await personOf(cookies)).toBeNull()
    expect(await other.personOf(new Headers({ cookie: cookies }))).toBe(admin.personId)
  })

  it('says the same to a wrong password and to an unknown address', async () => {
    const refusals = [
      signInRequest(email, 'not this one'),
      signInRequest('nobody@desk.example', 'not this one'),
    ]
    for (const request of refusals) expect(await codeOf(ask(request))).toBe('credentials-wrong')
  })

  it.each([
    ['from another site', { origin: 'https://evil.example' }],
    ['from another site that hides its name', { origin: 'null' }],
    ['as a form, which any site can send', { 'content-type': 'text/plain' }],
    ['by a name that is not the one it is set up for', { origin: 'http://assay.lan:3000' }],
  ])('is refused %s', async (_from, headers) => {
    expect(await codeOf(ask(signInRequest(email, password, headers)))).toBe('opened-elsewhere')
    expect(desk.noted.at(-1)).toMatchObject({ event: 'foreign-request', outcome: 'refused' })
  })

  it.each(['a\0b@desk.example', '\uD800@desk.example', '\u200B', '%00'])(
    'says the same to what no address can be: %j',
    async (address) => {
      expect(await codeOf(ask(signInRequest(address, password)))).toBe('credentials-wrong')
      expect(await codeOf(ask(signInRequest(email, `\uD800\0${address}`)))).toBe('credentials-wrong')
    },
  )

  it('works by every name of this machine', async () => {
    const response = await ask(signInRequest(email, password, { origin: 'http://127.0.0.1:3000' }))
    expect(response.status).toBe(200)
  })

  it.each([
    ['nothing', null],
    ['a list', []],
    ['another type', { email: 7, password: true }],
  ])('takes %s for what it is', async (_what, body) => {
    expect(await codeOf(ask(authRequest('/sign-in', body as object)))).toBe('input-invalid')
  })

  it('again ends the session that the browser had', async () => {
    const before = await signIn()
    const after = cookieOf(await ask(signInRequest(email, password, { cookie: before })))
    expect(await personOf(before)).toBeNull()
    expect(await personOf(after)).toBe(admin.personId)
  })

  it('keeps no token that a copy of the database would give away', async () => {
    const [, token = 'none'] = (await signIn()).split('=')
    const { prisma } = installation.database
    expect(JSON.stringify(await prisma.session.findMany())).not.toContain(token)
  })
})

describe('a session', () => {
  it('is nobody’s without a cookie or with one that was never given', async () => {
    const cookie = await signIn()
    expect(await personOf('')).toBeNull()
    expect(await personOf('assay-3000=%E0%A4%A')).toBeNull()
    expect(await personOf(cookie.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a')))).toBeNull()
    expect(await personOf(`assay-3000=${'x'.repeat(43)}`)).toBeNull()
  })

  it('ends by signing out', async () => {
    const cookie = await signIn()
    const response = await ask(authRequest('/sign-out', {}, { cookie }))
    expect(response.headers.getSetCookie()).toEqual([
      'assay-3000=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax',
    ])
    expect(await personOf(cookie)).toBeNull()
  })

  const begin = async () => ({ cookie: await signIn(), from: clock.at.getTime() })
  const turn = (from: number, hours: number) => {
    clock.at = new Date(from + hours * 3_600_000)
  }

  it('ends when it is not used for four hours, and lasts while it is', async () => {
    const { cookie, from } = await begin()
    for (const hours of [3, 6, 9]) {
      turn(from, hours)
      expect(await personOf(cookie)).toBe(admin.personId)
    }
    turn(from, 13.1)
    expect(await personOf(cookie)).toBeNull()
    turn(from, 9)
    expect(await personOf(cookie)).toBeNull()
  })

  it('ends after sixteen hours in any case', async () => {
    const { cookie, from } = await begin()
    for (let hours = 1; hours < 16; hours++) {
      turn(from, hours)
      expect(await personOf(cookie)).toBe(admin.personId)
    }
    turn(from, 16.001)
    expect(await personOf(cookie)).toBeNull()
  })

  it.each([
    ['the feed of a page', { accept: 'text/event-stream' }],
    ['what a page asks that nobody touches', { 'x-assay-untouched': '1' }],
    ['what a browser loads ahead', { 'sec-purpose': 'prefetch' }],
  ])('is not kept alive by %s', async (_what, headers) => {
    const { cookie, from } = await begin()
    const byItself = new Headers({ cookie, ...headers })
    for (const hours of [1, 2, 3, 3.9]) {
      turn(from, hours)
      expect(await desk.authentication.personOf(byItself)).toBe(admin.personId)
    }
    turn(from, 4.1)
    expect(await desk.authentication.personOf(byItself)).toBeNull()
  })
})

describe('changing one’s password', () => {
  const change = (cookie: string, body: object) => ask(authRequest('/change-password', body, { cookie }))
  const newPassword = 'five curlews at dusk'

  it('needs the present one, and a good new one', async () => {
    const cookie = await signIn()
    const wrong = change(cookie, { currentPassword: 'not this one', newPassword })
    expect(await codeOf(wrong)).toBe('current-password-wrong')
    const weak = change(cookie, { currentPassword: password, newPassword: 'HarbourDesk2026!' })
    await expect(weak).rejects.toMatchObject({ code: 'password-too-weak', details: { reason: 'contextual' } })
    expect(await codeOf(change('', { currentPassword: password, newPassword }))).toBe('signed-out')
    expect(await personOf(cookie)).toBe(admin.personId)
  })

  it('ends every session and every reset link; the browser that did it goes on in a new one', async () => {
    const target = await join(installation, admin, 'reviewer', 'Bo')
    const { token } = await issueResetLink(installation, {
      actor: admin,
      key: key(),
      input: { memberId: target.memberId },
    })
    const begun = () => ask(signInRequest('bo@desk.example', password)).then(cookieOf)
    const [here, elsewhere] = [await begun(), await begun()]
    const response = await change(here, { currentPassword: password, newPassword })
    expect(await personOf(here)).toBeNull()
    expect(await personOf(elsewhere)).toBeNull()
    expect(await personOf(cookieOf(response))).toBe(target.personId)
    expect(await codeOf(resetPassword(installation, { token, password: 'six curlews at dusk' }))).toBe(
      'link-invalid',
    )
    expect(await findActor(installation, target)).toMatchObject({ role: 'reviewer' })
  })
})

describe('the paths of sign-in', () => {
  it.each(['/sign-up/email', '/sign-in/email', '/update-user', '/get-session', '/toString', '', '/x'])(
    'do not include “%s”',
    async (path) => expect((await ask(authRequest(path, {}))).status).toBe(404),
  )

  it('are for POST alone', async () => {
    const response = await ask(new Request('http://localhost:3000/api/auth/sign-in'))
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })

  it('include signing in at a click in a demo, and nowhere else', async () => {
    const request = (name = 'admin') => authRequest('/demo/sign-in', { key: name })
    expect((await ask(request())).status).toBe(404)
    const demo = watchSignIn(installation, { demo: [{ key: 'admin', email }] }).authentication
    const response = await demo.handle(request())
    expect(cookieOf(response)).toMatch(/^assay-demo-3000=/)
    expect(await demo.personOf(new Headers({ cookie: cookieOf(response) }))).toBe(admin.personId)
    expect(await codeOf(demo.handle(request('nobody')))).toBe('not-found')
  })
})
