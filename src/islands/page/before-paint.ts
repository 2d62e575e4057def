/**
 * Runs inline in the head, before anything is drawn, so that a chosen theme does not flash and nothing jumps: it only reads,
 * and only what the first paint needs. Keys and shapes are those of progress/settings.ts and progress/lessons.ts; a test
 * in test/browser holds them together.
 *
 * Our faces are used from the second page on (page/faces.ts fetches them behind the first): a browser holds back text for
 * up to a tenth of a second while it waits for a face, even an optional one.
 *
 * The page’s script (src/build/script-after-paint.ts names it) is fetched once the page has been drawn, or where a browser
 * does not tell, after a while.
 */
export const beforePaint = `(r=>{r.script='';try{let s=localStorage,k=JSON.parse(s['cairn:settings:1']||'{}').data||{},t=(k.theme||{}).value,d=(k.depth||{}).value;if(/^(light|dark)$/.test(t))r.theme=t;if(/^(basic|detailed)$/.test(d))r.depth=d;if(/"lastOpened"/.test(s['cairn:lessons:1']))r.trail=''}catch{}if('trail'in r||document.referrer.startsWith(location.origin+'/'))r.faces='';let p=r.page,f='first-contentful-paint',g=()=>import(p);if(p)addEventListener('DOMContentLoaded',()=>{setTimeout(g,3e3);new PerformanceObserver(l=>{l.getEntriesByName(f)[0]&&g()}).observe({type:'paint',buffered:true})})})(document.documentElement.dataset)`
