import { defaultShouldDehydrateQuery, QueryClient } from '@tanstack/react-query'

/** A cache of what the server said. What the live feed names is patched, so nothing is asked again for its age. */
export function buildQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: 2, refetchOnWindowFocus: false },
      dehydrate: {
        shouldDehydrateQuery: (query) =>
          defaultShouldDehydrateQuery(query) || query.state.status === 'pending',
      },
    },
  })
}
