'use client'

import { isSetAside } from '@assay/review'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { showToast } from '../../components/toast-queue.ts'
import { SubmitRow } from './submit-row.tsx'
import type { useAssessmentForm } from './use-assessment-form.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

/** The row below the form, as the panel sets it: always in view. */
export function AssessmentSubmit({ form }: { form: ReturnType<typeof useAssessmentForm> }) {
  const t = useTranslations('review')
  const { draft, standing, earlier, submit, withdraw, dispatch, status } = form
  const [isAsking, setAsking] = useState(false)
  const said = { text: t('submit.withdrawn') }
  const takeBack = async (reason: string) => {
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
      <SubmitRow
        status={status}
        isUpdate={standing !== null}
        isSettingAside={draft.value !== null && isSetAside(draft.value)}
        onSubmit={() => void submit()}
        onSetAside={() => dispatch({ type: 'value-chosen', value: 'not-a-claim' })}
        onWithdraw={standing === null && earlier === null ? null : () => setAsking(true)}
      />
      {isAsking ? (
        <WithdrawDialog status={status} onWithdraw={takeBack} onClose={() => setAsking(false)} />
      ) : null}
    </>
  )
}
