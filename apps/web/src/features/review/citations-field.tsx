'use client'

import type { CitationInput } from '@assay/review'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { CloseGlyph } from '../../components/glyphs.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { CitationForm } from './citation-form.tsx'
import { CitationLine } from './citation-line.tsx'
import type { DraftAction } from './draft.ts'

type CitationsFieldProps = {
  workspaceId: string
  statementId: string
  citations: readonly CitationInput[]
  isAdding: boolean
  onAdding: (isAdding: boolean) => void
  dispatch: (action: DraftAction) => void
}

/** The sources of the assessment that is being written. */
export function CitationsField(props: CitationsFieldProps) {
  const { workspaceId, statementId, citations, isAdding, onAdding, dispatch } = props
  const t = useTranslations('review.sources')
  const parts = useTranslations('parts')
  const [editing, setEditing] = useState<number | null>(null)
  const edited = editing === null ? null : (citations[editing] ?? null)
  const close = () => {
    setEditing(null)
    onAdding(false)
  }
  return (
    <section className="pbs-3">
      <div className="-me-2 flex items-baseline justify-between">
        <h3 className="text-small font-medium text-muted">{t('title')}</h3>
        <Button
          tone="plain"
          size="small"
          onPress={() => onAdding(true)}
          aria-label={`${t('add')}: ${t('title')}`}
        >
          {t('add')}
        </Button>
      </div>
      <ul>
        {citations.map((citation, index) => {
          const name = citation.title ?? citation.url
          return (
            <CitationLine
              key={`${citation.url}-${citation.stance}-${citation.quotedPassage}`}
              citation={citation}
              actions={
                <span className="-me-2 flex shrink-0">
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
      {isAdding || edited !== null ? (
        <CitationForm
          workspaceId={workspaceId}
          keptAs={`assay:source:${statementId}:${editing ?? 'new'}`}
          citation={edited}
          onClose={close}
          onSave={(citation) => {
            dispatch(
              editing === null
                ? { type: 'citation-added', citation }
                : { type: 'citation-replaced', index: editing, citation },
            )
            close()
          }}
        />
      ) : null}
    </section>
  )
}
