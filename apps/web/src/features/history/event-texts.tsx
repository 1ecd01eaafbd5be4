'use client'

import { textKindOf } from '@assay/review'
import { useTranslations } from 'use-intl'
import { Markdown } from '../../components/markdown.tsx'
import type { AuditEntry } from './audit-entry.ts'

/** Why, in the words of who acted: reason or rationale, and what became of them. */
export function EventTexts({ texts }: { texts: AuditEntry['summary']['texts'] }) {
  const t = useTranslations('events')
  return Object.entries(texts).map(([field, text]) => (
    <div key={field} dir="auto" className="min-w-0 wrap-anywhere">
      {text === null ? (
        <p className="text-muted italic">
          {t(textKindOf(field) === 'passage' ? 'erasedPassage' : 'erasedText')}
        </p>
      ) : textKindOf(field) === 'passage' ? (
        <p className="text-small text-muted">“{text}”</p>
      ) : (
        <Markdown text={text} />
      )}
    </div>
  ))
}
