'use client'

import type { AppRouter } from '@assay/api'
import type { inferRouterOutputs } from '@trpc/server'
import { useTranslations } from 'use-intl'
import { Time } from '../../components/time.tsx'

type Logs = inferRouterOutputs<AppRouter>['ledger']['keys']['logs']

/** The fingerprints of the keys that sign a log, and where anybody finds the keys themselves. */
export function LogKeys({ logs, workspaceSlug }: { logs: Logs; workspaceSlug: string }) {
  const t = useTranslations('ledger.facts')
  const keys = logs.flatMap((log) => log.keys)
  return (
    <>
      {keys.length === 0 ? <p>{t('noKeys')}</p> : null}
      <ul>
        {keys.map(({ verifierKey, createdAt, retiredAt }) => (
          <li key={verifierKey} className="wrap-anywhere">
            <code className="font-mono">{fingerprintOf(verifierKey)}</code>{' '}
            <span className="text-muted">
              {retiredAt === null
                ? t.rich('keySince', { time: () => <Time at={createdAt} show="date" /> })
                : t.rich('keyUntil', { time: () => <Time at={retiredAt} show="date" /> })}
            </span>
          </li>
        ))}
      </ul>
      <a
        href={`/api/keys/${encodeURIComponent(workspaceSlug)}`}
        className="rounded-tick text-action underline-offset-4 hover:underline"
      >
        {t('publicKeys')}
      </a>
    </>
  )
}

/** The id in a verifier key, `name+id+key` (C2SP signed-note): what people compare. */
const fingerprintOf = (verifierKey: string): string => verifierKey.split('+')[1] ?? verifierKey
