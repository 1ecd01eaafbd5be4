import { describe, expect, it } from 'vitest'
import { buildImportDraftStorage, emptyDraft } from './import-draft.ts'

function memory(limit = Number.POSITIVE_INFINITY): Storage {
  const kept = new Map<string, string>()
  return {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => {
      if (value.length > limit) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
  }
}

describe('what was pasted', () => {
  it('is there again after a reload, for its own workspace alone', () => {
    const storage = memory()
    const draft = { text: 'The bridge is closed.', address: 'https://example.org/' }
    expect(buildImportDraftStorage(storage, 'w1').write(draft)).toBe(true)
    expect(buildImportDraftStorage(storage, 'w1').read()).toEqual(draft)
    expect(buildImportDraftStorage(storage, 'w2').read()).toEqual(emptyDraft)
  })

  it('leaves nothing behind once it is empty', () => {
    const storage = memory()
    const draft = buildImportDraftStorage(storage, 'w1')
    draft.write({ text: 'x', address: '' })
    draft.write(emptyDraft)
    expect(storage.getItem('assay:import:w1')).toBeNull()
  })

  it('says so where the browser will not keep it, and takes what is no draft for none', () => {
    const storage = memory(40)
    const draft = buildImportDraftStorage(storage, 'w1')
    expect(draft.write({ text: 'x'.repeat(100), address: '' })).toBe(false)
    storage.setItem('assay:import:w1', '{"text":3}')
    expect(draft.read()).toEqual(emptyDraft)
    storage.setItem('assay:import:w1', 'not json')
    expect(draft.read()).toEqual(emptyDraft)
  })
})
