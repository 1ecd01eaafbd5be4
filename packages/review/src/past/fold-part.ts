import { applyChange, type Editorial } from '../evolve/evolve.ts'
import type { EditorialTable } from '../evolve/rows.ts'
import { type AssayEvent, changesOf, type EventType, eventTypes, tablesOf } from '../history/event.ts'

/** What can be looked at as it stood: a whole workspace, an article with its statements, or one statement. */
export const pastScopes = ['workspace', 'article', 'statement'] as const
export type PastScope = (typeof pastScopes)[number]

const spoken = [
  ...([
    'article',
    'statement',
    'assessment',
    'assessmentRevision',
    'source',
    'citation',
    'rejection',
    'informedRevision',
    'blindReview',
  ] as const),
  ...(['decision', 'decisionRevision', 'decisionBasis', 'decisionCitation'] as const),
]

/** The tables that a look at the past needs; nothing else is kept while folding. */
const keptTables: Record<PastScope, ReadonlySet<EditorialTable>> = {
  workspace: new Set(['workspace', 'member', 'article', 'statement']),
  article: new Set(spoken),
  statement: new Set(spoken),
}

/** The types of events that change anything of what a scope keeps: the others need not be read for it. */
export function typesThatCount(scope: PastScope): readonly EventType[] {
  return eventTypes.filter((type) => tablesOf(type).some((table) => keptTables[scope].has(table)))
}

/**
 * Applies one event to tables that hold only a part, in place: tables outside the scope are left out, and so are
 * changes of rows that were never taken in (an article that another one was merged into, say).
 *
 * @throws Error where a change of a row that is kept does not fit, as `evolve` does
 */
export function foldPart(tables: Editorial, event: AssayEvent, scope: PastScope): void {
  for (const change of changesOf(event)) {
    if (!keptTables[scope].has(change.table)) continue
    if (change.op === 'update' && !tables[change.table].has(change.id)) continue
    applyChange(tables, change, event.id)
  }
}
