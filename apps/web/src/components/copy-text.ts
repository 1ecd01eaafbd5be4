/**
 * Copies a text. False where the browser does not let us: it was not allowed, or the page came over plain http,
 * where there is no clipboard at all.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
