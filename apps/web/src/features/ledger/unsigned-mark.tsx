'use client'

import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '../api/trpc.ts'

type UnsignedMarkProps = { workspaceId: string; position: number; at: string }

/** An event waits for its signature for a moment: whoever looks that soon need not be told. */
const momentMs = 5_000

/** Marks an event that has its number, but is not signed, where the answer at hand says so. */
export function UnsignedMark({ workspaceId, position, at }: UnsignedMarkProps) {
  const t = useTranslations('ledger')
  const trpc = useTRPC()
  const { data, dataUpdatedAt } = useQuery({
    ...trpc.ledger.status.queryOptions({ workspaceId }),
    // Whoever shows how it stands with signing asks.
    enabled: false,
  })
  if (data === undefined || position <= (data.sealedPosition ?? -1)) return null
  if (dataUpdatedAt - Date.parse(at) < momentMs) return null
  return <span className="block text-small text-disputed">{t('unsigned')}</span>
}
