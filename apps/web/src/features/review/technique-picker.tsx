'use client'

import { type Technique, techniqueGroups } from '@assay/review'
import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { inputClass } from '../../components/field.tsx'
import { rankByName } from './rank-techniques.ts'

type TechniquePickerProps = {
  /** Taken for the whole statement. */
  onTake: (technique: Technique) => void
  /** Taken for words that are still to be marked. */
  onMark: (technique: Technique) => void
  onClose: () => void
}

const grouped = Object.entries(techniqueGroups).flatMap(([group, members]) =>
  members.map((technique) => ({ technique, group: group as keyof typeof techniqueGroups })),
)

/** Every technique with a line of explanation; typing finds by name first. Arrows choose, Enter takes it for the whole statement. */
export function TechniquePicker({ onTake, onMark, onClose }: TechniquePickerProps) {
  const t = useTranslations('review.techniques')
  const words = useTranslations('techniques')
  const id = useId()
  const [search, setSearch] = useState('')
  const [at, setAt] = useState(0)
  const all = useMemo(
    () =>
      grouped.map(({ technique, group }) => ({
        technique,
        group: words(`groups.${group}`),
        name: words(`names.${technique}`),
        explanation: words(`explanations.${technique}`),
      })),
    [words],
  )
  const found = rankByName(all, search)
  const here = found[Math.min(at, found.length - 1)]
  const move = (to: number) => {
    const next = Math.min(found.length - 1, Math.max(0, to))
    setAt(next)
    document.getElementById(`${id}-${found[next]?.technique}`)?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') move(at + 1)
    else if (event.key === 'ArrowUp') move(at - 1)
    else if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' && here !== undefined) (event.shiftKey ? onMark : onTake)(here.technique)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="mbs-1.5 border-s-2 border-framed ps-3">
      <input
        role="combobox"
        aria-label={t('search')}
        aria-expanded
        aria-controls={id}
        aria-activedescendant={here === undefined ? undefined : `${id}-${here.technique}`}
        aria-autocomplete="list"
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: a key or a press asked for it
        autoFocus
        placeholder={t('search')}
        value={search}
        onChange={(event) => {
          setSearch(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
        className={`h-8 ${inputClass}`}
      />
      <p className="pbs-1 text-small text-muted max-wide:hidden">{t('pickHelp')}</p>
      <div id={id} role="listbox" aria-label={t('title')} className="mbs-1 max-h-48 overflow-y-auto">
        {found.map(({ technique, name, explanation, group }) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the field above keeps the focus
          <div
            key={technique}
            id={`${id}-${technique}`}
            role="option"
            aria-selected={technique === here?.technique}
            onClick={() => onMark(technique)}
            className="cursor-pointer rounded px-2 py-1 hover:bg-wash aria-selected:bg-wash forced-colors:aria-selected:outline-2"
          >
            <span className="flex items-baseline justify-between gap-2">
              <span className="font-medium text-framed">{name}</span>
              <span className="shrink-0 text-small text-muted">{group}</span>
            </span>
            <span className="block text-small text-muted">{explanation}</span>
          </div>
        ))}
      </div>
      {found.length === 0 ? <p className="px-2 py-1 text-muted">{t('none')}</p> : null}
    </div>
  )
}
