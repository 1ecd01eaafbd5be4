'use client'

import { useTranslations } from 'use-intl'
import { ErrorState } from '../../components/error-state.tsx'
import { Link } from '../../components/link.tsx'
import { useErrorWords } from '../api/use-explain.ts'
import type { UploadResult } from './upload.ts'

type ImportOutcomeProps = {
  result: UploadResult
  captureHref: (captureId: string) => string
  keptText: boolean
}

/** What came of an import that did not simply lead on to its capture. */
export function ImportOutcome({ result, captureHref, keptText }: ImportOutcomeProps) {
  const t = useTranslations('importing')
  const errors = useTranslations('errors')
  const say = useErrorWords()
  switch (result.kind) {
    case 'imported':
      return null
    case 'stopped':
      return <p role="status">{t('stopped')}</p>
    case 'existing':
      return (
        <div role="status" className="flex flex-col items-start gap-1 border-s-2 border-action py-1 ps-4">
          <p className="font-medium">{t('existing.title')}</p>
          <p className="max-w-prose">{t('existing.explanation')}</p>
          <p className="pbs-1">
            <Link href={captureHref(result.captureId)}>{t('existing.open')}</Link>
          </p>
        </div>
      )
    case 'refused':
      return (
        <Failure keptText={keptText}>
          {result.answer.code === 'signed-out' ? t('failed.signedOut') : say(result.answer)}
        </Failure>
      )
    case 'unreachable':
      return <Failure keptText={keptText}>{errors('connection')}</Failure>
    case 'fault':
      return <Failure keptText={keptText}>{errors('unknown')}</Failure>
  }
}

function Failure({ keptText, children }: { keptText: boolean; children: string }) {
  const t = useTranslations('importing.failed')
  return (
    <ErrorState title={t('title')}>
      <p>{children}</p>
      {keptText ? <p>{t('kept')}</p> : null}
    </ErrorState>
  )
}
