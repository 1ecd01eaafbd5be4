import { type StatementState, type Verdict, verdicts } from '@assay/review'
import { useTranslations } from 'use-intl'
import { usePersonColours } from '../../components/people-in-order.tsx'
import type { PartLook } from './bar-chart.tsx'
import type { Overview } from './bars.ts'

const hatched = 'repeating-linear-gradient(-45deg, var(--contested) 0 3px, var(--paper) 3px 6px)'

/** States in the order in which a bar shows them: what is done first, and at its end what nobody looked at. */
const stateBackgrounds = {
  published: 'var(--verified)',
  corrected: 'var(--disputed)',
  decided: 'var(--action)',
  agreed: 'color-mix(in srgb, var(--action) 50%, var(--paper))',
  assessed: 'var(--edge)',
  'needs-review': hatched,
  contested: 'var(--contested)',
  open: 'var(--unread)',
} as const satisfies Record<StatementState, string>

export const stateOrder: readonly StatementState[] = [
  ...(['published', 'corrected', 'decided', 'agreed'] as const),
  ...(['assessed', 'needs-review', 'contested', 'open'] as const),
]

const verdictBackgrounds: Record<Verdict, string> = {
  verified: 'var(--verified)',
  disputed: 'var(--disputed)',
  'propaganda-framed': 'var(--framed)',
  'set-aside': 'var(--aside)',
}

/** How the parts of each chart are called and drawn. */
export function useLooks(people: Overview['people']) {
  const t = useTranslations('overview')
  const states = useTranslations('articles.states')
  const colourOf = usePersonColours()
  const erased = useTranslations('events')('erasedName')
  return {
    states: stateOrder.map(
      (key): PartLook => ({ key, name: states(key), background: stateBackgrounds[key] }),
    ),
    verdicts: verdicts.map(
      (key): PartLook => ({ key, name: t(`verdicts.${key}`), background: verdictBackgrounds[key] }),
    ),
    people: people.map(
      ({ personId, name }): PartLook => ({
        ...{ key: personId, name: name ?? erased },
        background: colourOf(personId),
        isForeign: true,
      }),
    ),
    decided: [{ key: 'decided', name: t('decided'), background: 'var(--action)' }],
  }
}
