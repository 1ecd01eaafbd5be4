import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import type { ErrorCode } from '../errors/error-details.ts'
import { ReviewError } from '../errors/review-error.ts'
import type { ArticleScene } from './article-rules.ts'

/** An article as most rules find it: a draft at version 3. */
export function givenArticle(differing: Partial<ArticleScene> = {}): ArticleScene {
  return {
    id: 'a1',
    captureId: 'c1',
    version: 3,
    status: 'draft',
    start: 0,
    end: 100,
    details: {
      headline: 'Bridge closed for repair',
      byline: 'By A. Reporter',
      publisher: 'Coastal Herald',
      publishedAt: '2024-01-09',
      publishedAtAlternative: '2024-09-01',
      language: 'en',
      url: null,
    },
    ...differing,
  }
}

/** What a decision is passed: ids that count up, and a real digest. */
export function passedIn() {
  let count = 0
  return {
    newId: () => `new-${++count}`,
    hashText: (text: string) => createHash('sha256').update(text).digest('hex'),
  }
}

/** Runs what has to be refused, and gives the details of the refusal. */
export function refusedWith(code: ErrorCode, run: () => unknown): Readonly<Record<string, unknown>> {
  try {
    run()
  } catch (error) {
    if (!(error instanceof ReviewError)) throw error
    expect(error.code).toBe(code)
    return error.details
  }
  throw new Error(`nothing was refused; ${code} was expected`)
}
