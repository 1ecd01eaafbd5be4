/** Two captures of one invented page: as it was first, and as it stands once its publisher changed it. */
export const address = 'https://northern-slip.example/2026/ferry-pier?utm_source=letter'

const head = ['Ferry pier at Skarn Sound to close for repairs', 'By Hanne Vold', '14 March 2026', '']

const body = {
  opening:
    'The ferry pier at Skarn Sound will close for 12 weeks from the end of April, the harbour office said on Monday.',
  cost: 'The repairs will cost 340,000 crowns, which the town council approved in a single evening session.',
  age: 'The pier was built in 1968 and has carried the morning boat to the outer islands ever since.',
  quoted: '“Nobody will be left waiting on the quay this summer,” said harbour master Ine Brekke.',
  gone: 'A smaller boat is to sail from the fish market during the whole of the works.',
  school: 'Pupils from the islands will be lodged in the town from Monday to Friday until the autumn.',
  added: 'The harbour office did not say which yard will be given the contract for the works.',
}

export const firstCapture = [
  ...head,
  `${body.opening} ${body.cost} ${body.age}`,
  '',
  `${body.quoted} ${body.gone}`,
  '',
  body.school,
  '',
].join('\n')

/** A number changed, punctuation changed, a sentence gone, a sentence new. */
export const laterCapture = [
  ...head,
  `${body.opening} ${body.cost.replace('340,000', '430,000')} ${body.age}`,
  '',
  body.quoted.replace('“', '"').replace('”', '"'),
  '',
  `${body.school} ${body.added}`,
  '',
].join('\n')
