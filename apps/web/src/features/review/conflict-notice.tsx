'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Markdown } from '../../components/markdown.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import type { Draft } from './draft.ts'
import { markOfValue } from './statement-mark.ts'

type ConflictNoticeProps = {
  mine: Draft
  /** What is saved; null where it was withdrawn. */
  theirs: Draft | null
  onKeepMine: () => void
  onKeepTheirs: () => void
}

/** A stale write, before or after it was refused: both versions side by side, and neither is lost. */
export function ConflictNotice({ mine, theirs, onKeepMine, onKeepTheirs }: ConflictNoticeProps) {
  const t = useTranslations('review.conflict')
  return (
    <section
      role="alert"
      className="my-3 flex flex-col gap-3 rounded border border-contested p-3"
      aria-label={t('title')}
    >
      <h3 className="font-medium text-contested">{t('title')}</h3>
      <p>{t('explanation')}</p>
      <Version
        title={t('mine')}
        draft={mine}
        action={<Button onPress={onKeepMine}>{t('keepMine')}</Button>}
      />
      <Version
        title={t('theirs')}
        draft={theirs}
        action={<Button onPress={onKeepTheirs}>{t('keepTheirs')}</Button>}
      />
    </section>
  )
}

function Version({ title, draft, action }: { title: string; draft: Draft | null; action: ReactNode }) {
  const withdrawn = useTranslations('review.others')('withdrawn')
  return (
    <div className="flex flex-col gap-1.5 border-bs border-rule pbs-2">
      <p className="flex items-center gap-2 text-small font-medium text-muted">
        {title} {draft?.value ? <StatusMark mark={markOfValue(draft.value)} /> : null}
      </p>
      {draft === null ? (
        <p className="text-muted italic">{withdrawn}</p>
      ) : (
        <Markdown text={draft.rationale} />
      )}
      {draft?.citations.map(({ url }) => (
        <p key={url} className="truncate text-small text-muted">
          {url}
        </p>
      ))}
      <div>{action}</div>
    </div>
  )
}
