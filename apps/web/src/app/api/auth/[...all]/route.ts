import { installation } from '../../../../server/installation.ts'

const handle = async (request: Request): Promise<Response> => {
  const { authentication } = await installation()
  return authentication.handle(request)
}

export { handle as GET, handle as POST }
