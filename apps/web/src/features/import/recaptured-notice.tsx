'use client'

import { useTranslations } from 'use-intl'
import { Link } from '../../components/link.tsx'
import { Time } from '../../components/time.tsx'
import type { CapturePage } from './passages.ts'

type RecapturedNoticeProps = { recaptured: CapturePage['capture']['recaptured']; workspaceSlug: string }

/** Says of an earlier capture which of its articles are read in a later one now. */
export function RecapturedNotice({ recaptured, workspaceSlug }: RecapturedNoticeProps) {
  const t = useTranslations('importing')
  if (recaptured.length === 0) return null
  const base = `/w/${workspaceSlug}`
  return (
    <ul className="flex flex-col gap-2 border-s-2 border-action py-0.5 ps-3">
      {recaptured.map(({ articleId, headline, captureId, capturedAt }) => (
        <li key={articleId} className="text-pretty">
          <Link href={`${base}/articles/${articleId}`}>
            <span dir="auto">“{headline ?? t('article.untitled')}”</span>
          </Link>{' '}
          {t('recaptured.moved')}{' '}
          <Link href={`${base}/captures/${captureId}`}>
            {t('recaptured.capture')} <Time at={capturedAt} show="date" />
          </Link>
          .
        </li>
      ))}
    </ul>
  )
}
