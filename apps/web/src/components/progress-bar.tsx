'use client'

import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components'

type ProgressBarProps = {
  label: string
  /** From 0 to `max`; left out while the end is not known. */
  value?: number
  max?: number
  /** How far, in words: "4,000 of 10,000 events". */
  text?: string
}

export function ProgressBar({ label, value, max = 100, text }: ProgressBarProps) {
  const known = value === undefined ? { isIndeterminate: true } : { value, maxValue: max }
  return (
    <AriaProgressBar
      {...known}
      {...(text === undefined ? {} : { valueLabel: text })}
      className="flex flex-col gap-1"
    >
      {({ percentage, valueText }) => (
        <>
          <div className="flex justify-between gap-2 text-small text-muted">
            <Label>{label}</Label>
            <span className="tabular-nums">{value === undefined ? null : valueText}</span>
          </div>
          <svg
            aria-hidden="true"
            className="h-1 w-full rounded-full bg-rule text-action"
            preserveAspectRatio="none"
            viewBox="0 0 100 1"
          >
            {value === undefined ? (
              <rect className="sweep" width="30" height="1" fill="currentColor" />
            ) : (
              <rect width={percentage ?? 0} height="1" fill="currentColor" />
            )}
          </svg>
        </>
      )}
    </AriaProgressBar>
  )
}
