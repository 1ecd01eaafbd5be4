import { canonicalize, commit, decodeBase64, encodeUtf8, LedgerError } from '@assay/ledger'
import { parseEvent } from '@assay/review'
import type { Finding, FindingCode } from './finding.ts'
import { buildPart, type FoldedPart } from './fold-part.ts'
import { hexOf, type Primitives } from './primitives.ts'
import type { BundleRecord } from './record.ts'

/** Something that differs in the state, with the id of what it is about, and whether events ever change such a thing. */
export type StateFinding = Finding & { id: string; changes: boolean }

/** How much was held against the events. */
export type StateCounts = {
  rows: number
  texts: number
  erased: number
  captures: number
  /** Those of the captures whose text came along, and whose event is older than the hash of it. */
  bytesOnly: number
  words: number
}

export const noState: StateCounts = { rows: 0, texts: 0, erased: 0, captures: 0, bytesOnly: 0, words: 0 }

type Line<Kind extends BundleRecord['kind']> = Extract<BundleRecord, { kind: Kind }>

/** More findings than anybody reads, fewer than fill the memory. */
const limit = 1_000

export type PartVerifier = {
  take: (record: BundleRecord) => void
  /** What is missing is not named yet: `prints` are what was expected and did not come. */
  finish: () => { prints: ReadonlySet<string> }
}

/**
 * Folds one part of a log and holds against it what comes along: rows of tables, texts against their
 * commitments, captures and words of statements against their hashes.
 */
export function buildPartVerifier(
  primitives: Primitives,
  at: Parameters<typeof buildPart>[1],
  { found, counts }: { found: StateFinding[]; counts: StateCounts },
): { verifier: PartVerifier; folded: FoldedPart } {
  const folded = buildPart(primitives, at)
  const { owns } = folded
  type Said = { id: string; message: string; changes?: boolean }
  const say = (code: FindingCode, where: string, { id, message, changes = false }: Said) => {
    if (found.length < limit) found.push({ code, where, message, id, changes })
  }
  const sha256 = (bytes: Uint8Array) => hexOf(primitives.sha256(bytes))

  const takeEvent = ({ event, position }: Line<'event'>) => {
    if (event === null) return
    try {
      folded.take(parseEvent(event))
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      // What is no event at all was found when the log was read.
      if (message.includes('does not fold')) say('fold-fails', `position ${position}`, { id: '', message })
    }
  }

  const takeText = ({ textId, salt, text }: Line<'text'>) => {
    const where = `text ${textId}`
    const erasure = folded.erased.get(textId)
    if (salt === null || text === null) {
      if (erasure === undefined || salt !== text) {
        say('text-emptied', where, { id: textId, message: 'It was emptied without an event of it.' })
      }
      if (erasure !== undefined) folded.fingerprints.delete(folded.textPrint(textId, erasure))
      counts.erased++
      return
    }
    const commitment = commitmentOf(primitives, salt, text)
    if (commitment === null || !folded.fingerprints.delete(folded.textPrint(textId, commitment))) {
      say('text-differs', where, { id: textId, message: 'It is not the text that an event committed to.' })
    } else if (erasure !== undefined) {
      say('text-differs', where, {
        id: textId,
        message: 'It was erased by an event, and is there all the same.',
      })
    }
    counts.texts++
  }

  const takeCapture = ({ captureId, bytes, text }: Line<'capture'>) => {
    const expected = folded.captures.get(captureId)
    const where = `capture ${captureId}`
    folded.captures.delete(captureId)
    counts.captures++
    if (expected === undefined || sha256(decodeBase64(bytes)) !== expected.sha256) {
      say('capture-differs', where, {
        id: captureId,
        message: 'Its bytes are not those that were imported.',
      })
    }
    if (expected === undefined || text === undefined) return
    if (expected.textHash === null) counts.bytesOnly++
    if (expected.textHash === null || sha256(encodeUtf8(text)) === expected.textHash) return
    const message = 'Its text is not the one that was read from its bytes.'
    say('captured-text-differs', where, { id: captureId, message })
  }

  const takeWords = ({ statementId, version, text }: Line<'words'>) => {
    const expected = folded.words.take(statementId, version)
    counts.words++
    if (sha256(encodeUtf8(text)) === expected) return
    const message = `Its words are not those that were cut${ofVersion(version)}.`
    say('words-differ', `statement ${statementId}`, { id: statementId, message })
  }

  const takeRow = ({ table, row }: Line<'row'>) => {
    const { id } = row
    const where = `${table} ${id}`
    counts.rows++
    if (folded.isInsertOnly(table)) {
      if (folded.fingerprints.delete(folded.rowPrint(table, row))) return
      say('row-differs', where, { id, message: 'The events give no such row.' })
      return
    }
    const expected = folded.rowOf(table, id)
    if (expected === undefined) {
      say('row-unexpected', where, { id, changes: true, message: 'The events give no such row.' })
    } else if (canonicalize(expected) !== canonicalize(row)) {
      say('row-differs', where, {
        id,
        changes: true,
        message: `It is not what the events give: ${differing(expected, row)}.`,
      })
    }
    folded.tables[table].delete(id)
  }

  const take = (record: BundleRecord) => {
    switch (record.kind) {
      case 'event':
        return takeEvent(record)
      case 'text':
        return owns(record.textId) ? takeText(record) : undefined
      case 'capture':
        return owns(record.captureId) ? takeCapture(record) : undefined
      case 'words':
        return owns(record.statementId) ? takeWords(record) : undefined
      case 'row':
        return owns(record.row.id) ? takeRow(record) : undefined
      default:
        return
    }
  }

  const finish = () => {
    for (const [table, rows] of Object.entries(folded.tables)) {
      for (const id of rows.keys()) {
        say('row-missing', `${table} ${id}`, {
          id,
          changes: true,
          message: 'The events give this row, and it is not there.',
        })
      }
    }
    for (const id of folded.captures.keys()) {
      say('capture-missing', `capture ${id}`, { id, message: 'Its bytes are not there.' })
    }
    for (const { statementId: id, version } of folded.words.left()) {
      say('words-missing', `statement ${id}`, {
        id,
        message: `Its words${ofVersion(version)} are not there.`,
      })
    }
    return { prints: folded.fingerprints }
  }
  return { verifier: { take, finish }, folded }
}

/** Names what was expected and did not come, by reading the events once more. */
export function nameMissing(folded: FoldedPart, record: BundleRecord, found: StateFinding[]): void {
  if (record.kind !== 'event' || record.event === null) return
  try {
    for (const { where, print, id } of folded.expectedOf(parseEvent(record.event))) {
      if (!folded.fingerprints.delete(print)) continue
      const code = where.startsWith('text ') ? 'text-missing' : 'row-missing'
      const known = found.some((each) => each.where === where)
      if (!known && found.length < limit) {
        found.push({ code, where, id, changes: false, message: 'The events give this, and it is not there.' })
      }
    }
  } catch {
    // Found when the log was read.
  }
}

function commitmentOf(primitives: Primitives, salt: string, text: string): string | null {
  try {
    return hexOf(commit(primitives, decodeBase64(salt), text))
  } catch (error) {
    if (error instanceof LedgerError) return null
    throw error
  }
}

const ofVersion = (version: number): string => (version === 1 ? '' : ` in version ${version}`)

/** The columns in which a row differs, in words. */
function differing(expected: object, row: Readonly<Record<string, unknown>>): string {
  const should: Record<string, unknown> = { ...expected }
  const columns = [...new Set([...Object.keys(should), ...Object.keys(row)])].filter(
    (column) => JSON.stringify(should[column]) !== JSON.stringify(row[column]),
  )
  return columns
    .map((column) => `${column} is ${JSON.stringify(row[column])}, not ${JSON.stringify(should[column])}`)
    .join('; ')
}
