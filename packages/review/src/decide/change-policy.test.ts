import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../policy.ts'
import { present } from './assessing-given.test-support.ts'
import { decidePolicyChange, type PolicyScene } from './change-policy.ts'
import { refusedWith } from './given.test-support.ts'

const scene = (differing: Partial<PolicyScene> = {}): PolicyScene => ({
  workspace: { id: 'w1', version: 3, policy: { quorum: 2 } },
  statements: [
    { id: 's1', state: 'agreed', standing: present('verified', 'verified') },
    { id: 's2', state: 'agreed', standing: present('verified', 'verified', 'verified') },
    { id: 's3', state: 'assessed', standing: present('disputed') },
  ],
  ...differing,
})
const change = (policy = {}, workspaceVersion = 3) =>
  decidePolicyChange(scene(), { workspaceVersion, policy: { ...defaultPolicy, ...policy } }).data

describe('changing a policy', () => {
  it('keeps what was before as it was stored, and what is from now on whole', () => {
    expect(change({ decideOwn: true })).toMatchObject({
      version: 4,
      before: { quorum: 2 },
      after: { quorum: 2, quorumDecides: false, decideOwn: true },
      statements: [],
    })
  })

  it('to a larger quorum, makes what too few agree on assessed again', () => {
    const statement = { state: 'assessed', verdict: 'verified' }
    expect(change({ quorum: 3 }).statements).toEqual([{ statementId: 's1', statement }])
  })

  it('to a quorum of one, makes agreed what one has said', () => {
    const statement = { state: 'agreed', verdict: 'disputed' }
    expect(change({ quorum: 1 }).statements).toEqual([{ statementId: 's3', statement }])
  })

  it('is refused on another version, and where nothing changes', () => {
    refusedWith('stale-version', () => change({ quorum: 3 }, 2))
    refusedWith('nothing-changed', () => change())
  })
})
