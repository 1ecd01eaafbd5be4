import { createReadStream, type ReadStream, readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { auditDatabase, auditPrimitives } from '@assay/custody'
import {
  type AuditOptions,
  type AuditProgress,
  type AuditReport,
  BundleError,
  type Finding,
  linesOf,
  type Verdict,
  verifyFile,
} from '@assay/exchange'
import { readKeptNotes, surveyOutside } from '@assay/keeper'
import { parseVerifierKey } from '@assay/ledger'
import { ReviewError } from '@assay/review'
import { reachInstallation } from '../reach-installation.ts'
import { progressLine } from './audit-progress.ts'
import { auditVerifyProof } from './audit-verify-proof.ts'
import { inWords, verdictInWords } from './audit-words.ts'

const usage = `Usage: assay audit verify [--bundle FILE | --proof FILE] [--workspace SLUG] [--checkpoint FILE] [--key KEY] [--json]
FILE of --checkpoint: a signed checkpoint kept from earlier, or the file of all that this server signed.
KEY: the newsroom's public key, name+id+base64; may be given more than once.`

/** The command line reads its checkpoints into memory. */
type Options = Omit<AuditOptions, 'earlier'> & { earlier?: readonly string[] | undefined }

type Outcome = {
  logs: { name: string; report: AuditReport }[]
  /** What is wrong beside the logs. */
  findings: Finding[]
}

/**
 * `assay audit verify`: 0 where everything holds, 1 where something differs, 2 where it was not understood, 3 where
 * nothing differs and something is not signed.
 */
export async function auditVerify(args: readonly string[]): Promise<number> {
  const asked = readArguments(args)
  if (asked === null) {
    console.error(usage)
    return 2
  }
  const { json, bundle, proof, slug, ...options } = asked
  if (proof !== null) return auditVerifyProof(proof, { ...options, json })
  const progress = json ? undefined : showProgress
  try {
    const outcome =
      bundle === null
        ? await verifyDatabase({ slug, ...options, onProgress: progress })
        : await verifyBundleFile(bundle, { ...options, onProgress: progress })
    if (!json) clearProgress()
    return tell(outcome, json)
  } catch (error) {
    if (error instanceof BundleError) return refuse(error.message, json)
    if (error instanceof ReviewError) return refuse(`There is no workspace at ${slug}.`, json)
    throw error
  }
}

async function verifyDatabase(options: Options & { slug: string | null }): Promise<Outcome> {
  const { installation, keys, checkpointFile, close } = await reachInstallation()
  try {
    const outside = {
      notes: () => readKeptNotes(checkpointFile),
      survey: () => surveyOutside(installation.database, { keys, checkpointFile }),
    }
    return await auditDatabase({ ...installation, outside }, options)
  } finally {
    await close()
  }
}

async function verifyBundleFile(file: string, options: Options): Promise<Outcome> {
  let input: ReadStream | null = null
  const lines = () => {
    input = createReadStream(file)
    return linesOf(input)
  }
  const total = statSync(file).size
  const extent = () => ({ done: input?.bytesRead ?? 0, total })
  const report = await verifyFile(auditPrimitives, { lines, extent }, options)
  return { logs: [{ name: file, report }], findings: [] }
}

function tell({ logs, findings }: Outcome, json: boolean): number {
  const verdict = verdictOf(logs, findings)
  if (json) console.log(JSON.stringify({ verdict, ok: verdict === 'holds', logs, findings }))
  else {
    for (const { name, report } of logs) console.log(inWords(name, report))
    for (const { code, where, message } of findings) console.log(`\n${code}: ${where}. ${message}`)
    console.log(`\n${verdictInWords[verdict]}`)
  }
  return exitCodes[verdict]
}

const exitCodes: Record<Verdict, number> = { holds: 0, differs: 1, 'holds-in-part': 3 }

/** Of several logs the worst verdict is that of all. */
function verdictOf(logs: Outcome['logs'], findings: readonly Finding[]): Verdict {
  const verdicts = new Set(logs.map(({ report }) => report.verdict))
  if (findings.length > 0 || verdicts.has('differs')) return 'differs'
  return verdicts.has('holds-in-part') ? 'holds-in-part' : 'holds'
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
    proof: { type: 'string' },
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
      proof: values.proof ?? null,
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
