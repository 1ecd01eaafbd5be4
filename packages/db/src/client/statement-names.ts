const mostNames = 1000

/**
 * Names for prepared statements, so that a server plans what Prisma asks again and again only once per
 * connection. Beyond a thousand different texts (lists of varying length make them) the rest go unnamed.
 */
export function statementNames(): (query: { sql: string }) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    if (names.size === mostNames) return ''
    const name = `assay_${names.size}`
    names.set(sql, name)
    return name
  }
}
