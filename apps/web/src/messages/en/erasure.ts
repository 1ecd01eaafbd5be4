/** Erasing what a person wrote, or their name: what goes, what stays, and why it is asked. */
export const erasure = {
  actions: 'Erase a text',
  items: {
    name: 'Erase the name…',
    rationale: 'Erase the rationale…',
    reason: 'Erase the reason…',
    note: 'Erase the note…',
    comment: 'Erase the comment…',
    passageOf: 'Erase “{opening}”',
  },
  text: {
    title: 'Erase this text for good?',
    what: 'These words will be gone from every page, export and table, and from every page that is open now:',
    stays:
      'The tag, the event and its proof stay. They hold a seal of the words, which does not tell them, and everybody sees that a text was erased here.',
    countingCopies: 'Looking whether the same words stand elsewhere',
    copies:
      '{count, plural, one {Also erase the same words in # other place} other {Also erase the same words in # other places}}',
    copiesHelp: 'Each version of an assessment keeps its own copy of what it says.',
    copiesUnknown:
      'Whether the same words stand elsewhere could not be found out. Only this text will be erased.',
    submit: 'Erase the text for good',
    done: '{count, plural, one {The text is erased.} other {The text is erased, in # places.}}',
  },
  name: {
    title: 'Erase the name of {name} for good?',
    what: '“{name}” will be gone from every page, export and table, and from every page that is open now. What they did then stands under “Name erased”.',
    stays:
      'Their work, its history and its proofs stay. So does their account with its e-mail address: they can still sign in until you deactivate them.',
    submit: 'Erase the name for good',
    done: 'The name is erased.',
  },
  forGood: 'Nobody can undo this.',
  reason: 'Reason',
  reasonHelp:
    'It stands in the history, for everybody to read. It can be erased too; do not repeat in it what you erase.',
  reasonMissing: 'Say why: the history keeps the reason in place of the text.',
} as const
