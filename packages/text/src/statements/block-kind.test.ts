import { expect, test } from 'vitest'
import { splitStatements } from './split-statements.ts'

function kinds(text: string, language = 'en'): string[] {
  return splitStatements(text, { language }).map(
    ({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`,
  )
}

test('a short line without an end mark over a paragraph is a subhead', () => {
  expect(kinds('History\n\nThe town was founded in 1805. It grew.')).toEqual([
    'subhead: History',
    'sentence: The town was founded in 1805.',
    'sentence: It grew.',
  ])
})

test('a line with an end mark, over another short line, or at the end is none', () => {
  expect(kinds('It is over.\nThe town was founded in 1805.\nHome\nNews')).toEqual([
    'sentence: It is over.',
    'sentence: The town was founded in 1805.',
    'sentence: Home',
    'sentence: News',
  ])
})

test('a date line and an address are no subheads', () => {
  expect(kinds('8 July 2021\nhttps://example.org\nThe town was founded in the year 1805.')).toEqual([
    'sentence: 8 July 2021',
    'sentence: https://example.org',
    'sentence: The town was founded in the year 1805.',
  ])
})

test('bullets and numbers begin list items, each sentence of which is one', () => {
  expect(
    kinds('• First point. It matters.\n2. Second point\n(3) third point\nb) fourth point\n- fifth point'),
  ).toEqual([
    'list-item: • First point.',
    'list-item: It matters.',
    'list-item: 2. Second point',
    'list-item: (3) third point',
    'list-item: b) fourth point',
    'list-item: - fifth point',
  ])
})

test('where a dash opens dialogue, only fragments among their like are list items', () => {
  expect(kinds('- Кто там?\n- Я пришёл домой.', 'ru')).toEqual([
    'sentence: - Кто там?',
    'sentence: - Я пришёл домой.',
  ])
  expect(kinds('- рост цен;\n- падение спроса.', 'ru')).toEqual([
    'list-item: - рост цен;',
    'list-item: - падение спроса.',
  ])
})

test('line breaks of every kind part blocks, and empty lines give nothing', () => {
  expect(kinds('one\r\ntwo\u2028three\n \u200b \nfour').map((line) => line.split(': ')[1])).toEqual([
    'one',
    'two',
    'three',
    'four',
  ])
  expect(splitStatements('')).toEqual([])
  expect(splitStatements(' \n\u00a0\n')).toEqual([])
})
