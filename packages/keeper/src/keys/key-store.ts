import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Signer, VerifierKey } from '@assay/ledger'
import { generateKeyPem, signerFromPem, signerFromSeed } from './signing-key.ts'
import { writeFirst } from './write-first.ts'

/** Where private keys come from: a directory with a file for each log, or one seed that all are derived from. */
export type KeySource = { directory: string } | { seed: Uint8Array; before?: Uint8Array | undefined }

/**
 * The keys of a log that are here. `before` is there while a key is being changed: the first checkpoint under the
 * new key is signed by both, so that the old key vouches for the new one.
 */
export type Keyring = { current: Signer; before: Signer | null }

/** Reads the keys of a log; null where it has none here. */
export function readKeyring(source: KeySource, origin: string): Keyring | null {
  if ('seed' in source) {
    const before = source.before === undefined ? null : signerFromSeed(origin, source.before)
    return { current: signerFromSeed(origin, source.seed), before }
  }
  const pem = readKey(keyFile(source.directory, origin))
  if (pem === null) return null
  const old = readKey(oldKeyFile(source.directory, origin))
  return {
    current: signerFromPem(origin, pem),
    before: old === null ? null : signerFromPem(origin, old),
  }
}

/** The public halves of keys that were put aside: what they signed is still the log's word. */
export function readRetiredKeys(source: KeySource, origin: string): VerifierKey[] {
  if ('seed' in source || !existsSync(source.directory)) return []
  const begin = `${fileNameOf(origin)}.`
  const isRetired = (name: string) =>
    name.startsWith(begin) && /^[0-9a-f]{8}\.retired\.pem$/.test(name.slice(begin.length))
  return readdirSync(source.directory)
    .filter(isRetired)
    .flatMap((name) => readKey(path.join(source.directory, name)) ?? [])
    .map((pem) => signerFromPem(origin, pem).key)
}

/** Makes the first key of a log, readable by the owner only. Of two who make one at once, one wins. */
export function makeKeyring(source: { directory: string }, origin: string): Keyring {
  return {
    current: signerFromPem(origin, writeFirst(keyFile(source.directory, origin), generateKeyPem())),
    before: null,
  }
}

/** The file of a log's key: its origin, with what a file name cannot hold written as `=` and hex. */
export function keyFile(directory: string, origin: string): string {
  return path.join(directory, `${fileNameOf(origin)}.pem`)
}

/** Where the key lies that a log was signed by before its key was changed. */
export function oldKeyFile(directory: string, origin: string): string {
  return path.join(directory, `${fileNameOf(origin)}.before.pem`)
}

/** An origin as a part of a file's name. */
export function fileNameOf(origin: string): string {
  return origin.replaceAll(
    /[^A-Za-z0-9._-]/g,
    (sign) => `=${(sign.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`,
  )
}

function readKey(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
