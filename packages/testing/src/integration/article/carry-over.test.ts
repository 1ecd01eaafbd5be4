import { auditDatabase, exportBundle } from '@assay/custody'
import {
  carryOverArticle,
  dropArticle,
  openReview,
  recutStatements,
  submitAssessment,
  withdrawAssessment,
} from '@assay/newsroom'
import {
  everyArticle,
  everyEvent,
  listArticleFacets,
  listArticles,
  listEvents,
  readReviewPage,
} from '@assay/questions'
import { buildContent, buildSealPlace, newKey, readingAs, replayDifferences, sealAll } from '@assay/testing'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { behindTheTriggers } from '../log/tampering.test-support.ts'
import { buildRecaptureDesk, givenStory, type RecaptureDesk, retold, told } from './recapture.test-support.ts'

let desk: RecaptureDesk
beforeAll(async () => {
  desk = await buildRecaptureDesk()
})

describe('carrying the work over to a later capture', () => {
  it('moves the article on under its own id, and says what became of its statements', async () => {
    const { installation, ada } = desk
    const { articleId, captureId: earlier, carryOver } = await givenStory(desk)
    const { captureId, articleId: mergedId, receipt } = await carryOver()
    expect(receipt).toEqual({
      articleId,
      version: 3,
      status: 'in-review',
      counts: { identical: 2, cosmetic: 1, material: 1, orphaned: 1, added: 1 },
      abilities: ['assess', 'assign', 'edit', 'recut', 'export'],
    })
    const { article, statements, recapturedAt } = await readReviewPage(readingAs(installation, ada), {
      articleId,
    })
    expect(article.captureId).toBe(captureId)
    expect(captureId).not.toBe(earlier)
    expect(statements.slice(1).map(({ text }) => text)).toEqual(Object.values(retold))
    expect(recapturedAt).not.toBeNull()
    const merged = await installation.database.prisma.article.findUniqueOrThrow({ where: { id: mergedId } })
    expect(merged).toMatchObject({ status: 'merged', version: 2 })
  })

  it('is told in the audit with how many statements came over in which way', async () => {
    const { installation, ada } = desk
    const { articleId, carryOver } = await givenStory(desk)
    await carryOver()
    const { entries } = await listEvents(readingAs(installation, ada), { ...everyEvent, articleId, limit: 1 })
    expect(entries).toMatchObject([
      {
        type: 'article-recaptured',
        summary: { facts: { carried: 4, identical: 2, cosmetic: 1, material: 1, orphaned: 1, added: 1 } },
      },
    ])
  })

  it('keeps what was said of what is the same, and it counts', async () => {
    const { ada, ben } = desk
    const { assess, row, carryOver } = await givenStory(desk)
    const { statementId } = await assess(ada, told.closed)
    await carryOver()
    await assess(ben, told.closed)
    const kept = await row(told.closed)
    expect(kept).toMatchObject({ id: statementId, version: 1, state: 'agreed', verdict: 'verified' })
    expect(kept.assessments.map(({ onPresentWording }) => onPresentWording)).toEqual([true, true])
  })

  it('keeps what was said where only the looks changed, and it counts', async () => {
    const { ada, ben } = desk
    const { assess, row, carryOver } = await givenStory(desk)
    await assess(ada, told.ferry)
    await carryOver()
    await assess(ben, retold.ferry)
    expect(await row(retold.ferry)).toMatchObject({
      version: 2,
      wordingVersion: 1,
      state: 'agreed',
      own: { standing: true, onPresentWording: true },
    })
  })

  it('has a statement whose words changed reviewed anew, with the verdict frozen until somebody speaks', async () => {
    const { ada, ben } = desk
    const { assess, row, carryOver } = await givenStory(desk)
    for (const actor of [ada, ben]) await assess(actor, told.cost, { value: 'disputed' })
    await carryOver()
    const frozen = await row(retold.cost)
    expect(frozen).toMatchObject({
      version: 2,
      wordingVersion: 2,
      state: 'needs-review',
      verdict: 'disputed',
    })
    expect(frozen.own).toMatchObject({ standing: true, onPresentWording: false })
    await assess(ada, retold.cost)
    const anew = await row(retold.cost)
    expect(anew).toMatchObject({ state: 'assessed', verdict: 'verified', own: { onPresentWording: true } })
    expect(anew.assessments.map(({ onPresentWording }) => onPresentWording).toSorted()).toEqual([false, true])
  })

  it('is open again once the last word on the earlier wording is withdrawn', async () => {
    const { installation, ada } = desk
    const { assess, row, carryOver, command } = await givenStory(desk)
    const { statementId } = await assess(ada, told.cost)
    await carryOver()
    const input = { statementId, assessmentVersion: 1, reason: '' }
    await withdrawAssessment(installation, command(ada, input))
    expect(await row(retold.cost)).toMatchObject({ state: 'open', verdict: null, assessments: [] })
  })

  it('retires what the later capture has no more, with what was said of it', async () => {
    const { installation, ada } = desk
    const { articleId, assess, carryOver } = await givenStory(desk)
    const { statementId } = await assess(ada, told.shops)
    await carryOver()
    const { orphaned, reviewers } = await readReviewPage(readingAs(installation, ada), { articleId })
    expect(orphaned).toMatchObject([
      { statementId, text: told.shops, assessments: [{ reviewerId: ada.personId, value: 'verified' }] },
    ])
    expect(orphaned[0]?.retiredAt).not.toBeNull()
    expect(reviewers.map(({ personId }) => personId)).toContain(ada.personId)
    const again = submitAssessment(installation, {
      actor: ada,
      key: newKey(),
      input: { statementId, statementVersion: 1, assessmentVersion: 1, content: buildContent() },
    })
    await expect(again).rejects.toMatchObject({ code: 'statement-retired' })
  })

  it('refuses a word that was written on the earlier wording, with the versions that stand', async () => {
    const { installation, ada } = desk
    const { row, carryOver, command } = await givenStory(desk)
    const { id: statementId } = await row(told.cost)
    await carryOver()
    const input = { statementId, statementVersion: 1, assessmentVersion: 0, content: buildContent() }
    await expect(submitAssessment(installation, command(ada, input))).rejects.toMatchObject({
      code: 'stale-version',
      details: { current: { statementVersion: 2, assessmentVersion: 0 } },
    })
  })

  it('lets whoever writes meanwhile come through before it, or tells them that the words changed', async () => {
    const { installation, database, sequence, ada, ben } = desk
    const { row, capture, over, command } = await givenStory(desk)
    const later = await over(await capture(retold))
    const submissions = await Promise.all(
      Object.values(told).flatMap((words) =>
        [ada, ben].map(async (actor) => {
          const { id: statementId } = await row(words)
          const target = { statementId, statementVersion: 1, assessmentVersion: 0 }
          return command(actor, { ...target, content: buildContent() })
        }),
      ),
    )
    const [carried, ...spoken] = await Promise.allSettled([
      carryOverArticle(installation, later),
      ...submissions.map(async (submission, index) => {
        await new Promise((go) => setTimeout(go, index * 25))
        return submitAssessment(installation, submission)
      }),
    ])
    expect(carried.status).toBe('fulfilled')
    const refusals = spoken.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []))
    for (const code of refusals) expect(['stale-version', 'statement-retired']).toContain(code)
    const stands = (await row(retold.cost)).assessments
    expect(stands.every(({ onPresentWording }) => !onPresentWording)).toBe(true)
    await sequence()
    expect(await replayDifferences(database)).toEqual([])
  })

  it('goes on from capture to capture, and words that came back are still other words', async () => {
    const { ada } = desk
    const { assess, row, carryOver } = await givenStory(desk)
    await assess(ada, told.cost)
    await carryOver()
    const back = await carryOver({ ...retold, cost: told.cost })
    expect(back.receipt).toMatchObject({ version: 4, counts: { material: 1, orphaned: 0, added: 0 } })
    expect(await row(told.cost)).toMatchObject({ version: 3, wordingVersion: 3, state: 'needs-review' })
  })

  it('carries over what was cut anew by an editor, and lets it be cut anew after', async () => {
    const { installation, editor } = desk
    const { articleId, row, carryOver, command } = await givenStory(desk)
    const { id, start, text } = await row(told.cost)
    const middle = start + text.indexOf('according')
    const cuts = [
      { start, end: middle },
      { start: middle, end: start + text.length },
    ]
    const recut = { articleId, articleVersion: 2, statementIds: [id], cuts }
    await recutStatements(installation, command(editor, recut))
    const { receipt } = await carryOver({ ...told, lorries: retold.lorries })
    expect(receipt.counts).toMatchObject({ material: 1, orphaned: 1 })
    const whole = await row(told.cost)
    const at = whole.start + text.indexOf('according')
    const again = [
      { start: whole.start, end: at },
      { start: at, end: whole.start + text.length },
    ]
    const once = { articleId, articleVersion: 4, statementIds: [whole.id], cuts: again }
    const { created } = await recutStatements(installation, command(editor, once))
    expect(created).toHaveLength(2)
  })

  it('shows what needs review in the list, by itself and not under the verdict that it had', async () => {
    const { installation, ada } = desk
    const { articleId, assess, carryOver } = await givenStory(desk)
    await assess(ada, told.cost, { value: 'disputed' })
    const idsWhere = async (filter: object) => {
      const query = { ...everyArticle, ...filter, sort: 'latest' as const, limit: 100 }
      return (await listArticles(readingAs(installation, ada), query)).articles.map(({ id }) => id)
    }
    expect(await idsWhere({ verdict: 'disputed' })).toContain(articleId)
    await carryOver()
    expect(await idsWhere({ state: 'needs-review' })).toContain(articleId)
    expect(await idsWhere({ verdict: 'disputed' })).not.toContain(articleId)
    const facets = await listArticleFacets(readingAs(installation, ada))
    expect(facets.states.map(({ value }) => value)).toContain('needs-review')
  })
})

describe('the command', () => {
  it('given twice under one key is done once', async () => {
    const { installation } = desk
    const { articleId, capture, over } = await givenStory(desk)
    const command = await over(await capture(retold))
    const answer = await carryOverArticle(installation, command)
    expect(await carryOverArticle(installation, command)).toEqual(answer)
    const where = { articleId, type: 'article-recaptured' }
    expect(await installation.database.prisma.event.count({ where })).toBe(1)
  })

  it('is an editor’s to give', async () => {
    const { installation, ada, auditor } = desk
    const { capture, over } = await givenStory(desk)
    const { input } = await over(await capture(retold))
    for (const actor of [ada, auditor]) {
      const refused = carryOverArticle(installation, { actor, key: newKey(), input })
      await expect(refused).rejects.toMatchObject({ code: 'not-permitted' })
    }
  })

  it('reaches no article of another workspace', async () => {
    const { installation, editor } = desk
    const { capture, over } = await givenStory(desk)
    const { input } = await over(await capture(retold))
    const actor = { ...editor, workspaceId: 'elsewhere' }
    await expect(carryOverArticle(installation, { actor, key: newKey(), input })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it.each([{ version: 2 }, { fromVersion: 1 }])(
    'is refused where it names another version: %o',
    async (seen) => {
      const { installation } = desk
      const { capture, over } = await givenStory(desk)
      const command = await over(await capture(retold))
      const stale = { ...command, input: { ...command.input, ...seen } }
      await expect(carryOverArticle(installation, stale)).rejects.toMatchObject({ code: 'stale-version' })
    },
  )

  it('is refused for another address, for an earlier capture, and for one that is in review or left out', async () => {
    const { installation, editor } = desk
    const { articleId, capture, over, command, address } = await givenStory(desk)
    const refused = async (later: { articleId: string }, differing: object = {}) => {
      const { actor, input } = await over(later)
      const given = carryOverArticle(installation, {
        actor,
        key: newKey(),
        input: { ...input, ...differing },
      })
      return given.then(
        () => 'done',
        ({ code }) => code,
      )
    }
    const elsewhere = await capture({ ...retold, more: 'And so on.' }, `${address}/2`)
    expect(await refused(elsewhere)).toBe('addresses-differ')
    const later = await capture(retold)
    const target = { articleId: later.articleId, articleVersion: 1 }
    const backwards = { articleId, version: 2, fromArticleId: later.articleId, fromVersion: 1 }
    expect(await refused(later, backwards)).toBe('article-not-editable')
    await dropArticle(installation, command(editor, target))
    expect(await refused(later, { version: 2 })).toBe('article-not-editable')
    const opened = await capture({ ...retold, more: 'And so on it goes.' })
    const articles = [{ articleId: opened.articleId, articleVersion: 1 }]
    await openReview(installation, command(editor, { articles }))
    expect(await refused(opened, { version: 2 })).toBe('article-not-editable')
  })

  it('carries a draft over too, and only forwards', async () => {
    const { installation, editor } = desk
    const { capture, command } = await givenStory(desk)
    const older = await capture({ ...told, more: 'The mayor is away.' })
    const newer = await capture({ ...told, more: 'The mayor is back.' })
    const input = (into: { articleId: string }, from: { articleId: string }) => {
      return { articleId: into.articleId, version: 1, fromArticleId: from.articleId, fromVersion: 1 }
    }
    await expect(carryOverArticle(installation, command(editor, input(older, newer)))).rejects.toMatchObject({
      code: 'capture-not-later',
    })
    const receipt = await carryOverArticle(installation, command(editor, input(newer, older)))
    expect(receipt).toMatchObject({ articleId: older.articleId, status: 'draft', counts: { material: 1 } })
  })
})

describe('the history of an article that was carried over', () => {
  it('folds into the tables, is whole in its bundle, and an audit names earlier words that were changed or are gone', {
    timeout: 240_000,
  }, async () => {
    const { installation, database, ada } = desk
    const { articleId, assess, carryOver, row } = await givenStory(desk)
    for (const words of [told.closed, told.cost, told.ferry, told.shops]) await assess(ada, words)
    const second = await carryOver()
    const third = await carryOver({ ...retold, ferry: 'No ferry takes people across the river any more.' })
    const place = buildSealPlace()
    onTestFinished(() => place.remove())
    await sealAll(database, place)
    expect(await replayDifferences(database)).toEqual([])
    const findings = async () => {
      const { logs, findings } = await auditDatabase(installation, { slug: null, earlier: place.notes() })
      const unsigned = logs.filter(({ report }) => report.unsigned.leaves > 0).map(({ name }) => name)
      return [...logs.flatMap(({ report }) => report.findings), ...findings, ...unsigned]
    }
    expect(await findings()).toEqual([])
    const { slug } = await database.prisma.workspace.findUniqueOrThrow({ where: { id: ada.workspaceId } })
    const extracted: unknown[] = []
    for await (const record of await exportBundle(installation, { slug, articleId })) {
      if (record.kind !== 'event' || record.event?.type !== 'article-extracted') continue
      extracted.push(record.event.articleId)
    }
    expect(extracted).toEqual([articleId, second.articleId, third.articleId])
    const { id } = await row(retold.cost)
    const first = `statement_text WHERE statement_id = '${id}' AND version = 1`
    const changed = `UPDATE ${first.replace(' WHERE', " SET text = text || '!' WHERE")}`
    await behindTheTriggers(database, changed)
    expect(await findings()).toMatchObject([{ code: 'words-differ', where: `statement ${id}` }])
    await behindTheTriggers(database, `DELETE FROM ${first}`)
    expect(await findings()).toMatchObject([{ code: 'words-missing', where: `statement ${id}` }])
  })
})
