/** The audit page: who did what, when, what was before, and why. */
export const audit = {
  title: 'Audit',
  caption: 'History of this workspace, latest first',
  columns: { when: 'When', who: 'Who', what: 'What', change: 'Change', why: 'Why', position: 'No.' },
  filters: {
    label: 'Filters',
    person: 'Person',
    article: 'Article',
    statement: 'Statement',
    type: 'Kind',
    from: 'From',
    until: 'To',
    thisArticle: 'one article',
    clear: 'Clear all',
  },
  shown: '{count, plural, =0 {No events} one {# event} other {# events}} shown',
  shownSoFar: '{count, number} events shown, earlier ones below',
  newer: '{count, plural, one {# new event} other {# new events}}',
  earlier: 'Show earlier',
  end: 'This is where the history begins.',
  endFiltered: 'There is nothing earlier that fits.',
  empty: {
    title: 'Nothing has happened yet',
    explanation: 'Every act in this workspace stands here, for good.',
  },
  noMatch: { title: 'No event fits', explanation: 'Nothing in the history has all that you asked for.' },
  failed: {
    title: 'The history could not be loaded',
    explanation: 'Nothing of it is lost. Check the connection, then try again.',
    retry: 'Try again',
  },
  print: 'Print',
} as const
