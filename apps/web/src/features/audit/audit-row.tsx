'use client'

import { useFormatter, useTranslations } from 'use-intl'
import { Link } from '../../components/link.tsx'
import { Time } from '../../components/time.tsx'
import type { AuditEntry } from '../history/audit-entry.ts'
import { EntryActions } from '../history/entry-actions.tsx'
import { EventBasis } from '../history/event-basis.tsx'
import { EventChange } from '../history/event-change.tsx'
import { useActorName, useEventSentence } from '../history/event-sentence.ts'
import { EventTexts } from '../history/event-texts.tsx'
import { UnsignedMark } from '../ledger/unsigned-mark.tsx'

/** The columns of the table, shared by its head and its rows. On a phone a row is read from top to bottom. */
export const auditGrid =
  'wide:grid wide:grid-cols-[8.5rem_8rem_minmax(0,5fr)_minmax(0,3fr)_minmax(0,4fr)_3.5rem_2rem] wide:gap-x-4 print:grid print:grid-cols-[7rem_7rem_minmax(0,5fr)_minmax(0,3fr)_minmax(0,4fr)_3rem] print:gap-x-3'

export type AuditWorkspace = { id: string; slug: string }

/** One event: when, who, what, what changed, why, its number, and what can be done with it. */
export function AuditRow({ entry, workspace }: { entry: AuditEntry; workspace: AuditWorkspace }) {
  const t = useTranslations('events')
  const format = useFormatter()
  const sentence = useEventSentence()
  const actorName = useActorName()
  const { before, after, restsOn, texts } = entry.summary
  return (
    <>
      {/* biome-ignore-start lint/a11y/useSemanticElements: see the table, which is made of roles */}
      <div role="cell" className="text-muted max-wide:not-print:text-small">
        <Time at={entry.at} show="exact" />
      </div>
      <div role="cell">
        <bdi className="font-medium">{actorName(entry)}</bdi>
        <span className="text-muted wide:block print:block max-wide:not-print:before:content-['_·_']">
          {t(`roles.${entry.actorRole}`)}
        </span>
      </div>
      <div role="cell" className="min-w-0 wrap-anywhere">
        {sentence(entry)}
        <Subject entry={entry} workspaceSlug={workspace.slug} />
      </div>
      <div role="cell" className="min-w-0 wrap-anywhere">
        <EventChange before={before} after={after} />
        <EventBasis restsOn={restsOn} />
      </div>
      <div role="cell" className="min-w-0 max-wide:not-print:text-muted">
        <EventTexts texts={texts} />
      </div>
      <div
        role="cell"
        className="text-muted tabular-nums max-wide:not-print:hidden wide:text-end print:text-end"
      >
        {entry.position === null ? (
          <span title={t('waiting')}>…</span>
        ) : (
          <>
            {format.number(entry.position)}
            <UnsignedMark workspaceId={workspace.id} position={entry.position} at={entry.at} />
          </>
        )}
      </div>
      <div
        role="cell"
        className="-mbs-1.5 max-wide:absolute max-wide:inset-bs-3 max-wide:inset-e-0 print:hidden"
      >
        <EntryActions entry={entry} workspaceId={workspace.id} />
      </div>
      {/* biome-ignore-end lint/a11y/useSemanticElements: see above */}
    </>
  )
}

/** What it is about: the statement and the article, each a link to where it stands. */
function Subject({ entry, workspaceSlug }: { entry: AuditEntry; workspaceSlug: string }) {
  const t = useTranslations('articles')
  const { articleId, statementId, statementText, headline, opening } = entry
  if (articleId === null) return null
  const article = `/w/${workspaceSlug}/articles/${articleId}`
  return (
    <>
      {/* Blocks of their own: a link among other words would have to be told from them at sight. */}
      {statementId === null || statementText === null ? null : (
        <div dir="auto" className="font-serif text-ink">
          <span className="line-clamp-2 print:line-clamp-none">
            <Link quiet href={`${article}?statement=${statementId}`}>
              {statementText}
            </Link>
          </span>
        </div>
      )}
      <div dir="auto" className="text-muted">
        <span className="line-clamp-2 wide:line-clamp-1">
          <Link quiet href={article}>
            {headline ?? opening ?? t('untitled')}
          </Link>
        </span>
      </div>
    </>
  )
}
