/** What a capture is called where it has no headline: its file, or the host it came from; null for pasted text. */
export function nameOfCapture(capture: { filename: string | null; sourceUrl: string | null }): string | null {
  if (capture.filename !== null) return capture.filename
  return capture.sourceUrl === null ? null : (URL.parse(capture.sourceUrl)?.host ?? capture.sourceUrl)
}

type Titled = {
  capture: Parameters<typeof nameOfCapture>[0]
  articles: readonly { headline: string | null }[]
}

/** What the page of a capture is headed: the headline of its one article, else what the capture is called. */
export function titleOfCapture({ capture, articles }: Titled): string | null {
  const headline = articles[0]?.headline ?? null
  return articles.length === 1 ? (headline ?? nameOfCapture(capture)) : (nameOfCapture(capture) ?? headline)
}
