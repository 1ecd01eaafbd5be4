import { z } from 'zod'
import { type ErrorAnswer, type ErrorCode, errorDetails } from './error-details.ts'

const envelope = z.object({ code: z.string(), details: z.unknown() })

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorDetails, code)

/**
 * Reads an error that came over the wire. A code that is not known here (the page may be older than the server), or
 * details of another shape, give null.
 */
export function readErrorAnswer(value: unknown): ErrorAnswer | null {
  const read = envelope.safeParse(value).data
  return read !== undefined && isErrorCode(read.code) ? answerOf(read.code, read.details) : null
}

// The code picks the schema, so the pair is one of the union; the compiler cannot follow that over all codes at once.
function answerOf<Code extends ErrorCode>(code: Code, value: unknown): ErrorAnswer | null {
  const details = errorDetails[code].safeParse(value).data
  return details === undefined ? null : ({ code, details } as ErrorAnswer)
}
