'use client'

import { useTranslations } from 'use-intl'
import { Chip } from '../../components/chip.tsx'
import { Time } from '../../components/time.tsx'
import { WordDiff } from '../recapture/word-diff.tsx'
import type { StatementDetail } from './review-cache.ts'

type WordingNoticeProps = {
  wording: NonNullable<StatementDetail['wording']>
  /** The words as they stand. */
  text: string
  /** Open where the statement still waits for somebody to look at what changed. */
  isOpen: boolean
}

/** What a statement said before its words last changed, word by word, and which kind of change it was. */
export function WordingNotice({ wording, text, isOpen }: WordingNoticeProps) {
  const t = useTranslations('review.wording')
  const kinds = useTranslations('recapture.changes')
  const { before, changes, at } = wording
  return (
    <details open={isOpen} className="mbe-3 border-s-2 border-action ps-3">
      <summary className="cursor-pointer rounded-tick py-0.5 font-medium text-action">
        {t('changed')} <Time at={at} show="date" />
      </summary>
      <p dir="auto" className="pbs-1.5 font-serif text-[0.9375rem] leading-5.5 wrap-anywhere">
        <WordDiff before={before} after={text} />
      </p>
      {changes.length === 0 ? null : (
        <p className="flex flex-wrap gap-1.5 pbs-2">
          {changes.map((change) => (
            <Chip key={change}>{kinds(change)}</Chip>
          ))}
        </p>
      )}
    </details>
  )
}
