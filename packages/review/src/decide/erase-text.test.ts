import { expect, it } from 'vitest'
import { decideErasure } from './erase-text.ts'

const ref = { textId: 't1', commitment: '1'.repeat(64) }
const keepText = (text: string) => ({ textId: `kept ${text}`, commitment: '2'.repeat(64) })
const place = { articleId: 'a1', statementId: 's1' }

it('says which text is erased and why, and where it stood', () => {
  expect(decideErasure({ ref, ...place }, { reason: 'Asked for.' }, { keepText }).data).toEqual({
    text: ref,
    reason: keepText('Asked for.'),
    ...place,
  })
})

it('does not erase twice', () => {
  expect(() => decideErasure({ ref: null, ...place }, { reason: 'Again.' }, { keepText })).toThrow(
    expect.objectContaining({ code: 'nothing-changed' }),
  )
})
