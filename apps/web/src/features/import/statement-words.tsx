'use client'

import type { StatementSegment } from './segments.ts'
import type { CurrentCut } from './use-cutting.ts'

type StatementWordsProps = {
  segment: StatementSegment
  /** Open to be cut anew, fixed, or of an article that was dropped, whose statements count for nothing. */
  kind: 'open' | 'fixed' | 'dropped'
  current: CurrentCut | null
}

const line = 'statement scroll-mt-16 scroll-mb-8 decoration-unread decoration-1'

/** One statement: underlined by itself, so that the gaps show the cuts. The one at hand is set word by word. */
export function StatementWords({ segment, kind, current }: StatementWordsProps) {
  if (kind !== 'open') return <span className={kind === 'fixed' ? line : ''}>{segment.text}</span>
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element would not break over lines as text does
    <span
      role="button"
      tabIndex={0}
      data-statement={segment.id}
      aria-pressed={current !== null}
      className={`cursor-pointer focus-visible:outline-1 ${line} ${current === null ? '' : 'bg-action/12'}`}
    >
      {current === null ? segment.text : <Words text={segment.text} current={current} />}
    </span>
  )
}

function Words({ text, current: { carets, caret } }: { text: string; current: CurrentCut }) {
  const starts = [0, ...carets.map(({ at }) => at)]
  return starts.map((at, index) => (
    <span
      key={at}
      data-at={at === 0 ? undefined : at}
      className={
        at === 0
          ? ''
          : `cursor-text rounded-tick hover:shadow-[-2px_0_0_var(--edge)] rtl:hover:shadow-[2px_0_0_var(--edge)] ${caret?.at === at ? 'shadow-[-2px_0_0_var(--action)] rtl:shadow-[2px_0_0_var(--action)]' : ''}`
      }
    >
      {text.slice(at, starts[index + 1])}
    </span>
  ))
}
