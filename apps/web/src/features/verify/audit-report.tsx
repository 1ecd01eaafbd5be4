'use client'

import type { AuditReport } from '@assay/exchange'
import { useTranslations } from 'use-intl'
import { Folded } from './folded.tsx'
import { type ReportSource, trustOf } from './trust.ts'
import { Part, type Tone, Verdict } from './verdict.tsx'

type AuditReportProps = { report: AuditReport; source?: ReportSource }

/** What an audit of a log or of one article found, in plain words, and which trust remains. */
export function AuditReportView({ report, source = 'file' }: AuditReportProps) {
  const t = useTranslations('verify.report')
  const trust = useTranslations('verify.trust')
  const tone = toneOf(report, source)
  const partly = report.verdict === 'holds-in-part' ? t('holdsInPart', report) : t('holdsForItself')
  const titles = { holds: t('holds'), partly, fails: t('differs') }
  return (
    <Verdict tone={tone} title={titles[tone]}>
      <Differences findings={report.findings} />
      <Proven report={report} />
      {report.verdict === 'differs' ? null : (
        <Part title={trust('title')}>
          <ul className="flex list-disc flex-col gap-1 ps-5">
            {trustOf(report, source).map((key) => (
              <li key={key}>{trust(key)}</li>
            ))}
          </ul>
        </Part>
      )}
      <Folded title={t('details')}>
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 wrap-anywhere">
          <dt className="text-muted">{t('root')}</dt>
          <dd>{report.root}</dd>
          <dt className="text-muted">{t('keys')}</dt>
          <dd>
            {report.keys.map((key) => (
              <p key={key}>{key}</p>
            ))}
          </dd>
        </dl>
      </Folded>
    </Verdict>
  )
}

function toneOf({ verdict, keysFromBundle }: AuditReport, source: ReportSource): Tone {
  if (verdict === 'differs') return 'fails'
  if (verdict === 'holds-in-part') return 'partly'
  return keysFromBundle && source === 'file' ? 'partly' : 'holds'
}

/** The first difference in full; the rest, often its consequences, folded. */
function Differences({ findings }: Pick<AuditReport, 'findings'>) {
  const t = useTranslations('verify.report')
  const meaning = useTranslations('verify.findings')
  const [first, ...further] = findings
  if (first === undefined) return null
  return (
    <>
      <Part title={t('firstDifference')}>
        <p className="font-medium">{meaning(first.code)}</p>
        <p className="text-muted wrap-anywhere">{t('finding', first)}</p>
      </Part>
      {further.length === 0 ? null : (
        <Folded title={t('further', { count: further.length })}>
          <ol className="flex flex-col gap-2 wrap-anywhere">
            {further.map((finding) => (
              <li key={`${finding.code} ${finding.where} ${finding.message}`}>
                {meaning(finding.code)} <span className="text-muted">{t('finding', finding)}</span>
              </li>
            ))}
          </ol>
        </Folded>
      )}
    </>
  )
}

function Proven({ report }: { report: AuditReport }) {
  const t = useTranslations('verify.report')
  const { origin, scope, verdict, continues, changedMeanwhile, unsigned, state } = report
  const unsignedCount = unsigned.leaves + unsigned.waiting
  return (
    <div className="flex flex-col gap-1">
      {origin === '' ? null : <p className="font-medium wrap-anywhere">{t('ofLog', { origin })}</p>}
      {scope === 'article' ? (
        <p>{t('articleEvents', report)}</p>
      ) : (
        <>
          <p>{t('events', report)}</p>
          <p>{t('checkpoints', report)}</p>
        </>
      )}
      {continues.map((each) => (
        <p key={each.origin} className="wrap-anywhere">
          {t('continued', { ...each, vouched: each.isVouched ? 'yes' : 'no' })}
        </p>
      ))}
      {unsignedCount === 0 ? null : (
        <p>{t(unsigned.isNew ? 'unsignedNew' : 'unsignedLate', { count: unsignedCount })}</p>
      )}
      {scope === 'log' && verdict !== 'differs' ? (
        <>
          <p>{t('state', state)}</p>
          <p>{t('content', state)}</p>
          {state.bytesOnly === 0 ? null : <p>{t('bytesOnly', { count: state.bytesOnly })}</p>}
        </>
      ) : null}
      {changedMeanwhile === 0 ? null : <p>{t('meanwhile', { count: changedMeanwhile })}</p>}
    </div>
  )
}
