'use client'

import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { useIsAlive } from '../../components/clock.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import type { DiscussionPlace } from './discussion-answers.ts'
import { type DiscussedAssessment, NewThread } from './new-thread.tsx'
import { ThreadCard } from './thread-card.tsx'
import { hasComment, useAskedComment } from './use-asked-comment.ts'
import { useDiscuss } from './use-discuss.ts'
import { useThreads } from './use-threads.ts'

type DiscussionProps = { place: DiscussionPlace; assessments?: readonly DiscussedAssessment[] }

/** What is discussed of an article or a statement: a line with the count of open threads, which opens in place. */
export function Discussion({ place, assessments = [] }: DiscussionProps) {
  const t = useTranslations('discussion')
  const id = useId()
  const isAlive = useIsAlive()
  const threads = useThreads(place)
  const discuss = useDiscuss(place)
  const [chosen, setOpen] = useState<boolean | null>(null)
  const asked = useAskedComment()
  const title = t(place.statement === null ? 'titleOfArticle' : 'title')
  // In the head of an article it stands right below the headline, elsewhere inside the part of a statement.
  const Heading = place.statement === null ? 'h2' : 'h3'
  const { data } = threads
  const all = data?.threads ?? []
  const open = all.filter(({ resolved }) => resolved === null)
  const resolved = all.filter(({ resolved }) => resolved !== null)
  // Open where the address names one of its comments, until the reader says otherwise.
  const isOpen = chosen ?? all.some((thread) => hasComment(thread, asked))
  const list = (shown: typeof all) => (
    <ul>
      {shown.map((thread) => (
        <ThreadCard key={thread.threadId} {...{ place, thread, discuss }} />
      ))}
    </ul>
  )
  return (
    <section
      aria-label={title}
      className={`border-bs border-rule py-2 ${place.statement === null ? 'mbs-3 max-w-[42em]' : ''}`}
    >
      <Heading>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
          className="flex min-h-9 w-full cursor-pointer items-center gap-2 rounded text-start font-medium"
        >
          <span aria-hidden="true" className={`text-muted ${isOpen ? 'rotate-90' : ''}`}>
            ›
          </span>
          {title}
          <span className="text-small font-normal text-muted">
            {data === undefined ? '' : t('open', { count: data.open })}
          </span>
        </button>
      </Heading>
      <div id={id} hidden={!isOpen}>
        {!isOpen || !isAlive ? null : threads.isError ? (
          <ErrorState
            title={t('failed')}
            action={<Button onPress={() => threads.refetch()}>{t('tryAgain')}</Button>}
          >
            {null}
          </ErrorState>
        ) : data === undefined ? (
          <Skeleton lines={3} />
        ) : (
          <>
            {all.length === 0 ? <p className="text-muted">{t('none')}</p> : list(open)}
            {resolved.length === 0 ? null : (
              <details open={resolved.some((thread) => hasComment(thread, asked))}>
                <summary className="w-fit cursor-pointer text-muted">
                  {t('resolvedThreads', { count: resolved.length })}
                </summary>
                {list(resolved)}
              </details>
            )}
            {data.abilities.includes('open') ? <NewThread {...{ place, assessments, discuss }} /> : null}
          </>
        )}
      </div>
    </section>
  )
}
