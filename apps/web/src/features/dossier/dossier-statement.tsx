'use client'

import { useTranslations } from 'use-intl'
import { StatusMark } from '../../components/status-mark.tsx'
import { markOfStanding } from '../review/statement-mark.ts'
import type { StatementInDossier } from './dossier.ts'
import { Opinion } from './opinion.tsx'

type DossierStatementProps = { statement: StatementInDossier; number: number; language: string }

/** A statement with the newsroom's decision and what each reviewer says of it. */
export function DossierStatement({ statement, number, language }: DossierStatementProps) {
  const t = useTranslations('dossier')
  const decided = useTranslations('review.decision')
  const states = useTranslations('articles.states')
  const erased = useTranslations('review.others')('erasedName')
  const { text, attribution, state, decision, assessments } = statement
  const speaker = attribution.voice === 'own' ? null : attribution.speaker
  return (
    <li className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-y-2 border-bs border-rule py-4 break-inside-avoid-page">
      <span className="text-muted tabular-nums">{number}</span>
      <div className="flex min-w-0 flex-col gap-2">
        <p lang={language} dir="auto" className="max-w-[68ch] font-serif text-reading leading-7">
          {text}
        </p>
        <p className="flex flex-wrap items-center gap-x-2 text-small">
          <StatusMark mark={markOfStanding(statement)} isDecorative />
          <span className="font-medium">{states(state)}</span>
          {speaker === null ? null : (
            <span className="text-muted">
              {t('speaker')} <bdi>{speaker}</bdi>
            </span>
          )}
        </p>
        {decision === null ? null : (
          <Opinion
            of={decision}
            at={decision.decidedAt}
            by={
              decision.madeBy === 'quorum'
                ? decided('byQuorum')
                : decided('by', { name: decision.decider ?? erased })
            }
          />
        )}
        {assessments.map((assessment) => (
          <Opinion
            key={assessment.assessmentId}
            of={assessment}
            at={assessment.submittedAt}
            by={assessment.reviewer ?? erased}
          />
        ))}
      </div>
    </li>
  )
}
