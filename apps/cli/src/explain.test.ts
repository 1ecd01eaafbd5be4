import { ReviewError } from '@assay/review'
import { expect, it } from 'vitest'
import { explain } from './explain.ts'

it('says a refusal in words, with its details', async () => {
  const one = new ReviewError('article-has-assessments', { statementIds: ['s1'], assessments: 1 })
  const several = new ReviewError('article-has-assessments', { statementIds: ['s1'], assessments: 3 })
  expect(await explain(one)).toMatch(/^1 assessment stands here; it would be lost/)
  expect(await explain(several)).toMatch(/^3 assessments stand here; they would be lost/)
})

it('lets what was foreseen speak for itself, and shows the trace of what was not', async () => {
  expect(await explain(Object.assign(new Error('The port is taken.'), { code: 'EADDRINUSE' }))).toBe(
    'The port is taken.',
  )
  expect(await explain(new Error('broken'))).toContain('explain.test.ts')
})
