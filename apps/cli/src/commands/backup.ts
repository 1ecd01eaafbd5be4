import { createWriteStream, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { writeBackup } from '@assay/keeper'
import { liesWithData } from '@assay/settings'
import { reachInstallation } from '../reach-installation.ts'

/** `assay backup FILE`: everything in the database as it stands at one moment, beside a running server or without. */
export async function backup(args: readonly string[]): Promise<number> {
  const [file, ...rest] = args
  if (file === undefined || rest.length > 0) {
    console.error('Usage: assay backup FILE')
    return 2
  }
  const { installation, keys, dataDir, checkpointFile, securityLog, close } = await reachInstallation()
  try {
    const lines = writeBackup(await installation.database.readRows(), new Date())
    // Nothing is written over an earlier backup.
    const output = createWriteStream(file, { flags: 'wx', mode: 0o600 })
    await pipeline(Readable.from(lines), createGzip(), output).catch((error) => {
      if (!isThere(error)) rmSync(file, { force: true })
      throw error
    })
    securityLog({ event: 'export', outcome: 'done', procedure: 'backup' })
    const place = 'directory' in keys ? keys.directory : 'ASSAY_SIGNING_SEED'
    console.log(`${file} holds the database. Two things are not in it, on purpose; keep them apart from it:`)
    console.log(`  the private keys of the logs: ${place}`)
    console.log(`  the file of signed checkpoints: ${checkpointFile}`)
    if (liesWithData({ dataDir, checkpointFile })) {
      console.log('That file lies with the data: whoever takes back both takes back what would show it.')
      console.log('Set ASSAY_CHECKPOINT_FILE to a place on another disk.')
    }
    console.log('Texts that are erased after this moment are still in the backup: throw old ones away.')
    return 0
  } finally {
    await close()
  }
}

const isThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'
