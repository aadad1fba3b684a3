import wink from 'wink-eng-lite-web-model';
import { readFileSync } from 'node:fs';
import { createTokenizer } from '../engine/text/tokens.ts';
import { readText } from '../engine/text/document.ts';
import { encode } from '../engine/model/codes.ts';
import { readRules } from '../engine/model/rule-view.ts';
import { unpackModel } from '../engine/model/model-file.ts';
import weights from '../engine/model/weights.json' with { type: 'json' };
import { propose } from '../engine/model/propose.ts';
import { judge } from '../engine/model/judge.ts';
const [file,word]=process.argv.slice(2);const g=JSON.parse(readFileSync(file!,'utf8'));
const tok=createTokenizer(wink),m=unpackModel(weights as any);const a=readText(g.text,tok),c=encode(a),r=readRules(a);const p=propose(a,c,r,m);
const tx=(q:any)=>q?g.text.slice(a.tokens[q.start]!.start,a.tokens[q.end-1]!.end).slice(0,80):'-';
for(const j of judge(a,c,r,p,m))if(a.tokens[j.anchor]!.lower===word){console.log('##',j.confidence.toFixed(2),j.byRules,j.cueScore.toFixed(1),tx(j.source),'|',j.content.map(tx).join(' // '));for(const q of p)if(q.anchor===j.anchor)console.log('     ',q.rank,q.byRules,q.certainty.toFixed(2),tx(q.source),'|',q.content.map(tx).join(' // '))}
