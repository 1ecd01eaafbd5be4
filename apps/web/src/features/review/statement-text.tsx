import type { MarkedTechnique } from '@assay/review'
import { memo } from 'react'
import type { Mark } from '../../components/mark.ts'
import type { Weight } from './drawn-as.ts'
import { MarkedWords } from './marked-words.tsx'
import { quotesOf } from './quotation.ts'
import type { StatementRow } from './review-cache.ts'

type StatementTextProps = {
  row: StatementRow
  mark: Mark
  weight: Weight
  /** Read out after the words: how the statement stands. */
  state: string
  isCurrent: boolean
  isInRange: boolean
  techniques: readonly MarkedTechnique[]
}

/**
 * One statement in the running text. A click makes it the current one (handled by the column, once for all);
 * the keyboard moves through the page's own keys, so that two thousand statements are no two thousand Tab stops.
 */
export const StatementText = memo(function StatementText(props: StatementTextProps) {
  const { row, mark, weight, state, isCurrent, isInRange, techniques } = props
  return (
    <span
      id={`statement-${row.id}`}
      data-statement={row.id}
      data-mark={mark}
      data-weight={weight ?? undefined}
      data-current={isCurrent || undefined}
      data-in-range={isInRange || undefined}
      aria-current={isCurrent ? 'true' : undefined}
      className="statement cursor-pointer"
    >
      <MarkedWords text={row.text} quotes={quotesOf(row)} techniques={isCurrent ? techniques : []} />
      <span className="sr-only select-none"> ({state}) </span>
    </span>
  )
})
