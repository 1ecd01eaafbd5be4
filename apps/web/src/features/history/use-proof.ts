'use client'

import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { showToast } from '../../components/toast-queue.ts'
import { isConnectionError } from '../api/error-answer.ts'
import { useTRPCClient } from '../api/trpc.ts'
import { saveText } from '../export/save-file.ts'

/** Gives a function that saves the proof of an event as one file, or says why there is none yet. */
export function useProof(workspaceId: string): (eventId: string) => Promise<void> {
  const t = useTranslations('events.proof')
  const client = useTRPCClient()
  return useCallback(
    async (eventId) => {
      const refuse = (text: string) => showToast({ text, tone: 'danger' })
      try {
        const proof = await client.proof.event.query({ workspaceId, eventId })
        if (proof.sealed) return saveText({ filename: proof.filename, text: proof.file })
        refuse(proof.haltReason === null ? t('waiting') : t('halted', { reason: proof.haltReason }))
      } catch (error) {
        refuse(t(isConnectionError(error) ? 'unreachable' : 'failed'))
      }
    },
    [client, t, workspaceId],
  )
}
