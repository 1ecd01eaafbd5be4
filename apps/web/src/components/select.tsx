'use client'

import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { FieldNotes } from './field.tsx'
import { CheckGlyph, ChevronDownGlyph } from './glyphs.tsx'
import { itemClass, popoverClass } from './popover-style.ts'

type SelectProps<Value extends string> = {
  label: string
  options: ReadonlyArray<{ value: Value; label: string }>
  value: Value | null
  onChange: (value: Value) => void
  help?: string
  isDisabled?: boolean
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, options, value, onChange, help, isDisabled = false } = props
  const t = useTranslations('parts')
  return (
    <AriaSelect
      className="flex flex-col gap-1"
      placeholder={t('choose')}
      isDisabled={isDisabled}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key)
        if (chosen !== undefined) onChange(chosen.value)
      }}
    >
      <Label className="text-small font-medium text-muted">{label}</Label>
      <Button className="flex h-9 w-full cursor-pointer items-center justify-between gap-2 rounded border border-edge bg-raised px-3 text-body hover:border-muted disabled:cursor-default disabled:opacity-55">
        <SelectValue className="truncate data-placeholder:text-faint" />
        <ChevronDownGlyph />
      </Button>
      <FieldNotes help={help} />
      <Popover className={`min-w-(--trigger-width) ${popoverClass}`}>
        <ListBox className="outline-none">
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.label} className={itemClass}>
              {({ isSelected }) => (
                <>
                  <span className="flex-1">{option.label}</span>
                  {isSelected ? <CheckGlyph /> : null}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
