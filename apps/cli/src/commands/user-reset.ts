import { issueOperatorReset } from '@assay/people'
import { ReviewError } from '@assay/review'
import { reachInstallation } from '../reach-installation.ts'

/** `assay user reset EMAIL`: the way back where nobody can make a reset link in the browser. */
export async function userReset(args: readonly string[]): Promise<number> {
  const [email, ...rest] = args
  if (email === undefined || rest.length > 0) {
    console.error('Usage: assay user reset EMAIL')
    return 2
  }
  const { installation, url, securityLog, close } = await reachInstallation()
  try {
    const { token, expiresAt } = await issueOperatorReset(installation, { email })
    securityLog({ event: 'operator-act', outcome: 'done', procedure: 'user reset' })
    const until = expiresAt.toISOString()
    console.log(`Whoever opens this link sets a new password for ${email}. It works once, until ${until}:`)
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
