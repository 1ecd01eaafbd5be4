import { longestSession } from './session.ts'

/** The cookie that carries a session's token. */
export type SessionCookie = {
  name: string
  /** The token in a Cookie header, null where there is none. */
  tokenIn: (cookies: string | null) => string | null
  /** The Set-Cookie header that hands a token to a browser, or takes it away. */
  set: (token: string | null) => string
}

/**
 * The cookie of an installation. Cookies know no ports, so the port is in its name: two installations on one host,
 * or a demo beside a real one, do not sign each other out. Under https it is a `__Host-` cookie: Secure, of this host
 * alone, and nobody on a neighbouring name or by plain http can set it (RFC 6265bis 4.1.3.2).
 */
export function sessionCookieOf({ baseUrl, isDemo }: { baseUrl: string; isDemo: boolean }): SessionCookie {
  const { protocol, port } = new URL(baseUrl)
  const isSecure = protocol === 'https:'
  const words = [isDemo ? 'assay-demo' : 'assay', ...(port === '' ? [] : [port])]
  const name = `${isSecure ? '__Host-' : ''}${words.join('-')}`
  const attributes = ['Path=/', 'HttpOnly', ...(isSecure ? ['Secure'] : []), 'SameSite=Lax']
  return {
    name,
    tokenIn: (cookies) => {
      const pairs = (cookies ?? '').split(/; */)
      const value = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
      return value === undefined || !/^[A-Za-z0-9_-]{43}$/.test(value) ? null : value
    },
    set: (token) =>
      [`${name}=${token ?? ''}`, `Max-Age=${token === null ? 0 : longestSession}`, ...attributes].join('; '),
  }
}
