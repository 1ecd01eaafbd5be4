import { assessmentsOf, type ComparedRow } from './comparison.ts'

/** What the list shows: a statement, or a line that stands for a run of unchanged ones. */
export type ListItem =
  | { type: 'row'; key: string; row: ComparedRow }
  | { type: 'fold'; key: string; count: number; isOpen: boolean }

export type RowFilter = 'all' | 'assessed'

type FoldOptions = {
  filter: RowFilter
  /** The keys of the folds that are open. */
  open: ReadonlySet<string>
}

/**
 * The rows of a comparison as they are listed: what changed, and between that the unchanged runs, each folded to a
 * line. Where only what was assessed is asked for, unchanged statements are left out: nothing happens to them.
 */
export function foldRows(rows: readonly ComparedRow[], { filter, open }: FoldOptions): ListItem[] {
  const items: ListItem[] = []
  let run: ListItem[] = []
  const settle = () => {
    const [first] = run
    if (first !== undefined && filter === 'all') {
      const key = `fold-${first.key}`
      const isOpen = open.has(key)
      items.push({ type: 'fold', key, count: run.length, isOpen }, ...(isOpen ? run : []))
    }
    run = []
  }
  for (const [index, row] of rows.entries()) {
    const key = row.before?.statementId ?? `new-${index}`
    if (row.change === 'identical') run.push({ type: 'row', key, row })
    else {
      settle()
      if (filter === 'all' || assessmentsOf(row) > 0) items.push({ type: 'row', key, row })
    }
  }
  settle()
  return items
}
