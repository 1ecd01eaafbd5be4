import { appRouter } from '@assay/api'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { installation } from '../../../../server/installation.ts'

const handle = (request: Request): Promise<Response> =>
  fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    createContext: async () => {
      const { newsroom, authentication } = await installation()
      return { newsroom, ...(await authentication.callerOf(request.headers)) }
    },
    // What a newsroom is working on is nobody's to keep on the way; a stream says so of itself.
    responseMeta: ({ type }) => (type === 'query' ? { headers: { 'cache-control': 'no-store' } } : {}),
    onError: ({ error, path }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR')
        console.error(`${path ?? 'api'} failed:`, error.cause ?? error)
    },
  })

export { handle as GET, handle as POST }
