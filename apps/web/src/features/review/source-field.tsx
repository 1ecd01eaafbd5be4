'use client'

import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type Ref, useDeferredValue, useState } from 'react'
import { Input, TextField } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { FieldNotes, inputClass } from '../../components/field.tsx'
import { useTRPC } from '../api/trpc.ts'
import { Shelf } from './shelf.tsx'
import { addressIn } from './source-address.ts'
import type { KnownSource } from './use-shelf.ts'
import type { ShelfOfDraft } from './use-shelf-of-draft.ts'

type SourceFieldProps = {
  workspaceId: string
  shelf: Pick<ShelfOfDraft, 'sources' | 'take'>
  cited: ReadonlySet<string>
  hasDigits: boolean
  fieldRef: Ref<HTMLInputElement>
}

const mostFound = 6

/** The address of a new source, and below it the shelf; words in it find what was cited before in the workspace. */
export function SourceField({ workspaceId, shelf, cited, hasDigits, fieldRef }: SourceFieldProps) {
  const t = useTranslations('review.sources')
  const trpc = useTRPC()
  const [written, setWritten] = useState('')
  const [isWrong, setWrong] = useState(false)
  const search = useDeferredValue(written.trim())
  const { data: found = [] } = useQuery({
    ...trpc.source.suggest.queryOptions({ workspaceId, search, limit: mostFound }),
    enabled: search !== '',
    placeholderData: (before) => before,
  })
  const offered = search === '' ? shelf.sources : found
  const take = (source: KnownSource) => {
    setWritten('')
    shelf.take(source)
  }
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    const url = addressIn(written)
    const known = found.find((source) => source.url === url) ?? (url === null ? found[0] : undefined)
    if (known !== undefined && search !== '') return take(known)
    if (url === null) return setWrong(written.trim() !== '')
    take({ url, title: null, publisher: null })
  }
  return (
    <>
      <TextField
        aria-label={t('url')}
        value={written}
        onChange={(text) => {
          setWrong(false)
          setWritten(text)
        }}
        isInvalid={isWrong}
        validationBehavior="aria"
        maxLength={2048}
      >
        <Input
          ref={fieldRef}
          inputMode="url"
          autoComplete="off"
          placeholder={t('urlHelp')}
          onKeyDown={enter}
          className={`h-8 ${inputClass}`}
        />
        <FieldNotes error={isWrong ? t('invalid') : undefined} />
      </TextField>
      <Shelf sources={offered} {...{ cited, hasDigits }} onTake={take} />
    </>
  )
}
