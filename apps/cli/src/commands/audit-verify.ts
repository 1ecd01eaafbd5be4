import { createReadStream, existsSync, type ReadStream, readFileSync, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { auditDatabase, auditPrimitives } from '@assay/custody'
import {
  type AuditOptions,
  type AuditProgress,
  type AuditReport,
  BundleError,
  readBundle,
  verifyBundle,
} from '@assay/exchange'
import { type FileFinding, surveyCheckpointFile } from '@assay/keeper'
import { parseVerifierKey } from '@assay/ledger'
import { ReviewError } from '@assay/review'
import { reachInstallation } from '../reach-installation.ts'
import { progressLine } from './audit-progress.ts'
import { inWords } from './audit-words.ts'

const usage = `Usage: assay audit verify [--bundle FILE] [--workspace SLUG] [--checkpoint FILE] [--key KEY] [--json]
FILE of --checkpoint: a signed checkpoint kept from earlier, or the file of all that this server signed.
KEY: the newsroom's public key, name+id+base64; may be given more than once.`

/** The command line reads its checkpoints into memory. */
type Options = Omit<AuditOptions, 'earlier'> & { earlier?: readonly string[] | undefined }

type Outcome = {
  reports: { name: string; report: AuditReport | null }[]
  strays: string[]
  /** What differs between the database and the file of checkpoints that is kept outside of it. */
  outside: FileFinding[]
}

/** `assay audit verify`: 0 where everything holds, 1 where something differs, 2 where it was not understood. */
export async function auditVerify(args: readonly string[]): Promise<number> {
  const asked = readArguments(args)
  if (asked === null) {
    console.error(usage)
    return 2
  }
  const { json, bundle, slug, ...options } = asked
  const progress = json ? undefined : showProgress
  try {
    const outcome =
      bundle === null
        ? await verifyDatabase({ slug, ...options, onProgress: progress })
        : await verifyFile(bundle, { ...options, onProgress: progress })
    if (!json) clearProgress()
    return tell(outcome, json)
  } catch (error) {
    if (error instanceof BundleError) return refuse(error.message, json)
    if (error instanceof ReviewError) return refuse(`There is no workspace at ${slug}.`, json)
    throw error
  }
}

async function verifyDatabase(options: Options & { slug: string | null }): Promise<Outcome> {
  const { installation, checkpointFile, close } = await reachInstallation()
  try {
    const own = existsSync(checkpointFile) ? readCheckpoints(checkpointFile) : []
    const earlier = [...(options.earlier ?? []), ...own]
    const { logs, strays } = await auditDatabase(installation, { ...options, earlier })
    return {
      reports: logs.map((log) => ({ name: log.name, report: log.sealed ? log.report : null })),
      strays,
      outside: await surveyCheckpointFile(installation.database, checkpointFile),
    }
  } finally {
    await close()
  }
}

async function verifyFile(file: string, options: Options): Promise<Outcome> {
  let input: ReadStream | null = null
  const records = () => {
    input = createReadStream(file)
    return readBundle(createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
  }
  const total = statSync(file).size
  const extent = () => ({ done: input?.bytesRead ?? 0, total })
  const report = await verifyBundle(auditPrimitives, { records, extent }, options)
  return { reports: [{ name: file, report }], strays: [], outside: [] }
}

function tell({ reports, strays, outside }: Outcome, json: boolean): number {
  const ok =
    strays.length === 0 && outside.length === 0 && reports.every(({ report }) => report === null || report.ok)
  if (json) console.log(JSON.stringify({ ok, logs: reports, strays, outside }))
  else {
    for (const { name, report } of reports) console.log(inWords(name, report))
    for (const stray of strays) console.log(`\nBelongs to no log: ${stray}`)
    for (const { code, where, message } of outside) console.log(`\n${code}: ${where}. ${message}`)
    console.log(
      ok
        ? '\nEverything holds.'
        : '\nSomething differs: see above, the first that is named is where it begins.',
    )
  }
  return ok ? 0 : 1
}

function refuse(message: string, json: boolean): number {
  if (json) console.log(JSON.stringify({ ok: false, error: message }))
  else console.error(message)
  return 1
}

/** The notes in a file: one signed checkpoint, or a line of JSON for each. */
function readCheckpoints(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  if (!text.startsWith('{')) return [text]
  return text.split('\n').flatMap((line) => {
    try {
      const { note } = JSON.parse(line)
      return typeof note === 'string' ? [note] : []
    } catch {
      return []
    }
  })
}

function readArguments(args: readonly string[]) {
  const options = {
    bundle: { type: 'string' },
    workspace: { type: 'string' },
    checkpoint: { type: 'string', multiple: true },
    key: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
  } as const
  try {
    const { values } = parseArgs({ args: [...args], options })
    return {
      json: values.json,
      bundle: values.bundle ?? null,
      slug: values.workspace ?? null,
      earlier: (values.checkpoint ?? []).flatMap(readCheckpoints),
      keys: values.key?.map((key) => parseVerifierKey(auditPrimitives, key)),
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return null
  }
}

function showProgress(progress: AuditProgress): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${progressLine(progress)}`)
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
}
