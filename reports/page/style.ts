import { DARK, LIGHT } from '../charts/palette.ts';

const variables = (tones: Readonly<Record<string, string>>) =>
  Object.entries(tones)
    .map(([tone, value]) => `--${tone}:${value}`)
    .join(';');

/** The page's whole style: system typefaces, one measure for text, one for pictures; dark screens; paper. */
export const STYLE = `
:root{color-scheme:light dark;${variables(LIGHT)};--paper:#fff;--soft:#525c6b;--line:#dfe3e8;--wash:#f5f7f9}
@media screen and (prefers-color-scheme:dark){:root{${variables(DARK)};--paper:#12161c;--soft:#a3adba;--line:#2b323c;--wash:#1a2028}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:lining-nums;overflow-wrap:break-word}
main,footer{max-width:74rem;margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem)}
header{padding:clamp(2rem,5vw,4rem) 0 clamp(1.5rem,4vw,2.5rem);max-width:58rem}
@media (min-width:68rem){.top{display:grid;grid-template-columns:minmax(0,46rem) minmax(0,1fr);gap:4.5rem;align-items:end}.top .figures{grid-template-columns:minmax(0,1fr);border-top:0;padding:0 0 2.5rem;gap:1.5rem}.top .figures dt{max-width:19rem}}
h1{margin:0;font-size:clamp(1.7rem,1.2rem + 2vw,2.6rem);line-height:1.12;letter-spacing:-.022em;font-weight:700;text-wrap:balance}
.question{margin:.7rem 0 0;font-size:1.08rem;color:var(--soft);max-width:44rem}
.answer{margin:1.8rem 0 0;padding-left:1.1rem;border-left:4px solid var(--blue)}
.answer p{margin:0 0 .7em;font-size:clamp(1.08rem,1rem + .45vw,1.3rem);line-height:1.5;max-width:50rem;text-wrap:pretty}
.answer p:last-child{margin:0}
.answer p:not(:first-child){font-size:clamp(1rem,.95rem + .25vw,1.12rem)}
.answer strong{font-weight:650}
.answer p.caveat{font-size:.9rem;color:var(--soft)}
.figures{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.3rem 2rem;margin:0;padding:1.4rem 0;border-top:1px solid var(--line)}
.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.figures dd{margin:0 0 .15rem;font-size:clamp(1.45rem,1.2rem + 1.2vw,2rem);line-height:1.15;font-weight:700;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.figures dt{color:var(--soft);font-size:.9rem;line-height:1.4;max-width:17rem}
@media (min-width:48rem) and (max-width:67.99rem){.figures{grid-template-columns:repeat(4,minmax(0,1fr))}}
nav{border-top:1px solid var(--line);padding:.9rem 0}
nav ol{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.15rem 1.2rem;max-width:none;font-size:.85rem}
nav li{margin:0}
nav a{color:var(--soft);text-decoration:none;display:inline-block;padding:.15rem 0}
nav a:hover,nav a:focus-visible{color:var(--blue);text-decoration:underline}
nav a:focus-visible{outline:2px solid var(--blue);outline-offset:2px}
section{border-top:1px solid var(--line);padding:2rem 0 2rem;display:grid;gap:1.1rem}
h2{margin:0;font-size:1.3rem;line-height:1.25;letter-spacing:-.012em;font-weight:680;text-wrap:balance}
.say p{margin:.5rem 0 0;max-width:44rem;text-wrap:pretty}
.show{min-width:0;display:grid;grid-template-columns:minmax(0,1fr);gap:.5rem}
@media (min-width:68rem){section{grid-template-columns:19rem minmax(0,1fr);gap:3rem}.say p{font-size:.97rem}}
figure{margin:0;break-inside:avoid}
figcaption{color:var(--soft);font-size:.85rem;line-height:1.45;margin:0 0 .6rem;max-width:46rem}
.plot{display:block;width:100%;height:auto;overflow:visible}
.plot text{white-space:pre}
.strip{opacity:0}
.strip:hover{opacity:1}
.strip path{stroke:var(--ink);stroke-width:1;fill:none}
.strip .box{fill:var(--paper);fill-opacity:.97;stroke:var(--grey);stroke-width:.75;rx:4px}
.strip text{fill:var(--ink);pointer-events:none}
.strip .box,.strip path{pointer-events:none}
.when{font-weight:650}
.narrow{display:none;max-width:30rem}
@media screen and (max-width:39rem){.wide{display:none}.narrow{display:block}}
.scroll{overflow-x:auto;max-width:100%}
.scroll:focus-visible,summary:focus-visible{outline:2px solid var(--blue);outline-offset:3px}
table{border-collapse:collapse;width:100%;font-size:.88rem;line-height:1.4;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--soft);font-size:.85rem;padding:0 0 .5rem}
#figures,#unit-economics{grid-template-columns:minmax(0,1fr);gap:1.1rem}
#figures .say p,#unit-economics .say p{max-width:46rem;font-size:1rem}
#figures caption,#unit-economics caption{color:var(--ink);font-weight:650}
.show .scroll+.scroll,.show figure+.scroll{margin-top:.9rem}
@media screen and (min-width:60rem){#figures td .r{display:inline}#figures table{table-layout:fixed;max-width:66rem}#figures thead th:first-child{width:31%}#figures thead th:nth-child(2){width:21%}#unit-economics figure{max-width:54rem}}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;vertical-align:top;padding:.42rem .8rem .42rem 0;border-bottom:1px solid var(--line);font-weight:400}
th:last-child,td:last-child{padding-right:0}
thead th{color:var(--soft);font-size:.82rem;border-bottom-color:var(--grey);vertical-align:bottom}
tbody th{font-weight:600;overflow-wrap:break-word;min-width:7rem}
.n{text-align:right;white-space:nowrap}
thead .n{white-space:normal}
td .r{display:block;color:var(--soft);font-size:.92em}
@media screen and (max-width:39rem){.n{white-space:normal}td .r{font-size:.86em}table{font-size:.8rem}th,td{padding-right:.5rem}tbody th{min-width:5rem}}
section{scroll-margin-top:1rem}
section:has(.prose){grid-template-columns:minmax(0,1fr);gap:1.1rem}
.prose{table-layout:fixed}
.prose th,.prose td{white-space:normal;overflow-wrap:anywhere}
.prose .n{text-align:left}
.prose th:first-child{width:30%}.prose th:last-child{width:36%}
@media screen and (max-width:39rem){:is(.prose,.stacked),:is(.prose,.stacked) :is(caption,tbody,tr,th,td){display:block;width:auto}:is(.prose,.stacked) thead{display:none}:is(.prose,.stacked) tbody tr{padding:.5rem 0;border-bottom:1px solid var(--line)}:is(.prose,.stacked) tbody :is(th,td),.prose tbody th:first-child{width:auto;border:0;padding:.1rem 0;text-align:left}:is(.prose,.stacked) td::before{content:attr(data-label) ": ";color:var(--soft)}.stacked td .r{display:inline}}
[id^=differences] .prose{table-layout:auto}
[id^=differences] .prose :is(th,td){width:auto;overflow-wrap:break-word}
summary{cursor:pointer;color:var(--soft);font-size:.88rem;padding:.25rem 0}
details[open] summary{margin-bottom:.4rem}
ul{margin:0;padding-left:1.1rem;max-width:46rem}
li{margin:.3rem 0}
footer{padding-bottom:4rem;font-size:.88rem;color:var(--soft)}
footer h2{border-top:1px solid var(--line);padding-top:2rem;font-size:1rem;color:var(--ink)}
footer dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:.8rem 2rem;margin:1.2rem 0}
footer dt{font-size:.8rem}
footer dd{margin:0;color:var(--ink);overflow-wrap:anywhere}
pre{overflow-x:auto;background:var(--wash);padding:1rem;border-radius:6px;font:.8rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;color:var(--ink);max-height:40rem}
@media print{@page{margin:15mm 14mm}body{font-size:10pt;line-height:1.45}main,footer{max-width:none;padding:0}nav,.strips{display:none}header{padding:0 0 .8rem;max-width:none}.top{display:block}.top .figures,.figures{display:grid;grid-template-columns:repeat(4,1fr);gap:1rem;padding:.8rem 0;border-top:1px solid var(--line)}.figures dd{font-size:1.35rem}section{display:block;padding:.9rem 0 .4rem;break-inside:auto}.say{break-after:avoid;break-inside:avoid}h2{break-after:avoid;font-size:1.15rem}.say p,.answer p,#figures .say p,#unit-economics .say p{max-width:none;font-size:1em;orphans:3;widows:3}.answer p:first-child{font-size:1.15em}figure{break-inside:avoid;margin-top:.6rem}figcaption{max-width:none;margin-bottom:.3rem}.show{display:block}.scroll{overflow:visible;margin-top:.6rem}tr,li{break-inside:avoid}thead{display:table-header-group}caption{break-after:avoid}details:not([open]){display:none}#statements details{display:block}#statements details::details-content{content-visibility:visible;block-size:auto}#statements summary{list-style:none;padding:.6rem 0 0;color:var(--ink)}#statements table{font-size:.78rem}#figures .show{display:block}#figures .show .scroll{margin-top:.9rem}#figures table{font-size:.76rem;table-layout:fixed}#figures thead th:first-child{width:30%}#figures thead th:nth-child(2){width:20%}#figures td .r{display:inline}#figures .n,.stacked .n{white-space:normal}.stacked{font-size:.78rem}.stacked :is(th,td){padding-right:.5rem}.stacked tbody th{min-width:0}#figures th,#figures td{padding-top:.22rem;padding-bottom:.22rem}.wide{display:block;max-width:158mm}.narrow{display:none}footer{padding-bottom:0;break-inside:avoid}}
`.trim();
