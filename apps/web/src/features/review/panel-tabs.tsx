'use client'

import { useTranslations } from 'use-intl'
import { Skeleton } from '../../components/skeleton.tsx'
import { Tabs } from '../../components/tabs.tsx'
import type { StatementDetail, StatementRow } from './review-cache.ts'
import { StatementAssessments } from './statement-assessments.tsx'
import { StatementHistory } from './statement-history.tsx'
import type { Review, ReviewAddress } from './use-review.ts'

type PanelTabsProps = {
  address: ReviewAddress
  review: Review
  row: StatementRow
  detail: StatementDetail | undefined
}

/** Below the form: what the newsroom decided, what everybody says, and what has happened. */
export function PanelTabs({ address, review, row, detail }: PanelTabsProps) {
  const t = useTranslations('review')
  return (
    <div className="pbs-4 pbe-6">
      <Tabs
        label={t('panel')}
        tabs={[
          {
            id: 'assessments',
            title: t('others.title'),
            count: row.assessments.filter(({ onPresentWording }) => onPresentWording).length,
            content:
              detail === undefined ? (
                <Skeleton lines={3} />
              ) : (
                <StatementAssessments {...{ address, review, detail }} />
              ),
          },
          {
            id: 'history',
            title: t('history.title'),
            content: <StatementHistory workspaceId={address.workspaceId} statementId={row.id} />,
          },
        ]}
      />
    </div>
  )
}
