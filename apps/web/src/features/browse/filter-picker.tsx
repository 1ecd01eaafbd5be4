'use client'

import { useState } from 'react'
import {
  Autocomplete,
  Button,
  DialogTrigger,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { inputClass } from '../../components/field.tsx'
import { CheckGlyph, ChevronDownGlyph } from '../../components/glyphs.tsx'
import { itemClass, popoverClass } from '../../components/popover-style.ts'

export type Choice = { id: string; text: string; count?: number }

type FilterPickerProps = {
  /** What is chosen: "Publisher". */
  label: string
  choices: readonly Choice[]
  value: string | null
  onChange: (value: string | null) => void
  /** How the value is called, where it may not be among the choices. */
  valueText?: string
  /** With it, typing asks elsewhere for choices, which are then shown as they come. */
  onSearch?: (text: string) => void
}

const any = ''
const searchFrom = 9

/** A chip that filters by one of many values; the list can be searched where it is long. */
export function FilterPicker({ label, choices, value, onChange, valueText, onSearch }: FilterPickerProps) {
  const t = useTranslations('articles.filters')
  const { contains } = useFilter({ sensitivity: 'base' })
  const [isOpen, setOpen] = useState(false)
  const chosen = valueText ?? choices.find(({ id }) => id === value)?.text ?? value
  const pick = (id: string) => {
    setOpen(false)
    onChange(id === any ? null : id)
  }
  const search = onSearch === undefined ? { filter: contains } : { onInputChange: onSearch }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button
        className={`inline-flex min-h-7 max-w-72 cursor-pointer items-center gap-1.5 rounded border px-2 text-body hover:border-muted ${value === null ? 'border-rule text-muted' : 'border-ink text-ink'}`}
      >
        <span className="truncate">
          {value === null ? label : t('choose', { name: label, value: chosen ?? '' })}
        </span>
        <ChevronDownGlyph />
      </Button>
      <Popover aria-label={label} className={`w-80 ${popoverClass}`}>
        <Autocomplete {...search}>
          {choices.length >= searchFrom || onSearch !== undefined ? (
            <SearchField aria-label={t('find')} autoFocus className="p-1">
              <Input placeholder={t('find')} className={`h-8 ${inputClass}`} />
            </SearchField>
          ) : null}
          <ListBox
            aria-label={label}
            autoFocus={choices.length < searchFrom && onSearch === undefined}
            selectionMode="single"
            selectedKeys={[value ?? any]}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : [...keys]
              // The choice pressed once more is one taken back.
              pick(key === undefined ? any : String(key))
            }}
            className="max-h-80 overflow-y-auto outline-none"
            renderEmptyState={() => <p className="px-2 py-1 text-muted">{t('nothingFound')}</p>}
          >
            {[{ id: any, text: t('any') }, ...choices].map((choice: Choice) => (
              <ListBoxItem key={choice.id} id={choice.id} textValue={choice.text} className={itemClass}>
                <span className="flex-1 truncate" dir="auto">
                  {choice.text}
                </span>
                {choice.id === (value ?? any) ? <CheckGlyph /> : null}
                {choice.count === undefined ? null : (
                  <span className="text-muted tabular-nums">{choice.count}</span>
                )}
              </ListBoxItem>
            ))}
          </ListBox>
        </Autocomplete>
      </Popover>
    </DialogTrigger>
  )
}
