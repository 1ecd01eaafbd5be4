import type { AppRouter } from '@assay/api'
import type { inferRouterOutputs } from '@trpc/server'

export type EventPage = inferRouterOutputs<AppRouter>['event']['list']
export type AuditEntry = EventPage['entries'][number]
