'use client'

import { type SetAside, setAsides } from '@assay/review'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Chip } from '../../components/chip.tsx'

type SetAsideFieldProps = {
  value: SetAside
  reason: string
  onChange: (value: SetAside) => void
  onReason: (reason: string) => void
}

const ready = ['heading', 'opinion', 'question', 'future', 'noSource'] as const

/** Says that a statement takes no tag, and why; the usual reasons are one press away. */
export function SetAsideField({ value, reason, onChange, onReason }: SetAsideFieldProps) {
  const t = useTranslations('review.setAside')
  return (
    <section className="flex flex-col gap-2 pbs-3">
      <RadioGroup
        aria-label={t('title')}
        orientation="horizontal"
        value={value}
        onChange={(chosen) => {
          const found = setAsides.find((each) => each === chosen)
          if (found !== undefined) onChange(found)
        }}
        className="flex flex-wrap gap-1.5"
      >
        {setAsides.map((each) => (
          <RadioField key={each} value={each}>
            <RadioButton className="flex min-h-9 cursor-pointer items-center rounded border border-rule bg-raised px-3 text-muted hover:border-muted selected:border-ink selected:text-ink focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-action">
              {t(each)}
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
      {reason.trim() === '' ? (
        <fieldset className="flex flex-wrap gap-1.5">
          <legend className="pbe-1 text-small text-muted">{t('ready')}</legend>
          {ready.map((each) => (
            <Chip key={each} tone="ghost" onPress={() => onReason(t(`reasons.${each}`))}>
              {t(`reasons.${each}`)}
            </Chip>
          ))}
        </fieldset>
      ) : null}
    </section>
  )
}
