import { parseArgs } from 'node:util'
import { eraseNameByOperator } from '@assay/people'
import { ReviewError } from '@assay/review'
import { reachInstallation } from '../reach-installation.ts'

const usage = 'Usage: assay user erase-name EMAIL --reason TEXT'

/** `assay user erase-name EMAIL --reason TEXT`: where no admin is one in every workspace of a person. */
export async function userEraseName(args: readonly string[]): Promise<number> {
  const asked = readArguments(args)
  if (asked === null) {
    console.error(usage)
    return 2
  }
  const { installation, securityLog, close } = await reachInstallation()
  try {
    await eraseNameByOperator(installation, asked)
    securityLog({ event: 'operator-act', outcome: 'done', procedure: 'user erase-name' })
    console.log(`The name of ${asked.email} is erased, in every workspace. Their account stays.`)
    return 0
  } catch (error) {
    if (!(error instanceof ReviewError)) throw error
    if (error.code !== 'not-found' && error.code !== 'nothing-changed') throw error
    const refusals = {
      'not-found': `Nobody is registered as ${asked.email}.`,
      'nothing-changed': `The name of ${asked.email} was erased before.`,
    }
    console.error(refusals[error.code])
    return 1
  } finally {
    await close()
  }
}

function readArguments(args: readonly string[]): { email: string; reason: string } | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { reason: { type: 'string' } },
    })
    const [email, ...rest] = positionals
    const reason = values.reason?.trim() ?? ''
    return email === undefined || rest.length > 0 || reason === '' ? null : { email, reason }
  } catch {
    return null
  }
}
