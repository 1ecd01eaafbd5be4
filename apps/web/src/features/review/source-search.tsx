'use client'

import { useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { FieldNotes, inputClass } from '../../components/field.tsx'
import { itemClass, popoverClass } from '../../components/popover-style.ts'
import { useTRPC } from '../api/trpc.ts'

export type KnownSource = { url: string; title: string | null; publisher: string | null }

type SourceSearchProps = {
  workspaceId: string
  value: string
  onChange: (url: string) => void
  onPick: (source: KnownSource) => void
  error: string | undefined
}

/** The address of a source; while it is typed, sources that were cited before are offered again. */
export function SourceSearch({ workspaceId, value, onChange, onPick, error }: SourceSearchProps) {
  const t = useTranslations('review.sources')
  const trpc = useTRPC()
  const search = useDeferredValue(value)
  const { data: known = [] } = useQuery({
    ...trpc.source.suggest.queryOptions({ workspaceId, search, limit: 8 }),
    placeholderData: (before) => before,
  })
  return (
    <ComboBox
      allowsCustomValue
      allowsEmptyCollection={false}
      menuTrigger="focus"
      defaultFilter={() => true}
      items={known.map((source) => ({ ...source, id: source.url }))}
      inputValue={value}
      onInputChange={onChange}
      onSelectionChange={(key) => {
        const picked = known.find(({ url }) => url === key)
        if (picked !== undefined) onPick(picked)
      }}
      isInvalid={error !== undefined}
      className="flex flex-col gap-1"
    >
      <Label className="text-small font-medium text-muted">{t('url')}</Label>
      <Input inputMode="url" autoComplete="off" className={`h-9 ${inputClass}`} />
      <FieldNotes help={t('urlHelp')} error={error} />
      <Popover className={`w-(--trigger-width) ${popoverClass}`}>
        <ListBox<KnownSource & { id: string }> className="outline-none" aria-label={t('again')}>
          {(source) => (
            <ListBoxItem id={source.id} textValue={source.url} className={`${itemClass} py-1`}>
              <span className="min-w-0">
                <span className="block truncate">{source.title ?? source.url}</span>
                <span className="block truncate text-small text-muted">{source.publisher ?? source.url}</span>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
