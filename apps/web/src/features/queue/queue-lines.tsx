'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { markOfStanding } from '../review/statement-mark.ts'
import { Due } from '../work/due.tsx'
import { useNumbers } from '../work/use-numbers.ts'
import type { WorkLine } from '../work/use-work-of.ts'
import { QueueRow } from './queue-row.tsx'
import type { Queue } from './use-queue.ts'

type WorkRowProps = {
  work: WorkLine
  base: string
  /** Whose it is, where it is not the reader's; null for the reader's own. */
  whose: string | null
  from: string | null
  onGiveBack?: () => void
}

/** Work that somebody has: it leads to the first statement that is not done. */
export function WorkRow({ work, base, whose, from, onGiveBack }: WorkRowProps) {
  const t = useTranslations('work')
  const numbersOf = useNumbers()
  const { articleId, language, numbers, nextId, done, total, dueAt, isLate, note } = work
  const name = work.headline ?? work.opening
  const query = nextId === null ? '' : `?statement=${nextId}`
  return (
    <QueueRow
      href={`${base}/articles/${articleId}${query}`}
      text={name}
      language={language}
      actions={
        onGiveBack === undefined ? undefined : (
          <Button
            size="small"
            aria-label={t('giveBackNamed', { headline: name ?? t('untitled') })}
            onPress={onGiveBack}
          >
            {t('giveBack')}
          </Button>
        )
      }
    >
      {whose === null ? null : (
        <strong dir="auto" className="font-medium text-ink">
          {whose}
        </strong>
      )}
      <span>{numbersOf(numbers)}</span>
      {done === null ? null : <span className="tabular-nums">{t('done', { done, total })}</span>}
      {dueAt === null ? null : <Due at={dueAt} isLate={isLate} />}
      {from === null ? null : <span dir="auto">{t('by', { name: from })}</span>}
      {whose === null && note !== null ? <span dir="auto">{t('note', { note })}</span> : null}
    </QueueRow>
  )
}

type StatementRowProps = { statement: Queue['again'][number]; base: string }

/** A statement that waits: for the newsroom’s word, or for one’s own once more. */
export function StatementRow({ statement, base }: StatementRowProps) {
  const t = useTranslations('work')
  const { statementId, articleId, headline, text, language, state, rejected } = statement
  return (
    <QueueRow
      href={`${base}/articles/${articleId}?statement=${statementId}`}
      text={text}
      language={language}
      mark={<StatusMark mark={markOfStanding(statement)} />}
    >
      <span dir="auto">{headline ?? t('untitled')}</span>
      <span>{rejected ? t('rejected') : t(`states.${state}`)}</span>
    </QueueRow>
  )
}

type ThreadRowProps = { thread: Queue['mentioned'][number]; base: string; name: string | null }

/** A discussion that waits for somebody's word: it leads to the very comment. */
export function ThreadRow({ thread, base, name }: ThreadRowProps) {
  const t = useTranslations('work')
  const { articleId, statementId, commentId, text, headline, opening, language } = thread
  const statement = statementId === null ? '' : `statement=${statementId}&`
  return (
    <QueueRow
      href={`${base}/articles/${articleId}?${statement}comment=${commentId}`}
      text={text ?? t('erasedText')}
    >
      <strong dir="auto" className="font-medium text-ink">
        {name ?? t('erasedName')}
      </strong>
      <span dir="auto" lang={language} className="line-clamp-1">
        {headline ?? opening ?? t('untitled')}
      </span>
    </QueueRow>
  )
}

type FreeRowProps = {
  article: Queue['free'][number]
  base: string
  isPending: boolean
  onTake: () => void
}

/** An article of which something is free. */
export function FreeRow({ article, base, isPending, onTake }: FreeRowProps) {
  const t = useTranslations('work')
  const { articleId, statementId, publisher, language, count } = article
  const name = article.headline ?? article.opening
  return (
    <QueueRow
      href={`${base}/articles/${articleId}?statement=${statementId}`}
      text={name}
      language={language}
      actions={
        <Button
          size="small"
          aria-label={t('takeNamed', { headline: name ?? t('untitled') })}
          isPending={isPending}
          onPress={onTake}
        >
          {t('take')}
        </Button>
      }
    >
      {publisher === null ? null : <span dir="auto">{publisher}</span>}
      <span>{t('free', { count })}</span>
    </QueueRow>
  )
}
