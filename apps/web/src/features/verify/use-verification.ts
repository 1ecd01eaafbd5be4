'use client'

import type { AuditProgress } from '@assay/exchange'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Question, Verification, WorkerWord } from './verification.ts'

export type VerificationState =
  | { phase: 'idle' }
  | { phase: 'cancelled' }
  | { phase: 'working'; progress: AuditProgress | null }
  | { phase: 'ended'; verification: Verification }

/** Verifies in a worker, so that the page stays alive however large the file is. */
export function useVerification() {
  const [state, setState] = useState<VerificationState>({ phase: 'idle' })
  const worker = useRef<Worker | null>(null)

  const stop = useCallback((next: VerificationState) => {
    worker.current?.terminate()
    worker.current = null
    setState(next)
  }, [])
  useEffect(() => () => worker.current?.terminate(), [])

  const start = useCallback(
    (question: Question) => {
      stop({ phase: 'working', progress: null })
      const own = new Worker(new URL('./verify-worker.ts', import.meta.url), { type: 'module' })
      worker.current = own
      own.onmessage = ({ data }: MessageEvent<WorkerWord>) => {
        if (worker.current !== own) return
        if (data.said === 'progress') setState({ phase: 'working', progress: data.progress })
        else stop({ phase: 'ended', verification: data.verification })
      }
      const crash = () => {
        if (worker.current === own) stop({ phase: 'ended', verification: crashed })
      }
      own.onerror = crash
      own.onmessageerror = crash
      own.postMessage(question)
    },
    [stop],
  )
  return {
    state,
    start,
    refuse: (verification: Verification) => stop({ phase: 'ended', verification }),
    cancel: () => stop({ phase: 'cancelled' }),
    clear: useCallback(() => stop({ phase: 'idle' }), [stop]),
  }
}

const crashed: Verification = { kind: 'refused', problem: { code: 'crashed' } }
