import { setTimeout as sleep } from 'node:timers/promises'

/** How long others wait at most for work at one stretch, and how long they are let before it goes on. */
const stretchMs = 8
const pauseMs = 4

/**
 * The same items, leaving the process to whoever else has work in it, now and then.
 *
 * @throws what the signal was aborted with, soon after
 */
export async function* paced<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  let since = performance.now()
  for await (const item of items) {
    yield item
    if (performance.now() - since < stretchMs) continue
    await sleep(pauseMs)
    signal.throwIfAborted()
    since = performance.now()
  }
}
