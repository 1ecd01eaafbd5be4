import { createCaller } from '@assay/api'
import { writeBundle } from '@assay/exchange'
import { TRPCError } from '@trpc/server'
import { readBundleAddress } from '../../../features/verify/bundle-address.ts'
import { answerError } from '../../../server/answer-error.ts'
import { requestContext } from '../../../server/api.ts'
import { streamOf } from '../../../server/stream-of.ts'

/**
 * Sends the bundle of a log, or of one article, while it is read. Who asks, and whether they may, is proven by the
 * procedure, before the first byte goes out. A bundle that breaks off has no end, which whoever verifies it notices.
 */
export async function GET(request: Request): Promise<Response> {
  const asked = readBundleAddress(new URL(request.url).searchParams)
  if (asked === null) return answerError(new TRPCError({ code: 'BAD_REQUEST' }))
  try {
    const records = await createCaller(await requestContext()).ledger.bundle(asked)
    if (records === null) return answerError(new TRPCError({ code: 'NOT_FOUND' }))
    const what = asked.articleId === null ? 'log' : 'article'
    const day = new Date().toISOString().slice(0, 10)
    return new Response(streamOf(writeBundle(records)), {
      headers: {
        'content-type': 'application/jsonl; charset=utf-8',
        'content-disposition': `attachment; filename="assay-${what}-${day}.jsonl"`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    })
  } catch (error) {
    return answerError(error)
  }
}
