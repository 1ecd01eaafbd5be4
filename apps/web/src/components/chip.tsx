'use client'

import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { CloseGlyph } from './glyphs.tsx'

const tones = {
  plain: 'border-rule text-ink',
  framed: 'border-framed/40 text-framed',
  contested: 'border-contested/40 text-contested',
  ghost: 'border-dashed border-unread text-muted',
}

type ChipProps = {
  children: ReactNode
  tone?: keyof typeof tones
  /** With it, the chip can be pressed. */
  onPress?: () => void
  /** With it, and with the name that is read out, the chip carries a button that takes it away. */
  onRemove?: () => void
  name?: string
  /** Pressed or not, for a chip that filters. */
  isSelected?: boolean
}

export function Chip({ children, tone = 'plain', onPress, onRemove, name, isSelected }: ChipProps) {
  const t = useTranslations('parts')
  const shape = `inline-flex min-h-7 items-center gap-1 rounded border px-2 text-body ${isSelected ? 'border-ink text-ink' : tones[tone]}`
  if (onPress !== undefined) {
    const pressed = isSelected === undefined ? {} : { 'aria-pressed': isSelected }
    return (
      <Button {...pressed} onPress={onPress} className={`cursor-pointer hover:border-muted ${shape}`}>
        {children}
      </Button>
    )
  }
  return (
    <span className={shape}>
      {children}
      {onRemove === undefined || name === undefined ? null : (
        <Button
          aria-label={t('remove', { name })}
          onPress={onRemove}
          className="-me-1 grid size-6 cursor-pointer place-items-center rounded hover:bg-wash"
        >
          <CloseGlyph />
        </Button>
      )}
    </span>
  )
}
