import { z } from 'zod'

const receiptSchema = z.object({ captureId: z.string(), existing: z.boolean() })
const refusalSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) })

export type Upload = {
  workspaceId: string
  /** Made once per act and sent again with every try of it. */
  key: string
  body: Blob
  filename: string | null
  address: string | null
  signal: AbortSignal
}

export type UploadResult =
  | { kind: 'imported'; captureId: string }
  | { kind: 'existing'; captureId: string }
  /** A rule said no; `message` says what happened and what to do. */
  | { kind: 'refused'; code: string; message: string }
  | { kind: 'signed-out' }
  | { kind: 'unreachable' }
  | { kind: 'fault' }
  | { kind: 'stopped' }

/** Sends a capture to be imported, byte for byte. Never throws: what happened is in the answer. */
export async function uploadCapture(upload: Upload): Promise<UploadResult> {
  const { workspaceId, key, body, filename, address, signal } = upload
  const query = new URLSearchParams({ workspace: workspaceId })
  if (filename !== null) query.set('filename', filename)
  if (address !== null) query.set('address', address)
  try {
    const response = await fetch(`/api/captures?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'idempotency-key': key },
      body,
      signal,
    })
    return readAnswer(await response.json().catch(() => null))
  } catch {
    return signal.aborted ? { kind: 'stopped' } : { kind: 'unreachable' }
  }
}

function readAnswer(answer: unknown): UploadResult {
  const receipt = receiptSchema.safeParse(answer).data
  if (receipt !== undefined) {
    return { kind: receipt.existing ? 'existing' : 'imported', captureId: receipt.captureId }
  }
  const refusal = refusalSchema.safeParse(answer).data
  if (refusal?.error.code === 'UNAUTHORIZED') return { kind: 'signed-out' }
  // Codes of the domain are words; those of the transport are capitals, and their messages are for programs.
  const isRule = refusal !== undefined && /^[a-z-]+$/.test(refusal.error.code)
  return isRule ? { kind: 'refused', ...refusal.error } : { kind: 'fault' }
}
