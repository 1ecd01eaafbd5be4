import type { KnownSource } from './use-shelf.ts'

/** The host of an address, without the `www.` that says nothing; null where it is none. */
export function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null
}

/**
 * What sources that were cited before tell of an address, the latest of them first: all of the same page, and of
 * another page of the same host who publishes there. Null where they tell nothing.
 */
export function knownOfAddress(url: string, cited: readonly KnownSource[]): KnownSource | null {
  const same = cited.find((source) => source.url === url && (source.title ?? source.publisher) !== null)
  if (same !== undefined) return { url, title: same.title, publisher: same.publisher }
  const neighbour = cited.find((source) => source.publisher !== null && hostOf(source.url) === hostOf(url))
  return neighbour === undefined ? null : { url, title: null, publisher: neighbour.publisher }
}
