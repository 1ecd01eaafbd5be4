'use client'

import { useEffect, useRef, useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { useTimeZone } from 'use-intl'
import type { Instant } from './past-address.ts'
import { clockTime, momentOfClock } from './zoned-time.ts'

type MomentFieldProps = {
  label: string
  /** The moment that is shown; null where none is. */
  value: string | null
  onChange: (instant: Instant) => void
}

/** Typing a date goes through dates that nobody means: it counts once it rests this long. */
const restMs = 600

/** A moment by the reader's own clock. The browser's field: typed, picked, and read out in their language. */
export function MomentField({ label, value, onChange }: MomentFieldProps) {
  const zone = useTimeZone() ?? 'UTC'
  const shown = value === null ? '' : clockTime(value, zone)
  const [draft, setDraft] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another moment ends what was typed
  useEffect(() => setDraft(null), [shown])
  const type = (local: string) => {
    setDraft(local)
    clearTimeout(timer.current)
    const time = momentOfClock(local, zone)
    if (time !== null) timer.current = setTimeout(() => onChange({ time }), restMs)
  }
  return (
    <TextField
      type="datetime-local"
      value={draft ?? shown}
      onChange={type}
      className="flex flex-wrap items-center gap-x-2 gap-y-1 text-muted"
    >
      <Label className="whitespace-nowrap">{label}</Label>
      <Input
        step={1}
        className="h-7 rounded border border-edge bg-raised px-2 text-body text-ink tabular-nums hover:border-muted focus:border-action focus:outline-1 focus:outline-offset-0 focus:outline-action"
      />
    </TextField>
  )
}
