'use client'

import { useTranslations } from 'use-intl'
import type { Focus } from './article-block.tsx'
import type { StatementRow } from './review-cache.ts'
import { markOfStanding, markOfValue } from './statement-mark.ts'
import { StatementText } from './statement-text.tsx'
import { useVoice } from './use-voice.ts'

/** The headline as the statement that it is: it can be tagged like any other. */
export function Headline({ row, focus }: { row: StatementRow; focus: Focus | null }) {
  const t = useTranslations('states')
  const voiceOf = useVoice()
  const here = focus?.statementId === row.id ? focus : null
  const mark = here?.draftValue ? markOfValue(here.draftValue) : markOfStanding(row)
  return (
    <StatementText
      row={row}
      mark={mark}
      state={[voiceOf(row), t(mark)].filter(Boolean).join(', ')}
      isCurrent={here !== null}
      isInRange={false}
      techniques={here?.techniques ?? []}
    />
  )
}
