import { define } from '../speech-words.ts'

export const chinese = define({
  cues: '表示 指出 称， 称： 稱， 稱： 警告 承认 否认 补充 補充 透露 介绍 解释 解釋 回答 写道 问： 問道 声称 聲稱 宣布 强调 強調 告诉 告訴 回应 透露 认为 認為 說 说',
})
