import { MutationObserver, QueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { paintFirst } from './paint-first.ts'

type Statement = { id: string; tag: string | null }

const open = { id: 's1', tag: null }
const other = { id: 's2', tag: 'verified' }

/** A page whose mutation is rendered anew, with the row as it then is, as often as the page changes. */
function buildDesk(send: () => Promise<string>) {
  const desk: { page: { statements: Statement[] } } = { page: { statements: [open, other] } }
  const optionsOf = (row: Statement) => {
    const { onMutate, takeBack } = paintFirst({
      row,
      paint: (tag: string) => ({ ...row, tag }),
      patch: (change: (page: typeof desk.page) => typeof desk.page) => {
        desk.page = change(desk.page)
      },
    })
    return {
      mutationFn: send,
      onMutate,
      onError: (_: Error, _tag: string, act: Parameters<typeof takeBack>[0]) => takeBack(act),
    }
  }
  const observer = new MutationObserver(new QueryClient(), optionsOf(open))
  const render = () => observer.setOptions(optionsOf(desk.page.statements[0] ?? open))
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
  await expect.poll(() => desk.page.statements[0]).toEqual({ id: 's1', tag: 'disputed' })
  render()
  refuse()
  await outcome
  expect(desk.page.statements).toEqual([open, other])
})

it('leaves what was read anew in the meantime', async () => {
  const { send, refuse } = buildAnswer()
  const { desk, observer } = buildDesk(send)
  const outcome = expect(observer.mutate('disputed')).rejects.toThrow('502')
  await expect.poll(() => desk.page.statements[0]).toEqual({ id: 's1', tag: 'disputed' })
  const stored = { id: 's1', tag: 'propaganda-framed' }
  desk.page = { statements: [stored, other] }
  refuse()
  await outcome
  expect(desk.page.statements).toEqual([stored, other])
})
