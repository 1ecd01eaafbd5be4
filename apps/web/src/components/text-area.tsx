'use client'

import type { ReactNode, Ref } from 'react'
import { TextArea as AriaTextArea, TextField, type TextFieldProps } from 'react-aria-components'
import { FieldLabel, FieldNotes, inputClass } from './field.tsx'

type TextAreaProps = Omit<
  TextFieldProps,
  'children' | 'className' | 'style' | 'type' | 'isInvalid' | 'validationBehavior'
> & {
  label: string
  help?: string
  /** What is wrong with what was given, and how to put it right. */
  error?: string | undefined
  rows?: number
  aside?: ReactNode
  /** The element itself, for a key that moves the focus here. */
  areaRef?: Ref<HTMLTextAreaElement>
}

export function TextArea({ label, help, error, rows = 3, aside, areaRef, ...rest }: TextAreaProps) {
  return (
    <TextField
      {...rest}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className="flex flex-col gap-1"
    >
      <FieldLabel label={label} aside={aside} />
      <AriaTextArea
        dir="auto"
        {...(areaRef === undefined ? {} : { ref: areaRef })}
        rows={rows}
        style={{ minBlockSize: `calc(${rows} * 1.25rem + 1.125rem)` }}
        className={`field-sizing-content resize-none py-2 ${inputClass}`}
      />
      <FieldNotes help={help} error={error} />
    </TextField>
  )
}
