import { type Editorial, foldPart } from '@assay/review'
import type { Sight } from '../visible/sight.ts'
import { readTrack, type Track } from './track.ts'

/** How far folding has come: positions read, of how many. */
export type FoldProgress = { done: number; total: number }

/** What a long look says while it folds, and at last. */
export type Looking<Answer> = AsyncGenerator<
  { progress: FoldProgress; answer: null } | { progress: null; answer: Answer },
  void
>

/**
 * Folds the events of a track into tables, in place. Nothing is kept between two looks: what was, is what the
 * events say. Gives word after every page, so that whoever waits can be told and others get their turn.
 *
 * @param span positions: after the one, up to and with the other
 */
export async function* foldTrack(
  sight: Sight,
  { track, tables, span }: { track: Track; tables: Editorial; span: { after: number; upTo: number } },
): AsyncGenerator<FoldProgress> {
  const total = span.upTo - span.after
  for await (const { position, events } of readTrack(sight, track, span)) {
    for (const event of events) foldPart(tables, event, track.subject.scope)
    yield { done: position - span.after, total }
  }
}

/** Folds without telling how far it has come: for one article or statement. */
export async function foldAll(...given: Parameters<typeof foldTrack>): Promise<Editorial> {
  for await (const _progress of foldTrack(...given));
  return given[1].tables
}
