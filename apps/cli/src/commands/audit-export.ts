import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { exportBundle, UnsignedErasure } from '@assay/custody'
import { writeBundle } from '@assay/exchange'
import { ReviewError } from '@assay/review'
import { reachInstallation } from '../reach-installation.ts'

/** `assay audit export`: a workspace, or one article, as a bundle that anybody can verify without this server. */
export async function auditExport(args: readonly string[]): Promise<number> {
  const asked = readArguments(args)
  if (asked === null) {
    console.error('Usage: assay audit export SLUG [--article ID] [--out FILE]')
    return 2
  }
  const { slug, articleId, out } = asked
  const { installation, securityLog, close } = await reachInstallation()
  try {
    const lines = writeBundle(await exportBundle(installation, { slug, articleId }))
    securityLog({ event: 'export', outcome: 'done', procedure: 'audit export', subject: articleId ?? slug })
    if (out !== null) await pipeline(Readable.from(lines), createWriteStream(out, { mode: 0o600 }))
    else for await (const line of lines) await print(line)
    return 0
  } catch (error) {
    if (error instanceof UnsignedErasure) {
      console.error(`${error.message} Start the server, look at the audit, then try again.`)
      return 1
    }
    if (!(error instanceof ReviewError)) throw error
    const nothing = 'Nothing of this log was signed yet.'
    console.error(error.code === 'not-found' ? 'There is no such workspace or article.' : nothing)
    return 1
  } finally {
    await close()
  }
}

/** Writes no faster than is read. */
function print(line: string): Promise<void> {
  return new Promise((resolve) =>
    process.stdout.write(line) ? resolve() : process.stdout.once('drain', resolve),
  )
}

function readArguments(args: readonly string[]) {
  try {
    const options = { article: { type: 'string' }, out: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [slug, ...rest] = positionals
    if (slug === undefined || rest.length > 0) return null
    return { slug, articleId: values.article ?? null, out: values.out ?? null }
  } catch {
    return null
  }
}
