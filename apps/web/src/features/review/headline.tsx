'use client'

import { drawnAs } from './drawn-as.ts'
import type { Focus } from './focus.ts'
import type { StatementRow } from './review-cache.ts'
import { StatementText } from './statement-text.tsx'
import { useStateWords } from './use-state-words.ts'

/** The headline as the statement that it is: it can be tagged like any other. */
export function Headline({ row, focus }: { row: StatementRow; focus: Focus | null }) {
  const stateWords = useStateWords()
  const here = focus?.statementId === row.id ? focus : null
  const drawn = drawnAs(row, here)
  return (
    <StatementText
      row={row}
      {...drawn}
      state={stateWords(row, drawn)}
      isCurrent={here !== null}
      isInRange={false}
      techniques={here?.techniques ?? []}
    />
  )
}
