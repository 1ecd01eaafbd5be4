'use client'

import { useTranslations } from 'use-intl'
import { MarkedWords } from './marked-words.tsx'
import { OthersAssessments } from './others-assessments.tsx'
import type { AssessmentDetail } from './review-cache.ts'

type EarlierAssessmentsProps = { assessments: readonly AssessmentDetail[]; viewerId: string }

/** What was said of a statement before its words changed, below the words that it was said of. */
export function EarlierAssessments({ assessments, viewerId }: EarlierAssessmentsProps) {
  const t = useTranslations('review.others')
  const wordings = [...new Set(assessments.map(({ statementText }) => statementText))]
  const groups = wordings.map((text) => ({
    text,
    said: assessments.filter(({ statementText }) => statementText === text),
  }))
  return groups.map(({ text, said }) => (
    <section key={text} aria-label={t('earlier')} className="mbs-4 border-bs border-rule pbs-3">
      <h3 className="text-small font-medium text-muted">{t('earlier')}</h3>
      <blockquote
        dir="auto"
        className="mbs-2 border-s-2 border-dashed border-edge ps-3 font-serif text-[0.9375rem] leading-5.5 text-muted wrap-anywhere"
      >
        <MarkedWords text={text} quotes={[]} techniques={said.flatMap(({ techniques }) => techniques)} />
      </blockquote>
      <OthersAssessments assessments={said} viewerId={viewerId} />
    </section>
  ))
}
