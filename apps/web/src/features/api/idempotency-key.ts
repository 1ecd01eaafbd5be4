/** A key for one command: made when a person acts, and sent again with every try of the same act. */
export const newIdempotencyKey = (): string => crypto.randomUUID()
