'use client'

import { useFormatter, useTranslations } from 'use-intl'
import { Link } from '../../components/link.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { EntryActions } from '../history/entry-actions.tsx'
import { EventChange } from '../history/event-change.tsx'
import { useActorName, useEventSentence } from '../history/event-sentence.ts'
import { EventTexts } from '../history/event-texts.tsx'
import { markOfStanding } from '../review/statement-mark.ts'
import type { Chapter } from './chapters.ts'
import { pastHref } from './past-address.ts'
import type { StoryEntry } from './past-answers.ts'
import type { PastWorkspace } from './past-view.ts'

type StoryChapterProps = {
  chapter: Chapter<StoryEntry>
  title: string
  workspace: PastWorkspace
  articleId: string
}

/** One chapter of the story: what happened, sentence by sentence. */
export function StoryChapter({ chapter, title, workspace, articleId }: StoryChapterProps) {
  return (
    <section className="pbs-6">
      <h3
        className="border-be border-rule pbe-1.5 font-serif text-reading font-semibold"
        suppressHydrationWarning
      >
        {title}
      </h3>
      <ol>
        {chapter.entries.map((entry) => (
          <li key={entry.id} className="border-be border-rule py-3 last:border-be-0 print:break-inside-avoid">
            <Sentence
              entry={entry}
              workspace={workspace}
              articleId={articleId}
              showDay={chapter.kind !== 'day'}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

type SentenceProps = { entry: StoryEntry; workspace: PastWorkspace; articleId: string; showDay: boolean }

function Sentence({ entry, workspace, articleId, showDay }: SentenceProps) {
  const t = useTranslations('past.story')
  const roles = useTranslations('events.roles')
  const sentence = useEventSentence()
  const actorName = useActorName()
  const { statementId, statementText, position, summary } = entry
  const at = { position }
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-col gap-x-3 wide:flex-row wide:items-start print:flex-row">
        <p className="min-w-0 flex-1 wrap-anywhere">
          <span className="font-medium">{actorName(entry)}</span>{' '}
          <span className="text-muted">
            ({roles(entry.actorRole)}) {sentence(entry)}
          </span>{' '}
          <EventChange before={summary.before} after={summary.after} />
        </p>
        <div className="-mbs-1.5 flex shrink-0 items-center gap-3 text-small text-muted">
          <Clock at={entry.at} showDay={showDay} />
          <Link href={pastHref(workspace.slug, 'moment', { articleId, statementId, at })}>
            <span aria-hidden="true">{t('event', { position })}</span>
            <span className="sr-only">{t('eventLabel', { position })}</span>
          </Link>
          <span className="-me-2 ms-auto print:hidden">
            <EntryActions entry={entry} workspaceId={workspace.id} />
          </span>
        </div>
      </div>
      {statementId === null || statementText === null ? null : (
        <p dir="auto" className="font-serif">
          <Link quiet href={`/w/${workspace.slug}/articles/${articleId}?statement=${statementId}`}>
            {statementText}
          </Link>
        </p>
      )}
      {Object.keys(summary.texts).length === 0 ? null : (
        <div className="border-s-2 border-rule ps-3">
          <EventTexts texts={summary.texts} />
        </div>
      )}
      <Turn entry={entry} />
    </div>
  )
}

/** Said where the standing of a statement turned by this. */
function Turn({ entry: { turn } }: { entry: StoryEntry }) {
  const t = useTranslations('past.story.turns')
  const verdicts = useTranslations('articles.verdicts')
  if (turn === null || turn.before.state === turn.after.state) return null
  const { state, verdict } = turn.after
  return (
    <p className="flex items-center gap-2 font-medium">
      <StatusMark mark={markOfStanding(turn.after)} isDecorative />
      <span>
        {t(state)}
        {verdict === null ? null : <span className="font-normal text-muted"> {verdicts(verdict)}</span>}
      </span>
    </p>
  )
}

function Clock({ at, showDay }: { at: string; showDay: boolean }) {
  const format = useFormatter()
  const day = showDay ? ({ dateStyle: 'medium' } as const) : {}
  return (
    <time dateTime={at} className="whitespace-nowrap tabular-nums" suppressHydrationWarning>
      {format.dateTime(new Date(at), { ...day, timeStyle: 'short' })}
    </time>
  )
}
