import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sharedFolder } from '../environment.ts'

/** One text as paragraphs of sentences, cut by hand. */
export type GoldDocument = { lang: string; paragraphs: string[][] }

/** The hand-cut documents of one file of the shared data; null where it is absent. */
export function readTreebank(name: string): GoldDocument[] | null {
  const file = join(sharedFolder, 'text', `${name}.jsonl`)
  if (!existsSync(file)) return null
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): GoldDocument => parseDocument(JSON.parse(line)))
}

function parseDocument(value: { lang?: unknown; paragraphs?: unknown }): GoldDocument {
  const { lang, paragraphs } = value
  if (typeof lang !== 'string' || !Array.isArray(paragraphs)) throw new Error('not a hand-cut document')
  return { lang, paragraphs: paragraphs.map((paragraph) => paragraph.map(String)) }
}
