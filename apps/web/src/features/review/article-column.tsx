'use client'

import { type MouseEvent, useMemo, useRef } from 'react'
import { ArticleBlock, type Focus } from './article-block.tsx'
import { type Block, blocksOf, keepBlocks } from './paragraphs.ts'
import type { ReviewPage } from './review-cache.ts'

type ArticleColumnProps = {
  page: ReviewPage
  focus: Focus | null
  range: ReadonlySet<string>
  onPick: (statementId: string) => void
}

/** The article as it is read. One listener for all statements; a block is set anew only when it changed. */
export function ArticleColumn({ page, focus, range, onPick }: ArticleColumnProps) {
  const kept = useRef<readonly Block[]>([])
  const blocks = useMemo(() => {
    kept.current = keepBlocks(kept.current, blocksOf(page.statements))
    return kept.current
  }, [page.statements])
  const names = useMemo(
    () => new Map(page.reviewers.map(({ personId, name }) => [personId, name ?? ''])),
    [page.reviewers],
  )

  const pick = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return
    const id = event.target.closest('[data-statement]')?.getAttribute('data-statement')
    const isSelecting = window.getSelection()?.isCollapsed === false
    if (id && !isSelecting) onPick(id)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's shortcut; the keyboard has the page's own keys
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div onClick={pick}>
      {blocks.map((block) => {
        const has = (id: string) => block.rows.some((row) => row.id === id)
        return (
          <ArticleBlock
            key={block.key}
            block={block}
            names={names}
            focus={focus !== null && has(focus.statementId) ? focus : null}
            range={range.size > 0 && block.rows.some((row) => range.has(row.id)) ? range : null}
          />
        )
      })}
    </div>
  )
}
