'use client'

import NextLink from 'next/link'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Time } from '../../components/time.tsx'
import type { Notice } from './use-notices.ts'

type NoticeRowProps = { notice: Notice; base: string; onRead: () => void }

/** One line of what somebody was told: what happened, and the very statement or comment, which it leads to. */
export function NoticeRow({ notice, base, onRead }: NoticeRowProps) {
  const t = useTranslations('notices')
  const { kind, at, isRead, actor, articleId, headline, opening, language, statementId, commentId } = notice
  const place = new URLSearchParams()
  if (statementId !== null) place.set('statement', statementId)
  if (commentId !== null) place.set('comment', commentId)
  const name = headline ?? opening ?? t('untitled')
  const what = notice.statementText ?? name
  return (
    <li className="relative flex flex-wrap items-start gap-x-4 gap-y-2 border-be border-rule py-3 hover:bg-wash">
      <span className={`mbs-2 size-2 shrink-0 rounded-full ${isRead ? '' : 'bg-action'}`}>
        {isRead ? null : <span className="sr-only">{t('unread')}</span>}
      </span>
      <div className="min-w-56 flex-1">
        <p className={`flex flex-wrap gap-x-3 ${isRead ? 'text-muted' : 'font-medium'}`}>
          <span dir="auto">
            {t.rich(`kinds.${kind}`, {
              name: actor?.name ?? t('erasedName'),
              time: () => (notice.dueAt === null ? null : <Time at={notice.dueAt} show="exact" />),
            })}
          </span>
          <span className="font-normal text-muted">
            <Time at={at} />
          </span>
        </p>
        <NextLink
          href={`${base}/articles/${articleId}${place.size === 0 ? '' : `?${place}`}`}
          prefetch={false}
          data-row-link
          lang={language}
          dir="auto"
          onClick={() => (isRead ? undefined : onRead())}
          className="line-clamp-2 rounded-tick font-serif text-reading leading-6 after:absolute after:inset-0"
        >
          {what}
        </NextLink>
        <Said notice={notice} />
        {notice.statementText === null ? null : (
          <p dir="auto" lang={language} className="line-clamp-1 text-small text-muted">
            {name}
          </p>
        )}
      </div>
      {isRead ? null : (
        <div className="relative z-10">
          <Button size="small" aria-label={t('readNamed', { what })} onPress={onRead}>
            {t('read')}
          </Button>
        </div>
      )}
    </li>
  )
}

/** The comment, note or reason that came with it, cut short. */
function Said({ notice: { text, commentId } }: { notice: Notice }) {
  const t = useTranslations('notices')
  if (text !== null)
    return (
      <p dir="auto" className="my-1 line-clamp-3 max-w-[66ch] border-s-2 border-rule ps-3 text-muted">
        {text}
      </p>
    )
  return commentId === null ? null : <p className="text-muted italic">{t('erasedText')}</p>
}
