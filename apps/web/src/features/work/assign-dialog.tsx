'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureNote } from '../../components/failure-note.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { useExplain } from '../api/use-explain.ts'
import { AssignFields } from './assign-fields.tsx'
import { type AssignForm, openForm, rangeOf } from './assign-form.ts'
import { CurrentWork } from './current-work.tsx'
import { SharePreview } from './share-preview.tsx'
import { useGive } from './use-give.ts'
import { namesIn, useWorkOf, type WorkOf } from './use-work-of.ts'

type AssignDialogProps = {
  workspaceId: string
  articleIds: readonly string[]
  onClose: () => void
  /** Once the work is given out. */
  onDone?: () => void
}

/** Gives one article or many to reviewers: to each all of it, or shared out among them. */
export function AssignDialog({ workspaceId, articleIds, onClose, onDone }: AssignDialogProps) {
  const t = useTranslations('work.dialog')
  const explain = useExplain()
  const { data, error } = useWorkOf(workspaceId, articleIds)
  if (data !== undefined) {
    const done = () => {
      onDone?.()
      onClose()
    }
    return <FilledDialog {...{ workspaceId, data, onClose }} onDone={done} />
  }
  return (
    <Dialog title={t('title', { count: articleIds.length })} isOpen onOpenChange={onClose}>
      {error === null ? <Skeleton lines={5} /> : <FailureNote text={explain(error)} />}
    </Dialog>
  )
}

type FilledProps = { workspaceId: string; data: WorkOf; onClose: () => void; onDone: () => void }

function FilledDialog({ workspaceId, data, onClose, onDone }: FilledProps) {
  const t = useTranslations('work.dialog')
  const cancel = useTranslations('parts')('cancel')
  const [form, setForm] = useState<AssignForm>(() => openForm(data.daysUntilDue, new Date()))
  // What is not under review is given to nobody.
  const articles = data.articles.filter(({ abilities }) => abilities.includes('assign'))
  const shown = { ...data, articles }
  const [only] = articles
  const asked = articles.length === 1 && only !== undefined ? rangeOf(form, only.statements) : null
  const range = asked === 'wrong' ? null : asked
  const { give, isPending, failure } = useGive({ workspaceId, articles, form, range }, onDone)
  const isReady = form.assigneeIds.length > 0 && asked !== 'wrong' && articles.length > 0
  const work = articles.length === 1 ? (only?.work ?? []) : []
  return (
    <Dialog
      title={t('title', { count: articles.length })}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button tone="primary" isDisabled={!isReady} isPending={isPending} onPress={give}>
            {form.how === 'each' ? t('submit') : t('submitShare')}
          </Button>
        </>
      }
    >
      {work.length === 0 ? null : <CurrentWork {...{ workspaceId, work, data }} />}
      <AssignFields
        {...{ form }}
        data={shown}
        isRangeWrong={asked === 'wrong'}
        onChange={(part) => setForm((before) => ({ ...before, ...part }))}
      />
      {form.how === 'share' && isReady ? (
        <SharePreview
          {...{ workspaceId, range }}
          articleIds={articles.map(({ articleId }) => articleId)}
          assigneeIds={form.assigneeIds}
          perStatement={form.perStatement}
          names={namesIn(data.reviewers)}
        />
      ) : null}
      <FailureNote text={failure} />
    </Dialog>
  )
}
