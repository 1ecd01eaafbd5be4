export const rules = {
  title: 'Rules',
  explanation:
    'How this workspace decides. Each change stands in the history. What was decided before stays decided.',
  quorum: 'Equal assessments that make agreement',
  quorumOption: '{count, plural, one {# assessment} other {# assessments}}',
  quorumHelp:
    'A statement is agreed when this many reviewers say the same and nobody says otherwise. A change counts at once for what is not decided yet.',
  quorumDecides: 'A unanimous quorum decides by itself',
  quorumDecidesHelp:
    'As soon as a statement is agreed, it is decided as its earliest assessment says. Otherwise an editor decides.',
  decideOwn: 'Editors may decide what they assessed',
  decideOwnHelp: 'Where they do, the decision says so.',
  daysUntilDue: 'Days until work is due',
  daysUntilDueHelp: 'Work that a reviewer takes is due then, and an editor is offered that day.',
  daysUntilLapse: 'Goes back to the pool after',
  daysUntilLapseHelp:
    'What a reviewer took and left untouched for so long is free for others again. What an editor assigned stays.',
  days: '{count, plural, =0 {Never} one {# day} other {# days}}',
  save: 'Save rules',
  saved: 'The rules were saved.',
  changed: 'An admin changed the rules in the meantime. They are shown as they are now.',
} as const
