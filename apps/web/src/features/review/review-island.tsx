'use client'

import { useCallback, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ArticleFrame } from '../../components/article-frame.tsx'
import { VerdictMinimap } from '../../components/verdict-minimap.tsx'
import { Discussion } from '../discussion/discussion.tsx'
import { ArticleColumn } from './article-column.tsx'
import { ArticleMeta } from './article-meta.tsx'
import type { Focus } from './focus.ts'
import { Headline } from './headline.tsx'
import { KeysSheet } from './keys-sheet.tsx'
import { LiveNotice } from './live-notice.tsx'
import { usePanelCommands } from './panel-commands.ts'
import { PickArea } from './pick-area.tsx'
import { PlaceSaid } from './place-said.tsx'
import { RangeBar } from './range-bar.tsx'
import type { ReviewAction } from './review-keys.ts'
import { isOneWord, markOfStanding } from './statement-mark.ts'
import { StatementPanel } from './statement-panel.tsx'
import { useCurrent } from './use-current.ts'
import { useGoOn } from './use-go-on.ts'
import { useLiveReview } from './use-live-review.ts'
import { useRange } from './use-range.ts'
import { useReview } from './use-review.ts'
import { useReviewKeys } from './use-review-keys.ts'
import { useSignKeys } from './use-sign-keys.ts'
import { useTakeBack } from './use-take-back.ts'

type ReviewIslandProps = {
  workspaceId: string
  workspaceSlug: string
  articleId: string
  /** The statement that the address names. */
  asked: string | null
}

/** The review page: an article as it is read, its verdicts in the margin, and the panel that tags. */
export function ReviewIsland({ workspaceId, workspaceSlug, articleId, asked }: ReviewIslandProps) {
  const t = useTranslations('review')
  const address = useMemo(() => ({ workspaceId, articleId }), [workspaceId, articleId])
  const review = useReview(address)
  const { page } = review
  const { article, statements } = page
  const mayAssess = article.abilities.includes('assess')
  const live = useLiveReview(address, review)
  const current = useCurrent(page, { articleId, asked })
  const { row, at, go, move, jump } = current
  const goOn = useGoOn(address, page, current)
  const range = useRange(statements, at, go)
  const { attach, choose, commands } = usePanelCommands(row?.id ?? null)
  const takeBack = useTakeBack(address, review, go)
  const signKeys = useSignKeys()
  const [focus, setFocus] = useState<Focus | null>(null)
  const [isHelping, setHelping] = useState(false)
  const [isAsking, setAsking] = useState(false)

  const hasRange = mayAssess && range.ids.size > 1
  const submitNext = async () => {
    if ((await commands.current?.submit()) === true) move(1)
  }
  const act: Record<Exclude<ReviewAction, 'shelf'>, () => void> = {
    next: () => move(1),
    previous: () => move(-1),
    first: () => jump('first'),
    last: () => jump('last'),
    nextOpen: goOn,
    verified: () => choose('verified'),
    disputed: () => choose('disputed'),
    framed: () => choose('propaganda-framed'),
    setAside: () => (hasRange ? setAsking(true) : choose('not-a-claim')),
    technique: () => commands.current?.addTechnique(),
    rationale: () => commands.current?.writeRationale(),
    source: () => commands.current?.addSource(),
    extendNext: () => range.extend(1),
    extendPrevious: () => range.extend(-1),
    repeat: () => commands.current?.repeat(),
    submit: () => void commands.current?.submit(),
    submitNext: () => void submitNext(),
    takeBack: () => void takeBack.takeBack(),
    clear: range.clear,
    help: () => setHelping(true),
  }
  useReviewKeys(
    (action, key) => (action === 'shelf' ? commands.current?.takeSource(Number(key)) : act[action]()),
    signKeys,
  )

  const pick = useCallback(
    (statementId: string) => {
      range.clear()
      go(statementId)
    },
    [go, range.clear],
  )
  const cells = useMemo(
    () =>
      statements.map((each) => ({
        id: each.id,
        state: markOfStanding(each),
        isOne: isOneWord(each),
        label: each.text,
      })),
    [statements],
  )
  const headline = statements.find(({ kind }, place) => place === 0 && kind === 'headline') ?? null
  const body = useMemo(() => (headline === null ? statements : statements.slice(1)), [statements, headline])
  const here = row === null ? null : focus?.statementId === row.id ? focus : focusOn(row.id)
  return (
    <PickArea onPick={pick}>
      <LiveNotice {...live} articleStatus={article.status} />
      <ArticleFrame
        headline={headline ? <Headline row={headline} focus={here} /> : (article.headline ?? t('untitled'))}
        language={article.language}
        meta={<ArticleMeta {...{ page, workspaceId, workspaceSlug }} onHelp={() => setHelping(true)} />}
        strip={
          <>
            <VerdictMinimap cells={cells} current={row?.id ?? null} onJump={pick} />
            <Discussion place={{ ...address, statement: null, viewerId: page.viewer.personId }} />
          </>
        }
        panel={
          row === null ? null : (
            <StatementPanel
              {...{ current, takeBack }}
              at={{ address, review, row }}
              commands={attach}
              onFocus={setFocus}
            />
          )
        }
      >
        <ArticleColumn {...{ page, workspaceSlug }} statements={body} focus={here} range={range.ids} />
      </ArticleFrame>
      {hasRange ? (
        <RangeBar
          {...{ address, review, isAsking }}
          rows={statements.filter(({ id }) => range.ids.has(id))}
          onAsking={setAsking}
          onClear={range.clear}
        />
      ) : null}
      <KeysSheet isOpen={isHelping} onOpenChange={setHelping} signKeys={signKeys} />
      {row === null ? null : <PlaceSaid row={row} position={at + 1} total={statements.length} />}
    </PickArea>
  )
}

const focusOn = (statementId: string): Focus => ({ statementId, draftValue: null, techniques: [] })
