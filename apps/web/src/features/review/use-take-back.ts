'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { deviceStorage } from '../../components/device-storage.ts'
import { showToast } from '../../components/toast-queue.ts'
import { useActKey } from '../api/idempotency-key.ts'
import { useTRPCClient } from '../api/trpc.ts'
import { useExplain } from '../api/use-explain.ts'
import { contentOf, type Draft } from './draft.ts'
import { buildDraftStorage } from './draft-storage.ts'
import type { Review, ReviewAddress } from './use-review.ts'

/** What was just submitted: of which statement, what stood before, and what stands now. */
export type Submitted = { statementId: string; before: Draft | null; after: Draft }

/** For so long one key takes a submission back. */
const tenSeconds = 10_000

/** Remembers what was submitted last: for ten seconds it can be taken back, for longer it can be said again. */
export function useTakeBack({ workspaceId }: ReviewAddress, review: Review, go: (id: string) => void) {
  const t = useTranslations('review.submit')
  const explain = useExplain()
  const client = useTRPCClient()
  const keyFor = useActKey()
  const [last, setLast] = useState<Submitted | null>(null)
  const [round, setRound] = useState(0)
  const said = useRef<Draft | null>(null)
  useEffect(() => {
    if (last === null) return
    const timer = setTimeout(() => setLast(null), tenSeconds)
    return () => clearTimeout(timer)
  }, [last])

  const write = async ({ statementId, before, after: { base } }: Submitted): Promise<number> => {
    const { statementVersion, assessmentVersion } = base
    const content = before === null ? null : contentOf(before)
    const target = { workspaceId, statementId, assessmentVersion }
    if (content === null) {
      const input = { ...target, reason: '' }
      const receipt = await client.assessment.withdraw.mutate({
        ...input,
        key: keyFor(JSON.stringify(input)),
      })
      return receipt.assessmentVersion
    }
    const input = { ...target, statementVersion, content }
    const receipt = await client.assessment.submit.mutate({ ...input, key: keyFor(JSON.stringify(input)) })
    return receipt.assessmentVersion
  }
  const takeBack = async () => {
    if (last === null) return
    setLast(null)
    try {
      const assessmentVersion = await write(last)
      const { statementId, after } = last
      // What was written is not lost: it is a draft again.
      const drafts = buildDraftStorage(deviceStorage('localStorage'), review.page.viewer.personId)
      drafts.write(statementId, { ...after, base: { ...after.base, assessmentVersion } })
      await review.refresh([statementId])
      setRound((before) => before + 1)
      go(statementId)
      showToast({ text: t('takenBack') })
    } catch (error) {
      showToast({ text: explain(error), tone: 'danger' })
    }
  }
  return {
    last,
    round,
    /** What was said last, to be said again. */
    said,
    takeBack,
    note: (submitted: Submitted) => {
      said.current = submitted.after
      setLast(submitted)
    },
  }
}

export type TakeBack = ReturnType<typeof useTakeBack>
