import { describe, expect, it } from 'vitest'
import { type Draft, emptyDraft } from './draft.ts'
import { missingIn } from './missing.ts'

const empty = emptyDraft({ statementVersion: 1, assessmentVersion: 0, erased: 0 })
const source = {
  url: 'https://port.example/log',
  title: null,
  publisher: null,
  stance: 'supports' as const,
  quotedPassage: null,
  accessedOn: null,
}
const whole = {
  techniques: [{ technique: 'Doubt' as const, start: null, end: null }],
  rationale: 'So it is.',
}

describe('what a draft lacks', () => {
  it.each<[string, Partial<Draft>, string[]]>([
    ['nothing chosen', {}, ['tag']],
    ['verified, with nothing else', { value: 'verified' }, ['rationale', 'source']],
    ['a rationale of blanks', { value: 'disputed', rationale: ' \n', citations: [source] }, ['rationale']],
    ['framed, with nothing else', { value: 'propaganda-framed' }, ['technique', 'rationale']],
    ['framed and false', { value: 'propaganda-framed', factuality: 'disputed', ...whole }, ['source']],
    [
      'framed, not said whether true',
      { value: 'propaganda-framed', factuality: 'not-assessed', ...whole },
      [],
    ],
    ['set aside without a reason', { value: 'not-a-claim' }, ['rationale']],
    ['verified with all of it', { value: 'verified', rationale: 'Yes.', citations: [source] }, []],
  ])('%s', (_what, part, missing) => {
    expect(missingIn({ ...empty, ...part })).toEqual(missing)
  })
})
