import { describe, expect, it } from 'vitest'
import { buildSealedEvent } from '../../../../../packages/exchange/src/proof/sealed-event.test-support.ts'
import { recognise, recogniseFile, slugOfOrigin } from './recognise-file.ts'

const sealed = await buildSealedEvent()
const kindOf = async (text: string) => (await recogniseFile(new Blob([text]))).kind

describe('a file by its looks', () => {
  it('is a proof of the log whose name it says', async () => {
    const file = new Blob([sealed.file])
    expect(await recogniseFile(file)).toEqual({ kind: 'proof', origin: 'desk.example/harbour' })
  })

  it('is a bundle of the log that its first line names', () => {
    const head =
      '{"kind":"bundle","format":"assay-bundle@1","origin":"desk.example/harbour"}\n{"kind":"key"}\n'
    expect(recognise(head, head)).toEqual({ kind: 'bundle', origin: 'desk.example/harbour' })
    // Changed in one byte it is a bundle still, and what is wrong with it is said when it is read.
    expect(recognise(head.replace('"kind"', 'Xkind"'), head).kind).toBe('bundle')
  })

  it('is told from what belongs into another field, from nothing, and from anything else', async () => {
    expect(await kindOf(await sealed.sealAt(7))).toBe('checkpoint')
    expect(await kindOf(`${JSON.stringify({ note: await sealed.sealAt(7) })}\n`)).toBe('checkpoint')
    expect(await kindOf(`${sealed.keyText}\n`)).toBe('key')
    expect(await kindOf('')).toBe('empty')
    expect(await kindOf('{"assessments":[]}')).toBe('unknown')
    expect(await kindOf('%PDF-1.7')).toBe('unknown')
  })
})

describe('the workspace of a log', () => {
  it('is known for logs of this host, those that continue another included', () => {
    expect(slugOfOrigin('desk.example/harbour', 'desk.example')).toBe('harbour')
    expect(slugOfOrigin('desk.example:3210/harbour.2', 'desk.example:3210')).toBe('harbour')
    expect(slugOfOrigin('elsewhere.example/harbour', 'desk.example')).toBeNull()
    expect(slugOfOrigin('desk.example/_installation', 'desk.example')).toBeNull()
    expect(slugOfOrigin(null, 'desk.example')).toBeNull()
  })
})
