import { expect, it } from 'vitest'
import { bundleAddress, readBundleAddress } from './bundle-address.ts'

it.each([
  { workspaceId: 'w 1', articleId: null },
  { workspaceId: 'w1', articleId: 'a&b' },
])('an address of a bundle says what it was made of: %o', (asked) => {
  expect(readBundleAddress(new URL(bundleAddress(asked), 'https://desk.example').searchParams)).toEqual(asked)
})

it('an address without a workspace names no bundle', () => {
  expect(readBundleAddress(new URLSearchParams('articleId=a'))).toBeNull()
})
