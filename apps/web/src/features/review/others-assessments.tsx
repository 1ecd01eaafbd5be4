'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Avatar } from '../../components/avatar.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { Time } from '../../components/time.tsx'
import { EraseMenu } from '../erasure/erase-menu.tsx'
import { RationaleAndSources } from './rationale-and-sources.tsx'
import type { AssessmentDetail } from './review-cache.ts'
import { markOfValue } from './statement-mark.ts'

type OthersAssessmentsProps = {
  assessments: readonly AssessmentDetail[]
  viewerId: string
  /** What can be done with one of them. */
  act?: ((assessment: AssessmentDetail) => ReactNode) | undefined
}

/** What every reviewer says of the statement, the latest word of each. */
export function OthersAssessments({ assessments, viewerId, act }: OthersAssessmentsProps) {
  const t = useTranslations('review.others')
  if (assessments.length === 0) return <p className="text-muted">{t('none')}</p>
  return (
    <ul>
      {assessments.map((assessment) => (
        <li key={assessment.assessmentId} className="border-be border-rule py-3 last:border-be-0">
          <AssessmentCard
            assessment={assessment}
            isOwn={assessment.reviewerId === viewerId}
            act={act?.(assessment)}
          />
        </li>
      ))}
    </ul>
  )
}

type AssessmentCardProps = { assessment: AssessmentDetail; isOwn: boolean; act: ReactNode }

function AssessmentCard({ assessment, isOwn, act }: AssessmentCardProps) {
  const t = useTranslations('review.others')
  const name = assessment.reviewerName ?? t('erasedName')
  const counts = assessment.standing && assessment.rejected === null
  return (
    <div className={`flex gap-2.5 ${counts ? '' : 'opacity-60'}`}>
      <Avatar id={assessment.reviewerId} name={name} isDecorative />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex items-start gap-2">
          <p className="flex flex-1 flex-wrap items-center gap-x-2">
            <bdi className="font-medium">{name}</bdi>
            {isOwn ? <span className="text-muted">({t('you')})</span> : null}
            <StatusMark mark={markOfValue(assessment.value)} />
            {assessment.standing ? null : <span className="text-muted">{t('withdrawn')}</span>}
            <span className="text-small text-muted">
              <Time at={assessment.submittedAt} />
            </span>
          </p>
          <span className="-my-1.5 -me-2">
            <EraseMenu {...erasableOf(assessment)} />
          </span>
        </div>
        <RationaleAndSources of={assessment} />
        {assessment.rejected === null ? null : <Rejected of={assessment.rejected} />}
        {act}
      </div>
    </div>
  )
}

function Rejected({ of: { reason } }: { of: NonNullable<AssessmentDetail['rejected']> }) {
  const t = useTranslations('review.decision')
  return <p className="text-small text-muted">{t('rejected', { reason: reason ?? t('reasonErased') })}</p>
}

/** The texts of an assessment under the names that they have in its history. */
function erasableOf({ rationale, rationaleTextId, citations }: AssessmentDetail) {
  const entries = [
    { field: 'rationale', text: rationale, textId: rationaleTextId },
    ...citations.map(({ quotedPassage, passageTextId }, index) => ({
      field: `passage${index + 1}`,
      text: quotedPassage,
      textId: passageTextId,
    })),
  ]
  return {
    texts: Object.fromEntries(entries.map(({ field, text }) => [field, text])),
    textIds: Object.fromEntries(
      entries.flatMap(({ field, textId }) => (textId === null ? [] : [[field, textId]])),
    ),
  }
}
