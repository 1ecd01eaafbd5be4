import { errorAnswerOf, internalSentence, retryAfter, transportErrorOf } from '@assay/api'
import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'

/**
 * What a route handler answers where something was refused or failed: the same codes, statuses and details as the
 * API. A fault is written to the log under the number that the answer names, and nothing else of it goes out.
 */
export function answerError(error: unknown): Response {
  const answer = errorAnswerOf(error)
  const status = getHTTPStatusCodeFromError(transportErrorOf(error))
  const headers = { 'cache-control': 'no-store', ...retryAfter(answer.code) }
  if (answer.code !== 'internal') return Response.json({ error: answer }, { status, headers })
  const { id } = answer.details
  logFault({ id, where: 'A request', error })
  return Response.json({ error: { ...answer, message: internalSentence(id) } }, { status, headers })
}

/** Writes a fault to the log, with the number under which its request was answered. */
export function logFault({ id, where, error }: { id: string; where: string; error: unknown }): void {
  console.error(`${where} failed (${id}):`, error instanceof TRPCError ? (error.cause ?? error) : error)
}
