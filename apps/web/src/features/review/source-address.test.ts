import { expect, it } from 'vitest'
import { addressIn } from './source-address.ts'

it.each([
  ['https://port.example/log', 'https://port.example/log'],
  ['  http://port.example ', 'http://port.example'],
  ['example.com/page', 'https://example.com/page'],
  ['www.пример.рф', 'https://www.пример.рф'],
  ['port.example:8080/a?b=c', 'https://port.example:8080/a?b=c'],
  ['harbour log', null],
  ['harbour', null],
  ['javascript:alert(1)', null],
  ['said on 4.March and see example.com', null],
])('reads %j as %j', (text, address) => {
  expect(addressIn(text)).toBe(address)
})
