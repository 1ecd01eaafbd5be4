const frame = 'packages/newsroom/src/frame/'
const own = new Set([`${frame}act.ts`, `${frame}run-operational.ts`])
const tests = /[.](test|spec|long|test-support)[.]tsx?$/
const writers = /^packages\/(newsroom|people|custody)\/src\//
const anySource = /^(packages\/(?!bench\/|testing\/)[^/]+|apps\/[^/]+)\/src\//

const opensTransaction = [
  /\btransact\s*[(<]/,
  /[.]\s*transact\b/,
  /\{[^}]*\btransact\b[^}]*\}\s*=\s*/,
  /\$transaction\b/,
  /\brunScript\b/,
  /\bBEGIN\s*(?:;|`|'|ISOLATION|READ)/,
  /\bSTART TRANSACTION\b/,
]
const writesEvent = [
  /[.]\s*event\s*[.]\s*(?:create|createMany|createManyAndReturn|update|updateMany|upsert|delete|deleteMany)\b/,
  /\b(?:INSERT\s+INTO|UPDATE|DELETE\s+FROM)\s+"?event"?(?![\w"])/i,
  /\binsertRows\(\s*\w+,\s*'event'/,
]

/**
 * Whether a module writes past the frame in which everything stands that writes: a transaction of its own in
 * newsroom, people or custody, or an event written anywhere.
 *
 * @param {{ path: string, text: string }} file
 * @returns {string | null} what it does
 */
export function outsideTheFrame({ path, text }) {
  if (tests.test(path)) return null
  const opened = first(opensTransaction, text)
  if (opened !== null && writers.test(path) && !own.has(path)) return `opens a transaction: ${opened}`
  const written = first(writesEvent, text)
  if (written === null || !anySource.test(path) || path === `${frame}record.ts`) return null
  return `writes an event: ${written}`
}

/** @param {RegExp[]} patterns @param {string} text @returns {string | null} */
function first(patterns, text) {
  return patterns.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined) ?? null
}
