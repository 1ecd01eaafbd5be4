'use client'

import { type AssessmentContent, verdictOf } from '@assay/review'
import { useEffect, useMemo, useReducer, useState } from 'react'
import { deviceStorage } from '../../components/device-storage.ts'
import { contentOf, type Draft, emptyDraft, reduceDraft, saysTheSame } from '../review/draft.ts'
import { buildDraftStorage } from '../review/draft-storage.ts'
import type { AssessmentDetail, StatementDetail } from '../review/review-cache.ts'
import { countingOf } from '../review/use-decide.ts'

/** Everything that a decision depends on, in one line: another line means that something was said or decided since. */
const sightOf = (detail: StatementDetail): string =>
  JSON.stringify([
    detail.version,
    detail.decision?.version ?? 0,
    ...countingOf(detail).map(({ assessmentId, version }) => [assessmentId, version]),
  ])

/** The decision that an editor is writing: kept in this browser until it is made. */
export function useDecisionDraft({ viewerId, detail }: { viewerId: string; detail: StatementDetail }) {
  const { statementId } = detail
  const storage = useMemo(() => buildDraftStorage(deviceStorage('localStorage'), viewerId), [viewerId])
  const place = `decision:${statementId}`
  const base = {
    statementVersion: detail.version,
    assessmentVersion: detail.decision?.version ?? 0,
    erased: 0,
  }
  const [draft, dispatch] = useReducer(reduceDraft, place, (id) => storage.read(id) ?? emptyDraft(base))
  /** Null while it follows the tag: whoever says the same. */
  const [chosenBasis, setBasis] = useState<readonly string[] | null>(null)
  const sight = sightOf(detail)
  const [seen, setSeen] = useState(sight)
  const isEmpty = saysTheSame(draft, emptyDraft(draft.base))
  useEffect(() => {
    if (isEmpty) storage.remove(place)
    else storage.write(place, draft)
  }, [storage, place, draft, isEmpty])
  // Whoever has written nothing yet has nothing to compare with what changed.
  useEffect(() => {
    if (isEmpty) setSeen(sight)
  }, [isEmpty, sight])

  const { value } = draft
  const agreeing = countingOf(detail).filter(
    (each) => value !== null && each.onPresentWording && verdictOf(each.value) === verdictOf(value),
  )
  const basis = chosenBasis ?? agreeing.map(({ assessmentId }) => assessmentId)
  const clear = () => {
    dispatch({ type: 'replaced', draft: emptyDraft(base) })
    setBasis(null)
    setSeen(sight)
  }
  return {
    draft,
    dispatch,
    isEmpty,
    content: contentOf(draft) satisfies AssessmentContent | null,
    basis,
    /** Something was said or decided since this was begun. */
    isStale: !isEmpty && (seen !== sight || draft.base.statementVersion !== detail.version),
    goOn: () => {
      dispatch({ type: 'rebased', base })
      setSeen(sight)
    },
    rest: (assessmentId: string, isOn: boolean) => {
      const others = basis.filter((id) => id !== assessmentId)
      setBasis(isOn ? [...others, assessmentId] : others)
    },
    startFrom: (said: AssessmentDetail) => {
      dispatch({ type: 'replaced', draft: draftFrom(said, base) })
      setBasis(null)
    },
    clear,
  }
}
export type DecisionDraft = ReturnType<typeof useDecisionDraft>

/** All that an assessment says, to go on from. Words marked in an earlier wording may be elsewhere now. */
function draftFrom(said: AssessmentDetail, base: Draft['base']): Draft {
  const { value, factuality, rationale } = said
  const techniques = said.techniques.map((mark) =>
    said.onPresentWording ? mark : { ...mark, start: null, end: null },
  )
  const citations = said.citations.map(citationInputOf)
  return { value, factuality, techniques, citations, rationale: rationale ?? '', base }
}

/** A source as it was cited, to be cited again. */
export const citationInputOf = ({
  url,
  title,
  publisher,
  stance,
  quotedPassage,
  accessedOn,
}: AssessmentDetail['citations'][number]) => ({ url, title, publisher, stance, quotedPassage, accessedOn })
