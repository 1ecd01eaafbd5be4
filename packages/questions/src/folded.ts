import { type Sql, sql } from '@assay/db'
import { foldForSearch, searchInvisible, searchPairs } from '@assay/text'

const letters = searchPairs.map(([from]) => from).join('')
const replacements = searchPairs.map(([from, to]) => to.repeat([...from].length)).join('')
const invisible = `[${searchInvisible}]`

/** A column as `foldForSearch` folds it, by the database. */
const folded = (column: Sql): Sql => sql`regexp_replace(translate(normalize(lower(normalize(
  regexp_replace(${column}, ${invisible}, '', 'g'), NFKC)), NFKC), ${letters}, ${replacements}), '\\s+', ' ', 'g')`

/** Whether a column holds what is looked for, whatever dashes, quotation marks, spaces and forms it is written in. */
export function holds(column: Sql, search: string): Sql {
  const pattern = `%${foldForSearch(search).replace(/[\\%_]/g, '\\$&')}%`
  return sql`${folded(column)} LIKE ${pattern}`
}
