import { createHash } from 'node:crypto'
import { type Decided, type EventData, newestVersion, subjectOf, type TextRef } from '@assay/review'
import { hexOf } from '../bundle/primitives.ts'

const sha256 = (text: string | Uint8Array) => new Uint8Array(createHash('sha256').update(text).digest())

/** What lies beside the history: texts with their salts, pages, and the words of statements. */
export type Beside = {
  texts: ReadonlyMap<string, { salt: Uint8Array; text: string }>
  pages: ReadonlyMap<string, string>
  words: ReadonlyMap<string, string>
}

const texts = new Map(
  Object.entries({
    t01: 'The yearbook gives the same number.',
    t02: '412 crossings in January',
    t03: 'I heard it on the quay.',
    t04: 'I mixed up two ferries.',
    t05: 'It names a neighbour.',
    t06: 'The new number is right, too: “430”.',
    t07: '430 crossings, corrected on 9 January',
    t08: 'They asked for it.',
    t09: 'Two of us found it in the log of the port.',
    t10: 'It speaks of another ferry.',
    t11: 'The port corrects its log.',
    t12: 'Who counted? See #2.',
    t13: 'The port did.',
    t14: 'Who has counted?',
  }).map(([id, text]) => [id, { salt: sha256(`salt of ${id}`), text }]),
)

const pages = new Map([
  [
    'c1',
    'Ferry late again\n\nThe ferry crossed 412 times. The master said so. Nobody was hurt.\n\nMarket\n\nIt rained.\n',
  ],
  ['c2', 'Ferry late again\n\nThe ferry crossed 430 times. The master said so.\n'],
])

const words = new Map([
  ['s1 1', 'The ferry crossed 412 times.'],
  ['s2 1', 'The master said so.'],
  ['s3 1', 'Nobody was hurt.'],
  ['s9 1', 'It rained.'],
  ['s6 1', 'The ferry crossed 430 times.'],
  ['s7 1', 'The master said so.'],
  ['s1 2', 'The ferry crossed 430 times.'],
])

export const beside: Beside = { texts, pages, words }

/** An event as it is decided, and in which role. */
export type Told = Decided & { role: string }

function refOf(textId: string): TextRef {
  const found = texts.get(textId)
  if (found === undefined) throw new Error(`There is no text ${textId}`)
  const salted = new Uint8Array([...found.salt, ...new TextEncoder().encode(found.text)])
  return { textId, commitment: hexOf(sha256(salted)) }
}

const textHash = (key: string) => hexOf(sha256(words.get(key) ?? ''))
const own = { voice: 'own' } as const
const placed = { kind: 'sentence', paragraph: 0, attribution: own }
const details = {
  ...{ headline: 'Ferry late again', byline: null, publisher: 'Coastal Herald' },
  ...{ publishedAt: '2024-01-09', publishedAtAlternative: '2024-09-01', language: 'en', url: null },
}
const open = { state: 'open', verdict: null } as const

function cut(statementId: string, start: number) {
  const length = words.get(`${statementId} 1`)?.length ?? 0
  return {
    ...placed,
    statementId,
    start,
    end: start + length,
    textHash: textHash(`${statementId} 1`),
    lineage: [],
  }
}

function imported(captureId: string): Told {
  const page = pages.get(captureId) ?? ''
  const data: EventData<'capture-imported'> = {
    ...{
      captureId,
      sha256: hexOf(sha256(page)),
      textHash: hexOf(sha256(page)),
      byteLength: Buffer.byteLength(page),
    },
    ...{ mediaType: 'text/plain', encoding: 'utf-8', filename: null, sourceUrl: null, skipped: [] },
  }
  return { type: 'capture-imported', role: 'editor', data }
}

type Said = { assessmentId: string; version: number; statementId: string; statementVersion: number }

function submitted(said: Said, rationale: string, quoted: string | null): Told {
  const { assessmentId, version } = said
  const url = 'https://port.example/log'
  const data: EventData<'assessment-submitted'> = {
    ...said,
    ...{ revisionId: `${assessmentId}-${version}`, articleId: 'a1', reviewerId: 'p1', techniques: [] },
    before: version === 1 ? null : { value: 'verified', factuality: null },
    after: { value: 'verified', factuality: null },
    rationale: refOf(rationale),
    citations: [
      {
        ...{ citationId: `q-${assessmentId}-${version}`, sourceId: 'u1', url, originalUrl: url },
        ...{ title: 'Harbour log', publisher: 'Port Office', stance: 'supports' },
        ...{ quotedPassage: quoted === null ? null : refOf(quoted), accessedOn: '2026-03-01' },
      },
    ],
    statement: { state: 'assessed', verdict: 'verified' },
    informed: false,
  }
  return { type: 'assessment-submitted', role: 'reviewer', data }
}

function erased(textId: string, reason: string): Told {
  const data = { text: refOf(textId), reason: refOf(reason), articleId: 'a1', statementId: 's2' }
  return { type: 'text-erased', role: 'admin', data }
}

const spoken = { value: 'verified', factuality: null } as const
const ofFirst = { statementId: 's1', articleId: 'a1' }

const decided: EventData<'decision-made'> = {
  ...{ ...ofFirst, decisionId: 'd1', version: 1, revisionId: 'd1-1', statementVersion: 2 },
  ...{ madeBy: 'editor', deciderId: 'p1', deciderAssessed: true, before: null, after: spoken },
  ...{ techniques: [], rationale: refOf('t09'), citations: [], reason: null },
  weighed: [{ basisId: 'b1', assessmentRevisionId: 'r1-2', side: 'basis' }],
  statement: { state: 'decided', verdict: 'verified' },
}

const rejected: EventData<'assessments-rejected'> = {
  ...{ ...ofFirst, rejectedById: 'p1', reason: refOf('t10') },
  rejected: [{ rejectionId: 'j1', assessmentRevisionId: 'r1-1' }],
  statement: { state: 'decided', verdict: 'verified' },
}

const inThread = { ...ofFirst, threadId: 'h1' }
const worded = (commentId: string, version: number, textId: string) => ({
  ...{ commentId, revisionId: `${commentId}-${version}`, text: refOf(textId), mentions: [], links: [] },
})
const discussed: Told[] = [
  {
    type: 'thread-opened',
    role: 'editor',
    data: {
      ...{ ...inThread, ...worded('k1', 1, 't12'), authorId: 'p1', statementVersion: 2, assessmentId: 'r1' },
      links: [{ number: 2, statementId: 's2' }],
    },
  },
  {
    type: 'comment-added',
    role: 'editor',
    data: { ...inThread, ...worded('k2', 1, 't13'), authorId: 'p1', version: 2 },
  },
  { type: 'comment-edited', role: 'editor', data: { ...inThread, ...worded('k1', 2, 't14'), version: 2 } },
  { type: 'thread-resolved', role: 'editor', data: { ...inThread, version: 3, resolvedById: 'p1' } },
  { type: 'thread-reopened', role: 'editor', data: { ...inThread, version: 4 } },
]

const recaptured: EventData<'article-recaptured'> = {
  ...{ articleId: 'a1', version: 3, captureId: 'c2', start: 0, end: 70 },
  before: { captureId: 'c1', start: 0, end: 90 },
  details: { before: {}, after: {} },
  ...{ mergedId: 'a3', mergedVersion: 2, orphaned: ['s3'], added: [] },
  carried: [
    {
      ...{ ...placed, start: 18, end: 46, statementId: 's1', change: 'material', changes: ['number'] },
      ...{ version: 2, textHash: textHash('s1 2'), replaces: 's6' },
      before: { start: 18, end: 46, textHash: textHash('s1 1'), kind: 'sentence', paragraph: 0 },
      statement: { state: 'needs-review', verdict: 'verified' },
    },
    {
      ...{ ...placed, start: 47, end: 66, statementId: 's2', change: 'identical', changes: [] },
      ...{ version: 1, textHash: textHash('s2 1'), replaces: 's7' },
      before: { start: 47, end: 66, textHash: textHash('s2 1'), kind: 'sentence', paragraph: 0 },
      statement: open,
    },
  ],
}

/** Everything that a bundle has to bring: pages, cuts, texts, an erasure, a change of key, work carried over. */
export const tellStory = (keys: {
  before: string
  after: string
  verifierKey: string
  origin: string
}): Told[] => [
  {
    type: 'workspace-created',
    role: 'admin',
    data: { workspaceId: 'w1', slug: 'harbour', name: 'Harbour Desk', policy: { quorum: 2 } },
  },
  {
    type: 'member-joined',
    role: 'admin',
    data: { memberId: 'm1', personId: 'p1', role: 'admin', invitationId: null },
  },
  imported('c1'),
  {
    type: 'article-extracted',
    role: 'editor',
    data: {
      ...{ articleId: 'a1', captureId: 'c1', start: 0, end: 90, details },
      statements: [cut('s1', 18), cut('s2', 47), cut('s3', 67)],
    },
  },
  {
    type: 'article-extracted',
    role: 'editor',
    data: { articleId: 'a9', captureId: 'c1', start: 91, end: 110, details, statements: [cut('s9', 98)] },
  },
  { type: 'review-opened', role: 'editor', data: { articleId: 'a1', version: 2 } },
  submitted({ assessmentId: 'r1', version: 1, statementId: 's1', statementVersion: 1 }, 't01', 't02'),
  submitted({ assessmentId: 'r2', version: 1, statementId: 's2', statementVersion: 1 }, 't03', null),
  {
    type: 'assessment-withdrawn',
    role: 'reviewer',
    data: {
      ...{ assessmentId: 'r2', version: 2, statementId: 's2', articleId: 'a1', reviewerId: 'p1' },
      ...{ before: { value: 'verified', factuality: null }, reason: refOf('t04'), statement: open },
    },
  },
  erased('t03', 't05'),
  { type: 'signing-key-changed', role: 'system', data: keys },
  imported('c2'),
  {
    type: 'article-extracted',
    role: 'editor',
    data: {
      ...{ articleId: 'a3', captureId: 'c2', start: 0, end: 70, details },
      statements: [cut('s6', 18), cut('s7', 47)],
    },
  },
  { type: 'article-recaptured', role: 'editor', data: recaptured },
  submitted({ assessmentId: 'r1', version: 2, statementId: 's1', statementVersion: 2 }, 't06', 't07'),
  { type: 'decision-made', role: 'editor', data: decided },
  { type: 'assessments-rejected', role: 'editor', data: rejected },
  {
    type: 'decision-withdrawn',
    role: 'editor',
    data: {
      ...{ ...ofFirst, decisionId: 'd1', version: 2, before: spoken, reason: refOf('t11') },
      statement: { state: 'assessed', verdict: 'verified' },
    },
  },
  ...discussed,
  // Beyond the end of the bundles: it erases what stands in them.
  erased('t06', 't08'),
]

/** The leaf of an event as it is stored, number by number. */
export function leafOf(told: Told, position: number, logId: string): Record<string, unknown> {
  const { type, role, data } = told
  const minute = String(position).padStart(2, '0')
  return {
    ...{
      id: `e${minute}`,
      logId,
      type,
      version: newestVersion(type),
      actorId: role === 'system' ? null : 'p1',
      actorRole: role,
    },
    ...{ at: `2026-03-02T09:${minute}:00.000Z`, ...subjectOf(told), data },
    nonce: Buffer.from(sha256(`nonce ${position}`)).toString('base64'),
  }
}
