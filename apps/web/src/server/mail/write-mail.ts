import { createHash } from 'node:crypto'
import type { MailOfNotices } from '@assay/api'
import { createTranslator } from 'use-intl/core'
import { en } from '../../messages/en.ts'
import { escapeHtml } from './escape-html.ts'

type Written = {
  to: string
  subject: string
  text: string
  html: string
  messageId: string
  headers: Record<string, string>
}

const words = createTranslator({ locale: 'en-GB', messages: en, namespace: 'mail' })
const kinds = createTranslator({ locale: 'en-GB', messages: en, namespace: 'notices.kinds' })
const others = createTranslator({ locale: 'en-GB', messages: en, namespace: 'notices' })

/** One line of a mail: what happened, of which article, and where to look. */
function lineOf(notice: MailOfNotices['notices'][number], base: string) {
  const { kind, actorName, articleId, headline, statementId, commentId, dueAt } = notice
  const place = new URLSearchParams()
  if (statementId !== null) place.set('statement', statementId)
  if (commentId !== null) place.set('comment', commentId)
  const due = dueAt === null ? '' : `${dueAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`
  const what = kinds.markup(kind, { name: actorName ?? others('erasedName'), time: () => due })
  const about = words('about', { headline: headline ?? words('untitled') })
  const href = `${base}/articles/${articleId}${place.size === 0 ? '' : `?${place}`}`
  return { what, about, href }
}

/**
 * Writes a mail of what somebody was told, as plain text and as HTML. Nothing that anybody wrote is in it, and no
 * picture that would tell that it was read. It can be ended by one click (RFC 8058).
 *
 * @param url the address of the installation, without a slash at its end
 */
export function writeMail({ to, workspace, notices, unsubscribe }: MailOfNotices, url: string): Written {
  const base = `${url}/w/${workspace.slug}`
  const lines = notices.map((notice) => lineOf(notice, base))
  const named = { workspace: workspace.name }
  const asked = new URLSearchParams({ person: unsubscribe.personId, token: unsubscribe.token })
  const ends = [
    [words('all'), `${base}/notices`],
    [words('settings'), `${url}/account`],
    [words('unsubscribe'), `${url}/unsubscribe?${asked}`],
  ] as const
  const text = [
    words('greeting', named),
    ...lines.map(({ what, about, href }) => `- ${what} ${about}\n  ${href}`),
    ends.map(([name, href]) => `${name}: ${href}`).join('\n'),
    words('why', named),
  ].join('\n\n')
  const link = (href: string, name: string) => `<a href="${escapeHtml(href)}">${escapeHtml(name)}</a>`
  const html = `<!doctype html><html lang="en"><body>
<p>${escapeHtml(words('greeting', named))}</p>
<ul>${lines.map(({ what, about, href }) => `<li>${link(href, what)} ${escapeHtml(about)}</li>`).join('\n')}</ul>
<p>${ends.map(([name, href]) => link(href, name)).join(' · ')}</p>
<p><small>${escapeHtml(words('why', named))}</small></p>
</body></html>`
  // The same news has the same id, so that whoever receives it twice can tell.
  const digest = createHash('sha256').update(notices.map(({ noticeId }) => noticeId).join(' '))
  return {
    ...{ to, text, html },
    subject: words('subject', { ...named, count: notices.length, first: lines[0]?.what ?? '' }),
    messageId: `<${digest.digest('hex').slice(0, 40)}@${new URL(url).hostname}>`,
    headers: {
      'List-Unsubscribe': `<${url}/api/mail/unsubscribe?${asked}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    },
  }
}
