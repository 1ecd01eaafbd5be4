'use client'

import { useTranslations } from 'use-intl'
import { Checkbox } from '../../components/checkbox.tsx'
import { CitationLine } from '../review/citation-line.tsx'
import type { AssessmentDetail } from '../review/review-cache.ts'
import { citationKey, techniqueKey } from './compare-assessments.ts'
import { citationInputOf, type DecisionDraft } from './use-decision-draft.ts'

type TechniquesProps = {
  said: Pick<AssessmentDetail, 'statementText' | 'onPresentWording'>
  marks: AssessmentDetail['techniques']
  decision: DecisionDraft | null
}

/** Techniques that somebody saw, each of which can be taken into the decision. */
export function PickedTechniques({ said, marks, decision }: TechniquesProps) {
  const names = useTranslations('techniques.names')
  if (marks.length === 0) return null
  return (
    <ul className="flex flex-col gap-0.5 text-framed">
      {marks.map((given) => {
        const mark = said.onPresentWording ? given : { ...given, start: null, end: null }
        const { start, end } = given
        const words = start === null || end === null ? null : said.statementText.slice(start, end)
        const label = (
          <span className="[overflow-wrap:anywhere]">
            {names(given.technique)}
            {words === null ? null : <bdi className="font-serif text-muted"> “{words}”</bdi>}
          </span>
        )
        const index =
          decision?.draft.techniques.findIndex((each) => techniqueKey(each) === techniqueKey(mark)) ?? -1
        return (
          <li key={techniqueKey(given)}>
            {decision === null ? (
              label
            ) : (
              <Checkbox
                isSelected={index >= 0}
                onChange={(isOn) =>
                  decision.dispatch(
                    isOn ? { type: 'technique-added', mark } : { type: 'technique-removed', index },
                  )
                }
              >
                {label}
              </Checkbox>
            )}
          </li>
        )
      })}
    </ul>
  )
}

type SourcesProps = { citations: AssessmentDetail['citations']; decision: DecisionDraft | null }

/** Sources that somebody cited, each of which can be taken into the decision. */
export function PickedSources({ citations, decision }: SourcesProps) {
  const t = useTranslations('decide')
  if (citations.length === 0) return null
  return (
    <ul>
      {citations.map((citation) => {
        const given = citationInputOf(citation)
        const key = citationKey(citation)
        const index =
          decision?.draft.citations.findIndex(
            (each) => JSON.stringify([each.url, each.stance, each.quotedPassage]) === key,
          ) ?? -1
        const pick =
          decision === null ? undefined : (
            <Checkbox
              aria-label={t('useSource', { name: citation.title ?? citation.url })}
              isSelected={index >= 0}
              onChange={(isOn) =>
                decision.dispatch(
                  isOn ? { type: 'citation-added', citation: given } : { type: 'citation-removed', index },
                )
              }
            />
          )
        return <CitationLine key={key} citation={citation} actions={pick} />
      })}
    </ul>
  )
}
