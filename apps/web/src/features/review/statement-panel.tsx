'use client'

import { usePrefetchQuery, useQuery } from '@tanstack/react-query'
import { type Ref, useCallback, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { useIsAlive } from '../../components/clock.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { Sheet } from '../../components/sheet.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { useTRPC } from '../api/trpc.ts'
import { AssessmentPart } from './assessment-part.tsx'
import { bringIntoView } from './bring-into-view.ts'
import type { Focus } from './focus.ts'
import { MissedNotice } from './missed-notice.tsx'
import type { PanelCommands } from './panel-commands.ts'
import { PanelHead } from './panel-head.tsx'
import { PanelTabs } from './panel-tabs.tsx'
import type { StatementDetail, StatementRow } from './review-cache.ts'
import { StatementDiscussion } from './statement-discussion.tsx'
import { isWaiting } from './statement-mark.ts'
import type { useCurrent } from './use-current.ts'
import type { Review, ReviewAddress } from './use-review.ts'
import type { TakeBack } from './use-take-back.ts'
import { WordingNotice } from './wording-notice.tsx'

type StatementPanelProps = {
  at: { address: ReviewAddress; review: Review; row: StatementRow }
  current: Pick<ReturnType<typeof useCurrent>, 'missed' | 'move'>
  takeBack: TakeBack
  commands: Ref<PanelCommands>
  onFocus: (focus: Focus) => void
}

/** The panel of the current statement. What has to be loaded is loaded; what need not be waited for is there. */
export function StatementPanel(props: StatementPanelProps) {
  const { at: part, takeBack, commands, onFocus } = props
  const { address, review, row } = part
  const { missed, move } = props.current
  const t = useTranslations('review')
  const trpc = useTRPC()
  const { workspaceId } = address
  const isAlive = useIsAlive()
  const [foot, setFoot] = useState<HTMLElement | null>(null)
  const { statements, article } = review.page
  const detailOf = (statementId: string) => trpc.statement.detail.queryOptions({ workspaceId, statementId })
  const detail = useQuery(detailOf(row.id))
  const at = statements.indexOf(row)
  const next = statements[at + 1]
  usePrefetchQuery(detailOf(next?.id ?? row.id))
  const mayAssess = article.abilities.includes('assess')
  const focusHere = useCallback(
    (draft: Omit<Focus, 'statementId'>) => onFocus({ ...draft, statementId: row.id }),
    [onFocus, row.id],
  )
  const wording = detail.data?.wording ?? null
  // Drafts are in the browser: the form is there once the page is alive.
  const hasForm = mayAssess && isAlive && hasOwnWord(row, detail.data)
  return (
    <Sheet
      label={t('panel')}
      footer={mayAssess ? <div ref={setFoot} className="min-h-17" /> : undefined}
      showsFrom={row.id}
      onSnap={() => bringIntoView(row.id)}
    >
      {missed === null ? null : <MissedNotice missed={missed} />}
      <PanelHead
        row={row}
        onMove={move}
        position={at + 1}
        total={statements.length}
        isWithoutWords={wording !== null && isWaiting(row)}
      />
      {wording === null ? null : (
        <WordingNotice key={row.id} wording={wording} text={row.text} isOpen={isWaiting(row)} />
      )}
      {detail.isError ? (
        <ErrorState
          title={t('failedToLoad')}
          action={<Button onPress={() => detail.refetch()}>{t('tryAgain')}</Button>}
        >
          {null}
        </ErrorState>
      ) : (
        <>
          {hasForm ? (
            <AssessmentPart
              key={`${row.id} ${takeBack.round}`}
              {...{ takeBack, commands, foot }}
              at={part}
              detail={detail.data}
              onFocus={focusHere}
            />
          ) : mayAssess ? (
            <Skeleton lines={5} />
          ) : null}
          <PanelTabs {...{ address, review, row }} detail={detail.data} />
          <StatementDiscussion
            {...{ address, row }}
            viewerId={review.page.viewer.personId}
            detail={detail.data}
          />
        </>
      )}
    </Sheet>
  )
}

/** Whether the form can be filled: one's own assessment is loaded, or there is none to load. */
function hasOwnWord(row: StatementRow, detail: StatementDetail | undefined): boolean {
  return row.own === null || !row.own.standing || detail !== undefined
}
