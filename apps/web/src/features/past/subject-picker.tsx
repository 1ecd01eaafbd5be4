'use client'

import { useTranslations } from 'use-intl'
import { ArticlePicker } from '../audit/article-picker.tsx'
import { StatementPicker } from '../audit/statement-picker.tsx'

type Subject = { articleId: string | null; statementId: string | null }

type SubjectPickerProps = {
  workspaceId: string
  subject: Subject
  /** What the article and the statement are called, where that is known. */
  names?: { article?: string | undefined; statement?: string | undefined }
  onChange: (subject: Subject) => void
  /** A story is an article's as a whole. */
  isArticleOnly?: boolean
}

/** Chooses what is looked at: the workspace where nothing is chosen, an article, or one of its statements. */
export function SubjectPicker({
  workspaceId,
  subject,
  names = {},
  onChange,
  isArticleOnly,
}: SubjectPickerProps) {
  const t = useTranslations('past.subject')
  const { articleId, statementId } = subject
  return (
    <search aria-label={t('label')} className="flex flex-wrap items-center gap-2 pbe-4 print:hidden">
      <ArticlePicker
        workspaceId={workspaceId}
        value={articleId}
        valueText={names.article}
        onChange={(next) => onChange({ articleId: next, statementId: null })}
      />
      {articleId === null || isArticleOnly ? null : (
        <StatementPicker
          key={articleId}
          workspaceId={workspaceId}
          articleId={articleId}
          value={statementId}
          valueText={names.statement}
          onChange={(next) => onChange({ articleId, statementId: next })}
        />
      )}
      {articleId === null && statementId === null && !isArticleOnly ? (
        <span className="text-muted">{t('workspace')}</span>
      ) : null}
    </search>
  )
}
