import { appRouter, errorAnswerOf } from '@assay/api'
import { TRPCError } from '@trpc/server'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { logFault } from '../../../../server/answer-error.ts'
import { runningServer } from '../../../../server/installation.ts'
import { limitBody, maxCommandBytes } from '../../../../server/limit-body.ts'

const handle = async (request: Request): Promise<Response> => {
  const limited = await limitBody(request, maxCommandBytes)
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    // Refused below, in the words and the shape of the API: what was too large is not read for that.
    req:
      limited ?? new Request(request.url, { method: request.method, headers: request.headers, body: '{}' }),
    router: appRouter,
    createContext: async () => {
      if (limited === null) throw new TRPCError({ code: 'PAYLOAD_TOO_LARGE' })
      const { installation, authentication } = await runningServer()
      return { installation, ...(await authentication.callerOf(request.headers)) }
    },
    // What a newsroom is working on is nobody's to keep on the way; a stream says so of itself.
    responseMeta: ({ type }) => (type === 'query' ? { headers: { 'cache-control': 'no-store' } } : {}),
    onError: ({ error, path }) => {
      const answer = errorAnswerOf(error)
      if (answer.code === 'internal') logFault({ id: answer.details.id, where: path ?? 'api', error })
    },
  })
}

export { handle as GET, handle as POST }
