import { startHub } from '../src/startHub.ts';
import { createApp } from '../src/app.ts';
const t=Date.now();
const hub = await startHub();
console.log('started', Date.now()-t);
const lib = await hub.payload.create({collection:'libraries', data:{name:'Test'} as never});
console.log(lib.slug, lib.id);
const s=createApp({hub}).listen(45999, async ()=>{
  for (const p of ['/healthz','/readyz','/test','/api/libraries','/api/events?limit=0','/assets/site.css','/assets/libraries/test.css','/admin']) { const r=await fetch('http://localhost:45999'+p,{redirect:'manual'}); const b=await r.text(); console.log(p,r.status,b.length,b.slice(0,150).replace(/\n/g,' ')); }
  s.close(); await hub.stop();
});
