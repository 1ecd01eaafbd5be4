import { errorTable } from '@assay/api'
import { ReviewError } from '@assay/review'
import { TRPCError } from '@trpc/server'

/** What a one-time link opens, or in words why it opens nothing. */
export async function readLink<Found>(
  read: () => Promise<Found>,
): Promise<{ found: Found } | { refused: string }> {
  try {
    return { found: await read() }
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error
    if (error.cause instanceof ReviewError) return { refused: errorTable[error.cause.code].message }
    if (error.code === 'BAD_REQUEST') return { refused: errorTable['link-invalid'].message }
    throw error
  }
}
