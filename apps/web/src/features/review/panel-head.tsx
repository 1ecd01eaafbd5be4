'use client'

import { useTranslations } from 'use-intl'
import { copyText } from '../../components/copy-text.ts'
import { ArrowDownGlyph, ArrowUpGlyph, LinkGlyph } from '../../components/glyphs.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { showToast } from '../../components/toast-queue.ts'
import { MarkedWords } from './marked-words.tsx'
import { quotedWordsOf, quotesOf } from './quotation.ts'
import type { StatementRow } from './review-cache.ts'
import { useVoice } from './use-voice.ts'

type PanelHeadProps = {
  row: StatementRow
  position: number
  total: number
  onMove: (by: 1 | -1) => void
  /** Where the words stand below with what changed in them, they need not stand here too. */
  isWithoutWords: boolean
}

/** Which statement this is, whose words it is, and the words themselves. */
export function PanelHead({ row, position, total, onMove, isWithoutWords }: PanelHeadProps) {
  const t = useTranslations('review')
  const voice = useVoice()(row)
  const quoted = quotedWordsOf(row)
  const copyLink = async () => {
    const url = new URL(window.location.href)
    url.searchParams.set('statement', row.id)
    showToast({ text: (await copyText(url.href)) ? t('linkCopied') : t('linkNotCopied') })
  }
  return (
    <>
      <div className="flex items-center gap-2 max-wide:pbe-2">
        <h2 className="shrink-0 font-medium">
          {t('position', { position })}{' '}
          <span className="font-normal text-muted">{t('ofTotal', { total })}</span>
        </h2>
        <span className="-me-2 ms-auto flex shrink-0">
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
      {isWithoutWords ? null : (
        <blockquote
          dir="auto"
          className="mbs-1 max-h-44 overflow-y-auto border-s-2 border-rule ps-3 font-serif text-[0.9375rem] leading-5.5 max-wide:hidden max-wide:group-data-[snap=full]/sheet:block"
        >
          <MarkedWords text={row.text} quotes={quotesOf(row)} techniques={[]} />
        </blockquote>
      )}
      {voice === null ? null : (
        <p className="mbs-1.5 line-clamp-2 text-small wide:ps-3.5" dir="auto">
          <span className="font-medium">{voice}</span>{' '}
          {quoted === null ? null : <span className="text-muted">{t('voice.words', { words: quoted })}</span>}
        </p>
      )}
      <div className="pbe-3" />
    </>
  )
}
