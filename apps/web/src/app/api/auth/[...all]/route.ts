import { answerError } from '../../../../server/answer-error.ts'
import { runningServer } from '../../../../server/installation.ts'

const handle = async (request: Request): Promise<Response> => {
  try {
    const { authentication } = await runningServer()
    return await authentication.handle(request)
  } catch (error) {
    return answerError(error)
  }
}

export { handle as GET, handle as POST }
