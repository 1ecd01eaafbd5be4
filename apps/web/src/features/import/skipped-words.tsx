'use client'

import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { SkippedSegment } from './segments.ts'
import { useSkippedName } from './use-skipped-name.ts'

const shownAtFirst = 280

type SkippedWordsProps = { segment: SkippedSegment; isInline?: boolean }

/** Words that are in no statement, greyed, with the reason after them. In a line of text they are set as it is. */
export function SkippedWords({ segment, isInline = false }: SkippedWordsProps) {
  const t = useTranslations('importing')
  const nameOf = useSkippedName()
  const [isWhole, setWhole] = useState(false)
  const isLong = segment.text.length > shownAtFirst * 1.5
  // Blank lines within what was skipped say nothing, and make it longer than what matters.
  const text = segment.text.replace(/\n\s*\n/gu, '\n')
  return (
    <span className={`whitespace-pre-line text-muted ${isInline ? '' : 'font-sans text-body'}`}>
      {isLong && !isWhole ? `${text.slice(0, shownAtFirst).trimEnd()} …` : text}
      <span className="ms-2 font-sans text-small whitespace-nowrap text-faint italic">
        {nameOf(segment.kind)}
      </span>
      {isLong ? (
        <Button
          onPress={() => setWhole(!isWhole)}
          className="ms-2 cursor-pointer rounded-tick font-sans text-small text-action underline-offset-4 hover:underline"
        >
          {isWhole ? t('skippedHide') : t('skippedShow')}
        </Button>
      ) : null}
    </span>
  )
}
