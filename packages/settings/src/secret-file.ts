import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/**
 * Gives the secret kept in the data directory, making it first where there is none.
 * It is written under another name and linked into place, so that of two processes starting at once one wins
 * and no reader sees half a secret.
 */
export function readOrMakeSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret')
  const existing = readSecret(file)
  if (existing !== undefined) return existing
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  fs.writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  try {
    fs.linkSync(draft, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    fs.unlinkSync(draft)
  }
  const made = readSecret(file)
  if (made === undefined) throw new Error(`${file} is empty: remove it to have a new secret made`)
  return made
}

function readSecret(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8').trim() || undefined
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
