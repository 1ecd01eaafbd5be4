'use client'

import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import { useTranslations } from 'use-intl'

export const inputClass =
  'w-full rounded border border-edge bg-raised px-3 text-body text-ink hover:border-muted focus:border-action focus:outline-1 focus:outline-offset-0 focus:outline-action invalid:border-danger disabled:opacity-55'

type FieldLabelProps = { label: string; optional?: boolean | undefined; aside?: ReactNode }

/** The line above a control: its name, and at the end what is quietly said about it ("saved as draft"). */
export function FieldLabel({ label, optional = false, aside }: FieldLabelProps) {
  const t = useTranslations('parts')
  return (
    <div className="flex items-baseline justify-between gap-2 text-small text-muted">
      <Label className="font-medium">
        {label}
        {optional ? <span className="font-normal"> ({t('optional')})</span> : null}
      </Label>
      {aside === undefined ? null : <span aria-live="polite">{aside}</span>}
    </div>
  )
}

/** The lines below a control: help, and what is wrong. */
export function FieldNotes({ help, error }: { help?: string | undefined; error?: string | undefined }) {
  return (
    <>
      {help === undefined ? null : (
        <Text slot="description" className="text-small text-muted">
          {help}
        </Text>
      )}
      <FieldError className="text-small text-danger">{error}</FieldError>
    </>
  )
}
