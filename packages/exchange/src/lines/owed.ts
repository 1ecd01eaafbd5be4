import { commit, decodeBase64, encodeUtf8, LedgerError } from '@assay/ledger'
import {
  type AssayEvent,
  type CapturedBytes,
  type CutWords,
  capturedOf,
  carriedTextsOf,
  erasedTextOf,
  wordsOf,
} from '@assay/review'
import { hexOf, type Primitives } from '../bundle/primitives.ts'
import type { LineOf } from './bundle-line.ts'
import { CommitmentSet } from './commitment-set.ts'
import type { LineFindings } from './line-findings.ts'
import { buildQueue } from './queue.ts'

type Place = { position: number; line: number }
type Ref = { textId: string; commitment: string }
type Counts = { texts: number; erased: number; captures: number; words: number }

const byId = (left: Ref, right: Ref) => (left.textId < right.textId ? -1 : 1)
const byStatement = (left: CutWords, right: CutWords) => (left.statementId < right.statementId ? -1 : 1)

/**
 * What events only commit to, and what the lines after each event bring of it: its texts by their ids, a capture, the
 * words of statements by theirs. A text may be left out where an event says that it was erased, and nothing else.
 */
export function buildOwed(
  primitives: Primitives,
  { findings, withCaptures }: { findings: LineFindings; withCaptures: boolean },
) {
  const counts: Counts = { texts: 0, erased: 0, captures: 0, words: 0 }
  const given = new CommitmentSet()
  const missing = new Map<string, Ref & Place>()
  const erasures: (Ref & Place)[] = []
  let at: Place = { position: -1, line: 0 }
  let texts = buildQueue<Ref>([])
  let capture: CapturedBytes | null = null
  let words = buildQueue<CutWords>([])
  /** Whether the event before could not be understood, so that nobody knows what it commits to. */
  let isUnknown = false
  const sha256 = (bytes: Uint8Array) => hexOf(primitives.sha256(bytes))
  const unexpected = (line: number, where: string) =>
    isUnknown ||
    findings.add('line-unexpected', {
      line,
      where,
      message: 'The event before it commits to no such thing, or the line is not in its place.',
    })

  const leaveOut = (refs: readonly Ref[]) => {
    for (const ref of refs) missing.set(ref.textId, { ...ref, ...at })
  }
  const wordsMissing = ({ statementId, version }: CutWords) => {
    const message = `The words of version ${version} are not here.`
    findings.add('words-missing', { line: at.line, where: `statement ${statementId}`, message })
  }

  /** What the event before has still not brought is left out. */
  const close = () => {
    leaveOut(texts.rest())
    if (capture !== null && withCaptures) {
      const message = 'Its bytes are not here.'
      findings.add('capture-missing', { line: at.line, where: `capture ${capture.captureId}`, message })
    }
    words.rest().forEach(wordsMissing)
    texts = buildQueue<Ref>([])
    words = buildQueue<CutWords>([])
    capture = null
  }

  const takeErasure = (event: AssayEvent, place: Place) => {
    const erased = erasedTextOf(event)
    if (erased === null) return false
    const { textId, commitment } = erased
    if (missing.get(textId)?.commitment === commitment) {
      missing.delete(textId)
      erasures.push({ textId, commitment, ...place })
      counts.erased++
      return true
    }
    if (given.has(commitment)) {
      const message = 'It was erased by this event, and its words are here all the same.'
      findings.add('text-differs', { line: place.line, where: `text ${textId}`, message })
    }
    return false
  }

  const takeText = ({ textId, salt, text }: LineOf<'text'>, line: number) => {
    const next = texts.take((ref) => ref.textId === textId)
    if (next === undefined) return unexpected(line, `text ${textId}`)
    leaveOut(next.skipped)
    const { commitment } = next.item
    given.add(commitment)
    counts.texts++
    if (commitmentOf(primitives, salt, text) === commitment) return
    const message = 'It is not the text that the event before it committed to.'
    findings.add('text-differs', { line, where: `text ${textId}`, message })
  }

  const takeCapture = ({ captureId, bytes }: LineOf<'capture'>, line: number) => {
    if (capture?.captureId !== captureId || !withCaptures) return unexpected(line, `capture ${captureId}`)
    const expected = capture.sha256
    capture = null
    counts.captures++
    if (hashOf(primitives, bytes) === expected) return
    const message = 'Its bytes are not those that were imported.'
    findings.add('capture-differs', { line, where: `capture ${captureId}`, message })
  }

  const takeWords = ({ statementId, version, text }: LineOf<'words'>, line: number) => {
    const next = words.take((cut) => cut.statementId === statementId && cut.version === version)
    if (next === undefined) return unexpected(line, `statement ${statementId}`)
    next.skipped.forEach(wordsMissing)
    counts.words++
    if (sha256(encodeUtf8(text)) === next.item.textHash) return
    const message = `Its words are not those that were cut, in version ${version}.`
    findings.add('words-differ', { line, where: `statement ${statementId}`, message })
  }

  return {
    counts,
    close,
    /** An event that is not understood, whatever comes after it. */
    unknown: () => {
      close()
      isUnknown = true
    },
    event: (event: AssayEvent, place: Place) => {
      close()
      at = place
      isUnknown = false
      texts = buildQueue(carriedTextsOf(event).sort(byId))
      capture = capturedOf(event)
      words = buildQueue([...wordsOf(event)].sort(byStatement))
      takeErasure(event, place)
    },
    /** An event from beyond the others, which has nothing to do here but to erase. Whether it erases what is left out. */
    erasure: (event: AssayEvent, place: Place) => {
      close()
      return takeErasure(event, place)
    },
    text: takeText,
    capture: takeCapture,
    words: takeWords,
    /** Takes the number of positions that are signed: what is not signed excuses nothing. */
    finish: (signed: number) => {
      close()
      for (const { textId, position, line } of missing.values()) {
        const message = `The event at position ${position} commits to it, it is not here, and no event says that it was erased.`
        findings.add('text-missing', { line, where: `text ${textId}`, message })
      }
      for (const { textId, position, line } of erasures) {
        if (position < signed) continue
        const message = 'It is not here, and the event that says it was erased is not signed.'
        findings.add('erasure-unsigned', { line, where: `text ${textId}`, message })
      }
    },
  }
}
export type Owed = ReturnType<typeof buildOwed>

function commitmentOf(primitives: Primitives, salt: string, text: string): string | null {
  try {
    return hexOf(commit(primitives, decodeBase64(salt), text))
  } catch (error) {
    if (error instanceof LedgerError) return null
    throw error
  }
}

function hashOf(primitives: Primitives, base64: string): string | null {
  try {
    return hexOf(primitives.sha256(decodeBase64(base64)))
  } catch (error) {
    if (error instanceof LedgerError) return null
    throw error
  }
}
