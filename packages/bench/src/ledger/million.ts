import type { BundleLine } from '@assay/exchange'
import {
  appendLeaves,
  canonicalize,
  commit,
  emptyRange,
  encodeBase64,
  encodeUtf8,
  leafHash,
  rootOf,
  type Sha256,
  type Signer,
  signCheckpoint,
} from '@assay/ledger'
import type { EventData } from '@assay/review'

const origin = 'assay.example/harbour'
const logId = 'w'
const reviewers = 8
const statements = 20_000
const signEvery = 5_000
const at = '2026-03-04T05:06:07.089Z'

type Given = { events: number; signer: Signer; verifierKey: string; sha256: Sha256 }

/** An id of the shape that ids have, from a kind and a number. */
const idOf = (kind: number, number: number) =>
  `0190d6a2-7c0${kind}-7000-8000-${number.toString(16).padStart(12, '0')}`
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/**
 * A whole log as the lines of a bundle, made while it is read: one capture of 20,000 statements, which eight
 * reviewers assess over and over, each time with a rationale and a source.
 */
export async function* buildMillion({
  events,
  signer,
  verifierKey,
  sha256,
}: Given): AsyncGenerator<BundleLine> {
  yield {
    kind: 'bundle',
    format: 'assay-bundle@2',
    scope: 'log',
    ...{ logId, origin, opening: null, articleId: null },
  }
  yield { kind: 'key', verifierKey }
  let range = emptyRange
  for (let position = 0; position < events; position++) {
    const event = eventAt(position, sha256)
    const leaf = leafHash({ sha256 }, encodeUtf8(canonicalize(event)))
    range = appendLeaves({ sha256 }, range, [leaf]).range
    yield { kind: 'event', position, leafHash: encodeBase64(leaf), event }
    yield* broughtBy(position)
    if (range.size % signEvery === 0 || range.size === events) {
      const root = rootOf({ sha256 }, range)
      yield { kind: 'checkpoint', note: await signCheckpoint([signer], { origin, size: range.size, root }) }
    }
  }
}

/** What an event commits to: a page, the words of all statements, or a rationale and a quoted passage. */
function* broughtBy(position: number): Generator<BundleLine> {
  if (position === 0) {
    yield { kind: 'capture', captureId: idOf(1, 0), bytes: encodeBase64(bytes) }
    return
  }
  if (position === 1) {
    for (let number = 0; number < statements; number++) {
      yield { kind: 'words', statementId: idOf(2, number), version: 1, text: wordsOf(number) }
    }
    return
  }
  for (const which of [0, 1]) {
    const { textId, salt, text } = textOf(position, which)
    yield { kind: 'text', textId, salt: encodeBase64(salt), text }
  }
}

const bytes = encodeUtf8('A page')
const wordsOf = (number: number) => `The council counted ${number} visitors.`

function textOf(position: number, which: number) {
  const salt = new Uint8Array(32)
  new DataView(salt.buffer).setUint32(0, position * 2 + which)
  return {
    textId: idOf(7 + which, position),
    salt,
    text: `The yearbook gives another number than ${position}.`,
  }
}

function eventAt(position: number, sha256: Sha256) {
  const shape = { id: idOf(0, position), logId, version: 1, actorId: 'p', at }
  const nonce = encodeBase64(sha256(encodeUtf8(String(position))))
  if (position === 0) {
    const data = {
      captureId: idOf(1, 0),
      sha256: hex(sha256(bytes)),
      byteLength: bytes.length,
      mediaType: 'text/plain',
      encoding: 'utf-8',
      filename: null,
      sourceUrl: null,
      skipped: [],
    }
    const about = { articleId: null, statementId: null }
    return { ...shape, ...about, type: 'capture-imported', actorRole: 'editor', data, nonce }
  }
  if (position === 1) {
    const about = { articleId: idOf(3, 0), statementId: null }
    return {
      ...shape,
      ...about,
      type: 'article-extracted',
      actorRole: 'editor',
      data: extracted(sha256),
      nonce,
    }
  }
  const data = submitted(position, sha256)
  const { articleId, statementId } = data
  return {
    ...shape,
    articleId,
    statementId,
    type: 'assessment-submitted',
    actorRole: 'reviewer',
    data,
    nonce,
  }
}

function extracted(sha256: Sha256): EventData<'article-extracted'> {
  const details = {
    headline: 'Visitors',
    byline: null,
    publisher: null,
    publishedAt: null,
    publishedAtAlternative: null,
    language: 'en',
    url: null,
  }
  const cuts = Array.from({ length: statements }, (_, number) => ({
    statementId: idOf(2, number),
    ...{ start: number * 40, end: number * 40 + 39, kind: 'sentence', paragraph: number, lineage: [] },
    textHash: hex(sha256(encodeUtf8(wordsOf(number)))),
    attribution: { voice: 'own' as const },
  }))
  return {
    articleId: idOf(3, 0),
    captureId: idOf(1, 0),
    start: 0,
    end: statements * 40,
    details,
    statements: cuts,
  }
}

/** The turn-th time that everybody assesses everything; `spot` is whose assessment of what. */
function submitted(position: number, sha256: Sha256): EventData<'assessment-submitted'> {
  const spots = statements * reviewers
  const spot = (position - 2) % spots
  const version = Math.floor((position - 2) / spots) + 1
  const refOf = (which: number) => {
    const { textId, salt, text } = textOf(position, which)
    return { textId, commitment: hex(commit({ sha256 }, salt, text)) }
  }
  const url = `https://statistics.example/yearbook/${spot % 50}`
  const spoken = { value: 'disputed' as const, factuality: null }
  return {
    assessmentId: idOf(4, spot),
    version,
    revisionId: idOf(5, position),
    statementId: idOf(2, Math.floor(spot / reviewers)),
    articleId: idOf(3, 0),
    reviewerId: idOf(9, spot % reviewers),
    statementVersion: 1,
    before: version === 1 ? null : spoken,
    after: spoken,
    techniques: [],
    rationale: refOf(0),
    citations: [
      {
        citationId: idOf(6, position),
        sourceId: `source-${spot % 50}`,
        url,
        originalUrl: url,
        title: 'Yearbook',
        publisher: 'Statistics Office',
        stance: 'contradicts',
        quotedPassage: refOf(1),
        accessedOn: '2026-03-01',
      },
    ],
    statement: { state: 'assessed', verdict: 'disputed' },
    informed: false,
  }
}
