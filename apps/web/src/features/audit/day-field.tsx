'use client'

import { Input, Label, TextField } from 'react-aria-components'

type DayFieldProps = { label: string; value: string | null; onChange: (day: string | null) => void }

/** A day, as the reader's own calendar has it. The browser's field: typed, picked, and read out in their language. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <TextField
      type="date"
      value={value ?? ''}
      onChange={(day) => onChange(day === '' ? null : day)}
      className="flex items-center gap-1.5 text-muted"
    >
      <Label>{label}</Label>
      <Input
        className={`h-7 rounded border bg-raised px-2 text-body hover:border-muted focus:border-action focus:outline-1 focus:outline-offset-0 focus:outline-action ${value === null ? 'border-rule text-muted' : 'border-ink text-ink'}`}
      />
    </TextField>
  )
}
