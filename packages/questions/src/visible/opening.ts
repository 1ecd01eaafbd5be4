import type { ExpressionBuilder, Tables } from '@assay/db'

type OfArticles = ExpressionBuilder<Tables & { a: Tables['article'] }, 'a'>

/** The first words of an article, by which it is shown where it has no headline. */
export const openingOf = (eb: OfArticles) =>
  eb
    .selectFrom('statement as s')
    .innerJoin('statementText as t', (join) =>
      join.onRef('t.statementId', '=', 's.id').onRef('t.version', '=', 's.version'),
    )
    .whereRef('s.articleId', '=', 'a.id')
    .where('s.retired', '=', false)
    .orderBy('s.start')
    .limit(1)
    .select('t.text')
    .as('opening')
