/** Lets the browser save a small text that is at hand, under a name. */
export function saveText({ filename, text }: { filename: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  click({ address, filename })
  // Safari reads the address only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Lets the browser save what an address sends, as it comes: no file is too large for it. */
export function saveFrom(address: string): void {
  click({ address, filename: '' })
}

function click({ address, filename }: { address: string; filename: string }): void {
  const link = document.createElement('a')
  link.href = address
  link.download = filename
  link.click()
}
