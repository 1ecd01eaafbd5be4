'use client'

import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { TextArea } from '../../components/text-area.tsx'
import type { DiscussionPlace } from './discussion-answers.ts'
import { MentionList } from './mention-list.tsx'
import { type Reader, toStored } from './mention-text.ts'
import { useCommentDraft } from './use-comment-draft.ts'
import { useMentionPicker } from './use-mention-picker.ts'
import { useReaders } from './use-threads.ts'

type CommentFormProps = {
  place: DiscussionPlace
  /** What it is a comment on, as its draft is kept. */
  draft: { place: string; standing: string; mentions: readonly Reader[] }
  words: { label: string; action: string }
  onSend: (text: string) => Promise<boolean>
  onClose?: (() => void) | undefined
}

/** A field for a comment. What stands in it is kept until it was sent. */
export function CommentForm({ place, draft, words, onSend, onClose }: CommentFormProps) {
  const t = useTranslations('discussion')
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const { viewerId } = place
  const { text, setText, isKept, clear } = useCommentDraft({ viewerId, ...draft })
  const [isWanted, setWanted] = useState(false)
  const [isSending, setSending] = useState(false)
  const readers = useReaders(place, isWanted)
  const others = readers.filter(({ personId }) => personId !== viewerId)
  const picker = useMentionPicker({ area, text, setText, readers: others })
  const isEmpty = text.trim() === ''
  const isOpen = picker.found.length > 0

  const send = async () => {
    if (isEmpty || isSending) return
    setSending(true)
    const isDone = await onSend(toStored(text, [...readers, ...draft.mentions]))
    setSending(false)
    if (!isDone) return
    clear()
    onClose?.()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (picker.onKey(event)) return event.preventDefault()
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void send()
  }
  return (
    <div className="flex flex-col gap-2">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field inside */}
      <div
        className="relative"
        onFocus={() => setWanted(true)}
        onBlur={picker.close}
        onKeyDownCapture={onKeyDown}
        onKeyUp={picker.follow}
        onClick={picker.follow}
      >
        <TextArea
          label={words.label}
          value={text}
          onChange={setText}
          rows={2}
          maxLength={20_000}
          areaRef={area}
          aria-autocomplete="list"
          {...(isOpen ? { 'aria-controls': id, 'aria-activedescendant': `${id}-${picker.current}` } : {})}
        />
        {isOpen ? (
          <MentionList id={id} readers={picker.found} current={picker.current} onPick={picker.pick} />
        ) : null}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <span className="me-auto text-small text-muted">{isKept ? t('help') : t('notKept')}</span>
        {onClose === undefined ? null : (
          <Button
            tone="plain"
            size="small"
            onPress={() => {
              clear()
              onClose()
            }}
          >
            {t('cancel')}
          </Button>
        )}
        <Button size="small" isDisabled={isEmpty} isPending={isSending} onPress={() => void send()}>
          {words.action}
        </Button>
      </div>
    </div>
  )
}
