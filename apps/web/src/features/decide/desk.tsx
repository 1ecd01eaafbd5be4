'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { useTRPC } from '../api/trpc.ts'
import { Adjudication } from './adjudication.tsx'
import { StatementInContext } from './statement-in-context.tsx'
import { useDecideKeys } from './use-decide-keys.ts'
import { useRefreshWaiting } from './use-live-waiting.ts'
import type { WaitingStatement } from './use-waiting.ts'

type DeskProps = {
  workspaceId: string
  workspaceSlug: string
  viewerId: string
  statement: WaitingStatement
  /** To the next statement, or to the one before. */
  onMove: (step: 1 | -1) => void
}

/** One statement on the desk: in its context, with what was said of it, and the decision. */
export function Desk({ workspaceId, workspaceSlug, viewerId, statement, onMove }: DeskProps) {
  const t = useTranslations('review')
  const { statementId } = statement
  const options = useTRPC().statement.detail.queryOptions({ workspaceId, statementId })
  const { data: detail, isError } = useQuery({ ...options, staleTime: Number.POSITIVE_INFINITY })
  const refresh = useRefreshWaiting()
  // Here and not with what is loaded, so that one moves on from a statement that is still on its way.
  useDecideKeys((action) => {
    if (action === 'next') onMove(1)
    else if (action === 'previous') onMove(-1)
    else return false
    return true
  })
  return (
    <article aria-label={t('panel')} className="flex min-w-0 flex-col gap-5">
      <StatementInContext {...{ statement, workspaceSlug }} />
      {detail === undefined && !isError ? <Skeleton lines={8} /> : null}
      {isError ? (
        <ErrorState
          title={t('failedToLoad')}
          action={<Button onPress={() => void refresh()}>{t('tryAgain')}</Button>}
        >
          {null}
        </ErrorState>
      ) : null}
      {detail === undefined ? null : (
        <Adjudication {...{ workspaceId, viewerId, detail, statement, refresh }} />
      )}
    </article>
  )
}
