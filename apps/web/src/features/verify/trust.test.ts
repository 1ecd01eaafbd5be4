import type { AuditReport } from '@assay/exchange'
import { describe, expect, it } from 'vitest'
import { trustOf } from './trust.ts'

const report: AuditReport = {
  verdict: 'holds',
  ok: true,
  scope: 'log',
  logId: 'w1',
  origin: 'desk.example/harbour',
  events: 7,
  leaves: 7,
  sealed: 7,
  unsigned: { leaves: 0, waiting: 0, isNew: false },
  checkpoints: 1,
  continues: [],
  earlier: 1,
  keys: ['530d903a'],
  keysFromBundle: false,
  root: '',
  state: { rows: 0, texts: 0, erased: 0, captures: 0, bytesOnly: 0, words: 0 },
  changedMeanwhile: 0,
  findings: [],
}

describe('the trust that remains', () => {
  it('begins with the key, by where it came from', () => {
    expect(trustOf(report, 'file')).toEqual(['ownKey', 'sameLog', 'clock'])
    expect(trustOf({ ...report, keysFromBundle: true }, 'file')[0]).toBe('keyFromFile')
    expect(trustOf({ ...report, keysFromBundle: true }, 'server')[0]).toBe('serverKey')
  })

  it('names that nothing from before was held against it', () => {
    expect(trustOf({ ...report, earlier: 0 }, 'file')).toContain('noEarlier')
  })

  it('says of one article that only the whole log shows that nothing was left out', () => {
    const remaining = trustOf({ ...report, scope: 'article', earlier: 0 }, 'file')
    expect(remaining).toEqual(['ownKey', 'oneArticle', 'sameLog', 'clock'])
  })
})
