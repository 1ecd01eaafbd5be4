import { answerError } from '../../../server/answer-error.ts'
import { serverApi } from '../../../server/api.ts'
import { runningServer } from '../../../server/installation.ts'
import { readLimited } from '../../../server/read-limited.ts'

/**
 * Takes a capture in as raw bytes, which tRPC does not carry; session, role and command are as everywhere.
 * The content type is one that a page of another origin cannot send without asking first.
 */
export async function POST(request: Request): Promise<Response> {
  if (request.headers.get('content-type') !== 'application/octet-stream') {
    return new Response(null, { status: 415 })
  }
  const { searchParams } = new URL(request.url)
  try {
    const { maxCaptureBytes } = await runningServer()
    const api = await serverApi()
    const workspaceId = searchParams.get('workspace') ?? ''
    // Asked first, so that nobody without the right makes the server read megabytes.
    await api.capture.list({ workspaceId })
    const receipt = await api.capture.import({
      workspaceId,
      key: request.headers.get('idempotency-key') ?? '',
      filename: searchParams.get('filename'),
      sourceUrl: searchParams.get('address'),
      bytes: await readLimited(request, maxCaptureBytes),
      maxBytes: maxCaptureBytes,
    })
    return Response.json(receipt, { status: receipt.existing ? 200 : 201 })
  } catch (error) {
    return answerError(error)
  }
}
