import { existsSync } from 'node:fs'
import { issueOperatorReset, reachNewsroom } from '@assay/newsroom'
import { ReviewError } from '@assay/review'
import { readEnv } from '../env.ts'

/** `assay user reset EMAIL`: the way back where nobody can make a reset link in the browser. */
export async function userReset(args: readonly string[]): Promise<number> {
  const [email, ...rest] = args
  if (email === undefined || rest.length > 0) {
    console.error('Usage: assay user reset EMAIL')
    return 2
  }
  const { database, url } = readEnv()
  if (database.kind === 'embedded' && !existsSync(database.directory)) {
    console.error(
      `There is no database at ${database.directory}. ASSAY_DATA_DIR and ASSAY_DEMO say where it lies.`,
    )
    return 1
  }
  const { newsroom, close } = await reachNewsroom(database)
  try {
    const { token, expiresAt } = await issueOperatorReset(newsroom, { email })
    console.log(
      `Whoever opens this link sets a new password for ${email}. It works once, until ${expiresAt.toISOString()}:`,
    )
    console.log(`${url}/reset/${token}`)
    return 0
  } catch (error) {
    if (!(error instanceof ReviewError && error.code === 'not-found')) throw error
    console.error(`Nobody is registered as ${email}.`)
    return 1
  } finally {
    await close()
  }
}
