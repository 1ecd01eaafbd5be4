import { describe, expect, it } from 'vitest'
import { givenArticle, passedIn, refusedWith } from './given.test-support.ts'
import { decideRecut, type RecutScene } from './recut-statements.ts'

const text = 'The bridge is safe. He said “it is”. [ad] Nobody came 🚢 today.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

const plain = { kind: 'sentence', attribution: { voice: 'own' }, standing: 0, decided: false } as const
const first = { ...plain, id: 's1', paragraph: 0, ...at('The bridge is safe.') }
const quoted = {
  ...plain,
  id: 's2',
  paragraph: 0,
  ...at('He said “it is”.'),
  attribution: { voice: 'direct' as const, speaker: 'the mayor', quotes: [at('it is')] },
}
const last = { ...plain, id: 's3', paragraph: 1, ...at('Nobody came 🚢 today.') }
const scene: RecutScene = { article: givenArticle(), text, statements: [first, quoted, last], retired: [] }

const recut = (cuts: { start: number; end: number }[], ...statementIds: string[]) => ({
  articleId: 'a1',
  articleVersion: 3,
  statementIds,
  cuts,
})

describe('cutting statements anew', () => {
  it('splits one in two, each with its own id, words and lineage', () => {
    const { data } = decideRecut(scene, recut([at('The bridge'), at('is safe.')], 's1'), passedIn())
    expect(data).toMatchObject({ articleId: 'a1', version: 4, retired: ['s1'] })
    expect(data.created).toMatchObject([
      { statementId: 'new-1', ...at('The bridge'), kind: 'sentence', paragraph: 0, lineage: ['s1'] },
      { statementId: 'new-2', ...at('is safe.'), lineage: ['s1'] },
    ])
    expect(data.created[0]?.textHash).toBe(passedIn().hashText('The bridge'))
  })

  it('draws a cut in to what can be seen, so that a split in a space is a split at the word', () => {
    const middle = at('is safe.').start
    const cuts = [
      { start: first.start, end: middle },
      { start: middle, end: first.end + 1 },
    ]
    const { data } = decideRecut(scene, recut(cuts, 's1'), passedIn())
    expect(data.created).toMatchObject([at('The bridge'), at('is safe.')])
  })

  it('joins two, and the quotation comes along', () => {
    const joined = { start: first.start, end: quoted.end }
    const { data } = decideRecut(scene, recut([joined], 's1', 's2'), passedIn())
    expect(data.retired).toEqual(['s1', 's2'])
    expect(data.created).toMatchObject([
      { ...joined, lineage: ['s1', 's2'], attribution: quoted.attribution },
    ])
  })

  it('gives the quotation to the part that holds it', () => {
    const { data } = decideRecut(scene, recut([at('He said'), at('“it is”.')], 's2'), passedIn())
    expect(data.created.map(({ attribution }) => attribution.voice)).toEqual(['own', 'direct'])
  })

  it('moves a boundary between two', () => {
    const cuts = [
      { start: first.start, end: at('He').end },
      { start: at('said').start, end: quoted.end },
    ]
    expect(decideRecut(scene, recut(cuts, 's1', 's2'), passedIn()).data.created).toHaveLength(2)
  })

  it('leaves a statement whose cut did not change as it is', () => {
    const cuts = [at('The bridge'), at('is safe.'), { start: quoted.start, end: quoted.end }]
    const { data } = decideRecut(scene, recut(cuts, 's1', 's2'), passedIn())
    expect(data.retired).toEqual(['s1'])
    expect(data.created).toHaveLength(2)
  })

  it('brings back a cut that was there before, as it was', () => {
    const textHash = passedIn().hashText('He said “it is”.')
    const before = { ...quoted, id: 'old', kind: 'list-item', paragraph: 7, textHash }
    const halves = {
      ...scene,
      statements: [
        { ...quoted, ...at('He said'), id: 'h1' },
        { ...quoted, ...at('“it is”.'), id: 'h2' },
      ],
    }
    const { data } = decideRecut(
      { ...halves, retired: [before] },
      recut([{ start: quoted.start, end: quoted.end }], 'h1', 'h2'),
      passedIn(),
    )
    expect(data.created).toMatchObject([{ kind: 'list-item', paragraph: 7, attribution: quoted.attribution }])
  })

  it('does not bring back what stood there with other words, in an earlier capture', () => {
    const textHash = passedIn().hashText('She said “no!”.')
    const earlier = { ...first, kind: 'list-item', paragraph: 7, textHash, ...at('The bridge') }
    const { data } = decideRecut(
      { ...scene, retired: [{ ...earlier, id: 'old' }] },
      recut([at('The bridge'), at('is safe.')], 's1'),
      passedIn(),
    )
    expect(data.created).toMatchObject([{ kind: 'sentence', paragraph: 0 }, { kind: 'sentence' }])
  })
})

describe('a cut that is refused', () => {
  it('leaves words out, takes others in, or takes some twice', () => {
    const wrong = [
      [at('The bridge')],
      [{ start: first.start, end: quoted.start + 2 }],
      [at('The bridge is'), at('is safe.')],
    ]
    for (const cuts of wrong) {
      refusedWith('statement-cut-invalid', () => decideRecut(scene, recut(cuts, 's1'), passedIn()))
    }
  })

  it('reaches across skipped text, which stays skipped', () => {
    const joined = { start: quoted.start, end: last.end }
    refusedWith('statement-cut-invalid', () => decideRecut(scene, recut([joined], 's2', 's3'), passedIn()))
  })

  it('goes through the middle of a character', () => {
    const middle = text.indexOf('🚢') + 1
    const cuts = [
      { start: last.start, end: middle },
      { start: middle, end: last.end },
    ]
    refusedWith('statement-cut-invalid', () => decideRecut(scene, recut(cuts, 's3'), passedIn()))
  })

  it('holds nothing', () => {
    const cuts = [
      { start: first.start, end: first.end },
      { start: first.end, end: first.end + 1 },
    ]
    refusedWith('statement-cut-invalid', () => decideRecut(scene, recut(cuts, 's1'), passedIn()))
  })

  it('names statements that do not follow one another, or that are none of this article', () => {
    const all = { start: first.start, end: last.end }
    refusedWith('statement-cut-invalid', () => decideRecut(scene, recut([all], 's1', 's3'), passedIn()))
    refusedWith('statement-cut-invalid', () => decideRecut(scene, recut([all], 's7'), passedIn()))
    refusedWith('statement-cut-invalid', () => decideRecut(scene, recut([first], 's1', 's1'), passedIn()))
  })

  it('names a statement that was cut anew meanwhile', () => {
    const gone = { ...scene, retired: [{ ...first, id: 's0', textHash: '' }] }
    refusedWith('statement-retired', () => decideRecut(gone, recut([first], 's0'), passedIn()))
  })

  it('would lose assessments that stand, and says how many', () => {
    const assessed = { ...scene, statements: [{ ...first, standing: 2 }, { ...quoted, standing: 1 }, last] }
    const joined = { start: first.start, end: quoted.end }
    const details = refusedWith('article-has-assessments', () =>
      decideRecut(assessed, recut([joined], 's1', 's2'), passedIn()),
    )
    expect(details).toEqual({ statementIds: ['s1', 's2'], assessments: 3 })
  })

  it('changes nothing', () => {
    refusedWith('nothing-changed', () => decideRecut(scene, recut([first], 's1'), passedIn()))
  })

  it('was decided on another version, or comes after the article was dropped', () => {
    const cuts = [at('The bridge'), at('is safe.')]
    refusedWith('stale-version', () =>
      decideRecut(scene, { ...recut(cuts, 's1'), articleVersion: 2 }, passedIn()),
    )
    const dropped = { ...scene, article: givenArticle({ status: 'dropped' }) }
    refusedWith('article-not-editable', () => decideRecut(dropped, recut(cuts, 's1'), passedIn()))
  })
})
