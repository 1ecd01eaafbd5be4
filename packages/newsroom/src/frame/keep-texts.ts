import { createHash, randomBytes } from 'node:crypto'
import { commit } from '@assay/ledger'
import type { TextRef } from '@assay/review'
import { newId } from './ids.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

/** The commitment that an event holds in place of a text, in hexadecimal digits (rule 11). */
export const commitmentOf = (salt: Uint8Array, text: string): string =>
  Buffer.from(commit({ sha256 }, salt, text)).toString('hex')

export type ErasableTextRow = { id: string; logId: string; salt: Uint8Array<ArrayBuffer>; text: string }

/** Adds a free text of a log to `rows`; its events hold only where it is and a commitment (rule 11). */
export function keepText(rows: ErasableTextRow[], logId: string, text: string): TextRef {
  const salt = new Uint8Array(randomBytes(32))
  const id = newId()
  rows.push({ id, logId, salt, text })
  return { textId: id, commitment: commitmentOf(salt, text) }
}
