'use client'

import { useTranslations } from 'use-intl'
import { Link } from '../../components/link.tsx'

type QuotedStatement = {
  statementId: string
  articleId: string
  headline: string | null
  language: string
  text: string
}

type QuotedListProps = { label: string; workspaceSlug: string; statements: readonly QuotedStatement[] }

/** Statements in their own words, each a link to where it stands, with the headline that it stands under. */
export function QuotedList({ label, workspaceSlug, statements }: QuotedListProps) {
  const t = useTranslations('articles')
  return (
    <ul aria-label={label} className="max-w-[42em]">
      {statements.map(({ statementId, articleId, headline, language, text }) => (
        <li key={statementId} className="border-bs border-rule py-2">
          <Link quiet href={`/w/${workspaceSlug}/articles/${articleId}?statement=${statementId}`}>
            <span lang={language} dir="auto" className="font-serif">
              {text}
            </span>
          </Link>
          <bdi className="block text-small text-muted">{headline ?? t('untitled')}</bdi>
        </li>
      ))}
    </ul>
  )
}
