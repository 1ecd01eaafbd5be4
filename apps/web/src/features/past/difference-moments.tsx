'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { MomentField } from './moment-field.tsx'
import { MomentTime } from './moment-time.tsx'
import type { Instant, PastAddress } from './past-address.ts'
import type { Difference, Moment } from './past-answers.ts'

type DifferenceMomentsProps = {
  address: PastAddress & { from: Instant }
  difference: Difference | undefined
  onChange: (part: Partial<PastAddress>) => void
}

/** The two moments that are compared, and how many things differ. */
export function DifferenceMoments({ address, difference, onChange }: DifferenceMomentsProps) {
  const t = useTranslations('past.difference')
  const { from, to } = address
  const known = (asked: Instant, moment: Moment | undefined) =>
    asked !== null && 'time' in asked ? asked.time : (moment?.at ?? null)
  return (
    <div className="mbe-6 flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2 print:hidden">
        <MomentField
          label={t('from')}
          value={known(from, difference?.from)}
          onChange={(next) => onChange({ from: next ?? undefined })}
        />
        <MomentField
          label={t('to')}
          value={known(to, difference?.to)}
          onChange={(next) => onChange({ to: next })}
        />
        {to === null ? null : (
          <Button size="small" onPress={() => onChange({ to: null })}>
            {t('toNow')}
          </Button>
        )}
      </div>
      {difference === undefined ? null : <Counts difference={difference} />}
    </div>
  )
}

function Counts({ difference: { from, to, counts } }: { difference: Difference }) {
  const t = useTranslations('past.difference')
  const time = ({ at }: Moment) => (at === null ? null : <MomentTime at={at} />)
  return (
    <div role="status" className="border-s-2 border-action bg-wash py-2 ps-4 pe-3">
      <p className="font-medium">{t('counts', counts)}</p>
      <p className="text-muted">
        {from.position === null || to.position === null
          ? t.rich('fromBeginning', { to: to.position ?? 0, later: () => time(to) })
          : t.rich('between', {
              from: from.position,
              to: to.position,
              earlier: () => time(from),
              later: () => time(to),
            })}
      </p>
    </div>
  )
}
