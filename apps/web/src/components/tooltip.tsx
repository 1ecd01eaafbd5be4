'use client'

import type { ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { Kbd } from './kbd.tsx'

type TooltipProps = {
  text: string
  /** The key that does the same, where there is one. */
  keys?: string
  /** One button, link or other focusable part. */
  children: ReactNode
}

export function Tooltip({ text, keys, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip
        offset={6}
        className="flex max-w-80 items-center gap-2 rounded border border-rule bg-raised px-2 py-1 text-small text-ink shadow-float"
      >
        {text}
        {keys === undefined ? null : <Kbd keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
