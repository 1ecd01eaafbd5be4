'use client'

import type { MarkedTechnique, Technique } from '@assay/review'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Chip } from '../../components/chip.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { TechniquePicker } from './technique-picker.tsx'
import { WordMarker } from './word-marker.tsx'

type TechniquesFieldProps = {
  text: string
  marks: readonly MarkedTechnique[]
  isPicking: boolean
  onPicking: (isPicking: boolean) => void
  onAdd: (mark: MarkedTechnique) => void
  onRemove: (index: number) => void
}

/** The techniques found in a statement, each with the words that carry it where they were marked. */
export function TechniquesField({
  text,
  marks,
  isPicking,
  onPicking,
  onAdd,
  onRemove,
}: TechniquesFieldProps) {
  const t = useTranslations('review.techniques')
  const names = useTranslations('techniques.names')
  const [picked, setPicked] = useState<Technique | null>(null)
  const close = () => {
    setPicked(null)
    onPicking(false)
  }
  return (
    <section className="pbs-2.5">
      <h3 className="pbe-1 text-small font-medium text-muted">{t('title')}</h3>
      <div className="flex flex-wrap gap-1.5">
        {marks.map((mark, index) => (
          <Chip
            key={`${mark.technique}-${mark.start}-${mark.end}`}
            tone="framed"
            name={names(mark.technique)}
            onRemove={() => onRemove(index)}
          >
            {names(mark.technique)}
            {mark.start === null || mark.end === null ? null : (
              <span className="max-w-40 truncate font-serif text-muted">
                “{text.slice(mark.start, mark.end)}”
              </span>
            )}
          </Chip>
        ))}
        <Chip tone="ghost" onPress={() => onPicking(true)}>
          {t('add')} <Kbd keys="t" />
        </Chip>
      </div>
      {isPicking && picked === null ? (
        <TechniquePicker
          onTake={(technique) => {
            onAdd({ technique, start: null, end: null })
            close()
          }}
          onMark={setPicked}
          onClose={close}
        />
      ) : null}
      {picked === null ? null : (
        <WordMarker
          text={text}
          technique={names(picked)}
          onClose={close}
          onMark={(stretch) => {
            onAdd({ technique: picked, start: stretch?.start ?? null, end: stretch?.end ?? null })
            close()
          }}
        />
      )}
    </section>
  )
}
