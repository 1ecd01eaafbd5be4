'use client'

import { useTranslations } from 'use-intl'
import { Avatar } from '../../components/avatar.tsx'
import { Markdown } from '../../components/markdown.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { Time } from '../../components/time.tsx'
import { EraseMenu } from '../erasure/erase-menu.tsx'
import { CitationLine } from './citation-line.tsx'
import type { AssessmentDetail } from './review-cache.ts'
import { markOfValue } from './statement-mark.ts'

type OthersAssessmentsProps = { assessments: readonly AssessmentDetail[]; viewerId: string }

/** What every reviewer says of the statement, the latest word of each. */
export function OthersAssessments({ assessments, viewerId }: OthersAssessmentsProps) {
  const t = useTranslations('review.others')
  if (assessments.length === 0) return <p className="text-muted">{t('none')}</p>
  return (
    <ul>
      {assessments.map((assessment) => (
        <li key={assessment.assessmentId} className="border-be border-rule py-3 last:border-be-0">
          <AssessmentCard assessment={assessment} isOwn={assessment.reviewerId === viewerId} />
        </li>
      ))}
    </ul>
  )
}

function AssessmentCard({ assessment, isOwn }: { assessment: AssessmentDetail; isOwn: boolean }) {
  const t = useTranslations('review.others')
  const names = useTranslations('techniques.names')
  const facts = useTranslations('review.factuality')
  const name = assessment.reviewerName ?? t('erasedName')
  const { factuality, techniques, rationale, citations } = assessment
  return (
    <div className={`flex gap-2.5 ${assessment.standing ? '' : 'opacity-60'}`}>
      <Avatar id={assessment.reviewerId} name={name} isDecorative />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex items-start gap-2">
          <p className="flex flex-1 flex-wrap items-center gap-x-2">
            <bdi className="font-medium">{name}</bdi>
            {isOwn ? <span className="text-muted">({t('you')})</span> : null}
            <StatusMark mark={markOfValue(assessment.value)} />
            {assessment.standing ? null : <span className="text-muted">{t('withdrawn')}</span>}
            <span className="text-small text-muted">
              <Time at={assessment.submittedAt} />
            </span>
          </p>
          <span className="-my-1.5 -me-2">
            <EraseMenu {...erasableOf(assessment)} />
          </span>
        </div>
        {factuality === null || factuality === 'not-assessed' ? null : (
          <p className="text-small text-muted">{t('factuality', { factuality: facts(factuality) })}</p>
        )}
        {techniques.length === 0 ? null : (
          <p className="text-small text-framed">
            {[...new Set(techniques.map(({ technique }) => names(technique)))].join(', ')}
          </p>
        )}
        {rationale === null ? (
          <p className="text-muted italic">{t('erased')}</p>
        ) : (
          <div className="text-ink">
            <Markdown text={rationale} />
          </div>
        )}
        {citations.length === 0 ? null : (
          <ul>
            {citations.map((citation, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a revision's citations never change their order
              <CitationLine key={index} citation={citation} />
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

/** The texts of an assessment under the names that they have in its history. */
function erasableOf({ rationale, rationaleTextId, citations }: AssessmentDetail) {
  const entries = [
    { field: 'rationale', text: rationale, textId: rationaleTextId },
    ...citations.map(({ quotedPassage, passageTextId }, index) => ({
      field: `passage${index + 1}`,
      text: quotedPassage,
      textId: passageTextId,
    })),
  ]
  return {
    texts: Object.fromEntries(entries.map(({ field, text }) => [field, text])),
    textIds: Object.fromEntries(
      entries.flatMap(({ field, textId }) => (textId === null ? [] : [[field, textId]])),
    ),
  }
}
