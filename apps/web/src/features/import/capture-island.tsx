'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { PageFrame } from '../../components/page-frame.tsx'
import { CaptureFacts } from './capture-facts.tsx'
import { titleOfCapture } from './capture-name.ts'
import { CaptureText } from './capture-text.tsx'
import { FoundArticles } from './found-articles.tsx'
import { RecapturedNotice } from './recaptured-notice.tsx'
import { useCapture } from './use-capture.ts'
import { useCorrections } from './use-corrections.ts'

type CaptureIslandProps = { workspaceId: string; workspaceSlug: string; captureId: string }

/** What was found in a capture, and its correction before review begins. */
export function CaptureIsland({ workspaceId, workspaceSlug, captureId }: CaptureIslandProps) {
  const t = useTranslations('importing')
  const address = { workspaceId, captureId }
  const capture = useCapture(address)
  const corrections = useCorrections(workspaceId, capture)
  // The article to show next; asking for the same one again is a new wish.
  const [wish, setWish] = useState<{ articleId: string } | null>(null)
  const { recaptured } = capture.page.capture
  const count = capture.page.articles.length
  const found = count === 0 && recaptured.length > 0 ? t('recaptured.none') : t('capture.found', { count })
  const title = titleOfCapture(capture.page) ?? t('pasted')

  return (
    <PageFrame isForeign title={title} aside={found}>
      <div className="grid gap-x-14 gap-y-8 border-bs border-rule wide:grid-cols-[minmax(0,1fr)_380px]">
        <div className="flex flex-col gap-8 pbs-5 wide:sticky wide:inset-bs-0 wide:order-2 wide:max-h-dvh wide:self-start wide:overflow-auto wide:pbe-8">
          <RecapturedNotice recaptured={recaptured} workspaceSlug={workspaceSlug} />
          <FoundArticles
            page={capture.page}
            corrections={corrections}
            articleHref={(articleId) => `/w/${workspaceSlug}/articles/${articleId}`}
            onShow={(articleId) => setWish({ articleId })}
          />
          <CaptureFacts page={capture.page} workspaceId={workspaceId} />
        </div>
        <CaptureText address={address} capture={capture} wish={wish} />
      </div>
    </PageFrame>
  )
}
