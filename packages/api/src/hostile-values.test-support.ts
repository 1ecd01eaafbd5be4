/** Texts that have broken something, somewhere: what cannot be stored, cannot be seen, or means something elsewhere. */
const texts = [
  '',
  '\0',
  'a\0b',
  '\uD800',
  'a\uDC00b',
  '\u200B',
  '\u3164',
  '\u202Efdp.exe',
  'e\u0301\u0131\u0345',
  '\u{1F3A3}\u{E0001}',
  `'; DROP TABLE event; --`,
  '%00',
  '%',
  '\\',
  '__proto__',
  '../../etc/passwd',
  'https://a.example/\0?\uD800',
  'javascript:alert(1)',
  'https://\u0430.example:99999/',
  '0000-01-01',
  '0000-01-01T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
  '2026-02-30T25:61:61Z',
  'x'.repeat(64),
  'x'.repeat(70_000),
]

const numbers = [
  -1,
  0,
  1,
  0.5,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32,
  2 ** 53 - 1,
  2 ** 53,
  1e308,
  -(2 ** 31) - 1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
]

/** What is no value of any field. */
const others: unknown[] = [null, true, [], {}, [[]], { toString: 1 }]

export const hostile = {
  text: [...texts, ...others],
  number: [...numbers, ...others, '1', '\0'],
  choice: ['', '\0', 'constructor', ...others],
}
