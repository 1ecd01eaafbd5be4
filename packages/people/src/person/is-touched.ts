/**
 * Whether a person's hand is behind a request, as far as its headers tell: a live stream goes on and comes back by
 * itself, a browser loads ahead by itself, and an open page that nobody touches says so of what it asks anew. Whoever
 * tells it wrongly ends their own session sooner or keeps it until its longest life is over.
 */
export function isTouched(headers: Headers): boolean {
  if (headers.get('accept')?.includes('text/event-stream')) return false
  return untouchedHeaders.every((name) => headers.get(name) === null)
}

const untouchedHeaders = ['x-assay-untouched', 'next-router-prefetch', 'sec-purpose']
