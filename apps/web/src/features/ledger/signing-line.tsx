'use client'

import { useTranslations } from 'use-intl'
import { Time } from '../../components/time.tsx'
import { type LedgerStatus, useLedgerStatus } from './use-ledger-status.ts'

/** Up to which event the history is signed, in one quiet line. `newest` is the last position that is shown. */
export function SigningLine({ workspaceId, newest }: { workspaceId: string; newest?: number | undefined }) {
  const { data } = useLedgerStatus(workspaceId, { newest })
  return data === undefined ? null : (
    <p className="pbe-3 text-muted tabular-nums">
      <SigningWords status={data} />
    </p>
  )
}

export function SigningWords({ status }: { status: LedgerStatus }) {
  const t = useTranslations('ledger.signing')
  const { halt, sealedPosition: position, sealedAt, unsignedSince } = status
  if (position === null || sealedAt === null) return t('nothing')
  const time = () => <Time at={sealedAt} />
  if (halt !== null) return t.rich('halted', { position, time })
  return t.rich(unsignedSince === null ? 'all' : 'upTo', { position, time })
}
