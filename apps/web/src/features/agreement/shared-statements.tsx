'use client'

import type { Verdict } from '@assay/review'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { Link } from '../../components/link.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { useTRPC } from '../api/trpc.ts'
import type { AgreementQuery } from './agreement-filter.ts'

type SharedStatementsProps = {
  workspaceSlug: string
  query: AgreementQuery & { one: string; other: string; oneSays: Verdict; otherSays: Verdict }
}

/** The statements behind a number, each a link to where it stands. */
export function SharedStatements({ workspaceSlug, query }: SharedStatementsProps) {
  const t = useTranslations('agreement')
  const { data, isError } = useQuery(useTRPC().agreement.shared.queryOptions(query))
  if (isError) return <p role="alert">{t('failed')}</p>
  if (data === undefined) return <Skeleton lines={3} />
  return (
    <ul aria-label={t('statements')} className="max-w-[42em]">
      {data.statements.map(({ statementId, articleId, headline, language, text }) => (
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
