import { useTranslations } from 'use-intl'
import { EmptyState } from '../../components/empty-state.tsx'
import { Link } from '../../components/link.tsx'
import type { DecideFilter } from './decide-filter.ts'

type NothingWaitsProps = { filter: DecideFilter; workspaceSlug: string }

/** Stands where nothing waits that stands so. */
export function NothingWaits({ filter, workspaceSlug }: NothingWaitsProps) {
  const t = useTranslations('decide.nothing')
  return (
    <EmptyState
      title={t(filter.state)}
      action={<Link href={`/w/${workspaceSlug}/articles`}>{t('action')}</Link>}
    >
      {t('explanation')}
    </EmptyState>
  )
}
