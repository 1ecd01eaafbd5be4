import { createCaller } from '@assay/api'
import { answerError } from '../../../../server/answer-error.ts'
import { runningServer } from '../../../../server/installation.ts'

/** The public keys of a workspace's log and its newest checkpoint, for anybody, from anywhere, without a session. */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  try {
    const { installation } = await runningServer()
    const { slug } = await params
    const keys = await createCaller({ installation, personId: null }).ledger.keys({ slug })
    return Response.json(keys, {
      headers: { 'cache-control': 'no-cache', 'access-control-allow-origin': '*' },
    })
  } catch (error) {
    return answerError(error)
  }
}
