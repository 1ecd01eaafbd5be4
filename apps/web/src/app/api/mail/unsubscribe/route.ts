import { createCaller } from '@assay/api'
import { answerError } from '../../../../server/answer-error.ts'
import { runningServer } from '../../../../server/installation.ts'

/**
 * Ends all mail to whoever a mail went to, without a session: for mail programs, by one click (RFC 8058), and for the
 * form of the page that a mail leads to. Reading the address alone does nothing: programs look at links.
 */
export async function POST(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  try {
    const { installation } = await runningServer()
    const caller = createCaller({ installation, personId: null })
    await caller.mail.unsubscribe({ personId: asked.get('person') ?? '', token: asked.get('token') ?? '' })
  } catch (error) {
    return answerError(error)
  }
  const body = await request.text()
  if (body.includes('List-Unsubscribe=One-Click')) return new Response(null, { status: 200 })
  return new Response(null, { status: 303, headers: { location: '/unsubscribe?done=1' } })
}
