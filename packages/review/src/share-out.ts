/** What each person gets of statements that are shared out: a run of neighbours, in reading order. */
export type Share = { assigneeId: string; statementIds: string[] }

/**
 * Shares statements out, so that each gets as many different people as asked for (all there are, where they are
 * fewer), and no two people's shares differ by more than one statement.
 *
 * The rule: the statements are laid out one after another as many times over as each needs people, and this row is cut
 * into equal pieces, one for each person in the order given; where it does not divide evenly the first pieces are one
 * longer. So everybody reads neighbouring statements. No piece is longer than the row once through, so nobody gets a
 * statement twice.
 *
 * @param statementIds in reading order, article after article
 * @param assigneeIds each once
 */
export function shareOut(
  statementIds: readonly string[],
  { assigneeIds, perStatement }: { assigneeIds: readonly string[]; perStatement: number },
): Share[] {
  const times = Math.min(perStatement, assigneeIds.length)
  const places = statementIds.length * times
  const least = Math.floor(places / Math.max(assigneeIds.length, 1))
  const longer = places - least * assigneeIds.length
  return assigneeIds.map((assigneeId, index) => {
    const from = index * least + Math.min(index, longer)
    const length = least + (index < longer ? 1 : 0)
    const places = new Set(Array.from({ length }, (_, step) => (from + step) % statementIds.length))
    return { assigneeId, statementIds: statementIds.filter((_, place) => places.has(place)) }
  })
}
