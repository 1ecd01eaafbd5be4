'use client'

import { Fragment, memo } from 'react'
import { drawnAs } from './drawn-as.ts'
import type { Focus } from './focus.ts'
import { MarginMarks } from './margin-marks.tsx'
import type { Block } from './paragraphs.ts'
import { StatementText } from './statement-text.tsx'
import { useStateWords } from './use-state-words.ts'
import { useVoice } from './use-voice.ts'

type ArticleBlockProps = {
  block: Block
  names: ReadonlyMap<string, string>
  /** Null where the current statement is in another block, so that this one need not be set anew. */
  focus: Focus | null
  /** Ids of a range of statements, where one is chosen and touches this block. */
  range: ReadonlySet<string> | null
}

const tags: Record<string, 'p' | 'h2'> = { subhead: 'h2', headline: 'h2' }
const looks: Record<string, string> = {
  headline: 'font-semibold',
  deck: 'text-muted italic',
  subhead: 'font-semibold mbs-2',
  caption: 'text-muted',
  'list-item': "ps-7! before:absolute before:inset-s-3 before:content-['•']",
}

const signsOf = ({ rows }: Block) => rows.reduce((sum, { text }) => sum + text.length + 1, 0)

/** A paragraph, heading or item of the article with its statements and their marginalia. */
export const ArticleBlock = memo(function ArticleBlock({ block, names, focus, range }: ArticleBlockProps) {
  const stateWords = useStateWords()
  const voiceOf = useVoice()
  const current = focus === null ? undefined : block.rows.find(({ id }) => id === focus.statementId)
  const caption = current === undefined ? null : voiceOf(current)
  const Tag = tags[block.kind] ?? 'p'
  return (
    <Tag
      className={`article-block relative -ms-2 mbe-0.5 pbe-5 ps-2 pe-8 wide:pe-14 ${looks[block.kind] ?? ''}`}
      style={{ containIntrinsicBlockSize: `auto calc(${signsOf(block)} * var(--sign-height) + 2.5rem)` }}
    >
      {block.rows.map((row) => {
        const here = focus?.statementId === row.id ? focus : null
        const drawn = drawnAs(row, here)
        return (
          <Fragment key={row.id}>
            <StatementText
              row={row}
              {...drawn}
              state={stateWords(row, drawn)}
              isCurrent={here !== null}
              isInRange={range?.has(row.id) ?? false}
              techniques={here?.techniques ?? []}
            />{' '}
          </Fragment>
        )
      })}
      {caption === null ? null : (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute inset-s-2 inset-be-0.5 max-w-full truncate font-sans text-small font-normal text-muted not-italic select-none"
        >
          {caption}
        </span>
      )}
      <MarginMarks rows={block.rows} names={names} />
    </Tag>
  )
})
