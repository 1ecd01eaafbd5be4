import { readFileSync, openAsBlob, readdirSync, readFile } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
const dir='/work/main/node_modules/.cache/assay/'; const f = dir+readdirSync(dir).find(x=>x.endsWith('.tar'))
const med=(a:number[])=>a.sort((x,y)=>x-y)[a.length>>1].toFixed(0)
const start=[...PGlite.defaultStartParams,'-c','shared_buffers=8MB']
const keep=new Blob([readFileSync(f)])
const variants:any={
 file: async()=>({loadDataDir: await openAsBlob(f), extensions:{pg_trgm}}),
 mem: async()=>({loadDataDir: keep, extensions:{pg_trgm}}),
 noext: async()=>({loadDataDir: keep}),
 buf4: async()=>({loadDataDir: keep, extensions:{pg_trgm}, startParams:[...PGlite.defaultStartParams,'-c','shared_buffers=2MB','-c','wal_buffers=64kB','-c','max_connections=2']}),
}
const times:any={}; const cpu:any={}
for (let r=0;r<6;r++) for (const k in variants){ const o=await variants[k](); const t=performance.now(), c=process.cpuUsage(); const db=await PGlite.create({startParams:start,...o}); (times[k]??=[]).push(performance.now()-t); const u=process.cpuUsage(c); (cpu[k]??=[]).push((u.user+u.system)/1000); await db.close() }
for (const k in times) console.log(k, 'wall', med(times[k]), 'cpu', med(cpu[k]), 'first', times[k])
