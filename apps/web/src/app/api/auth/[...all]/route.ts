import { TRPCError } from '@trpc/server'
import { answerError } from '../../../../server/answer-error.ts'
import { maxFormBytes } from '../../../../server/body-limits.ts'
import { runningServer } from '../../../../server/installation.ts'
import { limitBody } from '../../../../server/limit-body.ts'

const handle = async (request: Request): Promise<Response> => {
  try {
    const limited = await limitBody(request, maxFormBytes)
    if (limited.request === null) throw new TRPCError({ code: limited.refused })
    const { authentication } = await runningServer()
    return await authentication.handle(limited.request)
  } catch (error) {
    return answerError(error)
  }
}

export { handle as GET, handle as POST }
