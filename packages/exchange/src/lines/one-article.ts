import { decodeBase64, encodeBase64, encodeUtf8, leafHash, verifyInclusion } from '@assay/ledger'
import {
  type AssayEvent,
  absorbingTypes,
  capturedOf,
  changesOf,
  type RowChange,
  wordsOf,
} from '@assay/review'
import type { Primitives } from '../bundle/primitives.ts'
import type { LineOf } from './bundle-line.ts'
import { reason, wrongWith } from './inclusion.ts'
import type { Keyring } from './keyring.ts'
import type { LineFindings } from './line-findings.ts'

/** What else counts what happens to it. */
const versioned = ['assessment', 'decision', 'assignment', 'thread', 'comment'] as const
type Versioned = Extract<RowChange, { table: (typeof versioned)[number] }>
const isVersioned = (change: RowChange): change is Versioned =>
  versioned.some((table) => table === change.table)

type Place = { position: number; line: number }
type Head = { size: number; root: Uint8Array }
type Given = { header: LineOf<'bundle'>; lead: number; keyring: Keyring; findings: LineFindings }

/**
 * The events of one article: each in the log under one signed checkpoint, in the order of the log, and nothing among
 * them that belongs elsewhere. What they build on is here too: the import of its capture, the cut of each statement,
 * the version before each version. That the last of it was not left out only the whole log can prove.
 */
export function buildOneArticle(primitives: Primitives, { header, lead, keyring, findings }: Given) {
  const articleId = header.articleId ?? ''
  let head: Head | null = null
  let [last, offered, checkpoints] = [-1, false, 0]
  const articles = new Map<string, Place>()
  const absorbed = new Map<string, string[]>()
  const found = new Set<string>()
  const imported = new Map<string, Place>()
  const needed = new Map<string, Place>()
  const cut = new Set<string>()
  const versions = new Map<string, number>()

  const takeCheckpoint = async (note: string, line: number) => {
    if (offered) {
      const message = 'There is one checkpoint for the events of an article, before all of them.'
      findings.add('line-unexpected', { line, where: '', message })
      return
    }
    offered = true
    head = await keyring.open(note, line)
    if (head === null) return
    checkpoints = 1
    proveOpening(head)
  }

  /** An opening that is not shown to be the first leaf could say anything. */
  const proveOpening = ({ size, root }: Head) => {
    const { opening, openingProof } = header
    if (opening === null) return
    const leaf = leafHash(primitives, encodeUtf8(opening))
    const proof = openingProof?.map(decodeBase64) ?? []
    const why = reason(() => verifyInclusion(primitives, { index: 0, size, leaf, root, proof }))
    if (why === null) return
    findings.add('header-wrong', { line: 1, where: 'opening', message: `It is not the first leaf: ${why}.` })
  }

  const proveEntry = (entry: LineOf<'event'>, { leaf, line }: { leaf: string; line: number }) => {
    const { position } = entry
    const where = `position ${position}`
    if (position <= last) {
      const message = 'It was here already, or is out of order.'
      findings.add('entry-repeated', { line, where, message })
    }
    last = Math.max(last, position)
    if (head === null) {
      if (offered) return
      offered = true
      const message = 'There is no signed checkpoint before the events: nothing vouches for any of them.'
      findings.add('checkpoint-missing', { line, where: '', message })
      return
    }
    const wrong = wrongWith(primitives, entry, { leaf, under: { ...head, lead } })
    if (wrong !== null) findings.add(wrong.code, { line, where, message: wrong.message })
  }

  /** A row of a version that is not the next one: an event between was left out. */
  const takeVersion = (key: string, version: number, { position, line }: Place) => {
    const before = versions.get(key) ?? 0
    versions.set(key, version)
    if (version === before + 1) return
    const message = `It makes version ${version} of ${key}, and version ${before} comes before it here.`
    findings.add('version-skipped', { line, where: `position ${position}`, message })
  }

  const takeEvent = (event: AssayEvent, place: Place) => {
    const captured = capturedOf(event)
    if (captured !== null) imported.set(captured.captureId, place)
    if (event.articleId !== null && !articles.has(event.articleId)) articles.set(event.articleId, place)
    else if (event.articleId === null && captured === null) articles.set(`of event ${event.id}`, place)
    if (event.articleId !== null && absorbingTypes.includes(event.type) && 'mergedId' in event.data) {
      const merged = absorbed.get(event.articleId) ?? []
      absorbed.set(event.articleId, [...merged, event.data.mergedId])
    }
    for (const { statementId } of wordsOf(event)) cut.add(statementId)
    if (event.statementId !== null && !cut.has(event.statementId)) {
      const message = 'No event before it cut the statement that it speaks of: its words are not here.'
      findings.add('words-missing', { line: place.line, where: `statement ${event.statementId}`, message })
    }
    for (const change of changesOf(event)) {
      if (change.table === 'article') {
        if (change.op === 'update') {
          if (change.set.captureId !== undefined) needed.set(change.set.captureId, place)
          if (change.set.version !== undefined) takeVersion(`article ${change.id}`, change.set.version, place)
        } else {
          found.add(change.row.id)
          needed.set(change.row.captureId, place)
          takeVersion(`article ${change.row.id}`, change.row.version, place)
        }
      } else if (isVersioned(change)) {
        const { id, version } = change.op === 'update' ? { id: change.id, ...change.set } : change.row
        if (version !== undefined) takeVersion(`${change.table} ${id}`, version, place)
      }
    }
  }

  /** The article and all that became part of it, directly or by way of another. */
  const ownArticles = () => {
    const own = new Set([articleId])
    // A set walks on over what is added meanwhile.
    for (const id of own) for (const merged of absorbed.get(id) ?? []) own.add(merged)
    return own
  }

  const compareArticles = (lines: number) => {
    if (!articles.has(articleId)) {
      const message = `It names the article ${articleId}, and no event here is about it.`
      // Where lines were taken out or put in, that is what is wrong.
      findings.add('header-wrong', { line: 1, where: '', message, follows: true })
      return
    }
    const own = ownArticles()
    for (const [id, { position, line }] of articles) {
      if (own.has(id)) continue
      const message = 'It is not about this article, nor about one that became part of it.'
      findings.add('event-foreign', { line, where: `position ${position}`, message, follows: true })
    }
    for (const id of own) {
      if (found.has(id)) continue
      const message = 'The event by which it was found in its capture is not here.'
      findings.add('event-missing', {
        line: articles.get(id)?.line ?? lines,
        where: `article ${id}`,
        message,
      })
    }
  }

  const compareCaptures = () => {
    for (const [id, { line }] of needed) {
      if (imported.has(id)) continue
      const message = 'The event of its import, with its hash, is not here.'
      findings.add('capture-missing', { line, where: `capture ${id}`, message })
    }
    for (const [id, { position, line }] of imported) {
      if (needed.has(id)) continue
      const message = `No article here was found in the capture ${id}.`
      findings.add('event-foreign', { line, where: `position ${position}`, message, follows: true })
    }
  }

  return {
    checkpoint: takeCheckpoint,
    prove: proveEntry,
    event: takeEvent,
    head: () => head,
    finish: (lines: number) => {
      if (!offered) {
        const message = 'No signed checkpoint came with the events: nothing vouches for any of them.'
        findings.add('checkpoint-missing', { line: lines, where: '', message })
      }
      compareArticles(lines)
      compareCaptures()
      const size = head?.size ?? 0
      return { leaves: size, sealed: size, checkpoints, root: head === null ? '' : encodeBase64(head.root) }
    },
  }
}
