'use client'

import { useTranslations } from 'use-intl'
import { Button } from '../../components/button.tsx'
import { ErrorState } from '../../components/error-state.tsx'
import { ProgressBar } from '../../components/progress-bar.tsx'
import { Time } from '../../components/time.tsx'
import { AuditReportView } from '../verify/audit-report.tsx'
import { VerifyProgress } from '../verify/verify-progress.tsx'
import { useVerifyNow, type VerifyState } from './use-verify-now.ts'

/** Has the history verified where it lies, and shows what was proven. */
export function VerifyNow({ workspaceId }: { workspaceId: string }) {
  const t = useTranslations('ledger.now')
  const { state, start, stop } = useVerifyNow(workspaceId)
  const isRunning = state.phase === 'running'
  return (
    <section className="flex flex-col gap-5">
      <div className="flex max-w-184 flex-col items-start gap-3">
        <h2 className="font-serif text-reading leading-6 font-semibold">{t('title')}</h2>
        <p>{t('explanation')}</p>
        <div className="flex items-center gap-3 print:hidden">
          <Button tone="primary" isPending={isRunning} onPress={start}>
            {t(state.phase === 'ended' ? 'again' : 'start')}
          </Button>
          {isRunning ? <Button onPress={stop}>{t('stop')}</Button> : null}
        </div>
      </div>
      <p role="status" className="sr-only">
        {state.phase === 'idle' ? '' : t(`said.${state.phase}`)}
      </p>
      <Result state={state} onRetry={start} />
    </section>
  )
}

function Result({ state, onRetry }: { state: VerifyState; onRetry: () => void }) {
  const t = useTranslations('ledger.now')
  switch (state.phase) {
    case 'idle':
      return <p className="text-muted">{t('never')}</p>
    case 'stopped':
      return <p className="text-muted">{t('stopped')}</p>
    case 'running':
      return (
        <div className="max-w-184">
          {state.step?.kind === 'progress' ? (
            <VerifyProgress progress={state.step.progress} />
          ) : (
            <ProgressBar label={t(state.step?.kind === 'waiting' ? 'waiting' : 'starting')} />
          )}
        </div>
      )
    case 'failed':
      return (
        <ErrorState title={t('failed.title')} action={<Button onPress={onRetry}>{t('failed.retry')}</Button>}>
          {t('failed.explanation')}
        </ErrorState>
      )
    case 'ended':
      return (
        <div className="flex flex-col gap-3">
          <p className="text-muted">{t.rich('ended', { time: () => <Time at={state.at} show="exact" /> })}</p>
          <AuditReportView report={state.report} source="server" />
        </div>
      )
    default:
      return state satisfies never
  }
}
