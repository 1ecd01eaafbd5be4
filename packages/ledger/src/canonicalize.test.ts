import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalize } from './canonicalize.ts'
import { withCode } from './testing/with-code.test-support.ts'

/** The double with these big-endian bits, as RFC 8785 appendix B writes its samples. */
function double(bits: string): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, BigInt(`0x${bits}`))
  return view.getFloat64(0)
}

describe('the examples of RFC 8785', () => {
  test('section 3.2.2: numbers, escapes and literals', () => {
    const input = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`
    const output = String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`
    expect(canonicalize(JSON.parse(input))).toBe(output)
  })

  test('section 3.2.3: keys in the order of their UTF-16 code units', () => {
    const input = String.raw`{
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis"
    }`
    const order = [
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]
    const positions = order.map((value) => canonicalize(JSON.parse(input)).indexOf(value))
    expect(positions).toEqual(positions.toSorted((a, b) => a - b))
    expect(positions).not.toContain(-1)
  })

  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('appendix B: the double %s is %s', (bits, expected) => {
    expect(canonicalize(double(bits))).toBe(expected)
  })

  test.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])(
    'appendix B: %s is not a number of JSON',
    (bits) => {
      expect(() => canonicalize([double(bits)])).toThrow(withCode('number-not-finite'))
    },
  )
})

describe('canonical JSON', () => {
  const json = fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 })

  test('means the same as the value, and is the same text when written again', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalize(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalize(JSON.parse(text))).toBe(text)
      }),
    )
  })

  test('does not depend on the order in which keys were set', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.string(), json), { selector: ([key]) => key }), (members) => {
        expect(canonicalize(Object.fromEntries(members.toReversed()))).toBe(
          canonicalize(Object.fromEntries(members)),
        )
      }),
    )
  })

  test('keeps a key named __proto__, and takes objects without a prototype', () => {
    expect(canonicalize(JSON.parse('{"__proto__":{"b":1},"a":2}'))).toBe('{"__proto__":{"b":1},"a":2}')
    expect(canonicalize(Object.assign(Object.create(null), { b: 1, a: [] }))).toBe('{"a":[],"b":1}')
  })

  test('leaves text as it is: nothing is normalised, and only what JSON must escape is escaped', () => {
    expect(canonicalize('e\u0301 \u00e9 \u2028 </script> \u007f \u{1F600}')).toBe(
      '"e\u0301 \u00e9 \u2028 </script> \u007f \u{1F600}"',
    )
    expect(canonicalize({ 'a"b': 'c\\d' })).toBe('{"a\\"b":"c\\\\d"}')
    for (let code = 0; code < 0x80; code++) {
      const text = String.fromCharCode(code)
      expect(canonicalize(text)).toBe(JSON.stringify(text))
    }
    expect(canonicalize('\b\t\n\f\r\u000b')).toBe('"\\b\\t\\n\\f\\r\\u000b"')
  })

  test.each([
    ['a lone high surrogate', '\ud800'],
    ['a lone low surrogate', 'a\udc00'],
    ['surrogates in the wrong order', '\ude00\ud83d'],
    ['a lone surrogate in a key', { a: { '\udfff': 1 } }],
  ])('refuses %s', (_what, value) => {
    expect(() => canonicalize(value)).toThrow(withCode('lone-surrogate'))
  })

  test.each([
    ['undefined', undefined],
    ['a member that is undefined', { a: undefined }],
    ['a hole in an array', new Array(1)],
    ['a bigint', 1n],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
    ['a date', new Date(0)],
    ['bytes', new Uint8Array(1)],
    ['a map', new Map()],
    ['an instance of a class', new (class Row {})()],
    ['a boxed string', Object('text')],
  ])('refuses %s rather than dropping or converting it', (_what, value) => {
    expect(() => canonicalize(value)).toThrow(withCode('not-json'))
    expect(() => canonicalize([{ value }])).toThrow(withCode('not-json'))
  })

  test('refuses a cycle, and nesting that would end the stack', () => {
    const cycle: unknown[] = []
    cycle.push(cycle)
    expect(() => canonicalize(cycle)).toThrow(withCode('too-deep'))
    expect(() => canonicalize(JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)))).toThrow(
      withCode('too-deep'),
    )
    expect(canonicalize(JSON.parse('['.repeat(500) + ']'.repeat(500)))).toHaveLength(1000)
  })
})
