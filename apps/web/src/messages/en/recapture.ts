/** The page that compares an article with a later capture of its address, and carries the work over. */
export const recapture = {
  title: 'What changed',
  lead: 'Captured on <earlier></earlier> and again on <later></later>.',
  untitled: 'Article without a headline',
  openEarlier: 'Open the article as it stands',
  openLater: 'Open the later capture',
  counts: {
    label: 'Statements',
    identical: 'unchanged',
    cosmetic: 'typography only',
    material: 'wording changed',
    orphaned: 'gone',
    added: 'new',
  },
  details: {
    title: 'Changed details',
    nothing: 'not known',
    before: 'Before: {value}.',
    after: 'After: {value}.',
  },
  show: 'Show',
  all: 'All changes',
  assessed: 'Only assessed',
  list: 'Changes in the order of the text',
  nothing: {
    title: 'Not a word changed',
    explanation:
      'Every statement stands in the later capture as it stood before. Carried over, all keep their assessments.',
  },
  noneAssessed: 'No statement that was assessed has changed.',
  unchanged: '{count, plural, one {# unchanged statement} other {# unchanged statements}}',
  kinds: {
    identical: 'Unchanged',
    cosmetic: 'Typography only',
    material: 'Wording changed',
    orphaned: 'Gone',
    added: 'New',
  },
  changes: {
    number: 'number',
    date: 'date',
    name: 'name',
    negation: 'negation',
    attribution: 'who says it',
    modality: 'how sure it is',
    wording: 'wording',
  },
  assessments: '{count, plural, =0 {Not assessed} one {# assessment} other {# assessments}}',
  fate: {
    keeps: 'Keeps its {count, plural, one {assessment} other {assessments}}.',
    review:
      'Will need review: its {count, plural, one {assessment was} other {assessments were}} made on the earlier wording.',
    leaves: 'Leaves the article.',
    leavesAssessed:
      'Leaves the article; its {count, plural, one {assessment stays} other {assessments stay}} in the history.',
    joins: 'Joins the article, open for review.',
  },
  act: {
    carry: 'Carry the work over',
    separate: 'Keep as a separate article',
    explanation:
      'Carried over, the article moves on to the later capture, with its address and all that was said of it. Nothing is decided by itself: where words changed, a reviewer looks again.',
    confirmTitle: 'Carry the work over?',
    noWork:
      'Nothing in this article was assessed yet. It moves on to the later capture; this cannot be taken back.',
    confirm:
      'The article moves on to the capture of {date}: {kept, plural, =0 {no assessed statement stays as it is} one {# assessed statement stays as it is} other {# assessed statements stay as they are}}, {review, plural, =0 {none needs} one {# needs} other {# need}} review anew, and {gone, plural, =0 {none leaves} one {# leaves} other {# leave}} the article. All assessments stay in the history. This cannot be taken back.',
    done: 'The work was carried over.',
    working: 'Carrying over',
  },
  stale:
    'Somebody changed one of the two articles meanwhile, and nothing was carried over. What stands now is shown: look again.',
  refused: {
    title: 'These two cannot be compared',
    explanation: 'The work may have been carried over already.',
  },
  failed: {
    title: 'The comparison could not be loaded',
    explanation: 'Nothing was changed. Check the connection, then try again.',
    retry: 'Try again',
  },
} as const
