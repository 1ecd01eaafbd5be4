/** What a capture is called where it has no headline: its file, or the host it came from; null for pasted text. */
export function nameOfCapture(capture: { filename: string | null; sourceUrl: string | null }): string | null {
  if (capture.filename !== null) return capture.filename
  return capture.sourceUrl === null ? null : (URL.parse(capture.sourceUrl)?.host ?? capture.sourceUrl)
}

type Headed = { headline: string | null }
type Titled = {
  capture: Parameters<typeof nameOfCapture>[0] & { recaptured: readonly Headed[] }
  articles: readonly Headed[]
}

/**
 * What the page of a capture is headed: the headline of its one article, which may be read in a later capture now,
 * else what the capture is called.
 */
export function titleOfCapture({ capture, articles: standing }: Titled): string | null {
  const articles = [...standing, ...capture.recaptured]
  const headline = articles[0]?.headline ?? null
  return articles.length === 1 ? (headline ?? nameOfCapture(capture)) : (nameOfCapture(capture) ?? headline)
}
