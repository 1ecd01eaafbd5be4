import type { Queue } from './use-queue.ts'

/** Whether nothing at all waits for somebody. */
export const isEmptyQueue = ({ mine, again, mentioned, free, newsroom }: Queue): boolean =>
  mine.length + again.length + mentioned.length + free.length === 0 &&
  (newsroom === null ||
    newsroom.late.length + newsroom.contestedCount + newsroom.agreedCount + newsroom.questionsCount === 0)
