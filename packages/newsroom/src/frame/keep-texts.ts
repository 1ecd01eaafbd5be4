import { createHash, randomBytes } from 'node:crypto'
import { commit } from '@assay/ledger'
import type { TextRef } from '@assay/review'
import { newId } from './ids.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

/** The commitment that an event holds in place of a text, in hexadecimal digits (rule 11). */
export const commitmentOf = (salt: Uint8Array, text: string): string =>
  Buffer.from(commit({ sha256 }, salt, text)).toString('hex')

export type ErasableTextRow = { id: string; logId: string; salt: Uint8Array<ArrayBuffer>; text: string }

/** Collects the free texts of one command; the events hold only where they are and a commitment (rule 11). */
export function keepTexts(logId: string): { rows: ErasableTextRow[]; keepText: (text: string) => TextRef } {
  const rows: ErasableTextRow[] = []
  const keepText = (text: string): TextRef => {
    const salt = new Uint8Array(randomBytes(32))
    const id = newId()
    rows.push({ id, logId, salt, text })
    return { textId: id, commitment: commitmentOf(salt, text) }
  }
  return { rows, keepText }
}
