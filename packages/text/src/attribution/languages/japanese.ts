import { define } from '../speech-words.ts'

export const japanese = define({
  cues: '述べた 述べている 語っている 話している 訴えた 答えた 求めた 批判した 表明した 報じた 書いた 叫んだ 語った 話した 説明した 発表した 強調した 明らかにした 言った 指摘した',
})
