import fs from 'node:fs'
import { describe, expect, it } from 'vitest'

type Scheme = 'light' | 'dark'
type Rgb = readonly [number, number, number]

const source = fs.readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

function readTokens(): Map<string, Record<Scheme, Rgb>> {
  const tokens = new Map<string, Record<Scheme, Rgb>>()
  for (const [, name = '', light = '', dark = ''] of source.matchAll(
    /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g,
  )) {
    tokens.set(name, { light: readHex(light), dark: readHex(dark) })
  }
  for (const [, name = '', both = ''] of source.matchAll(/--([\w-]+): (#\w{6});/g)) {
    tokens.set(name, { light: readHex(both), dark: readHex(both) })
  }
  return tokens
}

function readHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** A colour laid over a ground at some opacity, as color-mix with transparent does. */
function tint(colour: Rgb, ground: Rgb, share: number): Rgb {
  const mix = (index: 0 | 1 | 2) => colour[index] * share + ground[index] * (1 - share)
  return [mix(0), mix(1), mix(2)]
}

const tokens = readTokens()
const schemes: Scheme[] = ['light', 'dark']
const grounds = ['paper', 'raised', 'wash']
const texts = [
  'ink',
  'muted',
  'faint',
  'action',
  'danger',
  'verified',
  'disputed',
  'framed',
  'aside',
  'contested',
]
const marks = ['verified', 'disputed', 'framed', 'contested']
const people = Array.from({ length: 8 }, (_, index) => `person-${index + 1}`)

function colourOf(name: string, scheme: Scheme): Rgb {
  const pair = tokens.get(name)
  if (pair === undefined) throw new Error(`no token --${name}`)
  return pair[scheme]
}

describe.each(schemes)('in the %s scheme', (scheme) => {
  const of = (name: string) => colourOf(name, scheme)

  it.each(texts)('%s as text reaches 4.5 on every ground', (name) => {
    for (const ground of grounds) {
      expect(contrast(of(name), of(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
  })

  it.each(['edge', ...marks])('%s as an outline or a bar reaches 3 on paper and raised', (name) => {
    for (const ground of ['paper', 'raised']) {
      expect(contrast(of(name), of(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(3)
    }
  })

  it.each(marks)('words stay readable on the tints of %s', (name) => {
    const current = tint(of(name), of('paper'), 0.1)
    const carrying = tint(of('framed'), current, 0.2)
    expect(contrast(of('ink'), current)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(of('ink'), carrying)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['action', 'action-strong'])('the words of a primary button reach 4.5 on %s', (name) => {
    expect(contrast(of('on-action'), of(name))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(people)('initials reach 4.5 on %s', (name) => {
    expect(contrast(of('on-person'), of(name))).toBeGreaterThanOrEqual(4.5)
  })
})
