import { canonicalize, encodeBase64, encodeUtf8, type Hashing } from '@assay/ledger'
import {
  type AssayEvent,
  applyChange,
  type CapturedBytes,
  capturedOf,
  changesOf,
  type EditorialTable,
  emptyEditorial,
  erasedTextOf,
  type RowChange,
  textRefsOf,
} from '@assay/review'
import { bringsWords, buildExpectedWords } from './expected-words.ts'

/** Tables whose rows are inserted once and never change: of these a fingerprint is enough. */
const insertOnly: ReadonlySet<EditorialTable> = new Set([
  'person',
  'capture',
  'skippedSpan',
  'assessmentRevision',
  'citation',
  'informedRevision',
  'rejection',
  'decisionRevision',
  'decisionBasis',
  'decisionCitation',
  'commentRevision',
])

/** What the first bundles know nothing of: a table, and a column. They verify for ever, without these. */
const laterTable = 'recapture'
const laterColumn = 'mergedIntoId'

/** About what one row, or one fingerprint, takes in memory. */
const rowBytes = 900
const fingerprintBytes = 110

/** How much the rows of an event's changes will take, in bytes: what decides in how many parts a log is folded. */
export function weightOf(event: AssayEvent): number {
  let weight = textRefsOf(event).length * fingerprintBytes
  for (const change of changesOf(event)) {
    if (change.op === 'update') weight += bringsWords(change) ? fingerprintBytes : 0
    else weight += insertOnly.has(change.table) ? fingerprintBytes : rowBytes
  }
  return weight
}

/** One part of the tables that a log folds into: the rows, texts and words whose ids fall into it. */
export type FoldedPart = ReturnType<typeof buildPart>

/**
 * Begins a part. What an event changes follows from the event alone, so each part can be folded by itself, and
 * a log of any length is folded in as many parts as fit into memory one at a time.
 */
export function buildPart(
  { sha256 }: Hashing,
  { part, parts, tables: brought }: { part: number; parts: number; tables: readonly EditorialTable[] },
) {
  const isOfFirst = !brought.includes(laterTable)
  const tables = emptyEditorial()
  const fingerprints = new Set<string>()
  const erased = new Map<string, string>()
  const captures = new Map<string, CapturedBytes>()
  const words = buildExpectedWords()
  const owns = (id: string) => parts === 1 || hashOf(id) % parts === part
  const print = (...parts: string[]) =>
    encodeBase64(sha256(encodeUtf8(parts.join('\n'))).subarray(0, 16)).slice(0, 22)
  const rowPrint = (table: EditorialTable, row: object) => print('row', table, canonicalize(row))
  const textPrint = (textId: string, commitment: string) => print('text', textId, commitment)

  const apply = (change: RowChange, eventId: string) => {
    if (isOfFirst && change.table === laterTable) return
    if (change.op !== 'update' && insertOnly.has(change.table)) {
      fingerprints.add(rowPrint(change.table, change.row))
    } else {
      applyChange(tables, change, eventId)
      if (change.table === 'statement') words.expect(change)
    }
  }

  return {
    owns,
    tables,
    fingerprints,
    erased,
    captures,
    /** The words that have not been seen yet, by their hashes. */
    words,
    isInsertOnly: (table: EditorialTable) => insertOnly.has(table),
    rowPrint,
    textPrint,
    /** The row that the events give, as far as whoever made the bundle knew of its columns. */
    rowOf: (table: EditorialTable, id: string): object | undefined => {
      const row = tables[table].get(id)
      if (row === undefined || !isOfFirst || !(laterColumn in row)) return row
      const { [laterColumn]: _later, ...known } = row
      return known
    },
    /** Takes the next event. @throws Error where it does not fold */
    take: (event: AssayEvent): void => {
      for (const { textId, commitment } of textRefsOf(event)) {
        if (owns(textId)) fingerprints.add(textPrint(textId, commitment))
      }
      const emptied = erasedTextOf(event)
      if (emptied !== null) erased.set(emptied.textId, emptied.commitment)
      const captured = capturedOf(event)
      if (captured !== null && owns(captured.captureId)) captures.set(captured.captureId, captured)
      for (const change of changesOf(event)) {
        if (owns(change.op === 'update' ? change.id : change.row.id)) apply(change, event.id)
      }
    },
    /** What an event expects that has one of the fingerprints that are left: for naming what is missing. */
    expectedOf: (event: AssayEvent): { where: string; print: string; id: string }[] => [
      ...textRefsOf(event).map(({ textId, commitment }) => ({
        where: `text ${textId}`,
        print: textPrint(textId, commitment),
        id: textId,
      })),
      ...changesOf(event).flatMap((change) =>
        change.op !== 'update' && insertOnly.has(change.table)
          ? [
              {
                where: `${change.table} ${change.row.id}`,
                print: rowPrint(change.table, change.row),
                id: change.row.id,
              },
            ]
          : [],
      ),
    ],
  }
}

/** FNV-1a, which spreads ids evenly; nothing depends on it but memory. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
