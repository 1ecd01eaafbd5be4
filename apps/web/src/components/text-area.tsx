'use client'

import type { ReactNode, Ref } from 'react'
import { TextArea as AriaTextArea, TextField, type TextFieldProps } from 'react-aria-components'
import { FieldLabel, FieldNotes, inputClass } from './field.tsx'

type TextAreaProps = Omit<TextFieldProps, 'children' | 'className' | 'style' | 'type'> & {
  label: string
  help?: string
  rows?: number
  aside?: ReactNode
  /** The element itself, for a key that moves the focus here. */
  areaRef?: Ref<HTMLTextAreaElement>
}

export function TextArea({ label, help, rows = 3, aside, areaRef, ...rest }: TextAreaProps) {
  return (
    <TextField {...rest} className="flex flex-col gap-1">
      <FieldLabel label={label} aside={aside} />
      <AriaTextArea
        {...(areaRef === undefined ? {} : { ref: areaRef })}
        rows={rows}
        className={`field-sizing-content resize-y py-2 ${inputClass}`}
      />
      <FieldNotes help={help} />
    </TextField>
  )
}
