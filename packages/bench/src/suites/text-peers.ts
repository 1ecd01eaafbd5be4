import { splitStatements } from '@assay/text'
import cldr from 'cldr-segmentation'
import compromise from 'compromise/one'
import sbd from 'sbd'
import { split as sentenceSplitter } from 'sentence-splitter'
import { segment as sentencex } from 'sentencex'
import winkModel from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'

/** Cuts a text into pieces; what lies between them is white space at most. */
export type Splitter = (text: string, language: string) => readonly string[]

const winkReader = wink(winkModel, ['sbd'])
const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}

export const assay: Splitter = (text, language) =>
  splitStatements(text, { language }).map((span) => text.slice(span.start, span.end))

export const intlSegmenter: Splitter = (text, language) =>
  Array.from(segmenterFor(language).segment(text), (piece) => piece.segment)

/** Each in its best setting for the language, as its documentation advises. */
export const peers: ReadonlyArray<{ name: string; split: Splitter }> = [
  { name: 'Intl.Segmenter', split: intlSegmenter },
  { name: 'sbd', split: (text) => sbd.sentences(text, { preserve_whitespace: true }) },
  { name: 'sentencex', split: (text, language) => sentencex(language, text) },
  {
    name: 'sentence-splitter',
    split: (text) => sentenceSplitter(text).flatMap((node) => (node.type === 'Sentence' ? [node.raw] : [])),
  },
  {
    name: 'compromise',
    split: (text) =>
      compromise(text)
        .json()
        .map((sentence: { text: string }) => sentence.text),
  },
  { name: 'wink-nlp', split: (text) => winkReader.readDoc(text).sentences().out() },
  {
    name: 'cldr-segmentation',
    split: (text, language) => cldr.sentenceSplit(text, cldr.suppressions[language]),
  },
]
