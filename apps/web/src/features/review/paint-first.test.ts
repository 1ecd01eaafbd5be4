import { MutationObserver, QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { paintFirst } from './paint-first.ts'

type Statement = { id: string; tag: string | null }

const open = { id: 's1', tag: null }
const other = { id: 's2', tag: 'verified' }

type Page = { statements: Statement[] }

/** A page in the cache of answers whose mutation is rendered anew, with the row as it then is. */
function buildDesk(send: () => Promise<string>) {
  const client = new QueryClient()
  const queryKey = ['page']
  const desk = {
    read: () => client.getQueryData<Page>(queryKey)?.statements ?? [],
    write: (statements: Statement[]) => void client.setQueryData<Page>(queryKey, { statements }),
  }
  desk.write([open, other])
  const optionsOf = (row: Statement) => {
    const { onMutate, takeBack } = paintFirst({
      row,
      paint: (tag: string) => ({ ...row, tag }),
      patch: (change: (page: Page) => Page) =>
        client.setQueryData<Page>(queryKey, (old) => old && change(old)),
    })
    return {
      mutationFn: send,
      onMutate,
      onError: (_: Error, _tag: string, act: Parameters<typeof takeBack>[0]) => takeBack(act),
    }
  }
  const observer = new MutationObserver(client, optionsOf(open))
  const render = () => observer.setOptions(optionsOf(desk.read()[0] ?? open))
  return { desk, observer, render }
}

function buildAnswer() {
  let refuse: (error: Error) => void = () => undefined
  const answer = new Promise<string>((_, reject) => {
    refuse = reject
  })
  return { send: () => answer, refuse: () => refuse(new Error('502')) }
}

it('takes back what was painted, though the page was drawn again while it was under way', async () => {
  const { send, refuse } = buildAnswer()
  const { desk, observer, render } = buildDesk(send)
  const outcome = expect(observer.mutate('disputed')).rejects.toThrow('502')
  await expect.poll(() => desk.read()[0]).toEqual({ id: 's1', tag: 'disputed' })
  render()
  refuse()
  await outcome
  expect(desk.read()).toEqual([open, other])
})

it('leaves what was read anew in the meantime', async () => {
  const { send, refuse } = buildAnswer()
  const { desk, observer } = buildDesk(send)
  const outcome = expect(observer.mutate('disputed')).rejects.toThrow('502')
  await expect.poll(() => desk.read()[0]).toEqual({ id: 's1', tag: 'disputed' })
  const stored = { id: 's1', tag: 'propaganda-framed' }
  desk.write([stored, other])
  refuse()
  await outcome
  expect(desk.read()).toEqual([stored, other])
})
