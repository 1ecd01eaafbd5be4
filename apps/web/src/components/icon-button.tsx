'use client'

import type { ReactNode } from 'react'
import { Button, type ButtonProps } from 'react-aria-components'
import { Tooltip } from './tooltip.tsx'

type IconButtonProps = Pick<ButtonProps, 'onPress' | 'isDisabled' | 'slot' | 'aria-expanded'> & {
  /** What it does, in words: its accessible name and its tooltip. */
  label: string
  children: ReactNode
}

export function IconButton({ label, children, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <Button
        {...rest}
        aria-label={label}
        className="inline-flex size-8 cursor-pointer items-center justify-center rounded text-muted hover:bg-wash hover:text-ink pressed:bg-wash disabled:cursor-default disabled:opacity-55"
      >
        {children}
      </Button>
    </Tooltip>
  )
}
