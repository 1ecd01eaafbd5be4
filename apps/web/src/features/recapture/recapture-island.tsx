'use client'

import { useQuery } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { PageFrame } from '../../components/page-frame.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { errorAnswerOf, isRefusal } from '../api/error-answer.ts'
import { useTRPC } from '../api/trpc.ts'
import { CarryOverDialog } from './carry-over-dialog.tsx'
import type { RecaptureAddress } from './comparison.ts'
import { ComparisonView } from './comparison-view.tsx'
import { Refusal } from './refusal.tsx'
import { useCarryOver } from './use-carry-over.ts'

type RecaptureIslandProps = RecaptureAddress & { workspaceSlug: string }

/** Compares an article with a later capture of its address, and carries the work on it over. */
export function RecaptureIsland({ workspaceSlug, ...address }: RecaptureIslandProps) {
  const t = useTranslations('recapture')
  const trpc = useTRPC()
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const [isStale, setStale] = useState(false)
  const base = `/w/${workspaceSlug}`
  const articleHref = `${base}/articles/${address.fromArticleId}`
  const { data, error, isFetching, refetch } = useQuery(
    trpc.article.compareRecapture.queryOptions(address, { retry: false }),
  )
  const { carryOver, isPending } = useCarryOver(address, {
    onDone: () => router.push(articleHref),
    onRefused: (isStale) => {
      setAsking(false)
      setStale(isStale)
    },
  })

  if (error !== null && !isPending) {
    const answer = errorAnswerOf(error)
    return (
      <PageFrame title={t('title')}>
        {answer !== null && isRefusal(answer) ? (
          <Refusal answer={answer} articleHref={articleHref} />
        ) : (
          <ErrorState
            title={t('failed.title')}
            action={<Button onPress={() => refetch()}>{t('failed.retry')}</Button>}
          >
            {t('failed.explanation')}
          </ErrorState>
        )}
      </PageFrame>
    )
  }
  if (data === undefined) {
    return (
      <PageFrame title={t('title')}>
        <Skeleton lines={10} />
      </PageFrame>
    )
  }
  return (
    <PageFrame title={t('title')}>
      {isStale ? (
        <p role="alert" className="mbe-4 border-s-2 border-contested py-1 ps-4">
          {t('stale')}
        </p>
      ) : null}
      <ComparisonView
        comparison={data}
        articleHref={articleHref}
        captureHref={`${base}/captures/${data.later.captureId}`}
        actions={
          <Button
            tone="primary"
            isDisabled={isFetching}
            isPending={isPending}
            onPress={() => setAsking(true)}
          >
            {t('act.carry')}
          </Button>
        }
      />
      <CarryOverDialog
        comparison={data}
        isOpen={isAsking}
        isPending={isPending}
        onCarryOver={() => carryOver(data)}
        onClose={() => setAsking(false)}
      />
    </PageFrame>
  )
}
