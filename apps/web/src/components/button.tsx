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
  | 'autoFocus'
  | 'slot'
  | 'form'
  | 'aria-label'
  | 'aria-expanded'
  | 'aria-describedby'
> & {
  tone?: keyof typeof tones
  size?: keyof typeof sizes
  isPending?: boolean
  children: ReactNode
}

/**
 * While it is pending it keeps the focus and does nothing. React Aria's own pending state is left out: it reads the
 * button out by a reference that points nowhere once the button is gone, as when its dialog closes.
 */
export function Button(props: ButtonProps) {
  const { tone = 'secondary', size = 'medium', isPending = false, onPress, type = 'button', ...rest } = props
  const acts = isPending ? { 'aria-disabled': true } : onPress === undefined ? {} : { onPress }
  const state = isPending ? 'cursor-progress opacity-70' : 'cursor-pointer'
  return (
    <AriaButton
      {...rest}
      {...acts}
      type={isPending ? 'button' : type}
      className={`inline-flex items-center justify-center gap-2 whitespace-nowrap rounded border disabled:cursor-default disabled:opacity-55 ${state} ${tones[tone]} ${sizes[size]}`}
    />
  )
}
