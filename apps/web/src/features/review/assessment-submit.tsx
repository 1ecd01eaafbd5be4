'use client'

import { isSetAside } from '@assay/review'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { showToast } from '../../components/toast-queue.ts'
import { missingIn } from './missing.ts'
import type { StatementRow } from './review-cache.ts'
import { SubmitRow } from './submit-row.tsx'
import { SubmitStatusLine } from './submit-status-line.tsx'
import type { useAssessmentForm } from './use-assessment-form.ts'
import type { FormPlaces } from './use-form-places.ts'
import type { TakeBack } from './use-take-back.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

type AssessmentSubmitProps = {
  form: ReturnType<typeof useAssessmentForm>
  row: StatementRow
  places: FormPlaces
  takeBack: TakeBack
  submit: () => Promise<boolean>
}

/** The row below the form, as the panel sets it: always in view. */
export function AssessmentSubmit({ form, row, places, takeBack, submit: send }: AssessmentSubmitProps) {
  const t = useTranslations('review')
  const { draft, standing, earlier, submit, withdraw, dispatch, status } = form
  const [isAsking, setAsking] = useState(false)
  const said = { text: t('submit.withdrawn') }
  const withdrawFor = async (reason: string) => {
    if (!(await withdraw(reason))) return
    setAsking(false)
    // What was said of words that are gone cannot be said again as it was.
    if (standing === null) return showToast(said)
    const assessmentVersion = standing.base.assessmentVersion + 1
    const again = { ...standing, base: { ...form.current, assessmentVersion } }
    showToast({ ...said, action: { label: t('draft.undo'), run: () => void submit(again) } })
  }
  return (
    <>
      <SubmitStatusLine
        status={status}
        missing={draft.value === null && status.kind !== 'missing' ? [] : missingIn(draft)}
        onLead={(missing) => places.lead[missing]()}
        isOther={takeBack.last !== null && takeBack.last.statementId !== row.id}
        onTakeBack={takeBack.last === null ? null : () => void takeBack.takeBack()}
      />
      <SubmitRow
        isPending={status.kind === 'saving'}
        isUpdate={standing !== null}
        isSettingAside={draft.value !== null && isSetAside(draft.value)}
        onSubmit={() => void send()}
        onSetAside={() => dispatch({ type: 'value-chosen', value: 'not-a-claim' })}
        onWithdraw={standing === null && earlier === null ? null : () => setAsking(true)}
      />
      {isAsking ? (
        <WithdrawDialog status={status} onWithdraw={withdrawFor} onClose={() => setAsking(false)} />
      ) : null}
    </>
  )
}
