import { appRouter, errorAnswerOf, maxBatchSize, retryAfter, transportErrorOf } from '@assay/api'
import { TRPCError } from '@trpc/server'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { logFault } from '../../../../server/answer-error.ts'
import { maxCommandBytes } from '../../../../server/body-limits.ts'
import { clientHeader } from '../../../../server/client-address.ts'
import { runningServer } from '../../../../server/installation.ts'
import { limitBody } from '../../../../server/limit-body.ts'

const handle = async (request: Request): Promise<Response> => {
  const { request: limited, refused } = await limitBody(request, maxCommandBytes)
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    // Refused below, in the words and the shape of the API: what was too large is not read for that.
    req:
      limited ?? new Request(request.url, { method: request.method, headers: request.headers, body: '{}' }),
    router: appRouter,
    maxBatchSize,
    createContext: async () => {
      if (refused !== null) throw new TRPCError({ code: refused })
      try {
        const { installation, authentication } = await runningServer()
        return {
          installation,
          ...(await authentication.callerOf(request.headers)),
          address: request.headers.get(clientHeader),
        }
      } catch (error) {
        throw transportErrorOf(error)
      }
    },
    responseMeta: ({ type, errors }) => ({
      headers: {
        // What a newsroom is working on is nobody's to keep on the way; a stream says so of itself.
        ...(type === 'query' ? { 'cache-control': 'no-store' } : {}),
        ...errors.map((error) => retryAfter(errorAnswerOf(error).code)).find((each) => each !== null),
      },
    }),
    onError: ({ error, path }) => {
      const answer = errorAnswerOf(error)
      if (answer.code === 'internal') logFault({ id: answer.details.id, where: path ?? 'api', error })
    },
  })
}

export { handle as GET, handle as POST }
