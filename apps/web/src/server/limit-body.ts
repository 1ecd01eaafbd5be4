import { TextError } from '@assay/text'
import { readLimited } from './read-limited.ts'

/**
 * What the largest command needs: an assessment with a long rationale and fifty sources, each with a long passage,
 * in a script of three bytes a character, takes 850 kB. Captures come in by an address of their own.
 */
export const maxCommandBytes = 1_048_576

/** The request with its body in memory, or null where this is larger than allowed, whatever it said of its length. */
export async function limitBody(request: Request, limit: number): Promise<Request | null> {
  if (request.body === null) return request
  try {
    const body = await readLimited(request, limit)
    const { method, headers, signal } = request
    return new Request(request.url, { method, headers, signal, body })
  } catch (error) {
    if (error instanceof TextError && error.code === 'capture-too-large') return null
    throw error
  }
}
