'use client'

import { useFormatter, useTranslations } from 'use-intl'
import { type Bar, barsOf, barsOverTime, type Figure, type Overview } from './bars.ts'
import { FigureSection, type Frame } from './figure-section.tsx'
import { stateOrder, useLooks } from './looks.ts'
import type { Stretches } from './overview-filter.ts'

const ages = ['0', '1', '2', '3', '4'] as const
const ageOf = ({ key }: Bar) => ages.find((age) => age === key) ?? '0'

type FiguresProps = { frame: Frame; overview: Overview; stretches: Stretches; isOwnWork: boolean }

/** All that is counted of a workspace, what waits first. */
export function Figures({ frame, overview, stretches, isOwnWork }: FiguresProps) {
  const t = useTranslations('overview')
  const techniques = useTranslations('techniques.names')
  const looks = useLooks(overview.people)
  const dayOf = useDayNames(stretches)
  const { figures, sources, otherSources } = overview
  const { unit, bounds } = stretches
  const groups = bounds.slice(1).map((_, at) => String(at + 1))
  const named = (of: 'states' | Figure) => ({
    title: t(`sections.${of}.title`),
    group: t(`sections.${of}.group`),
  })
  const wordsOf = (of: Exclude<Figure, 'assessed' | 'decided'>) => {
    return { ...named(of), explanation: t(`sections.${of}.explanation`) }
  }
  const order = (of: readonly { key: string }[]) => of.map(({ key }) => key)
  const work = (of: 'assessed' | 'decided') => (
    <FigureSection
      frame={frame}
      words={{
        ...named(of),
        explanation: isOwnWork ? t(`sections.${of}.own.${unit}`) : t(`sections.${of}.explanation.${unit}`),
      }}
      bars={barsOf(of, figures[of], { groups, parts: order(looks.people) })}
      nameOf={({ key }) => dayOf(Number(key) - 1)}
      looks={looks.people}
    />
  )
  const settled = (of: 'publishers' | 'sources' | 'techniques', nameOf: (bar: Bar) => string) => (
    <FigureSection
      frame={frame}
      words={wordsOf(of)}
      bars={barsOf(of, figures[of], { parts: order(looks.verdicts) })}
      nameOf={nameOf}
      looks={looks.verdicts}
    >
      {of !== 'sources' || otherSources === 0 ? null : (
        <p className="text-muted">{t('sections.sources.others', { count: otherSources })}</p>
      )}
    </FigureSection>
  )
  return (
    <>
      <FigureSection
        frame={frame}
        words={{ ...named('states'), explanation: t(`sections.states.explanation.${unit}`) }}
        bars={barsOverTime(overview.states, bounds.slice(1), stateOrder)}
        nameOf={({ key }) => dayOf(Number(key), -1)}
        looks={looks.states}
      />
      <FigureSection
        frame={frame}
        words={wordsOf('age')}
        bars={barsOf('age', figures.age, { groups: ages, parts: stateOrder })}
        nameOf={(bar) => t(`ages.${ageOf(bar)}`)}
        looks={looks.states}
      />
      <FigureSection
        frame={frame}
        words={wordsOf('time')}
        bars={barsOf('time', figures.time, { groups: ages, parts: ['decided'] })}
        nameOf={(bar) => t(`took.${ageOf(bar)}`)}
        looks={looks.decided}
      >
        <Quartiles of={overview.decisionTime} />
      </FigureSection>
      {settled('publishers', ({ key }) => (key === '' ? t('noPublisher') : key))}
      {settled('sources', ({ key }) => {
        const source = sources.find(({ id }) => id === key)
        return source?.title ?? source?.url ?? key
      })}
      {settled('techniques', ({ key }) => techniques(key as Parameters<typeof techniques>[0]))}
      {work('assessed')}
      {work('decided')}
    </>
  )
}

const dayName = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
const monthName = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const

/** Names the day on which a stretch begins, or some days before that. */
function useDayNames({ days, unit }: Stretches) {
  const format = useFormatter()
  return (index: number, add = 0) => {
    const day = days[index]?.add({ days: add })
    if (day === undefined) return ''
    return format.dateTime(day.toDate('UTC'), unit === 'month' && add === 0 ? monthName : dayName)
  }
}

const [hour, day] = [3_600, 86_400]

function Quartiles({ of }: { of: Overview['decisionTime'] }) {
  const t = useTranslations('overview')
  if (of === null) return null
  const span = (seconds: number) =>
    seconds < 2 * day
      ? t('span.hours', { count: Math.ceil(seconds / hour) })
      : t('span.days', { count: Math.ceil(seconds / day) })
  const { quarter, half, threeQuarters } = of
  const spans = { quarter: span(quarter), half: span(half), threeQuarters: span(threeQuarters) }
  return <p className="text-muted">{t('sections.time.quartiles', spans)}</p>
}
