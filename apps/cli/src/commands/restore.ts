import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { type RestoredLog, restoreBackup } from '@assay/keeper'
import { installation } from '../reach-installation.ts'

/** `assay restore FILE`: a backup into an empty installation, and what that means for each of its logs. */
export async function restore(args: readonly string[]): Promise<number> {
  const [file, ...rest] = args
  if (file === undefined || rest.length > 0) {
    console.error('Usage: assay restore FILE')
    return 2
  }
  const { at, logs } = await restoreBackup(linesOf(file), installation())
  console.log(`Restored as it stood on ${at}. Texts that were erased after that are back: erase them again.`)
  for (const log of logs) console.log(inWords(log))
  return 0
}

/** The lines of a compressed file, without their ends. Whoever reads them hears where it cannot be read. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const text = createGunzip()
  createReadStream(file)
    .on('error', (error) => text.destroy(error))
    .pipe(text)
  let rest = ''
  for await (const piece of text.setEncoding('utf8')) {
    const lines = `${rest}${piece}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

function inWords({ origin, slug, signed, kept, hasKey }: RestoredLog): string {
  const anew = `assay audit seal --new-log ${slug} --reason`
  if (!hasKey) return `${origin}: its key is not here. Put it back, or begin a new log: ${anew} key-lost`
  if (kept === null)
    return `${origin}: no checkpoint file here knows it. Put the file back, or begin a new log: ${anew} file-lost`
  if (kept > signed)
    return `${origin}: ${kept} leaves were signed, and ${signed} are in the backup. What came after is lost, and signing halts. Go on in a new log: ${anew} restored`
  return `${origin}: nothing was signed after the backup; the log goes on. If the original server still runs, it must not: two cannot sign one log.`
}
