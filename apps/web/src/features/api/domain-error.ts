import { type ReviewErrorCode, reviewErrorCodes } from '@assay/review'
import { TRPCClientError } from '@trpc/client'
import { z } from 'zod'

const shapeSchema = z.object({
  data: z.object({
    domain: z.object({ code: z.enum(reviewErrorCodes), details: z.record(z.string(), z.unknown()) }),
  }),
})

export type DomainError = { code: ReviewErrorCode; details: Record<string, unknown> }

/** What rule refused a command; null where it was no rule: a lost connection, a fault of the server. */
export function domainErrorOf(error: unknown): DomainError | null {
  if (!(error instanceof TRPCClientError)) return null
  return shapeSchema.safeParse(error.shape).data?.data.domain ?? null
}

/** Whether a request failed on its way, so that sending it again may help. */
export function isConnectionError(error: unknown): boolean {
  return error instanceof TRPCClientError && error.data === undefined
}
