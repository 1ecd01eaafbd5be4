import type { ArticleDetails } from '../events/reading.ts'
import type { EditorialRows, RowChange } from './rows.ts'

/** The change of an article's row to the version that an event gives it, made on the one before. */
export function articleChange(
  data: { articleId: string; version: number },
  set: Partial<EditorialRows['article']>,
): RowChange {
  return {
    op: 'update',
    table: 'article',
    id: data.articleId,
    expect: data.version - 1,
    set: { ...set, version: data.version },
  }
}

/** Drops the keys that were left out, so that they are not written as undefined. */
export function defined(
  details: { [K in keyof ArticleDetails]?: ArticleDetails[K] | undefined },
): Partial<ArticleDetails> {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))
}
