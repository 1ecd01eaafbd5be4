import type { Database } from '@assay/db'
import { runOperational } from '@assay/newsroom/frame'
import { ReviewError, writable } from '@assay/review'
import { z } from 'zod'
import type { Note, RequestOrigin, SecurityLog } from '../security/security-log.ts'
import { changePassword } from './change-password.ts'
import { type DemoCast, signInDemo } from './demo-sign-in.ts'
import { isTouched } from './is-touched.ts'
import { loopbackOrigins } from './loopback-origins.ts'
import {
  buildSessionReader,
  type CallerSession,
  endSessionOf,
  idleSession,
  longestSession,
} from './session.ts'
import { sessionCookieOf } from './session-cookie.ts'
import { type Caller, signIn } from './sign-in.ts'
import { buildSignInLimit, type Wait } from './sign-in-limit.ts'

export type AuthenticationOptions = {
  database: Database
  /** Hides addresses and accounts in what is counted and logged. */
  secret: string
  /** The origin under which people reach Assay. */
  baseUrl: string
  now: () => Date
  /** Where a request comes from, and its number in the logs. */
  originOf: (headers: Headers) => RequestOrigin
  securityLog: SecurityLog
  /** Only in a demo: who can be signed in at a click. */
  demo?: DemoCast
  /** How an attempt that is slowed waits. */
  wait?: Wait
}

/** Who a request comes from, in the shape of the API's context: both null where nobody is signed in. */
type RequestCaller = { personId: string | null; sessionId: string | null; note: Note }

export type Authentication = {
  /**
   * Answers a request to sign in, to sign out, or to change a password; every other path does not exist.
   *
   * @throws ReviewError for whoever answers requests to put into their form
   */
  handle: (request: Request) => Promise<Response>
  callerOf: (headers: Headers) => Promise<RequestCaller>
  personOf: (headers: Headers) => Promise<string | null>
  /** When a session ends by itself, for people to read. */
  sessionLife: { idleHours: number; longestHours: number }
}

const basePath = '/api/auth'

// How long a password is says nothing before it is hashed, but hashing costs by the byte.
const password = z.string().max(1000)
const signInSchema = z.object({
  email: z.string().transform(writable).pipe(z.string().trim().toLowerCase().max(254)),
  password,
})
const changeSchema = z.object({ currentPassword: password, newPassword: z.string().min(1).max(128) })
const demoSchema = z.object({ key: z.string().max(64) })

/** Builds sign-in, sign-out and the change of one's own password. */
export function buildAuthentication(options: AuthenticationOptions): Authentication {
  const { database, secret, baseUrl, now, originOf, securityLog, demo } = options
  const cookie = sessionCookieOf({ baseUrl, isDemo: demo !== undefined })
  const means = { database, now, limit: buildSignInLimit({ database, secret, now, wait: options.wait }) }
  const readSession = buildSessionReader(database, now)
  const origins = [new URL(baseUrl).origin, ...loopbackOrigins(baseUrl)]

  const sessionOf = async (headers: Headers): Promise<CallerSession | null> => {
    const token = cookie.tokenIn(headers.get('cookie'))
    return token === null ? null : readSession(token, isTouched(headers))
  }
  const noteOf =
    (headers: Headers, who: Partial<CallerSession>): Note =>
    (entry) =>
      securityLog({ ...originOf(headers), ...who, ...entry })
  const callerOf = async (headers: Headers): Promise<RequestCaller> => {
    const session = await sessionOf(headers)
    const note = noteOf(headers, session ?? {})
    return { personId: session?.personId ?? null, sessionId: session?.sessionId ?? null, note }
  }

  type Act = (body: unknown, caller: Caller, session: CallerSession | null) => Promise<string | null>
  const acts: Record<string, Act> = {
    '/sign-in': (body, caller) => signIn(means, read(signInSchema, body), caller),
    '/sign-out': async (_body, { token, note }, session) => {
      if (token !== null) await runOperational(database, (tx) => endSessionOf(tx, token))
      if (session !== null) note({ event: 'sign-out', outcome: 'done' })
      return null
    },
    '/change-password': (body, caller, session) => {
      if (session === null) throw new ReviewError('signed-out')
      return changePassword(means, read(changeSchema, body), { ...caller, personId: session.personId })
    },
    ...(demo === undefined
      ? {}
      : {
          '/demo/sign-in': (body: unknown, caller: Caller) =>
            signInDemo(means, { cast: demo, key: read(demoSchema, body).key }, caller),
        }),
  }

  return {
    handle: async (request) => {
      const { pathname } = new URL(request.url)
      const act = pathname.startsWith(basePath) ? acts[pathname.slice(basePath.length)] : undefined
      if (act === undefined) return new Response(null, { status: 404 })
      if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
      const { headers, signal } = request
      const session = await sessionOf(headers)
      const note = noteOf(headers, session ?? {})
      refuseForeigners(headers, { origins, baseUrl, note })
      const { client } = originOf(headers)
      const token = cookie.tokenIn(headers.get('cookie'))
      const caller = { client, userAgent: headers.get('user-agent'), token, signal, note }
      const given = await act(await bodyOf(request), caller, session)
      const answer = { 'cache-control': 'no-store', 'set-cookie': cookie.set(given) }
      return Response.json({}, { headers: answer })
    },
    callerOf,
    personOf: async (headers) => (await sessionOf(headers))?.personId ?? null,
    sessionLife: { idleHours: idleSession / 3600, longestHours: longestSession / 3600 },
  }
}

/**
 * Refuses what a page of another origin may have sent: a browser says whose page it is, and sends JSON elsewhere only
 * after asking first, which nothing here answers.
 *
 * @throws ReviewError `opened-elsewhere`
 */
function refuseForeigners(
  headers: Headers,
  { origins, baseUrl, note }: { origins: readonly string[]; baseUrl: string; note: Note },
): void {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  const isJson = /^application\/json\b/i.test(headers.get('content-type') ?? '')
  const isOurs = origin === null ? site === null || site === 'same-origin' : origins.includes(origin)
  if (isJson && isOurs) return
  note({ event: 'foreign-request', outcome: 'refused', code: 'opened-elsewhere' })
  throw new ReviewError('opened-elsewhere', { address: new URL(baseUrl).origin })
}

async function bodyOf(request: Request): Promise<unknown> {
  try {
    return await request.json()
  } catch {
    throw new ReviewError('input-invalid', { fields: [] })
  }
}

function read<Body>(schema: z.ZodType<Body>, body: unknown): Body {
  const { data, error } = schema.safeParse(body)
  if (error !== undefined) {
    throw new ReviewError('input-invalid', {
      fields: error.issues.map(({ path }) => path.map(String).join('.')),
    })
  }
  return data
}
