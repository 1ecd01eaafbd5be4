'use client'

import type { ReactNode } from 'react'
import { type TextFieldProps as AriaProps, TextField as AriaTextField, Input } from 'react-aria-components'
import { FieldLabel, FieldNotes, inputClass } from './field.tsx'

type TextFieldProps = Omit<
  AriaProps,
  'children' | 'className' | 'style' | 'isInvalid' | 'validationBehavior'
> & {
  label: string
  help?: string
  /** What is wrong with what was given, and how to put it right. */
  error?: string | undefined
  placeholder?: string
  /** Said at the end of the label's line. */
  aside?: ReactNode
}

/** Takes what React Aria's TextField takes: value, onChange, name, type, autoComplete, isRequired and so on. */
export function TextField({ label, help, error, placeholder, aside, ...rest }: TextFieldProps) {
  return (
    <AriaTextField
      {...rest}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className="flex flex-col gap-1"
    >
      <FieldLabel label={label} aside={aside} />
      <Input {...(placeholder === undefined ? {} : { placeholder })} className={`h-9 ${inputClass}`} />
      <FieldNotes help={help} error={error} />
    </AriaTextField>
  )
}
