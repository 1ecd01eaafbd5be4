'use client'

import { useTranslations } from 'use-intl'
import { usePrinting } from '../browse/use-printing.ts'
import { useWindowRows } from '../browse/use-window-rows.ts'
import { SelectionBar } from '../work/selection-bar.tsx'
import { WorkCell } from '../work/work-cell.tsx'
import { ArticleRow, rowGrid } from './article-row.tsx'
import { SelectArticle } from './select-article.tsx'
import type { Articles } from './use-articles.ts'
import { useListKeys } from './use-list-keys.ts'
import { useSelection } from './use-selection.ts'

type ArticleListProps = {
  articles: Articles
  workspaceId: string
  workspaceSlug: string
}

/** How many articles are asked together who has them. */
const stretch = 50

/** Height of a row on a wide screen, in pixels; a phone's are measured as they come. */
const rowHeight = 73

/** The rows of the list: a thousand of them cost what those in the window do. */
export function ArticleList({ articles: loaded, workspaceId, workspaceSlug }: ArticleListProps) {
  const { articles, ids, names, query } = loaded
  const t = useTranslations('articles')
  const { hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage } = query
  const rows = useWindowRows({
    ids,
    estimate: rowHeight,
    onEnd: () => {
      if (hasNextPage && !isFetchingNextPage && !isPlaceholderData) void fetchNextPage()
    },
  })
  const isPrinting = usePrinting()
  const shown = isPrinting ? ids.map((key, index) => ({ key, index })) : rows.items
  const selection = useSelection(ids)
  const amongOf = (index: number) => ids.slice(index - (index % stretch), index - (index % stretch) + stretch)
  useListKeys({ listRef: rows.listRef, count: ids.length, scrollTo: rows.scrollTo })
  return (
    <>
      <div
        aria-hidden="true"
        className={`border-be border-rule py-2.5 text-small text-muted max-wide:hidden ${rowGrid}`}
      >
        <span>{t('columns.article')}</span>
        <span>{t('columns.statements')}</span>
        <span className="text-end">{t('columns.assessed')}</span>
        <span className="text-end">{t('columns.reviewers')}</span>
      </div>
      <div
        ref={rows.listRef}
        aria-busy={isPlaceholderData}
        className={`[--reading-size:1.0625rem] max-wide:border-bs max-wide:border-rule ${isPlaceholderData ? 'opacity-55' : ''}`}
      >
        <ul aria-label={t('list')} style={isPrinting ? {} : rows.padding}>
          {shown.map(({ index, key }) => {
            const article = articles[index]
            return article === undefined ? null : (
              <li
                key={key}
                ref={rows.measure}
                data-index={index}
                aria-posinset={index + 1}
                aria-setsize={hasNextPage ? -1 : ids.length}
                className="border-be border-rule print:break-inside-avoid"
              >
                <ArticleRow
                  {...{ article, workspaceSlug, names }}
                  select={<SelectArticle {...{ article, selection, workspaceId }} among={amongOf(index)} />}
                  work={<WorkCell {...{ workspaceId }} articleId={article.id} among={amongOf(index)} />}
                />
              </li>
            )
          })}
        </ul>
      </div>
      <SelectionBar {...{ workspaceId }} articleIds={selection.ids} onClear={selection.clear} />
      {hasNextPage ? <p className="hidden py-4 print:block">{t('moreBelow')}</p> : null}
      {isFetchingNextPage ? (
        <p role="status" className="py-4 text-center text-muted">
          {t('more')}
        </p>
      ) : null}
    </>
  )
}
