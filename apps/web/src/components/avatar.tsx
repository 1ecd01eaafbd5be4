'use client'

import { usePersonColour } from './people-in-order.tsx'
import { initialsOf } from './person-look.ts'

type AvatarProps = {
  /** The colour goes by it, so that a person keeps theirs when they change their name. */
  id: string
  name: string
  size?: 'tiny' | 'small' | 'medium'
  /** Where the name is written beside it, the picture says nothing to a screen reader. */
  isDecorative?: boolean
}

const sizes = { tiny: 'size-4', small: 'size-5', medium: 'size-6' }

export function Avatar({ id, name, size = 'medium', isDecorative = false }: AvatarProps) {
  const colour = usePersonColour(id)
  const said = isDecorative
    ? ({ 'aria-hidden': true } as const)
    : ({ role: 'img', 'aria-label': name, title: name } as const)
  return (
    <span {...said} className={`inline-block shrink-0 ${sizes[size]}`}>
      <svg aria-hidden="true" viewBox="0 0 24 24" className="block size-full">
        <circle cx="12" cy="12" r="12" fill={colour} />
        <text
          x="12"
          y="12"
          dominantBaseline="central"
          textAnchor="middle"
          fontSize="10"
          fontWeight="600"
          fill="var(--on-person)"
        >
          {initialsOf(name)}
        </text>
      </svg>
    </span>
  )
}
