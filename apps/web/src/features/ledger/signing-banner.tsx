'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Link } from '../../components/link.tsx'
import { Time } from '../../components/time.tsx'
import { type LedgerStatus, useLedgerStatus } from './use-ledger-status.ts'

type SigningBannerProps = {
  workspaceId: string
  workspaceSlug: string
  /** How it stood when the page was made. */
  initial: LedgerStatus
}

/** The installation's log has no address of a workspace; on the command line it is called this. */
const installationSlug = '_installation'

/**
 * Says that signing is halted or late, for as long as it is. It stays in place from page to page, so that it is
 * read out once, when it appears.
 */
export function SigningBanner({ workspaceId, workspaceSlug, initial }: SigningBannerProps) {
  const { data = initial } = useLedgerStatus(workspaceId, { initial })
  const t = useTranslations('ledger.halted')
  const late = useTranslations('ledger.signing')
  const link = (chunks: ReactNode) => <Link href={`/w/${workspaceSlug}/audit/verify`}>{chunks}</Link>
  return (
    <>
      {data.halt === null ? null : (
        <Halted halt={data.halt} slug={workspaceSlug} title={t('title')}>
          {t.rich('next', { link })}
        </Halted>
      )}
      {data.installationHalt === null ? null : (
        <Halted halt={data.installationHalt} slug={installationSlug} title={t('installation')}>
          {t('nextInstallation')}
        </Halted>
      )}
      {data.isLate && data.unsignedSince !== null ? (
        <p role="status" className="border-be border-rule bg-wash px-4 py-2 wide:px-6 [&_a]:underline">
          {late.rich('late', { time: () => <Time at={data.unsignedSince ?? ''} show="exact" />, link })}
        </p>
      ) : null}
    </>
  )
}

type Halt = NonNullable<LedgerStatus['halt']>
type HaltedProps = { halt: Halt; slug: string; title: string; children: ReactNode }

const reasons = [
  'database-older',
  'not-extended',
  'tree-damaged',
  'key-missing',
  'note-unknown',
  'memory-lost',
  'copied',
  'log-missing',
  'not-begun-here',
] as const

function Halted({ halt: { reason, at }, slug, title, children }: HaltedProps) {
  const t = useTranslations('ledger.halted')
  const known = reasons.find((each) => each === reason) ?? 'other'
  return (
    <div role="alert" className="bg-danger px-4 py-3 text-paper wide:px-6 [&_a]:text-paper [&_a]:underline">
      <div className="flex max-w-295 flex-col gap-1">
        <p className="font-semibold">
          {title}
          {at === null ? null : <> {t.rich('since', { time: () => <Time at={at} show="exact" /> })}</>}
        </p>
        <p>{t(`reasons.${known}`)}</p>
        <p>{children}</p>
        <p>
          {t.rich('command', {
            command: () => <code className="font-mono wrap-anywhere">assay audit seal --new-log {slug}</code>,
          })}
        </p>
      </div>
    </div>
  )
}
