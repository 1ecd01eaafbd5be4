import type { IncomingHttpHeaders } from 'node:http'

const loopbackHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i

/**
 * Whether a request to a demo comes from this very machine, as far as its headers tell: to a loopback host, and
 * through no proxy. Whoever reaches a demo is signed in at a click, so a page elsewhere whose name was bound to
 * 127.0.0.1, or a tunnel, must get nothing. Takes the headers as they came over the wire: Next adds its own.
 */
export function isFromThisMachine(headers: IncomingHttpHeaders): boolean {
  if (!loopbackHost.test(headers.host ?? '')) return false
  return !Object.keys(headers).some((name) => name === 'forwarded' || name.startsWith('x-forwarded-'))
}
