import { useTranslations } from 'use-intl'
import { Markdown } from '../../components/markdown.tsx'
import { CitationLine } from './citation-line.tsx'
import type { AssessmentDetail } from './review-cache.ts'

type RationaleAndSourcesProps = {
  of: Pick<AssessmentDetail, 'factuality' | 'techniques' | 'rationale' | 'citations'>
}

/** What an assessment or a decision says beside its tag. */
export function RationaleAndSources({ of }: RationaleAndSourcesProps) {
  const t = useTranslations('review.others')
  const names = useTranslations('techniques.names')
  const facts = useTranslations('review.factuality')
  const { factuality, techniques, rationale, citations } = of
  return (
    <>
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
    </>
  )
}
