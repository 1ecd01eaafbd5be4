'use client'

import { useTranslations } from 'use-intl'
import { Markdown } from '../../components/markdown.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import type { AssessmentDetail, StatementDetail } from '../review/review-cache.ts'
import { markOfValue } from '../review/statement-mark.ts'
import { TakeAssessment } from '../review/take-assessment.tsx'
import type { useDecide } from '../review/use-decide.ts'
import { type Alike, alikeIn } from './compare-assessments.ts'
import { PickedSources, PickedTechniques } from './pickable.tsx'
import { SaidColumn } from './said-column.tsx'
import type { DecisionDraft } from './use-decision-draft.ts'

type SaidColumnsProps = {
  said: readonly AssessmentDetail[]
  detail: StatementDetail
  decide: ReturnType<typeof useDecide>
  /** Null for whoever may not decide. */
  decision: DecisionDraft | null
}

/** What reviewers say of a statement, side by side: what all say alike once, the rest in a column each. */
export function SaidColumns({ said, detail, decide, decision }: SaidColumnsProps) {
  const t = useTranslations('decide')
  const alike = alikeIn(said)
  const isDecided = detail.decision?.standing ?? false
  return (
    <section aria-label={t('said')} className="flex flex-col gap-4">
      <AlikePart alike={alike} said={said} decision={decision} />
      <ol className="grid gap-4 wide:grid-flow-col wide:auto-cols-[minmax(15rem,1fr)] wide:overflow-x-auto wide:pbe-2">
        {said.map((assessment, index) => (
          <SaidColumn
            key={assessment.assessmentId}
            {...{ said: assessment, alike, decision }}
            number={index + 1}
            isAlone={said.length === 1}
            take={<TakeAssessment {...{ assessment, isDecided, decide }} />}
          />
        ))}
      </ol>
    </section>
  )
}

type AlikeProps = { alike: Alike; said: readonly AssessmentDetail[]; decision: DecisionDraft | null }

function AlikePart({ alike, said: [first], decision }: AlikeProps) {
  const t = useTranslations('decide')
  const tags = useTranslations('decide.values')
  const { value, techniques, citations, rationale } = alike
  const isNothing = value === null && rationale === null && techniques.length === 0 && citations.length === 0
  if (isNothing || first === undefined) return null
  return (
    <div className="flex flex-col gap-1 rounded bg-wash px-3 py-2">
      <h3 className="text-small font-medium text-muted">{t('alike')}</h3>
      {value === null ? null : (
        <p className="flex items-center gap-1.5">
          <StatusMark mark={markOfValue(value)} isDecorative />
          {tags(value)}
        </p>
      )}
      <PickedTechniques said={first} marks={techniques} decision={decision} />
      {rationale === null ? null : <Markdown text={rationale} />}
      <PickedSources citations={citations} decision={decision} />
    </div>
  )
}
