import type { AssayEvent, Decided, EventData } from '../events/event.ts'
import type { CarriedStatement, recapturingEventSchemas } from '../events/recapturing.ts'
import { articleChange, defined } from './article-change.ts'
import type { EditorialRows, RowChange } from './rows.ts'

type RecapturingEvent = Extract<Decided, { type: keyof typeof recapturingEventSchemas }> &
  Pick<AssayEvent, 'logId' | 'at'>

/** What an article's move to a later capture changes in the tables. */
export function recapturingChanges({ data }: RecapturingEvent): RowChange[] {
  const { articleId, captureId, start, end, details, mergedId, mergedVersion } = data
  return [
    articleChange(data, { captureId, start, end, ...defined(details.after) }),
    articleChange({ articleId: mergedId, version: mergedVersion }, { status: 'merged' }),
    ...carriedChanges(data),
    ...retiredChanges(data),
    ...data.added.map(({ statementId, paragraph }) => statementChange(statementId, { articleId, paragraph })),
  ]
}

/** Alike ones after one another, so that they can be written together. */
function carriedChanges({ carried }: EventData<'article-recaptured'>): RowChange[] {
  const [worded, kept] = [true, false].map((wanted) =>
    carried.filter(({ change }) => (change === 'material') === wanted),
  )
  return [
    ...(kept ?? []).map((row) => carriedChange(row, {})),
    ...(worded ?? []).map((row) => carriedChange(row, { wordingVersion: row.version })),
  ]
}

function carriedChange(row: CarriedStatement, wording: { wordingVersion?: number }): RowChange {
  const { statementId, change, version, start, end, kind, paragraph, textHash, attribution } = row
  const cut = { start, end, kind, paragraph, textHash, attribution, version }
  const expect = change === 'identical' ? version : version - 1
  return { ...statementChange(statementId, { ...cut, ...row.statement, ...wording }), expect }
}

function retiredChanges({ carried, orphaned }: EventData<'article-recaptured'>): RowChange[] {
  const retired = [...orphaned, ...carried.map(({ replaces }) => replaces)]
  return retired.map((id) => statementChange(id, { retired: true }))
}

function statementChange(
  id: string,
  set: Partial<EditorialRows['statement']>,
): Extract<RowChange, { op: 'update'; table: 'statement' }> {
  return { op: 'update', table: 'statement', id, set }
}
