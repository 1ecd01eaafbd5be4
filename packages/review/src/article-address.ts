import { pageKey } from './source-url.ts'

/** What tells where an article was read: its own address, or its capture's where that holds nothing else. */
type AddressedArticle = { url: string | null; sourceUrl: string | null; isOnlyArticle: boolean }

/**
 * The address under which an article may be captured again: its own, or where it has none that of its capture,
 * if the capture holds this article only. Two articles were read at one address where theirs are equal: scheme,
 * a leading `www.`, tracking parameters, fragment and a trailing slash aside, as `isSamePage` has it.
 *
 * @returns host, path and query; null where neither is an http(s) address
 */
export function articleAddress({ url, sourceUrl, isOnlyArticle }: AddressedArticle): string | null {
  const address = url ?? (isOnlyArticle ? sourceUrl : null)
  try {
    return address === null ? null : pageKey(address)
  } catch {
    return null
  }
}
