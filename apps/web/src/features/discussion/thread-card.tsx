'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { CommentCard } from './comment-card.tsx'
import { CommentForm } from './comment-form.tsx'
import type { DiscussionPlace, Thread } from './discussion-answers.ts'
import type { Discuss } from './use-discuss.ts'

type ThreadCardProps = { place: DiscussionPlace; thread: Thread; discuss: Discuss }

/** One thread: what it is about, its comments, and what may be done in it. */
export function ThreadCard({ place, thread, discuss }: ThreadCardProps) {
  const t = useTranslations('discussion')
  const { threadId, assessment, comments, abilities, resolved } = thread
  const isElsewhere = place.statement === null && thread.statementId !== null
  return (
    <li className="flex flex-col gap-1 border-be border-rule py-2 last:border-be-0">
      {assessment === null ? null : (
        <p className="text-small text-muted">
          {t('ofAssessment', { name: assessment.reviewer.name ?? t('erasedName') })}
        </p>
      )}
      {isElsewhere ? <p className="text-small text-muted">{t('ofGoneStatement')}</p> : null}
      <ul>
        {comments.map((comment) => (
          <CommentCard key={comment.commentId} {...{ place, comment, discuss }} />
        ))}
      </ul>
      {resolved === null ? null : (
        <p className="text-small text-muted">
          {t('resolvedBy', { name: resolved.by.name ?? t('erasedName') })}
        </p>
      )}
      {abilities.includes('reply') ? (
        <CommentForm
          place={place}
          draft={{ place: `reply:${threadId}`, standing: '', mentions: [] }}
          words={{ label: t('replyLabel'), action: t('reply') }}
          onSend={(text) => discuss.reply(thread, text)}
        />
      ) : null}
      <div className="flex justify-end">
        {abilities.includes('resolve') ? (
          <Button
            tone="plain"
            size="small"
            isPending={discuss.isPending}
            onPress={() => discuss.resolve(thread)}
          >
            {t('resolve')}
          </Button>
        ) : null}
        {abilities.includes('reopen') ? (
          <Button
            tone="plain"
            size="small"
            isPending={discuss.isPending}
            onPress={() => discuss.reopen(thread)}
          >
            {t('reopen')}
          </Button>
        ) : null}
      </div>
    </li>
  )
}
