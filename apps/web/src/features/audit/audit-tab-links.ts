const pages = [
  ['events', ''],
  ['moment', '/moment'],
  ['difference', '/difference'],
  ['story', '/story'],
  ['verify', '/verify'],
] as const

/** What goes along from one page of the audit to the next. */
const carried = ['article', 'statement'] as const

/** The pages of the audit: where each is, and the address that keeps the article and statement looked at. */
export function auditTabs(base: string, query: { get: (name: string) => string | null }) {
  const kept = new URLSearchParams()
  for (const name of carried) {
    const value = query.get(name)
    if (value !== null) kept.set(name, value)
  }
  return pages.map(([id, path]) => {
    const page = `${base}${path}`
    return { id, page, href: kept.size === 0 || id === 'verify' ? page : `${page}?${kept}` }
  })
}
