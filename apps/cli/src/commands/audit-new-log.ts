import { parseArgs } from 'node:util'
import { type BegunLog, beginNewLog, newLogReasons } from '@assay/keeper'
import { ReviewError } from '@assay/review'
import { reachInstallation } from '../reach-installation.ts'

const usage = `Usage: assay audit seal --new-log SLUG [--reason WHY]
WHY, needed where signing is not halted: ${newLogReasons.join(', ')}`

/** `assay audit seal --new-log SLUG`: goes on signing in a log that says it is another one, and why. */
export async function auditNewLog(args: readonly string[]): Promise<number> {
  const asked = readArguments(args)
  if (asked === null) {
    console.error(usage)
    return 2
  }
  const { installation, keys, checkpointFile, securityLog, close } = await reachInstallation()
  try {
    const place = { keys, checkpointFile, now: new Date() }
    const begun = await beginNewLog(installation.database, { ...asked, ...place })
    securityLog({
      event: 'key-change',
      outcome: 'done',
      procedure: 'audit seal --new-log',
      subject: begun.origin,
    })
    for (const line of inWords(begun)) console.log(line)
    return 0
  } catch (error) {
    if (!(error instanceof ReviewError)) throw error
    const whole = `Sealing of ${asked.slug} is not halted: say why with --reason.\n${usage}`
    console.error(error.code === 'not-found' ? `There is no workspace at ${asked.slug}.` : whole)
    return 1
  } finally {
    await close()
  }
}

function inWords({ before, origin, agrees, signed }: BegunLog): string[] {
  return [
    `${origin} continues ${before}; its first leaf cites the last checkpoint of that.`,
    `It agrees with the old log up to leaf ${agrees}.`,
    signed
      ? 'The key of the old log signed that.'
      : 'The key of the old log is not here, so nobody but you vouches for that.',
  ]
}

function readArguments(args: readonly string[]) {
  try {
    const options = { reason: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [slug, ...rest] = positionals
    const reason = newLogReasons.find((each) => each === values.reason) ?? null
    const isKnown = values.reason === undefined || reason !== null
    return slug === undefined || rest.length > 0 || !isKnown ? null : { slug, reason }
  } catch {
    return null
  }
}
