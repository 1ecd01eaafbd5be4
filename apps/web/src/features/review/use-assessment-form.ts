'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { isConnectionError } from '../api/error-answer.ts'
import { useExplain } from '../api/use-explain.ts'
import { carriedOver, contentOf, type Draft, emptyDraft, saysTheSame } from './draft.ts'
import { missingIn } from './missing.ts'
import type { AssessmentDetail, StatementRow } from './review-cache.ts'
import { useAssess } from './use-assess.ts'
import { conflictOf, useDraft } from './use-draft.ts'
import type { Review, ReviewAddress } from './use-review.ts'
import type { Submitted } from './use-take-back.ts'

export type SubmitStatus =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved' }
  /** Nothing was written, since it says what is saved already. */
  | { kind: 'unchanged' }
  /** Nothing was sent: something is missing, which is shown. */
  | { kind: 'missing' }
  | { kind: 'refused'; message: string }

type FormOptions = {
  address: ReviewAddress
  review: Review
  row: StatementRow
  /** One's own assessment as it is saved, withdrawn or not. */
  own: AssessmentDetail | null
  onSubmitted: (submitted: Submitted) => void
}

/** The draft of one statement and everything that can be done with it. */
export function useAssessmentForm({ address, review, row, own, onSubmitted }: FormOptions) {
  const t = useTranslations('review')
  const explainAny = useExplain()
  const [status, setStatus] = useState<SubmitStatus>({ kind: 'idle' })
  const assessmentVersion = row.own?.version ?? 0
  const erased = own?.standing && own.version === assessmentVersion ? own.erased : 0
  const current = { statementVersion: row.version, assessmentVersion, erased }
  const said = own?.standing ? draftOfDetail(own, row) : null
  // What was said of words that have changed since is no draft of what to say of these, unless somebody takes it up.
  const isPresent = row.own?.onPresentWording ?? true
  const standing = isPresent ? said : null
  const earlier = isPresent ? null : said
  const { draft, isDirty, isKept, send, settle, dispatch } = useDraft({
    personId: review.page.viewer.personId,
    statementId: row.id,
    lineage: row.lineage,
    standing,
    current,
  })
  const assess = useAssess(address, review, row)

  const explain = (error: unknown) => (isConnectionError(error) ? t('draft.offline') : explainAny(error))

  const isRejected = (own?.rejected ?? null) !== null
  /** True once it is saved, or where there was nothing to save. */
  const submit = async (from: Draft = draft): Promise<boolean> => {
    if (assess.isPending) return false
    const content = contentOf(from)
    if (content === null || missingIn(from).length > 0) {
      setStatus({ kind: 'missing' })
      return false
    }
    // What is begun on a later version is not compared: it was withdrawn meanwhile, and is said again.
    const isBehind = standing !== null && from.base.assessmentVersion <= standing.base.assessmentVersion
    if (isBehind && !isRejected && saysTheSame({ ...from, ...content }, standing)) {
      settle(standing)
      setStatus({ kind: 'unchanged' })
      return true
    }
    if (conflictOf(from, current) === 'erased') {
      setStatus({ kind: 'refused', message: t('erasedNotice.first') })
      return false
    }
    setStatus({ kind: 'saving' })
    const saved = send()
    try {
      const { assessmentVersion } = await assess.submit(content, from.base)
      const after = { ...from, ...content, base: { ...from.base, assessmentVersion, erased: 0 } }
      saved(after)
      setStatus({ kind: 'saved' })
      onSubmitted({ statementId: row.id, before: standing, after })
      return true
    } catch (error) {
      setStatus({ kind: 'refused', message: explain(error) })
      return false
    }
  }

  const withdraw = async (reason: string) => {
    setStatus({ kind: 'saving' })
    try {
      const { assessmentVersion } = await assess.withdraw(current.assessmentVersion, reason)
      settle(emptyDraft({ ...current, assessmentVersion, erased: 0 }))
      setStatus({ kind: 'idle' })
      return true
    } catch (error) {
      setStatus({ kind: 'refused', message: explain(error) })
      return false
    }
  }

  const change: typeof dispatch = (action) => {
    setStatus({ kind: 'idle' })
    dispatch(action)
  }
  return {
    draft,
    isDirty,
    isKept,
    status,
    standing,
    earlier,
    current,
    // While the answer is on its way, the feed may be ahead of it with one's own word.
    conflict: !assess.isPending && isDirty ? conflictOf(draft, current) : null,
    dispatch: change,
    submit,
    withdraw,
    settle,
  }
}

function draftOfDetail(own: AssessmentDetail, { version, text }: StatementRow): Draft {
  const { value, factuality, techniques, erased } = own
  const base = { statementVersion: version, assessmentVersion: own.version, erased }
  const citations = own.citations.map(({ url, title, publisher, stance, quotedPassage, accessedOn }) => {
    return { url, title, publisher, stance, quotedPassage, accessedOn }
  })
  const draft = { value, factuality, techniques, citations, rationale: own.rationale ?? '', base }
  return own.statementText === text ? draft : carriedOver(draft, base)
}
