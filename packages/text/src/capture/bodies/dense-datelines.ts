import { wordList } from '../../languages/word-lists.ts'
import { findDate } from '../dates/dates.ts'
import type { Dateline } from './dateline.ts'

const agencies = wordList('names', 'agencies').filter((name) =>
  /[\p{Script=Han}\p{Script=Katakana}]/u.test(name),
)

/** `新华社北京3月8日电（记者 张三）`: agency, place and day run on without spaces and end with 电 or 讯. */
const chinese =
  /^[(（【［[]?(\p{Script=Han}{2,10}?(?:社|网|報|报|台|通讯|通訊|新聞|新闻|日报|快讯))?[\p{Script=Han}·、，,\s]{0,14}?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}(?:日|号|號))?(?:综合)?(?:电|電|讯|訊)[)）】］\]]?(?:\s*[(（](?:本报|特约|见习)?(?:记者|記者|通讯员)[^)）]{1,30}[)）])?/u

/** `【ロンドン共同】`, `［東京 8日 ロイター］ -`, `【北京=山田太郎】`. */
const japanese = /^[【［[]([^】］\]]{2,30})[】］\]]\s*[-－―—]?\s*/u

/** Datelines of Chinese and Japanese agencies. */
export function readDenseDateline(text: string): Dateline | null {
  const head = text.slice(0, 80)
  return readChinese(text, head) ?? readJapanese(text, head)
}

function readChinese(text: string, head: string): Dateline | null {
  const found = chinese.exec(head)
  if (!found) return null
  const known = agencies.find((name) => found[0].includes(name))
  const name = known ?? found[1]
  if (name === undefined && !/\d/u.test(found[0])) return null
  return finish(text, found[0], name)
}

function readJapanese(text: string, head: string): Dateline | null {
  const found = japanese.exec(head)
  const inside = found?.[1]
  if (!found || inside === undefined || !/[\p{Script=Han}\p{Script=Katakana}]/u.test(inside)) return null
  const name = agencies.find((agency) => inside.includes(agency))
  const reporter = /[=＝]/u.test(inside) || /^\S{1,8}[時じ]事$/u.test(inside)
  return name === undefined && !reporter ? null : finish(text, found[0], name)
}

function finish(text: string, head: string, name: string | undefined): Dateline | null {
  let end = head.length
  while (end < text.length && /[\s:：]/u.test(text.charAt(end))) end++
  if (end >= text.length) return null
  const start = name === undefined ? -1 : head.indexOf(name)
  const agency = name === undefined || start < 0 ? null : { start, end: start + name.length, text: name }
  return { end, date: findDate(head), agency }
}
