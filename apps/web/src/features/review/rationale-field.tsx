'use client'

import { type Ref, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Markdown } from '../../components/markdown.tsx'
import { TextArea } from '../../components/text-area.tsx'

type RationaleFieldProps = {
  label: string
  value: string
  onChange: (rationale: string) => void
  /** How the draft stands. */
  status: string | null
  /** Throws the draft away; null where there is none. */
  onDiscard: (() => void) | null
  areaRef: Ref<HTMLTextAreaElement>
}

/** The rationale in Markdown, with a preview that is as safe as what others will see. */
export function RationaleField({ label, value, onChange, status, onDiscard, areaRef }: RationaleFieldProps) {
  const t = useTranslations('review.rationale')
  const [isPreview, setPreview] = useState(false)
  return (
    <section className="pbs-2.5">
      {isPreview ? (
        <div className="flex flex-col gap-1">
          <h3 className="text-small font-medium text-muted">{label}</h3>
          <div className="min-h-20 rounded border border-dashed border-unread px-3 py-2">
            {value.trim() === '' ? <p className="text-muted">{t('nothing')}</p> : <Markdown text={value} />}
          </div>
        </div>
      ) : (
        <TextArea
          label={label}
          value={value}
          onChange={onChange}
          rows={3}
          maxLength={20_000}
          aside={status}
          areaRef={areaRef}
        />
      )}
      <div className="-me-2 flex items-center justify-between text-small text-muted">
        <span className="me-auto">{isPreview ? null : t('help')}</span>
        {onDiscard === null ? null : (
          <Button tone="plain" size="small" onPress={onDiscard}>
            {t('discard')}
          </Button>
        )}
        <Button tone="plain" size="small" onPress={() => setPreview(!isPreview)}>
          {isPreview ? t('write') : t('preview')}
        </Button>
      </div>
    </section>
  )
}
