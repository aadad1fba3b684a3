import wink from 'wink-eng-lite-web-model';
import { readFileSync, readdirSync } from 'node:fs';
import { loadEngine } from '../engine/load.ts';
const D='/work/shared/corpus/polnear/data/dev/text/';
const T=readdirSync(D).slice(0,20).map(f=>readFileSync(D+f,'utf8')).join('\n\n');
const e=loadEngine(wink);
for(let i=0;i<40;i++)e({text:T,links:[]});
const t=performance.now();for(let i=0;i<20;i++)e({text:T,links:[]});console.log((performance.now()-t)/20/T.split(/\s+/).length*1000,'ms/1000w');
