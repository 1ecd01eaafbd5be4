import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import {
  canonicalize,
  commit,
  decodeBase64,
  encodeBase64,
  encodeUtf8,
  formatVerifierKey,
  leafHash,
  parseCheckpoint,
  parseNote,
} from '@assay/ledger'
import { eventTypes, newestVersion } from '@assay/review'
import { beforeAll, describe, expect, it } from 'vitest'
import { hexOf } from '../bundle/primitives.ts'
import { hasPython, namesByDocuments } from '../testing/documents-verifier.test-support.ts'
import { buildStory, nodePrimitives, type Story } from '../testing/story.test-support.ts'
import { bundleLineSchema } from './bundle-line.ts'

const formats = path.join(import.meta.dirname, '../../../../docs/formats')
const readPage = (name: string) => readFileSync(path.join(formats, name), 'utf8')

let story: Story
let continued: Story

beforeAll(async () => {
  story = await buildStory()
  continued = await buildStory({ continues: true })
})

/** Every value of the worked example, as the documents tell it. */
function stepsOf({ files, notes }: Story) {
  const lines = files.log
    .trimEnd()
    .split('\n')
    .map((line) => bundleLineSchema.parse(JSON.parse(line)))
  const events = lines.flatMap((line) => (line.kind === 'event' ? [line] : []))
  const texts = lines.flatMap((line) => (line.kind === 'text' ? [line] : []))
  const [first, text] = [events[0], texts[0]]
  if (first === undefined || text === undefined) throw new Error('A story has events and texts.')
  const leaf = encodeUtf8(canonicalize(first.event))
  const { text: signed, signatures } = parseNote(notes[0] ?? '')
  const { size, root } = parseCheckpoint(signed)
  return {
    leafBytes: leaf.length,
    leafHash: encodeBase64(leafHash(nodePrimitives, leaf)),
    size,
    root: encodeBase64(root),
    keyId: hexOf(signatures[0]?.payload.subarray(0, 4) ?? new Uint8Array(0)),
    textId: text.textId,
    commitment: hexOf(commit(nodePrimitives, decodeBase64(text.salt), text.text)),
  }
}

describe('the vectors of the documents', () => {
  it('are what is written now', async () => {
    const at = (name: string) => path.join(formats, 'vectors', name)
    const keys = [...story.keys, ...continued.pastKeys].map((key) => `${formatVerifierKey(key)}\n`).join('')
    const files = {
      ...{ 'log.jsonl': story.files.log, 'article.jsonl': story.files.article },
      ...{ 'log-later.jsonl': story.files['log-later'], 'log-continued.jsonl': continued.files.log },
      ...{ 'article-continued.jsonl': continued.files.article, 'event.tlog-proof': story.proof },
      ...{ 'keys.txt': keys, 'checkpoint.txt': story.notes[0] ?? '' },
      'steps.json': `${JSON.stringify(stepsOf(story), null, 2)}\n`,
    }
    for (const [name, text] of Object.entries(files)) await expect(text).toMatchFileSnapshot(at(name))
    expect(readdirSync(path.join(formats, 'vectors')).sort()).toEqual(Object.keys(files).sort())
  })

  it.skipIf(!hasPython)('hold by the verifier of the documents, and not under other keys', () => {
    const files = [...Object.values(story.files), story.proof]
    const held = files.map(() => 'holds')
    expect(namesByDocuments(files, { keys: story.keys, earlier: story.notes })).toEqual(held)
    expect(namesByDocuments(Object.values(story.files))).toEqual(held.slice(1))
    const others = [...Object.values(continued.files).slice(0, 2), continued.proof]
    expect(namesByDocuments(others, { keys: [...continued.keys, ...continued.pastKeys] })).toEqual([
      ...['holds', 'holds', 'holds'],
    ])
    expect(namesByDocuments(files, { keys: continued.pastKeys })).toEqual([
      ...['checkpoint-wrong', 'checkpoint-wrong', 'checkpoint-wrong', 'checkpoint-wrong', 'signer'],
    ])
  })

  it('are told in the worked example', () => {
    const page = readPage('README.md')
    const { textId, ...values } = stepsOf(story)
    for (const value of Object.values(values)) expect(page).toContain(String(value))
    expect(page).toContain(`\`${textId}\``)
  })
})

describe('the documents', () => {
  it('name every type of event, and up to which version', () => {
    const [, types = ''] = /## The types\n([\s\S]*?)\n## /.exec(readPage('event.md')) ?? []
    const named = [...types.matchAll(/`([a-z-]+)`(?: \(up to version (\d+)\))?/g)]
      .filter(([, name]) => name?.includes('-') && name !== 'event-unknown')
      .map(([, name, version = '1']) => `${name} ${version}`)
    expect(named).toEqual(eventTypes.map((type) => `${type} ${newestVersion(type)}`))
  })

  it('name every kind of line, in the order in which they come', () => {
    const page = readPage('bundle.md')
    const kinds = bundleLineSchema.options.map(({ shape }) => shape.kind.value)
    const rows = [...page.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, kind]) => kind)
    expect(rows.filter((kind) => kinds.some((each) => each === kind)).sort()).toEqual([...kinds].sort())
  })
})
