import { typedSql } from '@assay/db'
import { foldForSearch, searchInvisible, searchPairs } from '@assay/text'

const letters = searchPairs.map(([from]) => from).join('')
const replacements = searchPairs.map(([from, to]) => to.repeat([...from].length)).join('')
const invisible = `[${searchInvisible}]`

/** A column as `foldForSearch` folds it, by the database. */
const folded = (column: string) => typedSql<string>`regexp_replace(translate(normalize(lower(normalize(
  regexp_replace(${typedSql.ref(column)}, ${invisible}, '', 'g'), NFKC)), NFKC), ${letters}, ${replacements}), '\\s+', ' ', 'g')`

/** Whether a column holds what is looked for, whatever dashes, quotation marks, spaces and forms it is written in. */
export function holds(column: string, search: string) {
  const pattern = `%${foldForSearch(search).replace(/[\\%_]/g, '\\$&')}%`
  return typedSql<boolean>`${folded(column)} like ${pattern}`
}
