'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { AssignDialog } from './assign-dialog.tsx'
import { Due } from './due.tsx'
import { GiveBackDialog } from './give-back-dialog.tsx'
import { useNextInQueue } from './use-next-in-queue.ts'
import { useNumbers } from './use-numbers.ts'
import { useTake } from './use-take.ts'
import { namesIn, useWorkOf } from './use-work-of.ts'

type WorkLineProps = { workspaceId: string; articleId: string; viewerId: string }

/** The line above an article: who has it, until when; give back, take and assign. */
export function ArticleWorkLine({ workspaceId, articleId, viewerId }: WorkLineProps) {
  const t = useTranslations('work')
  const numbersOf = useNumbers()
  const { data } = useWorkOf(workspaceId, [articleId])
  const { take, isPending } = useTake(workspaceId)
  const goOn = useNextInQueue(workspaceId, articleId)
  const [open, setOpen] = useState<'assign' | 'give-back' | null>(null)
  const article = data?.articles[0]
  if (data === undefined || article === undefined) return null
  const mayAssign = article.abilities.includes('assign')
  const mayTake = article.abilities.includes('assess')
  if (!mayAssign && !mayTake && article.work.length === 0) return null
  const names = namesIn(data.people)
  const own = article.work.find(({ assigneeId }) => assigneeId === viewerId)
  return (
    <section
      aria-label={t('line.label')}
      className="flex w-full basis-full flex-wrap items-baseline gap-x-4 gap-y-1 print:hidden"
    >
      {article.work.length === 0 ? <span>{t('line.nobody')}</span> : null}
      {article.work.map((work) => (
        <span key={work.assignmentId} className="flex flex-wrap items-baseline gap-x-1.5">
          <strong className="font-medium text-ink" dir="auto">
            {work === own ? t('line.yours') : (names.get(work.assigneeId) ?? t('erasedName'))}
          </strong>
          <span>{numbersOf(work.numbers)}</span>
          {work.dueAt === null ? null : <Due at={work.dueAt} isLate={work.isLate} />}
          {work.done === null ? null : <span>{t('done', { done: work.done, total: work.total })}</span>}
          {work === own && work.note !== null ? (
            <span dir="auto" className="text-ink">
              {t('note', { note: work.note })}
            </span>
          ) : null}
        </span>
      ))}
      {own !== undefined && mayTake ? (
        <>
          <Button size="small" onPress={() => setOpen('give-back')}>
            {t('giveBack')}
          </Button>
          <Button size="small" onPress={() => void goOn()}>
            {t('line.goOn')}
          </Button>
        </>
      ) : null}
      {own === undefined && mayTake ? (
        <Button size="small" isPending={isPending} onPress={() => take(articleId, article.ownVersion)}>
          {t('take')}
        </Button>
      ) : null}
      {mayAssign ? (
        <Button size="small" onPress={() => setOpen('assign')}>
          {t('line.assign')}
        </Button>
      ) : null}
      {open === 'give-back' && own !== undefined ? (
        <GiveBackDialog workspaceId={workspaceId} work={own} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'assign' ? (
        <AssignDialog {...{ workspaceId }} articleIds={[articleId]} onClose={() => setOpen(null)} />
      ) : null}
    </section>
  )
}
