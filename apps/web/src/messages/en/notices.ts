/** What people are told: the page; the bar has its words in `shell`. */
export const notices = {
  title: 'Notifications',
  untitled: 'Article without a headline',
  erasedName: 'Somebody whose name was erased',
  kinds: {
    mentioned: '{name} mentioned you',
    assigned: '{name} gave you work',
    withdrawn: '{name} took work back from you',
    lapsed: 'What you took and left untouched went back to the pool',
    'sent-back': '{name} rejected your assessment',
    decided: '{name} decided against your assessment',
    'due-soon': 'Your work is due <time></time>',
    late: 'Your work is late: it was due <time></time>',
  },
  erasedText: 'The words were erased.',
  unread: 'Unread',
  read: 'Mark as read',
  readNamed: 'Mark as read: {what}',
  readAll: 'Mark all as read',
  allRead:
    '{count, plural, =0 {There was nothing to mark.} one {# marked as read.} other {# marked as read.}}',
  more: 'Show earlier ones',
  kept: 'Notifications are kept for 90 days.',
  empty: {
    title: 'Nobody has told you anything yet',
    explanation:
      'Here stands who mentions you, what you are given, what an editor sends back or decides against you, and what is due.',
    action: 'To the articles',
  },
  failed: {
    title: 'The notifications could not be loaded',
    explanation: 'Nothing is lost. Check the connection, then try again.',
    retry: 'Try again',
  },
} as const
