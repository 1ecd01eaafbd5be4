'use client'

import { type Technique, techniqueGroups, techniques } from '@assay/review'
import {
  Autocomplete,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
  useFilter,
} from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { inputClass } from '../../components/field.tsx'

const groups = Object.entries(techniqueGroups)

/** Every technique by its group, with a line of explanation; typing narrows the list by name and explanation. */
export function TechniquePicker({ onPick }: { onPick: (technique: Technique) => void }) {
  const t = useTranslations('review.techniques')
  const words = useTranslations('techniques')
  const { contains } = useFilter({ sensitivity: 'base' })
  return (
    <Autocomplete filter={contains}>
      <SearchField aria-label={t('search')} autoFocus className="sticky -inset-bs-4 z-10 bg-raised pbe-2">
        <Input placeholder={t('search')} className={`h-9 ${inputClass}`} />
      </SearchField>
      <ListBox
        aria-label={t('title')}
        className="outline-none"
        renderEmptyState={() => <p className="px-2 py-1 text-muted">{t('none')}</p>}
        onAction={(key) => {
          const technique = techniques.find((each) => each === key)
          if (technique !== undefined) onPick(technique)
        }}
      >
        {groups.map(([group, members]) => (
          <ListBoxSection key={group} id={group}>
            <Header className="px-2 pbs-2 pbe-1 text-small font-medium text-muted">
              {words(`groups.${group as keyof typeof techniqueGroups}`)}
            </Header>
            {members.map((technique) => (
              <ListBoxItem
                key={technique}
                id={technique}
                textValue={`${words(`names.${technique}`)} ${words(`explanations.${technique}`)}`}
                className="cursor-pointer rounded px-2 py-1 outline-none hover:bg-wash focus:bg-wash"
              >
                <span className="block font-medium text-framed">{words(`names.${technique}`)}</span>
                <span className="block text-small text-muted">{words(`explanations.${technique}`)}</span>
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </Autocomplete>
  )
}
