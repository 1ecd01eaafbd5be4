import type { AuditReport } from '@assay/exchange'
import { expect, it } from 'vitest'
import { inWords } from './audit-words.ts'

const report: AuditReport = {
  ...{ verdict: 'holds', ok: true, scope: 'log', logId: 'w1', origin: 'desk.example/harbour' },
  ...{ events: 7, leaves: 7, sealed: 7, checkpoints: 1, continues: [], earlier: 1 },
  unsigned: { leaves: 0, waiting: 0, isNew: false },
  ...{ keys: ['530d903a'], keysFromBundle: false, root: '', changedMeanwhile: 0, findings: [] },
  state: { rows: 4, texts: 2, erased: 0, captures: 3, bytesOnly: 0, words: 9 },
}

const said = (bytesOnly: number) => inWords('harbour', { ...report, state: { ...report.state, bytesOnly } })

it('says of how many captures only the bytes are held, and of none where there is none', () => {
  expect(said(0)).not.toContain('bytes')
  expect(said(1)).toContain('1 capture made before events held the hash of the text: of it only the bytes')
  expect(said(2)).toContain('2 captures made before events held the hash of the text: of them only the bytes')
})
