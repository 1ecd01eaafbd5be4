import type { ArticleDetails } from '../article-details.ts'
import type { StatementCut } from '../statement-cut.ts'
import type { HandedOut } from '../work.ts'
import type { EditorialRows, RowChange, RowChanges } from './rows.ts'

type UpdateOf<Table extends RowChange['table']> = Extract<RowChange, { op: 'update'; table: Table }>
export type StatementUpdate = UpdateOf<'statement'>

/** The change of an article's row to the version that an event gives it, made on the one before. */
export function articleChange(
  { articleId: id, version }: { articleId: string; version: number },
  set: Partial<EditorialRows['article']>,
): UpdateOf<'article'> {
  return { op: 'update', table: 'article', id, expect: version - 1, set: { ...set, version } }
}

/** The change of the row of an article that became part of another. */
export function mergedChange({
  articleId: mergedIntoId,
  mergedId: articleId,
  mergedVersion: version,
}: {
  articleId: string
  mergedId: string
  mergedVersion: number
}): UpdateOf<'article'> {
  return articleChange({ articleId, version }, { status: 'merged', mergedIntoId })
}

/** The change of a member's row to the version that an event gives it, made on the one before. */
export function memberChange(
  { memberId: id, version }: { memberId: string; version: number },
  set: Partial<EditorialRows['member']>,
): UpdateOf<'member'> {
  return { op: 'update', table: 'member', id, expect: version - 1, set: { ...set, version } }
}

/** The change of an invitation to what became of it. */
export function invitationChange(
  id: string,
  status: EditorialRows['invitation']['status'],
): UpdateOf<'invitation'> {
  return { op: 'update', table: 'invitation', id, set: { status } }
}

/** The change of a thread's row to the version that an event gives it, made on the one before. */
export function threadChange(
  { threadId: id, version }: { threadId: string; version: number },
  set: Partial<EditorialRows['thread']>,
): UpdateOf<'thread'> {
  return { op: 'update', table: 'thread', id, expect: version - 1, set: { ...set, version } }
}

/** The change of a statement's row, whatever version it has. */
export function statementChange(id: string, set: Partial<EditorialRows['statement']>): StatementUpdate {
  return { op: 'update', table: 'statement', id, set }
}

/** The row of a statement that was just cut. */
export function statementInsert(
  { statementId, ...cut }: StatementCut,
  articleId: string,
  workspaceId: string,
): Extract<RowChange, { op: 'insert' | 'insert-if-absent'; table: 'statement' }> {
  return {
    op: 'insert',
    table: 'statement',
    row: {
      id: statementId,
      workspaceId,
      articleId,
      ...cut,
      version: 1,
      wordingVersion: 1,
      retired: false,
      state: 'open',
      verdict: null,
    },
  }
}

/** The row of work that somebody has of an article from now on: a new one, or in the place of what they had of it. */
export function assignmentChange(
  data: HandedOut,
  { logId: workspaceId, at: since }: { logId: string; at: string },
  by: Pick<EditorialRows['assignment'], 'assignedById' | 'noteTextId'>,
): RowChanges['assignment'] {
  const { assignmentId: id, version, articleId, assigneeId, statementIds, dueAt } = data
  const given = { version, standing: true, statementIds, dueAt, ...by, since }
  if (version > 1) return { op: 'update', table: 'assignment', id, expect: version - 1, set: given }
  return { op: 'insert', table: 'assignment', row: { id, workspaceId, articleId, assigneeId, ...given } }
}

/** The change of the row of work that somebody has no more. */
export function endAssignment({
  assignmentId: id,
  version,
}: {
  assignmentId: string
  version: number
}): RowChanges['assignment'] {
  return { op: 'update', table: 'assignment', id, expect: version - 1, set: { version, standing: false } }
}

/** Drops the keys that were left out, so that they are not written as undefined. */
export function defined(
  details: { [K in keyof ArticleDetails]?: ArticleDetails[K] | undefined },
): Partial<ArticleDetails> {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))
}
