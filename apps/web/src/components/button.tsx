'use client'

import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'

const tones = {
  primary:
    'border-transparent bg-action text-on-action hover:bg-action-strong pressed:bg-action-strong font-medium',
  secondary: 'border-rule bg-raised text-ink hover:border-edge pressed:bg-wash',
  plain: 'border-transparent text-muted hover:bg-wash hover:text-ink pressed:bg-wash',
  danger: 'border-danger text-danger bg-raised hover:bg-wash pressed:bg-wash font-medium',
}

const sizes = {
  small: 'min-h-7 px-2 text-body',
  medium: 'min-h-9 px-3.5 text-body',
}

type ButtonProps = Pick<
  AriaButtonProps,
  | 'onPress'
  | 'type'
  | 'isDisabled'
  | 'isPending'
  | 'autoFocus'
  | 'slot'
  | 'form'
  | 'aria-label'
  | 'aria-expanded'
  | 'aria-describedby'
> & {
  tone?: keyof typeof tones
  size?: keyof typeof sizes
  children: ReactNode
}

export function Button({ tone = 'secondary', size = 'medium', children, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={`inline-flex cursor-pointer items-center justify-center gap-2 whitespace-nowrap rounded border disabled:cursor-default disabled:opacity-55 pending:cursor-progress pending:opacity-70 ${tones[tone]} ${sizes[size]}`}
    >
      {children}
    </AriaButton>
  )
}
