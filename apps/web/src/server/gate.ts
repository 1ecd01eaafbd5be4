import type { ErrorAnswer } from '@assay/review'
import { maxBodyBytes } from './body-limits.ts'

/** A request as it came over the wire. */
type Arrived = {
  method?: string | undefined
  url?: string | undefined
  headers: Record<string, string | string[] | undefined>
}

/** What is answered in place of what was asked for. */
type Refusal = { status: number; headers: Record<string, string>; body: string }

/** How a request may come in, or what it is answered. */
export type Admission = { refusal: Refusal } | { maxBytes: number; tooLarge: Refusal }

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** What a body may be larger, so that the route itself can refuse it in its own words. */
const margin = 65_536

/**
 * Looks at every request before anything reads it, Next included: at its method, its address and how long it says
 * that its body is. What is longer than it said, or said nothing, is cut off where the limit is passed.
 */
export function admit({ method, url, headers }: Arrived, maxCaptureBytes: number): Admission {
  const pathname = pathOf(url ?? '')
  if (pathname === null)
    return { refusal: refuse('', 400, { code: 'input-invalid', details: { fields: [] } }) }
  if (!methods.has(method ?? '')) {
    const refusal = refuse(pathname, 405, { code: 'input-invalid', details: { fields: [] } })
    return { refusal: { ...refusal, headers: { ...refusal.headers, allow: [...methods].join(', ') } } }
  }
  const maxBytes = maxBodyBytes(pathname, maxCaptureBytes) + margin
  const code = pathname === '/api/captures' ? 'capture-too-large' : 'command-too-large'
  const tooLarge = refuse(pathname, 413, { code, details: {} })
  return Number(headers['content-length'] ?? 0) > maxBytes ? { refusal: tooLarge } : { maxBytes, tooLarge }
}

/** The path of an address; null where it is none, or cannot be decoded. */
function pathOf(url: string): string | null {
  const parsed = URL.parse(url, 'http://localhost')
  if (!url.startsWith('/') || parsed === null) return null
  try {
    decodeURIComponent(parsed.pathname)
    return parsed.pathname
  } catch {
    return null
  }
}

function refuse(pathname: string, status: number, answer: ErrorAnswer): Refusal {
  return {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify({ error: pathname.startsWith('/api/trpc/') ? asProcedure(answer, status) : answer }),
  }
}

/** The same in the shape in which procedures fail (JSON-RPC 2.0, invalid request). */
function asProcedure(answer: ErrorAnswer, httpStatus: number) {
  return { code: -32600, message: answer.code, data: { httpStatus, error: answer } }
}
