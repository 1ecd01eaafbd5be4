export const shell = {
  name: 'Assay',
  description: 'Collaborative fact-checking with a history that can be proven',
  skipToContent: 'Skip to the content',
  navigation: 'Main',
  articles: 'Articles',
  queue: 'Queue',
  decide: 'Decide',
  agreement: 'Agreement',
  overview: 'Overview',
  audit: 'Audit',
  notices: {
    bell: '{count, plural, =0 {Notifications} other {Notifications: # unread}}',
    beyond: '99+',
  },
  members: 'Members',
  rules: 'Rules',
  menu: 'Menu',
  search: 'Search',
  offline: 'You are offline. What you write is kept on this device and goes out when the connection is back.',
  notFound: {
    title: 'There is nothing at this address',
    explanation: 'The page was moved or never existed, or it belongs to a workspace that you are not in.',
    back: 'Go to the articles',
  },
  crash: {
    title: 'This page stopped working',
    explanation:
      'Nothing that was saved is lost, and drafts are kept. Try again; if it happens again, tell an admin the code {code}.',
    explanationWithoutCode:
      'Nothing that was saved is lost, and drafts are kept. Try again, or reload the page.',
    retry: 'Try again',
  },
  welcome: {
    title: 'Nothing to read yet',
    explanation: 'Imported articles stand here, each with its statements and how far the review has come.',
  },
} as const
