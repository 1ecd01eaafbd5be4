import { describe, expect, test } from 'vitest'
import { recut } from './statement-cuts.test-support.ts'

function cutsAs(cases: string[]): void {
  test.each(cases)('%s', (marked) => expect(recut(marked, 'en')).toBe(marked))
}

describe('an abbreviation does not end a sentence', () => {
  cutsAs([
    'The U.S. Army left on Jan. 4 with Maj. Gen. Ann Orr. ¦It was Tuesday.',
    'Sen. Bob Hill (D-Conn.) voted. ¦Rep. Ann Lee, R-Ky., did not.',
    'Troops of the U.S. left. ¦They will return to the U.S. ¦The date is open.',
    'He works for Acme Inc. in St. Louis. ¦Acme Corp. CEO Jane Roe resigned.',
    'See No. 5 on p. 12 of vol. 3, fig. 4. ¦No. ¦I will not.',
    'He came at 5 p.m. Monday. ¦She left at 6 p.m. ¦Nobody saw her.',
    'It was 6:30 p.m. Lisbon time. ¦He rang at 9 a.m. EST and again later.',
    'J. K. Rowling met W. E. B. Du Bois. ¦George W. Bush did not come.',
    'He holds a Ph.D. in physics, i.e. he can count. ¦Apples, pears, etc. are cheap. ¦We bought apples, etc. ¦Then we left.',
    'Washington D.C. Mayor Ann Lee spoke. ¦He lives in Washington, D.C. ¦He likes it.',
    'Martin Luther King Jr. Day is in January. ¦Dr. Smith et al. found nothing.',
    'He was ill. ¦Doctors came. ¦She moved to Jackson, Miss. ¦The house was cold.',
    'Smith v. Jones was decided in Sept. 2019. ¦Mt. Everest is high.',
    'Gov. Will Hays and Lt. Col. Ann Lee met at Ft. Bragg. ¦Prof. Li, Ph.D., left.',
    'He sold shares of eBay. ¦iPhone sales rose. ¦II. Methods. ¦Ret. Gen. Lee, a.k.a. The Boss, spoke.',
    'Plan B is ready. ¦We chose plan B. ¦The others did not.',
  ])
})

describe('numbers, addresses and names with marks inside', () => {
  cutsAs([
    'It rose 3.5 percent to $1.2 million. ¦In 2019, 40 people came.',
    'He was born in 1999. ¦He died in 2020.',
    'Visit www.example.org. ¦Or see https://example.org/a.b?c=d. ¦Then write to a.b@example.org.',
    'Yahoo! News reported it. ¦What a day! ¦News travels.',
    'Version 2.0.1 is out. ¦Node.js and ASP.NET are not affected.',
    'Q. What happened? ¦A. Nothing. ¦(1) One point. ¦(2) Another. ¦(a) A third.',
    '1. First we count. ¦Then we check.',
    'The score was 3-2. ¦10 minutes later it was over.',
    'https://news.example/world/ir ... 7519&ei=11',
  ])
})

describe('quotations', () => {
  cutsAs([
    '“We know,” he said. ¦“We do not.”',
    '"Really?" asked John. ¦"Yes!" John Smith replied. ¦"No." ¦John left.',
    'He wrote, “It is late. We should go.” ¦They went.',
    '“It is late. ¦We should go,” he said.',
    'She said: “Who stood up? Who did not?” ¦Nobody answered.',
    'He said: “The pier is closed. ¦Nobody may enter. ¦We wait.” ¦Then he left.',
    'The sign (it read: Closed. Keep out. Danger.) hung over the pier.',
    'He called it “the future.” ¦Others did not.',
    "The label read 'Do not open.' ¦She opened it.",
    '“He told me, ‘Go home.’ ¦I went.”',
    'He said "it is over. ¦Then he left the room and nobody heard from him again. ¦It was a long day.',
  ])
})

describe('brackets, references and ellipses', () => {
  cutsAs([
    'It works (see below). ¦(Have you noticed?) ¦But partly it does not.',
    'The United Arab Emirates (U.A.E.) President met Ann Lee (D-Conn.) Friday. ¦He left (with her.) ¦They talked.',
    'It works (it always did. Really.) in most cases.',
    'He went to sea in 1805. [6] ¦He stayed.[7][8] ¦She did not.',
    'The right to fish is old. 4 ¦Even though few use it, it counts.',
    'I thought ... well, never mind. ¦He waited... ¦Nobody came.',
    'Stop. [...] ¦He went on.',
    'The end of the story. ¦(photo: a friend of ours)',
    'Great work! 😀 ¦Thanks a lot :) and bye. :) ¦See you.',
    'Wait... what? ¦Really?! ¦Yes.',
  ])
})

describe('what machines and forums leave behind', () => {
  cutsAs([
    'The mayor needs no help from the town. . ¦In contrast, others do.',
    'They trusted him! ". ¦In support they left .',
    'The talks ended.¦The sides met again. ¦He left?¦She stayed.',
    'How we sleep ¦We need eight hours a night.',
    'Modern history ¦The city grew after 1900.',
    'I thought she — ¦What are they painting?',
    'KYIV, Ukraine — The president said no.',
    'i think so. ¦they left. ¦why not? ¦ok.',
    'He liked it. ¦@anna, tell him. ¦RT @bob: no way! @carl @dora',
  ])
})
