import { changeKey, presentOrigin } from '@assay/keeper'
import { ReviewError } from '@assay/review'
import { reachInstallation } from '../reach-installation.ts'

const refusals = {
  seed: 'The keys are derived from ASSAY_SIGNING_SEED: set another one, and the present one as ASSAY_SIGNING_SEED_BEFORE, until every log was signed by both.',
  'no-key':
    'The key of this log is not here, so it cannot vouch for another one. Put it back, or begin a new log: assay audit seal --new-log.',
  'under-way': 'The key is being changed already: the next checkpoint is signed by both.',
}

/** `assay audit seal --new-key SLUG`: another key signs from the next checkpoint on, which both sign. */
export async function auditNewKey(args: readonly string[]): Promise<number> {
  const [slug, ...rest] = args
  if (slug === undefined || rest.length > 0) {
    console.error('Usage: assay audit seal --new-key SLUG')
    return 2
  }
  const { installation, keys, securityLog, close } = await reachInstallation()
  try {
    const origin = await presentOrigin(installation.database, slug)
    const changed = changeKey(keys, origin)
    if (typeof changed === 'string') {
      console.error(refusals[changed])
      return 1
    }
    securityLog({ event: 'key-change', outcome: 'done', procedure: 'audit seal --new-key', subject: origin })
    console.log(`The next checkpoint of ${origin} is signed by both keys, those after it by`)
    console.log(changed.verifierKey)
    return 0
  } catch (error) {
    if (!(error instanceof ReviewError && error.code === 'not-found')) throw error
    console.error(`Nothing was signed yet of a workspace at ${slug}.`)
    return 1
  } finally {
    await close()
  }
}
