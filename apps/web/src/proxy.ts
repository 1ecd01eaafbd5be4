import { isDevelopment, loadSettings } from '@assay/settings'
import { type NextRequest, NextResponse } from 'next/server'
import { buildContentSecurityPolicy } from './server/content-security-policy.ts'

// Next reads the nonce out of the request's policy and puts it on every script and style that it writes;
// our own code reads `x-nonce`. The API is left out: its headers are constant (next.config.ts), and a proxied
// request has its body buffered, with a limit that would cut large captures.
export function proxy(request: NextRequest): NextResponse {
  const https = loadSettings().url.startsWith('https://')
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const policy = buildContentSecurityPolicy({ nonce, https, development: isDevelopment })

  const requestHeaders = new Headers(request.headers)
  requestHeaders.set('x-nonce', nonce)
  // Pages are not told their address; whoever has to sign in first is brought back to it.
  requestHeaders.set('x-path', `${request.nextUrl.pathname}${request.nextUrl.search}`)
  requestHeaders.set('content-security-policy', policy)

  const response = NextResponse.next({ request: { headers: requestHeaders } })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = { matcher: ['/((?!api/|_next/static/|icon.svg).*)'] }
