import { afterEach, expect, it, vi } from 'vitest'
import { copyText } from './copy-text.ts'

afterEach(() => vi.unstubAllGlobals())

it('says whether the text was copied', async () => {
  const copied: string[] = []
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } })
  expect(await copyText('a link')).toBe(true)
  expect(copied).toEqual(['a link'])
})

it('says so where the browser forbids it', async () => {
  const writeText = () => Promise.reject(new DOMException('forbidden', 'NotAllowedError'))
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  expect(await copyText('a link')).toBe(false)
})

it('says so where there is no clipboard, over plain http', async () => {
  vi.stubGlobal('navigator', {})
  expect(await copyText('a link')).toBe(false)
})
