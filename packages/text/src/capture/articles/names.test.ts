import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../languages/detect-language.ts'
import { readBareByline, readCuedByline } from '../lines/bylines.ts'
import { isOutletName, nameOutlet } from '../words/outlets.ts'

describe('readCuedByline', () => {
  it.each([
    ['By Jane Roe', ['Jane Roe'], null],
    ['By Jane Roe and John P. Doe, Associated Press', ['Jane Roe', 'John P. Doe'], 'Associated Press'],
    ['By QASSIM RAMI and SAMYA LOTH', ['QASSIM RAMI', 'SAMYA LOTH'], null],
    ['By Brad Moss - 01/05/24 09:33 AM ET', ['Brad Moss'], null],
    ['Story by jroe@paper.example (Jane Roe)', ['Jane Roe'], null],
    ['By Jane Roe, Senior Political Correspondent', ['Jane Roe'], null],
    ['By Reuters Staff', [], 'Reuters'],
    ['By Ludwig van der Aa | June 3, 2020', ['Ludwig van der Aa'], null],
    ['Von Jutta Harms', ['Jutta Harms'], null],
    ['Par Odile Tarran et Luc Besnier', ['Odile Tarran', 'Luc Besnier'], null],
    ['Автор: Пётр Лыков', ['Пётр Лыков'], null],
    ['بقلم سامر الحداد', ['سامر الحداد'], null],
    ['记者 王小明', ['王小明'], null],
  ])('reads %s', (line, names, outlet) => {
    const byline = readCuedByline(line)
    expect(byline?.names.map(({ text }) => text)).toEqual(names)
    expect(byline?.outlet?.text ?? null).toBe(outlet)
    for (const { text, start, end } of byline?.names ?? []) expect(line.slice(start, end)).toBe(text)
  })

  it.each([
    ['By the end of the year the port will close'],
    ['By Monday nobody knew'],
    ['Bypass to open in May'],
    ['Von allem zu viel'],
  ])('does not take %s for a byline', (line) => expect(readCuedByline(line)).toBeNull())
})

describe('readBareByline', () => {
  it.each([
    ["Tom O'Connor"],
    ['Ken Thomas, Michael R. Gordon'],
    ['Ida Frey, Jon P. Silva and Mary-Ann de Groot'],
    ['Amanda Moss @AMANDA_MOSS'],
  ])('reads %s', (line) => expect(readBareByline(line)).not.toBeNull())

  it.each([
    ['Farmers Face Fines for Pumping Water'],
    ['Port Closes in Spring'],
    ['Newsroom'],
    ['Three men and a boat'],
    ['Biden: We Will Respond'],
    ['Prices Rise 4 Percent'],
  ])('does not take %s for names', (line) => expect(readBareByline(line)).toBeNull())
})

describe('nameOutlet', () => {
  it.each([
    ['NEWSWEEK', 'It told Newsweek on Monday.', 'Newsweek'],
    ['THE NEW YORK TIMES', '', 'The New York Times'],
    ['THE VELMORA GAZETTE', 'As The Velmora Gazette reported', 'The Velmora Gazette'],
    ['THE DAILY OF MERROW BAY', '', 'The Daily of Merrow Bay'],
    ['KTVX', '', 'KTVX'],
    ['ABC NEWS', '', 'ABC News'],
    ['The Hill', 'THE HILL', 'The Hill'],
    ['ISLEWIRE', 'said Islewire, an agency', 'Islewire'],
  ])('gives %s in its usual case', (printed, article, name) => {
    expect(nameOutlet(printed, article)).toBe(name)
  })

  it.each([
    ['Tide News Network', true],
    ['The Skerrow Courier', true],
    ['Reuters', true],
    ['Politics', false],
    ['Dockers ask for more time', false],
  ])('tells whether %s names an outlet', (line, is) => expect(isOutletName(line)).toBe(is))
})

describe('detectLanguage', () => {
  it.each([
    ['en', 'The port of Wexley closes in spring, and nobody knows what will come after that.'],
    ['ru', 'Паром остановили до весны, и никто не знает, что будет после этого.'],
    ['uk', 'Рух потягів відновили після повені, але ніхто не знає, що буде далі.'],
    ['de', 'Der Landrat hat den Bau gestoppt, und niemand weiß, wie es weitergeht.'],
    ['fr', 'Les enseignants ont voté la grève, et personne ne sait ce qui va suivre.'],
    ['es', 'El puerto reabrió este martes, y nadie sabe lo que pasará después.'],
    ['tr', 'Barajda su seviyesi düştü ve bundan sonra ne olacağını kimse bilmiyor.'],
    ['ar', 'أقر المجلس الميزانية في جلسة عقدت يوم الثلاثاء، ولم يذكر موعد بدء العمل.'],
    ['fa', 'شهردار گفت که پل جدید تا پایان سال باز می شود و این را در نشست اعلام کرد.'],
    ['zh', '市政府周二表示，新图书馆的建设将推迟到明年。'],
    ['ja', '市は、新しい図書館の建設を来年に延期すると発表した。'],
    ['und', '12345 — 67'],
  ])('tells %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })
})
