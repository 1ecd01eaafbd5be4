import { appRouter, type Context, createCaller } from '@assay/api'
import { dehydrate, type QueryClient } from '@tanstack/react-query'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { headers } from 'next/headers'
import { cache } from 'react'
import { buildQueryClient } from '../features/api/query-client.ts'
import { runningServer } from './installation.ts'

/** What procedures are given for the present request. */
export const requestContext = cache(async (): Promise<Context> => {
  const { installation, authentication } = await runningServer()
  return { installation, ...(await authentication.callerOf(await headers())) }
})

/** Calls procedures for the present request, without HTTP. */
export const serverApi = cache(async () => createCaller(await requestContext()))

const requestQueryClient = cache((): QueryClient => buildQueryClient())

/** Query options of procedures, to prefetch on the server what an island will ask for. */
export const serverTrpc = cache(() =>
  createTRPCOptionsProxy({ ctx: requestContext, router: appRouter, queryClient: requestQueryClient }),
)

/** Prefetched answers, to hand to a `HydrationBoundary`. */
export const dehydrated = () => dehydrate(requestQueryClient())

export { requestQueryClient }
