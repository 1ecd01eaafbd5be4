'use client'

import NextLink from 'next/link'
import { useTranslations } from 'use-intl'

/** The one button of the list: leads to where captures come in. */
export function ImportLink({ workspaceSlug }: { workspaceSlug: string }) {
  const t = useTranslations('articles')
  return (
    <NextLink
      href={`/w/${workspaceSlug}/import`}
      className="inline-flex min-h-9 items-center rounded bg-action px-3.5 font-medium text-on-action hover:bg-action-strong"
    >
      {t('import')}
    </NextLink>
  )
}
