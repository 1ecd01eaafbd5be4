import type { Segment, StatementSegment } from './segments.ts'

export type Statement = Segment & StatementSegment

/** What a statement could be joined with: the next of its article, where nothing skipped stands between. */
export type Joinable = { can: true; next: Statement } | { can: false; why: 'skipped-between' | 'last' }

/** Finds what comes after a statement in its article. */
export function joinableOf(segments: readonly Segment[], statement: StatementSegment): Joinable {
  const after = segments.slice(segments.findIndex((segment) => isStatement(segment, statement.id)) + 1)
  const distance = after.findIndex((segment) => segment.type === 'statement')
  const next = after[distance]
  if (next?.type !== 'statement' || next.articleId !== statement.articleId) return { can: false, why: 'last' }
  return distance === 0 ? { can: true, next } : { can: false, why: 'skipped-between' }
}

/** The statement before or after another in reading order, among those that may be corrected. */
export function neighbourOf(
  segments: readonly Segment[],
  statementId: string,
  { step, isOpen }: { step: 1 | -1; isOpen: (articleId: string) => boolean },
): Statement | null {
  const statements = segments.filter(
    (segment): segment is Statement =>
      segment.type === 'statement' && (segment.id === statementId || isOpen(segment.articleId)),
  )
  return statements[statements.findIndex(({ id }) => id === statementId) + step] ?? null
}

/** Finds a statement by its id. */
export function statementIn(segments: readonly Segment[], id: string | null): Statement | null {
  const found = segments.find((segment) => id !== null && isStatement(segment, id))
  return found?.type === 'statement' ? found : null
}

function isStatement(segment: Segment, id: string): boolean {
  return segment.type === 'statement' && segment.id === id
}
