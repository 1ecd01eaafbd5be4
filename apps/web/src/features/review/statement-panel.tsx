'use client'

import { usePrefetchQuery, useQuery } from '@tanstack/react-query'
import { type Ref, useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { useIsAlive } from '../../components/clock.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { Sheet } from '../../components/sheet.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { useTRPC } from '../api/trpc.ts'
import type { Focus } from './article-block.tsx'
import { AssessmentForm } from './assessment-form.tsx'
import { AssessmentSubmit } from './assessment-submit.tsx'
import type { PanelCommands } from './panel-commands.ts'
import { PanelHead } from './panel-head.tsx'
import { PanelTabs } from './panel-tabs.tsx'
import type { StatementDetail, StatementRow } from './review-cache.ts'
import { isWaiting } from './statement-mark.ts'
import { useAssessmentForm } from './use-assessment-form.ts'
import type { Review, ReviewAddress } from './use-review.ts'
import { WordingNotice } from './wording-notice.tsx'

type StatementPanelProps = {
  address: ReviewAddress
  review: Review
  row: StatementRow
  commands: Ref<PanelCommands>
  onMove: (by: 1 | -1) => void
  onFocus: (focus: Focus) => void
}

/** The panel of the current statement. What has to be loaded is loaded; what need not be waited for is there. */
export function StatementPanel({ address, review, row, commands, onMove, onFocus }: StatementPanelProps) {
  const t = useTranslations('review')
  const trpc = useTRPC()
  const { workspaceId } = address
  const isAlive = useIsAlive()
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
  const head = (
    <>
      <PanelHead
        {...{ row, onMove }}
        position={at + 1}
        total={statements.length}
        isWithoutWords={wording !== null && isWaiting(row)}
      />
      {wording === null ? null : <WordingNotice wording={wording} text={row.text} isOpen={isWaiting(row)} />}
    </>
  )
  const rest = <PanelTabs {...{ address, review, row }} detail={detail.data} />

  if (detail.isError) {
    return (
      <Sheet label={t('panel')}>
        {head}
        <ErrorState
          title={t('failedToLoad')}
          action={<Button onPress={() => detail.refetch()}>{t('tryAgain')}</Button>}
        >
          {null}
        </ErrorState>
      </Sheet>
    )
  }
  // Drafts are in the browser: the form is there once the page is alive.
  if (!mayAssess || !isAlive || !hasOwnWord(row, detail.data)) {
    return (
      <Sheet label={t('panel')}>
        {head}
        {mayAssess ? <Skeleton lines={5} /> : null}
        {rest}
      </Sheet>
    )
  }
  return (
    <AssessmentPanel
      {...{ address, review, row, commands, head, rest }}
      detail={detail.data}
      onFocus={focusHere}
    />
  )
}

/** Whether the form can be filled: one's own assessment is loaded, or there is none to load. */
function hasOwnWord(row: StatementRow, detail: StatementDetail | undefined): boolean {
  return row.own === null || !row.own.standing || detail !== undefined
}

type AssessmentPanelProps = Omit<StatementPanelProps, 'onMove' | 'onFocus'> & {
  detail: StatementDetail | undefined
  head: React.ReactNode
  rest: React.ReactNode
  onFocus: (draft: Omit<Focus, 'statementId'>) => void
}

function AssessmentPanel({
  address,
  review,
  row,
  commands,
  detail,
  head,
  rest,
  onFocus,
}: AssessmentPanelProps) {
  const label = useTranslations('review')('panel')
  const { personId } = review.page.viewer
  const own = detail?.assessments.find(({ reviewerId }) => reviewerId === personId) ?? null
  const form = useAssessmentForm({ address, review, row, own })
  return (
    <Sheet label={label} footer={<AssessmentSubmit form={form} />}>
      {head}
      <AssessmentForm
        workspaceId={address.workspaceId}
        row={row}
        form={form}
        commands={commands}
        onFocus={onFocus}
      />
      {rest}
    </Sheet>
  )
}
