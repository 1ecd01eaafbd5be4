import { beginNewLog } from '@assay/newsroom'
import { ReviewError } from '@assay/review'
import { reachInstallation } from '../reach-installation.ts'

/** `assay audit seal --new-log SLUG`: goes on signing after a restore, in a log that says it is another one. */
export async function auditNewLog(args: readonly string[]): Promise<number> {
  const [slug, ...rest] = args
  if (slug === undefined || rest.length > 0) {
    console.error('Usage: assay audit seal --new-log SLUG')
    return 2
  }
  const { newsroom, close } = await reachInstallation()
  try {
    const { before, origin } = await beginNewLog(newsroom, { slug })
    console.log(`${origin} continues ${before}; its first leaf cites the last checkpoint of that.`)
    return 0
  } catch (error) {
    if (!(error instanceof ReviewError)) throw error
    const whole = `Sealing of ${slug} is not halted: there is nothing to begin anew.`
    console.error(error.code === 'not-found' ? `There is no workspace at ${slug}.` : whole)
    return 1
  } finally {
    await close()
  }
}
