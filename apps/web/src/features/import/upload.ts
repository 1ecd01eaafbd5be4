import { type ErrorAnswer, readErrorAnswer } from '@assay/review'
import { z } from 'zod'

const receiptSchema = z.object({ captureId: z.string(), existing: z.boolean() })
const refusalSchema = z.object({ error: z.unknown() })

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
  | { kind: 'refused'; answer: ErrorAnswer }
  | { kind: 'unreachable' }
  /** The answer is none of ours: something between the browser and Assay gave it. */
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
  const refused = readErrorAnswer(refusalSchema.safeParse(answer).data?.error)
  return refused === null ? { kind: 'fault' } : { kind: 'refused', answer: refused }
}
