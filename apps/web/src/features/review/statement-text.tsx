import type { MarkedTechnique } from '@assay/review'
import { memo } from 'react'
import type { Mark } from '../../components/mark.ts'
import type { StatementRow } from './review-cache.ts'
import { partsOf } from './text-parts.ts'

type StatementTextProps = {
  row: StatementRow
  mark: Mark
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
  const { row, mark, state, isCurrent, isInRange, techniques } = props
  return (
    <span
      id={`statement-${row.id}`}
      data-statement={row.id}
      data-mark={mark}
      data-current={isCurrent || undefined}
      data-in-range={isInRange || undefined}
      aria-current={isCurrent ? 'true' : undefined}
      className="statement scroll-mbs-[30dvh] scroll-mbe-[40dvh] cursor-pointer"
    >
      {isCurrent && techniques.length > 0
        ? partsOf(row.text, techniques).map((part) =>
            part.techniques.length === 0 ? (
              part.text
            ) : (
              <mark key={part.start} className="statement-words">
                {part.text}
              </mark>
            ),
          )
        : row.text}
      <span className="sr-only select-none"> ({state}) </span>
    </span>
  )
})
