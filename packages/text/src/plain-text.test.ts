import { expect, it, vi } from 'vitest'

vi.mock('linkedom', () => {
  throw new Error('the DOM was loaded')
})

it('reads plain text without loading the DOM', async () => {
  const { decodeCapture, splitPlainText } = await import('./plain-text.ts')
  const { text } = decodeCapture(Uint8Array.from('The port is closed.', (letter) => letter.charCodeAt(0)))
  expect(splitPlainText(text).articles).toHaveLength(1)
  await expect(import('./index.ts')).rejects.toThrow()
})
