'use client'

import { useQuery } from '@tanstack/react-query'
import NextLink from 'next/link'
import { useTranslations } from 'use-intl'
import { useTRPC } from '../api/trpc.ts'
import { useLiveNotices } from './use-live-notices.ts'

type NoticeBellProps = { workspaceId: string; workspaceSlug: string; initial: number }

/** Up to where the bar counts. */
const mostShown = 99

/** The way to what one was told, at the end of the bar, with how much of it is unread. */
export function NoticeBell({ workspaceId, workspaceSlug, initial }: NoticeBellProps) {
  const t = useTranslations('shell.notices')
  const options = useTRPC().notice.unread.queryOptions({ workspaceId })
  const { data } = useQuery({ ...options, initialData: { count: initial }, staleTime: 30_000 })
  useLiveNotices()
  const { count } = data
  return (
    <NextLink
      href={`/w/${workspaceSlug}/notices`}
      prefetch={false}
      aria-label={t('bell', { count })}
      className="relative flex size-9 items-center justify-center rounded text-muted hover:text-ink"
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5 fill-none stroke-current stroke-[1.5]">
        <path d="M4 14.5h12M5.5 14.5V9a4.5 4.5 0 0 1 9 0v5.5M8.5 17h3M10 4.5V3" strokeLinecap="round" />
      </svg>
      {count === 0 ? null : (
        <span
          aria-hidden="true"
          className="absolute inset-be-1/2 inset-s-1/2 min-w-4 rounded-full bg-action px-1 text-center text-small leading-4 font-medium text-on-action tabular-nums"
        >
          {count > mostShown ? t('beyond') : count}
        </span>
      )}
    </NextLink>
  )
}
