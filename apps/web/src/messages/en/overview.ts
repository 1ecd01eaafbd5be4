export const overview = {
  title: 'Overview',
  filters: 'Which days',
  from: 'From',
  until: 'To',
  explanation:
    'How the review stands, and what came of it from {from} to {until}. Each number opens its statements.',
  show: 'How it is shown',
  bars: 'Bars',
  numbers: 'Numbers',
  total: 'All',
  nothing: 'Nothing in these days.',
  mark: '{group}, {part}: {count, plural, one {# statement} other {# statements}}',
  statements: 'Statements: {group}, {part}',
  more: 'The first {shown, number} of {count, number}.',
  close: 'Close',
  failed: 'The statements could not be loaded. Try again in a moment.',
  sections: {
    states: {
      title: 'Statements by state',
      explanation: {
        day: 'At the end of each day, of the articles that are under review now.',
        week: 'At the end of each week, of the articles that are under review now.',
        month: 'At the end of each month, of the articles that are under review now.',
      },
      group: 'Until',
    },
    age: {
      title: 'What waits, by age',
      explanation: 'Statements without an agreed or decided tag today, by how long they have stood so.',
      group: 'Since',
    },
    time: {
      title: 'From import to decision',
      explanation: 'How long it took from the import of an article to the first decision of a statement.',
      quartiles:
        'Half were decided within {half}; a quarter within {quarter}, three quarters within {threeQuarters}.',
      group: 'Within',
    },
    publishers: {
      title: 'What stands, by publisher',
      explanation: 'Statements that came to be agreed or decided in these days.',
      group: 'Publisher',
    },
    sources: {
      title: 'What stands, by source',
      explanation: 'The sources that most of these statements rest on.',
      others: '{count, plural, one {# more source is} other {# more sources are}} cited less often.',
      group: 'Source',
    },
    techniques: {
      title: 'Techniques',
      explanation: 'Marked in these statements by an assessment or a decision that stands.',
      group: 'Technique',
    },
    assessed: {
      title: 'Assessed',
      explanation: {
        day: 'Statements that each person assessed, by day.',
        week: 'Statements that each person assessed, by week.',
        month: 'Statements that each person assessed, by month.',
      },
      own: {
        day: 'Statements that you assessed, by day.',
        week: 'Statements that you assessed, by week.',
        month: 'Statements that you assessed, by month.',
      },
      group: 'From',
    },
    decided: {
      title: 'Decided by an editor',
      explanation: {
        day: 'Statements that each person decided, by day.',
        week: 'Statements that each person decided, by week.',
        month: 'Statements that each person decided, by month.',
      },
      own: {
        day: 'Statements that you decided, by day.',
        week: 'Statements that you decided, by week.',
        month: 'Statements that you decided, by month.',
      },
      group: 'From',
    },
  },
  ages: {
    '0': 'less than a day',
    '1': '1 to 3 days',
    '2': '3 to 7 days',
    '3': '7 to 30 days',
    '4': 'more than 30 days',
  },
  took: {
    '0': 'a day',
    '1': '3 days',
    '2': '7 days',
    '3': '30 days',
    '4': 'more than 30 days',
  },
  span: {
    hours: '{count, plural, one {# hour} other {# hours}}',
    days: '{count, plural, one {# day} other {# days}}',
  },
  verdicts: {
    verified: 'Verified',
    disputed: 'Disputed',
    'propaganda-framed': 'Framed',
    'set-aside': 'Set aside',
  },
  noPublisher: 'No publisher named',
  decided: 'Decided',
  empty: {
    title: 'Nothing to count yet',
    explanation: 'As soon as an article is under review, how its statements stand is counted here.',
  },
  notLoaded: {
    title: 'The overview could not be loaded',
    explanation: 'Nothing was lost. Check the connection and try again.',
    retry: 'Try again',
  },
} as const
