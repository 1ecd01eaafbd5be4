/** Lets the browser save a small text that is at hand, under a name. */
export function saveFile({ filename, text }: { filename: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = filename
  link.click()
  // Safari reads the address only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
