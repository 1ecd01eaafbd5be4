import { ReviewError } from './errors/review-error.ts'

/** Query parameters that say how a reader came, not what is read. */
const trackingParameters = new Set([
  'fbclid',
  'gclid',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'yclid',
  'twclid',
  'ttclid',
  'igshid',
  'igsh',
  'mc_cid',
  'mc_eid',
  '_openstat',
  'ref_src',
  'ref_url',
  's_cid',
  'cmpid',
  'ocid',
  'cvid',
])

const isTracking = (name: string) => name.startsWith('utm_') || trackingParameters.has(name)

/**
 * Normalises the address of a source, so that one source is known by one address (WHATWG URL).
 * Lower-cases scheme and host, drops default ports, credentials, tracking parameters and the fragment.
 * A text fragment is dropped with it; the original is kept beside by the caller.
 *
 * @throws ReviewError `citation-url-invalid` where it is not an http(s) address.
 */
export function normaliseSourceUrl(original: string): string {
  const url = URL.parse(original.trim())
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') {
    throw new ReviewError('citation-url-invalid', { url: original })
  }
  url.username = ''
  url.password = ''
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) {
    if (isTracking(name.toLowerCase())) url.searchParams.delete(name)
  }
  return url.href
}

/**
 * Refuses an address that carries a name or a password: what stands in an event stays there, and others read it.
 *
 * @throws ReviewError `address-with-credentials`
 */
export function refuseCredentials(address: string | null | undefined): void {
  if (address != null && withoutCredentials(address) !== address) {
    throw new ReviewError('address-with-credentials')
  }
}

/** An address without the name and the password that stand in it; as it is written where there are none. */
export function withoutCredentials(address: string): string {
  const url = URL.parse(address.trim())
  if (url === null || (url.username === '' && url.password === '')) return address
  url.username = ''
  url.password = ''
  return url.href
}

/** Whether two addresses are the same page: scheme, a leading `www.` and a trailing slash aside. */
export function isSamePage(left: string, right: string): boolean {
  return pageKey(left) === pageKey(right)
}

/**
 * What two addresses of the same page have in common: equal exactly where `isSamePage`.
 *
 * @throws ReviewError `citation-url-invalid` where it is not an http(s) address.
 */
export function pageKey(address: string): string {
  const url = new URL(normaliseSourceUrl(address))
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`
}
