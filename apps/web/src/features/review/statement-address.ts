const parameter = 'statement'

type Place = { pathname: string; search: string }

/**
 * The statement that the address names, as it stands: on the way back the browser has changed the address before
 * the page is drawn, while what the server drew knows the address as it was first. Undefined where the address is
 * another page's, which is still shown or was gone to meanwhile.
 */
export function statementInAddress(
  { pathname, search }: Place,
  articleId: string,
): string | null | undefined {
  if (!pathname.endsWith(`/articles/${articleId}`)) return undefined
  return new URLSearchParams(search).get(parameter)
}

/**
 * Writes the statement into the address of its article, and into no other. The state of the entry stays as it is:
 * so the router takes no notice, and neither draws everything again nor gives up a page that it is on the way to.
 */
export function nameStatement(articleId: string, statementId: string): void {
  const named = statementInAddress(window.location, articleId)
  if (named === undefined || named === statementId) return
  const url = new URL(window.location.href)
  url.searchParams.set(parameter, statementId)
  window.history.replaceState(window.history.state, '', url)
}
