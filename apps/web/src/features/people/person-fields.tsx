'use client'

import { useTranslations } from 'use-intl'
import { TextField } from '../../components/text-field.tsx'

export type FieldProps = { value: string; onChange: (value: string) => void; autoFocus?: boolean }

/** Fields that several forms share. Each explains itself when the form is submitted without it. */
export function NameField({ autoFocus = false, ...rest }: FieldProps) {
  const t = useTranslations('people.fields')
  return (
    <TextField
      {...rest}
      autoFocus={autoFocus}
      label={t('name')}
      name="name"
      autoComplete="name"
      maxLength={120}
      isRequired
    />
  )
}

export function EmailField({ autoFocus = false, ...rest }: FieldProps) {
  const t = useTranslations('people.fields')
  return (
    <TextField
      {...rest}
      autoFocus={autoFocus}
      label={t('email')}
      name="email"
      type="email"
      autoComplete="username"
      maxLength={254}
      isRequired
    />
  )
}

export function CurrentPasswordField({ label, ...rest }: FieldProps & { label: string }) {
  return (
    <TextField
      {...rest}
      label={label}
      name="password"
      type="password"
      autoComplete="current-password"
      isRequired
    />
  )
}

const shortest = 12

export function NewPasswordField({ label, ...rest }: FieldProps & { label: string }) {
  const t = useTranslations('people.fields')
  return (
    <TextField
      {...rest}
      label={label}
      help={t('passwordHelp')}
      name="new-password"
      type="password"
      autoComplete="new-password"
      minLength={shortest}
      maxLength={128}
      isRequired
    />
  )
}
