'use client'

import { useTranslations } from 'use-intl'
import { Avatar } from './avatar.tsx'

type AvatarStackProps = { people: ReadonlyArray<{ id: string; name: string }>; most?: number }

/** Several people in little room. Overlaps only so far that every pair of initials stays readable. */
export function AvatarStack({ people, most = 4 }: AvatarStackProps) {
  const t = useTranslations('parts')
  if (people.length === 0) return null
  const shown = people.length > most ? people.slice(0, most - 1) : people
  const names = people.map((person) => person.name).join(', ')
  return (
    <span
      role="img"
      aria-label={t('people', { names })}
      title={t('people', { names })}
      className="inline-flex items-center"
    >
      {shown.map((person) => (
        <span key={person.id} className="-ms-0.5 flex rounded-full border-2 border-paper first:ms-0">
          <Avatar id={person.id} name={person.name} isDecorative />
        </span>
      ))}
      {shown.length < people.length ? (
        <span className="ps-1 text-small text-muted">+{people.length - shown.length}</span>
      ) : null}
    </span>
  )
}
