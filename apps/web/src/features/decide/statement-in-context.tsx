import NextLink from 'next/link'
import { useTranslations } from 'use-intl'
import { StatusMark } from '../../components/status-mark.tsx'
import { markOfStanding } from '../review/statement-mark.ts'
import type { WaitingStatement } from './use-waiting.ts'

type StatementInContextProps = { statement: WaitingStatement; workspaceSlug: string }

/** The statement between what stands before and after it, under the article that it is of. */
export function StatementInContext({ statement, workspaceSlug }: StatementInContextProps) {
  const t = useTranslations('decide')
  const { articleId, statementId, headline, publisher, language, before, text, after, number } = statement
  return (
    <header className="flex flex-col gap-2">
      <p className="flex flex-wrap items-baseline gap-x-3 text-muted">
        <NextLink
          href={`/w/${workspaceSlug}/articles/${articleId}?statement=${statementId}`}
          className="rounded-tick text-action underline-offset-4 hover:underline"
        >
          <bdi>{headline ?? t('untitled')}</bdi>
        </NextLink>
        {publisher === null ? null : <bdi>{publisher}</bdi>}
        <span className="tabular-nums">{t('number', { number })}</span>
      </p>
      <blockquote
        lang={language}
        dir="auto"
        className="max-w-[38em] font-serif text-reading text-pretty wrap-anywhere"
      >
        <span className="text-muted">{before.map((words) => `${words} `)}</span>
        <h2 className="inline rounded-tick bg-wash px-1 py-0.5 box-decoration-clone">
          <StatusMark mark={markOfStanding(statement)} /> {text}
        </h2>
        <span className="text-muted">{after.map((words) => ` ${words}`)}</span>
      </blockquote>
    </header>
  )
}
