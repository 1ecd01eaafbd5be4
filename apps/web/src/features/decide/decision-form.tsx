'use client'

import { isSetAside } from '@assay/review'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { TagToggle } from '../../components/tag-toggle.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { CitationsField } from '../review/citations-field.tsx'
import { FactualityField } from '../review/factuality-field.tsx'
import type { AssessmentDetail } from '../review/review-cache.ts'
import { SetAsideField } from '../review/set-aside-field.tsx'
import { TechniquesField } from '../review/techniques-field.tsx'
import type { FormPlaces } from '../review/use-form-places.ts'
import { useShelfOfDraft } from '../review/use-shelf-of-draft.ts'
import type { DecisionDraft } from './use-decision-draft.ts'

type DecisionFormProps = {
  workspaceId: string
  statement: { articleId: string; statementId: string; text: string }
  said: readonly AssessmentDetail[]
  decision: DecisionDraft
  places: FormPlaces
}

/** The decision in its own words: tag, techniques, rationale, sources, and what it rests on. */
export function DecisionForm(props: DecisionFormProps) {
  const { workspaceId, statement, said, decision, places } = props
  const t = useTranslations('decide')
  const review = useTranslations('review')
  const { draft, dispatch } = decision
  const shelf = useShelfOfDraft({ workspaceId, articleId: statement.articleId }, decision)
  const { value } = draft
  const setAside = value !== null && isSetAside(value) ? value : null
  return (
    <div onPaste={shelf.paste} className="flex flex-col gap-3">
      <TagToggle
        label={review('tag')}
        value={value === null || isSetAside(value) ? null : value}
        onChange={(tag) => dispatch({ type: 'value-chosen', value: tag })}
      />
      {setAside === null ? (
        <p className="-ms-2">
          <Button
            tone="plain"
            size="small"
            onPress={() => dispatch({ type: 'value-chosen', value: 'not-a-claim' })}
          >
            {review('setAside.action')} <Kbd keys="s" />
          </Button>
        </p>
      ) : (
        <SetAsideField
          value={setAside}
          reason={draft.rationale}
          onChange={(chosen) => dispatch({ type: 'value-chosen', value: chosen })}
          onReason={(reason) => dispatch({ type: 'rationale-written', rationale: reason })}
        />
      )}
      {value === 'propaganda-framed' ? (
        <FactualityField
          value={draft.factuality ?? 'not-assessed'}
          onChange={(factuality) => dispatch({ type: 'factuality-chosen', factuality })}
        />
      ) : null}
      {setAside === null ? (
        <TechniquesField
          text={statement.text}
          marks={draft.techniques}
          isPicking={places.isPicking}
          onPicking={places.setPicking}
          onAdd={(mark) => dispatch({ type: 'technique-added', mark })}
          onRemove={(index) => dispatch({ type: 'technique-removed', index })}
        />
      ) : null}
      <TextArea
        label={setAside === null ? review('rationale.title') : review('setAside.reason')}
        help={t('public')}
        value={draft.rationale}
        onChange={(text) => dispatch({ type: 'rationale-written', rationale: text })}
        rows={4}
        maxLength={20_000}
        areaRef={places.rationale}
      />
      <CitationsField
        at={{ workspaceId, statementId: `decision-${statement.statementId}` }}
        citations={draft.citations}
        shelf={shelf}
        hasDigits={false}
        dispatch={dispatch}
        fieldRef={places.address}
      />
      <Basis said={said} decision={decision} />
    </div>
  )
}

function Basis({ said, decision }: Pick<DecisionFormProps, 'said' | 'decision'>) {
  const t = useTranslations('decide')
  const erased = useTranslations('review.others')('erasedName')
  const tags = useTranslations('decide.values')
  const [isOpen, setOpen] = useState(false)
  if (said.length === 0) return null
  return (
    <section className="flex flex-col items-start gap-1">
      <Button tone="plain" size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {t('restsOn', { count: decision.basis.length, total: said.length })}
      </Button>
      {isOpen
        ? said.map(({ assessmentId, reviewerName, value }) => (
            <Checkbox
              key={assessmentId}
              isSelected={decision.basis.includes(assessmentId)}
              onChange={(isOn) => decision.rest(assessmentId, isOn)}
            >
              <span>
                <bdi>{reviewerName ?? erased}</bdi> <span className="text-muted">{tags(value)}</span>
              </span>
            </Checkbox>
          ))
        : null}
    </section>
  )
}
