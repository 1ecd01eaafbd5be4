'use client'

import { type AssayEvent, carriedTextsOf, summaryOf } from '@assay/review'
import { useFormatter, useTranslations } from 'use-intl'
import { EventChange } from '../history/event-change.tsx'
import { useEventSentence } from '../history/event-sentence.ts'
import { EventSources } from './event-sources.tsx'

/** What an event says, in the words of the audit, as far as the event alone can say it. */
export function EventSaid({ event }: { event: AssayEvent }) {
  const t = useTranslations('verify.proof')
  const format = useFormatter()
  const sentence = useEventSentence()
  const { type, actorId, actorRole, at, id, articleId, statementId } = event
  // Free texts are not in an event, only their commitments.
  const summary = summaryOf(event, () => null)
  const fields = new Set(carriedTextsOf(event).map(({ kind }) => kind))
  const said = { actor: t(`actors.${actorRole}`), act: sentence({ type, subject: null, summary }) }
  const hasChange = summary.before !== null || summary.after !== null
  const ids = [
    actorId === null ? null : t('personId', { id: actorId }),
    statementId === null ? null : t('statement', { id: statementId }),
    articleId === null ? null : t('article', { id: articleId }),
    t('event', { id }),
  ].filter((each) => each !== null)
  return (
    <div className="flex flex-col gap-2">
      <p className="font-serif text-reading leading-7">
        {hasChange ? t('sentenceBeforeChange', said) : t('sentence', said)}{' '}
        <EventChange before={summary.before} after={summary.after} />
      </p>
      <p>
        <time dateTime={at}>{format.dateTime(new Date(at), { dateStyle: 'full', timeStyle: 'long' })}</time>
      </p>
      <EventSources event={event} />
      {fields.size === 0 ? null : (
        <p>{t('texts', { fields: [...fields].map((field) => t(`fields.${field}`)).join(', ') })}</p>
      )}
      <ul className="text-small text-muted wrap-anywhere">
        {ids.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
