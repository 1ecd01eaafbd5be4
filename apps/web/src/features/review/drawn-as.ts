import type { Mark } from '../../components/mark.ts'
import type { Focus } from './focus.ts'
import type { StatementRow } from './review-cache.ts'
import { isOneWord, markOfStanding, markOfValue } from './statement-mark.ts'

/** How sure a mark is: one person's word, what is not submitted yet, or null for what more than one stands for. */
export type Weight = 'one' | 'draft' | null

/** How a statement is drawn in the article: as it stands, or as the draft on it says. */
export function drawnAs(row: StatementRow, focus: Focus | null): { mark: Mark; weight: Weight } {
  const draft = focus?.statementId === row.id ? focus.draftValue : null
  if (draft !== null) return { mark: markOfValue(draft), weight: 'draft' }
  return { mark: markOfStanding(row), weight: isOneWord(row) ? 'one' : null }
}
