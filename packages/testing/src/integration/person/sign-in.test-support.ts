const origin = 'http://localhost:3000'

/** A request to better-auth as the browser sends it from our own pages. */
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
  return authRequest('/sign-in/email', { email, password }, headers)
}

/** The Cookie header that a browser sends after an answer. */
export function cookieOf(response: Response): string {
  const pairs = response.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0])
  return pairs.join('; ')
}
