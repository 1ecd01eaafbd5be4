import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Anchor,
  describeAnchor,
  resolveAnchor,
  resolveAnchors,
  splitCapture,
  splitStatements,
} from '@assay/text'
import { sharedFolder } from '../environment.ts'
import type { Report } from '../harness.ts'
import { buildRandom, type EditedText, editText } from './edited-text.ts'
import { readTreebank } from './text-treebank.ts'

type Place = { start: number; end: number }
type Sample = { text: string; language: string; statements: Place[] }
type Tally = { all: number; right: number; wrong: number }

/** What is asked after edits of a share of the characters. */
const goals = [
  { rate: 0.01, least: 0.99 },
  { rate: 0.05, least: 0.95 },
  { rate: 0.2, least: 0.8 },
]
const seeds = [1, 2]
const moved = 0.1
const dropped = 0.05
const mostWrong = 0.001

/** Anchors of every statement, found again in edited texts: one by one, and all of a text together. */
export function reportAnchors(report: Report): void {
  const samples = readSamples()
  if (samples.length === 0) return
  const ways = [
    {
      name: 'one by one',
      resolve: (text: string, all: Anchor[]) => all.map((anchor) => resolveAnchor(text, anchor)),
    },
    { name: 'a text at once', resolve: resolveAnchors },
  ]
  for (const { rate, least } of goals) {
    for (const { name, resolve } of ways) {
      const tally: Tally = { all: 0, right: 0, wrong: 0 }
      for (const seed of seeds)
        for (const [number, sample] of samples.entries())
          follow(sample, { rate, random: buildRandom(1000 * seed + number), resolve, tally })
      const about = `anchors after edits of ${100 * rate} %, ${name}`
      const [right, wrong] = [tally.right / tally.all, tally.wrong / tally.all]
      const row = { baseline: null, ratio: null }
      report({
        ...row,
        name: `${about}: right`,
        value: right,
        unit: 'of 1',
        goal: `>= ${least}`,
        holds: right >= least,
      })
      report({
        ...row,
        name: `${about}: wrong place`,
        value: wrong,
        unit: 'of 1',
        goal: `<= ${mostWrong}`,
        holds: wrong <= mostWrong,
      })
    }
  }
  for (const change of [changeNumber, addNegation, dropNegation]) reportMaterial(report, samples, change)
}

type Resolve = (text: string, anchors: Anchor[]) => { span: Place | null }[]
type Trial = { rate: number; random: () => number; resolve: Resolve; tally: Tally }

function follow(sample: Sample, { rate, random, resolve, tally }: Trial): void {
  const { text, statements } = sample
  const deleted = statements.filter(() => random() < dropped)
  const edited = editText(text, { rate, moved, deleted }, random)
  const anchors = statements.map((span) => describeAnchor(text, span))
  const resolved = resolve(edited.text, anchors)
  statements.forEach((statement, at) => {
    tally.all++
    const verdict = judge(edited, { statement, span: resolved[at]?.span ?? null })
    if (verdict !== 'lost') tally[verdict]++
  })
}

/**
 * Right: every visible character that is left of the statement lies in the span, and none of another one does;
 * or nothing is left and nothing was found. Wrong: the span holds less than half of what is left.
 */
function judge(
  { text, origins }: EditedText,
  { statement, span }: { statement: Place; span: Place | null },
): 'right' | 'wrong' | 'lost' {
  const counts = { left: 0, held: 0, others: 0 }
  for (let at = 0; at < origins.length; at++) {
    const origin = origins[at] ?? -1
    if (origin < 0 || /\s/u.test(text.charAt(at))) continue
    const own = origin >= statement.start && origin < statement.end
    const held = span !== null && at >= span.start && at < span.end
    if (own) counts.left++
    if (own && held) counts.held++
    if (!own && held) counts.others++
  }
  if (span === null) return counts.left === 0 ? 'right' : 'lost'
  if (counts.left === 0 || counts.held * 2 < counts.left || counts.others > counts.held) return 'wrong'
  return counts.held === counts.left && counts.others === 0 ? 'right' : 'lost'
}

type Change = (
  statement: string,
  random: () => number,
  language: string,
) => { about: string; text: string | null }

function reportMaterial(report: Report, samples: readonly Sample[], change: Change): void {
  let [all, told] = [0, 0]
  let about = ''
  for (const [number, { text, language, statements }] of samples.entries()) {
    const random = buildRandom(number)
    for (const span of statements) {
      const changed = change(text.slice(span.start, span.end), random, language)
      about = changed.about
      if (changed.text === null) continue
      all++
      const now = text.slice(0, span.start) + changed.text + text.slice(span.end)
      const { state } = resolveAnchor(now, describeAnchor(text, span), { language })
      if (state === 'material') told++
    }
  }
  report({
    name: `${about} told as material`,
    value: told,
    unit: `of ${all}`,
    baseline: null,
    ratio: null,
    goal: 'all',
    holds: told === all,
  })
}

function changeNumber(statement: string, random: () => number): { about: string; text: string | null } {
  const about = 'a changed number'
  const digits = [...statement.matchAll(/[0-9]/gu)]
  const digit = digits[Math.floor(random() * digits.length)]
  if (!digit) return { about, text: null }
  const other = (Number(digit[0]) + 1 + Math.floor(random() * 9)) % 10
  return { about, text: statement.slice(0, digit.index) + other + statement.slice(digit.index + 1) }
}

function addNegation(
  statement: string,
  random: () => number,
  language: string,
): { about: string; text: string | null } {
  const about = 'a new "not"'
  const words = [...statement.matchAll(/\p{L}+/gu)]
  const word = words[Math.floor(random() * words.length)]
  if (!word) return { about, text: null }
  const not = language === 'ru' ? 'не' : 'not'
  return { about, text: `${statement.slice(0, word.index)}${not} ${statement.slice(word.index)}` }
}

function dropNegation(statement: string): { about: string; text: string | null } {
  const about = 'a dropped "not"'
  const text = statement.replace(/(?<!\p{L})(?:not|не) /u, '')
  return { about, text: text === statement ? null : text }
}

function readSamples(): Sample[] {
  const samples: Sample[] = []
  for (const file of ['gum-dev', 'pud-dev', 'taiga-dev'])
    for (const { lang, paragraphs } of readTreebank(file) ?? []) {
      const text = paragraphs.map((paragraph) => paragraph.join(' ')).join('\n')
      samples.push({ text, language: lang, statements: splitStatements(text, { language: lang }) })
    }
  const corpus = join(sharedFolder, 'corpus')
  const files = existsSync(corpus) ? readdirSync(corpus).filter((file) => file.endsWith('.txt')) : []
  for (const file of files) {
    const { text, language, articles } = splitCapture(readFileSync(join(corpus, file), 'utf8'), {
      format: 'text',
    })
    samples.push({ text, language, statements: articles.flatMap((article) => article.statements) })
  }
  return samples
}
