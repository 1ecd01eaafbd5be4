import type { Installation } from '@assay/newsroom'
import { type Authentication, buildAuthentication, type SecurityEntry } from '@assay/people'

const origin = 'http://localhost:3000'
export const secret = 'a secret of this test, long enough'

/** What was noted and how long attempts were made to wait, beside the sign-in that did it. */
export type WatchedSignIn = { authentication: Authentication; noted: SecurityEntry[]; waits: number[] }

type Given = { now?: () => Date; baseUrl?: string; demo?: { key: string; email: string }[] }

/** Sign-in over an installation, whose attempts wait for no clock. The client is what the header `client` says. */
export function watchSignIn(
  { database, now: clock }: Installation,
  { now = clock, baseUrl = origin, ...rest }: Given = {},
): WatchedSignIn {
  const noted: SecurityEntry[] = []
  const waits: number[] = []
  const authentication = buildAuthentication({
    database,
    secret,
    baseUrl,
    now,
    originOf: (headers) => ({ client: headers.get('client') ?? '203.0.113.1', request: 'r1' }),
    securityLog: (entry) => void noted.push(entry),
    wait: async (milliseconds) => void waits.push(milliseconds),
    ...rest,
  })
  return { authentication, noted, waits }
}

/** A request to sign in and the like as the browser sends it from our own pages. */
export function authRequest(path: string, body: object, headers: Record<string, string> = {}): Request {
  return new Request(`${origin}/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, ...headers },
    body: JSON.stringify(body),
  })
}

export function signInRequest(
  email: string,
  password: string,
  headers: Record<string, string> = {},
): Request {
  return authRequest('/sign-in', { email, password }, headers)
}

/** The Cookie header that a browser sends after an answer. */
export function cookieOf(response: Response): string {
  const pairs = response.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0])
  return pairs.join('; ')
}
