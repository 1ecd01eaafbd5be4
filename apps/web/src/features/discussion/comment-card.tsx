'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Avatar } from '../../components/avatar.tsx'
import { Button } from '../../components/button.tsx'
import { Time } from '../../components/time.tsx'
import { EraseMenu } from '../erasure/erase-menu.tsx'
import { CommentForm } from './comment-form.tsx'
import { CommentWords } from './comment-words.tsx'
import type { Comment, DiscussionPlace } from './discussion-answers.ts'
import { EarlierWords } from './earlier-words.tsx'
import { toWritten } from './mention-text.ts'
import { useShownComment } from './use-asked-comment.ts'
import { hasCommentDraft } from './use-comment-draft.ts'
import type { Discuss } from './use-discuss.ts'

type CommentCardProps = { place: DiscussionPlace; comment: Comment; discuss: Discuss }

/** One comment: who said what and when, and for its author a way to put it in other words. */
export function CommentCard({ place, comment, discuss }: CommentCardProps) {
  const t = useTranslations('discussion')
  const { author, present, earlier, abilities } = comment
  const { place: where, isAsked } = useShownComment(comment.commentId)
  const draftPlace = `edit:${comment.commentId}`
  const mayEdit = abilities.includes('edit')
  const [isEditing, setEditing] = useState(() => mayEdit && hasCommentDraft(place.viewerId, draftPlace))
  const name = author.name ?? t('erasedName')
  const all = [present, ...earlier]
  const field = (index: number) => `comment${index + 1}`
  return (
    <li
      ref={where}
      aria-current={isAsked ? 'location' : undefined}
      className={`flex gap-2.5 py-2 ${isAsked ? 'rounded bg-wash' : ''}`}
    >
      <Avatar id={author.personId} name={name} isDecorative />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex items-start gap-2">
          <p className="flex flex-1 flex-wrap items-center gap-x-2">
            <bdi className="font-medium">{name}</bdi>
            <span className="text-small text-muted">
              <Time at={all.at(-1)?.writtenAt ?? present.writtenAt} />
            </span>
          </p>
          <span className="-my-1.5 -me-2 flex items-center">
            {mayEdit && !isEditing ? (
              <Button tone="plain" size="small" onPress={() => setEditing(true)}>
                {t('edit')}
              </Button>
            ) : null}
            <EraseMenu
              texts={Object.fromEntries(all.map(({ text }, index) => [field(index), text]))}
              textIds={Object.fromEntries(
                all.flatMap(({ textId }, index) => (textId === null ? [] : [[field(index), textId]])),
              )}
            />
          </span>
        </div>
        {isEditing ? (
          <CommentForm
            place={place}
            draft={{
              place: draftPlace,
              standing: toWritten(present.text ?? '', present.mentions),
              mentions: present.mentions,
            }}
            words={{ label: t('editLabel'), action: t('save') }}
            onSend={(text) => discuss.edit(comment, text)}
            onClose={() => setEditing(false)}
          />
        ) : (
          <CommentWords words={present} articleId={place.articleId} />
        )}
        {earlier.length === 0 ? null : <EarlierWords earlier={earlier} articleId={place.articleId} />}
      </div>
    </li>
  )
}
