import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { proveByOperator } from '@assay/custody'
import { ReviewError } from '@assay/review'
import { reachInstallation } from '../reach-installation.ts'

/** `assay audit proof EVENT`: the proof of one event, on the console or in a file. */
export async function auditProof(args: readonly string[]): Promise<number> {
  const asked = readArguments(args)
  if (asked === null) {
    console.error('Usage: assay audit proof EVENT [--out FILE]')
    return 2
  }
  const { installation, close } = await reachInstallation()
  try {
    const proof = await proveByOperator(installation, { eventId: asked.eventId })
    if (!proof.sealed) {
      const why =
        proof.haltReason === null ? 'Try again in a second.' : `Sealing is halted: ${proof.haltReason}.`
      console.error(`This event is not signed yet. ${why}`)
      return 1
    }
    if (asked.out === null) process.stdout.write(proof.file)
    else await writeFile(asked.out, proof.file)
    console.error(`Public keys: ${proof.verifierKeys.join(' ')}`)
    return 0
  } catch (error) {
    if (!(error instanceof ReviewError && error.code === 'not-found')) throw error
    console.error(`There is no event ${asked.eventId}.`)
    return 1
  } finally {
    await close()
  }
}

function readArguments(args: readonly string[]) {
  try {
    const options = { out: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [eventId, ...rest] = positionals
    return eventId === undefined || rest.length > 0 ? null : { eventId, out: values.out ?? null }
  } catch {
    return null
  }
}
