'use client'

import { statementStates } from '@assay/review'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Link } from '../../components/link.tsx'
import { Table, TableCell, TableRow } from '../../components/table.tsx'
import { type PastAddress, pastHref } from './past-address.ts'
import type { WorkspaceThen } from './past-answers.ts'

type ArticlesThenProps = {
  articles: WorkspaceThen['articles']
  workspaceSlug: string
  at: PastAddress['at']
}

/** As many rows as are shown at first, and added each time. */
const step = 100

/** The articles of a workspace as they stood, each a way to its text of back then. */
export function ArticlesThen({ articles, workspaceSlug, at }: ArticlesThenProps) {
  const t = useTranslations('past.workspace')
  const statuses = useTranslations('past.article.statuses')
  const untitled = useTranslations('past.article')('untitled')
  const format = useFormatter()
  const [shown, setShown] = useState(step)
  if (articles.length === 0) return <p className="text-muted">{t('noArticles')}</p>
  const rest = articles.length - shown
  return (
    <>
      <Table
        caption={t('articles')}
        columns={[
          { id: 'article', title: t('columns.article') },
          { id: 'status', title: t('columns.status') },
          { id: 'statements', title: t('columns.statements'), align: 'end' },
          { id: 'states', title: t('columns.states') },
        ]}
      >
        {articles.slice(0, shown).map((article) => (
          <TableRow key={article.id}>
            <TableCell isHeader>
              <span dir="auto" className="line-clamp-2 min-w-60 font-serif text-start">
                <Link quiet href={pastHref(workspaceSlug, 'moment', { articleId: article.id, at })}>
                  {article.headline ?? article.opening ?? untitled}
                </Link>
              </span>
            </TableCell>
            <TableCell>
              <span className="whitespace-nowrap">{statuses(article.status)}</span>
            </TableCell>
            <TableCell align="end">{format.number(article.statements)}</TableCell>
            <TableCell>
              <States states={article.states} />
            </TableCell>
          </TableRow>
        ))}
      </Table>
      {rest <= 0 ? null : (
        <div className="pbs-4 print:hidden">
          <Button onPress={() => setShown(shown + step)}>{t('more', { count: Math.min(rest, step) })}</Button>
        </div>
      )}
    </>
  )
}

function States({ states }: { states: WorkspaceThen['articles'][number]['states'] }) {
  const t = useTranslations('past.workspace')
  const names = useTranslations('articles.states')
  return (
    <ul className="flex flex-wrap gap-x-3">
      {statementStates.map((state) => {
        const count = states[state] ?? 0
        return count === 0 ? null : (
          <li
            key={state}
            className={`whitespace-nowrap ${state === 'contested' ? 'font-medium text-contested' : 'text-muted'}`}
          >
            {t('state', { count, state: names(state).toLocaleLowerCase() })}
          </li>
        )
      })}
    </ul>
  )
}
