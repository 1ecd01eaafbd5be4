'use client'

import type { AppRouter } from '@assay/api'
import type { AuditReport } from '@assay/exchange'
import type { inferRouterOutputs } from '@trpc/server'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTRPCClient } from '../api/trpc.ts'

type Steps = inferRouterOutputs<AppRouter>['ledger']['verify']
type AuditStep = Steps extends AsyncIterable<infer Step> ? Step : never

export type VerifyState =
  | { phase: 'idle' }
  | { phase: 'running'; step: AuditStep | null }
  | { phase: 'stopped' }
  | { phase: 'failed' }
  | { phase: 'ended'; report: AuditReport; at: string }

/** Has the server verify the log, for as long as this page waits for it. */
export function useVerifyNow(workspaceId: string) {
  const client = useTRPCClient()
  const [state, setState] = useState<VerifyState>({ phase: 'idle' })
  const running = useRef<{ unsubscribe: () => void } | null>(null)

  const end = useCallback((next: VerifyState) => {
    running.current?.unsubscribe()
    running.current = null
    setState(next)
  }, [])
  useEffect(() => () => running.current?.unsubscribe(), [])

  const start = useCallback(() => {
    end({ phase: 'running', step: null })
    const fail = () => end({ phase: 'failed' })
    running.current = client.ledger.verify.subscribe(
      { workspaceId },
      {
        onData: (step) =>
          step.kind === 'report' ? end({ ...step, phase: 'ended' }) : setState({ phase: 'running', step }),
        onError: fail,
        // The link would connect again and have everything begin anew, without end where the fault stays.
        onConnectionStateChange: ({ state: connection, error }) => {
          if (connection === 'connecting' && error !== null) fail()
        },
      },
    )
  }, [client, end, workspaceId])

  return { state, start, stop: () => end({ phase: 'stopped' }) }
}
