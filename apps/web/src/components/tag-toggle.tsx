'use client'

import { RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Kbd } from './kbd.tsx'
import { markOfTag, type Tag } from './mark.ts'
import { StatusMark } from './status-mark.tsx'

const choices = [
  {
    tag: 'verified',
    keys: 'v',
    chosen: 'selected:border-verified selected:text-verified selected:inset-ring-verified',
  },
  {
    tag: 'disputed',
    keys: 'd',
    chosen: 'selected:border-disputed selected:text-disputed selected:inset-ring-disputed',
  },
  {
    tag: 'propaganda-framed',
    keys: 'p',
    chosen: 'selected:border-framed selected:text-framed selected:inset-ring-framed',
  },
] as const

type TagToggleProps = {
  label: string
  value: Tag | null
  onChange: (tag: Tag) => void
  isDisabled?: boolean
}

/** The three tags as one radio group: arrows move between them, the keys v, d and p are the page's own. */
export function TagToggle({ label, value, onChange, isDisabled = false }: TagToggleProps) {
  const t = useTranslations('states')
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      isDisabled={isDisabled}
      orientation="horizontal"
      onChange={(chosen) => {
        const choice = choices.find(({ tag }) => tag === chosen)
        if (choice !== undefined) onChange(choice.tag)
      }}
      className="grid grid-cols-3 gap-1.5"
    >
      {choices.map(({ tag, keys, chosen }) => (
        <RadioField key={tag} value={tag} aria-label={t(`tagNames.${tag}`)} className="min-w-0">
          <RadioButton
            className={`flex min-h-10 cursor-pointer items-center justify-center gap-1.5 rounded border border-rule bg-raised px-1 hover:border-muted selected:font-medium selected:inset-ring-1 focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-action disabled:cursor-default disabled:opacity-55 ${chosen}`}
          >
            <StatusMark mark={markOfTag(tag)} isDecorative />
            {t(`tags.${tag}`)}
            <Kbd keys={keys} />
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  )
}
