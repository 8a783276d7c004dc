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
header{padding:clamp(2rem,6vw,4.5rem) 0 clamp(1.5rem,4vw,2.5rem);max-width:58rem}
h1{margin:0;font-size:clamp(1.7rem,1.2rem + 2vw,2.6rem);line-height:1.12;letter-spacing:-.022em;font-weight:700;text-wrap:balance}
.question{margin:.7rem 0 0;font-size:1.08rem;color:var(--soft);max-width:44rem}
.answer{margin:1.8rem 0 0;padding-left:1.1rem;border-left:4px solid var(--blue)}
.answer p{margin:0 0 .7em;font-size:clamp(1.08rem,1rem + .45vw,1.3rem);line-height:1.5;max-width:50rem;text-wrap:pretty}
.answer p:last-child{margin:0}
.figures{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.3rem 2rem;margin:0;padding:1.4rem 0;border-top:1px solid var(--line)}
.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.figures dd{margin:0 0 .15rem;font-size:clamp(1.45rem,1.2rem + 1.2vw,2rem);line-height:1.15;font-weight:700;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.figures dt{color:var(--soft);font-size:.9rem;line-height:1.4;max-width:17rem}
@media (min-width:60rem){.figures{grid-template-columns:repeat(4,minmax(0,1fr))}}
section{border-top:1px solid var(--line);padding:2rem 0 2rem;display:grid;gap:1.1rem}
h2{margin:0;font-size:1.3rem;line-height:1.25;letter-spacing:-.012em;font-weight:680;text-wrap:balance}
.say p{margin:.5rem 0 0;max-width:44rem;text-wrap:pretty}
.show{min-width:0;display:grid;grid-template-columns:minmax(0,1fr);gap:.5rem}
@media (min-width:68rem){section{grid-template-columns:19rem minmax(0,1fr);gap:3rem}.say p{font-size:.97rem}}
figure{margin:0;break-inside:avoid}
figcaption{color:var(--soft);font-size:.85rem;line-height:1.45;margin:0 0 .6rem;max-width:46rem}
.plot{display:block;width:100%;height:auto;overflow:visible}
.plot text{white-space:pre}
.narrow{display:none;max-width:30rem}
@media screen and (max-width:39rem){.wide{display:none}.narrow{display:block}}
.scroll{overflow-x:auto;max-width:100%}
.scroll:focus-visible,summary:focus-visible{outline:2px solid var(--blue);outline-offset:3px}
table{border-collapse:collapse;width:100%;font-size:.88rem;line-height:1.4;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--soft);font-size:.85rem;padding:0 0 .5rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;vertical-align:top;padding:.42rem .8rem .42rem 0;border-bottom:1px solid var(--line);font-weight:400}
th:last-child,td:last-child{padding-right:0}
thead th{color:var(--soft);font-size:.82rem;border-bottom-color:var(--grey);vertical-align:bottom}
tbody th{font-weight:600;overflow-wrap:break-word;min-width:7rem}
.n{text-align:right;white-space:nowrap}
thead .n{white-space:normal}
td .r{display:block;color:var(--soft);font-size:.92em}
@media screen and (max-width:39rem){.n{white-space:normal}td .r{font-size:.86em}table{font-size:.8rem}th,td{padding-right:.5rem}tbody th{min-width:5rem}}
section:has(.prose){grid-template-columns:minmax(0,1fr);gap:1.1rem}
.prose{table-layout:fixed}
.prose th,.prose td{white-space:normal;overflow-wrap:anywhere}
.prose .n{text-align:left}
.prose th:first-child{width:30%}.prose th:last-child{width:36%}
@media screen and (max-width:39rem){.prose,.prose caption,.prose tbody,.prose tr,.prose tbody th,.prose td{display:block;width:auto}.prose thead{display:none}.prose tbody tr{padding:.5rem 0;border-bottom:1px solid var(--line)}.prose tbody th,.prose tbody th:first-child,.prose td{width:auto;border:0;padding:.1rem 0}.prose td::before{content:attr(data-label) ": ";color:var(--soft)}}
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
@media print{@page{margin:16mm 14mm}body{font-size:10.5pt}main,footer{max-width:none;padding:0}header{padding:0 0 1rem;max-width:none}section{padding:1rem 0;gap:.6rem;break-inside:avoid}#inputs,#notes{break-inside:auto}h2{break-after:avoid}.say p,.answer p{max-width:none}.figures{grid-template-columns:repeat(4,1fr);gap:1rem;padding:.8rem 0}.figures dd{font-size:1.4rem}details:not([open]){display:none}.wide{display:block;max-width:152mm}.narrow{display:none}.scroll{overflow:visible}tr{break-inside:avoid}}
`.trim();
