import { reportAnchors } from '/work/main/packages/bench/src/suites/text-anchors.ts'
const t=Date.now()
reportAnchors((r)=>console.log(r.name.padEnd(60), r.value, r.unit, r.goal, r.holds, Date.now()-t))
