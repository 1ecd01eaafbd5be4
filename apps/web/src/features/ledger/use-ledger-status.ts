'use client'

import type { AppRouter } from '@assay/api'
import { useQuery } from '@tanstack/react-query'
import type { inferRouterOutputs } from '@trpc/server'
import { useTRPC } from '../api/trpc.ts'

export type LedgerStatus = inferRouterOutputs<AppRouter>['ledger']['status']

const restMs = 30_000
/** While something is known to wait for its signature, which comes within a second. */
const soonMs = 2_000

type Given = { newest?: number | undefined; initial?: LedgerStatus | undefined }

/** How it stands with signing, asked again now and then while the page is looked at. */
export function useLedgerStatus(workspaceId: string, { newest = -1, initial }: Given = {}) {
  const trpc = useTRPC()
  return useQuery({
    ...trpc.ledger.status.queryOptions({ workspaceId }),
    ...(initial === undefined ? {} : { initialData: initial }),
    staleTime: restMs,
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && awaitsSignature(data, newest) ? soonMs : restMs,
  })
}

/** Whether the next answer will soon be another one. `newest` is the last position that the page knows of. */
function awaitsSignature({ halt, isLate, unsignedSince, sealedPosition }: LedgerStatus, newest: number) {
  if (halt !== null || isLate) return false
  return unsignedSince !== null || newest > (sealedPosition ?? -1)
}
