'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { EventChange } from '../history/event-change.tsx'
import { useActorName, useEventSentence } from '../history/event-sentence.ts'
import { MomentField } from './moment-field.tsx'
import { MomentTime } from './moment-time.tsx'
import type { Instant } from './past-address.ts'
import type { Moment } from './past-answers.ts'

type MomentBarProps = {
  moment: Moment
  asked: Instant
  onGo: (instant: Instant) => void
  /** Further ways to go on from here. */
  children?: ReactNode
}

/** Which moment is shown, in words, and the ways to another: by the clock, or change by change. */
export function MomentBar({ moment, asked, onGo, children }: MomentBarProps) {
  const t = useTranslations('past.moment')
  const { previous, next } = moment
  const shown = asked !== null && 'time' in asked ? asked.time : moment.at
  const step = (position: number | null) => () => onGo(position === null ? null : { position })
  return (
    <section aria-label={t('label')} className="mbe-6 flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2 print:hidden">
        <MomentField label={t('field')} value={shown} onChange={onGo} />
        <Button size="small" isDisabled={previous === null} onPress={step(previous)}>
          {t('previous')}
        </Button>
        <Button size="small" isDisabled={next === null} onPress={step(next)}>
          {t('next')}
        </Button>
        {children}
      </div>
      <Banner moment={moment} asked={asked} onGo={onGo} />
    </section>
  )
}

function Banner({ moment, asked, onGo }: Omit<MomentBarProps, 'children'>) {
  const t = useTranslations('past.moment')
  return (
    <div
      className={`flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-s-2 py-2 ps-4 pe-3 ${asked === null ? 'border-rule' : 'border-action bg-wash'}`}
    >
      <div role="status" className="flex min-w-0 flex-col gap-0.5">
        <p className="font-medium">
          <WhichMoment moment={moment} asked={asked} />
        </p>
        <LastChange moment={moment} />
      </div>
      {asked === null ? null : (
        <span className="print:hidden">
          <Button size="small" onPress={() => onGo(null)}>
            {t('now')}
          </Button>
        </span>
      )}
    </div>
  )
}

function WhichMoment({ moment, asked }: { moment: Moment; asked: Instant }) {
  const t = useTranslations('past.moment')
  const { position, last, at, isToCome, sealed } = moment
  if (position === null || at === null) return t('beforeAll')
  const signed = <span className="font-normal text-muted"> {sealed ? t('sealed') : t('unsealed')}</span>
  if (isToCome || asked === null) {
    return (
      <>
        {t(isToCome ? 'toCome' : 'present', { position })}
        {signed}
      </>
    )
  }
  const shown = 'time' in asked ? asked.time : at
  return (
    <>
      {t.rich('stood', { position, last: last ?? position, time: () => <MomentTime at={shown} /> })}
      {signed}
    </>
  )
}

function LastChange({ moment: { change } }: { moment: Moment }) {
  const t = useTranslations('past.moment')
  const roles = useTranslations('events.roles')
  const sentence = useEventSentence()
  const actorName = useActorName()
  if (change === null) return null
  const { before, after } = change.summary
  return (
    <p className="text-muted wrap-anywhere">
      {t('change', { who: actorName(change), role: roles(change.actorRole), what: sentence(change) })}{' '}
      <EventChange before={before} after={after} />
    </p>
  )
}
