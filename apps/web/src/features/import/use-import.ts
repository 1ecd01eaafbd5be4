'use client'

import { useRef, useState } from 'react'
import { newIdempotencyKey } from '../api/idempotency-key.ts'
import { type Upload, type UploadResult, uploadCapture } from './upload.ts'

export type ImportSource = Pick<Upload, 'body' | 'filename' | 'address'>

export type ImportState = { phase: 'idle' } | { phase: 'working' } | { phase: 'ended'; result: UploadResult }

/** Runs one import at a time. The same source sent again is the same act and carries the same key. */
export function useImport(workspaceId: string, onImported: (captureId: string) => void) {
  const [state, setState] = useState<ImportState>({ phase: 'idle' })
  const act = useRef<{ of: string; key: string } | null>(null)
  const running = useRef<AbortController | null>(null)

  const start = async (source: ImportSource, identity: string) => {
    if (running.current !== null) return
    if (act.current?.of !== identity) act.current = { of: identity, key: newIdempotencyKey() }
    const controller = new AbortController()
    running.current = controller
    setState({ phase: 'working' })
    const { key } = act.current
    const result = await uploadCapture({ ...source, workspaceId, key, signal: controller.signal })
    running.current = null
    setState({ phase: 'ended', result })
    if (result.kind === 'imported') onImported(result.captureId)
  }

  return {
    state,
    start,
    stop: () => running.current?.abort(),
    clear: () => setState((old) => (old.phase === 'ended' ? { phase: 'idle' } : old)),
  }
}
