import { domainErrorOf, errorTable } from '@assay/api'
import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'

/**
 * What a route handler answers where something was refused: the same codes, statuses and words as the API.
 * What is no refusal is a fault, and is thrown on.
 */
export function answerError(error: unknown): Response {
  const cause = error instanceof TRPCError ? error.cause : error
  const domain = domainErrorOf(cause)
  if (domain !== null) {
    const { status, message } = errorTable[domain.code]
    return refusal(getHTTPStatusCodeFromError(new TRPCError({ code: status })), { ...domain, message })
  }
  if (error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR') {
    return refusal(getHTTPStatusCodeFromError(error), {
      code: error.code,
      details: {},
      message: error.message,
    })
  }
  throw error
}

function refusal(status: number, error: { code: string; details: object; message: string }): Response {
  return Response.json({ error }, { status })
}
