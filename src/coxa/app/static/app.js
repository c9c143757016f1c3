/* Coxa, Apache-2.0. Holds three.js (MIT, three.js authors) and uPlot (MIT, Leon Sorokin). */
"use strict";(()=>{function sm(){let i=document.documentElement.dataset.theme;return i?i==="dark":matchMedia("(prefers-color-scheme: dark)").matches}var gr=i=>getComputedStyle(document.documentElement).getPropertyValue(`--${i}`).trim(),sv=3;function Ti(i){let e=sm()?1:0,t=sm()?.012:.95,n=[1,3,5].map(s=>Number.parseInt(i.slice(s,s+2),16)/255);if(n.some(Number.isNaN))return i;for(let s=0;s<40&&rv(ov(n),t)<sv;s++)n=n.map(r=>r+.06*(e-r));return`#${n.map(s=>Math.round(255*s).toString(16).padStart(2,"0")).join("")}`}var rv=(i,e)=>(Math.max(i,e)+.05)/(Math.min(i,e)+.05);function ov(i){let[e,t,n]=i.map(s=>s<=.04045?s/12.92:((s+.055)/1.055)**2.4);return .2126*e+.7152*t+.0722*n}var av={u8:Uint8Array,u16:Uint16Array,f32:Float32Array};function Gl(i){let e=new DataView(i).getUint32(0,!0),t=JSON.parse(new TextDecoder().decode(new Uint8Array(i,4,e))),n=4+e,s={};for(let{name:r,dtype:o,shape:a,offset:l}of t.blobs){let c=av[o];if(!c)throw new Error(`${r} is of a kind this page does not know: ${o}`);let h=a.reduce((u,d)=>u*d,1);s[r]=new c(i,n+l,h)}return{message:t.message,arrays:s}}function rm(i){let e=atob(i),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return t.buffer}var Ai=class extends Error{constructor(t){super(t.what);this.problem=t}problem},Pu=(i,e)=>new Ai({what:i,todo:e,file:null,line:null,column:null});async function xr(i,e={}){let t;try{t=await fetch(`api/${i}`,{credentials:"same-origin",...e})}catch{throw Pu("Coxa does not answer.","Is `coxa app` still running?")}if(t.ok)return t;let n=await t.json().catch(()=>null);throw n?new Ai(n):Pu(`Coxa answered ${t.status}.`,"Load the page again.")}var wa=i=>({method:"POST",headers:{"content-type":"application/json"},body:JSON.stringify(i)});function om(){let i=async(t,n)=>(await xr(t,n)).json(),e=async(t,n)=>Gl(await(await xr(t,n)).arrayBuffer());return{still:!1,about:()=>i("about"),movements:()=>i("movements"),muscles:()=>i("muscles"),bones:async t=>(await xr(`bones.glb?scene=${encodeURIComponent(t)}`)).arrayBuffer(),solve:t=>e("solve",wa(t)),whatIf:t=>e("whatif",wa(t)),bands:t=>i(`bands/${encodeURIComponent(t)}`),upload:t=>{let n=new FormData;for(let s of t)n.append("files",s,s.name);return i("upload",{method:"POST",body:n})},article:()=>i("article"),finding:t=>i(`article/${encodeURIComponent(t)}`),report:async t=>(await xr("report",wa(t))).blob()}}function am(i){let e=async n=>{if(!(n in i))throw Pu("This report does not carry that.","Ask `coxa app`.");return i[n]},t=async n=>rm(await e(n));return{still:!0,about:()=>e("about"),movements:async()=>[],muscles:()=>e("muscles"),bones:()=>t("bones.glb"),solve:async()=>Gl(await t("solve")),whatIf:async()=>Gl(await t("whatif")),bands:()=>e("bands"),upload:()=>e("upload"),article:()=>e("article"),finding:n=>e(`article/${n}`),report:()=>e("report")}}var lv=8,cv=2e3,Vl=class{constructor(e,t,n,s,r){this.source=e;this.stage=t;this.address=n;this.busy=s;this.tell=r}source;stage;address;busy;tell;scene=null;solved=new Map;asked=new Map;first=null;bones="";latest=0;about(){return this.once("about",()=>this.source.about())}movements(){return this.once("movements",async()=>(await null,await Promise.race([this.first,new Promise(e=>setTimeout(e,cv))]),this.source.movements()))}muscles(){return this.once("muscles",()=>this.source.muscles())}solve(e){let t=JSON.stringify(e),n=this.solved.get(t),s=n??this.source.solve(e);this.first??=s.catch(()=>null),this.solved.delete(t),this.solved.set(t,s),n||s.catch(()=>this.solved.delete(t));for(let r of[...this.solved.keys()].slice(0,-lv))this.solved.delete(r);return s}async show(e,t="Solving …",n){let s=++this.latest,r=setTimeout(()=>this.busy(t),150),o=await this.attempt(()=>this.solve(e));return clearTimeout(r),s!==this.latest||(this.busy(""),!o)?null:(this.put(o,n),o)}put(e,t){this.scene=e,this.stage.set(e,t?.arrays.activation),e.message.bones&&e.message.bones!==this.bones&&(this.bones=e.message.bones,this.source.bones(e.message.id).then(n=>this.stage.dressBones(n)).catch(n=>this.report(n)))}async attempt(e){try{let t=await e();return this.tell(null),t}catch(t){return this.report(t),null}}report(e){e instanceof Ai||console.error(e),this.tell(e instanceof Ai?e:new Ai({what:"This page failed.",todo:e instanceof Error?e.message:String(e),file:null,line:null,column:null}))}once(e,t){let n=this.asked.get(e);if(n)return n;let s=t();return this.asked.set(e,s),s.catch(()=>this.asked.delete(e)),s}};function x(i,e={},...t){let n=document.createElement(i);for(let[s,r]of Object.entries(e))r==null||r===!1||(typeof r=="function"?n.addEventListener(s.slice(2),r):n.setAttribute(s,r===!0?"":String(r)));return $e(n,...t),n}function $e(i,...e){i.replaceChildren(...e.filter(t=>!!t))}var hv=0,vs=i=>`${i}-${++hv}`,Iu=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;var cm={name:"about",title:"About",staged:!1,open(i,e){let t=x("div",{class:"about"},x("p",{class:"note",role:"status"},"Opening …"));return i.append(t),uv(t,e),{}}},lm={V:"read",C:"computed from its data",M:"from memory"};async function uv(i,e){let t=await e.attempt(()=>e.about());t&&$e(i,dv(t),fv(t),pv(t))}function dv({education:i,rare:e,safety:t}){return x("section",{},x("h1",{},"Safety first"),x("p",{class:"lead"},i),e?x("p",{},e):null,x("div",{class:"rules"},...t.map(({when:n,title:s,texts:r})=>x("section",{class:`rule ${n}`},x("h2",{},s),x("ul",{},...r.map(o=>x("li",{},o)))))))}function fv({version:i,licence:e,bones_notice:t,bones:n}){return x("section",{},x("h1",{},"What this is"),x("p",{},`Coxa ${i} computes which muscles hold and move the hip and the lower back, and what the joints carry. It runs on this computer alone: nothing you open here leaves it.`),x("p",{},"Forces come from a model of a body, by a rule of least effort. They are estimates; where there is a band, it holds what other sharings of effort give that are about as good."),x("dl",{class:"facts"},x("div",{},x("dt",{},"Licence"),x("dd",{},e)),x("div",{},x("dt",{},"Bones"),x("dd",{},n?t:"The meshes are not installed; joints are shown as dots. Install coxa[app] to see bones.")),x("div",{},x("dt",{},"Drawn with"),x("dd",{},"three.js (MIT, three.js authors) and uPlot (MIT, Leon Sorokin)")),x("div",{},x("dt",{},"Keys"),x("dd",{},"Space plays and pauses, comma and full stop go frame by frame. On the body, arrow keys turn it, plus and minus bring it nearer or further."))))}function pv({sources:i}){let e=x("ul",{class:"sources"}),t=x("input",{type:"search",placeholder:"Search the sources","aria-label":"Search the sources",oninput:()=>n()}),n=()=>{let s=t.value.toLowerCase();$e(e,...i.filter(({key:r,citation:o})=>`${r} ${o}`.toLowerCase().includes(s)).map(({citation:r,doi:o,mark:a})=>x("li",{},r,/^10\./.test(o)?x("a",{href:`https://doi.org/${o}`,rel:"noreferrer",target:"_blank"},` doi:${o}`):null,lm[a]?x("span",{class:"fine"},lm[a]):null)))};return n(),x("section",{},x("h1",{},"Sources"),t,e)}var mv=new Set(["a","script","foreignobject","iframe","style","image","animate","set","handler"]);function hm(i){let e=i.replace(/<style[\s\S]*?<\/style>/g,"").replace(/(\s)style=(?=")/g,"$1data-style="),t=new DOMParser().parseFromString(e.replace(/^<svg(?![^>]*xmlns=)/,'<svg xmlns="http://www.w3.org/2000/svg"'),"image/svg+xml");if(t.querySelector("parsererror"))return null;for(let s of[...t.querySelectorAll("*")]){if(mv.has(s.localName.toLowerCase())){s.remove();continue}for(let{name:r,value:o}of[...s.attributes])if((r.startsWith("on")||/href$/.test(r)&&!o.startsWith("#"))&&s.removeAttribute(r),r==="data-style"){s.removeAttribute(r);for(let a of o.split(";")){let[l,...c]=a.split(":"),h=c.join(":").trim();l?.trim()&&h&&s.setAttribute(...gv(l.trim(),h))}}}let n=document.importNode(t.documentElement,!0);for(let s of[n,...n.querySelectorAll("[data-font]")]){let r=s.getAttribute("data-font");r&&(s.style.font=r)}return n}var gv=(i,e)=>i==="font"?["data-font",e]:[i,e];function it(i,e,t=!1){let n=Math.abs(i).toFixed(e);return`${Number.parseFloat(n)===0?"":i<0?"−":t?"+":""}${n}`}var ys=i=>`${Math.round(100*i)}%`,Bn=i=>i==="r"?"right":i==="l"?"left":"",Lu=["gluteal trio","TFL and IT band","deep rotators","hip flexors","adductors","hamstrings"],Wl=i=>{let e=([t])=>(Lu.indexOf(t)+Lu.length+1)%(Lu.length+1);return[...Map.groupBy(i,({group:t})=>t)].sort((t,n)=>e(t)-e(n))},Xl=i=>et(i.replace(/,? \(?(right|left)\)?$/,"")),et=i=>i.charAt(0).toUpperCase()+i.slice(1);var um={name:"article",title:"The article",staged:!1,open:(i,e)=>new Nu(i,e)},Du={supported:"good",partly:"half",contested:"open","wrong as worded":"bad",advice:"plain","not run":"plain"},Nu=class{constructor(e,t){this.desk=t;let n=x("input",{type:"search",placeholder:"Search the statements","aria-label":"Search the statements",oninput:()=>{this.sought=n.value.toLowerCase(),this.drawList()}});this.frame=x("div",{class:"article"},x("div",{class:"article-list"},x("header",{class:"head"},x("h1",{},"The article, tested"),x("p",{class:"lead"},"Every statement with what studies say of it, what the engine finds, and an experiment to try yourself.")),this.tally,n,this.list),this.detail),e.append(this.frame),this.begin()}desk;ledger=null;verdict="";sought="";shown=null;tally=x("div",{class:"tally",role:"group","aria-label":"Verdicts"});list=x("div",{class:"ledger"});detail=x("article",{class:"finding",tabindex:0,"aria-label":"What was found","aria-live":"polite"});frame;update(){this.drawList(),this.drawDetail()}key(e){let t=this.rows(),n=t.findIndex(({id:r})=>r===this.chosen),s=e==="ArrowDown"||e==="j"?t[n+1]:e==="ArrowUp"||e==="k"?t[n-1]:void 0;return e==="Escape"&&this.chosen?(this.desk.address.go({chosen:""}),!0):s?(this.desk.address.go({chosen:s.id}),document.getElementById(`row-${s.id}`)?.focus(),!0):!1}get chosen(){return this.desk.address.state.chosen}async begin(){$e(this.list,x("p",{class:"note",role:"status"},"Opening the ledger …")),this.ledger=await this.desk.attempt(()=>this.desk.source.article()),this.drawList(),this.drawDetail()}rows(){return this.ledger?.sections.flatMap(({rows:e})=>e).filter(e=>this.wanted(e))??[]}wanted(e){return(!this.verdict||e.verdict===this.verdict)&&(!this.sought||`${e.title} ${e.statement}`.toLowerCase().includes(this.sought))}drawList(){let{ledger:e}=this;if(!e){$e(this.list);return}$e(this.tally,...Object.entries(e.verdicts).filter(([,n])=>n).map(([n,s])=>x("button",{type:"button",class:`chip ${Du[n]??"plain"}`,"aria-pressed":String(n===this.verdict),onclick:()=>{this.verdict=n===this.verdict?"":n,this.drawList()}},x("strong",{},String(s)),` ${n}`)));let t=e.sections.flatMap(({rows:n})=>n).filter(n=>n.pending).length;$e(this.list,t?x("p",{class:"note"},`${t} statements are computed when you open them; \`coxa article\` computes them all.`):null,...e.sections.map(({section:n,title:s,rows:r})=>{let o=r.filter(a=>this.wanted(a));return o.length?x("section",{},x("h2",{},x("span",{class:"letter"},n),s),x("ul",{},...o.map(a=>this.entry(a)))):null}),this.rows().length?null:x("p",{class:"note"},"No statement is like that."))}entry(e){return x("li",{},x("button",{type:"button",id:`row-${e.id}`,class:"statement","aria-current":String(e.id===this.chosen),onclick:()=>this.desk.address.go({chosen:e.id})},x("span",{class:"statement-title"},e.title),x("span",{class:`mark-word ${Du[e.verdict]??"plain"}`},e.pending?"":e.verdict),e.number_said?x("span",{class:"statement-number"},e.number_said):null))}async drawDetail(){let e=this.chosen;if(this.frame.classList.toggle("chosen",!!e),e===this.shown)return;if(this.shown=e,!e){$e(this.detail,x("p",{class:"empty"},"Choose a statement to see what was found."));return}$e(this.detail,x("p",{class:"note",role:"status"},this.rows().find(n=>n.id===e)?.pending?"Computing it now, which may take a while …":"Looking it up …"));let t=await this.desk.attempt(()=>this.desk.source.finding(e));if(e===this.shown){if(!t){$e(this.detail);return}this.drawFinding(t),this.detail.scrollTop=0}}drawFinding(e){let{row:t,experiment:n,strengths:s}=e,r=e.chart?hm(e.chart):null,o=(a,...l)=>l.some(Boolean)?x("section",{},x("h2",{},a),...l.map(c=>typeof c=="string"?c?x("p",{},c):null:c)):null;$e(this.detail,x("button",{type:"button",class:"back-link",onclick:()=>this.desk.address.go({chosen:""})},"‹ All statements"),x("p",{class:"number"},`Statement ${t.number}`),x("h1",{},t.title),x("blockquote",{},t.statement),x("p",{class:`verdict ${Du[t.verdict]??"plain"}`},x("strong",{},et(t.verdict)),t.meaning?x("span",{},t.meaning):null),e.kindly?x("p",{class:"kindly"},e.kindly):null,x("div",{class:"prose"},...e.answer.split(/\n\n+/).map(a=>x("p",{},a))),n?x("p",{class:"actions"},x("button",{type:"button",class:"primary",onclick:()=>this.desk.address.go({page:Object.keys(s).length||n.conditions.length?"whatif":"move",what:n.what,person:n.person,conditions:n.conditions,free:n.free,strengths:s,chosen:"",time:null})},"Try it on the body")):null,r?x("figure",{class:"chart"},r):null,e.numbers.length?x("section",{},x("h2",{},"Numbers"),x("table",{class:"numbers"},x("tbody",{},...e.numbers.map(({what:a,said:l,band:c})=>x("tr",{},x("th",{scope:"row"},et(a)),x("td",{},l),x("td",{class:"band"},c)))))):null,o("Why this verdict",et(e.why)),o("What studies say",et(e.because)),o("Test of realism",et(e.test)),o("What was changed",et(e.changed)),o("What this cannot tell",et(e.cannot)),e.published.length?x("section",{},x("h2",{},"Published figures"),x("ul",{class:"sources"},...e.published.map(({what:a,said:l,note:c,source:h})=>x("li",{},x("strong",{},`${et(a)}: ${l}`),c?` (${c})`:"",h?x("span",{class:"fine"},h.citation):null)))):null)}};var pi={mass_kg:75,height_m:1.7,sex:"male",age:25},oo={kind:"walk",name:"",side:"r",values:{},trial:""};function dm(i){let[e="",t=""]=i.replace(/^#\/?/,"").split("?"),n=new URLSearchParams(t),s=(a,l)=>{let c=Number.parseFloat(n.get(a)??"");return Number.isFinite(c)?c:l},r=a=>Object.fromEntries([...n].filter(([l])=>l.startsWith(a)).map(([l,c])=>[l.slice(a.length),Number.parseFloat(c)]).filter(([,l])=>Number.isFinite(l))),o=["movement","walk","trial","pose"].find(a=>a===n.get("do"))??"walk";return{page:e||"explore",what:{kind:o,name:n.get("name")??"",side:n.get("side")==="l"?"l":"r",values:r("v."),trial:n.get("trial")??""},person:{mass_kg:s("mass",pi.mass_kg),height_m:s("height",pi.height_m),sex:n.get("sex")==="female"?"female":"male",age:s("age",pi.age)},strengths:r("s."),conditions:xv(n.get("with")),free:n.get("free")?.split(",")??[],chosen:n.get("at")??"",time:n.has("t")?s("t",0):null}}function xv(i){try{let e=JSON.parse(i??"[]");return Array.isArray(e)?e:[]}catch{return[]}}function _v({page:i,what:e,person:t,strengths:n,conditions:s,free:r,chosen:o,time:a}){let l=new URLSearchParams;e.kind!=="walk"&&l.set("do",e.kind),e.name&&l.set("name",e.name),e.side!=="r"&&l.set("side",e.side),e.trial&&l.set("trial",e.trial);for(let[h,u]of Object.entries(e.values))l.set(`v.${h}`,Ta(u));t.mass_kg!==pi.mass_kg&&l.set("mass",Ta(t.mass_kg)),t.height_m!==pi.height_m&&l.set("height",Ta(t.height_m)),t.sex!==pi.sex&&l.set("sex",t.sex),t.age!==pi.age&&l.set("age",Ta(t.age));for(let[h,u]of Object.entries(n))l.set(`s.${h}`,Ta(u));s.length&&l.set("with",JSON.stringify(s)),r.length&&l.set("free",r.join(",")),o&&l.set("at",o),a!==null&&(i==="move"||i==="whatif")&&l.set("t",a.toFixed(3));let c=l.toString();return`#/${i}${c?`?${c}`:""}`}var Ta=i=>String(Math.round(i*1e3)/1e3),ql=class{state;onChange=()=>{};constructor(){this.state=dm(location.hash),addEventListener("popstate",()=>{this.state=dm(location.hash),this.onChange(this.state)})}go(e,t=!1){this.note(e,t),this.onChange(this.state)}note(e,t=!0){this.state={...this.state,...e};let n=_v(this.state);n!==location.hash&&history[t?"replaceState":"pushState"](null,"",n)}};function Uu({what:i,person:e,conditions:t,free:n}){return{what:i,person:e,conditions:t,free:n,before:""}}var fm=["hand_r","hand_l"];var pm={owns:({kind:i,body:e})=>i==="carried load"&&fm.includes(String(e)),read:i=>i.reduce((e,{mass_kg:t})=>e+Number(t),0),make:i=>i>0?fm.map(e=>({kind:"carried load",body:e,mass_kg:i/2})):[]},mm={owns:({kind:i})=>i==="resistance band",read:([i])=>Number(i?.stiffness_n_m??0),make:i=>i>0?[{kind:"resistance band",at:"knee",stiffness_n_m:i,rest_m:.2}]:[]},gm=i=>({owns:({kind:e,muscles:t})=>e==="tightness"&&String(t)===String(i),read:([e])=>Number(e?.fiber_share??1),make:e=>e<.995?[{kind:"tightness",muscles:[...i],fiber_share:e}]:[]}),xm=i=>({owns:({kind:e,muscles:t})=>e==="activation"&&String(t)===String(i),read:([e])=>Number(e?.cap??1),make:e=>e<.995?[{kind:"activation",muscles:[...i],cap:e}]:[]}),Yl=i=>({owns:({kind:e,name:t})=>e==="variant"&&t===i,read:([e])=>String(e?.value??""),make:e=>e?[{kind:"variant",name:i,value:e}]:[]}),Ou=(i,e)=>e.read(i.filter(t=>e.owns(t))),Aa=(i,e,t)=>[...i.filter(n=>!e.owns(n)),...e.make(t)];var vv=[["all","All"],["superficial","Superficial"],["middle","Middle"],["deep","Deep"],["six","Deep six"]],$l=[["band","IT band"],["nerve","Sciatic nerve"],["bursa","Bursae"]],_m={all:["band","nerve","bursa"],superficial:["band"],middle:["nerve","bursa"],deep:["nerve","bursa"],six:["nerve"]},yv=[["","below piriformis (a, 85 of 100)"],["b","below, and through it (b, 10 of 100)"],["c","below, and above it (c, 2 of 100)"],["d","through piriformis (d, rare)"],["e","through, and above it (e, rare)"],["f","above piriformis (f, rare)"]],vm={name:"explore",title:"Explore",staged:!0,open:(i,e)=>new Fu(i,e)},Fu=class{constructor(e,t){this.desk=t;e.append(x("header",{class:"head"},x("h1",{},"The muscles around the hip"),x("p",{class:"lead"},"Point at a muscle to name it, click to look at it alone. Layers peel from the skin inwards.")),this.choices(),this.card,this.list),this.begin()}desk;layer="all";side="r";alone=!1;beside=new Set(_m.all);type="";hovered=null;scene=null;muscles=[];list=x("div",{class:"muscle-list"});card=x("div",{class:"card-place","aria-live":"polite"});update(){this.draw()}pick(e,t){if(t){this.choose(e===null?"":this.bellyOf(e));return}e!==this.hovered&&(this.hovered=e,this.dress())}key(e){return e!=="Escape"||!this.chosen?!1:(this.choose(""),!0)}repaint(){this.draw()}get chosen(){return this.desk.address.state.chosen}async begin(){this.scene||this.desk.stage.look("buttock",!0);let{source:e,address:t}=this.desk,n=e.still?t.state.what:{kind:"pose",name:"",side:"r",values:{},trial:""},[s,r]=await Promise.all([this.desk.show({what:n,person:pi,conditions:Aa([],Yl("sciatic"),this.type),free:[],before:""},"Setting up the body …"),this.desk.attempt(()=>this.desk.muscles())]);this.scene=s?.message??null,this.muscles=r??[];let o=this.muscles.find(({belly:a})=>a===this.chosen);o?.side&&(this.side=o.side),this.draw()}choices(){let e=x("fieldset",{class:"segments"},x("legend",{class:"unseen"},"Layer"),...vv.map(([s,r])=>x("label",{},x("input",{type:"radio",name:"layer",value:s,checked:s===this.layer,onchange:()=>this.peel(s)}),x("span",{},r)))),t=x("fieldset",{class:"segments small"},x("legend",{class:"unseen"},"Side listed"),...["r","l"].map(s=>x("label",{},x("input",{type:"radio",name:"listed",value:s,checked:s===this.side,onchange:()=>{this.side=s,this.draw()}}),x("span",{},et(Bn(s))))));return x("div",{class:"choices"},e,x("div",{class:"line"},t,((s,r,o)=>{let a=x("input",{type:"checkbox",checked:r,onchange:()=>o(a.checked)});return x("label",{class:"check"},a,s)})("Alone",this.alone,s=>{this.alone=s,this.dress()})),x("div",{class:"line beside"},...$l.map(([s])=>this.boxes[s]),this.course))}boxes=Object.fromEntries($l.map(([e,t])=>{let n=x("input",{type:"checkbox",checked:!0,onchange:()=>{n.checked?this.beside.add(e):this.beside.delete(e),this.draw()}});return[e,x("label",{class:"check"},n,t)]}));course=this.courses();courses(){let e=x("select",{"aria-label":"The way of the sciatic nerve",onchange:()=>{this.type=e.value,this.begin()}},...yv.map(([t,n])=>x("option",{value:t},n)));return e}peel(e){this.layer=e,this.beside=new Set(_m[e]);for(let[t]of $l)this.boxes[t].querySelector("input").checked=this.beside.has(t);this.draw()}bellyOf(e){return this.scene?.elements[e]?.belly??""}choose(e){this.desk.address.go({chosen:e===this.chosen?"":e}),e&&this.card.scrollIntoView({block:"nearest"})}inLayer(e){return this.layer==="all"||(this.layer==="six"?!!e.deep_six:e.layer===this.layer)}touches(e){let t=this.muscles.find(({belly:n})=>n===this.chosen);return e==="nerve"?!!t?.deep_six:e==="band"?t?.group==="TFL and IT band"||t?.name==="gluteus_maximus":t?.group==="gluteal trio"}draw(){let e=this.muscles.find(({belly:s})=>s===this.chosen),{still:t}=this.desk.source;this.course.hidden=t||!this.beside.has("nerve");for(let[s]of $l)this.boxes[s].hidden=!!this.scene&&!this.scene.structures.some(r=>r.kind===s);$e(this.card,e?bv(e,()=>this.choose("")):null);let n=Wl(this.muscles.filter(s=>s.hip&&s.side===this.side&&this.inLayer(s)));$e(this.list,...n.map(([s,r])=>x("section",{},x("h2",{},et(s)),x("ul",{},...r.map(o=>this.entry(o))))),this.muscles.length&&!n.length?x("p",{class:"note"},"No muscle of the hip lies in this layer."):null),this.dress()}entry(e){let t=x("span",{class:"swatch"});t.style.background=Ti(e.colour);let n=s=>()=>{this.hovered=s?this.scene?.elements.findIndex(({belly:r})=>r===e.belly)??null:null,this.dress()};return x("li",{},x("button",{type:"button",class:"entry","aria-pressed":String(e.belly===this.chosen),onclick:()=>this.choose(e.belly),onpointerenter:n(!0),onpointerleave:n(!1),onfocus:n(!0),onblur:n(!1)},t,Xl(e.title),x("span",{class:"layer"},e.layer)))}dress(){let{scene:e,hovered:t,chosen:n}=this;if(!e)return;let s=t===null?"":this.bellyOf(t),r=new Set(this.muscles.filter(({deep_six:a})=>a).map(({belly:a})=>a)),o=document.getElementById("named");o&&(o.textContent=t===null?"":et(e.elements[t]?.title??e.structures[t-e.elements.length]?.title??"")),this.desk.stage.dress(a=>{let l=e.elements[a];if(!l){let{kind:c}=e.structures[a-e.elements.length];return this.beside.has(c)&&(!n||this.touches(c))?a===t?3:2:0}return l.belly===s?3:n&&l.belly===n?2:n&&this.alone?0:n?1:this.inLayer({layer:l.layer,deep_six:r.has(l.belly)})?2:0})}};function bv(i,e){let t=(n,s)=>s?x("div",{},x("dt",{},n),x("dd",{},et(s))):null;return x("article",{class:"card"},x("button",{class:"close",type:"button","aria-label":"Show all muscles",onclick:e},"×"),x("h2",{},et(i.title)),x("p",{class:"note"},`${et(i.group)} · ${i.layer} layer · ${i.elements.length} ${i.elements.length===1?"line":"lines"} of pull`),i.actions.length?x("h3",{},"What it does, standing: moment arms in mm"):null,Sv(i.actions),x("dl",{class:"facts"},t("Origin",i.origin),t("Insertion",i.insertion),t("Nerve",i.nerve),t("Strength",`${it(i.max_isometric_n,0)} N at most, fibres of ${it(i.fiber_mm,0)} mm`)),i.sources.length?x("details",{},x("summary",{},"Sources"),x("ul",{class:"sources"},...i.sources.map(({citation:n})=>x("li",{},n)))):null)}function Sv(i){let e=Math.max(30,...i.flatMap(({low_mm:n,high_mm:s})=>[n,s].map(Math.abs))),t=18;return x("ul",{class:"arms"},...[...i].sort((n,s)=>Math.abs(s.arm_mm)-Math.abs(n.arm_mm)).map(({title:n,arm_mm:s,low_mm:r,high_mm:o})=>{let a=x("span",{class:"bar"}),l=x("span",{class:"span"}),c=d=>Math.max(0,t+(100-t)*d*(Math.sign(s)||1)/e),[h,u]=[c(r),c(o)].sort((d,f)=>d-f);return a.style.left=`${t}%`,a.style.width=`${c(s)-t}%`,l.style.left=`${h}%`,l.style.width=`${u-h}%`,x("li",{},x("span",{class:"arm-title"},et(n)),x("span",{class:"track"},a,l),x("span",{class:"arm-value"},it(Math.abs(s),0)))}))}function ao({title:i,value:e,low:t,high:n,step:s,unit:r,note:o,onInput:a}){let l=vs("number"),c=vs("hint"),h=x("input",{id:l,type:"number",inputmode:s%1?"decimal":"numeric",min:t,max:n,step:s,value:e,"aria-describedby":c}),u=()=>h.value===""||!Number.isFinite(h.valueAsNumber)?null:h.valueAsNumber;return h.addEventListener("input",()=>a?.(u())),{element:x("div",{class:"field"},x("label",{for:l},i),x("span",{class:"field-box"},h,x("span",{class:"unit",id:c},r)),o?x("p",{class:"fine"},o):null),get value(){return u()},input:h}}function Ea(i,e,t,n=()=>{},s=!0){let r=vs("one"),o=Object.assign(x("fieldset",{class:"field"},x("legend",{class:s?"":"unseen"},i),x("div",{class:"segments"},...e.map(([a,l])=>x("label",{},x("input",{type:"radio",name:r,value:a,checked:a===t,onchange:()=>{o.chosen=a,n(a)}}),x("span",{},l))))),{chosen:t});return o}var Kl=(i,e,t=()=>{},n=!0)=>{let s=Ea(i,Array.from({length:11},(r,o)=>[o,String(o)]),e,t,n);return s.classList.add("scale-ten"),s};function lo(i,e,t,n){let s=x("input",{type:"checkbox",checked:e,onchange:()=>t(s.checked)});return x("label",{class:"tick"},s,x("span",{},i,n?x("span",{class:"fine"},n):null))}var Mv=[["gate","Safety"],["screen","Screen"],["plan","Plan"],["today","Today"],["progress","Progress"],["data","Your data"]],wv="example",On={who:"",given:null},Zl=()=>On.given;function Jl(i){On.given=i}function ym(i){On.who=i}var ku=()=>On.who,_r=async i=>(await xr(`path/${i}${i.includes("?")?"&":"?"}who=${encodeURIComponent(On.who)}`)).json(),Ra=async(i,e)=>(await xr(`path/${i}`,wa({who:On.who,...e}))).json();var vr=class{constructor(e,t,n){this.desk=t;this.step=n;$e(e,x("div",{class:`path path-${n}`},this.head,this.body)),this.drawHead(),this.begin()}desk;step;body=x("div",{class:"path-body"});person=null;info=null;closed=!1;head=x("header",{class:"path-head"});get early(){return!1}close(){this.closed=!0}get gone(){return this.closed}go(e,t=""){this.desk.address.go({page:e,chosen:t})}async begin(){$e(this.body,x("p",{class:"note",role:"status"},"Opening …"));let e=await this.desk.attempt(()=>_r("info"));if(!e||this.closed){$e(this.body);return}if(this.info=e,e.trouble){this.drawTrouble(e);return}if(!e.people.includes(On.who)){let n=e.people.filter(r=>r!==wv),s=n.length?n:e.people;On.who=s.length===1?s[0]:""}if(this.person=null,this.drawHead(),!On.who&&e.people.length&&this.step!=="data"&&!On.given){this.drawPeople(e);return}if(On.who&&(this.person=await this.desk.attempt(()=>_r("person")),!this.person||this.closed))return;if(!(this.person?this.person.gate.state==="open":!!On.given&&this.step==="screen")&&!this.early){this.desk.address.go({page:"gate",chosen:""},!0);return}await this.draw()}focus(e){this.body.querySelector(e)?.focus()}drawHead(){let e=this.info?.people??[];$e(this.head,x("nav",{class:"path-steps","aria-label":"Your path"},...Mv.map(([t,n])=>x("button",{type:"button","aria-current":t===this.step||t==="screen"&&this.step==="test"?"page":"false",onclick:()=>this.go(t)},n))),e.length>1&&On.who?x("button",{type:"button",class:"path-who",onclick:()=>{On.who="",this.begin()}},x("span",{class:"unseen"},"This is about "),On.who,x("span",{class:"unseen"},"; choose someone else")):null)}drawPeople({people:e}){$e(this.body,x("div",{class:"path-column"},x("h1",{},"Who is it about?"),x("p",{class:"lead"},"Several people keep their path in this database."),x("ul",{class:"path-people"},...e.map(t=>x("li",{},x("button",{type:"button",onclick:()=>{On.who=t,this.begin()}},t)))),x("p",{class:"actions"},x("button",{type:"button",onclick:()=>{On.who="",On.given=Tv,this.go("gate"),this.step==="gate"&&this.begin()}},"Someone new")))),this.focus("li button")}drawTrouble({trouble:e,where:t}){e&&$e(this.body,x("div",{class:"path-column"},x("h1",{},"Your path cannot be opened now"),x("p",{class:"lead"},`${new Ai(e).message}.`.replace(/\.\.$/,".")),e.todo?x("p",{},e.todo):null,t?x("p",{class:"note"},`It would be kept in ${t}.`):null,x("p",{class:"note"},"The rest of the page works without it; nothing that was kept is lost."),x("p",{class:"actions"},x("button",{type:"button",class:"primary",onclick:()=>{this.begin()}},"Try again"))))}},Tv={who:"",signs:[],holds:[],pain:0,cleared:!1};var Av=new Intl.DateTimeFormat("en-GB",{day:"numeric",month:"long"}),xR=new Intl.DateTimeFormat("en-GB",{weekday:"long",day:"numeric",month:"long"}),_R=new Intl.DateTimeFormat("en-GB",{day:"numeric",month:"short"}),Ev=i=>new Date(`${i.slice(0,10)}T00:00:00`),Ca=i=>Av.format(Ev(i));var Bu=(i,e,t=`${e}s`)=>`${i} ${i===1?e:t}`;var Sm={name:"gate",title:"Safety",staged:!1,open:(i,e)=>new zu(i,e)},bm=3,zu=class extends vr{told=null;signs=new Set;holds=new Set;pain=0;cleared=!1;constructor(e,t){super(e,t,"gate")}get early(){return!0}async draw(){if(this.told=this.person?.gate??await this.desk.attempt(()=>_r("gate")),!this.told||this.gone)return;let{given:e}=this.told;this.holds=new Set(e.holds),this.signs=new Set,this.told.state==="ask"?this.drawPart(1,!1):this.drawAnswer()}column(...e){$e(this.body,x("div",{class:"path-column"},...e)),this.body.closest(".panel")?.scrollTo(0,0)}drawPart(e,t=!0){let{education:n,signs:s,kinds:r,why:o,on:a}=this.told,l=d=>x("div",{class:"ticks"},...d.map(({id:f,text:p})=>lo(p,this.signs.has(f),y=>{y?this.signs.add(f):this.signs.delete(f),this.name(c,e)}))),c=x("button",{type:"button",class:"primary",onclick:()=>{this.next(e)}}),h=e>1?x("button",{type:"button",onclick:()=>this.drawPart(e-1)},"Back"):null,u=x("h1",{tabindex:-1},e===1?"Before anything else":e===2?"Is any of this so?":"Which of these are you?");this.column(x("p",{class:"path-part"},`${e} of ${bm}`),u,e===1?x("p",{class:"lead"},a?`${o.join(" ")} Here they are again.`:"A few questions of safety. Tests and exercises come after them."):null,e===1?x("p",{},"Is any of this so, now or in the last days? Tick what is."):null,e===2?x("p",{class:"lead"},"With these, somebody should look before you train. Tick what is so."):null,e===3?x("p",{class:"lead"},"Some exercises are left out for you then, or done with something firm within reach."):null,e===1?l(s.filter(({when:d})=>d==="now")):e===2?l(s.filter(({when:d})=>d==="soon")):x("div",{class:"ticks"},...r.map(({id:d,who:f,text:p})=>lo(f,this.holds.has(d),y=>{y?this.holds.add(d):this.holds.delete(d),this.drawCleared(),this.name(c,e)},p))),e===3?Kl("Pain now, 0 is none",this.pain,d=>{this.pain=d}):null,e===3?x("div",{class:"cleared"}):null,x("p",{class:"actions"},c,h),e===1?x("p",{class:"note"},n):null),this.name(c,e),e===3&&this.drawCleared(),t&&u.focus()}name(e,t){let n=t===3?this.holds.size:this.signsOf(t).length;e.textContent=n?t===3?"Done":"Go on":"None of these"}signsOf(e){return this.told.signs.filter(({id:t,when:n})=>this.signs.has(t)&&n===(e===1?"now":"soon")).map(({id:t})=>t)}drawCleared(){let e=this.body.querySelector(".cleared"),{kinds:t}=this.told;if(!e)return;let n=this.signsOf(2).length>0||t.some(({id:s,clears:r})=>r&&this.holds.has(s));n||(this.cleared=!1),$e(e,n?x("div",{class:"ticks"},lo("Whoever treats me has looked at it and agreed to exercise since.",this.cleared,s=>{this.cleared=s})):null)}async next(e){if(e<bm&&!(e===1&&this.signsOf(1).length)){this.drawPart(e+1);return}let t={who:"",signs:[...this.signs],holds:[...this.holds],pain:this.pain,cleared:this.cleared},n=await this.desk.attempt(()=>Ra("gate",{...t,who:this.person?.who??""}));!n||this.gone||(this.told=n,this.person?this.person={...this.person,gate:n}:Jl(n.state==="open"?t:null),this.drawAnswer(),this.focus("h1"))}drawAnswer(){let{state:e,when:t,why:n,on:s,until:r,holds:o,kinds:a,now_title:l,soon_title:c,rare:h,stop:u}=this.told,d=x("button",{type:"button",onclick:()=>{this.signs.clear(),this.drawPart(1)}},"Answer again");if(e==="closed"){let y=t==="now";this.column(x("section",{class:`answer-card ${t}`,role:"alert"},x("h1",{tabindex:-1},y?l:t==="soon"?c:"Rest it today"),x("ul",{},...n.map(g=>x("li",{},g)))),y||t==="soon"?x("p",{class:"lead"},y?"Please do this first; everything here can wait.":"Coxa offers no tests or exercises before that. When whoever treats you agrees, answer again and say so."):null,x("p",{class:"note"},h),x("p",{class:"actions"},d));return}let f=a.filter(({id:y})=>o.includes(y)),p=this.person?.next;this.column(x("p",{class:"path-part"},"Safety"),x("h1",{tabindex:-1},"Nothing speaks against it"),x("p",{class:"lead"},s&&r&&this.person?`Answered on ${Ca(s)}. You are asked again from ${Ca(r)}, or when you note pain.`:"As far as a few questions can tell. You are asked again after four weeks, or when you note pain."),f.length?x("section",{class:"path-block"},x("h2",{},"For you"),x("ul",{class:"plain"},...f.map(({who:y,text:g,rule:m})=>x("li",{},x("strong",{},`${y}: `),m==="with support"?g:`some exercises are left out. ${g}`)))):null,x("section",{class:"rule stop"},x("h2",{},"In every test and exercise"),x("ul",{},...u.map(y=>x("li",{},y)))),x("p",{class:"actions"},x("button",{type:"button",class:"primary",onclick:()=>this.go(p&&p!=="gate"?p:"screen")},p==="today"?"Go on to today":p==="plan"?"Go on to the plan":"Go on to the tests"),d)),!this.person&&!Zl()&&this.drawPart(1)}};var Rv={name:"speed_mps",what:"speed",unit:"m/s",default:1.1,low:.6,high:1.8,scales:!1},co=class{constructor(e){this.desk=e;e.source.still||e.attempt(()=>e.movements()).then(t=>{this.movements=t??[],this.draw()})}desk;element=x("section",{class:"chooser","aria-label":"What is done"});movements=[];draw(){if(this.desk.source.still)return;let{what:e}=this.desk.address.state,t=vs("what"),n=x("select",{id:t,onchange:()=>this.go(Cv(n.value))},x("option",{value:"walk",selected:e.kind==="walk"},"Walking"),...[...Map.groupBy(this.movements,({family:o})=>o)].map(([o,a])=>x("optgroup",{label:et(o)},...a.map(({name:l,title:c})=>x("option",{value:`movement:${l}`,selected:e.kind==="movement"&&e.name===l},et(c))))),e.kind==="trial"?x("optgroup",{label:"Your trials"},x("option",{value:`trial:${e.trial}`,selected:!0},this.scene()?.title??e.trial)):null),s=this.movements.find(({name:o})=>e.kind==="movement"&&o===e.name),r=e.kind==="walk"?[Rv]:s?.parameters??[];$e(this.element,x("div",{class:"line"},x("label",{for:t,class:"unseen"},"Movement"),n,s?.sided?this.sides(e):null),s?.instruction?x("p",{class:"note"},s.instruction):null,s?.label?x("p",{class:"flag"},et(s.label)):null,r.length?x("details",{class:"more"},x("summary",{},"How it is done"),...r.map(o=>this.parameter(o,e))):null)}scene(){return this.desk.scene?.message}sides(e){return x("fieldset",{class:"segments small"},x("legend",{class:"unseen"},"Side"),...["r","l"].map(t=>x("label",{},x("input",{type:"radio",name:"side",checked:e.side===t,onchange:()=>this.go({...e,side:t})}),x("span",{},t==="r"?"Right":"Left"))))}parameter(e,t){let n=e.high-e.low>20?0:2;return ho({title:et(e.what),value:t.values[e.name]??e.default,low:e.low,high:e.high,step:(e.high-e.low)/100,said:s=>`${it(s,n)} ${e.unit}`,onDone:s=>this.go({...t,values:{...t.values,[e.name]:Math.round(s*1e3)/1e3}})})}go(e){this.desk.address.go({what:e,free:[],time:null})}};function Cv(i){let[e,t=""]=i.split(":");return e==="movement"?{...oo,kind:e,name:t}:e==="trial"?{...oo,kind:e,trial:t}:oo}function ho({title:i,value:e,low:t,high:n,step:s,said:r,onSlide:o,onDone:a,mark:l}){let c=vs("slider"),h=x("output",{for:c},r(e)),u=x("input",{id:c,type:"range",min:t,max:n,step:s,value:e}),d=l?x("span",{class:"swatch"}):null;d&&l&&(d.style.background=l);let f=()=>{h.value=r(Number(u.value)),u.setAttribute("aria-valuetext",h.value),u.style.setProperty("--at",`${100*(Number(u.value)-t)/(n-t)}%`)};return u.addEventListener("input",()=>{f(),o?.(Number(u.value))}),u.addEventListener("change",()=>a(Number(u.value))),f(),x("div",{class:"slider"},x("label",{for:c},d,i),h,u)}var Pv="range being computed",Iv="one answer, no range",wm=(i,e,t,n)=>i!==null&&e!==null?`${it(i,t)} to ${it(e,t)}`:n?Iv:Pv;function Hu(i,e,t){let n=i.filter(({side:r})=>r===null||r===t),s=i.filter(r=>!n.includes(r));return x("section",{class:"figures"},Mm(n,e),s.length?x("details",{class:"more"},x("summary",{},"The other side"),Mm(s,e)):null,e&&i.some(({low:r})=>r!==null)?x("details",{class:"more"},x("summary",{},"What the ranges hold"),x("p",{class:"note"},e)):null)}var Mm=(i,e)=>x("dl",{},...i.map(({title:t,side:n,unit:s,digits:r,value:o,low:a,high:l})=>x("div",{},x("dt",{},et(t),n?x("span",{class:"side"},` ${Bn(n)}`):null),x("dd",{},x("strong",{},it(o,r)),s?x("span",{class:"unit"},` ${s}`):null,x("span",{class:"band"},wm(a,l,r,e))))));function Tm(i){return x("table",{class:"changes"},x("thead",{},x("tr",{},x("th",{scope:"col"},"What"),x("th",{scope:"col"},"Before"),x("th",{scope:"col"},"Now"),x("th",{scope:"col"},"Change"))),x("tbody",{},...i.map(({title:e,side:t,unit:n,digits:s,before:r,after:o})=>x("tr",{},x("th",{scope:"row"},et(e),t?` ${Bn(t)}`:"",n?x("span",{class:"unit"},` ${n}`):null),x("td",{},it(r,s)),x("td",{},it(o,s)),x("td",{class:"change"},Number(it(o-r,s).replace("−","-"))===0?"–":it(o-r,s,!0))))))}function Gu(i,e,t){let n=Math.max(...i.map(({force_n:s})=>s),1);return x("ol",{class:"bars"},...i.map(({belly:s,title:r,side:o,colour:a,force_n:l,low_n:c,high_n:h,activation:u,at_s:d})=>{let f=x("span",{class:"bar"});return f.style.width=`${100*l/n}%`,f.style.background=Ti(a),x("li",{},x("button",{type:"button",class:"row",title:`${ys(u)} active at ${d.toFixed(2)} s`,onclick:()=>t(s)},x("span",{class:"row-title"},et(r),o&&!r.includes(Bn(o))?x("span",{class:"side"},` ${Bn(o)}`):null),x("span",{class:"row-value"},it(l,0),x("span",{class:"unit"}," N"),x("span",{class:"share"},ys(u))),x("span",{class:"track"},f),x("span",{class:"fine"},wm(c,h,0,e))))}))}function Am(i,e,t=10){let n=Math.max(...i.map(({change_n:s})=>Math.abs(s)),1);return x("ol",{class:"bars takeovers"},...i.slice(0,t).map(({belly:s,title:r,side:o,before_n:a,after_n:l,change_n:c})=>{let h=x("span",{class:c<0?"bar less":"bar more"});return h.style.width=`${50*Math.abs(c)/n}%`,x("li",{},x("button",{type:"button",class:"row",title:`${it(a,0)} N before, ${it(l,0)} N now`,onclick:()=>e(s)},x("span",{class:"row-title"},et(r),o&&!r.includes(Bn(o))?x("span",{class:"side"},` ${Bn(o)}`):null),x("span",{class:"row-value"},it(c,0,!0),x("span",{class:"unit"}," N")),x("span",{class:"track"},h)))}))}var Lv=8,jl=class{element=x("figure",{class:"plot"});lines=null;pick=()=>!0;set(e,t){this.lines=e,this.pick=t;let{info:n,values:s,before:r}=e,o=h=>Math.max(Math.abs(s[h]),Math.abs(r?.[h]??0)),a=n.series.map((h,u)=>u).filter(t).sort((h,u)=>o(u)-o(h)).slice(0,Lv),l=Math.max(...a.map(o),1e-9),c=l<20?2:0;this.element.replaceChildren(x("figcaption",{},n.title,x("span",{class:"unit"},` ${n.unit}`),r?x("span",{class:"dashes"},"mark: before"):null),x("ul",{class:"bars levels"},...a.map(h=>{let{title:u,side:d,colour:f}=n.series[h],p=x("span",{class:"bar"}),y=r?x("span",{class:"ghost"}):null;return p.style.width=`${100*Math.abs(s[h])/l}%`,p.style.background=Ti(f),y&&(y.style.width=`${100*Math.abs(r[h])/l}%`),x("li",{class:"row"},x("span",{class:"row-title"},et(u),d?x("span",{class:"side"},` ${Bn(d)}`):null),x("span",{class:"row-value"},r&&it(r[h],c)!==it(s[h],c)?x("span",{class:"side"},`${it(r[h],c)} → `):null,it(s[h],c)),x("span",{class:"track"},p,y))})))}repaint(){this.lines&&this.set(this.lines,this.pick)}show(){}destroy(){}};var Dv="uplot",Nv="u-hz",Uv="u-vt",Ov="u-title",Fv="u-wrap",kv="u-under",Bv="u-over",zv="u-axis",Sr="u-off",Hv="u-select",Gv="u-cursor-x",Vv="u-cursor-y",Wv="u-cursor-pt",Xv="u-legend",qv="u-live",Yv="u-inline",$v="u-series",Kv="u-marker",Em="u-label",Zv="u-value",Ia="width",La="height";var Rm="bottom",uo="left",Vu="right",od="#000",Cm=od+"0",Wu="mousemove",Pm="mousedown",Xu="mouseup",Im="mouseenter",Lm="mouseleave",Dm="dblclick",Jv="resize",jv="scroll",Nm="change",ic="dppxchange",ad="--",vo=typeof window<"u",Zu=vo?document:null,po=vo?window:null,Qv=vo?navigator:null,Et,Ql;function Ju(){let i=devicePixelRatio;Et!=i&&(Et=i,Ql&&Qu(Nm,Ql,Ju),Ql=matchMedia(`(min-resolution: ${Et-.001}dppx) and (max-resolution: ${Et+.001}dppx)`),Mr(Nm,Ql,Ju),po.dispatchEvent(new CustomEvent(ic)))}function mi(i,e){if(e!=null){let t=i.classList;!t.contains(e)&&t.add(e)}}function ju(i,e){let t=i.classList;t.contains(e)&&t.remove(e)}function qt(i,e,t){i.style[e]=t+"px"}function Bi(i,e,t,n){let s=Zu.createElement(i);return e!=null&&mi(s,e),t?.insertBefore(s,n),s}function Ei(i,e){return Bi("div",i,e)}var Um=new WeakMap;function ns(i,e,t,n,s){let r="translate("+e+"px,"+t+"px)",o=Um.get(i);r!=o&&(i.style.transform=r,Um.set(i,r),e<0||t<0||e>n||t>s?mi(i,Sr):ju(i,Sr))}var Om=new WeakMap;function Fm(i,e,t){let n=e+t,s=Om.get(i);n!=s&&(Om.set(i,n),i.style.background=e,i.style.borderColor=t)}var km=new WeakMap;function Bm(i,e,t,n){let s=e+""+t,r=km.get(i);s!=r&&(km.set(i,s),i.style.height=t+"px",i.style.width=e+"px",i.style.marginLeft=n?-e/2+"px":0,i.style.marginTop=n?-t/2+"px":0)}var ld={passive:!0},ey={...ld,capture:!0};function Mr(i,e,t,n){e.addEventListener(i,t,n?ey:ld)}function Qu(i,e,t,n){e.removeEventListener(i,t,ld)}vo&&Ju();function zi(i,e,t,n){let s;t=t||0,n=n||e.length-1;let r=n<=2147483647;for(;n-t>1;)s=r?t+n>>1:gi((t+n)/2),e[s]<i?t=s:n=s;return i-e[t]<=e[n]-i?t:n}function fg(i){return(t,n,s)=>{let r=-1,o=-1;for(let a=n;a<=s;a++)if(i(t[a])){r=a;break}for(let a=s;a>=n;a--)if(i(t[a])){o=a;break}return[r,o]}}var pg=i=>i!=null,mg=i=>i!=null&&i>0,oc=fg(pg),ty=fg(mg);function ny(i,e,t,n=0,s=!1){let r=s?ty:oc,o=s?mg:pg;[e,t]=r(i,e,t);let a=i[e],l=i[e];if(e>-1)if(n==1)a=i[e],l=i[t];else if(n==-1)a=i[t],l=i[e];else for(let c=e;c<=t;c++){let h=i[c];o(h)&&(h<a?a=h:h>l&&(l=h))}return[a??kt,l??-kt]}function ac(i,e,t,n){let s=Gm(i),r=Gm(e);i==e&&(s==-1?(i*=t,e/=t):(i/=t,e*=t));let o=t==10?bs:gg,a=s==1?gi:Ri,l=r==1?Ri:gi,c=a(o(bn(i))),h=l(o(bn(e))),u=mo(t,c),d=mo(t,h);return t==10&&(c<0&&(u=Bt(u,-c)),h<0&&(d=Bt(d,-h))),n||t==2?(i=u*s,e=d*r):(i=yg(i,u),e=lc(e,d)),[i,e]}function cd(i,e,t,n){let s=ac(i,e,t,n);return i==0&&(s[0]=0),e==0&&(s[1]=0),s}var hd=.1,zm={mode:3,pad:hd},Na={pad:0,soft:null,mode:0},iy={min:Na,max:Na};function sc(i,e,t,n){return cc(t)?Hm(i,e,t):(Na.pad=t,Na.soft=n?0:null,Na.mode=n?3:0,Hm(i,e,iy))}function Tt(i,e){return i??e}function sy(i,e,t){for(e=Tt(e,0),t=Tt(t,i.length-1);e<=t;){if(i[e]!=null)return!0;e++}return!1}function Hm(i,e,t){let n=t.min,s=t.max,r=Tt(n.pad,0),o=Tt(s.pad,0),a=Tt(n.hard,-kt),l=Tt(s.hard,kt),c=Tt(n.soft,kt),h=Tt(s.soft,-kt),u=Tt(n.mode,0),d=Tt(s.mode,0),f=e-i,p=bs(f),y=Qn(bn(i),bn(e)),g=bs(y),m=bn(g-p);(f<1e-24||m>10)&&(f=0,(i==0||e==0)&&(f=1e-24,u==2&&c!=kt&&(r=0),d==2&&h!=-kt&&(o=0)));let _=f||y||1e3,w=bs(_),S=mo(10,gi(w)),C=_*(f==0?i==0?.1:1:r),T=Bt(yg(i-C,S/10),24),v=i>=c&&(u==1||u==3&&T<=c||u==2&&T>=c)?c:kt,E=Qn(a,T<v&&i>=v?v:Hi(v,T)),k=_*(f==0?e==0?.1:1:o),L=Bt(lc(e+k,S/10),24),N=e<=h&&(d==1||d==3&&L>=h||d==2&&L<=h)?h:-kt,z=Hi(l,L>N&&e<=N?N:Qn(N,L));return E==z&&E==0&&(z=100),[E,z]}var ry=new Intl.NumberFormat(vo?Qv.language:"en-US"),ud=i=>ry.format(i),xi=Math,nc=xi.PI,bn=xi.abs,gi=xi.floor,yn=xi.round,Ri=xi.ceil,Hi=xi.min,Qn=xi.max,mo=xi.pow,Gm=xi.sign,bs=xi.log10,gg=xi.log2,oy=(i,e=1)=>xi.sinh(i)*e,qu=(i,e=1)=>xi.asinh(i/e),kt=1/0;function Vm(i){return(bs((i^i>>31)-(i>>31))|0)+1}function ed(i,e,t){return Hi(Qn(i,e),t)}function xg(i){return typeof i=="function"}function St(i){return xg(i)?i:()=>i}var ay=()=>{},_g=i=>i,vg=(i,e)=>e,ly=i=>null,Wm=i=>!0,Xm=(i,e)=>i==e,cy=/\.\d*?(?=9{6,}|0{6,})/gm,wr=i=>{if(Sg(i)||Ks.has(i))return i;let e=`${i}`,t=e.match(cy);if(t==null)return i;let n=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${wr(s)}e${r}`}return Bt(i,n)};function yr(i,e){return wr(Bt(wr(i/e))*e)}function lc(i,e){return wr(Ri(wr(i/e))*e)}function yg(i,e){return wr(gi(wr(i/e))*e)}function Bt(i,e=0){if(Sg(i))return i;let t=10**e,n=i*t*(1+Number.EPSILON);return yn(n)/t}var Ks=new Map;function bg(i){return((""+i).split(".")[1]||"").length}function Oa(i,e,t,n){let s=[],r=n.map(bg);for(let o=e;o<t;o++){let a=bn(o),l=Bt(mo(i,o),a);for(let c=0;c<n.length;c++){let h=i==10?+`${n[c]}e${o}`:n[c]*l,u=(o>=0?0:a)+(o>=r[c]?0:r[c]),d=i==10?h:Bt(h,u);s.push(d),Ks.set(d,u)}}return s}var Ua={},dd=[],go=[null,null],$s=Array.isArray,Sg=Number.isInteger,hy=i=>i===void 0;function qm(i){return typeof i=="string"}function cc(i){let e=!1;if(i!=null){let t=i.constructor;e=t==null||t==Object}return e}function uy(i){return i!=null&&typeof i=="object"}var dy=Object.getPrototypeOf(Uint8Array),Mg="__proto__";function xo(i,e=cc){let t;if($s(i)){let n=i.find(s=>s!=null);if($s(n)||e(n)){t=Array(i.length);for(let s=0;s<i.length;s++)t[s]=xo(i[s],e)}else t=i.slice()}else if(i instanceof dy)t=i.slice();else if(e(i)){t={};for(let n in i)n!=Mg&&(t[n]=xo(i[n],e))}else t=i;return t}function mn(i){let e=arguments;for(let t=1;t<e.length;t++){let n=e[t];for(let s in n)s!=Mg&&(cc(i[s])?mn(i[s],xo(n[s])):i[s]=xo(n[s]))}return i}var fy=0,py=1,my=2;function gy(i,e,t){for(let n=0,s,r=-1;n<e.length;n++){let o=e[n];if(o>r){for(s=o-1;s>=0&&i[s]==null;)i[s--]=null;for(s=o+1;s<t&&i[s]==null;)i[r=s++]=null}}}function xy(i,e){if(yy(i)){let o=i[0].slice();for(let a=1;a<i.length;a++)o.push(...i[a].slice(1));return by(o[0])||(o=vy(o)),o}let t=new Set;for(let o=0;o<i.length;o++){let l=i[o][0],c=l.length;for(let h=0;h<c;h++)t.add(l[h])}let n=[Array.from(t).sort((o,a)=>o-a)],s=n[0].length,r=new Map;for(let o=0;o<s;o++)r.set(n[0][o],o);for(let o=0;o<i.length;o++){let a=i[o],l=a[0];for(let c=1;c<a.length;c++){let h=a[c],u=Array(s).fill(void 0),d=e?e[o][c]:py,f=[];for(let p=0;p<h.length;p++){let y=h[p],g=r.get(l[p]);y===null?d!=fy&&(u[g]=y,d==my&&f.push(g)):u[g]=y}gy(u,f,s),n.push(u)}}return n}var _y=typeof queueMicrotask>"u"?i=>Promise.resolve().then(i):queueMicrotask;function vy(i){let e=i[0],t=e.length,n=Array(t);for(let r=0;r<n.length;r++)n[r]=r;n.sort((r,o)=>e[r]-e[o]);let s=[];for(let r=0;r<i.length;r++){let o=i[r],a=Array(t);for(let l=0;l<t;l++)a[l]=o[n[l]];s.push(a)}return s}function yy(i){let e=i[0][0],t=e.length;for(let n=1;n<i.length;n++){let s=i[n][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function by(i,e=100){let t=i.length;if(t<=1)return!0;let n=0,s=t-1;for(;n<=s&&i[n]==null;)n++;for(;s>=n&&i[s]==null;)s--;if(s<=n)return!0;let r=Qn(1,gi((s-n+1)/e));for(let o=i[n],a=n+r;a<=s;a+=r){let l=i[a];if(l!=null){if(l<=o)return!1;o=l}}return!0}var wg=["January","February","March","April","May","June","July","August","September","October","November","December"],Tg=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Ag(i){return i.slice(0,3)}var Sy=Tg.map(Ag),My=wg.map(Ag),wy={MMMM:wg,MMM:My,WWWW:Tg,WWW:Sy};function Pa(i){return(i<10?"0":"")+i}function Ty(i){return(i<10?"00":i<100?"0":"")+i}var Ay={YYYY:i=>i.getFullYear(),YY:i=>(i.getFullYear()+"").slice(2),MMMM:(i,e)=>e.MMMM[i.getMonth()],MMM:(i,e)=>e.MMM[i.getMonth()],MM:i=>Pa(i.getMonth()+1),M:i=>i.getMonth()+1,DD:i=>Pa(i.getDate()),D:i=>i.getDate(),WWWW:(i,e)=>e.WWWW[i.getDay()],WWW:(i,e)=>e.WWW[i.getDay()],HH:i=>Pa(i.getHours()),H:i=>i.getHours(),h:i=>{let e=i.getHours();return e==0?12:e>12?e-12:e},AA:i=>i.getHours()>=12?"PM":"AM",aa:i=>i.getHours()>=12?"pm":"am",a:i=>i.getHours()>=12?"p":"a",mm:i=>Pa(i.getMinutes()),m:i=>i.getMinutes(),ss:i=>Pa(i.getSeconds()),s:i=>i.getSeconds(),fff:i=>Ty(i.getMilliseconds())};function fd(i,e){e=e||wy;let t=[],n=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=n.exec(i);)t.push(s[0][0]=="{"?Ay[s[1]]:s[0]);return r=>{let o="";for(let a=0;a<t.length;a++)o+=typeof t[a]=="string"?t[a]:t[a](r,e);return o}}var Ey=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Ry(i,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+i+i.getTimezoneOffset()*6e4):e==Ey?t=i:(t=new Date(i.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(i.getMilliseconds())),t}var Eg=i=>i%1==0,rc=[1,2,2.5,5],Cy=Oa(10,-32,0,rc),Rg=Oa(10,0,32,rc),Py=Rg.filter(Eg),br=Cy.concat(Rg),pd=`
`,Cg="{YYYY}",Ym=pd+Cg,Pg="{M}/{D}",Da=pd+Pg,ec=Da+"/{YY}",Ig="{aa}",Iy="{h}:{mm}",fo=Iy+Ig,$m=pd+fo,Km=":{ss}",Ct=null;function Lg(i){let e=i*1e3,t=e*60,n=t*60,s=n*24,r=s*30,o=s*365,l=(i==1?Oa(10,0,3,rc).filter(Eg):Oa(10,-3,0,rc)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,n,n*2,n*3,n*4,n*6,n*8,n*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,Cg,Ct,Ct,Ct,Ct,Ct,Ct,1],[s*28,"{MMM}",Ym,Ct,Ct,Ct,Ct,Ct,1],[s,Pg,Ym,Ct,Ct,Ct,Ct,Ct,1],[n,"{h}"+Ig,ec,Ct,Da,Ct,Ct,Ct,1],[t,fo,ec,Ct,Da,Ct,Ct,Ct,1],[e,Km,ec+" "+fo,Ct,Da+" "+fo,Ct,$m,Ct,1],[i,Km+".{fff}",ec+" "+fo,Ct,Da+" "+fo,Ct,$m,Ct,1]];function h(u){return(d,f,p,y,g,m)=>{let _=[],w=g>=o,S=g>=r&&g<o,C=u(p),T=Bt(C*i,3),v=Yu(C.getFullYear(),w?0:C.getMonth(),S||w?1:C.getDate()),E=Bt(v*i,3);if(S||w){let k=S?g/r:0,L=w?g/o:0,N=T==E?T:Bt(Yu(v.getFullYear()+L,v.getMonth()+k,1)*i,3),z=new Date(yn(N/i)),W=z.getFullYear(),U=z.getMonth();for(let X=0;N<=y;X++){let $=Yu(W+L*X,U+k*X,1),V=$-u(Bt($*i,3));N=Bt((+$+V)*i,3),N<=y&&_.push(N)}}else{let k=g>=s?s:g,L=gi(p)-gi(T),N=E+L+lc(T-E,k);_.push(N);let z=u(N),W=z.getHours()+z.getMinutes()/t+z.getSeconds()/n,U=g/n,X=d.axes[f]._space,$=m/X;for(;N=Bt(N+g,i==1?0:3),!(N>y);)if(U>1){let V=gi(Bt(W+U,6))%24,Q=u(N).getHours()-V;Q>1&&(Q=-1),N-=Q*n,W=(W+U)%24;let se=_[_.length-1];Bt((N-se)/g,3)*$>=.7&&_.push(N)}else _.push(N)}return _}}return[l,c,h]}var[Ly,Dy,Ny]=Lg(1),[Uy,Oy,Fy]=Lg(.001);Oa(2,-53,53,[1]);function Zm(i,e){return i.map(t=>t.map((n,s)=>s==0||s==8||n==null?n:e(s==1||t[8]==0?n:t[1]+n)))}function Jm(i,e){return(t,n,s,r,o)=>{let a=e.find(p=>o>=p[0])||e[e.length-1],l,c,h,u,d,f;return n.map(p=>{let y=i(p),g=y.getFullYear(),m=y.getMonth(),_=y.getDate(),w=y.getHours(),S=y.getMinutes(),C=y.getSeconds(),T=g!=l&&a[2]||m!=c&&a[3]||_!=h&&a[4]||w!=u&&a[5]||S!=d&&a[6]||C!=f&&a[7]||a[1];return l=g,c=m,h=_,u=w,d=S,f=C,T(y)})}}function ky(i,e){let t=fd(e);return(n,s,r,o,a)=>s.map(l=>t(i(l)))}function Yu(i,e,t){return new Date(i,e,t)}function jm(i,e){return e(i)}var By="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Qm(i,e){return(t,n,s,r)=>r==null?ad:e(i(n))}function zy(i,e){let t=i.series[e];return t.width?t.stroke(i,e):t.points.width?t.points.stroke(i,e):null}function Hy(i,e){return i.series[e].fill(i,e)}var Gy={show:!0,live:!0,isolate:!1,mount:ay,markers:{show:!0,width:2,stroke:zy,fill:Hy,dash:"solid"},idx:null,idxs:null,values:[]};function Vy(i,e){let t=i.cursor.points,n=Ei(),s=t.size(i,e);qt(n,Ia,s),qt(n,La,s);let r=s/-2;qt(n,"marginLeft",r),qt(n,"marginTop",r);let o=t.width(i,e,s);return o&&qt(n,"borderWidth",o),n}function Wy(i,e){let t=i.series[e].points;return t._fill||t._stroke}function Xy(i,e){let t=i.series[e].points;return t._stroke||t._fill}function qy(i,e){return i.series[e].points.size}var $u=[0,0];function Yy(i,e,t){return $u[0]=e,$u[1]=t,$u}function tc(i,e,t,n=!0){return s=>{s.button==0&&(!n||s.target==e)&&t(s)}}function Ku(i,e,t,n=!0){return s=>{(!n||s.target==e)&&t(s)}}var $y={show:!0,x:!0,y:!0,lock:!1,move:Yy,points:{one:!1,show:Vy,size:qy,width:0,stroke:Xy,fill:Wy},bind:{mousedown:tc,mouseup:tc,click:tc,dblclick:tc,mousemove:Ku,mouseleave:Ku,mouseenter:Ku},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(i,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(i,e,t,n,s)=>n-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Dg={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},md=mn({},Dg,{filter:vg}),Ng=mn({},md,{size:10}),Ug=mn({},Dg,{show:!1}),gd='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Og="bold "+gd,Fg=1.5,eg={show:!0,scale:"x",stroke:od,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Og,side:2,grid:md,ticks:Ng,border:Ug,font:gd,lineGap:Fg,rotate:0},Ky="Value",Zy="Time",tg={show:!0,scale:"x",auto:!1,sorted:1,min:kt,max:-kt,idxs:[]};function Jy(i,e,t,n,s){return e.map(r=>r==null?"":ud(r))}function jy(i,e,t,n,s,r,o){let a=[],l=Ks.get(s)||0;t=o?t:Bt(lc(t,s),l);for(let c=t;c<=n;c=Bt(c+s,l))a.push(Object.is(c,-0)?0:c);return a}function td(i,e,t,n,s,r,o){let a=[],l=i.scales[i.axes[e].scale].log,c=l==10?bs:gg,h=gi(c(t));s=mo(l,h),l==10&&(s=br[zi(s,br)]);let u=t,d=s*l;l==10&&(d=br[zi(d,br)]);do a.push(u),u=u+s,l==10&&!Ks.has(u)&&(u=Bt(u,Ks.get(s))),u>=d&&(s=u,d=s*l,l==10&&(d=br[zi(d,br)]));while(u<=n);return a}function Qy(i,e,t,n,s,r,o){let l=i.scales[i.axes[e].scale].asinh,c=n>l?td(i,e,Qn(l,t),n,s):[l],h=n>=0&&t<=0?[0]:[];return(t<-l?td(i,e,Qn(l,-n),-t,s):[l]).reverse().map(d=>-d).concat(h,c)}var kg=/./,eb=/[12357]/,tb=/[125]/,ng=/1/,nd=(i,e,t,n)=>i.map((s,r)=>e==4&&s==0||r%n==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function nb(i,e,t,n,s){let r=i.axes[t],o=r.scale,a=i.scales[o],l=i.valToPos,c=r._space,h=l(10,o),u=l(9,o)-h>=c?kg:l(7,o)-h>=c?eb:l(5,o)-h>=c?tb:ng;if(u==ng){let d=bn(l(1,o)-h);if(d<c)return nd(e.slice().reverse(),a.distr,u,Ri(c/d)).reverse()}return nd(e,a.distr,u,1)}function ib(i,e,t,n,s){let r=i.axes[t],o=r.scale,a=r._space,l=i.valToPos,c=bn(l(1,o)-l(2,o));return c<a?nd(e.slice().reverse(),3,kg,Ri(a/c)).reverse():e}function sb(i,e,t,n){return n==null?ad:e==null?"":ud(e)}var ig={show:!0,scale:"y",stroke:od,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Og,side:3,grid:md,ticks:Ng,border:Ug,font:gd,lineGap:Fg,rotate:0};function rb(i,e){let t=3+(i||1)*2;return Bt(t*e,3)}function ob(i,e){let{scale:t,idxs:n}=i.series[0],s=i._data[0],r=i.valToPos(s[n[0]],t,!0),o=i.valToPos(s[n[1]],t,!0),a=bn(o-r),l=i.series[e],c=a/(l.points.space*Et);return n[1]-n[0]<=c}var sg={scale:null,auto:!0,sorted:0,min:kt,max:-kt},Bg=(i,e,t,n,s)=>s,rg={show:!0,auto:!0,sorted:0,gaps:Bg,alpha:1,facets:[mn({},sg,{scale:"x"}),mn({},sg,{scale:"y"})]},og={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Bg,alpha:1,points:{show:ob,filter:null},values:null,min:kt,max:-kt,idxs:[],path:null,clip:null};function ab(i,e,t,n,s){return t/10}var zg={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},lb=mn({},zg,{time:!1,ori:1}),ag={};function Hg(i,e){let t=ag[i];return t||(t={key:i,plots:[],sub(n){t.plots.push(n)},unsub(n){t.plots=t.plots.filter(s=>s!=n)},pub(n,s,r,o,a,l,c){for(let h=0;h<t.plots.length;h++)t.plots[h]!=s&&t.plots[h].pub(n,s,r,o,a,l,c)}},i!=null&&(ag[i]=t)),t}var _o=1,id=2;function Tr(i,e,t){let n=i.mode,s=i.series[e],r=n==2?i._data[e]:i._data,o=i.scales,a=i.bbox,l=r[0],c=n==2?r[1]:r[e],h=n==2?o[s.facets[0].scale]:o[i.series[0].scale],u=n==2?o[s.facets[1].scale]:o[s.scale],d=a.left,f=a.top,p=a.width,y=a.height,g=i.valToPosH,m=i.valToPosV;return h.ori==0?t(s,l,c,h,u,g,m,d,f,p,y,uc,yo,fc,Vg,Xg):t(s,l,c,h,u,m,g,f,d,y,p,dc,bo,vd,Wg,qg)}function xd(i,e){let t=0,n=0,s=Tt(i.bands,dd);for(let r=0;r<s.length;r++){let o=s[r];o.series[0]==e?t=o.dir:o.series[1]==e&&(o.dir==1?n|=1:n|=2)}return[t,n==1?-1:n==2?1:n==3?2:0]}function cb(i,e,t,n,s){let r=i.mode,o=i.series[e],a=r==2?o.facets[1].scale:o.scale,l=i.scales[a];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Ss(i,e,t,n,s,r){return Tr(i,e,(o,a,l,c,h,u,d,f,p,y,g)=>{let m=o.pxRound,_=c.dir*(c.ori==0?1:-1),w=c.ori==0?yo:bo,S,C;_==1?(S=t,C=n):(S=n,C=t);let T=m(u(a[S],c,y,f)),v=m(d(l[S],h,g,p)),E=m(u(a[C],c,y,f)),k=m(d(r==1?h.max:h.min,h,g,p)),L=new Path2D(s);return w(L,E,k),w(L,T,k),w(L,T,v),L})}function hc(i,e,t,n,s,r){let o=null;if(i.length>0){o=new Path2D;let a=e==0?fc:vd,l=t;for(let u=0;u<i.length;u++){let d=i[u];if(d[1]>d[0]){let f=d[0]-l;f>0&&a(o,l,n,f,n+r),l=d[1]}}let c=t+s-l,h=10;c>0&&a(o,l,n-h/2,c,n+r+h)}return o}function hb(i,e,t){let n=i[i.length-1];n&&n[0]==e?n[1]=t:i.push([e,t])}function _d(i,e,t,n,s,r,o){let a=[],l=i.length;for(let c=s==1?t:n;c>=t&&c<=n;c+=s)if(e[c]===null){let u=c,d=c;if(s==1)for(;++c<=n&&e[c]===null;)d=c;else for(;--c>=t&&e[c]===null;)d=c;let f=r(i[u]),p=d==u?f:r(i[d]),y=u-s;f=o<=0&&y>=0&&y<l?r(i[y]):f;let m=d+s;p=o>=0&&m>=0&&m<l?r(i[m]):p,p>=f&&a.push([f,p])}return a}function lg(i){return i==0?_g:i==1?yn:e=>yr(e,i)}function Gg(i){let e=i==0?uc:dc,t=i==0?(s,r,o,a,l,c)=>{s.arcTo(r,o,a,l,c)}:(s,r,o,a,l,c)=>{s.arcTo(o,r,l,a,c)},n=i==0?(s,r,o,a,l)=>{s.rect(r,o,a,l)}:(s,r,o,a,l)=>{s.rect(o,r,l,a)};return(s,r,o,a,l,c=0,h=0)=>{c==0&&h==0?n(s,r,o,a,l):(c=Hi(c,a/2,l/2),h=Hi(h,a/2,l/2),e(s,r+c,o),t(s,r+a,o,r+a,o+l,c),t(s,r+a,o+l,r,o+l,h),t(s,r,o+l,r,o,h),t(s,r,o,r+a,o,c),s.closePath())}}var uc=(i,e,t)=>{i.moveTo(e,t)},dc=(i,e,t)=>{i.moveTo(t,e)},yo=(i,e,t)=>{i.lineTo(e,t)},bo=(i,e,t)=>{i.lineTo(t,e)},fc=Gg(0),vd=Gg(1),Vg=(i,e,t,n,s,r)=>{i.arc(e,t,n,s,r)},Wg=(i,e,t,n,s,r)=>{i.arc(t,e,n,s,r)},Xg=(i,e,t,n,s,r,o)=>{i.bezierCurveTo(e,t,n,s,r,o)},qg=(i,e,t,n,s,r,o)=>{i.bezierCurveTo(t,e,s,n,o,r)};function Yg(i){return(e,t,n,s,r)=>Tr(e,t,(o,a,l,c,h,u,d,f,p,y,g)=>{let{pxRound:m,points:_}=o,w,S;c.ori==0?(w=uc,S=Vg):(w=dc,S=Wg);let C=Bt(_.width*Et,3),T=(_.size-_.width)/2*Et,v=Bt(T*2,3),E=new Path2D,k=new Path2D,{left:L,top:N,width:z,height:W}=e.bbox;fc(k,L-v,N-v,z+v*2,W+v*2);let U=X=>{if(l[X]!=null){let $=m(u(a[X],c,y,f)),V=m(d(l[X],h,g,p));w(E,$+T,V),S(E,$,V,T,0,nc*2)}};if(r)r.forEach(U);else for(let X=n;X<=s;X++)U(X);return{stroke:C>0?E:null,fill:E,clip:k,flags:_o|id}})}function $g(i){return(e,t,n,s,r,o)=>{n!=s&&(r!=n&&o!=n&&i(e,t,n),r!=s&&o!=s&&i(e,t,s),i(e,t,o))}}var ub=$g(yo),db=$g(bo);function Kg(i){let e=Tt(i?.alignGaps,0);return(t,n,s,r)=>Tr(t,n,(o,a,l,c,h,u,d,f,p,y,g)=>{[s,r]=oc(l,s,r);let m=o.pxRound,_=W=>m(u(W,c,y,f)),w=W=>m(d(W,h,g,p)),S,C;c.ori==0?(S=yo,C=ub):(S=bo,C=db);let T=c.dir*(c.ori==0?1:-1),v={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:_o},E=v.stroke,k=!1;if(r-s>=y*4){let W=ue=>t.posToVal(ue,c.key,!0),U=null,X=null,$,V,ce,J=_(a[T==1?s:r]),Q=_(a[s]),se=_(a[r]),de=W(T==1?Q+1:se-1);for(let ue=T==1?s:r;ue>=s&&ue<=r;ue+=T){let ee=a[ue],_e=(T==1?ee<de:ee>de)?J:_(ee),Ee=l[ue];_e==J?Ee!=null?(V=Ee,U==null?(S(E,_e,w(V)),$=U=X=V):V<U?U=V:V>X&&(X=V)):Ee===null&&(k=!0):(U!=null&&C(E,J,w(U),w(X),w($),w(V)),Ee!=null?(V=Ee,S(E,_e,w(V)),U=X=$=V):(U=X=null,Ee===null&&(k=!0)),J=_e,de=W(J+T))}U!=null&&U!=X&&ce!=J&&C(E,J,w(U),w(X),w($),w(V))}else for(let W=T==1?s:r;W>=s&&W<=r;W+=T){let U=l[W];U===null?k=!0:U!=null&&S(E,_(a[W]),w(U))}let[N,z]=xd(t,n);if(o.fill!=null||N!=0){let W=v.fill=new Path2D(E),U=o.fillTo(t,n,o.min,o.max,N),X=w(U),$=_(a[s]),V=_(a[r]);T==-1&&([V,$]=[$,V]),S(W,V,X),S(W,$,X)}if(!o.spanGaps){let W=[];k&&W.push(..._d(a,l,s,r,T,_,e)),v.gaps=W=o.gaps(t,n,s,r,W),v.clip=hc(W,c.ori,f,p,y,g)}return z!=0&&(v.band=z==2?[Ss(t,n,s,r,E,-1),Ss(t,n,s,r,E,1)]:Ss(t,n,s,r,E,z)),v})}function fb(i){let e=Tt(i.align,1),t=Tt(i.ascDesc,!1),n=Tt(i.alignGaps,0),s=Tt(i.extend,!1);return(r,o,a,l)=>Tr(r,o,(c,h,u,d,f,p,y,g,m,_,w)=>{[a,l]=oc(u,a,l);let S=c.pxRound,{left:C,width:T}=r.bbox,v=Q=>S(p(Q,d,_,g)),E=Q=>S(y(Q,f,w,m)),k=d.ori==0?yo:bo,L={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:_o},N=L.stroke,z=d.dir*(d.ori==0?1:-1),W=E(u[z==1?a:l]),U=v(h[z==1?a:l]),X=U,$=U;s&&e==-1&&($=C,k(N,$,W)),k(N,U,W);for(let Q=z==1?a:l;Q>=a&&Q<=l;Q+=z){let se=u[Q];if(se==null)continue;let de=v(h[Q]),ue=E(se);e==1?k(N,de,W):k(N,X,ue),k(N,de,ue),W=ue,X=de}let V=X;s&&e==1&&(V=C+T,k(N,V,W));let[ce,J]=xd(r,o);if(c.fill!=null||ce!=0){let Q=L.fill=new Path2D(N),se=c.fillTo(r,o,c.min,c.max,ce),de=E(se);k(Q,V,de),k(Q,$,de)}if(!c.spanGaps){let Q=[];Q.push(..._d(h,u,a,l,z,v,n));let se=c.width*Et/2,de=t||e==1?se:-se,ue=t||e==-1?-se:se;Q.forEach(ee=>{ee[0]+=de,ee[1]+=ue}),L.gaps=Q=c.gaps(r,o,a,l,Q),L.clip=hc(Q,d.ori,g,m,_,w)}return J!=0&&(L.band=J==2?[Ss(r,o,a,l,N,-1),Ss(r,o,a,l,N,1)]:Ss(r,o,a,l,N,J)),L})}function cg(i,e,t,n,s,r,o=kt){if(i.length>1){let a=null;for(let l=0,c=1/0;l<i.length;l++)if(e[l]!==void 0){if(a!=null){let h=bn(i[l]-i[a]);h<c&&(c=h,o=bn(t(i[l],n,s,r)-t(i[a],n,s,r)))}a=l}}return o}function pb(i){i=i||Ua;let e=Tt(i.size,[.6,kt,1]),t=i.align||0,n=i.gap||0,s=i.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let r=St(s),o=1-e[0],a=Tt(e[1],kt),l=Tt(e[2],1),c=Tt(i.disp,Ua),h=Tt(i.each,f=>{}),{fill:u,stroke:d}=c;return(f,p,y,g)=>Tr(f,p,(m,_,w,S,C,T,v,E,k,L,N)=>{let z=m.pxRound,W=t,U=n*Et,X=a*Et,$=l*Et,V,ce;S.ori==0?[V,ce]=r(f,p):[ce,V]=r(f,p);let J=S.dir*(S.ori==0?1:-1),Q=S.ori==0?fc:vd,se=S.ori==0?h:(Ce,Ze,lt,Me,Ft,ze,Ke)=>{h(Ce,Ze,lt,Ft,Me,Ke,ze)},de=Tt(f.bands,dd).find(Ce=>Ce.series[0]==p),ue=de!=null?de.dir:0,ee=m.fillTo(f,p,m.min,m.max,ue),me=z(v(ee,C,N,k)),_e,Ee,Se,Xe=L,at=z(m.width*Et),He=!1,pt=null,ut=null,rt=null,$t=null;u!=null&&(at==0||d!=null)&&(He=!0,pt=u.values(f,p,y,g),ut=new Map,new Set(pt).forEach(Ce=>{Ce!=null&&ut.set(Ce,new Path2D)}),at>0&&(rt=d.values(f,p,y,g),$t=new Map,new Set(rt).forEach(Ce=>{Ce!=null&&$t.set(Ce,new Path2D)})));let{x0:Ht,size:cn}=c;if(Ht!=null&&cn!=null){W=1,_=Ht.values(f,p,y,g),Ht.unit==2&&(_=_.map(lt=>f.posToVal(E+lt*L,S.key,!0)));let Ce=cn.values(f,p,y,g);cn.unit==2?Ee=Ce[0]*L:Ee=T(Ce[0],S,L,E)-T(0,S,L,E),Xe=cg(_,w,T,S,L,E,Xe),Se=Xe-Ee+U}else Xe=cg(_,w,T,S,L,E,Xe),Se=Xe*o+U,Ee=Xe-Se;Se<1&&(Se=0),at>=Ee/2&&(at=0),Se<5&&(z=_g);let Ut=Se>0,In=Xe-Se-(Ut?at:0);Ee=z(ed(In,$,X)),_e=(W==0?Ee/2:W==J?0:Ee)-W*J*((W==0?U/2:0)+(Ut?at/2:0));let Mt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},_n=He?null:new Path2D,en=null;if(de!=null)en=f.data[de.series[1]];else{let{y0:Ce,y1:Ze}=c;Ce!=null&&Ze!=null&&(w=Ze.values(f,p,y,g),en=Ce.values(f,p,y,g))}let hn=V*Ee,F=ce*Ee;for(let Ce=J==1?y:g;Ce>=y&&Ce<=g;Ce+=J){let Ze=w[Ce];if(Ze==null)continue;if(en!=null){let q=en[Ce]??0;if(Ze-q==0)continue;me=v(q,C,N,k)}let lt=S.distr!=2||c!=null?_[Ce]:Ce,Me=T(lt,S,L,E),Ft=v(Tt(Ze,ee),C,N,k),ze=z(Me-_e),Ke=z(Qn(Ft,me)),P=z(Hi(Ft,me)),M=Ke-P;if(Ze!=null){let q=Ze<0?F:hn,he=Ze<0?hn:F;He?(at>0&&rt[Ce]!=null&&Q($t.get(rt[Ce]),ze,P+gi(at/2),Ee,Qn(0,M-at),q,he),pt[Ce]!=null&&Q(ut.get(pt[Ce]),ze,P+gi(at/2),Ee,Qn(0,M-at),q,he)):Q(_n,ze,P+gi(at/2),Ee,Qn(0,M-at),q,he),se(f,p,Ce,ze-at/2,P,Ee+at,M)}}return at>0?Mt.stroke=He?$t:_n:He||(Mt._fill=m.width==0?m._fill:m._stroke??m._fill,Mt.width=0),Mt.fill=He?ut:_n,Mt})}function mb(i,e){let t=Tt(e?.alignGaps,0);return(n,s,r,o)=>Tr(n,s,(a,l,c,h,u,d,f,p,y,g,m)=>{[r,o]=oc(c,r,o);let _=a.pxRound,w=V=>_(d(V,h,g,p)),S=V=>_(f(V,u,m,y)),C,T,v;h.ori==0?(C=uc,v=yo,T=Xg):(C=dc,v=bo,T=qg);let E=h.dir*(h.ori==0?1:-1),k=w(l[E==1?r:o]),L=k,N=[],z=[];for(let V=E==1?r:o;V>=r&&V<=o;V+=E)if(c[V]!=null){let J=l[V],Q=w(J);N.push(L=Q),z.push(S(c[V]))}let W={stroke:i(N,z,C,v,T,_),fill:null,clip:null,band:null,gaps:null,flags:_o},U=W.stroke,[X,$]=xd(n,s);if(a.fill!=null||X!=0){let V=W.fill=new Path2D(U),ce=a.fillTo(n,s,a.min,a.max,X),J=S(ce);v(V,L,J),v(V,k,J)}if(!a.spanGaps){let V=[];V.push(..._d(l,c,r,o,E,w,t)),W.gaps=V=a.gaps(n,s,r,o,V),W.clip=hc(V,h.ori,p,y,g,m)}return $!=0&&(W.band=$==2?[Ss(n,s,r,o,U,-1),Ss(n,s,r,o,U,1)]:Ss(n,s,r,o,U,$)),W})}function gb(i){return mb(xb,i)}function xb(i,e,t,n,s,r){let o=i.length;if(o<2)return null;let a=new Path2D;if(t(a,i[0],e[0]),o==2)n(a,i[1],e[1]);else{let l=Array(o),c=Array(o-1),h=Array(o-1),u=Array(o-1);for(let d=0;d<o-1;d++)h[d]=e[d+1]-e[d],u[d]=i[d+1]-i[d],c[d]=h[d]/u[d];l[0]=c[0];for(let d=1;d<o-1;d++)c[d]===0||c[d-1]===0||c[d-1]>0!=c[d]>0?l[d]=0:(l[d]=3*(u[d-1]+u[d])/((2*u[d]+u[d-1])/c[d-1]+(u[d]+2*u[d-1])/c[d]),isFinite(l[d])||(l[d]=0));l[o-1]=c[o-2];for(let d=0;d<o-1;d++)s(a,i[d]+u[d]/3,e[d]+l[d]*u[d]/3,i[d+1]-u[d]/3,e[d+1]-l[d+1]*u[d]/3,i[d+1],e[d+1])}return a}var sd=new Set;function hg(){for(let i of sd)i.syncRect(!0)}vo&&(Mr(Jv,po,hg),Mr(jv,po,hg,!0),Mr(ic,po,()=>{zn.pxRatio=Et}));var _b=Kg(),vb=Yg();function ug(i,e,t,n){return(n?[i[0],i[1]].concat(i.slice(2)):[i[0]].concat(i.slice(1))).map((r,o)=>rd(r,o,e,t))}function yb(i,e){return i.map((t,n)=>n==0?{}:mn({},e,t))}function rd(i,e,t,n){return mn({},e==0?t:n,i)}function Zg(i,e,t){return e==null?go:[e,t]}var bb=Zg;function Sb(i,e,t){return e==null?go:sc(e,t,hd,!0)}function Jg(i,e,t,n){return e==null?go:ac(e,t,i.scales[n].log,!1)}var Mb=Jg;function jg(i,e,t,n){return e==null?go:cd(e,t,i.scales[n].log,!1)}var wb=jg;function Tb(i,e,t,n,s){let r=Qn(Vm(i),Vm(e)),o=e-i,a=zi(s/n*o,t);do{let l=t[a],c=n*l/o;if(c>=s&&r+(l<5?Ks.get(l):0)<=17)return[l,c]}while(++a<t.length);return[0,0]}function dg(i){let e,t;return i=i.replace(/(\d+)px/,(n,s)=>(e=yn((t=+s)*Et))+"px"),[i,e,t]}function Ab(i){i.show&&[i.font,i.labelFont].forEach(e=>{let t=Bt(e[2]*Et,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function zn(i,e,t){let n={mode:Tt(i.mode,1)},s=n.mode;function r(b,A,I,D){let G=A.valToPct(b);return D+I*(A.dir==-1?1-G:G)}function o(b,A,I,D){let G=A.valToPct(b);return D+I*(A.dir==-1?G:1-G)}function a(b,A,I,D){return A.ori==0?r(b,A,I,D):o(b,A,I,D)}n.valToPosH=r,n.valToPosV=o;let l=!1;n.status=0;let c=n.root=Ei(Dv);if(i.id!=null&&(c.id=i.id),mi(c,i.class),i.title){let b=Ei(Ov,c);b.textContent=i.title}let h=Bi("canvas"),u=n.ctx=h.getContext("2d"),d=Ei(Fv,c);Mr("click",d,b=>{b.target===p&&(Vt!=to||Kt!=no)&&kn.click(n,b)},!0);let f=n.under=Ei(kv,d);d.appendChild(h);let p=n.over=Ei(Bv,d);i=xo(i);let y=+Tt(i.pxAlign,1),g=lg(y);(i.plugins||[]).forEach(b=>{b.opts&&(i=b.opts(n,i)||i)});let m=i.ms||.001,_=n.series=s==1?ug(i.series||[],tg,og,!1):yb(i.series||[null],rg),w=n.axes=ug(i.axes||[],eg,ig,!0),S=n.scales={},C=n.bands=i.bands||[];C.forEach(b=>{b.fill=St(b.fill||null),b.dir=Tt(b.dir,-1)});let T=s==2?_[1].facets[0].scale:_[0].scale,v={axes:xs,series:vt},E=(i.drawOrder||["axes","series"]).map(b=>v[b]);function k(b){let A=b.distr==3?I=>bs(I>0?I:b.clamp(n,I,b.min,b.max,b.key)):b.distr==4?I=>qu(I,b.asinh):b.distr==100?I=>b.fwd(I):I=>I;return I=>{let D=A(I),{_min:G,_max:Z}=b,ae=Z-G;return(D-G)/ae}}function L(b){let A=S[b];if(A==null){let I=(i.scales||Ua)[b]||Ua;if(I.from!=null){L(I.from);let D=mn({},S[I.from],I,{key:b});D.valToPct=k(D),S[b]=D}else{A=S[b]=mn({},b==T?zg:lb,I),A.key=b;let D=A.time,G=A.range,Z=$s(G);if((b!=T||s==2&&!D)&&(Z&&(G[0]==null||G[1]==null)&&(G={min:G[0]==null?zm:{mode:1,hard:G[0],soft:G[0]},max:G[1]==null?zm:{mode:1,hard:G[1],soft:G[1]}},Z=!1),!Z&&cc(G))){let ae=G;G=(fe,ye,De)=>ye==null?go:sc(ye,De,ae)}A.range=St(G||(D?bb:b==T?A.distr==3?Mb:A.distr==4?wb:Zg:A.distr==3?Jg:A.distr==4?jg:Sb)),A.auto=St(Z?!1:A.auto),A.clamp=St(A.clamp||ab),A._min=A._max=null,A.valToPct=k(A)}}}L("x"),L("y"),s==1&&_.forEach(b=>{L(b.scale)}),w.forEach(b=>{L(b.scale)});for(let b in i.scales)L(b);let N=S[T],z=N.distr,W,U;N.ori==0?(mi(c,Nv),W=r,U=o):(mi(c,Uv),W=o,U=r);let X={};for(let b in S){let A=S[b];(A.min!=null||A.max!=null)&&(X[b]={min:A.min,max:A.max},A.min=A.max=null)}let $=i.tzDate||(b=>new Date(yn(b/m))),V=i.fmtDate||fd,ce=m==1?Ny($):Fy($),J=Jm($,Zm(m==1?Dy:Oy,V)),Q=Qm($,jm(By,V)),se=[],de=n.legend=mn({},Gy,i.legend),ue=n.cursor=mn({},$y,{drag:{y:s==2}},i.cursor),ee=de.show,me=ue.show,_e=de.markers;de.idxs=se,_e.width=St(_e.width),_e.dash=St(_e.dash),_e.stroke=St(_e.stroke),_e.fill=St(_e.fill);let Ee,Se,Xe,at=[],He=[],pt,ut=!1,rt={};if(de.live){let b=_[1]?_[1].values:null;ut=b!=null,pt=ut?b(n,1,0):{_:0};for(let A in pt)rt[A]=ad}if(ee)if(Ee=Bi("table",Xv,c),Xe=Bi("tbody",null,Ee),de.mount(n,Ee),ut){Se=Bi("thead",null,Ee,Xe);let b=Bi("tr",null,Se);Bi("th",null,b);for(var $t in pt)Bi("th",Em,b).textContent=$t}else mi(Ee,Yv),de.live&&mi(Ee,qv);let Ht={show:!0},cn={show:!1};function Ut(b,A){if(A==0&&(ut||!de.live||s==2))return go;let I=[],D=Bi("tr",$v,Xe,Xe.childNodes[A]);mi(D,b.class),b.show||mi(D,Sr);let G=Bi("th",null,D);if(_e.show){let fe=Ei(Kv,G);if(A>0){let ye=_e.width(n,A);ye&&(fe.style.border=ye+"px "+_e.dash(n,A)+" "+_e.stroke(n,A)),fe.style.background=_e.fill(n,A)}}let Z=Ei(Em,G);b.label instanceof HTMLElement?Z.appendChild(b.label):Z.textContent=b.label,A>0&&(_e.show||(Z.style.color=b.width>0?_e.stroke(n,A):_e.fill(n,A)),Mt("click",G,fe=>{if(ue._lock)return;je(fe);let ye=_.indexOf(b);if((fe.ctrlKey||fe.metaKey)!=de.isolate){let De=_.some((Ne,Oe)=>Oe>0&&Oe!=ye&&Ne.show);_.forEach((Ne,Oe)=>{Oe>0&&ji(Oe,De?Oe==ye?Ht:cn:Ht,!0,pn.setSeries)})}else ji(ye,{show:!b.show},!0,pn.setSeries)},!1),Qe&&Mt(Im,G,fe=>{ue._lock||(je(fe),ji(_.indexOf(b),so,!0,pn.setSeries))},!1));for(var ae in pt){let fe=Bi("td",Zv,D);fe.textContent="--",I.push(fe)}return[D,I]}let In=new Map;function Mt(b,A,I,D=!0){let G=In.get(A)||{},Z=ue.bind[b](n,A,I,D);Z&&(Mr(b,A,G[b]=Z),In.set(A,G))}function _n(b,A,I){let D=In.get(A)||{};for(let G in D)(b==null||G==b)&&(Qu(G,A,D[G]),delete D[G]);b==null&&In.delete(A)}let en=0,hn=0,F=0,Ce=0,Ze=0,lt=0,Me=Ze,Ft=lt,ze=F,Ke=Ce,P=0,M=0,q=0,he=0;n.bbox={};let oe=!1,xe=!1,ve=!1,te=!1,ie=!1,pe=!1;function O(b,A,I){(I||b!=n.width||A!=n.height)&&re(b,A),dt(!1),ve=!0,xe=!0,Gn()}function re(b,A){n.width=en=F=b,n.height=hn=Ce=A,Ze=lt=0,be(),Ge();let I=n.bbox;P=I.left=yr(Ze*Et,.5),M=I.top=yr(lt*Et,.5),q=I.width=yr(F*Et,.5),he=I.height=yr(Ce*Et,.5)}let ne=3;function we(){let b=!1,A=0;for(;!b;){A++;let I=jr(A),D=Ji(A);b=A==ne||I&&D,b||(re(n.width,n.height),xe=!0)}}function ge({width:b,height:A}){O(b,A)}n.setSize=ge;function be(){let b=!1,A=!1,I=!1,D=!1;w.forEach((G,Z)=>{if(G.show&&G._show){let{side:ae,_size:fe}=G,ye=ae%2,De=G.label!=null?G.labelSize:0,Ne=fe+De;Ne>0&&(ye?(F-=Ne,ae==3?(Ze+=Ne,D=!0):I=!0):(Ce-=Ne,ae==0?(lt+=Ne,b=!0):A=!0))}}),Ki[0]=b,Ki[1]=I,Ki[2]=A,Ki[3]=D,F-=Oi[1]+Oi[3],Ze+=Oi[3],Ce-=Oi[2]+Oi[0],lt+=Oi[0]}function Ge(){let b=Ze+F,A=lt+Ce,I=Ze,D=lt;function G(Z,ae){switch(Z){case 1:return b+=ae,b-ae;case 2:return A+=ae,A-ae;case 3:return I-=ae,I+ae;case 0:return D-=ae,D+ae}}w.forEach((Z,ae)=>{if(Z.show&&Z._show){let fe=Z.side;Z._pos=G(fe,Z._size),Z.label!=null&&(Z._lpos=G(fe,Z.labelSize))}})}if(ue.dataIdx==null){let b=ue.hover,A=b.skip=new Set(b.skip??[]);A.add(void 0);let I=b.prox=St(b.prox),D=b.bias??=0;ue.dataIdx=(G,Z,ae,fe)=>{if(Z==0)return ae;let ye=ae,De=I(G,Z,ae,fe)??kt,Ne=De>=0&&De<kt,Oe=N.ori==0?F:Ce,ot=ue.left,At=e[0],wt=e[Z];if(A.has(wt[ae])){ye=null;let yt=null,Je=null,qe;if(D==0||D==-1)for(qe=ae;yt==null&&qe-- >0;)A.has(wt[qe])||(yt=qe);if(D==0||D==1)for(qe=ae;Je==null&&qe++<wt.length;)A.has(wt[qe])||(Je=qe);if(yt!=null||Je!=null)if(Ne){let Xt=yt==null?-1/0:W(At[yt],N,Oe,0),sn=Je==null?1/0:W(At[Je],N,Oe,0),Un=ot-Xt,Ot=sn-ot;Un<=Ot?Un<=De&&(ye=yt):Ot<=De&&(ye=Je)}else ye=Je==null?yt:yt==null?Je:ae-yt<=Je-ae?yt:Je}else Ne&&bn(ot-W(At[ae],N,Oe,0))>De&&(ye=null);return ye}}let je=b=>{ue.event=b};ue.idxs=se,ue._lock=!1;let le=ue.points;le.show=St(le.show),le.size=St(le.size),le.stroke=St(le.stroke),le.width=St(le.width),le.fill=St(le.fill);let Fe=n.focus=mn({},i.focus||{alpha:.3},ue.focus),Qe=Fe.prox>=0,Re=Qe&&le.one,ht=[],Gt=[],$n=[];function ga(b,A){let I=le.show(n,A);if(I instanceof HTMLElement)return mi(I,Wv),mi(I,b.class),ns(I,-10,-10,F,Ce),p.insertBefore(I,ht[A]),I}function Kr(b,A){if(s==1||A>0){let I=s==1&&S[b.scale].time,D=b.value;b.value=I?qm(D)?Qm($,jm(D,V)):D||Q:D||sb,b.label=b.label||(I?Zy:Ky)}if(Re||A>0){b.width=b.width==null?1:b.width,b.paths=b.paths||_b||ly,b.fillTo=St(b.fillTo||cb),b.pxAlign=+Tt(b.pxAlign,y),b.pxRound=lg(b.pxAlign),b.stroke=St(b.stroke||null),b.fill=St(b.fill||null),b._stroke=b._fill=b._paths=b._focus=null;let I=rb(Qn(1,b.width),1),D=b.points=mn({},{size:I,width:Qn(1,I*.2),stroke:b.stroke,space:I*2,paths:vb,_stroke:null,_fill:null},b.points);D.show=St(D.show),D.filter=St(D.filter),D.fill=St(D.fill),D.stroke=St(D.stroke),D.paths=St(D.paths),D.pxAlign=b.pxAlign}if(ee){let I=Ut(b,A);at.splice(A,0,I[0]),He.splice(A,0,I[1]),de.values.push(null)}if(me){se.splice(A,0,null);let I=null;Re?A==0&&(I=ga(b,A)):A>0&&(I=ga(b,A)),ht.splice(A,0,I),Gt.splice(A,0,0),$n.splice(A,0,0)}Nn("addSeries",A)}function yu(b,A){A=A??_.length,b=s==1?rd(b,A,tg,og):rd(b,A,{},rg),_.splice(A,0,b),Kr(_[A],A)}n.addSeries=yu;function kl(b){if(_.splice(b,1),ee){de.values.splice(b,1),He.splice(b,1);let A=at.splice(b,1)[0];_n(null,A.firstChild),A.remove()}me&&(se.splice(b,1),ht.splice(b,1)[0].remove(),Gt.splice(b,1),$n.splice(b,1)),Nn("delSeries",b)}n.delSeries=kl;let Ki=[!1,!1,!1,!1];function ps(b,A){if(b._show=b.show,b.show){let I=b.side%2,D=S[b.scale];D==null&&(b.scale=I?_[1].scale:T,D=S[b.scale]);let G=D.time;b.size=St(b.size),b.space=St(b.space),b.rotate=St(b.rotate),$s(b.incrs)&&b.incrs.forEach(ae=>{!Ks.has(ae)&&Ks.set(ae,bg(ae))}),b.incrs=St(b.incrs||(D.distr==2?Py:G?m==1?Ly:Uy:br)),b.splits=St(b.splits||(G&&D.distr==1?ce:D.distr==3?td:D.distr==4?Qy:jy)),b.stroke=St(b.stroke),b.grid.stroke=St(b.grid.stroke),b.ticks.stroke=St(b.ticks.stroke),b.border.stroke=St(b.border.stroke);let Z=b.values;b.values=$s(Z)&&!$s(Z[0])?St(Z):G?$s(Z)?Jm($,Zm(Z,V)):qm(Z)?ky($,Z):Z||J:Z||Jy,b.filter=St(b.filter||(D.distr>=3&&D.log==10?nb:D.distr==3&&D.log==2?ib:vg)),b.font=dg(b.font),b.labelFont=dg(b.labelFont),b._size=b.size(n,null,A,0),b._space=b._rotate=b._incrs=b._found=b._splits=b._values=null,b._size>0&&(Ki[A]=!0,b._el=Ei(zv,d))}}function ms(b,A,I,D){let[G,Z,ae,fe]=I,ye=A%2,De=0;return ye==0&&(fe||Z)&&(De=A==0&&!G||A==2&&!ae?yn(eg.size/3):0),ye==1&&(G||ae)&&(De=A==1&&!Z||A==3&&!fe?yn(ig.size/2):0),De}let xa=n.padding=(i.padding||[ms,ms,ms,ms]).map(b=>St(Tt(b,ms))),Oi=n._padding=xa.map((b,A)=>b(n,A,Ki,0)),tn,on=null,an=null,Zi=s==1?_[0].idxs:null,hi=null,Gs=!1;function _a(b,A){if(e=b??[],n.data=n._data=e,s==2){tn=0;for(let I=1;I<_.length;I++)tn+=e[I][0].length}else{e.length==0&&(n.data=n._data=e=[[]]),hi=e[0],tn=hi.length;let I=e;if(z==2){I=e.slice();let D=I[0]=Array(tn);for(let G=0;G<tn;G++)D[G]=G}n._data=e=I}if(dt(!0),Nn("setData"),z==2&&(ve=!0),A!==!1){let I=N;I.auto(n,Gs)?va():Xs(T,I.min,I.max),te=te||ue.left>=0,pe=!0,Gn()}}n.setData=_a;function va(){Gs=!0;let b,A;s==1&&(tn>0?(on=Zi[0]=0,an=Zi[1]=tn-1,b=e[0][on],A=e[0][an],z==2?(b=on,A=an):b==A&&(z==3?[b,A]=ac(b,b,N.log,!1):z==4?[b,A]=cd(b,b,N.log,!1):N.time?A=b+yn(86400/m):[b,A]=sc(b,A,hd,!0))):(on=Zi[0]=b=null,an=Zi[1]=A=null)),Xs(T,b,A)}let Zr,Vs,Jr,R,B,j,Y,K,Te,Pe;function Ae(b,A,I,D,G,Z){b??=Cm,I??=dd,D??="butt",G??=Cm,Z??="round",b!=Zr&&(u.strokeStyle=Zr=b),G!=Vs&&(u.fillStyle=Vs=G),A!=Jr&&(u.lineWidth=Jr=A),Z!=B&&(u.lineJoin=B=Z),D!=j&&(u.lineCap=j=D),I!=R&&u.setLineDash(R=I)}function Ie(b,A,I,D){A!=Vs&&(u.fillStyle=Vs=A),b!=Y&&(u.font=Y=b),I!=K&&(u.textAlign=K=I),D!=Te&&(u.textBaseline=Te=D)}function Be(b,A,I,D,G=0){if(D.length>0&&b.auto(n,Gs)&&(A==null||A.min==null)){let Z=Tt(on,0),ae=Tt(an,D.length-1),fe=I.min==null?ny(D,Z,ae,G,b.distr==3):[I.min,I.max];b.min=Hi(b.min,I.min=fe[0]),b.max=Qn(b.max,I.max=fe[1])}}let tt={min:null,max:null};function _t(){for(let D in S){let G=S[D];X[D]==null&&(G.min==null||X[T]!=null&&G.auto(n,Gs))&&(X[D]=tt)}for(let D in S){let G=S[D];X[D]==null&&G.from!=null&&X[G.from]!=null&&(X[D]=tt)}X[T]!=null&&dt(!0);let b={};for(let D in X){let G=X[D];if(G!=null){let Z=b[D]=xo(S[D],uy);if(G.min!=null)mn(Z,G);else if(D!=T||s==2)if(tn==0&&Z.from==null){let ae=Z.range(n,null,null,D);Z.min=ae[0],Z.max=ae[1]}else Z.min=kt,Z.max=-kt}}if(tn>0){_.forEach((D,G)=>{if(s==1){let Z=D.scale,ae=X[Z];if(ae==null)return;let fe=b[Z];if(G==0){let ye=fe.range(n,fe.min,fe.max,Z);fe.min=ye[0],fe.max=ye[1],on=zi(fe.min,e[0]),an=zi(fe.max,e[0]),an-on>1&&(e[0][on]<fe.min&&on++,e[0][an]>fe.max&&an--),D.min=hi[on],D.max=hi[an]}else D.show&&D.auto&&Be(fe,ae,D,e[G],D.sorted);D.idxs[0]=on,D.idxs[1]=an}else if(G>0&&D.show&&D.auto){let[Z,ae]=D.facets,fe=Z.scale,ye=ae.scale,[De,Ne]=e[G],Oe=b[fe],ot=b[ye];Oe!=null&&Be(Oe,X[fe],Z,De,Z.sorted),ot!=null&&Be(ot,X[ye],ae,Ne,ae.sorted),D.min=ae.min,D.max=ae.max}});for(let D in b){let G=b[D],Z=X[D];if(G.from==null&&(Z==null||Z.min==null)){let ae=G.range(n,G.min==kt?null:G.min,G.max==-kt?null:G.max,D);G.min=ae[0],G.max=ae[1]}}}for(let D in b){let G=b[D];if(G.from!=null){let Z=b[G.from];if(Z.min==null)G.min=G.max=null;else{let ae=G.range(n,Z.min,Z.max,D);G.min=ae[0],G.max=ae[1]}}}let A={},I=!1;for(let D in b){let G=b[D],Z=S[D];if(Z.min!=G.min||Z.max!=G.max){Z.min=G.min,Z.max=G.max;let ae=Z.distr;Z._min=ae==3?bs(Z.min):ae==4?qu(Z.min,Z.asinh):ae==100?Z.fwd(Z.min):Z.min,Z._max=ae==3?bs(Z.max):ae==4?qu(Z.max,Z.asinh):ae==100?Z.fwd(Z.max):Z.max,A[D]=I=!0}}if(I){_.forEach((D,G)=>{s==2?G>0&&A.y&&(D._paths=null):A[D.scale]&&(D._paths=null)});for(let D in A)ve=!0,Nn("setScale",D);me&&ue.left>=0&&(te=pe=!0)}for(let D in X)X[D]=null}function ke(b){let A=ed(on-1,0,tn-1),I=ed(an+1,0,tn-1);for(;b[A]==null&&A>0;)A--;for(;b[I]==null&&I<tn-1;)I++;return[A,I]}function vt(){if(tn>0){let b=_.some(A=>A._focus)&&Pe!=Fe.alpha;b&&(u.globalAlpha=Pe=Fe.alpha),_.forEach((A,I)=>{if(I>0&&A.show&&(Jt(I,!1),Jt(I,!0),A._paths==null)){let D=Pe;Pe!=A.alpha&&(u.globalAlpha=Pe=A.alpha);let G=s==2?[0,e[I][0].length-1]:ke(e[I]);A._paths=A.paths(n,I,G[0],G[1]),Pe!=D&&(u.globalAlpha=Pe=D)}}),_.forEach((A,I)=>{if(I>0&&A.show){let D=Pe;Pe!=A.alpha&&(u.globalAlpha=Pe=A.alpha),A._paths!=null&&It(I,!1);{let G=A._paths!=null?A._paths.gaps:null,Z=A.points.show(n,I,on,an,G),ae=A.points.filter(n,I,Z,G);(Z||ae)&&(A.points._paths=A.points.paths(n,I,on,an,ae),It(I,!0))}Pe!=D&&(u.globalAlpha=Pe=D),Nn("drawSeries",I)}}),b&&(u.globalAlpha=Pe=1)}}function Jt(b,A){let I=A?_[b].points:_[b];I._stroke=I.stroke(n,b),I._fill=I.fill(n,b)}function It(b,A){let I=A?_[b].points:_[b],{stroke:D,fill:G,clip:Z,flags:ae,_stroke:fe=I._stroke,_fill:ye=I._fill,_width:De=I.width}=I._paths;De=Bt(De*Et,3);let Ne=null,Oe=De%2/2;A&&ye==null&&(ye=De>0?"#fff":fe);let ot=I.pxAlign==1&&Oe>0;if(ot&&u.translate(Oe,Oe),!A){let At=P-De/2,wt=M-De/2,yt=q+De,Je=he+De;Ne=new Path2D,Ne.rect(At,wt,yt,Je)}A?Ue(fe,De,I.dash,I.cap,ye,D,G,ae,Z):Lt(b,fe,De,I.dash,I.cap,ye,D,G,ae,Ne,Z),ot&&u.translate(-Oe,-Oe)}function Lt(b,A,I,D,G,Z,ae,fe,ye,De,Ne){let Oe=!1;ye!=0&&C.forEach((ot,At)=>{if(ot.series[0]==b){let wt=_[ot.series[1]],yt=e[ot.series[1]],Je=(wt._paths||Ua).band;$s(Je)&&(Je=ot.dir==1?Je[0]:Je[1]);let qe,Xt=null;wt.show&&Je&&sy(yt,on,an)?(Xt=ot.fill(n,At)||Z,qe=wt._paths.clip):Je=null,Ue(A,I,D,G,Xt,ae,fe,ye,De,Ne,qe,Je),Oe=!0}}),Oe||Ue(A,I,D,G,Z,ae,fe,ye,De,Ne)}let vn=_o|id;function Ue(b,A,I,D,G,Z,ae,fe,ye,De,Ne,Oe){Ae(b,A,I,D,G),(ye||De||Oe)&&(u.save(),ye&&u.clip(ye),De&&u.clip(De)),Oe?(fe&vn)==vn?(u.clip(Oe),Ne&&u.clip(Ne),bt(G,ae),un(b,Z,A)):fe&id?(bt(G,ae),u.clip(Oe),un(b,Z,A)):fe&_o&&(u.save(),u.clip(Oe),Ne&&u.clip(Ne),bt(G,ae),u.restore(),un(b,Z,A)):(bt(G,ae),un(b,Z,A)),(ye||De||Oe)&&u.restore()}function un(b,A,I){I>0&&(A instanceof Map?A.forEach((D,G)=>{u.strokeStyle=Zr=G,u.stroke(D)}):A!=null&&b&&u.stroke(A))}function bt(b,A){A instanceof Map?A.forEach((I,D)=>{u.fillStyle=Vs=D,u.fill(I)}):A!=null&&b&&u.fill(A)}function gs(b,A,I,D){let G=w[b],Z;if(D<=0)Z=[0,0];else{let ae=G._space=G.space(n,b,A,I,D),fe=G._incrs=G.incrs(n,b,A,I,D,ae);Z=Tb(A,I,fe,D,ae)}return G._found=Z}function dn(b,A,I,D,G,Z,ae,fe,ye,De){let Ne=ae%2/2;y==1&&u.translate(Ne,Ne),Ae(fe,ae,ye,De,fe),u.beginPath();let Oe,ot,At,wt,yt=G+(D==0||D==3?-Z:Z);I==0?(ot=G,wt=yt):(Oe=G,At=yt);for(let Je=0;Je<b.length;Je++)A[Je]!=null&&(I==0?Oe=At=b[Je]:ot=wt=b[Je],u.moveTo(Oe,ot),u.lineTo(At,wt));u.stroke(),y==1&&u.translate(-Ne,-Ne)}function jr(b){let A=!0;return w.forEach((I,D)=>{if(!I.show)return;let G=S[I.scale];if(G.min==null){I._show&&(A=!1,I._show=!1,dt(!1));return}else I._show||(A=!1,I._show=!0,dt(!1));let Z=I.side,ae=Z%2,{min:fe,max:ye}=G,[De,Ne]=gs(D,fe,ye,ae==0?F:Ce);if(Ne==0)return;let Oe=G.distr==2,ot=I._splits=I.splits(n,D,fe,ye,De,Ne,Oe),At=G.distr==2?ot.map(qe=>hi[qe]):ot,wt=G.distr==2?hi[ot[1]]-hi[ot[0]]:De,yt=I._values=I.values(n,I.filter(n,At,D,Ne,wt),D,Ne,wt);I._rotate=Z==2?I.rotate(n,yt,D,Ne):0;let Je=I._size;I._size=Ri(I.size(n,yt,D,b)),Je!=null&&I._size!=Je&&(A=!1)}),A}function Ji(b){let A=!0;return xa.forEach((I,D)=>{let G=I(n,D,Ki,b);G!=Oi[D]&&(A=!1),Oi[D]=G}),A}function xs(){for(let b=0;b<w.length;b++){let A=w[b];if(!A.show||!A._show)continue;let I=A.side,D=I%2,G,Z,ae=A.stroke(n,b),fe=I==0||I==3?-1:1,[ye,De]=A._found;if(A.label!=null){let Jn=A.labelGap*fe,fi=yn((A._lpos+Jn)*Et);Ie(A.labelFont[0],ae,"center",I==2?"top":Rm),u.save(),D==1?(G=Z=0,u.translate(fi,yn(M+he/2)),u.rotate((I==3?-nc:nc)/2)):(G=yn(P+q/2),Z=fi);let mr=xg(A.label)?A.label(n,b,ye,De):A.label;u.fillText(mr,G,Z),u.restore()}if(De==0)continue;let Ne=S[A.scale],Oe=D==0?q:he,ot=D==0?P:M,At=A._splits,wt=Ne.distr==2?At.map(Jn=>hi[Jn]):At,yt=Ne.distr==2?hi[At[1]]-hi[At[0]]:ye,Je=A.ticks,qe=A.border,Xt=Je.show?Je.size:0,sn=yn(Xt*Et),Un=yn((A.alignTo==2?A._size-Xt-A.gap:A.gap)*Et),Ot=A._rotate*-nc/180,rn=g(A._pos*Et),ui=(sn+Un)*fe,Zn=rn+ui;Z=D==0?Zn:0,G=D==1?Zn:0;let Mi=A.font[0],Fi=A.align==1?uo:A.align==2?Vu:Ot>0?uo:Ot<0?Vu:D==0?"center":I==3?Vu:uo,es=Ot||D==1?"middle":I==2?"top":Rm;Ie(Mi,ae,Fi,es);let di=A.font[1]*A.lineGap,wi=At.map(Jn=>g(a(Jn,Ne,Oe,ot))),ki=A._values;for(let Jn=0;Jn<ki.length;Jn++){let fi=ki[Jn];if(fi!=null){D==0?G=wi[Jn]:Z=wi[Jn],fi=""+fi;let mr=fi.indexOf(`
`)==-1?[fi]:fi.split(/\n/gm);for(let jn=0;jn<mr.length;jn++){let im=mr[jn];Ot?(u.save(),u.translate(G,Z+jn*di),u.rotate(Ot),u.fillText(im,0,0),u.restore()):u.fillText(im,G,Z+jn*di)}}}Je.show&&dn(wi,Je.filter(n,wt,b,De,yt),D,I,rn,sn,Bt(Je.width*Et,3),Je.stroke(n,b),Je.dash,Je.cap);let ts=A.grid;ts.show&&dn(wi,ts.filter(n,wt,b,De,yt),D,D==0?2:1,D==0?M:P,D==0?he:q,Bt(ts.width*Et,3),ts.stroke(n,b),ts.dash,ts.cap),qe.show&&dn([rn],[1],D==0?1:0,D==0?1:2,D==1?M:P,D==1?he:q,Bt(qe.width*Et,3),qe.stroke(n,b),qe.dash,qe.cap)}Nn("drawAxes")}function dt(b){_.forEach((A,I)=>{I>0&&(A._paths=null,b&&(s==1?(A.min=null,A.max=null):A.facets.forEach(D=>{D.min=null,D.max=null})))})}let nn=!1,Kn=!1,Dt=[];function fn(){Kn=!1;for(let b=0;b<Dt.length;b++)Nn(...Dt[b]);Dt.length=0}function Gn(){nn||(_y(Bp),nn=!0)}function Bl(b,A=!1){nn=!0,Kn=A,b(n),Bp(),A&&Dt.length>0&&queueMicrotask(fn)}n.batch=Bl;function Bp(){if(oe&&(_t(),oe=!1),ve&&(we(),ve=!1),xe){if(qt(f,uo,Ze),qt(f,"top",lt),qt(f,Ia,F),qt(f,La,Ce),qt(p,uo,Ze),qt(p,"top",lt),qt(p,Ia,F),qt(p,La,Ce),qt(d,Ia,en),qt(d,La,hn),h.width=yn(en*Et),h.height=yn(hn*Et),w.forEach(({_el:b,_show:A,_size:I,_pos:D,side:G})=>{if(b!=null)if(A){let Z=G===3||G===0?I:0,ae=G%2==1;qt(b,ae?"left":"top",D-Z),qt(b,ae?"width":"height",I),qt(b,ae?"top":"left",ae?lt:Ze),qt(b,ae?"height":"width",ae?Ce:F),ju(b,Sr)}else mi(b,Sr)}),Zr=Vs=Jr=B=j=Y=K=Te=R=null,Pe=1,Sa(!0),Ze!=Me||lt!=Ft||F!=ze||Ce!=Ke){dt(!1);let b=F/ze,A=Ce/Ke;if(me&&!te&&ue.left>=0){ue.left*=b,ue.top*=A,Qr&&ns(Qr,yn(ue.left),0,F,Ce),eo&&ns(eo,0,yn(ue.top),F,Ce);for(let I=0;I<ht.length;I++){let D=ht[I];D!=null&&(Gt[I]*=b,$n[I]*=A,ns(D,Ri(Gt[I]),Ri($n[I]),F,Ce))}}if(Wt.show&&!ie&&Wt.left>=0&&Wt.width>0){Wt.left*=b,Wt.width*=b,Wt.top*=A,Wt.height*=A;for(let I in Au)qt(io,I,Wt[I])}Me=Ze,Ft=lt,ze=F,Ke=Ce}Nn("setSize"),xe=!1}en>0&&hn>0&&(u.clearRect(0,0,h.width,h.height),Nn("drawClear"),E.forEach(b=>b()),Nn("draw")),Wt.show&&ie&&(zl(Wt),ie=!1),me&&te&&(pr(null,!0,!1),te=!1),de.show&&de.live&&pe&&(wu(),pe=!1),l||(l=!0,n.status=1,Nn("ready")),Gs=!1,nn=!1}n.redraw=(b,A)=>{ve=A||!1,b!==!1?Xs(T,N.min,N.max):Gn()};function bu(b,A){let I=S[b];if(I.from==null){if(tn==0){let D=I.range(n,A.min,A.max,b);A.min=D[0],A.max=D[1]}if(A.min>A.max){let D=A.min;A.min=A.max,A.max=D}if(tn>1&&A.min!=null&&A.max!=null&&A.max-A.min<1e-16)return;b==T&&I.distr==2&&tn>0&&(A.min=zi(A.min,e[0]),A.max=zi(A.max,e[0]),A.min==A.max&&A.max++),X[b]=A,oe=!0,Gn()}}n.setScale=bu;let Su,Mu,Qr,eo,zp,Hp,to,no,Gp,Vp,Vt,Kt,Ws=!1,kn=ue.drag,Ln=kn.x,Dn=kn.y;me&&(ue.x&&(Su=Ei(Gv,p)),ue.y&&(Mu=Ei(Vv,p)),N.ori==0?(Qr=Su,eo=Mu):(Qr=Mu,eo=Su),Vt=ue.left,Kt=ue.top);let Wt=n.select=mn({show:!0,over:!0,left:0,width:0,top:0,height:0},i.select),io=Wt.show?Ei(Hv,Wt.over?p:f):null;function zl(b,A){if(Wt.show){for(let I in b)Wt[I]=b[I],I in Au&&qt(io,I,b[I]);A!==!1&&Nn("setSelect")}}n.setSelect=zl;function q_(b){if(_[b].show)ee&&ju(at[b],Sr);else if(ee&&mi(at[b],Sr),me){let I=Re?ht[0]:ht[b];I!=null&&ns(I,-10,-10,F,Ce)}}function Xs(b,A,I){bu(b,{min:A,max:I})}function ji(b,A,I,D){A.focus!=null&&J_(b),A.show!=null&&_.forEach((G,Z)=>{Z>0&&(b==Z||b==null)&&(G.show=A.show,q_(Z),s==2?(Xs(G.facets[0].scale,null,null),Xs(G.facets[1].scale,null,null)):Xs(G.scale,null,null),Gn())}),I!==!1&&Nn("setSeries",b,A),D&&Ma("setSeries",n,b,A)}n.setSeries=ji;function Y_(b,A){mn(C[b],A)}function $_(b,A){b.fill=St(b.fill||null),b.dir=Tt(b.dir,-1),A=A??C.length,C.splice(A,0,b)}function K_(b){b==null?C.length=0:C.splice(b,1)}n.addBand=$_,n.setBand=Y_,n.delBand=K_;function Z_(b,A){_[b].alpha=A,me&&ht[b]!=null&&(ht[b].style.opacity=A),ee&&at[b]&&(at[b].style.opacity=A)}let _s,qs,fr,so={focus:!0};function J_(b){if(b!=fr){let A=b==null,I=Fe.alpha!=1;_.forEach((D,G)=>{if(s==1||G>0){let Z=A||G==0||G==b;D._focus=A?null:Z,I&&Z_(G,Z?1:Fe.alpha)}}),fr=b,I&&Gn()}}ee&&Qe&&Mt(Lm,Ee,b=>{ue._lock||(je(b),fr!=null&&ji(null,so,!0,pn.setSeries))});function Qi(b,A,I){let D=S[A];I&&(b=b/Et-(D.ori==1?lt:Ze));let G=F;D.ori==1&&(G=Ce,b=G-b),D.dir==-1&&(b=G-b);let Z=D._min,ae=D._max,fe=b/G,ye=Z+(ae-Z)*fe,De=D.distr;return De==3?mo(10,ye):De==4?oy(ye,D.asinh):De==100?D.bwd(ye):ye}function j_(b,A){let I=Qi(b,T,A);return zi(I,e[0],on,an)}n.valToIdx=b=>zi(b,e[0]),n.posToIdx=j_,n.posToVal=Qi,n.valToPos=(b,A,I)=>S[A].ori==0?r(b,S[A],I?q:F,I?P:0):o(b,S[A],I?he:Ce,I?M:0),n.setCursor=(b,A,I)=>{Vt=b.left,Kt=b.top,pr(null,A,I)};function Wp(b,A){qt(io,uo,Wt.left=b),qt(io,Ia,Wt.width=A)}function Xp(b,A){qt(io,"top",Wt.top=b),qt(io,La,Wt.height=A)}let ya=N.ori==0?Wp:Xp,ba=N.ori==1?Wp:Xp;function Q_(){if(ee&&de.live)for(let b=s==2?1:0;b<_.length;b++){if(b==0&&ut)continue;let A=de.values[b],I=0;for(let D in A)He[b][I++].firstChild.nodeValue=A[D]}}function wu(b,A){if(b!=null&&(b.idxs?b.idxs.forEach((I,D)=>{se[D]=I}):hy(b.idx)||se.fill(b.idx),de.idx=se[0]),ee&&de.live){for(let I=0;I<_.length;I++)(I>0||s==1&&!ut)&&ev(I,se[I]);Q_()}pe=!1,A!==!1&&Nn("setLegend")}n.setLegend=wu;function ev(b,A){let I=_[b],D=b==0&&z==2?hi:e[b],G;ut?G=I.values(n,b,A)??rt:(G=I.value(n,A==null?null:D[A],b,A),G=G==null?rt:{_:G}),de.values[b]=G}function pr(b,A,I){Gp=Vt,Vp=Kt,[Vt,Kt]=ue.move(n,Vt,Kt),ue.left=Vt,ue.top=Kt,me&&(Qr&&ns(Qr,yn(Vt),0,F,Ce),eo&&ns(eo,0,yn(Kt),F,Ce));let D,G=on>an;_s=kt,qs=null;let Z=N.ori==0?F:Ce,ae=N.ori==1?F:Ce;if(Vt<0||tn==0||G){D=ue.idx=null;for(let fe=0;fe<_.length;fe++){let ye=ht[fe];ye!=null&&ns(ye,-10,-10,F,Ce)}Qe&&ji(null,so,!0,b==null&&pn.setSeries),de.live&&(se.fill(D),pe=!0)}else{let fe,ye,De;s==1&&(fe=N.ori==0?Vt:Kt,ye=Qi(fe,T),D=ue.idx=zi(ye,e[0],on,an),De=W(e[0][D],N,Z,0));let Ne=-10,Oe=-10,ot=0,At=0,wt=!0,yt="",Je="";for(let qe=s==2?1:0;qe<_.length;qe++){let Xt=_[qe],sn=se[qe],Un=sn==null?null:s==1?e[qe][sn]:e[qe][1][sn],Ot=ue.dataIdx(n,qe,D,ye),rn=Ot==null?null:s==1?e[qe][Ot]:e[qe][1][Ot];if(pe=pe||rn!=Un||Ot!=sn,se[qe]=Ot,qe>0&&Xt.show){let ui=Ot==null?-10:Ot==D?De:W(s==1?e[0][Ot]:e[qe][0][Ot],N,Z,0),Zn=rn==null?-10:U(rn,s==1?S[Xt.scale]:S[Xt.facets[1].scale],ae,0);if(Qe&&rn!=null){let Mi=N.ori==1?Vt:Kt,Fi=bn(Fe.dist(n,qe,Ot,Zn,Mi));if(Fi<_s){let es=Fe.bias;if(es!=0){let di=Qi(Mi,Xt.scale),wi=rn>=0?1:-1,ki=di>=0?1:-1;ki==wi&&(ki==1?es==1?rn>=di:rn<=di:es==1?rn<=di:rn>=di)&&(_s=Fi,qs=qe)}else _s=Fi,qs=qe}}if(pe||Re){let Mi,Fi;N.ori==0?(Mi=ui,Fi=Zn):(Mi=Zn,Fi=ui);let es,di,wi,ki,ts,Jn,fi=!0,mr=le.bbox;if(mr!=null){fi=!1;let jn=mr(n,qe);wi=jn.left,ki=jn.top,es=jn.width,di=jn.height}else wi=Mi,ki=Fi,es=di=le.size(n,qe);if(Jn=le.fill(n,qe),ts=le.stroke(n,qe),Re)qe==qs&&_s<=Fe.prox&&(Ne=wi,Oe=ki,ot=es,At=di,wt=fi,yt=Jn,Je=ts);else{let jn=ht[qe];jn!=null&&(Gt[qe]=wi,$n[qe]=ki,Bm(jn,es,di,fi),Fm(jn,Jn,ts),ns(jn,Ri(wi),Ri(ki),F,Ce))}}}}if(Re){let qe=Fe.prox,Xt=fr==null?_s<=qe:_s>qe||qs!=fr;if(pe||Xt){let sn=ht[0];sn!=null&&(Gt[0]=Ne,$n[0]=Oe,Bm(sn,ot,At,wt),Fm(sn,yt,Je),ns(sn,Ri(Ne),Ri(Oe),F,Ce))}}}if(Wt.show&&Ws)if(b!=null){let[fe,ye]=pn.scales,[De,Ne]=pn.match,[Oe,ot]=b.cursor.sync.scales,At=b.cursor.drag;if(Ln=At._x,Dn=At._y,Ln||Dn){let{left:wt,top:yt,width:Je,height:qe}=b.select,Xt=b.scales[Oe].ori,sn=b.posToVal,Un,Ot,rn,ui,Zn,Mi=fe!=null&&De(fe,Oe),Fi=ye!=null&&Ne(ye,ot);Mi&&Ln?(Xt==0?(Un=wt,Ot=Je):(Un=yt,Ot=qe),rn=S[fe],ui=W(sn(Un,Oe),rn,Z,0),Zn=W(sn(Un+Ot,Oe),rn,Z,0),ya(Hi(ui,Zn),bn(Zn-ui))):ya(0,Z),Fi&&Dn?(Xt==1?(Un=wt,Ot=Je):(Un=yt,Ot=qe),rn=S[ye],ui=U(sn(Un,ot),rn,ae,0),Zn=U(sn(Un+Ot,ot),rn,ae,0),ba(Hi(ui,Zn),bn(Zn-ui))):ba(0,ae)}else Eu()}else{let fe=bn(Gp-zp),ye=bn(Vp-Hp);if(N.ori==1){let ot=fe;fe=ye,ye=ot}Ln=kn.x&&fe>=kn.dist,Dn=kn.y&&ye>=kn.dist;let De=kn.uni;De!=null?Ln&&Dn&&(Ln=fe>=De,Dn=ye>=De,!Ln&&!Dn&&(ye>fe?Dn=!0:Ln=!0)):kn.x&&kn.y&&(Ln||Dn)&&(Ln=Dn=!0);let Ne,Oe;Ln&&(N.ori==0?(Ne=to,Oe=Vt):(Ne=no,Oe=Kt),ya(Hi(Ne,Oe),bn(Oe-Ne)),Dn||ba(0,ae)),Dn&&(N.ori==1?(Ne=to,Oe=Vt):(Ne=no,Oe=Kt),ba(Hi(Ne,Oe),bn(Oe-Ne)),Ln||ya(0,Z)),!Ln&&!Dn&&(ya(0,0),ba(0,0))}if(kn._x=Ln,kn._y=Dn,b==null){if(I){if(nm!=null){let[fe,ye]=pn.scales;pn.values[0]=fe!=null?Qi(N.ori==0?Vt:Kt,fe):null,pn.values[1]=ye!=null?Qi(N.ori==1?Vt:Kt,ye):null}Ma(Wu,n,Vt,Kt,F,Ce,D)}if(Qe){let fe=I&&pn.setSeries,ye=Fe.prox;fr==null?_s<=ye&&ji(qs,so,!0,fe):_s>ye?ji(null,so,!0,fe):qs!=fr&&ji(qs,so,!0,fe)}}pe&&(de.idx=D,wu()),A!==!1&&Nn("setCursor")}let Ys=null;Object.defineProperty(n,"rect",{get(){return Ys==null&&Sa(!1),Ys}});function Sa(b=!1){b?Ys=null:(Ys=p.getBoundingClientRect(),Nn("syncRect",Ys))}function qp(b,A,I,D,G,Z,ae){ue._lock||Ws&&b!=null&&b.movementX==0&&b.movementY==0||(Tu(b,A,I,D,G,Z,ae,!1,b!=null),b!=null?pr(null,!0,!0):pr(A,!0,!1))}function Tu(b,A,I,D,G,Z,ae,fe,ye){if(Ys==null&&Sa(!1),je(b),b!=null)I=b.clientX-Ys.left,D=b.clientY-Ys.top;else{if(I<0||D<0){Vt=-10,Kt=-10;return}let[De,Ne]=pn.scales,Oe=A.cursor.sync,[ot,At]=Oe.values,[wt,yt]=Oe.scales,[Je,qe]=pn.match,Xt=A.axes[0].side%2==1,sn=N.ori==0?F:Ce,Un=N.ori==1?F:Ce,Ot=Xt?Z:G,rn=Xt?G:Z,ui=Xt?D:I,Zn=Xt?I:D;if(wt!=null?I=Je(De,wt)?a(ot,S[De],sn,0):-10:I=sn*(ui/Ot),yt!=null?D=qe(Ne,yt)?a(At,S[Ne],Un,0):-10:D=Un*(Zn/rn),N.ori==1){let Mi=I;I=D,D=Mi}}ye&&(A==null||A.cursor.event.type==Wu)&&((I<=1||I>=F-1)&&(I=yr(I,F)),(D<=1||D>=Ce-1)&&(D=yr(D,Ce))),fe?(zp=I,Hp=D,[to,no]=ue.move(n,I,D)):(Vt=I,Kt=D)}let Au={width:0,height:0,left:0,top:0};function Eu(){zl(Au,!1)}let Yp,$p,Kp,Zp;function Jp(b,A,I,D,G,Z,ae){Ws=!0,Ln=Dn=kn._x=kn._y=!1,Tu(b,A,I,D,G,Z,ae,!0,!1),b!=null&&(Mt(Xu,Zu,jp,!1),Ma(Pm,n,to,no,F,Ce,null));let{left:fe,top:ye,width:De,height:Ne}=Wt;Yp=fe,$p=ye,Kp=De,Zp=Ne}function jp(b,A,I,D,G,Z,ae){Ws=kn._x=kn._y=!1,Tu(b,A,I,D,G,Z,ae,!1,!0);let{left:fe,top:ye,width:De,height:Ne}=Wt,Oe=De>0||Ne>0,ot=Yp!=fe||$p!=ye||Kp!=De||Zp!=Ne;if(Oe&&ot&&zl(Wt),kn.setScale&&Oe&&ot){let At=fe,wt=De,yt=ye,Je=Ne;if(N.ori==1&&(At=ye,wt=Ne,yt=fe,Je=De),Ln&&Xs(T,Qi(At,T),Qi(At+wt,T)),Dn)for(let qe in S){let Xt=S[qe];qe!=T&&Xt.from==null&&Xt.min!=kt&&Xs(qe,Qi(yt+Je,qe),Qi(yt,qe))}Eu()}else ue.lock&&(ue._lock=!ue._lock,pr(A,!0,b!=null));b!=null&&(_n(Xu,Zu),Ma(Xu,n,Vt,Kt,F,Ce,null))}function tv(b,A,I,D,G,Z,ae){if(ue._lock)return;je(b);let fe=Ws;if(Ws){let ye=!0,De=!0,Ne=10,Oe,ot;N.ori==0?(Oe=Ln,ot=Dn):(Oe=Dn,ot=Ln),Oe&&ot&&(ye=Vt<=Ne||Vt>=F-Ne,De=Kt<=Ne||Kt>=Ce-Ne),Oe&&ye&&(Vt=Vt<to?0:F),ot&&De&&(Kt=Kt<no?0:Ce),pr(null,!0,!0),Ws=!1}Vt=-10,Kt=-10,se.fill(null),pr(null,!0,!0),fe&&(Ws=fe)}function Qp(b,A,I,D,G,Z,ae){ue._lock||(je(b),va(),Eu(),b!=null&&Ma(Dm,n,Vt,Kt,F,Ce,null))}function em(){w.forEach(Ab),O(n.width,n.height,!0)}Mr(ic,po,em);let ro={};ro.mousedown=Jp,ro.mousemove=qp,ro.mouseup=jp,ro.dblclick=Qp,ro.setSeries=(b,A,I,D)=>{let G=pn.match[2];I=G(n,A,I),I!=-1&&ji(I,D,!0,!1)},me&&(Mt(Pm,p,Jp),Mt(Wu,p,qp),Mt(Im,p,b=>{je(b),Sa(!1)}),Mt(Lm,p,tv),Mt(Dm,p,Qp),sd.add(n),n.syncRect=Sa);let Hl=n.hooks=i.hooks||{};function Nn(b,A,I){Kn?Dt.push([b,A,I]):b in Hl&&Hl[b].forEach(D=>{D.call(null,n,A,I)})}(i.plugins||[]).forEach(b=>{for(let A in b.hooks)Hl[A]=(Hl[A]||[]).concat(b.hooks[A])});let tm=(b,A,I)=>I,pn=mn({key:null,setSeries:!1,filters:{pub:Wm,sub:Wm},scales:[T,_[1]?_[1].scale:null],match:[Xm,Xm,tm],values:[null,null]},ue.sync);pn.match.length==2&&pn.match.push(tm),ue.sync=pn;let nm=pn.key,Ru=Hg(nm);function Ma(b,A,I,D,G,Z,ae){pn.filters.pub(b,A,I,D,G,Z,ae)&&Ru.pub(b,A,I,D,G,Z,ae)}Ru.sub(n);function nv(b,A,I,D,G,Z,ae){pn.filters.sub(b,A,I,D,G,Z,ae)&&ro[b](null,A,I,D,G,Z,ae)}n.pub=nv;function iv(){Ru.unsub(n),sd.delete(n),In.clear(),Qu(ic,po,em),c.remove(),Ee?.remove(),Nn("destroy")}n.destroy=iv;function Cu(){Nn("init",i,e),_a(e||i.data,!1),X[T]?bu(T,X[T]):va(),ie=Wt.show&&(Wt.width>0||Wt.height>0),te=pe=!0,O(i.width,i.height)}return _.forEach(Kr),w.forEach(ps),t?t instanceof HTMLElement?(t.appendChild(c),Cu()):t(n,Cu):Cu(),n}zn.assign=mn;zn.fmtNum=ud;zn.rangeNum=sc;zn.rangeLog=ac;zn.rangeAsinh=cd;zn.orient=Tr;zn.pxRatio=Et;zn.join=xy;zn.fmtDate=fd,zn.tzDate=Ry;zn.sync=Hg;{zn.addGap=hb,zn.clipGaps=hc;let i=zn.paths={points:Yg};i.linear=Kg,i.stepped=fb,i.bars=pb,i.spline=gb}var Qg=168,Eb=6,pc=class{constructor(e,t){this.times=e;this.onSeek=t;this.watcher.observe(this.body)}times;onSeek;element=x("figure",{class:"plot"});chart=null;marker=x("div",{class:"plot-now","aria-hidden":"true"});legend=x("ul",{class:"legend"});body=x("div",{class:"plot-body"});lines=null;rows=[];time=0;watcher=new ResizeObserver(()=>this.chart?.setSize({width:this.body.clientWidth,height:Qg}));set(e,t){let{info:n,values:s,before:r}=e,o=this.times.length,a=f=>{let p=0;for(let y=f*o;y<(f+1)*o;y++)p=Math.max(p,Math.abs(s[y]),r?Math.abs(r[y]):0);return p},l=n.series.map((f,p)=>p).filter(t),c=this.lines&&this.rows.length&&this.rows.every(f=>l.includes(f))&&r&&this.lines.info.name===n.name?this.rows:l.map(f=>[f,a(f)]).sort((f,p)=>p[1]-f[1]).slice(0,Eb).map(([f])=>f).sort((f,p)=>f-p),h=this.chart&&this.lines&&!!this.lines.before==!!r&&c.join()===this.rows.join()&&this.lines.info.name===n.name;this.lines=e,this.rows=c;let u=(f,p)=>f.subarray(p*o,(p+1)*o),d=[this.times,...c.map(f=>u(s,f)),...r?c.map(f=>u(r,f)):[]];h?this.chart.setData(d):this.build(d),this.show(this.time)}repaint(){let{lines:e,rows:t}=this;e&&(this.chart?.destroy(),this.chart=null,this.set(e,n=>t.includes(n)))}show(e){this.time=e;let{chart:t}=this;t&&(this.marker.style.transform=`translateX(${t.valToPos(e,"x").toFixed(1)}px)`)}destroy(){this.watcher.disconnect(),this.chart?.destroy()}build(e){let{info:t,before:n}=this.lines;this.chart?.destroy();let s="11px system-ui, sans-serif",r=gr("muted"),o=gr("line"),a=this.rows.map(h=>t.series[h]),l=(h,u)=>({stroke:r,font:s,size:u,gap:4,grid:{stroke:o,width:1},ticks:{show:!1},values:(d,f)=>f.map(p=>`${it(p,Math.abs(p)<10&&p%1?Math.abs(p*10)%1>.01?2:1:0)}${h}`)});this.chart=new zn({width:Math.max(200,this.body.clientWidth||340),height:Qg,padding:[8,8,0,0],hooks:{draw:[()=>this.show(this.time)]},legend:{show:!1},cursor:{show:!1},scales:{x:{time:!1}},axes:[{...l(" s",24),space:60},{...l("",42),space:34}],series:[{},...a.map(h=>({label:h.title,stroke:Ti(h.colour),width:1.75,points:{show:!1}})),...n?a.map(h=>({label:`${h.title}, before`,stroke:Ti(h.colour),width:1.25,dash:[4,4],alpha:.75,points:{show:!1}})):[]]},e,this.body),this.chart.over.append(this.marker),this.follow(this.chart.over),this.legend.replaceChildren(...a.map(h=>{let u=x("span",{class:"swatch"});u.style.background=Ti(h.colour);let d=a.filter(({title:f})=>f===h.title).length>1;return x("li",{},u,et(h.title),d?` ${Bn(h.side)}`:null)}));let c=`${t.title} over time, in ${t.unit||"shares"}: ${a.map(h=>h.title).join(", ")}.`;this.body.setAttribute("role","img"),this.body.setAttribute("aria-label",c),this.element.replaceChildren(x("figcaption",{},t.title,x("span",{class:"unit"},` ${t.unit}`),n?x("span",{class:"dashes"},"dashed: before"):null),this.body,this.legend)}follow(e){let t=n=>this.onSeek(this.chart.posToVal(n.clientX-e.getBoundingClientRect().left,"x"));e.addEventListener("pointerdown",n=>{e.setPointerCapture(n.pointerId),t(n)}),e.addEventListener("pointermove",n=>{n.buttons&&t(n)})}};var So=class{constructor(e,t){this.seek=e;this.names=t}seek;names;element=x("section",{class:"plots","aria-label":"Plots"});plots=new Map;scene=null;after=null;before=null;pick=()=>!0;hip=new Set;set(e,t,n){for(let r of this.plots.values())r.destroy();this.scene=e,this.hip=new Set(e.message.elements.filter(({hip:r})=>r).map(({belly:r})=>r)),this.after=null,this.pick=n,this.before=t?.arrays.time?.length===e.arrays.time?.length?t:null;let s=e.arrays.time;this.plots=new Map(this.infos().map(({name:r})=>[r,s.length>1?new pc(s,this.seek):new jl])),$e(this.element,...[...this.plots.values()].map(({element:r})=>r)),this.draw()}change(e,t){this.after=e,this.choose(t)}choose(e){this.pick=e,this.draw()}show(e){for(let t of this.plots.values())t.show(e)}repaint(){for(let e of this.plots.values())e.repaint()}destroy(){for(let e of this.plots.values())e.destroy()}ofHip({belly:e}){return!e||!this.hip.size||this.hip.has(e)}infos(){let{message:e,arrays:t}=this.scene;return this.names.flatMap(n=>e.plots.filter(s=>s.name===n&&t[`plot:${n}`]))}draw(){if(this.scene)for(let e of this.infos()){let t=`plot:${e.name}`,n=this.scene.arrays[t],s=this.after?.[t],r=this.after?n:this.before?.arrays[t];this.plots.get(e.name).set({info:e,values:s??n,before:r??null},o=>this.ofHip(e.series[o])&&this.pick(e.series[o]))}}};function e0(i){let e=x("div",{class:"veil",hidden:!0},x("p",{},"Drop a trial: .osim, .mot, .sto, .trc, .c3d"));document.body.append(e);let t=0,n=r=>r.dataTransfer?.types.includes("Files")??!1,s=r=>{t=Math.max(0,t+r),e.hidden=t===0};addEventListener("dragenter",r=>{n(r)&&(r.preventDefault(),s(1))}),addEventListener("dragover",r=>{n(r)&&r.preventDefault()}),addEventListener("dragleave",r=>{n(r)&&s(-1)}),addEventListener("drop",r=>{n(r)&&(r.preventDefault(),s(-t),t0(i,[...r.dataTransfer.files]))})}async function t0(i,e){if(!e.length)return;let t=await i.attempt(async()=>(await Rb(i,e),i.source.upload(e)));t&&i.address.go({page:"move",what:{...oo,kind:"trial",trial:t.trial},strengths:{},conditions:[],free:[],time:null,chosen:""})}async function Rb(i,e){let{upload_limit_bytes:t}=await i.about(),n=r=>`${it(r/2**20,0)} MB`,s=e.reduce((r,{size:o})=>r+o,0);if(s>t)throw new Ai({what:`The files have ${n(s)} together, more than the ${n(t)} that are taken.`,todo:"Cut them to the time that is studied.",file:null,line:null,column:null})}function n0(i){let e=x("input",{type:"file",multiple:!0,class:"unseen",id:"files",accept:".osim,.mot,.sto,.trc,.c3d,.xml",onchange:()=>{t0(i,[...e.files??[]]),e.value=""}});return x("span",{class:"files"},e,x("label",{for:"files",class:"button"},"Open a trial of yours"))}var wo=76,i0="http://www.w3.org/2000/svg",Cb={play:"M4 2.5v11l9-5.5z",pause:"M4 3h3v10H4zM9 3h3v10H9z",back:"M11 3v10L4 8zM3 3h1.5v10H3z",on:"M5 3v10l7-5zM11.5 3H13v10h-1.5z"};function yd(i){let e=document.createElementNS(i0,"svg"),t=document.createElementNS(i0,"path");return e.setAttribute("viewBox","0 0 16 16"),e.setAttribute("aria-hidden","true"),t.setAttribute("d",Cb[i]),e.append(t),e}var Mo=class{constructor(e){this.stage=e;this.draw()}stage;button=x("button",{class:"round primary",type:"button",onclick:()=>this.toggle()});scrub=x("input",{type:"range",min:0,max:1,step:"any","aria-label":"Time",oninput:()=>{this.stop(),this.stage.seek(Number(this.scrub.value))}});clock=x("output",{class:"clock"});element=x("div",{class:"transport",role:"group","aria-label":"Playback"},x("button",{class:"round",type:"button",title:"A frame back (,)","aria-label":"A frame back",onclick:()=>this.frame(-1)},yd("back")),this.button,x("button",{class:"round",type:"button",title:"A frame on (.)","aria-label":"A frame on",onclick:()=>this.frame(1)},yd("on")),this.scrub,this.clock);span(e,t){this.scrub.min=String(e),this.scrub.max=String(t),this.element.hidden=!(t>e),this.draw()}show(e){let{scrub:t}=this,n=Number(t.min),s=Number(t.max);t.value=String(e),t.style.setProperty("--at",`${100*(e-n)/(s-n||1)}%`),this.clock.value=`${e.toFixed(2)} s`,this.scrub.setAttribute("aria-valuetext",this.clock.value)}toggle(){this.stage.play(!this.stage.playing),this.draw()}stop(){this.stage.play(!1),this.draw()}frame(e){this.stop(),this.stage.step(e)}draw(){let{playing:e}=this.stage;this.button.replaceChildren(yd(e?"pause":"play")),this.button.setAttribute("aria-label",e?"Pause":"Play"),this.button.title=`${e?"Pause":"Play"} (space)`}};var r0={name:"move",title:"Move",staged:!0,open:(i,e)=>new bd(i,e)},s0=8,bd=class{constructor(e,t){this.desk=t;let{stage:n,address:s}=t,r=o=>{this.transport.stop(),n.seek(o)};this.chooser=new co(t),this.plots=new So(r,["contact","activations","forces","moments"]),this.transport=new Mo(n),this.side=s.state.what.side,this.sides=x("fieldset",{class:"segments small"},x("legend",{class:"unseen"},"Side plotted"),...[["r","Right"],["l","Left"],["both","Both"]].map(([o,a])=>x("label",{},x("input",{type:"radio",name:"plotted",checked:o===this.side,onchange:()=>{this.side=o,this.plots.choose(this.picked)}}),x("span",{},a)))),document.getElementById("stage").append(this.transport.element),n.cover(wo),$e(e,x("header",{class:"head"},this.title,this.told),this.chooser.element,this.numbers,x("div",{class:"line spread"},this.heading,this.sides),this.plots.element,this.top,this.doubts,this.actions()),n.dress(()=>2),this.solve()}desk;chooser;plots;transport;title=x("h1",{},"Movement");told=x("div",{});numbers=x("div",{});heading=x("h2",{},"Over time");top=x("section",{});doubts=x("div",{});sides;side="r";asked="";hovered=null;update(){this.chooser.draw(),this.solve()}show(e){this.transport.show(e),this.plots.show(e)}pick(e,t){let n=this.desk.scene?.message;if(!n||e===this.hovered&&!t)return;this.hovered=e;let s=e===null?"":n.elements[e]?.belly??"";this.point(s),t&&s&&this.desk.address.note({chosen:s})}key(e){if(e===" ")this.transport.toggle();else if(e==="."||e==="ArrowRight")this.transport.frame(1);else if(e===","||e==="ArrowLeft")this.transport.frame(-1);else return!1;return!0}repaint(){this.plots.repaint()}close(){let{stage:e,address:t}=this.desk;e.play(!1),e.cover(0),e.frames>1&&t.note({time:Math.round(e.now*1e3)/1e3}),this.transport.element.remove(),this.plots.destroy()}async solve(){let e=Uu(this.desk.address.state),t=JSON.stringify(e);if(t===this.asked)return;this.asked=t;let n=await this.desk.show(e,"Solving the movement …");if(!n)return;let{message:s}=n,{time:r}=this.desk.address.state;this.title.textContent=s.request.what.kind==="trial"?s.title:et(s.title),$e(this.told,s.note?x("p",{class:"note"},s.note):null),this.chooser.draw(),$e(this.numbers,Hu(s.figures,s.bands,s.request.what.side)),this.plots.set(n,null,this.picked),this.heading.textContent=s.frames>1?"Over time":"In this posture",$e(this.top,x("h2",{},"Who pulls hardest"),Gu(s.top.slice(0,s0),s.bands,h=>this.point(h))),$e(this.doubts,s.unmet.length?x("p",{class:"flag"},`Muscles could not meet all of ${s.unmet.map(({title:h,moment_nm:u})=>`${h} (${it(u,0)} N m)`).join(", ")}.`):null,s.warnings.length?x("details",{class:"more"},x("summary",{},`${s.warnings.length} doubts about this`),x("ul",{},...s.warnings.map(({what:h})=>x("li",{},h)))):null,x("p",{class:"fine"},`${s.model} · solved in ${it(s.milliseconds,0)} ms`));let o=s.shown_s[0]??0,a=s.shown_s.at(-1)??0;this.transport.span(o,a),this.desk.stage.cover(a>o?wo:0),this.desk.stage.dress(()=>2),this.desk.stage.seek(r??o+.3*(a-o));let l=await this.desk.source.bands(s.id).catch(()=>null);if(this.asked!==t)return;let c=l??{...s,bands:"none"};$e(this.numbers,Hu(c.figures,c.bands,s.request.what.side)),$e(this.top,x("h2",{},"Who pulls hardest"),Gu(c.top.slice(0,s0),c.bands,h=>this.point(h)))}picked=({side:e})=>this.side==="both"||e===null||e===this.side;point(e){let t=this.desk.scene?.message;if(!t)return;let n=document.getElementById("named"),s=this.hovered===null?null:t.elements[this.hovered];n&&(n.textContent=et(s?.title??t.elements.find(r=>r.belly===e)?.title??"")),this.desk.stage.dress(r=>e&&t.elements[r]?.belly===e?3:2)}actions(){let{source:e,address:t}=this.desk;return e.still?null:x("p",{class:"actions"},x("button",{type:"button",onclick:()=>t.go({page:"whatif"})},"Ask what if"),n0(this.desk),x("button",{type:"button",onclick:()=>{Sd(this.desk)}},"Save as a report"))}};async function Sd(i){let{state:e}=i.address,t=await i.attempt(()=>i.source.report({solve:Uu(e),strengths:e.strengths}));if(!t)return;let n=x("a",{href:URL.createObjectURL(t),download:`coxa-${e.what.name||e.what.kind}.html`});n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}var Pb={noted:["Stands out","half"],usual:["Usual","good"],abstained:["Cannot be told","plain"]};function a0(i,e,t){let n=l=>i.filter(c=>c.status===l),s=n("noted"),r=n("abstained"),o=n("usual"),a=(l,c,h)=>c.length?x("details",{class:"more findings-more"},x("summary",{},`${l} (${c.length})`),x("p",{class:"note"},h),x("div",{class:"findings-list"},...c.map(u=>o0(u,e,t)))):null;return x("div",{class:"findings"},s.length?x("ol",{class:"findings-list"},...s.map(l=>x("li",{},o0(l,e,t)))):x("p",{class:"kindly"},"Nothing stands out beside what is usual at your age."),a("What cannot be told",r,"Here the error of the test is larger than what it would have to show, or nobody has published what is usual. Coxa says nothing then, and keeps the number for your own comparison."),a("What is usual",o,"Within what people of your age and sex do, the error of the test included."))}function o0(i,e,t){let{title:n,side:s,status:r,text:o,value:a,unit:l,norm:c,error:h,source:u,confidence:d,why:f,row:p,experiment:y,strengths:g,low:m,high:_}=i,[w,S]=Pb[r],C=a!==null&&Math.abs(a)<10&&a%1?1:0,T=y?x("button",{type:"button",onclick:()=>e.address.go({page:Object.keys(g).length?"whatif":"move",what:y.what,person:{mass_kg:t.mass_kg,height_m:t.height_m,sex:t.sex,age:t.age},conditions:y.conditions,free:y.free,strengths:g,chosen:"",time:null})},"See it on the body"):null;return x("article",{class:"finding-card"},x("header",{},x("h2",{},n,s?x("span",{class:"side"},`, ${Bn(s)}`):null),x("span",{class:`mark-word ${S}`},w)),a!==null?x("p",{class:"finding-number"},x("strong",{},it(a,C)),x("span",{class:"unit"},l==="deg"?"°":` ${l}`),m!==null&&_!==null?x("span",{class:"band"},`${it(m,C)} to ${it(_,C)}, with the test’s error`):null):null,Ib(i),x("p",{},o),f?x("p",{class:"note"},f):null,x("details",{class:"more"},x("summary",{},"What it rests on"),x("dl",{class:"facts"},mc("Usual",c),mc("Error",h),mc("Confidence",d),mc("Source",u))),p||T?x("p",{class:"actions small"},p?x("button",{type:"button",onclick:()=>e.address.go({page:"article",chosen:p})},"What the article says"):null,T):null)}var mc=(i,e)=>e?x("div",{},x("dt",{},i),x("dd",{},et(e))):null;function Ib({value:i,low:e,high:t,norm_low:n,norm_high:s,status:r,unit:o}){if(i===null||n===null&&s===null)return null;let a=[i,e,t,n,s].filter(y=>y!==null),l=Math.min(0,...a),c=Math.max(...a)*(s===null?1.25:1.1)||1,h=y=>Math.max(0,Math.min(100,100*(y-l)/(c-l))),u=(y,g,m)=>{let _=x("span",{class:y});return _.style.left=`${h(g)}%`,_.style.width=`${Math.max(0,h(m)-h(g))}%`,_},d=x("span",{class:`measure-dot ${r}`});d.style.left=`${h(i)}%`;let f=n??s,p=x("span",{class:"measure-edge"});return p.style.left=`${h(f)}%`,x("div",{class:"measure","aria-hidden":"true"},x("span",{class:"measure-track"},u("measure-usual",n??l,s??c),e!==null&&t!==null?u("measure-band",e,t):null,p,d),x("span",{class:"measure-words"},x("span",{},"shaded: usual"),x("span",{},`line at ${it(f,f%1?1:0)}${o==="deg"?"°":` ${o}`}`)))}var Ar=class{constructor(e,t,n,s=["Start","Stop"]){this.limit_s=e;this.down=t;this.onStop=n;this.names=s;this.show(0),this.name()}limit_s;down;onStop;names;button=x("button",{type:"button",class:"primary",onclick:()=>this.toggle()});digits=x("output",{class:"digits","aria-live":"off"},"0.0");ring=x("span",{class:"ring","aria-hidden":"true"});element=x("div",{class:"timer"},this.ring,this.digits,this.button);begun=0;asked=0;told=-1;get running(){return this.begun>0}toggle(){this.running?this.stop(!1):this.start()}start(){this.begun=performance.now(),this.told=-1,this.element.classList.add("running"),this.name(),this.tick()}drop(){cancelAnimationFrame(this.asked),this.begun=0,this.element.classList.remove("running"),this.name()}stop(e){let t=e?this.limit_s:this.passed();this.drop(),this.show(t),this.onStop(t,e)}passed(){return(performance.now()-this.begun)/1e3}tick=()=>{if(!this.element.isConnected){this.drop();return}let e=this.passed();if(this.limit_s&&e>=this.limit_s){this.stop(!0);return}this.show(e),this.asked=requestAnimationFrame(this.tick)};show(e){let t=this.down?Math.max(0,this.limit_s-e):e,n=Math.floor(t*10+1e-6);n!==this.told&&(this.told=n,this.digits.value=this.down&&this.running?String(Math.ceil(t)):this.down?String(this.limit_s):`${Math.floor(n/10)}.${n%10}`,this.ring.style.setProperty("--part",String(this.limit_s?Math.min(1,e/this.limit_s):0)))}name(){this.button.textContent=this.names[this.running?1:0]}};var h0={name:"screen",title:"Screen",staged:!1,open:(i,e)=>new wd(i,e)},Ad={name:"test",title:"A test",staged:!0,open:(i,e)=>new Td(i,e)},Ms=new Map,l0="",Md=(i,e)=>`${i} ${e??""}`;function u0(){l0!==ku()&&Ms.clear(),l0=ku()}var wd=class extends vr{constructor(e,t){super(e,t,"screen")}async draw(){if(u0(),!this.person){this.drawProfile(null);return}let e=await this.desk.attempt(()=>_r("screen"));e&&!this.gone&&this.drawScreen(this.person,e)}drawScreen(e,t){let{tests:n,left:s,on:r,statements:o}=t,a=Ms.size>0,l=x("button",{type:"button",class:"primary",onclick:()=>this.go("test")},a?"Go on with the tests":r?"Do the tests again":"Begin the tests"),c=x("button",{type:"button",onclick:()=>this.drawProfile(e)},"Change what is known of you");if(r){$e(this.body,x("div",{class:"path-wide"},x("h1",{},"What the tests tell"),x("p",{class:"lead"},`Measured on ${Ca(r)}, by you. First what stands out and training changes most. It is what you saw of yourself: no diagnosis, and no forecast.`),a0(o,this.desk,e.profile),s.length?c0(s):null,x("p",{class:"actions"},e.planned?null:x("button",{type:"button",class:"primary",onclick:()=>this.go("plan")},"Make a plan of it"),l,c))),e.planned&&l.classList.remove("primary");return}$e(this.body,x("div",{class:"path-column"},x("h1",{},`${Bu(n.length,"test")} to do at home`),x("p",{class:"lead"},"You need a wall, a chair, a mat, a phone's level and half an hour. One after the other, with a picture and a timer; skip what you like. You note what you see: it is no diagnosis."),x("p",{class:"actions"},l,c),x("ol",{class:"test-list"},...n.map(({title:h,sided:u,support:d})=>x("li",{},x("span",{},h),u?x("span",{class:"fine"},"each side"):null,d.length?x("span",{class:"fine"},"with support"):null))),s.length?c0(s):null)),l.focus({preventScroll:!0})}drawProfile(e){let{limits:t,equipment:n,levels:s}=this.info,r=e?.profile,o=w=>t.find(S=>S.name===w),a=x("input",{type:"text",id:"who",maxlength:60,autocomplete:"off",value:e?.who??"me",readonly:!!e}),l=ao({title:"Age",value:r?.age??null,...o("age"),step:1,unit:"years"}),c=ao({title:"Mass",value:r?.mass_kg??null,...o("mass_kg"),step:.5,unit:"kg"}),h=ao({title:"Height",value:r?Math.round(100*r.height_m):null,low:100*o("height_m").low,high:100*o("height_m").high,step:1,unit:"cm"}),u=ao({title:"Minutes a session",value:r?.minutes??30,...o("minutes"),step:5,unit:"min"}),d=Ea("Sex of the body",[["female","Female"],["male","Male"]],r?.sex??null),f=Ea("Sessions a week",[[2,"2"],[3,"3"],[4,"4"]],r?.sessions??3),p=Ea("Training is",s.map(({level:w,title:S})=>[w,S]),r?.level??1),y=new Set(r?.equipment??["mat","chair"]),g=x("form",{novalidate:!0,onsubmit:w=>{w.preventDefault(),_()}},x("div",{class:"field"},x("label",{for:"who"},"What shall Coxa call you?"),a),x("div",{class:"fields"},l.element,c.element,h.element),d,x("h2",{},"Time and things"),x("div",{class:"fields"},u.element,f),p,x("fieldset",{class:"field"},x("legend",{},"At hand"),x("div",{class:"ticks chips"},...n.map(w=>lo(et(w),y.has(w),S=>{S?y.add(w):y.delete(w)})))),x("p",{class:"missing",role:"alert"}),x("p",{class:"actions"},x("button",{type:"submit",class:"primary"},e?"Keep":"Go on to the tests"),e?x("button",{type:"button",onclick:()=>{this.draw()}},"Leave it"):null)),m=[["your age",l],["your mass",c],["your height",h],["the minutes",u]],_=async()=>{let w=g.querySelector(".missing"),S=m.find(([,L])=>L.value===null),C=m.find(([,L])=>!L.input.checkValidity()&&L.input.validity.stepMismatch===!1),T=S??C;if(T||!d.chosen){w.textContent=T?S?`Please give ${T[0]}.`:`Please check ${T[0]}: ${T[1].input.min} to ${T[1].input.max}.`:"Please choose a sex: it sets strength and norms.",(T?T[1].input:d.querySelector("input"))?.focus();return}let v={age:Math.round(l.value),sex:d.chosen,mass_kg:c.value,height_m:h.value/100,minutes:Math.round(u.value),sessions:f.chosen??3,level:p.chosen??1,equipment:[...y]},E=a.value.trim(),k=await this.desk.attempt(()=>Ra("person",{who:E,profile:v,gate:e?null:Zl()}));!k||this.gone||(Jl(null),ym(k.who),await this.begin(),this.focus("h1"))};$e(this.body,x("div",{class:"path-column"},x("h1",{tabindex:-1},"Who you are"),x("p",{class:"lead"},"Norms go by age and sex, loads by mass and height. It stays in the database on this computer, or the one you named."),g)),this.focus(e?"h1":"#who")}},c0=i=>x("details",{class:"more"},x("summary",{},`${Bu(i.length,"test")} left out for you`),x("ul",{},...i.map(({title:e,why:t})=>x("li",{},`${e}: ${t}`)))),Td=class extends vr{stops=[];timer=null;drawn="";constructor(e,t){super(e,t,"test")}update(){this.stops.length&&this.drawStop()}key(e){return e!==" "&&e!=="Enter"||!this.timer?!1:(this.timer.toggle(),!0)}close(){super.close(),this.timer?.drop(),this.desk.stage.play(!1)}async draw(){u0();let e=await this.desk.attempt(()=>_r("screen"));!e||this.gone||(this.stops=e.tests.flatMap(t=>t.sided?[{test:t,side:"r"},{test:t,side:"l"}]:[{test:t,side:null}]),this.drawStop())}get at(){let{chosen:e}=this.desk.address.state,t=this.stops.findIndex(({test:n,side:s})=>Md(n.id,s).trim()===e.replace(":"," "));return t<0?0:t}goTo(e){let t=this.stops[e];t?this.desk.address.go({chosen:t.side?`${t.test.id}:${t.side}`:t.test.id}):this.finish()}drawStop(){let e=this.at,{test:t,side:n}=this.stops[e],s=Ms.get(Md(t.id,n));this.timer?.drop(),this.timer=null;let r=s?.value??null,o=x("button",{type:"button",class:"primary",onclick:()=>this.keep({test:t,side:n},r)}),a=u=>{r=u,o.textContent=e+1<this.stops.length?r===null?"Skip":"Next":r===null?"Skip and finish":"Finish",o.classList.toggle("primary",r!==null)},l=this.answer(t,s?.value??null,a),c=this.timer,h=x("span",{class:"bar"});h.style.width=`${100*e/this.stops.length}%`,$e(this.body,x("p",{class:"path-part"},`${e+1} of ${this.stops.length}`),x("span",{class:"path-bar","aria-hidden":"true"},h),x("h1",{tabindex:-1},t.title,n?x("span",{class:"side"},`, ${Bn(n)} leg`):null),t.support.length?x("p",{class:"flag"},t.support.join(" ")):null,x("p",{class:"instruction"},t.instruction),c?.element??null,l,x("p",{class:"actions"},o,e?x("button",{type:"button",onclick:()=>this.goTo(e-1)},"Back"):null,Ms.size?x("button",{type:"button",class:"plain-button",onclick:()=>{this.finish()}},"Keep what I have"):null),t.error||t.note?x("details",{class:"more"},x("summary",{},"How exact it is"),x("ul",{},t.error?x("li",{},et(t.error)):null,t.note?x("li",{},t.note):null)):null,x("p",{class:"fine"},"Stop when pain rises above 4 of 10, or something tingles, gives way, or makes you dizzy.")),a(r),this.body.closest(".panel")?.scrollTo(0,0),c&&s===void 0?c.button.focus({preventScroll:!0}):this.focus("h1"),this.showBody(t,n)}answer(e,t,n){let{kind:s,choices:r,low:o,high:a,unit:l,timer_s:c}=e;if(s==="choice")return c&&(this.timer=new Ar(c,!0,()=>{})),x("fieldset",{class:"field choices-list"},x("legend",{class:"unseen"},"What you saw"),...r.map((f,p)=>x("label",{class:"tick"},x("input",{type:"radio",name:"choice",checked:t===p,onchange:()=>n(p)}),x("span",{},et(f)))));if(s==="scale")return c&&(this.timer=new Ar(c,!0,()=>{})),Kl("0 is nothing, 10 the most",t,n);let h=s==="count",u=ao({title:s==="seconds"?"Seconds":h?"How many":et(s==="degrees"?"angle":s),value:t,low:o,high:a,step:h?1:s==="seconds"||s==="kilograms"?.1:s==="hours"?.5:1,unit:l,onInput:n});return s==="seconds"?this.timer=new Ar(c,!1,d=>{let f=Math.min(a,Math.round(10*d)/10);u.input.value=it(f,1),n(f),this.body.querySelector(".actions button")?.focus()}):c&&(this.timer=new Ar(c,!0,()=>u.input.focus())),u.element}keep({test:e,side:t},n){let s=Md(e.id,t),r=this.at;if(n===null)Ms.delete(s);else if(n<e.low||n>e.high){this.desk.report(new Error(`${e.title} is from ${it(e.low,0)} to ${it(e.high,0)} ${e.unit}.`));return}else Ms.set(s,{test:e.id,value:n,side:t});this.goTo(r+1)}async finish(){if(!Ms.size){this.go("screen");return}!await this.desk.attempt(()=>Ra("screen",{answers:[...Ms.values()]}))||this.gone||(Ms.clear(),this.go("screen"))}async showBody({movement:e,values:t},n){(await this.desk.movements().catch(()=>[])).find(({name:d})=>d===e)?.sided||(n=null);let r=`${e} ${n} ${JSON.stringify(t)}`;if(!e||this.drawn===r||!this.person||this.gone)return;this.drawn=r;let{mass_kg:o,height_m:a,sex:l,age:c}=this.person.profile,h=e==="walk"?{kind:"walk",name:"",side:n??"r",values:t,trial:""}:{kind:"movement",name:e,side:n??"r",values:t,trial:""},u=await this.desk.show({what:h,person:{mass_kg:o,height_m:a,sex:l,age:c},conditions:[],free:[],before:""},"Setting up the body …");!u||this.gone||(this.desk.stage.dress(()=>2),this.desk.stage.look("whole"),u.message.frames>1&&!matchMedia("(prefers-reduced-motion: reduce)").matches&&this.desk.stage.play(!0))}};var Lb=[["Hip flexors' fibres",["psoas_major","iliacus","rectus_femoris"]],["Hamstrings' fibres",["biceps_femoris_long_head","semitendinosus","semimembranosus"]]],Db=new Set(["quiet-stand","single-leg-stand","pushed-stand","toothbrush-stand"]),Nb=["pelvis_list","lumbar_bending"],Ub=["a","b","c","d","e","f"];function d0({what:i,person:e,conditions:t,free:n},s){let r=(a,l,c,h,u,d)=>ho({title:l,value:e[a],low:c,high:h,step:u,said:d,onDone:f=>s({person:{...e,[a]:f}})}),o=(a,l,c,h,u,d)=>ho({title:a,value:Ou(t,l),low:c,high:h,step:u,said:d,onDone:f=>s({conditions:Aa(t,l,f)})});return[i.kind==="movement"&&Db.has(i.name)?Ob(n,s):null,r("mass_kg","Body mass",45,130,1,a=>`${it(a,0)} kg`),r("height_m","Height",1.45,2.05,.01,a=>`${it(a,2)} m`),o("Carried in the hands",pm,0,40,1,a=>`${it(a,0)} kg`),o("Band round the knees",mm,0,800,50,a=>a>0?`${it(a,0)} N/m`:"none"),...Lb.map(([a,l])=>o(a,gm(l),.8,1,.01,c=>c>.995?"as they are":`${ys(1-c)} shorter`)),o("Gluteus maximus, most active",xm(["gluteus_maximus"]),.05,1,.05,ys),Fb(t,s),x("p",{class:"note"},"These solve the movement anew, which takes a little longer.")]}function Ob(i,e){let t=(n,s)=>x("label",{},x("input",{type:"radio",name:"posture",checked:String(i)===String(n),onchange:()=>e({free:n})}),x("span",{},s));return x("fieldset",{class:"segments posture"},x("legend",{class:"unseen"},"Posture"),t([],"Posture held"),t(Nb,"May give way"))}function Fb(i,e){let t=Yl("sciatic"),n=Ou(i,t),s=vs("variant"),r=x("select",{id:s,onchange:()=>e({conditions:Aa(i,t,r.value)})},x("option",{value:""},"the usual way"),...Ub.map(o=>x("option",{value:o,selected:o===n},`type ${o}`)));return x("div",{class:"choice"},x("label",{for:s},"Sciatic nerve and piriformis"),r)}var f0={name:"whatif",title:"What if",staged:!0,open:(i,e)=>new Rd(i,e)},Ed=matchMedia("(min-width: 1180px)"),Rd=class{constructor(e,t){this.desk=t;let{stage:n,address:s,source:r}=t,o=l=>{this.transport.stop(),n.seek(l)};this.strengths={...s.state.strengths},this.side=Object.keys(this.strengths).some(l=>l.endsWith("_l"))&&!Object.keys(this.strengths).some(l=>l.endsWith("_r"))?"l":s.state.what.side,this.chooser=new co(t),this.plots=new So(o,["activations","contact","forces"]),this.transport=new Mo(n),document.getElementById("stage").append(this.transport.element),n.cover(wo);let a=x("input",{type:"checkbox",checked:!0,onchange:()=>{this.comparing=a.checked,this.ask()}});$e(e,x("header",{class:"head"},x("h1",{},"What if"),x("p",{class:"lead"},r.still?"What was asked, and who takes over.":"Make a muscle weaker or stronger. The movement stays as it is; see who takes over.")),this.chooser.element,this.sliders,this.answer,this.more,x("div",{class:"line spread"},this.heading,x("label",{class:"check"},a,"Colour the change")),this.plots.element,this.table,this.actions()),this.lay(),Ed.addEventListener("change",this.lay),this.begin()}desk;chooser;plots;transport;sliders=x("section",{class:"sliders","aria-label":"Strength"});answer=x("section",{class:"answer","aria-live":"polite"});table=x("section",{});heading=x("h2",{},"Over time");more=x("details",{class:"more"});muscles=[];side="r";before=null;strengths;undone=[];comparing=!0;flying=!1;wanted=null;asked_ms=0;closed=!1;asked="";lay=()=>{Ed.matches?document.getElementById("stage").append(this.answer):this.sliders.after(this.answer)};update(){this.strengths={...this.desk.address.state.strengths},this.chooser.draw(),this.drawSliders(),this.solve()}show(e){this.transport.show(e),this.plots.show(e)}pick(e){let t=this.desk.scene?.message;this.point(e===null?"":t?.elements[e]?.belly??"")}key(e){if(e===" ")this.transport.toggle();else if(e==="."||e==="ArrowRight")this.transport.frame(1);else if(e===","||e==="ArrowLeft")this.transport.frame(-1);else return!1;return!0}repaint(){this.plots.repaint(),this.drawSliders()}close(){let{stage:e,address:t}=this.desk;this.closed=!0,e.play(!1),e.cover(0),e.frames>1&&t.note({time:Math.round(e.now*1e3)/1e3}),this.transport.element.remove(),this.answer.remove(),Ed.removeEventListener("change",this.lay),this.plots.destroy()}async begin(){this.solve(),this.muscles=await this.desk.attempt(()=>this.desk.muscles())??[],this.drawSliders()}slow(){let{person:e,conditions:t,free:n}=this.desk.address.state;return t.length>0||n.length>0||JSON.stringify(e)!==JSON.stringify(pi)}async solve(){let{what:e,person:t,conditions:n,free:s,time:r}=this.desk.address.state,o=this.desk.source.still,a={what:e,person:pi,conditions:[],free:[],before:""},l=Object.entries(this.strengths).map(([p,y])=>({kind:"weakness",muscles:[p],share:y})),c=JSON.stringify([e,t,n,s,this.slow()?l:[]]);if(c===this.asked){this.ask();return}this.asked=c;let h=await this.desk.show(a,"Solving the movement …");if(!h||this.asked!==c)return;this.before=h;let{message:u}=h,d=u.shown_s[0]??0,f=u.shown_s.at(-1)??0;if(this.transport.span(d,f),this.desk.stage.cover(f>d?wo:0),this.heading.textContent=u.frames>1?"Over time":"In this posture",this.desk.stage.dress(()=>2),this.chooser.draw(),this.drawMore(),this.slow()&&!o){let p=await this.desk.show({...a,person:t,conditions:[...n,...l],free:s,before:u.id},"Solving it anew …",h);if(!p||this.asked!==c)return;this.plots.set(p,h,this.picked),this.desk.stage.activate(p.arrays.activation,this.comparing),this.say(p.message)}else this.plots.set(h,null,this.picked),this.ask();this.desk.stage.seek(r??d+.3*(f-d))}ask(){if(this.slow()&&!this.desk.source.still){this.desk.stage.activate(this.desk.scene.arrays.activation,this.comparing);return}this.wanted={...this.strengths},this.asked_ms=performance.now(),this.flying||this.fly()}async fly(){for(this.flying=!0;this.wanted&&this.before;){let{before:e,wanted:t,asked_ms:n}=this;if(this.wanted=null,!Object.keys(t).length&&!this.desk.source.still){this.plots.change(null,this.picked),this.desk.stage.activate(e.arrays.activation,!1),this.desk.stage.force(e.arrays.arrow),this.say(null);continue}let s=performance.now(),r=await this.desk.attempt(()=>this.desk.source.whatIf({scene:e.message.id,strengths:t}));if(!r||this.closed||this.desk.scene!==e)continue;let o=performance.now();this.plots.change(r.arrays,this.picked),this.say(r.message,o-s),await null,performance.measure("request and answer",{start:s,end:o}),performance.measure("plots and numbers",{start:o}),performance.measure("slider to plots",{start:n}),this.desk.stage.activate(r.arrays.activation,this.comparing),this.desk.stage.force(r.arrays.arrow)}this.flying=!1}say(e,t){if(!e){$e(this.answer),$e(this.table);return}let n=e.takeovers.filter(({belly:s})=>!(s in this.strengths));$e(this.answer,x("h2",{},"Who takes over"),x("p",{class:"note"},"Change of the mean force over the movement: one answer, no range."),Am(n,s=>this.point(s),8)),$e(this.table,x("h2",{},"Before and now"),Tm(e.changes),x("p",{class:"note"},"One answer each, so no ranges; those of the numbers before are on Move."),t===void 0?null:x("p",{class:"fine"},`Answered in ${it(t,0)} ms`))}remember(){let{strengths:e,conditions:t,person:n,free:s}=this.desk.address.state;this.undone.push({strengths:e,conditions:t,person:n,free:s})}change(e){this.remember(),this.desk.address.go(e)}set(e,t){let n={...this.strengths};for(let s of e)Math.abs(t-1)<.005?delete n[s]:n[s]=t;this.strengths=n}drawSliders(){if(this.desk.source.still){$e(this.sliders,this.told());return}let e=new Set([...this.sliders.querySelectorAll("details[open]")].map(({dataset:n})=>n.group)),t=Wl(this.muscles.filter(({hip:n,side:s})=>n&&s==="r"));$e(this.sliders,x("div",{class:"line spread"},x("h2",{},"Strength"),x("fieldset",{class:"segments small"},x("legend",{class:"unseen"},"Side changed"),...[["r","Right"],["l","Left"],["both","Both"]].map(([n,s])=>x("label",{},x("input",{type:"radio",name:"changed",checked:n===this.side,onchange:()=>{this.side=n,this.drawSliders(),this.plots.choose(this.picked)}}),x("span",{},s))))),...t.map(([n,s],r)=>{let o=s.flatMap(({belly:a})=>this.bellies(a)).filter(a=>a in this.strengths).length;return x("details",{class:"group","data-group":n,open:e.size?e.has(n):r===0||o>0},x("summary",{},et(n),o?x("span",{class:"count"},`${o} changed`):null),...s.map(a=>this.strengthOf(a)))}))}bellies(e){let t=e.replace(/_[rl]$/,"");return this.side==="both"?[`${t}_r`,`${t}_l`]:[`${t}_${this.side}`]}strengthOf(e){let t=this.bellies(e.belly);return ho({title:Xl(e.title),value:this.strengths[t[0]]??1,low:0,high:1.5,step:.05,said:ys,mark:Ti(e.colour),onSlide:n=>{this.slow()||(this.set(t,n),this.ask())},onDone:n=>{this.set(t,n),this.remember(),this.desk.address.note({strengths:this.strengths},!1),this.slow()?this.solve():this.ask()}})}told(){let e=t=>this.muscles.find(n=>n.belly===t)?.title??t.replaceAll("_"," ");return x("ul",{class:"plain"},...Object.entries(this.strengths).map(([t,n])=>x("li",{},`${et(e(t))}: ${ys(n)} of its strength`)))}drawMore(){this.more.hidden=this.desk.source.still;let e=this.more.open||this.slow();$e(this.more,x("summary",{},"Body, load, tightness and variants"),...d0(this.desk.address.state,t=>this.change(t))),this.more.open=e}picked=({side:e,belly:t})=>t in this.strengths||this.side==="both"||e===null||e===this.side;point(e){let t=this.desk.scene?.message,n=document.getElementById("named");n&&(n.textContent=e?et(this.muscles.find(s=>s.belly===e)?.title??t?.elements.find(s=>s.belly===e)?.title??""):""),this.desk.stage.dress(s=>e&&t?.elements[s]?.belly===e?3:2)}actions(){let{address:e,source:t}=this.desk;if(t.still)return null;let n=x("button",{type:"button",onclick:()=>{navigator.clipboard.writeText(location.href).then(()=>{n.textContent="Copied",setTimeout(()=>{n.textContent="Copy link"},1500)},()=>this.desk.report(new Error("The link could not be copied; it stands in the address bar.")))}},"Copy link");return x("p",{class:"actions"},x("button",{type:"button",onclick:()=>{let s=this.undone.pop();s&&e.go(s)}},"Undo"),x("button",{type:"button",onclick:()=>this.change({strengths:{},conditions:[],person:pi,free:[]})},"Reset"),n,x("button",{type:"button",onclick:()=>{Sd(this.desk)}},"Save as a report"))}};var or={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},ar={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},ex=0,df=1,tx=2;var Ml=1,nx=2,ra=3,ls=0,si=1,Li=2,Br=0,oa=1,ff=2,pf=3,mf=4,ix=5;var zr=100,sx=101,rx=102,ox=103,ax=104,lx=200,cx=201,hx=202,ux=203,gf=204,xf=205,dx=206,fx=207,px=208,mx=209,gx=210,xx=211,_x=212,vx=213,yx=214,Vc=0,Wc=1,Xc=2,zo=3,qc=4,Yc=5,$c=6,Kc=7,_f=0,bx=1,Sx=2,cs=0,vf=1,yf=2,bf=3,Sf=4,Mf=5,wf=6,Tf=7,Qd="attached",Mx="detached",Af=300,Hr=301,aa=302,fh=303,ph=304,ir=1e3,Pi=1001,Ho=1002,Yt=1003,mh=1004;var Gr=1005;var Tn=1006,la=1007;var Di=1008;var qn=1009,Ef=1010,Rf=1011,lr=1012,gh=1013,Yi=1014,Si=1015,$i=1016,xh=1017,_h=1018,Vr=1020,Cf=35902,Pf=35899,If=1021,Lf=1022,Ni=1023,Is=1026,zs=1027,ca=1028,vh=1029,cr=1030,yh=1031;var ha=1033,wl=33776,Tl=33777,Al=33778,El=33779,bh=35840,Sh=35841,Mh=35842,wh=35843,Th=36196,Ah=37492,Eh=37496,Rh=37488,Ch=37489,Rl=37490,Ph=37491,Ih=37808,Lh=37809,Dh=37810,Nh=37811,Uh=37812,Oh=37813,Fh=37814,kh=37815,Bh=37816,zh=37817,Hh=37818,Gh=37819,Vh=37820,Wh=37821,Xh=36492,qh=36494,Yh=36495,$h=36283,Kh=36284,Cl=36285,Zh=36286;var Lr=2300,Dr=2301,Hc=2302,ef=2303,tf=2400,nf=2401,sf=2402,wx=2500;var Df=0,Pl=1,ua=2,Tx=3200;var Jh=0,Ax=1,Hs="",Sn="srgb",ti="srgb-linear",$a="linear",Pt="srgb";var Gc=7680;var Ex=519,Rx=512,Cx=513,Px=514,Nf=515,Ix=516,Lx=517,Uf=518,Of=519,Ff=35044;var Wr="300 es",Ii=2e3,Go=2001;function kb(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function Bb(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function Vo(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function Dx(){let i=Vo("canvas");return i.style.display="block",i}var p0={},Wo=null;function Ka(...i){let e="THREE."+i.shift();Wo?Wo("log",e,...i):console.log(e,...i)}function Nx(i){let e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function We(...i){i=Nx(i);let e="THREE."+i.shift();if(Wo)Wo("warn",e,...i);else{let t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function nt(...i){i=Nx(i);let e="THREE."+i.shift();if(Wo)Wo("error",e,...i);else{let t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function Ir(...i){let e=i.join(" ");e in p0||(p0[e]=!0,We(...i))}function Ux(i,e,t){return new Promise(function(n,s){function r(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:s();break;case i.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:n()}}setTimeout(r,t)})}var Ox={[Vc]:Vc,[Xc]:$c,[qc]:qc,[zo]:Yc,[Wc]:Wc,[$c]:Xc,[Kc]:Kc,[Yc]:zo},Xi=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let s=n[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},Vn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],m0=1234567,qa=Math.PI/180,Nr=180/Math.PI;function hs(){let i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(Vn[i&255]+Vn[i>>8&255]+Vn[i>>16&255]+Vn[i>>24&255]+"-"+Vn[e&255]+Vn[e>>8&255]+"-"+Vn[e>>16&15|64]+Vn[e>>24&255]+"-"+Vn[t&63|128]+Vn[t>>8&255]+"-"+Vn[t>>16&255]+Vn[t>>24&255]+Vn[n&255]+Vn[n>>8&255]+Vn[n>>16&255]+Vn[n>>24&255]).toLowerCase()}function gt(i,e,t){return Math.max(e,Math.min(t,i))}function kf(i,e){return(i%e+e)%e}function zb(i,e,t,n,s){return n+(i-e)*(s-n)/(t-e)}function Hb(i,e,t){return i!==e?(t-i)/(e-i):0}function Ya(i,e,t){return(1-t)*i+t*e}function Gb(i,e,t,n){return Ya(i,e,1-Math.exp(-t*n))}function Vb(i,e=1){return e-Math.abs(kf(i,e*2)-e)}function Wb(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function Xb(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function qb(i,e){return i+Math.floor(Math.random()*(e-i+1))}function Yb(i,e){return i+Math.random()*(e-i)}function $b(i){return i*(.5-Math.random())}function Kb(i){i!==void 0&&(m0=i);let e=m0+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function Zb(i){return i*qa}function Jb(i){return i*Nr}function jb(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function Qb(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function Bf(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function eS(i,e,t,n,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+n)/2),h=o((e+n)/2),u=r((e-n)/2),d=o((e-n)/2),f=r((n-e)/2),p=o((n-e)/2);switch(s){case"XYX":i.set(a*h,l*u,l*d,a*c);break;case"YZY":i.set(l*d,a*h,l*u,a*c);break;case"ZXZ":i.set(l*u,l*d,a*h,a*c);break;case"XZX":i.set(a*h,l*p,l*f,a*c);break;case"YXY":i.set(l*f,a*h,l*p,a*c);break;case"ZYZ":i.set(l*p,l*f,a*h,a*c);break;default:We("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function jh(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function zf(i,e){if(e.constructor===Float32Array)return i;let t=jh(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function Hf(i,e){if(e.constructor===Float32Array)return i;let t=jh(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}var da={DEG2RAD:qa,RAD2DEG:Nr,generateUUID:hs,clamp:gt,euclideanModulo:kf,mapLinear:zb,inverseLerp:Hb,lerp:Ya,damp:Gb,pingpong:Vb,smoothstep:Wb,smootherstep:Xb,randInt:qb,randFloat:Yb,randFloatSpread:$b,seededRandom:Kb,degToRad:Zb,radToDeg:Jb,isPowerOfTwo:jb,ceilPowerOfTwo:Qb,floorPowerOfTwo:Bf,setQuaternionFromProperEuler:eS,normalize:Hf,denormalize:zf},Ye=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6],this.y=s[1]*t+s[4]*n+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=gt(this.x,e.x,t.x),this.y=gt(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=gt(this.x,e,t),this.y=gt(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(gt(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(gt(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*n-o*s+e.x,this.y=r*s+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},An=class{constructor(e=0,t=0,n=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=s}static slerpFlat(e,t,n,s,r,o,a){let l=n[s+0],c=n[s+1],h=n[s+2],u=n[s+3],d=r[o+0],f=r[o+1],p=r[o+2],y=r[o+3];if(u!==y||l!==d||c!==f||h!==p){let g=l*d+c*f+h*p+u*y;g<0&&(d=-d,f=-f,p=-p,y=-y,g=-g);let m=1-a;if(g<.9995){let _=Math.acos(g),w=Math.sin(_);m=Math.sin(m*_)/w,a=Math.sin(a*_)/w,l=l*m+d*a,c=c*m+f*a,h=h*m+p*a,u=u*m+y*a}else{l=l*m+d*a,c=c*m+f*a,h=h*m+p*a,u=u*m+y*a;let _=1/Math.sqrt(l*l+c*c+h*h+u*u);l*=_,c*=_,h*=_,u*=_}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=u}static multiplyQuaternionsFlat(e,t,n,s,r,o){let a=n[s],l=n[s+1],c=n[s+2],h=n[s+3],u=r[o],d=r[o+1],f=r[o+2],p=r[o+3];return e[t]=a*p+h*u+l*f-c*d,e[t+1]=l*p+h*d+c*u-a*f,e[t+2]=c*p+h*f+a*d-l*u,e[t+3]=h*p-a*u-l*d-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,s){return this._x=e,this._y=t,this._z=n,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(n/2),h=a(s/2),u=a(r/2),d=l(n/2),f=l(s/2),p=l(r/2);switch(o){case"XYZ":this._x=d*h*u+c*f*p,this._y=c*f*u-d*h*p,this._z=c*h*p+d*f*u,this._w=c*h*u-d*f*p;break;case"YXZ":this._x=d*h*u+c*f*p,this._y=c*f*u-d*h*p,this._z=c*h*p-d*f*u,this._w=c*h*u+d*f*p;break;case"ZXY":this._x=d*h*u-c*f*p,this._y=c*f*u+d*h*p,this._z=c*h*p+d*f*u,this._w=c*h*u-d*f*p;break;case"ZYX":this._x=d*h*u-c*f*p,this._y=c*f*u+d*h*p,this._z=c*h*p-d*f*u,this._w=c*h*u+d*f*p;break;case"YZX":this._x=d*h*u+c*f*p,this._y=c*f*u+d*h*p,this._z=c*h*p-d*f*u,this._w=c*h*u-d*f*p;break;case"XZY":this._x=d*h*u-c*f*p,this._y=c*f*u-d*h*p,this._z=c*h*p+d*f*u,this._w=c*h*u+d*f*p;break;default:We("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,s=Math.sin(n);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],h=t[6],u=t[10],d=n+a+u;if(d>0){let f=.5/Math.sqrt(d+1);this._w=.25/f,this._x=(h-l)*f,this._y=(r-c)*f,this._z=(o-s)*f}else if(n>a&&n>u){let f=2*Math.sqrt(1+n-a-u);this._w=(h-l)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+c)/f}else if(a>u){let f=2*Math.sqrt(1+a-n-u);this._w=(r-c)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(l+h)/f}else{let f=2*Math.sqrt(1+u-n-a);this._w=(o-s)/f,this._x=(r+c)/f,this._y=(l+h)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(gt(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let s=Math.min(1,t/n);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,h=t._w;return this._x=n*h+o*a+s*c-r*l,this._y=s*h+o*l+r*a-n*c,this._z=r*h+o*c+n*l-s*a,this._w=o*h-n*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),s=Math.sqrt(1-n),r=Math.sqrt(n);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},H=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(g0.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(g0.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*n+r[6]*s,this.y=r[1]*t+r[4]*n+r[7]*s,this.z=r[2]*t+r[5]*n+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*n+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*n+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*n+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*n+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*n),h=2*(a*t-r*s),u=2*(r*n-o*t);return this.x=t+l*c+o*u-a*h,this.y=n+l*h+a*c-r*u,this.z=s+l*u+r*h-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*n+r[8]*s,this.y=r[1]*t+r[5]*n+r[9]*s,this.z=r[2]*t+r[6]*n+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=gt(this.x,e.x,t.x),this.y=gt(this.y,e.y,t.y),this.z=gt(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=gt(this.x,e,t),this.y=gt(this.y,e,t),this.z=gt(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(gt(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-n*l,this.z=n*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return Cd.copy(this).projectOnVector(e),this.sub(Cd)}reflect(e){return this.sub(Cd.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(gt(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,s=this.z-e.z;return t*t+n*n+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let s=Math.sin(t)*e;return this.x=s*Math.sin(n),this.y=Math.cos(t)*e,this.z=s*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},Cd=new H,g0=new An,st=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c)}set(e,t,n,s,r,o,a,l,c){let h=this.elements;return h[0]=e,h[1]=s,h[2]=a,h[3]=t,h[4]=r,h[5]=l,h[6]=n,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],h=n[4],u=n[7],d=n[2],f=n[5],p=n[8],y=s[0],g=s[3],m=s[6],_=s[1],w=s[4],S=s[7],C=s[2],T=s[5],v=s[8];return r[0]=o*y+a*_+l*C,r[3]=o*g+a*w+l*T,r[6]=o*m+a*S+l*v,r[1]=c*y+h*_+u*C,r[4]=c*g+h*w+u*T,r[7]=c*m+h*S+u*v,r[2]=d*y+f*_+p*C,r[5]=d*g+f*w+p*T,r[8]=d*m+f*S+p*v,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8];return t*o*h-t*a*c-n*r*h+n*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=h*o-a*c,d=a*l-h*r,f=c*r-o*l,p=t*u+n*d+s*f;if(p===0)return this.set(0,0,0,0,0,0,0,0,0);let y=1/p;return e[0]=u*y,e[1]=(s*c-h*n)*y,e[2]=(a*n-s*o)*y,e[3]=d*y,e[4]=(h*t-s*l)*y,e[5]=(s*r-a*t)*y,e[6]=f*y,e[7]=(n*l-c*t)*y,e[8]=(o*t-n*r)*y,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(n*l,n*c,-n*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return Ir("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Pd.makeScale(e,t)),this}rotate(e){return Ir("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Pd.makeRotation(-e)),this}translate(e,t){return Ir("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Pd.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<9;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},Pd=new st,x0=new st().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),_0=new st().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function tS(){let i={enabled:!0,workingColorSpace:ti,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===Pt&&(s.r=Ps(s.r),s.g=Ps(s.g),s.b=Ps(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===Pt&&(s.r=Bo(s.r),s.g=Bo(s.g),s.b=Bo(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Hs?$a:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[ti]:{primaries:e,whitePoint:n,transfer:$a,toXYZ:x0,fromXYZ:_0,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Sn},outputColorSpaceConfig:{drawingBufferColorSpace:Sn}},[Sn]:{primaries:e,whitePoint:n,transfer:Pt,toXYZ:x0,fromXYZ:_0,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Sn}}}),i}var mt=tS();function Ps(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function Bo(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var To,Zc=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{To===void 0&&(To=Vo("canvas")),To.width=e.width,To.height=e.height;let s=To.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),n=To}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=Vo("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let s=n.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=Ps(r[o]/255)*255;return n.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(Ps(t[n]/255)*255):t[n]=Ps(t[n]);return{data:t,width:e.width,height:e.height}}else return We("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},nS=0,Xo=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:nS++}),this.uuid=hs(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(Id(s[o].image)):r.push(Id(s[o]))}else r=Id(s);n.url=r}return t||(e.images[this.uuid]=n),n}};function Id(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?Zc.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(We("Texture: Unable to serialize Texture."),{})}var iS=0,Ld=new H,En=class i extends Xi{constructor(e=i.DEFAULT_IMAGE,t=i.DEFAULT_MAPPING,n=Pi,s=Pi,r=Tn,o=Di,a=Ni,l=qn,c=i.DEFAULT_ANISOTROPY,h=Hs){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:iS++}),this.uuid=hs(),this.name="",this.source=new Xo(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Ye(0,0),this.repeat=new Ye(1,1),this.center=new Ye(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new st,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Ld).x}get height(){return this.source.getSize(Ld).y}get depth(){return this.source.getSize(Ld).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){We(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){We(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&n&&s.isVector2&&n.isVector2||s&&n&&s.isVector3&&n.isVector3||s&&n&&s.isMatrix3&&n.isMatrix3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Af)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case ir:e.x=e.x-Math.floor(e.x);break;case Pi:e.x=e.x<0?0:1;break;case Ho:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case ir:e.y=e.y-Math.floor(e.y);break;case Pi:e.y=e.y<0?0:1;break;case Ho:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};En.DEFAULT_IMAGE=null;En.DEFAULT_MAPPING=Af;En.DEFAULT_ANISOTROPY=1;var Nt=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,s=1){this.x=e,this.y=t,this.z=n,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,s){return this.x=e,this.y=t,this.z=n,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*n+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*n+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*n+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,s,r,l=e.elements,c=l[0],h=l[4],u=l[8],d=l[1],f=l[5],p=l[9],y=l[2],g=l[6],m=l[10];if(Math.abs(h-d)<.01&&Math.abs(u-y)<.01&&Math.abs(p-g)<.01){if(Math.abs(h+d)<.1&&Math.abs(u+y)<.1&&Math.abs(p+g)<.1&&Math.abs(c+f+m-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let w=(c+1)/2,S=(f+1)/2,C=(m+1)/2,T=(h+d)/4,v=(u+y)/4,E=(p+g)/4;return w>S&&w>C?w<.01?(n=0,s=.707106781,r=.707106781):(n=Math.sqrt(w),s=T/n,r=v/n):S>C?S<.01?(n=.707106781,s=0,r=.707106781):(s=Math.sqrt(S),n=T/s,r=E/s):C<.01?(n=.707106781,s=.707106781,r=0):(r=Math.sqrt(C),n=v/r,s=E/r),this.set(n,s,r,t),this}let _=Math.sqrt((g-p)*(g-p)+(u-y)*(u-y)+(d-h)*(d-h));return Math.abs(_)<.001&&(_=1),this.x=(g-p)/_,this.y=(u-y)/_,this.z=(d-h)/_,this.w=Math.acos((c+f+m-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=gt(this.x,e.x,t.x),this.y=gt(this.y,e.y,t.y),this.z=gt(this.z,e.z,t.z),this.w=gt(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=gt(this.x,e,t),this.y=gt(this.y,e,t),this.z=gt(this.z,e,t),this.w=gt(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(gt(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Jc=class extends Xi{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Tn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new Nt(0,0,e,t),this.scissorTest=!1,this.viewport=new Nt(0,0,e,t),this.textures=[];let s=n.count;for(let r=0;r<s;r++)this.textures[r]=new En({width:e,height:t,depth:n.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Tn,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=n,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new Xo(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},bi=class extends Jc{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},Za=class extends En{constructor(e=null,t=1,n=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=Yt,this.minFilter=Yt,this.wrapR=Pi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var jc=class extends En{constructor(e=null,t=1,n=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=Yt,this.minFilter=Yt,this.wrapR=Pi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var ct=class i{static{this.prototype.isMatrix4=!0}constructor(e,t,n,s,r,o,a,l,c,h,u,d,f,p,y,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c,h,u,d,f,p,y,g)}set(e,t,n,s,r,o,a,l,c,h,u,d,f,p,y,g){let m=this.elements;return m[0]=e,m[4]=t,m[8]=n,m[12]=s,m[1]=r,m[5]=o,m[9]=a,m[13]=l,m[2]=c,m[6]=h,m[10]=u,m[14]=d,m[3]=f,m[7]=p,m[11]=y,m[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,s=1/Ao.setFromMatrixColumn(e,0).length(),r=1/Ao.setFromMatrixColumn(e,1).length(),o=1/Ao.setFromMatrixColumn(e,2).length();return t[0]=n[0]*s,t[1]=n[1]*s,t[2]=n[2]*s,t[3]=0,t[4]=n[4]*r,t[5]=n[5]*r,t[6]=n[6]*r,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,s=e.y,r=e.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(s),c=Math.sin(s),h=Math.cos(r),u=Math.sin(r);if(e.order==="XYZ"){let d=o*h,f=o*u,p=a*h,y=a*u;t[0]=l*h,t[4]=-l*u,t[8]=c,t[1]=f+p*c,t[5]=d-y*c,t[9]=-a*l,t[2]=y-d*c,t[6]=p+f*c,t[10]=o*l}else if(e.order==="YXZ"){let d=l*h,f=l*u,p=c*h,y=c*u;t[0]=d+y*a,t[4]=p*a-f,t[8]=o*c,t[1]=o*u,t[5]=o*h,t[9]=-a,t[2]=f*a-p,t[6]=y+d*a,t[10]=o*l}else if(e.order==="ZXY"){let d=l*h,f=l*u,p=c*h,y=c*u;t[0]=d-y*a,t[4]=-o*u,t[8]=p+f*a,t[1]=f+p*a,t[5]=o*h,t[9]=y-d*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let d=o*h,f=o*u,p=a*h,y=a*u;t[0]=l*h,t[4]=p*c-f,t[8]=d*c+y,t[1]=l*u,t[5]=y*c+d,t[9]=f*c-p,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let d=o*l,f=o*c,p=a*l,y=a*c;t[0]=l*h,t[4]=y-d*u,t[8]=p*u+f,t[1]=u,t[5]=o*h,t[9]=-a*h,t[2]=-c*h,t[6]=f*u+p,t[10]=d-y*u}else if(e.order==="XZY"){let d=o*l,f=o*c,p=a*l,y=a*c;t[0]=l*h,t[4]=-u,t[8]=c*h,t[1]=d*u+y,t[5]=o*h,t[9]=f*u-p,t[2]=p*u-f,t[6]=a*h,t[10]=y*u+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(sS,e,rS)}lookAt(e,t,n){let s=this.elements;return _i.subVectors(e,t),_i.lengthSq()===0&&(_i.z=1),_i.normalize(),Zs.crossVectors(n,_i),Zs.lengthSq()===0&&(Math.abs(n.z)===1?_i.x+=1e-4:_i.z+=1e-4,_i.normalize(),Zs.crossVectors(n,_i)),Zs.normalize(),gc.crossVectors(_i,Zs),s[0]=Zs.x,s[4]=gc.x,s[8]=_i.x,s[1]=Zs.y,s[5]=gc.y,s[9]=_i.y,s[2]=Zs.z,s[6]=gc.z,s[10]=_i.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],h=n[1],u=n[5],d=n[9],f=n[13],p=n[2],y=n[6],g=n[10],m=n[14],_=n[3],w=n[7],S=n[11],C=n[15],T=s[0],v=s[4],E=s[8],k=s[12],L=s[1],N=s[5],z=s[9],W=s[13],U=s[2],X=s[6],$=s[10],V=s[14],ce=s[3],J=s[7],Q=s[11],se=s[15];return r[0]=o*T+a*L+l*U+c*ce,r[4]=o*v+a*N+l*X+c*J,r[8]=o*E+a*z+l*$+c*Q,r[12]=o*k+a*W+l*V+c*se,r[1]=h*T+u*L+d*U+f*ce,r[5]=h*v+u*N+d*X+f*J,r[9]=h*E+u*z+d*$+f*Q,r[13]=h*k+u*W+d*V+f*se,r[2]=p*T+y*L+g*U+m*ce,r[6]=p*v+y*N+g*X+m*J,r[10]=p*E+y*z+g*$+m*Q,r[14]=p*k+y*W+g*V+m*se,r[3]=_*T+w*L+S*U+C*ce,r[7]=_*v+w*N+S*X+C*J,r[11]=_*E+w*z+S*$+C*Q,r[15]=_*k+w*W+S*V+C*se,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],h=e[2],u=e[6],d=e[10],f=e[14],p=e[3],y=e[7],g=e[11],m=e[15],_=l*f-c*d,w=a*f-c*u,S=a*d-l*u,C=o*f-c*h,T=o*d-l*h,v=o*u-a*h;return t*(y*_-g*w+m*S)-n*(p*_-g*C+m*T)+s*(p*w-y*C+m*v)-r*(p*S-y*T+g*v)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],h=e[10];return t*(o*h-a*c)-n*(r*h-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=e[9],d=e[10],f=e[11],p=e[12],y=e[13],g=e[14],m=e[15],_=t*a-n*o,w=t*l-s*o,S=t*c-r*o,C=n*l-s*a,T=n*c-r*a,v=s*c-r*l,E=h*y-u*p,k=h*g-d*p,L=h*m-f*p,N=u*g-d*y,z=u*m-f*y,W=d*m-f*g,U=_*W-w*z+S*N+C*L-T*k+v*E;if(U===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let X=1/U;return e[0]=(a*W-l*z+c*N)*X,e[1]=(s*z-n*W-r*N)*X,e[2]=(y*v-g*T+m*C)*X,e[3]=(d*T-u*v-f*C)*X,e[4]=(l*L-o*W-c*k)*X,e[5]=(t*W-s*L+r*k)*X,e[6]=(g*S-p*v-m*w)*X,e[7]=(h*v-d*S+f*w)*X,e[8]=(o*z-a*L+c*E)*X,e[9]=(n*L-t*z-r*E)*X,e[10]=(p*T-y*S+m*_)*X,e[11]=(u*S-h*T-f*_)*X,e[12]=(a*k-o*N-l*E)*X,e[13]=(t*N-n*k+s*E)*X,e[14]=(y*w-p*C-g*_)*X,e[15]=(h*C-u*w+d*_)*X,this}scale(e){let t=this.elements,n=e.x,s=e.y,r=e.z;return t[0]*=n,t[4]*=s,t[8]*=r,t[1]*=n,t[5]*=s,t[9]*=r,t[2]*=n,t[6]*=s,t[10]*=r,t[3]*=n,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,s))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),s=Math.sin(t),r=1-n,o=e.x,a=e.y,l=e.z,c=r*o,h=r*a;return this.set(c*o+n,c*a-s*l,c*l+s*a,0,c*a+s*l,h*a+n,h*l-s*o,0,c*l-s*a,h*l+s*o,r*l*l+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,s,r,o){return this.set(1,n,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,n){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,h=o+o,u=a+a,d=r*c,f=r*h,p=r*u,y=o*h,g=o*u,m=a*u,_=l*c,w=l*h,S=l*u,C=n.x,T=n.y,v=n.z;return s[0]=(1-(y+m))*C,s[1]=(f+S)*C,s[2]=(p-w)*C,s[3]=0,s[4]=(f-S)*T,s[5]=(1-(d+m))*T,s[6]=(g+_)*T,s[7]=0,s[8]=(p+w)*v,s[9]=(g-_)*v,s[10]=(1-(d+y))*v,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,n){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return n.set(1,1,1),t.identity(),this;let o=Ao.set(s[0],s[1],s[2]).length(),a=Ao.set(s[4],s[5],s[6]).length(),l=Ao.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Gi.copy(this);let c=1/o,h=1/a,u=1/l;return Gi.elements[0]*=c,Gi.elements[1]*=c,Gi.elements[2]*=c,Gi.elements[4]*=h,Gi.elements[5]*=h,Gi.elements[6]*=h,Gi.elements[8]*=u,Gi.elements[9]*=u,Gi.elements[10]*=u,t.setFromRotationMatrix(Gi),n.x=o,n.y=a,n.z=l,this}makePerspective(e,t,n,s,r,o,a=Ii,l=!1){let c=this.elements,h=2*r/(t-e),u=2*r/(n-s),d=(t+e)/(t-e),f=(n+s)/(n-s),p,y;if(l)p=r/(o-r),y=o*r/(o-r);else if(a===Ii)p=-(o+r)/(o-r),y=-2*o*r/(o-r);else if(a===Go)p=-o/(o-r),y=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=u,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=p,c[14]=y,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,n,s,r,o,a=Ii,l=!1){let c=this.elements,h=2/(t-e),u=2/(n-s),d=-(t+e)/(t-e),f=-(n+s)/(n-s),p,y;if(l)p=1/(o-r),y=o/(o-r);else if(a===Ii)p=-2/(o-r),y=-(o+r)/(o-r);else if(a===Go)p=-1/(o-r),y=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=u,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=p,c[14]=y,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<16;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},Ao=new H,Gi=new ct,sS=new H(0,0,0),rS=new H(1,1,1),Zs=new H,gc=new H,_i=new H,v0=new ct,y0=new An,Ls=class i{constructor(e=0,t=0,n=0,s=i.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,s=this._order){return this._x=e,this._y=t,this._z=n,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],h=s[9],u=s[2],d=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin(gt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-gt(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,r),this._z=0);break;case"ZXY":this._x=Math.asin(gt(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-u,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-gt(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(d,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(gt(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-u,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-gt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-h,f),this._y=0);break;default:We("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return v0.makeRotationFromQuaternion(e),this.setFromRotationMatrix(v0,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return y0.setFromEuler(this),this.setFromQuaternion(y0,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Ls.DEFAULT_ORDER="XYZ";var Ja=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},oS=0,b0=new H,Eo=new An,ws=new ct,xc=new H,Fa=new H,aS=new H,lS=new An,S0=new H(1,0,0),M0=new H(0,1,0),w0=new H(0,0,1),T0={type:"added"},cS={type:"removed"},Ro={type:"childadded",child:null},Dd={type:"childremoved",child:null},jt=class i extends Xi{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:oS++}),this.uuid=hs(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let e=new H,t=new Ls,n=new An,s=new H(1,1,1);function r(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(r),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new ct},normalMatrix:{value:new st}}),this.matrix=new ct,this.matrixWorld=new ct,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Ja,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Eo.setFromAxisAngle(e,t),this.quaternion.multiply(Eo),this}rotateOnWorldAxis(e,t){return Eo.setFromAxisAngle(e,t),this.quaternion.premultiply(Eo),this}rotateX(e){return this.rotateOnAxis(S0,e)}rotateY(e){return this.rotateOnAxis(M0,e)}rotateZ(e){return this.rotateOnAxis(w0,e)}translateOnAxis(e,t){return b0.copy(e).applyQuaternion(this.quaternion),this.position.add(b0.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(S0,e)}translateY(e){return this.translateOnAxis(M0,e)}translateZ(e){return this.translateOnAxis(w0,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(ws.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?xc.copy(e):xc.set(e,t,n);let s=this.parent;this.updateWorldMatrix(!0,!1),Fa.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?ws.lookAt(Fa,xc,this.up):ws.lookAt(xc,Fa,this.up),this.quaternion.setFromRotationMatrix(ws),s&&(ws.extractRotation(s.matrixWorld),Eo.setFromRotationMatrix(ws),this.quaternion.premultiply(Eo.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(nt("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(T0),Ro.child=e,this.dispatchEvent(Ro),Ro.child=null):nt("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(cS),Dd.child=e,this.dispatchEvent(Dd),Dd.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),ws.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),ws.multiply(e.parent.matrixWorld)),e.applyMatrix4(ws),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(T0),Ro.child=e,this.dispatchEvent(Ro),Ro.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,s=this.children.length;n<s;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Fa,e,aS),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Fa,lS,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*n-r[8]*s,r[13]+=n-r[1]*t-r[5]*n-r[9]*s,r[14]+=s-r[2]*t-r[6]*n-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let u=l[c];r(e.shapes,u)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),h=o(e.images),u=o(e.shapes),d=o(e.skeletons),f=o(e.animations),p=o(e.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),h.length>0&&(n.images=h),u.length>0&&(n.shapes=u),d.length>0&&(n.skeletons=d),f.length>0&&(n.animations=f),p.length>0&&(n.nodes=p)}return n.object=s,n;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let s=e.children[n];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};jt.DEFAULT_UP=new H(0,1,0);jt.DEFAULT_MATRIX_AUTO_UPDATE=!0;jt.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var wn=class extends jt{constructor(){super(),this.isGroup=!0,this.type="Group"}},hS={type:"move"},qo=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new wn,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new wn,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new H,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new H),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new wn,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new H,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new H,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let y of e.hand.values()){let g=t.getJointPose(y,n),m=this._getHandJoint(c,y);g!==null&&(m.matrix.fromArray(g.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=g.radius),m.visible=g!==null}let h=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],d=h.position.distanceTo(u.position),f=.02,p=.005;c.inputState.pinching&&d>f+p?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=f-p&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,n),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,n),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(hS)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new wn;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},Fx={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Js={h:0,s:0,l:0},_c={h:0,s:0,l:0};function Nd(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}var Ve=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Sn){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,mt.colorSpaceToWorking(this,t),this}setRGB(e,t,n,s=mt.workingColorSpace){return this.r=e,this.g=t,this.b=n,mt.colorSpaceToWorking(this,s),this}setHSL(e,t,n,s=mt.workingColorSpace){if(e=kf(e,1),t=gt(t,0,1),n=gt(n,0,1),t===0)this.r=this.g=this.b=n;else{let r=n<=.5?n*(1+t):n+t-n*t,o=2*n-r;this.r=Nd(o,r,e+1/3),this.g=Nd(o,r,e),this.b=Nd(o,r,e-1/3)}return mt.colorSpaceToWorking(this,s),this}setStyle(e,t=Sn){function n(r){r!==void 0&&parseFloat(r)<1&&We("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:We("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);We("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Sn){let n=Fx[e.toLowerCase()];return n!==void 0?this.setHex(n,t):We("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Ps(e.r),this.g=Ps(e.g),this.b=Ps(e.b),this}copyLinearToSRGB(e){return this.r=Bo(e.r),this.g=Bo(e.g),this.b=Bo(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Sn){return mt.workingToColorSpace(Wn.copy(this),e),Math.round(gt(Wn.r*255,0,255))*65536+Math.round(gt(Wn.g*255,0,255))*256+Math.round(gt(Wn.b*255,0,255))}getHexString(e=Sn){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=mt.workingColorSpace){mt.workingToColorSpace(Wn.copy(this),t);let n=Wn.r,s=Wn.g,r=Wn.b,o=Math.max(n,s,r),a=Math.min(n,s,r),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let u=o-a;switch(c=h<=.5?u/(o+a):u/(2-o-a),o){case n:l=(s-r)/u+(s<r?6:0);break;case s:l=(r-n)/u+2;break;case r:l=(n-s)/u+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=mt.workingColorSpace){return mt.workingToColorSpace(Wn.copy(this),t),e.r=Wn.r,e.g=Wn.g,e.b=Wn.b,e}getStyle(e=Sn){mt.workingToColorSpace(Wn.copy(this),e);let t=Wn.r,n=Wn.g,s=Wn.b;return e!==Sn?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(s*255)})`}offsetHSL(e,t,n){return this.getHSL(Js),this.setHSL(Js.h+e,Js.s+t,Js.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(Js),e.getHSL(_c);let n=Ya(Js.h,_c.h,t),s=Ya(Js.s,_c.s,t),r=Ya(Js.l,_c.l,t);return this.setHSL(n,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*n+r[6]*s,this.g=r[1]*t+r[4]*n+r[7]*s,this.b=r[2]*t+r[5]*n+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Wn=new Ve;Ve.NAMES=Fx;var ja=class extends jt{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Ls,this.environmentIntensity=1,this.environmentRotation=new Ls,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Vi=new H,Ts=new H,Ud=new H,As=new H,Co=new H,Po=new H,A0=new H,Od=new H,Fd=new H,kd=new H,Bd=new Nt,zd=new Nt,Hd=new Nt,nr=class i{constructor(e=new H,t=new H,n=new H){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,s){s.subVectors(n,t),Vi.subVectors(e,t),s.cross(Vi);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,n,s,r){Vi.subVectors(s,t),Ts.subVectors(n,t),Ud.subVectors(e,t);let o=Vi.dot(Vi),a=Vi.dot(Ts),l=Vi.dot(Ud),c=Ts.dot(Ts),h=Ts.dot(Ud),u=o*c-a*a;if(u===0)return r.set(0,0,0),null;let d=1/u,f=(c*l-a*h)*d,p=(o*h-a*l)*d;return r.set(1-f-p,p,f)}static containsPoint(e,t,n,s){return this.getBarycoord(e,t,n,s,As)===null?!1:As.x>=0&&As.y>=0&&As.x+As.y<=1}static getInterpolation(e,t,n,s,r,o,a,l){return this.getBarycoord(e,t,n,s,As)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,As.x),l.addScaledVector(o,As.y),l.addScaledVector(a,As.z),l)}static getInterpolatedAttribute(e,t,n,s,r,o){return Bd.setScalar(0),zd.setScalar(0),Hd.setScalar(0),Bd.fromBufferAttribute(e,t),zd.fromBufferAttribute(e,n),Hd.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(Bd,r.x),o.addScaledVector(zd,r.y),o.addScaledVector(Hd,r.z),o}static isFrontFacing(e,t,n,s){return Vi.subVectors(n,t),Ts.subVectors(e,t),Vi.cross(Ts).dot(s)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,s){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,n,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Vi.subVectors(this.c,this.b),Ts.subVectors(this.a,this.b),Vi.cross(Ts).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return i.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return i.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,s,r){return i.getInterpolation(e,this.a,this.b,this.c,t,n,s,r)}containsPoint(e){return i.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return i.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,s=this.b,r=this.c,o,a;Co.subVectors(s,n),Po.subVectors(r,n),Od.subVectors(e,n);let l=Co.dot(Od),c=Po.dot(Od);if(l<=0&&c<=0)return t.copy(n);Fd.subVectors(e,s);let h=Co.dot(Fd),u=Po.dot(Fd);if(h>=0&&u<=h)return t.copy(s);let d=l*u-h*c;if(d<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),t.copy(n).addScaledVector(Co,o);kd.subVectors(e,r);let f=Co.dot(kd),p=Po.dot(kd);if(p>=0&&f<=p)return t.copy(r);let y=f*c-l*p;if(y<=0&&c>=0&&p<=0)return a=c/(c-p),t.copy(n).addScaledVector(Po,a);let g=h*p-f*u;if(g<=0&&u-h>=0&&f-p>=0)return A0.subVectors(r,s),a=(u-h)/(u-h+(f-p)),t.copy(s).addScaledVector(A0,a);let m=1/(g+y+d);return o=y*m,a=d*m,t.copy(n).addScaledVector(Co,o).addScaledVector(Po,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},ni=class{constructor(e=new H(1/0,1/0,1/0),t=new H(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(Wi.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(Wi.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=Wi.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let r=n.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Wi):Wi.fromBufferAttribute(r,o),Wi.applyMatrix4(e.matrixWorld),this.expandByPoint(Wi);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),vc.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),vc.copy(n.boundingBox)),vc.applyMatrix4(e.matrixWorld),this.union(vc)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Wi),Wi.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(ka),yc.subVectors(this.max,ka),Io.subVectors(e.a,ka),Lo.subVectors(e.b,ka),Do.subVectors(e.c,ka),js.subVectors(Lo,Io),Qs.subVectors(Do,Lo),Er.subVectors(Io,Do);let t=[0,-js.z,js.y,0,-Qs.z,Qs.y,0,-Er.z,Er.y,js.z,0,-js.x,Qs.z,0,-Qs.x,Er.z,0,-Er.x,-js.y,js.x,0,-Qs.y,Qs.x,0,-Er.y,Er.x,0];return!Gd(t,Io,Lo,Do,yc)||(t=[1,0,0,0,1,0,0,0,1],!Gd(t,Io,Lo,Do,yc))?!1:(bc.crossVectors(js,Qs),t=[bc.x,bc.y,bc.z],Gd(t,Io,Lo,Do,yc))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Wi).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Wi).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Es[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Es[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Es[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Es[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Es[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Es[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Es[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Es[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Es),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},Es=[new H,new H,new H,new H,new H,new H,new H,new H],Wi=new H,vc=new ni,Io=new H,Lo=new H,Do=new H,js=new H,Qs=new H,Er=new H,ka=new H,yc=new H,bc=new H,Rr=new H;function Gd(i,e,t,n,s){for(let r=0,o=i.length-3;r<=o;r+=3){Rr.fromArray(i,r);let a=s.x*Math.abs(Rr.x)+s.y*Math.abs(Rr.y)+s.z*Math.abs(Rr.z),l=e.dot(Rr),c=t.dot(Rr),h=n.dot(Rr);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var gn=new H,Sc=new Ye,uS=0,xn=class extends Xi{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:uS++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=Ff,this.updateRanges=[],this.gpuType=Si,this.version=0,this._normalizationScale=e!==void 0?jh(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[n+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)Sc.fromBufferAttribute(this,t),Sc.applyMatrix3(e),this.setXY(t,Sc.x,Sc.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)gn.fromBufferAttribute(this,t),gn.applyMatrix3(e),this.setXYZ(t,gn.x,gn.y,gn.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)gn.fromBufferAttribute(this,t),gn.applyMatrix4(e),this.setXYZ(t,gn.x,gn.y,gn.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)gn.fromBufferAttribute(this,t),gn.applyNormalMatrix(e),this.setXYZ(t,gn.x,gn.y,gn.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)gn.fromBufferAttribute(this,t),gn.transformDirection(e),this.setXYZ(t,gn.x,gn.y,gn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):zf(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Hf(e,this.array)}};var Qa=class extends xn{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var el=class extends xn{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var ln=class extends xn{constructor(e,t,n){super(new Float32Array(e),t,n)}},dS=new ni,Ba=new H,Vd=new H,ri=class{constructor(e=new H,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):dS.setFromPoints(e).getCenter(n);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,n.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Ba.subVectors(e,this.center);let t=Ba.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),s=(n-this.radius)*.5;this.center.addScaledVector(Ba,s/n),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Vd.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Ba.copy(e.center).add(Vd)),this.expandByPoint(Ba.copy(e.center).sub(Vd))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},fS=0,Ci=new ct,Wd=new jt,No=new H,vi=new ni,za=new ni,Fn=new H,Hn=class i extends Xi{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:fS++}),this.uuid=hs(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(kb(e)?el:Qa)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let r=new st().getNormalMatrix(e);n.applyNormalMatrix(r),n.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return Ci.makeRotationFromQuaternion(e),this.applyMatrix4(Ci),this}rotateX(e){return Ci.makeRotationX(e),this.applyMatrix4(Ci),this}rotateY(e){return Ci.makeRotationY(e),this.applyMatrix4(Ci),this}rotateZ(e){return Ci.makeRotationZ(e),this.applyMatrix4(Ci),this}translate(e,t,n){return Ci.makeTranslation(e,t,n),this.applyMatrix4(Ci),this}scale(e,t,n){return Ci.makeScale(e,t,n),this.applyMatrix4(Ci),this}lookAt(e){return Wd.lookAt(e),Wd.updateMatrix(),this.applyMatrix4(Wd.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(No).negate(),this.translate(No.x,No.y,No.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new ln(n,3))}else{let n=Math.min(e.length,t.count);for(let s=0;s<n;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&We("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new ni);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){nt("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new H(-1/0,-1/0,-1/0),new H(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){let r=t[n];vi.setFromBufferAttribute(r),this.morphTargetsRelative?(Fn.addVectors(this.boundingBox.min,vi.min),this.boundingBox.expandByPoint(Fn),Fn.addVectors(this.boundingBox.max,vi.max),this.boundingBox.expandByPoint(Fn)):(this.boundingBox.expandByPoint(vi.min),this.boundingBox.expandByPoint(vi.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&nt('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new ri);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){nt("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new H,1/0);return}if(e){let n=this.boundingSphere.center;if(vi.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];za.setFromBufferAttribute(a),this.morphTargetsRelative?(Fn.addVectors(vi.min,za.min),vi.expandByPoint(Fn),Fn.addVectors(vi.max,za.max),vi.expandByPoint(Fn)):(vi.expandByPoint(za.min),vi.expandByPoint(za.max))}vi.getCenter(n);let s=0;for(let r=0,o=e.count;r<o;r++)Fn.fromBufferAttribute(e,r),s=Math.max(s,n.distanceToSquared(Fn));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)Fn.fromBufferAttribute(a,c),l&&(No.fromBufferAttribute(e,c),Fn.add(No)),s=Math.max(s,n.distanceToSquared(Fn))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&nt('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){nt("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new xn(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let k=0;k<n.count;k++)a[k]=new H,l[k]=new H;let h=new H,u=new H,d=new H,f=new Ye,p=new Ye,y=new Ye,g=new H,m=new H;function _(k,L,N){c[k]=c[L]=c[N]=1,h.fromBufferAttribute(n,k),u.fromBufferAttribute(n,L),d.fromBufferAttribute(n,N),f.fromBufferAttribute(r,k),p.fromBufferAttribute(r,L),y.fromBufferAttribute(r,N),u.sub(h),d.sub(h),p.sub(f),y.sub(f);let z=1/(p.x*y.y-y.x*p.y);isFinite(z)&&(g.copy(u).multiplyScalar(y.y).addScaledVector(d,-p.y).multiplyScalar(z),m.copy(d).multiplyScalar(p.x).addScaledVector(u,-y.x).multiplyScalar(z),a[k].add(g),a[L].add(g),a[N].add(g),l[k].add(m),l[L].add(m),l[N].add(m))}let w=this.groups;w.length===0&&(w=[{start:0,count:e.count}]);for(let k=0,L=w.length;k<L;++k){let N=w[k],z=N.start,W=N.count;for(let U=z,X=z+W;U<X;U+=3)_(e.getX(U+0),e.getX(U+1),e.getX(U+2))}let S=new H,C=new H,T=new H,v=new H;function E(k){T.fromBufferAttribute(s,k),v.copy(T);let L=a[k];S.copy(L),S.sub(T.multiplyScalar(T.dot(L))).normalize(),C.crossVectors(v,L);let z=C.dot(l[k])<0?-1:1;o.setXYZW(k,S.x,S.y,S.z,z)}for(let k=0,L=n.count;k<L;++k)c[k]&&E(k);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new xn(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let d=0,f=n.count;d<f;d++)n.setXYZ(d,0,0,0);let s=new H,r=new H,o=new H,a=new H,l=new H,c=new H,h=new H,u=new H;if(e)for(let d=0,f=e.count;d<f;d+=3){let p=e.getX(d+0),y=e.getX(d+1),g=e.getX(d+2);s.fromBufferAttribute(t,p),r.fromBufferAttribute(t,y),o.fromBufferAttribute(t,g),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),a.fromBufferAttribute(n,p),l.fromBufferAttribute(n,y),c.fromBufferAttribute(n,g),a.add(h),l.add(h),c.add(h),n.setXYZ(p,a.x,a.y,a.z),n.setXYZ(y,l.x,l.y,l.z),n.setXYZ(g,c.x,c.y,c.z)}else for(let d=0,f=t.count;d<f;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),n.setXYZ(d+0,h.x,h.y,h.z),n.setXYZ(d+1,h.x,h.y,h.z),n.setXYZ(d+2,h.x,h.y,h.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)Fn.fromBufferAttribute(e,t),Fn.normalize(),e.setXYZ(t,Fn.x,Fn.y,Fn.z)}toNonIndexed(){function e(a,l){let c=a.array,h=a.itemSize,u=a.normalized,d=new c.constructor(l.length*h),f=0,p=0;for(let y=0,g=l.length;y<g;y++){a.isInterleavedBufferAttribute?f=l[y]*a.data.stride+a.offset:f=l[y]*h;for(let m=0;m<h;m++)d[p++]=c[f++]}return new xn(d,h,u)}if(this.index===null)return We("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new i,n=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,n);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let h=0,u=c.length;h<u;h++){let d=c[h],f=e(d,n);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let l in n){let c=n[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let u=0,d=c.length;u<d;u++){let f=c[u];h.push(f.toJSON(e.data))}h.length>0&&(s[l]=h,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let s=e.attributes;for(let c in s){let h=s[c];this.setAttribute(c,h.clone(t))}let r=e.morphAttributes;for(let c in r){let h=[],u=r[c];for(let d=0,f=u.length;d<f;d++)h.push(u[d].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,h=o.length;c<h;c++){let u=o[c];this.addGroup(u.start,u.count,u.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},Yo=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=Ff,this.updateRanges=[],this.version=0,this.uuid=hs()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,n){e*=this.stride,n*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[n+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=E0(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let n=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(n,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=E0(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let n={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return n.usage=this.usage,n}};function E0(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=hs()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}var ei=new H,$o=class i{constructor(e,t,n,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=n,this.normalized=s,this._normalizationScale=e!==void 0?jh(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,n=this.data.count;t<n;t++)ei.fromBufferAttribute(this,t),ei.applyMatrix4(e),this.setXYZ(t,ei.x,ei.y,ei.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)ei.fromBufferAttribute(this,t),ei.applyNormalMatrix(e),this.setXYZ(t,ei.x,ei.y,ei.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)ei.fromBufferAttribute(this,t),ei.transformDirection(e),this.setXYZ(t,ei.x,ei.y,ei.z);return this}getComponent(e,t){let n=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.data.array[e*this.data.stride+this.offset+t]=n,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=n,this}setXYZ(e,t,n,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){Ka("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new xn(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new i(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Ka("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):zf(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Hf(e,this.data.array)}},Xd=new H,pS=new H,mS=new st,yi=class{constructor(e=new H(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,s){return this.normal.set(e,t,n),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let s=Xd.subVectors(n,t).cross(pS.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let s=e.delta(Xd),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||mS.getNormalMatrix(e),s=this.coplanarPoint(Xd).applyMatrix4(e),r=this.normal.applyMatrix3(n).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},gS=0,oi=class extends Xi{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:gS++}),this.uuid=hs(),this.name="",this.type="Material",this.blending=oa,this.side=ls,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=gf,this.blendDst=xf,this.blendEquation=zr,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Ve(0,0,0),this.blendAlpha=0,this.depthFunc=zo,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Ex,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Gc,this.stencilZFail=Gc,this.stencilZPass=Gc,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){We(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){We(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(n):s&&s.isVector2&&n&&n.isVector2||s&&s.isEuler&&n&&n.isEuler||s&&s.isVector3&&n&&n.isVector3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(n.textures=r),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Ve().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new yi().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new Ye().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Ye().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let s=t.length;n=new Array(s);for(let r=0;r!==s;++r)n[r]=t[r].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var Rs=new H,qd=new H,Mc=new H,wc=new H,Ds=class{constructor(e=new H,t=new H(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Rs)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=Rs.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Rs.copy(this.origin).addScaledVector(this.direction,t),Rs.distanceToSquared(e))}distanceSqToSegment(e,t,n,s){qd.copy(e).add(t).multiplyScalar(.5),Mc.copy(t).sub(e).normalize(),wc.copy(this.origin).sub(qd);let r=e.distanceTo(t)*.5,o=-this.direction.dot(Mc),a=wc.dot(this.direction),l=-wc.dot(Mc),c=wc.lengthSq(),h=Math.abs(1-o*o),u,d,f,p;if(h>0)if(u=o*l-a,d=o*a-l,p=r*h,u>=0)if(d>=-p)if(d<=p){let y=1/h;u*=y,d*=y,f=u*(u+o*d+2*a)+d*(o*u+d+2*l)+c}else d=r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;else d=-r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;else d<=-p?(u=Math.max(0,-(-o*r+a)),d=u>0?-r:Math.min(Math.max(-r,-l),r),f=-u*u+d*(d+2*l)+c):d<=p?(u=0,d=Math.min(Math.max(-r,-l),r),f=d*(d+2*l)+c):(u=Math.max(0,-(o*r+a)),d=u>0?r:Math.min(Math.max(-r,-l),r),f=-u*u+d*(d+2*l)+c);else d=o>0?-r:r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,u),s&&s.copy(qd).addScaledVector(Mc,d),f}intersectSphere(e,t){if(e.radius<0)return null;Rs.subVectors(e.center,this.origin);let n=Rs.dot(this.direction),s=Rs.dot(Rs)-n*n,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,s,r,o,a,l,c=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,d=this.origin;return c>=0?(n=(e.min.x-d.x)*c,s=(e.max.x-d.x)*c):(n=(e.max.x-d.x)*c,s=(e.min.x-d.x)*c),h>=0?(r=(e.min.y-d.y)*h,o=(e.max.y-d.y)*h):(r=(e.max.y-d.y)*h,o=(e.min.y-d.y)*h),n>o||r>s||((r>n||isNaN(n))&&(n=r),(o<s||isNaN(s))&&(s=o),u>=0?(a=(e.min.z-d.z)*u,l=(e.max.z-d.z)*u):(a=(e.max.z-d.z)*u,l=(e.min.z-d.z)*u),n>l||a>s)||((a>n||n!==n)&&(n=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(n>=0?n:s,t)}intersectsBox(e){return this.intersectBox(e,Rs)!==null}intersectTriangle(e,t,n,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,u=e.x-o.x,d=e.y-o.y,f=e.z-o.z,p=t.x-o.x,y=t.y-o.y,g=t.z-o.z,m=n.x-o.x,_=n.y-o.y,w=n.z-o.z,S=Math.abs(l),C=Math.abs(c),T=Math.abs(h),v,E,k,L,N,z,W,U,X,$,V,ce;if(S>=C&&S>=T?(k=l,z=u,X=p,ce=m,l>=0?(v=c,E=h,L=d,N=f,W=y,U=g,$=_,V=w):(v=h,E=c,L=f,N=d,W=g,U=y,$=w,V=_)):C>=T?(k=c,z=d,X=y,ce=_,c>=0?(v=h,E=l,L=f,N=u,W=g,U=p,$=w,V=m):(v=l,E=h,L=u,N=f,W=p,U=g,$=m,V=w)):(k=h,z=f,X=g,ce=w,h>=0?(v=l,E=c,L=u,N=d,W=p,U=y,$=m,V=_):(v=c,E=l,L=d,N=u,W=y,U=p,$=_,V=m)),k===0)return null;let J=v/k,Q=E/k,se=1/k,de=L-J*z,ue=N-Q*z,ee=W-J*X,me=U-Q*X,_e=$-J*ce,Ee=V-Q*ce,Se=_e*me-Ee*ee,Xe=de*Ee-ue*_e,at=ee*ue-me*de;if(s){if(Se<0||Xe<0||at<0)return null}else if((Se<0||Xe<0||at<0)&&(Se>0||Xe>0||at>0))return null;let He=Se+Xe+at;if(He===0)return null;let pt=se*(Se*z+Xe*X+at*ce);return(He>0?pt<0:pt>0)?null:this.at(pt/He,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Xn=class extends oi{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Ve(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ls,this.combine=_f,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},R0=new ct,Cr=new Ds,Tc=new ri,C0=new H,Ac=new H,Ec=new H,Rc=new H,Yd=new H,Cc=new H,P0=new H,Pc=new H,Zt=class extends jt{constructor(e=new Hn,t=new Xn){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let n=this.geometry,s=n.attributes.position,r=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){Cc.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let h=a[l],u=r[l];h!==0&&(Yd.fromBufferAttribute(u,e),o?Cc.addScaledVector(Yd,h):Cc.addScaledVector(Yd.sub(t),h))}t.add(Cc)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),Tc.copy(n.boundingSphere),Tc.applyMatrix4(r),Cr.copy(e.ray).recast(e.near),!(Tc.containsPoint(Cr.origin)===!1&&(Cr.intersectSphere(Tc,C0)===null||Cr.origin.distanceToSquared(C0)>(e.far-e.near)**2))&&(R0.copy(r).invert(),Cr.copy(e.ray).applyMatrix4(R0),!(n.boundingBox!==null&&Cr.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,Cr)))}_computeIntersections(e,t,n){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,h=r.attributes.uv1,u=r.attributes.normal,d=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let p=0,y=d.length;p<y;p++){let g=d[p],m=o[g.materialIndex],_=Math.max(g.start,f.start),w=Math.min(a.count,Math.min(g.start+g.count,f.start+f.count));for(let S=_,C=w;S<C;S+=3){let T=a.getX(S),v=a.getX(S+1),E=a.getX(S+2);s=Ic(this,m,e,n,c,h,u,T,v,E),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{let p=Math.max(0,f.start),y=Math.min(a.count,f.start+f.count);for(let g=p,m=y;g<m;g+=3){let _=a.getX(g),w=a.getX(g+1),S=a.getX(g+2);s=Ic(this,o,e,n,c,h,u,_,w,S),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let p=0,y=d.length;p<y;p++){let g=d[p],m=o[g.materialIndex],_=Math.max(g.start,f.start),w=Math.min(l.count,Math.min(g.start+g.count,f.start+f.count));for(let S=_,C=w;S<C;S+=3){let T=S,v=S+1,E=S+2;s=Ic(this,m,e,n,c,h,u,T,v,E),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{let p=Math.max(0,f.start),y=Math.min(l.count,f.start+f.count);for(let g=p,m=y;g<m;g+=3){let _=g,w=g+1,S=g+2;s=Ic(this,o,e,n,c,h,u,_,w,S),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}}};function xS(i,e,t,n,s,r,o,a){let l;if(e.side===si?l=n.intersectTriangle(o,r,s,!0,a):l=n.intersectTriangle(s,r,o,e.side===ls,a),l===null)return null;Pc.copy(a),Pc.applyMatrix4(i.matrixWorld);let c=t.ray.origin.distanceTo(Pc);return c<t.near||c>t.far?null:{distance:c,point:Pc.clone(),object:i}}function Ic(i,e,t,n,s,r,o,a,l,c){i.getVertexPosition(a,Ac),i.getVertexPosition(l,Ec),i.getVertexPosition(c,Rc);let h=xS(i,e,t,n,Ac,Ec,Rc,P0);if(h){let u=new H;nr.getBarycoord(P0,Ac,Ec,Rc,u),s&&(h.uv=nr.getInterpolatedAttribute(s,a,l,c,u,new Ye)),r&&(h.uv1=nr.getInterpolatedAttribute(r,a,l,c,u,new Ye)),o&&(h.normal=nr.getInterpolatedAttribute(o,a,l,c,u,new H),h.normal.dot(n.direction)>0&&h.normal.multiplyScalar(-1));let d={a,b:l,c,normal:new H,materialIndex:0};nr.getNormal(Ac,Ec,Rc,d.normal),h.face=d,h.barycoord=u}return h}var Ha=new Nt,I0=new Nt,L0=new Nt,_S=new Nt,D0=new ct,Lc=new H,$d=new ri,N0=new ct,Kd=new Ds,tl=class extends Zt{constructor(e,t){super(e,t),this.isSkinnedMesh=!0,this.type="SkinnedMesh",this.bindMode=Qd,this.bindMatrix=new ct,this.bindMatrixInverse=new ct,this.boundingBox=null,this.boundingSphere=null}computeBoundingBox(){let e=this.geometry;this.boundingBox===null&&(this.boundingBox=new ni),this.boundingBox.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,Lc),this.boundingBox.expandByPoint(Lc)}computeBoundingSphere(){let e=this.geometry;this.boundingSphere===null&&(this.boundingSphere=new ri),this.boundingSphere.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,Lc),this.boundingSphere.expandByPoint(Lc)}copy(e,t){return super.copy(e,t),this.bindMode=e.bindMode,this.bindMatrix.copy(e.bindMatrix),this.bindMatrixInverse.copy(e.bindMatrixInverse),this.skeleton=e.skeleton,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}raycast(e,t){let n=this.material,s=this.matrixWorld;n!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),$d.copy(this.boundingSphere),$d.applyMatrix4(s),e.ray.intersectsSphere($d)!==!1&&(N0.copy(s).invert(),Kd.copy(e.ray).applyMatrix4(N0),!(this.boundingBox!==null&&Kd.intersectsBox(this.boundingBox)===!1)&&this._computeIntersections(e,t,Kd)))}getVertexPosition(e,t){return super.getVertexPosition(e,t),this.applyBoneTransform(e,t),t}bind(e,t){this.skeleton=e,t===void 0&&(this.updateMatrixWorld(!0),this.skeleton.calculateInverses(),t=this.matrixWorld),this.bindMatrix.copy(t),this.bindMatrixInverse.copy(t).invert()}pose(){this.skeleton.pose()}normalizeSkinWeights(){let e=new Nt,t=this.geometry.attributes.skinWeight;for(let n=0,s=t.count;n<s;n++){e.fromBufferAttribute(t,n);let r=1/e.manhattanLength();r!==1/0?e.multiplyScalar(r):e.set(1,0,0,0),t.setXYZW(n,e.x,e.y,e.z,e.w)}}updateMatrixWorld(e){super.updateMatrixWorld(e),this.bindMode===Qd?this.bindMatrixInverse.copy(this.matrixWorld).invert():this.bindMode===Mx?this.bindMatrixInverse.copy(this.bindMatrix).invert():We("SkinnedMesh: Unrecognized bindMode: "+this.bindMode)}applyBoneTransform(e,t){let n=this.skeleton,s=this.geometry;I0.fromBufferAttribute(s.attributes.skinIndex,e),L0.fromBufferAttribute(s.attributes.skinWeight,e),t.isVector4?(Ha.copy(t),t.set(0,0,0,0)):(Ha.set(t.x,t.y,t.z,1),t.set(0,0,0)),Ha.applyMatrix4(this.bindMatrix);for(let r=0;r<4;r++){let o=L0.getComponent(r);if(o!==0){let a=I0.getComponent(r);D0.multiplyMatrices(n.bones[a].matrixWorld,n.boneInverses[a]),t.addScaledVector(_S.copy(Ha).applyMatrix4(D0),o)}}return t.isVector4&&(t.w=Ha.w),t.applyMatrix4(this.bindMatrixInverse)}},Ko=class extends jt{constructor(){super(),this.isBone=!0,this.type="Bone"}},rs=class extends En{constructor(e=null,t=1,n=1,s,r,o,a,l,c=Yt,h=Yt,u,d){super(null,o,a,l,c,h,s,r,u,d),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}},U0=new ct,vS=new ct,nl=class i{constructor(e=[],t=[]){this.uuid=hs(),this.bones=e.slice(0),this.boneInverses=t,this.boneMatrices=null,this.previousBoneMatrices=null,this.boneTexture=null,this.previousBoneTexture=null,this.init()}init(){let e=this.bones,t=this.boneInverses;if(this.boneMatrices=new Float32Array(e.length*16),t.length===0)this.calculateInverses();else if(e.length!==t.length){We("Skeleton: Number of inverse bone matrices does not match amount of bones."),this.boneInverses=[];for(let n=0,s=this.bones.length;n<s;n++)this.boneInverses.push(new ct)}}calculateInverses(){this.boneInverses.length=0;for(let e=0,t=this.bones.length;e<t;e++){let n=new ct;this.bones[e]&&n.copy(this.bones[e].matrixWorld).invert(),this.boneInverses.push(n)}}pose(){for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&n.matrixWorld.copy(this.boneInverses[e]).invert()}for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&(n.parent&&n.parent.isBone?(n.matrix.copy(n.parent.matrixWorld).invert(),n.matrix.multiply(n.matrixWorld)):n.matrix.copy(n.matrixWorld),n.matrix.decompose(n.position,n.quaternion,n.scale))}}update(){let e=this.bones,t=this.boneInverses,n=this.boneMatrices,s=this.boneTexture;for(let r=0,o=e.length;r<o;r++){let a=e[r]?e[r].matrixWorld:vS;U0.multiplyMatrices(a,t[r]),U0.toArray(n,r*16)}s!==null&&(s.needsUpdate=!0)}clone(){return new i(this.bones,this.boneInverses)}computeBoneTexture(){let e=Math.sqrt(this.bones.length*4);e=Math.ceil(e/4)*4,e=Math.max(e,4);let t=new Float32Array(e*e*4);t.set(this.boneMatrices);let n=new rs(t,e,e,Ni,Si);return n.needsUpdate=!0,this.boneMatrices=t,this.boneTexture=n,this}getBoneByName(e){for(let t=0,n=this.bones.length;t<n;t++){let s=this.bones[t];if(s.name===e)return s}}dispose(){this.boneTexture!==null&&(this.boneTexture.dispose(),this.boneTexture=null),this.previousBoneTexture!==null&&(this.previousBoneTexture.dispose(),this.previousBoneTexture=null)}fromJSON(e,t){this.uuid=e.uuid;for(let n=0,s=e.bones.length;n<s;n++){let r=e.bones[n],o=t[r];o===void 0&&(We("Skeleton: No bone found with UUID:",r),o=new Ko),this.bones.push(o),this.boneInverses.push(new ct().fromArray(e.boneInverses[n]))}return this.init(),this}toJSON(){let e={metadata:{version:4.7,type:"Skeleton",generator:"Skeleton.toJSON"},bones:[],boneInverses:[]};e.uuid=this.uuid;let t=this.bones,n=this.boneInverses;for(let s=0,r=t.length;s<r;s++){let o=t[s];e.bones.push(o.uuid);let a=n[s];e.boneInverses.push(a.toArray())}return e}},qi=class extends xn{constructor(e,t,n,s=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}},Uo=new ct,O0=new ct,Dc=[],F0=new ni,yS=new ct,Ga=new Zt,Va=new ri,il=class extends Zt{constructor(e,t,n){super(e,t),this.isInstancedMesh=!0,this.instanceMatrix=new qi(new Float32Array(n*16),16),this.instanceColor=null,this.morphTexture=null,this.count=n,this.boundingBox=null,this.boundingSphere=null;for(let s=0;s<n;s++)this.setMatrixAt(s,yS)}computeBoundingBox(){let e=this.geometry,t=this.count;this.boundingBox===null&&(this.boundingBox=new ni),e.boundingBox===null&&e.computeBoundingBox(),this.boundingBox.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,Uo),F0.copy(e.boundingBox).applyMatrix4(Uo),this.boundingBox.union(F0)}computeBoundingSphere(){let e=this.geometry,t=this.count;this.boundingSphere===null&&(this.boundingSphere=new ri),e.boundingSphere===null&&e.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,Uo),Va.copy(e.boundingSphere).applyMatrix4(Uo),this.boundingSphere.union(Va)}copy(e,t){return super.copy(e,t),this.instanceMatrix.copy(e.instanceMatrix),this.morphTexture=e.morphTexture!==null?e.morphTexture.clone():null,this.instanceColor=e.instanceColor!==null?e.instanceColor.clone():null,this.count=e.count,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}getColorAt(e,t){return this.instanceColor===null?t.setRGB(1,1,1):t.fromArray(this.instanceColor.array,e*3)}getMatrixAt(e,t){return t.fromArray(this.instanceMatrix.array,e*16)}getMorphAt(e,t){let n=t.morphTargetInfluences,s=this.morphTexture.source.data.data,r=n.length+1,o=e*r+1;for(let a=0;a<n.length;a++)n[a]=s[o+a]}raycast(e,t){let n=this.matrixWorld,s=this.count;if(Ga.geometry=this.geometry,Ga.material=this.material,Ga.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Va.copy(this.boundingSphere),Va.applyMatrix4(n),e.ray.intersectsSphere(Va)!==!1))for(let r=0;r<s;r++){this.getMatrixAt(r,Uo),O0.multiplyMatrices(n,Uo),Ga.matrixWorld=O0,Ga.raycast(e,Dc);for(let o=0,a=Dc.length;o<a;o++){let l=Dc[o];l.instanceId=r,l.object=this,t.push(l)}Dc.length=0}}setColorAt(e,t){return this.instanceColor===null&&(this.instanceColor=new qi(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),t.toArray(this.instanceColor.array,e*3),this}setMatrixAt(e,t){return t.toArray(this.instanceMatrix.array,e*16),this}setMorphAt(e,t){let n=t.morphTargetInfluences,s=n.length+1;this.morphTexture===null&&(this.morphTexture=new rs(new Float32Array(s*this.count),s,this.count,ca,Si));let r=this.morphTexture.source.data.data,o=0;for(let c=0;c<n.length;c++)o+=n[c];let a=this.geometry.morphTargetsRelative?1:1-o,l=s*e;return r[l]=a,r.set(n,l+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},Pr=new ri,bS=new Ye(.5,.5),Nc=new H,sr=class{constructor(e=new yi,t=new yi,n=new yi,s=new yi,r=new yi,o=new yi){this.planes=[e,t,n,s,r,o]}set(e,t,n,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=Ii,n=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],h=r[4],u=r[5],d=r[6],f=r[7],p=r[8],y=r[9],g=r[10],m=r[11],_=r[12],w=r[13],S=r[14],C=r[15];if(s[0].setComponents(c-o,f-h,m-p,C-_).normalize(),s[1].setComponents(c+o,f+h,m+p,C+_).normalize(),s[2].setComponents(c+a,f+u,m+y,C+w).normalize(),s[3].setComponents(c-a,f-u,m-y,C-w).normalize(),n)s[4].setComponents(l,d,g,S).normalize(),s[5].setComponents(c-l,f-d,m-g,C-S).normalize();else if(s[4].setComponents(c-l,f-d,m-g,C-S).normalize(),t===Ii)s[5].setComponents(c+l,f+d,m+g,C+S).normalize();else if(t===Go)s[5].setComponents(l,d,g,S).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Pr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Pr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Pr)}intersectsSprite(e){Pr.center.set(0,0,0);let t=bS.distanceTo(e.center);return Pr.radius=.7071067811865476+t,Pr.applyMatrix4(e.matrixWorld),this.intersectsSphere(Pr)}intersectsSphere(e){let t=this.planes,n=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(n)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let s=t[n];if(Nc.x=s.normal.x>0?e.max.x:e.min.x,Nc.y=s.normal.y>0?e.max.y:e.min.y,Nc.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(Nc)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},k0=new ct,Qc=class i{constructor(){this.coordinateSystem=Ii,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];k0.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),n[s]===void 0&&(n[s]=new sr),n[s].setFromProjectionMatrix(k0,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new sr),t[s].copy(n[s]);return this._count=e._count,this}clone(){return new i().copy(this)}};var Zo=class extends oi{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new Ve(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},eh=new H,th=new H,B0=new ct,Wa=new Ds,Uc=new ri,Zd=new H,z0=new H,Ur=class extends jt{constructor(e=new Hn,t=new Zo){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[0];for(let s=1,r=t.count;s<r;s++)eh.fromBufferAttribute(t,s-1),th.fromBufferAttribute(t,s),n[s]=n[s-1],n[s]+=eh.distanceTo(th);e.setAttribute("lineDistance",new ln(n,1))}else We("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Uc.copy(n.boundingSphere),Uc.applyMatrix4(s),Uc.radius+=r,e.ray.intersectsSphere(Uc)===!1)return;B0.copy(s).invert(),Wa.copy(e.ray).applyMatrix4(B0);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,h=n.index,d=n.attributes.position;if(h!==null){let f=Math.max(0,o.start),p=Math.min(h.count,o.start+o.count);for(let y=f,g=p-1;y<g;y+=c){let m=h.getX(y),_=h.getX(y+1),w=Oc(this,e,Wa,l,m,_,y);w&&t.push(w)}if(this.isLineLoop){let y=h.getX(p-1),g=h.getX(f),m=Oc(this,e,Wa,l,y,g,p-1);m&&t.push(m)}}else{let f=Math.max(0,o.start),p=Math.min(d.count,o.start+o.count);for(let y=f,g=p-1;y<g;y+=c){let m=Oc(this,e,Wa,l,y,y+1,y);m&&t.push(m)}if(this.isLineLoop){let y=Oc(this,e,Wa,l,p-1,f,p-1);y&&t.push(y)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Oc(i,e,t,n,s,r,o){let a=i.geometry.attributes.position;if(eh.fromBufferAttribute(a,s),th.fromBufferAttribute(a,r),t.distanceSqToSegment(eh,th,Zd,z0)>n)return;Zd.applyMatrix4(i.matrixWorld);let c=e.ray.origin.distanceTo(Zd);if(!(c<e.near||c>e.far))return{distance:c,point:z0.clone().applyMatrix4(i.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:i}}var H0=new H,G0=new H,sl=class extends Ur{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[];for(let s=0,r=t.count;s<r;s+=2)H0.fromBufferAttribute(t,s),G0.fromBufferAttribute(t,s+1),n[s]=s===0?0:n[s-1],n[s+1]=n[s]+H0.distanceTo(G0);e.setAttribute("lineDistance",new ln(n,1))}else We("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}},rl=class extends Ur{constructor(e,t){super(e,t),this.isLineLoop=!0,this.type="LineLoop"}},Jo=class extends oi{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new Ve(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},V0=new ct,rf=new Ds,Fc=new ri,kc=new H,ol=class extends jt{constructor(e=new Hn,t=new Jo){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Points.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Fc.copy(n.boundingSphere),Fc.applyMatrix4(s),Fc.radius+=r,e.ray.intersectsSphere(Fc)===!1)return;V0.copy(s).invert(),rf.copy(e.ray).applyMatrix4(V0);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=n.index,u=n.attributes.position;if(c!==null){let d=Math.max(0,o.start),f=Math.min(c.count,o.start+o.count);for(let p=d,y=f;p<y;p++){let g=c.getX(p);kc.fromBufferAttribute(u,g),W0(kc,g,l,s,e,t,this)}}else{let d=Math.max(0,o.start),f=Math.min(u.count,o.start+o.count);for(let p=d,y=f;p<y;p++)kc.fromBufferAttribute(u,p),W0(kc,p,l,s,e,t,this)}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function W0(i,e,t,n,s,r,o){let a=rf.distanceSqToPoint(i);if(a<t){let l=new H;rf.closestPointToPoint(i,l),l.applyMatrix4(n);let c=s.ray.origin.distanceTo(l);if(c<s.near||c>s.far)return;r.push({distance:c,distanceToRay:Math.sqrt(a),point:l,index:e,face:null,faceIndex:null,barycoord:null,object:o})}}var al=class extends En{constructor(e=[],t=Hr,n,s,r,o,a,l,c,h){super(e,t,n,s,r,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}},ll=class extends En{constructor(e,t,n,s,r,o,a,l,c){super(e,t,n,s,r,o,a,l,c),this.isCanvasTexture=!0,this.needsUpdate=!0}};var Ns=class extends En{constructor(e,t,n=Yi,s,r,o,a=Yt,l=Yt,c,h=Is,u=1){if(h!==Is&&h!==zs)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:u};super(d,s,r,o,a,l,h,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Xo(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},cl=class extends Ns{constructor(e,t=Yi,n=Hr,s,r,o=Yt,a=Yt,l,c=Is){let h={width:e,height:e,depth:1},u=[h,h,h,h,h,h];super(e,e,t,n,s,r,o,a,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},hl=class extends En{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},jo=class i extends Hn{constructor(e=1,t=1,n=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],h=[],u=[],d=0,f=0;p("z","y","x",-1,-1,n,t,e,o,r,0),p("z","y","x",1,-1,n,t,-e,o,r,1),p("x","z","y",1,1,e,n,t,s,o,2),p("x","z","y",1,-1,e,n,-t,s,o,3),p("x","y","z",1,-1,e,t,n,s,r,4),p("x","y","z",-1,-1,e,t,-n,s,r,5),this.setIndex(l),this.setAttribute("position",new ln(c,3)),this.setAttribute("normal",new ln(h,3)),this.setAttribute("uv",new ln(u,2));function p(y,g,m,_,w,S,C,T,v,E,k){let L=S/v,N=C/E,z=S/2,W=C/2,U=T/2,X=v+1,$=E+1,V=0,ce=0,J=new H;for(let Q=0;Q<$;Q++){let se=Q*N-W;for(let de=0;de<X;de++){let ue=de*L-z;J[y]=ue*_,J[g]=se*w,J[m]=U,c.push(J.x,J.y,J.z),J[y]=0,J[g]=0,J[m]=T>0?1:-1,h.push(J.x,J.y,J.z),u.push(de/v),u.push(1-Q/E),V+=1}}for(let Q=0;Q<E;Q++)for(let se=0;se<v;se++){let de=d+se+X*Q,ue=d+se+X*(Q+1),ee=d+(se+1)+X*(Q+1),me=d+(se+1)+X*Q;l.push(de,ue,me),l.push(ue,ee,me),ce+=6}a.addGroup(f,ce,k),f+=ce,d+=V}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var Qo=class i extends Hn{constructor(e=1,t=1,n=1,s=32,r=1,o=!1,a=0,l=Math.PI*2){super(),this.type="CylinderGeometry",this.parameters={radiusTop:e,radiusBottom:t,height:n,radialSegments:s,heightSegments:r,openEnded:o,thetaStart:a,thetaLength:l};let c=this;s=Math.floor(s),r=Math.floor(r);let h=[],u=[],d=[],f=[],p=0,y=[],g=n/2,m=0;_(),o===!1&&(e>0&&w(!0),t>0&&w(!1)),this.setIndex(h),this.setAttribute("position",new ln(u,3)),this.setAttribute("normal",new ln(d,3)),this.setAttribute("uv",new ln(f,2));function _(){let S=new H,C=new H,T=0,v=(t-e)/n;for(let E=0;E<=r;E++){let k=[],L=E/r,N=L*(t-e)+e;for(let z=0;z<=s;z++){let W=z/s,U=W*l+a,X=Math.sin(U),$=Math.cos(U);C.x=N*X,C.y=-L*n+g,C.z=N*$,u.push(C.x,C.y,C.z),S.set(X,v,$).normalize(),d.push(S.x,S.y,S.z),f.push(W,1-L),k.push(p++)}y.push(k)}for(let E=0;E<s;E++)for(let k=0;k<r;k++){let L=y[k][E],N=y[k+1][E],z=y[k+1][E+1],W=y[k][E+1];(e>0||k!==0)&&(h.push(L,N,W),T+=3),(t>0||k!==r-1)&&(h.push(N,z,W),T+=3)}c.addGroup(m,T,0),m+=T}function w(S){let C=p,T=new Ye,v=new H,E=0,k=S===!0?e:t,L=S===!0?1:-1;for(let z=1;z<=s;z++)u.push(0,g*L,0),d.push(0,L,0),f.push(.5,.5),p++;let N=p;for(let z=0;z<=s;z++){let U=z/s*l+a,X=Math.cos(U),$=Math.sin(U);v.x=k*$,v.y=g*L,v.z=k*X,u.push(v.x,v.y,v.z),d.push(0,L,0),T.x=X*.5+.5,T.y=$*.5*L+.5,f.push(T.x,T.y),p++}for(let z=0;z<s;z++){let W=C+z,U=N+z;S===!0?h.push(U,U+1,W):h.push(U+1,U,W),E+=3}c.addGroup(m,E,S===!0?1:2),m+=E}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.radiusTop,e.radiusBottom,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}},ul=class i extends Qo{constructor(e=1,t=1,n=32,s=1,r=!1,o=0,a=Math.PI*2){super(0,e,t,n,s,r,o,a),this.type="ConeGeometry",this.parameters={radius:e,height:t,radialSegments:n,heightSegments:s,openEnded:r,thetaStart:o,thetaLength:a}}static fromJSON(e){return new i(e.radius,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}};var Or=class i extends Hn{constructor(e=1,t=1,n=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(n),l=Math.floor(s),c=a+1,h=l+1,u=e/a,d=t/l,f=[],p=[],y=[],g=[];for(let m=0;m<h;m++){let _=m*d-o;for(let w=0;w<c;w++){let S=w*u-r;p.push(S,-_,0),y.push(0,0,1),g.push(w/a),g.push(1-m/l)}}for(let m=0;m<l;m++)for(let _=0;_<a;_++){let w=_+c*m,S=_+c*(m+1),C=_+1+c*(m+1),T=_+1+c*m;f.push(w,S,T),f.push(S,C,T)}this.setIndex(f),this.setAttribute("position",new ln(p,3)),this.setAttribute("normal",new ln(y,3)),this.setAttribute("uv",new ln(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.widthSegments,e.heightSegments)}};var dl=class i extends Hn{constructor(e=1,t=32,n=16,s=0,r=Math.PI*2,o=0,a=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:n,phiStart:s,phiLength:r,thetaStart:o,thetaLength:a},t=Math.max(3,Math.floor(t)),n=Math.max(2,Math.floor(n));let l=Math.min(o+a,Math.PI),c=0,h=[],u=new H,d=new H,f=[],p=[],y=[],g=[];for(let m=0;m<=n;m++){let _=[],w=m/n,S=o+w*a,C=e*Math.cos(S),T=Math.sqrt(e*e-C*C),v=0;m===0&&o===0?v=.5/t:m===n&&l===Math.PI&&(v=-.5/t);for(let E=0;E<=t;E++){let k=E/t,L=s+k*r;u.x=-T*Math.cos(L),u.y=C,u.z=T*Math.sin(L),p.push(u.x,u.y,u.z),d.copy(u).normalize(),y.push(d.x,d.y,d.z),g.push(k+v,1-w),_.push(c++)}h.push(_)}for(let m=0;m<n;m++)for(let _=0;_<t;_++){let w=h[m][_+1],S=h[m][_],C=h[m+1][_],T=h[m+1][_+1];(m!==0||o>0)&&f.push(w,S,T),(m!==n-1||l<Math.PI)&&f.push(S,C,T)}this.setIndex(f),this.setAttribute("position",new ln(p,3)),this.setAttribute("normal",new ln(y,3)),this.setAttribute("uv",new ln(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}};function Xr(i){let e={};for(let t in i){e[t]={};for(let n in i[t]){let s=i[t][n];if(X0(s))s.isRenderTargetTexture?(We("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=s.clone();else if(Array.isArray(s))if(X0(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][n]=r}else e[t][n]=s.slice();else e[t][n]=s}}return e}function Yn(i){let e={};for(let t=0;t<i.length;t++){let n=Xr(i[t]);for(let s in n)e[s]=n[s]}return e}function X0(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function SS(i){let e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function Gf(i){let e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:mt.workingColorSpace}var kx={clone:Xr,merge:Yn},MS=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,wS=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,ai=class extends oi{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=MS,this.fragmentShader=wS,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Xr(e.uniforms),this.uniformsGroups=SS(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let s in this.extensions)this.extensions[s]===!0&&(n[s]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let s=e.uniforms[n];switch(this.uniforms[n]={},s.type){case"t":this.uniforms[n].value=t[s.value]||null;break;case"c":this.uniforms[n].value=new Ve().setHex(s.value);break;case"v2":this.uniforms[n].value=new Ye().fromArray(s.value);break;case"v3":this.uniforms[n].value=new H().fromArray(s.value);break;case"v4":this.uniforms[n].value=new Nt().fromArray(s.value);break;case"m3":this.uniforms[n].value=new st().fromArray(s.value);break;case"m4":this.uniforms[n].value=new ct().fromArray(s.value);break;default:this.uniforms[n].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},nh=class extends ai{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}},Fr=class extends oi{constructor(e){super(),this.isMeshStandardMaterial=!0,this.type="MeshStandardMaterial",this.defines={STANDARD:""},this.color=new Ve(16777215),this.roughness=1,this.metalness=0,this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new Ve(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=Jh,this.normalScale=new Ye(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.roughnessMap=null,this.metalnessMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ls,this.envMapIntensity=1,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.defines={STANDARD:""},this.color.copy(e.color),this.roughness=e.roughness,this.metalness=e.metalness,this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.roughnessMap=e.roughnessMap,this.metalnessMap=e.metalnessMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.envMapIntensity=e.envMapIntensity,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},ii=class extends Fr{constructor(e){super(),this.isMeshPhysicalMaterial=!0,this.defines={STANDARD:"",PHYSICAL:""},this.type="MeshPhysicalMaterial",this.anisotropyRotation=0,this.anisotropyMap=null,this.clearcoatMap=null,this.clearcoatRoughness=0,this.clearcoatRoughnessMap=null,this.clearcoatNormalScale=new Ye(1,1),this.clearcoatNormalMap=null,this.diffuseRoughnessMap=null,this.ior=1.5,Object.defineProperty(this,"reflectivity",{get:function(){return gt(2.5*(this.ior-1)/(this.ior+1),0,1)},set:function(t){this.ior=(1+.4*t)/(1-.4*t)}}),this.iridescenceMap=null,this.iridescenceIOR=1.3,this.iridescenceThicknessMinimum=100,this.iridescenceThicknessMaximum=400,this.iridescenceThicknessMap=null,this.sheenColor=new Ve(0),this.sheenColorMap=null,this.sheenRoughness=1,this.sheenRoughnessMap=null,this.transmissionMap=null,this.thickness=0,this.thicknessMap=null,this.attenuationDistance=1/0,this.attenuationColor=new Ve(1,1,1),this.specularIntensity=1,this.specularIntensityMap=null,this.specularColor=new Ve(1,1,1),this.specularColorMap=null,this._anisotropy=0,this._clearcoat=0,this._diffuseRoughness=0,this._dispersion=0,this._iridescence=0,this._retroreflectivity=0,this._sheen=0,this._transmission=0,this.setValues(e)}get anisotropy(){return this._anisotropy}set anisotropy(e){this._anisotropy>0!=e>0&&this.version++,this._anisotropy=e}get clearcoat(){return this._clearcoat}set clearcoat(e){this._clearcoat>0!=e>0&&this.version++,this._clearcoat=e}get diffuseRoughness(){return this._diffuseRoughness}set diffuseRoughness(e){this._diffuseRoughness>0!=e>0&&this.version++,this._diffuseRoughness=e}get iridescence(){return this._iridescence}set iridescence(e){this._iridescence>0!=e>0&&this.version++,this._iridescence=e}get dispersion(){return this._dispersion}set dispersion(e){this._dispersion>0!=e>0&&this.version++,this._dispersion=e}get retroreflectivity(){return this._retroreflectivity}set retroreflectivity(e){this._retroreflectivity>0!=e>0&&this.version++,this._retroreflectivity=e}get sheen(){return this._sheen}set sheen(e){this._sheen>0!=e>0&&this.version++,this._sheen=e}get transmission(){return this._transmission}set transmission(e){this._transmission>0!=e>0&&this.version++,this._transmission=e}get iridescenceThicknessRange(){return Ir('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),[this.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum]}set iridescenceThicknessRange(e){Ir('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),this.iridescenceThicknessMinimum=e[0],this.iridescenceThicknessMaximum=e[1]}copy(e){return super.copy(e),this.defines={STANDARD:"",PHYSICAL:""},this.anisotropy=e.anisotropy,this.anisotropyRotation=e.anisotropyRotation,this.anisotropyMap=e.anisotropyMap,this.clearcoat=e.clearcoat,this.clearcoatMap=e.clearcoatMap,this.clearcoatRoughness=e.clearcoatRoughness,this.clearcoatRoughnessMap=e.clearcoatRoughnessMap,this.clearcoatNormalMap=e.clearcoatNormalMap,this.clearcoatNormalScale.copy(e.clearcoatNormalScale),this.diffuseRoughness=e.diffuseRoughness,this.diffuseRoughnessMap=e.diffuseRoughnessMap,this.dispersion=e.dispersion,this.ior=e.ior,this.iridescence=e.iridescence,this.iridescenceMap=e.iridescenceMap,this.iridescenceIOR=e.iridescenceIOR,this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum,this.iridescenceThicknessMap=e.iridescenceThicknessMap,this.retroreflectivity=e.retroreflectivity,this.sheen=e.sheen,this.sheenColor.copy(e.sheenColor),this.sheenColorMap=e.sheenColorMap,this.sheenRoughness=e.sheenRoughness,this.sheenRoughnessMap=e.sheenRoughnessMap,this.transmission=e.transmission,this.transmissionMap=e.transmissionMap,this.thickness=e.thickness,this.thicknessMap=e.thicknessMap,this.attenuationDistance=e.attenuationDistance,this.attenuationColor.copy(e.attenuationColor),this.specularIntensity=e.specularIntensity,this.specularIntensityMap=e.specularIntensityMap,this.specularColor.copy(e.specularColor),this.specularColorMap=e.specularColorMap,this}};var ih=class extends oi{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Tx,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},sh=class extends oi{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function tr(i,e){return!i||i.constructor===e?i:typeof e.BYTES_PER_ELEMENT=="number"?new e(i):Array.prototype.slice.call(i)}function Xa(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}function TS(i){function e(s,r){return i[s]-i[r]}let t=i.length,n=new Array(t);for(let s=0;s!==t;++s)n[s]=s;return n.sort(e),n}function q0(i,e,t){let n=i.length,s=new i.constructor(n);for(let r=0,o=0;o!==n;++r){let a=t[r]*e;for(let l=0;l!==e;++l)s[o++]=i[a+l]}return s}function AS(i,e,t,n){let s=1,r=i[0];for(;r!==void 0&&r[n]===void 0;)r=i[s++];if(r===void 0)return;let o=r[n];if(o!==void 0)if(Array.isArray(o))do o=r[n],o!==void 0&&(e.push(r.time),t.push(...o)),r=i[s++];while(r!==void 0);else if(o.toArray!==void 0)do o=r[n],o!==void 0&&(e.push(r.time),o.toArray(t,t.length)),r=i[s++];while(r!==void 0);else do o=r[n],o!==void 0&&(e.push(r.time),t.push(o)),r=i[s++];while(r!==void 0)}var os=class{constructor(e,t,n,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,s=t[n],r=t[n-1];n:{e:{let o;t:{i:if(!(e<s)){for(let a=n+2;;){if(s===void 0){if(e<r)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(r=s,s=t[++n],e<s)break e}o=t.length;break t}if(!(e>=r)){let a=t[1];e<a&&(n=2,r=a);for(let l=n-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(s=r,r=t[--n-1],e>=r)break e}o=n,n=0;break t}break n}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(s=t[n],r=t[n-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,r,s)}return this.interpolate_(n,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=n[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},rh=class extends os{constructor(e,t,n,s){super(e,t,n,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:tf,endingEnd:tf}}intervalChanged_(e,t,n){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case nf:r=e,a=2*t-n;break;case sf:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case nf:o=e,l=2*n-t;break;case sf:o=1,l=n+s[1]-s[0];break;default:o=e-1,l=t}let c=(n-t)*.5,h=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-n),this._offsetPrev=r*h,this._offsetNext=o*h}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this._offsetPrev,u=this._offsetNext,d=this._weightPrev,f=this._weightNext,p=(n-t)/(s-t),y=p*p,g=y*p,m=-d*g+2*d*y-d*p,_=(1+d)*g+(-1.5-2*d)*y+(-.5+d)*p+1,w=(-1-f)*g+(1.5+f)*y+.5*p,S=f*g-f*y;for(let C=0;C!==a;++C)r[C]=m*o[h+C]+_*o[c+C]+w*o[l+C]+S*o[u+C];return r}},oh=class extends os{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=(n-t)/(s-t),u=1-h;for(let d=0;d!==a;++d)r[d]=o[c+d]*u+o[l+d]*h;return r}},ah=class extends os{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e){return this.copySampleValue_(e-1)}},lh=class extends os{interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this.inTangents,u=this.outTangents;if(!h||!u){let p=(n-t)/(s-t),y=1-p;for(let g=0;g!==a;++g)r[g]=o[c+g]*y+o[l+g]*p;return r}let d=a*2,f=e-1;for(let p=0;p!==a;++p){let y=o[c+p],g=o[l+p],m=f*d+p*2,_=u[m],w=u[m+1],S=e*d+p*2,C=h[S],T=h[S+1],v=RS(n,t,_,C,s);r[p]=Bx(v,y,w,T,g)}return r}};function Bx(i,e,t,n,s){let r=1-i;return r*r*r*e+3*r*r*i*t+3*r*i*i*n+i*i*i*s}function ES(i,e,t,n,s){let r=1-i;return 3*r*r*(t-e)+6*r*i*(n-t)+3*i*i*(s-n)}function RS(i,e,t,n,s){let r=(i-e)/(s-e);for(let o=0;o<8;o++){let a=Bx(r,e,t,n,s)-i;if(Math.abs(a)<1e-10)break;let l=ES(r,e,t,n,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var li=class{constructor(e,t,n,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=tr(t,this.TimeBufferType),this.values=tr(n,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:tr(e.times,Array),values:tr(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(n.interpolation=s),Xa(e.settings)&&(n.settings={inTangents:tr(e.settings.inTangents,Array),outTangents:tr(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new ah(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new oh(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new rh(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new lh(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Lr:t=this.InterpolantFactoryMethodDiscrete;break;case Dr:t=this.InterpolantFactoryMethodLinear;break;case Hc:t=this.InterpolantFactoryMethodSmooth;break;case ef:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return We("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Lr;case this.InterpolantFactoryMethodLinear:return Dr;case this.InterpolantFactoryMethodSmooth:return Hc;case this.InterpolantFactoryMethodBezier:return ef}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]+=e;Xa(this.settings)&&(Y0(this.settings.inTangents,e),Y0(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]*=e;Xa(this.settings)&&($0(this.settings.inTangents,e),$0(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,s=n.length,r=0,o=s-1;for(;r!==s&&n[r]<e;)++r;for(;o!==-1&&n[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=n.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(nt("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,s=this.values,r=n.length;r===0&&(nt("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){nt("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){nt("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&Bb(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){nt("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),s=this.getInterpolation()===Hc,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],h=e[a+1];if(c!==h&&(a!==1||c!==e[0]))if(s)l=!0;else{let u=a*n,d=u-n,f=u+n;for(let p=0;p!==n;++p){let y=t[u+p];if(y!==t[d+p]||y!==t[f+p]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let u=a*n,d=o*n;for(let f=0;f!==n;++f)t[d+f]=t[u+f]}++o}}if(r>0){e[o]=e[r];for(let a=r*n,l=o*n,c=0;c!==n;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,s=new n(this.name,e,t);return s.createInterpolant=this.createInterpolant,Xa(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function Y0(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]+=e}function $0(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]*=e}li.prototype.ValueTypeName="";li.prototype.TimeBufferType=Float32Array;li.prototype.ValueBufferType=Float32Array;li.prototype.DefaultInterpolation=Dr;var Us=class extends li{constructor(e,t,n){super(e,t,n)}};Us.prototype.ValueTypeName="bool";Us.prototype.ValueBufferType=Array;Us.prototype.DefaultInterpolation=Lr;Us.prototype.InterpolantFactoryMethodLinear=void 0;Us.prototype.InterpolantFactoryMethodSmooth=void 0;var fl=class extends li{constructor(e,t,n,s){super(e,t,n,s)}};fl.prototype.ValueTypeName="color";var Os=class extends li{constructor(e,t,n,s){super(e,t,n,s)}};Os.prototype.ValueTypeName="number";var ch=class extends os{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-t)/(s-t),c=e*a;for(let h=c+a;c!==h;c+=4)An.slerpFlat(r,0,o,c-a,o,c,l);return r}},Fs=class extends li{constructor(e,t,n,s){super(e,t,n,s)}InterpolantFactoryMethodLinear(e){return new ch(this.times,this.values,this.getValueSize(),e)}};Fs.prototype.ValueTypeName="quaternion";Fs.prototype.InterpolantFactoryMethodSmooth=void 0;var ks=class extends li{constructor(e,t,n){super(e,t,n)}};ks.prototype.ValueTypeName="string";ks.prototype.ValueBufferType=Array;ks.prototype.DefaultInterpolation=Lr;ks.prototype.InterpolantFactoryMethodLinear=void 0;ks.prototype.InterpolantFactoryMethodSmooth=void 0;var rr=class extends li{constructor(e,t,n,s){super(e,t,n,s)}};rr.prototype.ValueTypeName="vector";var pl=class{constructor(e="",t=-1,n=[],s=wx){this.name=e,this.tracks=n,this.duration=t,this.blendMode=s,this.uuid=hs(),this.userData={},this.duration<0&&this.resetDuration()}static parse(e){let t=[],n=e.tracks,s=1/(e.fps||1);for(let o=0,a=n.length;o!==a;++o)t.push(PS(n[o]).scale(s));let r=new this(e.name,e.duration,t,e.blendMode);return r.uuid=e.uuid,r.userData=JSON.parse(e.userData||"{}"),r}static toJSON(e){let t=[],n=e.tracks,s={name:e.name,duration:e.duration,tracks:t,uuid:e.uuid,blendMode:e.blendMode,userData:JSON.stringify(e.userData)};for(let r=0,o=n.length;r!==o;++r)t.push(li.toJSON(n[r]));return s}static CreateFromMorphTargetSequence(e,t,n,s){let r=t.length,o=[];for(let a=0;a<r;a++){let l=[],c=[];l.push((a+r-1)%r,a,(a+1)%r),c.push(0,1,0);let h=TS(l);l=q0(l,1,h),c=q0(c,1,h),!s&&l[0]===0&&(l.push(r),c.push(c[0])),o.push(new Os(".morphTargetInfluences["+t[a].name+"]",l,c).scale(1/n))}return new this(e,-1,o)}static findByName(e,t){let n=e;if(!Array.isArray(e)){let s=e;n=s.geometry&&s.geometry.animations||s.animations}for(let s=0;s<n.length;s++)if(n[s].name===t)return n[s];return null}static CreateClipsFromMorphTargetSequences(e,t,n){let s={},r=/^([\w-]*?)([\d]+)$/;for(let a=0,l=e.length;a<l;a++){let c=e[a],h=c.name.match(r);if(h&&h.length>1){let u=h[1],d=s[u];d||(s[u]=d=[]),d.push(c)}}let o=[];for(let a in s)o.push(this.CreateFromMorphTargetSequence(a,s[a],t,n));return o}resetDuration(){let e=this.tracks,t=0;for(let n=0,s=e.length;n!==s;++n){let r=this.tracks[n];t=Math.max(t,r.times[r.times.length-1])}return this.duration=t,this}trim(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].trim(0,this.duration);return this}validate(){let e=!0;for(let t=0;t<this.tracks.length;t++)e=e&&this.tracks[t].validate();return e}optimize(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].optimize();return this}clone(){let e=[];for(let n=0;n<this.tracks.length;n++)e.push(this.tracks[n].clone());let t=new this.constructor(this.name,this.duration,e,this.blendMode);return t.userData=JSON.parse(JSON.stringify(this.userData)),t}toJSON(){return this.constructor.toJSON(this)}};function CS(i){switch(i.toLowerCase()){case"scalar":case"double":case"float":case"number":case"integer":return Os;case"vector":case"vector2":case"vector3":case"vector4":return rr;case"color":return fl;case"quaternion":return Fs;case"bool":case"boolean":return Us;case"string":return ks}throw new Error("THREE.KeyframeTrack: Unsupported typeName: "+i)}function PS(i){if(i.type===void 0)throw new Error("THREE.KeyframeTrack: track type undefined, can not parse");let e=CS(i.type);if(i.times===void 0){let n=[],s=[];AS(i.keys,n,s,"value"),i.times=n,i.values=s}let t;return e.parse!==void 0?t=e.parse(i):t=new e(i.name,i.times,i.values,i.interpolation),Xa(i.settings)&&(t.settings={inTangents:tr(i.settings.inTangents,Float32Array),outTangents:tr(i.settings.outTangents,Float32Array)}),t}var ss={enabled:!1,files:{},add:function(i,e){this.enabled!==!1&&(K0(i)||(this.files[i]=e))},get:function(i){if(this.enabled!==!1&&!K0(i))return this.files[i]},remove:function(i){delete this.files[i]},clear:function(){this.files={}}};function K0(i){try{let e=i.slice(i.indexOf(":")+1);return new URL(e).protocol==="blob:"}catch{return!1}}var hh=class{constructor(e,t,n){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(h){a++,r===!1&&s.onStart!==void 0&&s.onStart(h,o,a),r=!0},this.itemEnd=function(h){o++,s.onProgress!==void 0&&s.onProgress(h,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(h){s.onError!==void 0&&s.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,u){return c.push(h,u),this},this.removeHandler=function(h){let u=c.indexOf(h);return u!==-1&&c.splice(u,2),this},this.getHandler=function(h){for(let u=0,d=c.length;u<d;u+=2){let f=c[u],p=c[u+1];if(f.global&&(f.lastIndex=0),f.test(h))return p}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},zx=new hh,as=class{constructor(e){this.manager=e!==void 0?e:zx,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(s,r){n.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};as.DEFAULT_MATERIAL_NAME="__DEFAULT";var Cs={},of=class extends Error{constructor(e,t){super(e),this.response=t}},ea=class extends as{constructor(e){super(e),this.mimeType="",this.responseType="",this._abortController=new AbortController}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=ss.get(`file:${e}`);if(r!==void 0){this.manager.itemStart(e),setTimeout(()=>{t&&t(r),this.manager.itemEnd(e)},0);return}if(Cs[e]!==void 0){Cs[e].push({onLoad:t,onProgress:n,onError:s});return}Cs[e]=[],Cs[e].push({onLoad:t,onProgress:n,onError:s});let o=new Request(e,{headers:new Headers(this.requestHeader),credentials:this.withCredentials?"include":"same-origin",priority:this.priority,cache:this.cache,signal:typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal}),a=this.mimeType,l=this.responseType;fetch(o).then(c=>{if(c.status===200||c.status===0){if(c.status===0&&We("FileLoader: HTTP Status 0 received."),typeof ReadableStream>"u"||c.body===void 0||c.body.getReader===void 0)return c;let h=Cs[e],u=c.body.getReader(),d=c.headers.get("X-File-Size")||c.headers.get("Content-Length"),f=d?parseInt(d):0,p=f!==0,y=0,g=new ReadableStream({start(m){_();function _(){u.read().then(({done:w,value:S})=>{if(w)m.close();else{y+=S.byteLength;let C=new ProgressEvent("progress",{lengthComputable:p,loaded:y,total:f});for(let T=0,v=h.length;T<v;T++){let E=h[T];E.onProgress&&E.onProgress(C)}m.enqueue(S),_()}},w=>{m.error(w)})}}});return new Response(g)}else throw new of(`fetch for "${c.url}" responded with ${c.status}: ${c.statusText}`,c)}).then(c=>{switch(l){case"arraybuffer":return c.arrayBuffer();case"blob":return c.blob();case"document":return c.text().then(h=>new DOMParser().parseFromString(h,a));case"json":return c.json();default:if(a==="")return c.text();{let u=/charset="?([^;"\s]*)"?/i.exec(a),d=u&&u[1]?u[1].toLowerCase():void 0,f=new TextDecoder(d);return c.arrayBuffer().then(p=>f.decode(p))}}}).then(c=>{ss.add(`file:${e}`,c);let h=Cs[e];delete Cs[e];for(let u=0,d=h.length;u<d;u++){let f=h[u];f.onLoad&&f.onLoad(c)}}).catch(c=>{let h=Cs[e];if(h===void 0)throw this.manager.itemError(e),c;delete Cs[e];for(let u=0,d=h.length;u<d;u++){let f=h[u];f.onError&&f.onError(c)}this.manager.itemError(e)}).finally(()=>{this.manager.itemEnd(e)}),this.manager.itemStart(e)}setResponseType(e){return this.responseType=e,this}setMimeType(e){return this.mimeType=e,this}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var Oo=new WeakMap,uh=class extends as{constructor(e){super(e)}load(e,t,n,s){this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=ss.get(`image:${e}`);if(o!==void 0){if(o.complete===!0)r.manager.itemStart(e),setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);else{let u=Oo.get(o);u===void 0&&(u=[],Oo.set(o,u)),u.push({onLoad:t,onError:s})}return o}let a=Vo("img");function l(){h(),t&&t(this);let u=Oo.get(this)||[];for(let d=0;d<u.length;d++){let f=u[d];f.onLoad&&f.onLoad(this)}Oo.delete(this),r.manager.itemEnd(e)}function c(u){h(),s&&s(u),ss.remove(`image:${e}`);let d=Oo.get(this)||[];for(let f=0;f<d.length;f++){let p=d[f];p.onError&&p.onError(u)}Oo.delete(this),r.manager.itemError(e),r.manager.itemEnd(e)}function h(){a.removeEventListener("load",l,!1),a.removeEventListener("error",c,!1)}return a.addEventListener("load",l,!1),a.addEventListener("error",c,!1),e.slice(0,5)!=="data:"&&this.crossOrigin!==void 0&&(a.crossOrigin=this.crossOrigin),ss.add(`image:${e}`,a),r.manager.itemStart(e),a.fetchPriority=this.priority,a.src=e,a}};var ml=class extends as{constructor(e){super(e)}load(e,t,n,s){let r=new En,o=new uh(this.manager);return o.setPriority(this.priority),o.setCache(this.cache),o.setCrossOrigin(this.crossOrigin),o.setPath(this.path),o.load(e,function(a){r.image=a,r.needsUpdate=!0,t!==void 0&&t(r)},n,s),r}},ta=class extends jt{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new Ve(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}};var Jd=new ct,Z0=new H,J0=new H,na=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new Ye(512,512),this.mapType=qn,this.map=null,this.mapPass=null,this.matrix=new ct,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new sr,this._frameExtents=new Ye(1,1),this._viewportCount=1,this._viewports=[new Nt(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;Z0.setFromMatrixPosition(e.matrixWorld),t.position.copy(Z0),J0.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(J0),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,n,s){Jd.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),n.setFromProjectionMatrix(Jd,e.coordinateSystem,e.reversedDepth);let r=this._frameExtents,o=s?s.z/r.x:1,a=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===Go||e.reversedDepth?t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,1,0,0,0,0,1):t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,.5,.5,0,0,0,1),t.multiply(Jd)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},Bc=new H,zc=new An,is=new H,gl=class extends jt{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new ct,this.projectionMatrix=new ct,this.projectionMatrixInverse=new ct,this.coordinateSystem=Ii,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Bc,zc,is),is.x===1&&is.y===1&&is.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Bc,zc,is.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(Bc,zc,is),is.x===1&&is.y===1&&is.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Bc,zc,is.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},er=new H,j0=new Ye,Q0=new Ye,Mn=class extends gl{constructor(e=50,t=1,n=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Nr*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(qa*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Nr*2*Math.atan(Math.tan(qa*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){er.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(er.x,er.y).multiplyScalar(-e/er.z),er.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(er.x,er.y).multiplyScalar(-e/er.z)}getViewSize(e,t){return this.getViewBounds(e,j0,Q0),t.subVectors(Q0,j0)}setViewOffset(e,t,n,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(qa*.5*this.fov)/this.zoom,n=2*t,s=this.aspect*n,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*n/c,s*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}},af=class extends na{constructor(){super(new Mn(50,1,.5,500)),this.isSpotLightShadow=!0,this.focus=1,this.aspect=1}updateMatrices(e){let t=this.camera,n=Nr*2*e.angle*this.focus,s=this.mapSize.width/this.mapSize.height*this.aspect,r=e.distance||t.far;(n!==t.fov||s!==t.aspect||r!==t.far)&&(t.fov=n,t.aspect=s,t.far=r,t.updateProjectionMatrix()),super.updateMatrices(e)}copy(e){return super.copy(e),this.focus=e.focus,this.aspect=e.aspect,this}toJSON(){let e=super.toJSON();return e.focus=this.focus,e.aspect=this.aspect,e}},xl=class extends ta{constructor(e,t,n=0,s=Math.PI/3,r=0,o=2){super(e,t),this.isSpotLight=!0,this.type="SpotLight",this.position.copy(jt.DEFAULT_UP),this.updateMatrix(),this.target=new jt,this.distance=n,this.angle=s,this.penumbra=r,this.decay=o,this.map=null,this.shadow=new af}get power(){return this.intensity*Math.PI}set power(e){this.intensity=e/Math.PI}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.angle=e.angle,this.penumbra=e.penumbra,this.decay=e.decay,this.target=e.target.clone(),this.map=e.map,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.angle=this.angle,t.object.decay=this.decay,t.object.penumbra=this.penumbra,t.object.target=this.target.uuid,this.map&&this.map.isTexture&&(t.object.map=this.map.toJSON(e).uuid),t.object.shadow=this.shadow.toJSON(),t}},lf=class extends na{constructor(){super(new Mn(90,1,.5,500)),this.isPointLightShadow=!0}},_l=class extends ta{constructor(e,t,n=0,s=2){super(e,t),this.isPointLight=!0,this.type="PointLight",this.distance=n,this.decay=s,this.shadow=new lf}get power(){return this.intensity*4*Math.PI}set power(e){this.intensity=e/(4*Math.PI)}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.decay=e.decay,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.decay=this.decay,t.object.shadow=this.shadow.toJSON(),t}},kr=class extends gl{constructor(e=-1,t=1,n=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=n-e,o=n+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},cf=class extends na{constructor(){super(new kr(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},vl=class extends ta{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(jt.DEFAULT_UP),this.updateMatrix(),this.target=new jt,this.shadow=new cf}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}};var Bs=class{static extractUrlBase(e){let t=e.lastIndexOf("/");return t===-1?"./":e.slice(0,t+1)}static resolveURL(e,t){return typeof e!="string"||e===""?"":(/^https?:\/\//i.test(t)&&/^\//.test(e)&&(t=t.replace(/(^https?:\/\/[^\/]+).*/i,"$1")),/^(https?:)?\/\//i.test(e)||/^data:.*,.*$/i.test(e)||/^blob:.*$/i.test(e)?e:t+e)}},yl=class extends Hn{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var jd=new WeakMap,bl=class extends as{constructor(e){super(e),this.isImageBitmapLoader=!0,typeof createImageBitmap>"u"&&We("ImageBitmapLoader: createImageBitmap() not supported."),typeof fetch>"u"&&We("ImageBitmapLoader: fetch() not supported."),this.options={premultiplyAlpha:"none"},this._abortController=new AbortController}setOptions(e){return this.options=e,this}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=ss.get(`image-bitmap:${e}`);if(o!==void 0){if(r.manager.itemStart(e),o.then){o.then(c=>{jd.has(o)===!0?(s&&s(jd.get(o)),r.manager.itemError(e),r.manager.itemEnd(e)):(t&&t(c),r.manager.itemEnd(e))});return}setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);return}let a={};a.credentials=this.withCredentials||this.crossOrigin!=="anonymous"?"include":"same-origin",a.headers=this.requestHeader,a.priority=this.priority,a.cache=this.cache,a.signal=typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal;let l=fetch(e,a).then(function(c){return c.blob()}).then(function(c){return createImageBitmap(c,Object.assign({},r.options,{colorSpaceConversion:"none"}))}).then(function(c){return ss.add(`image-bitmap:${e}`,c),t&&t(c),r.manager.itemEnd(e),c}).catch(function(c){s&&s(c),jd.set(l,c),ss.remove(`image-bitmap:${e}`),r.manager.itemError(e),r.manager.itemEnd(e)});ss.add(`image-bitmap:${e}`,l),r.manager.itemStart(e)}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var Fo=-90,ko=1,ia=class extends jt{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Mn(Fo,ko,e,t);s.layers=this.layers,this.add(s);let r=new Mn(Fo,ko,e,t);r.layers=this.layers,this.add(r);let o=new Mn(Fo,ko,e,t);o.layers=this.layers,this.add(o);let a=new Mn(Fo,ko,e,t);a.layers=this.layers,this.add(a);let l=new Mn(Fo,ko,e,t);l.layers=this.layers,this.add(l);let c=new Mn(Fo,ko,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===Ii)n.up.set(0,1,0),n.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===Go)n.up.set(0,-1,0),n.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,h]=this.children,u=e.getRenderTarget(),d=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),p=e.xr.enabled;e.xr.enabled=!1;let y=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let g=!1;e.isWebGLRenderer===!0?g=e.state.buffers.depth.getReversed():g=e.reversedDepthBuffer,e.setRenderTarget(n,0,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(n,1,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(n,4,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),n.texture.mipmapsAutoUpdate=y,e.setRenderTarget(n,5,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(u,d,f),e.xr.enabled=p,n.texture.needsPMREMUpdate=!0}},dh=class extends Mn{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Vf="\\[\\]\\.:\\/",IS=new RegExp("["+Vf+"]","g"),Wf="[^"+Vf+"]",LS="[^"+Vf.replace("\\.","")+"]",DS=/((?:WC+[\/:])*)/.source.replace("WC",Wf),NS=/(WCOD+)?/.source.replace("WCOD",LS),US=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Wf),OS=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Wf),FS=new RegExp("^"+DS+NS+US+OS+"$"),kS=["material","materials","bones","map"],hf=class{constructor(e,t,n){let s=n||zt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,s=this._bindings[n];s!==void 0&&s.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=n.length;s!==r;++s)n[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},zt=class i{constructor(e,t,n){this.path=t,this.parsedPath=n||i.parseTrackName(t),this.node=i.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new i.Composite(e,t,n):new i(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(IS,"")}static parseTrackName(e){let t=FS.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=n.nodeName&&n.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=n.nodeName.substring(s+1);kS.indexOf(r)!==-1&&(n.nodeName=n.nodeName.substring(0,s),n.objectName=r)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=n(a.children);if(l)return l}return null},s=n(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)e[t++]=n[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=i.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){We("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=t.objectIndex;switch(n){case"materials":if(!e.material){nt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){nt("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){nt("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===c){c=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){nt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){nt("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){nt("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(c!==void 0){if(e[c]===void 0){nt("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;nt("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){nt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){nt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};zt.Composite=hf;zt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};zt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};zt.prototype.GetterByBindingType=[zt.prototype._getValue_direct,zt.prototype._getValue_array,zt.prototype._getValue_arrayElement,zt.prototype._getValue_toArray];zt.prototype.SetterByBindingTypeAndVersioning=[[zt.prototype._setValue_direct,zt.prototype._setValue_direct_setNeedsUpdate,zt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[zt.prototype._setValue_array,zt.prototype._setValue_array_setNeedsUpdate,zt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[zt.prototype._setValue_arrayElement,zt.prototype._setValue_arrayElement_setNeedsUpdate,zt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[zt.prototype._setValue_fromArray,zt.prototype._setValue_fromArray_setNeedsUpdate,zt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var kC=new Float32Array(1);var sa=class{constructor(e=1,t=0,n=0){this.radius=e,this.phi=t,this.theta=n}set(e,t,n){return this.radius=e,this.phi=t,this.theta=n,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=gt(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,n){return this.radius=Math.sqrt(e*e+t*t+n*n),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,n),this.phi=Math.acos(gt(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var uf=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=n,r[3]=s,this}};var Sl=class extends Xi{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function Xf(i,e,t,n){let s=BS(n);switch(t){case If:return i*e;case ca:return i*e/s.components*s.byteLength;case vh:return i*e/s.components*s.byteLength;case cr:return i*e*2/s.components*s.byteLength;case yh:return i*e*2/s.components*s.byteLength;case Lf:return i*e*3/s.components*s.byteLength;case Ni:return i*e*4/s.components*s.byteLength;case ha:return i*e*4/s.components*s.byteLength;case wl:case Tl:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Al:case El:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Sh:case wh:return Math.max(i,16)*Math.max(e,8)/4;case bh:case Mh:return Math.max(i,8)*Math.max(e,8)/2;case Th:case Ah:case Rh:case Ch:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case Eh:case Rl:case Ph:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Ih:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Lh:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case Dh:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case Nh:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case Uh:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case Oh:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case Fh:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case kh:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case Bh:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case zh:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case Hh:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case Gh:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case Vh:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case Wh:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case Xh:case qh:case Yh:return Math.ceil(i/4)*Math.ceil(e/4)*16;case $h:case Kh:return Math.ceil(i/4)*Math.ceil(e/4)*8;case Cl:case Zh:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function BS(i){switch(i){case qn:case Ef:return{byteLength:1,components:1};case lr:case Rf:case $i:return{byteLength:2,components:1};case xh:case _h:return{byteLength:2,components:4};case Yi:case gh:case Si:return{byteLength:4,components:1};case Cf:case Pf:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?We("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function l_(){let i=null,e=!1,t=null,n=null;function s(r,o){n=i.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&i!==null&&(n=i.requestAnimationFrame(s),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){i=r}}}function HS(i){let e=new WeakMap;function t(a,l){let c=a.array,h=a.usage,u=c.byteLength,d=i.createBuffer();i.bindBuffer(l,d),i.bufferData(l,c,h),a.onUploadCallback();let f;if(c instanceof Float32Array)f=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=i.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=i.HALF_FLOAT:f=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=i.SHORT;else if(c instanceof Uint32Array)f=i.UNSIGNED_INT;else if(c instanceof Int32Array)f=i.INT;else if(c instanceof Int8Array)f=i.BYTE;else if(c instanceof Uint8Array)f=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:u}}function n(a,l,c){let h=l.array,u=l.updateRanges;if(i.bindBuffer(c,a),u.length===0)i.bufferSubData(c,0,h);else{u.sort((f,p)=>f.start-p.start);let d=0;for(let f=1;f<u.length;f++){let p=u[d],y=u[f];y.start<=p.start+p.count+1?p.count=Math.max(p.count,y.start+y.count-p.start):(++d,u[d]=y)}u.length=d+1;for(let f=0,p=u.length;f<p;f++){let y=u[f];i.bufferSubData(c,y.start*h.BYTES_PER_ELEMENT,h,y.start,y.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(i.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=e.get(a);(!h||h.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var GS=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,VS=`#ifdef USE_ALPHAHASH
	const float ALPHA_HASH_SCALE = 0.05;
	float hash2D( vec2 value ) {
		return fract( 1.0e4 * sin( 17.0 * value.x + 0.1 * value.y ) * ( 0.1 + abs( sin( 13.0 * value.y + value.x ) ) ) );
	}
	float hash3D( vec3 value ) {
		return hash2D( vec2( hash2D( value.xy ), value.z ) );
	}
	float getAlphaHashThreshold( vec3 position ) {
		float maxDeriv = max(
			length( dFdx( position.xyz ) ),
			length( dFdy( position.xyz ) )
		);
		float pixScale = 1.0 / ( ALPHA_HASH_SCALE * maxDeriv );
		vec2 pixScales = vec2(
			exp2( floor( log2( pixScale ) ) ),
			exp2( ceil( log2( pixScale ) ) )
		);
		vec2 alpha = vec2(
			hash3D( floor( pixScales.x * position.xyz ) ),
			hash3D( floor( pixScales.y * position.xyz ) )
		);
		float lerpFactor = fract( log2( pixScale ) );
		float x = ( 1.0 - lerpFactor ) * alpha.x + lerpFactor * alpha.y;
		float a = min( lerpFactor, 1.0 - lerpFactor );
		vec3 cases = vec3(
			x * x / ( 2.0 * a * ( 1.0 - a ) ),
			( x - 0.5 * a ) / ( 1.0 - a ),
			1.0 - ( ( 1.0 - x ) * ( 1.0 - x ) / ( 2.0 * a * ( 1.0 - a ) ) )
		);
		float threshold = ( x < ( 1.0 - a ) )
			? ( ( x < a ) ? cases.x : cases.y )
			: cases.z;
		return clamp( threshold , 1.0e-6, 1.0 );
	}
#endif`,WS=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,XS=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,qS=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,YS=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,$S=`#ifdef USE_AOMAP
	float ambientOcclusion = ( texture2D( aoMap, vAoMapUv ).r - 1.0 ) * aoMapIntensity + 1.0;
	reflectedLight.indirectDiffuse *= ambientOcclusion;
	#if defined( USE_CLEARCOAT ) 
		clearcoatSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_SHEEN ) 
		sheenSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_ENVMAP ) && defined( STANDARD )
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		reflectedLight.indirectSpecular *= computeSpecularOcclusion( dotNV, ambientOcclusion, material.roughness );
	#endif
#endif`,KS=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,ZS=`#ifdef USE_BATCHING
	#if ! defined( GL_ANGLE_multi_draw )
	#define gl_DrawID _gl_DrawID
	uniform int _gl_DrawID;
	#endif
	uniform highp sampler2D batchingTexture;
	uniform highp usampler2D batchingIdTexture;
	mat4 getBatchingMatrix( const in float i ) {
		int size = textureSize( batchingTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( batchingTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( batchingTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( batchingTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( batchingTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
	float getIndirectIndex( const in int i ) {
		int size = textureSize( batchingIdTexture, 0 ).x;
		int x = i % size;
		int y = i / size;
		return float( texelFetch( batchingIdTexture, ivec2( x, y ), 0 ).r );
	}
#endif
#ifdef USE_BATCHING_COLOR
	uniform sampler2D batchingColorTexture;
	vec4 getBatchingColor( const in float i ) {
		int size = textureSize( batchingColorTexture, 0 ).x;
		int j = int( i );
		int x = j % size;
		int y = j / size;
		return texelFetch( batchingColorTexture, ivec2( x, y ), 0 );
	}
#endif`,JS=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,jS=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,QS=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,eM=`float G_BlinnPhong_Implicit( ) {
	return 0.25;
}
float D_BlinnPhong( const in float shininess, const in float dotNH ) {
	return RECIPROCAL_PI * ( shininess * 0.5 + 1.0 ) * pow( dotNH, shininess );
}
vec3 BRDF_BlinnPhong( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 specularColor, const in float shininess ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( specularColor, 1.0, dotVH );
	float G = G_BlinnPhong_Implicit( );
	float D = D_BlinnPhong( shininess, dotNH );
	return F * ( G * D );
} // validated`,tM=`#ifdef USE_IRIDESCENCE
	const mat3 XYZ_TO_REC709 = mat3(
		 3.2404542, -0.9692660,  0.0556434,
		-1.5371385,  1.8760108, -0.2040259,
		-0.4985314,  0.0415560,  1.0572252
	);
	vec3 Fresnel0ToIor( vec3 fresnel0 ) {
		vec3 sqrtF0 = sqrt( fresnel0 );
		return ( vec3( 1.0 ) + sqrtF0 ) / ( vec3( 1.0 ) - sqrtF0 );
	}
	vec3 IorToFresnel0( vec3 transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - vec3( incidentIor ) ) / ( transmittedIor + vec3( incidentIor ) ) );
	}
	float IorToFresnel0( float transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - incidentIor ) / ( transmittedIor + incidentIor ));
	}
	vec3 evalSensitivity( float OPD, vec3 shift ) {
		float phase = 2.0 * PI * OPD * 1.0e-9;
		vec3 val = vec3( 5.4856e-13, 4.4201e-13, 5.2481e-13 );
		vec3 pos = vec3( 1.6810e+06, 1.7953e+06, 2.2084e+06 );
		vec3 var = vec3( 4.3278e+09, 9.3046e+09, 6.6121e+09 );
		vec3 xyz = val * sqrt( 2.0 * PI * var ) * cos( pos * phase + shift ) * exp( - pow2( phase ) * var );
		xyz.x += 9.7470e-14 * sqrt( 2.0 * PI * 4.5282e+09 ) * cos( 2.2399e+06 * phase + shift[ 0 ] ) * exp( - 4.5282e+09 * pow2( phase ) );
		xyz /= 1.0685e-7;
		vec3 rgb = XYZ_TO_REC709 * xyz;
		return rgb;
	}
	vec3 evalIridescence( float outsideIOR, float eta2, float cosTheta1, float thinFilmThickness, vec3 baseF0 ) {
		vec3 I;
		float iridescenceIOR = mix( outsideIOR, eta2, smoothstep( 0.0, 0.03, thinFilmThickness ) );
		float sinTheta2Sq = pow2( outsideIOR / iridescenceIOR ) * ( 1.0 - pow2( cosTheta1 ) );
		float cosTheta2Sq = 1.0 - sinTheta2Sq;
		if ( cosTheta2Sq < 0.0 ) {
			return vec3( 1.0 );
		}
		float cosTheta2 = sqrt( cosTheta2Sq );
		float R0 = IorToFresnel0( iridescenceIOR, outsideIOR );
		float R12 = F_Schlick( R0, 1.0, cosTheta1 );
		float T121 = 1.0 - R12;
		float phi12 = 0.0;
		if ( iridescenceIOR < outsideIOR ) phi12 = PI;
		float phi21 = PI - phi12;
		vec3 baseIOR = Fresnel0ToIor( clamp( baseF0, 0.0, 0.9999 ) );		vec3 R1 = IorToFresnel0( baseIOR, iridescenceIOR );
		vec3 R23 = F_Schlick( R1, 1.0, cosTheta2 );
		vec3 phi23 = vec3( 0.0 );
		if ( baseIOR[ 0 ] < iridescenceIOR ) phi23[ 0 ] = PI;
		if ( baseIOR[ 1 ] < iridescenceIOR ) phi23[ 1 ] = PI;
		if ( baseIOR[ 2 ] < iridescenceIOR ) phi23[ 2 ] = PI;
		float OPD = 2.0 * iridescenceIOR * thinFilmThickness * cosTheta2;
		vec3 phi = vec3( phi21 ) + phi23;
		vec3 R123 = clamp( R12 * R23, 1e-5, 0.9999 );
		vec3 r123 = sqrt( R123 );
		vec3 Rs = pow2( T121 ) * R23 / ( vec3( 1.0 ) - R123 );
		vec3 C0 = R12 + Rs;
		I = C0;
		vec3 Cm = Rs - T121;
		for ( int m = 1; m <= 2; ++ m ) {
			Cm *= r123;
			vec3 Sm = 2.0 * evalSensitivity( float( m ) * OPD, float( m ) * phi );
			I += Cm * Sm;
		}
		return max( I, vec3( 0.0 ) );
	}
#endif`,nM=`#ifdef USE_BUMPMAP
	uniform sampler2D bumpMap;
	uniform float bumpScale;
	vec2 dHdxy_fwd() {
		vec2 dSTdx = dFdx( vBumpMapUv );
		vec2 dSTdy = dFdy( vBumpMapUv );
		float Hll = bumpScale * texture2D( bumpMap, vBumpMapUv ).x;
		float dBx = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdx ).x - Hll;
		float dBy = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdy ).x - Hll;
		return vec2( dBx, dBy );
	}
	vec3 perturbNormalArb( vec3 surf_pos, vec3 surf_norm, vec2 dHdxy, float faceDirection ) {
		vec3 vSigmaX = normalize( dFdx( surf_pos.xyz ) );
		vec3 vSigmaY = normalize( dFdy( surf_pos.xyz ) );
		vec3 vN = surf_norm;
		vec3 R1 = cross( vSigmaY, vN );
		vec3 R2 = cross( vN, vSigmaX );
		float fDet = dot( vSigmaX, R1 ) * faceDirection;
		vec3 vGrad = sign( fDet ) * ( dHdxy.x * R1 + dHdxy.y * R2 );
		return normalize( abs( fDet ) * surf_norm - vGrad );
	}
#endif`,iM=`#if NUM_CLIPPING_PLANES > 0
	vec4 plane;
	#ifdef ALPHA_TO_COVERAGE
		float distanceToPlane, distanceGradient;
		float clipOpacity = 1.0;
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
			distanceGradient = fwidth( distanceToPlane ) / 2.0;
			clipOpacity *= smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			if ( clipOpacity == 0.0 ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			float unionClipOpacity = 1.0;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
				distanceGradient = fwidth( distanceToPlane ) / 2.0;
				unionClipOpacity *= 1.0 - smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			}
			#pragma unroll_loop_end
			clipOpacity *= 1.0 - unionClipOpacity;
		#endif
		diffuseColor.a *= clipOpacity;
		if ( diffuseColor.a == 0.0 ) discard;
	#else
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			if ( dot( vClipPosition, plane.xyz ) > plane.w ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			bool clipped = true;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				clipped = ( dot( vClipPosition, plane.xyz ) > plane.w ) && clipped;
			}
			#pragma unroll_loop_end
			if ( clipped ) discard;
		#endif
	#endif
#endif`,sM=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,rM=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,oM=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,aM=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,lM=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,cM=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,hM=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	vColor = vec4( 1.0 );
#endif
#ifdef USE_COLOR_ALPHA
	vColor *= color;
#elif defined( USE_COLOR )
	vColor.rgb *= color;
#endif
#ifdef USE_INSTANCING_COLOR
	vColor.rgb *= instanceColor.rgb;
#endif
#ifdef USE_BATCHING_COLOR
	vColor *= getBatchingColor( getIndirectIndex( gl_DrawID ) );
#endif`,uM=`#define PI 3.141592653589793
#define PI2 6.283185307179586
#define PI_HALF 1.5707963267948966
#define RECIPROCAL_PI 0.3183098861837907
#define RECIPROCAL_PI2 0.15915494309189535
#define EPSILON 1e-6
#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
#define whiteComplement( a ) ( 1.0 - saturate( a ) )
float pow2( const in float x ) { return x*x; }
vec3 pow2( const in vec3 x ) { return x*x; }
float pow3( const in float x ) { return x*x*x; }
float pow4( const in float x ) { float x2 = x*x; return x2*x2; }
float max3( const in vec3 v ) { return max( max( v.x, v.y ), v.z ); }
float average( const in vec3 v ) { return dot( v, vec3( 0.3333333 ) ); }
highp float rand( const in vec2 uv ) {
	const highp float a = 12.9898, b = 78.233, c = 43758.5453;
	highp float dt = dot( uv.xy, vec2( a,b ) ), sn = mod( dt, PI );
	return fract( sin( sn ) * c );
}
#ifdef HIGH_PRECISION
	float precisionSafeLength( vec3 v ) { return length( v ); }
#else
	float precisionSafeLength( vec3 v ) {
		float maxComponent = max3( abs( v ) );
		return length( v / maxComponent ) * maxComponent;
	}
#endif
struct IncidentLight {
	vec3 color;
	vec3 direction;
	bool visible;
};
struct ReflectedLight {
	vec3 directDiffuse;
	vec3 directSpecular;
	vec3 indirectDiffuse;
	vec3 indirectSpecular;
};
#ifdef USE_ALPHAHASH
	varying vec3 vPosition;
#endif
vec3 transformDirection( in vec3 dir, in mat4 matrix ) {
	return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );
}
#define inverseTransformDirection transformDirectionByInverseViewMatrix
vec3 transformNormalByInverseViewMatrix( in vec3 normal, in mat4 viewMatrix ) {
	return normalize( ( vec4( normal, 0.0 ) * viewMatrix ).xyz );
}
vec3 transformDirectionByInverseViewMatrix( in vec3 dir, in mat4 viewMatrix ) {
	return normalize( ( vec4( dir, 0.0 ) * viewMatrix ).xyz );
}
bool isPerspectiveMatrix( mat4 m ) {
	return m[ 2 ][ 3 ] == - 1.0;
}
vec2 equirectUv( in vec3 dir ) {
	float u = atan( dir.z, dir.x ) * RECIPROCAL_PI2 + 0.5;
	float v = asin( clamp( dir.y, - 1.0, 1.0 ) ) * RECIPROCAL_PI + 0.5;
	return vec2( u, v );
}
vec3 BRDF_Lambert( const in vec3 diffuseColor ) {
	return RECIPROCAL_PI * diffuseColor;
}
vec3 F_Schlick( const in vec3 f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
}
float F_Schlick( const in float f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
} // validated`,dM=`vec3 transformedNormal = objectNormal;
#ifdef USE_TANGENT
	vec3 transformedTangent = objectTangent;
#endif
#ifdef USE_BATCHING
	mat3 bm = mat3( batchingMatrix );
	transformedNormal /= vec3( dot( bm[ 0 ], bm[ 0 ] ), dot( bm[ 1 ], bm[ 1 ] ), dot( bm[ 2 ], bm[ 2 ] ) );
	transformedNormal = bm * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = bm * transformedTangent;
	#endif
#endif
#ifdef USE_INSTANCING
	mat3 im = mat3( instanceMatrix );
	transformedNormal /= vec3( dot( im[ 0 ], im[ 0 ] ), dot( im[ 1 ], im[ 1 ] ), dot( im[ 2 ], im[ 2 ] ) );
	transformedNormal = im * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = im * transformedTangent;
	#endif
#endif
transformedNormal = normalMatrix * transformedNormal;
#ifdef FLIP_SIDED
	transformedNormal = - transformedNormal;
#endif
#ifdef USE_TANGENT
	transformedTangent = ( modelViewMatrix * vec4( transformedTangent, 0.0 ) ).xyz;
#endif`,fM=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,pM=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,mM=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,gM=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,xM="gl_FragColor = linearToOutputTexel( gl_FragColor );",_M=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,vM=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vec3 cameraToFrag;
		if ( isOrthographic ) {
			cameraToFrag = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToFrag = normalize( vWorldPosition - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vec3 reflectVec = reflect( cameraToFrag, worldNormal );
		#else
			vec3 reflectVec = refract( cameraToFrag, worldNormal, refractionRatio );
		#endif
	#else
		vec3 reflectVec = vReflect;
	#endif
	#ifdef ENVMAP_TYPE_CUBE
		vec4 envColor = textureCube( envMap, envMapRotation * reflectVec );
		#ifdef ENVMAP_BLENDING_MULTIPLY
			outgoingLight = mix( outgoingLight, outgoingLight * envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_MIX )
			outgoingLight = mix( outgoingLight, envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_ADD )
			outgoingLight += envColor.xyz * specularStrength * reflectivity;
		#endif
	#endif
#endif`,yM=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,bM=`#ifdef USE_ENVMAP
	uniform float reflectivity;
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		varying vec3 vWorldPosition;
		uniform float refractionRatio;
	#else
		varying vec3 vReflect;
	#endif
#endif`,SM=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,MM=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vWorldPosition = worldPosition.xyz;
	#else
		vec3 cameraToVertex;
		if ( isOrthographic ) {
			cameraToVertex = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToVertex = normalize( worldPosition.xyz - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vReflect = reflect( cameraToVertex, worldNormal );
		#else
			vReflect = refract( cameraToVertex, worldNormal, refractionRatio );
		#endif
	#endif
#endif`,wM=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,TM=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,AM=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,EM=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,RM=`#ifdef USE_GRADIENTMAP
	uniform sampler2D gradientMap;
#endif
vec3 getGradientIrradiance( vec3 normal, vec3 lightDirection ) {
	float dotNL = dot( normal, lightDirection );
	vec2 coord = vec2( dotNL * 0.5 + 0.5, 0.0 );
	#ifdef USE_GRADIENTMAP
		return vec3( texture2D( gradientMap, coord ).r );
	#else
		vec2 fw = fwidth( coord ) * 0.5;
		return mix( vec3( 0.7 ), vec3( 1.0 ), smoothstep( 0.7 - fw.x, 0.7 + fw.x, coord.x ) );
	#endif
}`,CM=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,PM=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,IM=`varying vec3 vViewPosition;
struct LambertMaterial {
	vec3 diffuseColor;
	float specularStrength;
};
void RE_Direct_Lambert( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Lambert( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Lambert
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,LM=`uniform bool receiveShadow;
uniform vec3 ambientLightColor;
#if defined( USE_LIGHT_PROBES )
	uniform vec3 lightProbe[ 9 ];
#endif
vec3 shGetIrradianceAt( in vec3 normal, in vec3 shCoefficients[ 9 ] ) {
	float x = normal.x, y = normal.y, z = normal.z;
	vec3 result = shCoefficients[ 0 ] * 0.886227;
	result += shCoefficients[ 1 ] * 2.0 * 0.511664 * y;
	result += shCoefficients[ 2 ] * 2.0 * 0.511664 * z;
	result += shCoefficients[ 3 ] * 2.0 * 0.511664 * x;
	result += shCoefficients[ 4 ] * 2.0 * 0.429043 * x * y;
	result += shCoefficients[ 5 ] * 2.0 * 0.429043 * y * z;
	result += shCoefficients[ 6 ] * ( 0.743125 * z * z - 0.247708 );
	result += shCoefficients[ 7 ] * 2.0 * 0.429043 * x * z;
	result += shCoefficients[ 8 ] * 0.429043 * ( x * x - y * y );
	return result;
}
vec3 getLightProbeIrradiance( const in vec3 lightProbe[ 9 ], const in vec3 normal ) {
	vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec3 irradiance = shGetIrradianceAt( worldNormal, lightProbe );
	return irradiance;
}
vec3 getAmbientLightIrradiance( const in vec3 ambientLightColor ) {
	vec3 irradiance = ambientLightColor;
	return irradiance;
}
float getDistanceAttenuation( const in float lightDistance, const in float cutoffDistance, const in float decayExponent ) {
	float distanceFalloff = 1.0 / max( pow( lightDistance, decayExponent ), 0.01 );
	if ( cutoffDistance > 0.0 ) {
		distanceFalloff *= pow2( saturate( 1.0 - pow4( lightDistance / cutoffDistance ) ) );
	}
	return distanceFalloff;
}
float getSpotAttenuation( const in float coneCosine, const in float penumbraCosine, const in float angleCosine ) {
	return smoothstep( coneCosine, penumbraCosine, angleCosine );
}
#if NUM_SUN_LIGHTS > 0
	struct SunLight {
		vec3 direction;
		vec3 color;
	};
	uniform SunLight sunLights[ NUM_SUN_LIGHTS ];
	void getSunLightInfo( const in SunLight sunLight, out IncidentLight light ) {
		light.color = sunLight.color;
		light.direction = sunLight.direction;
		light.visible = true;
	}
#endif
#if NUM_DIR_LIGHTS > 0
	struct DirectionalLight {
		vec3 direction;
		vec3 color;
	};
	uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];
	void getDirectionalLightInfo( const in DirectionalLight directionalLight, out IncidentLight light ) {
		light.color = directionalLight.color;
		light.direction = directionalLight.direction;
		light.visible = true;
	}
#endif
#if NUM_POINT_LIGHTS > 0
	struct PointLight {
		vec3 position;
		vec3 color;
		float distance;
		float decay;
	};
	uniform PointLight pointLights[ NUM_POINT_LIGHTS ];
	void getPointLightInfo( const in PointLight pointLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = pointLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float lightDistance = length( lVector );
		light.color = pointLight.color;
		light.color *= getDistanceAttenuation( lightDistance, pointLight.distance, pointLight.decay );
		light.visible = ( light.color != vec3( 0.0 ) );
	}
#endif
#if NUM_SPOT_LIGHTS > 0
	struct SpotLight {
		vec3 position;
		vec3 direction;
		vec3 color;
		float distance;
		float decay;
		float coneCos;
		float penumbraCos;
	};
	uniform SpotLight spotLights[ NUM_SPOT_LIGHTS ];
	void getSpotLightInfo( const in SpotLight spotLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = spotLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float angleCos = dot( light.direction, spotLight.direction );
		float spotAttenuation = getSpotAttenuation( spotLight.coneCos, spotLight.penumbraCos, angleCos );
		if ( spotAttenuation > 0.0 ) {
			float lightDistance = length( lVector );
			light.color = spotLight.color * spotAttenuation;
			light.color *= getDistanceAttenuation( lightDistance, spotLight.distance, spotLight.decay );
			light.visible = ( light.color != vec3( 0.0 ) );
		} else {
			light.color = vec3( 0.0 );
			light.visible = false;
		}
	}
#endif
#if NUM_RECT_AREA_LIGHTS > 0
	struct RectAreaLight {
		vec3 color;
		vec3 position;
		vec3 halfWidth;
		vec3 halfHeight;
	};
	uniform sampler2D ltc_1;	uniform sampler2D ltc_2;
	uniform RectAreaLight rectAreaLights[ NUM_RECT_AREA_LIGHTS ];
#endif
#if NUM_HEMI_LIGHTS > 0
	struct HemisphereLight {
		vec3 direction;
		vec3 skyColor;
		vec3 groundColor;
	};
	uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];
	vec3 getHemisphereLightIrradiance( const in HemisphereLight hemiLight, const in vec3 normal ) {
		float dotNL = dot( normal, hemiLight.direction );
		float hemiDiffuseWeight = 0.5 * dotNL + 0.5;
		vec3 irradiance = mix( hemiLight.groundColor, hemiLight.skyColor, hemiDiffuseWeight );
		return irradiance;
	}
#endif
#include <lightprobes_pars_fragment>`,DM=`#ifdef USE_ENVMAP
	vec3 getIBLIrradiance( const in vec3 normal ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * worldNormal, ENVMAP_MAX_LOD );
			return PI * envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	vec3 getIBLRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 reflectVec = reflect( - viewDir, normal );
			reflectVec = normalize( mix( reflectVec, normal, pow4( roughness ) ) );
			reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );
			return envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	#ifdef USE_RETROREFLECTION
		vec3 getIBLRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 retroVec = normalize( mix( viewDir, normal, pow4( roughness ) ) );
				retroVec = transformDirectionByInverseViewMatrix( retroVec, viewMatrix );
				vec4 envMapColor = textureLod( envMap, envMapRotation * retroVec, roughnessToMip( roughness ) );
				return envMapColor.rgb * envMapIntensity;
			#else
				return vec3( 0.0 );
			#endif
		}
	#endif
	#ifdef USE_ANISOTROPY
		vec3 getIBLAnisotropyRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 bentNormal = cross( bitangent, viewDir );
				bentNormal = normalize( cross( bentNormal, bitangent ) );
				bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
				return getIBLRadiance( viewDir, bentNormal, roughness );
			#else
				return vec3( 0.0 );
			#endif
		}
		#ifdef USE_RETROREFLECTION
			vec3 getIBLAnisotropyRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
				#ifdef ENVMAP_TYPE_PMREM
					vec3 bentNormal = cross( bitangent, viewDir );
					bentNormal = normalize( cross( bentNormal, bitangent ) );
					bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
					return getIBLRetroRadiance( viewDir, bentNormal, roughness );
				#else
					return vec3( 0.0 );
				#endif
			}
		#endif
	#endif
#endif`,NM=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,UM=`varying vec3 vViewPosition;
struct ToonMaterial {
	vec3 diffuseColor;
};
void RE_Direct_Toon( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 irradiance = getGradientIrradiance( geometryNormal, directLight.direction ) * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Toon( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Toon
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,OM=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,FM=`varying vec3 vViewPosition;
struct BlinnPhongMaterial {
	vec3 diffuseColor;
	vec3 specularColor;
	float specularShininess;
	float specularStrength;
};
void RE_Direct_BlinnPhong( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
	reflectedLight.directSpecular += irradiance * BRDF_BlinnPhong( directLight.direction, geometryViewDir, geometryNormal, material.specularColor, material.specularShininess ) * material.specularStrength;
}
void RE_IndirectDiffuse_BlinnPhong( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_BlinnPhong
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,kM=`PhysicalMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.diffuseContribution = diffuseColor.rgb * ( 1.0 - metalnessFactor );
material.metalness = metalnessFactor;
vec3 dxy = max( abs( dFdx( nonPerturbedNormal ) ), abs( dFdy( nonPerturbedNormal ) ) );
float geometryRoughness = max( max( dxy.x, dxy.y ), dxy.z );
material.roughness = max( roughnessFactor, 0.045 );
material.roughness += geometryRoughness;
material.roughness = min( material.roughness, 1.0 );
#ifdef USE_DIFFUSE_ROUGHNESS
	float diffuseRoughnessFactor = diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		diffuseRoughnessFactor *= texture2D( diffuseRoughnessMap, vDiffuseRoughnessMapUv ).r;
	#endif
	material.diffuseRoughness = saturate( diffuseRoughnessFactor );
#endif
#ifdef IOR
	material.ior = ior;
	#ifdef USE_SPECULAR
		float specularIntensityFactor = specularIntensity;
		vec3 specularColorFactor = specularColor;
		#ifdef USE_SPECULAR_COLORMAP
			specularColorFactor *= texture2D( specularColorMap, vSpecularColorMapUv ).rgb;
		#endif
		#ifdef USE_SPECULAR_INTENSITYMAP
			specularIntensityFactor *= texture2D( specularIntensityMap, vSpecularIntensityMapUv ).a;
		#endif
		material.specularF90 = mix( specularIntensityFactor, 1.0, metalnessFactor );
	#else
		float specularIntensityFactor = 1.0;
		vec3 specularColorFactor = vec3( 1.0 );
		material.specularF90 = 1.0;
	#endif
	material.specularColor = min( pow2( ( material.ior - 1.0 ) / ( material.ior + 1.0 ) ) * specularColorFactor, vec3( 1.0 ) ) * specularIntensityFactor;
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
#else
	material.specularColor = vec3( 0.04 );
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
	material.specularF90 = 1.0;
#endif
#ifdef USE_CLEARCOAT
	material.clearcoat = clearcoat;
	material.clearcoatRoughness = clearcoatRoughness;
	material.clearcoatF0 = vec3( 0.04 );
	material.clearcoatF90 = 1.0;
	#ifdef USE_CLEARCOATMAP
		material.clearcoat *= texture2D( clearcoatMap, vClearcoatMapUv ).x;
	#endif
	#ifdef USE_CLEARCOAT_ROUGHNESSMAP
		material.clearcoatRoughness *= texture2D( clearcoatRoughnessMap, vClearcoatRoughnessMapUv ).y;
	#endif
	material.clearcoat = saturate( material.clearcoat );	material.clearcoatRoughness = max( material.clearcoatRoughness, 0.045 );
	material.clearcoatRoughness += geometryRoughness;
	material.clearcoatRoughness = min( material.clearcoatRoughness, 1.0 );
#endif
#ifdef USE_DISPERSION
	material.dispersion = dispersion;
#endif
#ifdef USE_RETROREFLECTION
	material.retroreflectivity = retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	material.iridescence = iridescence;
	material.iridescenceIOR = iridescenceIOR;
	#ifdef USE_IRIDESCENCEMAP
		material.iridescence *= texture2D( iridescenceMap, vIridescenceMapUv ).r;
	#endif
	#ifdef USE_IRIDESCENCE_THICKNESSMAP
		material.iridescenceThickness = (iridescenceThicknessMaximum - iridescenceThicknessMinimum) * texture2D( iridescenceThicknessMap, vIridescenceThicknessMapUv ).g + iridescenceThicknessMinimum;
	#else
		material.iridescenceThickness = iridescenceThicknessMaximum;
	#endif
#endif
#ifdef USE_SHEEN
	material.sheenColor = sheenColor;
	#ifdef USE_SHEEN_COLORMAP
		material.sheenColor *= texture2D( sheenColorMap, vSheenColorMapUv ).rgb;
	#endif
	material.sheenRoughness = clamp( sheenRoughness, 0.0001, 1.0 );
	#ifdef USE_SHEEN_ROUGHNESSMAP
		material.sheenRoughness *= texture2D( sheenRoughnessMap, vSheenRoughnessMapUv ).a;
	#endif
#endif
#ifdef USE_ANISOTROPY
	#ifdef USE_ANISOTROPYMAP
		mat2 anisotropyMat = mat2( anisotropyVector.x, anisotropyVector.y, - anisotropyVector.y, anisotropyVector.x );
		vec3 anisotropyPolar = texture2D( anisotropyMap, vAnisotropyMapUv ).rgb;
		vec2 anisotropyV = anisotropyMat * normalize( 2.0 * anisotropyPolar.rg - vec2( 1.0 ) ) * anisotropyPolar.b;
	#else
		vec2 anisotropyV = anisotropyVector;
	#endif
	material.anisotropy = length( anisotropyV );
	if( material.anisotropy == 0.0 ) {
		anisotropyV = vec2( 1.0, 0.0 );
	} else {
		anisotropyV /= material.anisotropy;
		material.anisotropy = saturate( material.anisotropy );
	}
	material.alphaT = mix( pow2( material.roughness ), 1.0, pow2( material.anisotropy ) );
	material.anisotropyT = tbn[ 0 ] * anisotropyV.x + tbn[ 1 ] * anisotropyV.y;
	material.anisotropyB = tbn[ 1 ] * anisotropyV.x - tbn[ 0 ] * anisotropyV.y;
#endif`,BM=`uniform sampler2D dfgLUT;
struct PhysicalMaterial {
	vec3 diffuseColor;
	vec3 diffuseContribution;
	vec3 specularColor;
	vec3 specularColorBlended;
	float roughness;
	float metalness;
	float specularF90;
	float dispersion;
	vec2 dfg;
	vec3 multiScatteringCompensation;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float diffuseRoughness;
	#endif
	#ifdef USE_RETROREFLECTION
		float retroreflectivity;
	#endif
	#ifdef USE_CLEARCOAT
		float clearcoat;
		float clearcoatRoughness;
		vec3 clearcoatF0;
		float clearcoatF90;
	#endif
	#ifdef USE_IRIDESCENCE
		float iridescence;
		float iridescenceIOR;
		float iridescenceThickness;
		vec3 iridescenceFresnel;
		vec3 iridescenceF0Dielectric;
		vec3 iridescenceF0Metallic;
	#endif
	#ifdef USE_SHEEN
		vec3 sheenColor;
		float sheenRoughness;
	#endif
	#ifdef IOR
		float ior;
	#endif
	#ifdef USE_TRANSMISSION
		float transmission;
		float transmissionAlpha;
		float thickness;
		float attenuationDistance;
		vec3 attenuationColor;
	#endif
	#ifdef USE_ANISOTROPY
		float anisotropy;
		float alphaT;
		vec3 anisotropyT;
		vec3 anisotropyB;
	#endif
};
vec3 clearcoatSpecularDirect = vec3( 0.0 );
vec3 clearcoatSpecularIndirect = vec3( 0.0 );
vec3 sheenSpecularDirect = vec3( 0.0 );
vec3 sheenSpecularIndirect = vec3(0.0 );
vec3 Schlick_to_F0( const in vec3 f, const in float f90, const in float dotVH ) {
    float x = clamp( 1.0 - dotVH, 0.0, 1.0 );
    float x2 = x * x;
    float x5 = clamp( x * x2 * x2, 0.0, 0.9999 );
    return ( f - vec3( f90 ) * x5 ) / ( 1.0 - x5 );
}
#ifdef USE_DIFFUSE_ROUGHNESS
	const float EON_EPSILON = 1e-7;
	float FON_DirectionalAlbedo( const in float mu, const in float roughness, const in float A ) {
		float muComp = 1.0 - mu;
		float gOverPi = muComp * ( 0.0571085289 + muComp * ( 0.491881867 + muComp * ( - 0.332181442 + muComp * 0.0714429953 ) ) );
		return A * ( 1.0 + roughness * gOverPi );
	}
	vec3 BRDF_EON( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 diffuseColor, const in float roughness ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return BRDF_Lambert( rho );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float s = dot( lightDir, viewDir ) - dotNL * dotNV;
		float sOverT = ( s > 0.0 ) ? s / max( max( dotNL, dotNV ), EON_EPSILON ) : s;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		vec3 singleScatter = rho * RECIPROCAL_PI * A * ( 1.0 + roughness * sOverT );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		float albedoV = FON_DirectionalAlbedo( dotNV, roughness, A );
		float albedoL = FON_DirectionalAlbedo( dotNL, roughness, A );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		vec3 multiScatter = rhoMultiScatter * RECIPROCAL_PI
			* max( EON_EPSILON, 1.0 - albedoV )
			* max( EON_EPSILON, 1.0 - albedoL )
			/ max( EON_EPSILON, 1.0 - averageAlbedo );
		return singleScatter + multiScatter;
	}
	vec3 EON_DirectionalAlbedo( const in vec3 diffuseColor, const in float roughness, const in float dotNV ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return rho;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		float directionalAlbedo = FON_DirectionalAlbedo( dotNV, roughness, A );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		return rho * directionalAlbedo + rhoMultiScatter * ( 1.0 - directionalAlbedo );
	}
#endif
float V_GGX_SmithCorrelated( const in float alpha, const in float dotNL, const in float dotNV ) {
	float a2 = pow2( alpha );
	float gv = dotNL * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNV ) );
	float gl = dotNV * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNL ) );
	return 0.5 / max( gv + gl, EPSILON );
}
float D_GGX( const in float alpha, const in float dotNH ) {
	float a2 = pow2( alpha );
	float denom = pow2( dotNH ) * ( a2 - 1.0 ) + 1.0;
	return RECIPROCAL_PI * a2 / pow2( denom );
}
#ifdef USE_ANISOTROPY
	float V_GGX_SmithCorrelated_Anisotropic( const in float alphaT, const in float alphaB, const in float dotTV, const in float dotBV, const in float dotTL, const in float dotBL, const in float dotNV, const in float dotNL ) {
		float gv = dotNL * length( vec3( alphaT * dotTV, alphaB * dotBV, dotNV ) );
		float gl = dotNV * length( vec3( alphaT * dotTL, alphaB * dotBL, dotNL ) );
		return 0.5 / max( gv + gl, EPSILON );
	}
	float D_GGX_Anisotropic( const in float alphaT, const in float alphaB, const in float dotNH, const in float dotTH, const in float dotBH ) {
		float a2 = alphaT * alphaB;
		highp vec3 v = vec3( alphaB * dotTH, alphaT * dotBH, a2 * dotNH );
		highp float v2 = dot( v, v );
		float w2 = a2 / v2;
		return RECIPROCAL_PI * a2 * pow2 ( w2 );
	}
#endif
#ifdef USE_CLEARCOAT
	vec3 BRDF_GGX_Clearcoat( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material) {
		vec3 f0 = material.clearcoatF0;
		float f90 = material.clearcoatF90;
		float roughness = max( material.clearcoatRoughness, 0.045 );
		float alpha = pow2( roughness );
		vec3 halfDir = normalize( lightDir + viewDir );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float dotNH = saturate( dot( normal, halfDir ) );
		float dotVH = saturate( dot( viewDir, halfDir ) );
		vec3 F = F_Schlick( f0, f90, dotVH );
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
		return F * ( V * D );
	}
#endif
vec3 BRDF_GGX( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material ) {
	vec3 f0 = material.specularColorBlended;
	float f90 = material.specularF90;
	float roughness = max( material.roughness, 0.045 );
	float alpha = pow2( roughness );
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( f0, f90, dotVH );
	#ifdef USE_IRIDESCENCE
		F = mix( F, material.iridescenceFresnel, material.iridescence );
	#endif
	#ifdef USE_ANISOTROPY
		float dotTL = dot( material.anisotropyT, lightDir );
		float dotTV = dot( material.anisotropyT, viewDir );
		float dotTH = dot( material.anisotropyT, halfDir );
		float dotBL = dot( material.anisotropyB, lightDir );
		float dotBV = dot( material.anisotropyB, viewDir );
		float dotBH = dot( material.anisotropyB, halfDir );
		float alphaT = max( material.alphaT, alpha );
		float V = V_GGX_SmithCorrelated_Anisotropic( alphaT, alpha, dotTV, dotBV, dotTL, dotBL, dotNV, dotNL );
		float D = D_GGX_Anisotropic( alphaT, alpha, dotNH, dotTH, dotBH );
	#else
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
	#endif
	return F * ( V * D );
}
vec2 LTC_Uv( const in vec3 N, const in vec3 V, const in float roughness ) {
	const float LUT_SIZE = 64.0;
	const float LUT_SCALE = ( LUT_SIZE - 1.0 ) / LUT_SIZE;
	const float LUT_BIAS = 0.5 / LUT_SIZE;
	float dotNV = saturate( dot( N, V ) );
	vec2 uv = vec2( roughness, sqrt( 1.0 - dotNV ) );
	uv = uv * LUT_SCALE + LUT_BIAS;
	return uv;
}
float LTC_ClippedSphereFormFactor( const in vec3 f ) {
	float l = length( f );
	return max( ( l * l + f.z ) / ( l + 1.0 ), 0.0 );
}
vec3 LTC_EdgeVectorFormFactor( const in vec3 v1, const in vec3 v2 ) {
	float x = dot( v1, v2 );
	float y = abs( x );
	float a = 0.8543985 + ( 0.4965155 + 0.0145206 * y ) * y;
	float b = 3.4175940 + ( 4.1616724 + y ) * y;
	float v = a / b;
	float theta_sintheta = ( x > 0.0 ) ? v : 0.5 * inversesqrt( max( 1.0 - x * x, 1e-7 ) ) - v;
	return cross( v1, v2 ) * theta_sintheta;
}
vec3 LTC_Evaluate( const in vec3 N, const in vec3 V, const in vec3 P, const in mat3 mInv, const in vec3 rectCoords[ 4 ] ) {
	vec3 v1 = rectCoords[ 1 ] - rectCoords[ 0 ];
	vec3 v2 = rectCoords[ 3 ] - rectCoords[ 0 ];
	vec3 lightNormal = cross( v1, v2 );
	if( dot( lightNormal, P - rectCoords[ 0 ] ) < 0.0 ) return vec3( 0.0 );
	vec3 T1, T2;
	T1 = normalize( V - N * dot( V, N ) );
	T2 = - cross( N, T1 );
	mat3 mat = mInv * transpose( mat3( T1, T2, N ) );
	vec3 coords[ 4 ];
	coords[ 0 ] = mat * ( rectCoords[ 0 ] - P );
	coords[ 1 ] = mat * ( rectCoords[ 1 ] - P );
	coords[ 2 ] = mat * ( rectCoords[ 2 ] - P );
	coords[ 3 ] = mat * ( rectCoords[ 3 ] - P );
	coords[ 0 ] = normalize( coords[ 0 ] );
	coords[ 1 ] = normalize( coords[ 1 ] );
	coords[ 2 ] = normalize( coords[ 2 ] );
	coords[ 3 ] = normalize( coords[ 3 ] );
	vec3 vectorFormFactor = vec3( 0.0 );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 0 ], coords[ 1 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 1 ], coords[ 2 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 2 ], coords[ 3 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 3 ], coords[ 0 ] );
	float result = LTC_ClippedSphereFormFactor( vectorFormFactor );
	return vec3( result );
}
#if defined( USE_SHEEN )
float D_Charlie( float roughness, float dotNH ) {
	float alpha = pow2( roughness );
	float invAlpha = 1.0 / alpha;
	float cos2h = dotNH * dotNH;
	float sin2h = max( 1.0 - cos2h, 0.0078125 );
	return ( 2.0 + invAlpha ) * pow( sin2h, invAlpha * 0.5 ) / ( 2.0 * PI );
}
float V_Neubelt( float dotNV, float dotNL ) {
	return saturate( 1.0 / ( 4.0 * ( dotNL + dotNV - dotNL * dotNV ) ) );
}
vec3 BRDF_Sheen( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, vec3 sheenColor, const in float sheenRoughness ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float D = D_Charlie( sheenRoughness, dotNH );
	float V = V_Neubelt( dotNV, dotNL );
	return sheenColor * ( D * V );
}
#endif
float IBLSheenBRDF( const in vec3 normal, const in vec3 viewDir, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	float r2 = roughness * roughness;
	float rInv = 1.0 / ( roughness + 0.1 );
	float a = -1.9362 + 1.0678 * roughness + 0.4573 * r2 - 0.8469 * rInv;
	float b = -0.6014 + 0.5538 * roughness - 0.4670 * r2 - 0.1255 * rInv;
	float DG = exp( a * dotNV + b );
	return saturate( DG );
}
vec3 EnvironmentBRDF( const in vec3 normal, const in vec3 viewDir, const in vec3 specularColor, const in float specularF90, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	vec2 fab = texture2D( dfgLUT, vec2( roughness, dotNV ) ).rg;
	return specularColor * fab.x + specularF90 * fab.y;
}
#ifdef USE_IRIDESCENCE
void computeMultiscatteringIridescence( const in vec2 fab, const in vec3 specularColor, const in float specularF90, const in float iridescence, const in vec3 iridescenceF0, inout vec3 singleScatter, inout vec3 multiScatter ) {
#else
void computeMultiscattering( const in vec2 fab, const in vec3 specularColor, const in float specularF90, inout vec3 singleScatter, inout vec3 multiScatter ) {
#endif
	#ifdef USE_IRIDESCENCE
		vec3 Fr = mix( specularColor, iridescenceF0, iridescence );
	#else
		vec3 Fr = specularColor;
	#endif
	vec3 FssEss = Fr * fab.x + specularF90 * fab.y;
	float Ess = fab.x + fab.y;
	float Ems = 1.0 - Ess;
	vec3 Favg = Fr + ( 1.0 - Fr ) * 0.047619;	vec3 Fms = FssEss * Favg / ( 1.0 - Ems * Favg );
	singleScatter += FssEss;
	multiScatter += Fms * Ems;
}
#if NUM_RECT_AREA_LIGHTS > 0
	void RE_Direct_RectArea_Physical( const in RectAreaLight rectAreaLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
		vec3 normal = geometryNormal;
		vec3 viewDir = geometryViewDir;
		vec3 position = geometryPosition;
		vec3 lightPos = rectAreaLight.position;
		vec3 halfWidth = rectAreaLight.halfWidth;
		vec3 halfHeight = rectAreaLight.halfHeight;
		vec3 lightColor = rectAreaLight.color;
		float roughness = material.roughness;
		vec3 rectCoords[ 4 ];
		rectCoords[ 0 ] = lightPos + halfWidth - halfHeight;		rectCoords[ 1 ] = lightPos - halfWidth - halfHeight;
		rectCoords[ 2 ] = lightPos - halfWidth + halfHeight;
		rectCoords[ 3 ] = lightPos + halfWidth + halfHeight;
		vec2 uv = LTC_Uv( normal, viewDir, roughness );
		vec4 t1 = texture2D( ltc_1, uv );
		vec4 t2 = texture2D( ltc_2, uv );
		mat3 mInv = mat3(
			vec3( t1.x, 0, t1.y ),
			vec3(    0, 1,    0 ),
			vec3( t1.z, 0, t1.w )
		);
		vec3 fresnel = ( material.specularColorBlended * t2.x + ( material.specularF90 - material.specularColorBlended ) * t2.y );
		reflectedLight.directSpecular += lightColor * fresnel * LTC_Evaluate( normal, viewDir, position, mInv, rectCoords );
		reflectedLight.directDiffuse += lightColor * material.diffuseContribution * LTC_Evaluate( normal, viewDir, position, mat3( 1.0 ), rectCoords );
		#ifdef USE_CLEARCOAT
			vec3 Ncc = geometryClearcoatNormal;
			vec2 uvClearcoat = LTC_Uv( Ncc, viewDir, material.clearcoatRoughness );
			vec4 t1Clearcoat = texture2D( ltc_1, uvClearcoat );
			vec4 t2Clearcoat = texture2D( ltc_2, uvClearcoat );
			mat3 mInvClearcoat = mat3(
				vec3( t1Clearcoat.x, 0, t1Clearcoat.y ),
				vec3(             0, 1,             0 ),
				vec3( t1Clearcoat.z, 0, t1Clearcoat.w )
			);
			vec3 fresnelClearcoat = material.clearcoatF0 * t2Clearcoat.x + ( material.clearcoatF90 - material.clearcoatF0 ) * t2Clearcoat.y;
			clearcoatSpecularDirect += lightColor * fresnelClearcoat * LTC_Evaluate( Ncc, viewDir, position, mInvClearcoat, rectCoords );
		#endif
	}
#endif
void RE_Direct_Physical( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	#ifdef USE_CLEARCOAT
		float dotNLcc = saturate( dot( geometryClearcoatNormal, directLight.direction ) );
		vec3 ccIrradiance = dotNLcc * directLight.color;
		clearcoatSpecularDirect += ccIrradiance * BRDF_GGX_Clearcoat( directLight.direction, geometryViewDir, geometryClearcoatNormal, material );
	#endif
	#ifdef USE_SHEEN
 
 		sheenSpecularDirect += irradiance * BRDF_Sheen( directLight.direction, geometryViewDir, geometryNormal, material.sheenColor, material.sheenRoughness );
 
 		float sheenAlbedoV = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
 		float sheenAlbedoL = IBLSheenBRDF( geometryNormal, directLight.direction, material.sheenRoughness );
 
 		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * max( sheenAlbedoV, sheenAlbedoL );
 
 		irradiance *= sheenEnergyComp;
 
 	#endif
	vec3 specularBRDF = BRDF_GGX( directLight.direction, geometryViewDir, geometryNormal, material );
	#ifdef USE_RETROREFLECTION
		vec3 retroViewDir = reflect( - geometryViewDir, geometryNormal );
		vec3 retroSpecularBRDF = BRDF_GGX( directLight.direction, retroViewDir, geometryNormal, material );
		specularBRDF = mix( specularBRDF, retroSpecularBRDF, saturate( material.retroreflectivity ) );
	#endif
	reflectedLight.directSpecular += irradiance * specularBRDF * material.multiScatteringCompensation;
	vec3 halfDir = normalize( directLight.direction + geometryViewDir );
	float dotVH = saturate( dot( geometryViewDir, halfDir ) );
	vec3 F = F_Schlick( material.specularColor, material.specularF90, dotVH );
	#ifdef USE_RETROREFLECTION
		vec3 retroHalfDir = normalize( directLight.direction + retroViewDir );
		float dotRetroVH = saturate( dot( retroViewDir, retroHalfDir ) );
		vec3 retroF = F_Schlick( material.specularColor, material.specularF90, dotRetroVH );
		F = mix( F, retroF, saturate( material.retroreflectivity ) );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		vec3 diffuseBRDF = BRDF_EON( directLight.direction, geometryViewDir, geometryNormal, material.diffuseColor, material.diffuseRoughness ) * ( 1.0 - material.metalness );
	#else
		vec3 diffuseBRDF = BRDF_Lambert( material.diffuseContribution );
	#endif
	reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );
}
void RE_IndirectDiffuse_Physical( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 singleScattering = vec3( 0.0 );
	vec3 multiScattering = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScattering, multiScattering );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScattering, multiScattering );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuseAlbedo = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness );
		vec3 diffuse = irradiance * RECIPROCAL_PI * diffuseAlbedo * ( 1.0 - singleScattering - multiScattering );
	#else
		vec3 diffuse = irradiance * BRDF_Lambert( material.diffuseContribution ) * ( 1.0 - singleScattering - multiScattering );
	#endif
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		sheenSpecularIndirect += irradiance * material.sheenColor * sheenAlbedo * RECIPROCAL_PI;
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		diffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectDiffuse += diffuse;
}
void RE_IndirectSpecular_Physical( const in vec3 radiance, const in vec3 irradiance, const in vec3 clearcoatRadiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight) {
	#ifdef USE_CLEARCOAT
		clearcoatSpecularIndirect += clearcoatRadiance * EnvironmentBRDF( geometryClearcoatNormal, geometryViewDir, material.clearcoatF0, material.clearcoatF90, material.clearcoatRoughness );
	#endif
	#ifdef USE_SHEEN
		sheenSpecularIndirect += irradiance * material.sheenColor * IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness ) * RECIPROCAL_PI;
 	#endif
	vec3 singleScatteringDielectric = vec3( 0.0 );
	vec3 multiScatteringDielectric = vec3( 0.0 );
	vec3 singleScatteringMetallic = vec3( 0.0 );
	vec3 multiScatteringMetallic = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscatteringIridescence( material.dfg, material.diffuseColor, material.specularF90, material.iridescence, material.iridescenceF0Metallic, singleScatteringMetallic, multiScatteringMetallic );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscattering( material.dfg, material.diffuseColor, material.specularF90, singleScatteringMetallic, multiScatteringMetallic );
	#endif
	vec3 singleScattering = mix( singleScatteringDielectric, singleScatteringMetallic, material.metalness );
	vec3 multiScattering = mix( multiScatteringDielectric, multiScatteringMetallic, material.metalness );
	vec3 totalScatteringDielectric = singleScatteringDielectric + multiScatteringDielectric;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuse = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness ) * ( 1.0 - totalScatteringDielectric );
	#else
		vec3 diffuse = material.diffuseContribution * ( 1.0 - totalScatteringDielectric );
	#endif
	vec3 cosineWeightedIrradiance = irradiance * RECIPROCAL_PI;
	vec3 indirectSpecular = radiance * singleScattering;
	indirectSpecular += multiScattering * cosineWeightedIrradiance;
	vec3 indirectDiffuse = diffuse * cosineWeightedIrradiance;
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		indirectSpecular *= sheenEnergyComp;
		indirectDiffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectSpecular += indirectSpecular;
	reflectedLight.indirectDiffuse += indirectDiffuse;
}
#define RE_Direct				RE_Direct_Physical
#define RE_Direct_RectArea		RE_Direct_RectArea_Physical
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Physical
#define RE_IndirectSpecular		RE_IndirectSpecular_Physical
float computeSpecularOcclusion( const in float dotNV, const in float ambientOcclusion, const in float roughness ) {
	return saturate( pow( dotNV + ambientOcclusion, exp2( - 16.0 * roughness - 1.0 ) ) - 1.0 + ambientOcclusion );
}`,zM=`
vec3 geometryPosition = - vViewPosition;
vec3 geometryNormal = normal;
vec3 geometryViewDir = ( isOrthographic ) ? vec3( 0, 0, 1 ) : normalize( vViewPosition );
vec3 geometryClearcoatNormal = vec3( 0.0 );
#ifdef USE_CLEARCOAT
	geometryClearcoatNormal = clearcoatNormal;
#endif
#ifdef USE_IRIDESCENCE
	float dotNVi = saturate( dot( normal, geometryViewDir ) );
	if ( material.iridescenceThickness == 0.0 ) {
		material.iridescence = 0.0;
	} else {
		material.iridescence = saturate( material.iridescence );
	}
	if ( material.iridescence > 0.0 ) {
		vec3 iridescenceFresnelDielectric = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.specularColor );
		vec3 iridescenceFresnelMetallic = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.diffuseColor );
		material.iridescenceFresnel = mix( iridescenceFresnelDielectric, iridescenceFresnelMetallic, material.metalness );
		material.iridescenceF0Dielectric = Schlick_to_F0( iridescenceFresnelDielectric, 1.0, dotNVi );
		material.iridescenceF0Metallic = Schlick_to_F0( iridescenceFresnelMetallic, 1.0, dotNVi );
	}
#endif
#ifdef STANDARD
	float dotNVms = saturate( dot( geometryNormal, geometryViewDir ) );
	material.dfg = texture2D( dfgLUT, vec2( material.roughness, dotNVms ) ).rg;
	#if ( NUM_SUN_LIGHTS > 0 || NUM_DIR_LIGHTS > 0 || NUM_POINT_LIGHTS > 0 || NUM_SPOT_LIGHTS > 0 )
		float EssMs = material.dfg.x + material.dfg.y;
		material.multiScatteringCompensation = 1.0 + material.specularColorBlended * ( 1.0 / EssMs - 1.0 );
	#endif
#endif
IncidentLight directLight;
#if ( NUM_POINT_LIGHTS > 0 ) && defined( RE_Direct )
	PointLight pointLight;
	#if defined( USE_SHADOWMAP ) && NUM_POINT_LIGHT_SHADOWS > 0
	PointLightShadow pointLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHTS; i ++ ) {
		pointLight = pointLights[ i ];
		getPointLightInfo( pointLight, geometryPosition, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_POINT_LIGHT_SHADOWS ) && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
		pointLightShadow = pointLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getPointShadow( pointShadowMap[ i ], pointLightShadow.shadowMapSize, pointLightShadow.shadowIntensity, pointLightShadow.shadowBias, pointLightShadow.shadowRadius, vPointShadowCoord[ i ], pointLightShadow.shadowCameraNear, pointLightShadow.shadowCameraFar ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SPOT_LIGHTS > 0 ) && defined( RE_Direct )
	SpotLight spotLight;
	vec4 spotColor;
	vec3 spotLightCoord;
	bool inSpotLightMap;
	#if defined( USE_SHADOWMAP ) && NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHTS; i ++ ) {
		spotLight = spotLights[ i ];
		getSpotLightInfo( spotLight, geometryPosition, directLight );
		#if ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#define SPOT_LIGHT_MAP_INDEX UNROLLED_LOOP_INDEX
		#elif ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		#define SPOT_LIGHT_MAP_INDEX NUM_SPOT_LIGHT_MAPS
		#else
		#define SPOT_LIGHT_MAP_INDEX ( UNROLLED_LOOP_INDEX - NUM_SPOT_LIGHT_SHADOWS + NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#endif
		#if ( SPOT_LIGHT_MAP_INDEX < NUM_SPOT_LIGHT_MAPS )
			spotLightCoord = vSpotLightCoord[ i ].xyz / vSpotLightCoord[ i ].w;
			inSpotLightMap = all( lessThan( abs( spotLightCoord * 2. - 1. ), vec3( 1.0 ) ) );
			spotColor = texture2D( spotLightMap[ SPOT_LIGHT_MAP_INDEX ], spotLightCoord.xy );
			directLight.color = inSpotLightMap ? directLight.color * spotColor.rgb : directLight.color;
		#endif
		#undef SPOT_LIGHT_MAP_INDEX
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		spotLightShadow = spotLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( spotShadowMap[ i ], spotLightShadow.shadowMapSize, spotLightShadow.shadowIntensity, spotLightShadow.shadowBias, spotLightShadow.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SUN_LIGHTS > 0 ) && defined( RE_Direct )
	SunLight sunLight;
	#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHTS; i ++ ) {
		sunLight = sunLights[ i ];
		getSunLightInfo( sunLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SUN_LIGHT_SHADOWS )
		sunLightShadow = sunLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getSunShadow( sunShadowMap[ i ], sunLightShadow, UNROLLED_LOOP_INDEX ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_DIR_LIGHTS > 0 ) && defined( RE_Direct )
	DirectionalLight directionalLight;
	#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHTS; i ++ ) {
		directionalLight = directionalLights[ i ];
		getDirectionalLightInfo( directionalLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_DIR_LIGHT_SHADOWS )
		directionalLightShadow = directionalLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( directionalShadowMap[ i ], directionalLightShadow.shadowMapSize, directionalLightShadow.shadowIntensity, directionalLightShadow.shadowBias, directionalLightShadow.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_RECT_AREA_LIGHTS > 0 ) && defined( RE_Direct_RectArea )
	RectAreaLight rectAreaLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_RECT_AREA_LIGHTS; i ++ ) {
		rectAreaLight = rectAreaLights[ i ];
		RE_Direct_RectArea( rectAreaLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if defined( RE_IndirectDiffuse )
	vec3 iblIrradiance = vec3( 0.0 );
	vec3 irradiance = getAmbientLightIrradiance( ambientLightColor );
	#if defined( USE_LIGHT_PROBES )
		irradiance += getLightProbeIrradiance( lightProbe, geometryNormal );
	#endif
	#if ( NUM_HEMI_LIGHTS > 0 )
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_HEMI_LIGHTS; i ++ ) {
			irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal );
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_LIGHT_PROBE_GRIDS > 0
		vec3 probeWorldPos = ( ( vec4( geometryPosition, 1.0 ) - viewMatrix[ 3 ] ) * viewMatrix ).xyz;
		vec3 probeWorldNormal = transformNormalByInverseViewMatrix( geometryNormal, viewMatrix );
		int probeGrid = - 1;
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( isInsideLightProbeGrid( probeWorldPos, probeWorldNormal, probesMin[ i ], probesMax[ i ], probesResolution[ i ] ) ) probeGrid = UNROLLED_LOOP_INDEX;
		}
		#pragma unroll_loop_end
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( probeGrid == UNROLLED_LOOP_INDEX ) irradiance += getLightProbeGridIrradiance( probesSH[ i ], probesMin[ i ], probesMax[ i ], probesResolution[ i ], probeWorldPos, probeWorldNormal );
		}
		#pragma unroll_loop_end
	#endif
#endif
#if defined( RE_IndirectSpecular )
	vec3 radiance = vec3( 0.0 );
	vec3 clearcoatRadiance = vec3( 0.0 );
#endif`,HM=`#if defined( RE_IndirectDiffuse )
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		vec3 lightMapIrradiance = lightMapTexel.rgb * lightMapIntensity;
		irradiance += lightMapIrradiance;
	#endif
	#if defined( USE_ENVMAP ) && defined( ENVMAP_TYPE_PMREM )
		#if defined( STANDARD ) || defined( LAMBERT ) || defined( PHONG )
			iblIrradiance += getIBLIrradiance( geometryNormal );
		#endif
	#endif
#endif
#if defined( USE_ENVMAP ) && defined( RE_IndirectSpecular )
	#ifdef USE_ANISOTROPY
		vec3 iblRadiance = getIBLAnisotropyRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
	#else
		vec3 iblRadiance = getIBLRadiance( geometryViewDir, geometryNormal, material.roughness );
	#endif
	#ifdef USE_RETROREFLECTION
		#ifdef USE_ANISOTROPY
			vec3 retroIBLRadiance = getIBLAnisotropyRetroRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
		#else
			vec3 retroIBLRadiance = getIBLRetroRadiance( geometryViewDir, geometryNormal, material.roughness );
		#endif
		iblRadiance = mix( iblRadiance, retroIBLRadiance, saturate( material.retroreflectivity ) );
	#endif
	radiance += iblRadiance;
	#ifdef USE_CLEARCOAT
		clearcoatRadiance += getIBLRadiance( geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness );
	#endif
#endif`,GM=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,VM=`#if NUM_LIGHT_PROBE_GRIDS > 0
uniform highp sampler3D probesSH[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMin[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMax[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesResolution[ NUM_LIGHT_PROBE_GRIDS ];
bool isInsideLightProbeGrid( vec3 worldPos, vec3 worldNormal, vec3 probesMin, vec3 probesMax, vec3 probesResolution ) {
	vec3 spacing = ( probesMax - probesMin ) / probesResolution;
	vec3 samplePos = worldPos + worldNormal * spacing * 0.5;
	vec3 margin = spacing * 0.01;
	return all( greaterThanEqual( samplePos, probesMin - margin ) ) && all( lessThanEqual( samplePos, probesMax + margin ) );
}
vec3 getLightProbeGridIrradiance( highp sampler3D probesSH, vec3 probesMin, vec3 probesMax, vec3 probesResolution, vec3 worldPos, vec3 worldNormal ) {
	vec3 res = probesResolution;
	vec3 gridRange = probesMax - probesMin;
	vec3 probeSpacing = gridRange / res;
	vec3 samplePos = worldPos + worldNormal * probeSpacing * 0.5;
	vec3 uvw = clamp( ( samplePos - probesMin ) / gridRange, 0.5 / res, 1.0 - 0.5 / res );
	float nz          = res.z;
	float paddedSlices = nz + 2.0;
	float atlasDepth  = 7.0 * paddedSlices;
	float uvZBase     = uvw.z * nz + 1.0;
	vec4 s0 = texture( probesSH, vec3( uvw.xy, ( uvZBase                       ) / atlasDepth ) );
	vec4 s1 = texture( probesSH, vec3( uvw.xy, ( uvZBase +       paddedSlices   ) / atlasDepth ) );
	vec4 s2 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 2.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s3 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 3.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s4 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 4.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s5 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 5.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s6 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 6.0 * paddedSlices   ) / atlasDepth ) );
	vec3 c0 = s0.xyz;
	vec3 c1 = vec3( s0.w, s1.xy );
	vec3 c2 = vec3( s1.zw, s2.x );
	vec3 c3 = s2.yzw;
	vec3 c4 = s3.xyz;
	vec3 c5 = vec3( s3.w, s4.xy );
	vec3 c6 = vec3( s4.zw, s5.x );
	vec3 c7 = s5.yzw;
	vec3 c8 = s6.xyz;
	float x = worldNormal.x, y = worldNormal.y, z = worldNormal.z;
	vec3 result = c0 * 0.886227;
	result += c1 * 2.0 * 0.511664 * y;
	result += c2 * 2.0 * 0.511664 * z;
	result += c3 * 2.0 * 0.511664 * x;
	result += c4 * 2.0 * 0.429043 * x * y;
	result += c5 * 2.0 * 0.429043 * y * z;
	result += c6 * ( 0.743125 * z * z - 0.247708 );
	result += c7 * 2.0 * 0.429043 * x * z;
	result += c8 * 0.429043 * ( x * x - y * y );
	return max( result, vec3( 0.0 ) );
}
#endif`,WM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,XM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,qM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,YM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,$M=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,KM=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,ZM=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
	#if defined( USE_POINTS_UV )
		vec2 uv = vUv;
	#else
		vec2 uv = ( uvTransform * vec3( gl_PointCoord.x, 1.0 - gl_PointCoord.y, 1 ) ).xy;
	#endif
#endif
#ifdef USE_MAP
	diffuseColor *= texture2D( map, uv );
#endif
#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, uv ).g;
#endif`,JM=`#if defined( USE_POINTS_UV )
	varying vec2 vUv;
#else
	#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
		uniform mat3 uvTransform;
	#endif
#endif
#ifdef USE_MAP
	uniform sampler2D map;
#endif
#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,jM=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,QM=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,ew=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,tw=`#if defined( USE_MORPHCOLORS )
	#if defined( USE_COLOR_ALPHA )
		vColor *= morphTargetBaseInfluence;
	#elif defined( USE_COLOR )
		vColor.rgb *= morphTargetBaseInfluence;
	#endif
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		#if defined( USE_COLOR_ALPHA )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor += getMorph( gl_VertexID, i, 2 ) * morphTargetInfluences[ i ];
		#elif defined( USE_COLOR )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor.rgb += getMorph( gl_VertexID, i, 2 ).rgb * morphTargetInfluences[ i ];
		#endif
	}
#endif`,nw=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,iw=`#ifdef USE_MORPHTARGETS
	#ifndef USE_INSTANCING_MORPH
		uniform float morphTargetBaseInfluence;
		uniform float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	#endif
	uniform sampler2DArray morphTargetsTexture;
	uniform ivec2 morphTargetsTextureSize;
	vec4 getMorph( const in int vertexIndex, const in int morphTargetIndex, const in int offset ) {
		int texelIndex = vertexIndex * MORPHTARGETS_TEXTURE_STRIDE + offset;
		int y = texelIndex / morphTargetsTextureSize.x;
		int x = texelIndex - y * morphTargetsTextureSize.x;
		ivec3 morphUV = ivec3( x, y, morphTargetIndex );
		return texelFetch( morphTargetsTexture, morphUV, 0 );
	}
#endif`,sw=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,rw=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
#ifdef FLAT_SHADED
	vec3 fdx = dFdx( vViewPosition );
	vec3 fdy = dFdy( vViewPosition );
	vec3 normal = normalize( cross( fdx, fdy ) );
#else
	vec3 normal = normalize( vNormal );
	#ifdef DOUBLE_SIDED
		normal *= faceDirection;
	#endif
#endif
#if defined( USE_NORMALMAP_TANGENTSPACE ) || defined( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY )
	#ifdef USE_TANGENT
		mat3 tbn = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn = getTangentFrame( - vViewPosition, normal,
		#if defined( USE_NORMALMAP )
			vNormalMapUv
		#elif defined( USE_CLEARCOAT_NORMALMAP )
			vClearcoatNormalMapUv
		#else
			vUv
		#endif
		);
	#endif
	#ifdef DOUBLE_SIDED
		tbn[0] *= faceDirection;
		tbn[1] *= faceDirection;
	#endif
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	#ifdef USE_TANGENT
		mat3 tbn2 = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn2 = getTangentFrame( - vViewPosition, normal, vClearcoatNormalMapUv );
	#endif
	#ifdef DOUBLE_SIDED
		tbn2[0] *= faceDirection;
		tbn2[1] *= faceDirection;
	#endif
#endif
vec3 nonPerturbedNormal = normal;`,ow=`#ifdef USE_NORMALMAP_OBJECTSPACE
	normal = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#ifdef FLIP_SIDED
		normal = - normal;
	#endif
	#ifdef DOUBLE_SIDED
		normal = normal * faceDirection;
	#endif
	normal = normalize( normalMatrix * normal );
#elif defined( USE_NORMALMAP_TANGENTSPACE )
	vec3 mapN = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#if defined( USE_PACKED_NORMALMAP )
		mapN = vec3( mapN.xy, sqrt( saturate( 1.0 - dot( mapN.xy, mapN.xy ) ) ) );
	#endif
	mapN.xy *= normalScale;
	normal = normalize( tbn * mapN );
#elif defined( USE_BUMPMAP )
	normal = perturbNormalArb( - vViewPosition, normal, dHdxy_fwd(), faceDirection );
#endif`,aw=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,lw=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,cw=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,hw=`#ifdef USE_NORMALMAP
	uniform sampler2D normalMap;
	uniform vec2 normalScale;
#endif
#ifdef USE_NORMALMAP_OBJECTSPACE
	uniform mat3 normalMatrix;
#endif
#if ! defined ( USE_TANGENT ) && ( defined ( USE_NORMALMAP_TANGENTSPACE ) || defined ( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY ) )
	mat3 getTangentFrame( vec3 eye_pos, vec3 surf_norm, vec2 uv ) {
		vec3 q0 = dFdx( eye_pos.xyz );
		vec3 q1 = dFdy( eye_pos.xyz );
		vec2 st0 = dFdx( uv.st );
		vec2 st1 = dFdy( uv.st );
		vec3 N = surf_norm;
		vec3 q1perp = cross( q1, N );
		vec3 q0perp = cross( N, q0 );
		vec3 T = q1perp * st0.x + q0perp * st1.x;
		vec3 B = q1perp * st0.y + q0perp * st1.y;
		float det = max( dot( T, T ), dot( B, B ) );
		float scale = ( det == 0.0 ) ? 0.0 : inversesqrt( det );
		return mat3( T * scale, B * scale, N );
	}
#endif`,uw=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,dw=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,fw=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,pw=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,mw=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,gw=`vec3 packNormalToRGB( const in vec3 normal ) {
	return normalize( normal ) * 0.5 + 0.5;
}
vec3 unpackRGBToNormal( const in vec3 rgb ) {
	return 2.0 * rgb.xyz - 1.0;
}
const float PackUpscale = 256. / 255.;const float UnpackDownscale = 255. / 256.;const float ShiftRight8 = 1. / 256.;
const float Inv255 = 1. / 255.;
const vec4 PackFactors = vec4( 1.0, 256.0, 256.0 * 256.0, 256.0 * 256.0 * 256.0 );
const vec2 UnpackFactors2 = vec2( UnpackDownscale, 1.0 / PackFactors.g );
const vec3 UnpackFactors3 = vec3( UnpackDownscale / PackFactors.rg, 1.0 / PackFactors.b );
const vec4 UnpackFactors4 = vec4( UnpackDownscale / PackFactors.rgb, 1.0 / PackFactors.a );
vec4 packDepthToRGBA( const in float v ) {
	if( v <= 0.0 )
		return vec4( 0., 0., 0., 0. );
	if( v >= 1.0 )
		return vec4( 1., 1., 1., 1. );
	float vuf;
	float af = modf( v * PackFactors.a, vuf );
	float bf = modf( vuf * ShiftRight8, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec4( vuf * Inv255, gf * PackUpscale, bf * PackUpscale, af );
}
vec3 packDepthToRGB( const in float v ) {
	if( v <= 0.0 )
		return vec3( 0., 0., 0. );
	if( v >= 1.0 )
		return vec3( 1., 1., 1. );
	float vuf;
	float bf = modf( v * PackFactors.b, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec3( vuf * Inv255, gf * PackUpscale, bf );
}
vec2 packDepthToRG( const in float v ) {
	if( v <= 0.0 )
		return vec2( 0., 0. );
	if( v >= 1.0 )
		return vec2( 1., 1. );
	float vuf;
	float gf = modf( v * 256., vuf );
	return vec2( vuf * Inv255, gf );
}
float unpackRGBAToDepth( const in vec4 v ) {
	return dot( v, UnpackFactors4 );
}
float unpackRGBToDepth( const in vec3 v ) {
	return dot( v, UnpackFactors3 );
}
float unpackRGToDepth( const in vec2 v ) {
	return v.r * UnpackFactors2.r + v.g * UnpackFactors2.g;
}
vec4 pack2HalfToRGBA( const in vec2 v ) {
	vec4 r = vec4( v.x, fract( v.x * 255.0 ), v.y, fract( v.y * 255.0 ) );
	return vec4( r.x - r.y / 255.0, r.y, r.z - r.w / 255.0, r.w );
}
vec2 unpackRGBATo2Half( const in vec4 v ) {
	return vec2( v.x + ( v.y / 255.0 ), v.z + ( v.w / 255.0 ) );
}
float viewZToOrthographicDepth( const in float viewZ, const in float near, const in float far ) {
	return ( viewZ + near ) / ( near - far );
}
float orthographicDepthToViewZ( const in float depth, const in float near, const in float far ) {
	#ifdef USE_REVERSED_DEPTH_BUFFER
	
		return depth * ( far - near ) - far;
	#else
		return depth * ( near - far ) - near;
	#endif
}
float viewZToPerspectiveDepth( const in float viewZ, const in float near, const in float far ) {
	return ( ( near + viewZ ) * far ) / ( ( far - near ) * viewZ );
}
float perspectiveDepthToViewZ( const in float depth, const in float near, const in float far ) {
	
	#ifdef USE_REVERSED_DEPTH_BUFFER
		return ( near * far ) / ( ( near - far ) * depth - near );
	#else
		return ( near * far ) / ( ( far - near ) * depth - far );
	#endif
}`,xw=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,_w=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,vw=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,yw=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,bw=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,Sw=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,Mw=`#if NUM_SPOT_LIGHT_COORDS > 0
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#if NUM_SPOT_LIGHT_MAPS > 0
	uniform sampler2D spotLightMap[ NUM_SPOT_LIGHT_MAPS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		#define SUN_LIGHT_CASCADES 2
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#else
			uniform sampler2D sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#endif
		uniform mat4 sunShadowMatrix[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		uniform vec4 sunShadowCascade[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
		struct SunLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SunLightShadow sunLightShadows[ NUM_SUN_LIGHT_SHADOWS ];
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#else
			uniform sampler2D directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#endif
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#else
			uniform sampler2D spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#endif
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform samplerCubeShadow pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#elif defined( SHADOWMAP_TYPE_BASIC )
			uniform samplerCube pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#endif
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float interleavedGradientNoise( vec2 position ) {
			return fract( 52.9829189 * fract( dot( position, vec2( 0.06711056, 0.00583715 ) ) ) );
		}
		vec2 vogelDiskSample( int sampleIndex, int samplesCount, float phi ) {
			const float goldenAngle = 2.399963229728653;
			float r = sqrt( ( float( sampleIndex ) + 0.5 ) / float( samplesCount ) );
			float theta = float( sampleIndex ) * goldenAngle + phi;
			return vec2( cos( theta ), sin( theta ) ) * r;
		}
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float getShadow( sampler2DShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 texelSize = vec2( 1.0 ) / shadowMapSize;
				vec2 radius = shadowRadius * texelSize;
				float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
				shadow = (
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 0, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 1, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 2, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 3, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 4, 5, phi ) * radius, shadowCoord.z ) )
				) * 0.2;
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#elif defined( SHADOWMAP_TYPE_VSM )
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 distribution = texture2D( shadowMap, shadowCoord.xy ).rg;
				float mean = distribution.x;
				float variance = distribution.y * distribution.y;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					float hard_shadow = step( mean, shadowCoord.z );
				#else
					float hard_shadow = step( shadowCoord.z, mean );
				#endif
				
				if ( hard_shadow == 1.0 ) {
					shadow = 1.0;
				} else {
					variance = max( variance, 0.0000001 );
					float d = shadowCoord.z - mean;
					float p_max = variance / ( variance + d * d );
					p_max = clamp( ( p_max - 0.3 ) / 0.65, 0.0, 1.0 );
					shadow = max( hard_shadow, p_max );
				}
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#else
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				float depth = texture2D( shadowMap, shadowCoord.xy ).r;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					shadow = step( depth, shadowCoord.z );
				#else
					shadow = step( shadowCoord.z, depth );
				#endif
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#endif
	#if NUM_SUN_LIGHT_SHADOWS > 0
		float getSunShadow(
			#if defined( SHADOWMAP_TYPE_PCF )
				sampler2DShadow shadowMap,
			#else
				sampler2D shadowMap,
			#endif
			SunLightShadow sunLightShadow,
			int shadowIndex
		) {
			vec4 shadowWorldPosition = vec4( vSunShadowWorldPosition.xyz + vSunShadowWorldNormal * sunLightShadow.shadowNormalBias, 1.0 );
			float viewDepth = vSunShadowWorldPosition.w;
			int cascadeOffset = shadowIndex * SUN_LIGHT_CASCADES;
			float shadow = 1.0;
			for ( int i = SUN_LIGHT_CASCADES - 1; i >= 0; i -- ) {
				vec4 cascade = sunShadowCascade[ cascadeOffset + i ];
				if ( viewDepth >= cascade.x && viewDepth < cascade.y ) {
					float cascadeShadow = getShadow(
						shadowMap,
						sunLightShadow.shadowMapSize,
						sunLightShadow.shadowIntensity,
						sunLightShadow.shadowBias,
						sunLightShadow.shadowRadius,
						sunShadowMatrix[ cascadeOffset + i ] * shadowWorldPosition
					);
					shadow = mix( cascadeShadow, shadow, smoothstep( cascade.z, cascade.y, viewDepth ) );
				}
			}
			return shadow;
		}
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
	#if defined( SHADOWMAP_TYPE_PCF )
	float getPointShadow( samplerCubeShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 bd3D = normalize( lightToPosition );
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float lightDistance = length( lightToPosition );
			float depthRange = shadowCameraFar - shadowCameraNear;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				float depthA = - shadowCameraNear / depthRange - shadowBias;
				float depthB = shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#else
				float depthA = shadowCameraFar / depthRange + shadowBias;
				float depthB = - shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#endif
			float texelSize = shadowRadius / shadowMapSize.x;
			vec3 absDir = abs( bd3D );
			vec3 tangent = absDir.x > absDir.z ? vec3( 0.0, 1.0, 0.0 ) : vec3( 1.0, 0.0, 0.0 );
			tangent = normalize( cross( bd3D, tangent ) );
			vec3 bitangent = cross( bd3D, tangent );
			float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
			shadow = 0.0;
			for ( int i = 0; i < 5; i ++ ) {
				vec2 offset = vogelDiskSample( i, 5, phi );
				vec3 direction = bd3D + ( tangent * offset.x + bitangent * offset.y ) * texelSize;
				vec3 absDirection = abs( direction );
				float dp = depthA + depthB / max( max( absDirection.x, absDirection.y ), absDirection.z );
				shadow += texture( shadowMap, vec4( direction, dp ) );
			}
			shadow *= 0.2;
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#elif defined( SHADOWMAP_TYPE_BASIC )
	float getPointShadow( samplerCube shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float dp = ( shadowCameraFar * ( viewSpaceZ - shadowCameraNear ) ) / ( viewSpaceZ * ( shadowCameraFar - shadowCameraNear ) );
			dp += shadowBias;
			vec3 bd3D = normalize( lightToPosition );
			float depth = textureCube( shadowMap, bd3D ).r;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				depth = 1.0 - depth;
			#endif
			shadow = step( dp, depth );
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#endif
	#endif
#endif`,ww=`#if NUM_SPOT_LIGHT_COORDS > 0
	uniform mat4 spotLightMatrix[ NUM_SPOT_LIGHT_COORDS ];
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		uniform mat4 directionalShadowMatrix[ NUM_DIR_LIGHT_SHADOWS ];
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		uniform mat4 pointShadowMatrix[ NUM_POINT_LIGHT_SHADOWS ];
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
#endif`,Tw=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
	#ifdef HAS_NORMAL
		vec3 shadowWorldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
	#else
		vec3 shadowWorldNormal = vec3( 0.0 );
	#endif
	vec4 shadowWorldPosition;
#endif
#if defined( USE_SHADOWMAP )
	#if NUM_SUN_LIGHT_SHADOWS > 0
		vSunShadowWorldPosition = vec4( worldPosition.xyz, - mvPosition.z );
		vSunShadowWorldNormal = shadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * directionalLightShadows[ i ].shadowNormalBias, 0 );
			vDirectionalShadowCoord[ i ] = directionalShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * pointLightShadows[ i ].shadowNormalBias, 0 );
			vPointShadowCoord[ i ] = pointShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
#endif
#if NUM_SPOT_LIGHT_COORDS > 0
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_COORDS; i ++ ) {
		shadowWorldPosition = worldPosition;
		#if ( defined( USE_SHADOWMAP ) && UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
			shadowWorldPosition.xyz += shadowWorldNormal * spotLightShadows[ i ].shadowNormalBias;
		#endif
		vSpotLightCoord[ i ] = spotLightMatrix[ i ] * shadowWorldPosition;
	}
	#pragma unroll_loop_end
#endif`,Aw=`float getShadowMask() {
	float shadow = 1.0;
	#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHT_SHADOWS; i ++ ) {
		sunLight = sunLightShadows[ i ];
		shadow *= receiveShadow ? getSunShadow( sunShadowMap[ i ], sunLight, UNROLLED_LOOP_INDEX ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
		directionalLight = directionalLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( directionalShadowMap[ i ], directionalLight.shadowMapSize, directionalLight.shadowIntensity, directionalLight.shadowBias, directionalLight.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_SHADOWS; i ++ ) {
		spotLight = spotLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( spotShadowMap[ i ], spotLight.shadowMapSize, spotLight.shadowIntensity, spotLight.shadowBias, spotLight.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0 && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
	PointLightShadow pointLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
		pointLight = pointLightShadows[ i ];
		shadow *= receiveShadow ? getPointShadow( pointShadowMap[ i ], pointLight.shadowMapSize, pointLight.shadowIntensity, pointLight.shadowBias, pointLight.shadowRadius, vPointShadowCoord[ i ], pointLight.shadowCameraNear, pointLight.shadowCameraFar ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#endif
	return shadow;
}`,Ew=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,Rw=`#ifdef USE_SKINNING
	uniform mat4 bindMatrix;
	uniform mat4 bindMatrixInverse;
	uniform highp sampler2D boneTexture;
	mat4 getBoneMatrix( const in float i ) {
		int size = textureSize( boneTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( boneTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( boneTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( boneTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( boneTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
#endif`,Cw=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,Pw=`#ifdef USE_SKINNING
	mat4 skinMatrix = mat4( 0.0 );
	skinMatrix += skinWeight.x * boneMatX;
	skinMatrix += skinWeight.y * boneMatY;
	skinMatrix += skinWeight.z * boneMatZ;
	skinMatrix += skinWeight.w * boneMatW;
	skinMatrix = bindMatrixInverse * skinMatrix * bindMatrix;
	objectNormal = vec4( skinMatrix * vec4( objectNormal, 0.0 ) ).xyz;
	#ifdef USE_TANGENT
		objectTangent = vec4( skinMatrix * vec4( objectTangent, 0.0 ) ).xyz;
	#endif
#endif`,Iw=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,Lw=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,Dw=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,Nw=`#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
uniform float toneMappingExposure;
vec3 LinearToneMapping( vec3 color ) {
	return saturate( toneMappingExposure * color );
}
vec3 ReinhardToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	return saturate( color / ( vec3( 1.0 ) + color ) );
}
vec3 CineonToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	color = max( vec3( 0.0 ), color - 0.004 );
	return pow( ( color * ( 6.2 * color + 0.5 ) ) / ( color * ( 6.2 * color + 1.7 ) + 0.06 ), vec3( 2.2 ) );
}
vec3 RRTAndODTFit( vec3 v ) {
	vec3 a = v * ( v + 0.0245786 ) - 0.000090537;
	vec3 b = v * ( 0.983729 * v + 0.4329510 ) + 0.238081;
	return a / b;
}
vec3 ACESFilmicToneMapping( vec3 color ) {
	const mat3 ACESInputMat = mat3(
		vec3( 0.59719, 0.07600, 0.02840 ),		vec3( 0.35458, 0.90834, 0.13383 ),
		vec3( 0.04823, 0.01566, 0.83777 )
	);
	const mat3 ACESOutputMat = mat3(
		vec3(  1.60475, -0.10208, -0.00327 ),		vec3( -0.53108,  1.10813, -0.07276 ),
		vec3( -0.07367, -0.00605,  1.07602 )
	);
	color *= toneMappingExposure / 0.6;
	color = ACESInputMat * color;
	color = RRTAndODTFit( color );
	color = ACESOutputMat * color;
	return saturate( color );
}
const mat3 LINEAR_REC2020_TO_LINEAR_SRGB = mat3(
	vec3( 1.6605, - 0.1246, - 0.0182 ),
	vec3( - 0.5876, 1.1329, - 0.1006 ),
	vec3( - 0.0728, - 0.0083, 1.1187 )
);
const mat3 LINEAR_SRGB_TO_LINEAR_REC2020 = mat3(
	vec3( 0.6274, 0.0691, 0.0164 ),
	vec3( 0.3293, 0.9195, 0.0880 ),
	vec3( 0.0433, 0.0113, 0.8956 )
);
vec3 agxDefaultContrastApprox( vec3 x ) {
	vec3 x2 = x * x;
	vec3 x4 = x2 * x2;
	return + 15.5 * x4 * x2
		- 40.14 * x4 * x
		+ 31.96 * x4
		- 6.868 * x2 * x
		+ 0.4298 * x2
		+ 0.1191 * x
		- 0.00232;
}
vec3 AgXToneMapping( vec3 color ) {
	const mat3 AgXInsetMatrix = mat3(
		vec3( 0.856627153315983, 0.137318972929847, 0.11189821299995 ),
		vec3( 0.0951212405381588, 0.761241990602591, 0.0767994186031903 ),
		vec3( 0.0482516061458583, 0.101439036467562, 0.811302368396859 )
	);
	const mat3 AgXOutsetMatrix = mat3(
		vec3( 1.1271005818144368, - 0.1413297634984383, - 0.14132976349843826 ),
		vec3( - 0.11060664309660323, 1.157823702216272, - 0.11060664309660294 ),
		vec3( - 0.016493938717834573, - 0.016493938717834257, 1.2519364065950405 )
	);
	const float AgxMinEv = - 12.47393;	const float AgxMaxEv = 4.026069;
	color *= toneMappingExposure;
	color = LINEAR_SRGB_TO_LINEAR_REC2020 * color;
	color = AgXInsetMatrix * color;
	color = max( color, 1e-10 );	color = log2( color );
	color = ( color - AgxMinEv ) / ( AgxMaxEv - AgxMinEv );
	color = clamp( color, 0.0, 1.0 );
	color = agxDefaultContrastApprox( color );
	color = AgXOutsetMatrix * color;
	color = pow( max( vec3( 0.0 ), color ), vec3( 2.2 ) );
	color = LINEAR_REC2020_TO_LINEAR_SRGB * color;
	color = clamp( color, 0.0, 1.0 );
	return color;
}
vec3 NeutralToneMapping( vec3 color ) {
	const float StartCompression = 0.8 - 0.04;
	const float Desaturation = 0.15;
	color *= toneMappingExposure;
	float x = min( color.r, min( color.g, color.b ) );
	float offset = x < 0.08 ? x - 6.25 * x * x : 0.04;
	color -= offset;
	float peak = max( color.r, max( color.g, color.b ) );
	if ( peak < StartCompression ) return color;
	float d = 1. - StartCompression;
	float newPeak = 1. - d * d / ( peak + d - StartCompression );
	color *= newPeak / peak;
	float g = 1. - 1. / ( Desaturation * ( peak - newPeak ) + 1. );
	return mix( color, vec3( newPeak ), g );
}
vec3 CustomToneMapping( vec3 color ) { return color; }`,Uw=`#ifdef USE_TRANSMISSION
	material.transmission = transmission;
	material.transmissionAlpha = 1.0;
	material.thickness = thickness;
	material.attenuationDistance = attenuationDistance;
	material.attenuationColor = attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		material.transmission *= texture2D( transmissionMap, vTransmissionMapUv ).r;
	#endif
	#ifdef USE_THICKNESSMAP
		material.thickness *= texture2D( thicknessMap, vThicknessMapUv ).g;
	#endif
	vec3 pos = vWorldPosition;
	vec3 v = normalize( cameraPosition - pos );
	vec3 n = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec4 transmitted = getIBLVolumeRefraction(
		n, v, material.roughness, material.diffuseContribution, material.specularColorBlended, material.specularF90,
		pos, modelMatrix, viewMatrix, projectionMatrix, material.dispersion, material.ior, material.thickness,
		material.attenuationColor, material.attenuationDistance );
	material.transmissionAlpha = mix( material.transmissionAlpha, transmitted.a, material.transmission );
	totalDiffuse = mix( totalDiffuse, transmitted.rgb, material.transmission );
#endif`,Ow=`#ifdef USE_TRANSMISSION
	uniform float transmission;
	uniform float thickness;
	uniform float attenuationDistance;
	uniform vec3 attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		uniform sampler2D transmissionMap;
	#endif
	#ifdef USE_THICKNESSMAP
		uniform sampler2D thicknessMap;
	#endif
	uniform vec2 transmissionSamplerSize;
	uniform sampler2D transmissionSamplerMap;
	uniform mat4 modelMatrix;
	uniform mat4 projectionMatrix;
	varying vec3 vWorldPosition;
	float w0( float a ) {
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - a + 3.0 ) - 3.0 ) + 1.0 );
	}
	float w1( float a ) {
		return ( 1.0 / 6.0 ) * ( a *  a * ( 3.0 * a - 6.0 ) + 4.0 );
	}
	float w2( float a ){
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - 3.0 * a + 3.0 ) + 3.0 ) + 1.0 );
	}
	float w3( float a ) {
		return ( 1.0 / 6.0 ) * ( a * a * a );
	}
	float g0( float a ) {
		return w0( a ) + w1( a );
	}
	float g1( float a ) {
		return w2( a ) + w3( a );
	}
	float h0( float a ) {
		return - 1.0 + w1( a ) / ( w0( a ) + w1( a ) );
	}
	float h1( float a ) {
		return 1.0 + w3( a ) / ( w2( a ) + w3( a ) );
	}
	vec4 bicubic( sampler2D tex, vec2 uv, vec4 texelSize, float lod ) {
		uv = uv * texelSize.zw + 0.5;
		vec2 iuv = floor( uv );
		vec2 fuv = fract( uv );
		float g0x = g0( fuv.x );
		float g1x = g1( fuv.x );
		float h0x = h0( fuv.x );
		float h1x = h1( fuv.x );
		float h0y = h0( fuv.y );
		float h1y = h1( fuv.y );
		vec2 p0 = ( vec2( iuv.x + h0x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p1 = ( vec2( iuv.x + h1x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p2 = ( vec2( iuv.x + h0x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		vec2 p3 = ( vec2( iuv.x + h1x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		return g0( fuv.y ) * ( g0x * textureLod( tex, p0, lod ) + g1x * textureLod( tex, p1, lod ) ) +
			g1( fuv.y ) * ( g0x * textureLod( tex, p2, lod ) + g1x * textureLod( tex, p3, lod ) );
	}
	vec4 textureBicubic( sampler2D sampler, vec2 uv, float lod ) {
		vec2 fLodSize = vec2( textureSize( sampler, int( lod ) ) );
		vec2 cLodSize = vec2( textureSize( sampler, int( lod + 1.0 ) ) );
		vec2 fLodSizeInv = 1.0 / fLodSize;
		vec2 cLodSizeInv = 1.0 / cLodSize;
		vec4 fSample = bicubic( sampler, uv, vec4( fLodSizeInv, fLodSize ), floor( lod ) );
		vec4 cSample = bicubic( sampler, uv, vec4( cLodSizeInv, cLodSize ), ceil( lod ) );
		return mix( fSample, cSample, fract( lod ) );
	}
	vec3 getVolumeTransmissionRay( const in vec3 n, const in vec3 v, const in float thickness, const in float ior, const in mat4 modelMatrix ) {
		vec3 refractionVector = refract( - v, normalize( n ), 1.0 / ior );
		vec3 modelScale;
		modelScale.x = length( vec3( modelMatrix[ 0 ].xyz ) );
		modelScale.y = length( vec3( modelMatrix[ 1 ].xyz ) );
		modelScale.z = length( vec3( modelMatrix[ 2 ].xyz ) );
		return normalize( refractionVector ) * thickness * modelScale;
	}
	float applyIorToRoughness( const in float roughness, const in float ior ) {
		return roughness * clamp( ior * 2.0 - 2.0, 0.0, 1.0 );
	}
	vec4 getTransmissionSample( const in vec2 fragCoord, const in float roughness, const in float ior ) {
		float lod = log2( transmissionSamplerSize.x ) * applyIorToRoughness( roughness, ior );
		return textureBicubic( transmissionSamplerMap, fragCoord.xy, lod );
	}
	vec3 volumeAttenuation( const in float transmissionDistance, const in vec3 attenuationColor, const in float attenuationDistance ) {
		if ( isinf( attenuationDistance ) ) {
			return vec3( 1.0 );
		} else {
			vec3 attenuationCoefficient = -log( attenuationColor ) / attenuationDistance;
			vec3 transmittance = exp( - attenuationCoefficient * transmissionDistance );			return transmittance;
		}
	}
	vec4 getIBLVolumeRefraction( const in vec3 n, const in vec3 v, const in float roughness, const in vec3 diffuseColor,
		const in vec3 specularColor, const in float specularF90, const in vec3 position, const in mat4 modelMatrix,
		const in mat4 viewMatrix, const in mat4 projMatrix, const in float dispersion, const in float ior, const in float thickness,
		const in vec3 attenuationColor, const in float attenuationDistance ) {
		vec4 transmittedLight;
		vec3 transmittance;
		#ifdef USE_DISPERSION
			float halfSpread = ( ior - 1.0 ) * 0.025 * dispersion;
			vec3 iors = vec3( ior - halfSpread, ior, ior + halfSpread );
			for ( int i = 0; i < 3; i ++ ) {
				vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, iors[ i ], modelMatrix );
				vec3 refractedRayExit = position + transmissionRay;
				vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
				vec2 refractionCoords = ndcPos.xy / ndcPos.w;
				refractionCoords += 1.0;
				refractionCoords /= 2.0;
				vec4 transmissionSample = getTransmissionSample( refractionCoords, roughness, iors[ i ] );
				transmittedLight[ i ] = transmissionSample[ i ];
				transmittedLight.a += transmissionSample.a;
				transmittance[ i ] = diffuseColor[ i ] * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance )[ i ];
			}
			transmittedLight.a /= 3.0;
		#else
			vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, ior, modelMatrix );
			vec3 refractedRayExit = position + transmissionRay;
			vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
			vec2 refractionCoords = ndcPos.xy / ndcPos.w;
			refractionCoords += 1.0;
			refractionCoords /= 2.0;
			transmittedLight = getTransmissionSample( refractionCoords, roughness, ior );
			transmittance = diffuseColor * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance );
		#endif
		vec3 attenuatedColor = transmittance * transmittedLight.rgb;
		vec3 F = EnvironmentBRDF( n, v, specularColor, specularF90, roughness );
		float transmittanceFactor = ( transmittance.r + transmittance.g + transmittance.b ) / 3.0;
		return vec4( ( 1.0 - F ) * attenuatedColor, 1.0 - ( 1.0 - transmittedLight.a ) * transmittanceFactor );
	}
#endif`,Fw=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_SPECULARMAP
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,kw=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	uniform mat3 mapTransform;
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	uniform mat3 alphaMapTransform;
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	uniform mat3 lightMapTransform;
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	uniform mat3 aoMapTransform;
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	uniform mat3 bumpMapTransform;
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	uniform mat3 normalMapTransform;
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_DISPLACEMENTMAP
	uniform mat3 displacementMapTransform;
	varying vec2 vDisplacementMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	uniform mat3 emissiveMapTransform;
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	uniform mat3 metalnessMapTransform;
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	uniform mat3 roughnessMapTransform;
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	uniform mat3 diffuseRoughnessMapTransform;
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	uniform mat3 anisotropyMapTransform;
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	uniform mat3 clearcoatMapTransform;
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform mat3 clearcoatNormalMapTransform;
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform mat3 clearcoatRoughnessMapTransform;
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	uniform mat3 sheenColorMapTransform;
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	uniform mat3 sheenRoughnessMapTransform;
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	uniform mat3 iridescenceMapTransform;
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform mat3 iridescenceThicknessMapTransform;
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SPECULARMAP
	uniform mat3 specularMapTransform;
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	uniform mat3 specularColorMapTransform;
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	uniform mat3 specularIntensityMapTransform;
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,Bw=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	vUv = vec3( uv, 1 ).xy;
#endif
#ifdef USE_MAP
	vMapUv = ( mapTransform * vec3( MAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ALPHAMAP
	vAlphaMapUv = ( alphaMapTransform * vec3( ALPHAMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_LIGHTMAP
	vLightMapUv = ( lightMapTransform * vec3( LIGHTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_AOMAP
	vAoMapUv = ( aoMapTransform * vec3( AOMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_BUMPMAP
	vBumpMapUv = ( bumpMapTransform * vec3( BUMPMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_NORMALMAP
	vNormalMapUv = ( normalMapTransform * vec3( NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DISPLACEMENTMAP
	vDisplacementMapUv = ( displacementMapTransform * vec3( DISPLACEMENTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_EMISSIVEMAP
	vEmissiveMapUv = ( emissiveMapTransform * vec3( EMISSIVEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_METALNESSMAP
	vMetalnessMapUv = ( metalnessMapTransform * vec3( METALNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ROUGHNESSMAP
	vRoughnessMapUv = ( roughnessMapTransform * vec3( ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	vDiffuseRoughnessMapUv = ( diffuseRoughnessMapTransform * vec3( DIFFUSE_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ANISOTROPYMAP
	vAnisotropyMapUv = ( anisotropyMapTransform * vec3( ANISOTROPYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOATMAP
	vClearcoatMapUv = ( clearcoatMapTransform * vec3( CLEARCOATMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	vClearcoatNormalMapUv = ( clearcoatNormalMapTransform * vec3( CLEARCOAT_NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	vClearcoatRoughnessMapUv = ( clearcoatRoughnessMapTransform * vec3( CLEARCOAT_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCEMAP
	vIridescenceMapUv = ( iridescenceMapTransform * vec3( IRIDESCENCEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	vIridescenceThicknessMapUv = ( iridescenceThicknessMapTransform * vec3( IRIDESCENCE_THICKNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_COLORMAP
	vSheenColorMapUv = ( sheenColorMapTransform * vec3( SHEEN_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	vSheenRoughnessMapUv = ( sheenRoughnessMapTransform * vec3( SHEEN_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULARMAP
	vSpecularMapUv = ( specularMapTransform * vec3( SPECULARMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_COLORMAP
	vSpecularColorMapUv = ( specularColorMapTransform * vec3( SPECULAR_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	vSpecularIntensityMapUv = ( specularIntensityMapTransform * vec3( SPECULAR_INTENSITYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_TRANSMISSIONMAP
	vTransmissionMapUv = ( transmissionMapTransform * vec3( TRANSMISSIONMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_THICKNESSMAP
	vThicknessMapUv = ( thicknessMapTransform * vec3( THICKNESSMAP_UV, 1 ) ).xy;
#endif`,zw=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,Hw=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,Gw=`uniform sampler2D t2D;
uniform float backgroundIntensity;
varying vec2 vUv;
void main() {
	vec4 texColor = texture2D( t2D, vUv );
	#ifdef DECODE_VIDEO_TEXTURE
		texColor = vec4( mix( pow( texColor.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), texColor.rgb * 0.0773993808, vec3( lessThanEqual( texColor.rgb, vec3( 0.04045 ) ) ) ), texColor.w );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,Vw=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,Ww=`uniform float backgroundBlurriness;
uniform float backgroundIntensity;
uniform mat3 backgroundRotation;
varying vec3 vWorldDirection;
#include <envmap_common_pars_fragment>
void main() {
	#ifdef ENVMAP_TYPE_PMREM
		vec4 texColor = textureLod( envMap, backgroundRotation * vWorldDirection, roughnessToMip( backgroundBlurriness ) );
	#else
		vec4 texColor = textureCube( envMap, backgroundRotation * vWorldDirection );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,Xw=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,qw=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,Yw=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
varying vec2 vHighPrecisionZW;
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vHighPrecisionZW = gl_Position.zw;
}`,$w=`#if DEPTH_PACKING == 3200
	uniform float opacity;
#endif
#include <common>
#include <packing>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
varying vec2 vHighPrecisionZW;
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#if DEPTH_PACKING == 3200
		diffuseColor.a = opacity;
	#endif
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <logdepthbuf_fragment>
	#ifdef USE_REVERSED_DEPTH_BUFFER
		float fragCoordZ = vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ];
	#else
		float fragCoordZ = 0.5 * vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ] + 0.5;
	#endif
	#if DEPTH_PACKING == 3200
		gl_FragColor = vec4( vec3( 1.0 - fragCoordZ ), opacity );
	#elif DEPTH_PACKING == 3201
		gl_FragColor = packDepthToRGBA( fragCoordZ );
	#elif DEPTH_PACKING == 3202
		gl_FragColor = vec4( packDepthToRGB( fragCoordZ ), 1.0 );
	#elif DEPTH_PACKING == 3203
		gl_FragColor = vec4( packDepthToRG( fragCoordZ ), 0.0, 1.0 );
	#endif
}`,Kw=`#define DISTANCE
varying vec3 vWorldPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <worldpos_vertex>
	#include <clipping_planes_vertex>
	vWorldPosition = worldPosition.xyz;
}`,Zw=`#define DISTANCE
uniform vec3 referencePosition;
uniform float nearDistance;
uniform float farDistance;
varying vec3 vWorldPosition;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	float dist = length( vWorldPosition - referencePosition );
	dist = ( dist - nearDistance ) / ( farDistance - nearDistance );
	dist = saturate( dist );
	gl_FragColor = vec4( dist, 0.0, 0.0, 1.0 );
}`,Jw=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,jw=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,Qw=`uniform float scale;
attribute float lineDistance;
varying float vLineDistance;
#include <common>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	vLineDistance = scale * lineDistance;
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,e1=`uniform vec3 diffuse;
uniform float opacity;
uniform float dashSize;
uniform float totalSize;
varying float vLineDistance;
#include <common>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	if ( mod( vLineDistance, totalSize ) > dashSize ) {
		discard;
	}
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,t1=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#if defined ( USE_ENVMAP ) || defined ( USE_SKINNING )
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinbase_vertex>
		#include <skinnormal_vertex>
		#include <defaultnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <fog_vertex>
}`,n1=`uniform vec3 diffuse;
uniform float opacity;
#ifndef FLAT_SHADED
	varying vec3 vNormal;
#endif
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <fog_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		reflectedLight.indirectDiffuse += lightMapTexel.rgb * lightMapIntensity * RECIPROCAL_PI;
	#else
		reflectedLight.indirectDiffuse += vec3( 1.0 );
	#endif
	#include <aomap_fragment>
	reflectedLight.indirectDiffuse *= diffuseColor.rgb;
	vec3 outgoingLight = reflectedLight.indirectDiffuse;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,i1=`#define LAMBERT
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,s1=`#define LAMBERT
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_lambert_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_lambert_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,r1=`#define MATCAP
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <displacementmap_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
	vViewPosition = - mvPosition.xyz;
}`,o1=`#define MATCAP
uniform vec3 diffuse;
uniform float opacity;
uniform sampler2D matcap;
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	vec3 viewDir = normalize( vViewPosition );
	vec3 x = normalize( vec3( viewDir.z, 0.0, - viewDir.x ) );
	vec3 y = cross( viewDir, x );
	vec2 uv = vec2( dot( x, normal ), dot( y, normal ) ) * 0.495 + 0.5;
	#ifdef USE_MATCAP
		vec4 matcapColor = texture2D( matcap, uv );
	#else
		vec4 matcapColor = vec4( vec3( mix( 0.2, 0.8, uv.y ) ), 1.0 );
	#endif
	vec3 outgoingLight = diffuseColor.rgb * matcapColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,a1=`#define NORMAL
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	vViewPosition = - mvPosition.xyz;
#endif
}`,l1=`#define NORMAL
uniform float opacity;
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <uv_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 0.0, 0.0, 0.0, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	gl_FragColor = vec4( normalize( normal ) * 0.5 + 0.5, diffuseColor.a );
	#ifdef OPAQUE
		gl_FragColor.a = 1.0;
	#endif
}`,c1=`#define PHONG
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,h1=`#define PHONG
uniform vec3 diffuse;
uniform vec3 emissive;
uniform vec3 specular;
uniform float shininess;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_phong_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_phong_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + reflectedLight.directSpecular + reflectedLight.indirectSpecular + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,u1=`#define STANDARD
varying vec3 vViewPosition;
#ifdef USE_TRANSMISSION
	varying vec3 vWorldPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
#ifdef USE_TRANSMISSION
	vWorldPosition = worldPosition.xyz;
#endif
}`,d1=`#define STANDARD
#ifdef PHYSICAL
	#define IOR
	#define USE_SPECULAR
#endif
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float roughness;
uniform float metalness;
uniform float opacity;
#ifdef IOR
	uniform float ior;
#endif
#ifdef USE_SPECULAR
	uniform float specularIntensity;
	uniform vec3 specularColor;
	#ifdef USE_SPECULAR_COLORMAP
		uniform sampler2D specularColorMap;
	#endif
	#ifdef USE_SPECULAR_INTENSITYMAP
		uniform sampler2D specularIntensityMap;
	#endif
#endif
#ifdef USE_CLEARCOAT
	uniform float clearcoat;
	uniform float clearcoatRoughness;
#endif
#ifdef USE_DIFFUSE_ROUGHNESS
	uniform float diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		uniform sampler2D diffuseRoughnessMap;
	#endif
#endif
#ifdef USE_DISPERSION
	uniform float dispersion;
#endif
#ifdef USE_RETROREFLECTION
	uniform float retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	uniform float iridescence;
	uniform float iridescenceIOR;
	uniform float iridescenceThicknessMinimum;
	uniform float iridescenceThicknessMaximum;
#endif
#ifdef USE_SHEEN
	uniform vec3 sheenColor;
	uniform float sheenRoughness;
	#ifdef USE_SHEEN_COLORMAP
		uniform sampler2D sheenColorMap;
	#endif
	#ifdef USE_SHEEN_ROUGHNESSMAP
		uniform sampler2D sheenRoughnessMap;
	#endif
#endif
#ifdef USE_ANISOTROPY
	uniform vec2 anisotropyVector;
	#ifdef USE_ANISOTROPYMAP
		uniform sampler2D anisotropyMap;
	#endif
#endif
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <iridescence_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_physical_pars_fragment>
#include <transmission_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <clearcoat_pars_fragment>
#include <iridescence_pars_fragment>
#include <roughnessmap_pars_fragment>
#include <metalnessmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <roughnessmap_fragment>
	#include <metalnessmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <clearcoat_normal_fragment_begin>
	#include <clearcoat_normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_physical_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 totalDiffuse = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse;
	vec3 totalSpecular = reflectedLight.directSpecular + reflectedLight.indirectSpecular;
	#include <transmission_fragment>
	vec3 outgoingLight = totalDiffuse + totalSpecular + totalEmissiveRadiance;
	#ifdef USE_SHEEN
 
		outgoingLight = outgoingLight + sheenSpecularDirect + sheenSpecularIndirect;
 
 	#endif
	#ifdef USE_CLEARCOAT
		float dotNVcc = saturate( dot( geometryClearcoatNormal, geometryViewDir ) );
		vec3 Fcc = F_Schlick( material.clearcoatF0, material.clearcoatF90, dotNVcc );
		outgoingLight = outgoingLight * ( 1.0 - material.clearcoat * Fcc ) + ( clearcoatSpecularDirect + clearcoatSpecularIndirect ) * material.clearcoat;
	#endif
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,f1=`#define TOON
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,p1=`#define TOON
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <gradientmap_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_toon_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_toon_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,m1=`uniform float size;
uniform float scale;
#include <common>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
#ifdef USE_POINTS_UV
	varying vec2 vUv;
	uniform mat3 uvTransform;
#endif
void main() {
	#ifdef USE_POINTS_UV
		vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	#endif
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	gl_PointSize = size;
	#ifdef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) gl_PointSize *= ( scale / - mvPosition.z );
	#endif
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <fog_vertex>
}`,g1=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <color_pars_fragment>
#include <map_particle_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_particle_fragment>
	#include <color_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,x1=`#include <common>
#include <batching_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <shadowmap_pars_vertex>
void main() {
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,_1=`uniform vec3 color;
uniform float opacity;
#include <common>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <logdepthbuf_pars_fragment>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
void main() {
	#include <logdepthbuf_fragment>
	gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,v1=`uniform float rotation;
uniform vec2 center;
#include <common>
#include <uv_pars_vertex>
#include <fog_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	vec4 mvPosition = modelViewMatrix[ 3 ];
	vec2 scale = vec2( length( modelMatrix[ 0 ].xyz ), length( modelMatrix[ 1 ].xyz ) );
	#ifndef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) scale *= - mvPosition.z;
	#endif
	vec2 alignedPosition = ( position.xy - ( center - vec2( 0.5 ) ) ) * scale;
	vec2 rotatedPosition;
	rotatedPosition.x = cos( rotation ) * alignedPosition.x - sin( rotation ) * alignedPosition.y;
	rotatedPosition.y = sin( rotation ) * alignedPosition.x + cos( rotation ) * alignedPosition.y;
	mvPosition.xy += rotatedPosition;
	gl_Position = projectionMatrix * mvPosition;
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,y1=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
}`,ft={alphahash_fragment:GS,alphahash_pars_fragment:VS,alphamap_fragment:WS,alphamap_pars_fragment:XS,alphatest_fragment:qS,alphatest_pars_fragment:YS,aomap_fragment:$S,aomap_pars_fragment:KS,batching_pars_vertex:ZS,batching_vertex:JS,begin_vertex:jS,beginnormal_vertex:QS,bsdfs:eM,iridescence_fragment:tM,bumpmap_pars_fragment:nM,clipping_planes_fragment:iM,clipping_planes_pars_fragment:sM,clipping_planes_pars_vertex:rM,clipping_planes_vertex:oM,color_fragment:aM,color_pars_fragment:lM,color_pars_vertex:cM,color_vertex:hM,common:uM,defaultnormal_vertex:dM,displacementmap_pars_vertex:fM,displacementmap_vertex:pM,emissivemap_fragment:mM,emissivemap_pars_fragment:gM,colorspace_fragment:xM,colorspace_pars_fragment:_M,envmap_fragment:vM,envmap_common_pars_fragment:yM,envmap_pars_fragment:bM,envmap_pars_vertex:SM,envmap_physical_pars_fragment:DM,envmap_vertex:MM,fog_vertex:wM,fog_pars_vertex:TM,fog_fragment:AM,fog_pars_fragment:EM,gradientmap_pars_fragment:RM,lightmap_pars_fragment:CM,lights_lambert_fragment:PM,lights_lambert_pars_fragment:IM,lights_pars_begin:LM,lights_toon_fragment:NM,lights_toon_pars_fragment:UM,lights_phong_fragment:OM,lights_phong_pars_fragment:FM,lights_physical_fragment:kM,lights_physical_pars_fragment:BM,lights_fragment_begin:zM,lights_fragment_maps:HM,lights_fragment_end:GM,lightprobes_pars_fragment:VM,logdepthbuf_fragment:WM,logdepthbuf_pars_fragment:XM,logdepthbuf_pars_vertex:qM,logdepthbuf_vertex:YM,map_fragment:$M,map_pars_fragment:KM,map_particle_fragment:ZM,map_particle_pars_fragment:JM,metalnessmap_fragment:jM,metalnessmap_pars_fragment:QM,morphinstance_vertex:ew,morphcolor_vertex:tw,morphnormal_vertex:nw,morphtarget_pars_vertex:iw,morphtarget_vertex:sw,normal_fragment_begin:rw,normal_fragment_maps:ow,normal_pars_fragment:aw,normal_pars_vertex:lw,normal_vertex:cw,normalmap_pars_fragment:hw,clearcoat_normal_fragment_begin:uw,clearcoat_normal_fragment_maps:dw,clearcoat_pars_fragment:fw,iridescence_pars_fragment:pw,opaque_fragment:mw,packing:gw,premultiplied_alpha_fragment:xw,project_vertex:_w,dithering_fragment:vw,dithering_pars_fragment:yw,roughnessmap_fragment:bw,roughnessmap_pars_fragment:Sw,shadowmap_pars_fragment:Mw,shadowmap_pars_vertex:ww,shadowmap_vertex:Tw,shadowmask_pars_fragment:Aw,skinbase_vertex:Ew,skinning_pars_vertex:Rw,skinning_vertex:Cw,skinnormal_vertex:Pw,specularmap_fragment:Iw,specularmap_pars_fragment:Lw,tonemapping_fragment:Dw,tonemapping_pars_fragment:Nw,transmission_fragment:Uw,transmission_pars_fragment:Ow,uv_pars_fragment:Fw,uv_pars_vertex:kw,uv_vertex:Bw,worldpos_vertex:zw,background_vert:Hw,background_frag:Gw,backgroundCube_vert:Vw,backgroundCube_frag:Ww,cube_vert:Xw,cube_frag:qw,depth_vert:Yw,depth_frag:$w,distance_vert:Kw,distance_frag:Zw,equirect_vert:Jw,equirect_frag:jw,linedashed_vert:Qw,linedashed_frag:e1,meshbasic_vert:t1,meshbasic_frag:n1,meshlambert_vert:i1,meshlambert_frag:s1,meshmatcap_vert:r1,meshmatcap_frag:o1,meshnormal_vert:a1,meshnormal_frag:l1,meshphong_vert:c1,meshphong_frag:h1,meshphysical_vert:u1,meshphysical_frag:d1,meshtoon_vert:f1,meshtoon_frag:p1,points_vert:m1,points_frag:g1,shadow_vert:x1,shadow_frag:_1,sprite_vert:v1,sprite_frag:y1},Le={common:{diffuse:{value:new Ve(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new st},alphaMap:{value:null},alphaMapTransform:{value:new st},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new st}},envmap:{envMap:{value:null},envMapRotation:{value:new st},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new st}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new st}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new st},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new st},normalScale:{value:new Ye(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new st},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new st}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new st}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new st}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Ve(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Ve(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new st},alphaTest:{value:0},uvTransform:{value:new st}},sprite:{diffuse:{value:new Ve(16777215)},opacity:{value:1},center:{value:new Ye(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new st},alphaMap:{value:null},alphaMapTransform:{value:new st},alphaTest:{value:0}}},ds={basic:{uniforms:Yn([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.fog]),vertexShader:ft.meshbasic_vert,fragmentShader:ft.meshbasic_frag},lambert:{uniforms:Yn([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,Le.lights,{emissive:{value:new Ve(0)},envMapIntensity:{value:1}}]),vertexShader:ft.meshlambert_vert,fragmentShader:ft.meshlambert_frag},phong:{uniforms:Yn([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,Le.lights,{emissive:{value:new Ve(0)},specular:{value:new Ve(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:ft.meshphong_vert,fragmentShader:ft.meshphong_frag},standard:{uniforms:Yn([Le.common,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.roughnessmap,Le.metalnessmap,Le.fog,Le.lights,{emissive:{value:new Ve(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:ft.meshphysical_vert,fragmentShader:ft.meshphysical_frag},toon:{uniforms:Yn([Le.common,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.gradientmap,Le.fog,Le.lights,{emissive:{value:new Ve(0)}}]),vertexShader:ft.meshtoon_vert,fragmentShader:ft.meshtoon_frag},matcap:{uniforms:Yn([Le.common,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,{matcap:{value:null}}]),vertexShader:ft.meshmatcap_vert,fragmentShader:ft.meshmatcap_frag},points:{uniforms:Yn([Le.points,Le.fog]),vertexShader:ft.points_vert,fragmentShader:ft.points_frag},dashed:{uniforms:Yn([Le.common,Le.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:ft.linedashed_vert,fragmentShader:ft.linedashed_frag},depth:{uniforms:Yn([Le.common,Le.displacementmap]),vertexShader:ft.depth_vert,fragmentShader:ft.depth_frag},normal:{uniforms:Yn([Le.common,Le.bumpmap,Le.normalmap,Le.displacementmap,{opacity:{value:1}}]),vertexShader:ft.meshnormal_vert,fragmentShader:ft.meshnormal_frag},sprite:{uniforms:Yn([Le.sprite,Le.fog]),vertexShader:ft.sprite_vert,fragmentShader:ft.sprite_frag},background:{uniforms:{uvTransform:{value:new st},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:ft.background_vert,fragmentShader:ft.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new st}},vertexShader:ft.backgroundCube_vert,fragmentShader:ft.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:ft.cube_vert,fragmentShader:ft.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:ft.equirect_vert,fragmentShader:ft.equirect_frag},distance:{uniforms:Yn([Le.common,Le.displacementmap,{referencePosition:{value:new H},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:ft.distance_vert,fragmentShader:ft.distance_frag},shadow:{uniforms:Yn([Le.lights,Le.fog,{color:{value:new Ve(0)},opacity:{value:1}}]),vertexShader:ft.shadow_vert,fragmentShader:ft.shadow_frag}};ds.physical={uniforms:Yn([ds.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new st},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new st},clearcoatNormalScale:{value:new Ye(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new st},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new st},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new st},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new st},sheen:{value:0},sheenColor:{value:new Ve(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new st},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new st},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new st},transmissionSamplerSize:{value:new Ye},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new st},attenuationDistance:{value:0},attenuationColor:{value:new Ve(0)},specularColor:{value:new Ve(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new st},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new st},anisotropyVector:{value:new Ye},anisotropyMap:{value:null},anisotropyMapTransform:{value:new st}}]),vertexShader:ft.meshphysical_vert,fragmentShader:ft.meshphysical_frag};var Qh={r:0,b:0,g:0},b1=new ct,c_=new st;c_.set(-1,0,0,0,1,0,0,0,1);function S1(i,e,t,n,s,r){let o=new Ve(0),a=s===!0?0:1,l,c,h=null,u=0,d=null;function f(_){let w=_.isScene===!0?_.background:null;if(w&&w.isTexture){let S=_.backgroundBlurriness>0;w=e.get(w,S)}return w}function p(_){let w=!1,S=f(_);S===null?g(o,a):S&&S.isColor&&(g(S,1),w=!0);let C=i.xr.getEnvironmentBlendMode();C==="additive"?t.buffers.color.setClear(0,0,0,1,r):C==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(i.autoClear||w)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function y(_,w){let S=f(w);S&&S.isCubeTexture?(c===void 0&&(c=new Zt(new jo(1,1,1),new ai({name:"BackgroundCubeMaterial",uniforms:Xr(ds.backgroundCube.uniforms),vertexShader:ds.backgroundCube.vertexShader,fragmentShader:ds.backgroundCube.fragmentShader,side:si,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(C,T,v){this.matrixWorld.copyPosition(v.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=S,c.material.uniforms.backgroundBlurriness.value=w.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=w.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(b1.makeRotationFromEuler(w.backgroundRotation)).transpose(),S.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(c_),c.material.toneMapped=mt.getTransfer(S.colorSpace)!==Pt,(h!==S||u!==S.version||d!==i.toneMapping)&&(c.material.needsUpdate=!0,h=S,u=S.version,d=i.toneMapping),c.layers.enableAll(),_.unshift(c,c.geometry,c.material,0,0,null)):S&&S.isTexture&&(l===void 0&&(l=new Zt(new Or(2,2),new ai({name:"BackgroundMaterial",uniforms:Xr(ds.background.uniforms),vertexShader:ds.background.vertexShader,fragmentShader:ds.background.fragmentShader,side:ls,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=S,l.material.uniforms.backgroundIntensity.value=w.backgroundIntensity,l.material.toneMapped=mt.getTransfer(S.colorSpace)!==Pt,S.matrixAutoUpdate===!0&&S.updateMatrix(),l.material.uniforms.uvTransform.value.copy(S.matrix),(h!==S||u!==S.version||d!==i.toneMapping)&&(l.material.needsUpdate=!0,h=S,u=S.version,d=i.toneMapping),l.layers.enableAll(),_.unshift(l,l.geometry,l.material,0,0,null))}function g(_,w){_.getRGB(Qh,Gf(i)),t.buffers.color.setClear(Qh.r,Qh.g,Qh.b,w,r)}function m(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(_,w=1){o.set(_),a=w,g(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(_){a=_,g(o,a)},render:p,addToRenderList:y,dispose:m}}function M1(i,e){let t=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},s=d(null),r=s,o=!1;function a(N,z,W,U,X){let $=!1,V=u(N,U,W,z);r!==V&&(r=V,c(r.object)),$=f(N,U,W,X),$&&p(N,U,W,X),X!==null&&e.update(X,i.ELEMENT_ARRAY_BUFFER),($||o)&&(o=!1,S(N,z,W,U),X!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(X).buffer))}function l(){return i.createVertexArray()}function c(N){return i.bindVertexArray(N)}function h(N){return i.deleteVertexArray(N)}function u(N,z,W,U){let X=U.wireframe===!0,$=n[z.id];$===void 0&&($={},n[z.id]=$);let V=N.isInstancedMesh===!0?N.id:0,ce=$[V];ce===void 0&&(ce={},$[V]=ce);let J=ce[W.id];J===void 0&&(J={},ce[W.id]=J);let Q=J[X];return Q===void 0&&(Q=d(l()),J[X]=Q),Q}function d(N){let z=[],W=[],U=[];for(let X=0;X<t;X++)z[X]=0,W[X]=0,U[X]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:z,enabledAttributes:W,attributeDivisors:U,object:N,attributes:{},index:null}}function f(N,z,W,U){let X=r.attributes,$=z.attributes,V=0,ce=W.getAttributes();for(let J in ce)if(ce[J].location>=0){let se=X[J],de=$[J];if(de===void 0&&(J==="instanceMatrix"&&N.instanceMatrix&&(de=N.instanceMatrix),J==="instanceColor"&&N.instanceColor&&(de=N.instanceColor)),se===void 0||se.attribute!==de||de&&se.data!==de.data)return!0;V++}return r.attributesNum!==V||r.index!==U}function p(N,z,W,U){let X={},$=z.attributes,V=0,ce=W.getAttributes();for(let J in ce)if(ce[J].location>=0){let se=$[J];se===void 0&&(J==="instanceMatrix"&&N.instanceMatrix&&(se=N.instanceMatrix),J==="instanceColor"&&N.instanceColor&&(se=N.instanceColor));let de={};de.attribute=se,se&&se.data&&(de.data=se.data),X[J]=de,V++}r.attributes=X,r.attributesNum=V,r.index=U}function y(){let N=r.newAttributes;for(let z=0,W=N.length;z<W;z++)N[z]=0}function g(N){m(N,0)}function m(N,z){let W=r.newAttributes,U=r.enabledAttributes,X=r.attributeDivisors;W[N]=1,U[N]===0&&(i.enableVertexAttribArray(N),U[N]=1),X[N]!==z&&(i.vertexAttribDivisor(N,z),X[N]=z)}function _(){let N=r.newAttributes,z=r.enabledAttributes;for(let W=0,U=z.length;W<U;W++)z[W]!==N[W]&&(i.disableVertexAttribArray(W),z[W]=0)}function w(N,z,W,U,X,$,V){V===!0?i.vertexAttribIPointer(N,z,W,X,$):i.vertexAttribPointer(N,z,W,U,X,$)}function S(N,z,W,U){y();let X=U.attributes,$=W.getAttributes(),V=z.defaultAttributeValues;for(let ce in $){let J=$[ce];if(J.location>=0){let Q=X[ce];if(Q===void 0&&(ce==="instanceMatrix"&&N.instanceMatrix&&(Q=N.instanceMatrix),ce==="instanceColor"&&N.instanceColor&&(Q=N.instanceColor)),Q!==void 0){let se=Q.normalized,de=Q.itemSize,ue=e.get(Q);if(ue===void 0)continue;let ee=ue.buffer,me=ue.type,_e=ue.bytesPerElement,Ee=me===i.INT||me===i.UNSIGNED_INT||Q.gpuType===gh;if(Q.isInterleavedBufferAttribute){let Se=Q.data,Xe=Se.isInterleavedBuffer===!0?Se.stride:Se.itemSize,at=Q.offset;if(Se.isInstancedInterleavedBuffer||Se.isInstancedBufferAttribute){for(let He=0;He<J.locationSize;He++)m(J.location+He,Se.meshPerAttribute);N.isInstancedMesh!==!0&&U._maxInstanceCount===void 0&&(U._maxInstanceCount=Se.meshPerAttribute*Se.count)}else for(let He=0;He<J.locationSize;He++)g(J.location+He);i.bindBuffer(i.ARRAY_BUFFER,ee);for(let He=0;He<J.locationSize;He++)w(J.location+He,de/J.locationSize,me,se,Xe*_e,(at+de/J.locationSize*He)*_e,Ee)}else{if(Q.isInstancedBufferAttribute){for(let Se=0;Se<J.locationSize;Se++)m(J.location+Se,Q.meshPerAttribute);N.isInstancedMesh!==!0&&U._maxInstanceCount===void 0&&(U._maxInstanceCount=Q.meshPerAttribute*Q.count)}else for(let Se=0;Se<J.locationSize;Se++)g(J.location+Se);i.bindBuffer(i.ARRAY_BUFFER,ee);for(let Se=0;Se<J.locationSize;Se++)w(J.location+Se,de/J.locationSize,me,se,de*_e,de/J.locationSize*Se*_e,Ee)}}else if(V!==void 0){let se=V[ce];if(se!==void 0)switch(se.length){case 2:i.vertexAttrib2fv(J.location,se);break;case 3:i.vertexAttrib3fv(J.location,se);break;case 4:i.vertexAttrib4fv(J.location,se);break;default:i.vertexAttrib1fv(J.location,se)}}}}_()}function C(){k();for(let N in n){let z=n[N];for(let W in z){let U=z[W];for(let X in U){let $=U[X];for(let V in $)h($[V].object),delete $[V];delete U[X]}}delete n[N]}}function T(N){if(n[N.id]===void 0)return;let z=n[N.id];for(let W in z){let U=z[W];for(let X in U){let $=U[X];for(let V in $)h($[V].object),delete $[V];delete U[X]}}delete n[N.id]}function v(N){for(let z in n){let W=n[z];for(let U in W){let X=W[U];if(X[N.id]===void 0)continue;let $=X[N.id];for(let V in $)h($[V].object),delete $[V];delete X[N.id]}}}function E(N){for(let z in n){let W=n[z],U=N.isInstancedMesh===!0?N.id:0,X=W[U];if(X!==void 0){for(let $ in X){let V=X[$];for(let ce in V)h(V[ce].object),delete V[ce];delete X[$]}delete W[U],Object.keys(W).length===0&&delete n[z]}}}function k(){L(),o=!0,r!==s&&(r=s,c(r.object))}function L(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:k,resetDefaultState:L,dispose:C,releaseStatesOfGeometry:T,releaseStatesOfObject:E,releaseStatesOfProgram:v,initAttributes:y,enableAttribute:g,disableUnusedAttributes:_}}function w1(i,e,t){let n;function s(l){n=l}function r(l,c){i.drawArrays(n,l,c),t.update(c,n,1)}function o(l,c,h){h!==0&&(i.drawArraysInstanced(n,l,c,h),t.update(c,n,h))}function a(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,h);let d=0;for(let f=0;f<h;f++)d+=c[f];t.update(d,n,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function T1(i,e,t,n){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let v=e.get("EXT_texture_filter_anisotropic");s=i.getParameter(v.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(v){return!(v!==Ni&&n.convert(v)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(v){let E=v===$i&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(v!==qn&&v!==Si&&!E&&n.convert(v)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(v){if(v==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";v="mediump"}return v==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",h=l(c);h!==c&&(We("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let u=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&u===!1;t.reversedDepthBuffer===!0&&u===!1&&We("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&u===!0&&We("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),p=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),y=i.getParameter(i.MAX_TEXTURE_SIZE),g=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),m=i.getParameter(i.MAX_VERTEX_ATTRIBS),_=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),w=i.getParameter(i.MAX_VARYING_VECTORS),S=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),C=i.getParameter(i.MAX_SAMPLES),T=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:u,maxTextures:f,maxVertexTextures:p,maxTextureSize:y,maxCubemapSize:g,maxAttributes:m,maxVertexUniforms:_,maxVaryings:w,maxFragmentUniforms:S,maxSamples:C,samples:T}}function A1(i){let e=this,t=null,n=0,s=!1,r=!1,o=new yi,a=new st,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,d){let f=u.length!==0||d||n!==0||s;return s=d,n=u.length,f},this.beginShadows=function(){r=!0,h(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(u,d){t=h(u,d,0)},this.setState=function(u,d,f){let p=u.clippingPlanes,y=u.clipIntersection,g=u.clipShadows,m=i.get(u);if(!s||p===null||p.length===0||r&&!g)r?h(null):c();else{let _=r?0:n,w=_*4,S=m.clippingState||null;l.value=S,S=h(p,d,w,f);for(let C=0;C!==w;++C)S[C]=t[C];m.clippingState=S,this.numIntersection=y?this.numPlanes:0,this.numPlanes+=_}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function h(u,d,f,p){let y=u!==null?u.length:0,g=null;if(y!==0){if(g=l.value,p!==!0||g===null){let m=f+y*4,_=d.matrixWorldInverse;a.getNormalMatrix(_),(g===null||g.length<m)&&(g=new Float32Array(m));for(let w=0,S=f;w!==y;++w,S+=4)o.copy(u[w]).applyMatrix4(_,a),o.normal.toArray(g,S),g[S+3]=o.constant}l.value=g,l.needsUpdate=!0}return e.numPlanes=y,e.numIntersection=0,g}}var Dl=class extends bi{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},s=[n,n,n,n,n,n];this.texture=new al(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

				varying vec3 vWorldDirection;

				vec3 transformDirection( in vec3 dir, in mat4 matrix ) {

					return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );

				}

				void main() {

					vWorldDirection = transformDirection( position, modelMatrix );

					#include <begin_vertex>
					#include <project_vertex>

				}
			`,fragmentShader:`

				uniform sampler2D tEquirect;

				varying vec3 vWorldDirection;

				#include <common>

				void main() {

					vec3 direction = normalize( vWorldDirection );

					vec2 sampleUV = equirectUv( direction );

					gl_FragColor = texture2D( tEquirect, sampleUV );

				}
			`},s=new jo(5,5,5),r=new ai({name:"CubemapFromEquirect",uniforms:Xr(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:si,blending:Br});r.uniforms.tEquirect.value=t;let o=new Zt(s,r),a=t.minFilter;return t.minFilter===Di&&(t.minFilter=Tn),new ia(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,s);e.setRenderTarget(r)}},Hx=256,E1=3,R1=20,h_=256,u_=16,C1=3,P1=new H,I1=new Ve,tu=class i{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new ia(1,10,null),this._boxMesh=new Zt(new jo(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,s=100,r={}){let{size:o=256,position:a=P1}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let u=l.autoClear,d=l.autoClearColor,f=l.autoClearDepth,p=l.autoClearStencil,y=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,y===null&&(e.background=l.getClearColor(I1));let g=new ia(n,s,h);return g.position.copy(a),g.update(l,e),l.autoClear=u,l.autoClearColor=d,l.autoClearDepth=f,l.autoClearStencil=p,e.background=y,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Wx(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Vx(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Hx,Bf(e))}_fromTexture(e,t){e.mapping===Hr||e.mapping===aa?this._setSize(e.image.length===0?Hx:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=Gx(e,!1,!1),n=Math.log2(e)-E1;for(let s=0;s<=n;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=Gx(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let s=this._boxMesh,r=this._cubeCamera;s.material=n,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Hr||e.mapping===aa?(this._cubemapMaterial===null&&(this._cubemapMaterial=Wx()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Vx()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=L1(),this._integrationMaterial=D1());let t=this._cubeSize,n=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/u_);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-C1)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(h_*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=N1());let n=this._blurMaterial,s=n.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,n),s.envMap.value=e.texture,this._renderCube(r,0,n)}};function Gx(i,e,t){return new Dl(i,{minFilter:Di,generateMipmaps:e,type:$i,colorSpace:ti,depthBuffer:t})}function Nl(i,e,t){return new ai({name:i,uniforms:e,vertexShader:ft.cube_vert,fragmentShader:t,side:si,blending:Br,depthTest:!1,depthWrite:!1})}function L1(){return Nl("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${h_}u

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float lodBias;

		#include <common>

		// Van der Corput radical inverse
		float radicalInverse_VdC( uint bits ) {

			bits = ( bits << 16u ) | ( bits >> 16u );
			bits = ( ( bits & 0x55555555u ) << 1u ) | ( ( bits & 0xAAAAAAAAu ) >> 1u );
			bits = ( ( bits & 0x33333333u ) << 2u ) | ( ( bits & 0xCCCCCCCCu ) >> 2u );
			bits = ( ( bits & 0x0F0F0F0Fu ) << 4u ) | ( ( bits & 0xF0F0F0F0u ) >> 4u );
			bits = ( ( bits & 0x00FF00FFu ) << 8u ) | ( ( bits & 0xFF00FF00u ) >> 8u );
			return float( bits ) * 2.3283064365386963e-10; // / 0x100000000

		}

		// Hammersley sequence
		vec2 hammersley( uint i, uint N ) {

			return vec2( float( i ) / float( N ), radicalInverse_VdC( i ) );

		}

		void main() {

			vec3 N = normalize( vWorldDirection );

			// For very low roughness, just sample the environment directly
			if ( roughness < 0.001 ) {

				gl_FragColor = vec4( textureLod( envMap, N, 0.0 ).rgb, 1.0 );
				return;

			}

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			// Tangent space basis for VNDF sampling
			vec3 up = abs( N.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, N ) );
			vec3 bitangent = cross( N, tangent );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			for ( uint i = 0u; i < GGX_SAMPLES; i ++ ) {

				vec2 Xi = hammersley( i, GGX_SAMPLES );

				// With V = N, sample the reflected direction directly.
				float invQ = 1.0 / ( 1.0 - Xi.x + alpha2 * Xi.x );
				float NdotL = ( 1.0 - Xi.x - alpha2 * Xi.x ) * invQ;

				if ( NdotL > 0.0 ) {

					float phi = 2.0 * PI * Xi.y;
					float sinTheta = 2.0 * alpha * sqrt( Xi.x * ( 1.0 - Xi.x ) ) * invQ;
					vec3 L = N * NdotL + ( tangent * cos( phi ) + bitangent * sin( phi ) ) * sinTheta;

					// Match the source mip to the sample's solid angle. The terms
					// independent of the sample are precomputed in lodBias.
					float d = alpha2 * invQ;
					float lod = max( log2( d ) + lodBias, 0.0 );

					// Weight by NdotL for the split-sum approximation
					prefilteredColor += textureLod( envMap, L, lod ).rgb * NdotL;
					totalWeight += NdotL;

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function D1(){return Nl("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:u_}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float sourceLod;
		uniform int sourceSize;

		void main() {

			vec3 N = normalize( vWorldDirection );

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			float texelSize = 2.0 / float( sourceSize );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			// Pair opposite texels: only the one in N's hemisphere contributes.
			for ( int face = 0; face < 3; face ++ ) {

				for ( int y = 0; y < sourceSize; y ++ ) {

					for ( int x = 0; x < sourceSize; x ++ ) {

						vec2 uv = ( vec2( x, y ) + 0.5 ) * texelSize - 1.0;
						vec3 texelDirection = face == 0 ? vec3( 1.0, uv ) : ( face == 1 ? vec3( uv.x, 1.0, uv.y ) : vec3( uv, 1.0 ) );

						float invDistance = inversesqrt( 1.0 + dot( uv, uv ) );
						float NdotL = dot( N, texelDirection );
						texelDirection *= NdotL < 0.0 ? - 1.0 : 1.0;
						NdotL = abs( NdotL ) * invDistance;

						// With V = N, NdotH squared is ( 1 + NdotL ) / 2. Common factors
						// in the GGX distribution and texel solid angle cancel when normalized.
						float d = 1.0 + alpha2 + ( alpha2 - 1.0 ) * NdotL;
						float weight = NdotL * invDistance * invDistance * invDistance / ( d * d );

						prefilteredColor += textureLod( envMap, texelDirection, sourceLod ).rgb * weight;
						totalWeight += weight;

					}

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function N1(){return Nl("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${R1}
		#define GOLDEN_ANGLE 2.39996322973

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float sigma;

		#include <common>

		void main() {

			vec3 outputDirection = normalize( vWorldDirection );

			vec3 up = abs( outputDirection.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, outputDirection ) );
			vec3 bitangent = cross( outputDirection, tangent );

			// Truncate the kernel at three standard deviations or at the antipode.
			float thetaMax = min( 3.0 * sigma, PI );
			float truncation = 1.0 - exp( - 0.5 * thetaMax * thetaMax / ( sigma * sigma ) );

			vec3 accumColor = vec3( 0.0 );
			float accumWeight = 0.0;

			for ( int i = 0; i < SAMPLES; i ++ ) {

				// Stratified inverse-CDF sampling of the Gaussian, placed on a golden-angle spiral.
				float stratum = ( float( i ) + 0.5 ) / float( SAMPLES );
				float theta = sigma * sqrt( - 2.0 * log( 1.0 - stratum * truncation ) );
				float phi = float( i ) * GOLDEN_ANGLE;

				vec3 offset = cos( phi ) * tangent + sin( phi ) * bitangent;
				vec3 sampleDirection = cos( theta ) * outputDirection + sin( theta ) * offset;

				// Correct the planar sample density to solid angle.
				float weight = sin( theta ) / theta;

				accumColor += weight * textureLod( envMap, sampleDirection, 0.0 ).rgb;
				accumWeight += weight;

			}

			gl_FragColor = vec4( accumColor / accumWeight, 1.0 );

		}
	`)}function Vx(){return Nl("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

		varying vec3 vWorldDirection;

		uniform sampler2D envMap;

		#include <common>

		void main() {

			// Average four subpixel samples to preserve small, bright features.
			vec3 direction = normalize( vWorldDirection );
			vec3 dx = dFdx( direction ) * 0.25;
			vec3 dy = dFdy( direction ) * 0.25;

			vec3 color = textureLod( envMap, equirectUv( normalize( direction - dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction - dx + dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx + dy ) ), 0.0 ).rgb;
			gl_FragColor = vec4( color * 0.25, 1.0 );

		}
	`)}function Wx(){return Nl("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function U1(i){let e=new WeakMap,t=new WeakMap,n=null;function s(d,f=!1){return d==null?null:f?o(d):r(d)}function r(d){if(d&&d.isTexture){let f=d.mapping;if(f===fh||f===ph)if(e.has(d)){let p=e.get(d).texture;return a(p,d.mapping)}else{let p=d.image;if(p&&p.height>0){let y=new Dl(p.height);return y.fromEquirectangularTexture(i,d),e.set(d,y),d.addEventListener("dispose",c),a(y.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let f=d.mapping,p=f===fh||f===ph,y=f===Hr||f===aa;if(p||y){let g=t.get(d),m=g!==void 0?g.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==m)return n===null&&(n=new tu(i)),g=p?n.fromEquirectangular(d,g):n.fromCubemap(d,g),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),g.texture;if(g!==void 0)return g.texture;{let _=d.image;return p&&_&&_.height>0||y&&_&&l(_)?(n===null&&(n=new tu(i)),g=p?n.fromEquirectangular(d):n.fromCubemap(d),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),d.addEventListener("dispose",h),g.texture):null}}}return d}function a(d,f){return f===fh?d.mapping=Hr:f===ph&&(d.mapping=aa),d}function l(d){let f=0,p=6;for(let y=0;y<p;y++)d[y]!==void 0&&f++;return f===p}function c(d){let f=d.target;f.removeEventListener("dispose",c);let p=e.get(f);p!==void 0&&(e.delete(f),p.dispose())}function h(d){let f=d.target;f.removeEventListener("dispose",h);let p=t.get(f);p!==void 0&&(t.delete(f),p.dispose())}function u(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:s,dispose:u}}function O1(i){let e={};function t(n){if(e[n]!==void 0)return e[n];let s=i.getExtension(n);return e[n]=s,s}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let s=t(n);return s===null&&Ir("WebGLRenderer: "+n+" extension not supported."),s}}}function F1(i,e,t,n){let s={},r=new WeakMap,o=new FinalizationRegistry(p=>delete s[p]);function a(p){l(p.target)}function l(p){p.index!==null&&e.remove(p.index);for(let g in p.attributes)e.remove(p.attributes[g]);p.removeEventListener("dispose",a),delete s[p.id],o.unregister(p);let y=r.get(p);y&&(e.remove(y),r.delete(p)),n.releaseStatesOfGeometry(p),p.isInstancedBufferGeometry===!0&&delete p._maxInstanceCount,t.memory.geometries--}function c(p,y){return s[y.id]!==void 0||(y.addEventListener("dispose",a),s[y.id]=new WeakRef(y),o.register(y,y.id,y),t.memory.geometries++),y}function h(p){let y=p.attributes;for(let g in y)e.update(y[g],i.ARRAY_BUFFER)}function u(p){let y=p.index,g=p.attributes.position,m=0;if(g===void 0)return;let _=y!==null?y.array.length:g.array.length/3-1,w=g.count>=65535?el:Qa,S=new w(Math.ceil(_/3)*6,1),C=S.array;if(y!==null){let v=y.array;m=y.version;for(let E=0,k=0;E<_;E+=3){let L=v[E+0],N=v[E+1],z=v[E+2];C[k++]=L,C[k++]=N,C[k++]=N,C[k++]=z,C[k++]=z,C[k++]=L}}else{m=g.version;for(let v=0,E=0;v<_;v+=3){let k=v+0,L=v+1,N=v+2;C[E++]=k,C[E++]=L,C[E++]=L,C[E++]=N,C[E++]=N,C[E++]=k}}S.version=m;let T=r.get(p);T&&e.remove(T),r.set(p,S)}function d(p){let y=r.get(p);if(y){let g=p.index;g!==null&&y.version<g.version&&u(p)}else u(p);return r.get(p)}function f(){for(let p in s){let y=s[p].deref();y!==void 0&&l(y)}}return{get:c,update:h,getWireframeAttribute:d,dispose:f}}function k1(i,e,t){let n;function s(u){n=u}let r,o;function a(u){r=u.type,o=u.bytesPerElement}function l(u,d){i.drawElements(n,d,r,u*o),t.update(d,n,1)}function c(u,d,f){f!==0&&(i.drawElementsInstanced(n,d,r,u*o,f),t.update(d,n,f))}function h(u,d,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,d,0,r,u,0,f);let y=0;for(let g=0;g<f;g++)y+=d[g];t.update(y,n,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function B1(i){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(r,o,a){switch(t.calls++,o){case i.TRIANGLES:t.triangles+=a*(r/3);break;case i.LINES:t.lines+=a*(r/2);break;case i.LINE_STRIP:t.lines+=a*(r-1);break;case i.LINE_LOOP:t.lines+=a*r;break;case i.POINTS:t.points+=a*r;break;default:nt("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:n}}function z1(i,e,t){let n=new WeakMap,s=new Nt;function r(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=h!==void 0?h.length:0,d=n.get(a);if(d===void 0||d.count!==u){let k=function(){v.dispose(),n.delete(a),a.removeEventListener("dispose",k)};d!==void 0&&d.texture.dispose();let f=a.morphAttributes.position!==void 0,p=a.morphAttributes.normal!==void 0,y=a.morphAttributes.color!==void 0,g=a.morphAttributes.position||[],m=a.morphAttributes.normal||[],_=a.morphAttributes.color||[],w=0;f===!0&&(w=1),p===!0&&(w=2),y===!0&&(w=3);let S=a.attributes.position.count*w,C=1;S>e.maxTextureSize&&(C=Math.ceil(S/e.maxTextureSize),S=e.maxTextureSize);let T=new Float32Array(S*C*4*u),v=new Za(T,S,C,u);v.type=Si,v.needsUpdate=!0;let E=w*4;for(let L=0;L<u;L++){let N=g[L],z=m[L],W=_[L],U=S*C*4*L;for(let X=0;X<N.count;X++){let $=X*E;f===!0&&(s.fromBufferAttribute(N,X),T[U+$+0]=s.x,T[U+$+1]=s.y,T[U+$+2]=s.z,T[U+$+3]=0),p===!0&&(s.fromBufferAttribute(z,X),T[U+$+4]=s.x,T[U+$+5]=s.y,T[U+$+6]=s.z,T[U+$+7]=0),y===!0&&(s.fromBufferAttribute(W,X),T[U+$+8]=s.x,T[U+$+9]=s.y,T[U+$+10]=s.z,T[U+$+11]=W.itemSize===4?s.w:1)}}d={count:u,texture:v,size:new Ye(S,C)},n.set(a,d),a.addEventListener("dispose",k)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",o.morphTexture,t);else{let f=0;for(let y=0;y<c.length;y++)f+=c[y];let p=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(i,"morphTargetBaseInfluence",p),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(i,"morphTargetsTextureSize",d.size)}return{update:r}}function H1(i,e,t,n,s){let r=new WeakMap;function o(c){let h=s.render.frame,u=c.geometry,d=e.get(c,u);if(r.get(d)!==h&&(e.update(d),r.set(d,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==h&&(t.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,i.ARRAY_BUFFER),r.set(c,h))),c.isSkinnedMesh){let f=c.skeleton;r.get(f)!==h&&(f.update(),r.set(f,h))}return d}function a(){r=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),n.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:o,dispose:a}}var G1={[vf]:"LINEAR_TONE_MAPPING",[yf]:"REINHARD_TONE_MAPPING",[bf]:"CINEON_TONE_MAPPING",[Sf]:"ACES_FILMIC_TONE_MAPPING",[wf]:"AGX_TONE_MAPPING",[Tf]:"NEUTRAL_TONE_MAPPING",[Mf]:"CUSTOM_TONE_MAPPING"};function V1(i,e,t,n,s,r){let o=new bi(e,t,{type:i,depthBuffer:s,stencilBuffer:r,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new Hn;h.setAttribute("position",new ln([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new ln([0,2,0,0,2,0],2));let u=new nh({uniforms:{tDiffuse:{value:null}},vertexShader:`
			precision highp float;

			uniform mat4 modelViewMatrix;
			uniform mat4 projectionMatrix;

			attribute vec3 position;
			attribute vec2 uv;

			varying vec2 vUv;

			void main() {
				vUv = uv;
				gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
			}`,fragmentShader:`
			precision highp float;

			uniform sampler2D tDiffuse;

			varying vec2 vUv;

			#include <tonemapping_pars_fragment>
			#include <colorspace_pars_fragment>

			void main() {
				gl_FragColor = texture2D( tDiffuse, vUv );

				#ifdef LINEAR_TONE_MAPPING
					gl_FragColor.rgb = LinearToneMapping( gl_FragColor.rgb );
				#elif defined( REINHARD_TONE_MAPPING )
					gl_FragColor.rgb = ReinhardToneMapping( gl_FragColor.rgb );
				#elif defined( CINEON_TONE_MAPPING )
					gl_FragColor.rgb = CineonToneMapping( gl_FragColor.rgb );
				#elif defined( ACES_FILMIC_TONE_MAPPING )
					gl_FragColor.rgb = ACESFilmicToneMapping( gl_FragColor.rgb );
				#elif defined( AGX_TONE_MAPPING )
					gl_FragColor.rgb = AgXToneMapping( gl_FragColor.rgb );
				#elif defined( NEUTRAL_TONE_MAPPING )
					gl_FragColor.rgb = NeutralToneMapping( gl_FragColor.rgb );
				#elif defined( CUSTOM_TONE_MAPPING )
					gl_FragColor.rgb = CustomToneMapping( gl_FragColor.rgb );
				#endif

				#ifdef SRGB_TRANSFER
					gl_FragColor = sRGBTransferOETF( gl_FragColor );
				#endif
			}`,depthTest:!1,depthWrite:!1}),d=new Zt(h,u),f=new kr(-1,1,1,-1,0,1),p=null,y=null,g=!1,m,_=null,w=[],S=!1;this.setSize=function(C,T){o.setSize(C,T),a!==null&&a.setSize(C,T),l!==null&&l.setSize(C,T);for(let v=0;v<w.length;v++){let E=w[v];E.setSize&&E.setSize(C,T)}},this.setEffects=function(C){w=C,S=w.length>0&&w[0].isRenderPass===!0;let T=o.width,v=o.height;w.length>0&&a===null&&(a=new bi(T,v,{type:$i,depthBuffer:!1,stencilBuffer:!1}),l=new bi(T,v,{type:$i,depthBuffer:!1,stencilBuffer:!1}));let E=s===!0&&w.some(k=>k.needsDepthTexture===!0);E!==(o.depthTexture!==null)&&(E===!0&&c===null&&(c=new Ns(T,v),r===!0&&(c.format=zs,c.type=Vr)),o.dispose(),o.depthTexture=E?c:null,o.resolveDepthBuffer=E,o.storeMultisampledDepthBuffer=E);for(let k=0;k<w.length;k++){let L=w[k];L.setSize&&L.setSize(T,v),E&&L.needsDepthTexture===!0&&L.setDepthTexture&&L.setDepthTexture(c)}},this.begin=function(C,T){if(g||C.toneMapping===cs&&w.length===0)return!1;if(_=T,T!==null){let v=T.width,E=T.height;(o.width!==v||o.height!==E)&&this.setSize(v,E)}return S===!1&&C.setRenderTarget(o),m=C.toneMapping,C.toneMapping=cs,!0},this.hasRenderPass=function(){return S},this.end=function(C,T){C.toneMapping=m,g=!0;let v=o,E=a;for(let k=0;k<w.length;k++){let L=w[k];L.enabled!==!1&&(L.render(C,E,v,T),L.needsSwap!==!1&&(v=E,E=E===a?l:a))}if(p!==C.outputColorSpace||y!==C.toneMapping){p=C.outputColorSpace,y=C.toneMapping,u.defines={},mt.getTransfer(p)===Pt&&(u.defines.SRGB_TRANSFER="");let k=G1[y];k&&(u.defines[k]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=v.texture,C.setRenderTarget(_),C.render(d,f),_=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),u.dispose()}}var d_=new En,f_=new Ns(1,1),p_=new cl(1),m_=new Za,g_=new jc,x_=new al,Xx=[],qx=[],Yx=new Float32Array(16),$x=new Float32Array(9),Kx=new Float32Array(4);function pa(i,e,t){let n=i[0];if(n<=0||n>0)return i;let s=e*t,r=Xx[s];if(r===void 0&&(r=new Float32Array(s),Xx[s]=r),e!==0){n.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,i[o].toArray(r,a)}return r}function Rn(i,e){if(i.length!==e.length)return!1;for(let t=0,n=i.length;t<n;t++)if(i[t]!==e[t])return!1;return!0}function Cn(i,e){for(let t=0,n=e.length;t<n;t++)i[t]=e[t]}function iu(i,e){let t=qx[e];t===void 0&&(t=new Int32Array(e),qx[e]=t);for(let n=0;n!==e;++n)t[n]=i.allocateTextureUnit();return t}function W1(i,e){let t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function X1(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Rn(t,e))return;i.uniform2fv(this.addr,e),Cn(t,e)}}function q1(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Rn(t,e))return;i.uniform3fv(this.addr,e),Cn(t,e)}}function Y1(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Rn(t,e))return;i.uniform4fv(this.addr,e),Cn(t,e)}}function $1(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Rn(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),Cn(t,e)}else{if(Rn(t,n))return;Kx.set(n),i.uniformMatrix2fv(this.addr,!1,Kx),Cn(t,n)}}function K1(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Rn(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),Cn(t,e)}else{if(Rn(t,n))return;$x.set(n),i.uniformMatrix3fv(this.addr,!1,$x),Cn(t,n)}}function Z1(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Rn(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),Cn(t,e)}else{if(Rn(t,n))return;Yx.set(n),i.uniformMatrix4fv(this.addr,!1,Yx),Cn(t,n)}}function J1(i,e){let t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function j1(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Rn(t,e))return;i.uniform2iv(this.addr,e),Cn(t,e)}}function Q1(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Rn(t,e))return;i.uniform3iv(this.addr,e),Cn(t,e)}}function eT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Rn(t,e))return;i.uniform4iv(this.addr,e),Cn(t,e)}}function tT(i,e){let t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function nT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Rn(t,e))return;i.uniform2uiv(this.addr,e),Cn(t,e)}}function iT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Rn(t,e))return;i.uniform3uiv(this.addr,e),Cn(t,e)}}function sT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Rn(t,e))return;i.uniform4uiv(this.addr,e),Cn(t,e)}}function su(i){return i.version===0&&(i.compareFunction=Of,i.needsUpdate=!0),i}function rT(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_2D_SHADOW?r=su(f_):r=d_,t.setTexture2D(e||r,s)}function oT(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture3D(e||g_,s)}function aT(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_CUBE_SHADOW?r=su(p_):r=x_,t.setTextureCube(e||r,s)}function lT(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture2DArray(e||m_,s)}function cT(i){switch(i){case 5126:return W1;case 35664:return X1;case 35665:return q1;case 35666:return Y1;case 35674:return $1;case 35675:return K1;case 35676:return Z1;case 5124:case 35670:return J1;case 35667:case 35671:return j1;case 35668:case 35672:return Q1;case 35669:case 35673:return eT;case 5125:return tT;case 36294:return nT;case 36295:return iT;case 36296:return sT;case 35678:case 36198:case 36298:case 36306:case 35682:return rT;case 35679:case 36299:case 36307:return oT;case 35680:case 36300:case 36308:case 36293:return aT;case 36289:case 36303:case 36311:case 36292:return lT}}function hT(i,e){i.uniform1fv(this.addr,e)}function uT(i,e){let t=pa(e,this.size,2);i.uniform2fv(this.addr,t)}function dT(i,e){let t=pa(e,this.size,3);i.uniform3fv(this.addr,t)}function fT(i,e){let t=pa(e,this.size,4);i.uniform4fv(this.addr,t)}function pT(i,e){let t=pa(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function mT(i,e){let t=pa(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function gT(i,e){let t=pa(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function xT(i,e){i.uniform1iv(this.addr,e)}function _T(i,e){i.uniform2iv(this.addr,e)}function vT(i,e){i.uniform3iv(this.addr,e)}function yT(i,e){i.uniform4iv(this.addr,e)}function bT(i,e){i.uniform1uiv(this.addr,e)}function ST(i,e){i.uniform2uiv(this.addr,e)}function MT(i,e){i.uniform3uiv(this.addr,e)}function wT(i,e){i.uniform4uiv(this.addr,e)}function TT(i,e,t){let n=this.cache,s=e.length,r=iu(t,s);Rn(n,r)||(i.uniform1iv(this.addr,r),Cn(n,r));let o;this.type===i.SAMPLER_2D_SHADOW?o=su(f_):o=d_;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function AT(i,e,t){let n=this.cache,s=e.length,r=iu(t,s);Rn(n,r)||(i.uniform1iv(this.addr,r),Cn(n,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||g_,r[o])}function ET(i,e,t){let n=this.cache,s=e.length,r=iu(t,s);Rn(n,r)||(i.uniform1iv(this.addr,r),Cn(n,r));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=su(p_):o=x_;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function RT(i,e,t){let n=this.cache,s=e.length,r=iu(t,s);Rn(n,r)||(i.uniform1iv(this.addr,r),Cn(n,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||m_,r[o])}function CT(i){switch(i){case 5126:return hT;case 35664:return uT;case 35665:return dT;case 35666:return fT;case 35674:return pT;case 35675:return mT;case 35676:return gT;case 5124:case 35670:return xT;case 35667:case 35671:return _T;case 35668:case 35672:return vT;case 35669:case 35673:return yT;case 5125:return bT;case 36294:return ST;case 36295:return MT;case 36296:return wT;case 35678:case 36198:case 36298:case 36306:case 35682:return TT;case 35679:case 36299:case 36307:return AT;case 35680:case 36300:case 36308:case 36293:return ET;case 36289:case 36303:case 36311:case 36292:return RT}}var $f=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=cT(t.type)}},Kf=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=CT(t.type)}},Zf=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],n)}}},qf=/(\w+)(\])?(\[|\.)?/g;function Zx(i,e){i.seq.push(e),i.map[e.id]=e}function PT(i,e,t){let n=i.name,s=n.length;for(qf.lastIndex=0;;){let r=qf.exec(n),o=qf.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){Zx(t,c===void 0?new $f(a,i,e):new Kf(a,i,e));break}else{let u=t.map[a];u===void 0&&(u=new Zf(a),Zx(t,u)),t=u}}}var fa=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);PT(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,n,s){let r=this.map[t];r!==void 0&&r.setValue(e,n,s)}setOptional(e,t,n){let s=t[n];s!==void 0&&this.setValue(e,n,s)}static upload(e,t,n,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=n[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let n=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&n.push(o)}return n}};function Jx(i,e,t){let n=i.createShader(e);return i.shaderSource(n,t),i.compileShader(n),n}var IT=37297,LT=0;function DT(i,e){let t=i.split(`
`),n=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var jx=new st;function NT(i){mt._getMatrix(jx,mt.workingColorSpace,i);let e=`mat3( ${jx.elements.map(t=>t.toFixed(4))} )`;switch(mt.getTransfer(i)){case $a:return[e,"LinearTransferOETF"];case Pt:return[e,"sRGBTransferOETF"];default:return We("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function Qx(i,e,t){let n=i.getShaderParameter(e,i.COMPILE_STATUS),r=(i.getShaderInfoLog(e)||"").trim();if(n&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+DT(i.getShaderSource(e),a)}else return r}function UT(i,e){let t=NT(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var OT={[vf]:"Linear",[yf]:"Reinhard",[bf]:"Cineon",[Sf]:"ACESFilmic",[wf]:"AgX",[Tf]:"Neutral",[Mf]:"Custom"};function FT(i,e){let t=OT[e];return t===void 0?(We("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var eu=new H;function kT(){mt.getLuminanceCoefficients(eu);let i=eu.x.toFixed(4),e=eu.y.toFixed(4),t=eu.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function BT(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Ll).join(`
`)}function zT(i){let e=[];for(let t in i){let n=i[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function HT(i,e){let t={},n=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let s=0;s<n;s++){let r=i.getActiveAttrib(e,s),o=r.name,a=1;r.type===i.FLOAT_MAT2&&(a=2),r.type===i.FLOAT_MAT3&&(a=3),r.type===i.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:i.getAttribLocation(e,o),locationSize:a}}return t}function Ll(i){return i!==""}function e_(i,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function t_(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var GT=/^[ \t]*#include +<([\w\d./]+)>/gm;function Jf(i){return i.replace(GT,VT)}function VT(i,e){let t=ft[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Jf(t)}var WT=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function n_(i){return i.replace(WT,XT)}function XT(i,e,t,n){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=n.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function i_(i){let e=`precision ${i.precision} float;
	precision ${i.precision} int;
	precision ${i.precision} sampler2D;
	precision ${i.precision} samplerCube;
	precision ${i.precision} sampler3D;
	precision ${i.precision} sampler2DArray;
	precision ${i.precision} sampler2DShadow;
	precision ${i.precision} samplerCubeShadow;
	precision ${i.precision} sampler2DArrayShadow;
	precision ${i.precision} isampler2D;
	precision ${i.precision} isampler3D;
	precision ${i.precision} isamplerCube;
	precision ${i.precision} isampler2DArray;
	precision ${i.precision} usampler2D;
	precision ${i.precision} usampler3D;
	precision ${i.precision} usamplerCube;
	precision ${i.precision} usampler2DArray;
	`;return i.precision==="highp"?e+=`
#define HIGH_PRECISION`:i.precision==="mediump"?e+=`
#define MEDIUM_PRECISION`:i.precision==="lowp"&&(e+=`
#define LOW_PRECISION`),e}var qT={[Ml]:"SHADOWMAP_TYPE_PCF",[ra]:"SHADOWMAP_TYPE_VSM"};function YT(i){return qT[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var $T={[aa]:"ENVMAP_MODE_REFRACTION"};function KT(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":$T[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var ZT={[_f]:"ENVMAP_BLENDING_MULTIPLY",[bx]:"ENVMAP_BLENDING_MIX",[Sx]:"ENVMAP_BLENDING_ADD"};function JT(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":ZT[i.combine]||"ENVMAP_BLENDING_NONE"}function jT(i,e,t,n){let s=i.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=YT(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=KT(t),u=JT(t),d=BT(t),f=zT(r),p=s.createProgram(),y,g,m=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(y=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Ll).join(`
`),y.length>0&&(y+=`
`),g=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Ll).join(`
`),g.length>0&&(g+=`
`)):(y=[i_(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Ll).join(`
`),g=[i_(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+u:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==cs?"#define TONE_MAPPING":"",t.toneMapping!==cs?ft.tonemapping_pars_fragment:"",t.toneMapping!==cs?FT("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",ft.colorspace_pars_fragment,UT("linearToOutputTexel",t.outputColorSpace),kT(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Ll).join(`
`)),o=Jf(o),o=e_(o,t),o=t_(o,t),a=Jf(a),a=e_(a,t),a=t_(a,t),o=n_(o),a=n_(a),t.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,y=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+y,g=["#define varying in",t.glslVersion===Wr?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Wr?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);let _=m+y+o,w=m+g+a,S=Jx(s,s.VERTEX_SHADER,_),C=Jx(s,s.FRAGMENT_SHADER,w);s.attachShader(p,S),s.attachShader(p,C),t.index0AttributeName!==void 0?s.bindAttribLocation(p,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(p,0,"position"),s.linkProgram(p);function T(L){if(i.debug.checkShaderErrors){let N=s.getProgramInfoLog(p)||"",z=s.getShaderInfoLog(S)||"",W=s.getShaderInfoLog(C)||"",U=N.trim(),X=z.trim(),$=W.trim(),V=!0,ce=!0;if(s.getProgramParameter(p,s.LINK_STATUS)===!1)if(V=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(s,p,S,C);else{let J=Qx(s,S,"vertex"),Q=Qx(s,C,"fragment");nt("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(p,s.VALIDATE_STATUS)+`

Material Name: `+L.name+`
Material Type: `+L.type+`

Program Info Log: `+U+`
`+J+`
`+Q)}else U!==""?We("WebGLProgram: Program Info Log:",U):(X===""||$==="")&&(ce=!1);ce&&(L.diagnostics={runnable:V,programLog:U,vertexShader:{log:X,prefix:y},fragmentShader:{log:$,prefix:g}})}s.deleteShader(S),s.deleteShader(C),v=new fa(s,p),E=HT(s,p)}let v;this.getUniforms=function(){return v===void 0&&T(this),v};let E;this.getAttributes=function(){return E===void 0&&T(this),E};let k=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return k===!1&&(k=s.getProgramParameter(p,IT)),k},this.destroy=function(){n.releaseStatesOfProgram(this),s.deleteProgram(p),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=LT++,this.cacheKey=e,this.usedTimes=1,this.program=p,this.vertexShader=S,this.fragmentShader=C,this}var QT=0,jf=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(n)===!1&&(s.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new Qf(e),t.set(e,n)),n}},Qf=class{constructor(e){this.id=QT++,this.code=e,this.usedTimes=0}};function eA(i){return i===cr||i===Rl||i===Cl}function tA(i,e,t,n,s,r){let o=new Ja,a=new jf,l=new Set,c=[],h=new Map,u=n.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(v){return l.add(v),v===0?"uv":`uv${v}`}function p(v,E,k,L,N,z){let W=L.fog,U=N.geometry,X=v.isMeshStandardMaterial||v.isMeshLambertMaterial||v.isMeshPhongMaterial?L.environment:null,$=v.isMeshStandardMaterial||v.isMeshLambertMaterial&&!v.envMap||v.isMeshPhongMaterial&&!v.envMap,V=e.get(v.envMap||X,$),ce=d[v.type],J=n.precision;v.precision!==null&&(J=n.getMaxPrecision(v.precision),J!==v.precision&&We("WebGLProgram.getParameters:",v.precision,"not supported, using",J,"instead."));let Q=U.morphAttributes.position||U.morphAttributes.normal||U.morphAttributes.color,se=Q!==void 0?Q.length:0,de=0;U.morphAttributes.position!==void 0&&(de=1),U.morphAttributes.normal!==void 0&&(de=2),U.morphAttributes.color!==void 0&&(de=3);let ue,ee,me,_e;if(ce){let Re=ds[ce];ue=Re.vertexShader,ee=Re.fragmentShader}else{ue=v.vertexShader,ee=v.fragmentShader;let Re=a.getVertexShaderStage(v),ht=a.getFragmentShaderStage(v);a.update(v,Re,ht),me=Re.id,_e=ht.id}let Ee=i.getRenderTarget(),Se=i.state.buffers.depth.getReversed(),Xe=N.isInstancedMesh===!0,at=N.isBatchedMesh===!0,He=!!v.map,pt=!!v.matcap,ut=!!V,rt=ut&&V.isPMREMTexture===!0,$t=!!v.aoMap,Ht=!!v.lightMap,cn=!!v.bumpMap&&v.wireframe===!1,Ut=!!v.normalMap,In=!!v.displacementMap,Mt=!!v.emissiveMap,_n=!!v.metalnessMap,en=!!v.roughnessMap,hn=v.anisotropy>0,F=v.clearcoat>0,Ce=v.diffuseRoughness>0,Ze=v.dispersion>0,lt=v.retroreflectivity>0,Me=v.iridescence>0,Ft=v.sheen>0,ze=v.transmission>0,Ke=hn&&!!v.anisotropyMap,P=F&&!!v.clearcoatMap,M=F&&!!v.clearcoatNormalMap,q=F&&!!v.clearcoatRoughnessMap,he=Ce&&!!v.diffuseRoughnessMap,oe=Me&&!!v.iridescenceMap,xe=Me&&!!v.iridescenceThicknessMap,ve=Ft&&!!v.sheenColorMap,te=Ft&&!!v.sheenRoughnessMap,ie=!!v.specularMap,pe=!!v.specularColorMap,O=!!v.specularIntensityMap,re=ze&&!!v.transmissionMap,ne=ze&&!!v.thicknessMap,we=!!v.gradientMap,ge=!!v.alphaMap,be=v.alphaTest>0,Ge=!!v.alphaHash,je=!!v.extensions,le=cs;v.toneMapped&&(Ee===null||Ee.isXRRenderTarget===!0)&&(le=i.toneMapping);let Fe=rt?V.isCompressedCubeTexture?V.image[0].mipmaps:V.mipmaps:null,Qe={shaderID:ce,shaderType:v.type,shaderName:v.name,vertexShader:ue,fragmentShader:ee,defines:v.defines,customVertexShaderID:me,customFragmentShaderID:_e,isRawShaderMaterial:v.isRawShaderMaterial===!0,glslVersion:v.glslVersion,precision:J,batching:at,batchingColor:at&&N._colorsTexture!==null,instancing:Xe,instancingColor:Xe&&N.instanceColor!==null,instancingMorph:Xe&&N.morphTexture!==null,outputColorSpace:Ee===null?i.outputColorSpace:Ee.isXRRenderTarget===!0?Ee.texture.colorSpace:mt.workingColorSpace,alphaToCoverage:!!v.alphaToCoverage,map:He,matcap:pt,envMap:ut,envMapMode:ut&&V.mapping,envMapPMREM:rt,envMapMaxLod:rt?Fe.length-1:null,envMapSize:rt?Fe[0].width:null,aoMap:$t,lightMap:Ht,bumpMap:cn,normalMap:Ut,displacementMap:In,emissiveMap:Mt,normalMapObjectSpace:Ut&&v.normalMapType===Ax,normalMapTangentSpace:Ut&&v.normalMapType===Jh,packedNormalMap:Ut&&v.normalMapType===Jh&&eA(v.normalMap.format),metalnessMap:_n,roughnessMap:en,anisotropy:hn,anisotropyMap:Ke,clearcoat:F,clearcoatMap:P,clearcoatNormalMap:M,clearcoatRoughnessMap:q,diffuseRoughness:Ce,diffuseRoughnessMap:he,dispersion:Ze,retroreflection:lt,iridescence:Me,iridescenceMap:oe,iridescenceThicknessMap:xe,sheen:Ft,sheenColorMap:ve,sheenRoughnessMap:te,specularMap:ie,specularColorMap:pe,specularIntensityMap:O,transmission:ze,transmissionMap:re,thicknessMap:ne,gradientMap:we,opaque:v.transparent===!1&&v.blending===oa&&v.alphaToCoverage===!1,alphaMap:ge,alphaTest:be,alphaHash:Ge,combine:v.combine,mapUv:He&&f(v.map.channel),aoMapUv:$t&&f(v.aoMap.channel),lightMapUv:Ht&&f(v.lightMap.channel),bumpMapUv:cn&&f(v.bumpMap.channel),normalMapUv:Ut&&f(v.normalMap.channel),displacementMapUv:In&&f(v.displacementMap.channel),emissiveMapUv:Mt&&f(v.emissiveMap.channel),metalnessMapUv:_n&&f(v.metalnessMap.channel),roughnessMapUv:en&&f(v.roughnessMap.channel),anisotropyMapUv:Ke&&f(v.anisotropyMap.channel),clearcoatMapUv:P&&f(v.clearcoatMap.channel),clearcoatNormalMapUv:M&&f(v.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:q&&f(v.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:he&&f(v.diffuseRoughnessMap.channel),iridescenceMapUv:oe&&f(v.iridescenceMap.channel),iridescenceThicknessMapUv:xe&&f(v.iridescenceThicknessMap.channel),sheenColorMapUv:ve&&f(v.sheenColorMap.channel),sheenRoughnessMapUv:te&&f(v.sheenRoughnessMap.channel),specularMapUv:ie&&f(v.specularMap.channel),specularColorMapUv:pe&&f(v.specularColorMap.channel),specularIntensityMapUv:O&&f(v.specularIntensityMap.channel),transmissionMapUv:re&&f(v.transmissionMap.channel),thicknessMapUv:ne&&f(v.thicknessMap.channel),alphaMapUv:ge&&f(v.alphaMap.channel),vertexTangents:!!U.attributes.tangent&&(Ut||hn),vertexNormals:!!U.attributes.normal,vertexColors:v.vertexColors,vertexAlphas:v.vertexColors===!0&&!!U.attributes.color&&U.attributes.color.itemSize===4,pointsUvs:N.isPoints===!0&&!!U.attributes.uv&&(He||ge),fog:!!W,useFog:v.fog===!0,fogExp2:!!W&&W.isFogExp2,flatShading:v.wireframe===!1&&(v.flatShading===!0||U.attributes.normal===void 0&&Ut===!1&&(v.isMeshLambertMaterial||v.isMeshPhongMaterial||v.isMeshStandardMaterial||v.isMeshPhysicalMaterial)),sizeAttenuation:v.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:Se,skinning:N.isSkinnedMesh===!0,hasPositionAttribute:U.attributes.position!==void 0,morphTargets:U.morphAttributes.position!==void 0,morphNormals:U.morphAttributes.normal!==void 0,morphColors:U.morphAttributes.color!==void 0,morphTargetsCount:se,morphTextureStride:de,numSunLights:E.sun.length,numDirLights:E.directional.length,numPointLights:E.point.length,numSpotLights:E.spot.length,numSpotLightMaps:E.spotLightMap.length,numRectAreaLights:E.rectArea.length,numHemiLights:E.hemi.length,numSunLightShadows:E.sunShadowMap.length,numDirLightShadows:E.directionalShadowMap.length,numPointLightShadows:E.pointShadowMap.length,numSpotLightShadows:E.spotShadowMap.length,numSpotLightShadowsWithMaps:E.numSpotLightShadowsWithMaps,numLightProbes:E.numLightProbes,numLightProbeGrids:z.filter(Re=>Re.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:v.dithering,shadowMapEnabled:i.shadowMap.enabled&&k.length>0,shadowMapType:i.shadowMap.type,toneMapping:le,decodeVideoTexture:He&&v.map.isVideoTexture===!0&&mt.getTransfer(v.map.colorSpace)===Pt,decodeVideoTextureEmissive:Mt&&v.emissiveMap.isVideoTexture===!0&&mt.getTransfer(v.emissiveMap.colorSpace)===Pt,premultipliedAlpha:v.premultipliedAlpha,doubleSided:v.side===Li,flipSided:v.side===si,useDepthPacking:v.depthPacking>=0,depthPacking:v.depthPacking||0,index0AttributeName:v.index0AttributeName,extensionClipCullDistance:je&&v.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(je&&v.extensions.multiDraw===!0||at)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:v.customProgramCacheKey()};return Qe.vertexUv1s=l.has(1),Qe.vertexUv2s=l.has(2),Qe.vertexUv3s=l.has(3),l.clear(),Qe}function y(v){let E=[];if(v.shaderID?E.push(v.shaderID):(E.push(v.customVertexShaderID),E.push(v.customFragmentShaderID)),v.defines!==void 0)for(let k in v.defines)E.push(k),E.push(v.defines[k]);return v.isRawShaderMaterial===!1&&(g(E,v),m(E,v),E.push(i.outputColorSpace)),E.push(v.customProgramCacheKey),E.join()}function g(v,E){v.push(E.precision),v.push(E.outputColorSpace),v.push(E.envMapMode),v.push(E.envMapPMREM),v.push(E.envMapMaxLod),v.push(E.envMapSize),v.push(E.mapUv),v.push(E.alphaMapUv),v.push(E.lightMapUv),v.push(E.aoMapUv),v.push(E.bumpMapUv),v.push(E.normalMapUv),v.push(E.displacementMapUv),v.push(E.emissiveMapUv),v.push(E.metalnessMapUv),v.push(E.roughnessMapUv),v.push(E.anisotropyMapUv),v.push(E.clearcoatMapUv),v.push(E.clearcoatNormalMapUv),v.push(E.clearcoatRoughnessMapUv),v.push(E.diffuseRoughnessMapUv),v.push(E.iridescenceMapUv),v.push(E.iridescenceThicknessMapUv),v.push(E.sheenColorMapUv),v.push(E.sheenRoughnessMapUv),v.push(E.specularMapUv),v.push(E.specularColorMapUv),v.push(E.specularIntensityMapUv),v.push(E.transmissionMapUv),v.push(E.thicknessMapUv),v.push(E.combine),v.push(E.fogExp2),v.push(E.sizeAttenuation),v.push(E.morphTargetsCount),v.push(E.numSunLights),v.push(E.numDirLights),v.push(E.numPointLights),v.push(E.numSpotLights),v.push(E.numSpotLightMaps),v.push(E.numHemiLights),v.push(E.numRectAreaLights),v.push(E.numSunLightShadows),v.push(E.numDirLightShadows),v.push(E.numPointLightShadows),v.push(E.numSpotLightShadows),v.push(E.numSpotLightShadowsWithMaps),v.push(E.numLightProbes),v.push(E.numLightProbeGrids),v.push(E.shadowMapType),v.push(E.toneMapping),v.push(E.numClippingPlanes),v.push(E.numClipIntersection),v.push(E.depthPacking)}function m(v,E){o.disableAll(),E.instancing&&o.enable(0),E.instancingColor&&o.enable(1),E.instancingMorph&&o.enable(2),E.matcap&&o.enable(3),E.envMap&&o.enable(4),E.normalMapObjectSpace&&o.enable(5),E.normalMapTangentSpace&&o.enable(6),E.clearcoat&&o.enable(7),E.iridescence&&o.enable(8),E.alphaTest&&o.enable(9),E.vertexColors&&o.enable(10),E.vertexAlphas&&o.enable(11),E.vertexUv1s&&o.enable(12),E.vertexUv2s&&o.enable(13),E.vertexUv3s&&o.enable(14),E.vertexTangents&&o.enable(15),E.anisotropy&&o.enable(16),E.alphaHash&&o.enable(17),E.batching&&o.enable(18),E.dispersion&&o.enable(19),E.retroreflection&&o.enable(24),E.diffuseRoughness&&o.enable(25),E.batchingColor&&o.enable(20),E.gradientMap&&o.enable(21),E.packedNormalMap&&o.enable(22),E.vertexNormals&&o.enable(23),v.push(o.mask),o.disableAll(),E.fog&&o.enable(0),E.useFog&&o.enable(1),E.flatShading&&o.enable(2),E.logarithmicDepthBuffer&&o.enable(3),E.reversedDepthBuffer&&o.enable(4),E.skinning&&o.enable(5),E.morphTargets&&o.enable(6),E.morphNormals&&o.enable(7),E.morphColors&&o.enable(8),E.premultipliedAlpha&&o.enable(9),E.shadowMapEnabled&&o.enable(10),E.doubleSided&&o.enable(11),E.flipSided&&o.enable(12),E.useDepthPacking&&o.enable(13),E.dithering&&o.enable(14),E.transmission&&o.enable(15),E.sheen&&o.enable(16),E.opaque&&o.enable(17),E.pointsUvs&&o.enable(18),E.decodeVideoTexture&&o.enable(19),E.decodeVideoTextureEmissive&&o.enable(20),E.alphaToCoverage&&o.enable(21),E.numLightProbeGrids>0&&o.enable(22),E.hasPositionAttribute&&o.enable(23),v.push(o.mask)}function _(v){let E=d[v.type],k;if(E){let L=ds[E];k=kx.clone(L.uniforms)}else k=v.uniforms;return k}function w(v,E){let k=h.get(E);return k!==void 0?++k.usedTimes:(k=new jT(i,E,v,s),c.push(k),h.set(E,k)),k}function S(v){if(--v.usedTimes===0){let E=c.indexOf(v);c[E]=c[c.length-1],c.pop(),h.delete(v.cacheKey),v.destroy()}}function C(v){a.remove(v)}function T(){a.dispose()}return{getParameters:p,getProgramCacheKey:y,getUniforms:_,acquireProgram:w,releaseProgram:S,releaseShaderCache:C,programs:c,dispose:T}}function nA(){let i=new WeakMap;function e(o){return i.has(o)}function t(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function s(o,a,l){i.get(o)[a]=l}function r(){i=new WeakMap}return{has:e,get:t,remove:n,update:s,dispose:r}}function iA(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function s_(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function r_(){let i=[],e=0,t=[],n=[],s=[];function r(){e=0,t.length=0,n.length=0,s.length=0}function o(d){let f=0;return d.isInstancedMesh&&(f+=2),d.isSkinnedMesh&&(f+=1),f}function a(d,f,p,y,g,m){let _=i[e];return _===void 0?(_={id:d.id,object:d,geometry:f,material:p,materialVariant:o(d),groupOrder:y,renderOrder:d.renderOrder,z:g,group:m},i[e]=_):(_.id=d.id,_.object=d,_.geometry=f,_.material=p,_.materialVariant=o(d),_.groupOrder=y,_.renderOrder=d.renderOrder,_.z=g,_.group=m),e++,_}function l(d,f,p,y,g,m,_){_.reversedDepth===!0&&(g=-g);let w=a(d,f,p,y,g,m);p.transmission>0?n.push(w):p.transparent===!0?s.push(w):t.push(w)}function c(d,f,p,y,g,m){let _=a(d,f,p,y,g,m);p.transmission>0?n.unshift(_):p.transparent===!0?s.unshift(_):t.unshift(_)}function h(d,f){t.length>1&&t.sort(d||iA),n.length>1&&n.sort(f||s_),s.length>1&&s.sort(f||s_)}function u(){for(let d=e,f=i.length;d<f;d++){let p=i[d];if(p.id===null)break;p.id=null,p.object=null,p.geometry=null,p.material=null,p.group=null}}return{opaque:t,transmissive:n,transparent:s,init:r,push:l,unshift:c,finish:u,sort:h}}function sA(){let i=new WeakMap;function e(n,s){let r=i.get(n),o;return r===void 0?(o=new r_,i.set(n,[o])):s>=r.length?(o=new r_,r.push(o)):o=r[s],o}function t(){i=new WeakMap}return{get:e,dispose:t}}function rA(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new H,color:new Ve};break;case"SpotLight":t={position:new H,direction:new H,color:new Ve,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new H,color:new Ve,distance:0,decay:0};break;case"HemisphereLight":t={direction:new H,skyColor:new Ve,groundColor:new Ve};break;case"RectAreaLight":t={color:new Ve,position:new H,halfWidth:new H,halfHeight:new H};break}return i[e.id]=t,t}}}function oA(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ye};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ye};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ye,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}var aA=0;function lA(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function cA(i){let e=new rA,t=oA(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new H);let s=new H,r=new ct,o=new ct;function a(c){let h=0,u=0,d=0;for(let z=0;z<9;z++)n.probe[z].set(0,0,0);let f=0,p=0,y=0,g=0,m=0,_=0,w=0,S=0,C=0,T=0,v=0,E=0,k=0,L=0;c.sort(lA);for(let z=0,W=c.length;z<W;z++){let U=c[z],X=U.color,$=U.intensity,V=U.distance,ce=null;if(U.shadow&&U.shadow.map&&(U.shadow.map.texture.format===cr?ce=U.shadow.map.texture:ce=U.shadow.map.depthTexture||U.shadow.map.texture),U.isAmbientLight)h+=X.r*$,u+=X.g*$,d+=X.b*$;else if(U.isLightProbe){for(let J=0;J<9;J++)n.probe[J].addScaledVector(U.sh.coefficients[J],$);L++}else if(U.isSunLight){let J=e.get(U);if(J.color.copy(U.color).multiplyScalar(U.intensity),U.castShadow){let Q=U.shadow,se=t.get(U);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize.copy(Q.mapSize).multiply(Q.getFrameExtents()),n.sunShadow[p]=se,n.sunShadowMap[p]=ce;let de=Q.getViewportCount();for(let ue=0;ue<de;ue++)n.sunShadowMatrix[y+ue]=Q.getMatrix(ue),n.sunShadowCascade[y+ue]=Q._cascadeData[ue];y+=de,p++}n.sun[f]=J,f++}else if(U.isDirectionalLight){let J=e.get(U);if(J.color.copy(U.color).multiplyScalar(U.intensity),U.castShadow){let Q=U.shadow,se=t.get(U);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize=Q.mapSize,n.directionalShadow[g]=se,n.directionalShadowMap[g]=ce,n.directionalShadowMatrix[g]=U.shadow.matrix,C++}n.directional[g]=J,g++}else if(U.isSpotLight){let J=e.get(U);J.position.setFromMatrixPosition(U.matrixWorld),J.color.copy(X).multiplyScalar($),J.distance=V,J.coneCos=Math.cos(U.angle),J.penumbraCos=Math.cos(U.angle*(1-U.penumbra)),J.decay=U.decay,n.spot[_]=J;let Q=U.shadow;if(U.map&&(n.spotLightMap[E]=U.map,E++,Q.updateMatrices(U),U.castShadow&&k++),n.spotLightMatrix[_]=Q.matrix,U.castShadow){let se=t.get(U);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize=Q.mapSize,n.spotShadow[_]=se,n.spotShadowMap[_]=ce,v++}_++}else if(U.isRectAreaLight){let J=e.get(U);J.color.copy(X).multiplyScalar($),J.halfWidth.set(U.width*.5,0,0),J.halfHeight.set(0,U.height*.5,0),n.rectArea[w]=J,w++}else if(U.isPointLight){let J=e.get(U);if(J.color.copy(U.color).multiplyScalar(U.intensity),J.distance=U.distance,J.decay=U.decay,U.castShadow){let Q=U.shadow,se=t.get(U);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize=Q.mapSize,se.shadowCameraNear=Q.camera.near,se.shadowCameraFar=Q.camera.far,n.pointShadow[m]=se,n.pointShadowMap[m]=ce,n.pointShadowMatrix[m]=U.shadow.matrix,T++}n.point[m]=J,m++}else if(U.isHemisphereLight){let J=e.get(U);J.skyColor.copy(U.color).multiplyScalar($),J.groundColor.copy(U.groundColor).multiplyScalar($),n.hemi[S]=J,S++}}w>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=Le.LTC_FLOAT_1,n.rectAreaLTC2=Le.LTC_FLOAT_2):(n.rectAreaLTC1=Le.LTC_HALF_1,n.rectAreaLTC2=Le.LTC_HALF_2)),n.ambient[0]=h,n.ambient[1]=u,n.ambient[2]=d;let N=n.hash;(N.sunLength!==f||N.directionalLength!==g||N.pointLength!==m||N.spotLength!==_||N.rectAreaLength!==w||N.hemiLength!==S||N.numSunShadows!==p||N.numDirectionalShadows!==C||N.numPointShadows!==T||N.numSpotShadows!==v||N.numSpotMaps!==E||N.numLightProbes!==L)&&(n.sun.length=f,n.directional.length=g,n.spot.length=_,n.rectArea.length=w,n.point.length=m,n.hemi.length=S,n.sunShadow.length=p,n.sunShadowMap.length=p,n.sunShadowMatrix.length=y,n.sunShadowCascade.length=y,n.directionalShadow.length=C,n.directionalShadowMap.length=C,n.directionalShadowMatrix.length=C,n.pointShadow.length=T,n.pointShadowMap.length=T,n.pointShadowMatrix.length=T,n.spotShadow.length=v,n.spotShadowMap.length=v,n.spotLightMatrix.length=v+E-k,n.spotLightMap.length=E,n.numSpotLightShadowsWithMaps=k,n.numLightProbes=L,N.sunLength=f,N.directionalLength=g,N.pointLength=m,N.spotLength=_,N.rectAreaLength=w,N.hemiLength=S,N.numSunShadows=p,N.numDirectionalShadows=C,N.numPointShadows=T,N.numSpotShadows=v,N.numSpotMaps=E,N.numLightProbes=L,n.version=aA++)}function l(c,h){let u=0,d=0,f=0,p=0,y=0,g=0,m=h.matrixWorldInverse;for(let _=0,w=c.length;_<w;_++){let S=c[_];if(S.isSunLight){let C=n.sun[u];C.direction.setFromMatrixPosition(S.matrixWorld),C.direction.transformDirection(m),u++}else if(S.isDirectionalLight){let C=n.directional[d];C.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),C.direction.sub(s),C.direction.transformDirection(m),d++}else if(S.isSpotLight){let C=n.spot[p];C.position.setFromMatrixPosition(S.matrixWorld),C.position.applyMatrix4(m),C.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),C.direction.sub(s),C.direction.transformDirection(m),p++}else if(S.isRectAreaLight){let C=n.rectArea[y];C.position.setFromMatrixPosition(S.matrixWorld),C.position.applyMatrix4(m),o.identity(),r.copy(S.matrixWorld),r.premultiply(m),o.extractRotation(r),C.halfWidth.set(S.width*.5,0,0),C.halfHeight.set(0,S.height*.5,0),C.halfWidth.applyMatrix4(o),C.halfHeight.applyMatrix4(o),y++}else if(S.isPointLight){let C=n.point[f];C.position.setFromMatrixPosition(S.matrixWorld),C.position.applyMatrix4(m),f++}else if(S.isHemisphereLight){let C=n.hemi[g];C.direction.setFromMatrixPosition(S.matrixWorld),C.direction.transformDirection(m),g++}}}return{setup:a,setupView:l,state:n}}function o_(i){let e=new cA(i),t=[],n=[],s=[];function r(u){h.camera=u,t.length=0,n.length=0,s.length=0}function o(u){u.isLightProbeGrid?s.push(u):t.push(u)}function a(u){n.push(u)}function l(){e.setup(t),s.sort((u,d)=>u.priority-d.priority||u.id-d.id)}function c(u){e.setupView(t,u)}let h={lightsArray:t,shadowsArray:n,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function hA(i){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new o_(i),e.set(s,[a])):r>=o.length?(a=new o_(i),o.push(a)):a=o[r],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var uA=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,dA=`uniform sampler2D shadow_pass;
uniform vec2 resolution;
uniform float radius;
void main() {
	const float samples = float( VSM_SAMPLES );
	float mean = 0.0;
	float squared_mean = 0.0;
	float uvStride = samples <= 1.0 ? 0.0 : 2.0 / ( samples - 1.0 );
	float uvStart = samples <= 1.0 ? 0.0 : - 1.0;
	for ( float i = 0.0; i < samples; i ++ ) {
		float uvOffset = uvStart + i * uvStride;
		#ifdef HORIZONTAL_PASS
			vec2 distribution = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( uvOffset, 0.0 ) * radius ) / resolution ).rg;
			mean += distribution.x;
			squared_mean += distribution.y * distribution.y + distribution.x * distribution.x;
		#else
			float depth = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( 0.0, uvOffset ) * radius ) / resolution ).r;
			mean += depth;
			squared_mean += depth * depth;
		#endif
	}
	mean = mean / samples;
	squared_mean = squared_mean / samples;
	float std_dev = sqrt( max( 0.0, squared_mean - mean * mean ) );
	gl_FragColor = vec4( mean, std_dev, 0.0, 1.0 );
}`,fA=[new H(1,0,0),new H(-1,0,0),new H(0,1,0),new H(0,-1,0),new H(0,0,1),new H(0,0,-1)],pA=[new H(0,-1,0),new H(0,-1,0),new H(0,0,1),new H(0,0,-1),new H(0,-1,0),new H(0,-1,0)],a_=new ct,Il=new H,Yf=new H;function mA(i,e,t){let n=new sr,s=new Ye,r=new Ye,o=new Nt,a=new ih,l=new sh,c={},h=t.maxTextureSize,u={[ls]:si,[si]:ls,[Li]:Li},d=new ai({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Ye},radius:{value:4}},vertexShader:uA,fragmentShader:dA}),f=d.clone();f.defines.HORIZONTAL_PASS=1;let p=new Hn;p.setAttribute("position",new xn(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let y=new Zt(p,d),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=Ml;let m=this.type;this.render=function(T,v,E){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||T.length===0)return;this.type===nx&&(We("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=Ml);let k=i.getRenderTarget(),L=i.getActiveCubeFace(),N=i.getActiveMipmapLevel(),z=i.state;z.setBlending(Br),z.buffers.depth.getReversed()===!0?z.buffers.color.setClear(0,0,0,0):z.buffers.color.setClear(1,1,1,1),z.buffers.depth.setTest(!0),z.setScissorTest(!1);let W=m!==this.type;W&&v.traverse(function(U){U.material&&(Array.isArray(U.material)?U.material.forEach(X=>X.needsUpdate=!0):U.material.needsUpdate=!0)});for(let U=0,X=T.length;U<X;U++){let $=T[U],V=$.shadow;if(V===void 0){We("WebGLShadowMap:",$,"has no shadow.");continue}if(V.autoUpdate===!1&&V.needsUpdate===!1)continue;s.copy(V.mapSize);let ce=V.getFrameExtents();s.multiply(ce),r.copy(V.mapSize),(s.x>h||s.y>h)&&(s.x>h&&(r.x=Math.floor(h/ce.x),s.x=r.x*ce.x,V.mapSize.x=r.x),s.y>h&&(r.y=Math.floor(h/ce.y),s.y=r.y*ce.y,V.mapSize.y=r.y));let J=i.state.buffers.depth.getReversed();if(V.camera._reversedDepth=J,V.map===null||W===!0){if(V.map!==null&&(V.map.depthTexture!==null&&(V.map.depthTexture.dispose(),V.map.depthTexture=null),V.map.dispose()),this.type===ra){if($.isPointLight){We("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}V.map=new bi(s.x,s.y,{format:cr,type:$i,minFilter:Tn,magFilter:Tn,generateMipmaps:!1}),V.map.texture.name=$.name+".shadowMap",V.map.depthTexture=new Ns(s.x,s.y,Si),V.map.depthTexture.name=$.name+".shadowMapDepth",V.map.depthTexture.format=Is,V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=Yt,V.map.depthTexture.magFilter=Yt}else $.isPointLight?(V.map=new Dl(s.x),V.map.depthTexture=new cl(s.x,Yi)):(V.map=new bi(s.x,s.y),V.map.depthTexture=new Ns(s.x,s.y,Yi)),V.map.depthTexture.name=$.name+".shadowMap",V.map.depthTexture.format=Is,this.type===Ml?(V.map.depthTexture.compareFunction=J?Uf:Nf,V.map.depthTexture.minFilter=Tn,V.map.depthTexture.magFilter=Tn):(V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=Yt,V.map.depthTexture.magFilter=Yt);V.camera.updateProjectionMatrix()}V.map.isWebGLCubeRenderTarget!==!0&&(V.map.width!==s.x||V.map.height!==s.y)&&V.map.setSize(s.x,s.y);let Q=V.map.isWebGLCubeRenderTarget?6:V.getViewportCount();$.isPointLight!==!0&&V.updateMatrices($,E);let se=(V.camera.layers.mask&4294967294)!==0?V.camera.layers:E.layers;for(let de=0;de<Q;de++){let ue=V.getCamera(de);if($.isPointLight){let ee=V.camera,me=V.matrix,_e=$.distance||ee.far;_e!==ee.far&&(ee.far=_e,ee.updateProjectionMatrix()),Il.setFromMatrixPosition($.matrixWorld),ee.position.copy(Il),Yf.copy(ee.position),Yf.add(fA[de]),ee.up.copy(pA[de]),ee.lookAt(Yf),ee.updateMatrixWorld(),me.makeTranslation(-Il.x,-Il.y,-Il.z),a_.multiplyMatrices(ee.projectionMatrix,ee.matrixWorldInverse),V._frustum.setFromProjectionMatrix(a_,ee.coordinateSystem,ee.reversedDepth)}if(V.map.isWebGLCubeRenderTarget)i.setRenderTarget(V.map,de),i.clear();else{de===0&&(i.setRenderTarget(V.map),i.clear());let ee=V.getViewport(de);o.set(r.x*ee.x,r.y*ee.y,r.x*ee.z,r.y*ee.w),z.viewport(o)}n=V.getFrustum(de),S(v,E,ue,$,se,this.type)}V.isPointLightShadow!==!0&&this.type===ra&&_(V,E),V.needsUpdate=!1}m=this.type,g.needsUpdate=!1,i.setRenderTarget(k,L,N)};function _(T,v){let E=e.update(y);d.defines.VSM_SAMPLES!==T.blurSamples&&(d.defines.VSM_SAMPLES=T.blurSamples,f.defines.VSM_SAMPLES=T.blurSamples,d.needsUpdate=!0,f.needsUpdate=!0),T.mapPass===null?T.mapPass=new bi(s.x,s.y,{format:cr,type:$i}):(T.mapPass.width!==T.map.width||T.mapPass.height!==T.map.height)&&T.mapPass.setSize(T.map.width,T.map.height),d.uniforms.shadow_pass.value=T.map.depthTexture,d.uniforms.resolution.value.set(T.map.width,T.map.height),d.uniforms.radius.value=T.radius,i.setRenderTarget(T.mapPass),i.clear(),i.renderBufferDirect(v,null,E,d,y,null),f.uniforms.shadow_pass.value=T.mapPass.texture,f.uniforms.resolution.value.set(T.map.width,T.map.height),f.uniforms.radius.value=T.radius,i.setRenderTarget(T.map),i.clear(),i.renderBufferDirect(v,null,E,f,y,null)}function w(T,v,E,k){let L=null,N=E.isPointLight===!0?T.customDistanceMaterial:T.customDepthMaterial;if(N!==void 0)L=N;else if(L=E.isPointLight===!0?l:a,i.localClippingEnabled&&v.clipShadows===!0&&Array.isArray(v.clippingPlanes)&&v.clippingPlanes.length!==0||v.displacementMap&&v.displacementScale!==0||v.alphaMap&&v.alphaTest>0||v.map&&v.alphaTest>0||v.alphaToCoverage===!0){let z=L.uuid,W=v.uuid,U=c[z];U===void 0&&(U={},c[z]=U);let X=U[W];X===void 0&&(X=L.clone(),U[W]=X,v.addEventListener("dispose",C)),L=X}if(L.visible=v.visible,L.wireframe=v.wireframe,k===ra?L.side=v.shadowSide!==null?v.shadowSide:v.side:L.side=v.shadowSide!==null?v.shadowSide:u[v.side],L.alphaMap=v.alphaMap,L.alphaTest=v.alphaToCoverage===!0?.5:v.alphaTest,L.map=v.map,L.clipShadows=v.clipShadows,L.clippingPlanes=v.clippingPlanes,L.clipIntersection=v.clipIntersection,L.displacementMap=v.displacementMap,L.displacementScale=v.displacementScale,L.displacementBias=v.displacementBias,L.wireframeLinewidth=v.wireframeLinewidth,L.linewidth=v.linewidth,E.isPointLight===!0&&L.isMeshDistanceMaterial===!0){let z=i.properties.get(L);z.light=E}return L}function S(T,v,E,k,L,N){if(T.visible===!1)return;if(T.layers.test(L)&&(T.isMesh||T.isLine||T.isPoints)&&(T.castShadow||T.receiveShadow&&N===ra)&&(!T.frustumCulled||T.intersectsFrustum(n))){T.modelViewMatrix.multiplyMatrices(E.matrixWorldInverse,T.matrixWorld);let U=e.update(T),X=T.material;if(Array.isArray(X)){let $=U.groups;for(let V=0,ce=$.length;V<ce;V++){let J=$[V],Q=X[J.materialIndex];if(Q&&Q.visible){let se=w(T,Q,k,N);T.onBeforeShadow(i,T,v,E,U,se,J),i.renderBufferDirect(E,null,U,se,T,J),T.onAfterShadow(i,T,v,E,U,se,J)}}}else if(X.visible){let $=w(T,X,k,N);T.onBeforeShadow(i,T,v,E,U,$,null),i.renderBufferDirect(E,null,U,$,T,null),T.onAfterShadow(i,T,v,E,U,$,null)}}let W=T.children;for(let U=0,X=W.length;U<X;U++)S(W[U],v,E,k,L,N)}function C(T){T.target.removeEventListener("dispose",C);for(let E in c){let k=c[E],L=T.target.uuid;L in k&&(k[L].dispose(),delete k[L])}}}function gA(i,e){function t(){let O=!1,re=new Nt,ne=null,we=new Nt(0,0,0,0);return{setMask:function(ge){ne!==ge&&!O&&(i.colorMask(ge,ge,ge,ge),ne=ge)},setLocked:function(ge){O=ge},setClear:function(ge,be,Ge,je,le){le===!0&&(ge*=je,be*=je,Ge*=je),re.set(ge,be,Ge,je),we.equals(re)===!1&&(i.clearColor(ge,be,Ge,je),we.copy(re))},reset:function(){O=!1,ne=null,we.set(-1,0,0,0)}}}function n(){let O=!1,re=!1,ne=null,we=null,ge=null;return{setReversed:function(be){if(re!==be){let Ge=e.get("EXT_clip_control");be?Ge.clipControlEXT(Ge.LOWER_LEFT_EXT,Ge.ZERO_TO_ONE_EXT):Ge.clipControlEXT(Ge.LOWER_LEFT_EXT,Ge.NEGATIVE_ONE_TO_ONE_EXT),re=be;let je=ge;ge=null,this.setClear(je)}},getReversed:function(){return re},setTest:function(be){be?Se(i.DEPTH_TEST):Xe(i.DEPTH_TEST)},setMask:function(be){ne!==be&&!O&&(i.depthMask(be),ne=be)},setFunc:function(be){if(re&&(be=Ox[be]),we!==be){switch(be){case Vc:i.depthFunc(i.NEVER);break;case Wc:i.depthFunc(i.ALWAYS);break;case Xc:i.depthFunc(i.LESS);break;case zo:i.depthFunc(i.LEQUAL);break;case qc:i.depthFunc(i.EQUAL);break;case Yc:i.depthFunc(i.GEQUAL);break;case $c:i.depthFunc(i.GREATER);break;case Kc:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}we=be}},setLocked:function(be){O=be},setClear:function(be){ge!==be&&(ge=be,re&&(be=1-be),i.clearDepth(be))},reset:function(){O=!1,ne=null,we=null,ge=null,re=!1}}}function s(){let O=!1,re=null,ne=null,we=null,ge=null,be=null,Ge=null,je=null,le=null;return{setTest:function(Fe){O||(Fe?Se(i.STENCIL_TEST):Xe(i.STENCIL_TEST))},setMask:function(Fe){re!==Fe&&!O&&(i.stencilMask(Fe),re=Fe)},setFunc:function(Fe,Qe,Re){(ne!==Fe||we!==Qe||ge!==Re)&&(i.stencilFunc(Fe,Qe,Re),ne=Fe,we=Qe,ge=Re)},setOp:function(Fe,Qe,Re){(be!==Fe||Ge!==Qe||je!==Re)&&(i.stencilOp(Fe,Qe,Re),be=Fe,Ge=Qe,je=Re)},setLocked:function(Fe){O=Fe},setClear:function(Fe){le!==Fe&&(i.clearStencil(Fe),le=Fe)},reset:function(){O=!1,re=null,ne=null,we=null,ge=null,be=null,Ge=null,je=null,le=null}}}let r=new t,o=new n,a=new s,l={},c=new WeakMap,h={},u={},d={},f=new WeakMap,p=[],y=null,g=!1,m=null,_=null,w=null,S=null,C=null,T=null,v=null,E=new Ve(0,0,0),k=0,L=!1,N=null,z=null,W=null,U=null,X=null,$=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),V=!1,ce=0,J=i.getParameter(i.VERSION);J.indexOf("WebGL")!==-1?(ce=parseFloat(/^WebGL (\d)/.exec(J)[1]),V=ce>=1):J.indexOf("OpenGL ES")!==-1&&(ce=parseFloat(/^OpenGL ES (\d)/.exec(J)[1]),V=ce>=2);let Q=null,se={},de=i.getParameter(i.SCISSOR_BOX),ue=i.getParameter(i.VIEWPORT),ee=new Nt().fromArray(de),me=new Nt().fromArray(ue);function _e(O,re,ne,we){let ge=new Uint8Array(4),be=i.createTexture();i.bindTexture(O,be),i.texParameteri(O,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(O,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let Ge=0;Ge<ne;Ge++)O===i.TEXTURE_3D||O===i.TEXTURE_2D_ARRAY?i.texImage3D(re,0,i.RGBA,1,1,we,0,i.RGBA,i.UNSIGNED_BYTE,ge):i.texImage2D(re+Ge,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,ge);return be}let Ee={};Ee[i.TEXTURE_2D]=_e(i.TEXTURE_2D,i.TEXTURE_2D,1),Ee[i.TEXTURE_CUBE_MAP]=_e(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),Ee[i.TEXTURE_2D_ARRAY]=_e(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),Ee[i.TEXTURE_3D]=_e(i.TEXTURE_3D,i.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),Se(i.DEPTH_TEST),o.setFunc(zo),cn(!1),Ut(df),Se(i.CULL_FACE),$t(Br);function Se(O){h[O]!==!0&&(i.enable(O),h[O]=!0)}function Xe(O){h[O]!==!1&&(i.disable(O),h[O]=!1)}function at(O,re){return d[O]!==re?(i.bindFramebuffer(O,re),d[O]=re,O===i.DRAW_FRAMEBUFFER&&(d[i.FRAMEBUFFER]=re),O===i.FRAMEBUFFER&&(d[i.DRAW_FRAMEBUFFER]=re),!0):!1}function He(O,re){let ne=p,we=!1;if(O){ne=f.get(re),ne===void 0&&(ne=[],f.set(re,ne));let ge=O.textures;if(ne.length!==ge.length||ne[0]!==i.COLOR_ATTACHMENT0){for(let be=0,Ge=ge.length;be<Ge;be++)ne[be]=i.COLOR_ATTACHMENT0+be;ne.length=ge.length,we=!0}}else ne[0]!==i.BACK&&(ne[0]=i.BACK,we=!0);we&&i.drawBuffers(ne)}function pt(O){return y!==O?(i.useProgram(O),y=O,!0):!1}let ut={[zr]:i.FUNC_ADD,[sx]:i.FUNC_SUBTRACT,[rx]:i.FUNC_REVERSE_SUBTRACT};ut[ox]=i.MIN,ut[ax]=i.MAX;let rt={[lx]:i.ZERO,[cx]:i.ONE,[hx]:i.SRC_COLOR,[gf]:i.SRC_ALPHA,[gx]:i.SRC_ALPHA_SATURATE,[px]:i.DST_COLOR,[dx]:i.DST_ALPHA,[ux]:i.ONE_MINUS_SRC_COLOR,[xf]:i.ONE_MINUS_SRC_ALPHA,[mx]:i.ONE_MINUS_DST_COLOR,[fx]:i.ONE_MINUS_DST_ALPHA,[xx]:i.CONSTANT_COLOR,[_x]:i.ONE_MINUS_CONSTANT_COLOR,[vx]:i.CONSTANT_ALPHA,[yx]:i.ONE_MINUS_CONSTANT_ALPHA};function $t(O,re,ne,we,ge,be,Ge,je,le,Fe){if(O===Br){g===!0&&(Xe(i.BLEND),g=!1);return}if(g===!1&&(Se(i.BLEND),g=!0),O!==ix){if(O!==m||Fe!==L){if((_!==zr||C!==zr)&&(i.blendEquation(i.FUNC_ADD),_=zr,C=zr),Fe)switch(O){case oa:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case ff:i.blendFunc(i.ONE,i.ONE);break;case pf:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case mf:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:nt("WebGLState: Invalid blending: ",O);break}else switch(O){case oa:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case ff:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case pf:nt("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case mf:nt("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:nt("WebGLState: Invalid blending: ",O);break}w=null,S=null,T=null,v=null,E.set(0,0,0),k=0,m=O,L=Fe}return}ge=ge||re,be=be||ne,Ge=Ge||we,(re!==_||ge!==C)&&(i.blendEquationSeparate(ut[re],ut[ge]),_=re,C=ge),(ne!==w||we!==S||be!==T||Ge!==v)&&(i.blendFuncSeparate(rt[ne],rt[we],rt[be],rt[Ge]),w=ne,S=we,T=be,v=Ge),(je.equals(E)===!1||le!==k)&&(i.blendColor(je.r,je.g,je.b,le),E.copy(je),k=le),m=O,L=!1}function Ht(O,re){O.side===Li?Xe(i.CULL_FACE):Se(i.CULL_FACE);let ne=O.side===si;re&&(ne=!ne),cn(ne),O.blending===oa&&O.transparent===!1?$t(Br):$t(O.blending,O.blendEquation,O.blendSrc,O.blendDst,O.blendEquationAlpha,O.blendSrcAlpha,O.blendDstAlpha,O.blendColor,O.blendAlpha,O.premultipliedAlpha),o.setFunc(O.depthFunc),o.setTest(O.depthTest),o.setMask(O.depthWrite),r.setMask(O.colorWrite);let we=O.stencilWrite;a.setTest(we),we&&(a.setMask(O.stencilWriteMask),a.setFunc(O.stencilFunc,O.stencilRef,O.stencilFuncMask),a.setOp(O.stencilFail,O.stencilZFail,O.stencilZPass)),Mt(O.polygonOffset,O.polygonOffsetFactor,O.polygonOffsetUnits),O.alphaToCoverage===!0?Se(i.SAMPLE_ALPHA_TO_COVERAGE):Xe(i.SAMPLE_ALPHA_TO_COVERAGE)}function cn(O){N!==O&&(O?i.frontFace(i.CW):i.frontFace(i.CCW),N=O)}function Ut(O){O!==ex?(Se(i.CULL_FACE),O!==z&&(O===df?i.cullFace(i.BACK):O===tx?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):Xe(i.CULL_FACE),z=O}function In(O){O!==W&&(V&&i.lineWidth(O),W=O)}function Mt(O,re,ne){O?(Se(i.POLYGON_OFFSET_FILL),(U!==re||X!==ne)&&(U=re,X=ne,o.getReversed()&&(re=-re,ne=-ne),i.polygonOffset(re,ne))):Xe(i.POLYGON_OFFSET_FILL)}function _n(O){O?Se(i.SCISSOR_TEST):Xe(i.SCISSOR_TEST)}function en(O){O===void 0&&(O=i.TEXTURE0+$-1),Q!==O&&(i.activeTexture(O),Q=O)}function hn(O,re,ne){ne===void 0&&(Q===null?ne=i.TEXTURE0+$-1:ne=Q);let we=se[ne];we===void 0&&(we={type:void 0,texture:void 0},se[ne]=we),(we.type!==O||we.texture!==re)&&(Q!==ne&&(i.activeTexture(ne),Q=ne),i.bindTexture(O,re||Ee[O]),we.type=O,we.texture=re)}function F(){let O=se[Q];O!==void 0&&O.type!==void 0&&(i.bindTexture(O.type,null),O.type=void 0,O.texture=void 0)}function Ce(){try{i.compressedTexImage2D(...arguments)}catch(O){nt("WebGLState:",O)}}function Ze(){try{i.compressedTexImage3D(...arguments)}catch(O){nt("WebGLState:",O)}}function lt(){try{i.texSubImage2D(...arguments)}catch(O){nt("WebGLState:",O)}}function Me(){try{i.texSubImage3D(...arguments)}catch(O){nt("WebGLState:",O)}}function Ft(){try{i.compressedTexSubImage2D(...arguments)}catch(O){nt("WebGLState:",O)}}function ze(){try{i.compressedTexSubImage3D(...arguments)}catch(O){nt("WebGLState:",O)}}function Ke(){try{i.texStorage2D(...arguments)}catch(O){nt("WebGLState:",O)}}function P(){try{i.texStorage3D(...arguments)}catch(O){nt("WebGLState:",O)}}function M(){try{i.texImage2D(...arguments)}catch(O){nt("WebGLState:",O)}}function q(){try{i.texImage3D(...arguments)}catch(O){nt("WebGLState:",O)}}function he(O){return u[O]!==void 0?u[O]:i.getParameter(O)}function oe(O,re){u[O]!==re&&(i.pixelStorei(O,re),u[O]=re)}function xe(O){ee.equals(O)===!1&&(i.scissor(O.x,O.y,O.z,O.w),ee.copy(O))}function ve(O){me.equals(O)===!1&&(i.viewport(O.x,O.y,O.z,O.w),me.copy(O))}function te(O,re){let ne=c.get(re);ne===void 0&&(ne=new WeakMap,c.set(re,ne));let we=ne.get(O);we===void 0&&(we=i.getUniformBlockIndex(re,O.name),i.uniformBlockBinding(re,we,we),ne.set(O,we))}function ie(O,re,ne){let ge=c.get(re).get(O);l[ge]!==ne&&(i.bindBufferBase(i.UNIFORM_BUFFER,ge,ne),l[ge]=ne)}function pe(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),h={},u={},Q=null,se={},d={},l={},f=new WeakMap,p=[],y=null,g=!1,m=null,_=null,w=null,S=null,C=null,T=null,v=null,E=new Ve(0,0,0),k=0,L=!1,N=null,z=null,W=null,U=null,X=null,ee.set(0,0,i.canvas.width,i.canvas.height),me.set(0,0,i.canvas.width,i.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:Se,disable:Xe,bindFramebuffer:at,drawBuffers:He,useProgram:pt,setBlending:$t,setMaterial:Ht,setFlipSided:cn,setCullFace:Ut,setLineWidth:In,setPolygonOffset:Mt,setScissorTest:_n,activeTexture:en,bindTexture:hn,unbindTexture:F,compressedTexImage2D:Ce,compressedTexImage3D:Ze,texImage2D:M,texImage3D:q,pixelStorei:oe,getParameter:he,updateUBOMapping:te,uniformBlockBinding:ie,texStorage2D:Ke,texStorage3D:P,texSubImage2D:lt,texSubImage3D:Me,compressedTexSubImage2D:Ft,compressedTexSubImage3D:ze,scissor:xe,viewport:ve,reset:pe}}function xA(i,e,t,n,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Ye,h=new WeakMap,u=new Set,d,f=new WeakMap,p=new Set,y=new FinalizationRegistry(P=>p.delete(P)),g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(P,M){return g?new OffscreenCanvas(P,M):Vo("canvas")}function _(P,M,q){let he=1,oe=Ke(P);if((oe.width>q||oe.height>q)&&(he=q/Math.max(oe.width,oe.height)),he<1)if(typeof HTMLImageElement<"u"&&P instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&P instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&P instanceof ImageBitmap||typeof VideoFrame<"u"&&P instanceof VideoFrame){let xe=Math.floor(he*oe.width),ve=Math.floor(he*oe.height);d===void 0&&(d=m(xe,ve));let te=M?m(xe,ve):d;return te.width=xe,te.height=ve,te.getContext("2d").drawImage(P,0,0,xe,ve),We("WebGLRenderer: Texture has been resized from ("+oe.width+"x"+oe.height+") to ("+xe+"x"+ve+")."),te}else return"data"in P&&We("WebGLRenderer: Image in DataTexture is too big ("+oe.width+"x"+oe.height+")."),P;return P}function w(P){return P.generateMipmaps}function S(P){i.generateMipmap(P)}function C(P){return P.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:P.isWebGL3DRenderTarget?i.TEXTURE_3D:P.isWebGLArrayRenderTarget||P.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function T(P,M,q,he,oe,xe=!1){if(P!==null){if(i[P]!==void 0)return i[P];We("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+P+"'")}let ve;he&&(ve=e.get("EXT_texture_norm16"),ve||We("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let te=M;if(M===i.RED&&(q===i.FLOAT&&(te=i.R32F),q===i.HALF_FLOAT&&(te=i.R16F),q===i.UNSIGNED_BYTE&&(te=i.R8),q===i.UNSIGNED_SHORT&&ve&&(te=ve.R16_EXT),q===i.SHORT&&ve&&(te=ve.R16_SNORM_EXT)),M===i.RED_INTEGER&&(q===i.UNSIGNED_BYTE&&(te=i.R8UI),q===i.UNSIGNED_SHORT&&(te=i.R16UI),q===i.UNSIGNED_INT&&(te=i.R32UI),q===i.BYTE&&(te=i.R8I),q===i.SHORT&&(te=i.R16I),q===i.INT&&(te=i.R32I)),M===i.RG&&(q===i.FLOAT&&(te=i.RG32F),q===i.HALF_FLOAT&&(te=i.RG16F),q===i.UNSIGNED_BYTE&&(te=i.RG8),q===i.UNSIGNED_SHORT&&ve&&(te=ve.RG16_EXT),q===i.SHORT&&ve&&(te=ve.RG16_SNORM_EXT)),M===i.RG_INTEGER&&(q===i.UNSIGNED_BYTE&&(te=i.RG8UI),q===i.UNSIGNED_SHORT&&(te=i.RG16UI),q===i.UNSIGNED_INT&&(te=i.RG32UI),q===i.BYTE&&(te=i.RG8I),q===i.SHORT&&(te=i.RG16I),q===i.INT&&(te=i.RG32I)),M===i.RGB_INTEGER&&(q===i.UNSIGNED_BYTE&&(te=i.RGB8UI),q===i.UNSIGNED_SHORT&&(te=i.RGB16UI),q===i.UNSIGNED_INT&&(te=i.RGB32UI),q===i.BYTE&&(te=i.RGB8I),q===i.SHORT&&(te=i.RGB16I),q===i.INT&&(te=i.RGB32I)),M===i.RGBA_INTEGER&&(q===i.UNSIGNED_BYTE&&(te=i.RGBA8UI),q===i.UNSIGNED_SHORT&&(te=i.RGBA16UI),q===i.UNSIGNED_INT&&(te=i.RGBA32UI),q===i.BYTE&&(te=i.RGBA8I),q===i.SHORT&&(te=i.RGBA16I),q===i.INT&&(te=i.RGBA32I)),M===i.RGB&&(q===i.UNSIGNED_SHORT&&ve&&(te=ve.RGB16_EXT),q===i.SHORT&&ve&&(te=ve.RGB16_SNORM_EXT),q===i.UNSIGNED_INT_5_9_9_9_REV&&(te=i.RGB9_E5),q===i.UNSIGNED_INT_10F_11F_11F_REV&&(te=i.R11F_G11F_B10F)),M===i.RGBA){let ie=xe?$a:mt.getTransfer(oe);q===i.FLOAT&&(te=i.RGBA32F),q===i.HALF_FLOAT&&(te=i.RGBA16F),q===i.UNSIGNED_BYTE&&(te=ie===Pt?i.SRGB8_ALPHA8:i.RGBA8),q===i.UNSIGNED_SHORT&&ve&&(te=ve.RGBA16_EXT),q===i.SHORT&&ve&&(te=ve.RGBA16_SNORM_EXT),q===i.UNSIGNED_SHORT_4_4_4_4&&(te=i.RGBA4),q===i.UNSIGNED_SHORT_5_5_5_1&&(te=i.RGB5_A1)}return(te===i.R16F||te===i.R32F||te===i.RG16F||te===i.RG32F||te===i.RGBA16F||te===i.RGBA32F)&&e.get("EXT_color_buffer_float"),te}function v(P,M){let q;return P?M===null||M===Yi||M===Vr?q=i.DEPTH24_STENCIL8:M===Si?q=i.DEPTH32F_STENCIL8:M===lr&&(q=i.DEPTH24_STENCIL8,We("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):M===null||M===Yi||M===Vr?q=i.DEPTH_COMPONENT24:M===Si?q=i.DEPTH_COMPONENT32F:M===lr&&(q=i.DEPTH_COMPONENT16),q}function E(P,M){return w(P)===!0||P.isFramebufferTexture&&P.minFilter!==Yt&&P.minFilter!==Tn?Math.log2(Math.max(M.width,M.height))+1:P.mipmaps.length>0?P.mipmaps.length:P.isCompressedTexture&&Array.isArray(P.image)?M.mipmaps.length:1}function k(P){let M=new WeakRef(P);n.get(P).__ref=M,p.add(M),y.register(P,M,M)}function L(P){let M=n.get(P).__ref;M!==void 0&&(p.delete(M),y.unregister(M))}function N(P){W(P.target)}function z(P){U(P.target)}function W(P){P.removeEventListener("dispose",N),L(P),$(P),P.isVideoTexture&&h.delete(P),P.isHTMLTexture&&u.delete(P)}function U(P){P.removeEventListener("dispose",z),L(P),ce(P)}function X(){for(let P of p){let M=P.deref();M!==void 0&&(M.isRenderTarget===!0?U(M):W(M))}p.clear(),u.clear()}function $(P){let M=n.get(P);if(M.__webglInit===void 0)return;let q=P.source,he=f.get(q);if(he){let oe=he[M.__cacheKey];oe.usedTimes--,oe.usedTimes===0&&V(P),Object.keys(he).length===0&&f.delete(q)}n.remove(P)}function V(P){let M=n.get(P);i.deleteTexture(M.__webglTexture);let q=P.source,he=f.get(q);delete he[M.__cacheKey],o.memory.textures--}function ce(P){let M=n.get(P);M.__depthDisposeCallback&&M.__depthDisposeCallback();let q=P.depthTexture;if(q&&q.renderTarget===P&&W(q),P.isWebGLCubeRenderTarget)for(let oe=0;oe<6;oe++){if(Array.isArray(M.__webglFramebuffer[oe]))for(let xe=0;xe<M.__webglFramebuffer[oe].length;xe++)i.deleteFramebuffer(M.__webglFramebuffer[oe][xe]);else i.deleteFramebuffer(M.__webglFramebuffer[oe]);M.__webglDepthbuffer&&i.deleteRenderbuffer(M.__webglDepthbuffer[oe])}else{if(Array.isArray(M.__webglFramebuffer))for(let oe=0;oe<M.__webglFramebuffer.length;oe++)i.deleteFramebuffer(M.__webglFramebuffer[oe]);else i.deleteFramebuffer(M.__webglFramebuffer);if(M.__webglDepthbuffer&&i.deleteRenderbuffer(M.__webglDepthbuffer),M.__webglMultisampledFramebuffer&&i.deleteFramebuffer(M.__webglMultisampledFramebuffer),M.__webglColorRenderbuffer)for(let oe=0;oe<M.__webglColorRenderbuffer.length;oe++)M.__webglColorRenderbuffer[oe]&&i.deleteRenderbuffer(M.__webglColorRenderbuffer[oe]);M.__webglDepthRenderbuffer&&i.deleteRenderbuffer(M.__webglDepthRenderbuffer)}let he=P.textures;for(let oe=0,xe=he.length;oe<xe;oe++){let ve=n.get(he[oe]);ve.__webglTexture&&(i.deleteTexture(ve.__webglTexture),o.memory.textures--),n.remove(he[oe])}n.remove(P)}let J=0;function Q(){J=0}function se(){return J}function de(P){J=P}function ue(){let P=J;return P>=s.maxTextures&&We("WebGLTextures: Trying to use "+(P+1)+" texture units while this GPU supports only "+s.maxTextures),J+=1,P}function ee(P){let M=[];return M.push(P.wrapS),M.push(P.wrapT),M.push(P.wrapR||0),M.push(P.magFilter),M.push(P.minFilter),M.push(P.anisotropy),M.push(P.internalFormat),M.push(P.format),M.push(P.type),M.push(P.generateMipmaps),M.push(P.mipmapsAutoUpdate),M.push(P.premultiplyAlpha),M.push(P.flipY),M.push(P.unpackAlignment),M.push(P.colorSpace),M.join()}function me(P,M){let q=n.get(P);if(P.isVideoTexture&&Ft(P),P.isRenderTargetTexture===!1&&P.isExternalTexture!==!0&&P.version>0&&q.__version!==P.version){let he=P.image;if(he===null)We("WebGLRenderer: Texture marked for update but no image data found.");else if(he.complete===!1)We("WebGLRenderer: Texture marked for update but image is incomplete");else{Ht(q,P,M);return}}else P.isExternalTexture&&(q.__webglTexture=P.sourceTexture?P.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,q.__webglTexture,i.TEXTURE0+M)}function _e(P,M){let q=n.get(P);if(P.isRenderTargetTexture===!1&&P.version>0&&q.__version!==P.version){Ht(q,P,M);return}else P.isExternalTexture&&(q.__webglTexture=P.sourceTexture?P.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,q.__webglTexture,i.TEXTURE0+M)}function Ee(P,M){let q=n.get(P);if(P.isRenderTargetTexture===!1&&P.version>0&&q.__version!==P.version){Ht(q,P,M);return}t.bindTexture(i.TEXTURE_3D,q.__webglTexture,i.TEXTURE0+M)}function Se(P,M){let q=n.get(P);if(P.version>0&&q.__version!==P.version){cn(q,P,M);return}t.bindTexture(i.TEXTURE_CUBE_MAP,q.__webglTexture,i.TEXTURE0+M)}let Xe={[ir]:i.REPEAT,[Pi]:i.CLAMP_TO_EDGE,[Ho]:i.MIRRORED_REPEAT},at={[Yt]:i.NEAREST,[mh]:i.NEAREST_MIPMAP_NEAREST,[Gr]:i.NEAREST_MIPMAP_LINEAR,[Tn]:i.LINEAR,[la]:i.LINEAR_MIPMAP_NEAREST,[Di]:i.LINEAR_MIPMAP_LINEAR},He={[Rx]:i.NEVER,[Of]:i.ALWAYS,[Cx]:i.LESS,[Nf]:i.LEQUAL,[Px]:i.EQUAL,[Uf]:i.GEQUAL,[Ix]:i.GREATER,[Lx]:i.NOTEQUAL};function pt(P,M){if(M.type===Si&&e.has("OES_texture_float_linear")===!1&&(M.magFilter===Tn||M.magFilter===la||M.magFilter===Gr||M.magFilter===Di||M.minFilter===Tn||M.minFilter===la||M.minFilter===Gr||M.minFilter===Di)&&We("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(P,i.TEXTURE_WRAP_S,Xe[M.wrapS]),i.texParameteri(P,i.TEXTURE_WRAP_T,Xe[M.wrapT]),(P===i.TEXTURE_3D||P===i.TEXTURE_2D_ARRAY)&&i.texParameteri(P,i.TEXTURE_WRAP_R,Xe[M.wrapR]),i.texParameteri(P,i.TEXTURE_MAG_FILTER,at[M.magFilter]),i.texParameteri(P,i.TEXTURE_MIN_FILTER,at[M.minFilter]),M.compareFunction&&(i.texParameteri(P,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(P,i.TEXTURE_COMPARE_FUNC,He[M.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(M.magFilter===Yt||M.minFilter!==Gr&&M.minFilter!==Di||M.type===Si&&e.has("OES_texture_float_linear")===!1)return;if(M.anisotropy>1||n.get(M).__currentAnisotropy){let q=e.get("EXT_texture_filter_anisotropic");i.texParameterf(P,q.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(M.anisotropy,s.getMaxAnisotropy())),n.get(M).__currentAnisotropy=M.anisotropy}}}function ut(P,M){let q=!1;P.__webglInit===void 0&&(P.__webglInit=!0,M.addEventListener("dispose",N),k(M));let he=M.source,oe=f.get(he);oe===void 0&&(oe={},f.set(he,oe));let xe=ee(M);if(xe!==P.__cacheKey){oe[xe]===void 0&&(oe[xe]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,q=!0),oe[xe].usedTimes++;let ve=oe[P.__cacheKey];ve!==void 0&&(oe[P.__cacheKey].usedTimes--,ve.usedTimes===0&&V(M)),P.__cacheKey=xe,P.__webglTexture=oe[xe].texture}return q}function rt(P,M,q){return Math.floor(Math.floor(P/q)/M)}function $t(P,M,q,he){let xe=P.updateRanges;if(xe.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,M.width,M.height,q,he,M.data);else{xe.sort((O,re)=>O.start-re.start);let ve=0;for(let O=1;O<xe.length;O++){let re=xe[ve],ne=xe[O],we=re.start+re.count,ge=rt(ne.start,M.width,4),be=rt(re.start,M.width,4);ne.start<=we+1&&ge===be&&rt(ne.start+ne.count-1,M.width,4)===ge?re.count=Math.max(re.count,ne.start+ne.count-re.start):(++ve,xe[ve]=ne)}xe.length=ve+1;let te=t.getParameter(i.UNPACK_ROW_LENGTH),ie=t.getParameter(i.UNPACK_SKIP_PIXELS),pe=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,M.width);for(let O=0,re=xe.length;O<re;O++){let ne=xe[O],we=Math.floor(ne.start/4),ge=Math.ceil(ne.count/4),be=we%M.width,Ge=Math.floor(we/M.width),je=ge,le=1;t.pixelStorei(i.UNPACK_SKIP_PIXELS,be),t.pixelStorei(i.UNPACK_SKIP_ROWS,Ge),t.texSubImage2D(i.TEXTURE_2D,0,be,Ge,je,le,q,he,M.data)}P.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,te),t.pixelStorei(i.UNPACK_SKIP_PIXELS,ie),t.pixelStorei(i.UNPACK_SKIP_ROWS,pe)}}function Ht(P,M,q){let he=i.TEXTURE_2D;(M.isDataArrayTexture||M.isCompressedArrayTexture)&&(he=i.TEXTURE_2D_ARRAY),M.isData3DTexture&&(he=i.TEXTURE_3D);let oe=ut(P,M),xe=M.source;t.bindTexture(he,P.__webglTexture,i.TEXTURE0+q);let ve=n.get(xe);if(xe.version!==ve.__version||oe===!0){if(t.activeTexture(i.TEXTURE0+q),(typeof ImageBitmap<"u"&&M.image instanceof ImageBitmap)===!1){let le=mt.getPrimaries(mt.workingColorSpace),Fe=M.colorSpace===Hs?null:mt.getPrimaries(M.colorSpace),Qe=M.colorSpace===Hs||le===Fe?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,M.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,M.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,Qe)}t.pixelStorei(i.UNPACK_ALIGNMENT,M.unpackAlignment);let ie=_(M.image,!1,s.maxTextureSize);ie=ze(M,ie);let pe=r.convert(M.format,M.colorSpace),O=r.convert(M.type),re=T(M.internalFormat,pe,O,M.normalized,M.colorSpace,M.isVideoTexture);pt(he,M);let ne,we=M.mipmaps,ge=M.isVideoTexture!==!0,be=ve.__version===void 0||oe===!0,Ge=xe.dataReady,je=E(M,ie);if(M.isDepthTexture)re=v(M.format===zs,M.type),be&&(ge?t.texStorage2D(i.TEXTURE_2D,1,re,ie.width,ie.height):t.texImage2D(i.TEXTURE_2D,0,re,ie.width,ie.height,0,pe,O,null));else if(M.isDataTexture)if(we.length>0){ge&&be&&t.texStorage2D(i.TEXTURE_2D,je,re,we[0].width,we[0].height);for(let le=0,Fe=we.length;le<Fe;le++)ne=we[le],ge?Ge&&t.texSubImage2D(i.TEXTURE_2D,le,0,0,ne.width,ne.height,pe,O,ne.data):t.texImage2D(i.TEXTURE_2D,le,re,ne.width,ne.height,0,pe,O,ne.data);M.generateMipmaps=!1}else ge?(be&&t.texStorage2D(i.TEXTURE_2D,je,re,ie.width,ie.height),Ge&&$t(M,ie,pe,O)):t.texImage2D(i.TEXTURE_2D,0,re,ie.width,ie.height,0,pe,O,ie.data);else if(M.isCompressedTexture)if(M.isCompressedArrayTexture){ge&&be&&t.texStorage3D(i.TEXTURE_2D_ARRAY,je,re,we[0].width,we[0].height,ie.depth);for(let le=0,Fe=we.length;le<Fe;le++)if(ne=we[le],M.format!==Ni)if(pe!==null)if(ge){if(Ge)if(M.layerUpdates.size>0){let Qe=Xf(ne.width,ne.height,M.format,M.type);for(let Re of M.layerUpdates){let ht=ne.data.subarray(Re*Qe/ne.data.BYTES_PER_ELEMENT,(Re+1)*Qe/ne.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,le,0,0,Re,ne.width,ne.height,1,pe,ht)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,le,0,0,0,ne.width,ne.height,ie.depth,pe,ne.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,le,re,ne.width,ne.height,ie.depth,0,ne.data,0,0);else We("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else ge?Ge&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,le,0,0,0,ne.width,ne.height,ie.depth,pe,O,ne.data):t.texImage3D(i.TEXTURE_2D_ARRAY,le,re,ne.width,ne.height,ie.depth,0,pe,O,ne.data);M.layerUpdates.size>0&&M.clearLayerUpdates()}else{ge&&be&&t.texStorage2D(i.TEXTURE_2D,je,re,we[0].width,we[0].height);for(let le=0,Fe=we.length;le<Fe;le++)ne=we[le],M.format!==Ni?pe!==null?ge?Ge&&t.compressedTexSubImage2D(i.TEXTURE_2D,le,0,0,ne.width,ne.height,pe,ne.data):t.compressedTexImage2D(i.TEXTURE_2D,le,re,ne.width,ne.height,0,ne.data):We("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):ge?Ge&&t.texSubImage2D(i.TEXTURE_2D,le,0,0,ne.width,ne.height,pe,O,ne.data):t.texImage2D(i.TEXTURE_2D,le,re,ne.width,ne.height,0,pe,O,ne.data)}else if(M.isDataArrayTexture)if(ge){if(be&&t.texStorage3D(i.TEXTURE_2D_ARRAY,je,re,ie.width,ie.height,ie.depth),Ge)if(M.layerUpdates.size>0){let le=Xf(ie.width,ie.height,M.format,M.type);for(let Fe of M.layerUpdates){let Qe=ie.data.subarray(Fe*le/ie.data.BYTES_PER_ELEMENT,(Fe+1)*le/ie.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Fe,ie.width,ie.height,1,pe,O,Qe)}M.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,ie.width,ie.height,ie.depth,pe,O,ie.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,re,ie.width,ie.height,ie.depth,0,pe,O,ie.data);else if(M.isData3DTexture)ge?(be&&t.texStorage3D(i.TEXTURE_3D,je,re,ie.width,ie.height,ie.depth),Ge&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,ie.width,ie.height,ie.depth,pe,O,ie.data)):t.texImage3D(i.TEXTURE_3D,0,re,ie.width,ie.height,ie.depth,0,pe,O,ie.data);else if(M.isFramebufferTexture){if(be)if(ge)t.texStorage2D(i.TEXTURE_2D,je,re,ie.width,ie.height);else{let le=ie.width,Fe=ie.height;for(let Qe=0;Qe<je;Qe++)t.texImage2D(i.TEXTURE_2D,Qe,re,le,Fe,0,pe,O,null),le>>=1,Fe>>=1}}else if(M.isHTMLTexture){if("texElementImage2D"in i){let le=i.canvas;if(le.hasAttribute("layoutsubtree")||le.setAttribute("layoutsubtree","true"),ie.parentNode!==le){le.appendChild(ie),u.add(M),le.onpaint=Fe=>{let Qe=Fe.changedElements;for(let Re of u)Qe.includes(Re.image)&&(Re.needsUpdate=!0)},le.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,ie);else{let Qe=i.RGBA,Re=i.RGBA,ht=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,Qe,Re,ht,ie)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(we.length>0){if(ge&&be){let le=Ke(we[0]);t.texStorage2D(i.TEXTURE_2D,je,re,le.width,le.height)}for(let le=0,Fe=we.length;le<Fe;le++)ne=we[le],ge?Ge&&t.texSubImage2D(i.TEXTURE_2D,le,0,0,pe,O,ne):t.texImage2D(i.TEXTURE_2D,le,re,pe,O,ne);M.generateMipmaps=!1}else if(ge){if(be){let le=Ke(ie);t.texStorage2D(i.TEXTURE_2D,je,re,le.width,le.height)}Ge&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,pe,O,ie)}else t.texImage2D(i.TEXTURE_2D,0,re,pe,O,ie);w(M)&&M.mipmapsAutoUpdate===!0&&S(he),ve.__version=xe.version,M.onUpdate&&M.onUpdate(M)}P.__version=M.version}function cn(P,M,q){if(M.image.length!==6)return;let he=ut(P,M),oe=M.source;t.bindTexture(i.TEXTURE_CUBE_MAP,P.__webglTexture,i.TEXTURE0+q);let xe=n.get(oe);if(oe.version!==xe.__version||he===!0){t.activeTexture(i.TEXTURE0+q);let ve=mt.getPrimaries(mt.workingColorSpace),te=M.colorSpace===Hs?null:mt.getPrimaries(M.colorSpace),ie=M.colorSpace===Hs||ve===te?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,M.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,M.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,M.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,ie);let pe=M.isCompressedTexture||M.image[0].isCompressedTexture,O=M.image[0]&&M.image[0].isDataTexture,re=[];for(let Re=0;Re<6;Re++)!pe&&!O?re[Re]=_(M.image[Re],!0,s.maxCubemapSize):re[Re]=O?M.image[Re].image:M.image[Re],re[Re]=ze(M,re[Re]);let ne=re[0],we=r.convert(M.format,M.colorSpace),ge=r.convert(M.type),be=T(M.internalFormat,we,ge,M.normalized,M.colorSpace),Ge=M.isVideoTexture!==!0,je=xe.__version===void 0||he===!0,le=oe.dataReady,Fe=E(M,ne);pt(i.TEXTURE_CUBE_MAP,M);let Qe;if(M.isDepthTexture){if(be=v(M.format===zs,M.type),je)if(Ge)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,be,ne.width,ne.height);else for(let Re=0;Re<6;Re++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,be,ne.width,ne.height,0,we,ge,null)}else if(pe){Ge&&je&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Fe,be,ne.width,ne.height);for(let Re=0;Re<6;Re++){Qe=re[Re].mipmaps;for(let ht=0;ht<Qe.length;ht++){let Gt=Qe[ht];M.format!==Ni?we!==null?Ge?le&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ht,0,0,Gt.width,Gt.height,we,Gt.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ht,be,Gt.width,Gt.height,0,Gt.data):We("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Ge?le&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ht,0,0,Gt.width,Gt.height,we,ge,Gt.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ht,be,Gt.width,Gt.height,0,we,ge,Gt.data)}}}else{if(Qe=M.mipmaps,Ge&&je){Qe.length>0&&Fe++;let Re=Ke(re[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Fe,be,Re.width,Re.height)}for(let Re=0;Re<6;Re++)if(O){Ge?le&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,0,0,re[Re].width,re[Re].height,we,ge,re[Re].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,be,re[Re].width,re[Re].height,0,we,ge,re[Re].data);for(let ht=0;ht<Qe.length;ht++){let $n=Qe[ht].image[Re].image;Ge?le&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ht+1,0,0,$n.width,$n.height,we,ge,$n.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ht+1,be,$n.width,$n.height,0,we,ge,$n.data)}}else{Ge?le&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,0,0,we,ge,re[Re]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,be,we,ge,re[Re]);for(let ht=0;ht<Qe.length;ht++){let Gt=Qe[ht];Ge?le&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ht+1,0,0,we,ge,Gt.image[Re]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ht+1,be,we,ge,Gt.image[Re])}}}w(M)&&M.mipmapsAutoUpdate===!0&&S(i.TEXTURE_CUBE_MAP),xe.__version=oe.version,M.onUpdate&&M.onUpdate(M)}P.__version=M.version}function Ut(P,M,q,he,oe,xe){let ve=r.convert(q.format,q.colorSpace),te=r.convert(q.type),ie=T(q.internalFormat,ve,te,q.normalized,q.colorSpace),pe=n.get(M),O=n.get(q);if(O.__renderTarget=M,!pe.__hasExternalTextures){let re=Math.max(1,M.width>>xe),ne=Math.max(1,M.height>>xe);oe===i.TEXTURE_3D||oe===i.TEXTURE_2D_ARRAY?t.texImage3D(oe,xe,ie,re,ne,M.depth,0,ve,te,null):t.texImage2D(oe,xe,ie,re,ne,0,ve,te,null)}t.bindFramebuffer(i.FRAMEBUFFER,P),Me(M)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,he,oe,O.__webglTexture,0,lt(M)):(oe===i.TEXTURE_2D||oe>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&oe<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,he,oe,O.__webglTexture,xe),t.bindFramebuffer(i.FRAMEBUFFER,null)}function In(P,M,q){if(i.bindRenderbuffer(i.RENDERBUFFER,P),M.depthBuffer){let he=M.depthTexture,oe=he&&he.isDepthTexture?he.type:null,xe=v(M.stencilBuffer,oe),ve=M.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;Me(M)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,lt(M),xe,M.width,M.height):q?i.renderbufferStorageMultisample(i.RENDERBUFFER,lt(M),xe,M.width,M.height):i.renderbufferStorage(i.RENDERBUFFER,xe,M.width,M.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,ve,i.RENDERBUFFER,P)}else{let he=M.textures;for(let oe=0;oe<he.length;oe++){let xe=he[oe],ve=r.convert(xe.format,xe.colorSpace),te=r.convert(xe.type),ie=T(xe.internalFormat,ve,te,xe.normalized,xe.colorSpace);Me(M)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,lt(M),ie,M.width,M.height):q?i.renderbufferStorageMultisample(i.RENDERBUFFER,lt(M),ie,M.width,M.height):i.renderbufferStorage(i.RENDERBUFFER,ie,M.width,M.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function Mt(P,M,q){let he=M.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,P),!(M.depthTexture&&M.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let oe=n.get(M.depthTexture);oe.__renderTarget=M;let xe=he?M.depthTexture.image[0]:M.depthTexture.image;(!oe.__webglTexture||xe.width!==M.width||xe.height!==M.height)&&(xe.width=M.width,xe.height=M.height,M.depthTexture.needsUpdate=!0),he?Se(M.depthTexture,0):me(M.depthTexture,0);let ve=oe.__webglTexture,te=lt(M),ie=he?i.TEXTURE_CUBE_MAP_POSITIVE_X+q:i.TEXTURE_2D,pe=M.depthTexture.format===zs?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(M.depthTexture.format===Is)Me(M)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,pe,ie,ve,0,te):i.framebufferTexture2D(i.FRAMEBUFFER,pe,ie,ve,0);else if(M.depthTexture.format===zs)Me(M)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,pe,ie,ve,0,te):i.framebufferTexture2D(i.FRAMEBUFFER,pe,ie,ve,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function _n(P){let M=n.get(P),q=P.isWebGLCubeRenderTarget===!0;if(M.__boundDepthTexture!==P.depthTexture){let he=P.depthTexture;if(M.__depthDisposeCallback&&M.__depthDisposeCallback(),he){let oe=()=>{delete M.__boundDepthTexture,delete M.__depthDisposeCallback,he.removeEventListener("dispose",oe)};he.addEventListener("dispose",oe),M.__depthDisposeCallback=oe}M.__boundDepthTexture=he}if(P.depthTexture&&!M.__autoAllocateDepthBuffer)if(q)for(let he=0;he<6;he++)Mt(M.__webglFramebuffer[he],P,he);else P.texture.mipmaps.length>0?Mt(M.__webglFramebuffer[0],P,0):Mt(M.__webglFramebuffer,P,0);else if(q){M.__webglDepthbuffer=[];for(let he=0;he<6;he++)if(t.bindFramebuffer(i.FRAMEBUFFER,M.__webglFramebuffer[he]),M.__webglDepthbuffer[he]===void 0)M.__webglDepthbuffer[he]=i.createRenderbuffer(),In(M.__webglDepthbuffer[he],P,!1);else{let oe=P.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,xe=M.__webglDepthbuffer[he];i.bindRenderbuffer(i.RENDERBUFFER,xe),i.framebufferRenderbuffer(i.FRAMEBUFFER,oe,i.RENDERBUFFER,xe)}}else if(P.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,M.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,M.__webglFramebuffer),M.__webglDepthbuffer===void 0)M.__webglDepthbuffer=i.createRenderbuffer(),In(M.__webglDepthbuffer,P,!1);else{let oe=P.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,xe=M.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,xe),i.framebufferRenderbuffer(i.FRAMEBUFFER,oe,i.RENDERBUFFER,xe)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function en(P,M,q){let he=n.get(P);M!==void 0&&Ut(he.__webglFramebuffer,P,P.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),q!==void 0&&_n(P)}function hn(P){let M=P.texture,q=n.get(P),he=n.get(M);P.addEventListener("dispose",z),k(P);let oe=P.textures,xe=P.isWebGLCubeRenderTarget===!0,ve=oe.length>1;if(ve||(he.__webglTexture===void 0&&(he.__webglTexture=i.createTexture()),he.__version=M.version,o.memory.textures++),xe){q.__webglFramebuffer=[];for(let te=0;te<6;te++)if(M.mipmaps.length>0){q.__webglFramebuffer[te]=[];for(let ie=0;ie<M.mipmaps.length;ie++)q.__webglFramebuffer[te][ie]=i.createFramebuffer()}else q.__webglFramebuffer[te]=i.createFramebuffer()}else{if(M.mipmaps.length>0){q.__webglFramebuffer=[];for(let te=0;te<M.mipmaps.length;te++)q.__webglFramebuffer[te]=i.createFramebuffer()}else q.__webglFramebuffer=i.createFramebuffer();if(ve)for(let te=0,ie=oe.length;te<ie;te++){let pe=n.get(oe[te]);pe.__webglTexture===void 0&&(pe.__webglTexture=i.createTexture(),o.memory.textures++)}if(P.samples>0&&Me(P)===!1){q.__webglMultisampledFramebuffer=i.createFramebuffer(),q.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,q.__webglMultisampledFramebuffer);for(let te=0;te<oe.length;te++){let ie=oe[te];q.__webglColorRenderbuffer[te]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,q.__webglColorRenderbuffer[te]);let pe=r.convert(ie.format,ie.colorSpace),O=r.convert(ie.type),re=T(ie.internalFormat,pe,O,ie.normalized,ie.colorSpace,P.isXRRenderTarget===!0),ne=lt(P);i.renderbufferStorageMultisample(i.RENDERBUFFER,ne,re,P.width,P.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+te,i.RENDERBUFFER,q.__webglColorRenderbuffer[te])}i.bindRenderbuffer(i.RENDERBUFFER,null),P.depthBuffer&&(q.__webglDepthRenderbuffer=i.createRenderbuffer(),In(q.__webglDepthRenderbuffer,P,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(xe){t.bindTexture(i.TEXTURE_CUBE_MAP,he.__webglTexture),pt(i.TEXTURE_CUBE_MAP,M);for(let te=0;te<6;te++)if(M.mipmaps.length>0)for(let ie=0;ie<M.mipmaps.length;ie++)Ut(q.__webglFramebuffer[te][ie],P,M,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+te,ie);else Ut(q.__webglFramebuffer[te],P,M,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+te,0);w(M)?S(i.TEXTURE_CUBE_MAP):M.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,M.mipmaps.length-1),t.unbindTexture()}else if(ve){for(let te=0,ie=oe.length;te<ie;te++){let pe=oe[te],O=n.get(pe),re=i.TEXTURE_2D;(P.isWebGL3DRenderTarget||P.isWebGLArrayRenderTarget)&&(re=P.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(re,O.__webglTexture),pt(re,pe),Ut(q.__webglFramebuffer,P,pe,i.COLOR_ATTACHMENT0+te,re,0),w(pe)&&S(re)}t.unbindTexture()}else{let te=i.TEXTURE_2D;if((P.isWebGL3DRenderTarget||P.isWebGLArrayRenderTarget)&&(te=P.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(te,he.__webglTexture),pt(te,M),M.mipmaps.length>0)for(let ie=0;ie<M.mipmaps.length;ie++)Ut(q.__webglFramebuffer[ie],P,M,i.COLOR_ATTACHMENT0,te,ie);else Ut(q.__webglFramebuffer,P,M,i.COLOR_ATTACHMENT0,te,0);w(M)?S(te):M.mipmaps.length>0&&i.texParameteri(te,i.TEXTURE_MAX_LEVEL,M.mipmaps.length-1),t.unbindTexture()}P.depthBuffer&&_n(P)}function F(P){let M=P.textures;for(let q=0,he=M.length;q<he;q++){let oe=M[q];if(w(oe)&&oe.mipmapsAutoUpdate===!0){let xe=C(P),ve=n.get(oe).__webglTexture;t.bindTexture(xe,ve),S(xe),t.unbindTexture()}}}let Ce=[];function Ze(P){if(P.samples>0){if(Me(P)===!1){let M=P.textures,q=P.width,he=P.height,oe=i.COLOR_BUFFER_BIT,xe=P.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ve=n.get(P),te=M.length>1;if(te)for(let pe=0;pe<M.length;pe++)t.bindFramebuffer(i.FRAMEBUFFER,ve.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+pe,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,ve.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+pe,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,ve.__webglMultisampledFramebuffer),P.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ve.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ve.__webglFramebuffer);for(let pe=0;pe<M.length;pe++){if(P.resolveDepthBuffer&&(P.depthBuffer&&(oe|=i.DEPTH_BUFFER_BIT),P.stencilBuffer&&P.resolveStencilBuffer&&(oe|=i.STENCIL_BUFFER_BIT)),te){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,ve.__webglColorRenderbuffer[pe]);let O=n.get(M[pe]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,O,0)}i.blitFramebuffer(0,0,q,he,0,0,q,he,oe,i.NEAREST),l===!0&&(Ce.length=0,Ce.push(i.COLOR_ATTACHMENT0+pe),P.depthBuffer&&P.storeMultisampledDepthBuffer===!1&&Ce.push(xe),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,Ce))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),te)for(let pe=0;pe<M.length;pe++){t.bindFramebuffer(i.FRAMEBUFFER,ve.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+pe,i.RENDERBUFFER,ve.__webglColorRenderbuffer[pe]);let O=n.get(M[pe]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,ve.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+pe,i.TEXTURE_2D,O,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ve.__webglMultisampledFramebuffer)}else if(P.depthBuffer&&P.storeMultisampledDepthBuffer===!1&&l){let M=P.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[M])}}}function lt(P){return Math.min(s.maxSamples,P.samples)}function Me(P){let M=n.get(P);return P.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&M.__useRenderToTexture!==!1}function Ft(P){let M=o.render.frame;h.get(P)!==M&&(h.set(P,M),P.update())}function ze(P,M){let q=P.colorSpace,he=P.format,oe=P.type;return P.isCompressedTexture===!0||P.isVideoTexture===!0||q!==ti&&q!==Hs&&(mt.getTransfer(q)===Pt?(he!==Ni||oe!==qn)&&We("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):nt("WebGLTextures: Unsupported texture color space:",q)),M}function Ke(P){return typeof HTMLImageElement<"u"&&P instanceof HTMLImageElement?(c.width=P.naturalWidth||P.width,c.height=P.naturalHeight||P.height):typeof VideoFrame<"u"&&P instanceof VideoFrame?(c.width=P.displayWidth,c.height=P.displayHeight):(c.width=P.width,c.height=P.height),c}this.allocateTextureUnit=ue,this.resetTextureUnits=Q,this.getTextureUnits=se,this.setTextureUnits=de,this.setTexture2D=me,this.setTexture2DArray=_e,this.setTexture3D=Ee,this.setTextureCube=Se,this.rebindTextures=en,this.setupRenderTarget=hn,this.updateRenderTargetMipmap=F,this.updateMultisampleRenderTarget=Ze,this.setupDepthRenderbuffer=_n,this.setupFrameBufferTexture=Ut,this.useMultisampledRTT=Me,this.dispose=X}function _A(i,e){function t(n,s=Hs){let r,o=mt.getTransfer(s);if(n===qn)return i.UNSIGNED_BYTE;if(n===xh)return i.UNSIGNED_SHORT_4_4_4_4;if(n===_h)return i.UNSIGNED_SHORT_5_5_5_1;if(n===Cf)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===Pf)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===Ef)return i.BYTE;if(n===Rf)return i.SHORT;if(n===lr)return i.UNSIGNED_SHORT;if(n===gh)return i.INT;if(n===Yi)return i.UNSIGNED_INT;if(n===Si)return i.FLOAT;if(n===$i)return i.HALF_FLOAT;if(n===If)return i.ALPHA;if(n===Lf)return i.RGB;if(n===Ni)return i.RGBA;if(n===Is)return i.DEPTH_COMPONENT;if(n===zs)return i.DEPTH_STENCIL;if(n===ca)return i.RED;if(n===vh)return i.RED_INTEGER;if(n===cr)return i.RG;if(n===yh)return i.RG_INTEGER;if(n===ha)return i.RGBA_INTEGER;if(n===wl||n===Tl||n===Al||n===El)if(o===Pt)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(n===wl)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===Tl)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===Al)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===El)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(n===wl)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===Tl)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===Al)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===El)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===bh||n===Sh||n===Mh||n===wh)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(n===bh)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===Sh)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===Mh)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===wh)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===Th||n===Ah||n===Eh||n===Rh||n===Ch||n===Rl||n===Ph)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(n===Th||n===Ah)return o===Pt?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(n===Eh)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(n===Rh)return r.COMPRESSED_R11_EAC;if(n===Ch)return r.COMPRESSED_SIGNED_R11_EAC;if(n===Rl)return r.COMPRESSED_RG11_EAC;if(n===Ph)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===Ih||n===Lh||n===Dh||n===Nh||n===Uh||n===Oh||n===Fh||n===kh||n===Bh||n===zh||n===Hh||n===Gh||n===Vh||n===Wh)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(n===Ih)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===Lh)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===Dh)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===Nh)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===Uh)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===Oh)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===Fh)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===kh)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===Bh)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===zh)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===Hh)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===Gh)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===Vh)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===Wh)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===Xh||n===qh||n===Yh)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(n===Xh)return o===Pt?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===qh)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===Yh)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===$h||n===Kh||n===Cl||n===Zh)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(n===$h)return r.COMPRESSED_RED_RGTC1_EXT;if(n===Kh)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===Cl)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===Zh)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===Vr?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:t}}var vA=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,yA=`
uniform sampler2DArray depthColor;
uniform float depthWidth;
uniform float depthHeight;

void main() {

	vec2 coord = vec2( gl_FragCoord.x / depthWidth, gl_FragCoord.y / depthHeight );

	if ( coord.x >= 1.0 ) {

		gl_FragDepth = texture( depthColor, vec3( coord.x - 1.0, coord.y, 1 ) ).r;

	} else {

		gl_FragDepth = texture( depthColor, vec3( coord.x, coord.y, 0 ) ).r;

	}

}`,ep=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new hl(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new ai({vertexShader:vA,fragmentShader:yA,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Zt(new Or(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},tp=class extends Xi{constructor(e,t){super();let n=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,h=null,u=null,d=null,f=null,p=null,y=typeof XRWebGLBinding<"u",g=new ep,m={},_=t.getContextAttributes(),w=null,S=null,C=[],T=[],v=new Ye,E=null,k=null,L=new Mn;L.viewport=new Nt;let N=new Mn;N.viewport=new Nt;let z=[L,N],W=new dh,U=null,X=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(ee){let me=C[ee];return me===void 0&&(me=new qo,C[ee]=me),me.getTargetRaySpace()},this.getControllerGrip=function(ee){let me=C[ee];return me===void 0&&(me=new qo,C[ee]=me),me.getGripSpace()},this.getHand=function(ee){let me=C[ee];return me===void 0&&(me=new qo,C[ee]=me),me.getHandSpace()};function $(ee){let me=T.indexOf(ee.inputSource);if(me===-1)return;let _e=C[me];_e!==void 0&&(_e.update(ee.inputSource,ee.frame,c||o),_e.dispatchEvent({type:ee.type,data:ee.inputSource}))}function V(){s.removeEventListener("select",$),s.removeEventListener("selectstart",$),s.removeEventListener("selectend",$),s.removeEventListener("squeeze",$),s.removeEventListener("squeezestart",$),s.removeEventListener("squeezeend",$),s.removeEventListener("end",V),s.removeEventListener("inputsourceschange",ce);for(let ee=0;ee<C.length;ee++){let me=T[ee];me!==null&&(T[ee]=null,C[ee].disconnect(me))}U=null,X=null,g.reset();for(let ee in m)delete m[ee];if(e.setRenderTarget(w),f=null,d=null,u=null,s=null,S=null,ue.stop(),n.isPresenting=!1,e.setPixelRatio(E),e.setSize(v.width,v.height,!1),k!==null){let ee=k.camera;ee.fov=k.fov,ee.zoom=k.zoom,ee.updateProjectionMatrix(),k=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(ee){r=ee,n.isPresenting===!0&&We("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(ee){a=ee,n.isPresenting===!0&&We("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(ee){c=ee},this.getBaseLayer=function(){return d!==null?d:f},this.getBinding=function(){return u===null&&y&&(u=new XRWebGLBinding(s,t)),u},this.getFrame=function(){return p},this.getSession=function(){return s},this.setSession=async function(ee){if(s=ee,s!==null){if(w=e.getRenderTarget(),s.addEventListener("select",$),s.addEventListener("selectstart",$),s.addEventListener("selectend",$),s.addEventListener("squeeze",$),s.addEventListener("squeezestart",$),s.addEventListener("squeezeend",$),s.addEventListener("end",V),s.addEventListener("inputsourceschange",ce),_.xrCompatible!==!0&&await t.makeXRCompatible(),E=e.getPixelRatio(),e.getSize(v),y&&"createProjectionLayer"in XRWebGLBinding.prototype){let _e=null,Ee=null,Se=null;_.depth&&(Se=_.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,_e=_.stencil?zs:Is,Ee=_.stencil?Vr:Yi);let Xe={colorFormat:t.RGBA8,depthFormat:Se,scaleFactor:r};u=this.getBinding(),d=u.createProjectionLayer(Xe),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),S=new bi(d.textureWidth,d.textureHeight,{format:Ni,type:qn,depthTexture:new Ns(d.textureWidth,d.textureHeight,Ee,void 0,void 0,void 0,void 0,void 0,void 0,_e),stencilBuffer:_.stencil,colorSpace:e.outputColorSpace,samples:_.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let _e={antialias:_.antialias,alpha:!0,depth:_.depth,stencil:_.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,_e),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),S=new bi(f.framebufferWidth,f.framebufferHeight,{format:Ni,type:qn,colorSpace:e.outputColorSpace,stencilBuffer:_.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}S.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),ue.setContext(s),ue.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function ce(ee){for(let me=0;me<ee.removed.length;me++){let _e=ee.removed[me],Ee=T.indexOf(_e);Ee>=0&&(T[Ee]=null,C[Ee].disconnect(_e))}for(let me=0;me<ee.added.length;me++){let _e=ee.added[me],Ee=T.indexOf(_e);if(Ee===-1){for(let Xe=0;Xe<C.length;Xe++)if(Xe>=T.length){T.push(_e),Ee=Xe;break}else if(T[Xe]===null){T[Xe]=_e,Ee=Xe;break}if(Ee===-1)break}let Se=C[Ee];Se&&Se.connect(_e)}}function J(ee,me){me===null?ee.matrixWorld.copy(ee.matrix):ee.matrixWorld.multiplyMatrices(me.matrixWorld,ee.matrix),ee.matrixWorldInverse.copy(ee.matrixWorld).invert()}this.updateCamera=function(ee){if(s===null)return;let me=ee.near,_e=ee.far;g.texture!==null&&(g.depthNear>0&&(me=g.depthNear),g.depthFar>0&&(_e=g.depthFar)),W.near=N.near=L.near=me,W.far=N.far=L.far=_e,(U!==W.near||X!==W.far)&&(s.updateRenderState({depthNear:W.near,depthFar:W.far}),U=W.near,X=W.far),W.layers.mask=ee.layers.mask|6,L.layers.mask=W.layers.mask&-5,N.layers.mask=W.layers.mask&-3;let Ee=ee.parent,Se=W.cameras;J(W,Ee);for(let Xe=0;Xe<Se.length;Xe++)J(Se[Xe],Ee);W.projectionMatrix.copy(L.projectionMatrix),W.projectionMatrixInverse.copy(L.projectionMatrixInverse),k===null&&ee.isPerspectiveCamera&&(k={camera:ee,fov:ee.fov,zoom:ee.zoom}),Q(ee,W,Ee)};function Q(ee,me,_e){_e===null?ee.matrix.copy(me.matrixWorld):(ee.matrix.copy(_e.matrixWorld),ee.matrix.invert(),ee.matrix.multiply(me.matrixWorld)),ee.matrix.decompose(ee.position,ee.quaternion,ee.scale),ee.updateMatrixWorld(!0),ee.projectionMatrix.copy(me.projectionMatrix),ee.projectionMatrixInverse.copy(me.projectionMatrixInverse),ee.isPerspectiveCamera&&(ee.fov=Nr*2*Math.atan(1/ee.projectionMatrix.elements[5]),ee.zoom=1)}this.getCamera=function(){return W},this.getFoveation=function(){if(!(d===null&&f===null))return l},this.setFoveation=function(ee){l=ee,d!==null&&(d.fixedFoveation=ee),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=ee)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(W)},this.getCameraTexture=function(ee){return m[ee]};let se=null;function de(ee,me){if(h=me.getViewerPose(c||o),p=me,h!==null){let _e=h.views;f!==null&&(e.setRenderTargetFramebuffer(S,f.framebuffer),e.setRenderTarget(S));let Ee=!1;_e.length!==W.cameras.length&&(W.cameras.length=0,Ee=!0);for(let He=0;He<_e.length;He++){let pt=_e[He],ut=null;if(f!==null)ut=f.getViewport(pt);else{let $t=u.getViewSubImage(d,pt);ut=$t.viewport,He===0&&(e.setRenderTargetTextures(S,$t.colorTexture,$t.depthStencilTexture),e.setRenderTarget(S))}let rt=z[He];rt===void 0&&(rt=new Mn,rt.layers.enable(He),rt.viewport=new Nt,z[He]=rt),rt.matrix.fromArray(pt.transform.matrix),rt.matrix.decompose(rt.position,rt.quaternion,rt.scale),rt.projectionMatrix.fromArray(pt.projectionMatrix),rt.projectionMatrixInverse.copy(rt.projectionMatrix).invert(),rt.viewport.set(ut.x,ut.y,ut.width,ut.height),He===0&&(W.matrix.copy(rt.matrix),W.matrix.decompose(W.position,W.quaternion,W.scale)),Ee===!0&&W.cameras.push(rt)}let Se=s.enabledFeatures;if(Se&&Se.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&y){u=n.getBinding();let He=u.getDepthInformation(_e[0]);He&&He.isValid&&He.texture&&g.init(He,s.renderState)}if(Se&&Se.includes("camera-access")&&y){e.state.unbindTexture(),u=n.getBinding();for(let He=0;He<_e.length;He++){let pt=_e[He].camera;if(pt){let ut=m[pt];ut||(ut=new hl,m[pt]=ut);let rt=u.getCameraImage(pt);ut.sourceTexture=rt}}}}for(let _e=0;_e<C.length;_e++){let Ee=T[_e],Se=C[_e];Ee!==null&&Se!==void 0&&Se.update(Ee,me,c||o)}se&&se(ee,me),me.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:me}),p=null}let ue=new l_;ue.setAnimationLoop(de),this.setAnimationLoop=function(ee){se=ee},this.dispose=function(){}}},bA=new ct,__=new st;__.set(-1,0,0,0,1,0,0,0,1);function SA(i,e){function t(g,m){g.matrixAutoUpdate===!0&&g.updateMatrix(),m.value.copy(g.matrix)}function n(g,m){m.color.getRGB(g.fogColor.value,Gf(i)),m.isFog?(g.fogNear.value=m.near,g.fogFar.value=m.far):m.isFogExp2&&(g.fogDensity.value=m.density)}function s(g,m,_,w,S){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?r(g,m):m.isMeshLambertMaterial?(r(g,m),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(r(g,m),u(g,m)):m.isMeshPhongMaterial?(r(g,m),h(g,m),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(r(g,m),d(g,m),m.isMeshPhysicalMaterial&&f(g,m,S)):m.isMeshMatcapMaterial?(r(g,m),p(g,m)):m.isMeshDepthMaterial?r(g,m):m.isMeshDistanceMaterial?(r(g,m),y(g,m)):m.isMeshNormalMaterial?r(g,m):m.isLineBasicMaterial?(o(g,m),m.isLineDashedMaterial&&a(g,m)):m.isPointsMaterial?l(g,m,_,w):m.isSpriteMaterial?c(g,m):m.isShadowMaterial?(g.color.value.copy(m.color),g.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function r(g,m){g.opacity.value=m.opacity,m.color&&g.diffuse.value.copy(m.color),m.emissive&&g.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(g.map.value=m.map,t(m.map,g.mapTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.bumpMap&&(g.bumpMap.value=m.bumpMap,t(m.bumpMap,g.bumpMapTransform),g.bumpScale.value=m.bumpScale,m.side===si&&(g.bumpScale.value*=-1)),m.normalMap&&(g.normalMap.value=m.normalMap,t(m.normalMap,g.normalMapTransform),g.normalScale.value.copy(m.normalScale),m.side===si&&g.normalScale.value.negate()),m.displacementMap&&(g.displacementMap.value=m.displacementMap,t(m.displacementMap,g.displacementMapTransform),g.displacementScale.value=m.displacementScale,g.displacementBias.value=m.displacementBias),m.emissiveMap&&(g.emissiveMap.value=m.emissiveMap,t(m.emissiveMap,g.emissiveMapTransform)),m.specularMap&&(g.specularMap.value=m.specularMap,t(m.specularMap,g.specularMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest);let _=e.get(m),w=_.envMap,S=_.envMapRotation;w&&(g.envMap.value=w,g.envMapRotation.value.setFromMatrix4(bA.makeRotationFromEuler(S)).transpose(),w.isCubeTexture&&w.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(__),g.reflectivity.value=m.reflectivity,g.ior.value=m.ior,g.refractionRatio.value=m.refractionRatio),m.lightMap&&(g.lightMap.value=m.lightMap,g.lightMapIntensity.value=m.lightMapIntensity,t(m.lightMap,g.lightMapTransform)),m.aoMap&&(g.aoMap.value=m.aoMap,g.aoMapIntensity.value=m.aoMapIntensity,t(m.aoMap,g.aoMapTransform))}function o(g,m){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,m.map&&(g.map.value=m.map,t(m.map,g.mapTransform))}function a(g,m){g.dashSize.value=m.dashSize,g.totalSize.value=m.dashSize+m.gapSize,g.scale.value=m.scale}function l(g,m,_,w){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,g.size.value=m.size*_,g.scale.value=w*.5,m.map&&(g.map.value=m.map,t(m.map,g.uvTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest)}function c(g,m){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,g.rotation.value=m.rotation,m.map&&(g.map.value=m.map,t(m.map,g.mapTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest)}function h(g,m){g.specular.value.copy(m.specular),g.shininess.value=Math.max(m.shininess,1e-4)}function u(g,m){m.gradientMap&&(g.gradientMap.value=m.gradientMap)}function d(g,m){g.metalness.value=m.metalness,m.metalnessMap&&(g.metalnessMap.value=m.metalnessMap,t(m.metalnessMap,g.metalnessMapTransform)),g.roughness.value=m.roughness,m.roughnessMap&&(g.roughnessMap.value=m.roughnessMap,t(m.roughnessMap,g.roughnessMapTransform)),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)}function f(g,m,_){g.ior.value=m.ior,m.diffuseRoughness>0&&(g.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=m.diffuseRoughnessMap,t(m.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),m.sheen>0&&(g.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),g.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(g.sheenColorMap.value=m.sheenColorMap,t(m.sheenColorMap,g.sheenColorMapTransform)),m.sheenRoughnessMap&&(g.sheenRoughnessMap.value=m.sheenRoughnessMap,t(m.sheenRoughnessMap,g.sheenRoughnessMapTransform))),m.clearcoat>0&&(g.clearcoat.value=m.clearcoat,g.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(g.clearcoatMap.value=m.clearcoatMap,t(m.clearcoatMap,g.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,t(m.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(g.clearcoatNormalMap.value=m.clearcoatNormalMap,t(m.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===si&&g.clearcoatNormalScale.value.negate())),m.dispersion>0&&(g.dispersion.value=m.dispersion),m.retroreflectivity>0&&(g.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(g.iridescence.value=m.iridescence,g.iridescenceIOR.value=m.iridescenceIOR,g.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(g.iridescenceMap.value=m.iridescenceMap,t(m.iridescenceMap,g.iridescenceMapTransform)),m.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=m.iridescenceThicknessMap,t(m.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),m.transmission>0&&(g.transmission.value=m.transmission,g.transmissionSamplerMap.value=_.texture,g.transmissionSamplerSize.value.set(_.width,_.height),m.transmissionMap&&(g.transmissionMap.value=m.transmissionMap,t(m.transmissionMap,g.transmissionMapTransform)),g.thickness.value=m.thickness,m.thicknessMap&&(g.thicknessMap.value=m.thicknessMap,t(m.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=m.attenuationDistance,g.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(g.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(g.anisotropyMap.value=m.anisotropyMap,t(m.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=m.specularIntensity,g.specularColor.value.copy(m.specularColor),m.specularColorMap&&(g.specularColorMap.value=m.specularColorMap,t(m.specularColorMap,g.specularColorMapTransform)),m.specularIntensityMap&&(g.specularIntensityMap.value=m.specularIntensityMap,t(m.specularIntensityMap,g.specularIntensityMapTransform))}function p(g,m){m.matcap&&(g.matcap.value=m.matcap)}function y(g,m){let _=e.get(m).light;g.referencePosition.value.setFromMatrixPosition(_.matrixWorld),g.nearDistance.value=_.shadow.camera.near,g.farDistance.value=_.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:s}}function MA(i,e,t,n){let s={},r={};function o(_,w){let S=w.program;n.uniformBlockBinding(_,S,s[_.id])}function a(_,w){let S=s[_.id];S===void 0&&(p(_),S=l(_),s[_.id]=S,_.addEventListener("dispose",g));let C=w.program;n.updateUBOMapping(_,C);let T=e.render.frame;r[_.id]!==T&&(c(_),r[_.id]=T)}function l(_){let w=i.createBuffer(),S=_.__size,C=_.usage;return i.bindBuffer(i.UNIFORM_BUFFER,w),i.bufferData(i.UNIFORM_BUFFER,S,C),i.bindBuffer(i.UNIFORM_BUFFER,null),w}function c(_){let w=s[_.id],S=_.uniforms,C=_.__cache;i.bindBuffer(i.UNIFORM_BUFFER,w);for(let T=0,v=S.length;T<v;T++){let E=S[T];if(Array.isArray(E))for(let k=0,L=E.length;k<L;k++)h(E[k],T,k,C);else h(E,T,0,C)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function h(_,w,S,C){if(d(_,w,S,C)===!0){let T=_.__offset,v=_.value;if(Array.isArray(v)){let E=0;for(let k=0;k<v.length;k++){let L=v[k],N=y(L,!0);u(L,_.__data,E),E+=N.storage/Float32Array.BYTES_PER_ELEMENT}}else u(v,_.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,T,_.__data)}}function u(_,w,S){typeof _=="number"||typeof _=="boolean"?w[S]=_:_.isMatrix3?(w[S]=_.elements[0],w[S+1]=_.elements[1],w[S+2]=_.elements[2],w[S+3]=0,w[S+4]=_.elements[3],w[S+5]=_.elements[4],w[S+6]=_.elements[5],w[S+7]=0,w[S+8]=_.elements[6],w[S+9]=_.elements[7],w[S+10]=_.elements[8],w[S+11]=0):ArrayBuffer.isView(_)?w.set(_.subarray(0,w.length-S),S):_.toArray(w,S)}function d(_,w,S,C){let T=_.value,v=w+"_"+S;if(Array.isArray(T)){C[v]===void 0&&(C[v]=[]);let E=C[v],k=!1;for(let L=0;L<T.length;L++)f(T[L],E,L)===!0&&(k=!0);return k}return f(T,C,v)}function f(_,w,S){if(w[S]===void 0)return typeof _=="number"||typeof _=="boolean"?w[S]=_:ArrayBuffer.isView(_)?w[S]=_.slice():w[S]=_.clone(),!0;{let C=w[S];if(typeof _=="number"||typeof _=="boolean"){if(C!==_)return w[S]=_,!0}else{if(ArrayBuffer.isView(_))return!0;if(C.equals(_)===!1)return C.copy(_),!0}}return!1}function p(_){let w=_.uniforms,S=0,C=16;for(let v=0,E=w.length;v<E;v++){let k=Array.isArray(w[v])?w[v]:[w[v]];for(let L=0,N=k.length;L<N;L++){let z=k[L],W=Array.isArray(z.value)?z.value:[z.value],U=Array.isArray(w[v])||Array.isArray(z.value),X=S;for(let V=0,ce=W.length;V<ce;V++){let J=W[V],Q=y(J,U),se=S%C,de=se%Q.boundary,ue=se+de;S+=de,ue!==0&&C-ue<Q.storage&&(S+=C-ue),V===0&&(X=S),S+=Q.storage}let $=z.type==="int"?Int32Array:z.type==="uint"?Uint32Array:Float32Array;z.__data=new $((S-X)/Float32Array.BYTES_PER_ELEMENT),z.__offset=X}}let T=S%C;return T>0&&(S+=C-T),_.__size=S,_.__cache={},this}function y(_,w){let S={boundary:0,storage:0};return typeof _=="number"||typeof _=="boolean"?(S.boundary=4,S.storage=4):_.isVector2?(S.boundary=8,S.storage=8):_.isVector3||_.isColor?(S.boundary=16,S.storage=12):_.isVector4?(S.boundary=16,S.storage=16):_.isMatrix3?(S.boundary=16,S.storage=48):_.isMatrix4?(S.boundary=16,S.storage=64):_.isTexture?We("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(_)?(S.boundary=16,S.storage=_.byteLength):We("WebGLRenderer: Unsupported uniform value type.",_),w===!0&&(S.boundary=16,S.storage=Math.ceil(S.storage/16)*16),S}function g(_){let w=_.target;w.removeEventListener("dispose",g),i.deleteBuffer(s[w.id]),delete s[w.id],delete r[w.id]}function m(){for(let _ in s)i.deleteBuffer(s[_]);s={},r={}}return{bind:o,update:a,dispose:m}}var wA=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),us=null;function TA(){return us===null&&(us=new rs(wA,16,16,cr,$i),us.name="DFG_LUT",us.minFilter=Tn,us.magFilter=Tn,us.wrapS=Pi,us.wrapT=Pi,us.generateMipmaps=!1,us.needsUpdate=!0),us}var nu=class{constructor(e={}){let{canvas:t=Dx(),context:n=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:d=!1,outputBufferType:f=qn}=e;this.isWebGLRenderer=!0;let p;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");p=n.getContextAttributes().alpha}else p=o;let y=f,g=new Set([ha,yh,vh]),m=new Set([qn,Yi,lr,Vr,xh,_h]),_=new Uint32Array(4),w=new Int32Array(4),S={textures:[],min:[],max:[],resolution:[]},C=null,T=null,v=[],E=[],k=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=cs,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let L=this,N=!1,z=null,W=null,U=null,X=null;this._outputColorSpace=Sn;let $=0,V=0,ce=null,J=-1,Q=null,se=new Nt,de=new Nt,ue=null,ee=new Ve(0),me=0,_e=t.width,Ee=t.height,Se=1,Xe=null,at=null,He=new Nt(0,0,_e,Ee),pt=new Nt(0,0,_e,Ee),ut=!1,rt=new sr,$t=new Qc,Ht=!1,cn=!1,Ut=new ct,In=new H,Mt=new Nt,_n={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},en=!1;function hn(){return ce===null?Se:1}let F=n;function Ce(R,B){return t.getContext(R,B)}let Ze,lt,Me,Ft,ze,Ke,P,M,q,he,oe,xe,ve,te,ie,pe,O,re,ne,we,ge,be,Ge;try{let R={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Fe,!1),t.addEventListener("webglcontextrestored",Qe,!1),t.addEventListener("webglcontextcreationerror",Re,!1),F===null){let B="webgl2";if(F=Ce(B,R),F===null)throw Ce(B)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}je()}catch(R){throw t.removeEventListener("webglcontextlost",Fe,!1),t.removeEventListener("webglcontextrestored",Qe,!1),t.removeEventListener("webglcontextcreationerror",Re,!1),nt("WebGLRenderer: "+R.message),R}function je(){Ze=new O1(F),Ze.init(),ge=new _A(F,Ze),lt=new T1(F,Ze,e,ge),Me=new gA(F,Ze),lt.reversedDepthBuffer&&d&&Me.buffers.depth.setReversed(!0),W=F.createFramebuffer(),U=F.createFramebuffer(),X=F.createFramebuffer(),Ft=new B1(F),ze=new nA,Ke=new xA(F,Ze,Me,ze,lt,ge,Ft),P=new U1(L),M=new HS(F),be=new M1(F,M),q=new F1(F,M,Ft,be),he=new H1(F,q,M,be,Ft),re=new z1(F,lt,Ke),ie=new A1(ze),oe=new tA(L,P,Ze,lt,be,ie),xe=new SA(L,ze),ve=new sA,te=new hA(Ze),O=new S1(L,P,Me,he,p,l),pe=new mA(L,he,lt),Ge=new MA(F,Ft,lt,Me),ne=new w1(F,Ze,Ft),we=new k1(F,Ze,Ft),Ft.programs=oe.programs,L.capabilities=lt,L.extensions=Ze,L.properties=ze,L.renderLists=ve,L.shadowMap=pe,L.state=Me,L.info=Ft}y!==qn&&(k=new V1(y,t.width,t.height,a,s,r));let le=new tp(L,F);this.xr=le,this.getContext=function(){return F},this.getContextAttributes=function(){return F.getContextAttributes()},this.forceContextLoss=function(){let R=Ze.get("WEBGL_lose_context");R&&R.loseContext()},this.forceContextRestore=function(){let R=Ze.get("WEBGL_lose_context");R&&R.restoreContext()},this.getPixelRatio=function(){return Se},this.setPixelRatio=function(R){R!==void 0&&(Se=R,this.setSize(_e,Ee,!1))},this.getSize=function(R){return R.set(_e,Ee)},this.setSize=function(R,B,j=!0){if(le.isPresenting){We("WebGLRenderer: Can't change size while VR device is presenting.");return}_e=R,Ee=B,t.width=Math.floor(R*Se),t.height=Math.floor(B*Se),j===!0&&(t.style.width=R+"px",t.style.height=B+"px"),k!==null&&k.setSize(t.width,t.height),this.setViewport(0,0,R,B)},this.getDrawingBufferSize=function(R){return R.set(_e*Se,Ee*Se).floor()},this.setDrawingBufferSize=function(R,B,j){_e=R,Ee=B,Se=j,t.width=Math.floor(R*j),t.height=Math.floor(B*j),this.setViewport(0,0,R,B)},this.setEffects=function(R){if(y===qn){nt("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(R){for(let B=0;B<R.length;B++)if(R[B].isOutputPass===!0){We("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}k.setEffects(R||[])},this.getCurrentViewport=function(R){return R.copy(se)},this.getViewport=function(R){return R.copy(He)},this.setViewport=function(R,B,j,Y){R.isVector4?He.set(R.x,R.y,R.z,R.w):He.set(R,B,j,Y),Me.viewport(se.copy(He).multiplyScalar(hn()).round())},this.getScissor=function(R){return R.copy(pt)},this.setScissor=function(R,B,j,Y){R.isVector4?pt.set(R.x,R.y,R.z,R.w):pt.set(R,B,j,Y),Me.scissor(de.copy(pt).multiplyScalar(hn()).round())},this.getScissorTest=function(){return ut},this.setScissorTest=function(R){Me.setScissorTest(ut=R)},this.setOpaqueSort=function(R){Xe=R},this.setTransparentSort=function(R){at=R},this.getClearColor=function(R){return R.copy(O.getClearColor())},this.setClearColor=function(){O.setClearColor(...arguments)},this.getClearAlpha=function(){return O.getClearAlpha()},this.setClearAlpha=function(){O.setClearAlpha(...arguments)},this.clear=function(R=!0,B=!0,j=!0){let Y=0;if(R){let K=!1;if(ce!==null){let Te=ce.texture.format;K=g.has(Te)}if(K){let Te=ce.texture.type,Pe=m.has(Te),Ae=O.getClearColor(),Ie=O.getClearAlpha(),Be=Ae.r,tt=Ae.g,_t=Ae.b;Pe?(_[0]=Be,_[1]=tt,_[2]=_t,_[3]=Ie,F.clearBufferuiv(F.COLOR,0,_)):(w[0]=Be,w[1]=tt,w[2]=_t,w[3]=Ie,F.clearBufferiv(F.COLOR,0,w))}else Y|=F.COLOR_BUFFER_BIT}B&&(Y|=F.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),j&&(Y|=F.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),Y!==0&&F.clear(Y)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(R){R.setRenderer(this),z=R},this.dispose=function(){t.removeEventListener("webglcontextlost",Fe,!1),t.removeEventListener("webglcontextrestored",Qe,!1),t.removeEventListener("webglcontextcreationerror",Re,!1),O.dispose(),ve.dispose(),te.dispose(),Ke.dispose(),ze.dispose(),P.dispose(),he.dispose(),q.dispose(),be.dispose(),Ge.dispose(),oe.dispose(),le.dispose(),le.removeEventListener("sessionstart",kl),le.removeEventListener("sessionend",Ki),ps.stop()};function Fe(R){R.preventDefault(),Ka("WebGLRenderer: Context Lost."),N=!0}function Qe(){Ka("WebGLRenderer: Context Restored."),N=!1;let R=Ft.autoReset,B=pe.enabled,j=pe.autoUpdate,Y=pe.needsUpdate,K=pe.type;je(),Ft.autoReset=R,pe.enabled=B,pe.autoUpdate=j,pe.needsUpdate=Y,pe.type=K}function Re(R){nt("WebGLRenderer: A WebGL context could not be created. Reason: ",R.statusMessage)}function ht(R){let B=R.target;B.removeEventListener("dispose",ht),Gt(B)}function Gt(R){$n(R),ze.remove(R)}function $n(R){let B=ze.get(R).programs;B!==void 0&&(B.forEach(function(j){oe.releaseProgram(j)}),R.isShaderMaterial&&oe.releaseShaderCache(R))}this.renderBufferDirect=function(R,B,j,Y,K,Te){B===null&&(B=_n);let Pe=K.isMesh&&K.matrixWorld.determinantAffine()<0,Ae=va(R,B,j,Y,K);Me.setMaterial(Y,Pe);let Ie=j.index,Be=1;if(Y.wireframe===!0){if(Ie=q.getWireframeAttribute(j),Ie===void 0)return;Be=2}let tt=j.drawRange,_t=j.attributes.position,ke=tt.start*Be,vt=(tt.start+tt.count)*Be;Te!==null&&(ke=Math.max(ke,Te.start*Be),vt=Math.min(vt,(Te.start+Te.count)*Be)),Ie!==null?(ke=Math.max(ke,0),vt=Math.min(vt,Ie.count)):_t!=null&&(ke=Math.max(ke,0),vt=Math.min(vt,_t.count));let Jt=vt-ke;if(Jt<0||Jt===1/0)return;be.setup(K,Y,Ae,j,Ie);let It,Lt=ne;if(Ie!==null&&(It=M.get(Ie),Lt=we,Lt.setIndex(It)),K.isMesh)Y.wireframe===!0?(Me.setLineWidth(Y.wireframeLinewidth*hn()),Lt.setMode(F.LINES)):Lt.setMode(F.TRIANGLES);else if(K.isLine){let vn=Y.linewidth;vn===void 0&&(vn=1),Me.setLineWidth(vn*hn()),K.isLineSegments?Lt.setMode(F.LINES):K.isLineLoop?Lt.setMode(F.LINE_LOOP):Lt.setMode(F.LINE_STRIP)}else K.isPoints?Lt.setMode(F.POINTS):K.isSprite&&Lt.setMode(F.TRIANGLES);if(K.isBatchedMesh)if(Ze.get("WEBGL_multi_draw"))Lt.renderMultiDraw(K._multiDrawStarts,K._multiDrawCounts,K._multiDrawCount);else{let vn=K._multiDrawStarts,Ue=K._multiDrawCounts,un=K._multiDrawCount,bt=Ie?M.get(Ie).bytesPerElement:1,gs=ze.get(Y).currentProgram.getUniforms();for(let dn=0;dn<un;dn++)gs.setValue(F,"_gl_DrawID",dn),Lt.render(vn[dn]/bt,Ue[dn])}else if(K.isInstancedMesh)Lt.renderInstances(ke,Jt,K.count);else if(j.isInstancedBufferGeometry){let vn=j._maxInstanceCount!==void 0?j._maxInstanceCount:1/0,Ue=Math.min(j.instanceCount,vn);Lt.renderInstances(ke,Jt,Ue)}else Lt.render(ke,Jt)};function ga(R,B,j,Y){z!==null&&R.isNodeMaterial&&z.setObject(Y,R),Ht===!0&&ie.setState(R,j,!1),R.transparent===!0&&R.side===Li&&R.forceSinglePass===!1?(R.side=si,R.needsUpdate=!0,Zi(R,B,Y),R.side=ls,R.needsUpdate=!0,Zi(R,B,Y),R.side=Li):Zi(R,B,Y)}this.compile=function(R,B,j=null){j===null&&(j=R),z!==null&&z.renderStart(R,B,j),T=te.get(j),T.init(B),E.push(T),j.traverseVisible(function(K){K.isLight&&K.layers.test(B.layers)&&(T.pushLight(K),K.castShadow&&T.pushShadow(K))}),R!==j&&R.traverseVisible(function(K){K.isLight&&K.layers.test(B.layers)&&(T.pushLight(K),K.castShadow&&T.pushShadow(K))}),T.setupLights(),z!==null&&z.updateLights(T.state.lightsArray),cn=this.localClippingEnabled,Ht=ie.init(this.clippingPlanes,cn),Ht===!0&&ie.setGlobalState(this.clippingPlanes,B),z!==null&&pe.render(T.state.shadowsArray,j,B);let Y=new Set;return R.traverse(function(K){if(!(K.isMesh||K.isPoints||K.isLine||K.isSprite))return;let Te=K.material;if(Te)if(Array.isArray(Te))for(let Pe=0;Pe<Te.length;Pe++){let Ae=Te[Pe];ga(Ae,j,B,K),Y.add(Ae)}else ga(Te,j,B,K),Y.add(Te)}),T=E.pop(),z!==null&&z.renderEnd(),Y},this.compileAsync=function(R,B,j=null){let Y=this.compile(R,B,j);return new Promise(K=>{function Te(){if(Y.forEach(function(Pe){let Ie=ze.get(Pe).currentProgram;(Ie===void 0||Ie.isReady())&&Y.delete(Pe)}),Y.size===0){K(R);return}setTimeout(Te,10)}Ze.get("KHR_parallel_shader_compile")!==null?Te():setTimeout(Te,10)})};let Kr=null;function yu(R){Kr&&Kr(R)}function kl(){ps.stop()}function Ki(){ps.start()}let ps=new l_;ps.setAnimationLoop(yu),typeof self<"u"&&ps.setContext(self),this.setAnimationLoop=function(R){Kr=R,le.setAnimationLoop(R),R===null?ps.stop():ps.start()},le.addEventListener("sessionstart",kl),le.addEventListener("sessionend",Ki),this.render=function(R,B){if(B!==void 0&&B.isCamera!==!0){nt("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(N===!0)return;z!==null&&z.renderStart(R,B);let j=le.enabled===!0&&le.isPresenting===!0,Y=k!==null&&(ce===null||j)&&k.begin(L,ce);if(R.matrixWorldAutoUpdate===!0&&R.updateMatrixWorld(),B.parent===null&&B.matrixWorldAutoUpdate===!0&&B.updateMatrixWorld(),le.enabled===!0&&le.isPresenting===!0&&(k===null||k.isCompositing()===!1)&&(le.cameraAutoUpdate===!0&&le.updateCamera(B),B=le.getCamera()),R.isScene===!0&&R.onBeforeRender(L,R,B,ce),T=te.get(R,E.length),T.init(B),T.state.textureUnits=Ke.getTextureUnits(),E.push(T),Ut.multiplyMatrices(B.projectionMatrix,B.matrixWorldInverse),B.isArrayCamera?$t.setFromArrayCamera(B):rt.setFromProjectionMatrix(Ut,Ii,B.reversedDepth),cn=this.localClippingEnabled,Ht=ie.init(this.clippingPlanes,cn),C=ve.get(R,v.length),C.init(),v.push(C),this.info.render.frame++,le.enabled===!0&&le.isPresenting===!0){let Pe=L.xr.getDepthSensingMesh();Pe!==null&&ms(Pe,B,-1/0,L.sortObjects)}ms(R,B,0,L.sortObjects),C.finish(),z!==null&&z.updateLights(T.state.lightsArray),L.sortObjects===!0&&C.sort(Xe,at),en=le.enabled===!1||le.isPresenting===!1||le.hasDepthSensing()===!1,en&&O.addToRenderList(C,R),this.info.autoReset===!0&&this.info.reset(),Ht===!0&&ie.beginShadows();let K=T.state.shadowsArray;if(pe.render(K,R,B),Ht===!0&&ie.endShadows(),(Y&&k.hasRenderPass())===!1){let Pe=C.opaque,Ae=C.transmissive;if(T.setupLights(),B.isArrayCamera){let Ie=B.cameras;if(Ae.length>0)for(let Be=0,tt=Ie.length;Be<tt;Be++){let _t=Ie[Be];Oi(Pe,Ae,R,_t)}en&&O.render(R);for(let Be=0,tt=Ie.length;Be<tt;Be++){let _t=Ie[Be];xa(C,R,_t,_t.viewport)}}else Ae.length>0&&Oi(Pe,Ae,R,B),en&&O.render(R),xa(C,R,B)}ce!==null&&V===0&&(Ke.updateMultisampleRenderTarget(ce),Ke.updateRenderTargetMipmap(ce)),Y&&k.end(L),R.isScene===!0&&R.onAfterRender(L,R,B),be.resetDefaultState(),J=-1,Q=null,E.pop(),E.length>0?(T=E[E.length-1],Ke.setTextureUnits(T.state.textureUnits),Ht===!0&&ie.setGlobalState(L.clippingPlanes,T.state.camera)):T=null,v.pop(),v.length>0?C=v[v.length-1]:C=null,z!==null&&z.renderEnd()};function ms(R,B,j,Y){if(R.visible===!1)return;if(R.layers.test(B.layers)){if(R.isGroup)j=R.renderOrder;else if(R.isLOD)R.autoUpdate===!0&&R.update(B);else if(R.isLight)T.pushLight(R),R.castShadow&&T.pushShadow(R);else if(R.isSprite){let Pe=B.isArrayCamera?$t:rt;if(!R.frustumCulled||R.intersectsFrustum(Pe)){Y&&Mt.setFromMatrixPosition(R.matrixWorld).applyMatrix4(Ut);let Ae=he.update(R),Ie=R.material;Ie.visible&&C.push(R,Ae,Ie,j,Mt.z,null,B)}}else if(R.isMesh||R.isLine||R.isPoints){let Pe=B.isArrayCamera?$t:rt;if(!R.frustumCulled||R.intersectsFrustum(Pe)){let Ae=he.update(R),Ie=R.material;if(Y&&(R.boundingSphere!==void 0?(R.boundingSphere===null&&R.computeBoundingSphere(),Mt.copy(R.boundingSphere.center)):(Ae.boundingSphere===null&&Ae.computeBoundingSphere(),Mt.copy(Ae.boundingSphere.center)),Mt.applyMatrix4(R.matrixWorld).applyMatrix4(Ut)),Array.isArray(Ie)){let Be=Ae.groups;for(let tt=0,_t=Be.length;tt<_t;tt++){let ke=Be[tt],vt=Ie[ke.materialIndex];vt&&vt.visible&&C.push(R,Ae,vt,j,Mt.z,ke,B)}}else Ie.visible&&C.push(R,Ae,Ie,j,Mt.z,null,B)}}}let Te=R.children;for(let Pe=0,Ae=Te.length;Pe<Ae;Pe++)ms(Te[Pe],B,j,Y)}function xa(R,B,j,Y){let{opaque:K,transmissive:Te,transparent:Pe}=R;T.setupLightsView(j),Ht===!0&&ie.setGlobalState(L.clippingPlanes,j),Y&&Me.viewport(se.copy(Y)),K.length>0&&tn(K,B,j),Te.length>0&&tn(Te,B,j),Pe.length>0&&tn(Pe,B,j),Me.buffers.depth.setTest(!0),Me.buffers.depth.setMask(!0),Me.buffers.color.setMask(!0),Me.setPolygonOffset(!1)}function Oi(R,B,j,Y){if((j.isScene===!0?j.overrideMaterial:null)!==null)return;if(T.state.transmissionRenderTarget[Y.id]===void 0){let ke=Ze.has("EXT_color_buffer_half_float")||Ze.has("EXT_color_buffer_float");T.state.transmissionRenderTarget[Y.id]=new bi(1,1,{generateMipmaps:!0,type:ke?$i:qn,minFilter:Di,samples:Math.max(4,lt.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:mt.workingColorSpace})}let Te=T.state.transmissionRenderTarget[Y.id],Pe=Y.viewport||se;Te.setSize(Pe.z*L.transmissionResolutionScale,Pe.w*L.transmissionResolutionScale);let Ae=L.getRenderTarget(),Ie=L.getActiveCubeFace(),Be=L.getActiveMipmapLevel();L.setRenderTarget(Te),L.getClearColor(ee),me=L.getClearAlpha(),me<1&&L.setClearColor(16777215,.5),L.clear(),en&&O.render(j);let tt=L.toneMapping;L.toneMapping=cs;let _t=Y.viewport;if(Y.viewport!==void 0&&(Y.viewport=void 0),T.setupLightsView(Y),Ht===!0&&ie.setGlobalState(L.clippingPlanes,Y),tn(R,j,Y),Ke.updateMultisampleRenderTarget(Te),Ke.updateRenderTargetMipmap(Te),Ze.has("WEBGL_multisampled_render_to_texture")===!1){let ke=!1;for(let vt=0,Jt=B.length;vt<Jt;vt++){let It=B[vt],{object:Lt,geometry:vn,material:Ue,group:un}=It;if(Ue.side===Li&&Lt.layers.test(Y.layers)){let bt=Ue.side;Ue.side=si,Ue.needsUpdate=!0,on(Lt,j,Y,vn,Ue,un),Ue.side=bt,Ue.needsUpdate=!0,ke=!0}}ke===!0&&(Ke.updateMultisampleRenderTarget(Te),Ke.updateRenderTargetMipmap(Te))}L.setRenderTarget(Ae,Ie,Be),L.setClearColor(ee,me),_t!==void 0&&(Y.viewport=_t),L.toneMapping=tt}function tn(R,B,j){let Y=B.isScene===!0?B.overrideMaterial:null;for(let K=0,Te=R.length;K<Te;K++){let Pe=R[K],{object:Ae,geometry:Ie,group:Be}=Pe,tt=Pe.material;tt.allowOverride===!0&&Y!==null&&(tt=Y),Ae.layers.test(j.layers)&&on(Ae,B,j,Ie,tt,Be)}}function on(R,B,j,Y,K,Te){z!==null&&K.isNodeMaterial&&z.setObject(R,K),R.onBeforeRender(L,B,j,Y,K,Te),R.modelViewMatrix.multiplyMatrices(j.matrixWorldInverse,R.matrixWorld),R.normalMatrix.getNormalMatrix(R.modelViewMatrix),K.onBeforeRender(L,B,j,Y,R,Te),K.transparent===!0&&K.side===Li&&K.forceSinglePass===!1?(K.side=si,K.needsUpdate=!0,L.renderBufferDirect(j,B,Y,K,R,Te),K.side=ls,K.needsUpdate=!0,L.renderBufferDirect(j,B,Y,K,R,Te),K.side=Li):L.renderBufferDirect(j,B,Y,K,R,Te),R.onAfterRender(L,B,j,Y,K,Te)}function an(R){let B=0;for(let j of R)j.texture!==null&&B++;return B}function Zi(R,B,j){B.isScene!==!0&&(B=_n);let Y=ze.get(R),K=T.state.lights,Te=T.state.shadowsArray,Pe=K.state.version,Ae=oe.getParameters(R,K.state,Te,B,j,T.state.lightProbeGridArray),Ie=oe.getProgramCacheKey(Ae),Be=Y.programs;Y.environment=R.isMeshStandardMaterial||R.isMeshLambertMaterial||R.isMeshPhongMaterial?B.environment:null,Y.fog=B.fog;let tt=R.isMeshStandardMaterial||R.isMeshLambertMaterial&&!R.envMap||R.isMeshPhongMaterial&&!R.envMap;Y.envMap=P.get(R.envMap||Y.environment,tt),Y.envMapRotation=Y.environment!==null&&R.envMap===null?B.environmentRotation:R.envMapRotation,Be===void 0&&(R.addEventListener("dispose",ht),Be=new Map,Y.programs=Be,Y.programVariants=new Map);let _t=Be.get(Ie);if(_t!==void 0){if(Y.currentProgram===_t&&Y.lightsStateVersion===Pe)return _a(R,Ae),_t}else Ae.uniforms=oe.getUniforms(R),z!==null&&R.isNodeMaterial&&z.build(R,j,Ae),R.onBeforeCompile(Ae,L),_t=oe.acquireProgram(Ae,Ie),Be.set(Ie,_t),Y.uniforms=Ae.uniforms;let ke=Y.uniforms;return(!R.isShaderMaterial&&!R.isRawShaderMaterial||R.clipping===!0)&&(ke.clippingPlanes=ie.uniform),_a(R,Ae),Y.needsLights=Vs(R),Y.lightsStateVersion=Pe,Y.needsLights&&(ke.ambientLightColor.value=K.state.ambient,ke.lightProbe.value=K.state.probe,ke.sunLights.value=K.state.sun,ke.sunLightShadows.value=K.state.sunShadow,ke.directionalLights.value=K.state.directional,ke.directionalLightShadows.value=K.state.directionalShadow,ke.spotLights.value=K.state.spot,ke.spotLightShadows.value=K.state.spotShadow,ke.rectAreaLights.value=K.state.rectArea,ke.ltc_1.value=K.state.rectAreaLTC1,ke.ltc_2.value=K.state.rectAreaLTC2,ke.pointLights.value=K.state.point,ke.pointLightShadows.value=K.state.pointShadow,ke.hemisphereLights.value=K.state.hemi,ke.sunShadowMatrix.value=K.state.sunShadowMatrix,ke.sunShadowCascade.value=K.state.sunShadowCascade,ke.directionalShadowMatrix.value=K.state.directionalShadowMatrix,ke.spotLightMatrix.value=K.state.spotLightMatrix,ke.spotLightMap.value=K.state.spotLightMap,ke.pointShadowMatrix.value=K.state.pointShadowMatrix),Y.numLightProbeGrids=an(T.state.lightProbeGridArray),Y.currentProgram=_t,Y.uniformsList=null,_t}function hi(R,B,j,Y,K){let Te=ze.get(R),Pe=Te.currentProgram.id+","+Y+","+K,Ae=Te.programVariants.get(Pe);return Ae===void 0?(Ae=Zi(R,B,j),Te.programVariants.set(Pe,Ae)):(Te.currentProgram=Ae,Te.uniformsList=null,Te.outputColorSpace=Y,Te.toneMapping=K),Ae}function Gs(R){if(R.uniformsList===null){let B=R.currentProgram.getUniforms();R.uniformsList=fa.seqWithValue(B.seq,R.uniforms)}return R.uniformsList}function _a(R,B){let j=ze.get(R);j.outputColorSpace=B.outputColorSpace,j.batching=B.batching,j.batchingColor=B.batchingColor,j.instancing=B.instancing,j.instancingColor=B.instancingColor,j.instancingMorph=B.instancingMorph,j.skinning=B.skinning,j.morphTargets=B.morphTargets,j.morphNormals=B.morphNormals,j.morphColors=B.morphColors,j.morphTargetsCount=B.morphTargetsCount,j.numClippingPlanes=B.numClippingPlanes,j.numIntersection=B.numClipIntersection,j.vertexAlphas=B.vertexAlphas,j.vertexTangents=B.vertexTangents,j.toneMapping=B.toneMapping}function va(R,B,j,Y,K){B.isScene!==!0&&(B=_n),Ke.resetTextureUnits();let Te=B.fog,Pe=Y.isMeshStandardMaterial||Y.isMeshLambertMaterial||Y.isMeshPhongMaterial?B.environment:null,Ae=ce===null?L.outputColorSpace:ce.isXRRenderTarget===!0?ce.texture.colorSpace:mt.workingColorSpace,Ie=Y.isMeshStandardMaterial||Y.isMeshLambertMaterial&&!Y.envMap||Y.isMeshPhongMaterial&&!Y.envMap,Be=P.get(Y.envMap||Pe,Ie),tt=Y.vertexColors===!0&&!!j.attributes.color&&j.attributes.color.itemSize===4,_t=!!j.attributes.tangent&&(!!Y.normalMap||Y.anisotropy>0),ke=!!j.morphAttributes.position,vt=!!j.morphAttributes.normal,Jt=!!j.morphAttributes.color,It=cs;Y.toneMapped&&(ce===null||ce.isXRRenderTarget===!0)&&(It=L.toneMapping);let Lt=j.morphAttributes.position||j.morphAttributes.normal||j.morphAttributes.color,vn=Lt!==void 0?Lt.length:0,Ue=ze.get(Y),un=T.state.lights;if(Ht===!0&&(cn===!0||R!==Q)){let Dt=R===Q&&Y.id===J;ie.setState(Y,R,Dt)}let bt=!1,gs=!1;Y.version===Ue.__version?Ue.needsLights&&Ue.lightsStateVersion!==un.state.version||K.isBatchedMesh&&Ue.batching===!1||!K.isBatchedMesh&&Ue.batching===!0||K.isBatchedMesh&&Ue.batchingColor===!0&&K._colorsTexture===null||K.isBatchedMesh&&Ue.batchingColor===!1&&K._colorsTexture!==null||K.isInstancedMesh&&Ue.instancing===!1||!K.isInstancedMesh&&Ue.instancing===!0||K.isSkinnedMesh&&Ue.skinning===!1||!K.isSkinnedMesh&&Ue.skinning===!0||K.isInstancedMesh&&Ue.instancingColor===!0&&K.instanceColor===null||K.isInstancedMesh&&Ue.instancingColor===!1&&K.instanceColor!==null||K.isInstancedMesh&&Ue.instancingMorph===!0&&K.morphTexture===null||K.isInstancedMesh&&Ue.instancingMorph===!1&&K.morphTexture!==null||Ue.envMap!==Be||Y.fog===!0&&Ue.fog!==Te||Ue.numClippingPlanes!==void 0&&(Ue.numClippingPlanes!==ie.numPlanes||Ue.numIntersection!==ie.numIntersection)||Ue.vertexAlphas!==tt||Ue.vertexTangents!==_t||Ue.morphTargets!==ke||Ue.morphNormals!==vt||Ue.morphColors!==Jt||Ue.morphTargetsCount!==vn||Ue.numLightProbeGrids!==an(T.state.lightProbeGridArray)?bt=!0:(Ue.outputColorSpace!==Ae||Ue.toneMapping!==It)&&(gs=!0):(bt=!0,Ue.__version=Y.version);let dn=Ue.currentProgram;(bt===!0||gs===!0)&&(dn=gs===!0?hi(Y,B,K,Ae,It):Zi(Y,B,K),z&&Y.isNodeMaterial&&z.onUpdateProgram(Y,dn,Ue));let jr=!1,Ji=!1,xs=!1,dt=dn.getUniforms(),nn=Ue.uniforms;if(Me.useProgram(dn.program)&&(jr=!0,Ji=!0,xs=!0),Y.id!==J&&(J=Y.id,Ji=!0),jr||Q!==R){Me.buffers.depth.getReversed()&&R.reversedDepth!==!0&&(R._reversedDepth=!0,R.updateProjectionMatrix()),dt.setValue(F,"projectionMatrix",R.projectionMatrix),dt.setValue(F,"viewMatrix",R.matrixWorldInverse);let fn=dt.map.cameraPosition;fn!==void 0&&fn.setValue(F,In.setFromMatrixPosition(R.matrixWorld)),lt.logarithmicDepthBuffer&&dt.setValue(F,"logDepthBufFC",2/(Math.log(R.far+1)/Math.LN2)),(Y.isMeshPhongMaterial||Y.isMeshToonMaterial||Y.isMeshLambertMaterial||Y.isMeshBasicMaterial||Y.isMeshStandardMaterial||Y.isShaderMaterial)&&dt.setValue(F,"isOrthographic",R.isOrthographicCamera===!0),Q!==R&&(Q=R,Ji=!0,xs=!0)}if(Ue.needsLights&&(un.state.sunShadowMap.length>0&&dt.setValue(F,"sunShadowMap",un.state.sunShadowMap,Ke),un.state.directionalShadowMap.length>0&&dt.setValue(F,"directionalShadowMap",un.state.directionalShadowMap,Ke),un.state.spotShadowMap.length>0&&dt.setValue(F,"spotShadowMap",un.state.spotShadowMap,Ke),un.state.pointShadowMap.length>0&&dt.setValue(F,"pointShadowMap",un.state.pointShadowMap,Ke)),K.isSkinnedMesh){dt.setOptional(F,K,"bindMatrix"),dt.setOptional(F,K,"bindMatrixInverse");let Dt=K.skeleton;Dt&&(Dt.boneTexture===null&&Dt.computeBoneTexture(),dt.setValue(F,"boneTexture",Dt.boneTexture,Ke))}K.isBatchedMesh&&(dt.setOptional(F,K,"batchingTexture"),dt.setValue(F,"batchingTexture",K._matricesTexture,Ke),dt.setOptional(F,K,"batchingIdTexture"),dt.setValue(F,"batchingIdTexture",K._indirectTexture,Ke),dt.setOptional(F,K,"batchingColorTexture"),K._colorsTexture!==null&&dt.setValue(F,"batchingColorTexture",K._colorsTexture,Ke));let Kn=j.morphAttributes;if((Kn.position!==void 0||Kn.normal!==void 0||Kn.color!==void 0)&&re.update(K,j,dn),(Ji||Ue.receiveShadow!==K.receiveShadow)&&(Ue.receiveShadow=K.receiveShadow,dt.setValue(F,"receiveShadow",K.receiveShadow)),(Y.isMeshStandardMaterial||Y.isMeshLambertMaterial||Y.isMeshPhongMaterial)&&Y.envMap===null&&B.environment!==null&&(nn.envMapIntensity.value=B.environmentIntensity),nn.dfgLUT!==void 0&&(nn.dfgLUT.value=TA()),Ji){if(dt.setValue(F,"toneMappingExposure",L.toneMappingExposure),Ue.needsLights&&Zr(nn,xs),Te&&Y.fog===!0&&xe.refreshFogUniforms(nn,Te),xe.refreshMaterialUniforms(nn,Y,Se,Ee,T.state.transmissionRenderTarget[R.id]),Ue.needsLights&&Ue.numLightProbeGrids>0){let Dt=S,fn=0;for(let Gn of T.state.lightProbeGridArray)Gn.texture!==null&&(Dt.textures[fn]=Gn.texture,Dt.min[fn]=Gn.boundingBox.min,Dt.max[fn]=Gn.boundingBox.max,Dt.resolution[fn]=Gn.resolution,fn++);for(let Gn in Dt)Dt[Gn].length=fn;nn.probesSH.value=Dt.textures,nn.probesMin.value=Dt.min,nn.probesMax.value=Dt.max,nn.probesResolution.value=Dt.resolution}fa.upload(F,Gs(Ue),nn,Ke)}if(Y.isShaderMaterial&&Y.uniformsNeedUpdate===!0&&(fa.upload(F,Gs(Ue),nn,Ke),Y.uniformsNeedUpdate=!1),Y.isSpriteMaterial&&dt.setValue(F,"center",K.center),dt.setValue(F,"modelViewMatrix",K.modelViewMatrix),dt.setValue(F,"normalMatrix",K.normalMatrix),dt.setValue(F,"modelMatrix",K.matrixWorld),Y.uniformsGroups!==void 0){let Dt=Y.uniformsGroups;for(let fn=0,Gn=Dt.length;fn<Gn;fn++){let Bl=Dt[fn];Ge.update(Bl,dn),Ge.bind(Bl,dn)}}return dn}function Zr(R,B){R.ambientLightColor.needsUpdate=B,R.lightProbe.needsUpdate=B,R.sunLights.needsUpdate=B,R.sunLightShadows.needsUpdate=B,R.directionalLights.needsUpdate=B,R.directionalLightShadows.needsUpdate=B,R.pointLights.needsUpdate=B,R.pointLightShadows.needsUpdate=B,R.spotLights.needsUpdate=B,R.spotLightShadows.needsUpdate=B,R.rectAreaLights.needsUpdate=B,R.hemisphereLights.needsUpdate=B}function Vs(R){return R.isMeshLambertMaterial||R.isMeshToonMaterial||R.isMeshPhongMaterial||R.isMeshStandardMaterial||R.isShadowMaterial||R.isShaderMaterial&&R.lights===!0}this.getActiveCubeFace=function(){return $},this.getActiveMipmapLevel=function(){return V},this.getRenderTarget=function(){return ce},this.setRenderTargetTextures=function(R,B,j){let Y=ze.get(R);Y.__autoAllocateDepthBuffer=R.resolveDepthBuffer===!1,Y.__autoAllocateDepthBuffer===!1&&(Y.__useRenderToTexture=!1),ze.get(R.texture).__webglTexture=B,ze.get(R.depthTexture).__webglTexture=Y.__autoAllocateDepthBuffer?void 0:j,Y.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(R,B){let j=ze.get(R);j.__webglFramebuffer=B,j.__useDefaultFramebuffer=B===void 0},this.setRenderTarget=function(R,B=0,j=0){ce=R,$=B,V=j;let Y=null,K=!1,Te=!1;if(R){let Ae=ze.get(R);if(Ae.__useDefaultFramebuffer!==void 0){Me.bindFramebuffer(F.FRAMEBUFFER,Ae.__webglFramebuffer),se.copy(R.viewport),de.copy(R.scissor),ue=R.scissorTest,Me.viewport(se),Me.scissor(de),Me.setScissorTest(ue),J=-1;return}else if(Ae.__webglFramebuffer===void 0)Ke.setupRenderTarget(R);else if(Ae.__hasExternalTextures)Ke.rebindTextures(R,ze.get(R.texture).__webglTexture,ze.get(R.depthTexture).__webglTexture);else if(R.depthBuffer){let tt=R.depthTexture;if(Ae.__boundDepthTexture!==tt){if(tt!==null&&ze.has(tt)&&(R.width!==tt.image.width||R.height!==tt.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ke.setupDepthRenderbuffer(R)}}let Ie=R.texture;(Ie.isData3DTexture||Ie.isDataArrayTexture||Ie.isCompressedArrayTexture)&&(Te=!0);let Be=ze.get(R).__webglFramebuffer;R.isWebGLCubeRenderTarget?(Array.isArray(Be[B])?Y=Be[B][j]:Y=Be[B],K=!0):R.samples>0&&Ke.useMultisampledRTT(R)===!1?Y=ze.get(R).__webglMultisampledFramebuffer:Array.isArray(Be)?Y=Be[j]:Y=Be,se.copy(R.viewport),de.copy(R.scissor),ue=R.scissorTest}else se.copy(He).multiplyScalar(Se).floor(),de.copy(pt).multiplyScalar(Se).floor(),ue=ut;if(j!==0&&(Y=W),Me.bindFramebuffer(F.FRAMEBUFFER,Y)&&Me.drawBuffers(R,Y),Me.viewport(se),Me.scissor(de),Me.setScissorTest(ue),K){let Ae=ze.get(R.texture);F.framebufferTexture2D(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_CUBE_MAP_POSITIVE_X+B,Ae.__webglTexture,j)}else if(Te){let Ae=B;for(let Ie=0;Ie<R.textures.length;Ie++){let Be=ze.get(R.textures[Ie]);F.framebufferTextureLayer(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0+Ie,Be.__webglTexture,j,Ae)}}else if(R!==null&&j!==0){let Ae=ze.get(R.texture);F.framebufferTexture2D(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,Ae.__webglTexture,j)}J=-1};function Jr(R){let B=ze.get(R);return(B.__readFormat!==R.format||B.__readType!==R.type)&&(B.__readFormat=R.format,B.__readType=R.type,B.__formatReadable=lt.textureFormatReadable(R.format),B.__typeReadable=lt.textureTypeReadable(R.type)),B}this.readRenderTargetPixels=function(R,B,j,Y,K,Te,Pe,Ae=0){if(!(R&&R.isWebGLRenderTarget)){nt("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Ie=ze.get(R).__webglFramebuffer;if(R.isWebGLCubeRenderTarget&&Pe!==void 0&&(Ie=Ie[Pe],Array.isArray(Ie)&&(Ie=Ie[0])),Ie){Me.bindFramebuffer(F.FRAMEBUFFER,Ie);try{let Be=R.textures[Ae],tt=Be.format,_t=Be.type;R.textures.length>1&&F.readBuffer(F.COLOR_ATTACHMENT0+Ae);let ke=Jr(Be);if(ke.__formatReadable===!1){nt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(ke.__typeReadable===!1){nt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}B>=0&&B<=R.width-Y&&j>=0&&j<=R.height-K&&F.readPixels(B,j,Y,K,ge.convert(tt),ge.convert(_t),Te)}finally{let Be=ce!==null?ze.get(ce).__webglFramebuffer:null;Me.bindFramebuffer(F.FRAMEBUFFER,Be)}}},this.readRenderTargetPixelsAsync=async function(R,B,j,Y,K,Te,Pe,Ae=0){if(!(R&&R.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Ie=ze.get(R).__webglFramebuffer;if(R.isWebGLCubeRenderTarget&&Pe!==void 0&&(Ie=Ie[Pe],Array.isArray(Ie)&&(Ie=Ie[0])),Ie)if(B>=0&&B<=R.width-Y&&j>=0&&j<=R.height-K){Me.bindFramebuffer(F.FRAMEBUFFER,Ie);let Be=R.textures[Ae],tt=Be.format,_t=Be.type;R.textures.length>1&&F.readBuffer(F.COLOR_ATTACHMENT0+Ae);let ke=Jr(Be);if(ke.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(ke.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let vt=F.createBuffer();F.bindBuffer(F.PIXEL_PACK_BUFFER,vt),F.bufferData(F.PIXEL_PACK_BUFFER,Te.byteLength,F.STREAM_READ),F.readPixels(B,j,Y,K,ge.convert(tt),ge.convert(_t),0),F.bindBuffer(F.PIXEL_PACK_BUFFER,null);let Jt=ce!==null?ze.get(ce).__webglFramebuffer:null;Me.bindFramebuffer(F.FRAMEBUFFER,Jt);let It=F.fenceSync(F.SYNC_GPU_COMMANDS_COMPLETE,0);return F.flush(),await Ux(F,It,4),F.bindBuffer(F.PIXEL_PACK_BUFFER,vt),F.getBufferSubData(F.PIXEL_PACK_BUFFER,0,Te),F.bindBuffer(F.PIXEL_PACK_BUFFER,null),F.deleteBuffer(vt),F.deleteSync(It),Te}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(R,B=null,j=0){let Y=Math.pow(2,-j),K=Math.floor(R.image.width*Y),Te=Math.floor(R.image.height*Y),Pe=B!==null?B.x:0,Ae=B!==null?B.y:0;Ke.setTexture2D(R,0),F.copyTexSubImage2D(F.TEXTURE_2D,j,0,0,Pe,Ae,K,Te),Me.unbindTexture()},this.copyTextureToTexture=function(R,B,j=null,Y=null,K=0,Te=0){let Pe,Ae,Ie,Be,tt,_t,ke,vt,Jt,It=R.isCompressedTexture?R.mipmaps[Te]:R.image;if(j!==null)Pe=j.max.x-j.min.x,Ae=j.max.y-j.min.y,Ie=j.isBox3?j.max.z-j.min.z:1,Be=j.min.x,tt=j.min.y,_t=j.isBox3?j.min.z:0;else{let dt=Math.pow(2,-K);Pe=Math.floor(It.width*dt),Ae=Math.floor(It.height*dt),R.isDataArrayTexture?Ie=It.depth:R.isData3DTexture?Ie=Math.floor(It.depth*dt):Ie=1,Be=0,tt=0,_t=0}Y!==null?(ke=Y.x,vt=Y.y,Jt=Y.z):(ke=0,vt=0,Jt=0);let Lt=ge.convert(B.format),vn=ge.convert(B.type),Ue;B.isData3DTexture?(Ke.setTexture3D(B,0),Ue=F.TEXTURE_3D):B.isDataArrayTexture||B.isCompressedArrayTexture?(Ke.setTexture2DArray(B,0),Ue=F.TEXTURE_2D_ARRAY):(Ke.setTexture2D(B,0),Ue=F.TEXTURE_2D),Me.activeTexture(F.TEXTURE0),Me.pixelStorei(F.UNPACK_FLIP_Y_WEBGL,B.flipY),Me.pixelStorei(F.UNPACK_PREMULTIPLY_ALPHA_WEBGL,B.premultiplyAlpha),Me.pixelStorei(F.UNPACK_ALIGNMENT,B.unpackAlignment);let un=Me.getParameter(F.UNPACK_ROW_LENGTH),bt=Me.getParameter(F.UNPACK_IMAGE_HEIGHT),gs=Me.getParameter(F.UNPACK_SKIP_PIXELS),dn=Me.getParameter(F.UNPACK_SKIP_ROWS),jr=Me.getParameter(F.UNPACK_SKIP_IMAGES);Me.pixelStorei(F.UNPACK_ROW_LENGTH,It.width),Me.pixelStorei(F.UNPACK_IMAGE_HEIGHT,It.height),Me.pixelStorei(F.UNPACK_SKIP_PIXELS,Be),Me.pixelStorei(F.UNPACK_SKIP_ROWS,tt),Me.pixelStorei(F.UNPACK_SKIP_IMAGES,_t);let Ji=R.isDataArrayTexture||R.isData3DTexture,xs=B.isDataArrayTexture||B.isData3DTexture;if(R.isDepthTexture){let dt=ze.get(R),nn=ze.get(B),Kn=ze.get(dt.__renderTarget),Dt=ze.get(nn.__renderTarget);Me.bindFramebuffer(F.READ_FRAMEBUFFER,Kn.__webglFramebuffer),Me.bindFramebuffer(F.DRAW_FRAMEBUFFER,Dt.__webglFramebuffer);for(let fn=0;fn<Ie;fn++)Ji&&(F.framebufferTextureLayer(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,ze.get(R).__webglTexture,K,_t+fn),F.framebufferTextureLayer(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,ze.get(B).__webglTexture,Te,Jt+fn)),F.blitFramebuffer(Be,tt,Be+Pe,tt+Ae,ke,vt,ke+Pe,vt+Ae,F.DEPTH_BUFFER_BIT,F.NEAREST);Me.bindFramebuffer(F.READ_FRAMEBUFFER,null),Me.bindFramebuffer(F.DRAW_FRAMEBUFFER,null)}else if(K!==0||R.isRenderTargetTexture||ze.has(R)){let dt=ze.get(R),nn=ze.get(B);Me.bindFramebuffer(F.READ_FRAMEBUFFER,U),Me.bindFramebuffer(F.DRAW_FRAMEBUFFER,X);for(let Kn=0;Kn<Ie;Kn++)Ji?F.framebufferTextureLayer(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,dt.__webglTexture,K,_t+Kn):F.framebufferTexture2D(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,dt.__webglTexture,K),xs?F.framebufferTextureLayer(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,nn.__webglTexture,Te,Jt+Kn):F.framebufferTexture2D(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,nn.__webglTexture,Te),K!==0?F.blitFramebuffer(Be,tt,Be+Pe,tt+Ae,ke,vt,ke+Pe,vt+Ae,F.COLOR_BUFFER_BIT,F.NEAREST):xs?F.copyTexSubImage3D(Ue,Te,ke,vt,Jt+Kn,Be,tt,Pe,Ae):F.copyTexSubImage2D(Ue,Te,ke,vt,Be,tt,Pe,Ae);Me.bindFramebuffer(F.READ_FRAMEBUFFER,null),Me.bindFramebuffer(F.DRAW_FRAMEBUFFER,null)}else xs?R.isDataTexture||R.isData3DTexture?F.texSubImage3D(Ue,Te,ke,vt,Jt,Pe,Ae,Ie,Lt,vn,It.data):B.isCompressedArrayTexture?F.compressedTexSubImage3D(Ue,Te,ke,vt,Jt,Pe,Ae,Ie,Lt,It.data):F.texSubImage3D(Ue,Te,ke,vt,Jt,Pe,Ae,Ie,Lt,vn,It):R.isDataTexture?F.texSubImage2D(F.TEXTURE_2D,Te,ke,vt,Pe,Ae,Lt,vn,It.data):R.isCompressedTexture?F.compressedTexSubImage2D(F.TEXTURE_2D,Te,ke,vt,It.width,It.height,Lt,It.data):F.texSubImage2D(F.TEXTURE_2D,Te,ke,vt,Pe,Ae,Lt,vn,It);Me.pixelStorei(F.UNPACK_ROW_LENGTH,un),Me.pixelStorei(F.UNPACK_IMAGE_HEIGHT,bt),Me.pixelStorei(F.UNPACK_SKIP_PIXELS,gs),Me.pixelStorei(F.UNPACK_SKIP_ROWS,dn),Me.pixelStorei(F.UNPACK_SKIP_IMAGES,jr),Te===0&&B.generateMipmaps===!0&&B.mipmapsAutoUpdate===!0&&F.generateMipmap(Ue),Me.unbindTexture()},this.initRenderTarget=function(R){ze.get(R).__webglFramebuffer===void 0&&Ke.setupRenderTarget(R)},this.initTexture=function(R){R.isCubeTexture?Ke.setTextureCube(R,0):R.isData3DTexture?Ke.setTexture3D(R,0):R.isDataArrayTexture||R.isCompressedArrayTexture?Ke.setTexture2DArray(R,0):Ke.setTexture2D(R,0),Me.unbindTexture()},this.resetState=function(){$=0,V=0,ce=null,Me.reset(),be.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Ii}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=mt._getDrawingBufferColorSpace(e),t.unpackColorSpace=mt._getUnpackColorSpace()}};var v_={type:"change"},ip={type:"start"},b_={type:"end"},ru=new Ds,y_=new yi,AA=Math.cos(70*da.DEG2RAD),Pn=new H,ci=2*Math.PI,Rt={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},np=1e-6,ou=class extends Sl{constructor(e,t=null){super(e,t),this.state=Rt.NONE,this.target=new H,this.cursor=new H,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:or.ROTATE,MIDDLE:or.DOLLY,RIGHT:or.PAN},this.touches={ONE:ar.ROTATE,TWO:ar.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new H,this._lastQuaternion=new An,this._lastTargetPosition=new H,this._quat=new An().setFromUnitVectors(e.up,new H(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new sa,this._sphericalDelta=new sa,this._scale=1,this._panOffset=new H,this._rotateStart=new Ye,this._rotateEnd=new Ye,this._rotateDelta=new Ye,this._panStart=new Ye,this._panEnd=new Ye,this._panDelta=new Ye,this._dollyStart=new Ye,this._dollyEnd=new Ye,this._dollyDelta=new Ye,this._dollyDirection=new H,this._mouse=new Ye,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=RA.bind(this),this._onPointerDown=EA.bind(this),this._onPointerUp=CA.bind(this),this._onContextMenu=OA.bind(this),this._onMouseWheel=LA.bind(this),this._onKeyDown=DA.bind(this),this._onTouchStart=NA.bind(this),this._onTouchMove=UA.bind(this),this._onMouseDown=PA.bind(this),this._onMouseMove=IA.bind(this),this._interceptControlDown=FA.bind(this),this._interceptControlUp=kA.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=Rt.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(v_),this.update(),this.state=Rt.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;Pn.copy(t).sub(this.target),Pn.applyQuaternion(this._quat),this._spherical.setFromVector3(Pn),this.autoRotate&&this.state===Rt.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let n=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(n)&&isFinite(s)&&(n<-Math.PI?n+=ci:n>Math.PI&&(n-=ci),s<-Math.PI?s+=ci:s>Math.PI&&(s-=ci),n<=s?this._spherical.theta=Math.max(n,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(n+s)/2?Math.max(n,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(Pn.setFromSpherical(this._spherical),Pn.applyQuaternion(this._quatInverse),t.copy(this.target).add(Pn),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=Pn.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),r=!!l}else if(this.object.isOrthographicCamera){let a=new H(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=l!==this.object.zoom;let c=new H(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=Pn.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(ru.origin.copy(this.object.position),ru.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(ru.direction))<AA?this.object.lookAt(this.target):(y_.setFromNormalAndCoplanarPoint(this.object.up,this.target),ru.intersectPlane(y_,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>np||8*(1-this._lastQuaternion.dot(this.object.quaternion))>np||this._lastTargetPosition.distanceToSquared(this.target)>np?(this.dispatchEvent(v_),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?ci/60*this.autoRotateSpeed*e:ci/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){Pn.setFromMatrixColumn(t,0),Pn.multiplyScalar(-e),this._panOffset.add(Pn)}_panUp(e,t){this.screenSpacePanning===!0?Pn.setFromMatrixColumn(t,1):(Pn.setFromMatrixColumn(t,0),Pn.crossVectors(this.object.up,Pn)),Pn.multiplyScalar(e),this._panOffset.add(Pn)}_pan(e,t){let n=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;Pn.copy(s).sub(this.target);let r=Pn.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/n.clientHeight,this.object.matrix),this._panUp(2*t*r/n.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/n.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/n.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let n=this.domElement.getBoundingClientRect(),s=e-n.left,r=t-n.top,o=n.width,a=n.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(ci*this._rotateDelta.x/t.clientHeight),this._rotateUp(ci*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(ci*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-ci*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(ci*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-ci*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(n,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(n,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),n=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(n*n+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let n=this._getSecondPointerPosition(e),s=.5*(e.pageX+n.x),r=.5*(e.pageY+n.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(ci*this._rotateDelta.x/t.clientHeight),this._rotateUp(ci*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(n,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),n=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(n*n+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new Ye,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,n={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:n.deltaY*=16;break;case 2:n.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(n.deltaY*=10),n}};function EA(i){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(i.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(i)&&(this._addPointer(i),i.pointerType==="touch"?this._onTouchStart(i):this._onMouseDown(i),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function RA(i){this.enabled!==!1&&(i.pointerType==="touch"?this._onTouchMove(i):this._onMouseMove(i))}function CA(i){switch(this._removePointer(i),this._pointers.length){case 0:this.domElement.releasePointerCapture(i.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(b_),this.state=Rt.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function PA(i){let e;switch(i.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case or.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(i),this.state=Rt.DOLLY;break;case or.ROTATE:if(i.ctrlKey||i.metaKey||i.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(i),this.state=Rt.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(i),this.state=Rt.ROTATE}break;case or.PAN:if(i.ctrlKey||i.metaKey||i.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(i),this.state=Rt.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(i),this.state=Rt.PAN}break;default:this.state=Rt.NONE}this.state!==Rt.NONE&&this.dispatchEvent(ip)}function IA(i){switch(this.state){case Rt.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(i);break;case Rt.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(i);break;case Rt.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(i);break}}function LA(i){this.enabled===!1||this.enableZoom===!1||this.state!==Rt.NONE||(i.preventDefault(),this.dispatchEvent(ip),this._handleMouseWheel(this._customWheelEvent(i)),this.dispatchEvent(b_))}function DA(i){this.enabled!==!1&&this._handleKeyDown(i)}function NA(i){switch(this._trackPointer(i),this._pointers.length){case 1:switch(this.touches.ONE){case ar.ROTATE:if(this.enableRotate===!1){this.state=Rt.NONE;break}this._handleTouchStartRotate(i),this.state=Rt.TOUCH_ROTATE;break;case ar.PAN:if(this.enablePan===!1){this.state=Rt.NONE;break}this._handleTouchStartPan(i),this.state=Rt.TOUCH_PAN;break;default:this.state=Rt.NONE}break;case 2:switch(this.touches.TWO){case ar.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(i),this.state=Rt.TOUCH_DOLLY_PAN;break;case ar.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(i),this.state=Rt.TOUCH_DOLLY_ROTATE;break;default:this.state=Rt.NONE}break;default:this.state=Rt.NONE}this.state!==Rt.NONE&&this.dispatchEvent(ip)}function UA(i){switch(this._trackPointer(i),this.state){case Rt.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(i),this.update();break;case Rt.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(i),this.update();break;case Rt.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(i),this.update();break;case Rt.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(i),this.update();break;default:this.state=Rt.NONE}}function OA(i){this.enabled!==!1&&i.preventDefault()}function FA(i){i.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function kA(i){i.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var BA=4.6,zA=.4,HA=.1,Ul=.052,GA=.015,VA=new H(0,1,0),S_=new Qo(.0065,.0065,1,14).translate(0,.5,0),M_=new ul(.019,Ul,20).translate(0,-Ul/2,0),w_=[96,20],WA=480,XA=.02,qA=2.2,au=class{group=new wn;labels=x("div",{class:"force-labels","aria-hidden":"true"});now=new Float32Array;first=new Float32Array;names=[];arrows=[];ghosts=[];colour=new Xn({depthTest:!1,transparent:!0});rim=new Xn({depthTest:!1,transparent:!0,opacity:.85});pale=new Xn({depthTest:!1,transparent:!0,opacity:.38});force=new H;at=new H;set(e,t,n=t){let s=e.length;this.names=e,this.now=t,this.first=n,s!==this.arrows.length&&(this.group.clear(),this.ghosts=Array.from({length:s},()=>this.arrow(this.pale,3,!1)),this.arrows=Array.from({length:s},()=>this.arrow(this.colour,5,!0)),this.labels.replaceChildren(...this.arrows.map(()=>x("span",{}))))}paint(e,t,n){this.colour.color.set(n),this.pale.color.set(t),this.rim.color.set(e)}show(e,t){let n=Math.min(1,Math.max(zA,t/BA));this.arrows.forEach((s,r)=>this.lay(s,this.now,e,r,n)),this.ghosts.forEach((s,r)=>{this.lay(s,this.first,e,r,n,qA);let o=(e*this.ghosts.length+r)*6+3;s.holder.visible&&=Math.hypot(...[0,1,2].map(a=>(this.first[o+a]??0)-(this.now[o+a]??0)))>XA})}write(e,t,n){let{at:s,group:r}=this,o=[],a=this.arrows.map(({holder:l},c)=>{let{free:h,weight:u}=l.userData;s.copy(h??s).applyMatrix4(r.matrixWorld);let d=s.distanceTo(e.position);return s.project(e),{i:c,away:d,weight:u,seen:r.visible&&l.visible,x:(s.x+1)/2*t,y:(1-s.y)/2*n}}).sort((l,c)=>l.away-c.away);for(let{i:l,weight:c,seen:h,x:u,y:d}of a){let f=this.labels.children[l],p=h&&!o.some(([y,g])=>Math.abs(y-u)<w_[0]&&Math.abs(g-d)<w_[1]);f.hidden=!p||u<46||u>t-46||d<14||d>n-10,!f.hidden&&(o.push([u,d]),f.textContent=`${t<WA?"":`${this.names[l]} `}${Math.round(100*c)} %BW`,f.style.transform=`translate(${u.toFixed(1)}px, ${d.toFixed(1)}px) translate(-50%, -50%)`)}}arrow(e,t,n){let s=new wn,r=(l,c,h)=>{let u=new Zt(l,c);return u.renderOrder=h,u.frustumCulled=!1,s.add(u),u},o=n?[r(S_,this.rim,t-1),r(M_,this.rim,t-1)]:[],a={holder:s,rims:o,shaft:r(S_,e,t),tip:r(M_,e,t)};return this.group.add(s),a}lay({holder:e,shaft:t,tip:n,rims:s},r,o,a,l,c=1){let{force:h}=this,u=(o*this.arrows.length+a)*6,d=h.fromArray(r,u+3).length(),f=d*HA*l;if(e.visible=f>GA*l,!e.visible)return;e.quaternion.setFromUnitVectors(VA,h.normalize()),e.position.fromArray(r,u);let p=h.y<0,y=e.position.clone().addScaledVector(h,(p?-1:1)*(f+.03*l));p&&e.position.addScaledVector(h,-f),e.userData={free:y,weight:d};let g=Math.min(l,f/Ul/1.2);t.scale.set(c*l,Math.max(f-Ul*g,.001),c*l),n.position.y=f,n.scale.set(Math.min(c,1.5)*l,g,Math.min(c,1.5)*l),s.length&&(s[0].scale.set(1.6*l,t.scale.y,1.6*l),s[1].scale.set(1.32*l,1.24*g,1.32*l),s[1].position.y=f+.12*Ul*g)}};var qr={haze:{value:new Ve},hazeRange:{value:new Ye(2,6)}},lu=`
  uniform vec3 haze; uniform vec2 hazeRange;
  vec3 lit(vec3 colour, vec3 normal, vec3 toEye, float gloss, float glow, float depth) {
    vec3 n = normalize(normal), v = normalize(toEye);
    if (dot(n, v) < 0.0) n = -n;
    vec3 key = normalize(vec3(0.45, 0.75, 0.62));   // beside the eye: whatever is looked at is lit
    float wrapped = max((dot(n, key) + 0.35) / 1.35, 0.0);
    float sky = 0.5 + 0.5 * n.y;
    float facing = max(dot(n, v), 0.0);
    vec3 light = vec3(1.02, 0.98, 0.92) * wrapped * wrapped * 0.95
      + mix(vec3(0.20, 0.15, 0.14), vec3(0.36, 0.40, 0.46), sky);
    light *= mix(0.58, 1.0, smoothstep(0.0, 0.55, facing));  // folds and edges fall into shade
    float shine = pow(max(dot(n, normalize(key + v)), 0.0), mix(18.0, 46.0, gloss)) * gloss;
    float rim = pow(1.0 - facing, 3.5) * max(n.y + 0.35, 0.0) * 0.10;
    vec3 seen = colour * mix(light, vec3(1.05), glow) + shine * 0.20 + rim;
    seen = seen / (1.0 + max(seen - 0.78, 0.0) * 0.9);
    vec3 shown = pow(max(seen, 0.0), vec3(1.0 / 2.2));
    return mix(shown, haze, 0.55 * smoothstep(hazeRange.x, hazeRange.y, depth));
  }`;var Ol=2048,cu=.1,lp=.5,sp=65535,rp=2,YA=6e-4,$A=.015,KA=.35,ZA=.5,hu=class{constructor(e,t,n,s){this.builds=e;this.lines=t;this.low=n;this.span=s;this.base=new Int32Array(e.length),this.station=new Int32Array(e.length),this.grain=new Float32Array(e.length);let r=0,o=0;e.forEach(({weights:l},c)=>{this.base[c]=r,this.station[c]=o,r+=t.points*(l.length+rp),o+=l.length}),this.perFrame=r,this.stations=o;let a=Math.max(1,Math.ceil(t.frames*r/Ol));this.data=new Uint16Array(4*Ol*a);for(let l=0;l<t.frames;l++)for(let c=0;c<e.length;c++)this.lay(l,c);this.texture=new rs(this.data,Ol,a,ha,lr),this.texture.internalFormat="RGBA16UI",this.texture.minFilter=this.texture.magFilter=Yt,this.texture.generateMipmaps=!1,this.texture.needsUpdate=!0}builds;lines;low;span;data;texture;base;station;stations;perFrame;grain;place(e,t,n,s,r){let o=this.builds[t].weights.length,a=e*this.perFrame+this.base[t]+n*(o+rp),l=4*(a+s);for(let c=0;c<3;c++)r[c]=this.low[c]+this.data[l+c]/sp*this.span[c];return this.data[4*(a+o+1)]/sp*cu}lay(e,t){let{points:n,at:s,outward:r}=this.lines,{members:o,weights:a,area:l,flat:c,breadth:h}=this.builds[t],u=a.length,{place:d,across:f,point:p,out:y}=ap,g=e*this.perFrame+this.base[t];d.fill(0,0,n*u*3);for(let _=0;_<n;_++)for(let w=0;w<o.length;w++){s(e,o[w],_,p);for(let S=0;S<u;S++){let C=a[S][w],T=3*(_*u+S);d[T]+=C*p[0],d[T+1]+=C*p[1],d[T+2]+=C*p[2]}}let m=3*((n>>1)*u+(u>>1));r(e,t,d.subarray(m,m+3),y);for(let _=0;_<n;_++)u>1?this.chord(_,u):jA(d,Math.max(_-1,0),Math.min(_+1,n-1),y,f,_);u>1&&JA(n);for(let _=0;_<n;_++){let w=g+_*(u+rp),S=0;for(let T=0;T<u;T++){let v=3*(_*u+T);T&&(S+=Math.hypot(d[v]-d[v-3],d[v+1]-d[v-2],d[v+2]-d[v-1]));for(let E=0;E<3;E++)this.put(w+T,E,(d[v+E]-this.low[E])/this.span[E])}let C=0;h?(S=2*h[_],C=l[_]):u>1?C=Math.min(Math.sqrt(S*S/16+l[_]/Math.PI)-S/4,$A):(C=Math.sqrt(l[_]/Math.PI/c),S=2*C*(c-1)),C=Math.max(C,YA);for(let T=0;T<3;T++)this.put(w+u,T,.5+.5*f[3*_+T]);this.put(w+u+1,0,C/cu),this.put(w+u+1,1,S/lp),e||(this.grain[t]=Math.max(this.grain[t],S/2+C))}}chord(e,t){let{place:n,across:s,broad:r}=ap,o=3*e*t,a=o+3*(t-1),l=n[a]-n[o],c=n[a+1]-n[o+1],h=n[a+2]-n[o+2],u=Math.hypot(l,c,h);r[e]=u,s[3*e]=l/(u||1),s[3*e+1]=c/(u||1),s[3*e+2]=h/(u||1)}put(e,t,n){this.data[4*e+t]=Math.round(sp*Math.min(1,Math.max(0,n)))}},op=64,ap={place:new Float32Array(op*3*16),across:new Float32Array(op*3),broad:new Float32Array(op),point:new Float32Array(3),out:new Float32Array(3)};function JA(i){let{across:e,broad:t}=ap,n=0;for(let s=1;s<i;s++)t[s]>t[n]&&(n=s);for(let s of[1,-1])for(let r=n+s;r>=0&&r<i;r+=s){let o=3*r,a=3*(r-s),l=e[o]*e[a]+e[o+1]*e[a+1]+e[o+2]*e[a+2];(t[r]<KA*t[n]||l<ZA)&&e.copyWithin(o,a,a+3)}}function jA(i,e,t,n,s,r){let o=i[3*t]-i[3*e],a=i[3*t+1]-i[3*e+1],l=i[3*t+2]-i[3*e+2],c=a*n[2]-l*n[1],h=l*n[0]-o*n[2],u=o*n[1]-a*n[0],d=Math.hypot(c,h,u);d<1e-6&&([c,h,u]=[-l,0,o],d=Math.hypot(c,h,u)||1),s[3*r]=c/d,s[3*r+1]=h/d,s[3*r+2]=u/d}var T_=`
  precision highp usampler2D;
  uniform usampler2D loft; uniform sampler2D activity, activityBefore;
  uniform vec3 low, span;
  uniform vec2 measure;           // thickness and breadth of a full texel, m
  uniform int width, perFrame, points, frame0, frame1;
  uniform float between, swell;
  in vec2 around;                 // along the strand 0..1, around it in radians
  in vec4 strand;                 // first texel, stations, first station among all, half its breadth
  in vec4 build;                  // first and last share of flesh, curl across, a tone of its own
  in vec4 dye;                    // a colour of its own; 0 flesh, 1 nerve or bursa, 2 band
  in float state;                 // 0 hidden, 1 a thread, 2 shown, 3 pointed at
  out vec3 vNormal, vAcross, vEye; out float vActive, vBefore, vFlesh, vState, vTone, vGrain, vDepth, vAlong, vBroad; out vec4 vDye;

  vec4 texel(int frame, int at) {
    int i = frame * perFrame + at;
    return vec4(texelFetch(loft, ivec2(i % width, i / width), 0)) / 65535.0;
  }
  vec4 knot(int at) {
    vec4 here = texel(frame0, at);
    return between > 0.0 ? mix(here, texel(frame1, at), between) : here;
  }
  // Catmull-Rom through four values, and its slope.
  vec4 curve(vec4 a, vec4 b, vec4 c, vec4 d, float t, out vec4 slope) {
    vec4 m1 = 0.5 * (c - a), m2 = 0.5 * (d - b);
    float t2 = t * t, t3 = t2 * t;
    slope = (6.0*t2 - 6.0*t) * (b - c) + (3.0*t2 - 4.0*t + 1.0) * m1 + (3.0*t2 - 2.0*t) * m2;
    return (2.0*t3 - 3.0*t2 + 1.0) * b + (t3 - 2.0*t2 + t) * m1 + (3.0*t2 - 2.0*t3) * c + (t3 - t2) * m2;
  }
  int base, stations, rowLong;
  vec4 section(int k, float s, out vec4 aside) {
    int row = base + k * rowLong;
    aside = vec4(0.0);
    if (stations == 1) return knot(row);
    float x = s * float(stations - 1);
    int j = int(min(floor(x), float(stations - 2)));
    vec4 b = knot(row + j), c = knot(row + j + 1);
    vec4 a = j == 0 ? 2.0 * b - c : knot(row + j - 1), d = j == stations - 2 ? 2.0 * c - b : knot(row + j + 2);
    return curve(a, b, c, d, x - float(j), aside);
  }
  float work(sampler2D table, float s) {
    float x = s * float(stations - 1);
    int j = int(strand.z) + int(floor(x)), next = min(j + 1, int(strand.z) + stations - 1);
    vec2 here = vec2(texelFetch(table, ivec2(j, frame0), 0).r, texelFetch(table, ivec2(next, frame0), 0).r);
    vec2 then = vec2(texelFetch(table, ivec2(j, frame1), 0).r, texelFetch(table, ivec2(next, frame1), 0).r);
    here = mix(here, then, between);
    return mix(here.x, here.y, fract(x));
  }
  void main() {
    vState = state;
    if (state < 0.5) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
    base = int(strand.x); stations = int(strand.y); rowLong = stations + 2;
    float u = around.x * float(points - 1);
    int k = int(min(floor(u), float(points - 2)));
    float t = u - float(k);
    int k0 = max(k - 1, 0), k3 = min(k + 2, points - 1);
    bool first = k == 0, last = k == points - 2;

    vec4 grow, mb = knot(base + k * rowLong + stations + 1), mc = knot(base + (k + 1) * rowLong + stations + 1);
    vec4 ma = first ? 2.0 * mb - mc : knot(base + k0 * rowLong + stations + 1), md = last ? 2.0 * mc - mb : knot(base + k3 * rowLong + stations + 1);
    vec2 size = max(curve(ma, mb, mc, md, t, grow).xy, 0.0) * measure;
    float thick = size.x, half_ = 0.5 * size.y, turnX = cos(around.y), turnY = sin(around.y);
    float flesh = (around.x - build.x) / max(build.y - build.x, 1e-3);
    float s = half_ > 1e-5 ? 0.5 + 0.5 * clamp(turnX * (half_ + thick) / half_, -1.0, 1.0) : 0.5;
    if (stations == 1) s = 0.0;
    if (state < 1.5) s = stations == 1 ? 0.0 : 0.5;
    vActive = dye.a > 0.5 ? 0.0 : work(activity, s);
    vBefore = dye.a > 0.5 ? 0.0 : work(activityBefore, s);

    vec4 sa, sb, sc, sd, along4, unused;
    vec4 b = section(k, s, sb), c = section(k + 1, s, sc);
    vec4 a = 2.0 * b - c, d = 2.0 * c - b;
    sa = sb; sd = sc;
    if (!first) a = section(k0, s, sa);
    if (!last) d = section(k3, s, sd);
    vec3 p = low + curve(a, b, c, d, t, along4).xyz * span;
    vec3 run = along4.xyz * span, aside = curve(sa, sb, sc, sd, t, unused).xyz * span;
    float runs = length(run);
    vec3 along = run / max(runs, 1e-6);
    vec3 across = mix(knot(base + k * rowLong + stations).xyz, knot(base + (k + 1) * rowLong + stations).xyz, t) * 2.0 - 1.0;
    across = normalize(across);
    vec3 l = stations == 1 ? across : aside * 0.25 + across * thick;
    l = normalize(l - along * dot(l, along));
    vec3 n = cross(along, l);

    float meat = clamp(sin(3.14159 * clamp(flesh, 0.0, 1.0)), 0.0, 1.0);
    if (dye.a < 0.5) thick *= mix(1.0, 0.93 + swell * sqrt(vActive), meat);
    float whole = max(half_ + thick, 1e-5), X = turnX * whole;
    float aside_ = stations == 1 ? X : X - clamp(X, -half_, half_);
    // Ends close: a strand has no open mouth.
    float close = sqrt(clamp(min(around.x, 1.0 - around.x) / 0.03, 0.0, 1.0));
    if (state < 1.5) { thick = 0.0007; whole = thick; aside_ = turnX * thick; }
    vec3 skin = l * aside_ + n * (turnY * thick * close - build.z * aside_ * aside_);
    vec3 facing = l * (turnX / whole + 2.0 * build.z * aside_ * sign(turnY) * turnY * turnY / max(thick, 1e-5)) + n * turnY / max(thick, 1e-5);
    float slope = clamp(grow.x * measure.x / max(runs, 1e-4), -0.8, 0.8);
    facing = normalize(normalize(facing) - along * slope * abs(turnY));

    vec4 seen = viewMatrix * modelMatrix * vec4(p + skin, 1.0);
    vNormal = mat3(viewMatrix) * mat3(modelMatrix) * facing;
    vAcross = mat3(viewMatrix) * mat3(modelMatrix) * l;
    vEye = -seen.xyz; vDepth = -seen.z; vTone = build.w; vAlong = around.x; vDye = dye;
    vFlesh = build.x <= 0.0 ? flesh + 0.07 * (1.0 - flesh) : flesh;  // fibres begin on the bone itself
    vGrain = turnX * strand.w; vBroad = turnX;
    gl_Position = projectionMatrix * seen;
  }`,A_=`
  precision highp float;
  ${lu}
  uniform float compare; uniform vec3 accent, thread;
  in vec3 vNormal, vAcross, vEye; in float vActive, vBefore, vFlesh, vState, vTone, vGrain, vDepth, vAlong, vBroad; in vec4 vDye;
  out vec4 shown;
  vec3 warmth(float a) {
    vec3 rest = vec3(0.300, 0.064, 0.056), work = vec3(0.62, 0.060, 0.034), hot = vec3(1.0, 0.32, 0.045);
    return a < 0.4 ? mix(rest, work, a / 0.4) : mix(work, hot, (a - 0.4) / 0.6);
  }
  vec3 changed(float by) {
    vec3 same = vec3(0.30, 0.20, 0.18), more = vec3(1.0, 0.27, 0.03), less = vec3(0.06, 0.30, 0.62);
    return mix(same, by > 0.0 ? more : less, smoothstep(0.01, 0.35, abs(by)));
  }
  float chance(float i) { return fract(sin(i * 127.1 + vTone * 311.7) * 43758.5453); }
  // Fibres lie side by side: smooth steps of chance across, the same all along.
  vec2 fibres(float x) {
    float i = floor(x), t = x - i, a = chance(i), b = chance(i + 1.0);
    float soft = t * t * (3.0 - 2.0 * t), wide = fwidth(x);
    float seen = 1.0 - smoothstep(0.35, 1.1, wide);
    return vec2(mix(0.5, mix(a, b, soft), seen), (b - a) * 6.0 * t * (1.0 - t) * seen);
  }
  void main() {
    if (vState < 1.5) { shown = vec4(mix(thread, haze, 0.45), 1.0); return; }
    float a = sqrt(vActive), wave = 0.6 * sin(vAlong * 9.0 + vTone * 20.0);
    vec2 coarse = fibres(vGrain / 0.0046 + 0.25 * wave), fine = fibres(vGrain / 0.0013 + wave + 50.0);
    // A band has no hem: its fibres thin out.
    if (vDye.a > 1.5 && smoothstep(0.62, 1.0, abs(vBroad)) > 0.15 + 0.85 * mix(fine.x, coarse.x, 0.4)) discard;
    float lines = 0.62 * coarse.x + 0.38 * fine.x;
    vec3 flesh = mix(warmth(a), changed(vActive - vBefore), compare);
    flesh *= 0.78 + 0.44 * lines + (vTone - 0.5) * 0.16;
    vec3 tendon = vec3(0.70, 0.635, 0.53) * (0.90 + 0.16 * lines);
    // Fibres end one by one in the tendon.
    float feather = 0.10 * (coarse.x - 0.5) + 0.05 * (fine.x - 0.5);
    float meat = smoothstep(0.0, 0.16, vFlesh + feather) * smoothstep(1.0, 0.86, vFlesh + feather);
    float dyed = min(vDye.a, 1.0);
    meat *= 1.0 - dyed;
    vec3 colour = mix(mix(tendon, flesh, meat), vDye.rgb * (0.93 + 0.12 * lines), dyed);
    float glow = meat * smoothstep(0.45, 1.0, a) * 0.45 * (1.0 - compare);
    if (vState > 2.5) { colour = mix(colour, accent, 0.45); glow = max(glow, 0.25); }
    float rough = (0.05 * coarse.y + 0.05 * fine.y) * (dyed > 0.5 ? 0.4 : 1.0);
    // Light comes through a band.
    vec3 facing = normalize(vNormal) + (vDye.a > 1.5 ? 0.9 : 0.0) * normalize(vEye);
    shown = vec4(lit(colour, facing - vAcross * rough, vEye, mix(0.30, 0.55, meat), glow, vDepth), 1.0);
  }`;var QA=[["femur","tibia"],["tibia","talus"],["pelvis","torso"]];function E_(i,e){let t=(s,r)=>{let o=i.indexOf(`${s}_${r}`);return o<0?i.indexOf(s):o},n=["r","l"].map(s=>QA.map(([r,o])=>[t(r,s),t(o,s)]).filter(([r,o])=>r>=0&&o>=0));return(s,r,o,a)=>{let l=1/0;a[0]=1,a[1]=a[2]=0;for(let[c,h]of n[r==="l"?1:0]){let u=(s*i.length+c)*7,d=(s*i.length+h)*7,f=0,p=0,y=0;for(let _=0;_<3;_++){let w=e[d+_]-e[u+_];f+=w*(o[_]-e[u+_]),p+=w*w}let g=Math.min(1,Math.max(0,f/(p||1))),m=[0,1,2].map(_=>o[_]-e[u+_]-g*(e[d+_]-e[u+_]));y=Math.hypot(...m),y<l&&y>1e-6&&(l=y,m.forEach((_,w)=>{a[w]=_/y}))}}}var eE=/oblique|longissimus|iliocostalis|multifidus|quadratus_lumborum/;function R_(i,e,t){let n=new Map;i.forEach(({belly:r},o)=>n.set(r,[...n.get(r)??[],o]));let s=r=>[0,e>>1,e-1].flatMap(o=>[...t(r,o)]);return[...n].flatMap(([r,o])=>o.length===1||!(i[o[0]].hip||eE.test(r))?o.map(uu):tE(o,s).map(a=>a.length===1?uu(a[0]):sE(a,s)))}var uu=i=>({members:[i],weights:[[1]]});function tE(i,e){let t=new Set(i),n=[];for(let s of i){if(!t.delete(s))continue;let r=[s];for(let o of r)for(let a of[...t])nE(e(o),e(a))<.15&&(t.delete(a),r.push(a));n.push(r)}return n}var nE=(i,e)=>Math.max(...[0,3,6].map(t=>Math.hypot(i[t]-e[t],i[t+1]-e[t+1],i[t+2]-e[t+2]))),iE=(i,e)=>Math.hypot(...i.map((t,n)=>t-e[n]));function sE(i,e){let t=i.map(e),n=[0,0,-1];t.forEach((f,p)=>t.forEach((y,g)=>{let m=iE(f,y);p<g&&m>n[2]&&(n=[p,g,m])}));let[s,r,o]=n,a=t[s],l=t[r].map((f,p)=>(f-a[p])/(o*o||1)),c=t.map(f=>f.reduce((p,y,g)=>p+(y-a[g])*l[g],0)),h=1/(i.length-1),u=Math.min(.5*h,.03/(o||1)),d=Array.from({length:5},(f,p)=>{let y=-u+(1+2*u)*p/4;return rE(c,y,.55*h)});return{members:i,weights:d}}function rE(i,e,t){let n=i.map(c=>Math.exp(-.5*((c-e)/t)**2)+1e-4),s=c=>i.reduce((h,u,d)=>h+n[d]*(u-e)**c,0),[r,o,a]=[s(0),s(1),s(2)],l=r*a-o*o;return i.map((c,h)=>l>1e-12?n[h]*(a-o*(c-e))/l:n[h]/r)}var C_=26,du=16,P_=[0,.008,.03],oE={nerve:14860620,band:14274749,bursa:9419222},aE={quadratus_femoris:4,sartorius:2,tensor_fasciae_latae:2.2,gracilis:2,vastus_lateralis:1.5,vastus_medialis:1.7,vastus_intermedius:1.8,rectus_femoris:1.4,rectus_abdominis:3,soleus:1.7,gastrocnemius_medialis:1.5,gastrocnemius_lateralis:1.5,iliacus:2,adductor_brevis:1.8,adductor_longus:1.5},lE=1.15,I_=1.6,Yr={thick:.0011,curl:9,breadths:[.1,.75,1.15,1.1,.95,.7,.35]},fu=class{constructor(e,t,n){this.scene=e;let{elements:s,structures:r,frames:o,points:a,low_m:l,high_m:c}=e;this.count=s.length+r.length,this.points=a;let h=c.map((w,S)=>w-l[S]);this.path=t.path,this.structure=t.structure??new Uint16Array;let u=(w,S,C,T)=>{let v=S<s.length,E=v?this.path:this.structure,k=v?((w*s.length+S)*a+C)*3:((w*r.length+S-s.length)*a+C)*3;for(let L=0;L<3;L++)T[L]=l[L]+E[k+L]/65535*h[L]},d=new Float32Array(3),p=[...R_(s,a,(w,S)=>(u(0,w,S,d),[d[0],d[1],d[2]])),...r.map((w,S)=>uu(s.length+S))].map(w=>({...w,...this.build(w.members,t.radius)})),y=E_(e.bodies,t.bone),g=p.map(({members:w})=>s[w[0]]?.side??r[w[0]-s.length]?.side??null);this.loft=new hu(p,{frames:o,points:a,at:u,outward:(w,S,C,T)=>y(w,g[S],C,T)},l,h);let m=t.activation;this.activity=D_(this.loft.stations,o,this.stationed(m)),this.material=new ai({glslVersion:Wr,vertexShader:T_,fragmentShader:A_,side:2,uniforms:{...qr,loft:{value:this.loft.texture},measure:{value:new Ye(cu,lp)},activity:{value:this.activity},activityBefore:{value:D_(this.loft.stations,o,this.stationed(n?.length===m.length?n:m))},low:{value:new H(...l)},span:{value:new H(...h)},width:{value:Ol},perFrame:{value:this.loft.perFrame},points:{value:a},frame0:{value:0},frame1:{value:0},between:{value:0},swell:{value:.22},compare:{value:0},accent:{value:new Ve(1618856)},thread:{value:new Ve(12102042)}}});let _=this.tubes();this.state=_.getAttribute("state"),this.mesh=new Zt(_,this.material),this.mesh.frustumCulled=!1}scene;mesh;count;points;path;structure;loft;state;material;activity;show(e,t,n){let{uniforms:s}=this.material;s.frame0.value=e,s.frame1.value=t,s.between.value=n}activate(e,t){this.activity.image.data.set(this.stationed(e)),this.activity.needsUpdate=!0,this.material.uniforms.compare.value=t?1:0}dress(e){this.loft.builds.forEach(({members:t},n)=>this.state.setX(n,Math.max(...t.map(e)))),this.state.needsUpdate=!0}eachPlace(e,t){let n=new Float32Array(3);this.loft.builds.forEach(({members:s,weights:r,breadth:o},a)=>{if(!(this.state.getX(a)<1.5))for(let l=1;l<this.points-1;l++)r.forEach((c,h)=>{let u=this.loft.place(e,a,l,h,n);t(n,o?.[l]??Math.max(u,r.length>1?.01:0),s[c.indexOf(Math.max(...c))])})})}dispose(){this.mesh.geometry.dispose();for(let e of["loft","activity","activityBefore"])this.material.uniforms[e].value.dispose();this.material.dispose()}stationed(e){let{frames:t,elements:n}=this.scene,{builds:s,stations:r,station:o}=this.loft,a=new Uint8Array(t*r);return s.forEach(({members:l,weights:c},h)=>{if(!(l[0]>=n.length))for(let u=0;u<t;u++)c.forEach((d,f)=>{let p=0;for(let y=0;y<l.length;y++)p+=d[y]*e[u*n.length+l[y]];a[u*r+o[h]+f]=Math.min(255,Math.max(0,Math.round(p)))})}),a}tubes(){let e=[],t=[],n=du+1,s=[...P_,...Array.from({length:C_-1},(d,f)=>(f+1)/C_).filter(d=>d>.035&&d<.965),...P_.map(d=>1-d).reverse()];for(let d of s)for(let f=0;f<=du;f++)e.push(d,f/du*2*Math.PI);for(let d=0;d<s.length-1;d++)for(let f=0;f<du;f++){let p=d*n+f,y=p+n;t.push(p,y,p+1,y,y+1,p+1)}let{builds:r,base:o,station:a,grain:l}=this.loft,c=new yl,h=r.length;c.instanceCount=h,c.setIndex(t),c.setAttribute("position",new xn(new Float32Array(e.length/2*3),3)),c.setAttribute("around",new xn(new Float32Array(e),2));let u=(d,f,p)=>{let y=new Float32Array(f*h);r.forEach((g,m)=>y.set(p(g,m),f*m)),c.setAttribute(d,new qi(y,f))};return u("strand",4,({weights:d},f)=>[o[f],d.length,a[f],l[f]]),u("build",4,({members:d},f)=>[...this.flesh(d),this.kind(d[0])==="band"?Yr.curl:0,f*.618034%1]),u("dye",4,({members:d})=>this.dye(d[0])),u("state",1,()=>[2]),c}kind(e){return this.scene.structures[e-this.scene.elements.length]?.kind}flesh(e){let t=e.flatMap(s=>this.scene.elements[s]??[]);if(!t.length)return[0,1];let n=s=>t.reduce((r,o)=>r+s(o),0)/t.length;return[n(({flesh_from:s})=>s),n(({flesh_to:s})=>s)]}build(e,t){let{scene:{elements:n,structures:s},points:r}=this,o=e[0],a=s[o-n.length],l=h=>Float32Array.from({length:r},(u,d)=>h(d/(r-1),d));if(!a)return{area:l((h,u)=>e.reduce((d,f)=>d+Math.PI*t[f*r+u]**2,0)),flat:aE[n[o].belly.replace(/_[rl]$/,"")]??lE};let c=a.radius_m;return a.kind==="nerve"?{area:l(()=>Math.PI*c*c/I_),flat:I_}:a.kind==="bursa"?{area:l(h=>.3*c*L_(h)),flat:1,breadth:l(h=>c*L_(h))}:{area:l(()=>Yr.thick),flat:1,breadth:l(h=>{let u=h*(Yr.breadths.length-1),d=Math.min(Math.floor(u),Yr.breadths.length-2);return c*(Yr.breadths[d]+(u-d)*(Yr.breadths[d+1]-Yr.breadths[d]))})}}dye(e){let t=this.kind(e);if(!t)return[0,0,0,0];let{r:n,g:s,b:r}=new Ve(oE[t]);return[n,s,r,t==="band"?2:1]}},L_=i=>Math.sqrt(Math.max(0,1-(2*i-1)**2));function D_(i,e,t){let n=new rs(t.slice(),i,e,ca,qn);return n.unpackAlignment=1,n.minFilter=n.magFilter=Yt,n.generateMipmaps=!1,n.needsUpdate=!0,n}var hr=128,N_=1.5;function U_(){let i=document.createElement("canvas");i.width=i.height=hr;let e=i.getContext("2d"),t=e.createRadialGradient(hr/2,hr/2,4,hr/2,hr/2,hr/2);t.addColorStop(0,"rgba(0,0,0,0.9)"),t.addColorStop(.5,"rgba(0,0,0,0.3)"),t.addColorStop(1,"rgba(0,0,0,0)"),e.fillStyle=t,e.fillRect(0,0,hr,hr);let n=new Xn({map:new ll(i),transparent:!0,depthWrite:!1}),s=new Zt(new Or(N_,N_).rotateX(-Math.PI/2),n);return s.position.y=.001,s.renderOrder=-1,s}function cp(i,e){if(e===Df)return console.warn("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Geometry already defined as triangles."),i;if(e===ua||e===Pl){let t=i.getIndex();if(t===null){let r=[],o=i.getAttribute("position");if(o!==void 0){for(let a=0;a<o.count;a++)r.push(a);i.setIndex(r),t=i.getIndex()}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Undefined position attribute. Processing not possible."),i}let n=t.count-2,s=[];if(e===ua)for(let r=1;r<=n;r++)s.push(t.getX(0)),s.push(t.getX(r)),s.push(t.getX(r+1));else for(let r=0;r<n;r++)r%2===0?(s.push(t.getX(r)),s.push(t.getX(r+1)),s.push(t.getX(r+2))):(s.push(t.getX(r+2)),s.push(t.getX(r+1)),s.push(t.getX(r)));return s.length/3!==n&&console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unable to generate correct amount of triangles."),i.setIndex(s),i.clearGroups(),i}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unknown draw mode:",e),i}function O_(i){let e=new Map,t=new Map,n=i.clone();return F_(i,n,function(s,r){e.set(r,s),t.set(s,r)}),n.traverse(function(s){if(!s.isSkinnedMesh)return;let r=s,o=e.get(s),a=o.skeleton.bones;r.skeleton=o.skeleton.clone(),r.bindMatrix.copy(o.bindMatrix),r.skeleton.bones=a.map(function(l){return t.get(l)}),r.bind(r.skeleton,r.bindMatrix)}),n}function F_(i,e,t){t(i,e);for(let n=0;n<i.children.length;n++)F_(i.children[n],e.children[n],t)}var pu=class extends as{constructor(e){super(e),this.dracoLoader=null,this.ktx2Loader=null,this.meshoptDecoder=null,this.pluginCallbacks=[],this.register(function(t){return new gp(t)}),this.register(function(t){return new xp(t)}),this.register(function(t){return new _p(t)}),this.register(function(t){return new Ep(t)}),this.register(function(t){return new Rp(t)}),this.register(function(t){return new Cp(t)}),this.register(function(t){return new yp(t)}),this.register(function(t){return new bp(t)}),this.register(function(t){return new Sp(t)}),this.register(function(t){return new Mp(t)}),this.register(function(t){return new mp(t)}),this.register(function(t){return new wp(t)}),this.register(function(t){return new vp(t)}),this.register(function(t){return new Ap(t)}),this.register(function(t){return new Tp(t)}),this.register(function(t){return new fp(t)}),this.register(function(t){return new mu(t,xt.EXT_MESHOPT_COMPRESSION)}),this.register(function(t){return new mu(t,xt.KHR_MESHOPT_COMPRESSION)}),this.register(function(t){return new Pp(t)})}load(e,t,n,s){let r=this,o;if(this.resourcePath!=="")o=this.resourcePath;else if(this.path!==""){let c=Bs.extractUrlBase(e);o=Bs.resolveURL(c,this.path)}else o=Bs.extractUrlBase(e);this.manager.itemStart(e);let a=function(c){s?s(c):console.error(c),r.manager.itemError(e),r.manager.itemEnd(e)},l=new ea(this.manager);l.setPriority(this.priority),l.setCache(this.cache),l.setPath(this.path),l.setResponseType("arraybuffer"),l.setRequestHeader(this.requestHeader),l.setWithCredentials(this.withCredentials),l.load(e,function(c){try{r.parse(c,o,function(h){t(h),r.manager.itemEnd(e)},a)}catch(h){a(h)}},n,a)}setDRACOLoader(e){return this.dracoLoader=e,this}setKTX2Loader(e){return this.ktx2Loader=e,this}setMeshoptDecoder(e){return this.meshoptDecoder=e,this}register(e){return this.pluginCallbacks.indexOf(e)===-1&&this.pluginCallbacks.push(e),this}unregister(e){return this.pluginCallbacks.indexOf(e)!==-1&&this.pluginCallbacks.splice(this.pluginCallbacks.indexOf(e),1),this}parse(e,t,n,s){let r,o={},a={},l=new TextDecoder;if(typeof e=="string")r=JSON.parse(e);else if(e instanceof ArrayBuffer)if(l.decode(new Uint8Array(e,0,4))===G_){try{o[xt.KHR_BINARY_GLTF]=new Ip(e)}catch(u){s&&s(u);return}r=JSON.parse(o[xt.KHR_BINARY_GLTF].content)}else r=JSON.parse(l.decode(e));else r=e;if(r.asset===void 0||r.asset.version[0]<2){s&&s(new Error("THREE.GLTFLoader: Unsupported asset. glTF versions >=2.0 are supported."));return}let c=new kp(r,{path:t||this.resourcePath||"",crossOrigin:this.crossOrigin,priority:this.priority,cache:this.cache,withCredentials:this.withCredentials,requestHeader:this.requestHeader,manager:this.manager,ktx2Loader:this.ktx2Loader,meshoptDecoder:this.meshoptDecoder});c.fileLoader.setRequestHeader(this.requestHeader);for(let h=0;h<this.pluginCallbacks.length;h++){let u=this.pluginCallbacks[h](c);u.name||console.error("THREE.GLTFLoader: Invalid plugin found: missing name"),a[u.name]=u,o[u.name]=!0}if(r.extensionsUsed)for(let h=0;h<r.extensionsUsed.length;++h){let u=r.extensionsUsed[h],d=r.extensionsRequired||[];switch(u){case xt.KHR_MATERIALS_UNLIT:o[u]=new pp;break;case xt.KHR_DRACO_MESH_COMPRESSION:o[u]=new Lp(r,this.dracoLoader);break;case xt.KHR_TEXTURE_TRANSFORM:o[u]=new Dp;break;case xt.KHR_MESH_QUANTIZATION:o[u]=new Np;break;default:d.indexOf(u)>=0&&a[u]===void 0&&console.warn('THREE.GLTFLoader: Unknown extension "'+u+'".')}}c.setExtensions(o),c.setPlugins(a),c.parse(n,s)}parseAsync(e,t){let n=this;return new Promise(function(s,r){n.parse(e,t,s,r)})}};function cE(){let i={};return{get:function(e){return i[e]},add:function(e,t){i[e]=t},remove:function(e){delete i[e]},removeAll:function(){i={}}}}function Qt(i,e,t){let n=i.json.materials[e];return n.extensions&&n.extensions[t]?n.extensions[t]:null}var xt={KHR_BINARY_GLTF:"KHR_binary_glTF",KHR_DRACO_MESH_COMPRESSION:"KHR_draco_mesh_compression",KHR_LIGHTS_PUNCTUAL:"KHR_lights_punctual",KHR_MATERIALS_CLEARCOAT:"KHR_materials_clearcoat",KHR_MATERIALS_DIFFUSE_ROUGHNESS:"KHR_materials_diffuse_roughness",KHR_MATERIALS_DISPERSION:"KHR_materials_dispersion",KHR_MATERIALS_IOR:"KHR_materials_ior",KHR_MATERIALS_SHEEN:"KHR_materials_sheen",KHR_MATERIALS_SPECULAR:"KHR_materials_specular",KHR_MATERIALS_TRANSMISSION:"KHR_materials_transmission",KHR_MATERIALS_IRIDESCENCE:"KHR_materials_iridescence",KHR_MATERIALS_ANISOTROPY:"KHR_materials_anisotropy",KHR_MATERIALS_UNLIT:"KHR_materials_unlit",KHR_MATERIALS_VOLUME:"KHR_materials_volume",KHR_TEXTURE_BASISU:"KHR_texture_basisu",KHR_TEXTURE_TRANSFORM:"KHR_texture_transform",KHR_MESH_QUANTIZATION:"KHR_mesh_quantization",KHR_MATERIALS_EMISSIVE_STRENGTH:"KHR_materials_emissive_strength",EXT_MATERIALS_BUMP:"EXT_materials_bump",EXT_TEXTURE_WEBP:"EXT_texture_webp",EXT_TEXTURE_AVIF:"EXT_texture_avif",EXT_MESHOPT_COMPRESSION:"EXT_meshopt_compression",KHR_MESHOPT_COMPRESSION:"KHR_meshopt_compression",EXT_MESH_GPU_INSTANCING:"EXT_mesh_gpu_instancing"},fp=class{constructor(e){this.parser=e,this.name=xt.KHR_LIGHTS_PUNCTUAL,this.cache={refs:{},uses:{}}}_markDefs(){let e=this.parser,t=this.parser.json.nodes||[];for(let n=0,s=t.length;n<s;n++){let r=t[n];r.extensions&&r.extensions[this.name]&&r.extensions[this.name].light!==void 0&&e._addNodeRef(this.cache,r.extensions[this.name].light)}}_loadLight(e){let t=this.parser,n="light:"+e,s=t.cache.get(n);if(s)return s;let r=t.json,l=((r.extensions&&r.extensions[this.name]||{}).lights||[])[e],c,h=new Ve(16777215);l.color!==void 0&&h.setRGB(l.color[0],l.color[1],l.color[2],ti);let u=l.range!==void 0?l.range:0;switch(l.type){case"directional":c=new vl(h),c.target.position.set(0,0,-1),c.add(c.target);break;case"point":c=new _l(h),c.distance=u;break;case"spot":c=new xl(h),c.distance=u,l.spot=l.spot||{},l.spot.innerConeAngle=l.spot.innerConeAngle!==void 0?l.spot.innerConeAngle:0,l.spot.outerConeAngle=l.spot.outerConeAngle!==void 0?l.spot.outerConeAngle:Math.PI/4,c.angle=l.spot.outerConeAngle,c.penumbra=1-l.spot.innerConeAngle/l.spot.outerConeAngle,c.target.position.set(0,0,-1),c.add(c.target);break;default:throw new Error("THREE.GLTFLoader: Unexpected light type: "+l.type)}return c.position.set(0,0,0),fs(c,l),l.intensity!==void 0&&(c.intensity=l.intensity),c.name=t.createUniqueName(l.name||"light_"+e),s=Promise.resolve(c),t.cache.add(n,s),s}getDependency(e,t){if(e==="light")return this._loadLight(t)}createNodeAttachment(e){let t=this,n=this.parser,r=n.json.nodes[e],a=(r.extensions&&r.extensions[this.name]||{}).light;return a===void 0?null:this._loadLight(a).then(function(l){return n._getNodeRef(t.cache,a,l)})}},pp=class{constructor(){this.name=xt.KHR_MATERIALS_UNLIT}getMaterialType(){return Xn}extendParams(e,t,n){let s=[];e.color=new Ve(1,1,1),e.opacity=1;let r=t.pbrMetallicRoughness;if(r){if(Array.isArray(r.baseColorFactor)){let o=r.baseColorFactor;e.color.setRGB(o[0],o[1],o[2],ti),e.opacity=o[3]}r.baseColorTexture!==void 0&&s.push(n.assignTexture(e,"map",r.baseColorTexture,Sn))}return Promise.all(s)}},mp=class{constructor(e){this.parser=e,this.name=xt.KHR_MATERIALS_EMISSIVE_STRENGTH}extendMaterialParams(e,t){let n=Qt(this.parser,e,this.name);return n===null||n.emissiveStrength!==void 0&&(t.emissiveIntensity=n.emissiveStrength),Promise.resolve()}},gp=class{constructor(e){this.parser=e,this.name=xt.KHR_MATERIALS_CLEARCOAT}getMaterialType(e){return Qt(this.parser,e,this.name)!==null?ii:null}extendMaterialParams(e,t){let n=Qt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(n.clearcoatFactor!==void 0&&(t.clearcoat=n.clearcoatFactor),n.clearcoatTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatMap",n.clearcoatTexture)),n.clearcoatRoughnessFactor!==void 0&&(t.clearcoatRoughness=n.clearcoatRoughnessFactor),n.clearcoatRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatRoughnessMap",n.clearcoatRoughnessTexture)),n.clearcoatNormalTexture!==void 0&&(s.push(this.parser.assignTexture(t,"clearcoatNormalMap",n.clearcoatNormalTexture)),n.clearcoatNormalTexture.scale!==void 0)){let r=n.clearcoatNormalTexture.scale;t.clearcoatNormalScale=new Ye(r,r)}return Promise.all(s)}},xp=class{constructor(e){this.parser=e,this.name=xt.KHR_MATERIALS_DIFFUSE_ROUGHNESS}getMaterialType(e){return Qt(this.parser,e,this.name)!==null?ii:null}extendMaterialParams(e,t){let n=Qt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.diffuseRoughness=n.diffuseRoughnessFactor!==void 0?n.diffuseRoughnessFactor:0,n.diffuseRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"diffuseRoughnessMap",n.diffuseRoughnessTexture)),Promise.all(s)}},_p=class{constructor(e){this.parser=e,this.name=xt.KHR_MATERIALS_DISPERSION}getMaterialType(e){return Qt(this.parser,e,this.name)!==null?ii:null}extendMaterialParams(e,t){let n=Qt(this.parser,e,this.name);return n===null||(t.dispersion=n.dispersion!==void 0?n.dispersion:0),Promise.resolve()}},vp=class{constructor(e){this.parser=e,this.name=xt.KHR_MATERIALS_IRIDESCENCE}getMaterialType(e){return Qt(this.parser,e,this.name)!==null?ii:null}extendMaterialParams(e,t){let n=Qt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.iridescenceFactor!==void 0&&(t.iridescence=n.iridescenceFactor),n.iridescenceTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceMap",n.iridescenceTexture)),n.iridescenceIor!==void 0&&(t.iridescenceIOR=n.iridescenceIor),n.iridescenceThicknessMinimum!==void 0&&(t.iridescenceThicknessMinimum=n.iridescenceThicknessMinimum),n.iridescenceThicknessMaximum!==void 0&&(t.iridescenceThicknessMaximum=n.iridescenceThicknessMaximum),n.iridescenceThicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceThicknessMap",n.iridescenceThicknessTexture)),Promise.all(s)}},yp=class{constructor(e){this.parser=e,this.name=xt.KHR_MATERIALS_SHEEN}getMaterialType(e){return Qt(this.parser,e,this.name)!==null?ii:null}extendMaterialParams(e,t){let n=Qt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(t.sheenColor=new Ve(0,0,0),t.sheenRoughness=0,t.sheen=1,n.sheenColorFactor!==void 0){let r=n.sheenColorFactor;t.sheenColor.setRGB(r[0],r[1],r[2],ti)}return n.sheenRoughnessFactor!==void 0&&(t.sheenRoughness=n.sheenRoughnessFactor),n.sheenColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenColorMap",n.sheenColorTexture,Sn)),n.sheenRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenRoughnessMap",n.sheenRoughnessTexture)),Promise.all(s)}},bp=class{constructor(e){this.parser=e,this.name=xt.KHR_MATERIALS_TRANSMISSION}getMaterialType(e){return Qt(this.parser,e,this.name)!==null?ii:null}extendMaterialParams(e,t){let n=Qt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.transmissionFactor!==void 0&&(t.transmission=n.transmissionFactor),n.transmissionTexture!==void 0&&s.push(this.parser.assignTexture(t,"transmissionMap",n.transmissionTexture)),Promise.all(s)}},Sp=class{constructor(e){this.parser=e,this.name=xt.KHR_MATERIALS_VOLUME}getMaterialType(e){return Qt(this.parser,e,this.name)!==null?ii:null}extendMaterialParams(e,t){let n=Qt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.thickness=n.thicknessFactor!==void 0?n.thicknessFactor:0,n.thicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"thicknessMap",n.thicknessTexture)),t.attenuationDistance=n.attenuationDistance||1/0;let r=n.attenuationColor||[1,1,1];return t.attenuationColor=new Ve().setRGB(r[0],r[1],r[2],ti),Promise.all(s)}},Mp=class{constructor(e){this.parser=e,this.name=xt.KHR_MATERIALS_IOR}getMaterialType(e){return Qt(this.parser,e,this.name)!==null?ii:null}extendMaterialParams(e,t){let n=Qt(this.parser,e,this.name);return n===null||(t.ior=n.ior!==void 0?n.ior:1.5,t.ior===0&&(t.ior=1e3)),Promise.resolve()}},wp=class{constructor(e){this.parser=e,this.name=xt.KHR_MATERIALS_SPECULAR}getMaterialType(e){return Qt(this.parser,e,this.name)!==null?ii:null}extendMaterialParams(e,t){let n=Qt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.specularIntensity=n.specularFactor!==void 0?n.specularFactor:1,n.specularTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularIntensityMap",n.specularTexture));let r=n.specularColorFactor||[1,1,1];return t.specularColor=new Ve().setRGB(r[0],r[1],r[2],ti),n.specularColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularColorMap",n.specularColorTexture,Sn)),Promise.all(s)}},Tp=class{constructor(e){this.parser=e,this.name=xt.EXT_MATERIALS_BUMP}getMaterialType(e){return Qt(this.parser,e,this.name)!==null?ii:null}extendMaterialParams(e,t){let n=Qt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.bumpScale=n.bumpFactor!==void 0?n.bumpFactor:1,n.bumpTexture!==void 0&&s.push(this.parser.assignTexture(t,"bumpMap",n.bumpTexture)),Promise.all(s)}},Ap=class{constructor(e){this.parser=e,this.name=xt.KHR_MATERIALS_ANISOTROPY}getMaterialType(e){return Qt(this.parser,e,this.name)!==null?ii:null}extendMaterialParams(e,t){let n=Qt(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.anisotropyStrength!==void 0&&(t.anisotropy=n.anisotropyStrength),n.anisotropyRotation!==void 0&&(t.anisotropyRotation=n.anisotropyRotation),n.anisotropyTexture!==void 0&&s.push(this.parser.assignTexture(t,"anisotropyMap",n.anisotropyTexture)),Promise.all(s)}},Ep=class{constructor(e){this.parser=e,this.name=xt.KHR_TEXTURE_BASISU}loadTexture(e){let t=this.parser,n=t.json,s=n.textures[e];if(!s.extensions||!s.extensions[this.name])return null;let r=s.extensions[this.name],o=t.options.ktx2Loader;if(!o){if(n.extensionsRequired&&n.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setKTX2Loader must be called before loading KTX2 textures");return null}return t.loadTextureImage(e,r.source,o)}},Rp=class{constructor(e){this.parser=e,this.name=xt.EXT_TEXTURE_WEBP}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},Cp=class{constructor(e){this.parser=e,this.name=xt.EXT_TEXTURE_AVIF}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},mu=class{constructor(e,t){this.name=t,this.parser=e}loadBufferView(e){let t=this.parser.json,n=t.bufferViews[e];if(n.extensions&&n.extensions[this.name]){let s=n.extensions[this.name],r=this.parser.getDependency("buffer",s.buffer),o=this.parser.options.meshoptDecoder;if(!o||!o.supported){if(t.extensionsRequired&&t.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setMeshoptDecoder must be called before loading compressed files");return null}return r.then(function(a){let l=s.byteOffset||0,c=s.byteLength||0,h=s.count,u=s.byteStride,d=new Uint8Array(a,l,c);return o.decodeGltfBufferAsync?o.decodeGltfBufferAsync(h,u,d,s.mode,s.filter).then(function(f){return f.buffer}):o.ready.then(function(){let f=new ArrayBuffer(h*u);return o.decodeGltfBuffer(new Uint8Array(f),h,u,d,s.mode,s.filter),f})})}else return null}},Pp=class{constructor(e){this.name=xt.EXT_MESH_GPU_INSTANCING,this.parser=e}createNodeMesh(e){let t=this.parser.json,n=t.nodes[e];if(!n.extensions||!n.extensions[this.name]||n.mesh===void 0)return null;let s=t.meshes[n.mesh];for(let c of s.primitives)if(c.mode!==Ui.TRIANGLES&&c.mode!==Ui.TRIANGLE_STRIP&&c.mode!==Ui.TRIANGLE_FAN&&c.mode!==void 0)return null;let o=n.extensions[this.name].attributes,a=[],l={};for(let c in o)a.push(this.parser.getDependency("accessor",o[c]).then(h=>(l[c]=h,l[c])));return a.length<1?null:(a.push(this.parser.createNodeMesh(e)),Promise.all(a).then(c=>{let h=c.pop(),u=h.isGroup?h.children:[h],d=c[0].count,f=[];for(let p of u){let y=new ct,g=new H,m=new An,_=new H(1,1,1),w=new il(p.geometry,p.material,d);for(let C=0;C<d;C++)l.TRANSLATION&&g.fromBufferAttribute(l.TRANSLATION,C),l.ROTATION&&m.fromBufferAttribute(l.ROTATION,C),l.SCALE&&_.fromBufferAttribute(l.SCALE,C),w.setMatrixAt(C,y.compose(g,m,_));let S=null;for(let C in l)if(C==="_COLOR_0"){let T=l[C];w.instanceColor=new qi(T.array,T.itemSize,T.normalized)}else if(C!=="TRANSLATION"&&C!=="ROTATION"&&C!=="SCALE"){if(S===null){let v=w.geometry;S=new Hn,S.name=v.name;for(let E in v.attributes)S.setAttribute(E,v.attributes[E]);for(let E in v.morphAttributes)S.morphAttributes[E]=v.morphAttributes[E];v.index!==null&&S.setIndex(v.index),S.morphTargetsRelative=v.morphTargetsRelative;for(let E of v.groups)S.addGroup(E.start,E.count,E.materialIndex);v.boundingBox!==null&&(S.boundingBox=v.boundingBox.clone()),v.boundingSphere!==null&&(S.boundingSphere=v.boundingSphere.clone()),S.drawRange.start=v.drawRange.start,S.drawRange.count=v.drawRange.count,S.userData=Object.assign({},v.userData),w.geometry=S}let T=l[C];S.setAttribute(C,new qi(T.array,T.itemSize,T.normalized))}jt.prototype.copy.call(w,p),this.parser.assignFinalMaterial(w),f.push(w)}return h.isGroup?(h.clear(),h.add(...f),h):f[0]}))}},G_="glTF",Fl=12,k_={JSON:1313821514,BIN:5130562},Ip=class{constructor(e){this.name=xt.KHR_BINARY_GLTF,this.content=null,this.body=null;let t=new DataView(e,0,Fl),n=new TextDecoder;if(this.header={magic:n.decode(new Uint8Array(e.slice(0,4))),version:t.getUint32(4,!0),length:t.getUint32(8,!0)},this.header.magic!==G_)throw new Error("THREE.GLTFLoader: Unsupported glTF-Binary header.");if(this.header.version<2)throw new Error("THREE.GLTFLoader: Legacy binary file detected.");let s=this.header.length-Fl,r=new DataView(e,Fl),o=0;for(;o<s;){let a=r.getUint32(o,!0);o+=4;let l=r.getUint32(o,!0);if(o+=4,l===k_.JSON){let c=new Uint8Array(e,Fl+o,a);this.content=n.decode(c)}else if(l===k_.BIN){let c=Fl+o;this.body=e.slice(c,c+a)}o+=a}if(this.content===null)throw new Error("THREE.GLTFLoader: JSON content not found.")}},Lp=class{constructor(e,t){if(!t)throw new Error("THREE.GLTFLoader: No DRACOLoader instance provided.");this.name=xt.KHR_DRACO_MESH_COMPRESSION,this.json=e,this.dracoLoader=t,this.dracoLoader.preload()}decodePrimitive(e,t){let n=this.json,s=this.dracoLoader,r=e.extensions[this.name].bufferView,o=e.extensions[this.name].attributes,a={},l={},c={};for(let h in o){let u=Op[h]||h.toLowerCase();a[u]=o[h]}for(let h in e.attributes){let u=Op[h]||h.toLowerCase();if(o[h]!==void 0){let d=n.accessors[e.attributes[h]],f=ma[d.componentType];c[u]=f.name,l[u]=d.normalized===!0}}return t.getDependency("bufferView",r).then(function(h){return new Promise(function(u,d){s.decodeDracoFile(h,function(f){for(let p in f.attributes){let y=f.attributes[p],g=l[p];g!==void 0&&(y.normalized=g)}u(f)},a,c,ti,d)})})}},Dp=class{constructor(){this.name=xt.KHR_TEXTURE_TRANSFORM}extendTexture(e,t){if((t.texCoord===void 0||t.texCoord===e.channel)&&t.offset===void 0&&t.rotation===void 0&&t.scale===void 0)return e;if(e=e.clone(),t.texCoord!==void 0&&(e.channel=t.texCoord),t.offset!==void 0&&e.offset.fromArray(t.offset),t.rotation!==void 0&&(e.rotation=t.rotation),t.scale!==void 0&&e.repeat.fromArray(t.scale),t.rotation!==void 0){let n=Math.cos(e.rotation),s=Math.sin(e.rotation);e.matrix.set(e.repeat.x*n,e.repeat.y*s,e.offset.x,-e.repeat.x*s,e.repeat.y*n,e.offset.y,0,0,1),e.matrixAutoUpdate=!1}return e.needsUpdate=!0,e}},Np=class{constructor(){this.name=xt.KHR_MESH_QUANTIZATION}},gu=class extends os{constructor(e,t,n,s){super(e,t,n,s)}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s*3+s;for(let o=0;o!==s;o++)t[o]=n[r+o];return t}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=a*2,c=a*3,h=s-t,u=(n-t)/h,d=u*u,f=d*u,p=e*c,y=p-c,g=-2*f+3*d,m=f-d,_=1-g,w=m-d+u;for(let S=0;S!==a;S++){let C=o[y+S+a],T=o[y+S+l]*h,v=o[p+S+a],E=o[p+S]*h;r[S]=_*C+w*T+g*v+m*E}return r}},hE=new An,Up=class extends gu{interpolate_(e,t,n,s){let r=super.interpolate_(e,t,n,s);return hE.fromArray(r).normalize().toArray(r),r}},Ui={FLOAT:5126,FLOAT_MAT3:35675,FLOAT_MAT4:35676,FLOAT_VEC2:35664,FLOAT_VEC3:35665,FLOAT_VEC4:35666,LINEAR:9729,REPEAT:10497,SAMPLER_2D:35678,POINTS:0,LINES:1,LINE_LOOP:2,LINE_STRIP:3,TRIANGLES:4,TRIANGLE_STRIP:5,TRIANGLE_FAN:6,UNSIGNED_BYTE:5121,UNSIGNED_SHORT:5123},ma={5120:Int8Array,5121:Uint8Array,5122:Int16Array,5123:Uint16Array,5125:Uint32Array,5126:Float32Array},B_={9728:Yt,9729:Tn,9984:mh,9985:la,9986:Gr,9987:Di},z_={33071:Pi,33648:Ho,10497:ir},hp={SCALAR:1,VEC2:2,VEC3:3,VEC4:4,MAT2:4,MAT3:9,MAT4:16},Op={POSITION:"position",NORMAL:"normal",TANGENT:"tangent",TEXCOORD_0:"uv",TEXCOORD_1:"uv1",TEXCOORD_2:"uv2",TEXCOORD_3:"uv3",COLOR_0:"color",WEIGHTS_0:"skinWeight",JOINTS_0:"skinIndex"},ur={scale:"scale",translation:"position",rotation:"quaternion",weights:"morphTargetInfluences"},uE={CUBICSPLINE:void 0,LINEAR:Dr,STEP:Lr},up={OPAQUE:"OPAQUE",MASK:"MASK",BLEND:"BLEND"};function dE(i){return i.DefaultMaterial===void 0&&(i.DefaultMaterial=new Fr({color:16777215,emissive:0,metalness:1,roughness:1,transparent:!1,depthTest:!0,side:ls})),i.DefaultMaterial}function $r(i,e,t){for(let n in t.extensions)i[n]===void 0&&(e.userData.gltfExtensions=e.userData.gltfExtensions||{},e.userData.gltfExtensions[n]=t.extensions[n])}function fs(i,e){e.extras!==void 0&&(typeof e.extras=="object"?Object.assign(i.userData,e.extras):console.warn("THREE.GLTFLoader: Ignoring primitive type .extras, "+e.extras))}function fE(i,e,t){let n=!1,s=!1,r=!1;for(let c=0,h=e.length;c<h;c++){let u=e[c];if(u.POSITION!==void 0&&(n=!0),u.NORMAL!==void 0&&(s=!0),u.COLOR_0!==void 0&&(r=!0),n&&s&&r)break}if(!n&&!s&&!r)return Promise.resolve(i);let o=[],a=[],l=[];for(let c=0,h=e.length;c<h;c++){let u=e[c];if(n){let d=u.POSITION!==void 0?t.getDependency("accessor",u.POSITION):i.attributes.position;o.push(d)}if(s){let d=u.NORMAL!==void 0?t.getDependency("accessor",u.NORMAL):i.attributes.normal;a.push(d)}if(r){let d=u.COLOR_0!==void 0?t.getDependency("accessor",u.COLOR_0):i.attributes.color;l.push(d)}}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l)]).then(function(c){let h=c[0],u=c[1],d=c[2];return n&&(i.morphAttributes.position=h),s&&(i.morphAttributes.normal=u),r&&(i.morphAttributes.color=d),i.morphTargetsRelative=!0,i})}function pE(i,e){if(i.updateMorphTargets(),e.weights!==void 0)for(let t=0,n=e.weights.length;t<n;t++)i.morphTargetInfluences[t]=e.weights[t];if(e.extras&&Array.isArray(e.extras.targetNames)){let t=e.extras.targetNames;if(i.morphTargetInfluences.length===t.length){i.morphTargetDictionary={};for(let n=0,s=t.length;n<s;n++)i.morphTargetDictionary[t[n]]=n}else console.warn("THREE.GLTFLoader: Invalid extras.targetNames length. Ignoring names.")}}function mE(i){let e,t=i.extensions&&i.extensions[xt.KHR_DRACO_MESH_COMPRESSION];if(t?e="draco:"+t.bufferView+":"+t.indices+":"+dp(t.attributes):e=i.indices+":"+dp(i.attributes)+":"+i.mode,i.targets!==void 0)for(let n=0,s=i.targets.length;n<s;n++)e+=":"+dp(i.targets[n]);return e}function dp(i){let e="",t=Object.keys(i).sort();for(let n=0,s=t.length;n<s;n++)e+=t[n]+":"+i[t[n]]+";";return e}function Fp(i){switch(i){case Int8Array:return 1/127;case Uint8Array:return 1/255;case Int16Array:return 1/32767;case Uint16Array:return 1/65535;default:throw new Error("THREE.GLTFLoader: Unsupported normalized accessor component type.")}}function gE(i){return i.search(/\.jpe?g($|\?)/i)>0||i.search(/^data\:image\/jpeg/)===0?"image/jpeg":i.search(/\.webp($|\?)/i)>0||i.search(/^data\:image\/webp/)===0?"image/webp":i.search(/\.ktx2($|\?)/i)>0||i.search(/^data\:image\/ktx2/)===0?"image/ktx2":"image/png"}var xE=new ct,kp=class{constructor(e={},t={}){this.json=e,this.extensions={},this.plugins={},this.options=t,this.cache=new cE,this.associations=new Map,this.primitiveCache={},this.nodeCache={},this.meshCache={refs:{},uses:{}},this.cameraCache={refs:{},uses:{}},this.lightCache={refs:{},uses:{}},this.sourceCache={},this.textureCache={},this.nodeNamesUsed={};let n=!1,s=-1,r=!1,o=-1;if(typeof navigator<"u"&&typeof navigator.userAgent<"u"){let a=navigator.userAgent;n=/^((?!chrome|android).)*safari/i.test(a)===!0;let l=a.match(/Version\/(\d+)/);s=n&&l?parseInt(l[1],10):-1,r=a.indexOf("Firefox")>-1,o=r?a.match(/Firefox\/([0-9]+)\./)[1]:-1}typeof createImageBitmap>"u"||n&&s<17||r&&o<98?(this.textureLoader=new ml(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)):(this.textureLoader=new bl(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)),this.textureLoader.setCrossOrigin(this.options.crossOrigin),this.textureLoader.setWithCredentials(this.options.withCredentials),this.textureLoader.setRequestHeader(this.options.requestHeader),this.fileLoader=new ea(this.options.manager),this.fileLoader.setPriority(this.options.priority),this.fileLoader.setCache(this.options.cache),this.fileLoader.setResponseType("arraybuffer"),(this.options.withCredentials||this.options.crossOrigin==="use-credentials")&&this.fileLoader.setWithCredentials(!0)}setExtensions(e){this.extensions=e}setPlugins(e){this.plugins=e}parse(e,t){let n=this,s=this.json,r=this.extensions;this.cache.removeAll(),this.nodeCache={},this._invokeAll(function(o){return o._markDefs&&o._markDefs()}),Promise.all(this._invokeAll(function(o){return o.beforeRoot&&o.beforeRoot()})).then(function(){return Promise.all([n.getDependencies("scene"),n.getDependencies("animation"),n.getDependencies("camera")])}).then(function(o){let a={scene:o[0][s.scene||0],scenes:o[0],animations:o[1],cameras:o[2],asset:s.asset,parser:n,userData:{}};return $r(r,a,s),fs(a,s),Promise.all(n._invokeAll(function(l){return l.afterRoot&&l.afterRoot(a)})).then(function(){for(let l of a.scenes)l.updateMatrixWorld();e(a)})}).catch(t)}_markDefs(){let e=this.json.nodes||[],t=this.json.skins||[],n=this.json.meshes||[];for(let s=0,r=t.length;s<r;s++){let o=t[s].joints;for(let a=0,l=o.length;a<l;a++)e[o[a]].isBone=!0}for(let s=0,r=e.length;s<r;s++){let o=e[s];o.mesh!==void 0&&(this._addNodeRef(this.meshCache,o.mesh),o.skin!==void 0&&(n[o.mesh].isSkinnedMesh=!0)),o.camera!==void 0&&this._addNodeRef(this.cameraCache,o.camera)}}_addNodeRef(e,t){t!==void 0&&(e.refs[t]===void 0&&(e.refs[t]=e.uses[t]=0),e.refs[t]++)}_getNodeRef(e,t,n){if(e.refs[t]<=1)return n;let s=n.clone(),r=(o,a)=>{let l=this.associations.get(o);l!=null&&this.associations.set(a,l);for(let[c,h]of o.children.entries())r(h,a.children[c])};return r(n,s),s.name+="_instance_"+e.uses[t]++,s}_invokeOne(e){let t=Object.values(this.plugins);t.push(this);for(let n=0;n<t.length;n++){let s=e(t[n]);if(s)return s}return null}_invokeAll(e){let t=Object.values(this.plugins);t.unshift(this);let n=[];for(let s=0;s<t.length;s++){let r=e(t[s]);r&&n.push(r)}return n}getDependency(e,t){let n=e+":"+t,s=this.cache.get(n);if(!s){switch(e){case"scene":s=this.loadScene(t);break;case"node":s=this._invokeOne(function(r){return r.loadNode&&r.loadNode(t)});break;case"mesh":s=this._invokeOne(function(r){return r.loadMesh&&r.loadMesh(t)});break;case"accessor":s=this.loadAccessor(t);break;case"bufferView":s=this._invokeOne(function(r){return r.loadBufferView&&r.loadBufferView(t)});break;case"buffer":s=this.loadBuffer(t);break;case"material":s=this._invokeOne(function(r){return r.loadMaterial&&r.loadMaterial(t)});break;case"texture":s=this._invokeOne(function(r){return r.loadTexture&&r.loadTexture(t)});break;case"skin":s=this.loadSkin(t);break;case"animation":s=this._invokeOne(function(r){return r.loadAnimation&&r.loadAnimation(t)});break;case"camera":s=this.loadCamera(t);break;default:if(s=this._invokeOne(function(r){return r!=this&&r.getDependency&&r.getDependency(e,t)}),!s)throw new Error("Unknown type: "+e);break}this.cache.add(n,s)}return s}getDependencies(e){let t=this.cache.get(e);if(!t){let n=this,s=this.json[e+(e==="mesh"?"es":"s")]||[];t=Promise.all(s.map(function(r,o){return n.getDependency(e,o)})),this.cache.add(e,t)}return t}loadBuffer(e){let t=this.json.buffers[e],n=this.fileLoader;if(t.type&&t.type!=="arraybuffer")throw new Error("THREE.GLTFLoader: "+t.type+" buffer type is not supported.");if(t.uri===void 0&&e===0)return Promise.resolve(this.extensions[xt.KHR_BINARY_GLTF].body);let s=this.options;return new Promise(function(r,o){n.load(Bs.resolveURL(t.uri,s.path),r,void 0,function(){o(new Error('THREE.GLTFLoader: Failed to load buffer "'+t.uri+'".'))})})}loadBufferView(e){let t=this.json.bufferViews[e];return this.getDependency("buffer",t.buffer).then(function(n){let s=t.byteLength||0,r=t.byteOffset||0;return n.slice(r,r+s)})}loadAccessor(e){let t=this,n=this.json,s=this.json.accessors[e];if(s.bufferView===void 0&&s.sparse===void 0){let o=hp[s.type],a=ma[s.componentType],l=s.normalized===!0,c=new a(s.count*o);return Promise.resolve(new xn(c,o,l))}let r=[];return s.bufferView!==void 0?r.push(this.getDependency("bufferView",s.bufferView)):r.push(null),s.sparse!==void 0&&(r.push(this.getDependency("bufferView",s.sparse.indices.bufferView)),r.push(this.getDependency("bufferView",s.sparse.values.bufferView))),Promise.all(r).then(function(o){let a=o[0],l=hp[s.type],c=ma[s.componentType],h=c.BYTES_PER_ELEMENT,u=h*l,d=s.byteOffset||0,f=s.bufferView!==void 0?n.bufferViews[s.bufferView].byteStride:void 0,p=s.normalized===!0,y,g;if(f&&f!==u){let m=Math.floor(d/f),_="InterleavedBuffer:"+s.bufferView+":"+s.componentType+":"+m+":"+s.count,w=t.cache.get(_);w||(y=new c(a,m*f,s.count*f/h),w=new Yo(y,f/h),t.cache.add(_,w)),g=new $o(w,l,d%f/h,p)}else a===null?y=new c(s.count*l):y=new c(a,d,s.count*l),g=new xn(y,l,p);if(s.sparse!==void 0){let m=hp.SCALAR,_=ma[s.sparse.indices.componentType],w=s.sparse.indices.byteOffset||0,S=s.sparse.values.byteOffset||0,C=new _(o[1],w,s.sparse.count*m),T=new c(o[2],S,s.sparse.count*l);a!==null&&(g=new xn(g.array.slice(),g.itemSize,g.normalized)),g.normalized=!1;for(let v=0,E=C.length;v<E;v++){let k=C[v];if(g.setX(k,T[v*l]),l>=2&&g.setY(k,T[v*l+1]),l>=3&&g.setZ(k,T[v*l+2]),l>=4&&g.setW(k,T[v*l+3]),l>=5)throw new Error("THREE.GLTFLoader: Unsupported itemSize in sparse BufferAttribute.")}g.normalized=p}return g})}loadTexture(e){let t=this.json,n=this.options,r=t.textures[e].source,o=t.images[r],a=this.textureLoader;if(o.uri){let l=n.manager.getHandler(o.uri);l!==null&&(a=l)}return this.loadTextureImage(e,r,a)}loadTextureImage(e,t,n){let s=this,r=this.json,o=r.textures[e],a=r.images[t],l=(a.uri||a.bufferView)+":"+o.sampler;if(this.textureCache[l])return this.textureCache[l];let c=this.loadImageSource(t,n).then(function(h){h.flipY=!1,h.name=o.name||a.name||"",h.name===""&&typeof a.uri=="string"&&a.uri.startsWith("data:image/")===!1&&(h.name=a.uri);let d=(r.samplers||{})[o.sampler]||{};return h.magFilter=B_[d.magFilter]||Tn,h.minFilter=B_[d.minFilter]||Di,h.wrapS=z_[d.wrapS]||ir,h.wrapT=z_[d.wrapT]||ir,h.generateMipmaps=!h.isCompressedTexture&&h.minFilter!==Yt&&h.minFilter!==Tn,s.associations.set(h,{textures:e}),h}).catch(function(){return null});return this.textureCache[l]=c,c}loadImageSource(e,t){let n=this,s=this.json,r=this.options;if(this.sourceCache[e]!==void 0)return this.sourceCache[e].then(d=>d.clone());let o=s.images[e],a=self.URL||self.webkitURL,l=o.uri||"",c=!1,h;if(t.isKTX2Loader===!0&&o.bufferView!==void 0)h=n.getDependency("bufferView",o.bufferView).then(function(d){return new Promise(function(f,p){t.parse(d,f,p)})});else{if(o.bufferView!==void 0)l=n.getDependency("bufferView",o.bufferView).then(function(d){c=!0;let f=new Blob([d],{type:o.mimeType});return l=a.createObjectURL(f),l});else if(o.uri===void 0)throw new Error("THREE.GLTFLoader: Image "+e+" is missing URI and bufferView");h=Promise.resolve(l).then(function(d){return new Promise(function(f,p){let y=f;t.isImageBitmapLoader===!0&&(y=function(g){let m=new En(g);m.needsUpdate=!0,f(m)}),t.load(Bs.resolveURL(d,r.path),y,void 0,p)})})}let u=h.then(function(d){return c===!0&&a.revokeObjectURL(l),fs(d,o),d.userData.mimeType=o.mimeType||gE(o.uri),d}).catch(function(d){throw console.error("THREE.GLTFLoader: Couldn't load texture",l),d});return this.sourceCache[e]=u,u}assignTexture(e,t,n,s){let r=this;return this.getDependency("texture",n.index).then(function(o){if(!o)return null;if(n.texCoord!==void 0&&n.texCoord>0&&(o=o.clone(),o.channel=n.texCoord),r.extensions[xt.KHR_TEXTURE_TRANSFORM]){let a=n.extensions!==void 0?n.extensions[xt.KHR_TEXTURE_TRANSFORM]:void 0;if(a){let l=r.associations.get(o);o=r.extensions[xt.KHR_TEXTURE_TRANSFORM].extendTexture(o,a),r.associations.set(o,l)}}return s!==void 0&&(o.colorSpace=s),e[t]=o,o})}assignFinalMaterial(e){let t=e.geometry,n=e.material,s=t.attributes.tangent===void 0,r=t.attributes.color!==void 0,o=t.attributes.normal===void 0;if(e.isPoints){let a="PointsMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new Jo,oi.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,l.sizeAttenuation=!1,this.cache.add(a,l)),n=l}else if(e.isLine){let a="LineBasicMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new Zo,oi.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,this.cache.add(a,l)),n=l}if(s||r||o){let a="ClonedMaterial:"+n.uuid+":";s&&(a+="derivative-tangents:"),r&&(a+="vertex-colors:"),o&&(a+="flat-shading:");let l=this.cache.get(a);l||(l=n.clone(),r&&(l.vertexColors=!0),o&&(l.flatShading=!0),s&&(l.normalScale&&(l.normalScale.y*=-1),l.clearcoatNormalScale&&(l.clearcoatNormalScale.y*=-1)),this.cache.add(a,l),this.associations.set(l,this.associations.get(n))),n=l}e.material=n}getMaterialType(){return Fr}loadMaterial(e){let t=this,n=this.json,s=this.extensions,r=n.materials[e],o,a={},l=r.extensions||{},c=[];if(l[xt.KHR_MATERIALS_UNLIT]){let u=s[xt.KHR_MATERIALS_UNLIT];o=u.getMaterialType(),c.push(u.extendParams(a,r,t))}else{let u=r.pbrMetallicRoughness||{};if(a.color=new Ve(1,1,1),a.opacity=1,Array.isArray(u.baseColorFactor)){let d=u.baseColorFactor;a.color.setRGB(d[0],d[1],d[2],ti),a.opacity=d[3]}u.baseColorTexture!==void 0&&c.push(t.assignTexture(a,"map",u.baseColorTexture,Sn)),a.metalness=u.metallicFactor!==void 0?u.metallicFactor:1,a.roughness=u.roughnessFactor!==void 0?u.roughnessFactor:1,u.metallicRoughnessTexture!==void 0&&(c.push(t.assignTexture(a,"metalnessMap",u.metallicRoughnessTexture)),c.push(t.assignTexture(a,"roughnessMap",u.metallicRoughnessTexture))),o=this._invokeOne(function(d){return d.getMaterialType&&d.getMaterialType(e)}),c.push(Promise.all(this._invokeAll(function(d){return d.extendMaterialParams&&d.extendMaterialParams(e,a)})))}r.doubleSided===!0&&(a.side=Li);let h=r.alphaMode||up.OPAQUE;if(h===up.BLEND?(a.transparent=!0,a.depthWrite=!1):(a.transparent=!1,h===up.MASK&&(a.alphaTest=r.alphaCutoff!==void 0?r.alphaCutoff:.5)),r.normalTexture!==void 0&&o!==Xn&&(c.push(t.assignTexture(a,"normalMap",r.normalTexture)),a.normalScale=new Ye(1,1),r.normalTexture.scale!==void 0)){let u=r.normalTexture.scale;a.normalScale.set(u,u)}if(r.occlusionTexture!==void 0&&o!==Xn&&(c.push(t.assignTexture(a,"aoMap",r.occlusionTexture)),r.occlusionTexture.strength!==void 0&&(a.aoMapIntensity=r.occlusionTexture.strength)),r.emissiveFactor!==void 0&&o!==Xn){let u=r.emissiveFactor;a.emissive=new Ve().setRGB(u[0],u[1],u[2],ti)}return r.emissiveTexture!==void 0&&o!==Xn&&c.push(t.assignTexture(a,"emissiveMap",r.emissiveTexture,Sn)),Promise.all(c).then(function(){let u=new o(a);return r.name&&(u.name=r.name),fs(u,r),t.associations.set(u,{materials:e}),r.extensions&&$r(s,u,r),u})}createUniqueName(e){let t=zt.sanitizeNodeName(e||"");return t in this.nodeNamesUsed?t+"_"+ ++this.nodeNamesUsed[t]:(this.nodeNamesUsed[t]=0,t)}loadGeometries(e){let t=this,n=this.extensions,s=this.primitiveCache;function r(a){return n[xt.KHR_DRACO_MESH_COMPRESSION].decodePrimitive(a,t).then(function(l){return H_(l,a,t)})}let o=[];for(let a=0,l=e.length;a<l;a++){let c=e[a],h=mE(c),u=s[h];if(u)o.push(u.promise);else{let d;c.extensions&&c.extensions[xt.KHR_DRACO_MESH_COMPRESSION]?d=r(c):d=H_(new Hn,c,t),c.mode===Ui.TRIANGLE_STRIP?d=d.then(f=>cp(f,Pl)):c.mode===Ui.TRIANGLE_FAN&&(d=d.then(f=>cp(f,ua))),s[h]={primitive:c,promise:d},o.push(d)}}return Promise.all(o)}loadMesh(e){let t=this,n=this.json,s=this.extensions,r=n.meshes[e],o=r.primitives,a=[];for(let l=0,c=o.length;l<c;l++){let h=o[l].material===void 0?dE(this.cache):this.getDependency("material",o[l].material);a.push(h)}return a.push(t.loadGeometries(o)),Promise.all(a).then(async function(l){let c=l.slice(0,l.length-1),h=l[l.length-1],u=[];for(let f=0,p=h.length;f<p;f++){let y=h[f],g=o[f],m,_=c[f];if(g.mode===Ui.TRIANGLES||g.mode===Ui.TRIANGLE_STRIP||g.mode===Ui.TRIANGLE_FAN||g.mode===void 0){let w=r.isSkinnedMesh===!0,S=y.hasAttribute("skinIndex")&&y.hasAttribute("skinWeight");w&&S===!1&&console.warn("THREE.GLTFLoader: Missing skinIndex or skinWeight attributes. Skinning disabled."),m=w&&S?new tl(y,_):new Zt(y,_),m.isSkinnedMesh===!0&&m.normalizeSkinWeights()}else if(g.mode===Ui.LINES)m=new sl(y,_);else if(g.mode===Ui.LINE_STRIP)m=new Ur(y,_);else if(g.mode===Ui.LINE_LOOP)m=new rl(y,_);else if(g.mode===Ui.POINTS)m=new ol(y,_);else throw new Error("THREE.GLTFLoader: Primitive mode unsupported: "+g.mode);Object.keys(m.geometry.morphAttributes).length>0&&pE(m,r),m.name=t.createUniqueName(r.name||"mesh_"+e),fs(m,r),g.extensions&&$r(s,m,g),t.assignFinalMaterial(m),u.push(m)}for(let f=0,p=u.length;f<p;f++)t.associations.set(u[f],{meshes:e,primitives:f});if(u.length===1)return r.extensions&&$r(s,u[0],r),u[0];let d=new wn;r.extensions&&$r(s,d,r),t.associations.set(d,{meshes:e});for(let f=0,p=u.length;f<p;f++)d.add(u[f]);return d})}loadCamera(e){let t,n=this.json.cameras[e],s=n[n.type];if(!s){console.warn("THREE.GLTFLoader: Missing camera parameters.");return}return n.type==="perspective"?t=new Mn(da.radToDeg(s.yfov),s.aspectRatio||1,s.znear||1,s.zfar||2e6):n.type==="orthographic"&&(t=new kr(-s.xmag,s.xmag,s.ymag,-s.ymag,s.znear,s.zfar)),n.name&&(t.name=this.createUniqueName(n.name)),fs(t,n),Promise.resolve(t)}loadSkin(e){let t=this.json.skins[e],n=[];for(let s=0,r=t.joints.length;s<r;s++)n.push(this._loadNodeShallow(t.joints[s]));return t.inverseBindMatrices!==void 0?n.push(this.getDependency("accessor",t.inverseBindMatrices)):n.push(null),Promise.all(n).then(function(s){let r=s.pop(),o=s,a=[],l=[];for(let c=0,h=o.length;c<h;c++){let u=o[c];if(u){a.push(u);let d=new ct;r!==null&&d.fromArray(r.array,c*16),l.push(d)}else console.warn('THREE.GLTFLoader: Joint "%s" could not be found.',t.joints[c])}return new nl(a,l)})}loadAnimation(e){let t=this.json,n=this,s=t.animations[e],r=s.name?s.name:"animation_"+e,o=[],a=[],l=[],c=[],h=[];for(let u=0,d=s.channels.length;u<d;u++){let f=s.channels[u],p=s.samplers[f.sampler],y=f.target,g=y.node,m=s.parameters!==void 0?s.parameters[p.input]:p.input,_=s.parameters!==void 0?s.parameters[p.output]:p.output;y.node!==void 0&&(o.push(this.getDependency("node",g)),a.push(this.getDependency("accessor",m)),l.push(this.getDependency("accessor",_)),c.push(p),h.push(y))}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l),Promise.all(c),Promise.all(h)]).then(function(u){let d=u[0],f=u[1],p=u[2],y=u[3],g=u[4],m=[];for(let w=0,S=d.length;w<S;w++){let C=d[w],T=f[w],v=p[w],E=y[w],k=g[w];if(C===void 0)continue;C.updateMatrix&&C.updateMatrix();let L=n._createAnimationTracks(C,T,v,E,k);if(L)for(let N=0;N<L.length;N++)m.push(L[N])}let _=new pl(r,void 0,m);return fs(_,s),_})}createNodeMesh(e){let t=this.json,n=this,s=t.nodes[e];return s.mesh===void 0?null:n.getDependency("mesh",s.mesh).then(function(r){let o=n._getNodeRef(n.meshCache,s.mesh,r);return s.weights!==void 0&&o.traverse(function(a){if(a.isMesh)for(let l=0,c=s.weights.length;l<c;l++)a.morphTargetInfluences[l]=s.weights[l]}),o})}loadNode(e){let t=this.json,n=this,s=t.nodes[e],r=n._loadNodeShallow(e),o=[],a=s.children||[];for(let c=0,h=a.length;c<h;c++)o.push(n.getDependency("node",a[c]));let l=s.skin===void 0?Promise.resolve(null):n.getDependency("skin",s.skin);return Promise.all([r,Promise.all(o),l]).then(function(c){let h=c[0],u=c[1],d=c[2];d!==null&&h.traverse(function(f){f.isSkinnedMesh&&f.bind(d,xE)});for(let f=0,p=u.length;f<p;f++)h.add(u[f]);if(h.userData.pivot!==void 0&&u.length>0){let f=h.userData.pivot,p=u[0];h.pivot=new H().fromArray(f),h.position.x-=f[0],h.position.y-=f[1],h.position.z-=f[2],p.position.set(0,0,0),delete h.userData.pivot}return h})}_loadNodeShallow(e){let t=this.json,n=this.extensions,s=this;if(this.nodeCache[e]!==void 0)return this.nodeCache[e];let r=t.nodes[e],o=r.name?s.createUniqueName(r.name):"",a=[],l=s._invokeOne(function(c){return c.createNodeMesh&&c.createNodeMesh(e)});return l&&a.push(l),r.camera!==void 0&&a.push(s.getDependency("camera",r.camera).then(function(c){return s._getNodeRef(s.cameraCache,r.camera,c)})),s._invokeAll(function(c){return c.createNodeAttachment&&c.createNodeAttachment(e)}).forEach(function(c){a.push(c)}),this.nodeCache[e]=Promise.all(a).then(function(c){let h;if(r.isBone===!0?h=new Ko:c.length>1?h=new wn:c.length===1?h=c[0]:h=new jt,h!==c[0])for(let u=0,d=c.length;u<d;u++)h.add(c[u]);if(r.name&&(h.userData.name=r.name,h.name=o),fs(h,r),r.extensions&&$r(n,h,r),r.matrix!==void 0){let u=new ct;u.fromArray(r.matrix),h.applyMatrix4(u)}else r.translation!==void 0&&h.position.fromArray(r.translation),r.rotation!==void 0&&h.quaternion.fromArray(r.rotation),r.scale!==void 0&&h.scale.fromArray(r.scale);if(!s.associations.has(h))s.associations.set(h,{});else if(r.mesh!==void 0&&s.meshCache.refs[r.mesh]>1){let u=s.associations.get(h);s.associations.set(h,{...u})}return s.associations.get(h).nodes=e,h}),this.nodeCache[e]}loadScene(e){let t=this.extensions,n=this.json.scenes[e],s=this,r=new wn;n.name&&(r.name=s.createUniqueName(n.name)),fs(r,n),n.extensions&&$r(t,r,n);let o=n.nodes||[],a=[];for(let l=0,c=o.length;l<c;l++)a.push(s.getDependency("node",o[l]));return Promise.all(a).then(function(l){for(let h=0,u=l.length;h<u;h++){let d=l[h];d.parent!==null?r.add(O_(d)):r.add(d)}let c=h=>{let u=new Map;for(let[d,f]of s.associations)(d instanceof oi||d instanceof En)&&u.set(d,f);return h.traverse(d=>{let f=s.associations.get(d);f!=null&&u.set(d,f)}),u};return s.associations=c(r),r})}_createAnimationTracks(e,t,n,s,r){let o=[],a=e.name?e.name:e.uuid,l=[];function c(f){f.morphTargetInfluences&&l.push(f.name?f.name:f.uuid)}ur[r.path]===ur.weights?(c(e),e.isGroup&&e.children.forEach(c)):l.push(a);let h;switch(ur[r.path]){case ur.weights:h=Os;break;case ur.rotation:h=Fs;break;case ur.translation:case ur.scale:h=rr;break;default:n.itemSize===1?h=Os:h=rr;break}let u=s.interpolation!==void 0?uE[s.interpolation]:Dr,d=this._getArrayFromAccessor(n);for(let f=0,p=l.length;f<p;f++){let y=new h(l[f]+"."+ur[r.path],t.array,d,u);s.interpolation==="CUBICSPLINE"&&this._createCubicSplineTrackInterpolant(y),o.push(y)}return o}_getArrayFromAccessor(e){let t=e.array;if(e.normalized){let n=Fp(t.constructor),s=new Float32Array(t.length);for(let r=0,o=t.length;r<o;r++)s[r]=t[r]*n;t=s}return t}_createCubicSplineTrackInterpolant(e){e.createInterpolant=function(n){let s=this instanceof Fs?Up:gu;return new s(this.times,this.values,this.getValueSize()/3,n)},e.createInterpolant.isInterpolantFactoryMethodGLTFCubicSpline=!0}};function _E(i,e,t){let n=e.attributes,s=new ni;if(n.POSITION!==void 0){let a=t.json.accessors[n.POSITION],l=a.min,c=a.max;if(l!==void 0&&c!==void 0){if(s.set(new H(l[0],l[1],l[2]),new H(c[0],c[1],c[2])),a.normalized){let h=Fp(ma[a.componentType]);s.min.multiplyScalar(h),s.max.multiplyScalar(h)}}else{console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.");return}}else return;let r=e.targets;if(r!==void 0){let a=new H,l=new H;for(let c=0,h=r.length;c<h;c++){let u=r[c];if(u.POSITION!==void 0){let d=t.json.accessors[u.POSITION],f=d.min,p=d.max;if(f!==void 0&&p!==void 0){if(l.setX(Math.max(Math.abs(f[0]),Math.abs(p[0]))),l.setY(Math.max(Math.abs(f[1]),Math.abs(p[1]))),l.setZ(Math.max(Math.abs(f[2]),Math.abs(p[2]))),d.normalized){let y=Fp(ma[d.componentType]);l.multiplyScalar(y)}a.max(l)}else console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.")}}s.expandByVector(a)}i.boundingBox=s;let o=new ri;s.getCenter(o.center),o.radius=s.min.distanceTo(s.max)/2,i.boundingSphere=o}function H_(i,e,t){let n=e.attributes,s=[];function r(o,a){return t.getDependency("accessor",o).then(function(l){i.setAttribute(a,l)})}for(let o in n){let a=Op[o]||o.toLowerCase();a in i.attributes||s.push(r(n[o],a))}if(e.indices!==void 0&&!i.index){let o=t.getDependency("accessor",e.indices).then(function(a){i.setIndex(a)});s.push(o)}return mt.workingColorSpace!==ti&&"COLOR_0"in n&&console.warn(`THREE.GLTFLoader: Converting vertex colors from "srgb-linear" to "${mt.workingColorSpace}" not supported.`),fs(i,e),_E(i,e,t),Promise.all(s).then(function(){return e.targets!==void 0?fE(i,e.targets,t):i})}var vE=`
  out vec3 vNormal, vEye; out float vDepth;
  void main() {
    vec4 seen = modelViewMatrix * vec4(position, 1.0);
    vNormal = normalMatrix * normal; vEye = -seen.xyz; vDepth = -seen.z;
    gl_Position = projectionMatrix * seen;
  }`,yE=`
  precision highp float;
  ${lu}
  uniform vec3 ivory; in vec3 vNormal, vEye; in float vDepth; out vec4 shown;
  void main() { shown = vec4(lit(ivory, vNormal, vEye, 0.22, 0.0, vDepth), 1.0); }`,xu=class{group=new wn;nodes=[];poses=new Float32Array;library=new Map;material=new ai({glslVersion:Wr,vertexShader:vE,fragmentShader:yE,side:2,uniforms:{...qr,ivory:{value:new Ve(15129023)}}});async read(e){let{scene:t}=await new pu().parseAsync(e,"");t.traverse(n=>{n instanceof Zt&&(n.material=this.material,n.frustumCulled=!1,n.geometry.getAttribute("normal")||n.geometry.computeVertexNormals())});for(let n of[...t.children])this.library.set(n.name,n)}pose(e,t){this.group.clear(),this.poses=t,this.nodes=e.map(n=>{let s=new wn;s.name=n,s.visible=!this.left(n);let r=this.library.get(n);return r?s.add(r):this.library.size||s.add(new Zt(new dl(.018,16,12),this.material)),this.group.add(s),s})}without(e){this.left=e,this.nodes.forEach(t=>{t.visible=!e(t.name)})}left=()=>!1;turn=new An;show(e,t,n){let{nodes:s,poses:r}=this,o=s.length;s.forEach((a,l)=>{let c=(e*o+l)*7,h=(t*o+l)*7,u=d=>r[c+d]+n*(r[h+d]-r[c+d]);a.position.set(u(0),u(1),u(2)),a.quaternion.fromArray(r,c+3).slerp(this.turn.fromArray(r,h+3),n)})}where(e,t,n=0){let s=(t*this.nodes.length+e)*7,{poses:r}=this,{x:o,y:a,z:l}=new H(0,n,0).applyQuaternion(new An().fromArray(r,s+3));return[r[s]+o,r[s+1]+a,r[s+2]+l]}};var _u={whole:{title:"Whole",turn_deg:52,rise_deg:6,reach_m:2,at:"whole"},hip:{title:"Hip",turn_deg:66,rise_deg:7,reach_m:.68,at:"hip"},front:{title:"Front",turn_deg:12,rise_deg:4,reach_m:.86,at:"hip"},buttock:{title:"Buttock",turn_deg:132,rise_deg:6,reach_m:.52,at:"buttock"},back:{title:"Back",turn_deg:180,rise_deg:4,reach_m:.95,at:"back"}};var bE=420,SE=.68,V_=.26,ME=/^(humerus|ulna|radius|hand)_/,vu=class{constructor(e){this.place=e;this.renderer=new nu({antialias:!0,alpha:!0}),this.renderer.setPixelRatio(Math.min(devicePixelRatio,2)),this.canvas=this.renderer.domElement,this.canvas.tabIndex=0,this.canvas.setAttribute("role","img"),this.canvas.setAttribute("aria-label","The body in three dimensions. Arrow keys turn it, plus and minus bring it nearer or further."),e.prepend(this.canvas),this.orbit=new ou(this.camera,this.canvas),this.orbit.enableDamping=!Iu(),this.orbit.dampingFactor=.12,this.orbit.minDistance=.35,this.orbit.maxDistance=9,this.orbit.addEventListener("start",()=>this.away()),this.orbit.addEventListener("change",()=>this.wake(6)),this.shade=U_(),this.body.add(this.skeleton.group,this.arrows.group),this.world.add(this.body,this.shade),e.append(this.arrows.labels),new ResizeObserver(()=>this.fit()).observe(e),this.listen(),this.look("whole",!0),this.fit()}place;canvas;playing=!1;onShow=()=>{};onPick=()=>{};spent_ms=[];renderer;world=new ja;body=new wn;camera=new Mn(26,1,.05,30);orbit;skeleton=new xu;arrows=new au;shade;muscles=null;scene=null;time=0;asked=0;last=0;restless=0;glide=null;get now(){return this.time}get frames(){return this.scene?.frames??0}async dressBones(e){await this.skeleton.read(e),this.scene&&this.poses&&this.skeleton.pose(this.scene.bodies,this.poses),this.draw()}poses=null;set({message:e,arrays:t},n){this.scene=e,this.poses=t.bone,this.skeleton.pose(e.bodies,this.poses),this.muscles&&(this.body.remove(this.muscles.mesh),this.muscles.dispose()),this.muscles=new fu(e,t,n),this.body.add(this.muscles.mesh),this.before=t.arrow,this.force(this.before),this.time=Math.min(this.time,e.shown_s.at(-1)??0),this.settle(),this.viewing&&this.look(this.viewing,!0),this.wake()}viewing="whole";onLook=()=>{};away(){this.viewing="",this.onLook("")}activate(e,t){this.muscles?.activate(e,t),this.wake()}force(e){this.arrows.set(this.scene?.arrows.map(({title:t})=>t.split(",")[0])??[],e,this.before),this.wake()}before=new Float32Array;dress(e){this.muscles?.dress(e),this.wake()}showForces(e){this.arrows.group.visible=e,this.wake()}seek(e){let t=this.scene?.shown_s;t?.length&&(this.time=Math.min(Math.max(e,t[0]),t.at(-1)),this.onShow(this.time),this.wake())}step(e){let t=this.scene?.shown_s;if(!t?.length)return;let[n,,s]=this.frameAt(),r=(Math.round(n+s)+e+t.length)%t.length;this.seek(t[r])}cover(e){this.covered=e,this.fit()}covered=0;coverLeft(e){e!==this.aside&&(this.aside=e,this.fit())}aside=0;play(e){this.playing=e&&this.frames>1,this.last=0,this.wake()}look(e,t=Iu()){let n=_u[e];if(!n)return;this.viewing=e,this.onLook(e),this.skeleton.without(p=>n.at!=="whole"&&ME.test(p));let{at:s,high:r,wide:o}=this.focus(n),a=n.turn_deg*Math.PI/180,l=n.rise_deg*Math.PI/180,{clientWidth:c,clientHeight:h}=this.place,u=(h-this.covered)/(h||1),d=Math.max(r/u,o*(h||1)/(c-this.aside||1))/2/Math.tan(this.camera.fov*Math.PI/360),f=new H(Math.cos(a)*Math.cos(l),Math.sin(l),Math.sin(a)*Math.cos(l)).multiplyScalar(d).add(s);t?(this.camera.position.copy(f),this.orbit.target.copy(s),this.orbit.update()):this.glide={from:this.camera.position.clone(),to:f,look:this.orbit.target.clone(),lookTo:s,begun:performance.now()},this.wake()}paint(e,t,n){qr.haze.value.set(e).convertLinearToSRGB(),this.arrows.paint(e,t,n),this.shade.material.opacity=new Ve(e).getHSL({h:0,s:0,l:0}).l>.4?.2:.5,this.wake()}picture(){return this.draw(),this.canvas.toDataURL("image/png")}pick(e,t){let{muscles:n,camera:s}=this,r=this.canvas.getBoundingClientRect(),o=new H;if(!n)return null;let[a]=this.frameAt(),l=r.height/2/Math.tan(s.fov*Math.PI/360),c=1/0,h=null;return n.eachPlace(a,(u,d,f)=>{o.fromArray(u).applyMatrix4(this.body.matrixWorld);let p=o.distanceTo(s.position);o.project(s);let y=Math.hypot((o.x+1)/2*r.width+r.left-e,(1-o.y)/2*r.height+r.top-t),g=Math.max(5,d*l/p),m=y/g+(p-d)*25;y<g*1.35&&m<c&&(c=m,h=f)}),h}focus({at:e,reach_m:t}){let n=this.scene,s=this.frameAt()[0],r=(u,d=0)=>{let f=n?.bodies.indexOf(u)??-1;return f<0?null:new H(...this.skeleton.where(f,s,d)).add(this.body.position)},o=r("pelvis")??new H(0,.95,0),a=r("torso"),l=r("torso",SE);if(e==="hip")return{at:(r("femur_r")??o).clone().lerp(o,.45),high:t,wide:t*.85};if(e==="buttock")return{at:(r("femur_r")??o).clone().lerp(o,.5),high:t,wide:t*.8};if(e==="back")return{at:(r("lumbar3")??a??o).clone(),high:t,wide:t*.85};let c=new ni().setFromPoints((n?.bodies??[]).flatMap(u=>r(u)??[]));c.isEmpty()&&c.expandByPoint(new H(0,1.8,0)).expandByPoint(new H),l&&c.expandByPoint(l);let h=c.getSize(new H);return{at:c.getCenter(new H),high:h.y+V_,wide:Math.hypot(h.x,h.z)+V_}}settle(){let e=this.scene?.bodies.indexOf("pelvis")??-1;if(e<0||!this.scene)return;let[t,n,s]=this.frameAt(),r=this.skeleton.where(e,t),o=this.skeleton.where(e,n);this.body.position.set(-(r[0]+s*(o[0]-r[0])),0,-(r[2]+s*(o[2]-r[2])))}frameAt(){let e=this.scene?.shown_s??[0],t=0;for(;t<e.length-2&&e[t+1]<=this.time;)t++;let n=Math.min(t+1,e.length-1),s=e[n]-e[t];return[t,n,s>0?Math.min(1,Math.max(0,(this.time-e[t])/s)):0]}fit(){let{clientWidth:e,clientHeight:t}=this.place;!e||!t||(this.renderer.setSize(e,t,!1),this.camera.aspect=e/t,this.camera.setViewOffset(e,t,-this.aside/2,this.covered/2,e,t),this.draw())}wake(e=1){this.restless=Math.max(this.restless,e),this.asked||=requestAnimationFrame(t=>{this.asked=0,this.tick(t)})}tick(e){let t=performance.now();if(this.restless--,this.playing){let n=this.scene.shown_s,s=n[0],r=n.at(-1);this.time+=this.last?Math.min(e-this.last,250)/1e3:0,this.time>r&&(this.time=s+(this.time-s)%(r-s||1)),this.last=e,this.onShow(this.time)}this.glide&&this.slide(e),this.orbit.update(),this.draw(),this.spent_ms.push(performance.now()-t),this.spent_ms.length>240&&this.spent_ms.shift(),(this.playing||this.glide||this.restless>0)&&this.wake(this.restless)}slide(e){let{from:t,to:n,look:s,lookTo:r,begun:o}=this.glide,a=Math.min(1,Math.max(0,(e-o)/bE)),l=a*a*(3-2*a),c=s.clone().lerp(r,l),h=t.clone().sub(s),u=n.clone().sub(r),d=h.length()+l*(u.length()-h.length());this.camera.position.copy(h.lerp(u,l).setLength(d)).add(c),this.orbit.target.copy(c),a===1&&(this.glide=null)}draw(){let e=this.camera.position.distanceTo(this.orbit.target);if(this.scene){let[t,n,s]=this.frameAt();this.skeleton.show(t,n,s),this.muscles?.show(t,n,s),this.arrows.show(s<.5?t:n,e),this.settle()}qr.hazeRange.value.set(e,e+.9),this.renderer.render(this.world,this.camera),this.arrows.write(this.camera,this.place.clientWidth,this.place.clientHeight)}listen(){let{canvas:e}=this,t=null,n=!1;e.addEventListener("pointermove",({clientX:r,clientY:o,buttons:a})=>{a||n||(n=!0,requestAnimationFrame(()=>{n=!1,this.onPick(this.pick(r,o),!1)}))}),e.addEventListener("pointerleave",()=>this.onPick(null,!1)),e.addEventListener("pointerdown",({clientX:r,clientY:o})=>{t=[r,o],this.glide=null}),e.addEventListener("pointerup",({clientX:r,clientY:o})=>{t&&Math.hypot(r-t[0],o-t[1])<5&&this.onPick(this.pick(r,o),!0),t=null});let s={ArrowLeft:[-.12,0,1],ArrowRight:[.12,0,1],ArrowUp:[0,.1,1],ArrowDown:[0,-.1,1],"+":[0,0,.88],"=":[0,0,.88],"-":[0,0,1.14]};e.addEventListener("keydown",r=>{let o=s[r.key];!o||r.ctrlKey||r.metaKey||(r.preventDefault(),r.stopPropagation(),this.turn(...o))})}turn(e,t,n){let{camera:s,orbit:r}=this,o=s.position.clone().sub(r.target).multiplyScalar(n);o.applyAxisAngle(new H(0,1,0),e);let a=new H().crossVectors(o,new H(0,1,0)).normalize(),l=o.clone().applyAxisAngle(a,-t);Math.abs(l.y/l.length())<.98&&o.copy(l),s.position.copy(r.target).add(o),this.away(),this.wake()}};var dr=[Sm,h0,Ad],W_=[vm,r0,f0,um,...dr,cm];function wE(){let i=window.COXA_EMBED,e=i?am(i):om(),t=i?W_.filter(({name:_})=>_==="move"||_==="about"||_==="whatif"&&"whatif"in i||_==="explore"&&"muscles"in i):W_,n=document.getElementById("stage"),s=document.getElementById("panel"),r=new ql;i&&!location.hash&&r.note({page:"whatif"in i?"whatif":"move",...i.state});let o=x("div",{class:"trouble",role:"alert",hidden:!0}),a=x("div",{class:"busy",role:"status"});document.body.append(o);let l=_=>{if(o.hidden=!_,!_)return;let{what:w,todo:S,file:C,line:T}=_.problem;$e(o,x("strong",{},/^\S*[._]/.test(w)?w:et(w)),S?x("p",{},S):null,C?x("p",{class:"fine"},T?`${C}, line ${T}`:C):null,x("button",{type:"button",class:"close","aria-label":"Close",onclick:()=>{o.hidden=!0}},"×"))},c=new vu(n),h=new Vl(e,c,r,_=>{a.textContent=_,n.classList.toggle("is-busy",_!=="")},l);n.querySelector(".waiting")?.remove(),n.append(a,x("p",{id:"named",class:"named","aria-live":"polite"}),TE(c),AE());let u=null,d=null,f=()=>{let _=t.find(({name:w})=>w===r.state.page)??t[0];if(_===u){d?.update?.();return}d?.close?.(),document.getElementById("named").textContent="",l(null),u=_,document.title=`${_.title} · Coxa`,document.body.classList.toggle("unstaged",!_.staged),document.body.dataset.page=_.name;for(let w of y)w.element.setAttribute("aria-current",w.led.includes(_)?"page":"false");dr.includes(_)&&_!==Ad&&(p=_.name),s.replaceChildren(),s.scrollTop=0,d=_.open(s,h)},p="today",y=t.filter(_=>!dr.includes(_)||_===dr[0]).map(_=>{let w=_===dr[0]?dr:[_],S=_===dr[0]?"Your path":_.title;return{led:w,element:x("button",{type:"button",class:"tab",onclick:()=>{(!u||!w.includes(u))&&r.go({page:_===dr[0]?p:_.name,chosen:""})}},X_(_.name),x("span",{},S))}});document.getElementById("rail").append(x("nav",{"aria-label":"Pages"},...y.map(({element:_})=>_)),EE(()=>{g(),d?.repaint?.()}));let g=()=>c.paint(gr("ground"),gr("ink"),gr("accent"));matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>{g(),d?.repaint?.()}),c.onShow=_=>d?.show?.(_),c.onPick=(_,w)=>d?.pick?.(_,w),addEventListener("keydown",_=>{let w=_.target;_.ctrlKey||_.metaKey||_.altKey||/^(INPUT|SELECT|TEXTAREA|BUTTON|SUMMARY|A)$/.test(w.tagName)&&!(w.tagName==="BUTTON"&&/^(Arrow|Escape|[.,jk])/.test(_.key))||d?.key?.(_.key)&&_.preventDefault()});let m=document.querySelector(".paper .picture")??x("img",{class:"print-picture",alt:"The body as it stood on the screen"});m.isConnected||n.append(m),addEventListener("beforeprint",()=>{m.src=c.picture()}),i||e0(h),r.onChange=f,g(),f(),Object.assign(window,{coxaStage:c})}function TE(i){let e=x("input",{type:"checkbox",checked:!0,onchange:()=>i.showForces(e.checked)}),t=Object.entries(_u).map(([n,{title:s}])=>x("button",{type:"button","aria-pressed":"false","data-view":n,onclick:()=>i.look(n)},s));return i.onLook=n=>{for(let s of t)s.setAttribute("aria-pressed",String(s.dataset.view===n))},x("div",{class:"views",role:"group","aria-label":"Look from"},...t,x("label",{class:"check forces"},e,"Forces"))}var AE=()=>x("div",{class:"scale","aria-hidden":"true"},x("p",{class:"scale-activation"},x("span",{},"at rest"),x("i",{}),x("span",{},"fully active")),x("p",{class:"scale-change"},x("span",{},"works less"),x("i",{}),x("span",{},"works more")));function EE(i){let e=document.documentElement;return x("button",{type:"button",class:"tab theme","aria-label":"Light or dark",title:"Light or dark",onclick:()=>{let n=e.dataset.theme?e.dataset.theme==="dark":matchMedia("(prefers-color-scheme: dark)").matches;e.dataset.theme=n?"light":"dark",i()}},X_("theme"))}var RE={explore:"M12 3.5a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2ZM12 8.7v6.1M7 10.8c3.2 1.4 6.8 1.4 10 0M12 14.8l-3 6M12 14.8l3 6",move:"M14.5 3.4a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8ZM8 10.5l4.5-2.3 2 4.3-2.5 3 2.5 5M12 15.5l-4.5 4.5M14.5 11l3.5 1",whatif:"M4 7h9M17 7h3M4 12h3M11 12h9M4 17h11M19 17h1M13 5v4M7 10v4M15 15v4",article:"M6 3.5h9l3.5 3.5v13.5H6zM9 9h6M9 12.5h6M9 16h4",gate:"M6 20.5c6 0 1.5-5.5 6-5.5s6-3.5 2-6M18 3.5a2.5 2.5 0 0 1 2.5 2.5c0 2-2.5 4.5-2.5 4.5S15.5 8 15.5 6A2.5 2.5 0 0 1 18 3.5ZM4.5 19a1.5 1.5 0 1 1 0 3",about:"M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 11v5.5M12 7.6v.6",theme:"M12 4a8 8 0 1 0 8 8 6 6 0 0 1-8-8Z"};function X_(i){let e=document.createElementNS("http://www.w3.org/2000/svg","svg"),t=document.createElementNS("http://www.w3.org/2000/svg","path");return e.setAttribute("viewBox","0 0 24 24"),e.setAttribute("aria-hidden","true"),t.setAttribute("d",RE[i]??""),e.append(t),e}wE();})();
