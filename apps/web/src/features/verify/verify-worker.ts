import type { Question, WorkerWord } from './verification.ts'
import { verifyQuestion } from './verify-question.ts'

const say = (word: WorkerWord) => self.postMessage(word)

// One worker answers one question, and is ended from outside where nobody waits for the answer any more.
self.onmessage = async ({ data }: MessageEvent<Question>) => {
  try {
    const verification = await verifyQuestion(data, (progress) => say({ said: 'progress', progress }))
    say({ said: 'verified', verification })
  } catch (error) {
    // A promise that fails is nobody's: reported like this it reaches the page that waits.
    self.reportError(error)
  }
}
