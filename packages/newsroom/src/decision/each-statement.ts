import type { DecisionScene } from '@assay/review'
import type { Frame } from '../frame/command.ts'
import { loadDecisionScene } from './load-scene.ts'
import { type DecisionReceipt, decisionReceiptOf } from './receipt.ts'

type DecisionEvent = Parameters<typeof decisionReceiptOf>[0]

/**
 * Decides several statements in one command, all of them or none. Always in the same order, so that two such commands
 * that overlap wait for each other and never lock crosswise.
 */
export async function decideEach<Target extends { statementId: string }>(
  frame: Frame,
  targets: readonly Target[],
  decide: (scene: DecisionScene, target: Target) => DecisionEvent,
): Promise<{ receipts: DecisionReceipt[] }> {
  const receipts: DecisionReceipt[] = []
  for (const target of targets.toSorted((one, other) => (one.statementId < other.statementId ? -1 : 1))) {
    const scene = await loadDecisionScene(frame.tx, frame.actor, target.statementId)
    const event = decide(scene, target)
    frame.record(event)
    receipts.push(decisionReceiptOf(event, scene, frame.actor))
  }
  return { receipts }
}
