import { expect, it } from 'vitest'
import { extendMarked, type MarkedRun, stretchOf, wordsOf } from './words.ts'

const text = '“A betrayal,” he called it, of everybody.'
const words = wordsOf(text)

/** The words that keys mark one after the other; a capital letter is pressed with Shift. */
function markedBy(keys: readonly string[]): string | null {
  let run: MarkedRun | null = null
  for (const key of keys) {
    const shiftKey = key.startsWith('Shift ')
    run = extendMarked(run, { key: key.replace('Shift ', ''), shiftKey }, words.length - 1) ?? run
  }
  const stretch = run === null ? null : stretchOf(text, words, run.from, run.to)
  return stretch && text.slice(stretch.start, stretch.end)
}

it.each([
  [['ArrowRight'], 'A'],
  [['ArrowRight', 'ArrowRight'], 'betrayal'],
  [['ArrowRight', 'Shift ArrowRight'], 'A betrayal'],
  [['ArrowLeft', 'Shift ArrowLeft'], 'of everybody'],
  [['ArrowRight', 'Shift ArrowRight', 'ArrowRight'], 'he'],
  [['ArrowRight', 'Shift ArrowLeft'], 'A'],
  [['x'], null],
])('%j mark %j', (keys, marked) => {
  expect(markedBy(keys)).toBe(marked)
})
