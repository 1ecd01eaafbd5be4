'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { ReasonDialog } from '../../components/reason-dialog.tsx'
import type { AssessmentDetail } from './review-cache.ts'
import type { useDecide } from './use-decide.ts'

type TakeAssessmentProps = {
  assessment: AssessmentDetail
  /** Whether a decision stands, whose place this one takes. */
  isDecided: boolean
  decide: ReturnType<typeof useDecide>
}

/** Makes an assessment the newsroom's decision as it is. */
export function TakeAssessment({ assessment, isDecided, decide }: TakeAssessmentProps) {
  const t = useTranslations('review.decision')
  const [isAsking, setAsking] = useState(false)
  const { assessmentId } = assessment
  const take = () => {
    if (isDecided) setAsking(true)
    else void decide.take(assessmentId).catch(() => undefined)
  }
  return (
    <p className="pbs-1">
      <Button size="small" isPending={decide.isPending} onPress={take}>
        {isDecided ? t('takeInstead') : t('take')}
      </Button>
      {isAsking ? (
        <ReasonDialog
          title={t('takeTitle')}
          action={t('takeInstead')}
          isRequired
          onAct={(reason) => decide.take(assessmentId, reason)}
          onClose={() => setAsking(false)}
        >
          {t('takeExplained')}
        </ReasonDialog>
      ) : null}
    </p>
  )
}
