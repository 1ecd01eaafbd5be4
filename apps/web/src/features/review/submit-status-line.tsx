'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { Kbd } from '../../components/kbd.tsx'
import type { Missing } from './missing.ts'
import type { SubmitStatus } from './use-assessment-form.ts'

type SubmitStatusLineProps = {
  status: SubmitStatus
  missing: readonly Missing[]
  onLead: (missing: Missing) => void
  /** Whether what can be taken back was said of another statement. */
  isOther: boolean
  /** Null where nothing can be taken back any more. */
  onTakeBack: (() => void) | null
}

/** Above the row that submits: what is missing, what came of it, and for ten seconds the way back. */
export function SubmitStatusLine({ status, missing, onLead, isOther, onTakeBack }: SubmitStatusLineProps) {
  const t = useTranslations('review.submit')
  const isTold = status.kind === 'saving' || status.kind === 'saved' || status.kind === 'unchanged'
  return (
    <div className="flex min-h-7 flex-wrap items-center gap-x-2 text-small text-muted">
      {status.kind === 'refused' ? (
        <p role="alert" className="text-body text-danger">
          {t('failed', { message: status.message })}
        </p>
      ) : null}
      <span role="status">{isTold ? t(status.kind) : isOther ? t('savedOther') : null}</span>
      {onTakeBack === null ? null : (
        <Button tone="plain" size="small" onPress={onTakeBack}>
          {t('takeBack')} <Kbd keys="u" />
        </Button>
      )}
      {missing.length === 0 || isTold ? null : (
        <span
          role={status.kind === 'missing' ? 'alert' : undefined}
          className="flex flex-wrap items-center gap-x-2"
        >
          {t('missing')}
          {missing.map((each) => (
            <button
              key={each}
              type="button"
              onClick={() => onLead(each)}
              className="cursor-pointer rounded-tick text-action underline underline-offset-2"
            >
              {t(`parts.${each}`)}
            </button>
          ))}
        </span>
      )}
    </div>
  )
}
