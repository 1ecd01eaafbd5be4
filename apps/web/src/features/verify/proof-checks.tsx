'use client'

import type { ProofOutcome } from '@assay/exchange'
import { useTranslations } from 'use-intl'
import { CheckGlyph, CloseGlyph, DashGlyph } from '../../components/glyphs.tsx'
import { checkStates } from './check-states.ts'
import { Folded } from './folded.tsx'
import { Part } from './verdict.tsx'

const signs = {
  passed: { glyph: <CheckGlyph />, colour: 'text-verified' },
  failed: { glyph: <CloseGlyph />, colour: 'text-danger' },
  skipped: { glyph: <DashGlyph />, colour: 'text-muted' },
}

/** What was checked, one after the other, and how it went. */
export function ProofChecks({ outcome }: { outcome: ProofOutcome }) {
  const t = useTranslations('verify.proof.checks')
  const details = useTranslations('verify.report')('details')
  return (
    <>
      <Part title={t('title')}>
        <ol className="flex flex-col gap-1">
          {checkStates(outcome).map(({ check, state }) => (
            <li key={check} className={`flex gap-2 ${state === 'skipped' ? 'text-muted' : ''}`}>
              <span className={`mbs-0.5 ${signs[state].colour}`}>{signs[state].glyph}</span>
              <span>
                {t(check)} <span className="sr-only">({t(state)})</span>
              </span>
            </li>
          ))}
        </ol>
      </Part>
      {outcome.ok ? null : (
        <Folded title={details}>
          <p className="wrap-anywhere">{outcome.message}</p>
        </Folded>
      )}
    </>
  )
}
