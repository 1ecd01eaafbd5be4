'use client'

import { useTranslations } from 'use-intl'
import { Skeleton } from '../../components/skeleton.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { EarlierAssessments } from './earlier-assessments.tsx'
import { OthersAssessments } from './others-assessments.tsx'
import type { StatementDetail, StatementRow } from './review-cache.ts'
import { StatementHistory } from './statement-history.tsx'

type PanelTabsProps = {
  workspaceId: string
  row: StatementRow
  detail: StatementDetail | undefined
  viewerId: string
}

/** Below the form: what everybody says, and what has happened. */
export function PanelTabs({ workspaceId, row, detail, viewerId }: PanelTabsProps) {
  const t = useTranslations('review')
  const present = detail?.assessments.filter(({ onPresentWording }) => onPresentWording) ?? []
  const earlier = detail?.assessments.filter(({ onPresentWording }) => !onPresentWording) ?? []
  const assessments =
    detail === undefined ? (
      <Skeleton lines={3} />
    ) : (
      <>
        {present.length === 0 && earlier.length > 0 ? (
          <p className="text-muted">{t('others.nonePresent')}</p>
        ) : (
          <OthersAssessments assessments={present} viewerId={viewerId} />
        )}
        <EarlierAssessments assessments={earlier} viewerId={viewerId} />
      </>
    )
  return (
    <div className="pbs-4 pbe-6">
      <Tabs
        label={t('panel')}
        tabs={[
          {
            id: 'assessments',
            title: t('others.title'),
            count: row.assessments.filter(({ onPresentWording }) => onPresentWording).length,
            content: assessments,
          },
          {
            id: 'history',
            title: t('history.title'),
            content: <StatementHistory workspaceId={workspaceId} statementId={row.id} />,
          },
        ]}
      />
    </div>
  )
}
