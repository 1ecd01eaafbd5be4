import { refusalOf } from '@assay/api'
import type { ErrorAnswer } from '@assay/review'
import { TRPCError } from '@trpc/server'

/** What a one-time link opens, or why it opens nothing. */
export async function readLink<Found>(
  read: () => Promise<Found>,
): Promise<{ found: Found } | { refused: ErrorAnswer }> {
  try {
    return { found: await read() }
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error
    const refused = refusalOf(error.cause)
    if (refused !== null) return { refused }
    if (error.code === 'BAD_REQUEST') return { refused: { code: 'link-invalid', details: {} } }
    throw error
  }
}
