import { createHash, randomBytes } from 'node:crypto'
import { commit } from '@assay/ledger'
import type { TextRef } from '@assay/review'
import { newId } from './ids.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

export type ErasableTextRow = { id: string; logId: string; salt: Uint8Array<ArrayBuffer>; text: string }

/** Collects the free texts of one command; the events hold only where they are and a commitment (rule 11). */
export function keepTexts(logId: string): { rows: ErasableTextRow[]; keepText: (text: string) => TextRef } {
  const rows: ErasableTextRow[] = []
  const keepText = (text: string): TextRef => {
    const salt = new Uint8Array(randomBytes(32))
    const id = newId()
    rows.push({ id, logId, salt, text })
    return { textId: id, commitment: Buffer.from(commit({ sha256 }, salt, text)).toString('hex') }
  }
  return { rows, keepText }
}
