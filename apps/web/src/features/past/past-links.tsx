'use client'

import { useTranslations } from 'use-intl'
import { Link } from '../../components/link.tsx'
import { type PastAddress, pastHref } from './past-address.ts'

type PastLinksProps = { workspaceSlug: string; address: PastAddress; position: number | null }

/** From a moment of an article or a statement: what changed since, how it is now, and the article's story. */
export function PastLinks({ workspaceSlug, address, position }: PastLinksProps) {
  const t = useTranslations('past.subject')
  const { articleId, statementId, at } = address
  const from = { position: position ?? -1 }
  const article = `/w/${workspaceSlug}/articles/${articleId}`
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1 wide:ps-2">
      {at === null ? null : (
        <Link href={pastHref(workspaceSlug, 'difference', { articleId, statementId, from })}>
          {t('changed')}
        </Link>
      )}
      {articleId === null ? null : (
        <>
          <Link href={statementId === null ? article : `${article}?statement=${statementId}`}>
            {t('present')}
          </Link>
          <Link href={pastHref(workspaceSlug, 'story', { articleId })}>{t('story')}</Link>
        </>
      )}
    </span>
  )
}
