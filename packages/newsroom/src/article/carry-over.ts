import { type CarryOver, decideCarryOver, ReviewError } from '@assay/review'
import type { z } from 'zod'
import { keepStatementTexts } from '../capture/keep-content.ts'
import { type Command, runCommand } from '../command/command.ts'
import type { Newsroom } from '../command/newsroom.ts'
import { articleReceiptOf } from './article-receipt.ts'
import { carryOverReceiptSchema, countsOf } from './carry-over-receipt.ts'
import { lockArticles } from './load-article.ts'
import { loadRecapture } from './recapture-scene.ts'

/** An editor carries the work on an article over to a later capture of its address; see `decideCarryOver`. */
export function carryOverArticle(
  newsroom: Newsroom,
  command: Command<CarryOver>,
): Promise<z.infer<typeof carryOverReceiptSchema>> {
  const verb = {
    procedure: 'article.carryOver',
    ability: 'edit-article',
    result: carryOverReceiptSchema,
  } as const
  const { input } = command
  return runCommand(newsroom, verb, command, async ({ tx, actor, record }) => {
    const [later, earlier] = await lockArticles(tx, actor, [input.articleId, input.fromArticleId])
    if (later === undefined || earlier === undefined) throw new ReviewError('not-found', { ...input })
    const scene = await loadRecapture(tx, actor.workspaceId, { earlier, later })
    const event = decideCarryOver(scene, input)
    record(event)
    const { articleId, carried } = event.data
    const reworded = carried.filter(({ change }) => change !== 'identical')
    await keepStatementTexts(tx, { articleId, text: scene.later.text, statements: reworded })
    return { ...articleReceiptOf(event.data, earlier.status), counts: countsOf(event.data) }
  })
}
