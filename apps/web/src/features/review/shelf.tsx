'use client'

import { Button as AriaButton } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Kbd } from '../../components/kbd.tsx'
import type { KnownSource } from './use-shelf.ts'

type ShelfProps = {
  sources: readonly KnownSource[]
  /** Addresses that the draft cites already. */
  cited: ReadonlySet<string>
  hasDigits: boolean
  onTake: (source: KnownSource) => void
}

/** As many as there are digits. */
const numbered = 9

/** The sources of the article, numbered: a press or a digit cites one. */
export function Shelf({ sources, cited, hasDigits, onTake }: ShelfProps) {
  const t = useTranslations('review.sources')
  if (sources.length === 0) return null
  return (
    <ul aria-label={t('shelf')} className="flex flex-wrap gap-1.5 pbs-1.5">
      {sources.map((source, index) => {
        const isCited = cited.has(source.url)
        const name = source.title ?? shortAddress(source.url)
        return (
          <li key={source.url} className="max-w-full">
            <AriaButton
              aria-pressed={isCited}
              onPress={() => onTake(source)}
              className={`flex min-h-6 max-w-full cursor-pointer items-center gap-1 rounded border px-1.5 text-small hover:border-muted ${isCited ? 'border-ink text-ink' : 'border-dashed border-unread text-muted'}`}
            >
              {hasDigits && index < numbered ? <Kbd keys={String(index + 1)} /> : null}
              <bdi className="max-w-40 truncate">{name}</bdi>
            </AriaButton>
          </li>
        )
      })}
    </ul>
  )
}

function shortAddress(url: string): string {
  const parsed = URL.parse(url)
  return parsed === null ? url : `${parsed.hostname}${parsed.pathname === '/' ? '' : parsed.pathname}`
}
