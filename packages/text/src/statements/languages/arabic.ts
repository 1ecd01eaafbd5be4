import { defineLanguage } from './language.ts'

/** Arabic and Persian. Without capitals only the abbreviation itself tells; single letters never end a sentence. */
export const arabic = defineLanguage({
  script: 'caseless',
  abbreviations: {
    never: 'أ.د د م ص ج ط ت أ.م م.م تر ر.ک ر.ك',
    number: 'رقم ص شماره',
  },
})

/** Scripts that have neither capitals nor abbreviations with a full stop: Chinese, Japanese and the like. */
export const caseless = defineLanguage({ script: 'caseless', abbreviations: {} })
