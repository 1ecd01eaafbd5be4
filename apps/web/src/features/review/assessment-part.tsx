'use client'

import type { Ref } from 'react'
import { createPortal } from 'react-dom'
import type { Focus } from './article-block.tsx'
import { AssessmentForm } from './assessment-form.tsx'
import { AssessmentSubmit } from './assessment-submit.tsx'
import type { PanelCommands } from './panel-commands.ts'
import type { StatementDetail, StatementRow } from './review-cache.ts'
import { useAssessmentForm } from './use-assessment-form.ts'
import type { Review, ReviewAddress } from './use-review.ts'

type AssessmentPartProps = {
  at: { address: ReviewAddress; review: Review; row: StatementRow }
  detail: StatementDetail | undefined
  /** Where the row that submits stands: it stays in view while the form scrolls. */
  foot: HTMLElement | null
  commands: Ref<PanelCommands>
  onFocus: (draft: Omit<Focus, 'statementId'>) => void
}

/** The part of the panel that is one statement's own: what its reviewer writes, and the row that submits it. */
export function AssessmentPart({ at, detail, foot, commands, onFocus }: AssessmentPartProps) {
  const { address, review, row } = at
  const { personId } = review.page.viewer
  const own = detail?.assessments.find(({ reviewerId }) => reviewerId === personId) ?? null
  const form = useAssessmentForm({ address, review, row, own })
  return (
    <>
      <AssessmentForm
        workspaceId={address.workspaceId}
        row={row}
        form={form}
        commands={commands}
        onFocus={onFocus}
      />
      {foot === null ? null : createPortal(<AssessmentSubmit form={form} />, foot)}
    </>
  )
}
