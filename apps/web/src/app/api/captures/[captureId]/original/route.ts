import { answerError } from '../../../../../server/answer-error.ts'
import { serverApi } from '../../../../../server/api.ts'

type OriginalProps = { params: Promise<{ captureId: string }> }

/**
 * Gives a capture byte for byte, always as a file to save: were it shown, it would be somebody else's page
 * under this origin.
 */
export async function GET(request: Request, { params }: OriginalProps): Promise<Response> {
  const { captureId } = await params
  const workspaceId = new URL(request.url).searchParams.get('workspace') ?? ''
  try {
    const { filename, base64 } = await (await serverApi()).capture.original({ workspaceId, captureId })
    return new Response(Buffer.from(base64, 'base64'), {
      headers: {
        'content-type': 'application/octet-stream',
        // RFC 6266: the plain name for old clients, the exact one in UTF-8.
        'content-disposition': `attachment; filename="capture"; filename*=UTF-8''${encodeRfc8187(filename)}`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    })
  } catch (error) {
    return answerError(error)
  }
}

function encodeRfc8187(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
