import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')
const shared = process.env.ASSAY_SHARED ?? join(root, '../shared')

/** A capture to import: what it is called, and its bytes. */
export type CaptureFile = { name: string; mimeType: string; buffer: Buffer }

/**
 * One of the demo's captures with a line of spaces and tabs added, so that its bytes are new to a filled demo and to
 * whatever another test imported: the same bytes would be the same capture.
 */
export function demoCapture(name: string): CaptureFile {
  const bytes = readFileSync(join(root, 'prisma/demo', name))
  const line = [...randomBytes(4)].map((byte) => byte.toString(2)).join('')
  const added = `\n${line.replaceAll('0', ' ').replaceAll('1', '\t')}\n`
  return { name, mimeType: 'text/plain', buffer: Buffer.concat([bytes, Buffer.from(added)]) }
}

export const hasRealCaptures = existsSync(join(shared, 'corpus'))

/** A captured page as it came from the world; there only where the folder `shared` is. */
export function realCapture(name: string): CaptureFile {
  return { name, mimeType: 'text/plain', buffer: readFileSync(join(shared, 'corpus', name)) }
}

/** All of them but the one that a test of its own takes through review. */
export const furtherRealCaptures = [
  '000_cc1fd9301e7086ad.txt',
  '001_dd88f7aaf82bee47.txt',
  '003_6daa4bdd493280f9.txt',
  '004_da6def8141b84164.txt',
]

export const everyRealCapture = [...furtherRealCaptures, '002_4fb25f17430b9f0d.txt'].sort()
