/** The tables of assessments, of how statements stand, of discussions and of events, as SQL and as Prisma name them. */
const tables = [
  ...['assessment', 'assessment_revision', 'citation', 'statement', 'event', 'event_text', 'statement_turn'],
  ...['thread', 'comment', 'comment_revision'],
]
const models = [
  ...['assessment', 'assessmentRevision', 'citation', 'statement', 'event', 'eventText', 'statementTurn'],
  ...['thread', 'comment', 'commentRevision'],
]
/** What other tables call them in Prisma. */
const relations = ['assessments', 'citations', 'comments', 'event', 'revision', 'statement', 'statements']

/**
 * Who may name them: what is visible to a viewer is decided in one folder; a command loads its scene with the rows
 * locked; custody and keeper hold the whole ledger against its tables, and place, sign and copy what lies in it.
 */
const mayName =
  /^packages\/(questions\/src\/visible\/|newsroom\/src\/(article|assessment|decision|discussion|erasure|statement|work|workspace)\/(load-|lock-|[a-z-]*scene|(merge|recut)[.]|texts-with-copies[.]|change-policy[.])|custody\/src\/|keeper\/src\/)/

const isRead = (/** @type {string} */ path) =>
  /^(apps|packages)\/.*[.]tsx?$/.test(path) &&
  !/[.](test|spec|long|test-support)[.]tsx?$|[.]d[.]ts$/.test(path) &&
  !/^packages\/(testing|bench)\//.test(path)

const either = (/** @type {string[]} */ names) => `(?:${names.join('|')})`
const inSql = String.raw`\s+"?${either(tables)}"?(?![\w.])(?=[\s,)\`;]|$)`
const inAnySql = new RegExp(String.raw`\b(?:from|join|into|update|only)${inSql}`, 'i')
const named = [
  // SELECT ... FROM event e, JOIN statement s, INSERT INTO assessment: also in a text that is no template
  new RegExp(String.raw`\b(?:FROM|JOIN|INTO|UPDATE|ONLY)${inSql}`),
  // prisma.event.findMany(
  new RegExp(
    String.raw`\.${either(models)}\s*\.\s*(?:find|count|groupBy|aggregate|create|update|upsert|delete)`,
  ),
  // selectFrom('event as e'), innerJoin('statement as s'
  new RegExp(
    String.raw`\b(?:selectFrom|\w+Join|insertInto|updateTable|deleteFrom)\(\s*'${either(models)}(?:'| as )`,
  ),
]
/** A query of Prisma, up to its end, in which another table's relation leads to one of these. */
const call = /\.\s*\w+\s*\.\s*(?:find\w+|count|groupBy|aggregate|update|updateMany|deleteMany)\(/g
const relation = new RegExp(String.raw`(?<![\w.])${either(relations)}\s*:\s*(?:\{|true)`)

/** Reads into JSON in SQL, by an operator or a function. */
const intoJson =
  /(?:->>?|#>>?|@@|\?)|\bjsonb?_(?:path_\w+|extract_path\w*|each\w*|array_elements\w*|object_keys)\b/
/** A filter of Prisma by a path into JSON. */
const byPath = /\bpath:\s*\[\s*['"`$]/

/** @param {string} source */
const withoutComments = (source) => source.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/[^\n]*/g, ' ')

/** Every template of SQL, what is put into it left out. @param {string} source */
function sqlOf(source) {
  return [
    ...source.matchAll(/\b(?:sql|typedSql|\$queryRaw|\$executeRaw)(?:<[^`(]*>)?\s*`((?:[^`\\]|\\.)*)`/g),
  ].map((found) => (found[1] ?? '').replace(/\$\{[^}]*\}/g, ' '))
}

/** The text of a call from its bracket to the one that closes it. @param {string} source @param {number} from */
function argumentsFrom(source, from) {
  let depth = 1
  for (let at = from; at < source.length; at++) {
    if (source[at] === '(') depth++
    else if (source[at] === ')' && --depth === 0) return source.slice(from, at)
  }
  return source.slice(from)
}

/**
 * What a module reads past `questions/src/visible`: the tables of assessments, statement states and events by their
 * names, or a path into JSON in SQL, which is nobody's: what has to be found is a column. A migration fills such a
 * column from the events that there are, once; migrations are no modules, and are not looked at.
 *
 * @param {{ path: string, text: string }} file
 * @returns {string | null}
 */
export function readsPastVisible({ path, text }) {
  if (!isRead(path)) return null
  const source = withoutComments(text)
  const templates = sqlOf(source)
  const json = templates.map((sql) => intoJson.exec(sql)?.[0]).find(Boolean)
  if (json !== undefined) return `reads JSON by path in SQL: ${json}`
  const queries = [...source.matchAll(call)].map((found) =>
    argumentsFrom(source, found.index + found[0].length),
  )
  const filter = queries.map((query) => byPath.exec(query)?.[0]).find(Boolean)
  if (filter !== undefined) return `reads JSON by path in SQL: ${filter}`
  if (mayName.test(path)) return null
  const name =
    named.map((pattern) => pattern.exec(source)?.[0]).find(Boolean) ??
    templates.map((sql) => inAnySql.exec(sql)?.[0]).find(Boolean) ??
    queries.map((query) => relation.exec(query)?.[0]).find(Boolean)
  return name === undefined
    ? null
    : `names a table that only questions/src/visible may: ${name.replace(/\s+/g, ' ')}`
}
