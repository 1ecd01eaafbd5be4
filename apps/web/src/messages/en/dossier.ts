/** An article with all that stands on it, for paper. */
export const dossier = {
  title: 'Dossier',
  captured: 'Captured',
  statements: '{count, plural, one {# statement} other {# statements}}',
  inState: '{state} {count, number}',
  speaker: 'Said by',
  saidOf: 'Said of the earlier wording:',
  review: 'Back to the review',
} as const
