'use client'

import { memo, useState } from 'react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Segment } from './segments.ts'
import { SkippedWords } from './skipped-words.tsx'
import { useSkippedName } from './use-skipped-name.ts'

const few = 3

/** An article whose statements went on to a later capture: its words are what the page was captured for. */
const carriedOver = 'carried-over'

/** Lines that were skipped whole. Many in a row are one line that opens: a page may begin with eighty links. */
export const SkippedRun = memo(function SkippedRun({ segments }: { segments: readonly Segment[] }) {
  const t = useTranslations('importing')
  const nameOf = useSkippedName()
  const isMany = segments.length > few
  const [isShown, setShown] = useState(!isMany || segments.some(({ kind }) => kind === carriedOver))
  const kinds = [...new Set(segments.map(({ kind }) => nameOf(kind)))]
  return (
    <div className="mbe-4 border-s-2 border-rule ps-3 font-sans text-body text-muted [content-visibility:auto] [contain-intrinsic-size:auto_2rem]">
      {isMany ? (
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span>
            {t('skippedRun', { count: segments.length })}: {kinds.join(', ')}
          </span>
          <Button
            aria-expanded={isShown}
            onPress={() => setShown(!isShown)}
            className="cursor-pointer rounded-tick text-action underline-offset-4 hover:underline"
          >
            {isShown ? t('skippedHide') : t('skippedShow')}
          </Button>
        </p>
      ) : null}
      {isShown ? (
        <div className={`flex flex-col gap-1 ${isMany ? 'pbs-2' : ''}`}>
          {segments.map((segment) =>
            segment.type === 'skipped' ? (
              <p key={segment.start} dir="auto">
                <SkippedWords segment={segment} />
              </p>
            ) : null,
          )}
        </div>
      ) : null}
    </div>
  )
})
