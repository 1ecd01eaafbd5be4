import type { AuditReport } from '@assay/exchange'

/** Where what was verified came from: a file that somebody gave, or the database of this server. */
export type ReportSource = 'file' | 'server'

export type RemainingTrust =
  | 'ownKey'
  | 'keyFromFile'
  | 'serverKey'
  | 'sameLog'
  | 'noEarlier'
  | 'oneArticle'
  | 'texts'
  | 'clock'

/** What an audit leaves to be trusted, the weightiest first. */
export function trustOf(report: AuditReport, source: ReportSource): RemainingTrust[] {
  const ofKey = source === 'server' ? 'serverKey' : report.keysFromBundle ? 'keyFromFile' : 'ownKey'
  return [
    ofKey,
    ...(report.scope === 'article' ? (['oneArticle'] as const) : []),
    ...(report.scope === 'log' && report.earlier === 0 ? (['noEarlier'] as const) : []),
    'sameLog',
    'clock',
  ]
}
