'use client'

import { type CitationInput, citationInputSchema, type Stance, stanceSchema, stances } from '@assay/review'
import { getLocalTimeZone, today } from '@internationalized/date'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Select } from '../../components/select.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextField } from '../../components/text-field.tsx'
import { SourceSearch } from './source-search.tsx'
import { useKeptFields } from './use-kept-fields.ts'

type CitationFormProps = {
  workspaceId: string
  /** Where this tab keeps what is half written. */
  keptAs: string
  /** Null for a new one. */
  citation: CitationInput | null
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

const startingStance = (citation: CitationInput | null): Stance => citation?.stance ?? 'supports'

/** One source of an assessment: where it is, what it is, what it says to the statement. */
export function CitationForm({ workspaceId, keptAs, citation, onSave, onClose }: CitationFormProps) {
  const t = useTranslations('review.sources')
  const cancel = useTranslations('parts')('cancel')
  const { fields, change, forget } = useKeptFields(keptAs, {
    schema: fieldsSchema,
    begin: () => ({
      url: citation?.url ?? '',
      title: citation?.title ?? '',
      publisher: citation?.publisher ?? '',
      stance: startingStance(citation),
      quotedPassage: citation?.quotedPassage ?? '',
      accessedOn: citation?.accessedOn ?? today(getLocalTimeZone()).toString(),
    }),
  })
  const [isWrong, setWrong] = useState(false)

  const giveUp = () => {
    forget()
    onClose()
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    const parsed = citationInputSchema.safeParse({ ...fields, accessedOn: fields.accessedOn || null })
    if (!parsed.success || !/^https?:\/\/[^\s/]+/i.test(fields.url.trim())) return setWrong(true)
    forget()
    onSave(parsed.data)
  }
  return (
    <Dialog
      title={citation === null ? t('title') : t('edit', { name: citation.title ?? citation.url })}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={giveUp}>{cancel}</Button>
          <Button tone="primary" type="submit" form="citation-form">
            {t('save')}
          </Button>
        </>
      }
    >
      <form id="citation-form" onSubmit={save} noValidate className="flex flex-col gap-3">
        <SourceSearch
          workspaceId={workspaceId}
          value={fields.url}
          error={isWrong ? t('invalid') : undefined}
          onChange={(url) => change({ url })}
          onPick={({ url, title, publisher }) =>
            change({ url, title: title ?? fields.title, publisher: publisher ?? fields.publisher })
          }
        />
        <TextField
          label={t('name')}
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
      </form>
    </Dialog>
  )
}
