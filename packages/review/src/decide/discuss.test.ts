import { describe, expect, it } from 'vitest'
import { mentionOf } from '../comment-text.ts'
import { givenPassedIn } from './assessing-given.test-support.ts'
import {
  decideEditingComment,
  decideOpeningThread,
  decideReopening,
  decideReply,
  decideResolving,
  type EditingScene,
  type OpeningScene,
} from './discuss.ts'
import { refusedWith } from './given.test-support.ts'

const around = {
  article: { id: 'a1', status: 'in-review' },
  writerId: 'p1',
  readers: ['p2'],
  statementIds: ['s1', 's2'],
} as const

const givenOpening = (differing: Partial<OpeningScene> = {}): OpeningScene => ({
  ...around,
  statement: { id: 's1', version: 2, retired: false },
  assessmentId: null,
  ...differing,
})
const givenThread = (differing: Partial<EditingScene['thread']> = {}): EditingScene => ({
  ...around,
  thread: { id: 't1', statementId: 's1', version: 3, resolved: false, ...differing },
  comment: { id: 'c1', authorId: 'p1', version: 1, mentions: [], text: 'Who counted?' },
})

const open = (scene: OpeningScene, text = 'Who counted?', statementVersion: number | null = 2) =>
  decideOpeningThread(scene, { text, statementVersion }, givenPassedIn()).data
const reply = (scene: EditingScene, text = 'The port.') => decideReply(scene, { text }, givenPassedIn()).data
const edit = (scene: EditingScene, text = 'Who has counted?', commentVersion = 1) =>
  decideEditingComment(scene, { text, commentVersion }, givenPassedIn()).data

describe('opening a thread', () => {
  it('names the statement in the words that were seen, and says the first thing in it', () => {
    expect(open(givenOpening({ assessmentId: 'x1' }))).toMatchObject({
      ...{ articleId: 'a1', statementId: 's1', statementVersion: 2, assessmentId: 'x1', authorId: 'p1' },
      ...{ mentions: [], links: [] },
    })
    expect(open(givenOpening({ statement: null }), 'A good read.', null)).toMatchObject({
      ...{ articleId: 'a1', statementId: null, statementVersion: null, assessmentId: null },
    })
  })

  it('is refused on other words, on a statement that is gone, and where nothing is reviewed', () => {
    const details = refusedWith('stale-version', () => open(givenOpening(), 'Who counted?', 1))
    expect(details).toEqual({ statementId: 's1', current: { statementVersion: 2 } })
    const retired = givenOpening({ statement: { id: 's1', version: 2, retired: true } })
    refusedWith('statement-retired', () => open(retired))
    const draft = givenOpening({ article: { id: 'a1', status: 'draft' } })
    refusedWith('article-not-in-review', () => open(draft))
  })

  it('keeps whom it mentions and which statements its numbers mean, and refuses who may not see it', () => {
    expect(open(givenOpening(), `${mentionOf('p2')}, is that #2?`)).toMatchObject({
      mentions: ['p2'],
      links: [{ number: 2, statementId: 's2' }],
    })
    const refused = refusedWith('mention-unknown', () => open(givenOpening(), mentionOf('p9')))
    expect(refused).toEqual({ personId: 'p9' })
  })
})

describe('replying', () => {
  it('makes a new version of the thread, whatever was added meanwhile', () => {
    expect(reply(givenThread())).toMatchObject({ threadId: 't1', version: 4, statementId: 's1' })
  })

  it('is refused once the thread is resolved', () => {
    refusedWith('thread-is-resolved', () => reply(givenThread({ resolved: true })))
  })
})

describe('putting a comment in other words', () => {
  it('is for whoever wrote it, on the version that they saw', () => {
    expect(edit(givenThread())).toMatchObject({ commentId: 'c1', version: 2, threadId: 't1' })
    refusedWith('stale-version', () => edit(givenThread(), 'Who has counted?', 2))
    refusedWith('not-permitted', () => edit({ ...givenThread(), writerId: 'p2' }))
    refusedWith('nothing-changed', () => edit(givenThread(), 'Who counted?'))
  })

  it('goes on in a thread that is resolved, and goes on mentioning whoever has left since', () => {
    const scene = givenThread({ resolved: true })
    const left = { ...scene, comment: { ...scene.comment, mentions: ['p9'] } }
    expect(edit(left, `Ask ${mentionOf('p9')}.`)).toMatchObject({ mentions: ['p9'] })
  })
})

describe('resolving a thread', () => {
  it('needs all of it to have been seen, and can be taken back', () => {
    expect(decideResolving(givenThread(), { threadVersion: 3 }).data).toMatchObject({
      ...{ threadId: 't1', version: 4, resolvedById: 'p1' },
    })
    const details = refusedWith('stale-version', () => decideResolving(givenThread(), { threadVersion: 2 }))
    expect(details).toEqual({ threadId: 't1', current: { threadVersion: 3 } })
    const resolved = givenThread({ resolved: true })
    expect(decideReopening(resolved, { threadVersion: 3 }).data).toMatchObject({ version: 4 })
  })

  it('is refused to what is resolved already, and opening again to what is open', () => {
    refusedWith('thread-is-resolved', () =>
      decideResolving(givenThread({ resolved: true }), { threadVersion: 3 }),
    )
    refusedWith('thread-is-open', () => decideReopening(givenThread(), { threadVersion: 3 }))
  })
})
