'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { DecisionCard } from '../review/decision-card.tsx'
import type { StatementDetail } from '../review/review-cache.ts'
import { StatementDiscussion } from '../review/statement-discussion.tsx'
import { countingOf, useDecide } from '../review/use-decide.ts'
import { useFormPlaces } from '../review/use-form-places.ts'
import type { DecideAction } from './decide-keys.ts'
import { DecisionForm } from './decision-form.tsx'
import { DecisionRow } from './decision-row.tsx'
import { SaidColumns } from './said-columns.tsx'
import { useDecideKeys } from './use-decide-keys.ts'
import { useDecisionDraft } from './use-decision-draft.ts'

type AdjudicationProps = {
  workspaceId: string
  viewerId: string
  detail: StatementDetail
  statement: { articleId: string; statementId: string; text: string }
  refresh: () => Promise<void>
}

/** What was said of one statement side by side, and the decision that is made of it. */
export function Adjudication({ workspaceId, viewerId, detail, statement, refresh }: AdjudicationProps) {
  const t = useTranslations('decide')
  const decide = useDecide({ workspaceId }, { refresh }, detail)
  const decision = useDecisionDraft({ viewerId, detail })
  const places = useFormPlaces()
  const [asking, setAsking] = useState<'reject' | 'supersede' | null>(null)
  const [isTagMissing, setTagMissing] = useState(false)
  const said = countingOf(detail)
  const mayDecide = detail.abilities.includes('decide')
  const mayReject = detail.abilities.includes('reject-assessments')
  const standing = detail.decision?.standing ? detail.decision : null

  const write = async (reason: string) => {
    const { content, basis } = decision
    if (content === null) return
    await decide.write({ content, basis: [...basis], reason })
    decision.clear()
  }
  const submit = () => {
    if (!mayDecide || decide.isPending) return
    // What changed is said above the button, and read before anything is decided on it.
    if (decision.isStale) return
    setTagMissing(decision.content === null)
    if (decision.content === null) return
    if (standing !== null) return setAsking('supersede')
    void write('').catch(() => undefined)
  }
  const choose = (value: 'verified' | 'disputed' | 'propaganda-framed' | 'not-a-claim') => {
    setTagMissing(false)
    decision.dispatch({ type: 'value-chosen', value })
  }
  const acts: Partial<Record<DecideAction, (index: number) => void>> = {
    start: (index) => {
      const from = said[index]
      if (from !== undefined) decision.startFrom(from)
    },
    verified: () => choose('verified'),
    disputed: () => choose('disputed'),
    framed: () => choose('propaganda-framed'),
    setAside: () => choose('not-a-claim'),
    rationale: places.lead.rationale,
    technique: places.lead.technique,
    source: places.lead.source,
    ...(mayReject ? { reject: () => setAsking('reject') } : {}),
    decide: submit,
  }
  useDecideKeys((action, index) => {
    const act = mayDecide ? acts[action] : undefined
    act?.(index)
    return act !== undefined
  })

  return (
    <>
      {standing === null ? null : <DecisionCard decision={standing} />}
      <SaidColumns {...{ said, detail, decide }} decision={mayDecide ? decision : null} />
      <StatementDiscussion
        address={{ workspaceId, articleId: statement.articleId }}
        row={{ id: statement.statementId, version: detail.version }}
        {...{ viewerId, detail }}
      />
      {mayDecide ? (
        <section
          aria-label={t('yours')}
          className="flex max-w-[42em] flex-col gap-4 border-bs border-rule pbs-4"
        >
          <h3 className="font-serif text-reading font-semibold">{t('yours')}</h3>
          <DecisionForm {...{ workspaceId, statement, said, decision, places }} />
          <DecisionRow
            {...{ decide, decision, isTagMissing }}
            act={{ mayReject, submit, write }}
            asking={{ what: asking, set: setAsking }}
          />
        </section>
      ) : (
        <p className="text-muted">{t('notYours')}</p>
      )}
    </>
  )
}
