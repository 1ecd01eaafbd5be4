import type { PrintedCapture } from './printed-capture.ts'

/** A printed capture as one JSON document in pieces, a statement a line, so that it never stands in memory as a whole. */
export function* jsonPieces({ articles, skipped }: PrintedCapture): Generator<string> {
  yield '{"articles":['
  for (const [index, { statements, ...head }] of articles.entries()) {
    const opened = JSON.stringify(head).slice(0, -1)
    yield `${index === 0 ? '' : ','}\n${opened},"statements":`
    yield* list(statements)
    yield '}'
  }
  yield '],\n"skipped":'
  yield* list(skipped)
  yield '}\n'
}

function* list(items: readonly object[]): Generator<string> {
  yield '['
  for (const [index, item] of items.entries()) yield `${index === 0 ? '' : ','}\n${JSON.stringify(item)}`
  yield ']'
}
