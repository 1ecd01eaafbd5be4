import { TextError } from '@assay/text'
import type { TRPCError } from '@trpc/server'
import { isNestedTooDeep } from './nested-json.ts'
import { readLimited } from './read-limited.ts'

export type Limited =
  | { request: Request; refused: null }
  | { request: null; refused: Extract<TRPCError['code'], 'PAYLOAD_TOO_LARGE' | 'BAD_REQUEST'> }

/**
 * The request with its body in memory; refused where this is larger than allowed, whatever it said of its length, or
 * is JSON so deep that what reads it could run out of stack.
 */
export async function limitBody(request: Request, limit: number): Promise<Limited> {
  if (request.body === null) return { request, refused: null }
  try {
    const body = await readLimited(request, limit)
    if (isNestedTooDeep(body)) return { request: null, refused: 'BAD_REQUEST' }
    const { method, headers, signal } = request
    return { request: new Request(request.url, { method, headers, signal, body }), refused: null }
  } catch (error) {
    if (error instanceof TextError && error.code === 'capture-too-large') {
      return { request: null, refused: 'PAYLOAD_TOO_LARGE' }
    }
    throw error
  }
}
