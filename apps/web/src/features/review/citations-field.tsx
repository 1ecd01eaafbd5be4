'use client'

import type { CitationInput } from '@assay/review'
import { type Ref, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { CloseGlyph } from '../../components/glyphs.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { CitationForm } from './citation-form.tsx'
import { CitationLine } from './citation-line.tsx'
import type { DraftAction } from './draft.ts'
import { SourceField } from './source-field.tsx'
import type { ShelfOfDraft } from './use-shelf-of-draft.ts'

type CitationsFieldProps = {
  at: { workspaceId: string; statementId: string }
  citations: readonly CitationInput[]
  shelf: ShelfOfDraft
  /** Whether digits take from the shelf on this page. */
  hasDigits: boolean
  dispatch: (action: DraftAction) => void
  fieldRef: Ref<HTMLInputElement>
}

/** The sources of the assessment that is being written, and the shelf that they come from. */
export function CitationsField(props: CitationsFieldProps) {
  const { at, citations, shelf, hasDigits, dispatch, fieldRef } = props
  const t = useTranslations('review.sources')
  const parts = useTranslations('parts')
  const [editing, setEditing] = useState<number | null>(null)
  const cited = new Set(citations.map(({ url }) => url))
  return (
    <section aria-label={t('title')} className="pbs-2">
      <h3 className="flex items-center gap-1.5 pbe-1 text-small font-medium text-muted">
        {t('title')} <Kbd keys="c" />
      </h3>
      <ul>
        {citations.map((citation, index) => {
          const name = citation.title ?? citation.url
          if (editing === index) {
            return (
              <li key={citation.url}>
                <CitationForm
                  keptAs={`assay:source:${at.statementId}:${index}`}
                  citation={citation}
                  onClose={() => setEditing(null)}
                  onSave={(changed) => {
                    dispatch({ type: 'citation-replaced', index, citation: changed })
                    setEditing(null)
                  }}
                />
              </li>
            )
          }
          return (
            <CitationLine
              key={`${citation.url}-${citation.stance}-${citation.quotedPassage}`}
              citation={citation}
              actions={
                <span className="-my-1 -me-2 flex shrink-0">
                  <Button
                    tone="plain"
                    size="small"
                    onPress={() => setEditing(index)}
                    aria-label={t('edit', { name })}
                  >
                    {t('change')}
                  </Button>
                  <IconButton
                    label={parts('remove', { name })}
                    onPress={() => dispatch({ type: 'citation-removed', index })}
                  >
                    <CloseGlyph />
                  </IconButton>
                </span>
              }
            />
          )
        })}
      </ul>
      <SourceField workspaceId={at.workspaceId} {...{ shelf, cited, hasDigits, fieldRef }} />
    </section>
  )
}
