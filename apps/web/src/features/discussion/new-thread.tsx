'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Select } from '../../components/select.tsx'
import { CommentForm } from './comment-form.tsx'
import type { DiscussionPlace } from './discussion-answers.ts'
import type { Discuss } from './use-discuss.ts'

/** An assessment that can be discussed, and whose it is. */
export type DiscussedAssessment = { assessmentId: string; reviewerName: string | null }

type NewThreadProps = {
  place: DiscussionPlace
  assessments: readonly DiscussedAssessment[]
  discuss: Discuss
}

/** Begins a thread on the place itself, or on one of its assessments. */
export function NewThread({ place, assessments, discuss }: NewThreadProps) {
  const t = useTranslations('discussion')
  const [about, setAbout] = useState(whole)
  const at = place.statement?.statementId ?? place.articleId
  const isHere = assessments.some(({ assessmentId }) => assessmentId === about)
  const choices = [
    { value: whole, label: t('ofStatement') },
    ...assessments.map(({ assessmentId, reviewerName }) => ({
      value: assessmentId,
      label: t('ofAssessment', { name: reviewerName ?? t('erasedName') }),
    })),
  ]
  return (
    <div className="flex flex-col gap-2 pbs-2">
      {assessments.length === 0 ? null : (
        <Select label={t('about')} options={choices} value={isHere ? about : whole} onChange={setAbout} />
      )}
      <CommentForm
        place={place}
        draft={{ place: `new:${at}`, standing: '', mentions: [] }}
        words={{ label: t('newLabel'), action: t('begin') }}
        onSend={(text) => discuss.open(text, isHere ? about : null)}
      />
    </div>
  )
}

const whole = 'whole'
