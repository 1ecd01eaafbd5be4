'use client'

import { type Factuality, factualities } from '@assay/review'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import { useTranslations } from 'use-intl'

type FactualityFieldProps = { value: Factuality; onChange: (value: Factuality) => void }

/** Under propaganda-framed: whether what is said holds, apart from how it is said. */
export function FactualityField({ value, onChange }: FactualityFieldProps) {
  const t = useTranslations('review.factuality')
  return (
    <section className="pbs-3">
      <h3 className="pbe-1.5 text-small font-medium text-muted">{t('title')}</h3>
      <RadioGroup
        aria-label={t('title')}
        orientation="horizontal"
        value={value}
        onChange={(chosen) => {
          const factuality = factualities.find((each) => each === chosen)
          if (factuality !== undefined) onChange(factuality)
        }}
        className="flex flex-wrap gap-1.5"
      >
        {factualities.map((factuality) => (
          <RadioField key={factuality} value={factuality}>
            <RadioButton className="flex min-h-7 cursor-pointer items-center rounded border border-dashed border-unread px-2 text-muted hover:border-muted selected:border-solid selected:border-ink selected:text-ink focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-action">
              {t(factuality)}
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
    </section>
  )
}
