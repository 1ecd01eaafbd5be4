import { isSamePage, normaliseSourceUrl } from './source-url.ts'

/** What tells where an article was read: its own address, or its capture's where that holds nothing else. */
type AddressedArticle = { url: string | null; sourceUrl: string | null; isOnlyArticle: boolean }

/**
 * The address under which an article may be captured again: its own, or where it has none that of its capture,
 * if the capture holds this article only. Null where neither is an http(s) address.
 */
export function articleAddress({ url, sourceUrl, isOnlyArticle }: AddressedArticle): string | null {
  const address = url ?? (isOnlyArticle ? sourceUrl : null)
  return address !== null && isPageAddress(address) ? address : null
}

/** Whether two articles were read at one address; see `isSamePage`. Two without an address were not. */
export function isSameAddress(left: string | null, right: string | null): boolean {
  return left !== null && right !== null && isSamePage(left, right)
}

function isPageAddress(address: string): boolean {
  try {
    normaliseSourceUrl(address)
    return true
  } catch {
    return false
  }
}
