import type { AppRouter } from '@assay/api'
import type { inferRouterOutputs } from '@trpc/server'

export type Dossier = inferRouterOutputs<AppRouter>['article']['dossier']
export type StatementInDossier = Dossier['statements'][number]
