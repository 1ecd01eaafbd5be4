import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildNotification, buildQuery, messageLength, readResponse } from './frames.ts'

const complete = Buffer.concat([Buffer.from('C'), Buffer.from([0, 0, 0, 11]), Buffer.from('LISTEN\0')])
const ready = (status: string) =>
  Buffer.concat([Buffer.from('Z'), Buffer.from([0, 0, 0, 5]), Buffer.from(status)])

it('reads how an answer ends', () => {
  expect(readResponse(Buffer.concat([complete, ready('T')])).status).toBe('T')
  expect(readResponse(complete).status).toBeNull()
})

it('takes notifications out of an answer, wherever they stand', () => {
  const notifications = [buildNotification('a', '1'), buildNotification('b', '')]
  const message = fc.constantFrom(complete, ready('I'), ...notifications)
  fc.assert(
    fc.property(fc.array(message), (messages) => {
      const response = readResponse(Buffer.concat(messages))
      expect(response.bytes).toEqual(Buffer.concat(messages.filter((each) => !notifications.includes(each))))
      expect(response.notifications).toEqual(messages.filter((each) => notifications.includes(each)))
    }),
  )
})

it('knows when a message is whole', () => {
  const query = buildQuery('SELECT 1')
  fc.assert(
    fc.property(fc.nat(query.length + 20), (length) => {
      const bytes = Buffer.concat([query, query]).subarray(0, length)
      expect(messageLength(bytes, true)).toBe(length < query.length ? null : query.length)
    }),
  )
})
