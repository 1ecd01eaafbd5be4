'use client'

import { type Ref, useImperativeHandle } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'use-intl'
import { showToast } from '../../components/toast-queue.ts'
import { AssessmentForm } from './assessment-form.tsx'
import { AssessmentSubmit } from './assessment-submit.tsx'
import { carriedOver } from './draft.ts'
import type { Focus } from './focus.ts'
import { missingIn } from './missing.ts'
import type { PanelCommands } from './panel-commands.ts'
import type { StatementDetail, StatementRow } from './review-cache.ts'
import { useAssessmentForm } from './use-assessment-form.ts'
import { useFormPlaces } from './use-form-places.ts'
import type { Review, ReviewAddress } from './use-review.ts'
import { useShelfOfDraft } from './use-shelf-of-draft.ts'
import type { TakeBack } from './use-take-back.ts'

type AssessmentPartProps = {
  at: { address: ReviewAddress; review: Review; row: StatementRow }
  detail: StatementDetail | undefined
  takeBack: TakeBack
  /** Where the row that submits stands: it stays in view while the form scrolls. */
  foot: HTMLElement | null
  commands: Ref<PanelCommands>
  onFocus: (draft: Omit<Focus, 'statementId'>) => void
}

/** The part of the panel that is one statement's own: what its reviewer writes, and the row that submits it. */
export function AssessmentPart({ at, detail, takeBack, foot, commands, onFocus }: AssessmentPartProps) {
  const t = useTranslations('review.draft')
  const { address, review, row } = at
  const { personId } = review.page.viewer
  const own = detail?.assessments.find(({ reviewerId }) => reviewerId === personId) ?? null
  const form = useAssessmentForm({ address, review, row, own, onSubmitted: takeBack.note })
  const places = useFormPlaces()
  const shelf = useShelfOfDraft(address, form)
  const { draft, dispatch } = form

  const submit = async () => {
    const isSaved = await form.submit()
    const [first] = missingIn(draft)
    if (!isSaved && first !== undefined) places.lead[first]()
    return isSaved
  }
  const repeat = () => {
    const { current: said } = takeBack.said
    if (said === null) return showToast({ text: t('nothingToRepeat') })
    dispatch({ type: 'replaced', draft: carriedOver(said, form.current) })
    if (!form.isDirty) return
    const undo = () => dispatch({ type: 'replaced', draft })
    showToast({ text: t('repeated'), action: { label: t('undo'), run: undo } })
  }
  useImperativeHandle(commands, () => ({
    choose: (value) => dispatch({ type: 'value-chosen', value }),
    addTechnique: places.lead.technique,
    addSource: places.lead.source,
    takeSource: shelf.takeNumber,
    writeRationale: places.lead.rationale,
    repeat,
    submit,
  }))
  return (
    <>
      <AssessmentForm {...{ row, form, places, shelf, onFocus }} workspaceId={address.workspaceId} />
      {foot === null
        ? null
        : createPortal(<AssessmentSubmit {...{ form, places, submit, takeBack, row }} />, foot)}
    </>
  )
}
