/** What a capture is called where it has no headline: its file, or the host it came from; null for pasted text. */
export function nameOfCapture(capture: { filename: string | null; sourceUrl: string | null }): string | null {
  if (capture.filename !== null) return capture.filename
  return capture.sourceUrl === null ? null : (URL.parse(capture.sourceUrl)?.host ?? capture.sourceUrl)
}
