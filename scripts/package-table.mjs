const tests = /[.](test|spec|long|test-support)[.]tsx?$/
const folder = /^(?:apps|packages)\/([^/]+)\//

/** @typedef {{ name: string, files: number, lines: number, out: string[], in: string[] }} PackageRow */

/**
 * What each package is made of: its modules and their lines, tests apart, and the packages of ours that it imports
 * and that import it.
 *
 * @param {{ path: string, text: string }[]} files
 * @param {{ from: string, to: string }[]} imports between modules
 * @returns {PackageRow[]}
 */
export function packageTable(files, imports) {
  const nameOf = (/** @type {string} */ path) => folder.exec(path)?.[1]
  const sources = files.filter(({ path }) => !tests.test(path) && nameOf(path) !== undefined)
  const arrows = new Set(
    imports.filter(({ from }) => !tests.test(from)).map(({ from, to }) => `${nameOf(from)} ${nameOf(to)}`),
  )
  const names = [...new Set(sources.map(({ path }) => nameOf(path) ?? ''))].sort()
  return names.map((name) => {
    const own = sources.filter(({ path }) => nameOf(path) === name)
    return {
      name,
      files: own.length,
      lines: own.reduce((sum, { text }) => sum + text.split('\n').length - (text.endsWith('\n') ? 1 : 0), 0),
      out: names.filter((other) => other !== name && arrows.has(`${name} ${other}`)),
      in: names.filter((other) => other !== name && arrows.has(`${other} ${name}`)),
    }
  })
}

/** @param {PackageRow[]} rows @returns {string} */
export function printedTable(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length))
  return rows
    .map(({ name, files, lines, out, in: into }) => {
      const size = `${String(files).padStart(4)} files ${String(lines).padStart(6)} lines`
      return `${name.padEnd(width)} ${size}  out ${out.join(' ') || '-'}  in ${into.join(' ') || '-'}`
    })
    .join('\n')
}
