import { expect, it } from 'vitest'
import { readLimited } from './read-limited.ts'

/** A body that says nothing of its length and would go on for ever. */
function endless(onCancel: () => void): Request {
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1000)),
    cancel: onCancel,
  })
  return new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit)
}

it('gives the bytes as they came', async () => {
  const request = new Request('http://localhost/', { method: 'POST', body: 'Мост закрыт.' })
  expect(new TextDecoder().decode(await readLimited(request, 100))).toBe('Мост закрыт.')
})

it('takes a body of just the size allowed, and none that is a byte larger', async () => {
  const request = () => new Request('http://localhost/', { method: 'POST', body: 'abc' })
  expect(await readLimited(request(), 3)).toHaveLength(3)
  await expect(readLimited(request(), 2)).rejects.toMatchObject({ code: 'capture-too-large' })
})

it('stops reading as soon as there is too much', async () => {
  let cancelled = false
  const refused = readLimited(
    endless(() => {
      cancelled = true
    }),
    10_000,
  )
  await expect(refused).rejects.toMatchObject({ code: 'capture-too-large' })
  expect(cancelled).toBe(true)
})

it('takes a request without a body for an empty one', async () => {
  expect(await readLimited(new Request('http://localhost/'), 10)).toHaveLength(0)
})
