/**
 * The shapes that reading gives. Every offset is in UTF-16 code units of the text it was given
 * (of `SplitCapture.text` for captures), end exclusive.
 */
export type Span = { start: number; end: number }

export const statementKinds = ['headline', 'deck', 'subhead', 'sentence', 'list-item', 'caption'] as const
export type StatementKind = (typeof statementKinds)[number]

export const skippedKinds = [
  'navigation',
  'other-headline',
  'ad',
  'forum-signature',
  'poster-comment',
  'share-links',
  'byline',
  'dateline',
  'contact-line',
  'disclaimer',
  'related-links',
  'url',
  'other',
] as const
/** Why a span of the capture is no statement. */
export type SkippedKind = (typeof skippedKinds)[number]

/** Text as printed, and where it stands; `span` is null where it comes from metadata and is not printed. */
export type FoundText = { text: string; span: Span | null }

/**
 * A date as found. `iso` is a calendar date or date-time without zone (`2024-01-09`, `2024-01-09T21:43`).
 * `alternative` is the other reading of a date that reads two ways (09/01/2024), else null.
 */
export type FoundDate = { iso: string; alternative: string | null; span: Span | null }

/** Whose words a statement is: the article's own, quoted, or reported. `speaker` is the name as printed. */
export type Attribution =
  | { voice: 'own' }
  | { voice: 'direct'; speaker: FoundText | null; quotes: Span[] }
  | { voice: 'reported'; speaker: FoundText | null }

/** One taggable span. `paragraph` counts the blocks of its article from 0, so that a page can be set from it. */
export type SplitStatement = Span & { kind: StatementKind; paragraph: number; attribution: Attribution }

export type SkippedSpan = Span & { kind: SkippedKind }

/** One article. `start`..`end` run from the first to the last statement of the body; headline and decks may lie outside. */
export type SplitArticle = Span & {
  headline: FoundText | null
  decks: FoundText[]
  byline: FoundText[]
  publisher: FoundText | null
  publishedAt: FoundDate | null
  /** When the text was last changed, where the page says so. */
  updatedAt: FoundDate | null
  /** BCP 47 primary language subtag, `und` where it cannot be told. */
  language: string
  url: string | null
  statements: SplitStatement[]
}

/**
 * What was found in one capture. `text` is what the offsets count in: the input itself for plain text,
 * the text drawn from the document (blocks separated by newlines) for HTML.
 * Statements and skipped spans are disjoint, in order, and together cover every visible character of `text`.
 */
export type SplitCapture = {
  text: string
  language: string
  articles: SplitArticle[]
  skipped: SkippedSpan[]
}

export type SplitCaptureOptions = { url?: string; language?: string; format?: 'text' | 'html' }
