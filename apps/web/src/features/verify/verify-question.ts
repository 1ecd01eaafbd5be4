import { type AuditProgress, BundleError, linesOf, verifyFile, verifyProofFile } from '@assay/exchange'
import type { VerifierKey } from '@assay/ledger'
import { browserPrimitives } from './browser-primitives.ts'
import { piecesOf } from './pieces-of.ts'
import { readKeys, readNotes } from './read-given.ts'
import { recogniseFile } from './recognise-file.ts'
import type { Problem, Question, Verification } from './verification.ts'

/** The event of a page with a hundred thousand statements is smaller than this. */
const maxProof = 128 * 1024 * 1024
/** What folding a history may hold at once in a browser's tab, in bytes; what is larger is read in more parts. */
const budget = 96_000_000

/** Answers what somebody asks to be verified: never throws for what is wrong with a file, a key or a checkpoint. */
export async function verifyQuestion(
  { file, ...given }: Question,
  onProgress: (progress: AuditProgress) => void,
): Promise<Verification> {
  try {
    const { kind, origin } = await recogniseFile(file)
    if (kind === 'checkpoint' || kind === 'key') return refuse({ code: `file-${kind}` })
    if (kind === 'empty' || kind === 'unknown') return refuse({ code: `file-${kind}` })
    const read = readKeys(given.keys)
    if ('badLine' in read) return refuse({ code: 'key-malformed', line: read.badLine })
    const { keys } = read
    const [first] = keys
    if (first !== undefined && origin !== null && keys.every(({ name }) => name !== origin)) {
      return refuse({ code: 'key-of-another-log', name: first.name, origin })
    }
    const earlier = readNotes(given.earlier)
    if (earlier === null) return refuse({ code: 'earlier-malformed' })
    if (kind === 'bundle') return await verifyBundleFile({ file, keys, earlier }, onProgress)
    if (keys.length === 0) return refuse({ code: 'key-none' })
    if (file.size > maxProof) return refuse({ code: 'file-too-large' })
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { kind: 'proof', outcome: await verifyProofFile(browserPrimitives, { bytes, keys, earlier }) }
  } catch (error) {
    if (error instanceof DOMException) return refuse({ code: 'file-unreadable' })
    throw error
  }
}

type BundleGiven = { file: File; keys: readonly VerifierKey[]; earlier: readonly string[] }

async function verifyBundleFile(
  { file, keys, earlier }: BundleGiven,
  onProgress: (progress: AuditProgress) => void,
): Promise<Verification> {
  let done = 0
  const source = {
    lines: () =>
      linesOf(
        piecesOf(file, (bytes) => {
          done = bytes
        }),
      ),
    extent: () => ({ done, total: file.size }),
  }
  const options = { keys: keys.length === 0 ? undefined : keys, earlier, budget, onProgress }
  try {
    return { kind: 'bundle', report: await verifyFile(browserPrimitives, source, options) }
  } catch (error) {
    if (error instanceof BundleError) return refuse({ code: 'bundle-broken', message: error.message })
    throw error
  }
}

const refuse = (problem: Problem): Verification => ({ kind: 'refused', problem })
