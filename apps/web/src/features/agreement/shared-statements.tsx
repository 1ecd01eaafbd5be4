'use client'

import type { Verdict } from '@assay/review'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { Skeleton } from '../../components/skeleton.tsx'
import { useTRPC } from '../api/trpc.ts'
import { QuotedList } from '../browse/quoted-list.tsx'
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
  return <QuotedList label={t('statements')} statements={data.statements} {...{ workspaceSlug }} />
}
