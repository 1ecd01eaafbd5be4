import { randomBytes } from 'node:crypto'
import { isOverloaded } from '@assay/newsroom'
import { type ErrorAnswer, ReviewError, readErrorAnswer } from '@assay/review'
import { TextError } from '@assay/text'
import { TRPCError } from '@trpc/server'
import { ZodError } from 'zod'
import { errorTable } from './error-table.ts'

type Status = TRPCError['code']

/** What the transport refuses by itself, before a rule is asked. */
const transportAnswers: Partial<Record<Status, (error: TRPCError) => ErrorAnswer>> = {
  UNAUTHORIZED: () => ({ code: 'signed-out', details: {} }),
  FORBIDDEN: () => ({ code: 'not-permitted', details: {} }),
  NOT_FOUND: () => ({ code: 'not-found', details: {} }),
  PAYLOAD_TOO_LARGE: () => ({ code: 'command-too-large', details: {} }),
  TOO_MANY_REQUESTS: () => ({ code: 'too-many-requests', details: {} }),
  SERVICE_UNAVAILABLE: () => ({ code: 'busy', details: {} }),
  BAD_REQUEST: invalidInput,
  PARSE_ERROR: invalidInput,
  METHOD_NOT_SUPPORTED: invalidInput,
  UNSUPPORTED_MEDIA_TYPE: invalidInput,
  UNPROCESSABLE_CONTENT: invalidInput,
}

/**
 * What the client is told of anything that was thrown: a code with its details. What no rule and no transport has
 * foreseen is `internal` with a number, the same for the same error, under which the log tells the rest; nothing of
 * what it said goes out.
 */
export function errorAnswerOf(error: unknown): ErrorAnswer {
  const cause = error instanceof TRPCError ? (error.cause ?? error) : error
  return (
    refusalOf(cause) ??
    (isOverloaded(cause) ? busy : undefined) ??
    (error instanceof TRPCError ? transportAnswers[error.code]?.(error) : undefined) ?? {
      code: 'internal',
      details: { id: numberOf(cause) },
    }
  )
}

const busy: ErrorAnswer = { code: 'busy', details: {} }

/** The same as an error of the transport, with the status that its code has. */
export function transportErrorOf(error: unknown): TRPCError {
  const cause = error instanceof TRPCError ? (error.cause ?? error) : error
  return new TRPCError({ code: errorTable[errorAnswerOf(error).code], cause })
}

/** When to come back, for answers that will be others then: header fields (RFC 9110, 10.2.3). */
export function retryAfter(code: ErrorAnswer['code']): Record<string, string> | null {
  return retrySeconds.has(code) ? { 'retry-after': String(retrySeconds.get(code)) } : null
}

const retrySeconds = new Map<ErrorAnswer['code'], number>([
  ['busy', 2],
  ['too-many-requests', 10],
  ['too-many-streams', 10],
])

/** The refusal of a rule; null for whatever else was thrown. */
export function refusalOf(cause: unknown): ErrorAnswer | null {
  if (cause instanceof ReviewError) return readErrorAnswer(cause)
  return cause instanceof TextError ? { code: cause.code, details: {} } : null
}

/** What is said of a fault where no catalogue is at hand. */
export const internalSentence = (id: string): string =>
  `Something went wrong on the server. Its log tells more under ${id}.`

function invalidInput({ cause }: TRPCError): ErrorAnswer {
  const paths = cause instanceof ZodError ? cause.issues.map(({ path }) => path.map(String).join('.')) : []
  return { code: 'input-invalid', details: { fields: [...new Set(paths)] } }
}

const numbers = new WeakMap<object, string>()

function numberOf(cause: unknown): string {
  const known = typeof cause === 'object' && cause !== null ? numbers.get(cause) : undefined
  const number = known ?? randomBytes(5).toString('hex')
  if (typeof cause === 'object' && cause !== null) numbers.set(cause, number)
  return number
}
