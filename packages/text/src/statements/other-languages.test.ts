import { expect, test } from 'vitest'
import { recut } from './statement-cuts.test-support.ts'

test.each([
  ['uk', 'У 2016 р. уряд ухвалив закон. ¦Діють м. Київ, вул. Хрещатик, буд. 5. ¦Це все.'],
  ['uk', '«Ми чекаємо», — сказав він. ¦Ціна 5 тис. грн. ¦Так.'],
  ['de', 'Am 3. Oktober 1990 war es z. B. in Berlin so. ¦Dr. Müller, geb. 1950, kam.'],
  ['de', 'Er zahlte 42 Mio. Euro bzw. 3 Mrd. Dollar. ¦Das ist viel. ¦Im 19. Jahrhundert nicht.'],
  ['de', '„Wir gehen“, sagte er. ¦„Wohin?“ ¦„Nach Hause.“'],
  ['fr', 'M. Dupont est né en 52 av. J.-C. à Rome. ¦« Vraiment ? » demande-t-il. ¦Oui.'],
  ['fr', 'Il dit : « Bonjour. Ça va ? » ¦Puis il part, p. ex. en train. ¦C’est tout.'],
  ['es', 'El Sr. García vive en EE. UU. desde 1999. ¦¿Por qué? ¦¡No lo sé! ¦La Dra. Ruiz sí.'],
  ['es', 'Ocurrió en 3300 a. C. según él. ¦Cuesta 5 euros, etc. ¦¿y qué?'],
  ['tr', 'Prof. Dr. Ali Kaya 3. Ordu’da görev yaptı. ¦Papa VI. Paul geldi. ¦Bu doğru.'],
  ['ar', 'قال د. محمد إن ذلك صحيح. ¦هل هذا صحيح؟ ¦نعم! ¦انتهى.'],
  ['fa', 'این درست است. ¦آیا او آمد؟ ¦بله.'],
  ['zh', '他说：“我不去。你去吧。”¦她走了。¦“我不去。”他说。¦真的吗？¦真的！'],
  ['ja', '彼は「行かない。」と言った。¦本当ですか？¦はい。¦値段は3.5ドルです。'],
  ['ja', '「いいえ。」¦彼女は帰った。'],
  ['he', 'צה"ל הודיע על כך. ¦זה נכון.'],
  ['hi', 'यह सच है। ¦वह आया।'],
])('%s: %s', (language, marked) => {
  expect(recut(marked, language)).toBe(marked)
})

test('without a language the script and the small words decide', () => {
  expect(recut('В 2005 г. Россия подписала договор. ¦Это всё.')).toBe(
    'В 2005 г. Россия подписала договор. ¦Это всё.',
  )
  expect(recut('Am 3. Oktober war es so. ¦Das ist alles, und es ist gut.')).toBe(
    'Am 3. Oktober war es so. ¦Das ist alles, und es ist gut.',
  )
})

test('a block in another script than the page follows its own rules', () => {
  const page = 'Новости сегодня.\n¦The U.S. Army left with Maj. Gen. Lee. ¦He was late.'
  expect(recut(page, 'ru')).toBe(page)
})

test('an unknown language is no error', () => {
  expect(recut('One. ¦Two.', 'xx-Unknown')).toBe('One. ¦Two.')
})
