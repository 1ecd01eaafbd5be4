import type { Role } from '@assay/review'
import { cache } from 'react'
import { requestQueryClient, serverTrpc } from './api.ts'

/** How it stands with signing, asked once for a request, by whichever part of the page needs it first. */
export const signingStatus = cache((workspaceId: string) =>
  requestQueryClient().fetchQuery(serverTrpc().ledger.status.queryOptions({ workspaceId })),
)

/** Whether somebody is told on every page when signing stops; everybody else is on those of the audit. */
export const answersForHistory = (role: Role): boolean => role === 'admin' || role === 'auditor'
