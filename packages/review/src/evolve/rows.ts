import type { BlindStatus, BlindUntil } from '../blind-review.ts'
import type { Stance } from '../citation.ts'
import type { StatementLink } from '../comment-text.ts'
import type { BasisSide, DecisionMaker } from '../decision.ts'
import type { StoredPolicy } from '../policy.ts'
import type { Role } from '../roles.ts'
import type { StatementAttribution } from '../statement-cut.ts'
import type { StatementState } from '../statement-state.ts'
import type { MarkedTechnique } from '../technique.ts'
import type { AssessmentValue, Factuality, Verdict } from '../value.ts'
import type { Reworded } from '../wording-change.ts'

export const articleStatuses = ['draft', 'in-review', 'dropped', 'merged'] as const
export type ArticleStatus = (typeof articleStatuses)[number]

/**
 * The editorial tables, row by row as they stand in the database (prisma/schema.prisma).
 * Times are RFC 3339 in UTC; offsets are UTF-16 code units of the capture's text.
 */
export type EditorialRows = {
  workspace: {
    id: string
    slug: string
    name: string
    version: number
    policy: StoredPolicy
    createdAt: string
  }
  person: { id: string; nameTextId: string; createdAt: string }
  member: {
    id: string
    workspaceId: string
    personId: string
    role: Role
    active: boolean
    version: number
    joinedAt: string
  }
  invitation: {
    id: string
    workspaceId: string
    role: Role
    status: 'open' | 'accepted' | 'revoked'
    invitedById: string | null
    invitedAt: string
    expiresAt: string
  }
  capture: {
    id: string
    workspaceId: string
    sha256: string
    byteLength: number
    mediaType: string
    encoding: string
    filename: string | null
    sourceUrl: string | null
    capturedAt: string
    capturedById: string | null
  }
  skippedSpan: { id: string; captureId: string; start: number; end: number; kind: string }
  article: {
    id: string
    workspaceId: string
    captureId: string
    start: number
    end: number
    headline: string | null
    byline: string | null
    publisher: string | null
    publishedAt: string | null
    publishedAtAlternative: string | null
    language: string
    url: string | null
    status: ArticleStatus
    /** The article that it became part of. */
    mergedIntoId: string | null
    version: number
    createdAt: string
  }
  recapture: {
    /** The draft of the later capture, which became part of the article. */
    id: string
    workspaceId: string
    articleId: string
    /** Where the article and its statements stood until then; statements that were left behind may begin earlier. */
    captureId: string
    start: number
    end: number
    laterCaptureId: string
    orphanedIds: string[]
    /** The statements whose words changed in more than their looks. */
    reworded: Reworded[]
    recapturedAt: string
  }
  /** The blind review of an article, by the article's id. */
  blindReview: {
    id: string
    workspaceId: string
    until: BlindUntil
    status: BlindStatus
    /** When it was switched on, last. */
    blindedAt: string
  }
  statement: {
    id: string
    workspaceId: string
    articleId: string
    start: number
    end: number
    kind: string
    paragraph: number
    textHash: string
    attribution: StatementAttribution
    version: number
    /** The version since which the words stand as they are, punctuation and the like aside. */
    wordingVersion: number
    retired: boolean
    lineage: string[]
    state: StatementState
    verdict: Verdict | null
  }
  assessment: {
    id: string
    workspaceId: string
    articleId: string
    statementId: string
    reviewerId: string
    version: number
    standing: boolean
    revisionId: string
    value: AssessmentValue
    factuality: Factuality | null
  }
  source: {
    id: string
    workspaceId: string
    url: string
    title: string | null
    publisher: string | null
    citedAt: string
  }
  assessmentRevision: {
    id: string
    assessmentId: string
    version: number
    statementVersion: number
    value: AssessmentValue
    factuality: Factuality | null
    techniques: MarkedTechnique[]
    rationaleTextId: string | null
    submittedAt: string
  }
  citation: {
    id: string
    revisionId: string
    ordinal: number
    sourceId: string
    originalUrl: string
    title: string | null
    publisher: string | null
    stance: Stance
    quotedTextId: string | null
    accessedOn: string | null
  }
  /** A revision, by its id, that was submitted under a blind review by somebody who had seen what others said. */
  informedRevision: { id: string; workspaceId: string; articleId: string; statementId: string }
  /** An assessment, in one of its revisions, that an editor rejected: it counts no longer. */
  rejection: {
    id: string
    workspaceId: string
    statementId: string
    assessmentRevisionId: string
    rejectedById: string
    reasonTextId: string
    rejectedAt: string
  }
  decision: {
    id: string
    workspaceId: string
    articleId: string
    statementId: string
    version: number
    standing: boolean
    revisionId: string
    value: AssessmentValue
    factuality: Factuality | null
  }
  decisionRevision: {
    id: string
    decisionId: string
    version: number
    statementVersion: number
    madeBy: DecisionMaker
    /** Null where a quorum decided by itself. */
    deciderId: string | null
    /** Whether they had assessed the statement. */
    deciderAssessed: boolean
    value: AssessmentValue
    factuality: Factuality | null
    techniques: MarkedTechnique[]
    rationaleTextId: string | null
    reasonTextId: string | null
    decidedAt: string
  }
  /** A revision of an assessment that a decision rests on, or that says otherwise. */
  decisionBasis: { id: string; revisionId: string; assessmentRevisionId: string; side: BasisSide }
  decisionCitation: {
    id: string
    revisionId: string
    ordinal: number
    sourceId: string
    originalUrl: string
    title: string | null
    publisher: string | null
    stance: Stance
    quotedTextId: string | null
    accessedOn: string | null
  }
  /** What somebody has to assess of an article: one row for each person and article. */
  assignment: {
    id: string
    workspaceId: string
    articleId: string
    assigneeId: string
    version: number
    standing: boolean
    /** Null for the whole article. */
    statementIds: string[] | null
    dueAt: string | null
    noteTextId: string | null
    /** Null where they took it themselves. */
    assignedById: string | null
    /** Since when they have it so. */
    since: string
  }
  /** A discussion of an article, of one of its statements, or of an assessment of that. */
  thread: {
    id: string
    workspaceId: string
    articleId: string
    /** Null where the whole article is discussed. */
    statementId: string | null
    /** The version of the statement that lay before whoever opened it. */
    statementVersion: number | null
    assessmentId: string | null
    openedById: string
    openedAt: string
    /** Counts what is added, resolved and opened again, not what is put in other words. */
    version: number
    /** Both null while it is open. */
    resolvedById: string | null
    resolvedAt: string | null
  }
  comment: {
    id: string
    workspaceId: string
    threadId: string
    authorId: string
    version: number
    revisionId: string
    writtenAt: string
  }
  commentRevision: {
    id: string
    commentId: string
    version: number
    textId: string
    /** The people whom it mentions. */
    mentions: string[]
    /** What the numbers of statements in it meant when it was written. */
    links: StatementLink[]
    writtenAt: string
  }
}

export type EditorialTable = keyof EditorialRows

/** Every editorial table, in an order in which rows can be inserted (what is referred to comes first). */
export const editorialTables = [
  'workspace',
  'person',
  'member',
  'invitation',
  'capture',
  'skippedSpan',
  'article',
  'recapture',
  'blindReview',
  'statement',
  'assessment',
  'source',
  'assessmentRevision',
  'citation',
  'informedRevision',
  'rejection',
  'decision',
  'decisionRevision',
  'decisionBasis',
  'decisionCitation',
  'assignment',
  'thread',
  'comment',
  'commentRevision',
] as const satisfies readonly EditorialTable[]

/**
 * One change of one row. `insert-if-absent` leaves a row that is there as it is.
 * `expect` is the version that the change was decided on: where the row has another, the write is stale.
 */
export type RowChanges = {
  [T in EditorialTable]:
    | { op: 'insert' | 'insert-if-absent'; table: T; row: EditorialRows[T] }
    | { op: 'update'; table: T; id: string; expect?: number; set: Partial<EditorialRows[T]> }
}
export type RowChange = RowChanges[EditorialTable]
