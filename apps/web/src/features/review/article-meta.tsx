'use client'

import NextLink from 'next/link'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { PrintedDate } from '../../components/printed-date.tsx'
import { Time } from '../../components/time.tsx'
import { ExportMenu } from '../export/export-menu.tsx'
import { ArticleWorkLine } from '../work/work-line.tsx'
import type { ReviewPage } from './review-cache.ts'
import { isWaiting } from './statement-mark.ts'

type ArticleMetaProps = { page: ReviewPage; workspaceId: string; workspaceSlug: string; onHelp: () => void }

/** The line above the headline: who published what, when it was captured; how far review has come; export. */
export function ArticleMeta({ page, workspaceId, workspaceSlug, onHelp }: ArticleMetaProps) {
  const t = useTranslations('review')
  const { article, statements } = page
  const done = statements.filter((row) => !isWaiting(row)).length
  return (
    <>
      {article.publisher === null ? null : <span>{article.publisher}</span>}
      {article.byline === null ? null : <span>{article.byline}</span>}
      {article.publishedAt === null ? null : <PrintedDate iso={article.publishedAt} />}
      <NextLink href={`/w/${workspaceSlug}/captures/${article.captureId}`} className="text-action">
        {t('captured')} <Time at={article.capturedAt} show="date" />
      </NextLink>
      <span className="ms-auto flex items-baseline gap-4 text-ink">
        <span className="tabular-nums">{t('progress', { done, total: statements.length })}</span>
        {article.abilities.includes('export') ? (
          <ExportMenu
            {...{ workspaceId }}
            articleId={article.id}
            dossier={`/w/${workspaceSlug}/articles/${article.id}/dossier`}
            isQuiet
          />
        ) : null}
        <span className="max-wide:hidden">
          <Button tone="plain" size="small" onPress={onHelp}>
            {t('keys')} <Kbd keys="?" />
          </Button>
        </span>
      </span>
      {article.status === 'in-review' ? (
        <ArticleWorkLine {...{ workspaceId }} articleId={article.id} viewerId={page.viewer.personId} />
      ) : null}
    </>
  )
}
