import type { Installation } from '@assay/newsroom'
import { dismissFailedSignIns, readFailedSignIns } from '@assay/people'
import { beforeEach, describe, expect, it } from 'vitest'
import { rememberFailure } from '../../../../people/src/person/failed-sign-ins.ts'
import { buildSignInLimit, type SignInLimit } from '../../../../people/src/person/sign-in-limit.ts'
import { buildDesk, codeOf, password } from '../member/harbour-desk.test-support.ts'
import { cookieOf, secret, signInRequest, watchSignIn } from './sign-in.test-support.ts'

const email = 'ada@desk.example'

let installation: Installation
let clock: { at: Date }
let personId: string

beforeEach(async () => {
  const built = await buildDesk()
  installation = built.installation
  clock = built.clock
  personId = built.admin.personId
})

describe('whoever guesses', () => {
  let limit: SignInLimit
  let waits: number[]

  beforeEach(() => {
    const { database, now } = installation
    waits = []
    const wait = async (milliseconds: number) => void waits.push(milliseconds / 1000)
    limit = buildSignInLimit({ database, secret, now, wait })
  })

  const guess = async (times: number, clientOf: (index: number) => string, account = email) => {
    for (let index = 0; index < times; index++) {
      await limit.guard({ email: account, client: clientOf(index) }, async () => {})
    }
  }
  /** Gives for how long a right password has to wait. */
  const signInFrom = (client: string) =>
    limit.guard({ email, client }, async (waited) => {
      await limit.succeed({ email, client })
      return waited / 1000
    })

  it('is made to wait, longer each time, and never shuts anybody out', async () => {
    await guess(12, () => '203.0.113.9')
    expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30, 30])
    expect(await signInFrom('203.0.113.9')).toBe(30)
    expect(await signInFrom('203.0.113.9')).toBe(0)
  })

  it('from many addresses is made to wait as well, while who signed in before from theirs is not', async () => {
    await signInFrom('198.51.100.7')
    await guess(30, (index) => `203.0.113.${index}`)
    expect(Math.max(...waits)).toBe(10)
    expect(await signInFrom('198.51.100.7')).toBe(0)
    expect(await signInFrom('192.0.2.1')).toBe(10)
  })

  it('is met too where one machine tries one password on many accounts', async () => {
    for (let index = 0; index < 24; index++) {
      await guess(1, () => '203.0.113.9', `somebody-${index}@desk.example`)
    }
    expect(waits).toEqual([1, 2, 4, 8])
  })

  it('is one machine by whichever of its IPv6 addresses it comes', async () => {
    await guess(6, (index) => `2001:db8:1:2::${index}`)
    expect(waits).toEqual([1, 2])
    await guess(1, () => '2001:db8:1:3::1')
    expect(waits).toEqual([1, 2])
  })

  it('is forgotten after a quiet quarter of an hour', async () => {
    await guess(6, () => '203.0.113.9')
    clock.at = new Date(clock.at.getTime() + 16 * 60_000)
    waits.length = 0
    await guess(4, () => '203.0.113.9')
    expect(waits).toEqual([])
  })

  it('at once gets no more tries than one after another', async () => {
    let open = () => {}
    const opened = new Promise<void>((resolve) => {
      open = resolve
    })
    const tries = Array.from({ length: 20 }, () =>
      codeOf(limit.guard({ email, client: '203.0.113.9' }, () => opened)),
    )
    // The refused ones end at once, the others when they are let.
    const refused = await Promise.all(tries.slice(8))
    open()
    const tried = await Promise.all(tries.slice(0, 8))
    expect(new Set(refused)).toEqual(new Set(['too-many-requests']))
    expect(new Set(tried)).toEqual(new Set([null]))
    expect(waits.toSorted((a, b) => a - b)).toEqual([1, 2, 4, 8])
  })

  it('leaves nothing in the database by which an account or an address can be told', async () => {
    await guess(2, () => '203.0.113.9')
    const kept = JSON.stringify(await installation.database.prisma.signInCount.findMany())
    expect(kept).not.toContain('203.0.113.9')
    expect(kept).not.toContain('ada')
  })
})

describe('the owner of an account', () => {
  const fail = (client: string) => rememberFailure(installation.database, { personId, client, now: clock.at })
  const signIn = async (client = '198.51.100.7') => {
    const { authentication } = watchSignIn(installation)
    const response = await authentication.handle(signInRequest(email, password, { client }))
    const { sessionId } = await authentication.callerOf(new Headers({ cookie: cookieOf(response) }))
    const session = { personId, sessionId: sessionId ?? '' }
    return { session, told: await readFailedSignIns(installation, session) }
  }

  it('is told once of wrong passwords since they last signed in, and can look them up', async () => {
    for (const client of ['203.0.113.9', '203.0.113.9', '203.0.113.9', '203.0.113.10']) await fail(client)
    const { session, told } = await signIn()
    expect(told.beforeThisSession).toBe(4)
    expect(told.from.map(({ address, count }) => [address, count]).toSorted()).toEqual([
      ['203.0.113.10', 1],
      ['203.0.113.9', 3],
    ])
    await dismissFailedSignIns(installation, session)
    expect((await readFailedSignIns(installation, session)).beforeThisSession).toBe(0)
    const next = await signIn()
    expect(next.told.beforeThisSession).toBe(0)
    expect(next.told.from).toHaveLength(2)
  })

  it('is not told of their own slips', async () => {
    await fail('198.51.100.7')
    await fail('198.51.100.7')
    expect((await signIn()).told.beforeThisSession).toBe(0)
  })

  it('reads a list that an attacker cannot make endless', async () => {
    for (let index = 0; index < 40; index++) await fail(`203.0.113.${index}`)
    const { told } = await signIn()
    expect(told.beforeThisSession).toBe(40)
    expect(told.from).toHaveLength(21)
    expect(told.from.find(({ address }) => address === '')?.count).toBe(20)
  })
})

describe('what is noted', () => {
  it('is who signed in, who was slowed and who was refused, and never what they typed', async () => {
    const { authentication, noted, waits } = watchSignIn(installation)
    const attempt = (given: string, client: string, account = email) =>
      codeOf(authentication.handle(signInRequest(account, given, { client })))
    for (let count = 0; count < 5; count++) await attempt('not this one', '203.0.113.9')
    await attempt('Tr0ub4dor&3', '203.0.113.9', 'my password typed here')
    await attempt(password, '198.51.100.7')
    expect(waits).toEqual([1000])
    expect(noted.map(({ event, outcome }) => `${event} ${outcome}`)).toEqual([
      ...Array<string>(4).fill('sign-in refused'),
      'sign-in slowed',
      'sign-in refused',
      'sign-in refused',
      'sign-in done',
    ])
    const refused = { code: 'credentials-wrong', client: '203.0.113.9', request: 'r1', personId }
    expect(noted[0]).toMatchObject(refused)
    expect(noted.at(-1)).toMatchObject({ client: '198.51.100.7', personId })
    for (const typed of [password, email, 'not this one', 'Tr0ub4dor&3', 'my password typed here']) {
      expect(JSON.stringify(noted)).not.toContain(typed)
    }
  })
})
