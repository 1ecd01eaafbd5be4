/**
 * Where to go after signing in: a path of this very site, and nothing else. An address that leads elsewhere would
 * make our sign-in page the first step of somebody's trick.
 */
export function localPath(wanted: string | undefined): string {
  if (wanted === undefined || !wanted.startsWith('/') || /[\\\p{Cc}]/u.test(wanted)) return '/'
  const here = 'http://here.invalid'
  const url = URL.parse(wanted, here)
  if (url === null || url.origin !== here || /^\/(\/|sign-in)/.test(url.pathname)) return '/'
  return `${url.pathname}${url.search}${url.hash}`
}
