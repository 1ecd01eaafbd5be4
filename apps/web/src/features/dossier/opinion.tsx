'use client'

import { useTranslations } from 'use-intl'
import { Markdown } from '../../components/markdown.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { Time } from '../../components/time.tsx'
import { CitationLine } from '../review/citation-line.tsx'
import { markOfValue } from '../review/statement-mark.ts'
import type { StatementInDossier } from './dossier.ts'
import { markedWords } from './marked-words.ts'

type OpinionProps = {
  of: StatementInDossier['assessments'][number] | NonNullable<StatementInDossier['decision']>
  /** Whose it is: "decided by …", or a reviewer's name. */
  by: string
  at: string
}

/** A decision or an assessment in full: tag, factuality, techniques with their words, rationale, sources. */
export function Opinion({ of, by, at }: OpinionProps) {
  const t = useTranslations('dossier')
  const others = useTranslations('review.others')
  const facts = useTranslations('review.factuality')
  const names = useTranslations('techniques.names')
  const states = useTranslations('states')
  const { value, factuality, techniques, rationale, citations, statementText, onPresentWording } = of
  const mark = markOfValue(value)
  return (
    <section className="flex flex-col gap-1 border-s-2 border-rule ps-3">
      <p className="flex flex-wrap items-center gap-x-2">
        <StatusMark mark={mark} isDecorative />
        <span className="font-medium">{states(mark)}</span>
        {factuality === null || factuality === 'not-assessed' ? null : (
          <span className="text-muted">{others('factuality', { factuality: facts(factuality) })}</span>
        )}
        <span className="text-small text-muted">
          <bdi>{by}</bdi>, <Time at={at} show="date" />
        </span>
      </p>
      {onPresentWording ? null : (
        <p className="text-small text-contested">
          {t('saidOf')} <bdi>{statementText}</bdi>
        </p>
      )}
      {techniques.length === 0 ? null : (
        <ul>
          {techniques.map((each) => (
            <li key={`${each.technique} ${each.start}`} className="text-small text-framed">
              {names(each.technique)}
              {markedWords(statementText, each).map((words) => (
                <bdi key={words}>: “{words}”</bdi>
              ))}
            </li>
          ))}
        </ul>
      )}
      {rationale === null ? (
        <p className="text-muted italic">{others('erased')}</p>
      ) : (
        <Markdown text={rationale} />
      )}
      {citations.length === 0 ? null : (
        <ul>
          {citations.map((citation, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a revision's citations never change their order
            <CitationLine key={index} citation={citation} />
          ))}
        </ul>
      )}
    </section>
  )
}
