'use client'

import type { ReactNode } from 'react'
import { type TextFieldProps as AriaProps, TextField as AriaTextField, Input } from 'react-aria-components'
import { FieldLabel, FieldNotes, inputClass } from './field.tsx'

type TextFieldProps = Omit<AriaProps, 'children' | 'className' | 'style'> & {
  label: string
  help?: string
  placeholder?: string
  /** Said at the end of the label's line. */
  aside?: ReactNode
}

/** Takes what React Aria's TextField takes. An error is shown by `isInvalid` with a `help`, or by `validate`. */
export function TextField({ label, help, placeholder, aside, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} className="flex flex-col gap-1">
      <FieldLabel label={label} aside={aside} />
      <Input {...(placeholder === undefined ? {} : { placeholder })} className={`h-9 ${inputClass}`} />
      <FieldNotes help={help} />
    </AriaTextField>
  )
}
