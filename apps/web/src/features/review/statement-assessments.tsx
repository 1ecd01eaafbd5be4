'use client'

import { useTranslations } from 'use-intl'
import { DecisionSection } from './decision-section.tsx'
import { EarlierAssessments } from './earlier-assessments.tsx'
import { OthersAssessments } from './others-assessments.tsx'
import type { AssessmentDetail, StatementDetail } from './review-cache.ts'
import { TakeAssessment } from './take-assessment.tsx'
import { useDecide } from './use-decide.ts'
import type { Review, ReviewAddress } from './use-review.ts'

type StatementAssessmentsProps = { address: ReviewAddress; review: Review; detail: StatementDetail }

/** What the newsroom decided of a statement, and what each reviewer says of it. */
export function StatementAssessments({ address, review, detail }: StatementAssessmentsProps) {
  const t = useTranslations('review.others')
  const decide = useDecide(address, review, detail)
  const viewerId = review.page.viewer.personId
  const present = detail.assessments.filter(({ onPresentWording }) => onPresentWording)
  const earlier = detail.assessments.filter(({ onPresentWording }) => !onPresentWording)
  const isDecided = detail.decision?.standing ?? false
  const act = (assessment: AssessmentDetail) =>
    assessment.standing && assessment.rejected === null ? (
      <TakeAssessment {...{ assessment, isDecided, decide }} />
    ) : null
  return (
    <>
      <DecisionSection {...{ detail, decide }} />
      {present.length === 0 && earlier.length > 0 ? (
        <p className="text-muted">{t('nonePresent')}</p>
      ) : (
        <OthersAssessments
          assessments={present}
          viewerId={viewerId}
          act={detail.abilities.includes('decide') ? act : undefined}
        />
      )}
      <EarlierAssessments assessments={earlier} viewerId={viewerId} />
    </>
  )
}
