import { type ErrorAnswer, type ErrorCode, readErrorAnswer } from '@assay/review'
import { TRPCClientError } from '@trpc/client'
import { z } from 'zod'

const shapeSchema = z.object({ data: z.object({ error: z.unknown() }) })

/** What the server answered instead of doing it; null where it gave no answer: a lost connection. */
export function errorAnswerOf(error: unknown): ErrorAnswer | null {
  if (!(error instanceof TRPCClientError)) return null
  return readErrorAnswer(shapeSchema.safeParse(error.shape).data?.data.error)
}

/** Whether a request failed on its way, so that sending it again may help. */
export function isConnectionError(error: unknown): boolean {
  return error instanceof TRPCClientError && error.data === undefined
}

/** Codes with which nothing was decided: the same again may do. */
const passing: ReadonlySet<ErrorCode> = new Set(['busy', 'internal', 'too-many-requests'])

/** Whether what was asked for was refused, and will be refused again. */
export const isRefusal = (answer: ErrorAnswer): boolean => !passing.has(answer.code)
