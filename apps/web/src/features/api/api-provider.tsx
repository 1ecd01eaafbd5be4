'use client'

import type { AppRouter } from '@assay/api'
import { QueryClientProvider } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from '@trpc/client'
import { type ReactNode, useState } from 'react'
import { buildQueryClient } from './query-client.ts'
import { TRPCProvider } from './trpc.ts'
import { touchHeaders, watchTouches } from './untouched.ts'

const url = '/api/trpc'

const clock = () => performance.now()

function buildClient() {
  if (typeof window !== 'undefined') watchTouches(window, clock)
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === 'subscription',
        true: httpSubscriptionLink({ url }),
        false: httpBatchLink({
          url,
          maxURLLength: 4_000,
          maxItems: 20,
          headers: () => touchHeaders(clock),
        }),
      }),
    ],
  })
}

/** Gives every island below it the API and the cache of its answers. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const [queryClient] = useState(buildQueryClient)
  const [trpcClient] = useState(buildClient)
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  )
}
