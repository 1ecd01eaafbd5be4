import {
  encodeHex,
  LedgerError,
  openCheckpoint,
  parseCheckpoint,
  parseNote,
  parseVerifierKey,
  type VerifiedCheckpoint,
  type VerifierKey,
} from '@assay/ledger'
import type { Primitives } from '../bundle/primitives.ts'
import type { LineFindings } from './line-findings.ts'

type Given = {
  origin: string
  /** The public keys that are trusted; without them those that the file brings, which proves less. */
  trusted: readonly VerifierKey[] | undefined
  findings: LineFindings
}

type Brought = { name: string; keyId: string; verifierKey: string; line: number; signed: boolean }

/** The keys of a file, and what they sign. */
export function buildKeyring(primitives: Primitives, { origin, trusted, findings }: Given) {
  const brought: Brought[] = []
  const own: VerifierKey[] = trusted?.filter(({ name }) => name === origin) ?? []
  const origins = new Set<string>()
  let vouched: Set<string> | null = null

  const take = (verifierKey: string, line: number) => {
    try {
      const key = parseVerifierKey(primitives, verifierKey)
      if (brought.some((each) => each.verifierKey === verifierKey)) {
        findings.add('line-unexpected', { line, where: '', message: 'This key was here already.' })
        return
      }
      brought.push({ name: key.name, keyId: key.keyId, verifierKey, line, signed: false })
      if (trusted === undefined && key.name === origin) own.push(key)
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error
      findings.add('key-wrong', { line, where: '', message: `${error.message}.` })
    }
  }

  /** Which keys of the file a note names, whether they signed it or not. */
  const markSigners = (note: string) => {
    const { text, signatures } = parseNote(note)
    origins.add(parseCheckpoint(text).origin)
    for (const { name, payload } of signatures) {
      const keyId = encodeHex(payload.subarray(0, 4))
      for (const key of brought) if (key.name === name && key.keyId === keyId) key.signed = true
    }
  }

  /** Opens a checkpoint, or says why it is none of this log; null then. */
  const open = async (note: string, line: number): Promise<VerifiedCheckpoint | null> => {
    try {
      markSigners(note)
      const checkpoint = await openCheckpoint(primitives, { note, origin, keys: own })
      const signers = checkpoint.signedBy.map(({ keyId }) => keyId)
      if (vouched !== null && !signers.some((keyId) => vouched?.has(keyId))) {
        const message = 'Another key signs than before, and no checkpoint is signed by both.'
        findings.add('key-unvouched', { line, where: whereOf(checkpoint), message })
      }
      vouched = new Set([...(vouched ?? []), ...signers])
      return checkpoint
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error
      findings.add('checkpoint-wrong', { line, where: '', message: `${error.message}.` })
      return null
    }
  }

  /** Whether keys and checkpoints agree on another origin than the header: then it is the header that is wrong. */
  const finish = () => {
    const names = new Set(brought.map(({ name }) => name))
    const [other] = origins
    const isOther = other !== undefined && origins.size === 1 && other !== origin
    if (isOther && [...names].every((name) => name === other)) {
      const message = `It names the log ${origin}; keys and checkpoints are of the log ${other}.`
      findings.add('header-wrong', { line: 1, where: '', message })
      return
    }
    for (const { name, line, signed } of brought) {
      if (name !== origin) {
        const message = `It is a key of the log ${name}, not of ${origin}.`
        findings.add('key-wrong', { line, where: '', message })
      } else if (!signed) {
        findings.add('key-unused', { line, where: '', message: 'Nothing in this file is signed with it.' })
      }
    }
  }

  return {
    take,
    open,
    finish,
    own,
    /** As they are told: the lines of the file, or the ids of those that were given. */
    names: () =>
      trusted === undefined ? brought.map(({ verifierKey }) => verifierKey) : own.map(({ keyId }) => keyId),
  }
}
export type Keyring = ReturnType<typeof buildKeyring>

export const whereOf = ({ size }: { size: number }): string => `the checkpoint of ${size} leaves`
