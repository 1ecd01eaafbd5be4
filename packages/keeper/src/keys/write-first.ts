import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Writes a file, for its owner only, where there is none, and gives what it holds. It is written under another name and
 * linked into place, so that nobody reads half of it, and of several processes that begin at once one wins.
 */
export function writeFirst(file: string, content: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8')
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(draft, content, { mode: 0o600, flag: 'wx', flush: true })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    unlinkSync(draft)
  }
  return readFileSync(file, 'utf8')
}
