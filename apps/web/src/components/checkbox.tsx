'use client'

import type { ReactNode } from 'react'
import { CheckboxButton, CheckboxField, type CheckboxFieldProps, Text } from 'react-aria-components'
import { CheckGlyph, DashGlyph } from './glyphs.tsx'

type CheckboxProps = Pick<
  CheckboxFieldProps,
  | 'isSelected'
  | 'defaultSelected'
  | 'onChange'
  | 'isDisabled'
  | 'isIndeterminate'
  | 'name'
  | 'value'
  | 'slot'
  | 'aria-label'
> & { children?: ReactNode; help?: string }

export function Checkbox({ children, help, ...rest }: CheckboxProps) {
  return (
    <CheckboxField {...rest} className="flex flex-col gap-1">
      <CheckboxButton className="group flex min-h-6 cursor-pointer items-center gap-2 disabled:cursor-default disabled:opacity-55">
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className="grid size-4.5 shrink-0 place-items-center rounded border border-edge bg-raised text-on-action group-hover:border-muted group-selected:border-action group-selected:bg-action group-indeterminate:border-action group-indeterminate:bg-action group-focus-visible:outline-2 group-focus-visible:outline-offset-2 group-focus-visible:outline-action">
              {isIndeterminate ? <DashGlyph /> : isSelected ? <CheckGlyph /> : null}
            </span>
            {children}
          </>
        )}
      </CheckboxButton>
      {help === undefined ? null : (
        <Text slot="description" className="ps-6.5 text-small text-muted">
          {help}
        </Text>
      )}
    </CheckboxField>
  )
}
