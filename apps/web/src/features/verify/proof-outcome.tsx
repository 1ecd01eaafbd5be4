'use client'

import type { ProofOutcome } from '@assay/exchange'
import { useTranslations } from 'use-intl'
import { EventSaid } from './event-said.tsx'
import { Folded } from './folded.tsx'
import { ProofChecks } from './proof-checks.tsx'
import { Part, Verdict } from './verdict.tsx'

const remaining = ['ownKey', 'sameLog', 'texts', 'clock'] as const

/** What the proof of one event proves, in plain words; or what of it fails. */
export function ProofOutcomeView({ outcome }: { outcome: ProofOutcome }) {
  const t = useTranslations('verify.proof')
  if (outcome.ok) return <Holding outcome={outcome} />
  return (
    <Verdict tone="fails" title={t('fails')}>
      <p className="font-medium">{t(`failures.${outcome.failure}`)}</p>
      <ProofChecks outcome={outcome} />
    </Verdict>
  )
}

function Holding({ outcome }: { outcome: ProofOutcome }) {
  const t = useTranslations('verify.proof')
  const trust = useTranslations('verify.trust')
  const { event, earlier, leaf } = outcome
  return (
    <Verdict tone="holds" title={t('holds')}>
      <Part title={t('says')}>{event === null ? <p>{t('notAnEvent')}</p> : <EventSaid event={event} />}</Part>
      <Part title={t('stands')}>
        <p className="wrap-anywhere">
          {t('place', {
            index: outcome.index ?? 0,
            size: outcome.size ?? 0,
            origin: outcome.origin ?? '',
            keys: outcome.keyIds.join(', '),
          })}
        </p>
        {earlier === 'none' ? null : <p>{t(`earlier.${earlier}`)}</p>}
      </Part>
      <Part title={trust('title')}>
        <ul className="flex list-disc flex-col gap-1 ps-5">
          {remaining.map((key) => (
            <li key={key}>{trust(key)}</li>
          ))}
        </ul>
      </Part>
      <ProofChecks outcome={outcome} />
      <Folded title={t('leaf')}>
        <pre className="rounded bg-wash p-3 text-small whitespace-pre-wrap wrap-anywhere">{leaf}</pre>
      </Folded>
    </Verdict>
  )
}
