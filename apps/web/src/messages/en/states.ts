/** How a statement stands, by the states of its review. */
export const statementStates = {
  open: 'Open',
  assessed: 'Assessed by one',
  agreed: 'Agreed',
  contested: 'Contested',
  decided: 'Decided',
  published: 'Published',
  corrected: 'Corrected',
  'needs-review': 'Needs review',
} as const

/** How a statement is marked, in the article and in its strip. */
export const states = {
  open: 'Open',
  verified: 'Verified',
  disputed: 'Disputed',
  framed: 'Propaganda-framed',
  'set-aside': 'Set aside',
  contested: 'Contested',
  'needs-review': 'Needs review',
  weights: { one: 'by one person', draft: 'your draft' },
  tags: {
    verified: 'Verified',
    disputed: 'Disputed',
    'propaganda-framed': 'Framed',
  },
  tagNames: {
    verified: 'Verified',
    disputed: 'Disputed',
    'propaganda-framed': 'Propaganda-framed',
  },
  strip: {
    label: 'Statements',
    total: '{count, plural, =0 {No statements} one {# statement} other {# statements}}',
    verified: '{count, number} verified',
    disputed: '{count, number} disputed',
    framed: '{count, number} propaganda-framed',
    contested: '{count, number} contested',
    'needs-review': '{count, plural, one {# needs} other {# need}} review anew',
    'set-aside': '{count, number} set aside',
    open: '{count, number} open',
    byOne: '{count, number} by one person alone',
    position: 'Statement {position, number} of {total, number}, {state}: {text}',
    here: '{name} is here',
  },
} as const
