'use client'

import { type CitationInput, citationInputSchema, stanceSchema, stances } from '@assay/review'
import { getLocalTimeZone, today } from '@internationalized/date'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Button } from '../../components/button.tsx'
import { Select } from '../../components/select.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextField } from '../../components/text-field.tsx'
import { addressIn } from './source-address.ts'
import { useKeptFields } from './use-kept-fields.ts'

type CitationFormProps = {
  /** Where this tab keeps what is half written. */
  keptAs: string
  citation: CitationInput
  onSave: (citation: CitationInput) => void
  onClose: () => void
}

const fieldsSchema = z.object({
  url: z.string(),
  title: z.string(),
  publisher: z.string(),
  stance: stanceSchema,
  quotedPassage: z.string(),
  accessedOn: z.string(),
})

/** One source of an assessment: where it is, what it is, what it says to the statement. */
export function CitationForm({ keptAs, citation, onSave, onClose }: CitationFormProps) {
  const t = useTranslations('review.sources')
  const cancel = useTranslations('parts')('cancel')
  const { fields, change, forget } = useKeptFields(keptAs, {
    schema: fieldsSchema,
    begin: () => ({
      url: citation.url,
      title: citation.title ?? '',
      publisher: citation.publisher ?? '',
      stance: citation.stance,
      quotedPassage: citation.quotedPassage ?? '',
      accessedOn: citation.accessedOn ?? today(getLocalTimeZone()).toString(),
    }),
  })
  const [isWrong, setWrong] = useState(false)

  const giveUp = () => {
    forget()
    onClose()
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    const url = addressIn(fields.url) ?? ''
    const parsed = citationInputSchema.safeParse({ ...fields, url, accessedOn: fields.accessedOn || null })
    if (!parsed.success) return setWrong(true)
    forget()
    onSave(parsed.data)
  }
  return (
    <form
      aria-label={t('edit', { name: citation.title ?? citation.url })}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        giveUp()
      }}
      noValidate
      className="mbs-1.5 flex flex-col gap-2.5 border-s-2 border-action ps-3"
    >
      <TextField
        label={t('name')}
        autoFocus
        value={fields.title}
        onChange={(title) => change({ title })}
        maxLength={300}
      />
      <TextField
        label={t('publisher')}
        value={fields.publisher}
        onChange={(publisher) => change({ publisher })}
        maxLength={200}
      />
      <Select
        label={t('stance')}
        value={fields.stance}
        options={stances.map((stance) => ({ value: stance, label: t(`stances.${stance}`) }))}
        onChange={(stance) => change({ stance })}
      />
      <TextArea
        label={t('passage')}
        value={fields.quotedPassage}
        onChange={(quotedPassage) => change({ quotedPassage })}
        maxLength={4_000}
      />
      <TextField
        label={t('accessed')}
        type="date"
        value={fields.accessedOn}
        onChange={(accessedOn) => change({ accessedOn })}
      />
      <TextField
        label={t('url')}
        inputMode="url"
        value={fields.url}
        error={isWrong ? t('invalid') : undefined}
        onChange={(url) => change({ url })}
      />
      <p className="flex gap-2">
        <Button tone="primary" size="small" type="submit">
          {t('save')}
        </Button>
        <Button tone="plain" size="small" onPress={giveUp}>
          {cancel}
        </Button>
      </p>
    </form>
  )
}
