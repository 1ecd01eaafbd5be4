import { startsUpper } from './words.ts'

const starts = [
  'write to ',
  'contact ',
  'contact:',
  'email ',
  'e-mail ',
  'email:',
  'reach ',
  'follow ',
  'reporting by ',
  'additional reporting',
  'writing by ',
  'editing by ',
  'compiled by ',
  'with reporting by',
  'with additional reporting',
  'with files from',
  'this report was ',
  'our standards:',
  'you can reach ',
  'to reach ',
  'send tips',
  'got a tip',
  'have a tip',
  'tips:',
  'пишите',
  'связаться с автор',
  'редактор:',
  'перевод:',
  'mitarbeit:',
  'mit material von',
  'redaktionelle mitarbeit',
  'avec afp',
  'avec reuters',
  'avec agences',
  'con información de',
  'con agencias',
  'editado por',
  'reporte de',
  'تحرير:',
  'إعداد:',
  '责任编辑',
  '编辑：',
  '编辑:',
  '（编辑',
]

const parts = [
  'contributed reporting',
  'contributed to this report',
  'contributed to this story',
  'contributed to this article',
  'contributed from ',
  'contributed to this dispatch',
  'assisted with reporting',
  'provided additional reporting',
  'followed on twitter',
  'reporting from',
]

/** A line on who reported, wrote or edited, or how to reach them. */
export function isContactLine(text: string, words: number): boolean {
  if (words > 60 || words < 2) return false
  const lowered = text.toLowerCase().replace(/^[([*_—–-]+\s*/u, '')
  const mail = /[\p{L}\p{N}._-]@[\p{L}\p{N}-]/u.test(lowered)
  if (starts.some((start) => lowered.startsWith(start)))
    return mail || (!lowered.startsWith('follow ') && !looseStart(lowered))
  if (parts.some((part) => lowered.includes(part)) && namesBefore(text, parts)) return true
  if (
    mail &&
    words <= 12 &&
    (lowered.includes('contact') || lowered.includes('reached at') || lowered.includes('e-mail'))
  )
    return true
  return reportedFrom(text)
}

/** `contact`, `email`, `reach` and `write to` begin sentences too: they need an address, or a handle. */
function looseStart(lowered: string): boolean {
  return (
    ['write to ', 'contact ', 'email ', 'e-mail ', 'reach ', 'this report was ', 'to reach '].some((start) =>
      lowered.startsWith(start),
    ) && !lowered.includes('@')
  )
}

/** `Jane Roe reported from Oslo, and Li Na from Lima.`: nothing but names before the verb. */
function reportedFrom(text: string): boolean {
  for (const verb of [
    ' reported from ',
    ' reported in ',
    ' reported this story',
    ' is a staff writer',
    ' is a reporter ',
    ' is a correspondent ',
    ' covers ',
    ' is a freelance',
  ]) {
    const at = text.indexOf(verb)
    if (at > 0 && at < 160 && onlyNames(text.slice(0, at))) return verb !== ' covers ' || text.length < 160
  }
  return false
}

function namesBefore(text: string, verbs: readonly string[]): boolean {
  const lowered = text.toLowerCase()
  const at = Math.min(...verbs.map((verb) => lowered.indexOf(verb)).filter((index) => index >= 0))
  const sentence = Math.max(text.lastIndexOf('. ', at) + 2, 0)
  return at === 0 || onlyNames(text.slice(sentence === 1 ? 0 : sentence, at))
}

const joints = new Set([
  'and',
  'und',
  'also',
  'in',
  'of',
  'the',
  'from',
  'de',
  'van',
  'von',
  'al',
  'bin',
  'reporter',
  'writer',
  'writers',
  'correspondent',
  'correspondents',
  'journalists',
  'staff',
  'press',
  'for',
  'to',
  'who',
  'have',
  'has',
])

function onlyNames(text: string): boolean {
  const words = text.split(/[\s,]+/u).filter((word) => word !== '')
  return (
    words.length > 0 &&
    words.length <= 24 &&
    words.every((word) => startsUpper(word) || joints.has(word.toLowerCase()) || word.startsWith('al-'))
  )
}
