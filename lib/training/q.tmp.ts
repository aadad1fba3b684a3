import wink from 'wink-eng-lite-web-model';
import { readFileSync, readdirSync } from 'node:fs';
import { createTokenizer } from '../engine/text/tokens.ts';
import { readText } from '../engine/text/document.ts';
import { encode } from '../engine/model/codes.ts';
import { readRules } from '../engine/model/rule-view.ts';
import { unpackModel } from '../engine/model/model-file.ts';
import weights from '../engine/model/weights.json' with { type: 'json' };
import { propose, scoreCues } from '../engine/model/propose.ts';
import { windowOf } from '../engine/model/window.ts';
import { judge } from '../engine/model/judge.ts';
import { findByRules } from '../engine/spans/rule-finder.ts';
const D='/work/shared/corpus/polnear/data/dev/text/';
const T=readdirSync(D).slice(0,20).map(f=>readFileSync(D+f,'utf8')).join('\n\n');
const tok=createTokenizer(wink),m=unpackModel(weights as any);
const W=T.split(/\s+/).length/1000;
const t=(n:string,f:()=>any)=>{let r;for(let i=0;i<15;i++)r=f();const t0=performance.now();for(let i=0;i<10;i++)r=f();console.log(n,((performance.now()-t0)/10/W).toFixed(2),'ms/1000w');return r};
t('wink',()=>T.split('\n').filter(Boolean).forEach(p=>tok(p,0)));
const a=t('readText',()=>readText(T,tok));const c=t('encode',()=>encode(a));const r=t('rules view',()=>readRules(a));t('findByRules',()=>findByRules(a));
const s=t('scoreCues',()=>scoreCues(a,c,r,m));const p=t('propose',()=>propose(a,c,r,m));t('judge',()=>judge(a,c,r,p,m));
for(const thr of [-2.5,-2,-1.5,-1,-.5]){let n=0,l=0;s.forEach((x:number,i:number)=>{if(x>thr||r.byAnchor.has(i)){n++;const w=windowOf(a,i);l+=w.end-w.start}});console.log(thr,'cues/1000w',(n/W).toFixed(1),'tokens',(l/W).toFixed(0))}
console.log('proposals',p.length/W)
import { createHybridFinder } from '../engine/model/hybrid-finder.ts';
import { makeStatements } from '../engine/statements.ts';
import { findClaims } from '../engine/claims/find-claims.ts';
import { loadEngine } from '../engine/load.ts';
const files=readdirSync(D).slice(0,20).map(f=>readFileSync(D+f,'utf8'));const e=loadEngine(wink);
t('engine joined',()=>e({text:T,links:[]}));t('engine each',()=>files.map(x=>e({text:x,links:[]})));
const h=createHybridFinder(m);const sp=t('hybrid',()=>h(a));const st=t('statements',()=>makeStatements(a,h(a),[]));t('claims',()=>findClaims(a,makeStatements(a,h(a),[]).statements,[]));
