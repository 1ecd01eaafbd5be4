'use client'

import { useTranslations } from 'use-intl'
import { Time } from '../../components/time.tsx'
import { CommentWords } from './comment-words.tsx'
import type { Words } from './discussion-answers.ts'

/** What a comment said before it was put in other words, latest first. */
export function EarlierWords({ earlier, articleId }: { earlier: readonly Words[]; articleId: string }) {
  const t = useTranslations('discussion')
  return (
    <details className="text-small">
      <summary className="w-fit cursor-pointer text-muted">{t('earlier', { count: earlier.length })}</summary>
      <ol className="mbs-1 flex flex-col gap-2 border-s border-rule ps-3">
        {earlier.map((words) => (
          <li key={words.version}>
            <span className="text-muted">
              <Time at={words.writtenAt} />
            </span>
            <CommentWords {...{ words, articleId }} />
          </li>
        ))}
      </ol>
    </details>
  )
}
