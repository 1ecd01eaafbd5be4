import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Signer } from '@assay/ledger'
import { generateKeyPem, signerFromPem, signerFromSeed } from './signing-key.ts'

/** Where private keys come from: a directory with a file for each log, or one seed that all are derived from. */
export type KeySource = { directory: string } | { seed: Uint8Array }

/**
 * Gives the signer of a log. In a directory its key is made where there is none yet, readable by the owner
 * only; to change a key, put another in its place or take it away.
 */
export function signerFor(source: KeySource, origin: string): Signer {
  if ('seed' in source) return signerFromSeed(origin, source.seed)
  const file = keyFile(source.directory, origin)
  return signerFromPem(origin, readKey(file) ?? makeKey(file))
}

/** The file of a log's key: its origin, with what a file name cannot hold written as `=` and hex. */
export function keyFile(directory: string, origin: string): string {
  const name = origin.replaceAll(
    /[^A-Za-z0-9._-]/g,
    (sign) => `=${(sign.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`,
  )
  return path.join(directory, `${name}.pem`)
}

function readKey(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

/** Written under another name and linked into place, so that nobody reads half a key and of two makers one wins. */
function makeKey(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(draft, generateKeyPem(), { mode: 0o600, flag: 'wx', flush: true })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    unlinkSync(draft)
  }
  return readFileSync(file, 'utf8')
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
