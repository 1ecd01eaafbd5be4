'use client'

import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { showToast } from '../../components/toast-queue.ts'
import { useTRPCClient } from '../api/trpc.ts'
import { saveFrom } from '../export/save-file.ts'
import { type BundleOf, bundleAddress } from './bundle-address.ts'

/** Gives a function that saves the bundle of a workspace's log, or of one article, or says why there is none. */
export function useSaveBundle({ workspaceId, articleId }: BundleOf): () => Promise<void> {
  const t = useTranslations('verify.menu')
  const client = useTRPCClient()
  return useCallback(async () => {
    try {
      // Asked first: a download that is refused tells nobody why.
      const { sealed } = await client.ledger.status.query({ workspaceId })
      if (sealed > 0) saveFrom(bundleAddress({ workspaceId, articleId }))
      else showToast({ text: t('nothingSigned'), tone: 'danger' })
    } catch {
      showToast({ text: t('unreachable'), tone: 'danger' })
    }
  }, [articleId, client, t, workspaceId])
}
