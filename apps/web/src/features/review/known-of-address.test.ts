import { expect, it } from 'vitest'
import { knownOfAddress } from './known-of-address.ts'

const cited = [
  { url: 'https://untold.example/', title: null, publisher: null },
  { url: 'https://www.port.example/log', title: 'Harbour log', publisher: 'Port Office' },
  { url: 'https://port.example/old', title: 'Old log', publisher: 'Port Authority' },
]

it.each([
  ['the same page', 'https://www.port.example/log', { title: 'Harbour log', publisher: 'Port Office' }],
  ['another page of the host', 'https://port.example/new', { title: null, publisher: 'Port Office' }],
  ['a host within it', 'https://shop.port.example/', null],
  ['a page of which nobody said more', 'https://untold.example/', null],
  ['what is no address', 'words', null],
])('tells of %s what was cited before', (_what, url, known) => {
  expect(knownOfAddress(url, cited)).toEqual(known && { url, ...known })
})
