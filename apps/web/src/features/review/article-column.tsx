'use client'

import { useMemo, useRef } from 'react'
import { ArticleBlock } from './article-block.tsx'
import type { Focus } from './focus.ts'
import { OrphanedStatements } from './orphaned-statements.tsx'
import { type Block, blocksOf, keepBlocks } from './paragraphs.ts'
import type { ReviewPage } from './review-cache.ts'
import { useBlockCount } from './use-block-count.ts'

type ArticleColumnProps = {
  page: ReviewPage
  /** The statements of the column: all but the headline, which stands above it. */
  statements: ReviewPage['statements']
  focus: Focus | null
  range: ReadonlySet<string>
  workspaceSlug: string
}

/** The article as it is read. A block is set anew only when it changed. */
export function ArticleColumn({ page, statements, focus, range, workspaceSlug }: ArticleColumnProps) {
  const kept = useRef<readonly Block[]>([])
  const blocks = useMemo(() => {
    kept.current = keepBlocks(kept.current, blocksOf(statements))
    return kept.current
  }, [statements])
  const count = useBlockCount(blocks, focus?.statementId ?? null)
  const names = useMemo(
    () => new Map(page.reviewers.map(({ personId, name }) => [personId, name ?? ''])),
    [page.reviewers],
  )

  return (
    <>
      {blocks.slice(0, count).map((block) => {
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
      <OrphanedStatements
        orphaned={page.orphaned}
        names={names}
        auditHref={(statementId) => `/w/${workspaceSlug}/audit?statement=${statementId}`}
      />
    </>
  )
}
