'use client'

import { useTranslations } from 'use-intl'
import { Avatar } from '../../components/avatar.tsx'
import type { Reader } from './mention-text.ts'

type MentionListProps = {
  id: string
  readers: readonly Reader[]
  current: number
  onPick: (reader: Reader) => void
}

/** The people whom an `@` may mean. The field keeps the focus; its keys move in the list. */
export function MentionList({ id, readers, current, onPick }: MentionListProps) {
  const t = useTranslations('discussion')
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t('mention')}
      className="absolute inset-x-0 inset-bs-full z-30 max-h-56 overflow-y-auto rounded border border-rule bg-raised py-1 shadow-float"
    >
      {readers.map((reader, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the field, which keeps the focus
        <div
          key={reader.personId}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === current}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(reader)}
          className={`flex min-h-9 cursor-pointer items-center gap-2 px-3 ${index === current ? 'bg-wash' : ''}`}
        >
          <Avatar id={reader.personId} name={reader.name ?? ''} size="small" isDecorative />
          <bdi>{reader.name}</bdi>
        </div>
      ))}
    </div>
  )
}
