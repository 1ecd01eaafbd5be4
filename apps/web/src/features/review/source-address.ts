const withScheme = /^https?:\/\/[^\s/]+/i
const bare = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u

/** The address that a text is: as it stands, or with the scheme that was left out; null for other words. */
export function addressIn(text: string): string | null {
  const written = text.trim()
  if (/\s/.test(written)) return null
  if (withScheme.test(written)) return URL.canParse(written) ? written : null
  return bare.test(written) ? `https://${written}` : null
}
