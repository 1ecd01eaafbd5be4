import { useTranslations } from 'use-intl'
import { Kbd } from '../../components/kbd.tsx'
import { decideKeys } from './decide-keys.ts'

/** The keys of the page, at its foot. Not where there is no keyboard. */
export function KeyLine() {
  const t = useTranslations('decide.keys')
  return (
    <dl
      aria-label={t('title')}
      className="hidden flex-wrap gap-x-4 gap-y-1 border-bs border-rule pbs-3 text-small text-muted wide:pointer-fine:flex"
    >
      {decideKeys.map(({ action, shown }) => (
        <div key={action} className="flex items-center gap-1.5">
          <dt>
            <Kbd keys={shown} />
          </dt>
          <dd>{t(action)}</dd>
        </div>
      ))}
    </dl>
  )
}
