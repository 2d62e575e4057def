/**
 * Runs inline in the head, before anything is drawn, so that a chosen theme does not flash and nothing jumps: it only reads,
 * and only what the first paint needs. Keys and shapes are those of progress/settings.ts and progress/lessons.ts; a test
 * in test/browser holds them together.
 */
export const beforePaint = `(r=>{r.script='';try{let s=localStorage,k=JSON.parse(s['cairn:settings:1']||'{}').data||{},t=(k.theme||{}).value,d=(k.depth||{}).value;if(/^(light|dark)$/.test(t))r.theme=t;if(/^(basic|detailed)$/.test(d))r.depth=d;if(/"lastOpened"/.test(s['cairn:lessons:1']))r.trail=''}catch{}})(document.documentElement.dataset)`
