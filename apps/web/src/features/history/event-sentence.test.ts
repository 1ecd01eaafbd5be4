import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { eventTypeSchema, parseEvent, summaryOf } from '@assay/review'
import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { en } from '../../messages/en.ts'
import { eventSentence } from './event-sentence.ts'

const folder = path.join(import.meta.dirname, '../../../../../packages/review/src/events/samples')
const samples = readdirSync(folder)
  .sort()
  .map((name) => ({ name, event: parseEvent(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))) }))

const failures: string[] = []
const t = createTranslator({
  locale: 'en-GB',
  messages: en,
  namespace: 'events',
  onError: ({ message }) => failures.push(message),
})
const sentenceOf = (wanted: string) => {
  const event = samples.find(({ name }) => name.startsWith(wanted))?.event
  if (event === undefined) throw new Error(`There is no sample ${wanted}.`)
  return eventSentence(t, { type: event.type, subject: null, summary: summaryOf(event, () => null) })
}

describe('the sentence of an event', () => {
  it.each(samples)('is said in words, with nothing missing: $name', ({ event: { type, ...event } }) => {
    const summary = summaryOf({ type, data: event.data }, () => null)
    const sentence = eventSentence(t, { type: eventTypeSchema.parse(type), subject: null, summary })
    expect(failures).toEqual([])
    expect(sentence).not.toMatch(/[{}]|events[.]types/)
  })

  it('counts what the event says', () => {
    expect(sentenceOf('12')).toBe('found an article of 3 statements in the capture')
    expect(sentenceOf('18')).toBe('cut 2 statements anew into 1')
    expect(sentenceOf('20')).toBe('assessed the statement with 1 source')
    expect(sentenceOf('26')).toBe(
      'carried the article over to a later capture: 2 statements found again, 1 with changed words, 1 gone, 1 new',
    )
  })
})
