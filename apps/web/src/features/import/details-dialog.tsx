'use client'

import { type FormEvent, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { usePrintedDate } from '../../components/printed-date.tsx'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import { correctionOf, type DetailsFields, fieldsOf, problemOf } from './details-form.ts'
import { useLanguageChoices } from './language-choices.ts'
import type { FoundArticle } from './passages.ts'
import type { Corrections } from './use-corrections.ts'

type DetailsDialogProps = { article: FoundArticle; corrections: Corrections; onClose: () => void }

/** Puts headline, byline, publisher, date, language and address of an article right. */
export function DetailsDialog({ article, corrections, onClose }: DetailsDialogProps) {
  const t = useTranslations('importing.details')
  const parts = useTranslations('parts')
  const dateOf = usePrintedDate()
  const form = useId()
  const [before] = useState(() => fieldsOf(article))
  const languages = useLanguageChoices(before.language)
  const [fields, setFields] = useState<DetailsFields>(before)
  const put = (name: keyof DetailsFields) => (value: string) =>
    setFields((old) => ({ ...old, [name]: value }))
  const problem = problemOf(before, fields)
  const correction = correctionOf(before, fields)
  const isChanged = Object.keys(correction).length > 0
  const { publishedAt, publishedAtAlternative } = article
  const twoWays =
    publishedAt !== null && publishedAtAlternative !== null
      ? { help: t('dateTwoWays', { first: dateOf(publishedAt), second: dateOf(publishedAtAlternative) }) }
      : {}

  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (problem !== null || !isChanged) return
    if (await corrections.edit(article.id, correction)) onClose()
  }
  return (
    <Dialog
      title={t('title')}
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button onPress={onClose}>{parts('cancel')}</Button>
          <Button
            type="submit"
            form={form}
            tone="primary"
            isDisabled={!isChanged || problem !== null || corrections.isPending}
          >
            {t('save')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={save} noValidate className="flex flex-col gap-4">
        <TextField label={t('headline')} value={fields.headline} onChange={put('headline')} autoFocus />
        <TextField label={t('byline')} value={fields.byline} onChange={put('byline')} />
        <TextField label={t('publisher')} value={fields.publisher} onChange={put('publisher')} />
        <div className="grid grid-cols-[1fr_7.5rem] items-start gap-3">
          <TextField label={t('date')} type="date" value={fields.date} onChange={put('date')} {...twoWays} />
          <TextField
            label={t('time')}
            type="time"
            value={fields.time}
            onChange={put('time')}
            error={problem === 'time-without-date' ? t('timeWithoutDate') : undefined}
          />
        </div>
        <Select
          label={t('language')}
          options={[{ value: 'und', label: t('languageUnknown') }, ...languages]}
          value={fields.language}
          onChange={put('language')}
        />
        <TextField
          label={t('url')}
          type="url"
          inputMode="url"
          value={fields.url}
          onChange={put('url')}
          error={problem === 'url-invalid' ? t('urlInvalid') : undefined}
        />
      </form>
    </Dialog>
  )
}
