'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Avatar } from '../../components/avatar.tsx'
import { Button } from '../../components/button.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { Markdown } from '../../components/markdown.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { Time } from '../../components/time.tsx'
import type { AssessmentDetail } from '../review/review-cache.ts'
import { markOfValue } from '../review/statement-mark.ts'
import { type Alike, differingFrom } from './compare-assessments.ts'
import { PickedSources, PickedTechniques } from './pickable.tsx'
import type { DecisionDraft } from './use-decision-draft.ts'

type SaidColumnProps = {
  said: AssessmentDetail
  /** The key that starts from it. */
  number: number
  /** There is no other to differ from. */
  isAlone: boolean
  alike: Alike
  /** What it can be picked into; null for whoever may not decide. */
  decision: DecisionDraft | null
  /** Makes it the decision as it is. */
  take: ReactNode
}

/** One of several assessments side by side: what makes it differ, and buttons that pick its parts. */
export function SaidColumn({ said, number, isAlone, alike, decision, take }: SaidColumnProps) {
  const t = useTranslations('decide')
  const others = useTranslations('review.others')
  const facts = useTranslations('review.factuality')
  const tags = useTranslations('decide.values')
  const name = said.reviewerName ?? others('erasedName')
  const own = differingFrom(alike, said)
  const { dispatch } = decision ?? {}
  return (
    <li className="flex min-w-0 flex-col gap-2 border-bs border-rule pbs-3 wide:border-bs-0 wide:border-s wide:ps-4 wide:pbs-0 wide:first:border-s-0 wide:first:ps-0">
      <p className="flex flex-wrap items-center gap-x-2">
        <Avatar id={said.reviewerId} name={name} isDecorative />
        <bdi className="font-medium">{name}</bdi>
        <span className="text-small text-muted">
          <Time at={said.submittedAt} />
        </span>
      </p>
      <p className={own.isValueAlike ? 'text-muted' : isAlone ? undefined : differs}>
        <span className="inline-flex items-center gap-1.5 font-medium">
          <StatusMark mark={markOfValue(said.value)} isDecorative />
          {tags(said.value)}
        </span>
        {own.factuality === null ? null : (
          <span className="text-muted"> {others('factuality', { factuality: facts(own.factuality) })}</span>
        )}
      </p>
      {said.onPresentWording ? null : <p className="text-small text-contested">{t('earlierWording')}</p>}
      {own.techniques.length === 0 ? null : (
        <div className={isAlone ? undefined : differs}>
          <PickedTechniques said={said} marks={own.techniques} decision={decision} />
        </div>
      )}
      {own.rationale === null ? null : (
        <div className={isAlone ? undefined : differs}>
          <Markdown text={own.rationale} />
          {dispatch === undefined ? null : (
            <Button
              tone="plain"
              size="small"
              aria-label={t('useRationaleOf', { name })}
              onPress={() => dispatch({ type: 'rationale-written', rationale: said.rationale ?? '' })}
            >
              {t('useRationale')}
            </Button>
          )}
        </div>
      )}
      {said.rationale === null ? <p className="text-muted italic">{others('erased')}</p> : null}
      {own.citations.length === 0 ? null : (
        <div className={isAlone ? undefined : differs}>
          <PickedSources citations={own.citations} decision={decision} />
        </div>
      )}
      {decision === null ? null : (
        <div className="mbs-auto flex flex-wrap items-end gap-2 pbs-1">
          <Button
            size="small"
            onPress={() => decision.startFrom(said)}
            aria-label={t('startFromName', { name })}
          >
            {t('startFrom')} {number > 9 ? null : <Kbd keys={String(number)} />}
          </Button>
          {take}
        </div>
      )}
    </li>
  )
}

/** A line at the side of what differs, in a shape that needs no colour. */
const differs = 'border-s-2 border-contested ps-2'
