'use client'

import { useTranslations } from 'use-intl'
import { ArrowDownGlyph, ArrowUpGlyph, LinkGlyph } from '../../components/glyphs.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { showToast } from '../../components/toast-queue.ts'
import type { StatementRow } from './review-cache.ts'

type PanelHeadProps = {
  row: StatementRow
  position: number
  total: number
  onMove: (by: 1 | -1) => void
}

/** Which statement this is, whose words it is, and the words themselves. */
export function PanelHead({ row, position, total, onMove }: PanelHeadProps) {
  const t = useTranslations('review')
  const voice = useVoice(row)
  const copyLink = async () => {
    const url = new URL(window.location.href)
    url.searchParams.set('statement', row.id)
    await navigator.clipboard.writeText(url.href)
    showToast({ text: t('linkCopied') })
  }
  return (
    <>
      <div className="flex items-center gap-2 max-wide:pbe-2">
        <h2 className="shrink-0 font-medium">
          {t('position', { position })}{' '}
          <span className="font-normal text-muted">{t('ofTotal', { total })}</span>
        </h2>
        <span className="min-w-0 flex-1 truncate text-end text-small text-muted">{voice}</span>
        <span className="-me-2 flex shrink-0">
          <IconButton label={t('link')} onPress={copyLink}>
            <LinkGlyph />
          </IconButton>
          <IconButton label={t('previous')} onPress={() => onMove(-1)} isDisabled={position === 1}>
            <ArrowUpGlyph />
          </IconButton>
          <IconButton label={t('next')} onPress={() => onMove(1)} isDisabled={position === total}>
            <ArrowDownGlyph />
          </IconButton>
        </span>
      </div>
      <blockquote
        dir="auto"
        className="mbs-1 mbe-3 max-h-44 overflow-y-auto border-s-2 border-rule ps-3 font-serif text-[0.9375rem] leading-5.5 max-wide:hidden"
      >
        {row.text}
      </blockquote>
    </>
  )
}

function useVoice({ attribution }: StatementRow): string | null {
  const t = useTranslations('review.voice')
  if (attribution.voice === 'own') return null
  const { voice, speaker } = attribution
  if (speaker === null) return t(voice)
  return t(`${voice}By`, { speaker })
}
