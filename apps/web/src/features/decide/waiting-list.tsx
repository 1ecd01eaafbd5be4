'use client'

import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { markOfStanding } from '../review/statement-mark.ts'
import type { Waiting, WaitingStatement } from './use-waiting.ts'

type WaitingListProps = {
  waiting: Waiting
  current: string
  onPick: (statementId: string) => void
}

/** What waits, article after article; the one on the desk is marked. */
export function WaitingList({ waiting: { statements, query }, current, onPick }: WaitingListProps) {
  const t = useTranslations('decide')
  const here = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (here.current?.dataset.statement === current) here.current.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <nav
      aria-label={t('list')}
      className="self-start max-wide:hidden wide:sticky wide:inset-bs-4 wide:max-h-[calc(100dvh-2rem)] wide:overflow-y-auto"
    >
      <ol>
        {statements.map((statement, index) => (
          <li key={statement.statementId}>
            {startsArticle(statements, index) ? (
              <p dir="auto" className="truncate pbs-3 pbe-1 text-small font-medium text-muted">
                {statement.headline ?? t('untitled')}
              </p>
            ) : null}
            <button
              ref={statement.statementId === current ? here : undefined}
              data-statement={statement.statementId}
              type="button"
              aria-current={statement.statementId === current ? 'true' : undefined}
              onClick={() => onPick(statement.statementId)}
              className={`flex w-full cursor-pointer items-start gap-2 rounded px-2 py-1.5 text-start hover:bg-wash ${statement.statementId === current ? 'bg-wash font-medium' : ''}`}
            >
              <span className="pbs-1">
                <StatusMark mark={markOfStanding(statement)} />
              </span>
              <span dir="auto" className="line-clamp-2 min-w-0 flex-1">
                {statement.text}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {query.hasNextPage ? (
        <p className="py-2">
          <Button
            size="small"
            isPending={query.isFetchingNextPage}
            onPress={() => void query.fetchNextPage()}
          >
            {t('more')}
          </Button>
        </p>
      ) : null}
    </nav>
  )
}

const startsArticle = (statements: readonly WaitingStatement[], index: number): boolean =>
  statements[index]?.articleId !== statements[index - 1]?.articleId
