import { type ArticleScene, type CarryOver, can, decideCarryOver, ReviewError } from '@assay/review'
import type { z } from 'zod'
import { keepStatementTexts } from '../capture/keep-content.ts'
import { type Command, runCommand } from '../frame/command.ts'
import type { Installation } from '../frame/installation.ts'
import { articleReceiptOf } from './article-receipt.ts'
import { carryOverReceiptSchema, countsOf } from './carry-over-receipt.ts'
import { lockArticles, readArticles } from './load-article.ts'
import { loadRecapture } from './recapture-scene.ts'

/**
 * An editor carries the work on an article over to a later capture of its address; see `decideCarryOver`. The
 * statements are found before the transaction, so that nobody waits for that.
 */
export async function carryOverArticle(
  installation: Installation,
  command: Command<CarryOver>,
): Promise<z.infer<typeof carryOverReceiptSchema>> {
  const verb = {
    procedure: 'article.carryOver',
    ability: 'edit-article',
    result: carryOverReceiptSchema,
  } as const
  const { input, actor } = command
  if (!can(actor.role, verb.ability)) throw new ReviewError('not-permitted', { ability: verb.ability })
  const { prisma } = installation.database
  const { workspaceId } = actor
  const found = await loadRecapture(
    prisma,
    workspaceId,
    named(await readArticles(prisma, actor, idsOf(input))),
  )
  return runCommand(installation, verb, command, async ({ tx, record }) => {
    const articles = named(await lockArticles(tx, actor, idsOf(input)))
    const scene = await loadRecapture(tx, workspaceId, { ...articles, found })
    const event = decideCarryOver(scene, input)
    record(event)
    const { articleId, carried } = event.data
    const reworded = carried.filter(({ change }) => change !== 'identical')
    await keepStatementTexts(tx, { articleId, text: scene.later.text, statements: reworded })
    return { ...articleReceiptOf(actor, event.data, articles.earlier.status), counts: countsOf(event.data) }
  })
}

const idsOf = ({ articleId, fromArticleId }: CarryOver) => [articleId, fromArticleId]

function named([later, earlier]: ArticleScene[]): { earlier: ArticleScene; later: ArticleScene } {
  if (later === undefined || earlier === undefined) throw new ReviewError('not-found')
  return { earlier, later }
}
