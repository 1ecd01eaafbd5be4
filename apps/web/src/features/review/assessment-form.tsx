'use client'

import { isSetAside } from '@assay/review'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { TagToggle } from '../../components/tag-toggle.tsx'
import { showToast } from '../../components/toast-queue.ts'
import { CitationsField } from './citations-field.tsx'
import { ConflictNotice } from './conflict-notice.tsx'
import { carriedOver, emptyDraft, withoutTexts } from './draft.ts'
import { ErasedNotice } from './erased-notice.tsx'
import { FactualityField } from './factuality-field.tsx'
import type { Focus } from './focus.ts'
import { RationaleField } from './rationale-field.tsx'
import type { StatementRow } from './review-cache.ts'
import { SetAsideField } from './set-aside-field.tsx'
import { TechniquesField } from './techniques-field.tsx'
import { TextChangedNotice } from './text-changed-notice.tsx'
import type { useAssessmentForm } from './use-assessment-form.ts'
import type { FormPlaces } from './use-form-places.ts'
import type { ShelfOfDraft } from './use-shelf-of-draft.ts'

type AssessmentFormProps = {
  workspaceId: string
  row: StatementRow
  form: ReturnType<typeof useAssessmentForm>
  places: FormPlaces
  shelf: ShelfOfDraft
  onFocus: (draft: Omit<Focus, 'statementId'>) => void
}

/** Everything a reviewer says of one statement, save the row that submits it. */
export function AssessmentForm({ workspaceId, row, form, places, shelf, onFocus }: AssessmentFormProps) {
  const t = useTranslations('review')
  const { draft, isDirty, dispatch, submit } = form
  const { value, techniques } = draft

  // What is saved is drawn as the statement stands with all that others said of it.
  const draftValue = isDirty ? value : null
  useEffect(() => onFocus({ draftValue, techniques }), [onFocus, draftValue, techniques])

  const discard = () => {
    const before = draft
    form.settle(form.standing ?? emptyDraft(form.current))
    const undo = () => dispatch({ type: 'replaced', draft: before })
    showToast({ text: t('draft.discarded'), action: { label: t('draft.undo'), run: undo } })
  }
  const takeUp = () => {
    if (form.earlier !== null) dispatch({ type: 'replaced', draft: carriedOver(form.earlier, form.current) })
  }
  const kept = form.isKept ? t('draft.saved') : t('draft.unsaved')
  const setAside = value !== null && isSetAside(value) ? value : null
  return (
    <div onPaste={shelf.paste}>
      {form.earlier === null || form.isDirty ? null : (
        <p className="pbe-3">
          <Button size="small" onPress={takeUp}>
            {t('wording.takeUp')}
          </Button>
        </p>
      )}
      <div ref={places.tags}>
        <TagToggle
          label={t('tag')}
          value={value === null || isSetAside(value) ? null : value}
          onChange={(tag) => dispatch({ type: 'value-chosen', value: tag })}
        />
      </div>
      {form.conflict === 'text' ? (
        <TextChangedNotice
          onGoOn={() => dispatch({ type: 'replaced', draft: carriedOver(draft, form.current) })}
          onDiscard={discard}
        />
      ) : null}
      {form.conflict === 'erased' ? (
        <ErasedNotice
          onEmpty={() => dispatch({ type: 'replaced', draft: withoutTexts(draft, form.current) })}
          onKeep={() => dispatch({ type: 'rebased', base: { ...draft.base, erased: form.current.erased } })}
        />
      ) : null}
      {form.conflict === 'assessment' ? (
        <ConflictNotice
          mine={draft}
          theirs={form.standing ?? form.earlier}
          onKeepMine={() => {
            dispatch({ type: 'rebased', base: form.current })
            void submit({ ...draft, base: form.current })
          }}
          onKeepTheirs={() => form.settle(form.standing ?? emptyDraft(form.current))}
        />
      ) : null}
      {setAside === null ? (
        <TechniquesField
          text={row.text}
          marks={techniques}
          isPicking={places.isPicking}
          onPicking={places.setPicking}
          onAdd={(mark) => dispatch({ type: 'technique-added', mark })}
          onRemove={(index) => dispatch({ type: 'technique-removed', index })}
        />
      ) : (
        <SetAsideField
          value={setAside}
          reason={draft.rationale}
          onChange={(chosen) => dispatch({ type: 'value-chosen', value: chosen })}
          onReason={(rationale) => dispatch({ type: 'rationale-written', rationale })}
        />
      )}
      {value === 'propaganda-framed' ? (
        <FactualityField
          value={draft.factuality ?? 'not-assessed'}
          onChange={(factuality) => dispatch({ type: 'factuality-chosen', factuality })}
        />
      ) : null}
      <RationaleField
        label={setAside === null ? t('rationale.title') : t('setAside.reason')}
        value={draft.rationale}
        onChange={(rationale) => dispatch({ type: 'rationale-written', rationale })}
        status={form.isDirty ? kept : null}
        onDiscard={form.isDirty ? discard : null}
        areaRef={places.rationale}
      />
      <CitationsField
        at={{ workspaceId, statementId: row.id }}
        citations={draft.citations}
        shelf={shelf}
        hasDigits
        dispatch={dispatch}
        fieldRef={places.address}
      />
    </div>
  )
}
