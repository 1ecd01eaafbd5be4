import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { errorsDoc } from './errors-doc.ts'

test('docs/errors.md is what the table of errors says', () => {
  const written = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8')
  expect(written).toBe(errorsDoc())
})
