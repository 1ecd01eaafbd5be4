'use client'

import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { SkippedSegment } from './segments.ts'
import { useSkippedName } from './use-skipped-name.ts'

const shownAtFirst = 280

/** Words that are in no statement, greyed, with the reason after them. */
export function SkippedWords({ segment }: { segment: SkippedSegment }) {
  const t = useTranslations('importing')
  const nameOf = useSkippedName()
  const [isWhole, setWhole] = useState(false)
  const isLong = segment.text.length > shownAtFirst * 1.5
  const text = isLong && !isWhole ? `${segment.text.slice(0, shownAtFirst).trimEnd()} …` : segment.text
  return (
    <span className="font-sans text-body whitespace-pre-line text-muted">
      {text}{' '}
      <span className="inline-block rounded-tick border border-rule px-1 text-small">
        {nameOf(segment.kind)}
      </span>
      {isLong ? (
        <Button
          onPress={() => setWhole(!isWhole)}
          className="ms-2 cursor-pointer rounded-tick text-small text-action underline-offset-4 hover:underline"
        >
          {isWhole ? t('skippedHide') : t('skippedShow')}
        </Button>
      ) : null}
    </span>
  )
}
