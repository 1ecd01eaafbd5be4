'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { GiveBackDialog } from '../work/give-back-dialog.tsx'
import { useTake } from '../work/use-take.ts'
import { namesIn, type WorkLine } from '../work/use-work-of.ts'
import { FreeRow, StatementRow, ThreadRow, WorkRow } from './queue-lines.tsx'
import { QueueSection } from './queue-section.tsx'
import type { Queue } from './use-queue.ts'

type OwnQueueProps = { workspaceId: string; base: string; queue: Queue }

/** What a reviewer has to do, the most pressing first, and what they may take. */
export function OwnQueue({ workspaceId, base, queue }: OwnQueueProps) {
  const t = useTranslations('work')
  const names = namesIn(queue.people)
  const { take, isPending } = useTake(workspaceId)
  const [givingBack, setGivingBack] = useState<WorkLine | null>(null)
  const kinds = [
    ['overdue', queue.mine.filter(({ isLate }) => isLate)],
    ['due', queue.mine.filter(({ isLate, dueAt }) => !isLate && dueAt !== null)],
    ['assigned', queue.mine.filter(({ dueAt }) => dueAt === null)],
  ] as const
  const again = [
    ['sentBack', queue.again.filter(({ rejected }) => rejected)],
    ['again', queue.again.filter(({ rejected }) => !rejected)],
  ] as const
  return (
    <>
      {kinds.map(([kind, lines]) => (
        <QueueSection key={kind} title={t(`sections.${kind}`)} count={lines.length}>
          {lines.map((work) => (
            <WorkRow
              key={work.assignmentId}
              {...{ work, base }}
              whose={null}
              from={work.assignedById === null ? null : (names.get(work.assignedById) ?? t('erasedName'))}
              onGiveBack={() => setGivingBack(work)}
            />
          ))}
        </QueueSection>
      ))}
      <QueueSection title={t('sections.mentioned')} count={queue.mentioned.length}>
        {queue.mentioned.map((thread) => (
          <ThreadRow key={thread.threadId} {...{ thread, base }} name={names.get(thread.authorId) ?? null} />
        ))}
      </QueueSection>
      {again.map(([kind, statements]) => (
        <QueueSection key={kind} title={t(`sections.${kind}`)} count={statements.length}>
          {statements.map((statement) => (
            <StatementRow key={statement.statementId} {...{ statement, base }} />
          ))}
        </QueueSection>
      ))}
      <QueueSection title={t('sections.free')} count={queue.free.length}>
        {queue.free.map((article) => (
          <FreeRow
            key={article.articleId}
            {...{ article, base, isPending }}
            onTake={() => take(article.articleId, article.assignmentVersion)}
          />
        ))}
      </QueueSection>
      {givingBack === null ? null : (
        <GiveBackDialog workspaceId={workspaceId} work={givingBack} onClose={() => setGivingBack(null)} />
      )}
    </>
  )
}
