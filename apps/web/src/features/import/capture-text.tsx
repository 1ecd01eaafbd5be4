'use client'

import { useEffect, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { CutBar } from './cut-bar.tsx'
import { blocksOf } from './segments.ts'
import { SkippedRun } from './skipped-run.tsx'
import { type ArticleMark, TextParagraph } from './text-paragraph.tsx'
import { type Capture, type CaptureAddress, usePassages } from './use-capture.ts'
import { useCutting } from './use-cutting.ts'

type CaptureTextProps = { address: CaptureAddress; capture: Capture; wish: { articleId: string } | null }

/** The text as captured, a passage at a time: statements marked, what was skipped greyed with the reason. */
export function CaptureText({ address, capture, wish }: CaptureTextProps) {
  const t = useTranslations('importing.capture')
  const { page } = capture
  const passages = usePassages(address, page)
  const { segments, show, earlier, later, retry } = passages
  const blocks = useMemo(() => blocksOf(segments), [segments])
  const column = useRef<HTMLDivElement>(null)
  const cutting = useCutting({ workspaceId: address.workspaceId, capture, segments, column })

  // A wish is granted once: first its passage is shown, then its heading is brought into view.
  const granted = useRef<object | null>(null)
  useEffect(() => {
    if (wish === null || granted.current === wish) return
    const article = page.articles.find(({ id }) => id === wish.articleId)
    if (article === undefined) return
    show(article.passage)
    const heading = document.getElementById(`article-${article.id}`)
    if (heading === null) return
    granted.current = wish
    heading.scrollIntoView({ block: 'start' })
  })

  const { isOpen } = cutting
  const articles = useMemo(() => {
    const total = page.articles.length
    const marks = page.articles.map(({ id, language, status }, index): [string, ArticleMark] => {
      return [id, { language, isDropped: status === 'dropped', isOpen: isOpen(id), number: index + 1, total }]
    })
    return new Map(marks)
  }, [page.articles, isOpen])
  return (
    <section aria-label={t('text')} className="min-w-0 max-w-[38em] text-reading">
      {cutting.mayCut ? <CutBar cutting={cutting} /> : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: one listener for all the statements within, which are buttons */}
      <div ref={column} onClick={cutting.onClick} onKeyDown={cutting.onKeyDown} className="pbs-4 font-serif">
        {earlier === null ? null : <More onPress={() => show(earlier)} text={t('earlier')} />}
        {blocks.map((block) => {
          if (block.type === 'skipped') return <SkippedRun key={block.key} segments={block.segments} />
          const article = articles.get(block.articleId)
          if (article === undefined) return null
          const { current } = cutting
          const isHere = block.segments.some(
            (segment) => segment.type === 'statement' && segment.id === current?.statement.id,
          )
          return (
            <TextParagraph
              key={block.key}
              block={block}
              article={article}
              current={isHere ? current : null}
            />
          )
        })}
        {passages.isLoading ? <Skeleton lines={8} /> : null}
        {retry === null ? null : (
          <ErrorState title={t('failed')} action={<Button onPress={retry}>{t('retry')}</Button>}>
            {t('failedHelp')}
          </ErrorState>
        )}
        {later === null || passages.isLoading ? null : <More onPress={() => show(later)} text={t('later')} />}
      </div>
    </section>
  )
}

function More({ onPress, text }: { onPress: () => void; text: string }) {
  return (
    <div className="py-4 font-sans text-body">
      <Button onPress={onPress}>{text}</Button>
    </div>
  )
}
