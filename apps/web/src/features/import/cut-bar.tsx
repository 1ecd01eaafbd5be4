'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { CloseGlyph } from '../../components/glyphs.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Kbd } from '../../components/kbd.tsx'
import type { CurrentCut, Cutting } from './use-cutting.ts'

/**
 * Stands over the text wherever something in it may be cut anew: split the statement at hand before a word, or
 * join it with the next. It is there from the start, so that taking a statement moves nothing.
 */
export function CutBar({ cutting }: { cutting: Cutting }) {
  const t = useTranslations('importing.cut')
  const { current, isPending } = cutting
  const caret = current?.caret ?? null
  return (
    <div
      role="toolbar"
      aria-label={t('toolbar')}
      className="sticky inset-bs-0 z-10 -mx-2 flex min-h-13 flex-wrap items-center gap-x-1 gap-y-1.5 border-be border-rule bg-paper px-2 py-2 text-body wide:gap-x-2"
    >
      <Button size="small" isDisabled={caret === null || isPending} onPress={cutting.split}>
        <span className="max-w-32 truncate wide:max-w-56">
          {caret === null ? t('splitNowhere') : t('split', { word: caret.word })}
        </span>
        <Kbd keys="s" />
      </Button>
      <Button size="small" isDisabled={!current?.joinable.can || isPending} onPress={cutting.join}>
        {t('join')}
        <Kbd keys="m" />
      </Button>
      <span className="min-h-4 min-w-0 flex-1 text-small text-muted max-wide:order-last max-wide:basis-full">
        {isPending ? t('saving') : <Hint current={current} />}
      </span>
      <span className="ms-auto size-8">
        {current === null ? null : (
          <IconButton label={t('close')} onPress={cutting.leave}>
            <CloseGlyph />
          </IconButton>
        )}
      </span>
      <span aria-live="polite" className="sr-only">
        {caret === null ? '' : t('caret', { word: caret.word })}
      </span>
    </div>
  )
}

function Hint({ current }: { current: CurrentCut | null }) {
  const t = useTranslations('importing.cut')
  if (current === null) return t('start')
  const { caret, carets, joinable } = current
  if (caret === null && carets.length > 0) {
    return (
      <>
        {t('hint')} <span className="hidden wide:pointer-fine:inline">{t('hintKeys')}</span>
      </>
    )
  }
  return !joinable.can && joinable.why === 'skipped-between' ? t('cannotJoin') : null
}
