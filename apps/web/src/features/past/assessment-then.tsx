'use client'

import { useTranslations } from 'use-intl'
import { Avatar } from '../../components/avatar.tsx'
import { Markdown } from '../../components/markdown.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { CitationLine } from '../review/citation-line.tsx'
import { markOfValue } from '../review/statement-mark.ts'
import { MomentTime } from './moment-time.tsx'
import type { AssessmentThen } from './past-answers.ts'

/** One reviewer's word as it stood. `words` are those that it was said of. */
export function AssessmentThenCard({ assessment, words }: { assessment: AssessmentThen; words: string }) {
  const t = useTranslations('past.statement')
  const values = useTranslations('past.values')
  const facts = useTranslations('review.factuality')
  const { value, factuality, techniques, rationale, citations, saidOf } = assessment
  const name = assessment.reviewerName ?? t('erasedName')
  return (
    <div className="flex gap-2.5">
      <Avatar id={assessment.reviewerId} name={name} isDecorative />
      <div className="flex min-w-0 flex-1 flex-col gap-1.5">
        <p className="flex flex-wrap items-center gap-x-2">
          <span className="font-medium">{name}</span>
          <StatusMark mark={markOfValue(value)} isDecorative />
          <span>{values(value)}</span>
          <span className="ms-auto text-small text-muted">
            <MomentTime at={assessment.submittedAt} />
          </span>
        </p>
        {saidOf === null ? null : (
          <p dir="auto" className="text-small text-muted">
            {t('saidOf', { words: saidOf })}
          </p>
        )}
        {factuality === null || factuality === 'not-assessed' ? null : (
          <p className="text-small text-muted">{t('factuality', { factuality: facts(factuality) })}</p>
        )}
        <Techniques techniques={techniques} words={words} />
        {rationale.erased ? (
          <p className="text-muted italic">{t('erased')}</p>
        ) : (
          <div dir="auto">{rationale.text === null ? null : <Markdown text={rationale.text} />}</div>
        )}
        {citations.length === 0 ? null : (
          <ul>
            {citations.map(({ quotedPassage, ...citation }, index) => (
              <CitationLine
                // biome-ignore lint/suspicious/noArrayIndexKey: a revision's citations never change their order
                key={index}
                citation={{
                  ...citation,
                  quotedPassage: quotedPassage.text,
                  passageErased: quotedPassage.erased,
                }}
              />
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

function Techniques({ techniques, words }: { techniques: AssessmentThen['techniques']; words: string }) {
  const t = useTranslations('past.statement')
  const names = useTranslations('techniques.names')
  if (techniques.length === 0) return null
  return (
    <ul className="text-small text-framed">
      {techniques.map(({ technique, start, end }) => (
        <li key={`${technique} ${start} ${end}`} dir="auto">
          {start === null || end === null
            ? names(technique)
            : t('marked', { technique: names(technique), words: words.slice(start, end) })}
        </li>
      ))}
    </ul>
  )
}
