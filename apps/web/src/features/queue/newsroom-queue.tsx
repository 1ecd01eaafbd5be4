'use client'

import { useTranslations } from 'use-intl'
import { Link } from '../../components/link.tsx'
import { namesIn } from '../work/use-work-of.ts'
import { StatementRow, ThreadRow, WorkRow } from './queue-lines.tsx'
import { QueueSection } from './queue-section.tsx'
import type { Queue } from './use-queue.ts'

type NewsroomQueueProps = { base: string; queue: Queue }

/** What waits for an editor: what is contested, what is ready to decide, what is asked, and who is late. */
export function NewsroomQueue({ base, queue }: NewsroomQueueProps) {
  const t = useTranslations('work')
  const names = namesIn(queue.people)
  const { newsroom } = queue
  if (newsroom === null) return null
  const kinds = [
    ['contested', newsroom.contested, newsroom.contestedCount],
    ['agreed', newsroom.agreed, newsroom.agreedCount],
  ] as const
  return (
    <>
      {kinds.map(([state, statements, count]) => (
        <QueueSection
          key={state}
          title={t(`sections.${state}`)}
          count={count}
          aside={
            count > statements.length ? (
              <Link href={`${base}/decide?state=${state}`}>{t('more', { count })}</Link>
            ) : undefined
          }
        >
          {statements.map((statement) => (
            <StatementRow
              key={statement.statementId}
              statement={{ ...statement, rejected: false }}
              base={base}
            />
          ))}
        </QueueSection>
      ))}
      <QueueSection title={t('sections.questions')} count={newsroom.questionsCount}>
        {newsroom.questions.map((thread) => (
          <ThreadRow key={thread.threadId} {...{ thread, base }} name={names.get(thread.authorId) ?? null} />
        ))}
      </QueueSection>
      <QueueSection title={t('sections.late')} count={newsroom.late.length}>
        {newsroom.late.map((work) => (
          <WorkRow
            key={work.assignmentId}
            {...{ work, base }}
            whose={names.get(work.assigneeId) ?? t('erasedName')}
            from={null}
          />
        ))}
      </QueueSection>
    </>
  )
}
