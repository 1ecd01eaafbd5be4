import type { Database } from '@assay/db'
import { newId } from '@assay/newsroom/frame'
import { ReviewError } from '@assay/review'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { APIError, createAuthMiddleware } from 'better-auth/api'
import { betterAuth } from 'better-auth/minimal'
import { type DemoCast, demoSignIn } from './demo-sign-in.ts'
import { knownOf } from './known-of.ts'
import { loopbackOrigins } from './loopback-origins.ts'
import { checkPassword } from './password-rules.ts'
import { buildSessionReader, type CallerSession, idleSession, longestSession } from './session.ts'
import { buildSignInLimit, perAddress, type SignInLimit } from './sign-in-limit.ts'

export type AuthenticationOptions = {
  database: Database
  /** Signs the session cookie. */
  secret: string
  /** The origin under which people reach Assay. */
  baseUrl: string
  now: () => Date
  /** Only in a demo: who can be signed in at a click. */
  demo?: DemoCast
}

export type Authentication = {
  /** Answers the few requests of better-auth's that Assay uses; every other path does not exist. */
  handle: (request: Request) => Promise<Response>
  /** The live session that a request carries, null without one. */
  sessionOf: (headers: Headers) => Promise<CallerSession | null>
  /** Who a request comes from, in the shape of the API's context: both null where nobody is signed in. */
  callerOf: (headers: Headers) => Promise<{ personId: string | null; sessionId: string | null }>
  personOf: (headers: Headers) => Promise<string | null>
  /** When a session ends by itself, for people to read. */
  sessionLife: { idleHours: number; longestHours: number }
}

const basePath = '/api/auth'

/** Builds sign-in, sign-out and the change of one's password on better-auth; everything else is our own. */
export function buildAuthentication(options: AuthenticationOptions): Authentication {
  const { database, secret, baseUrl, now, demo } = options
  const isSecure = baseUrl.startsWith('https:')
  // Cookies know no ports: a demo beside a real installation must not put out its session.
  const name = demo === undefined ? 'assay' : 'assay-demo'
  const cookiePrefix = isSecure ? `__Host-${name}` : name
  const limit = buildSignInLimit(database, now)
  const sessionOf = buildSessionReader({ database, secret, now, cookieName: `${cookiePrefix}.session_token` })
  const auth = betterAuth({
    appName: 'Assay',
    baseURL: baseUrl,
    basePath,
    secret,
    trustedOrigins: loopbackOrigins(baseUrl),
    database: prismaAdapter(database.prisma, { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    session: { expiresIn: longestSession, disableSessionRefresh: true, freshAge: 0 },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 120,
      customRules: { '/sign-in/email': perAddress, '/change-password': { window: 300, max: 8 } },
      customStorage: { consume: limit.consume },
    },
    advanced: {
      cookiePrefix,
      // better-auth's own switch would put `__Secure-` before the name; `__Host-` is the stricter promise.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isSecure, httpOnly: true, sameSite: 'lax', path: '/' },
      disableCSRFCheck: false,
      disableOriginCheck: false,
      database: { generateId: newId },
    },
    hooks: {
      before: createAuthMiddleware(async (ctx) => {
        if (ctx.path === '/sign-in/email') await refuseTooMany(limit, String(ctx.body?.email ?? ''))
        if (ctx.path !== '/change-password') return undefined
        await refuseWeakPassword(database, await sessionOf(new Headers(ctx.headers)), ctx.body?.newPassword)
        // Whoever changes a password shuts out everyone who knew the old one.
        return { context: { body: { ...ctx.body, revokeOtherSessions: true } } }
      }),
      after: createAuthMiddleware(async (ctx) => {
        const signedIn = ctx.context.newSession
        if (ctx.path === '/sign-in/email' && signedIn) await limit.succeed(signedIn.user.email)
      }),
    },
    plugins: demo === undefined ? [] : [demoSignIn(database, demo)],
    telemetry: { enabled: false },
    // What somebody did wrong is their answer; only what went wrong here is for the console.
    logger: { disabled: true },
    onAPIError: {
      onError: (error) => void (error instanceof APIError || console.error('Sign-in failed:', error)),
    },
  })
  const paths = new Set(['/sign-in/email', '/sign-out', '/change-password'])
  if (demo !== undefined) paths.add('/demo/sign-in')
  return {
    handle: async (request) => {
      const { pathname } = new URL(request.url)
      if (!pathname.startsWith(basePath) || !paths.has(pathname.slice(basePath.length))) {
        return new Response(null, { status: 404 })
      }
      // An idle session ends here; better-auth itself knows the longest life only.
      await sessionOf(request.headers)
      return withoutBody(await auth.handler(request))
    },
    sessionOf,
    callerOf: async (headers) => (await sessionOf(headers)) ?? { personId: null, sessionId: null },
    sessionLife: { idleHours: idleSession / 3600, longestHours: longestSession / 3600 },
    personOf: async (headers) => (await sessionOf(headers))?.personId ?? null,
  }
}

/** better-auth answers with the session's token as well; it belongs in the cookie, where scripts do not see it. */
function withoutBody(response: Response): Response {
  const headers = new Headers(response.headers)
  headers.set('cache-control', 'no-store')
  return new Response(response.ok ? '{}' : response.body, { status: response.status, headers })
}

async function refuseTooMany(limit: SignInLimit, email: string): Promise<void> {
  const { allowed, retryAfter } = await limit.attempt(email)
  if (allowed) return
  const message = 'Too many attempts on this account.'
  const headers = { 'Retry-After': String(retryAfter ?? 60) }
  throw new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY_ATTEMPTS', message }, headers)
}

async function refuseWeakPassword(
  { prisma }: Database,
  session: CallerSession | null,
  password: unknown,
): Promise<void> {
  if (session === null) throw new APIError('UNAUTHORIZED')
  try {
    checkPassword(String(password ?? ''), await knownOf(prisma, session.personId))
  } catch (error) {
    if (!(error instanceof ReviewError)) throw error
    throw new APIError('BAD_REQUEST', {
      code: 'PASSWORD_TOO_WEAK',
      message: 'This password is easy to guess.',
    })
  }
}
