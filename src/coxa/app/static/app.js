/* Coxa, Apache-2.0. Holds three.js (MIT, three.js authors) and uPlot (MIT, Leon Sorokin). */
"use strict";(()=>{function Em(){let i=document.documentElement.dataset.theme;return i?i==="dark":matchMedia("(prefers-color-scheme: dark)").matches}var Di=i=>getComputedStyle(document.documentElement).getPropertyValue(`--${i}`).trim(),$y=3;function hi(i){let e=Em()?1:0,t=Em()?.012:.95,n=[1,3,5].map(s=>Number.parseInt(i.slice(s,s+2),16)/255);if(n.some(Number.isNaN))return i;for(let s=0;s<40&&Yy(Ky(n),t)<$y;s++)n=n.map(r=>r+.06*(e-r));return`#${n.map(s=>Math.round(255*s).toString(16).padStart(2,"0")).join("")}`}var Yy=(i,e)=>(Math.max(i,e)+.05)/(Math.min(i,e)+.05);function Ky(i){let[e,t,n]=i.map(s=>s<=.04045?s/12.92:((s+.055)/1.055)**2.4);return .2126*e+.7152*t+.0722*n}var Zy={u8:Uint8Array,u16:Uint16Array,f32:Float32Array};function Zl(i){let e=new DataView(i).getUint32(0,!0),t=JSON.parse(new TextDecoder().decode(new Uint8Array(i,4,e))),n=4+e,s={};for(let{name:r,dtype:o,shape:a,offset:l}of t.blobs){let c=Zy[o];if(!c)throw new Error(`${r} is of a kind this page does not know: ${o}`);let h=a.reduce((u,d)=>u*d,1);s[r]=new c(i,n+l,h)}return{message:t.message,arrays:s}}function Rm(i){let e=atob(i),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return t.buffer}var Xn=class extends Error{constructor(t){super(t.what);this.problem=t}problem},Zu=(i,e)=>new Xn({what:i,todo:e,file:null,line:null,column:null});async function us(i,e={}){let t;try{t=await fetch(`api/${i}`,{credentials:"same-origin",...e})}catch{throw Zu("Coxa does not answer.","Is `coxa app` still running?")}if(t.ok)return t;let n=await t.json().catch(()=>null);throw n?new Xn(n):Zu(`Coxa answered ${t.status}.`,"Load the page again.")}var Na=i=>({method:"POST",headers:{"content-type":"application/json"},body:JSON.stringify(i)});function Cm(){let i=async(t,n)=>(await us(t,n)).json(),e=async(t,n)=>Zl(await(await us(t,n)).arrayBuffer());return{still:!1,about:()=>i("about"),movements:()=>i("movements"),muscles:()=>i("muscles"),bones:async t=>(await us(`bones.glb?scene=${encodeURIComponent(t)}`)).arrayBuffer(),solve:t=>e("solve",Na(t)),whatIf:t=>e("whatif",Na(t)),bands:t=>i(`bands/${encodeURIComponent(t)}`),upload:t=>{let n=new FormData;for(let s of t)n.append("files",s,s.name);return i("upload",{method:"POST",body:n})},article:()=>i("article"),finding:t=>i(`article/${encodeURIComponent(t)}`),report:async t=>(await us("report",Na(t))).blob()}}function Pm(i){let e=async n=>{if(!(n in i))throw Zu("This report does not carry that.","Ask `coxa app`.");return i[n]},t=async n=>Rm(await e(n));return{still:!0,about:()=>e("about"),movements:async()=>[],muscles:()=>e("muscles"),bones:()=>t("bones.glb"),solve:async()=>Zl(await t("solve")),whatIf:async()=>Zl(await t("whatif")),bands:()=>e("bands"),upload:()=>e("upload"),article:()=>e("article"),finding:n=>e(`article/${n}`),report:()=>e("report")}}var jy=8,Jy=2e3,jl=class{constructor(e,t,n,s,r){this.source=e;this.stage=t;this.address=n;this.busy=s;this.tell=r}source;stage;address;busy;tell;scene=null;solved=new Map;asked=new Map;first=null;bones="";latest=0;troubles=0;stands=!1;about(){return this.once("about",()=>this.source.about())}async trials(){let{trials:e}=await this.about();return[...e,...this.dropped.filter(({trial:t})=>!e.some(n=>n.trial===t))]}dropped=[];movements(){return this.once("movements",async()=>(await null,await Promise.race([this.first,new Promise(e=>setTimeout(e,Jy))]),this.source.movements()))}muscles(){return this.once("muscles",()=>this.source.muscles())}solve(e){let t=JSON.stringify(e),n=this.solved.get(t),s=n??this.source.solve(e);this.first??=s.catch(()=>null),this.solved.delete(t),this.solved.set(t,s),n||s.catch(()=>this.solved.delete(t));for(let r of[...this.solved.keys()].slice(0,-jy))this.solved.delete(r);return s}async show(e,t="Solving …",n){let s=++this.latest,r=setTimeout(()=>this.busy(t),150),o=await this.attempt(()=>this.solve(e));return clearTimeout(r),s!==this.latest||(this.busy(""),!o)?null:(this.put(o,n),o)}put(e,t){this.scene=e,this.stage.set(e,t?.arrays.activation),e.message.bones&&e.message.bones!==this.bones&&(this.bones=e.message.bones,this.source.bones(e.message.id).then(n=>this.stage.dressBones(n)).catch(n=>this.report(n)))}async attempt(e){let t=this.troubles;try{let n=await e();return this.stands&&t===this.troubles&&(this.stands=!1,this.tell(null)),n}catch(n){return this.report(n),null}}report(e){e instanceof Xn||console.error(e),this.troubles++,this.stands=!0,this.tell(e instanceof Xn?e:new Xn({what:"This page failed.",todo:e instanceof Error?e.message:String(e),file:null,line:null,column:null}))}once(e,t){let n=this.asked.get(e);if(n)return n;let s=t();return this.asked.set(e,s),s.catch(()=>this.asked.delete(e)),s}};function f(i,e={},...t){let n=document.createElement(i);for(let[s,r]of Object.entries(e))r==null||r===!1||(typeof r=="function"?n.addEventListener(s.slice(2),r):n.setAttribute(s,r===!0?"":String(r)));return ke(n,...t),n}function ke(i,...e){i.replaceChildren(...e.filter(t=>!!t))}var Qy=0,qn=i=>`${i}-${++Qy}`,ju=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;var Lm={name:"about",title:"About",staged:!1,open(i,e){let t=f("div",{class:"about"},f("p",{class:"note",role:"status"},"Opening …"));return i.append(t),e_(t,e),{}}},Im={V:"read",C:"computed from its data",M:"from memory"};async function e_(i,e){let t=await e.attempt(()=>e.about());t&&ke(i,t_(t),n_(t),i_(t))}function t_({education:i,rare:e,safety:t}){return f("section",{},f("h1",{},"Safety first"),f("p",{class:"lead"},i),e?f("p",{},e):null,f("div",{class:"rules"},...t.map(({when:n,title:s,texts:r})=>f("section",{class:`rule ${n}`},f("h2",{},s),f("ul",{},...r.map(o=>f("li",{},o)))))))}function n_({version:i,licence:e,bones_notice:t,bones:n}){return f("section",{},f("h1",{},"What this is"),f("p",{},`Coxa ${i} computes which muscles hold and move the hip and the lower back, and what the joints carry. It runs on this computer alone: nothing you open here leaves it.`),f("p",{},"Forces come from a model of a body, by a rule of least effort. They are estimates; where there is a band, it holds what other sharings of effort give that are about as good."),f("dl",{class:"facts"},f("div",{},f("dt",{},"Licence"),f("dd",{},e)),f("div",{},f("dt",{},"Bones"),f("dd",{},n?t:"The meshes are not installed; bones are shown as sticks. To see them: pip install 'coxa[app]'.")),f("div",{},f("dt",{},"Drawn with"),f("dd",{},"three.js (MIT, three.js authors) and uPlot (MIT, Leon Sorokin)")),f("div",{},f("dt",{},"Keys"),f("dd",{},"Space plays and pauses, comma and full stop go frame by frame. On the body, arrow keys turn it, plus and minus bring it nearer or further."))))}function i_({sources:i}){let e=f("ul",{class:"sources"}),t=f("input",{type:"search",placeholder:"Search the sources","aria-label":"Search the sources",oninput:()=>n()}),n=()=>{let s=t.value.toLowerCase();ke(e,...i.filter(({key:r,citation:o})=>`${r} ${o}`.toLowerCase().includes(s)).map(({citation:r,doi:o,mark:a})=>f("li",{},r," ",/^10\./.test(o)?f("a",{href:`https://doi.org/${o}`,rel:"noreferrer",target:"_blank"},`doi:${o}`):null,Im[a]?f("span",{class:"fine"},Im[a]):null)))};return n(),f("section",{},f("h1",{},"Sources"),t,e)}var s_=new Set(["a","script","foreignobject","iframe","style","image","animate","set","handler"]);function Dm(i){let e=i.replace(/<style[\s\S]*?<\/style>/g,"").replace(/(\s)style=(?=")/g,"$1data-style="),t=new DOMParser().parseFromString(e.replace(/^<svg(?![^>]*xmlns=)/,'<svg xmlns="http://www.w3.org/2000/svg"'),"image/svg+xml");if(t.querySelector("parsererror"))return null;for(let s of[...t.querySelectorAll("*")]){if(s_.has(s.localName.toLowerCase())){s.remove();continue}for(let{name:r,value:o}of[...s.attributes])if((r.startsWith("on")||/href$/.test(r)&&!o.startsWith("#"))&&s.removeAttribute(r),r==="data-style"){s.removeAttribute(r);for(let a of o.split(";")){let[l,...c]=a.split(":"),h=c.join(":").trim();l?.trim()&&h&&s.setAttribute(...r_(l.trim(),h))}}}let n=document.importNode(t.documentElement,!0);for(let s of[n,...n.querySelectorAll("[data-font]")]){let r=s.getAttribute("data-font");r&&(s.style.font=r)}return n}var r_=(i,e)=>i==="font"?["data-font",e]:[i,e];function Ue(i,e,t=!1){let n=Math.abs(i).toFixed(e);return`${Number.parseFloat(n)===0?"":i<0?"−":t?"+":""}${n}`}var Is=i=>`${Math.round(100*i)}%`,xn=i=>i==="r"?"right":i==="l"?"left":"",Ju=["gluteal trio","TFL and IT band","deep rotators","hip flexors","adductors","hamstrings"],Jl=i=>{let e=([t])=>(Ju.indexOf(t)+Ju.length+1)%(Ju.length+1);return[...Map.groupBy(i,({group:t})=>t)].sort((t,n)=>e(t)-e(n))},Ql=i=>We(i.replace(/,? \(?(right|left)\)?$/,"")),We=i=>i.charAt(0).toUpperCase()+i.slice(1);var km={name:"article",title:"The article",staged:!1,open:(i,e)=>new ed(i,e)},Qu={supported:"good",partly:"half",contested:"open","wrong as worded":"bad",advice:"plain","not run":"plain"},o_=1500,a_=(i,e)=>({...i,sections:i.sections.map(t=>({...t,rows:t.rows.map(n=>n.id===e.id?e:n)}))}),ed=class{constructor(e,t){this.desk=t;let n=f("input",{type:"search",placeholder:"Search the statements","aria-label":"Search the statements",oninput:()=>{this.sought=n.value.toLowerCase(),this.drawList()}});this.frame=f("div",{class:"article"},f("div",{class:"article-list"},f("header",{class:"head"},f("h1",{},"The article, tested"),f("p",{class:"lead"},"Every statement with what studies say of it, what the engine finds, and an experiment to try yourself.")),this.tally,n,this.progress,this.list),this.detail),e.append(this.frame),this.begin()}desk;ledger=null;verdict="";sought="";shown=null;coming=0;closed=!1;tally=f("div",{class:"tally",role:"group","aria-label":"Verdicts"});progress=f("p",{class:"fine progress",role:"status",hidden:!0});list=f("div",{class:"ledger"});detail=f("article",{class:"finding",tabindex:0,"aria-label":"What was found","aria-live":"polite"});frame;update(){this.drawList(),this.drawDetail()}close(){this.closed=!0,clearTimeout(this.coming)}key(e){let t=this.rows(),n=t.findIndex(({id:r})=>r===this.chosen),s=e==="ArrowDown"||e==="j"?t[n+1]:e==="ArrowUp"||e==="k"?t[n-1]:void 0;return e==="Escape"&&this.chosen?(this.desk.address.go({chosen:""}),!0):s?(this.desk.address.go({chosen:s.id}),document.getElementById(`row-${s.id}`)?.focus(),!0):!1}get chosen(){return this.desk.address.state.chosen}async begin(){ke(this.list,f("p",{class:"note",role:"status"},"Opening the ledger …")),this.ledger=await this.desk.attempt(()=>this.desk.source.article()),this.drawList(),this.drawDetail(),this.follow()}follow(){!this.ledger?.computing||this.closed||(this.coming=window.setTimeout(()=>{this.desk.source.article().then(e=>{this.closed||(this.take(e),this.follow())},()=>this.follow())},o_))}take(e){let t=new Set(this.ledger?.sections.flatMap(({rows:n})=>n).filter(({pending:n})=>!n).map(({id:n})=>n));if(this.ledger=e,this.drawTally(),this.verdict||this.sought){this.drawList();return}for(let n of e.sections.flatMap(({rows:s})=>s)){let s=n.pending||t.has(n.id)?null:document.getElementById(`row-${n.id}`);if(!s)continue;let r=s===document.activeElement,o=this.entry(n);s.parentElement.replaceWith(o),r&&o.querySelector("button").focus()}}rows(){return this.ledger?.sections.flatMap(({rows:e})=>e).filter(e=>this.wanted(e))??[]}wanted(e){return(!this.verdict||e.verdict===this.verdict)&&(!this.sought||`${e.title} ${e.statement}`.toLowerCase().includes(this.sought))}drawList(){let{ledger:e}=this;this.drawTally(),ke(this.list,...(e?.sections??[]).map(({section:t,title:n,rows:s})=>{let r=s.filter(o=>this.wanted(o));return r.length?f("section",{},f("h2",{},f("span",{class:"letter"},t),n),f("ul",{},...r.map(o=>this.entry(o)))):null}),!e||this.rows().length?null:f("p",{class:"note"},"No statement is like that."))}drawTally(){let{ledger:e}=this;if(!e)return;ke(this.tally,...Object.entries(e.verdicts).filter(([,s])=>s).map(([s,r])=>f("button",{type:"button",class:`chip ${Qu[s]??"plain"}`,"aria-pressed":String(s===this.verdict),onclick:()=>{this.verdict=s===this.verdict?"":s,this.drawList()}},f("strong",{},String(r)),` ${s}`)));let t=e.sections.flatMap(({rows:s})=>s),n=t.filter(s=>!s.pending).length;this.progress.hidden=n===t.length,this.progress.textContent=`${n} of ${t.length} tested${e.computing?"; the others follow":""}. One that you open is tested at once.`}entry(e){return f("li",{},f("button",{type:"button",id:`row-${e.id}`,class:"statement","aria-current":String(e.id===this.chosen),onclick:()=>this.desk.address.go({chosen:e.id})},f("span",{class:"statement-title"},e.title),f("span",{class:`mark-word ${Qu[e.verdict]??"plain"}`},e.pending?"to come":e.verdict),e.number_said?f("span",{class:"statement-number"},e.number_said):null))}async drawDetail(){let e=this.chosen;if(this.frame.classList.toggle("chosen",!!e),e===this.shown)return;if(this.shown=e,!e){ke(this.detail,f("p",{class:"empty"},"Choose a statement to see what was found."));return}ke(this.detail,f("p",{class:"note",role:"status"},this.rows().find(n=>n.id===e)?.pending?"Computing it now, which may take a while …":"Looking it up …"));let t=await this.desk.attempt(()=>this.desk.source.finding(e));if(e===this.shown){if(!t){ke(this.detail);return}this.drawFinding(t),this.ledger&&this.take(a_(this.ledger,t.row)),this.detail.scrollTop=0}}drawFinding(e){let{row:t,experiment:n,strengths:s}=e,r=e.chart?Dm(e.chart):null,o=(a,...l)=>l.some(Boolean)?f("section",{},f("h2",{},a),...l.map(c=>typeof c=="string"?c?f("p",{},c):null:c)):null;ke(this.detail,f("button",{type:"button",class:"back-link",onclick:()=>this.desk.address.go({chosen:""})},"‹ All statements"),f("p",{class:"number"},`Statement ${t.number}`),f("h1",{},t.title),f("blockquote",{},t.statement),f("p",{class:`verdict ${Qu[t.verdict]??"plain"}`},f("strong",{},We(t.verdict)),t.meaning?f("span",{},t.meaning):null),e.kindly?f("p",{class:"kindly"},e.kindly):null,f("div",{class:"prose"},...e.answer.split(/\n\n+/).map(a=>f("p",{},a))),n?f("p",{class:"actions"},f("button",{type:"button",class:"primary",onclick:()=>this.desk.address.go({page:Object.keys(s).length||n.conditions.length?"whatif":"move",what:n.what,person:n.person,conditions:n.conditions,free:n.free,strengths:s,chosen:"",time:null})},"Try it on the body")):null,r?f("figure",{class:"chart"},r):null,e.numbers.length?f("section",{},f("h2",{},"Numbers"),f("table",{class:"numbers"},f("tbody",{},...e.numbers.map(({what:a,said:l,band:c})=>f("tr",{},f("th",{scope:"row"},We(a)),f("td",{},l),f("td",{class:"band"},c)))))):null,o("Why this verdict",We(e.why)),o("What studies say",We(e.because)),o("Test of realism",We(e.test)),o("What was changed",We(e.changed)),o("What this cannot tell",We(e.cannot)),e.published.length?f("section",{},f("h2",{},"Published figures"),f("ul",{class:"sources"},...e.published.map(({what:a,said:l,note:c,source:h})=>f("li",{},f("strong",{},`${We(a)}: ${l}`),c?` (${c})`:"",h?f("span",{class:"fine"},h.citation):null)))):null)}};var l_=[["gate","Safety"],["screen","Screen"],["plan","Plan"],["today","Today"],["progress","Progress"],["data","Your data"]],Nm="example",wn={who:"",given:null,anew:!1},Um=()=>wn.given;function tc(i){wn.given=i}function ar(i){Object.assign(wn,{who:i,anew:!1})}function ec(){Object.assign(wn,{who:"",given:null,anew:!0})}var Ls=()=>wn.who,_i=async i=>(await us(`path/${i}${i.includes("?")?"&":"?"}who=${encodeURIComponent(wn.who)}`)).json(),$t=async(i,e)=>(await us(`path/${i}`,Na({who:wn.who,...e}))).json(),nc=i=>us(`path/${i}?who=${encodeURIComponent(wn.who)}`).then(e=>e.blob());function ic(i,e){let t=f("a",{href:URL.createObjectURL(i),download:e});t.click(),setTimeout(()=>URL.revokeObjectURL(t.href),1e4)}var ii=class{constructor(e,t,n){this.desk=t;this.step=n;ke(e,f("div",{class:`path path-${n}`},this.head,this.body)),this.drawHead(),this.begin()}desk;step;body=f("div",{class:"path-body"});person=null;info=null;closed=!1;head=f("header",{class:"path-head"});get early(){return!1}close(){this.closed=!0}get gone(){return this.closed}go(e,t=""){this.desk.address.go({page:e,chosen:t})}async begin(){ke(this.body,f("p",{class:"note",role:"status"},"Opening …"));let e=await this.desk.attempt(()=>_i("info"));if(!e||this.closed){ke(this.body);return}if(this.info=e,e.trouble){this.drawTrouble(e);return}if(e.people.length||(wn.anew=!0),!e.people.includes(wn.who)){let n=e.people.filter(r=>r!==Nm),s=n.length?n:e.people;wn.who=s.length===1&&!wn.anew?s[0]:""}if(this.person=null,this.drawHead(),!wn.who&&!wn.anew&&this.step!=="data"){this.drawPeople(e);return}if(wn.who&&(this.person=await this.desk.attempt(()=>_i("person")),!this.person||this.closed))return;if(!(this.person?this.person.gate.state==="open":!!wn.given&&this.step==="screen")&&!this.early){this.desk.address.go({page:"gate",chosen:""},!0);return}await this.draw()}focus(e){this.body.querySelector(e)?.focus()}drawHead(){let e=this.info?.people??[];ke(this.head,f("nav",{class:"path-steps","aria-label":"Your path"},...l_.map(([t,n])=>f("button",{type:"button","aria-current":t===this.step||t==="screen"&&this.step==="test"?"page":"false",onclick:()=>this.go(t)},n))),wn.who===Nm?f("button",{type:"button",class:"path-who example",onclick:()=>{ec(),this.go("gate"),this.step==="gate"&&this.begin()}},"An example, made up. Begin your own"):e.length>1&&wn.who?f("button",{type:"button",class:"path-who",onclick:()=>{ar(""),this.begin()}},f("span",{class:"unseen"},"This is about "),wn.who,f("span",{class:"unseen"},"; choose someone else")):null),this.head.querySelector("[aria-current=page]")?.scrollIntoView({block:"nearest",inline:"center"})}drawPeople({people:e}){ke(this.body,f("div",{class:"path-column"},f("h1",{},"Who is it about?"),f("p",{class:"lead"},"Several people keep their path in this database."),f("ul",{class:"path-people"},...e.map(t=>f("li",{},f("button",{type:"button",onclick:()=>{ar(t),this.begin()}},t)))),f("p",{class:"actions"},f("button",{type:"button",onclick:()=>{ec(),this.go("gate"),this.step==="gate"&&this.begin()}},"Someone new")))),this.focus("li button")}drawTrouble({trouble:e}){e&&ke(this.body,f("div",{class:"path-column"},f("h1",{},"Your path cannot be opened now"),f("p",{class:"lead"},`${We(new Xn(e).message)}.`.replace(/\.\.$/,".")),e.todo?f("p",{},e.todo):null,e.file?f("p",{class:"where"},e.file):null,f("p",{class:"note"},"The rest of the page works without it; nothing that was kept is lost."),f("p",{class:"actions"},f("button",{type:"button",class:"primary",onclick:()=>{this.begin()}},"Try again"))))}};var c_=new Intl.DateTimeFormat("en-GB",{day:"numeric",month:"long"}),h_=new Intl.DateTimeFormat("en-GB",{weekday:"long",day:"numeric",month:"long"}),Om=new Intl.DateTimeFormat("en-GB",{day:"numeric",month:"short"}),ki=i=>new Date(`${i.slice(0,10)}T00:00:00`),ds=i=>c_.format(ki(i)),xo=i=>h_.format(ki(i)),vo=i=>Om.format(ki(i)),Fm=i=>Om.format(i),Bm=i=>`${Math.floor(i/60)}:${String(Math.floor(i%60)).padStart(2,"0")}`,sc=i=>`${Math.round(i)} min`,yo=(i,e,t=`${e}s`)=>`${i} ${i===1?e:t}`;var td=class{who="";due=0;told=!1;ticking=0;settings=null;onTick=()=>{};onDone=()=>{};toast=f("div",{class:"break-toast",role:"alert",hidden:!0});get running(){return this.who!==""&&this.who===Ls()}get left(){return Math.max(0,(this.due-Date.now())/1e3)}get ready(){return this.running&&this.left===0}get later(){return this.settings&&this.left>60*this.settings.every_min+90?this.settings.next.slice(11,16):""}start(e){this.who=Ls(),this.take(e,!0),this.toast.isConnected||document.body.append(this.toast),clearInterval(this.ticking),this.ticking=window.setInterval(()=>this.tick(),1e3),this.tick()}stop(){this.who="",clearInterval(this.ticking),this.toast.hidden=!0,this.onTick()}take(e,t){this.settings=e,t&&(this.due=new Date(e.next).getTime(),this.told=!1)}async done(e,t=0){let n=await $t("write",{kind:"break",done:e,squeeze_s:t,who:this.who||Ls()});this.toast.hidden=!0,this.take(n.breaks,!0),this.onDone(n),this.onTick()}tick(){if(this.onTick(),!this.ready)return;let e=document.body.dataset.page==="today";if(this.toast.hidden=e,this.told)return;this.told=!0;let{task:t="",snooze_min:n=5}=this.settings??{};ke(this.toast,f("strong",{},"Time to get up"),f("p",{},t),f("p",{class:"actions"},...nd(n,s=>{this.done(s).catch(r=>{this.toast.append(f("p",{class:"fine"},r instanceof Error?r.message:String(r)))})}))),"Notification"in window&&Notification.permission==="granted"&&document.hidden&&new Notification("Time to get up",{body:t,tag:"coxa-break"})}},zn=new td,nd=(i,e)=>[f("button",{type:"button",class:"primary",onclick:()=>e("kept")},"I got up"),f("button",{type:"button",onclick:()=>e("snoozed")},`In ${i} minutes`),f("button",{type:"button",onclick:()=>e("missed")},"Not this time")],zm=()=>zn.later?zn.later:Bm(Math.ceil(zn.left));var Hm={name:"data",title:"Your data",staged:!1,open:(i,e)=>new id(i,e)},id=class extends ii{said="";constructor(e,t){super(e,t,"data")}get early(){return!0}draw(){let{people:e,where:t}=this.info,n=Ls(),s=f("input",{type:"file",class:"unseen",id:"bring",accept:".json,application/json",onchange:()=>{let[r]=s.files??[];s.value="",r&&this.bring(r)}});ke(this.body,f("div",{class:"path-column"},f("h1",{tabindex:-1},"Your data"),f("p",{class:"lead"},"What you tell Coxa is in one place, and goes nowhere else:"),f("p",{class:"where"},t),f("p",{class:"said",role:"status"},this.said),e.length?f("section",{class:"path-block"},f("h2",{},e.length>1?"Who it is about":"Who is here"),f("ul",{class:"path-people small"},...e.map(r=>f("li",{},f("button",{type:"button","aria-pressed":String(r===n),onclick:()=>{ar(r),this.said="",this.begin()}},r)))),f("p",{class:"actions small"},f("button",{type:"button",onclick:()=>{ec(),this.go("gate")}},"Add someone"))):f("p",{class:"note"},"Nobody is here yet."),n?f("section",{class:"path-block"},f("h2",{},`Everything of ${n}`),f("p",{class:"note"},"One file with all that was told: answers, tests, plans, log. Anyone can read it; Coxa can take it back in."),f("p",{class:"actions small"},f("button",{type:"button",class:"primary",onclick:()=>{this.fetch("everything.json",`coxa-${n}.json`)}},"Export everything"),f("button",{type:"button",onclick:()=>{this.fetch("log.csv","coxa-log.csv")}},"The log as a table"))):null,f("section",{class:"path-block"},f("h2",{},"Bring in"),f("p",{class:"note"},"A file that was exported here. Somebody of that name must not be here already."),f("p",{class:"actions small files"},s,f("label",{for:"bring",class:"button"},"Choose the file"))),n?this.forgetting(n):null))}forgetting(e){let t=f("input",{id:"again",type:"text",autocomplete:"off",oninput:()=>{n.disabled=t.value.trim()!==e}}),n=f("button",{type:"submit",class:"danger",disabled:!0},"Delete everything");return f("section",{class:"path-block"},f("h2",{},"Delete"),f("details",{class:"more"},f("summary",{},`Delete everything of ${e}`),f("p",{},"It is then really gone: overwritten on the disk, and nobody can bring it back but you, from an export."),f("form",{onsubmit:s=>{s.preventDefault(),this.forget(e,t.value)}},f("div",{class:"field"},f("label",{for:"again"},`Type ${e} to be sure`),t),f("p",{class:"actions small"},n))))}async fetch(e,t){let n=await this.desk.attempt(()=>nc(`files/${e}`));n&&ic(n,t)}async bring(e){let t=await this.desk.attempt(async()=>(await us("path/import",{method:"POST",headers:{"content-type":"application/json"},body:e})).json());!t||this.gone||(ar(t.who),this.said=`${t.who} is here, with everything.`,await this.begin())}async forget(e,t){!await this.desk.attempt(()=>$t("forget",{who:e,again:t}))||this.gone||(zn.stop(),ar(""),this.said=`Everything of ${e} is gone.`,await this.begin(),this.focus("h1"))}};var bi={mass_kg:75,height_m:1.75,sex:"male",age:25},_o={kind:"walk",name:"",side:"r",values:{},trial:""},Vm=["movement","walk","trial","pose"],u_=["do","name","side","trial","mass","height","sex","age","with","free","at","t"];function Wm(i){let e=[...new URLSearchParams(i.split("?")[1]??"")],t={do:Vm,side:["r","l"],sex:["male","female"]},n=(s,r)=>/^[vs]\../.test(s)||["mass","height","age","t"].includes(s)?Number.isFinite(Number.parseFloat(r)):s==="with"?r==="[]"||Xm(r).length>0:u_.includes(s)&&(t[s]?.includes(r)??!0);return e.filter(([s,r])=>!n(s,r)).map(([s,r])=>`${s}=${r}`)}function Gm(i){let[e="",t=""]=i.replace(/^#\/?/,"").split("?"),n=new URLSearchParams(t),s=(a,l)=>{let c=Number.parseFloat(n.get(a)??"");return Number.isFinite(c)?c:l},r=a=>Object.fromEntries([...n].filter(([l])=>l.startsWith(a)).map(([l,c])=>[l.slice(a.length),Number.parseFloat(c)]).filter(([,l])=>Number.isFinite(l))),o=Vm.find(a=>a===n.get("do"))??"walk";return{page:e||"explore",what:{kind:o,name:n.get("name")??"",side:n.get("side")==="l"?"l":"r",values:r("v."),trial:n.get("trial")??""},person:{mass_kg:s("mass",bi.mass_kg),height_m:s("height",bi.height_m),sex:n.get("sex")==="female"?"female":"male",age:s("age",bi.age)},strengths:r("s."),conditions:Xm(n.get("with")),free:n.get("free")?.split(",")??[],chosen:n.get("at")??"",time:n.has("t")?s("t",0):null}}function Xm(i){try{let e=JSON.parse(i??"[]");return Array.isArray(e)&&e.every(t=>t instanceof Object)?e:[]}catch{return[]}}function d_({page:i,what:e,person:t,strengths:n,conditions:s,free:r,chosen:o,time:a}){let l=new URLSearchParams;e.kind!=="walk"&&l.set("do",e.kind),e.name&&l.set("name",e.name),e.side!=="r"&&l.set("side",e.side),e.trial&&l.set("trial",e.trial);for(let[h,u]of Object.entries(e.values))l.set(`v.${h}`,Ua(u));t.mass_kg!==bi.mass_kg&&l.set("mass",Ua(t.mass_kg)),t.height_m!==bi.height_m&&l.set("height",Ua(t.height_m)),t.sex!==bi.sex&&l.set("sex",t.sex),t.age!==bi.age&&l.set("age",Ua(t.age));for(let[h,u]of Object.entries(n))l.set(`s.${h}`,Ua(u));s.length&&l.set("with",JSON.stringify(s)),r.length&&l.set("free",r.join(",")),o&&l.set("at",o),a!==null&&(i==="move"||i==="whatif")&&l.set("t",a.toFixed(3));let c=l.toString();return`#/${i}${c?`?${c}`:""}`}var Ua=i=>String(Math.round(i*1e3)/1e3),rc=class{state;onChange=()=>{};constructor(){this.state=Gm(location.hash),addEventListener("popstate",()=>{this.state=Gm(location.hash),this.onChange(this.state)})}go(e,t=!1){this.note(e,t),this.onChange(this.state)}note(e,t=!0){this.state={...this.state,...e};let n=d_(this.state);n!==location.hash&&history[t?"replaceState":"pushState"](null,"",n)}};function sd({what:i,person:e,conditions:t,free:n}){return{what:i,person:e,conditions:t,free:n,before:""}}var qm=["hand_r","hand_l"];var $m={owns:({kind:i,body:e})=>i==="carried load"&&qm.includes(String(e)),read:i=>i.reduce((e,{mass_kg:t})=>e+Number(t),0),make:i=>i>0?qm.map(e=>({kind:"carried load",body:e,mass_kg:i/2})):[]},Ym={owns:({kind:i})=>i==="resistance band",read:([i])=>Number(i?.stiffness_n_m??0),make:i=>i>0?[{kind:"resistance band",at:"knee",stiffness_n_m:i,rest_m:.2}]:[]},Km=i=>({owns:({kind:e,muscles:t})=>e==="tightness"&&String(t)===String(i),read:([e])=>Number(e?.fiber_share??1),make:e=>e<.995?[{kind:"tightness",muscles:[...i],fiber_share:e}]:[]}),Zm=i=>({owns:({kind:e,muscles:t})=>e==="activation"&&String(t)===String(i),read:([e])=>Number(e?.cap??1),make:e=>e<.995?[{kind:"activation",muscles:[...i],cap:e}]:[]}),oc=i=>({owns:({kind:e,name:t})=>e==="variant"&&t===i,read:([e])=>String(e?.value??""),make:e=>e?[{kind:"variant",name:i,value:e}]:[]}),rd=(i,e)=>e.read(i.filter(t=>e.owns(t))),Oa=(i,e,t)=>[...i.filter(n=>!e.owns(n)),...e.make(t)];var f_=[["all","All"],["superficial","Superficial"],["middle","Middle"],["deep","Deep"],["six","Deep six"]],ac=[["band","IT band"],["nerve","Sciatic nerve"],["bursa","Bursae"]],jm={all:["band","nerve","bursa"],superficial:["band"],middle:["nerve","bursa"],deep:["nerve","bursa"],six:["nerve"]},p_=[["","below piriformis (a, 85 of 100)"],["b","below, and through it (b, 10 of 100)"],["c","below, and above it (c, 2 of 100)"],["d","through piriformis (d, rare)"],["e","through, and above it (e, rare)"],["f","above piriformis (f, rare)"]],Jm={name:"explore",title:"Explore",staged:!0,open:(i,e)=>new od(i,e)},od=class{constructor(e,t){this.desk=t;e.append(f("header",{class:"head"},f("h1",{},"The muscles around the hip"),f("p",{class:"lead"},"Point at a muscle to name it, click to look at it alone. Layers peel from the skin inwards.")),this.choices(),this.card,this.list),this.begin()}desk;layer="all";side="r";alone=!1;beside=new Set(jm.all);type="";hovered=null;scene=null;muscles=[];list=f("div",{class:"muscle-list"});card=f("div",{class:"card-place","aria-live":"polite"});update(){this.draw()}pick(e,t){if(t){this.choose(e===null?"":this.bellyOf(e));return}e!==this.hovered&&(this.hovered=e,this.dress())}key(e){return e!=="Escape"||!this.chosen?!1:(this.choose(""),!0)}repaint(){this.draw()}get chosen(){return this.desk.address.state.chosen}async begin(){this.scene||this.desk.stage.look("buttock",!0);let{source:e,address:t}=this.desk,n=e.still?t.state.what:{kind:"pose",name:"",side:"r",values:{},trial:""},[s,r]=await Promise.all([this.desk.show({what:n,person:bi,conditions:Oa([],oc("sciatic"),this.type),free:[],before:""},"Setting up the body …"),this.desk.attempt(()=>this.desk.muscles())]);this.scene=s?.message??null,this.muscles=r??[];let o=this.muscles.find(({belly:a})=>a===this.chosen);o?.side&&(this.side=o.side),this.chosen&&r&&!o&&this.desk.report(new Xn({what:`No muscle is called '${this.chosen}'.`,todo:"Choose one of the list.",file:null,line:null,column:null})),this.draw()}choices(){let e=f("fieldset",{class:"segments"},f("legend",{class:"unseen"},"Layer"),...f_.map(([s,r])=>f("label",{},f("input",{type:"radio",name:"layer",value:s,checked:s===this.layer,onchange:()=>this.peel(s)}),f("span",{},r)))),t=f("fieldset",{class:"segments small"},f("legend",{class:"unseen"},"Side listed"),...["r","l"].map(s=>f("label",{},f("input",{type:"radio",name:"listed",value:s,checked:s===this.side,onchange:()=>{this.side=s,this.draw()}}),f("span",{},We(xn(s))))));return f("div",{class:"choices"},e,f("div",{class:"line"},t,((s,r,o)=>{let a=f("input",{type:"checkbox",checked:r,onchange:()=>o(a.checked)});return f("label",{class:"check"},a,s)})("Alone",this.alone,s=>{this.alone=s,this.dress()})),f("div",{class:"line beside"},...ac.map(([s])=>this.boxes[s]),this.course))}boxes=Object.fromEntries(ac.map(([e,t])=>{let n=f("input",{type:"checkbox",checked:!0,onchange:()=>{n.checked?this.beside.add(e):this.beside.delete(e),this.draw()}});return[e,f("label",{class:"check"},n,t)]}));course=this.courses();courses(){let e=f("select",{"aria-label":"The way of the sciatic nerve",onchange:()=>{this.type=e.value,this.begin()}},...p_.map(([t,n])=>f("option",{value:t},`nerve ${n}`)));return e}peel(e){this.layer=e,this.beside=new Set(jm[e]);for(let[t]of ac)this.boxes[t].querySelector("input").checked=this.beside.has(t);this.draw()}bellyOf(e){return this.scene?.elements[e]?.belly??""}choose(e){this.desk.address.go({chosen:e===this.chosen?"":e}),e&&this.card.scrollIntoView({block:"nearest"})}inLayer(e){return this.layer==="all"||(this.layer==="six"?!!e.deep_six:e.layer===this.layer)}touches(e){let t=this.muscles.find(({belly:n})=>n===this.chosen);return e==="nerve"?!!t?.deep_six:e==="band"?t?.group==="TFL and IT band"||t?.name==="gluteus_maximus":t?.group==="gluteal trio"}draw(){let e=this.muscles.find(({belly:s})=>s===this.chosen),{still:t}=this.desk.source;this.course.hidden=t||!this.beside.has("nerve");for(let[s]of ac)this.boxes[s].hidden=!!this.scene&&!this.scene.structures.some(r=>r.kind===s);ke(this.card,e?m_(e,()=>this.choose("")):null);let n=Jl(this.muscles.filter(s=>s.hip&&s.side===this.side&&this.inLayer(s)));ke(this.list,...n.map(([s,r])=>f("section",{},f("h2",{},We(s)),f("ul",{},...r.map(o=>this.entry(o))))),this.muscles.length&&!n.length?f("p",{class:"note"},"No muscle of the hip lies in this layer."):null),this.dress()}entry(e){let t=f("span",{class:"swatch"});t.style.background=hi(e.colour);let n=s=>()=>{this.hovered=s?this.scene?.elements.findIndex(({belly:r})=>r===e.belly)??null:null,this.dress()};return f("li",{},f("button",{type:"button",class:"entry","aria-pressed":String(e.belly===this.chosen),onclick:()=>this.choose(e.belly),onpointerenter:n(!0),onpointerleave:n(!1),onfocus:n(!0),onblur:n(!1)},t,Ql(e.title),f("span",{class:"layer"},e.layer)))}dress(){let{scene:e,hovered:t,chosen:n}=this;if(!e)return;let s=t===null?"":this.bellyOf(t),r=e.elements.find(({belly:c})=>c===n)?.side,o=new Set(this.muscles.filter(({deep_six:c})=>c).map(({belly:c})=>c)),a=document.getElementById("named"),l=t===null?void 0:e.structures[t-e.elements.length];a&&(a.textContent=We(l?.title??this.muscles.find(({belly:c})=>c===s)?.title??e.elements[t??-1]?.title??"")),this.desk.stage.dress(c=>{let h=e.elements[c];if(!h){let{kind:u}=e.structures[c-e.elements.length];return this.beside.has(u)&&(!n||this.touches(u))?c===t?3:2:0}return h.belly===s?3:n&&h.belly===n?2:n?!this.alone&&h.hip&&h.side===r?1:0:this.inLayer({layer:h.layer,deep_six:o.has(h.belly)})?2:0})}};function m_(i,e){let t=(n,s)=>s?f("div",{},f("dt",{},n),f("dd",{},We(s))):null;return f("article",{class:"card"},f("button",{class:"close",type:"button","aria-label":"Show all muscles",onclick:e},"×"),f("h2",{},We(i.title)),f("p",{class:"note"},`${We(i.group)} · ${i.layer} layer · ${i.elements.length} ${i.elements.length===1?"line":"lines"} of pull`),i.actions.length?f("h3",{},"What it does, standing: moment arms in mm"):null,g_(i.actions),f("dl",{class:"facts"},t("Origin",i.origin),t("Insertion",i.insertion),t("Nerve",i.nerve),t("Strength",`${Ue(i.max_isometric_n,0)} N at most, fibres of ${Ue(i.fiber_mm,0)} mm`)),i.sources.length?f("details",{},f("summary",{},"Sources"),f("ul",{class:"sources"},...i.sources.map(({citation:n})=>f("li",{},n)))):null)}function g_(i){let e=Math.max(30,...i.flatMap(({low_mm:n,high_mm:s})=>[n,s].map(Math.abs))),t=18;return f("ul",{class:"arms"},...[...i].sort((n,s)=>Math.abs(s.arm_mm)-Math.abs(n.arm_mm)).map(({title:n,arm_mm:s,low_mm:r,high_mm:o})=>{let a=f("span",{class:"bar"}),l=f("span",{class:"span"}),c=d=>Math.max(0,t+(100-t)*d*(Math.sign(s)||1)/e),[h,u]=[c(r),c(o)].sort((d,p)=>d-p);return a.style.left=`${t}%`,a.style.width=`${c(s)-t}%`,l.style.left=`${h}%`,l.style.width=`${u-h}%`,f("li",{},f("span",{class:"arm-title"},We(n)),f("span",{class:"track"},a,l),f("span",{class:"arm-value"},Ue(Math.abs(s),0)))}))}function Si({title:i,value:e,low:t,high:n,step:s,unit:r,note:o,onInput:a}){let l=qn("number"),c=qn("hint"),h=f("input",{id:l,type:"number",inputmode:s%1?"decimal":"numeric",min:t,max:n,step:s,value:e,"aria-describedby":c}),u=()=>h.value===""||!Number.isFinite(h.valueAsNumber)?null:h.valueAsNumber;return h.addEventListener("input",()=>a?.(u())),{element:f("div",{class:"field"},f("label",{for:l},i),f("span",{class:"field-box"},h,f("span",{class:"unit",id:c},r)),o?f("p",{class:"fine"},o):null),get value(){return u()},input:h}}function Pr(i,e,t,n=()=>{},s=!0){let r=qn("one"),o=Object.assign(f("fieldset",{class:"field"},f("legend",{class:s?"":"unseen"},i),f("div",{class:"segments"},...e.map(([a,l])=>f("label",{},f("input",{type:"radio",name:r,value:a,checked:a===t,onchange:()=>{o.chosen=a,n(a)}}),f("span",{},l))))),{chosen:t});return o}var bo=(i,e,t=()=>{},n=!0)=>{let s=Pr(i,Array.from({length:11},(r,o)=>[o,String(o)]),e,t,n);return s.classList.add("scale-ten"),s};function Ds(i,e,t,n){let s=f("input",{type:"checkbox",checked:e,onchange:()=>t(s.checked)});return f("label",{class:"tick"},s,f("span",{},i,n?f("span",{class:"fine"},n):null))}var eg={name:"gate",title:"Safety",staged:!1,open:(i,e)=>new ad(i,e)},Qm=3,ad=class extends ii{told=null;signs=new Set;holds=new Set;pain=0;cleared=!1;constructor(e,t){super(e,t,"gate")}get early(){return!0}async draw(){if(this.told=this.person?.gate??await this.desk.attempt(()=>_i("gate")),!this.told||this.gone)return;let{given:e}=this.told;this.holds=new Set(e.holds),this.signs=new Set,this.told.state==="ask"?this.drawPart(1,!1):this.drawAnswer()}column(...e){ke(this.body,f("div",{class:"path-column"},...e)),this.body.closest(".panel")?.scrollTo(0,0)}drawPart(e,t=!0){let{education:n,signs:s,kinds:r,why:o,on:a}=this.told,l=d=>f("div",{class:"ticks"},...d.map(({id:p,text:m})=>Ds(m,this.signs.has(p),v=>{v?this.signs.add(p):this.signs.delete(p),this.name(c,e)}))),c=f("button",{type:"button",class:"primary",onclick:()=>{this.next(e)}}),h=e>1?f("button",{type:"button",onclick:()=>this.drawPart(e-1)},"Back"):null,u=f("h1",{tabindex:-1},e===1?"Before anything else":e===2?"Is any of this so?":"Which of these are you?");this.column(f("p",{class:"path-part"},`${e} of ${Qm}`),u,e===1?f("p",{class:"lead"},a?`${o.join(" ")} Here they are again.`:"A few questions of safety. Tests and exercises come after them."):null,e===1?f("p",{},"Is any of this so, now or in the last days? Tick what is."):null,e===2?f("p",{class:"lead"},"With these, somebody should look before you train. Tick what is so."):null,e===3?f("p",{class:"lead"},"Some exercises are left out for you then, or done with something firm within reach."):null,e===1?l(s.filter(({when:d})=>d==="now")):e===2?l(s.filter(({when:d})=>d==="soon")):f("div",{class:"ticks"},...r.map(({id:d,who:p,text:m})=>Ds(p,this.holds.has(d),v=>{v?this.holds.add(d):this.holds.delete(d),this.drawCleared(),this.name(c,e)},m))),e===3?bo("Pain now, 0 is none",this.pain,d=>{this.pain=d}):null,e===3?f("div",{class:"cleared"}):null,f("p",{class:"actions"},c,h),e===1?f("p",{class:"note"},n):null),this.name(c,e),e===3&&this.drawCleared(),t&&u.focus()}name(e,t){let n=t===3?this.holds.size:this.signsOf(t).length;e.textContent=n?t===3?"Done":"Go on":"None of these"}signsOf(e){return this.told.signs.filter(({id:t,when:n})=>this.signs.has(t)&&n===(e===1?"now":"soon")).map(({id:t})=>t)}drawCleared(){let e=this.body.querySelector(".cleared"),{kinds:t}=this.told;if(!e)return;let n=this.signsOf(2).length>0||t.some(({id:s,clears:r})=>r&&this.holds.has(s));n||(this.cleared=!1),ke(e,n?f("div",{class:"ticks"},Ds("Whoever treats me has looked at it and agreed to exercise since.",this.cleared,s=>{this.cleared=s})):null)}async next(e){if(e<Qm&&!(e===1&&this.signsOf(1).length)){this.drawPart(e+1);return}let t={who:"",signs:[...this.signs],holds:[...this.holds],pain:this.pain,cleared:this.cleared},n=await this.desk.attempt(()=>$t("gate",{...t,who:this.person?.who??""}));!n||this.gone||(this.told=n,this.person?this.person={...this.person,gate:n}:tc(n.state==="open"?t:null),this.drawAnswer(),this.focus("h1"))}drawAnswer(){let{state:e,when:t,why:n,on:s,until:r,holds:o,kinds:a,now_title:l,soon_title:c,rare:h,stop:u}=this.told,d=f("button",{type:"button",onclick:()=>{this.signs.clear(),this.drawPart(1)}},"Answer again");if(e==="closed"){let v=t==="now";this.column(f("section",{class:`answer-card ${t}`,role:"alert"},f("h1",{tabindex:-1},v?l:t==="soon"?c:"Rest it today"),f("ul",{},...n.map(x=>f("li",{},x)))),v||t==="soon"?f("p",{class:"lead"},v?"Please do this first; everything here can wait.":"Coxa offers no tests or exercises before that. When whoever treats you agrees, answer again and say so."):null,f("p",{class:"note"},h),f("p",{class:"actions"},d));return}let p=a.filter(({id:v})=>o.includes(v)),m=this.person?.next;this.column(f("p",{class:"path-part"},"Safety"),f("h1",{tabindex:-1},"You can go on"),f("p",{class:"lead"},s&&r&&this.person?`Answered on ${ds(s)}. You are asked again from ${ds(r)}, or when you note pain.`:"As far as a few questions can tell. You are asked again after four weeks, or when you note pain."),p.length?f("section",{class:"path-block"},f("h2",{},"For you"),f("ul",{class:"plain"},...p.map(({who:v,text:x,rule:g})=>f("li",{},f("strong",{},`${v}: `),g==="with support"?x:`some exercises are left out. ${x}`)))):null,f("section",{class:"rule stop"},f("h2",{},"In every test and exercise"),f("ul",{},...u.map(v=>f("li",{},v)))),f("p",{class:"actions"},f("button",{type:"button",class:"primary",onclick:()=>this.go(m&&m!=="gate"?m:"screen")},m==="today"?"Go on to today":m==="plan"?"Go on to the plan":"Go on to the tests"),d))}};var x_={name:"speed_mps",what:"speed",unit:"m/s",default:1.1,low:.6,high:1.8,scales:!1},So=class{constructor(e){this.desk=e;e.source.still||e.attempt(()=>e.movements()).then(t=>(this.movements=t??[],this.draw(),t&&this.look()))}desk;element=f("section",{class:"chooser","aria-label":"What is done"});movements=[];trials=[];async look(){this.trials=await this.desk.trials().catch(()=>this.trials),this.draw()}update(){this.draw(),this.movements.length&&this.look()}draw(){if(this.desk.source.still)return;let{what:e}=this.desk.address.state,t=qn("what"),n=this.movements.find(({name:a})=>e.kind==="movement"&&a===e.name),s=e.kind!=="trial"||this.trials.some(({trial:a})=>a===e.trial)?this.trials:[...this.trials,{trial:e.trial,title:this.scene()?.title??e.trial}],r=f("select",{id:t,onchange:()=>this.go(v_(r.value))},f("option",{value:"walk",selected:e.kind==="walk"},"Walking"),...[...Map.groupBy(this.movements,({family:a})=>a)].map(([a,l])=>f("optgroup",{label:We(a)},...l.map(({name:c,title:h})=>f("option",{value:`movement:${c}`,selected:e.kind==="movement"&&e.name===c},We(h))))),e.kind==="movement"&&this.movements.length&&!n?f("option",{value:`movement:${e.name}`,selected:!0},`unknown: ${e.name}`):null,s.length?f("optgroup",{label:"Your trials"},...s.map(({trial:a,title:l})=>f("option",{value:`trial:${a}`,selected:e.kind==="trial"&&e.trial===a},l))):null),o=e.kind==="walk"?[x_]:n?.parameters??[];ke(this.element,f("div",{class:"line"},f("label",{for:t,class:"unseen"},"Movement"),r,n?.sided?this.sides(e):null),n?.instruction?f("p",{class:"note"},n.instruction):null,n?.label?f("p",{class:"flag"},We(n.label)):null,o.length?f("details",{class:"more"},f("summary",{},"How it is done"),...o.map(a=>this.parameter(a,e))):null)}scene(){return this.desk.scene?.message}sides(e){return f("fieldset",{class:"segments small"},f("legend",{class:"unseen"},"Side"),...["r","l"].map(t=>f("label",{},f("input",{type:"radio",name:"side",checked:e.side===t,onchange:()=>this.go({...e,side:t})}),f("span",{},t==="r"?"Right":"Left"))))}parameter(e,t){let n=e.high-e.low>20?0:2;return wo({title:We(e.what),value:t.values[e.name]??e.default,low:e.low,high:e.high,step:(e.high-e.low)/100,said:s=>`${Ue(s,n)} ${e.unit}`,onDone:s=>this.go({...t,values:{...t.values,[e.name]:Math.round(s*1e3)/1e3}})})}go(e){this.desk.address.go({what:e,free:[],time:null})}};function v_(i){let[e,t=""]=i.split(":");return e==="movement"?{..._o,kind:e,name:t}:e==="trial"?{..._o,kind:e,trial:t}:_o}function wo({title:i,value:e,low:t,high:n,step:s,said:r,onSlide:o,onDone:a,mark:l}){[t,n]=[Math.min(t,e),Math.max(n,e)];let c=qn("slider"),h=f("output",{for:c},r(e)),u=f("input",{id:c,type:"range",min:t,max:n,step:s,value:e}),d=l?f("span",{class:"swatch"}):null;d&&l&&(d.style.background=l);let p=()=>{h.value=r(Number(u.value)),u.setAttribute("aria-valuetext",h.value),u.style.setProperty("--at",`${100*(Number(u.value)-t)/(n-t)}%`)};return u.addEventListener("input",()=>{p(),o?.(Number(u.value))}),u.addEventListener("change",()=>a(Number(u.value))),p(),f("div",{class:"slider"},f("label",{for:c},d,i),h,u)}var y_="range being computed",__="one answer, no range",ng=(i,e,t,n)=>i!==null&&e!==null?`${Ue(i,t)} to ${Ue(e,t)}`:n?__:y_;function ld(i,e,t){let n=i.filter(({side:r})=>r===null||r===t),s=i.filter(r=>!n.includes(r));return f("section",{class:"figures"},f("h2",{},"What joints carry at most"),tg(n,e),s.length?f("details",{class:"more"},f("summary",{},"The other side"),tg(s,e)):null,e&&i.some(({low:r})=>r!==null)?f("details",{class:"more"},f("summary",{},"What the ranges hold"),f("p",{class:"note"},e)):null)}var tg=(i,e)=>f("dl",{},...i.map(({title:t,side:n,unit:s,digits:r,value:o,low:a,high:l})=>f("div",{},f("dt",{},We(t),n?f("span",{class:"side"},` ${xn(n)}`):null),f("dd",{},f("strong",{},Ue(o,r)),s?f("span",{class:"unit"},` ${s}`):null,f("span",{class:"band"},ng(a,l,r,e))))));function ig(i){return f("table",{class:"changes"},f("thead",{},f("tr",{},f("th",{scope:"col"},"What"),f("th",{scope:"col"},"Before"),f("th",{scope:"col"},"Now"),f("th",{scope:"col"},"Change"))),f("tbody",{},...i.map(({title:e,side:t,unit:n,digits:s,before:r,after:o})=>f("tr",{},f("th",{scope:"row"},We(e),t?` ${xn(t)}`:"",n?f("span",{class:"unit"},` ${n}`):null),f("td",{},Ue(r,s)),f("td",{},Ue(o,s)),f("td",{class:"change"},Number(Ue(o-r,s).replace("−","-"))===0?"–":Ue(o-r,s,!0))))))}function cd(i,e,t){let n=Math.max(...i.map(({force_n:s})=>s),1);return f("ol",{class:"bars"},...i.map(({belly:s,title:r,side:o,colour:a,force_n:l,low_n:c,high_n:h,activation:u,at_s:d})=>{let p=f("span",{class:"bar"});return p.style.width=`${100*l/n}%`,p.style.background=hi(a),f("li",{},f("button",{type:"button",class:"row",title:`${Is(u)} active at ${d.toFixed(2)} s`,onclick:()=>t(s)},f("span",{class:"row-title"},We(r),o&&!r.includes(xn(o))?f("span",{class:"side"},` ${xn(o)}`):null),f("span",{class:"row-value"},Ue(l,0),f("span",{class:"unit"}," N"),f("span",{class:"share"},Is(u))),f("span",{class:"track"},p),f("span",{class:"fine"},ng(c,h,0,e))))}))}function sg(i,e,t=10){let n=Math.max(...i.map(({change_n:s})=>Math.abs(s)),1);return f("ol",{class:"bars takeovers"},...i.slice(0,t).map(({belly:s,title:r,side:o,before_n:a,after_n:l,change_n:c})=>{let h=f("span",{class:c<0?"bar less":"bar more"});return h.style.width=`${50*Math.abs(c)/n}%`,f("li",{},f("button",{type:"button",class:"row",title:`${Ue(a,0)} N before, ${Ue(l,0)} N now`,onclick:()=>e(s)},f("span",{class:"row-title"},We(r),o&&!r.includes(xn(o))?f("span",{class:"side"},` ${xn(o)}`):null),f("span",{class:"row-value"},Ue(c,0,!0),f("span",{class:"unit"}," N")),f("span",{class:"track"},h)))}))}var b_=8,lc=class{element=f("figure",{class:"plot"});lines=null;pick=()=>!0;set(e,t){this.lines=e,this.pick=t;let{info:n,values:s,before:r}=e,o=h=>Math.max(Math.abs(s[h]),Math.abs(r?.[h]??0)),a=n.series.map((h,u)=>u).filter(t).sort((h,u)=>o(u)-o(h)).slice(0,b_),l=Math.max(...a.map(o),1e-9),c=l<20?2:0;this.element.replaceChildren(f("figcaption",{},n.title,f("span",{class:"unit"},` ${n.unit}`),r?f("span",{class:"dashes"},"mark: before"):null),f("ul",{class:"bars levels"},...a.map(h=>{let{title:u,side:d,colour:p}=n.series[h],m=f("span",{class:"bar"}),v=r?f("span",{class:"ghost"}):null;return m.style.width=`${100*Math.abs(s[h])/l}%`,m.style.background=hi(p),v&&(v.style.width=`${100*Math.abs(r[h])/l}%`),f("li",{class:"row"},f("span",{class:"row-title"},We(u),d?f("span",{class:"side"},` ${xn(d)}`):null),f("span",{class:"row-value"},r&&Ue(r[h],c)!==Ue(s[h],c)?f("span",{class:"side"},`${Ue(r[h],c)} → `):null,Ue(s[h],c)),f("span",{class:"track"},m,v))})))}repaint(){this.lines&&this.set(this.lines,this.pick)}show(){}destroy(){}};var S_="uplot",w_="u-hz",M_="u-vt",T_="u-title",A_="u-wrap",E_="u-under",R_="u-over",C_="u-axis",Dr="u-off",P_="u-select",I_="u-cursor-x",L_="u-cursor-y",D_="u-cursor-pt",k_="u-legend",N_="u-live",U_="u-inline",O_="u-series",F_="u-marker",rg="u-label",B_="u-value",Ba="width",za="height";var og="bottom",Mo="left",hd="right",Ed="#000",ag=Ed+"0",ud="mousemove",lg="mousedown",dd="mouseup",cg="mouseenter",hg="mouseleave",ug="dblclick",z_="resize",H_="scroll",dg="change",fc="dppxchange",Rd="--",Io=typeof window<"u",xd=Io?document:null,Ao=Io?window:null,G_=Io?navigator:null,Et,cc;function vd(){let i=devicePixelRatio;Et!=i&&(Et=i,cc&&_d(dg,cc,vd),cc=matchMedia(`(min-resolution: ${Et-.001}dppx) and (max-resolution: ${Et+.001}dppx)`),kr(dg,cc,vd),Ao.dispatchEvent(new CustomEvent(fc)))}function wi(i,e){if(e!=null){let t=i.classList;!t.contains(e)&&t.add(e)}}function yd(i,e){let t=i.classList;t.contains(e)&&t.remove(e)}function Yt(i,e,t){i.style[e]=t+"px"}function $i(i,e,t,n){let s=xd.createElement(i);return e!=null&&wi(s,e),t?.insertBefore(s,n),s}function Ni(i,e){return $i("div",i,e)}var fg=new WeakMap;function fs(i,e,t,n,s){let r="translate("+e+"px,"+t+"px)",o=fg.get(i);r!=o&&(i.style.transform=r,fg.set(i,r),e<0||t<0||e>n||t>s?wi(i,Dr):yd(i,Dr))}var pg=new WeakMap;function mg(i,e,t){let n=e+t,s=pg.get(i);n!=s&&(pg.set(i,n),i.style.background=e,i.style.borderColor=t)}var gg=new WeakMap;function xg(i,e,t,n){let s=e+""+t,r=gg.get(i);s!=r&&(gg.set(i,s),i.style.height=t+"px",i.style.width=e+"px",i.style.marginLeft=n?-e/2+"px":0,i.style.marginTop=n?-t/2+"px":0)}var Cd={passive:!0},V_={...Cd,capture:!0};function kr(i,e,t,n){e.addEventListener(i,t,n?V_:Cd)}function _d(i,e,t,n){e.removeEventListener(i,t,Cd)}Io&&vd();function Yi(i,e,t,n){let s;t=t||0,n=n||e.length-1;let r=n<=2147483647;for(;n-t>1;)s=r?t+n>>1:Mi((t+n)/2),e[s]<i?t=s:n=s;return i-e[t]<=e[n]-i?t:n}function Xg(i){return(t,n,s)=>{let r=-1,o=-1;for(let a=n;a<=s;a++)if(i(t[a])){r=a;break}for(let a=s;a>=n;a--)if(i(t[a])){o=a;break}return[r,o]}}var qg=i=>i!=null,$g=i=>i!=null&&i>0,gc=Xg(qg),W_=Xg($g);function X_(i,e,t,n=0,s=!1){let r=s?W_:gc,o=s?$g:qg;[e,t]=r(i,e,t);let a=i[e],l=i[e];if(e>-1)if(n==1)a=i[e],l=i[t];else if(n==-1)a=i[t],l=i[e];else for(let c=e;c<=t;c++){let h=i[c];o(h)&&(h<a?a=h:h>l&&(l=h))}return[a??Ft,l??-Ft]}function xc(i,e,t,n){let s=_g(i),r=_g(e);i==e&&(s==-1?(i*=t,e/=t):(i/=t,e*=t));let o=t==10?ks:Yg,a=s==1?Mi:Ui,l=r==1?Ui:Mi,c=a(o(Tn(i))),h=l(o(Tn(e))),u=Eo(t,c),d=Eo(t,h);return t==10&&(c<0&&(u=Bt(u,-c)),h<0&&(d=Bt(d,-h))),n||t==2?(i=u*s,e=d*r):(i=Jg(i,u),e=vc(e,d)),[i,e]}function Pd(i,e,t,n){let s=xc(i,e,t,n);return i==0&&(s[0]=0),e==0&&(s[1]=0),s}var Id=.1,vg={mode:3,pad:Id},Ga={pad:0,soft:null,mode:0},q_={min:Ga,max:Ga};function pc(i,e,t,n){return yc(t)?yg(i,e,t):(Ga.pad=t,Ga.soft=n?0:null,Ga.mode=n?3:0,yg(i,e,q_))}function Tt(i,e){return i??e}function $_(i,e,t){for(e=Tt(e,0),t=Tt(t,i.length-1);e<=t;){if(i[e]!=null)return!0;e++}return!1}function yg(i,e,t){let n=t.min,s=t.max,r=Tt(n.pad,0),o=Tt(s.pad,0),a=Tt(n.hard,-Ft),l=Tt(s.hard,Ft),c=Tt(n.soft,Ft),h=Tt(s.soft,-Ft),u=Tt(n.mode,0),d=Tt(s.mode,0),p=e-i,m=ks(p),v=si(Tn(i),Tn(e)),x=ks(v),g=Tn(x-m);(p<1e-24||g>10)&&(p=0,(i==0||e==0)&&(p=1e-24,u==2&&c!=Ft&&(r=0),d==2&&h!=-Ft&&(o=0)));let S=p||v||1e3,w=ks(S),_=Eo(10,Mi(w)),C=S*(p==0?i==0?.1:1:r),T=Bt(Jg(i-C,_/10),24),y=i>=c&&(u==1||u==3&&T<=c||u==2&&T>=c)?c:Ft,A=si(a,T<y&&i>=y?y:Ki(y,T)),F=S*(p==0?e==0?.1:1:o),L=Bt(vc(e+F,_/10),24),k=e<=h&&(d==1||d==3&&L>=h||d==2&&L<=h)?h:-Ft,H=Ki(l,L>k&&e<=k?k:si(k,L));return A==H&&A==0&&(H=100),[A,H]}var Y_=new Intl.NumberFormat(Io?G_.language:"en-US"),Ld=i=>Y_.format(i),Ti=Math,dc=Ti.PI,Tn=Ti.abs,Mi=Ti.floor,Mn=Ti.round,Ui=Ti.ceil,Ki=Ti.min,si=Ti.max,Eo=Ti.pow,_g=Ti.sign,ks=Ti.log10,Yg=Ti.log2,K_=(i,e=1)=>Ti.sinh(i)*e,fd=(i,e=1)=>Ti.asinh(i/e),Ft=1/0;function bg(i){return(ks((i^i>>31)-(i>>31))|0)+1}function bd(i,e,t){return Ki(si(i,e),t)}function Kg(i){return typeof i=="function"}function St(i){return Kg(i)?i:()=>i}var Z_=()=>{},Zg=i=>i,jg=(i,e)=>e,j_=i=>null,Sg=i=>!0,wg=(i,e)=>i==e,J_=/\.\d*?(?=9{6,}|0{6,})/gm,Nr=i=>{if(e0(i)||cr.has(i))return i;let e=`${i}`,t=e.match(J_);if(t==null)return i;let n=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${Nr(s)}e${r}`}return Bt(i,n)};function Ir(i,e){return Nr(Bt(Nr(i/e))*e)}function vc(i,e){return Nr(Ui(Nr(i/e))*e)}function Jg(i,e){return Nr(Mi(Nr(i/e))*e)}function Bt(i,e=0){if(e0(i))return i;let t=10**e,n=i*t*(1+Number.EPSILON);return Mn(n)/t}var cr=new Map;function Qg(i){return((""+i).split(".")[1]||"").length}function Wa(i,e,t,n){let s=[],r=n.map(Qg);for(let o=e;o<t;o++){let a=Tn(o),l=Bt(Eo(i,o),a);for(let c=0;c<n.length;c++){let h=i==10?+`${n[c]}e${o}`:n[c]*l,u=(o>=0?0:a)+(o>=r[c]?0:r[c]),d=i==10?h:Bt(h,u);s.push(d),cr.set(d,u)}}return s}var Va={},Dd=[],Ro=[null,null],lr=Array.isArray,e0=Number.isInteger,Q_=i=>i===void 0;function Mg(i){return typeof i=="string"}function yc(i){let e=!1;if(i!=null){let t=i.constructor;e=t==null||t==Object}return e}function eb(i){return i!=null&&typeof i=="object"}var tb=Object.getPrototypeOf(Uint8Array),t0="__proto__";function Co(i,e=yc){let t;if(lr(i)){let n=i.find(s=>s!=null);if(lr(n)||e(n)){t=Array(i.length);for(let s=0;s<i.length;s++)t[s]=Co(i[s],e)}else t=i.slice()}else if(i instanceof tb)t=i.slice();else if(e(i)){t={};for(let n in i)n!=t0&&(t[n]=Co(i[n],e))}else t=i;return t}function vn(i){let e=arguments;for(let t=1;t<e.length;t++){let n=e[t];for(let s in n)s!=t0&&(yc(i[s])?vn(i[s],Co(n[s])):i[s]=Co(n[s]))}return i}var nb=0,ib=1,sb=2;function rb(i,e,t){for(let n=0,s,r=-1;n<e.length;n++){let o=e[n];if(o>r){for(s=o-1;s>=0&&i[s]==null;)i[s--]=null;for(s=o+1;s<t&&i[s]==null;)i[r=s++]=null}}}function ob(i,e){if(cb(i)){let o=i[0].slice();for(let a=1;a<i.length;a++)o.push(...i[a].slice(1));return hb(o[0])||(o=lb(o)),o}let t=new Set;for(let o=0;o<i.length;o++){let l=i[o][0],c=l.length;for(let h=0;h<c;h++)t.add(l[h])}let n=[Array.from(t).sort((o,a)=>o-a)],s=n[0].length,r=new Map;for(let o=0;o<s;o++)r.set(n[0][o],o);for(let o=0;o<i.length;o++){let a=i[o],l=a[0];for(let c=1;c<a.length;c++){let h=a[c],u=Array(s).fill(void 0),d=e?e[o][c]:ib,p=[];for(let m=0;m<h.length;m++){let v=h[m],x=r.get(l[m]);v===null?d!=nb&&(u[x]=v,d==sb&&p.push(x)):u[x]=v}rb(u,p,s),n.push(u)}}return n}var ab=typeof queueMicrotask>"u"?i=>Promise.resolve().then(i):queueMicrotask;function lb(i){let e=i[0],t=e.length,n=Array(t);for(let r=0;r<n.length;r++)n[r]=r;n.sort((r,o)=>e[r]-e[o]);let s=[];for(let r=0;r<i.length;r++){let o=i[r],a=Array(t);for(let l=0;l<t;l++)a[l]=o[n[l]];s.push(a)}return s}function cb(i){let e=i[0][0],t=e.length;for(let n=1;n<i.length;n++){let s=i[n][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function hb(i,e=100){let t=i.length;if(t<=1)return!0;let n=0,s=t-1;for(;n<=s&&i[n]==null;)n++;for(;s>=n&&i[s]==null;)s--;if(s<=n)return!0;let r=si(1,Mi((s-n+1)/e));for(let o=i[n],a=n+r;a<=s;a+=r){let l=i[a];if(l!=null){if(l<=o)return!1;o=l}}return!0}var n0=["January","February","March","April","May","June","July","August","September","October","November","December"],i0=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function s0(i){return i.slice(0,3)}var ub=i0.map(s0),db=n0.map(s0),fb={MMMM:n0,MMM:db,WWWW:i0,WWW:ub};function Fa(i){return(i<10?"0":"")+i}function pb(i){return(i<10?"00":i<100?"0":"")+i}var mb={YYYY:i=>i.getFullYear(),YY:i=>(i.getFullYear()+"").slice(2),MMMM:(i,e)=>e.MMMM[i.getMonth()],MMM:(i,e)=>e.MMM[i.getMonth()],MM:i=>Fa(i.getMonth()+1),M:i=>i.getMonth()+1,DD:i=>Fa(i.getDate()),D:i=>i.getDate(),WWWW:(i,e)=>e.WWWW[i.getDay()],WWW:(i,e)=>e.WWW[i.getDay()],HH:i=>Fa(i.getHours()),H:i=>i.getHours(),h:i=>{let e=i.getHours();return e==0?12:e>12?e-12:e},AA:i=>i.getHours()>=12?"PM":"AM",aa:i=>i.getHours()>=12?"pm":"am",a:i=>i.getHours()>=12?"p":"a",mm:i=>Fa(i.getMinutes()),m:i=>i.getMinutes(),ss:i=>Fa(i.getSeconds()),s:i=>i.getSeconds(),fff:i=>pb(i.getMilliseconds())};function kd(i,e){e=e||fb;let t=[],n=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=n.exec(i);)t.push(s[0][0]=="{"?mb[s[1]]:s[0]);return r=>{let o="";for(let a=0;a<t.length;a++)o+=typeof t[a]=="string"?t[a]:t[a](r,e);return o}}var gb=new Intl.DateTimeFormat().resolvedOptions().timeZone;function xb(i,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+i+i.getTimezoneOffset()*6e4):e==gb?t=i:(t=new Date(i.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(i.getMilliseconds())),t}var r0=i=>i%1==0,mc=[1,2,2.5,5],vb=Wa(10,-32,0,mc),o0=Wa(10,0,32,mc),yb=o0.filter(r0),Lr=vb.concat(o0),Nd=`
`,a0="{YYYY}",Tg=Nd+a0,l0="{M}/{D}",Ha=Nd+l0,hc=Ha+"/{YY}",c0="{aa}",_b="{h}:{mm}",To=_b+c0,Ag=Nd+To,Eg=":{ss}",Ct=null;function h0(i){let e=i*1e3,t=e*60,n=t*60,s=n*24,r=s*30,o=s*365,l=(i==1?Wa(10,0,3,mc).filter(r0):Wa(10,-3,0,mc)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,n,n*2,n*3,n*4,n*6,n*8,n*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,a0,Ct,Ct,Ct,Ct,Ct,Ct,1],[s*28,"{MMM}",Tg,Ct,Ct,Ct,Ct,Ct,1],[s,l0,Tg,Ct,Ct,Ct,Ct,Ct,1],[n,"{h}"+c0,hc,Ct,Ha,Ct,Ct,Ct,1],[t,To,hc,Ct,Ha,Ct,Ct,Ct,1],[e,Eg,hc+" "+To,Ct,Ha+" "+To,Ct,Ag,Ct,1],[i,Eg+".{fff}",hc+" "+To,Ct,Ha+" "+To,Ct,Ag,Ct,1]];function h(u){return(d,p,m,v,x,g)=>{let S=[],w=x>=o,_=x>=r&&x<o,C=u(m),T=Bt(C*i,3),y=pd(C.getFullYear(),w?0:C.getMonth(),_||w?1:C.getDate()),A=Bt(y*i,3);if(_||w){let F=_?x/r:0,L=w?x/o:0,k=T==A?T:Bt(pd(y.getFullYear()+L,y.getMonth()+F,1)*i,3),H=new Date(Mn(k/i)),W=H.getFullYear(),N=H.getMonth();for(let X=0;k<=v;X++){let Y=pd(W+L*X,N+F*X,1),V=Y-u(Bt(Y*i,3));k=Bt((+Y+V)*i,3),k<=v&&S.push(k)}}else{let F=x>=s?s:x,L=Mi(m)-Mi(T),k=A+L+vc(T-A,F);S.push(k);let H=u(k),W=H.getHours()+H.getMinutes()/t+H.getSeconds()/n,N=x/n,X=d.axes[p]._space,Y=g/X;for(;k=Bt(k+x,i==1?0:3),!(k>v);)if(N>1){let V=Mi(Bt(W+N,6))%24,Q=u(k).getHours()-V;Q>1&&(Q=-1),k-=Q*n,W=(W+N)%24;let se=S[S.length-1];Bt((k-se)/x,3)*Y>=.7&&S.push(k)}else S.push(k)}return S}}return[l,c,h]}var[bb,Sb,wb]=h0(1),[Mb,Tb,Ab]=h0(.001);Wa(2,-53,53,[1]);function Rg(i,e){return i.map(t=>t.map((n,s)=>s==0||s==8||n==null?n:e(s==1||t[8]==0?n:t[1]+n)))}function Cg(i,e){return(t,n,s,r,o)=>{let a=e.find(m=>o>=m[0])||e[e.length-1],l,c,h,u,d,p;return n.map(m=>{let v=i(m),x=v.getFullYear(),g=v.getMonth(),S=v.getDate(),w=v.getHours(),_=v.getMinutes(),C=v.getSeconds(),T=x!=l&&a[2]||g!=c&&a[3]||S!=h&&a[4]||w!=u&&a[5]||_!=d&&a[6]||C!=p&&a[7]||a[1];return l=x,c=g,h=S,u=w,d=_,p=C,T(v)})}}function Eb(i,e){let t=kd(e);return(n,s,r,o,a)=>s.map(l=>t(i(l)))}function pd(i,e,t){return new Date(i,e,t)}function Pg(i,e){return e(i)}var Rb="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Ig(i,e){return(t,n,s,r)=>r==null?Rd:e(i(n))}function Cb(i,e){let t=i.series[e];return t.width?t.stroke(i,e):t.points.width?t.points.stroke(i,e):null}function Pb(i,e){return i.series[e].fill(i,e)}var Ib={show:!0,live:!0,isolate:!1,mount:Z_,markers:{show:!0,width:2,stroke:Cb,fill:Pb,dash:"solid"},idx:null,idxs:null,values:[]};function Lb(i,e){let t=i.cursor.points,n=Ni(),s=t.size(i,e);Yt(n,Ba,s),Yt(n,za,s);let r=s/-2;Yt(n,"marginLeft",r),Yt(n,"marginTop",r);let o=t.width(i,e,s);return o&&Yt(n,"borderWidth",o),n}function Db(i,e){let t=i.series[e].points;return t._fill||t._stroke}function kb(i,e){let t=i.series[e].points;return t._stroke||t._fill}function Nb(i,e){return i.series[e].points.size}var md=[0,0];function Ub(i,e,t){return md[0]=e,md[1]=t,md}function uc(i,e,t,n=!0){return s=>{s.button==0&&(!n||s.target==e)&&t(s)}}function gd(i,e,t,n=!0){return s=>{(!n||s.target==e)&&t(s)}}var Ob={show:!0,x:!0,y:!0,lock:!1,move:Ub,points:{one:!1,show:Lb,size:Nb,width:0,stroke:kb,fill:Db},bind:{mousedown:uc,mouseup:uc,click:uc,dblclick:uc,mousemove:gd,mouseleave:gd,mouseenter:gd},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(i,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(i,e,t,n,s)=>n-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},u0={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Ud=vn({},u0,{filter:jg}),d0=vn({},Ud,{size:10}),f0=vn({},u0,{show:!1}),Od='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',p0="bold "+Od,m0=1.5,Lg={show:!0,scale:"x",stroke:Ed,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:p0,side:2,grid:Ud,ticks:d0,border:f0,font:Od,lineGap:m0,rotate:0},Fb="Value",Bb="Time",Dg={show:!0,scale:"x",auto:!1,sorted:1,min:Ft,max:-Ft,idxs:[]};function zb(i,e,t,n,s){return e.map(r=>r==null?"":Ld(r))}function Hb(i,e,t,n,s,r,o){let a=[],l=cr.get(s)||0;t=o?t:Bt(vc(t,s),l);for(let c=t;c<=n;c=Bt(c+s,l))a.push(Object.is(c,-0)?0:c);return a}function Sd(i,e,t,n,s,r,o){let a=[],l=i.scales[i.axes[e].scale].log,c=l==10?ks:Yg,h=Mi(c(t));s=Eo(l,h),l==10&&(s=Lr[Yi(s,Lr)]);let u=t,d=s*l;l==10&&(d=Lr[Yi(d,Lr)]);do a.push(u),u=u+s,l==10&&!cr.has(u)&&(u=Bt(u,cr.get(s))),u>=d&&(s=u,d=s*l,l==10&&(d=Lr[Yi(d,Lr)]));while(u<=n);return a}function Gb(i,e,t,n,s,r,o){let l=i.scales[i.axes[e].scale].asinh,c=n>l?Sd(i,e,si(l,t),n,s):[l],h=n>=0&&t<=0?[0]:[];return(t<-l?Sd(i,e,si(l,-n),-t,s):[l]).reverse().map(d=>-d).concat(h,c)}var g0=/./,Vb=/[12357]/,Wb=/[125]/,kg=/1/,wd=(i,e,t,n)=>i.map((s,r)=>e==4&&s==0||r%n==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function Xb(i,e,t,n,s){let r=i.axes[t],o=r.scale,a=i.scales[o],l=i.valToPos,c=r._space,h=l(10,o),u=l(9,o)-h>=c?g0:l(7,o)-h>=c?Vb:l(5,o)-h>=c?Wb:kg;if(u==kg){let d=Tn(l(1,o)-h);if(d<c)return wd(e.slice().reverse(),a.distr,u,Ui(c/d)).reverse()}return wd(e,a.distr,u,1)}function qb(i,e,t,n,s){let r=i.axes[t],o=r.scale,a=r._space,l=i.valToPos,c=Tn(l(1,o)-l(2,o));return c<a?wd(e.slice().reverse(),3,g0,Ui(a/c)).reverse():e}function $b(i,e,t,n){return n==null?Rd:e==null?"":Ld(e)}var Ng={show:!0,scale:"y",stroke:Ed,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:p0,side:3,grid:Ud,ticks:d0,border:f0,font:Od,lineGap:m0,rotate:0};function Yb(i,e){let t=3+(i||1)*2;return Bt(t*e,3)}function Kb(i,e){let{scale:t,idxs:n}=i.series[0],s=i._data[0],r=i.valToPos(s[n[0]],t,!0),o=i.valToPos(s[n[1]],t,!0),a=Tn(o-r),l=i.series[e],c=a/(l.points.space*Et);return n[1]-n[0]<=c}var Ug={scale:null,auto:!0,sorted:0,min:Ft,max:-Ft},x0=(i,e,t,n,s)=>s,Og={show:!0,auto:!0,sorted:0,gaps:x0,alpha:1,facets:[vn({},Ug,{scale:"x"}),vn({},Ug,{scale:"y"})]},Fg={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:x0,alpha:1,points:{show:Kb,filter:null},values:null,min:Ft,max:-Ft,idxs:[],path:null,clip:null};function Zb(i,e,t,n,s){return t/10}var v0={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},jb=vn({},v0,{time:!1,ori:1}),Bg={};function y0(i,e){let t=Bg[i];return t||(t={key:i,plots:[],sub(n){t.plots.push(n)},unsub(n){t.plots=t.plots.filter(s=>s!=n)},pub(n,s,r,o,a,l,c){for(let h=0;h<t.plots.length;h++)t.plots[h]!=s&&t.plots[h].pub(n,s,r,o,a,l,c)}},i!=null&&(Bg[i]=t)),t}var Po=1,Md=2;function Ur(i,e,t){let n=i.mode,s=i.series[e],r=n==2?i._data[e]:i._data,o=i.scales,a=i.bbox,l=r[0],c=n==2?r[1]:r[e],h=n==2?o[s.facets[0].scale]:o[i.series[0].scale],u=n==2?o[s.facets[1].scale]:o[s.scale],d=a.left,p=a.top,m=a.width,v=a.height,x=i.valToPosH,g=i.valToPosV;return h.ori==0?t(s,l,c,h,u,x,g,d,p,m,v,bc,Lo,wc,b0,w0):t(s,l,c,h,u,g,x,p,d,v,m,Sc,Do,zd,S0,M0)}function Fd(i,e){let t=0,n=0,s=Tt(i.bands,Dd);for(let r=0;r<s.length;r++){let o=s[r];o.series[0]==e?t=o.dir:o.series[1]==e&&(o.dir==1?n|=1:n|=2)}return[t,n==1?-1:n==2?1:n==3?2:0]}function Jb(i,e,t,n,s){let r=i.mode,o=i.series[e],a=r==2?o.facets[1].scale:o.scale,l=i.scales[a];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Ns(i,e,t,n,s,r){return Ur(i,e,(o,a,l,c,h,u,d,p,m,v,x)=>{let g=o.pxRound,S=c.dir*(c.ori==0?1:-1),w=c.ori==0?Lo:Do,_,C;S==1?(_=t,C=n):(_=n,C=t);let T=g(u(a[_],c,v,p)),y=g(d(l[_],h,x,m)),A=g(u(a[C],c,v,p)),F=g(d(r==1?h.max:h.min,h,x,m)),L=new Path2D(s);return w(L,A,F),w(L,T,F),w(L,T,y),L})}function _c(i,e,t,n,s,r){let o=null;if(i.length>0){o=new Path2D;let a=e==0?wc:zd,l=t;for(let u=0;u<i.length;u++){let d=i[u];if(d[1]>d[0]){let p=d[0]-l;p>0&&a(o,l,n,p,n+r),l=d[1]}}let c=t+s-l,h=10;c>0&&a(o,l,n-h/2,c,n+r+h)}return o}function Qb(i,e,t){let n=i[i.length-1];n&&n[0]==e?n[1]=t:i.push([e,t])}function Bd(i,e,t,n,s,r,o){let a=[],l=i.length;for(let c=s==1?t:n;c>=t&&c<=n;c+=s)if(e[c]===null){let u=c,d=c;if(s==1)for(;++c<=n&&e[c]===null;)d=c;else for(;--c>=t&&e[c]===null;)d=c;let p=r(i[u]),m=d==u?p:r(i[d]),v=u-s;p=o<=0&&v>=0&&v<l?r(i[v]):p;let g=d+s;m=o>=0&&g>=0&&g<l?r(i[g]):m,m>=p&&a.push([p,m])}return a}function zg(i){return i==0?Zg:i==1?Mn:e=>Ir(e,i)}function _0(i){let e=i==0?bc:Sc,t=i==0?(s,r,o,a,l,c)=>{s.arcTo(r,o,a,l,c)}:(s,r,o,a,l,c)=>{s.arcTo(o,r,l,a,c)},n=i==0?(s,r,o,a,l)=>{s.rect(r,o,a,l)}:(s,r,o,a,l)=>{s.rect(o,r,l,a)};return(s,r,o,a,l,c=0,h=0)=>{c==0&&h==0?n(s,r,o,a,l):(c=Ki(c,a/2,l/2),h=Ki(h,a/2,l/2),e(s,r+c,o),t(s,r+a,o,r+a,o+l,c),t(s,r+a,o+l,r,o+l,h),t(s,r,o+l,r,o,h),t(s,r,o,r+a,o,c),s.closePath())}}var bc=(i,e,t)=>{i.moveTo(e,t)},Sc=(i,e,t)=>{i.moveTo(t,e)},Lo=(i,e,t)=>{i.lineTo(e,t)},Do=(i,e,t)=>{i.lineTo(t,e)},wc=_0(0),zd=_0(1),b0=(i,e,t,n,s,r)=>{i.arc(e,t,n,s,r)},S0=(i,e,t,n,s,r)=>{i.arc(t,e,n,s,r)},w0=(i,e,t,n,s,r,o)=>{i.bezierCurveTo(e,t,n,s,r,o)},M0=(i,e,t,n,s,r,o)=>{i.bezierCurveTo(t,e,s,n,o,r)};function T0(i){return(e,t,n,s,r)=>Ur(e,t,(o,a,l,c,h,u,d,p,m,v,x)=>{let{pxRound:g,points:S}=o,w,_;c.ori==0?(w=bc,_=b0):(w=Sc,_=S0);let C=Bt(S.width*Et,3),T=(S.size-S.width)/2*Et,y=Bt(T*2,3),A=new Path2D,F=new Path2D,{left:L,top:k,width:H,height:W}=e.bbox;wc(F,L-y,k-y,H+y*2,W+y*2);let N=X=>{if(l[X]!=null){let Y=g(u(a[X],c,v,p)),V=g(d(l[X],h,x,m));w(A,Y+T,V),_(A,Y,V,T,0,dc*2)}};if(r)r.forEach(N);else for(let X=n;X<=s;X++)N(X);return{stroke:C>0?A:null,fill:A,clip:F,flags:Po|Md}})}function A0(i){return(e,t,n,s,r,o)=>{n!=s&&(r!=n&&o!=n&&i(e,t,n),r!=s&&o!=s&&i(e,t,s),i(e,t,o))}}var eS=A0(Lo),tS=A0(Do);function E0(i){let e=Tt(i?.alignGaps,0);return(t,n,s,r)=>Ur(t,n,(o,a,l,c,h,u,d,p,m,v,x)=>{[s,r]=gc(l,s,r);let g=o.pxRound,S=W=>g(u(W,c,v,p)),w=W=>g(d(W,h,x,m)),_,C;c.ori==0?(_=Lo,C=eS):(_=Do,C=tS);let T=c.dir*(c.ori==0?1:-1),y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Po},A=y.stroke,F=!1;if(r-s>=v*4){let W=ue=>t.posToVal(ue,c.key,!0),N=null,X=null,Y,V,ce,j=S(a[T==1?s:r]),Q=S(a[s]),se=S(a[r]),de=W(T==1?Q+1:se-1);for(let ue=T==1?s:r;ue>=s&&ue<=r;ue+=T){let ee=a[ue],ve=(T==1?ee<de:ee>de)?j:S(ee),Ee=l[ue];ve==j?Ee!=null?(V=Ee,N==null?(_(A,ve,w(V)),Y=N=X=V):V<N?N=V:V>X&&(X=V)):Ee===null&&(F=!0):(N!=null&&C(A,j,w(N),w(X),w(Y),w(V)),Ee!=null?(V=Ee,_(A,ve,w(V)),N=X=Y=V):(N=X=null,Ee===null&&(F=!0)),j=ve,de=W(j+T))}N!=null&&N!=X&&ce!=j&&C(A,j,w(N),w(X),w(Y),w(V))}else for(let W=T==1?s:r;W>=s&&W<=r;W+=T){let N=l[W];N===null?F=!0:N!=null&&_(A,S(a[W]),w(N))}let[k,H]=Fd(t,n);if(o.fill!=null||k!=0){let W=y.fill=new Path2D(A),N=o.fillTo(t,n,o.min,o.max,k),X=w(N),Y=S(a[s]),V=S(a[r]);T==-1&&([V,Y]=[Y,V]),_(W,V,X),_(W,Y,X)}if(!o.spanGaps){let W=[];F&&W.push(...Bd(a,l,s,r,T,S,e)),y.gaps=W=o.gaps(t,n,s,r,W),y.clip=_c(W,c.ori,p,m,v,x)}return H!=0&&(y.band=H==2?[Ns(t,n,s,r,A,-1),Ns(t,n,s,r,A,1)]:Ns(t,n,s,r,A,H)),y})}function nS(i){let e=Tt(i.align,1),t=Tt(i.ascDesc,!1),n=Tt(i.alignGaps,0),s=Tt(i.extend,!1);return(r,o,a,l)=>Ur(r,o,(c,h,u,d,p,m,v,x,g,S,w)=>{[a,l]=gc(u,a,l);let _=c.pxRound,{left:C,width:T}=r.bbox,y=Q=>_(m(Q,d,S,x)),A=Q=>_(v(Q,p,w,g)),F=d.ori==0?Lo:Do,L={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Po},k=L.stroke,H=d.dir*(d.ori==0?1:-1),W=A(u[H==1?a:l]),N=y(h[H==1?a:l]),X=N,Y=N;s&&e==-1&&(Y=C,F(k,Y,W)),F(k,N,W);for(let Q=H==1?a:l;Q>=a&&Q<=l;Q+=H){let se=u[Q];if(se==null)continue;let de=y(h[Q]),ue=A(se);e==1?F(k,de,W):F(k,X,ue),F(k,de,ue),W=ue,X=de}let V=X;s&&e==1&&(V=C+T,F(k,V,W));let[ce,j]=Fd(r,o);if(c.fill!=null||ce!=0){let Q=L.fill=new Path2D(k),se=c.fillTo(r,o,c.min,c.max,ce),de=A(se);F(Q,V,de),F(Q,Y,de)}if(!c.spanGaps){let Q=[];Q.push(...Bd(h,u,a,l,H,y,n));let se=c.width*Et/2,de=t||e==1?se:-se,ue=t||e==-1?-se:se;Q.forEach(ee=>{ee[0]+=de,ee[1]+=ue}),L.gaps=Q=c.gaps(r,o,a,l,Q),L.clip=_c(Q,d.ori,x,g,S,w)}return j!=0&&(L.band=j==2?[Ns(r,o,a,l,k,-1),Ns(r,o,a,l,k,1)]:Ns(r,o,a,l,k,j)),L})}function Hg(i,e,t,n,s,r,o=Ft){if(i.length>1){let a=null;for(let l=0,c=1/0;l<i.length;l++)if(e[l]!==void 0){if(a!=null){let h=Tn(i[l]-i[a]);h<c&&(c=h,o=Tn(t(i[l],n,s,r)-t(i[a],n,s,r)))}a=l}}return o}function iS(i){i=i||Va;let e=Tt(i.size,[.6,Ft,1]),t=i.align||0,n=i.gap||0,s=i.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let r=St(s),o=1-e[0],a=Tt(e[1],Ft),l=Tt(e[2],1),c=Tt(i.disp,Va),h=Tt(i.each,p=>{}),{fill:u,stroke:d}=c;return(p,m,v,x)=>Ur(p,m,(g,S,w,_,C,T,y,A,F,L,k)=>{let H=g.pxRound,W=t,N=n*Et,X=a*Et,Y=l*Et,V,ce;_.ori==0?[V,ce]=r(p,m):[ce,V]=r(p,m);let j=_.dir*(_.ori==0?1:-1),Q=_.ori==0?wc:zd,se=_.ori==0?h:(Ce,Je,lt,we,Ot,Ge,je)=>{h(Ce,Je,lt,Ot,we,je,Ge)},de=Tt(p.bands,Dd).find(Ce=>Ce.series[0]==m),ue=de!=null?de.dir:0,ee=g.fillTo(p,m,g.min,g.max,ue),me=H(y(ee,C,k,F)),ve,Ee,Se,Ye=L,at=H(g.width*Et),Ve=!1,pt=null,ut=null,rt=null,Zt=null;u!=null&&(at==0||d!=null)&&(Ve=!0,pt=u.values(p,m,v,x),ut=new Map,new Set(pt).forEach(Ce=>{Ce!=null&&ut.set(Ce,new Path2D)}),at>0&&(rt=d.values(p,m,v,x),Zt=new Map,new Set(rt).forEach(Ce=>{Ce!=null&&Zt.set(Ce,new Path2D)})));let{x0:Ht,size:un}=c;if(Ht!=null&&un!=null){W=1,S=Ht.values(p,m,v,x),Ht.unit==2&&(S=S.map(lt=>p.posToVal(A+lt*L,_.key,!0)));let Ce=un.values(p,m,v,x);un.unit==2?Ee=Ce[0]*L:Ee=T(Ce[0],_,L,A)-T(0,_,L,A),Ye=Hg(S,w,T,_,L,A,Ye),Se=Ye-Ee+N}else Ye=Hg(S,w,T,_,L,A,Ye),Se=Ye*o+N,Ee=Ye-Se;Se<1&&(Se=0),at>=Ee/2&&(at=0),Se<5&&(H=Zg);let Nt=Se>0,Nn=Ye-Se-(Nt?at:0);Ee=H(bd(Nn,Y,X)),ve=(W==0?Ee/2:W==j?0:Ee)-W*j*((W==0?N/2:0)+(Nt?at/2:0));let wt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},bn=Ve?null:new Path2D,tn=null;if(de!=null)tn=p.data[de.series[1]];else{let{y0:Ce,y1:Je}=c;Ce!=null&&Je!=null&&(w=Je.values(p,m,v,x),tn=Ce.values(p,m,v,x))}let dn=V*Ee,O=ce*Ee;for(let Ce=j==1?v:x;Ce>=v&&Ce<=x;Ce+=j){let Je=w[Ce];if(Je==null)continue;if(tn!=null){let q=tn[Ce]??0;if(Je-q==0)continue;me=y(q,C,k,F)}let lt=_.distr!=2||c!=null?S[Ce]:Ce,we=T(lt,_,L,A),Ot=y(Tt(Je,ee),C,k,F),Ge=H(we-ve),je=H(si(Ot,me)),P=H(Ki(Ot,me)),M=je-P;if(Je!=null){let q=Je<0?O:dn,he=Je<0?dn:O;Ve?(at>0&&rt[Ce]!=null&&Q(Zt.get(rt[Ce]),Ge,P+Mi(at/2),Ee,si(0,M-at),q,he),pt[Ce]!=null&&Q(ut.get(pt[Ce]),Ge,P+Mi(at/2),Ee,si(0,M-at),q,he)):Q(bn,Ge,P+Mi(at/2),Ee,si(0,M-at),q,he),se(p,m,Ce,Ge-at/2,P,Ee+at,M)}}return at>0?wt.stroke=Ve?Zt:bn:Ve||(wt._fill=g.width==0?g._fill:g._stroke??g._fill,wt.width=0),wt.fill=Ve?ut:bn,wt})}function sS(i,e){let t=Tt(e?.alignGaps,0);return(n,s,r,o)=>Ur(n,s,(a,l,c,h,u,d,p,m,v,x,g)=>{[r,o]=gc(c,r,o);let S=a.pxRound,w=V=>S(d(V,h,x,m)),_=V=>S(p(V,u,g,v)),C,T,y;h.ori==0?(C=bc,y=Lo,T=w0):(C=Sc,y=Do,T=M0);let A=h.dir*(h.ori==0?1:-1),F=w(l[A==1?r:o]),L=F,k=[],H=[];for(let V=A==1?r:o;V>=r&&V<=o;V+=A)if(c[V]!=null){let j=l[V],Q=w(j);k.push(L=Q),H.push(_(c[V]))}let W={stroke:i(k,H,C,y,T,S),fill:null,clip:null,band:null,gaps:null,flags:Po},N=W.stroke,[X,Y]=Fd(n,s);if(a.fill!=null||X!=0){let V=W.fill=new Path2D(N),ce=a.fillTo(n,s,a.min,a.max,X),j=_(ce);y(V,L,j),y(V,F,j)}if(!a.spanGaps){let V=[];V.push(...Bd(l,c,r,o,A,w,t)),W.gaps=V=a.gaps(n,s,r,o,V),W.clip=_c(V,h.ori,m,v,x,g)}return Y!=0&&(W.band=Y==2?[Ns(n,s,r,o,N,-1),Ns(n,s,r,o,N,1)]:Ns(n,s,r,o,N,Y)),W})}function rS(i){return sS(oS,i)}function oS(i,e,t,n,s,r){let o=i.length;if(o<2)return null;let a=new Path2D;if(t(a,i[0],e[0]),o==2)n(a,i[1],e[1]);else{let l=Array(o),c=Array(o-1),h=Array(o-1),u=Array(o-1);for(let d=0;d<o-1;d++)h[d]=e[d+1]-e[d],u[d]=i[d+1]-i[d],c[d]=h[d]/u[d];l[0]=c[0];for(let d=1;d<o-1;d++)c[d]===0||c[d-1]===0||c[d-1]>0!=c[d]>0?l[d]=0:(l[d]=3*(u[d-1]+u[d])/((2*u[d]+u[d-1])/c[d-1]+(u[d]+2*u[d-1])/c[d]),isFinite(l[d])||(l[d]=0));l[o-1]=c[o-2];for(let d=0;d<o-1;d++)s(a,i[d]+u[d]/3,e[d]+l[d]*u[d]/3,i[d+1]-u[d]/3,e[d+1]-l[d+1]*u[d]/3,i[d+1],e[d+1])}return a}var Td=new Set;function Gg(){for(let i of Td)i.syncRect(!0)}Io&&(kr(z_,Ao,Gg),kr(H_,Ao,Gg,!0),kr(fc,Ao,()=>{An.pxRatio=Et}));var aS=E0(),lS=T0();function Vg(i,e,t,n){return(n?[i[0],i[1]].concat(i.slice(2)):[i[0]].concat(i.slice(1))).map((r,o)=>Ad(r,o,e,t))}function cS(i,e){return i.map((t,n)=>n==0?{}:vn({},e,t))}function Ad(i,e,t,n){return vn({},e==0?t:n,i)}function R0(i,e,t){return e==null?Ro:[e,t]}var hS=R0;function uS(i,e,t){return e==null?Ro:pc(e,t,Id,!0)}function C0(i,e,t,n){return e==null?Ro:xc(e,t,i.scales[n].log,!1)}var dS=C0;function P0(i,e,t,n){return e==null?Ro:Pd(e,t,i.scales[n].log,!1)}var fS=P0;function pS(i,e,t,n,s){let r=si(bg(i),bg(e)),o=e-i,a=Yi(s/n*o,t);do{let l=t[a],c=n*l/o;if(c>=s&&r+(l<5?cr.get(l):0)<=17)return[l,c]}while(++a<t.length);return[0,0]}function Wg(i){let e,t;return i=i.replace(/(\d+)px/,(n,s)=>(e=Mn((t=+s)*Et))+"px"),[i,e,t]}function mS(i){i.show&&[i.font,i.labelFont].forEach(e=>{let t=Bt(e[2]*Et,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function An(i,e,t){let n={mode:Tt(i.mode,1)},s=n.mode;function r(b,E,I,D){let G=E.valToPct(b);return D+I*(E.dir==-1?1-G:G)}function o(b,E,I,D){let G=E.valToPct(b);return D+I*(E.dir==-1?G:1-G)}function a(b,E,I,D){return E.ori==0?r(b,E,I,D):o(b,E,I,D)}n.valToPosH=r,n.valToPosV=o;let l=!1;n.status=0;let c=n.root=Ni(S_);if(i.id!=null&&(c.id=i.id),wi(c,i.class),i.title){let b=Ni(T_,c);b.textContent=i.title}let h=$i("canvas"),u=n.ctx=h.getContext("2d"),d=Ni(A_,c);kr("click",d,b=>{b.target===m&&(Wt!=uo||jt!=fo)&&Gn.click(n,b)},!0);let p=n.under=Ni(E_,d);d.appendChild(h);let m=n.over=Ni(R_,d);i=Co(i);let v=+Tt(i.pxAlign,1),x=zg(v);(i.plugins||[]).forEach(b=>{b.opts&&(i=b.opts(n,i)||i)});let g=i.ms||.001,S=n.series=s==1?Vg(i.series||[],Dg,Fg,!1):cS(i.series||[null],Og),w=n.axes=Vg(i.axes||[],Lg,Ng,!0),_=n.scales={},C=n.bands=i.bands||[];C.forEach(b=>{b.fill=St(b.fill||null),b.dir=Tt(b.dir,-1)});let T=s==2?S[1].facets[0].scale:S[0].scale,y={axes:Cs,series:yt},A=(i.drawOrder||["axes","series"]).map(b=>y[b]);function F(b){let E=b.distr==3?I=>ks(I>0?I:b.clamp(n,I,b.min,b.max,b.key)):b.distr==4?I=>fd(I,b.asinh):b.distr==100?I=>b.fwd(I):I=>I;return I=>{let D=E(I),{_min:G,_max:Z}=b,ae=Z-G;return(D-G)/ae}}function L(b){let E=_[b];if(E==null){let I=(i.scales||Va)[b]||Va;if(I.from!=null){L(I.from);let D=vn({},_[I.from],I,{key:b});D.valToPct=F(D),_[b]=D}else{E=_[b]=vn({},b==T?v0:jb,I),E.key=b;let D=E.time,G=E.range,Z=lr(G);if((b!=T||s==2&&!D)&&(Z&&(G[0]==null||G[1]==null)&&(G={min:G[0]==null?vg:{mode:1,hard:G[0],soft:G[0]},max:G[1]==null?vg:{mode:1,hard:G[1],soft:G[1]}},Z=!1),!Z&&yc(G))){let ae=G;G=(fe,_e,De)=>_e==null?Ro:pc(_e,De,ae)}E.range=St(G||(D?hS:b==T?E.distr==3?dS:E.distr==4?fS:R0:E.distr==3?C0:E.distr==4?P0:uS)),E.auto=St(Z?!1:E.auto),E.clamp=St(E.clamp||Zb),E._min=E._max=null,E.valToPct=F(E)}}}L("x"),L("y"),s==1&&S.forEach(b=>{L(b.scale)}),w.forEach(b=>{L(b.scale)});for(let b in i.scales)L(b);let k=_[T],H=k.distr,W,N;k.ori==0?(wi(c,w_),W=r,N=o):(wi(c,M_),W=o,N=r);let X={};for(let b in _){let E=_[b];(E.min!=null||E.max!=null)&&(X[b]={min:E.min,max:E.max},E.min=E.max=null)}let Y=i.tzDate||(b=>new Date(Mn(b/g))),V=i.fmtDate||kd,ce=g==1?wb(Y):Ab(Y),j=Cg(Y,Rg(g==1?Sb:Tb,V)),Q=Ig(Y,Pg(Rb,V)),se=[],de=n.legend=vn({},Ib,i.legend),ue=n.cursor=vn({},Ob,{drag:{y:s==2}},i.cursor),ee=de.show,me=ue.show,ve=de.markers;de.idxs=se,ve.width=St(ve.width),ve.dash=St(ve.dash),ve.stroke=St(ve.stroke),ve.fill=St(ve.fill);let Ee,Se,Ye,at=[],Ve=[],pt,ut=!1,rt={};if(de.live){let b=S[1]?S[1].values:null;ut=b!=null,pt=ut?b(n,1,0):{_:0};for(let E in pt)rt[E]=Rd}if(ee)if(Ee=$i("table",k_,c),Ye=$i("tbody",null,Ee),de.mount(n,Ee),ut){Se=$i("thead",null,Ee,Ye);let b=$i("tr",null,Se);$i("th",null,b);for(var Zt in pt)$i("th",rg,b).textContent=Zt}else wi(Ee,U_),de.live&&wi(Ee,N_);let Ht={show:!0},un={show:!1};function Nt(b,E){if(E==0&&(ut||!de.live||s==2))return Ro;let I=[],D=$i("tr",O_,Ye,Ye.childNodes[E]);wi(D,b.class),b.show||wi(D,Dr);let G=$i("th",null,D);if(ve.show){let fe=Ni(F_,G);if(E>0){let _e=ve.width(n,E);_e&&(fe.style.border=_e+"px "+ve.dash(n,E)+" "+ve.stroke(n,E)),fe.style.background=ve.fill(n,E)}}let Z=Ni(rg,G);b.label instanceof HTMLElement?Z.appendChild(b.label):Z.textContent=b.label,E>0&&(ve.show||(Z.style.color=b.width>0?ve.stroke(n,E):ve.fill(n,E)),wt("click",G,fe=>{if(ue._lock)return;et(fe);let _e=S.indexOf(b);if((fe.ctrlKey||fe.metaKey)!=de.isolate){let De=S.some((Ne,Fe)=>Fe>0&&Fe!=_e&&Ne.show);S.forEach((Ne,Fe)=>{Fe>0&&as(Fe,De?Fe==_e?Ht:un:Ht,!0,gn.setSeries)})}else as(_e,{show:!b.show},!0,gn.setSeries)},!1),tt&&wt(cg,G,fe=>{ue._lock||(et(fe),as(S.indexOf(b),mo,!0,gn.setSeries))},!1));for(var ae in pt){let fe=$i("td",B_,D);fe.textContent="--",I.push(fe)}return[D,I]}let Nn=new Map;function wt(b,E,I,D=!0){let G=Nn.get(E)||{},Z=ue.bind[b](n,E,I,D);Z&&(kr(b,E,G[b]=Z),Nn.set(E,G))}function bn(b,E,I){let D=Nn.get(E)||{};for(let G in D)(b==null||G==b)&&(_d(G,E,D[G]),delete D[G]);b==null&&Nn.delete(E)}let tn=0,dn=0,O=0,Ce=0,Je=0,lt=0,we=Je,Ot=lt,Ge=O,je=Ce,P=0,M=0,q=0,he=0;n.bbox={};let oe=!1,xe=!1,ye=!1,te=!1,ie=!1,pe=!1;function U(b,E,I){(I||b!=n.width||E!=n.height)&&re(b,E),dt(!1),ye=!0,xe=!0,Wn()}function re(b,E){n.width=tn=O=b,n.height=dn=Ce=E,Je=lt=0,be(),Xe();let I=n.bbox;P=I.left=Ir(Je*Et,.5),M=I.top=Ir(lt*Et,.5),q=I.width=Ir(O*Et,.5),he=I.height=Ir(Ce*Et,.5)}let ne=3;function Me(){let b=!1,E=0;for(;!b;){E++;let I=lo(E),D=os(E);b=E==ne||I&&D,b||(re(n.width,n.height),xe=!0)}}function ge({width:b,height:E}){U(b,E)}n.setSize=ge;function be(){let b=!1,E=!1,I=!1,D=!1;w.forEach((G,Z)=>{if(G.show&&G._show){let{side:ae,_size:fe}=G,_e=ae%2,De=G.label!=null?G.labelSize:0,Ne=fe+De;Ne>0&&(_e?(O-=Ne,ae==3?(Je+=Ne,D=!0):I=!0):(Ce-=Ne,ae==0?(lt+=Ne,b=!0):E=!0))}}),ss[0]=b,ss[1]=I,ss[2]=E,ss[3]=D,O-=Wi[1]+Wi[3],Je+=Wi[3],Ce-=Wi[2]+Wi[0],lt+=Wi[0]}function Xe(){let b=Je+O,E=lt+Ce,I=Je,D=lt;function G(Z,ae){switch(Z){case 1:return b+=ae,b-ae;case 2:return E+=ae,E-ae;case 3:return I-=ae,I+ae;case 0:return D-=ae,D+ae}}w.forEach((Z,ae)=>{if(Z.show&&Z._show){let fe=Z.side;Z._pos=G(fe,Z._size),Z.label!=null&&(Z._lpos=G(fe,Z.labelSize))}})}if(ue.dataIdx==null){let b=ue.hover,E=b.skip=new Set(b.skip??[]);E.add(void 0);let I=b.prox=St(b.prox),D=b.bias??=0;ue.dataIdx=(G,Z,ae,fe)=>{if(Z==0)return ae;let _e=ae,De=I(G,Z,ae,fe)??Ft,Ne=De>=0&&De<Ft,Fe=k.ori==0?O:Ce,ot=ue.left,At=e[0],Mt=e[Z];if(E.has(Mt[ae])){_e=null;let _t=null,Qe=null,Ke;if(D==0||D==-1)for(Ke=ae;_t==null&&Ke-- >0;)E.has(Mt[Ke])||(_t=Ke);if(D==0||D==1)for(Ke=ae;Qe==null&&Ke++<Mt.length;)E.has(Mt[Ke])||(Qe=Ke);if(_t!=null||Qe!=null)if(Ne){let qt=_t==null?-1/0:W(At[_t],k,Fe,0),rn=Qe==null?1/0:W(At[Qe],k,Fe,0),Bn=ot-qt,Ut=rn-ot;Bn<=Ut?Bn<=De&&(_e=_t):Ut<=De&&(_e=Qe)}else _e=Qe==null?_t:_t==null?Qe:ae-_t<=Qe-ae?_t:Qe}else Ne&&Tn(ot-W(At[ae],k,Fe,0))>De&&(_e=null);return _e}}let et=b=>{ue.event=b};ue.idxs=se,ue._lock=!1;let le=ue.points;le.show=St(le.show),le.size=St(le.size),le.stroke=St(le.stroke),le.width=St(le.width),le.fill=St(le.fill);let Be=n.focus=vn({},i.focus||{alpha:.3},ue.focus),tt=Be.prox>=0,Re=tt&&le.one,ht=[],Vt=[],Jn=[];function Ea(b,E){let I=le.show(n,E);if(I instanceof HTMLElement)return wi(I,D_),wi(I,b.class),fs(I,-10,-10,O,Ce),m.insertBefore(I,ht[E]),I}function ro(b,E){if(s==1||E>0){let I=s==1&&_[b.scale].time,D=b.value;b.value=I?Mg(D)?Ig(Y,Pg(D,V)):D||Q:D||$b,b.label=b.label||(I?Bb:Fb)}if(Re||E>0){b.width=b.width==null?1:b.width,b.paths=b.paths||aS||j_,b.fillTo=St(b.fillTo||Jb),b.pxAlign=+Tt(b.pxAlign,v),b.pxRound=zg(b.pxAlign),b.stroke=St(b.stroke||null),b.fill=St(b.fill||null),b._stroke=b._fill=b._paths=b._focus=null;let I=Yb(si(1,b.width),1),D=b.points=vn({},{size:I,width:si(1,I*.2),stroke:b.stroke,space:I*2,paths:lS,_stroke:null,_fill:null},b.points);D.show=St(D.show),D.filter=St(D.filter),D.fill=St(D.fill),D.stroke=St(D.stroke),D.paths=St(D.paths),D.pxAlign=b.pxAlign}if(ee){let I=Nt(b,E);at.splice(E,0,I[0]),Ve.splice(E,0,I[1]),de.values.push(null)}if(me){se.splice(E,0,null);let I=null;Re?E==0&&(I=Ea(b,E)):E>0&&(I=Ea(b,E)),ht.splice(E,0,I),Vt.splice(E,0,0),Jn.splice(E,0,0)}Fn("addSeries",E)}function zu(b,E){E=E??S.length,b=s==1?Ad(b,E,Dg,Fg):Ad(b,E,{},Og),S.splice(E,0,b),ro(S[E],E)}n.addSeries=zu;function ql(b){if(S.splice(b,1),ee){de.values.splice(b,1),Ve.splice(b,1);let E=at.splice(b,1)[0];bn(null,E.firstChild),E.remove()}me&&(se.splice(b,1),ht.splice(b,1)[0].remove(),Vt.splice(b,1),Jn.splice(b,1)),Fn("delSeries",b)}n.delSeries=ql;let ss=[!1,!1,!1,!1];function As(b,E){if(b._show=b.show,b.show){let I=b.side%2,D=_[b.scale];D==null&&(b.scale=I?S[1].scale:T,D=_[b.scale]);let G=D.time;b.size=St(b.size),b.space=St(b.space),b.rotate=St(b.rotate),lr(b.incrs)&&b.incrs.forEach(ae=>{!cr.has(ae)&&cr.set(ae,Qg(ae))}),b.incrs=St(b.incrs||(D.distr==2?yb:G?g==1?bb:Mb:Lr)),b.splits=St(b.splits||(G&&D.distr==1?ce:D.distr==3?Sd:D.distr==4?Gb:Hb)),b.stroke=St(b.stroke),b.grid.stroke=St(b.grid.stroke),b.ticks.stroke=St(b.ticks.stroke),b.border.stroke=St(b.border.stroke);let Z=b.values;b.values=lr(Z)&&!lr(Z[0])?St(Z):G?lr(Z)?Cg(Y,Rg(Z,V)):Mg(Z)?Eb(Y,Z):Z||j:Z||zb,b.filter=St(b.filter||(D.distr>=3&&D.log==10?Xb:D.distr==3&&D.log==2?qb:jg)),b.font=Wg(b.font),b.labelFont=Wg(b.labelFont),b._size=b.size(n,null,E,0),b._space=b._rotate=b._incrs=b._found=b._splits=b._values=null,b._size>0&&(ss[E]=!0,b._el=Ni(C_,d))}}function Es(b,E,I,D){let[G,Z,ae,fe]=I,_e=E%2,De=0;return _e==0&&(fe||Z)&&(De=E==0&&!G||E==2&&!ae?Mn(Lg.size/3):0),_e==1&&(G||ae)&&(De=E==1&&!Z||E==3&&!fe?Mn(Ng.size/2):0),De}let Ra=n.padding=(i.padding||[Es,Es,Es,Es]).map(b=>St(Tt(b,Es))),Wi=n._padding=Ra.map((b,E)=>b(n,E,ss,0)),nn,an=null,ln=null,rs=s==1?S[0].idxs:null,gi=null,tr=!1;function Ca(b,E){if(e=b??[],n.data=n._data=e,s==2){nn=0;for(let I=1;I<S.length;I++)nn+=e[I][0].length}else{e.length==0&&(n.data=n._data=e=[[]]),gi=e[0],nn=gi.length;let I=e;if(H==2){I=e.slice();let D=I[0]=Array(nn);for(let G=0;G<nn;G++)D[G]=G}n._data=e=I}if(dt(!0),Fn("setData"),H==2&&(ye=!0),E!==!1){let I=k;I.auto(n,tr)?Pa():sr(T,I.min,I.max),te=te||ue.left>=0,pe=!0,Wn()}}n.setData=Ca;function Pa(){tr=!0;let b,E;s==1&&(nn>0?(an=rs[0]=0,ln=rs[1]=nn-1,b=e[0][an],E=e[0][ln],H==2?(b=an,E=ln):b==E&&(H==3?[b,E]=xc(b,b,k.log,!1):H==4?[b,E]=Pd(b,b,k.log,!1):k.time?E=b+Mn(86400/g):[b,E]=pc(b,E,Id,!0))):(an=rs[0]=b=null,ln=rs[1]=E=null)),sr(T,b,E)}let oo,nr,ao,R,B,J,$,K,Te,Pe;function Ae(b,E,I,D,G,Z){b??=ag,I??=Dd,D??="butt",G??=ag,Z??="round",b!=oo&&(u.strokeStyle=oo=b),G!=nr&&(u.fillStyle=nr=G),E!=ao&&(u.lineWidth=ao=E),Z!=B&&(u.lineJoin=B=Z),D!=J&&(u.lineCap=J=D),I!=R&&u.setLineDash(R=I)}function Ie(b,E,I,D){E!=nr&&(u.fillStyle=nr=E),b!=$&&(u.font=$=b),I!=K&&(u.textAlign=K=I),D!=Te&&(u.textBaseline=Te=D)}function He(b,E,I,D,G=0){if(D.length>0&&b.auto(n,tr)&&(E==null||E.min==null)){let Z=Tt(an,0),ae=Tt(ln,D.length-1),fe=I.min==null?X_(D,Z,ae,G,b.distr==3):[I.min,I.max];b.min=Ki(b.min,I.min=fe[0]),b.max=si(b.max,I.max=fe[1])}}let nt={min:null,max:null};function vt(){for(let D in _){let G=_[D];X[D]==null&&(G.min==null||X[T]!=null&&G.auto(n,tr))&&(X[D]=nt)}for(let D in _){let G=_[D];X[D]==null&&G.from!=null&&X[G.from]!=null&&(X[D]=nt)}X[T]!=null&&dt(!0);let b={};for(let D in X){let G=X[D];if(G!=null){let Z=b[D]=Co(_[D],eb);if(G.min!=null)vn(Z,G);else if(D!=T||s==2)if(nn==0&&Z.from==null){let ae=Z.range(n,null,null,D);Z.min=ae[0],Z.max=ae[1]}else Z.min=Ft,Z.max=-Ft}}if(nn>0){S.forEach((D,G)=>{if(s==1){let Z=D.scale,ae=X[Z];if(ae==null)return;let fe=b[Z];if(G==0){let _e=fe.range(n,fe.min,fe.max,Z);fe.min=_e[0],fe.max=_e[1],an=Yi(fe.min,e[0]),ln=Yi(fe.max,e[0]),ln-an>1&&(e[0][an]<fe.min&&an++,e[0][ln]>fe.max&&ln--),D.min=gi[an],D.max=gi[ln]}else D.show&&D.auto&&He(fe,ae,D,e[G],D.sorted);D.idxs[0]=an,D.idxs[1]=ln}else if(G>0&&D.show&&D.auto){let[Z,ae]=D.facets,fe=Z.scale,_e=ae.scale,[De,Ne]=e[G],Fe=b[fe],ot=b[_e];Fe!=null&&He(Fe,X[fe],Z,De,Z.sorted),ot!=null&&He(ot,X[_e],ae,Ne,ae.sorted),D.min=ae.min,D.max=ae.max}});for(let D in b){let G=b[D],Z=X[D];if(G.from==null&&(Z==null||Z.min==null)){let ae=G.range(n,G.min==Ft?null:G.min,G.max==-Ft?null:G.max,D);G.min=ae[0],G.max=ae[1]}}}for(let D in b){let G=b[D];if(G.from!=null){let Z=b[G.from];if(Z.min==null)G.min=G.max=null;else{let ae=G.range(n,Z.min,Z.max,D);G.min=ae[0],G.max=ae[1]}}}let E={},I=!1;for(let D in b){let G=b[D],Z=_[D];if(Z.min!=G.min||Z.max!=G.max){Z.min=G.min,Z.max=G.max;let ae=Z.distr;Z._min=ae==3?ks(Z.min):ae==4?fd(Z.min,Z.asinh):ae==100?Z.fwd(Z.min):Z.min,Z._max=ae==3?ks(Z.max):ae==4?fd(Z.max,Z.asinh):ae==100?Z.fwd(Z.max):Z.max,E[D]=I=!0}}if(I){S.forEach((D,G)=>{s==2?G>0&&E.y&&(D._paths=null):E[D.scale]&&(D._paths=null)});for(let D in E)ye=!0,Fn("setScale",D);me&&ue.left>=0&&(te=pe=!0)}for(let D in X)X[D]=null}function ze(b){let E=bd(an-1,0,nn-1),I=bd(ln+1,0,nn-1);for(;b[E]==null&&E>0;)E--;for(;b[I]==null&&I<nn-1;)I++;return[E,I]}function yt(){if(nn>0){let b=S.some(E=>E._focus)&&Pe!=Be.alpha;b&&(u.globalAlpha=Pe=Be.alpha),S.forEach((E,I)=>{if(I>0&&E.show&&(Jt(I,!1),Jt(I,!0),E._paths==null)){let D=Pe;Pe!=E.alpha&&(u.globalAlpha=Pe=E.alpha);let G=s==2?[0,e[I][0].length-1]:ze(e[I]);E._paths=E.paths(n,I,G[0],G[1]),Pe!=D&&(u.globalAlpha=Pe=D)}}),S.forEach((E,I)=>{if(I>0&&E.show){let D=Pe;Pe!=E.alpha&&(u.globalAlpha=Pe=E.alpha),E._paths!=null&&It(I,!1);{let G=E._paths!=null?E._paths.gaps:null,Z=E.points.show(n,I,an,ln,G),ae=E.points.filter(n,I,Z,G);(Z||ae)&&(E.points._paths=E.points.paths(n,I,an,ln,ae),It(I,!0))}Pe!=D&&(u.globalAlpha=Pe=D),Fn("drawSeries",I)}}),b&&(u.globalAlpha=Pe=1)}}function Jt(b,E){let I=E?S[b].points:S[b];I._stroke=I.stroke(n,b),I._fill=I.fill(n,b)}function It(b,E){let I=E?S[b].points:S[b],{stroke:D,fill:G,clip:Z,flags:ae,_stroke:fe=I._stroke,_fill:_e=I._fill,_width:De=I.width}=I._paths;De=Bt(De*Et,3);let Ne=null,Fe=De%2/2;E&&_e==null&&(_e=De>0?"#fff":fe);let ot=I.pxAlign==1&&Fe>0;if(ot&&u.translate(Fe,Fe),!E){let At=P-De/2,Mt=M-De/2,_t=q+De,Qe=he+De;Ne=new Path2D,Ne.rect(At,Mt,_t,Qe)}E?Oe(fe,De,I.dash,I.cap,_e,D,G,ae,Z):Lt(b,fe,De,I.dash,I.cap,_e,D,G,ae,Ne,Z),ot&&u.translate(-Fe,-Fe)}function Lt(b,E,I,D,G,Z,ae,fe,_e,De,Ne){let Fe=!1;_e!=0&&C.forEach((ot,At)=>{if(ot.series[0]==b){let Mt=S[ot.series[1]],_t=e[ot.series[1]],Qe=(Mt._paths||Va).band;lr(Qe)&&(Qe=ot.dir==1?Qe[0]:Qe[1]);let Ke,qt=null;Mt.show&&Qe&&$_(_t,an,ln)?(qt=ot.fill(n,At)||Z,Ke=Mt._paths.clip):Qe=null,Oe(E,I,D,G,qt,ae,fe,_e,De,Ne,Ke,Qe),Fe=!0}}),Fe||Oe(E,I,D,G,Z,ae,fe,_e,De,Ne)}let Sn=Po|Md;function Oe(b,E,I,D,G,Z,ae,fe,_e,De,Ne,Fe){Ae(b,E,I,D,G),(_e||De||Fe)&&(u.save(),_e&&u.clip(_e),De&&u.clip(De)),Fe?(fe&Sn)==Sn?(u.clip(Fe),Ne&&u.clip(Ne),bt(G,ae),fn(b,Z,E)):fe&Md?(bt(G,ae),u.clip(Fe),fn(b,Z,E)):fe&Po&&(u.save(),u.clip(Fe),Ne&&u.clip(Ne),bt(G,ae),u.restore(),fn(b,Z,E)):(bt(G,ae),fn(b,Z,E)),(_e||De||Fe)&&u.restore()}function fn(b,E,I){I>0&&(E instanceof Map?E.forEach((D,G)=>{u.strokeStyle=oo=G,u.stroke(D)}):E!=null&&b&&u.stroke(E))}function bt(b,E){E instanceof Map?E.forEach((I,D)=>{u.fillStyle=nr=D,u.fill(I)}):E!=null&&b&&u.fill(E)}function Rs(b,E,I,D){let G=w[b],Z;if(D<=0)Z=[0,0];else{let ae=G._space=G.space(n,b,E,I,D),fe=G._incrs=G.incrs(n,b,E,I,D,ae);Z=pS(E,I,fe,D,ae)}return G._found=Z}function pn(b,E,I,D,G,Z,ae,fe,_e,De){let Ne=ae%2/2;v==1&&u.translate(Ne,Ne),Ae(fe,ae,_e,De,fe),u.beginPath();let Fe,ot,At,Mt,_t=G+(D==0||D==3?-Z:Z);I==0?(ot=G,Mt=_t):(Fe=G,At=_t);for(let Qe=0;Qe<b.length;Qe++)E[Qe]!=null&&(I==0?Fe=At=b[Qe]:ot=Mt=b[Qe],u.moveTo(Fe,ot),u.lineTo(At,Mt));u.stroke(),v==1&&u.translate(-Ne,-Ne)}function lo(b){let E=!0;return w.forEach((I,D)=>{if(!I.show)return;let G=_[I.scale];if(G.min==null){I._show&&(E=!1,I._show=!1,dt(!1));return}else I._show||(E=!1,I._show=!0,dt(!1));let Z=I.side,ae=Z%2,{min:fe,max:_e}=G,[De,Ne]=Rs(D,fe,_e,ae==0?O:Ce);if(Ne==0)return;let Fe=G.distr==2,ot=I._splits=I.splits(n,D,fe,_e,De,Ne,Fe),At=G.distr==2?ot.map(Ke=>gi[Ke]):ot,Mt=G.distr==2?gi[ot[1]]-gi[ot[0]]:De,_t=I._values=I.values(n,I.filter(n,At,D,Ne,Mt),D,Ne,Mt);I._rotate=Z==2?I.rotate(n,_t,D,Ne):0;let Qe=I._size;I._size=Ui(I.size(n,_t,D,b)),Qe!=null&&I._size!=Qe&&(E=!1)}),E}function os(b){let E=!0;return Ra.forEach((I,D)=>{let G=I(n,D,ss,b);G!=Wi[D]&&(E=!1),Wi[D]=G}),E}function Cs(){for(let b=0;b<w.length;b++){let E=w[b];if(!E.show||!E._show)continue;let I=E.side,D=I%2,G,Z,ae=E.stroke(n,b),fe=I==0||I==3?-1:1,[_e,De]=E._found;if(E.label!=null){let ti=E.labelGap*fe,yi=Mn((E._lpos+ti)*Et);Ie(E.labelFont[0],ae,"center",I==2?"top":og),u.save(),D==1?(G=Z=0,u.translate(yi,Mn(M+he/2)),u.rotate((I==3?-dc:dc)/2)):(G=Mn(P+q/2),Z=yi);let Cr=Kg(E.label)?E.label(n,b,_e,De):E.label;u.fillText(Cr,G,Z),u.restore()}if(De==0)continue;let Ne=_[E.scale],Fe=D==0?q:he,ot=D==0?P:M,At=E._splits,Mt=Ne.distr==2?At.map(ti=>gi[ti]):At,_t=Ne.distr==2?gi[At[1]]-gi[At[0]]:_e,Qe=E.ticks,Ke=E.border,qt=Qe.show?Qe.size:0,rn=Mn(qt*Et),Bn=Mn((E.alignTo==2?E._size-qt-E.gap:E.gap)*Et),Ut=E._rotate*-dc/180,on=x(E._pos*Et),xi=(rn+Bn)*fe,ei=on+xi;Z=D==0?ei:0,G=D==1?ei:0;let Ii=E.font[0],Xi=E.align==1?Mo:E.align==2?hd:Ut>0?Mo:Ut<0?hd:D==0?"center":I==3?hd:Mo,cs=Ut||D==1?"middle":I==2?"top":og;Ie(Ii,ae,Xi,cs);let vi=E.font[1]*E.lineGap,Li=At.map(ti=>x(a(ti,Ne,Fe,ot))),qi=E._values;for(let ti=0;ti<qi.length;ti++){let yi=qi[ti];if(yi!=null){D==0?G=Li[ti]:Z=Li[ti],yi=""+yi;let Cr=yi.indexOf(`
`)==-1?[yi]:yi.split(/\n/gm);for(let ni=0;ni<Cr.length;ni++){let Am=Cr[ni];Ut?(u.save(),u.translate(G,Z+ni*vi),u.rotate(Ut),u.fillText(Am,0,0),u.restore()):u.fillText(Am,G,Z+ni*vi)}}}Qe.show&&pn(Li,Qe.filter(n,Mt,b,De,_t),D,I,on,rn,Bt(Qe.width*Et,3),Qe.stroke(n,b),Qe.dash,Qe.cap);let hs=E.grid;hs.show&&pn(Li,hs.filter(n,Mt,b,De,_t),D,D==0?2:1,D==0?M:P,D==0?he:q,Bt(hs.width*Et,3),hs.stroke(n,b),hs.dash,hs.cap),Ke.show&&pn([on],[1],D==0?1:0,D==0?1:2,D==1?M:P,D==1?he:q,Bt(Ke.width*Et,3),Ke.stroke(n,b),Ke.dash,Ke.cap)}Fn("drawAxes")}function dt(b){S.forEach((E,I)=>{I>0&&(E._paths=null,b&&(s==1?(E.min=null,E.max=null):E.facets.forEach(D=>{D.min=null,D.max=null})))})}let sn=!1,Qn=!1,Dt=[];function mn(){Qn=!1;for(let b=0;b<Dt.length;b++)Fn(...Dt[b]);Dt.length=0}function Wn(){sn||(ab(lm),sn=!0)}function $l(b,E=!1){sn=!0,Qn=E,b(n),lm(),E&&Dt.length>0&&queueMicrotask(mn)}n.batch=$l;function lm(){if(oe&&(vt(),oe=!1),ye&&(Me(),ye=!1),xe){if(Yt(p,Mo,Je),Yt(p,"top",lt),Yt(p,Ba,O),Yt(p,za,Ce),Yt(m,Mo,Je),Yt(m,"top",lt),Yt(m,Ba,O),Yt(m,za,Ce),Yt(d,Ba,tn),Yt(d,za,dn),h.width=Mn(tn*Et),h.height=Mn(dn*Et),w.forEach(({_el:b,_show:E,_size:I,_pos:D,side:G})=>{if(b!=null)if(E){let Z=G===3||G===0?I:0,ae=G%2==1;Yt(b,ae?"left":"top",D-Z),Yt(b,ae?"width":"height",I),Yt(b,ae?"top":"left",ae?lt:Je),Yt(b,ae?"height":"width",ae?Ce:O),yd(b,Dr)}else wi(b,Dr)}),oo=nr=ao=B=J=$=K=Te=R=null,Pe=1,Da(!0),Je!=we||lt!=Ot||O!=Ge||Ce!=je){dt(!1);let b=O/Ge,E=Ce/je;if(me&&!te&&ue.left>=0){ue.left*=b,ue.top*=E,co&&fs(co,Mn(ue.left),0,O,Ce),ho&&fs(ho,0,Mn(ue.top),O,Ce);for(let I=0;I<ht.length;I++){let D=ht[I];D!=null&&(Vt[I]*=b,Jn[I]*=E,fs(D,Ui(Vt[I]),Ui(Jn[I]),O,Ce))}}if(Xt.show&&!ie&&Xt.left>=0&&Xt.width>0){Xt.left*=b,Xt.width*=b,Xt.top*=E,Xt.height*=E;for(let I in qu)Yt(po,I,Xt[I])}we=Je,Ot=lt,Ge=O,je=Ce}Fn("setSize"),xe=!1}tn>0&&dn>0&&(u.clearRect(0,0,h.width,h.height),Fn("drawClear"),A.forEach(b=>b()),Fn("draw")),Xt.show&&ie&&(Yl(Xt),ie=!1),me&&te&&(Rr(null,!0,!1),te=!1),de.show&&de.live&&pe&&(Wu(),pe=!1),l||(l=!0,n.status=1,Fn("ready")),tr=!1,sn=!1}n.redraw=(b,E)=>{ye=E||!1,b!==!1?sr(T,k.min,k.max):Wn()};function Hu(b,E){let I=_[b];if(I.from==null){if(nn==0){let D=I.range(n,E.min,E.max,b);E.min=D[0],E.max=D[1]}if(E.min>E.max){let D=E.min;E.min=E.max,E.max=D}if(nn>1&&E.min!=null&&E.max!=null&&E.max-E.min<1e-16)return;b==T&&I.distr==2&&nn>0&&(E.min=Yi(E.min,e[0]),E.max=Yi(E.max,e[0]),E.min==E.max&&E.max++),X[b]=E,oe=!0,Wn()}}n.setScale=Hu;let Gu,Vu,co,ho,cm,hm,uo,fo,um,dm,Wt,jt,ir=!1,Gn=ue.drag,Un=Gn.x,On=Gn.y;me&&(ue.x&&(Gu=Ni(I_,m)),ue.y&&(Vu=Ni(L_,m)),k.ori==0?(co=Gu,ho=Vu):(co=Vu,ho=Gu),Wt=ue.left,jt=ue.top);let Xt=n.select=vn({show:!0,over:!0,left:0,width:0,top:0,height:0},i.select),po=Xt.show?Ni(P_,Xt.over?m:p):null;function Yl(b,E){if(Xt.show){for(let I in b)Xt[I]=b[I],I in qu&&Yt(po,I,b[I]);E!==!1&&Fn("setSelect")}}n.setSelect=Yl;function Ny(b){if(S[b].show)ee&&yd(at[b],Dr);else if(ee&&wi(at[b],Dr),me){let I=Re?ht[0]:ht[b];I!=null&&fs(I,-10,-10,O,Ce)}}function sr(b,E,I){Hu(b,{min:E,max:I})}function as(b,E,I,D){E.focus!=null&&zy(b),E.show!=null&&S.forEach((G,Z)=>{Z>0&&(b==Z||b==null)&&(G.show=E.show,Ny(Z),s==2?(sr(G.facets[0].scale,null,null),sr(G.facets[1].scale,null,null)):sr(G.scale,null,null),Wn())}),I!==!1&&Fn("setSeries",b,E),D&&ka("setSeries",n,b,E)}n.setSeries=as;function Uy(b,E){vn(C[b],E)}function Oy(b,E){b.fill=St(b.fill||null),b.dir=Tt(b.dir,-1),E=E??C.length,C.splice(E,0,b)}function Fy(b){b==null?C.length=0:C.splice(b,1)}n.addBand=Oy,n.setBand=Uy,n.delBand=Fy;function By(b,E){S[b].alpha=E,me&&ht[b]!=null&&(ht[b].style.opacity=E),ee&&at[b]&&(at[b].style.opacity=E)}let Ps,rr,Er,mo={focus:!0};function zy(b){if(b!=Er){let E=b==null,I=Be.alpha!=1;S.forEach((D,G)=>{if(s==1||G>0){let Z=E||G==0||G==b;D._focus=E?null:Z,I&&By(G,Z?1:Be.alpha)}}),Er=b,I&&Wn()}}ee&&tt&&wt(hg,Ee,b=>{ue._lock||(et(b),Er!=null&&as(null,mo,!0,gn.setSeries))});function ls(b,E,I){let D=_[E];I&&(b=b/Et-(D.ori==1?lt:Je));let G=O;D.ori==1&&(G=Ce,b=G-b),D.dir==-1&&(b=G-b);let Z=D._min,ae=D._max,fe=b/G,_e=Z+(ae-Z)*fe,De=D.distr;return De==3?Eo(10,_e):De==4?K_(_e,D.asinh):De==100?D.bwd(_e):_e}function Hy(b,E){let I=ls(b,T,E);return Yi(I,e[0],an,ln)}n.valToIdx=b=>Yi(b,e[0]),n.posToIdx=Hy,n.posToVal=ls,n.valToPos=(b,E,I)=>_[E].ori==0?r(b,_[E],I?q:O,I?P:0):o(b,_[E],I?he:Ce,I?M:0),n.setCursor=(b,E,I)=>{Wt=b.left,jt=b.top,Rr(null,E,I)};function fm(b,E){Yt(po,Mo,Xt.left=b),Yt(po,Ba,Xt.width=E)}function pm(b,E){Yt(po,"top",Xt.top=b),Yt(po,za,Xt.height=E)}let Ia=k.ori==0?fm:pm,La=k.ori==1?fm:pm;function Gy(){if(ee&&de.live)for(let b=s==2?1:0;b<S.length;b++){if(b==0&&ut)continue;let E=de.values[b],I=0;for(let D in E)Ve[b][I++].firstChild.nodeValue=E[D]}}function Wu(b,E){if(b!=null&&(b.idxs?b.idxs.forEach((I,D)=>{se[D]=I}):Q_(b.idx)||se.fill(b.idx),de.idx=se[0]),ee&&de.live){for(let I=0;I<S.length;I++)(I>0||s==1&&!ut)&&Vy(I,se[I]);Gy()}pe=!1,E!==!1&&Fn("setLegend")}n.setLegend=Wu;function Vy(b,E){let I=S[b],D=b==0&&H==2?gi:e[b],G;ut?G=I.values(n,b,E)??rt:(G=I.value(n,E==null?null:D[E],b,E),G=G==null?rt:{_:G}),de.values[b]=G}function Rr(b,E,I){um=Wt,dm=jt,[Wt,jt]=ue.move(n,Wt,jt),ue.left=Wt,ue.top=jt,me&&(co&&fs(co,Mn(Wt),0,O,Ce),ho&&fs(ho,0,Mn(jt),O,Ce));let D,G=an>ln;Ps=Ft,rr=null;let Z=k.ori==0?O:Ce,ae=k.ori==1?O:Ce;if(Wt<0||nn==0||G){D=ue.idx=null;for(let fe=0;fe<S.length;fe++){let _e=ht[fe];_e!=null&&fs(_e,-10,-10,O,Ce)}tt&&as(null,mo,!0,b==null&&gn.setSeries),de.live&&(se.fill(D),pe=!0)}else{let fe,_e,De;s==1&&(fe=k.ori==0?Wt:jt,_e=ls(fe,T),D=ue.idx=Yi(_e,e[0],an,ln),De=W(e[0][D],k,Z,0));let Ne=-10,Fe=-10,ot=0,At=0,Mt=!0,_t="",Qe="";for(let Ke=s==2?1:0;Ke<S.length;Ke++){let qt=S[Ke],rn=se[Ke],Bn=rn==null?null:s==1?e[Ke][rn]:e[Ke][1][rn],Ut=ue.dataIdx(n,Ke,D,_e),on=Ut==null?null:s==1?e[Ke][Ut]:e[Ke][1][Ut];if(pe=pe||on!=Bn||Ut!=rn,se[Ke]=Ut,Ke>0&&qt.show){let xi=Ut==null?-10:Ut==D?De:W(s==1?e[0][Ut]:e[Ke][0][Ut],k,Z,0),ei=on==null?-10:N(on,s==1?_[qt.scale]:_[qt.facets[1].scale],ae,0);if(tt&&on!=null){let Ii=k.ori==1?Wt:jt,Xi=Tn(Be.dist(n,Ke,Ut,ei,Ii));if(Xi<Ps){let cs=Be.bias;if(cs!=0){let vi=ls(Ii,qt.scale),Li=on>=0?1:-1,qi=vi>=0?1:-1;qi==Li&&(qi==1?cs==1?on>=vi:on<=vi:cs==1?on<=vi:on>=vi)&&(Ps=Xi,rr=Ke)}else Ps=Xi,rr=Ke}}if(pe||Re){let Ii,Xi;k.ori==0?(Ii=xi,Xi=ei):(Ii=ei,Xi=xi);let cs,vi,Li,qi,hs,ti,yi=!0,Cr=le.bbox;if(Cr!=null){yi=!1;let ni=Cr(n,Ke);Li=ni.left,qi=ni.top,cs=ni.width,vi=ni.height}else Li=Ii,qi=Xi,cs=vi=le.size(n,Ke);if(ti=le.fill(n,Ke),hs=le.stroke(n,Ke),Re)Ke==rr&&Ps<=Be.prox&&(Ne=Li,Fe=qi,ot=cs,At=vi,Mt=yi,_t=ti,Qe=hs);else{let ni=ht[Ke];ni!=null&&(Vt[Ke]=Li,Jn[Ke]=qi,xg(ni,cs,vi,yi),mg(ni,ti,hs),fs(ni,Ui(Li),Ui(qi),O,Ce))}}}}if(Re){let Ke=Be.prox,qt=Er==null?Ps<=Ke:Ps>Ke||rr!=Er;if(pe||qt){let rn=ht[0];rn!=null&&(Vt[0]=Ne,Jn[0]=Fe,xg(rn,ot,At,Mt),mg(rn,_t,Qe),fs(rn,Ui(Ne),Ui(Fe),O,Ce))}}}if(Xt.show&&ir)if(b!=null){let[fe,_e]=gn.scales,[De,Ne]=gn.match,[Fe,ot]=b.cursor.sync.scales,At=b.cursor.drag;if(Un=At._x,On=At._y,Un||On){let{left:Mt,top:_t,width:Qe,height:Ke}=b.select,qt=b.scales[Fe].ori,rn=b.posToVal,Bn,Ut,on,xi,ei,Ii=fe!=null&&De(fe,Fe),Xi=_e!=null&&Ne(_e,ot);Ii&&Un?(qt==0?(Bn=Mt,Ut=Qe):(Bn=_t,Ut=Ke),on=_[fe],xi=W(rn(Bn,Fe),on,Z,0),ei=W(rn(Bn+Ut,Fe),on,Z,0),Ia(Ki(xi,ei),Tn(ei-xi))):Ia(0,Z),Xi&&On?(qt==1?(Bn=Mt,Ut=Qe):(Bn=_t,Ut=Ke),on=_[_e],xi=N(rn(Bn,ot),on,ae,0),ei=N(rn(Bn+Ut,ot),on,ae,0),La(Ki(xi,ei),Tn(ei-xi))):La(0,ae)}else $u()}else{let fe=Tn(um-cm),_e=Tn(dm-hm);if(k.ori==1){let ot=fe;fe=_e,_e=ot}Un=Gn.x&&fe>=Gn.dist,On=Gn.y&&_e>=Gn.dist;let De=Gn.uni;De!=null?Un&&On&&(Un=fe>=De,On=_e>=De,!Un&&!On&&(_e>fe?On=!0:Un=!0)):Gn.x&&Gn.y&&(Un||On)&&(Un=On=!0);let Ne,Fe;Un&&(k.ori==0?(Ne=uo,Fe=Wt):(Ne=fo,Fe=jt),Ia(Ki(Ne,Fe),Tn(Fe-Ne)),On||La(0,ae)),On&&(k.ori==1?(Ne=uo,Fe=Wt):(Ne=fo,Fe=jt),La(Ki(Ne,Fe),Tn(Fe-Ne)),Un||Ia(0,Z)),!Un&&!On&&(Ia(0,0),La(0,0))}if(Gn._x=Un,Gn._y=On,b==null){if(I){if(Tm!=null){let[fe,_e]=gn.scales;gn.values[0]=fe!=null?ls(k.ori==0?Wt:jt,fe):null,gn.values[1]=_e!=null?ls(k.ori==1?Wt:jt,_e):null}ka(ud,n,Wt,jt,O,Ce,D)}if(tt){let fe=I&&gn.setSeries,_e=Be.prox;Er==null?Ps<=_e&&as(rr,mo,!0,fe):Ps>_e?as(null,mo,!0,fe):rr!=Er&&as(rr,mo,!0,fe)}}pe&&(de.idx=D,Wu()),E!==!1&&Fn("setCursor")}let or=null;Object.defineProperty(n,"rect",{get(){return or==null&&Da(!1),or}});function Da(b=!1){b?or=null:(or=m.getBoundingClientRect(),Fn("syncRect",or))}function mm(b,E,I,D,G,Z,ae){ue._lock||ir&&b!=null&&b.movementX==0&&b.movementY==0||(Xu(b,E,I,D,G,Z,ae,!1,b!=null),b!=null?Rr(null,!0,!0):Rr(E,!0,!1))}function Xu(b,E,I,D,G,Z,ae,fe,_e){if(or==null&&Da(!1),et(b),b!=null)I=b.clientX-or.left,D=b.clientY-or.top;else{if(I<0||D<0){Wt=-10,jt=-10;return}let[De,Ne]=gn.scales,Fe=E.cursor.sync,[ot,At]=Fe.values,[Mt,_t]=Fe.scales,[Qe,Ke]=gn.match,qt=E.axes[0].side%2==1,rn=k.ori==0?O:Ce,Bn=k.ori==1?O:Ce,Ut=qt?Z:G,on=qt?G:Z,xi=qt?D:I,ei=qt?I:D;if(Mt!=null?I=Qe(De,Mt)?a(ot,_[De],rn,0):-10:I=rn*(xi/Ut),_t!=null?D=Ke(Ne,_t)?a(At,_[Ne],Bn,0):-10:D=Bn*(ei/on),k.ori==1){let Ii=I;I=D,D=Ii}}_e&&(E==null||E.cursor.event.type==ud)&&((I<=1||I>=O-1)&&(I=Ir(I,O)),(D<=1||D>=Ce-1)&&(D=Ir(D,Ce))),fe?(cm=I,hm=D,[uo,fo]=ue.move(n,I,D)):(Wt=I,jt=D)}let qu={width:0,height:0,left:0,top:0};function $u(){Yl(qu,!1)}let gm,xm,vm,ym;function _m(b,E,I,D,G,Z,ae){ir=!0,Un=On=Gn._x=Gn._y=!1,Xu(b,E,I,D,G,Z,ae,!0,!1),b!=null&&(wt(dd,xd,bm,!1),ka(lg,n,uo,fo,O,Ce,null));let{left:fe,top:_e,width:De,height:Ne}=Xt;gm=fe,xm=_e,vm=De,ym=Ne}function bm(b,E,I,D,G,Z,ae){ir=Gn._x=Gn._y=!1,Xu(b,E,I,D,G,Z,ae,!1,!0);let{left:fe,top:_e,width:De,height:Ne}=Xt,Fe=De>0||Ne>0,ot=gm!=fe||xm!=_e||vm!=De||ym!=Ne;if(Fe&&ot&&Yl(Xt),Gn.setScale&&Fe&&ot){let At=fe,Mt=De,_t=_e,Qe=Ne;if(k.ori==1&&(At=_e,Mt=Ne,_t=fe,Qe=De),Un&&sr(T,ls(At,T),ls(At+Mt,T)),On)for(let Ke in _){let qt=_[Ke];Ke!=T&&qt.from==null&&qt.min!=Ft&&sr(Ke,ls(_t+Qe,Ke),ls(_t,Ke))}$u()}else ue.lock&&(ue._lock=!ue._lock,Rr(E,!0,b!=null));b!=null&&(bn(dd,xd),ka(dd,n,Wt,jt,O,Ce,null))}function Wy(b,E,I,D,G,Z,ae){if(ue._lock)return;et(b);let fe=ir;if(ir){let _e=!0,De=!0,Ne=10,Fe,ot;k.ori==0?(Fe=Un,ot=On):(Fe=On,ot=Un),Fe&&ot&&(_e=Wt<=Ne||Wt>=O-Ne,De=jt<=Ne||jt>=Ce-Ne),Fe&&_e&&(Wt=Wt<uo?0:O),ot&&De&&(jt=jt<fo?0:Ce),Rr(null,!0,!0),ir=!1}Wt=-10,jt=-10,se.fill(null),Rr(null,!0,!0),fe&&(ir=fe)}function Sm(b,E,I,D,G,Z,ae){ue._lock||(et(b),Pa(),$u(),b!=null&&ka(ug,n,Wt,jt,O,Ce,null))}function wm(){w.forEach(mS),U(n.width,n.height,!0)}kr(fc,Ao,wm);let go={};go.mousedown=_m,go.mousemove=mm,go.mouseup=bm,go.dblclick=Sm,go.setSeries=(b,E,I,D)=>{let G=gn.match[2];I=G(n,E,I),I!=-1&&as(I,D,!0,!1)},me&&(wt(lg,m,_m),wt(ud,m,mm),wt(cg,m,b=>{et(b),Da(!1)}),wt(hg,m,Wy),wt(ug,m,Sm),Td.add(n),n.syncRect=Da);let Kl=n.hooks=i.hooks||{};function Fn(b,E,I){Qn?Dt.push([b,E,I]):b in Kl&&Kl[b].forEach(D=>{D.call(null,n,E,I)})}(i.plugins||[]).forEach(b=>{for(let E in b.hooks)Kl[E]=(Kl[E]||[]).concat(b.hooks[E])});let Mm=(b,E,I)=>I,gn=vn({key:null,setSeries:!1,filters:{pub:Sg,sub:Sg},scales:[T,S[1]?S[1].scale:null],match:[wg,wg,Mm],values:[null,null]},ue.sync);gn.match.length==2&&gn.match.push(Mm),ue.sync=gn;let Tm=gn.key,Yu=y0(Tm);function ka(b,E,I,D,G,Z,ae){gn.filters.pub(b,E,I,D,G,Z,ae)&&Yu.pub(b,E,I,D,G,Z,ae)}Yu.sub(n);function Xy(b,E,I,D,G,Z,ae){gn.filters.sub(b,E,I,D,G,Z,ae)&&go[b](null,E,I,D,G,Z,ae)}n.pub=Xy;function qy(){Yu.unsub(n),Td.delete(n),Nn.clear(),_d(fc,Ao,wm),c.remove(),Ee?.remove(),Fn("destroy")}n.destroy=qy;function Ku(){Fn("init",i,e),Ca(e||i.data,!1),X[T]?Hu(T,X[T]):Pa(),ie=Xt.show&&(Xt.width>0||Xt.height>0),te=pe=!0,U(i.width,i.height)}return S.forEach(ro),w.forEach(As),t?t instanceof HTMLElement?(t.appendChild(c),Ku()):t(n,Ku):Ku(),n}An.assign=vn;An.fmtNum=Ld;An.rangeNum=pc;An.rangeLog=xc;An.rangeAsinh=Pd;An.orient=Ur;An.pxRatio=Et;An.join=ob;An.fmtDate=kd,An.tzDate=xb;An.sync=y0;{An.addGap=Qb,An.clipGaps=_c;let i=An.paths={points:T0};i.linear=E0,i.stepped=nS,i.bars=iS,i.spline=rS}var I0=168,gS=6,Mc=class{constructor(e,t){this.times=e;this.onSeek=t;this.watcher.observe(this.body)}times;onSeek;element=f("figure",{class:"plot"});chart=null;marker=f("div",{class:"plot-now","aria-hidden":"true"});legend=f("ul",{class:"legend"});body=f("div",{class:"plot-body"});lines=null;rows=[];time=0;watcher=new ResizeObserver(()=>this.chart?.setSize({width:this.body.clientWidth,height:I0}));set(e,t){let{info:n,values:s,before:r}=e,o=this.times.length,a=p=>{let m=0;for(let v=p*o;v<(p+1)*o;v++)m=Math.max(m,Math.abs(s[v]),r?Math.abs(r[v]):0);return m},l=n.series.map((p,m)=>m).filter(t),c=this.lines&&this.rows.length&&this.rows.every(p=>l.includes(p))&&r&&this.lines.info.name===n.name?this.rows:l.map(p=>[p,a(p)]).sort((p,m)=>m[1]-p[1]).slice(0,gS).map(([p])=>p).sort((p,m)=>p-m),h=this.chart&&this.lines&&!!this.lines.before==!!r&&c.join()===this.rows.join()&&this.lines.info.name===n.name;this.lines=e,this.rows=c;let u=(p,m)=>p.subarray(m*o,(m+1)*o),d=[this.times,...c.map(p=>u(s,p)),...r?c.map(p=>u(r,p)):[]];h?this.chart.setData(d):this.build(d),this.show(this.time)}repaint(){let{lines:e,rows:t}=this;e&&(this.chart?.destroy(),this.chart=null,this.set(e,n=>t.includes(n)))}show(e){this.time=e;let{chart:t}=this;t&&(this.marker.style.transform=`translateX(${t.valToPos(e,"x").toFixed(1)}px)`)}destroy(){this.watcher.disconnect(),this.chart?.destroy()}build(e){let{info:t,before:n}=this.lines;this.chart?.destroy();let s="11px system-ui, sans-serif",r=Di("muted"),o=Di("line"),a=this.rows.map(h=>t.series[h]),l=(h,u)=>({stroke:r,font:s,size:u,gap:4,grid:{stroke:o,width:1},ticks:{show:!1},values:(d,p)=>p.map(m=>`${Ue(m,Math.abs(m)<10&&m%1?Math.abs(m*10)%1>.01?2:1:0)}${h}`)});this.chart=new An({width:Math.max(200,this.body.clientWidth||340),height:I0,padding:[8,8,0,0],hooks:{draw:[()=>this.show(this.time)]},legend:{show:!1},cursor:{show:!1},scales:{x:{time:!1}},axes:[{...l(" s",24),space:60},{...l("",42),space:34}],series:[{},...a.map(h=>({label:h.title,stroke:hi(h.colour),width:1.75,points:{show:!1}})),...n?a.map(h=>({label:`${h.title}, before`,stroke:hi(h.colour),width:1.25,dash:[4,4],alpha:.75,points:{show:!1}})):[]]},e,this.body),this.chart.over.append(this.marker),this.follow(this.chart.over),this.legend.replaceChildren(...a.map(h=>{let u=f("span",{class:"swatch"});u.style.background=hi(h.colour);let d=a.filter(({title:p})=>p===h.title).length>1;return f("li",{},u,We(h.title),d?` ${xn(h.side)}`:null)}));let c=`${t.title} over time, in ${t.unit||"shares"}: ${a.map(h=>h.title).join(", ")}.`;this.body.setAttribute("role","img"),this.body.setAttribute("aria-label",c),this.element.replaceChildren(f("figcaption",{},t.title,f("span",{class:"unit"},` ${t.unit}`),n?f("span",{class:"dashes"},"dashed: before"):null),this.body,this.legend)}follow(e){let t=n=>this.onSeek(this.chart.posToVal(n.clientX-e.getBoundingClientRect().left,"x"));e.addEventListener("pointerdown",n=>{e.setPointerCapture(n.pointerId),t(n)}),e.addEventListener("pointermove",n=>{n.buttons&&t(n)})}};var ko=class{constructor(e,t){this.seek=e;this.names=t}seek;names;element=f("section",{class:"plots","aria-label":"Plots"});plots=new Map;scene=null;after=null;before=null;pick=()=>!0;hip=new Set;set(e,t,n){for(let r of this.plots.values())r.destroy();this.scene=e,this.hip=new Set(e.message.elements.filter(({hip:r})=>r).map(({belly:r})=>r)),this.after=null,this.pick=n,this.before=t?.arrays.time?.length===e.arrays.time?.length?t:null;let s=e.arrays.time;this.plots=new Map(this.infos().map(({name:r})=>[r,s.length>1?new Mc(s,this.seek):new lc])),ke(this.element,...[...this.plots.values()].map(({element:r})=>r)),this.draw()}change(e,t){this.after=e,this.choose(t)}choose(e){this.pick=e,this.draw()}show(e){for(let t of this.plots.values())t.show(e)}repaint(){for(let e of this.plots.values())e.repaint()}destroy(){for(let e of this.plots.values())e.destroy()}ofHip({belly:e}){return!e||!this.hip.size||this.hip.has(e)}infos(){let{message:e,arrays:t}=this.scene;return this.names.flatMap(n=>e.plots.filter(s=>s.name===n&&t[`plot:${n}`]))}draw(){if(this.scene)for(let e of this.infos()){let t=`plot:${e.name}`,n=this.scene.arrays[t],s=this.after?.[t],r=this.after?n:this.before?.arrays[t];this.plots.get(e.name).set({info:e,values:s??n,before:r??null},o=>this.ofHip(e.series[o])&&this.pick(e.series[o]))}}};function L0(i){let e=f("div",{class:"veil",hidden:!0},f("p",{},"Drop a trial: .osim, .mot, .sto, .trc, .c3d"));document.body.append(e);let t=0,n=r=>r.dataTransfer?.types.includes("Files")??!1,s=r=>{t=Math.max(0,t+r),e.hidden=t===0};addEventListener("dragenter",r=>{n(r)&&(r.preventDefault(),s(1))}),addEventListener("dragover",r=>{n(r)&&r.preventDefault()}),addEventListener("dragleave",r=>{n(r)&&s(-1)}),addEventListener("drop",r=>{n(r)&&(r.preventDefault(),s(-t),D0(i,[...r.dataTransfer.files]))})}async function D0(i,e){if(!e.length)return;let t=await i.attempt(async()=>(await xS(i,e),i.source.upload(e)));t&&(i.dropped.push({trial:t.trial,title:t.title}),i.address.go({page:"move",what:{..._o,kind:"trial",trial:t.trial},strengths:{},conditions:[],free:[],time:null,chosen:""}))}async function xS(i,e){let{upload_limit_bytes:t}=await i.about(),n=r=>`${Ue(r/2**20,0)} MB`,s=e.reduce((r,{size:o})=>r+o,0);if(s>t)throw new Xn({what:`The files have ${n(s)} together, more than the ${n(t)} that are taken.`,todo:"Cut them to the time that is studied.",file:null,line:null,column:null})}function k0(i){let e=f("input",{type:"file",multiple:!0,class:"unseen",id:"files",accept:".osim,.mot,.sto,.trc,.c3d,.xml",onchange:()=>{D0(i,[...e.files??[]]),e.value=""}});return f("span",{class:"files"},e,f("label",{for:"files",class:"button"},"Open a trial of yours"))}var Uo=76,N0="http://www.w3.org/2000/svg",vS={play:"M4 2.5v11l9-5.5z",pause:"M4 3h3v10H4zM9 3h3v10H9z",back:"M11 3v10L4 8zM3 3h1.5v10H3z",on:"M5 3v10l7-5zM11.5 3H13v10h-1.5z"};function Hd(i){let e=document.createElementNS(N0,"svg"),t=document.createElementNS(N0,"path");return e.setAttribute("viewBox","0 0 16 16"),e.setAttribute("aria-hidden","true"),t.setAttribute("d",vS[i]),e.append(t),e}var No=class{constructor(e){this.stage=e;this.draw()}stage;button=f("button",{class:"round primary",type:"button",onclick:()=>this.toggle()});scrub=f("input",{type:"range",min:0,max:1,step:"any","aria-label":"Time",oninput:()=>{this.stop(),this.stage.seek(Number(this.scrub.value))}});clock=f("output",{class:"clock"});element=f("div",{class:"transport",role:"group","aria-label":"Playback"},f("button",{class:"round",type:"button",title:"A frame back (,)","aria-label":"A frame back",onclick:()=>this.frame(-1)},Hd("back")),this.button,f("button",{class:"round",type:"button",title:"A frame on (.)","aria-label":"A frame on",onclick:()=>this.frame(1)},Hd("on")),this.scrub,this.clock);span(e,t){this.scrub.min=String(e),this.scrub.max=String(t),this.element.hidden=!(t>e),this.draw()}show(e){let{scrub:t}=this,n=Number(t.min),s=Number(t.max);t.value=String(e),t.style.setProperty("--at",`${100*(e-n)/(s-n||1)}%`),this.clock.value=`${e.toFixed(2)} s`,this.scrub.setAttribute("aria-valuetext",this.clock.value)}toggle(){this.stage.play(!this.stage.playing),this.draw()}stop(){this.stage.play(!1),this.draw()}frame(e){this.stop(),this.stage.step(e)}draw(){let{playing:e}=this.stage;this.button.replaceChildren(Hd(e?"pause":"play")),this.button.setAttribute("aria-label",e?"Pause":"Play"),this.button.title=`${e?"Pause":"Play"} (space)`}};var O0={name:"move",title:"Move",staged:!0,open:(i,e)=>new Gd(i,e)},U0=8,Gd=class{constructor(e,t){this.desk=t;let{stage:n,address:s}=t,r=o=>{this.transport.stop(),n.seek(o)};this.chooser=new So(t),this.plots=new ko(r,["contact","activations","forces","moments"]),this.transport=new No(n),this.side=s.state.what.side,this.sides=f("fieldset",{class:"segments small"},f("legend",{class:"unseen"},"Side plotted"),...[["r","Right"],["l","Left"],["both","Both"]].map(([o,a])=>f("label",{},f("input",{type:"radio",name:"plotted",checked:o===this.side,onchange:()=>{this.side=o,this.plots.choose(this.picked)}}),f("span",{},a)))),document.getElementById("stage").append(this.transport.element),n.cover(Uo),ke(e,f("header",{class:"head"},this.title,this.told),this.chooser.element,this.numbers,f("div",{class:"line spread"},this.heading,this.sides),this.plots.element,this.top,this.doubts,this.actions()),n.dress(()=>2),this.solve()}desk;chooser;plots;transport;title=f("h1",{},"Movement");told=f("div",{});numbers=f("div",{});heading=f("h2",{},"Over time");top=f("section",{});doubts=f("div",{});sides;side="r";asked="";hovered=null;update(){this.chooser.update(),this.solve()}show(e){this.transport.show(e),this.plots.show(e)}pick(e,t){let n=this.desk.scene?.message;if(!n||e===this.hovered&&!t)return;this.hovered=e;let s=e===null?"":n.elements[e]?.belly??"";this.point(s),t&&s&&this.desk.address.note({chosen:s})}key(e){if(e===" ")this.transport.toggle();else if(e==="."||e==="ArrowRight")this.transport.frame(1);else if(e===","||e==="ArrowLeft")this.transport.frame(-1);else return!1;return!0}repaint(){this.plots.repaint()}close(){let{stage:e,address:t}=this.desk;e.play(!1),e.cover(0),e.frames>1&&t.note({time:Math.round(e.now*1e3)/1e3}),this.transport.element.remove(),this.plots.destroy()}async solve(){let e=sd(this.desk.address.state),t=JSON.stringify(e);if(t===this.asked)return;this.asked=t;let n=await this.desk.show(e,"Solving the movement …");if(!n){this.asked===t&&(this.asked="");return}let{message:s}=n,{time:r}=this.desk.address.state;this.title.textContent=s.request.what.kind==="trial"?s.title:We(s.title),ke(this.told,s.note?f("p",{class:"note"},s.note):null),this.chooser.draw(),ke(this.numbers,ld(s.figures,s.bands,s.request.what.side)),this.plots.set(n,null,this.picked),this.heading.textContent=s.frames>1?"Over time":"In this posture",ke(this.top,f("h2",{},"Who pulls hardest"),cd(s.top.slice(0,U0),s.bands,h=>this.point(h))),ke(this.doubts,s.unmet.length?f("p",{class:"flag"},`Muscles could not meet all of ${s.unmet.map(({title:h,moment_nm:u})=>`${h} (${Ue(u,0)} N m)`).join(", ")}.`):null,s.warnings.length?f("details",{class:"more"},f("summary",{},`${s.warnings.length} doubts about this`),f("ul",{},...s.warnings.map(({what:h})=>f("li",{},h)))):null,f("p",{class:"fine"},`${yS(s.request)}${s.model} · solved in ${Ue(s.milliseconds,0)} ms`));let o=s.shown_s[0]??0,a=s.shown_s.at(-1)??0;this.transport.span(o,a),this.desk.stage.cover(a>o?Uo:0),this.desk.stage.dress(()=>2),this.desk.stage.seek(r??o+.3*(a-o));let l=await this.desk.source.bands(s.id).catch(()=>null);if(this.asked!==t)return;let c=l??{...s,bands:"none"};ke(this.numbers,ld(c.figures,c.bands,s.request.what.side)),ke(this.top,f("h2",{},"Who pulls hardest"),cd(c.top.slice(0,U0),c.bands,h=>this.point(h)))}picked=({side:e})=>this.side==="both"||e===null||e===this.side;point(e){let t=this.desk.scene?.message;if(!t)return;let n=document.getElementById("named"),s=this.hovered===null?null:t.elements[this.hovered];n&&(n.textContent=We(s?.title??t.elements.find(r=>r.belly===e)?.title??"")),this.desk.stage.dress(r=>e&&t.elements[r]?.belly===e?3:2)}actions(){let{source:e,address:t}=this.desk;return e.still?null:f("p",{class:"actions"},f("button",{type:"button",onclick:()=>t.go({page:"whatif"})},"Ask what if"),k0(this.desk),f("button",{type:"button",onclick:()=>{Vd(this.desk)}},"Save as a report"))}},yS=({what:i,person:{mass_kg:e,height_m:t,sex:n,age:s}})=>i.kind==="trial"?"":`${Ue(e,0)} kg, ${Ue(t,2)} m, ${n}, ${Ue(s,0)} years · `;async function Vd(i){let{state:e}=i.address,t=await i.attempt(()=>i.source.report({solve:sd(e),strengths:e.strengths}));if(!t)return;let n=f("a",{href:URL.createObjectURL(t),download:`coxa-${e.what.name||e.what.kind}.html`});n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}var Tc=({sets:i,reps:e,hold_s:t},n)=>`${i} × ${e||`${t} s`}${n?" each side":""}`,Ac=({load_kg:i,effort:e,rest_s:t,with_support:n})=>[i?`${Ue(i,i%1?1:0)} kg`:"",`effort ${e} of 10`,`${t} s rest`,n?"beside something firm":""].filter(Boolean).join(" · "),Ec=(i,e)=>We(i.startsWith(`${e}: `)?i.slice(e.length+2):i);function Rc(i,{movement:e,values:t},{mass_kg:n,height_m:s,sex:r,age:o}){i.address.go({page:"move",what:{kind:"movement",name:e,side:"r",values:t,trial:""},person:{mass_kg:n,height_m:s,sex:r,age:o},conditions:[],free:[],strengths:{},chosen:"",time:null})}function Oo(i,{movement:e}){let t=f("p",{class:"how"});return i.movements().then(n=>{t.textContent=n.find(({name:s})=>s===e)?.instruction??""}).catch(()=>{}),t}function Cc(i,{title:e}){let t=f("p",{class:"exercise-picture",hidden:!0});return requestAnimationFrame(()=>t.closest("details")?.addEventListener("toggle",()=>{if(t.childElementCount)return;let n=f("img",{alt:`${e}: two moments of it, from the side or the front`,src:`api/path/pictures/${encodeURIComponent(i)}`,onload:()=>{t.hidden=!1},onerror:()=>t.remove()});t.append(n)})),t}function F0({muscles:i,leg:e,unilateral:t}){let n=Math.max(50,...i.flatMap(({high_pct:r,emg_pct:o})=>[r,o??0])),s=r=>`${100*r/n}%`;return f("div",{class:"asked"},f("ul",{},...i.map(({title:r,mean_pct:o,low_pct:a,high_pct:l,emg_pct:c})=>{let h=f("span",{class:"bar"}),u=f("span",{class:"asked-band"}),d=c===null?null:f("span",{class:"asked-emg"});return h.style.width=s(o),h.style.background=hi("#0b6e68"),u.style.left=s(a),u.style.width=s(l-a),d&&(d.style.left=s(c)),f("li",{},f("span",{},r),f("span",{class:"asked-said"},`${Ue(o,0)} % (${Ue(a,0)} to ${Ue(l,0)})`,c===null?null:f("span",{class:"fine"},`electrodes ${Ue(c,0)} %`)),f("span",{class:"track"},h,u,d))})),f("p",{class:"fine"},`Computed shares of full effort${t?`, ${e}`:""}, averaged over a repetition${i.some(({emg_pct:r})=>r!==null)?"; the mark is what electrodes found, of a maximal effort":""}.`))}var B0={name:"plan",title:"Plan",staged:!1,open:(i,e)=>new Wd(i,e)},_S={build:"",test:"tests",maintain:"upkeep"},bS=[["plan.ics","Calendar"],["plan.pdf","PDF"],["plan.html","Page to print"],["plan.csv","Table (CSV)"],["activity.json","For health records (FHIR)"]],Wd=class extends ii{plan=null;place=f("div",{class:"week"});constructor(e,t){super(e,t,"plan")}update(){this.plan?.weeks.length&&this.drawWeek()}async draw(){this.plan=await this.desk.attempt(()=>_i("plan")),!(!this.plan||this.gone)&&(this.plan.weeks.length?this.drawPlan(this.plan):this.drawNone())}drawNone(){let e=!!this.person?.screened;ke(this.body,f("div",{class:"path-column"},f("h1",{},"Eight weeks, made for you"),f("p",{class:"lead"},e?"From what the tests told, the things you have and the minutes you gave. Each exercise says why it is there.":"Without the tests a plan is general. With them it goes for what stands out."),this.maker("Make the plan"),e?null:f("p",{class:"actions"},f("button",{type:"button",onclick:()=>this.go("screen")},"Do the tests first")))),this.focus("button.primary")}maker(e){let t=this.info.today,n=o=>{let a=ki(t);return a.setDate(a.getDate()+o),`${a.getFullYear()}-${String(a.getMonth()+1).padStart(2,"0")}-${String(a.getDate()).padStart(2,"0")}`},s=n((8-ki(t).getDay())%7||7),r=Pr("It begins",[[t,"Today"],[n(1),"Tomorrow"],...s===n(1)?[]:[[s,`Monday ${vo(s)}`]]],t);return f("div",{},r,f("p",{class:"actions"},f("button",{type:"button",class:"primary",onclick:()=>{this.make(r.chosen??t)}},e)))}async make(e){let t=await this.desk.attempt(()=>$t("plan",{start:e}));!t||this.gone||(this.plan=t,this.drawPlan(t),this.focus("h1"))}drawPlan(e){let{start:t,weeks:n,notes:s,left_out:r,rules:o,stale:a}=e,l=n.filter(({kind:c})=>c!=="maintain").length;ke(this.body,f("div",{class:"path-wide"},f("h1",{tabindex:-1},"Your plan"),f("p",{class:"lead"},`${yo(l,"week")} from ${ds(t)}, then upkeep for as long as you like.`),a?f("p",{class:"flag"},a," ",f("button",{type:"button",class:"link",onclick:()=>{let c=this.body.querySelector(".anew");c&&(c.open=!0,c.scrollIntoView({block:"center"}),c.querySelector("input")?.focus())}},"Make a new plan")):null,f("nav",{class:"weeks","aria-label":"Weeks"},...n.map(c=>this.weekTab(c))),this.place,s.length||r.length?f("section",{class:"path-block foot"},f("h2",{},"About it"),f("ul",{class:"plain"},...s.map(c=>f("li",{},c))),r.length?f("details",{class:"more"},f("summary",{},`${yo(r.length,"exercise")} left out, and why`),f("ul",{},...r.map(({title:c,why:h})=>f("li",{},f("strong",{},`${c}. `),h)))):null,f("p",{class:"fine"},`Made by rules (version ${o}) that anyone can read, without chance: the same answers give the same plan.`)):null,f("section",{class:"path-block foot"},f("h2",{},"Take it with you"),f("p",{class:"actions small"},...bS.map(([c,h])=>this.filed(c,h)))),f("details",{class:"more anew"},f("summary",{},"Make a new plan"),f("p",{class:"note"},"From your answers of now; it takes the place of this one. What you logged stays."),this.maker("Make a new plan")))),this.drawWeek()}get week(){let{weeks:e,week:t}=this.plan,n=Number(this.desk.address.state.chosen)||t||1;return e.find(({number:s})=>s===Math.min(n,e.length))??e[0]}weekTab({number:e,kind:t}){return f("button",{type:"button","data-week":e,onclick:()=>this.desk.address.go({chosen:String(e)},!0)},f("span",{class:"unseen"},"Week "),f("strong",{},String(e)),f("span",{class:"fine"},_S[t]),e===this.plan.week?f("span",{class:"unseen"},", this week"):null)}drawWeek(){let e=this.week,{exercises:t,tests:n}=this.plan,s=e.number===Math.min(this.plan.week,this.plan.weeks.length);for(let r of this.body.querySelectorAll(".weeks button"))r.setAttribute("aria-current",String(r.dataset.week===String(e.number)));ke(this.place,f("h2",{class:"week-title"},`Week ${e.number}`,f("span",{class:"side"},`from ${ds(e.start)}${s?", now":""}${e.kind==="maintain"?", repeated as upkeep":""}`)),e.tests.length?f("p",{class:"kindly"},`In this week you measure yourself again: ${e.tests.map(r=>n[r]??r).join(", ").toLowerCase()}.`):null,...e.sessions.map(r=>this.session(r)),e.daily.length?f("p",{class:"note"},`Every day besides: ${e.daily.map(r=>t[r]?.title??r).join(", ").toLowerCase()}.`):null)}session({number:e,day:t,minutes:n,items:s}){return f("section",{class:"session"},f("h3",{},`Session ${e}`,f("span",{class:"side"},`${xo(t)} · ${sc(n)}`)),f("div",{class:"items"},...s.map(r=>this.item(r))))}item(e){let t=this.plan.exercises[e.exercise];return f("article",{class:"item"},f("h4",{},t?.title??e.exercise),f("p",{class:"dose"},Tc(e,t?.unilateral??!1)),f("p",{class:"fine"},Ac(e)),f("p",{class:"why"},Ec(e.why,t?.title??"")),t?f("details",{class:"more"},f("summary",{},"How, and with which muscles"),Cc(e.exercise,t),Oo(this.desk,t),F0(t),t.easier||t.harder?f("p",{class:"fine"},[t.easier?`Easier: ${t.easier.toLowerCase()}`:"",t.harder?`Harder: ${t.harder.toLowerCase()}`:""].filter(Boolean).join(" · ")):null):null,t?f("button",{type:"button",class:"link",onclick:()=>Rc(this.desk,t,this.person.profile)},"See it on the body",f("span",{class:"unseen"},`: ${t.title}`)):null)}filed(e,t){let n=f("button",{type:"button",onclick:()=>{s()}},t),s=async()=>{if(n.ariaBusy==="true")return;n.ariaBusy="true",n.textContent="Writing it …";let r=await this.desk.attempt(()=>nc(`files/${e}`));n.ariaBusy="false",n.textContent=t,r&&ic(r,`coxa-${e}`)};return n}};var z0=150,SS=86400,H0=5*SS,Pc=class{constructor(e){this.sides=e;let[{title:t,unit:n}]=e;this.element.append(f("figcaption",{},f("strong",{},t),f("span",{class:"unit"},n==="deg"?" °":` ${n}`)),this.place,f("ul",{class:"course-said"},...e.map(({side:s,said:r,seen:o,better:a},l)=>f("li",{class:o?a?"seen better":"seen":""},e.length>1?f("span",{class:`course-key key-${l}`},xn(s)):null,r)))),this.place.setAttribute("role","img"),this.place.setAttribute("aria-label",e.map(({side:s,points:r,said:o})=>`${t}${s?`, ${xn(s)}`:""}: ${r.map(({day:a,value:l})=>`${vo(a)} ${l}`).join(", ")}. ${o}`).join(" ")),this.watcher.observe(this.place),requestAnimationFrame(()=>this.draw())}sides;element=f("figure",{class:"course"});place=f("div",{class:"course-body"});chart=null;watcher=new ResizeObserver(()=>this.chart?.setSize({width:this.place.clientWidth,height:z0}));draw(){if(this.chart?.destroy(),!this.place.isConnected)return;let e=[...new Set(this.sides.flatMap(({points:w})=>w.map(({day:_})=>ki(_).getTime()/1e3)))].sort((w,_)=>w-_),[t,n]=[e[0]-H0,e.at(-1)+H0],s=[t,...e,n],r=this.sides.map(({points:w})=>{let _=new Map(w.map(({day:C,value:T})=>[ki(C).getTime()/1e3,T]));return s.map(C=>_.get(C)??null)}),o=this.sides.every(({points:w})=>w.every(({value:_})=>_>=0))?0:-1/0,a=this.sides.map(({points:w,error:_})=>_===null?null:[Math.max(o,w[0].value-_),w[0].value+_]),l=[Di("accent"),Di("half")],c="11px system-ui, sans-serif",h=Di("muted"),u=Di("line"),d=[...this.sides.flatMap(({points:w})=>w.map(({value:_})=>_)),...a.flatMap(w=>w??[])],p=Math.min(...d),m=Math.max(...d),v=Math.max(1,.12*(m-p)),x=a.flatMap(w=>w?[s.map(()=>w[1]),s.map(()=>w[0])]:[]),g=this.sides.length,S=a.flatMap((w,_)=>w?(g+=2,[{series:[g-1,g],fill:`${l[_]}1f`}]):[]);this.chart=new An({width:Math.max(200,this.place.clientWidth),height:z0,padding:[8,8,0,0],legend:{show:!1},cursor:{show:!1},bands:S,scales:{x:{time:!0,range:[t,n]},y:{range:[Math.max(o,p-v),m+v]}},axes:[{stroke:h,font:c,size:24,gap:4,grid:{show:!1},ticks:{show:!1},space:60,values:(w,_)=>_.map(C=>Fm(new Date(C*1e3)))},{stroke:h,font:c,size:38,gap:4,grid:{stroke:u,width:1},ticks:{show:!1},space:26}],series:[{},...r.map((w,_)=>({stroke:l[_],width:1.5,spanGaps:!0,points:{show:!0,size:8,fill:l[_]}})),...x.map(()=>({show:!0,stroke:"transparent",width:0,points:{show:!1}}))]},[s,...r,...x],this.place)}destroy(){this.watcher.disconnect(),this.chart?.destroy()}};var G0={name:"progress",title:"Progress",staged:!1,open:(i,e)=>new Xd(i,e)},wS=12,MS=7*864e5,Xd=class extends ii{courses=[];constructor(e,t){super(e,t,"progress")}get early(){return!!this.person}repaint(){for(let e of this.courses)e.draw()}close(){super.close();for(let e of this.courses)e.destroy()}async draw(){let e=await this.desk.attempt(()=>_i("progress"));if(!e||this.gone)return;let{trends:t,efforts:n,weeks:s,pain:r,balance:o}=e,a=[...Map.groupBy(t,({test:u})=>u).values()],l=a.filter(u=>u.some(({points:d})=>d.length>1)),c=a.filter(u=>!l.includes(u)),h=t.filter(u=>u.seen).length;this.courses=l.map(u=>new Pc(u)),ke(this.body,f("div",{class:"path-wide"},f("h1",{tabindex:-1},"What has changed"),f("p",{class:"lead"},t.length?l.length?h?"A change counts when it is larger than the test’s own error: the shading around the first value.":"Nothing has changed by more than the tests can see, so far. What lies in the shading may be chance.":"One measurement is no course yet. In the fourth week of a plan the tests come again.":"Nothing was measured yet. The tests are the beginning."),t.length?null:f("p",{class:"actions"},f("button",{type:"button",class:"primary",onclick:()=>this.go("screen")},"To the tests")),l.length?f("div",{class:"courses"},...this.courses.map(({element:u})=>u)):null,c.length?f("section",{class:"path-block"},f("h2",{},l.length?"Measured once":"Where you begin"),f("ul",{class:"once"},...c.flatMap(u=>u.map(({title:d,side:p,unit:m,points:v})=>f("li",{},f("span",{},d,p?f("span",{class:"side"},p==="r"?", right":", left"):null),f("strong",{},`${Ue(v.at(-1).value,v.at(-1).value%1?1:0)}${m==="deg"?"°":` ${m}`}`)))))):null,s.length?this.weeks(s,r,o):null,n.length?f("section",{class:"path-block"},f("h2",{},"The same sets, how hard"),f("ul",{class:"plain"},...n.map(({title:u,said:d})=>f("li",{},f("strong",{},`${u}. `),d)))):null))}weeks(e,t,n){let s=e.slice(-wS),r=[...new Set(s.flatMap(({sets:l})=>Object.keys(l)))],o=(l,c,h,u="")=>{let d=Math.max(...c,1e-9);return f("tr",{},f("th",{scope:"row"},l,u?f("span",{class:"fine"},u):null),...c.map((p,m)=>{let v=f("td",{},p||h(m)!=="0"?h(m):"·");return p&&(v.style.background=`color-mix(in srgb, var(--accent) ${Math.round(6+24*p/d)}%, transparent)`),v}))},a=s.map(({start:l})=>{let c=ki(l).getTime();return Math.max(-1,...t.filter(({day:h})=>{let u=ki(h).getTime();return u>=c&&u<c+MS}).map(({value:h})=>h))});return f("section",{class:"path-block"},f("h2",{},"By week"),f("div",{class:"by-week",tabindex:0,role:"region","aria-label":"By week"},f("table",{},f("thead",{},f("tr",{},f("th",{scope:"col"},"Week from"),...s.map(({start:l})=>f("th",{scope:"col"},vo(l))))),f("tbody",{},o("Sessions",s.map(({sessions:l})=>l),l=>s[l].planned===null?String(s[l].sessions):`${s[l].sessions} of ${s[l].planned}`),o("Minutes",s.map(({minutes:l})=>l),l=>Ue(s[l].minutes,0)),...r.map(l=>o(We(l),s.map(({sets:c})=>c[l]??0),c=>String(s[c].sets[l]??0),"sets")),s.some(({breaks_told:l})=>l)?o("Breaks kept",s.map(({breaks_kept:l})=>l),l=>s[l].breaks_told?`${s[l].breaks_kept} of ${s[l].breaks_told}`:"0"):document.createDocumentFragment(),a.some(l=>l>=0)?o("Worst pain",a.map(l=>Math.max(0,l)),l=>a[l]<0?"0":Ue(a[l],0),"of 10"):document.createDocumentFragment()))),n?f("p",{class:"note"},n):null,f("p",{class:"fine"},"A set counts for each group that its exercise trains. Weeks off are weeks off; nothing is lost by them."))}};var TS={noted:["Stands out","half"],usual:["Usual","good"],abstained:["Cannot be told","plain"]};function W0(i,e,t){let n=l=>i.filter(c=>c.status===l),s=n("noted"),r=n("abstained"),o=n("usual"),a=(l,c,h)=>c.length?f("details",{class:"more findings-more"},f("summary",{},`${l} (${c.length})`),f("p",{class:"note"},h),f("div",{class:"findings-list"},...c.map(u=>V0(u,e,t)))):null;return f("div",{class:"findings"},s.length?f("ol",{class:"findings-list"},...s.map(l=>f("li",{},V0(l,e,t)))):f("p",{class:"kindly"},"Nothing stands out beside what is usual at your age."),a("What cannot be told",r,"Here the error of the test is larger than what it would have to show, or nobody has published what is usual. Coxa says nothing then, and keeps the number for your own comparison."),a("What is usual",o,"Within what people of your age and sex do, the error of the test included."))}function V0(i,e,t){let{title:n,side:s,status:r,text:o,value:a,unit:l,norm:c,error:h,source:u,confidence:d,why:p,row:m,experiment:v,strengths:x,low:g,high:S}=i,[w,_]=TS[r],C=a!==null&&Math.abs(a)<10&&a%1?1:0,T=v?f("button",{type:"button",onclick:()=>e.address.go({page:Object.keys(x).length||v.conditions.length?"whatif":"move",what:v.what,person:{mass_kg:t.mass_kg,height_m:t.height_m,sex:t.sex,age:t.age},conditions:v.conditions,free:v.free,strengths:x,chosen:"",time:null})},"See it on the body"):null;return f("article",{class:"finding-card"},f("header",{},f("h2",{},n,s?f("span",{class:"side"},`, ${xn(s)}`):null),f("span",{class:`mark-word ${_}`},w)),a!==null?f("p",{class:"finding-number"},f("strong",{},`${Ue(a,C)}${l==="deg"?"°":""}`),l&&l!=="deg"?f("span",{class:"unit"},` ${l}`):null,g!==null&&S!==null?f("span",{class:"band"},`${Ue(g,C)} to ${Ue(S,C)}, with the test’s error`):null):null,AS(i),f("p",{},o),p?f("p",{class:"note"},p):null,f("details",{class:"more"},f("summary",{},"What it rests on"),f("dl",{class:"facts"},Ic("Usual",c),Ic("Error",h),Ic("Confidence",d),Ic("Source",u))),m||T?f("p",{class:"actions small"},m?f("button",{type:"button",onclick:()=>e.address.go({page:"article",chosen:m})},"What the article says"):null,T):null)}var Ic=(i,e)=>e?f("div",{},f("dt",{},i),f("dd",{},We(e))):null;function AS({value:i,low:e,high:t,norm_low:n,norm_high:s,status:r,unit:o}){if(i===null||n===null&&s===null)return null;let a=[i,e,t,n,s].filter(v=>v!==null),l=Math.min(0,...a),c=Math.max(...a)*(s===null?1.25:1.1)||1,h=v=>Math.max(0,Math.min(100,100*(v-l)/(c-l))),u=(v,x,g)=>{let S=f("span",{class:v});return S.style.left=`${h(x)}%`,S.style.width=`${Math.max(0,h(g)-h(x))}%`,S},d=f("span",{class:`measure-dot ${r}`});d.style.left=`${h(i)}%`;let p=n??s,m=f("span",{class:"measure-edge"});return m.style.left=`${h(p)}%`,f("div",{class:"measure","aria-hidden":"true"},f("span",{class:"measure-track"},u("measure-usual",n??l,s??c),e!==null&&t!==null?u("measure-band",e,t):null,m,d),f("span",{class:"measure-words"},f("span",{},"shaded: usual"),f("span",{},`line at ${Ue(p,p%1?1:0)}${o==="deg"?"°":` ${o}`}`)))}var Zi=class{constructor(e,t,n,s=["Start","Stop"]){this.limit_s=e;this.down=t;this.onStop=n;this.names=s;this.show(0),this.name()}limit_s;down;onStop;names;button=f("button",{type:"button",class:"primary",onclick:()=>this.toggle()});digits=f("output",{class:"digits","aria-live":"off"},"0.0");ring=f("span",{class:"ring","aria-hidden":"true"});element=f("div",{class:"timer"},this.ring,this.digits,this.button);begun=0;asked=0;told=-1;get running(){return this.begun>0}toggle(){this.running?this.stop(!1):this.start()}start(){this.begun=performance.now(),this.told=-1,this.element.classList.add("running"),this.name(),this.tick()}drop(){cancelAnimationFrame(this.asked),this.begun=0,this.element.classList.remove("running"),this.name()}stop(e){let t=e?this.limit_s:this.passed();this.drop(),this.show(t),this.onStop(t,e)}passed(){return(performance.now()-this.begun)/1e3}tick=()=>{if(!this.element.isConnected){this.drop();return}let e=this.passed();if(this.limit_s&&e>=this.limit_s){this.stop(!0);return}this.show(e),this.asked=requestAnimationFrame(this.tick)};show(e){let t=this.down?Math.max(0,this.limit_s-e):e,n=Math.floor(t*10+1e-6);n!==this.told&&(this.told=n,this.digits.value=this.down&&this.running?String(Math.ceil(t)):this.down?String(this.limit_s):`${Math.floor(n/10)}.${n%10}`,this.ring.style.setProperty("--part",String(this.limit_s?Math.min(1,e/this.limit_s):0)))}name(){this.button.textContent=this.names[this.running?1:0]}};var $0={name:"screen",title:"Screen",staged:!1,open:(i,e)=>new $d(i,e)},Kd={name:"test",title:"A test",staged:!0,open:(i,e)=>new Yd(i,e)},Us=new Map,X0="",qd=(i,e)=>`${i} ${e??""}`,ES=[["","Find out by itself"],["walk","Walking"],["stand","Standing on one leg"],["single-leg-squat","Squatting on one leg"],["squat","Squatting"],["rise","Getting up from a chair"],["hinge","Hinging"]];function Y0(){X0!==Ls()&&Us.clear(),X0=Ls()}var $d=class extends ii{constructor(e,t){super(e,t,"screen")}async draw(){if(Y0(),!this.person){this.drawProfile(null);return}let e=await this.desk.attempt(()=>_i("screen"));e&&!this.gone&&this.drawScreen(this.person,e)}drawScreen(e,t){let{tests:n,left:s,since:r,on:o,statements:a}=t,l=Us.size>0,c=f("button",{type:"button",class:o?"":"primary",onclick:()=>this.go("test")},l?"Go on with the tests":o?"Do the tests again":"Begin the tests"),h=f("button",{type:"button",onclick:()=>this.drawProfile(e)},"Change what is known of you");if(o){ke(this.body,f("div",{class:"path-wide"},f("h1",{},"What the tests tell"),f("p",{class:"lead"},`Measured ${r===o?`on ${ds(o)}`:`between ${ds(r)} and ${ds(o)}`}, by you. First what stands out and training changes most. It is what you saw of yourself: no diagnosis, and no forecast.`),W0(a,this.desk,e.profile),s.length?q0(s):null,this.recorded(),f("p",{class:"actions"},e.planned?null:f("button",{type:"button",class:"primary",onclick:()=>this.go("plan")},"Make a plan of it"),c,h)));return}ke(this.body,f("div",{class:"path-column"},f("h1",{},`${yo(n.length,"test")} to do at home`),f("p",{class:"lead"},"You need a wall, a chair, a mat, a phone's level and half an hour. One after the other, with a picture and a timer; skip what you like. You note what you see: it is no diagnosis."),f("p",{class:"actions"},c,h),f("ol",{class:"test-list"},...n.map(({title:u,sided:d,support:p})=>f("li",{},f("span",{},u),d?f("span",{class:"fine"},"each side"):null,p.length?f("span",{class:"fine"},"with support"):null))),s.length?q0(s):null,this.recorded())),c.focus({preventScroll:!0})}recorded(){let e=qn("task"),t=f("p",{class:"fine",role:"status"}),n=f("select",{id:e},...ES.map(([a,l])=>f("option",{value:a},l))),s=!1,r=f("input",{type:"file",multiple:!0,class:"unseen",id:"recording",accept:".osim,.mot,.sto,.trc,.c3d",onchange:()=>{o([...r.files??[]]),r.value=""}}),o=async a=>{if(!a.length)return;t.textContent="Reading the recording …";let l=await this.desk.attempt(()=>this.desk.source.upload(a));l&&(t.textContent="Measuring it, repetition by repetition …");let c=l?await this.desk.attempt(()=>$t("movement",{trial:l.trial,task:n.value,video:s})):null;t.textContent="",c&&!this.gone&&this.person&&(this.drawScreen(this.person,c),this.focus("h1"))};return f("details",{class:"more"},f("summary",{},"A movement you had recorded"),f("p",{class:"note"},"Markers or a solved motion of walking, standing on one leg, squatting, rising or hinging: pelvis, trunk, knee and hip are measured by repetition and side, each with its error. The files stay on this computer."),f("div",{class:"field"},f("label",{for:e},"What it shows"),n),f("div",{class:"ticks"},Ds("Recorded by cameras alone, without markers on the skin",!1,a=>{s=a})),f("p",{class:"actions small files"},r,f("label",{for:"recording",class:"button"},"Choose its files")),t)}drawProfile(e){let{limits:t,equipment:n,levels:s}=this.info,r=e?.profile,o=w=>t.find(_=>_.name===w),a=f("input",{type:"text",id:"who",maxlength:60,autocomplete:"off",value:e?.who??"me",readonly:!!e}),l=Si({title:"Age",value:r?.age??null,...o("age"),step:1,unit:"years"}),c=Si({title:"Mass",value:r?.mass_kg??null,...o("mass_kg"),step:.5,unit:"kg"}),h=Si({title:"Height",value:r?Math.round(100*r.height_m):null,low:100*o("height_m").low,high:100*o("height_m").high,step:1,unit:"cm"}),u=Si({title:"Minutes a session",value:r?.minutes??30,...o("minutes"),step:5,unit:"min"}),d=Pr("Sex of the body",[["female","Female"],["male","Male"]],r?.sex??null),p=Pr("Sessions a week",[[2,"2"],[3,"3"],[4,"4"]],r?.sessions??3),m=Pr("With training you are",s.map(({level:w,title:_})=>[w,We(_)]),r?.level??1),v=new Set(r?.equipment??["mat","chair"]),x=f("form",{novalidate:!0,onsubmit:w=>{w.preventDefault(),S()}},f("div",{class:"field"},f("label",{for:"who"},"What shall Coxa call you?"),a),f("div",{class:"fields"},l.element,c.element,h.element),d,f("h2",{},"Time and things"),f("div",{class:"fields"},u.element,p),m,f("fieldset",{class:"field"},f("legend",{},"At hand"),f("div",{class:"ticks chips"},...n.map(w=>Ds(We(w),v.has(w),_=>{_?v.add(w):v.delete(w)})))),f("p",{class:"missing",role:"alert"}),f("p",{class:"actions"},f("button",{type:"submit",class:"primary"},e?"Keep":"Go on to the tests"),e?f("button",{type:"button",onclick:()=>{this.draw()}},"Leave it"):null)),g=[["your age",l],["your mass",c],["your height",h],["the minutes",u]],S=async()=>{let w=x.querySelector(".missing"),_=g.find(([,L])=>L.value===null),C=g.find(([,L])=>!L.input.checkValidity()&&L.input.validity.stepMismatch===!1),T=_??C;if(T||!d.chosen){w.textContent=T?_?`Please give ${T[0]}.`:`Please check ${T[0]}: ${T[1].input.min} to ${T[1].input.max}.`:"Please choose a sex: it sets strength and norms.",(T?T[1].input:d.querySelector("input"))?.focus();return}let y={age:Math.round(l.value),sex:d.chosen,mass_kg:c.value,height_m:h.value/100,minutes:Math.round(u.value),sessions:p.chosen??3,level:m.chosen??1,equipment:[...v]},A=a.value.trim(),F=await this.desk.attempt(()=>$t("person",{who:A,profile:y,gate:e?null:Um()}));!F||this.gone||(tc(null),ar(F.who),await this.begin(),this.focus("h1"))};ke(this.body,f("div",{class:"path-column"},f("h1",{tabindex:-1},"Who you are"),f("p",{class:"lead"},"Norms go by age and sex, loads by mass and height. It stays in the database on this computer, or the one you named."),x)),this.focus(e?"h1":"#who")}},q0=i=>f("details",{class:"more"},f("summary",{},`${yo(i.length,"test")} left out for you`),f("ul",{},...i.map(({title:e,why:t})=>f("li",{},`${e}: ${t}`)))),Yd=class extends ii{stops=[];timer=null;drawn="";constructor(e,t){super(e,t,"test")}update(){this.stops.length&&this.drawStop()}key(e){return e!==" "&&e!=="Enter"||!this.timer?!1:(this.timer.toggle(),!0)}close(){super.close(),this.timer?.drop(),this.desk.stage.play(!1),this.desk.stage.showForces(document.querySelector(".forces input")?.checked??!0)}async draw(){Y0();let e=await this.desk.attempt(()=>_i("screen"));!e||this.gone||(this.stops=e.tests.flatMap(t=>t.sided?[{test:t,side:"r"},{test:t,side:"l"}]:[{test:t,side:null}]),this.drawStop())}get at(){let{chosen:e}=this.desk.address.state,t=this.stops.findIndex(({test:n,side:s})=>qd(n.id,s).trim()===e.replace(":"," "));return t<0?0:t}goTo(e){let t=this.stops[e];t?this.desk.address.go({chosen:t.side?`${t.test.id}:${t.side}`:t.test.id}):this.finish()}drawStop(){let e=this.at,{test:t,side:n}=this.stops[e],s=Us.get(qd(t.id,n));this.timer?.drop(),this.timer=null;let r=s?.value??null,o=f("button",{type:"button",class:"primary",onclick:()=>this.keep({test:t,side:n},r)}),a=u=>{r=u,o.textContent=e+1<this.stops.length?r===null?"Skip":"Next":r===null?"Skip and finish":"Finish",o.classList.toggle("primary",r!==null)},l=this.answer(t,s?.value??null,a),c=this.timer,h=f("span",{class:"bar"});h.style.width=`${100*e/this.stops.length}%`,ke(this.body,f("p",{class:"path-part"},`${e+1} of ${this.stops.length}`),f("span",{class:"path-bar","aria-hidden":"true"},h),f("h1",{tabindex:-1},t.title,n?f("span",{class:"side"},`, ${xn(n)} leg`):null),t.support.length?f("p",{class:"flag"},t.support.join(" ")):null,f("p",{class:"instruction"},t.instruction),c?.element??null,l,f("p",{class:"actions"},o,e?f("button",{type:"button",onclick:()=>this.goTo(e-1)},"Back"):null,Us.size?f("button",{type:"button",class:"plain-button",onclick:()=>{this.finish()}},"Keep what I have"):null),t.error||t.note?f("details",{class:"more"},f("summary",{},"How exact it is"),f("ul",{},t.error?f("li",{},We(t.error)):null,t.note?f("li",{},t.note):null)):null,f("p",{class:"fine"},"Stop when pain rises above 4 of 10, or something tingles, gives way, or makes you dizzy.")),a(r),this.body.closest(".panel")?.scrollTo(0,0),c&&s===void 0?c.button.focus({preventScroll:!0}):this.focus("h1"),this.showBody(t,n)}answer(e,t,n){let{kind:s,choices:r,low:o,high:a,unit:l,timer_s:c}=e;if(s==="choice")return c&&(this.timer=new Zi(c,!0,()=>{})),f("fieldset",{class:"field choices-list"},f("legend",{class:"unseen"},"What you saw"),...r.map((p,m)=>f("label",{class:"tick"},f("input",{type:"radio",name:"choice",checked:t===m,onchange:()=>n(m)}),f("span",{},We(p)))));if(s==="scale")return c&&(this.timer=new Zi(c,!0,()=>{})),bo("0 is nothing, 10 the most",t,n);let h=s==="count",u=Si({title:s==="seconds"?"Seconds":h?"How many":We(s==="degrees"?"angle":s),value:t,low:o,high:a,step:h?1:s==="seconds"||s==="kilograms"?.1:s==="hours"?.5:1,unit:l,onInput:n});return s==="seconds"?this.timer=new Zi(c,!1,d=>{let p=Math.min(a,Math.round(10*d)/10);u.input.value=Ue(p,1),n(p),this.body.querySelector(".actions button")?.focus()}):c&&(this.timer=new Zi(c,!0,()=>u.input.focus())),u.element}keep({test:e,side:t},n){let s=qd(e.id,t),r=this.at;if(n===null)Us.delete(s);else if(n<e.low||n>e.high){this.desk.report(new Error(`${e.title} is from ${Ue(e.low,0)} to ${Ue(e.high,0)} ${e.unit}.`));return}else Us.set(s,{test:e.id,value:n,side:t});this.goTo(r+1)}async finish(){if(!Us.size){this.go("screen");return}!await this.desk.attempt(()=>$t("screen",{answers:[...Us.values()]}))||this.gone||(Us.clear(),this.go("screen"))}async showBody({movement:e,values:t},n){(await this.desk.movements().catch(()=>[])).find(({name:d})=>d===e)?.sided||(n=null);let r=`${e} ${n} ${JSON.stringify(t)}`;if(!e||this.drawn===r||!this.person||this.gone)return;this.drawn=r;let{mass_kg:o,height_m:a,sex:l,age:c}=this.person.profile,h=e==="walk"?{kind:"walk",name:"",side:n??"r",values:t,trial:""}:{kind:"movement",name:e,side:n??"r",values:t,trial:""},u=await this.desk.show({what:h,person:{mass_kg:o,height_m:a,sex:l,age:c},conditions:[],free:[],before:""},"Setting up the body …");!u||this.gone||(this.desk.stage.dress(()=>2),this.desk.stage.showForces(!1),this.desk.stage.look("whole"),u.message.frames>1&&!matchMedia("(prefers-reduced-motion: reduce)").matches&&this.desk.stage.play(!0))}};var RS=["Mon","Tue","Wed","Thu","Fri","Sat","Sun"],Lc=class{constructor(e,t,n){this.desk=e;this.settings=t;this.onToday=n;zn.onTick=()=>this.tick(),zn.onDone=s=>{this.squeezed=0,this.set(s.breaks),n(s)},this.draw()}desk;settings;onToday;element=f("section",{class:"block breaks"});digits=f("output",{class:"digits","aria-live":"off"});below=f("p",{class:"fine"});act=f("div",{});ready=null;squeezed=0;set(e){this.settings=e,this.draw()}close(){zn.onTick=()=>{},zn.onDone=()=>{}}draw(){let{kept:e,told:t}=this.settings;this.ready=null,ke(this.element,f("h2",{},"Get up now and then"),f("div",{class:"break-clock"},this.digits,this.below),this.act,f("p",{class:"note"},t?`Today you got up ${e} ${e===1?"time":"times"} of ${t}.`:"Long sitting is where the hip flexors are shortest. Getting up is all it takes."),this.options()),this.tick()}tick(){let{running:e,ready:t}=zn;this.digits.value=e?zm():`${this.settings.every_min}:00`,this.below.textContent=e?t?"time to get up":zn.later?"after the quiet hours":"until you get up":"until the first break",this.element.classList.toggle("ready",t);let n=e?t:null;n===this.ready&&this.act.childElementCount||(this.ready=n,ke(this.act,t?f("p",{class:"task"},this.settings.task):null,t?this.squeeze().element:null,f("p",{class:"actions small"},...t?nd(this.settings.snooze_min,s=>{this.desk.attempt(()=>zn.done(s,s==="kept"?this.squeezed:0))}):e?[f("button",{type:"button",onclick:()=>{this.desk.attempt(()=>zn.done("kept",this.squeezed))}},"I got up already"),f("button",{type:"button",onclick:()=>zn.stop()},"Stop the clock")]:[f("button",{type:"button",class:"primary",onclick:()=>zn.start(this.settings)},"Start the clock"),this.notifier()]),t?null:f("details",{class:"more"},f("summary",{},"The ten-second squeeze"),this.squeeze().element)))}squeeze(){let{squeeze_s:e}=this.settings;return new Zi(e,!0,(n,s)=>{s&&(this.squeezed+=Math.round(n))},["Squeeze","Stop"])}notifier(){if(!("Notification"in window)||Notification.permission!=="default")return null;let e=f("button",{type:"button",onclick:()=>{Notification.requestPermission().then(()=>e.remove())}},"Tell me outside this tab");return e}options(){let{every_min:e,quiet_from:t,quiet_to:n,snooze_min:s,days:r}=this.settings,o=new Set(r),a=Si({title:"Every",value:e,low:20,high:60,step:5,unit:"min"}),l=Si({title:"Put off by",value:s,low:1,high:30,step:1,unit:"min"}),c=(p,m)=>{let v=`quiet-${p.toLowerCase().replace(/\W/g,"-")}`,x=f("input",{id:v,type:"time",value:m});return{element:f("div",{class:"field"},f("label",{for:v},p),x),input:x}},h=c("Quiet from",t),u=c("Quiet to",n),d=async()=>{let p=await this.desk.attempt(()=>$t("breaks",{every_min:a.value??e,snooze_min:l.value??s,quiet_from:h.input.value,quiet_to:u.input.value,days:[...o].sort()}));p&&(zn.take(p.breaks,zn.running),this.set(p.breaks),this.onToday(p))};return f("details",{class:"more"},f("summary",{},"How often, and when not"),f("div",{class:"fields"},a.element,l.element,h.element,u.element),f("div",{class:"ticks chips"},...RS.map((p,m)=>Ds(p,o.has(m),v=>{v?o.add(m):o.delete(m)}))),f("p",{class:"actions small"},f("button",{type:"button",onclick:()=>{d()}},"Keep")))}};var CS=(i,e)=>{let t=i.filter(({kind:s})=>s==="sets").at(-1),n=t?(Date.now()-new Date(t.at).getTime())/6e4:0;return Math.round(n>3&&n<120?n+2:e)};function j0({desk:i,person:e,today:t,onToday:n}){let{due:s,week:r,weeks:o,kind:a,changed:l}=t,c=t.session,h=f("header",{},f("h2",{},s==="today"?`Session ${c.number} of week ${r}`:"The session"),s==="today"&&c?f("span",{class:"fine"},sc(c.minutes)):null);if(s==="none")return f("section",{class:"block"},h,f("p",{},"There is no plan yet."),f("p",{class:"actions small"},f("button",{type:"button",class:"primary",onclick:()=>i.address.go({page:"plan",chosen:""})},"Make a plan")));if(s==="done"||!c){let u=t.pain.level==="stop";return f("section",{class:"block"},h,f("p",{class:"large"},u?"No session today.":"Done for now."),f("p",{class:u?"note stop-lines":"note"},u?t.pain.said:"Rest is part of it. The next session comes up here on its day."))}return s==="later"?f("section",{class:"block"},h,f("p",{class:"large"},`The next session is on ${xo(c.day)}.`),f("details",{class:"more"},f("summary",{},"Do it now all the same"),Z0({desk:i,person:e,today:t,onToday:n},c)),...K0(l)):f("section",{class:"block session-now"},h,a==="test"?f("p",{class:"kindly"},t.to_test):null,o&&r>o?f("p",{class:"note"},"Upkeep: the last week, again."):null,...K0(l),Z0({desk:i,person:e,today:t,onToday:n},c))}var K0=i=>i.map(e=>f("p",{class:"note"},e));function Z0(i,e){let{desk:t,today:n,onToday:s}=i,r=new Set(n.written.filter(({kind:h})=>h==="sets").map(({exercise:h})=>h)),o=e.items.filter(({exercise:h})=>!r.has(h)),a=qn("minutes"),l=f("input",{id:a,type:"number",min:1,max:600,step:1,value:CS(n.written,e.minutes)}),c=async h=>{let u=await t.attempt(()=>$t("write",{kind:"session",week:Math.max(1,n.week),session:e.number,minutes:l.valueAsNumber||0,finished:h}));u&&s(u,"h1")};return f("div",{},f("ol",{class:"doing"},...e.items.map(h=>PS(i,h,r.has(h.exercise),h===o[0]))),r.size?f("div",{class:"ending"},f("label",{for:a},"It took"),f("span",{class:"field-box"},l,f("span",{class:"unit"},"min")),f("button",{type:"button",class:o.length?"":"primary",onclick:()=>{c(!o.length)}},o.length?"End it here":"Finish the session")):null)}function PS({desk:i,person:e,today:t,onToday:n},s,r,o){let a=t.exercises[s.exercise],l=a?.title??s.exercise,c=t.written.filter(_=>_.exercise===s.exercise&&_.kind==="sets"),h=`do-${s.exercise}`;if(r){let _=async()=>{let C=await i.attempt(()=>$t("erase",{ids:c.map(T=>T.id)}));C&&n(C,`#${h} [type=submit]`)};return f("li",{class:"done",id:h},f("span",{class:"tick-mark","aria-hidden":"true"},"✓"),f("div",{},f("h3",{},l),...c.map(({said:C})=>f("p",{class:"fine"},C.replace(`${l}: `,"")))),f("button",{type:"button",class:"link",onclick:()=>{_()}},"Take back",f("span",{class:"unseen"},` ${l}`)))}let u=(_,C,T,y,A="")=>{let F=qn("did"),L=f("input",{id:F,type:"number",inputmode:"decimal",min:0,max:T,step:y,value:C,placeholder:A});return{element:f("div",{class:"did"},f("label",{for:F},_),L),input:L}},d=u("Sets",s.sets,50,1),p=s.reps?u("Times",s.reps,500,1):u("Seconds",s.hold_s,3600,1),m=s.load_kg?u("kg",s.load_kg,500,.5):null,v=u("Effort",null,10,1,`aim ${s.effort}`),x=u("Pain",null,10,1,"0"),g=_=>Number.isFinite(_.valueAsNumber)?_.valueAsNumber:null,S=async()=>{let _=await i.attempt(()=>$t("write",{kind:"sets",exercise:s.exercise,sets:g(d.input)??s.sets,reps:s.reps?g(p.input)??0:0,hold_s:s.reps?0:g(p.input)??0,load_kg:m?g(m.input)??0:0,effort:g(v.input),pain:g(x.input)}));_&&n(_,".doing li:not(.done) [type=submit], .ending button")},w=s.hold_s?new Zi(s.hold_s,!0,()=>{}):null;return f("li",{id:h},f("header",{},f("h3",{},l),f("span",{class:"dose"},Tc(s,a?.unilateral??!1))),f("p",{class:"fine"},Ac(s)),f("details",{class:"more"},f("summary",{},"Why, and how it looks"),a?Cc(s.exercise,a):null,a?Oo(i,a):null,f("p",{class:"why"},Ec(s.why,l)),a?f("button",{type:"button",class:"link",onclick:()=>Rc(i,a,e.profile)},"See it on the body",f("span",{class:"unseen"},`: ${l}`)):null,w?.element??null),f("form",{class:"did-row",novalidate:!0,onsubmit:_=>{_.preventDefault(),S()}},d.element,p.element,m?.element??null,v.element,x.element,f("button",{type:"submit",class:o?"primary":""},"Done",f("span",{class:"unseen"},`: ${l}`))))}var J0={name:"today",title:"Today",staged:!1,open:(i,e)=>new Zd(i,e)},Zd=class extends ii{today=null;resting=null;main=f("div",{class:"today-main"});log=f("section",{class:"block"});constructor(e,t){super(e,t,"today")}close(){super.close(),this.resting?.close()}async draw(){if(this.today=await this.desk.attempt(()=>_i("today")),!this.today||this.gone)return;this.resting?.close(),this.resting=new Lc(this.desk,this.today.breaks,a=>{this.today=a,this.drawLog()});let{date:e,tiles:t,to_test:n,week:s,weeks:r,kind:o}=this.today;ke(this.body,f("div",{class:"path-wide"},f("h1",{tabindex:-1},xo(e)),f("p",{class:"lead"},[o==="maintain"?"Upkeep.":s?`Week ${s} of ${r-1}.`:"",n].filter(Boolean).join(" ")),f("div",{class:"today"},this.main,f("div",{class:"today-side"},this.resting.element,f("section",{class:"block tiles"},f("h2",{},"Three things"),f("ol",{},...t.map(({title:a,text:l,rows:c})=>f("li",{},f("strong",{},a),f("p",{},l),f("p",{class:"fine"},...c.flatMap((h,u)=>[u?" · ":"",f("button",{type:"button",class:"link",onclick:()=>this.desk.address.go({page:"article",chosen:h})},u?"and this":"What the article says",f("span",{class:"unseen"},`: ${a}`))])))))),this.pillow(),this.log)))),this.drawMain(),this.drawLog()}take(e,t){this.today=e,this.resting?.set(e.breaks),this.drawMain(),this.drawLog(),this.body.querySelector(t)?.focus()}drawMain(){let e=this.today,t=this.person;ke(this.main,j0({desk:this.desk,person:t,today:e,onToday:(n,s)=>this.take(n,s)}),this.daily(),this.pain(),this.hours())}daily(){let{daily:e,exercises:t,written:n}=this.today;return e.length?f("section",{class:"block"},f("h2",{},"Every day"),...e.map(s=>{let r=n.filter(({exercise:l})=>l===s).length,o=t[s]?.title??s,a=async()=>{let l=await this.desk.attempt(()=>$t("write",{kind:"sets",exercise:s,sets:1,reps:t[s]?.reps??0,hold_s:t[s]?.hold_s??30}));l&&this.take(l,`#daily-${s}`)};return f("div",{class:"line spread daily"},f("div",{},f("strong",{},o),t[s]?Oo(this.desk,t[s]):null),f("button",{type:"button",class:"button",id:`daily-${s}`,onclick:()=>{a()}},r?`Done ${r===1?"once":`${r} times`}; again`:"Done",f("span",{class:"unseen"},`: ${o}`)))})):null}pain(){let{level:e,said:t,rules:n,places:s}=this.today.pain,r=qn("where"),o=bo("Pain, 0 is none",null,()=>{l.hidden=!1},!1),a=f("select",{id:r},...[...s].reverse().map(h=>f("option",{value:h},We(h)))),l=f("div",{class:"pain-more",hidden:!0},f("label",{for:r,class:"fine"},"Where"),a,f("button",{type:"button",class:"button",onclick:()=>{c()}},"Write it down")),c=async()=>{let h=await this.desk.attempt(()=>$t("write",{kind:"pain",pain:o.chosen??0,where:a.value}));h&&this.take(h,".pain-said")};return f("section",{class:"block"},f("h2",{},"Pain"),f("p",{class:"note"},"0 is none, 10 the most you can imagine."),o,l,f("p",{class:`pain-said ${e}`,tabindex:-1,role:e==="stop"?"alert":null,hidden:!t},t),e==="fine"?null:f("details",{class:"more",open:e==="stop"},f("summary",{},"When to stop"),f("ul",{},...n.map(h=>f("li",{},h)))),e==="stop"?f("p",{class:"actions small"},f("button",{type:"button",onclick:()=>this.go("gate")},"To the questions of safety")):null)}hours(){let{postures:e,hours:t,share:n,standing:s,shorter_mm:r,said:o,no_band:a}=this.today.hours,l=e.map(({name:m,title:v})=>({name:m,field:Si({title:We(v),value:t[m]??null,low:0,high:24,step:.5,unit:"h",onInput:()=>h()})})),c=f("output",{class:"fine"}),h=()=>{let m=l.reduce((v,{field:x})=>v+(x.value??0),0);return c.value=m>24?`${Ue(m,1)} of 24 hours: too many`:m?`${Ue(m,m%1?1:0)} of 24 hours`:"",m};h();let u=async()=>{let m=await this.desk.attempt(()=>$t("write",{kind:"day",hours:Object.fromEntries(l.flatMap(({name:v,field:x})=>x.value?[[v,x.value]]:[]))}));m&&this.take(m,".length")},d=f("span",{class:"bar"}),p=f("span",{class:"ghost"});return n!==null&&s!==null&&(d.style.width=`${100*n/1.1}%`,p.style.width=`${100*s/1.1}%`),f("section",{class:"block"},f("h2",{},"Hours of the day"),f("p",{class:"note"},"How long you sat, stood, walked and lay: it tells how long the iliopsoas was, on average."),n!==null?f("div",{class:"length",tabindex:-1},f("p",{},f("strong",{class:"large"},`${Ue(100*n,0)} %`),f("span",{class:"fine"},` of its best fibre length; the mark is standing${r===null?"":`. The whole muscle was ${Ue(r,0)} mm shorter than in standing`}.`)),f("span",{class:"track"},d,p),f("p",{class:"fine"},`${o} ${We(a)}.`)):null,f("details",{class:"more",open:n===null&&!1},f("summary",{},n===null?"Write the hours down":"Change the hours"),f("div",{class:"fields hours"},...l.map(({field:m})=>m.element)),f("p",{},c),f("p",{class:"actions small"},f("button",{type:"button",onclick:()=>{u()}},"Keep the hours"))))}pillow(){let e=f("div",{"aria-live":"polite"}),t=Si({title:"Across the shoulders",value:null,low:30,high:65,step:.5,unit:"cm",note:"Both upper arms, at their widest"}),n=Si({title:"Across the hips",value:null,low:26,high:50,step:.5,unit:"cm",note:"At their widest, lying or standing"}),s=async()=>{let r=[t,n].find(({value:a})=>a===null);if(r){r.input.focus();return}ke(e,f("p",{class:"note",role:"status"},"Laying the body on its side …"));let o=await this.desk.attempt(()=>$t("pillow",{shoulder_m:t.value/100,pelvis_m:n.value/100}));ke(e,o?IS(o):null)};return f("section",{class:"block"},f("h2",{},"The pillow between the knees"),f("details",{class:"more"},f("summary",{},"How thick it should be"),f("form",{novalidate:!0,onsubmit:r=>{r.preventDefault(),s()}},f("div",{class:"fields"},t.element,n.element),f("p",{class:"actions small"},f("button",{type:"submit"},"Work it out"))),e))}drawLog(){let{written:e}=this.today,t=f("input",{type:"text",maxlength:500,"aria-label":"A note to yourself",placeholder:"A note to yourself"}),n=async r=>{let o=await this.desk.attempt(()=>$t("erase",{ids:[r]}));o&&this.take(o,"#log-title")},s=async()=>{if(!t.value.trim())return;let r=await this.desk.attempt(()=>$t("write",{kind:"note",text:t.value}));r&&this.take(r,".note-form input")};ke(this.log,f("h2",{id:"log-title",tabindex:-1},"Written down today"),e.length?f("ul",{class:"log"},...e.slice(0,40).map(({id:r,at:o,said:a})=>f("li",{},f("span",{class:"fine"},o.slice(11,16)),f("span",{},a),f("button",{type:"button",class:"log-back","aria-label":`Take back: ${a}`,title:"Take back",onclick:()=>{n(r)}},"×")))):f("p",{class:"note"},"Nothing yet."),f("form",{class:"note-form field",onsubmit:r=>{r.preventDefault(),s()}},t,f("button",{type:"submit",class:"button"},"Write")))}};function IS({level_cm:i,low_cm:e,high_cm:t,said:n,rows:s,note:r}){return f("div",{class:"pillow"},i!==null?f("p",{},f("strong",{class:"large"},`${Ue(i,0)} cm`),e!==null&&t!==null?f("span",{class:"fine"},` ${Ue(e,0)} to ${Ue(t,0)} cm, as a tape may err`):null):null,f("p",{},n),f("table",{},f("thead",{},f("tr",{},f("th",{scope:"col"},"The upper hip"),f("th",{scope:"col"},"Across the middle"),f("th",{scope:"col"},"Piriformis"))),f("tbody",{},...s.map(({how:o,adduction_deg:a,piriformis_mm:l})=>f("tr",{},f("th",{scope:"row"},o),f("td",{},`${Ue(a,0)}°`),f("td",{},`${Ue(l,0,!0)} mm`))))),f("p",{class:"fine"},We(r),"."))}var LS=[["Hip flexors' fibres",["psoas_major","iliacus","rectus_femoris"]],["Hamstrings' fibres",["biceps_femoris_long_head","semitendinosus","semimembranosus"]]],DS=new Set(["quiet-stand","single-leg-stand","pushed-stand","toothbrush-stand"]),kS=["pelvis_list","lumbar_bending"],NS=["a","b","c","d","e","f"];function Q0({what:i,person:e,conditions:t,free:n},s){let r=(a,l,c,h,u,d)=>wo({title:l,value:e[a],low:c,high:h,step:u,said:d,onDone:p=>s({person:{...e,[a]:p}})}),o=(a,l,c,h,u,d)=>wo({title:a,value:rd(t,l),low:c,high:h,step:u,said:d,onDone:p=>s({conditions:Oa(t,l,p)})});return[i.kind==="movement"&&DS.has(i.name)?US(n,s):null,r("mass_kg","Body mass",45,130,1,a=>`${Ue(a,0)} kg`),r("height_m","Height",1.45,2.05,.01,a=>`${Ue(a,2)} m`),o("Carried in the hands",$m,0,40,1,a=>`${Ue(a,0)} kg`),o("Band round the knees",Ym,0,800,50,a=>a>0?`${Ue(a,0)} N/m`:"none"),...LS.map(([a,l])=>o(a,Km(l),.8,1,.01,c=>c>.995?"as they are":`${Is(1-c)} shorter`)),o("Gluteus maximus, most active",Zm(["gluteus_maximus"]),.05,1,.05,Is),OS(t,s),f("p",{class:"note"},"These solve the movement anew, which takes a little longer.")]}function US(i,e){let t=(n,s)=>f("label",{},f("input",{type:"radio",name:"posture",checked:String(i)===String(n),onchange:()=>e({free:n})}),f("span",{},s));return f("fieldset",{class:"segments posture"},f("legend",{class:"unseen"},"Posture"),t([],"Posture held"),t(kS,"May give way"))}function OS(i,e){let t=oc("sciatic"),n=rd(i,t),s=qn("variant"),r=f("select",{id:s,onchange:()=>e({conditions:Oa(i,t,r.value)})},f("option",{value:""},"the usual way"),...NS.map(o=>f("option",{value:o,selected:o===n},`type ${o}`)));return f("div",{class:"choice"},f("label",{for:s},"Sciatic nerve and piriformis"),r)}var ex={name:"whatif",title:"What if",staged:!0,open:(i,e)=>new jd(i,e)},Dc=matchMedia("(min-width: 1180px)"),FS=262,jd=class{constructor(e,t){this.desk=t;let{stage:n,address:s,source:r}=t,o=l=>{this.transport.stop(),n.seek(l)};this.strengths={...s.state.strengths},this.side=Object.keys(this.strengths).some(l=>l.endsWith("_l"))&&!Object.keys(this.strengths).some(l=>l.endsWith("_r"))?"l":s.state.what.side,this.chooser=new So(t),this.plots=new ko(o,["activations","contact","forces"]),this.transport=new No(n),document.getElementById("stage").append(this.transport.element),n.cover(Uo);let a=f("input",{type:"checkbox",checked:!0,onchange:()=>{this.comparing=a.checked,this.ask()}});ke(e,f("header",{class:"head"},f("h1",{},"What if"),f("p",{class:"lead"},r.still?"What was asked, and who takes over.":"Make a muscle weaker or stronger. The movement stays as it is; see who takes over.")),this.chooser.element,this.sliders,this.answer,this.more,f("div",{class:"line spread"},this.heading,f("label",{class:"check"},a,"Colour the change")),this.plots.element,this.table,this.actions()),this.lay(),Dc.addEventListener("change",this.lay),this.begin()}desk;chooser;plots;transport;sliders=f("section",{class:"sliders","aria-label":"Strength"});answer=f("section",{class:"answer","aria-live":"polite"});table=f("section",{});heading=f("h2",{},"Over time");more=f("details",{class:"more"});muscles=[];side="r";before=null;strengths;undone=[];comparing=!0;flying=!1;wanted=null;asked_ms=0;closed=!1;asked="";lay=()=>{this.desk.stage.coverLeft(Dc.matches&&this.answer.childElementCount?FS:0),Dc.matches?document.getElementById("stage").append(this.answer):this.sliders.after(this.answer)};update(){this.strengths={...this.desk.address.state.strengths},this.chooser.update(),this.drawSliders(),this.solve()}show(e){this.transport.show(e),this.plots.show(e)}pick(e){let t=this.desk.scene?.message;this.point(e===null?"":t?.elements[e]?.belly??"")}key(e){if(e===" ")this.transport.toggle();else if(e==="."||e==="ArrowRight")this.transport.frame(1);else if(e===","||e==="ArrowLeft")this.transport.frame(-1);else return!1;return!0}repaint(){this.plots.repaint(),this.drawSliders()}close(){let{stage:e,address:t}=this.desk;this.closed=!0,e.play(!1),e.cover(0),e.coverLeft(0),e.frames>1&&t.note({time:Math.round(e.now*1e3)/1e3}),this.transport.element.remove(),this.answer.remove(),Dc.removeEventListener("change",this.lay),this.plots.destroy()}async begin(){this.solve(),this.muscles=await this.desk.attempt(()=>this.desk.muscles())??[],this.drawSliders()}slow(){let{person:e,conditions:t,free:n}=this.desk.address.state;return t.length>0||n.length>0||JSON.stringify(e)!==JSON.stringify(bi)}async solve(){let{what:e,person:t,conditions:n,free:s,time:r}=this.desk.address.state,o=this.desk.source.still,a={what:e,person:bi,conditions:[],free:[],before:""},l=Object.entries(this.strengths).map(([m,v])=>({kind:"weakness",muscles:[m],share:v})),c=JSON.stringify([e,t,n,s,this.slow()?l:[]]);if(c===this.asked){this.ask();return}this.asked=c;let h=await this.desk.show(a,"Solving the movement …");if(!h||this.asked!==c)return;this.before=h;let{message:u}=h,d=u.shown_s[0]??0,p=u.shown_s.at(-1)??0;if(this.transport.span(d,p),this.desk.stage.cover(p>d?Uo:0),this.heading.textContent=u.frames>1?"Over time":"In this posture",this.desk.stage.dress(()=>2),this.chooser.draw(),this.drawMore(),this.slow()&&!o){let m=await this.desk.show({...a,person:t,conditions:[...n,...l],free:s,before:u.id},"Solving it anew …",h);if(!m||this.asked!==c)return;this.plots.set(m,h,this.picked),this.desk.stage.activate(m.arrays.activation,this.comparing),this.say(m.message)}else this.plots.set(h,null,this.picked),this.ask();this.desk.stage.seek(r??d+.3*(p-d))}ask(){if(this.slow()&&!this.desk.source.still){this.desk.stage.activate(this.desk.scene.arrays.activation,this.comparing);return}this.wanted={...this.strengths},this.asked_ms=performance.now(),this.flying||this.fly()}async fly(){for(this.flying=!0;this.wanted&&this.before;){let{before:e,wanted:t,asked_ms:n}=this;if(this.wanted=null,!Object.keys(t).length&&!this.desk.source.still){this.plots.change(null,this.picked),this.desk.stage.activate(e.arrays.activation,!1),this.desk.stage.force(e.arrays.arrow),this.say(null);continue}let s=performance.now(),r=await this.desk.attempt(()=>this.desk.source.whatIf({scene:e.message.id,strengths:t}));if(!r||this.closed||this.desk.scene!==e)continue;let o=performance.now();this.plots.change(r.arrays,this.picked),this.say(r.message,o-s),await null,performance.measure("request and answer",{start:s,end:o}),performance.measure("plots and numbers",{start:o}),performance.measure("slider to plots",{start:n}),this.desk.stage.activate(r.arrays.activation,this.comparing),this.desk.stage.force(r.arrays.arrow)}this.flying=!1}say(e,t){if(!e){ke(this.answer),ke(this.table),this.lay();return}let n=e.takeovers.filter(({belly:s})=>!(s in this.strengths));ke(this.answer,f("h2",{},"Who takes over"),f("p",{class:"note"},"Change of the mean force over the movement: one answer, no range."),sg(n,s=>this.point(s),8)),this.lay(),ke(this.table,f("h2",{},"Before and now"),ig(e.changes),f("p",{class:"note"},"One answer each, so no ranges; those of the numbers before are on Move."),t===void 0?null:f("p",{class:"fine"},`Answered in ${Ue(t,0)} ms`))}remember(){let{strengths:e,conditions:t,person:n,free:s}=this.desk.address.state;this.undone.push({strengths:e,conditions:t,person:n,free:s})}change(e){this.remember(),this.desk.address.go(e)}set(e,t){let n={...this.strengths};for(let s of e)Math.abs(t-1)<.005?delete n[s]:n[s]=t;this.strengths=n}drawSliders(){if(this.desk.source.still){ke(this.sliders,this.told());return}let e=new Set([...this.sliders.querySelectorAll("details[open]")].map(({dataset:n})=>n.group)),t=Jl(this.muscles.filter(({hip:n,side:s})=>n&&s==="r"));ke(this.sliders,f("div",{class:"line spread"},f("h2",{},"Strength"),f("fieldset",{class:"segments small"},f("legend",{class:"unseen"},"Side changed"),...[["r","Right"],["l","Left"],["both","Both"]].map(([n,s])=>f("label",{},f("input",{type:"radio",name:"changed",checked:n===this.side,onchange:()=>{this.side=n,this.drawSliders(),this.plots.choose(this.picked)}}),f("span",{},s))))),...t.map(([n,s],r)=>{let o=s.flatMap(({belly:a})=>this.bellies(a)).filter(a=>a in this.strengths).length;return f("details",{class:"group","data-group":n,open:e.size?e.has(n):r===0||o>0},f("summary",{},We(n),o?f("span",{class:"count"},`${o} changed`):null),...s.map(a=>this.strengthOf(a)))}))}bellies(e){let t=e.replace(/_[rl]$/,"");return this.side==="both"?[`${t}_r`,`${t}_l`]:[`${t}_${this.side}`]}strengthOf(e){let t=this.bellies(e.belly);return wo({title:Ql(e.title),value:this.strengths[t[0]]??1,low:0,high:1.5,step:.05,said:Is,mark:hi(e.colour),onSlide:n=>{this.slow()||(this.set(t,n),this.ask())},onDone:n=>{this.set(t,n),this.remember(),this.desk.address.note({strengths:this.strengths},!1),this.slow()?this.solve():this.ask()}})}told(){let e=t=>this.muscles.find(n=>n.belly===t)?.title??t.replaceAll("_"," ");return f("ul",{class:"plain"},...Object.entries(this.strengths).map(([t,n])=>f("li",{},`${We(e(t))}: ${Is(n)} of its strength`)))}drawMore(){this.more.hidden=this.desk.source.still;let e=this.more.open||this.slow();ke(this.more,f("summary",{},"Body, load, tightness and variants"),...Q0(this.desk.address.state,t=>this.change(t))),this.more.open=e}picked=({side:e,belly:t})=>t in this.strengths||this.side==="both"||e===null||e===this.side;point(e){let t=this.desk.scene?.message,n=document.getElementById("named");n&&(n.textContent=e?We(this.muscles.find(s=>s.belly===e)?.title??t?.elements.find(s=>s.belly===e)?.title??""):""),this.desk.stage.dress(s=>e&&t?.elements[s]?.belly===e?3:2)}actions(){let{address:e,source:t}=this.desk;if(t.still)return null;let n=f("button",{type:"button",onclick:()=>{navigator.clipboard.writeText(location.href).then(()=>{n.textContent="Copied",setTimeout(()=>{n.textContent="Copy link"},1500)},()=>this.desk.report(new Error("The link could not be copied; it stands in the address bar.")))}},"Copy link");return f("p",{class:"actions"},f("button",{type:"button",onclick:()=>{let s=this.undone.pop();s&&e.go(s)}},"Undo"),f("button",{type:"button",onclick:()=>this.change({strengths:{},conditions:[],person:bi,free:[]})},"Reset"),n,f("button",{type:"button",onclick:()=>{Vd(this.desk)}},"Save as a report"))}};var br={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},Sr={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},Hx=0,Nf=1,Gx=2;var Il=1,Vx=2,xa=3,ys=0,ci=1,zi=2,Kr=0,va=1,Uf=2,Of=3,Ff=4,Wx=5;var Zr=100,Xx=101,qx=102,$x=103,Yx=104,Kx=200,Zx=201,jx=202,Jx=203,Bf=204,zf=205,Qx=206,ev=207,tv=208,nv=209,iv=210,sv=211,rv=212,ov=213,av=214,ah=0,lh=1,ch=2,Qo=3,hh=4,uh=5,dh=6,fh=7,Hf=0,lv=1,cv=2,_s=0,Gf=1,Vf=2,Wf=3,Xf=4,qf=5,$f=6,Yf=7,wf="attached",hv="detached",Kf=300,jr=301,ya=302,Ih=303,Lh=304,xr=1e3,Fi=1001,ea=1002,Kt=1003,Dh=1004;var Jr=1005;var Pn=1006,_a=1007;var Hi=1008;var Zn=1009,Zf=1010,jf=1011,wr=1012,kh=1013,ns=1014,Pi=1015,is=1016,Nh=1017,Uh=1018,Qr=1020,Jf=35902,Qf=35899,ep=1021,tp=1022,Gi=1023,Ws=1026,Qs=1027,Oh=1028,Fh=1029,bs=1030,Bh=1031;var ba=1033,Ll=33776,Dl=33777,kl=33778,Nl=33779,zh=35840,Hh=35841,Gh=35842,Vh=35843,Wh=36196,Xh=37492,qh=37496,$h=37488,Yh=37489,Ul=37490,Kh=37491,Zh=37808,jh=37809,Jh=37810,Qh=37811,eu=37812,tu=37813,nu=37814,iu=37815,su=37816,ru=37817,ou=37818,au=37819,lu=37820,cu=37821,hu=36492,uu=36494,du=36495,fu=36283,pu=36284,Ol=36285,mu=36286;var Gr=2300,Vr=2301,rh=2302,Mf=2303,Tf=2400,Af=2401,Ef=2402,uv=2500;var np=0,Fl=1,Sa=2,dv=3200;var gu=0,fv=1,er="",En="srgb",oi="srgb-linear",nl="linear",Pt="srgb";var oh=7680;var pv=519,mv=512,gv=513,xv=514,ip=515,vv=516,yv=517,sp=518,rp=519,op=35044;var eo="300 es",Bi=2e3,ta=2001;function BS(i){for(let e=i.length-1;e>=0;--e)if(i[e]>=65535)return!0;return!1}function zS(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function na(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function _v(){let i=na("canvas");return i.style.display="block",i}var tx={},ia=null;function il(...i){let e="THREE."+i.shift();ia?ia("log",e,...i):console.log(e,...i)}function bv(i){let e=i[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=i[1];t&&t.isStackTrace?i[0]+=" "+t.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function $e(...i){i=bv(i);let e="THREE."+i.shift();if(ia)ia("warn",e,...i);else{let t=i[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...i)}}function it(...i){i=bv(i);let e="THREE."+i.shift();if(ia)ia("error",e,...i);else{let t=i[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...i)}}function Hr(...i){let e=i.join(" ");e in tx||(tx[e]=!0,$e(...i))}function Sv(i,e,t){return new Promise(function(n,s){function r(){switch(i.clientWaitSync(e,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:s();break;case i.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:n()}}setTimeout(r,t)})}var wv={[ah]:ah,[ch]:dh,[hh]:hh,[Qo]:uh,[lh]:lh,[dh]:ch,[fh]:fh,[uh]:Qo},es=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[e]===void 0&&(n[e]=[]),n[e].indexOf(t)===-1&&n[e].push(t)}hasEventListener(e,t){let n=this._listeners;return n===void 0?!1:n[e]!==void 0&&n[e].indexOf(t)!==-1}removeEventListener(e,t){let n=this._listeners;if(n===void 0)return;let s=n[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let n=t[e.type];if(n!==void 0){e.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},$n=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],nx=1234567,el=Math.PI/180,Wr=180/Math.PI;function Ss(){let i=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return($n[i&255]+$n[i>>8&255]+$n[i>>16&255]+$n[i>>24&255]+"-"+$n[e&255]+$n[e>>8&255]+"-"+$n[e>>16&15|64]+$n[e>>24&255]+"-"+$n[t&63|128]+$n[t>>8&255]+"-"+$n[t>>16&255]+$n[t>>24&255]+$n[n&255]+$n[n>>8&255]+$n[n>>16&255]+$n[n>>24&255]).toLowerCase()}function gt(i,e,t){return Math.max(e,Math.min(t,i))}function ap(i,e){return(i%e+e)%e}function HS(i,e,t,n,s){return n+(i-e)*(s-n)/(t-e)}function GS(i,e,t){return i!==e?(t-i)/(e-i):0}function tl(i,e,t){return(1-t)*i+t*e}function VS(i,e,t,n){return tl(i,e,1-Math.exp(-t*n))}function WS(i,e=1){return e-Math.abs(ap(i,e*2)-e)}function XS(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*(3-2*i))}function qS(i,e,t){return i<=e?0:i>=t?1:(i=(i-e)/(t-e),i*i*i*(i*(i*6-15)+10))}function $S(i,e){return i+Math.floor(Math.random()*(e-i+1))}function YS(i,e){return i+Math.random()*(e-i)}function KS(i){return i*(.5-Math.random())}function ZS(i){i!==void 0&&(nx=i);let e=nx+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function jS(i){return i*el}function JS(i){return i*Wr}function QS(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function ew(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function lp(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function tw(i,e,t,n,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+n)/2),h=o((e+n)/2),u=r((e-n)/2),d=o((e-n)/2),p=r((n-e)/2),m=o((n-e)/2);switch(s){case"XYX":i.set(a*h,l*u,l*d,a*c);break;case"YZY":i.set(l*d,a*h,l*u,a*c);break;case"ZXZ":i.set(l*u,l*d,a*h,a*c);break;case"XZX":i.set(a*h,l*m,l*p,a*c);break;case"YXY":i.set(l*p,a*h,l*m,a*c);break;case"ZYZ":i.set(l*m,l*p,a*h,a*c);break;default:$e("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function xu(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function cp(i,e){if(e.constructor===Float32Array)return i;let t=xu(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/t,-1)}function hp(i,e){if(e.constructor===Float32Array)return i;let t=xu(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*t)}var wa={DEG2RAD:el,RAD2DEG:Wr,generateUUID:Ss,clamp:gt,euclideanModulo:ap,mapLinear:HS,inverseLerp:GS,lerp:tl,damp:VS,pingpong:WS,smoothstep:XS,smootherstep:qS,randInt:$S,randFloat:YS,randFloatSpread:KS,seededRandom:ZS,degToRad:jS,radToDeg:JS,isPowerOfTwo:QS,ceilPowerOfTwo:ew,floorPowerOfTwo:lp,setQuaternionFromProperEuler:tw,normalize:hp,denormalize:cp},Ze=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,n=this.y,s=e.elements;return this.x=s[0]*t+s[3]*n+s[6],this.y=s[1]*t+s[4]*n+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=gt(this.x,e.x,t.x),this.y=gt(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=gt(this.x,e,t),this.y=gt(this.y,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(gt(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(gt(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y;return t*t+n*n}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let n=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*n-o*s+e.x,this.y=r*s+o*n+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},hn=class{constructor(e=0,t=0,n=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=n,this._w=s}static slerpFlat(e,t,n,s,r,o,a){let l=n[s+0],c=n[s+1],h=n[s+2],u=n[s+3],d=r[o+0],p=r[o+1],m=r[o+2],v=r[o+3];if(u!==v||l!==d||c!==p||h!==m){let x=l*d+c*p+h*m+u*v;x<0&&(d=-d,p=-p,m=-m,v=-v,x=-x);let g=1-a;if(x<.9995){let S=Math.acos(x),w=Math.sin(S);g=Math.sin(g*S)/w,a=Math.sin(a*S)/w,l=l*g+d*a,c=c*g+p*a,h=h*g+m*a,u=u*g+v*a}else{l=l*g+d*a,c=c*g+p*a,h=h*g+m*a,u=u*g+v*a;let S=1/Math.sqrt(l*l+c*c+h*h+u*u);l*=S,c*=S,h*=S,u*=S}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=u}static multiplyQuaternionsFlat(e,t,n,s,r,o){let a=n[s],l=n[s+1],c=n[s+2],h=n[s+3],u=r[o],d=r[o+1],p=r[o+2],m=r[o+3];return e[t]=a*m+h*u+l*p-c*d,e[t+1]=l*m+h*d+c*u-a*p,e[t+2]=c*m+h*p+a*d-l*u,e[t+3]=h*m-a*u-l*d-c*p,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,n,s){return this._x=e,this._y=t,this._z=n,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let n=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(n/2),h=a(s/2),u=a(r/2),d=l(n/2),p=l(s/2),m=l(r/2);switch(o){case"XYZ":this._x=d*h*u+c*p*m,this._y=c*p*u-d*h*m,this._z=c*h*m+d*p*u,this._w=c*h*u-d*p*m;break;case"YXZ":this._x=d*h*u+c*p*m,this._y=c*p*u-d*h*m,this._z=c*h*m-d*p*u,this._w=c*h*u+d*p*m;break;case"ZXY":this._x=d*h*u-c*p*m,this._y=c*p*u+d*h*m,this._z=c*h*m+d*p*u,this._w=c*h*u-d*p*m;break;case"ZYX":this._x=d*h*u-c*p*m,this._y=c*p*u+d*h*m,this._z=c*h*m-d*p*u,this._w=c*h*u+d*p*m;break;case"YZX":this._x=d*h*u+c*p*m,this._y=c*p*u+d*h*m,this._z=c*h*m-d*p*u,this._w=c*h*u-d*p*m;break;case"XZY":this._x=d*h*u-c*p*m,this._y=c*p*u-d*h*m,this._z=c*h*m+d*p*u,this._w=c*h*u+d*p*m;break;default:$e("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let n=t/2,s=Math.sin(n);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,n=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],h=t[6],u=t[10],d=n+a+u;if(d>0){let p=.5/Math.sqrt(d+1);this._w=.25/p,this._x=(h-l)*p,this._y=(r-c)*p,this._z=(o-s)*p}else if(n>a&&n>u){let p=2*Math.sqrt(1+n-a-u);this._w=(h-l)/p,this._x=.25*p,this._y=(s+o)/p,this._z=(r+c)/p}else if(a>u){let p=2*Math.sqrt(1+a-n-u);this._w=(r-c)/p,this._x=(s+o)/p,this._y=.25*p,this._z=(l+h)/p}else{let p=2*Math.sqrt(1+u-n-a);this._w=(o-s)/p,this._x=(r+c)/p,this._y=(l+h)/p,this._z=.25*p}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let n=e.dot(t)+1;return n<1e-8?(n=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=n):(this._x=0,this._y=-e.z,this._z=e.y,this._w=n)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=n),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(gt(this.dot(e),-1,1)))}rotateTowards(e,t){let n=this.angleTo(e);if(n===0)return this;let s=Math.min(1,t/n);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,h=t._w;return this._x=n*h+o*a+s*c-r*l,this._y=s*h+o*l+r*a-n*c,this._z=r*h+o*c+n*l-s*a,this._w=o*h-n*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let n=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(n=-n,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+n*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,n){return this.copy(e).slerp(t,n)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),n=Math.random(),s=Math.sqrt(1-n),r=Math.sqrt(n);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},z=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,n=0){this.x=e,this.y=t,this.z=n}set(e,t,n){return n===void 0&&(n=this.z),this.x=e,this.y=t,this.z=n,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(ix.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(ix.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*n+r[6]*s,this.y=r[1]*t+r[4]*n+r[7]*s,this.z=r[2]*t+r[5]*n+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*n+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*n+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*n+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*n+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,n=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*n),h=2*(a*t-r*s),u=2*(r*n-o*t);return this.x=t+l*c+o*u-a*h,this.y=n+l*h+a*c-r*u,this.z=s+l*u+r*h-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,n=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*n+r[8]*s,this.y=r[1]*t+r[5]*n+r[9]*s,this.z=r[2]*t+r[6]*n+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=gt(this.x,e.x,t.x),this.y=gt(this.y,e.y,t.y),this.z=gt(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=gt(this.x,e,t),this.y=gt(this.y,e,t),this.z=gt(this.z,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(gt(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let n=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-n*l,this.z=n*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let n=e.dot(this)/t;return this.copy(e).multiplyScalar(n)}projectOnPlane(e){return Jd.copy(this).projectOnVector(e),this.sub(Jd)}reflect(e){return this.sub(Jd.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let n=this.dot(e)/t;return Math.acos(gt(n,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,n=this.y-e.y,s=this.z-e.z;return t*t+n*n+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,n){let s=Math.sin(t)*e;return this.x=s*Math.sin(n),this.y=Math.cos(t)*e,this.z=s*Math.cos(n),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,n){return this.x=e*Math.sin(t),this.y=n,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),n=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=n,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,n=Math.sqrt(1-t*t);return this.x=n*Math.cos(e),this.y=t,this.z=n*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},Jd=new z,ix=new hn,st=class{static{this.prototype.isMatrix3=!0}constructor(e,t,n,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c)}set(e,t,n,s,r,o,a,l,c){let h=this.elements;return h[0]=e,h[1]=s,h[2]=a,h[3]=t,h[4]=r,h[5]=l,h[6]=n,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],this}extractBasis(e,t,n){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],h=n[4],u=n[7],d=n[2],p=n[5],m=n[8],v=s[0],x=s[3],g=s[6],S=s[1],w=s[4],_=s[7],C=s[2],T=s[5],y=s[8];return r[0]=o*v+a*S+l*C,r[3]=o*x+a*w+l*T,r[6]=o*g+a*_+l*y,r[1]=c*v+h*S+u*C,r[4]=c*x+h*w+u*T,r[7]=c*g+h*_+u*y,r[2]=d*v+p*S+m*C,r[5]=d*x+p*w+m*T,r[8]=d*g+p*_+m*y,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8];return t*o*h-t*a*c-n*r*h+n*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=h*o-a*c,d=a*l-h*r,p=c*r-o*l,m=t*u+n*d+s*p;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);let v=1/m;return e[0]=u*v,e[1]=(s*c-h*n)*v,e[2]=(a*n-s*o)*v,e[3]=d*v,e[4]=(h*t-s*l)*v,e[5]=(s*r-a*t)*v,e[6]=p*v,e[7]=(n*l-c*t)*v,e[8]=(o*t-n*r)*v,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,n,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(n*l,n*c,-n*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return Hr("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Qd.makeScale(e,t)),this}rotate(e){return Hr("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Qd.makeRotation(-e)),this}translate(e,t){return Hr("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Qd.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,n,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<9;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<9;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e}clone(){return new this.constructor().fromArray(this.elements)}},Qd=new st,sx=new st().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),rx=new st().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function nw(){let i={enabled:!0,workingColorSpace:oi,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===Pt&&(s.r=Vs(s.r),s.g=Vs(s.g),s.b=Vs(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===Pt&&(s.r=Jo(s.r),s.g=Jo(s.g),s.b=Jo(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===er?nl:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[oi]:{primaries:e,whitePoint:n,transfer:nl,toXYZ:sx,fromXYZ:rx,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:En},outputColorSpaceConfig:{drawingBufferColorSpace:En}},[En]:{primaries:e,whitePoint:n,transfer:Pt,toXYZ:sx,fromXYZ:rx,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:En}}}),i}var mt=nw();function Vs(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function Jo(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var Fo,ph=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let n;if(e instanceof HTMLCanvasElement)n=e;else{Fo===void 0&&(Fo=na("canvas")),Fo.width=e.width,Fo.height=e.height;let s=Fo.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),n=Fo}return n.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=na("canvas");t.width=e.width,t.height=e.height;let n=t.getContext("2d");n.drawImage(e,0,0,e.width,e.height);let s=n.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=Vs(r[o]/255)*255;return n.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let n=0;n<t.length;n++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[n]=Math.floor(Vs(t[n]/255)*255):t[n]=Vs(t[n]);return{data:t,width:e.width,height:e.height}}else return $e("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},iw=0,sa=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:iw++}),this.uuid=Ss(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let n={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(ef(s[o].image)):r.push(ef(s[o]))}else r=ef(s);n.url=r}return t||(e.images[this.uuid]=n),n}};function ef(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?ph.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:($e("Texture: Unable to serialize Texture."),{})}var sw=0,tf=new z,In=class i extends es{constructor(e=i.DEFAULT_IMAGE,t=i.DEFAULT_MAPPING,n=Fi,s=Fi,r=Pn,o=Hi,a=Gi,l=Zn,c=i.DEFAULT_ANISOTROPY,h=er){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:sw++}),this.uuid=Ss(),this.name="",this.source=new sa(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=n,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Ze(0,0),this.repeat=new Ze(1,1),this.center=new Ze(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new st,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(tf).x}get height(){return this.source.getSize(tf).y}get depth(){return this.source.getSize(tf).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let n=e[t];if(n===void 0){$e(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){$e(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&n&&s.isVector2&&n.isVector2||s&&n&&s.isVector3&&n.isVector3||s&&n&&s.isMatrix3&&n.isMatrix3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),t||(e.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Kf)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case xr:e.x=e.x-Math.floor(e.x);break;case Fi:e.x=e.x<0?0:1;break;case ea:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case xr:e.y=e.y-Math.floor(e.y);break;case Fi:e.y=e.y<0?0:1;break;case ea:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};In.DEFAULT_IMAGE=null;In.DEFAULT_MAPPING=Kf;In.DEFAULT_ANISOTROPY=1;var kt=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,n=0,s=1){this.x=e,this.y=t,this.z=n,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,n,s){return this.x=e,this.y=t,this.z=n,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,n=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*n+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*n+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*n+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*n+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,n,s,r,l=e.elements,c=l[0],h=l[4],u=l[8],d=l[1],p=l[5],m=l[9],v=l[2],x=l[6],g=l[10];if(Math.abs(h-d)<.01&&Math.abs(u-v)<.01&&Math.abs(m-x)<.01){if(Math.abs(h+d)<.1&&Math.abs(u+v)<.1&&Math.abs(m+x)<.1&&Math.abs(c+p+g-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let w=(c+1)/2,_=(p+1)/2,C=(g+1)/2,T=(h+d)/4,y=(u+v)/4,A=(m+x)/4;return w>_&&w>C?w<.01?(n=0,s=.707106781,r=.707106781):(n=Math.sqrt(w),s=T/n,r=y/n):_>C?_<.01?(n=.707106781,s=0,r=.707106781):(s=Math.sqrt(_),n=T/s,r=A/s):C<.01?(n=.707106781,s=.707106781,r=0):(r=Math.sqrt(C),n=y/r,s=A/r),this.set(n,s,r,t),this}let S=Math.sqrt((x-m)*(x-m)+(u-v)*(u-v)+(d-h)*(d-h));return Math.abs(S)<.001&&(S=1),this.x=(x-m)/S,this.y=(u-v)/S,this.z=(d-h)/S,this.w=Math.acos((c+p+g-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=gt(this.x,e.x,t.x),this.y=gt(this.y,e.y,t.y),this.z=gt(this.z,e.z,t.z),this.w=gt(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=gt(this.x,e,t),this.y=gt(this.y,e,t),this.z=gt(this.z,e,t),this.w=gt(this.w,e,t),this}clampLength(e,t){let n=this.length();return this.divideScalar(n||1).multiplyScalar(gt(n,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,n){return this.x=e.x+(t.x-e.x)*n,this.y=e.y+(t.y-e.y)*n,this.z=e.z+(t.z-e.z)*n,this.w=e.w+(t.w-e.w)*n,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},mh=class extends es{constructor(e=1,t=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Pn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=n.depth,this.scissor=new kt(0,0,e,t),this.scissorTest=!1,this.viewport=new kt(0,0,e,t),this.textures=[];let s=n.count;for(let r=0;r<s;r++)this.textures[r]=new In({width:e,height:t,depth:n.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Pn,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,n=1){if(this.width!==e||this.height!==t||this.depth!==n){this.width=e,this.height=t,this.depth=n;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=n,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,n=e.textures.length;t<n;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new sa(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},Ci=class extends mh{constructor(e=1,t=1,n={}){super(e,t,n),this.isWebGLRenderTarget=!0}},sl=class extends In{constructor(e=null,t=1,n=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=Kt,this.minFilter=Kt,this.wrapR=Fi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var gh=class extends In{constructor(e=null,t=1,n=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:n,depth:s},this.magFilter=Kt,this.minFilter=Kt,this.wrapR=Fi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var ct=class i{static{this.prototype.isMatrix4=!0}constructor(e,t,n,s,r,o,a,l,c,h,u,d,p,m,v,x){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,n,s,r,o,a,l,c,h,u,d,p,m,v,x)}set(e,t,n,s,r,o,a,l,c,h,u,d,p,m,v,x){let g=this.elements;return g[0]=e,g[4]=t,g[8]=n,g[12]=s,g[1]=r,g[5]=o,g[9]=a,g[13]=l,g[2]=c,g[6]=h,g[10]=u,g[14]=d,g[3]=p,g[7]=m,g[11]=v,g[15]=x,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(e){let t=this.elements,n=e.elements;return t[0]=n[0],t[1]=n[1],t[2]=n[2],t[3]=n[3],t[4]=n[4],t[5]=n[5],t[6]=n[6],t[7]=n[7],t[8]=n[8],t[9]=n[9],t[10]=n[10],t[11]=n[11],t[12]=n[12],t[13]=n[13],t[14]=n[14],t[15]=n[15],this}copyPosition(e){let t=this.elements,n=e.elements;return t[12]=n[12],t[13]=n[13],t[14]=n[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,n){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),n.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(e,t,n){return this.set(e.x,t.x,n.x,0,e.y,t.y,n.y,0,e.z,t.z,n.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,n=e.elements,s=1/Bo.setFromMatrixColumn(e,0).length(),r=1/Bo.setFromMatrixColumn(e,1).length(),o=1/Bo.setFromMatrixColumn(e,2).length();return t[0]=n[0]*s,t[1]=n[1]*s,t[2]=n[2]*s,t[3]=0,t[4]=n[4]*r,t[5]=n[5]*r,t[6]=n[6]*r,t[7]=0,t[8]=n[8]*o,t[9]=n[9]*o,t[10]=n[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,n=e.x,s=e.y,r=e.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(s),c=Math.sin(s),h=Math.cos(r),u=Math.sin(r);if(e.order==="XYZ"){let d=o*h,p=o*u,m=a*h,v=a*u;t[0]=l*h,t[4]=-l*u,t[8]=c,t[1]=p+m*c,t[5]=d-v*c,t[9]=-a*l,t[2]=v-d*c,t[6]=m+p*c,t[10]=o*l}else if(e.order==="YXZ"){let d=l*h,p=l*u,m=c*h,v=c*u;t[0]=d+v*a,t[4]=m*a-p,t[8]=o*c,t[1]=o*u,t[5]=o*h,t[9]=-a,t[2]=p*a-m,t[6]=v+d*a,t[10]=o*l}else if(e.order==="ZXY"){let d=l*h,p=l*u,m=c*h,v=c*u;t[0]=d-v*a,t[4]=-o*u,t[8]=m+p*a,t[1]=p+m*a,t[5]=o*h,t[9]=v-d*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let d=o*h,p=o*u,m=a*h,v=a*u;t[0]=l*h,t[4]=m*c-p,t[8]=d*c+v,t[1]=l*u,t[5]=v*c+d,t[9]=p*c-m,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let d=o*l,p=o*c,m=a*l,v=a*c;t[0]=l*h,t[4]=v-d*u,t[8]=m*u+p,t[1]=u,t[5]=o*h,t[9]=-a*h,t[2]=-c*h,t[6]=p*u+m,t[10]=d-v*u}else if(e.order==="XZY"){let d=o*l,p=o*c,m=a*l,v=a*c;t[0]=l*h,t[4]=-u,t[8]=c*h,t[1]=d*u+v,t[5]=o*h,t[9]=p*u-m,t[2]=m*u-p,t[6]=a*h,t[10]=v*u+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(rw,e,ow)}lookAt(e,t,n){let s=this.elements;return Ai.subVectors(e,t),Ai.lengthSq()===0&&(Ai.z=1),Ai.normalize(),hr.crossVectors(n,Ai),hr.lengthSq()===0&&(Math.abs(n.z)===1?Ai.x+=1e-4:Ai.z+=1e-4,Ai.normalize(),hr.crossVectors(n,Ai)),hr.normalize(),kc.crossVectors(Ai,hr),s[0]=hr.x,s[4]=kc.x,s[8]=Ai.x,s[1]=hr.y,s[5]=kc.y,s[9]=Ai.y,s[2]=hr.z,s[6]=kc.z,s[10]=Ai.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let n=e.elements,s=t.elements,r=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],h=n[1],u=n[5],d=n[9],p=n[13],m=n[2],v=n[6],x=n[10],g=n[14],S=n[3],w=n[7],_=n[11],C=n[15],T=s[0],y=s[4],A=s[8],F=s[12],L=s[1],k=s[5],H=s[9],W=s[13],N=s[2],X=s[6],Y=s[10],V=s[14],ce=s[3],j=s[7],Q=s[11],se=s[15];return r[0]=o*T+a*L+l*N+c*ce,r[4]=o*y+a*k+l*X+c*j,r[8]=o*A+a*H+l*Y+c*Q,r[12]=o*F+a*W+l*V+c*se,r[1]=h*T+u*L+d*N+p*ce,r[5]=h*y+u*k+d*X+p*j,r[9]=h*A+u*H+d*Y+p*Q,r[13]=h*F+u*W+d*V+p*se,r[2]=m*T+v*L+x*N+g*ce,r[6]=m*y+v*k+x*X+g*j,r[10]=m*A+v*H+x*Y+g*Q,r[14]=m*F+v*W+x*V+g*se,r[3]=S*T+w*L+_*N+C*ce,r[7]=S*y+w*k+_*X+C*j,r[11]=S*A+w*H+_*Y+C*Q,r[15]=S*F+w*W+_*V+C*se,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],h=e[2],u=e[6],d=e[10],p=e[14],m=e[3],v=e[7],x=e[11],g=e[15],S=l*p-c*d,w=a*p-c*u,_=a*d-l*u,C=o*p-c*h,T=o*d-l*h,y=o*u-a*h;return t*(v*S-x*w+g*_)-n*(m*S-x*C+g*T)+s*(m*w-v*C+g*y)-r*(m*_-v*T+x*y)}determinantAffine(){let e=this.elements,t=e[0],n=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],h=e[10];return t*(o*h-a*c)-n*(r*h-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,n){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=n),this}invert(){let e=this.elements,t=e[0],n=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=e[9],d=e[10],p=e[11],m=e[12],v=e[13],x=e[14],g=e[15],S=t*a-n*o,w=t*l-s*o,_=t*c-r*o,C=n*l-s*a,T=n*c-r*a,y=s*c-r*l,A=h*v-u*m,F=h*x-d*m,L=h*g-p*m,k=u*x-d*v,H=u*g-p*v,W=d*g-p*x,N=S*W-w*H+_*k+C*L-T*F+y*A;if(N===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let X=1/N;return e[0]=(a*W-l*H+c*k)*X,e[1]=(s*H-n*W-r*k)*X,e[2]=(v*y-x*T+g*C)*X,e[3]=(d*T-u*y-p*C)*X,e[4]=(l*L-o*W-c*F)*X,e[5]=(t*W-s*L+r*F)*X,e[6]=(x*_-m*y-g*w)*X,e[7]=(h*y-d*_+p*w)*X,e[8]=(o*H-a*L+c*A)*X,e[9]=(n*L-t*H-r*A)*X,e[10]=(m*T-v*_+g*S)*X,e[11]=(u*_-h*T-p*S)*X,e[12]=(a*F-o*k-l*A)*X,e[13]=(t*k-n*F+s*A)*X,e[14]=(v*w-m*C-x*S)*X,e[15]=(h*C-u*w+d*S)*X,this}scale(e){let t=this.elements,n=e.x,s=e.y,r=e.z;return t[0]*=n,t[4]*=s,t[8]*=r,t[1]*=n,t[5]*=s,t[9]*=r,t[2]*=n,t[6]*=s,t[10]*=r,t[3]*=n,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],n=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,n,s))}makeTranslation(e,t,n){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,n,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),n=Math.sin(e);return this.set(1,0,0,0,0,t,-n,0,0,n,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,0,n,0,0,1,0,0,-n,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),n=Math.sin(e);return this.set(t,-n,0,0,n,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let n=Math.cos(t),s=Math.sin(t),r=1-n,o=e.x,a=e.y,l=e.z,c=r*o,h=r*a;return this.set(c*o+n,c*a-s*l,c*l+s*a,0,c*a+s*l,h*a+n,h*l-s*o,0,c*l-s*a,h*l+s*o,r*l*l+n,0,0,0,0,1),this}makeScale(e,t,n){return this.set(e,0,0,0,0,t,0,0,0,0,n,0,0,0,0,1),this}makeShear(e,t,n,s,r,o){return this.set(1,n,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,n){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,h=o+o,u=a+a,d=r*c,p=r*h,m=r*u,v=o*h,x=o*u,g=a*u,S=l*c,w=l*h,_=l*u,C=n.x,T=n.y,y=n.z;return s[0]=(1-(v+g))*C,s[1]=(p+_)*C,s[2]=(m-w)*C,s[3]=0,s[4]=(p-_)*T,s[5]=(1-(d+g))*T,s[6]=(x+S)*T,s[7]=0,s[8]=(m+w)*y,s[9]=(x-S)*y,s[10]=(1-(d+v))*y,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,n){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return n.set(1,1,1),t.identity(),this;let o=Bo.set(s[0],s[1],s[2]).length(),a=Bo.set(s[4],s[5],s[6]).length(),l=Bo.set(s[8],s[9],s[10]).length();r<0&&(o=-o),ji.copy(this);let c=1/o,h=1/a,u=1/l;return ji.elements[0]*=c,ji.elements[1]*=c,ji.elements[2]*=c,ji.elements[4]*=h,ji.elements[5]*=h,ji.elements[6]*=h,ji.elements[8]*=u,ji.elements[9]*=u,ji.elements[10]*=u,t.setFromRotationMatrix(ji),n.x=o,n.y=a,n.z=l,this}makePerspective(e,t,n,s,r,o,a=Bi,l=!1){let c=this.elements,h=2*r/(t-e),u=2*r/(n-s),d=(t+e)/(t-e),p=(n+s)/(n-s),m,v;if(l)m=r/(o-r),v=o*r/(o-r);else if(a===Bi)m=-(o+r)/(o-r),v=-2*o*r/(o-r);else if(a===ta)m=-o/(o-r),v=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=u,c[9]=p,c[13]=0,c[2]=0,c[6]=0,c[10]=m,c[14]=v,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,n,s,r,o,a=Bi,l=!1){let c=this.elements,h=2/(t-e),u=2/(n-s),d=-(t+e)/(t-e),p=-(n+s)/(n-s),m,v;if(l)m=1/(o-r),v=o/(o-r);else if(a===Bi)m=-2/(o-r),v=-(o+r)/(o-r);else if(a===ta)m=-1/(o-r),v=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=u,c[9]=0,c[13]=p,c[2]=0,c[6]=0,c[10]=m,c[14]=v,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,n=e.elements;for(let s=0;s<16;s++)if(t[s]!==n[s])return!1;return!0}fromArray(e,t=0){for(let n=0;n<16;n++)this.elements[n]=e[n+t];return this}toArray(e=[],t=0){let n=this.elements;return e[t]=n[0],e[t+1]=n[1],e[t+2]=n[2],e[t+3]=n[3],e[t+4]=n[4],e[t+5]=n[5],e[t+6]=n[6],e[t+7]=n[7],e[t+8]=n[8],e[t+9]=n[9],e[t+10]=n[10],e[t+11]=n[11],e[t+12]=n[12],e[t+13]=n[13],e[t+14]=n[14],e[t+15]=n[15],e}},Bo=new z,ji=new ct,rw=new z(0,0,0),ow=new z(1,1,1),hr=new z,kc=new z,Ai=new z,ox=new ct,ax=new hn,Xs=class i{constructor(e=0,t=0,n=0,s=i.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=n,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,n,s=this._order){return this._x=e,this._y=t,this._z=n,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,n=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],h=s[9],u=s[2],d=s[6],p=s[10];switch(t){case"XYZ":this._y=Math.asin(gt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,p),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-gt(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,p),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,r),this._z=0);break;case"ZXY":this._x=Math.asin(gt(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-u,p),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-gt(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(d,p),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(gt(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-u,r)):(this._x=0,this._y=Math.atan2(a,p));break;case"XZY":this._z=Math.asin(-gt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-h,p),this._y=0);break;default:$e("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,n===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,n){return ox.makeRotationFromQuaternion(e),this.setFromRotationMatrix(ox,t,n)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return ax.setFromEuler(this),this.setFromQuaternion(ax,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Xs.DEFAULT_ORDER="XYZ";var rl=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},aw=0,lx=new z,zo=new hn,Os=new ct,Nc=new z,Xa=new z,lw=new z,cw=new hn,cx=new z(1,0,0),hx=new z(0,1,0),ux=new z(0,0,1),dx={type:"added"},hw={type:"removed"},Ho={type:"childadded",child:null},nf={type:"childremoved",child:null},Qt=class i extends es{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:aw++}),this.uuid=Ss(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let e=new z,t=new Xs,n=new hn,s=new z(1,1,1);function r(){n.setFromEuler(t,!1)}function o(){t.setFromQuaternion(n,void 0,!1)}t._onChange(r),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new ct},normalMatrix:{value:new st}}),this.matrix=new ct,this.matrixWorld=new ct,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new rl,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return zo.setFromAxisAngle(e,t),this.quaternion.multiply(zo),this}rotateOnWorldAxis(e,t){return zo.setFromAxisAngle(e,t),this.quaternion.premultiply(zo),this}rotateX(e){return this.rotateOnAxis(cx,e)}rotateY(e){return this.rotateOnAxis(hx,e)}rotateZ(e){return this.rotateOnAxis(ux,e)}translateOnAxis(e,t){return lx.copy(e).applyQuaternion(this.quaternion),this.position.add(lx.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(cx,e)}translateY(e){return this.translateOnAxis(hx,e)}translateZ(e){return this.translateOnAxis(ux,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Os.copy(this.matrixWorld).invert())}lookAt(e,t,n){e.isVector3?Nc.copy(e):Nc.set(e,t,n);let s=this.parent;this.updateWorldMatrix(!0,!1),Xa.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Os.lookAt(Xa,Nc,this.up):Os.lookAt(Nc,Xa,this.up),this.quaternion.setFromRotationMatrix(Os),s&&(Os.extractRotation(s.matrixWorld),zo.setFromRotationMatrix(Os),this.quaternion.premultiply(zo.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(it("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(dx),Ho.child=e,this.dispatchEvent(Ho),Ho.child=null):it("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(hw),nf.child=e,this.dispatchEvent(nf),nf.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Os.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Os.multiply(e.parent.matrixWorld)),e.applyMatrix4(Os),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(dx),Ho.child=e,this.dispatchEvent(Ho),Ho.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let n=0,s=this.children.length;n<s;n++){let o=this.children[n].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,n=[]){this[e]===t&&n.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,n);return n}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Xa,e,lw),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Xa,cw,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,n=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*n-r[8]*s,r[13]+=n-r[1]*t-r[5]*n-r[9]*s,r[14]+=s-r[2]*t-r[6]*n-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let n=0,s=t.length;n<s;n++)t[n].updateMatrixWorld(e)}updateWorldMatrix(e,t,n=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,n)}}toJSON(e){let t=e===void 0||typeof e=="string",n={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let u=l[c];r(e.shapes,u)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),h=o(e.images),u=o(e.shapes),d=o(e.skeletons),p=o(e.animations),m=o(e.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),h.length>0&&(n.images=h),u.length>0&&(n.shapes=u),d.length>0&&(n.skeletons=d),p.length>0&&(n.animations=p),m.length>0&&(n.nodes=m)}return n.object=s,n;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let n=0;n<e.children.length;n++){let s=e.children[n];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Qt.DEFAULT_UP=new z(0,1,0);Qt.DEFAULT_MATRIX_AUTO_UPDATE=!0;Qt.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Cn=class extends Qt{constructor(){super(),this.isGroup=!0,this.type="Group"}},uw={type:"move"},ra=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Cn,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Cn,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new z,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new z),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Cn,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new z,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new z,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let n of e.hand.values())this._getHandJoint(t,n)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,n){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let v of e.hand.values()){let x=t.getJointPose(v,n),g=this._getHandJoint(c,v);x!==null&&(g.matrix.fromArray(x.transform.matrix),g.matrix.decompose(g.position,g.quaternion,g.scale),g.matrixWorldNeedsUpdate=!0,g.jointRadius=x.radius),g.visible=x!==null}let h=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],d=h.position.distanceTo(u.position),p=.02,m=.005;c.inputState.pinching&&d>p+m?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=p-m&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,n),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,n),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(uw)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let n=new Cn;n.matrixAutoUpdate=!1,n.visible=!1,e.joints[t.jointName]=n,e.add(n)}return e.joints[t.jointName]}},Mv={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},ur={h:0,s:0,l:0},Uc={h:0,s:0,l:0};function sf(i,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?i+(e-i)*6*t:t<1/2?e:t<2/3?i+(e-i)*6*(2/3-t):i}var qe=class{constructor(e,t,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,n)}set(e,t,n){if(t===void 0&&n===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,n);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=En){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,mt.colorSpaceToWorking(this,t),this}setRGB(e,t,n,s=mt.workingColorSpace){return this.r=e,this.g=t,this.b=n,mt.colorSpaceToWorking(this,s),this}setHSL(e,t,n,s=mt.workingColorSpace){if(e=ap(e,1),t=gt(t,0,1),n=gt(n,0,1),t===0)this.r=this.g=this.b=n;else{let r=n<=.5?n*(1+t):n+t-n*t,o=2*n-r;this.r=sf(o,r,e+1/3),this.g=sf(o,r,e),this.b=sf(o,r,e-1/3)}return mt.colorSpaceToWorking(this,s),this}setStyle(e,t=En){function n(r){r!==void 0&&parseFloat(r)<1&&$e("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:$e("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);$e("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=En){let n=Mv[e.toLowerCase()];return n!==void 0?this.setHex(n,t):$e("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Vs(e.r),this.g=Vs(e.g),this.b=Vs(e.b),this}copyLinearToSRGB(e){return this.r=Jo(e.r),this.g=Jo(e.g),this.b=Jo(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=En){return mt.workingToColorSpace(Yn.copy(this),e),Math.round(gt(Yn.r*255,0,255))*65536+Math.round(gt(Yn.g*255,0,255))*256+Math.round(gt(Yn.b*255,0,255))}getHexString(e=En){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=mt.workingColorSpace){mt.workingToColorSpace(Yn.copy(this),t);let n=Yn.r,s=Yn.g,r=Yn.b,o=Math.max(n,s,r),a=Math.min(n,s,r),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let u=o-a;switch(c=h<=.5?u/(o+a):u/(2-o-a),o){case n:l=(s-r)/u+(s<r?6:0);break;case s:l=(r-n)/u+2;break;case r:l=(n-s)/u+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=mt.workingColorSpace){return mt.workingToColorSpace(Yn.copy(this),t),e.r=Yn.r,e.g=Yn.g,e.b=Yn.b,e}getStyle(e=En){mt.workingToColorSpace(Yn.copy(this),e);let t=Yn.r,n=Yn.g,s=Yn.b;return e!==En?`color(${e} ${t.toFixed(3)} ${n.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(n*255)},${Math.round(s*255)})`}offsetHSL(e,t,n){return this.getHSL(ur),this.setHSL(ur.h+e,ur.s+t,ur.l+n)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,n){return this.r=e.r+(t.r-e.r)*n,this.g=e.g+(t.g-e.g)*n,this.b=e.b+(t.b-e.b)*n,this}lerpHSL(e,t){this.getHSL(ur),e.getHSL(Uc);let n=tl(ur.h,Uc.h,t),s=tl(ur.s,Uc.s,t),r=tl(ur.l,Uc.l,t);return this.setHSL(n,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,n=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*n+r[6]*s,this.g=r[1]*t+r[4]*n+r[7]*s,this.b=r[2]*t+r[5]*n+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Yn=new qe;qe.NAMES=Mv;var ol=class extends Qt{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Xs,this.environmentIntensity=1,this.environmentRotation=new Xs,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Ji=new z,Fs=new z,rf=new z,Bs=new z,Go=new z,Vo=new z,fx=new z,of=new z,af=new z,lf=new z,cf=new kt,hf=new kt,uf=new kt,gr=class i{constructor(e=new z,t=new z,n=new z){this.a=e,this.b=t,this.c=n}static getNormal(e,t,n,s){s.subVectors(n,t),Ji.subVectors(e,t),s.cross(Ji);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,n,s,r){Ji.subVectors(s,t),Fs.subVectors(n,t),rf.subVectors(e,t);let o=Ji.dot(Ji),a=Ji.dot(Fs),l=Ji.dot(rf),c=Fs.dot(Fs),h=Fs.dot(rf),u=o*c-a*a;if(u===0)return r.set(0,0,0),null;let d=1/u,p=(c*l-a*h)*d,m=(o*h-a*l)*d;return r.set(1-p-m,m,p)}static containsPoint(e,t,n,s){return this.getBarycoord(e,t,n,s,Bs)===null?!1:Bs.x>=0&&Bs.y>=0&&Bs.x+Bs.y<=1}static getInterpolation(e,t,n,s,r,o,a,l){return this.getBarycoord(e,t,n,s,Bs)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,Bs.x),l.addScaledVector(o,Bs.y),l.addScaledVector(a,Bs.z),l)}static getInterpolatedAttribute(e,t,n,s,r,o){return cf.setScalar(0),hf.setScalar(0),uf.setScalar(0),cf.fromBufferAttribute(e,t),hf.fromBufferAttribute(e,n),uf.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(cf,r.x),o.addScaledVector(hf,r.y),o.addScaledVector(uf,r.z),o}static isFrontFacing(e,t,n,s){return Ji.subVectors(n,t),Fs.subVectors(e,t),Ji.cross(Fs).dot(s)<0}set(e,t,n){return this.a.copy(e),this.b.copy(t),this.c.copy(n),this}setFromPointsAndIndices(e,t,n,s){return this.a.copy(e[t]),this.b.copy(e[n]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,n,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,n),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Ji.subVectors(this.c,this.b),Fs.subVectors(this.a,this.b),Ji.cross(Fs).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return i.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return i.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,n,s,r){return i.getInterpolation(e,this.a,this.b,this.c,t,n,s,r)}containsPoint(e){return i.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return i.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let n=this.a,s=this.b,r=this.c,o,a;Go.subVectors(s,n),Vo.subVectors(r,n),of.subVectors(e,n);let l=Go.dot(of),c=Vo.dot(of);if(l<=0&&c<=0)return t.copy(n);af.subVectors(e,s);let h=Go.dot(af),u=Vo.dot(af);if(h>=0&&u<=h)return t.copy(s);let d=l*u-h*c;if(d<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),t.copy(n).addScaledVector(Go,o);lf.subVectors(e,r);let p=Go.dot(lf),m=Vo.dot(lf);if(m>=0&&p<=m)return t.copy(r);let v=p*c-l*m;if(v<=0&&c>=0&&m<=0)return a=c/(c-m),t.copy(n).addScaledVector(Vo,a);let x=h*m-p*u;if(x<=0&&u-h>=0&&p-m>=0)return fx.subVectors(r,s),a=(u-h)/(u-h+(p-m)),t.copy(s).addScaledVector(fx,a);let g=1/(x+v+d);return o=v*g,a=d*g,t.copy(n).addScaledVector(Go,o).addScaledVector(Vo,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},ai=class{constructor(e=new z(1/0,1/0,1/0),t=new z(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t+=3)this.expandByPoint(Qi.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,n=e.count;t<n;t++)this.expandByPoint(Qi.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,n=e.length;t<n;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let n=Qi.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(n),this.max.copy(e).add(n),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let n=e.geometry;if(n!==void 0){let r=n.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Qi):Qi.fromBufferAttribute(r,o),Qi.applyMatrix4(e.matrixWorld),this.expandByPoint(Qi);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Oc.copy(e.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),Oc.copy(n.boundingBox)),Oc.applyMatrix4(e.matrixWorld),this.union(Oc)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Qi),Qi.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,n;return e.normal.x>0?(t=e.normal.x*this.min.x,n=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,n=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,n+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,n+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,n+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,n+=e.normal.z*this.min.z),t<=-e.constant&&n>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(qa),Fc.subVectors(this.max,qa),Wo.subVectors(e.a,qa),Xo.subVectors(e.b,qa),qo.subVectors(e.c,qa),dr.subVectors(Xo,Wo),fr.subVectors(qo,Xo),Or.subVectors(Wo,qo);let t=[0,-dr.z,dr.y,0,-fr.z,fr.y,0,-Or.z,Or.y,dr.z,0,-dr.x,fr.z,0,-fr.x,Or.z,0,-Or.x,-dr.y,dr.x,0,-fr.y,fr.x,0,-Or.y,Or.x,0];return!df(t,Wo,Xo,qo,Fc)||(t=[1,0,0,0,1,0,0,0,1],!df(t,Wo,Xo,qo,Fc))?!1:(Bc.crossVectors(dr,fr),t=[Bc.x,Bc.y,Bc.z],df(t,Wo,Xo,qo,Fc))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Qi).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Qi).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(zs[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),zs[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),zs[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),zs[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),zs[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),zs[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),zs[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),zs[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(zs),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},zs=[new z,new z,new z,new z,new z,new z,new z,new z],Qi=new z,Oc=new ai,Wo=new z,Xo=new z,qo=new z,dr=new z,fr=new z,Or=new z,qa=new z,Fc=new z,Bc=new z,Fr=new z;function df(i,e,t,n,s){for(let r=0,o=i.length-3;r<=o;r+=3){Fr.fromArray(i,r);let a=s.x*Math.abs(Fr.x)+s.y*Math.abs(Fr.y)+s.z*Math.abs(Fr.z),l=e.dot(Fr),c=t.dot(Fr),h=n.dot(Fr);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var yn=new z,zc=new Ze,dw=0,_n=class extends es{constructor(e,t,n=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:dw++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=n,this.usage=op,this.updateRanges=[],this.gpuType=Pi,this.version=0,this._normalizationScale=e!==void 0?xu(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,n){e*=this.itemSize,n*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[n+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,n=this.count;t<n;t++)zc.fromBufferAttribute(this,t),zc.applyMatrix3(e),this.setXY(t,zc.x,zc.y);else if(this.itemSize===3)for(let t=0,n=this.count;t<n;t++)yn.fromBufferAttribute(this,t),yn.applyMatrix3(e),this.setXYZ(t,yn.x,yn.y,yn.z);return this}applyMatrix4(e){for(let t=0,n=this.count;t<n;t++)yn.fromBufferAttribute(this,t),yn.applyMatrix4(e),this.setXYZ(t,yn.x,yn.y,yn.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)yn.fromBufferAttribute(this,t),yn.applyNormalMatrix(e),this.setXYZ(t,yn.x,yn.y,yn.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)yn.fromBufferAttribute(this,t),yn.transformDirection(e),this.setXYZ(t,yn.x,yn.y,yn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let n=this.array[e*this.itemSize+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.array[e*this.itemSize+t]=n,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,n){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.array[e+0]=t,this.array[e+1]=n,this}setXYZ(e,t,n,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=n,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):cp(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):hp(e,this.array)}};var al=class extends _n{constructor(e,t,n){super(new Uint16Array(e),t,n)}};var ll=class extends _n{constructor(e,t,n){super(new Uint32Array(e),t,n)}};var cn=class extends _n{constructor(e,t,n){super(new Float32Array(e),t,n)}},fw=new ai,$a=new z,ff=new z,ui=class{constructor(e=new z,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let n=this.center;t!==void 0?n.copy(t):fw.setFromPoints(e).getCenter(n);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,n.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let n=this.center.distanceToSquared(e);return t.copy(e),n>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;$a.subVectors(e,this.center);let t=$a.lengthSq();if(t>this.radius*this.radius){let n=Math.sqrt(t),s=(n-this.radius)*.5;this.center.addScaledVector($a,s/n),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(ff.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint($a.copy(e.center).add(ff)),this.expandByPoint($a.copy(e.center).sub(ff))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},pw=0,Oi=new ct,pf=new Qt,$o=new z,Ei=new ai,Ya=new ai,Hn=new z,Vn=class i extends es{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:pw++}),this.uuid=Ss(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(BS(e)?ll:al)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,n=0){this.groups.push({start:e,count:t,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let r=new st().getNormalMatrix(e);n.applyNormalMatrix(r),n.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return Oi.makeRotationFromQuaternion(e),this.applyMatrix4(Oi),this}rotateX(e){return Oi.makeRotationX(e),this.applyMatrix4(Oi),this}rotateY(e){return Oi.makeRotationY(e),this.applyMatrix4(Oi),this}rotateZ(e){return Oi.makeRotationZ(e),this.applyMatrix4(Oi),this}translate(e,t,n){return Oi.makeTranslation(e,t,n),this.applyMatrix4(Oi),this}scale(e,t,n){return Oi.makeScale(e,t,n),this.applyMatrix4(Oi),this}lookAt(e){return pf.lookAt(e),pf.updateMatrix(),this.applyMatrix4(pf.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter($o).negate(),this.translate($o.x,$o.y,$o.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let n=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new cn(n,3))}else{let n=Math.min(e.length,t.count);for(let s=0;s<n;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&$e("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new ai);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){it("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new z(-1/0,-1/0,-1/0),new z(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let n=0,s=t.length;n<s;n++){let r=t[n];Ei.setFromBufferAttribute(r),this.morphTargetsRelative?(Hn.addVectors(this.boundingBox.min,Ei.min),this.boundingBox.expandByPoint(Hn),Hn.addVectors(this.boundingBox.max,Ei.max),this.boundingBox.expandByPoint(Hn)):(this.boundingBox.expandByPoint(Ei.min),this.boundingBox.expandByPoint(Ei.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&it('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new ui);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){it("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new z,1/0);return}if(e){let n=this.boundingSphere.center;if(Ei.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];Ya.setFromBufferAttribute(a),this.morphTargetsRelative?(Hn.addVectors(Ei.min,Ya.min),Ei.expandByPoint(Hn),Hn.addVectors(Ei.max,Ya.max),Ei.expandByPoint(Hn)):(Ei.expandByPoint(Ya.min),Ei.expandByPoint(Ya.max))}Ei.getCenter(n);let s=0;for(let r=0,o=e.count;r<o;r++)Hn.fromBufferAttribute(e,r),s=Math.max(s,n.distanceToSquared(Hn));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)Hn.fromBufferAttribute(a,c),l&&($o.fromBufferAttribute(e,c),Hn.add($o)),s=Math.max(s,n.distanceToSquared(Hn))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&it('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){it("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new _n(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let F=0;F<n.count;F++)a[F]=new z,l[F]=new z;let h=new z,u=new z,d=new z,p=new Ze,m=new Ze,v=new Ze,x=new z,g=new z;function S(F,L,k){c[F]=c[L]=c[k]=1,h.fromBufferAttribute(n,F),u.fromBufferAttribute(n,L),d.fromBufferAttribute(n,k),p.fromBufferAttribute(r,F),m.fromBufferAttribute(r,L),v.fromBufferAttribute(r,k),u.sub(h),d.sub(h),m.sub(p),v.sub(p);let H=1/(m.x*v.y-v.x*m.y);isFinite(H)&&(x.copy(u).multiplyScalar(v.y).addScaledVector(d,-m.y).multiplyScalar(H),g.copy(d).multiplyScalar(m.x).addScaledVector(u,-v.x).multiplyScalar(H),a[F].add(x),a[L].add(x),a[k].add(x),l[F].add(g),l[L].add(g),l[k].add(g))}let w=this.groups;w.length===0&&(w=[{start:0,count:e.count}]);for(let F=0,L=w.length;F<L;++F){let k=w[F],H=k.start,W=k.count;for(let N=H,X=H+W;N<X;N+=3)S(e.getX(N+0),e.getX(N+1),e.getX(N+2))}let _=new z,C=new z,T=new z,y=new z;function A(F){T.fromBufferAttribute(s,F),y.copy(T);let L=a[F];_.copy(L),_.sub(T.multiplyScalar(T.dot(L))).normalize(),C.crossVectors(y,L);let H=C.dot(l[F])<0?-1:1;o.setXYZW(F,_.x,_.y,_.z,H)}for(let F=0,L=n.count;F<L;++F)c[F]&&A(F);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==t.count)n=new _n(new Float32Array(t.count*3),3),this.setAttribute("normal",n);else for(let d=0,p=n.count;d<p;d++)n.setXYZ(d,0,0,0);let s=new z,r=new z,o=new z,a=new z,l=new z,c=new z,h=new z,u=new z;if(e)for(let d=0,p=e.count;d<p;d+=3){let m=e.getX(d+0),v=e.getX(d+1),x=e.getX(d+2);s.fromBufferAttribute(t,m),r.fromBufferAttribute(t,v),o.fromBufferAttribute(t,x),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),a.fromBufferAttribute(n,m),l.fromBufferAttribute(n,v),c.fromBufferAttribute(n,x),a.add(h),l.add(h),c.add(h),n.setXYZ(m,a.x,a.y,a.z),n.setXYZ(v,l.x,l.y,l.z),n.setXYZ(x,c.x,c.y,c.z)}else for(let d=0,p=t.count;d<p;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),n.setXYZ(d+0,h.x,h.y,h.z),n.setXYZ(d+1,h.x,h.y,h.z),n.setXYZ(d+2,h.x,h.y,h.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,n=e.count;t<n;t++)Hn.fromBufferAttribute(e,t),Hn.normalize(),e.setXYZ(t,Hn.x,Hn.y,Hn.z)}toNonIndexed(){function e(a,l){let c=a.array,h=a.itemSize,u=a.normalized,d=new c.constructor(l.length*h),p=0,m=0;for(let v=0,x=l.length;v<x;v++){a.isInterleavedBufferAttribute?p=l[v]*a.data.stride+a.offset:p=l[v]*h;for(let g=0;g<h;g++)d[m++]=c[p++]}return new _n(d,h,u)}if(this.index===null)return $e("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new i,n=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,n);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let h=0,u=c.length;h<u;h++){let d=c[h],p=e(d,n);l.push(p)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let n=this.attributes;for(let l in n){let c=n[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let u=0,d=c.length;u<d;u++){let p=c[u];h.push(p.toJSON(e.data))}h.length>0&&(s[l]=h,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let n=e.index;n!==null&&this.setIndex(n.clone());let s=e.attributes;for(let c in s){let h=s[c];this.setAttribute(c,h.clone(t))}let r=e.morphAttributes;for(let c in r){let h=[],u=r[c];for(let d=0,p=u.length;d<p;d++)h.push(u[d].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,h=o.length;c<h;c++){let u=o[c];this.addGroup(u.start,u.count,u.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},oa=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=op,this.updateRanges=[],this.version=0,this.uuid=Ss()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,n){e*=this.stride,n*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[n+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=px(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let n=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(n,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=px(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let n={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return n.usage=this.usage,n}};function px(i){return i.buffer._uuid===void 0&&(i.buffer._uuid=Ss()),i.byteOffset===0&&i.byteLength===i.buffer.byteLength?i.buffer._uuid:i.buffer._uuid+":"+i.byteOffset+":"+i.byteLength}var ri=new z,aa=class i{constructor(e,t,n,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=n,this.normalized=s,this._normalizationScale=e!==void 0?xu(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,n=this.data.count;t<n;t++)ri.fromBufferAttribute(this,t),ri.applyMatrix4(e),this.setXYZ(t,ri.x,ri.y,ri.z);return this}applyNormalMatrix(e){for(let t=0,n=this.count;t<n;t++)ri.fromBufferAttribute(this,t),ri.applyNormalMatrix(e),this.setXYZ(t,ri.x,ri.y,ri.z);return this}transformDirection(e){for(let t=0,n=this.count;t<n;t++)ri.fromBufferAttribute(this,t),ri.transformDirection(e),this.setXYZ(t,ri.x,ri.y,ri.z);return this}getComponent(e,t){let n=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(n=this._denormalize(n)),n}setComponent(e,t,n){return this.normalized&&(n=this._normalize(n)),this.data.array[e*this.data.stride+this.offset+t]=n,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,n){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n)),this.data.array[e+0]=t,this.data.array[e+1]=n,this}setXYZ(e,t,n,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this}setXYZW(e,t,n,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=n,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){il("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new _n(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new i(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){il("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let n=0;n<this.count;n++){let s=n*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):cp(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):hp(e,this.data.array)}},mf=new z,mw=new z,gw=new st,Ri=class{constructor(e=new z(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,n,s){return this.normal.set(e,t,n),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,n){let s=mf.subVectors(n,t).cross(mw.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,n=!0){let s=e.delta(mf),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return n===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),n=this.distanceToPoint(e.end);return t<0&&n>0||n<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let n=t||gw.getNormalMatrix(e),s=this.coplanarPoint(mf).applyMatrix4(e),r=this.normal.applyMatrix3(n).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},xw=0,di=class extends es{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:xw++}),this.uuid=Ss(),this.name="",this.type="Material",this.blending=va,this.side=ys,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Bf,this.blendDst=zf,this.blendEquation=Zr,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new qe(0,0,0),this.blendAlpha=0,this.depthFunc=Qo,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=pv,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=oh,this.stencilZFail=oh,this.stencilZPass=oh,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let n=e[t];if(n===void 0){$e(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){$e(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(n):s&&s.isVector2&&n&&n.isVector2||s&&s.isEuler&&n&&n.isEuler||s&&s.isVector3&&n&&n.isVector3?s.copy(n):this[t]=n}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(e).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(e).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(e).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(e).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(e).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(n.textures=r),o.length>0&&(n.images=o)}return n}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new qe().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(n=>new Ri().fromJSON(n))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let n=e.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new Ze().fromArray(n)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Ze().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,n=null;if(t!==null){let s=t.length;n=new Array(s);for(let r=0;r!==s;++r)n[r]=t[r].clone()}return this.clippingPlanes=n,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var Hs=new z,gf=new z,Hc=new z,Gc=new z,qs=class{constructor(e=new z,t=new z(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Hs)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let n=t.dot(this.direction);return n<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=Hs.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Hs.copy(this.origin).addScaledVector(this.direction,t),Hs.distanceToSquared(e))}distanceSqToSegment(e,t,n,s){gf.copy(e).add(t).multiplyScalar(.5),Hc.copy(t).sub(e).normalize(),Gc.copy(this.origin).sub(gf);let r=e.distanceTo(t)*.5,o=-this.direction.dot(Hc),a=Gc.dot(this.direction),l=-Gc.dot(Hc),c=Gc.lengthSq(),h=Math.abs(1-o*o),u,d,p,m;if(h>0)if(u=o*l-a,d=o*a-l,m=r*h,u>=0)if(d>=-m)if(d<=m){let v=1/h;u*=v,d*=v,p=u*(u+o*d+2*a)+d*(o*u+d+2*l)+c}else d=r,u=Math.max(0,-(o*d+a)),p=-u*u+d*(d+2*l)+c;else d=-r,u=Math.max(0,-(o*d+a)),p=-u*u+d*(d+2*l)+c;else d<=-m?(u=Math.max(0,-(-o*r+a)),d=u>0?-r:Math.min(Math.max(-r,-l),r),p=-u*u+d*(d+2*l)+c):d<=m?(u=0,d=Math.min(Math.max(-r,-l),r),p=d*(d+2*l)+c):(u=Math.max(0,-(o*r+a)),d=u>0?r:Math.min(Math.max(-r,-l),r),p=-u*u+d*(d+2*l)+c);else d=o>0?-r:r,u=Math.max(0,-(o*d+a)),p=-u*u+d*(d+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,u),s&&s.copy(gf).addScaledVector(Hc,d),p}intersectSphere(e,t){if(e.radius<0)return null;Hs.subVectors(e.center,this.origin);let n=Hs.dot(this.direction),s=Hs.dot(Hs)-n*n,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(e.normal)+e.constant)/t;return n>=0?n:null}intersectPlane(e,t){let n=this.distanceToPlane(e);return n===null?null:this.at(n,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let n,s,r,o,a,l,c=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,d=this.origin;return c>=0?(n=(e.min.x-d.x)*c,s=(e.max.x-d.x)*c):(n=(e.max.x-d.x)*c,s=(e.min.x-d.x)*c),h>=0?(r=(e.min.y-d.y)*h,o=(e.max.y-d.y)*h):(r=(e.max.y-d.y)*h,o=(e.min.y-d.y)*h),n>o||r>s||((r>n||isNaN(n))&&(n=r),(o<s||isNaN(s))&&(s=o),u>=0?(a=(e.min.z-d.z)*u,l=(e.max.z-d.z)*u):(a=(e.max.z-d.z)*u,l=(e.min.z-d.z)*u),n>l||a>s)||((a>n||n!==n)&&(n=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(n>=0?n:s,t)}intersectsBox(e){return this.intersectBox(e,Hs)!==null}intersectTriangle(e,t,n,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,u=e.x-o.x,d=e.y-o.y,p=e.z-o.z,m=t.x-o.x,v=t.y-o.y,x=t.z-o.z,g=n.x-o.x,S=n.y-o.y,w=n.z-o.z,_=Math.abs(l),C=Math.abs(c),T=Math.abs(h),y,A,F,L,k,H,W,N,X,Y,V,ce;if(_>=C&&_>=T?(F=l,H=u,X=m,ce=g,l>=0?(y=c,A=h,L=d,k=p,W=v,N=x,Y=S,V=w):(y=h,A=c,L=p,k=d,W=x,N=v,Y=w,V=S)):C>=T?(F=c,H=d,X=v,ce=S,c>=0?(y=h,A=l,L=p,k=u,W=x,N=m,Y=w,V=g):(y=l,A=h,L=u,k=p,W=m,N=x,Y=g,V=w)):(F=h,H=p,X=x,ce=w,h>=0?(y=l,A=c,L=u,k=d,W=m,N=v,Y=g,V=S):(y=c,A=l,L=d,k=u,W=v,N=m,Y=S,V=g)),F===0)return null;let j=y/F,Q=A/F,se=1/F,de=L-j*H,ue=k-Q*H,ee=W-j*X,me=N-Q*X,ve=Y-j*ce,Ee=V-Q*ce,Se=ve*me-Ee*ee,Ye=de*Ee-ue*ve,at=ee*ue-me*de;if(s){if(Se<0||Ye<0||at<0)return null}else if((Se<0||Ye<0||at<0)&&(Se>0||Ye>0||at>0))return null;let Ve=Se+Ye+at;if(Ve===0)return null;let pt=se*(Se*H+Ye*X+at*ce);return(Ve>0?pt<0:pt>0)?null:this.at(pt/Ve,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Kn=class extends di{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new qe(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Xs,this.combine=Hf,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},mx=new ct,Br=new qs,Vc=new ui,gx=new z,Wc=new z,Xc=new z,qc=new z,xf=new z,$c=new z,xx=new z,Yc=new z,Gt=class extends Qt{constructor(e=new Vn,t=new Kn){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let n=this.geometry,s=n.attributes.position,r=n.morphAttributes.position,o=n.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){$c.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let h=a[l],u=r[l];h!==0&&(xf.fromBufferAttribute(u,e),o?$c.addScaledVector(xf,h):$c.addScaledVector(xf.sub(t),h))}t.add($c)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),Vc.copy(n.boundingSphere),Vc.applyMatrix4(r),Br.copy(e.ray).recast(e.near),!(Vc.containsPoint(Br.origin)===!1&&(Br.intersectSphere(Vc,gx)===null||Br.origin.distanceToSquared(gx)>(e.far-e.near)**2))&&(mx.copy(r).invert(),Br.copy(e.ray).applyMatrix4(mx),!(n.boundingBox!==null&&Br.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(e,t,Br)))}_computeIntersections(e,t,n){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,h=r.attributes.uv1,u=r.attributes.normal,d=r.groups,p=r.drawRange;if(a!==null)if(Array.isArray(o))for(let m=0,v=d.length;m<v;m++){let x=d[m],g=o[x.materialIndex],S=Math.max(x.start,p.start),w=Math.min(a.count,Math.min(x.start+x.count,p.start+p.count));for(let _=S,C=w;_<C;_+=3){let T=a.getX(_),y=a.getX(_+1),A=a.getX(_+2);s=Kc(this,g,e,n,c,h,u,T,y,A),s&&(s.faceIndex=Math.floor(_/3),s.face.materialIndex=x.materialIndex,t.push(s))}}else{let m=Math.max(0,p.start),v=Math.min(a.count,p.start+p.count);for(let x=m,g=v;x<g;x+=3){let S=a.getX(x),w=a.getX(x+1),_=a.getX(x+2);s=Kc(this,o,e,n,c,h,u,S,w,_),s&&(s.faceIndex=Math.floor(x/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let m=0,v=d.length;m<v;m++){let x=d[m],g=o[x.materialIndex],S=Math.max(x.start,p.start),w=Math.min(l.count,Math.min(x.start+x.count,p.start+p.count));for(let _=S,C=w;_<C;_+=3){let T=_,y=_+1,A=_+2;s=Kc(this,g,e,n,c,h,u,T,y,A),s&&(s.faceIndex=Math.floor(_/3),s.face.materialIndex=x.materialIndex,t.push(s))}}else{let m=Math.max(0,p.start),v=Math.min(l.count,p.start+p.count);for(let x=m,g=v;x<g;x+=3){let S=x,w=x+1,_=x+2;s=Kc(this,o,e,n,c,h,u,S,w,_),s&&(s.faceIndex=Math.floor(x/3),t.push(s))}}}};function vw(i,e,t,n,s,r,o,a){let l;if(e.side===ci?l=n.intersectTriangle(o,r,s,!0,a):l=n.intersectTriangle(s,r,o,e.side===ys,a),l===null)return null;Yc.copy(a),Yc.applyMatrix4(i.matrixWorld);let c=t.ray.origin.distanceTo(Yc);return c<t.near||c>t.far?null:{distance:c,point:Yc.clone(),object:i}}function Kc(i,e,t,n,s,r,o,a,l,c){i.getVertexPosition(a,Wc),i.getVertexPosition(l,Xc),i.getVertexPosition(c,qc);let h=vw(i,e,t,n,Wc,Xc,qc,xx);if(h){let u=new z;gr.getBarycoord(xx,Wc,Xc,qc,u),s&&(h.uv=gr.getInterpolatedAttribute(s,a,l,c,u,new Ze)),r&&(h.uv1=gr.getInterpolatedAttribute(r,a,l,c,u,new Ze)),o&&(h.normal=gr.getInterpolatedAttribute(o,a,l,c,u,new z),h.normal.dot(n.direction)>0&&h.normal.multiplyScalar(-1));let d={a,b:l,c,normal:new z,materialIndex:0};gr.getNormal(Wc,Xc,qc,d.normal),h.face=d,h.barycoord=u}return h}var Ka=new kt,vx=new kt,yx=new kt,yw=new kt,_x=new ct,Zc=new z,vf=new ui,bx=new ct,yf=new qs,cl=class extends Gt{constructor(e,t){super(e,t),this.isSkinnedMesh=!0,this.type="SkinnedMesh",this.bindMode=wf,this.bindMatrix=new ct,this.bindMatrixInverse=new ct,this.boundingBox=null,this.boundingSphere=null}computeBoundingBox(){let e=this.geometry;this.boundingBox===null&&(this.boundingBox=new ai),this.boundingBox.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,Zc),this.boundingBox.expandByPoint(Zc)}computeBoundingSphere(){let e=this.geometry;this.boundingSphere===null&&(this.boundingSphere=new ui),this.boundingSphere.makeEmpty();let t=e.getAttribute("position");for(let n=0;n<t.count;n++)this.getVertexPosition(n,Zc),this.boundingSphere.expandByPoint(Zc)}copy(e,t){return super.copy(e,t),this.bindMode=e.bindMode,this.bindMatrix.copy(e.bindMatrix),this.bindMatrixInverse.copy(e.bindMatrixInverse),this.skeleton=e.skeleton,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}raycast(e,t){let n=this.material,s=this.matrixWorld;n!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),vf.copy(this.boundingSphere),vf.applyMatrix4(s),e.ray.intersectsSphere(vf)!==!1&&(bx.copy(s).invert(),yf.copy(e.ray).applyMatrix4(bx),!(this.boundingBox!==null&&yf.intersectsBox(this.boundingBox)===!1)&&this._computeIntersections(e,t,yf)))}getVertexPosition(e,t){return super.getVertexPosition(e,t),this.applyBoneTransform(e,t),t}bind(e,t){this.skeleton=e,t===void 0&&(this.updateMatrixWorld(!0),this.skeleton.calculateInverses(),t=this.matrixWorld),this.bindMatrix.copy(t),this.bindMatrixInverse.copy(t).invert()}pose(){this.skeleton.pose()}normalizeSkinWeights(){let e=new kt,t=this.geometry.attributes.skinWeight;for(let n=0,s=t.count;n<s;n++){e.fromBufferAttribute(t,n);let r=1/e.manhattanLength();r!==1/0?e.multiplyScalar(r):e.set(1,0,0,0),t.setXYZW(n,e.x,e.y,e.z,e.w)}}updateMatrixWorld(e){super.updateMatrixWorld(e),this.bindMode===wf?this.bindMatrixInverse.copy(this.matrixWorld).invert():this.bindMode===hv?this.bindMatrixInverse.copy(this.bindMatrix).invert():$e("SkinnedMesh: Unrecognized bindMode: "+this.bindMode)}applyBoneTransform(e,t){let n=this.skeleton,s=this.geometry;vx.fromBufferAttribute(s.attributes.skinIndex,e),yx.fromBufferAttribute(s.attributes.skinWeight,e),t.isVector4?(Ka.copy(t),t.set(0,0,0,0)):(Ka.set(t.x,t.y,t.z,1),t.set(0,0,0)),Ka.applyMatrix4(this.bindMatrix);for(let r=0;r<4;r++){let o=yx.getComponent(r);if(o!==0){let a=vx.getComponent(r);_x.multiplyMatrices(n.bones[a].matrixWorld,n.boneInverses[a]),t.addScaledVector(yw.copy(Ka).applyMatrix4(_x),o)}}return t.isVector4&&(t.w=Ka.w),t.applyMatrix4(this.bindMatrixInverse)}},la=class extends Qt{constructor(){super(),this.isBone=!0,this.type="Bone"}},gs=class extends In{constructor(e=null,t=1,n=1,s,r,o,a,l,c=Kt,h=Kt,u,d){super(null,o,a,l,c,h,s,r,u,d),this.isDataTexture=!0,this.image={data:e,width:t,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}},Sx=new ct,_w=new ct,hl=class i{constructor(e=[],t=[]){this.uuid=Ss(),this.bones=e.slice(0),this.boneInverses=t,this.boneMatrices=null,this.previousBoneMatrices=null,this.boneTexture=null,this.previousBoneTexture=null,this.init()}init(){let e=this.bones,t=this.boneInverses;if(this.boneMatrices=new Float32Array(e.length*16),t.length===0)this.calculateInverses();else if(e.length!==t.length){$e("Skeleton: Number of inverse bone matrices does not match amount of bones."),this.boneInverses=[];for(let n=0,s=this.bones.length;n<s;n++)this.boneInverses.push(new ct)}}calculateInverses(){this.boneInverses.length=0;for(let e=0,t=this.bones.length;e<t;e++){let n=new ct;this.bones[e]&&n.copy(this.bones[e].matrixWorld).invert(),this.boneInverses.push(n)}}pose(){for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&n.matrixWorld.copy(this.boneInverses[e]).invert()}for(let e=0,t=this.bones.length;e<t;e++){let n=this.bones[e];n&&(n.parent&&n.parent.isBone?(n.matrix.copy(n.parent.matrixWorld).invert(),n.matrix.multiply(n.matrixWorld)):n.matrix.copy(n.matrixWorld),n.matrix.decompose(n.position,n.quaternion,n.scale))}}update(){let e=this.bones,t=this.boneInverses,n=this.boneMatrices,s=this.boneTexture;for(let r=0,o=e.length;r<o;r++){let a=e[r]?e[r].matrixWorld:_w;Sx.multiplyMatrices(a,t[r]),Sx.toArray(n,r*16)}s!==null&&(s.needsUpdate=!0)}clone(){return new i(this.bones,this.boneInverses)}computeBoneTexture(){let e=Math.sqrt(this.bones.length*4);e=Math.ceil(e/4)*4,e=Math.max(e,4);let t=new Float32Array(e*e*4);t.set(this.boneMatrices);let n=new gs(t,e,e,Gi,Pi);return n.needsUpdate=!0,this.boneMatrices=t,this.boneTexture=n,this}getBoneByName(e){for(let t=0,n=this.bones.length;t<n;t++){let s=this.bones[t];if(s.name===e)return s}}dispose(){this.boneTexture!==null&&(this.boneTexture.dispose(),this.boneTexture=null),this.previousBoneTexture!==null&&(this.previousBoneTexture.dispose(),this.previousBoneTexture=null)}fromJSON(e,t){this.uuid=e.uuid;for(let n=0,s=e.bones.length;n<s;n++){let r=e.bones[n],o=t[r];o===void 0&&($e("Skeleton: No bone found with UUID:",r),o=new la),this.bones.push(o),this.boneInverses.push(new ct().fromArray(e.boneInverses[n]))}return this.init(),this}toJSON(){let e={metadata:{version:4.7,type:"Skeleton",generator:"Skeleton.toJSON"},bones:[],boneInverses:[]};e.uuid=this.uuid;let t=this.bones,n=this.boneInverses;for(let s=0,r=t.length;s<r;s++){let o=t[s];e.bones.push(o.uuid);let a=n[s];e.boneInverses.push(a.toArray())}return e}},ts=class extends _n{constructor(e,t,n,s=1){super(e,t,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}},Yo=new ct,wx=new ct,jc=[],Mx=new ai,bw=new ct,Za=new Gt,ja=new ui,ul=class extends Gt{constructor(e,t,n){super(e,t),this.isInstancedMesh=!0,this.instanceMatrix=new ts(new Float32Array(n*16),16),this.instanceColor=null,this.morphTexture=null,this.count=n,this.boundingBox=null,this.boundingSphere=null;for(let s=0;s<n;s++)this.setMatrixAt(s,bw)}computeBoundingBox(){let e=this.geometry,t=this.count;this.boundingBox===null&&(this.boundingBox=new ai),e.boundingBox===null&&e.computeBoundingBox(),this.boundingBox.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,Yo),Mx.copy(e.boundingBox).applyMatrix4(Yo),this.boundingBox.union(Mx)}computeBoundingSphere(){let e=this.geometry,t=this.count;this.boundingSphere===null&&(this.boundingSphere=new ui),e.boundingSphere===null&&e.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let n=0;n<t;n++)this.getMatrixAt(n,Yo),ja.copy(e.boundingSphere).applyMatrix4(Yo),this.boundingSphere.union(ja)}copy(e,t){return super.copy(e,t),this.instanceMatrix.copy(e.instanceMatrix),this.morphTexture=e.morphTexture!==null?e.morphTexture.clone():null,this.instanceColor=e.instanceColor!==null?e.instanceColor.clone():null,this.count=e.count,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}getColorAt(e,t){return this.instanceColor===null?t.setRGB(1,1,1):t.fromArray(this.instanceColor.array,e*3)}getMatrixAt(e,t){return t.fromArray(this.instanceMatrix.array,e*16)}getMorphAt(e,t){let n=t.morphTargetInfluences,s=this.morphTexture.source.data.data,r=n.length+1,o=e*r+1;for(let a=0;a<n.length;a++)n[a]=s[o+a]}raycast(e,t){let n=this.matrixWorld,s=this.count;if(Za.geometry=this.geometry,Za.material=this.material,Za.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),ja.copy(this.boundingSphere),ja.applyMatrix4(n),e.ray.intersectsSphere(ja)!==!1))for(let r=0;r<s;r++){this.getMatrixAt(r,Yo),wx.multiplyMatrices(n,Yo),Za.matrixWorld=wx,Za.raycast(e,jc);for(let o=0,a=jc.length;o<a;o++){let l=jc[o];l.instanceId=r,l.object=this,t.push(l)}jc.length=0}}setColorAt(e,t){return this.instanceColor===null&&(this.instanceColor=new ts(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),t.toArray(this.instanceColor.array,e*3),this}setMatrixAt(e,t){return t.toArray(this.instanceMatrix.array,e*16),this}setMorphAt(e,t){let n=t.morphTargetInfluences,s=n.length+1;this.morphTexture===null&&(this.morphTexture=new gs(new Float32Array(s*this.count),s,this.count,Oh,Pi));let r=this.morphTexture.source.data.data,o=0;for(let c=0;c<n.length;c++)o+=n[c];let a=this.geometry.morphTargetsRelative?1:1-o,l=s*e;return r[l]=a,r.set(n,l+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},zr=new ui,Sw=new Ze(.5,.5),Jc=new z,vr=class{constructor(e=new Ri,t=new Ri,n=new Ri,s=new Ri,r=new Ri,o=new Ri){this.planes=[e,t,n,s,r,o]}set(e,t,n,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(n),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let n=0;n<6;n++)t[n].copy(e.planes[n]);return this}setFromProjectionMatrix(e,t=Bi,n=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],h=r[4],u=r[5],d=r[6],p=r[7],m=r[8],v=r[9],x=r[10],g=r[11],S=r[12],w=r[13],_=r[14],C=r[15];if(s[0].setComponents(c-o,p-h,g-m,C-S).normalize(),s[1].setComponents(c+o,p+h,g+m,C+S).normalize(),s[2].setComponents(c+a,p+u,g+v,C+w).normalize(),s[3].setComponents(c-a,p-u,g-v,C-w).normalize(),n)s[4].setComponents(l,d,x,_).normalize(),s[5].setComponents(c-l,p-d,g-x,C-_).normalize();else if(s[4].setComponents(c-l,p-d,g-x,C-_).normalize(),t===Bi)s[5].setComponents(c+l,p+d,g+x,C+_).normalize();else if(t===ta)s[5].setComponents(l,d,x,_).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),zr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),zr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(zr)}intersectsSprite(e){zr.center.set(0,0,0);let t=Sw.distanceTo(e.center);return zr.radius=.7071067811865476+t,zr.applyMatrix4(e.matrixWorld),this.intersectsSphere(zr)}intersectsSphere(e){let t=this.planes,n=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(n)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let n=0;n<6;n++){let s=t[n];if(Jc.x=s.normal.x>0?e.max.x:e.min.x,Jc.y=s.normal.y>0?e.max.y:e.min.y,Jc.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(Jc)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let n=0;n<6;n++)if(t[n].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Tx=new ct,xh=class i{constructor(){this.coordinateSystem=Bi,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,n=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];Tx.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),n[s]===void 0&&(n[s]=new vr),n[s].setFromProjectionMatrix(Tx,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let n=0;n<this._count;n++)if(t[n].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,n=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new vr),t[s].copy(n[s]);return this._count=e._count,this}clone(){return new i().copy(this)}};var ca=class extends di{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new qe(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},vh=new z,yh=new z,Ax=new ct,Ja=new qs,Qc=new ui,_f=new z,Ex=new z,Xr=class extends Qt{constructor(e=new Vn,t=new ca){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[0];for(let s=1,r=t.count;s<r;s++)vh.fromBufferAttribute(t,s-1),yh.fromBufferAttribute(t,s),n[s]=n[s-1],n[s]+=vh.distanceTo(yh);e.setAttribute("lineDistance",new cn(n,1))}else $e("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),Qc.copy(n.boundingSphere),Qc.applyMatrix4(s),Qc.radius+=r,e.ray.intersectsSphere(Qc)===!1)return;Ax.copy(s).invert(),Ja.copy(e.ray).applyMatrix4(Ax);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,h=n.index,d=n.attributes.position;if(h!==null){let p=Math.max(0,o.start),m=Math.min(h.count,o.start+o.count);for(let v=p,x=m-1;v<x;v+=c){let g=h.getX(v),S=h.getX(v+1),w=eh(this,e,Ja,l,g,S,v);w&&t.push(w)}if(this.isLineLoop){let v=h.getX(m-1),x=h.getX(p),g=eh(this,e,Ja,l,v,x,m-1);g&&t.push(g)}}else{let p=Math.max(0,o.start),m=Math.min(d.count,o.start+o.count);for(let v=p,x=m-1;v<x;v+=c){let g=eh(this,e,Ja,l,v,v+1,v);g&&t.push(g)}if(this.isLineLoop){let v=eh(this,e,Ja,l,m-1,p,m-1);v&&t.push(v)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function eh(i,e,t,n,s,r,o){let a=i.geometry.attributes.position;if(vh.fromBufferAttribute(a,s),yh.fromBufferAttribute(a,r),t.distanceSqToSegment(vh,yh,_f,Ex)>n)return;_f.applyMatrix4(i.matrixWorld);let c=e.ray.origin.distanceTo(_f);if(!(c<e.near||c>e.far))return{distance:c,point:Ex.clone().applyMatrix4(i.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:i}}var Rx=new z,Cx=new z,dl=class extends Xr{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,n=[];for(let s=0,r=t.count;s<r;s+=2)Rx.fromBufferAttribute(t,s),Cx.fromBufferAttribute(t,s+1),n[s]=s===0?0:n[s-1],n[s+1]=n[s]+Rx.distanceTo(Cx);e.setAttribute("lineDistance",new cn(n,1))}else $e("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}},fl=class extends Xr{constructor(e,t){super(e,t),this.isLineLoop=!0,this.type="LineLoop"}},ha=class extends di{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new qe(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},Px=new ct,Rf=new qs,th=new ui,nh=new z,pl=class extends Qt{constructor(e=new Vn,t=new ha){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let n=this.geometry,s=this.matrixWorld,r=e.params.Points.threshold,o=n.drawRange;if(n.boundingSphere===null&&n.computeBoundingSphere(),th.copy(n.boundingSphere),th.applyMatrix4(s),th.radius+=r,e.ray.intersectsSphere(th)===!1)return;Px.copy(s).invert(),Rf.copy(e.ray).applyMatrix4(Px);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=n.index,u=n.attributes.position;if(c!==null){let d=Math.max(0,o.start),p=Math.min(c.count,o.start+o.count);for(let m=d,v=p;m<v;m++){let x=c.getX(m);nh.fromBufferAttribute(u,x),Ix(nh,x,l,s,e,t,this)}}else{let d=Math.max(0,o.start),p=Math.min(u.count,o.start+o.count);for(let m=d,v=p;m<v;m++)nh.fromBufferAttribute(u,m),Ix(nh,m,l,s,e,t,this)}}updateMorphTargets(){let t=this.geometry.morphAttributes,n=Object.keys(t);if(n.length>0){let s=t[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Ix(i,e,t,n,s,r,o){let a=Rf.distanceSqToPoint(i);if(a<t){let l=new z;Rf.closestPointToPoint(i,l),l.applyMatrix4(n);let c=s.ray.origin.distanceTo(l);if(c<s.near||c>s.far)return;r.push({distance:c,distanceToRay:Math.sqrt(a),point:l,index:e,face:null,faceIndex:null,barycoord:null,object:o})}}var ml=class extends In{constructor(e=[],t=jr,n,s,r,o,a,l,c,h){super(e,t,n,s,r,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}},gl=class extends In{constructor(e,t,n,s,r,o,a,l,c){super(e,t,n,s,r,o,a,l,c),this.isCanvasTexture=!0,this.needsUpdate=!0}};var $s=class extends In{constructor(e,t,n=ns,s,r,o,a=Kt,l=Kt,c,h=Ws,u=1){if(h!==Ws&&h!==Qs)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:u};super(d,s,r,o,a,l,h,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new sa(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},xl=class extends $s{constructor(e,t=ns,n=jr,s,r,o=Kt,a=Kt,l,c=Ws){let h={width:e,height:e,depth:1},u=[h,h,h,h,h,h];super(e,e,t,n,s,r,o,a,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},vl=class extends In{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},ua=class i extends Vn{constructor(e=1,t=1,n=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:n,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],h=[],u=[],d=0,p=0;m("z","y","x",-1,-1,n,t,e,o,r,0),m("z","y","x",1,-1,n,t,-e,o,r,1),m("x","z","y",1,1,e,n,t,s,o,2),m("x","z","y",1,-1,e,n,-t,s,o,3),m("x","y","z",1,-1,e,t,n,s,r,4),m("x","y","z",-1,-1,e,t,-n,s,r,5),this.setIndex(l),this.setAttribute("position",new cn(c,3)),this.setAttribute("normal",new cn(h,3)),this.setAttribute("uv",new cn(u,2));function m(v,x,g,S,w,_,C,T,y,A,F){let L=_/y,k=C/A,H=_/2,W=C/2,N=T/2,X=y+1,Y=A+1,V=0,ce=0,j=new z;for(let Q=0;Q<Y;Q++){let se=Q*k-W;for(let de=0;de<X;de++){let ue=de*L-H;j[v]=ue*S,j[x]=se*w,j[g]=N,c.push(j.x,j.y,j.z),j[v]=0,j[x]=0,j[g]=T>0?1:-1,h.push(j.x,j.y,j.z),u.push(de/y),u.push(1-Q/A),V+=1}}for(let Q=0;Q<A;Q++)for(let se=0;se<y;se++){let de=d+se+X*Q,ue=d+se+X*(Q+1),ee=d+(se+1)+X*(Q+1),me=d+(se+1)+X*Q;l.push(de,ue,me),l.push(ue,ee,me),ce+=6}a.addGroup(p,ce,F),p+=ce,d+=V}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var yr=class i extends Vn{constructor(e=1,t=1,n=1,s=32,r=1,o=!1,a=0,l=Math.PI*2){super(),this.type="CylinderGeometry",this.parameters={radiusTop:e,radiusBottom:t,height:n,radialSegments:s,heightSegments:r,openEnded:o,thetaStart:a,thetaLength:l};let c=this;s=Math.floor(s),r=Math.floor(r);let h=[],u=[],d=[],p=[],m=0,v=[],x=n/2,g=0;S(),o===!1&&(e>0&&w(!0),t>0&&w(!1)),this.setIndex(h),this.setAttribute("position",new cn(u,3)),this.setAttribute("normal",new cn(d,3)),this.setAttribute("uv",new cn(p,2));function S(){let _=new z,C=new z,T=0,y=(t-e)/n;for(let A=0;A<=r;A++){let F=[],L=A/r,k=L*(t-e)+e;for(let H=0;H<=s;H++){let W=H/s,N=W*l+a,X=Math.sin(N),Y=Math.cos(N);C.x=k*X,C.y=-L*n+x,C.z=k*Y,u.push(C.x,C.y,C.z),_.set(X,y,Y).normalize(),d.push(_.x,_.y,_.z),p.push(W,1-L),F.push(m++)}v.push(F)}for(let A=0;A<s;A++)for(let F=0;F<r;F++){let L=v[F][A],k=v[F+1][A],H=v[F+1][A+1],W=v[F][A+1];(e>0||F!==0)&&(h.push(L,k,W),T+=3),(t>0||F!==r-1)&&(h.push(k,H,W),T+=3)}c.addGroup(g,T,0),g+=T}function w(_){let C=m,T=new Ze,y=new z,A=0,F=_===!0?e:t,L=_===!0?1:-1;for(let H=1;H<=s;H++)u.push(0,x*L,0),d.push(0,L,0),p.push(.5,.5),m++;let k=m;for(let H=0;H<=s;H++){let N=H/s*l+a,X=Math.cos(N),Y=Math.sin(N);y.x=F*Y,y.y=x*L,y.z=F*X,u.push(y.x,y.y,y.z),d.push(0,L,0),T.x=X*.5+.5,T.y=Y*.5*L+.5,p.push(T.x,T.y),m++}for(let H=0;H<s;H++){let W=C+H,N=k+H;_===!0?h.push(N,N+1,W):h.push(N+1,N,W),A+=3}c.addGroup(g,A,_===!0?1:2),g+=A}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.radiusTop,e.radiusBottom,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}},yl=class i extends yr{constructor(e=1,t=1,n=32,s=1,r=!1,o=0,a=Math.PI*2){super(0,e,t,n,s,r,o,a),this.type="ConeGeometry",this.parameters={radius:e,height:t,radialSegments:n,heightSegments:s,openEnded:r,thetaStart:o,thetaLength:a}}static fromJSON(e){return new i(e.radius,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}};var qr=class i extends Vn{constructor(e=1,t=1,n=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:n,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(n),l=Math.floor(s),c=a+1,h=l+1,u=e/a,d=t/l,p=[],m=[],v=[],x=[];for(let g=0;g<h;g++){let S=g*d-o;for(let w=0;w<c;w++){let _=w*u-r;m.push(_,-S,0),v.push(0,0,1),x.push(w/a),x.push(1-g/l)}}for(let g=0;g<l;g++)for(let S=0;S<a;S++){let w=S+c*g,_=S+c*(g+1),C=S+1+c*(g+1),T=S+1+c*g;p.push(w,_,T),p.push(_,C,T)}this.setIndex(p),this.setAttribute("position",new cn(m,3)),this.setAttribute("normal",new cn(v,3)),this.setAttribute("uv",new cn(x,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.width,e.height,e.widthSegments,e.heightSegments)}};var _l=class i extends Vn{constructor(e=1,t=32,n=16,s=0,r=Math.PI*2,o=0,a=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:n,phiStart:s,phiLength:r,thetaStart:o,thetaLength:a},t=Math.max(3,Math.floor(t)),n=Math.max(2,Math.floor(n));let l=Math.min(o+a,Math.PI),c=0,h=[],u=new z,d=new z,p=[],m=[],v=[],x=[];for(let g=0;g<=n;g++){let S=[],w=g/n,_=o+w*a,C=e*Math.cos(_),T=Math.sqrt(e*e-C*C),y=0;g===0&&o===0?y=.5/t:g===n&&l===Math.PI&&(y=-.5/t);for(let A=0;A<=t;A++){let F=A/t,L=s+F*r;u.x=-T*Math.cos(L),u.y=C,u.z=T*Math.sin(L),m.push(u.x,u.y,u.z),d.copy(u).normalize(),v.push(d.x,d.y,d.z),x.push(F+y,1-w),S.push(c++)}h.push(S)}for(let g=0;g<n;g++)for(let S=0;S<t;S++){let w=h[g][S+1],_=h[g][S],C=h[g+1][S],T=h[g+1][S+1];(g!==0||o>0)&&p.push(w,_,T),(g!==n-1||l<Math.PI)&&p.push(_,C,T)}this.setIndex(p),this.setAttribute("position",new cn(m,3)),this.setAttribute("normal",new cn(v,3)),this.setAttribute("uv",new cn(x,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new i(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}};function to(i){let e={};for(let t in i){e[t]={};for(let n in i[t]){let s=i[t][n];if(Lx(s))s.isRenderTargetTexture?($e("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][n]=null):e[t][n]=s.clone();else if(Array.isArray(s))if(Lx(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][n]=r}else e[t][n]=s.slice();else e[t][n]=s}}return e}function jn(i){let e={};for(let t=0;t<i.length;t++){let n=to(i[t]);for(let s in n)e[s]=n[s]}return e}function Lx(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function ww(i){let e=[];for(let t=0;t<i.length;t++)e.push(i[t].clone());return e}function up(i){let e=i.getRenderTarget();return e===null?i.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:mt.workingColorSpace}var Tv={clone:to,merge:jn},Mw=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Tw=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,fi=class extends di{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Mw,this.fragmentShader=Tw,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=to(e.uniforms),this.uniformsGroups=ww(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let n={};for(let s in this.extensions)this.extensions[s]===!0&&(n[s]=!0);return Object.keys(n).length>0&&(t.extensions=n),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let n in e.uniforms){let s=e.uniforms[n];switch(this.uniforms[n]={},s.type){case"t":this.uniforms[n].value=t[s.value]||null;break;case"c":this.uniforms[n].value=new qe().setHex(s.value);break;case"v2":this.uniforms[n].value=new Ze().fromArray(s.value);break;case"v3":this.uniforms[n].value=new z().fromArray(s.value);break;case"v4":this.uniforms[n].value=new kt().fromArray(s.value);break;case"m3":this.uniforms[n].value=new st().fromArray(s.value);break;case"m4":this.uniforms[n].value=new ct().fromArray(s.value);break;default:this.uniforms[n].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let n in e.extensions)this.extensions[n]=e.extensions[n];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},_h=class extends fi{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}},$r=class extends di{constructor(e){super(),this.isMeshStandardMaterial=!0,this.type="MeshStandardMaterial",this.defines={STANDARD:""},this.color=new qe(16777215),this.roughness=1,this.metalness=0,this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new qe(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=gu,this.normalScale=new Ze(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.roughnessMap=null,this.metalnessMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Xs,this.envMapIntensity=1,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.defines={STANDARD:""},this.color.copy(e.color),this.roughness=e.roughness,this.metalness=e.metalness,this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.roughnessMap=e.roughnessMap,this.metalnessMap=e.metalnessMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.envMapIntensity=e.envMapIntensity,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},li=class extends $r{constructor(e){super(),this.isMeshPhysicalMaterial=!0,this.defines={STANDARD:"",PHYSICAL:""},this.type="MeshPhysicalMaterial",this.anisotropyRotation=0,this.anisotropyMap=null,this.clearcoatMap=null,this.clearcoatRoughness=0,this.clearcoatRoughnessMap=null,this.clearcoatNormalScale=new Ze(1,1),this.clearcoatNormalMap=null,this.diffuseRoughnessMap=null,this.ior=1.5,Object.defineProperty(this,"reflectivity",{get:function(){return gt(2.5*(this.ior-1)/(this.ior+1),0,1)},set:function(t){this.ior=(1+.4*t)/(1-.4*t)}}),this.iridescenceMap=null,this.iridescenceIOR=1.3,this.iridescenceThicknessMinimum=100,this.iridescenceThicknessMaximum=400,this.iridescenceThicknessMap=null,this.sheenColor=new qe(0),this.sheenColorMap=null,this.sheenRoughness=1,this.sheenRoughnessMap=null,this.transmissionMap=null,this.thickness=0,this.thicknessMap=null,this.attenuationDistance=1/0,this.attenuationColor=new qe(1,1,1),this.specularIntensity=1,this.specularIntensityMap=null,this.specularColor=new qe(1,1,1),this.specularColorMap=null,this._anisotropy=0,this._clearcoat=0,this._diffuseRoughness=0,this._dispersion=0,this._iridescence=0,this._retroreflectivity=0,this._sheen=0,this._transmission=0,this.setValues(e)}get anisotropy(){return this._anisotropy}set anisotropy(e){this._anisotropy>0!=e>0&&this.version++,this._anisotropy=e}get clearcoat(){return this._clearcoat}set clearcoat(e){this._clearcoat>0!=e>0&&this.version++,this._clearcoat=e}get diffuseRoughness(){return this._diffuseRoughness}set diffuseRoughness(e){this._diffuseRoughness>0!=e>0&&this.version++,this._diffuseRoughness=e}get iridescence(){return this._iridescence}set iridescence(e){this._iridescence>0!=e>0&&this.version++,this._iridescence=e}get dispersion(){return this._dispersion}set dispersion(e){this._dispersion>0!=e>0&&this.version++,this._dispersion=e}get retroreflectivity(){return this._retroreflectivity}set retroreflectivity(e){this._retroreflectivity>0!=e>0&&this.version++,this._retroreflectivity=e}get sheen(){return this._sheen}set sheen(e){this._sheen>0!=e>0&&this.version++,this._sheen=e}get transmission(){return this._transmission}set transmission(e){this._transmission>0!=e>0&&this.version++,this._transmission=e}get iridescenceThicknessRange(){return Hr('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),[this.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum]}set iridescenceThicknessRange(e){Hr('MeshPhysicalMaterial: The "iridescenceThicknessRange" property has been replaced by "iridescenceThicknessMinimum" and "iridescenceThicknessMaximum".'),this.iridescenceThicknessMinimum=e[0],this.iridescenceThicknessMaximum=e[1]}copy(e){return super.copy(e),this.defines={STANDARD:"",PHYSICAL:""},this.anisotropy=e.anisotropy,this.anisotropyRotation=e.anisotropyRotation,this.anisotropyMap=e.anisotropyMap,this.clearcoat=e.clearcoat,this.clearcoatMap=e.clearcoatMap,this.clearcoatRoughness=e.clearcoatRoughness,this.clearcoatRoughnessMap=e.clearcoatRoughnessMap,this.clearcoatNormalMap=e.clearcoatNormalMap,this.clearcoatNormalScale.copy(e.clearcoatNormalScale),this.diffuseRoughness=e.diffuseRoughness,this.diffuseRoughnessMap=e.diffuseRoughnessMap,this.dispersion=e.dispersion,this.ior=e.ior,this.iridescence=e.iridescence,this.iridescenceMap=e.iridescenceMap,this.iridescenceIOR=e.iridescenceIOR,this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum,this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum,this.iridescenceThicknessMap=e.iridescenceThicknessMap,this.retroreflectivity=e.retroreflectivity,this.sheen=e.sheen,this.sheenColor.copy(e.sheenColor),this.sheenColorMap=e.sheenColorMap,this.sheenRoughness=e.sheenRoughness,this.sheenRoughnessMap=e.sheenRoughnessMap,this.transmission=e.transmission,this.transmissionMap=e.transmissionMap,this.thickness=e.thickness,this.thicknessMap=e.thicknessMap,this.attenuationDistance=e.attenuationDistance,this.attenuationColor.copy(e.attenuationColor),this.specularIntensity=e.specularIntensity,this.specularIntensityMap=e.specularIntensityMap,this.specularColor.copy(e.specularColor),this.specularColorMap=e.specularColorMap,this}};var bh=class extends di{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=dv,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},Sh=class extends di{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function mr(i,e){return!i||i.constructor===e?i:typeof e.BYTES_PER_ELEMENT=="number"?new e(i):Array.prototype.slice.call(i)}function Qa(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}function Aw(i){function e(s,r){return i[s]-i[r]}let t=i.length,n=new Array(t);for(let s=0;s!==t;++s)n[s]=s;return n.sort(e),n}function Dx(i,e,t){let n=i.length,s=new i.constructor(n);for(let r=0,o=0;o!==n;++r){let a=t[r]*e;for(let l=0;l!==e;++l)s[o++]=i[a+l]}return s}function Ew(i,e,t,n){let s=1,r=i[0];for(;r!==void 0&&r[n]===void 0;)r=i[s++];if(r===void 0)return;let o=r[n];if(o!==void 0)if(Array.isArray(o))do o=r[n],o!==void 0&&(e.push(r.time),t.push(...o)),r=i[s++];while(r!==void 0);else if(o.toArray!==void 0)do o=r[n],o!==void 0&&(e.push(r.time),o.toArray(t,t.length)),r=i[s++];while(r!==void 0);else do o=r[n],o!==void 0&&(e.push(r.time),t.push(o)),r=i[s++];while(r!==void 0)}var xs=class{constructor(e,t,n,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(n),this.sampleValues=t,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,n=this._cachedIndex,s=t[n],r=t[n-1];n:{e:{let o;t:{i:if(!(e<s)){for(let a=n+2;;){if(s===void 0){if(e<r)break i;return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(r=s,s=t[++n],e<s)break e}o=t.length;break t}if(!(e>=r)){let a=t[1];e<a&&(n=2,r=a);for(let l=n-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(s=r,r=t[--n-1],e>=r)break e}o=n,n=0;break t}break n}for(;n<o;){let a=n+o>>>1;e<t[a]?o=a:n=a+1}if(s=t[n],r=t[n-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return n=t.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,r,s)}return this.interpolate_(n,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=n[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},wh=class extends xs{constructor(e,t,n,s){super(e,t,n,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Tf,endingEnd:Tf}}intervalChanged_(e,t,n){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case Af:r=e,a=2*t-n;break;case Ef:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case Af:o=e,l=2*n-t;break;case Ef:o=1,l=n+s[1]-s[0];break;default:o=e-1,l=t}let c=(n-t)*.5,h=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-n),this._offsetPrev=r*h,this._offsetNext=o*h}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this._offsetPrev,u=this._offsetNext,d=this._weightPrev,p=this._weightNext,m=(n-t)/(s-t),v=m*m,x=v*m,g=-d*x+2*d*v-d*m,S=(1+d)*x+(-1.5-2*d)*v+(-.5+d)*m+1,w=(-1-p)*x+(1.5+p)*v+.5*m,_=p*x-p*v;for(let C=0;C!==a;++C)r[C]=g*o[h+C]+S*o[c+C]+w*o[l+C]+_*o[u+C];return r}},Mh=class extends xs{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=(n-t)/(s-t),u=1-h;for(let d=0;d!==a;++d)r[d]=o[c+d]*u+o[l+d]*h;return r}},Th=class extends xs{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e){return this.copySampleValue_(e-1)}},Ah=class extends xs{interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this.inTangents,u=this.outTangents;if(!h||!u){let m=(n-t)/(s-t),v=1-m;for(let x=0;x!==a;++x)r[x]=o[c+x]*v+o[l+x]*m;return r}let d=a*2,p=e-1;for(let m=0;m!==a;++m){let v=o[c+m],x=o[l+m],g=p*d+m*2,S=u[g],w=u[g+1],_=e*d+m*2,C=h[_],T=h[_+1],y=Cw(n,t,S,C,s);r[m]=Av(y,v,w,T,x)}return r}};function Av(i,e,t,n,s){let r=1-i;return r*r*r*e+3*r*r*i*t+3*r*i*i*n+i*i*i*s}function Rw(i,e,t,n,s){let r=1-i;return 3*r*r*(t-e)+6*r*i*(n-t)+3*i*i*(s-n)}function Cw(i,e,t,n,s){let r=(i-e)/(s-e);for(let o=0;o<8;o++){let a=Av(r,e,t,n,s)-i;if(Math.abs(a)<1e-10)break;let l=Rw(r,e,t,n,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var pi=class{constructor(e,t,n,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=mr(t,this.TimeBufferType),this.values=mr(n,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,n;if(t.toJSON!==this.toJSON)n=t.toJSON(e);else{n={name:e.name,times:mr(e.times,Array),values:mr(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(n.interpolation=s),Qa(e.settings)&&(n.settings={inTangents:mr(e.settings.inTangents,Array),outTangents:mr(e.settings.outTangents,Array)})}return n.type=e.ValueTypeName,n}InterpolantFactoryMethodDiscrete(e){return new Th(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Mh(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new wh(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new Ah(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Gr:t=this.InterpolantFactoryMethodDiscrete;break;case Vr:t=this.InterpolantFactoryMethodLinear;break;case rh:t=this.InterpolantFactoryMethodSmooth;break;case Mf:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return $e("KeyframeTrack:",n),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Gr;case this.InterpolantFactoryMethodLinear:return Vr;case this.InterpolantFactoryMethodSmooth:return rh;case this.InterpolantFactoryMethodBezier:return Mf}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]+=e;Qa(this.settings)&&(kx(this.settings.inTangents,e),kx(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let n=0,s=t.length;n!==s;++n)t[n]*=e;Qa(this.settings)&&(Nx(this.settings.inTangents,e),Nx(this.settings.outTangents,e))}return this}trim(e,t){let n=this.times,s=n.length,r=0,o=s-1;for(;r!==s&&n[r]<e;)++r;for(;o!==-1&&n[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=n.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(it("KeyframeTrack: Invalid value size in track.",this),e=!1);let n=this.times,s=this.values,r=n.length;r===0&&(it("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){it("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){it("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&zS(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){it("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),n=this.getValueSize(),s=this.getInterpolation()===rh,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],h=e[a+1];if(c!==h&&(a!==1||c!==e[0]))if(s)l=!0;else{let u=a*n,d=u-n,p=u+n;for(let m=0;m!==n;++m){let v=t[u+m];if(v!==t[d+m]||v!==t[p+m]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let u=a*n,d=o*n;for(let p=0;p!==n;++p)t[d+p]=t[u+p]}++o}}if(r>0){e[o]=e[r];for(let a=r*n,l=o*n,c=0;c!==n;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*n)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),n=this.constructor,s=new n(this.name,e,t);return s.createInterpolant=this.createInterpolant,Qa(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function kx(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]+=e}function Nx(i,e){for(let t=0,n=i.length;t!==n;t+=2)i[t]*=e}pi.prototype.ValueTypeName="";pi.prototype.TimeBufferType=Float32Array;pi.prototype.ValueBufferType=Float32Array;pi.prototype.DefaultInterpolation=Vr;var Ys=class extends pi{constructor(e,t,n){super(e,t,n)}};Ys.prototype.ValueTypeName="bool";Ys.prototype.ValueBufferType=Array;Ys.prototype.DefaultInterpolation=Gr;Ys.prototype.InterpolantFactoryMethodLinear=void 0;Ys.prototype.InterpolantFactoryMethodSmooth=void 0;var bl=class extends pi{constructor(e,t,n,s){super(e,t,n,s)}};bl.prototype.ValueTypeName="color";var Ks=class extends pi{constructor(e,t,n,s){super(e,t,n,s)}};Ks.prototype.ValueTypeName="number";var Eh=class extends xs{constructor(e,t,n,s){super(e,t,n,s)}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-t)/(s-t),c=e*a;for(let h=c+a;c!==h;c+=4)hn.slerpFlat(r,0,o,c-a,o,c,l);return r}},Zs=class extends pi{constructor(e,t,n,s){super(e,t,n,s)}InterpolantFactoryMethodLinear(e){return new Eh(this.times,this.values,this.getValueSize(),e)}};Zs.prototype.ValueTypeName="quaternion";Zs.prototype.InterpolantFactoryMethodSmooth=void 0;var js=class extends pi{constructor(e,t,n){super(e,t,n)}};js.prototype.ValueTypeName="string";js.prototype.ValueBufferType=Array;js.prototype.DefaultInterpolation=Gr;js.prototype.InterpolantFactoryMethodLinear=void 0;js.prototype.InterpolantFactoryMethodSmooth=void 0;var _r=class extends pi{constructor(e,t,n,s){super(e,t,n,s)}};_r.prototype.ValueTypeName="vector";var Sl=class{constructor(e="",t=-1,n=[],s=uv){this.name=e,this.tracks=n,this.duration=t,this.blendMode=s,this.uuid=Ss(),this.userData={},this.duration<0&&this.resetDuration()}static parse(e){let t=[],n=e.tracks,s=1/(e.fps||1);for(let o=0,a=n.length;o!==a;++o)t.push(Iw(n[o]).scale(s));let r=new this(e.name,e.duration,t,e.blendMode);return r.uuid=e.uuid,r.userData=JSON.parse(e.userData||"{}"),r}static toJSON(e){let t=[],n=e.tracks,s={name:e.name,duration:e.duration,tracks:t,uuid:e.uuid,blendMode:e.blendMode,userData:JSON.stringify(e.userData)};for(let r=0,o=n.length;r!==o;++r)t.push(pi.toJSON(n[r]));return s}static CreateFromMorphTargetSequence(e,t,n,s){let r=t.length,o=[];for(let a=0;a<r;a++){let l=[],c=[];l.push((a+r-1)%r,a,(a+1)%r),c.push(0,1,0);let h=Aw(l);l=Dx(l,1,h),c=Dx(c,1,h),!s&&l[0]===0&&(l.push(r),c.push(c[0])),o.push(new Ks(".morphTargetInfluences["+t[a].name+"]",l,c).scale(1/n))}return new this(e,-1,o)}static findByName(e,t){let n=e;if(!Array.isArray(e)){let s=e;n=s.geometry&&s.geometry.animations||s.animations}for(let s=0;s<n.length;s++)if(n[s].name===t)return n[s];return null}static CreateClipsFromMorphTargetSequences(e,t,n){let s={},r=/^([\w-]*?)([\d]+)$/;for(let a=0,l=e.length;a<l;a++){let c=e[a],h=c.name.match(r);if(h&&h.length>1){let u=h[1],d=s[u];d||(s[u]=d=[]),d.push(c)}}let o=[];for(let a in s)o.push(this.CreateFromMorphTargetSequence(a,s[a],t,n));return o}resetDuration(){let e=this.tracks,t=0;for(let n=0,s=e.length;n!==s;++n){let r=this.tracks[n];t=Math.max(t,r.times[r.times.length-1])}return this.duration=t,this}trim(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].trim(0,this.duration);return this}validate(){let e=!0;for(let t=0;t<this.tracks.length;t++)e=e&&this.tracks[t].validate();return e}optimize(){for(let e=0;e<this.tracks.length;e++)this.tracks[e].optimize();return this}clone(){let e=[];for(let n=0;n<this.tracks.length;n++)e.push(this.tracks[n].clone());let t=new this.constructor(this.name,this.duration,e,this.blendMode);return t.userData=JSON.parse(JSON.stringify(this.userData)),t}toJSON(){return this.constructor.toJSON(this)}};function Pw(i){switch(i.toLowerCase()){case"scalar":case"double":case"float":case"number":case"integer":return Ks;case"vector":case"vector2":case"vector3":case"vector4":return _r;case"color":return bl;case"quaternion":return Zs;case"bool":case"boolean":return Ys;case"string":return js}throw new Error("THREE.KeyframeTrack: Unsupported typeName: "+i)}function Iw(i){if(i.type===void 0)throw new Error("THREE.KeyframeTrack: track type undefined, can not parse");let e=Pw(i.type);if(i.times===void 0){let n=[],s=[];Ew(i.keys,n,s,"value"),i.times=n,i.values=s}let t;return e.parse!==void 0?t=e.parse(i):t=new e(i.name,i.times,i.values,i.interpolation),Qa(i.settings)&&(t.settings={inTangents:mr(i.settings.inTangents,Float32Array),outTangents:mr(i.settings.outTangents,Float32Array)}),t}var ms={enabled:!1,files:{},add:function(i,e){this.enabled!==!1&&(Ux(i)||(this.files[i]=e))},get:function(i){if(this.enabled!==!1&&!Ux(i))return this.files[i]},remove:function(i){delete this.files[i]},clear:function(){this.files={}}};function Ux(i){try{let e=i.slice(i.indexOf(":")+1);return new URL(e).protocol==="blob:"}catch{return!1}}var Rh=class{constructor(e,t,n){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=n,this._abortController=null,this.itemStart=function(h){a++,r===!1&&s.onStart!==void 0&&s.onStart(h,o,a),r=!0},this.itemEnd=function(h){o++,s.onProgress!==void 0&&s.onProgress(h,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(h){s.onError!==void 0&&s.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,u){return c.push(h,u),this},this.removeHandler=function(h){let u=c.indexOf(h);return u!==-1&&c.splice(u,2),this},this.getHandler=function(h){for(let u=0,d=c.length;u<d;u+=2){let p=c[u],m=c[u+1];if(p.global&&(p.lastIndex=0),p.test(h))return m}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},Ev=new Rh,vs=class{constructor(e){this.manager=e!==void 0?e:Ev,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let n=this;return new Promise(function(s,r){n.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};vs.DEFAULT_MATERIAL_NAME="__DEFAULT";var Gs={},Cf=class extends Error{constructor(e,t){super(e),this.response=t}},da=class extends vs{constructor(e){super(e),this.mimeType="",this.responseType="",this._abortController=new AbortController}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=ms.get(`file:${e}`);if(r!==void 0){this.manager.itemStart(e),setTimeout(()=>{t&&t(r),this.manager.itemEnd(e)},0);return}if(Gs[e]!==void 0){Gs[e].push({onLoad:t,onProgress:n,onError:s});return}Gs[e]=[],Gs[e].push({onLoad:t,onProgress:n,onError:s});let o=new Request(e,{headers:new Headers(this.requestHeader),credentials:this.withCredentials?"include":"same-origin",priority:this.priority,cache:this.cache,signal:typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal}),a=this.mimeType,l=this.responseType;fetch(o).then(c=>{if(c.status===200||c.status===0){if(c.status===0&&$e("FileLoader: HTTP Status 0 received."),typeof ReadableStream>"u"||c.body===void 0||c.body.getReader===void 0)return c;let h=Gs[e],u=c.body.getReader(),d=c.headers.get("X-File-Size")||c.headers.get("Content-Length"),p=d?parseInt(d):0,m=p!==0,v=0,x=new ReadableStream({start(g){S();function S(){u.read().then(({done:w,value:_})=>{if(w)g.close();else{v+=_.byteLength;let C=new ProgressEvent("progress",{lengthComputable:m,loaded:v,total:p});for(let T=0,y=h.length;T<y;T++){let A=h[T];A.onProgress&&A.onProgress(C)}g.enqueue(_),S()}},w=>{g.error(w)})}}});return new Response(x)}else throw new Cf(`fetch for "${c.url}" responded with ${c.status}: ${c.statusText}`,c)}).then(c=>{switch(l){case"arraybuffer":return c.arrayBuffer();case"blob":return c.blob();case"document":return c.text().then(h=>new DOMParser().parseFromString(h,a));case"json":return c.json();default:if(a==="")return c.text();{let u=/charset="?([^;"\s]*)"?/i.exec(a),d=u&&u[1]?u[1].toLowerCase():void 0,p=new TextDecoder(d);return c.arrayBuffer().then(m=>p.decode(m))}}}).then(c=>{ms.add(`file:${e}`,c);let h=Gs[e];delete Gs[e];for(let u=0,d=h.length;u<d;u++){let p=h[u];p.onLoad&&p.onLoad(c)}}).catch(c=>{let h=Gs[e];if(h===void 0)throw this.manager.itemError(e),c;delete Gs[e];for(let u=0,d=h.length;u<d;u++){let p=h[u];p.onError&&p.onError(c)}this.manager.itemError(e)}).finally(()=>{this.manager.itemEnd(e)}),this.manager.itemStart(e)}setResponseType(e){return this.responseType=e,this}setMimeType(e){return this.mimeType=e,this}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var Ko=new WeakMap,Ch=class extends vs{constructor(e){super(e)}load(e,t,n,s){this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=ms.get(`image:${e}`);if(o!==void 0){if(o.complete===!0)r.manager.itemStart(e),setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);else{let u=Ko.get(o);u===void 0&&(u=[],Ko.set(o,u)),u.push({onLoad:t,onError:s})}return o}let a=na("img");function l(){h(),t&&t(this);let u=Ko.get(this)||[];for(let d=0;d<u.length;d++){let p=u[d];p.onLoad&&p.onLoad(this)}Ko.delete(this),r.manager.itemEnd(e)}function c(u){h(),s&&s(u),ms.remove(`image:${e}`);let d=Ko.get(this)||[];for(let p=0;p<d.length;p++){let m=d[p];m.onError&&m.onError(u)}Ko.delete(this),r.manager.itemError(e),r.manager.itemEnd(e)}function h(){a.removeEventListener("load",l,!1),a.removeEventListener("error",c,!1)}return a.addEventListener("load",l,!1),a.addEventListener("error",c,!1),e.slice(0,5)!=="data:"&&this.crossOrigin!==void 0&&(a.crossOrigin=this.crossOrigin),ms.add(`image:${e}`,a),r.manager.itemStart(e),a.fetchPriority=this.priority,a.src=e,a}};var wl=class extends vs{constructor(e){super(e)}load(e,t,n,s){let r=new In,o=new Ch(this.manager);return o.setPriority(this.priority),o.setCache(this.cache),o.setCrossOrigin(this.crossOrigin),o.setPath(this.path),o.load(e,function(a){r.image=a,r.needsUpdate=!0,t!==void 0&&t(r)},n,s),r}},fa=class extends Qt{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new qe(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}};var bf=new ct,Ox=new z,Fx=new z,pa=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new Ze(512,512),this.mapType=Zn,this.map=null,this.mapPass=null,this.matrix=new ct,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new vr,this._frameExtents=new Ze(1,1),this._viewportCount=1,this._viewports=[new kt(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;Ox.setFromMatrixPosition(e.matrixWorld),t.position.copy(Ox),Fx.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(Fx),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,n,s){bf.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),n.setFromProjectionMatrix(bf,e.coordinateSystem,e.reversedDepth);let r=this._frameExtents,o=s?s.z/r.x:1,a=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===ta||e.reversedDepth?t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,1,0,0,0,0,1):t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,.5,.5,0,0,0,1),t.multiply(bf)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},ih=new z,sh=new hn,ps=new z,Ml=class extends Qt{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new ct,this.projectionMatrix=new ct,this.projectionMatrixInverse=new ct,this.coordinateSystem=Bi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(ih,sh,ps),ps.x===1&&ps.y===1&&ps.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(ih,sh,ps.set(1,1,1)).invert()}updateWorldMatrix(e,t,n=!1){super.updateWorldMatrix(e,t,n),this.matrixWorld.decompose(ih,sh,ps),ps.x===1&&ps.y===1&&ps.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(ih,sh,ps.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},pr=new z,Bx=new Ze,zx=new Ze,Rn=class extends Ml{constructor(e=50,t=1,n=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=n,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Wr*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(el*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Wr*2*Math.atan(Math.tan(el*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,n){pr.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(pr.x,pr.y).multiplyScalar(-e/pr.z),pr.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(pr.x,pr.y).multiplyScalar(-e/pr.z)}getViewSize(e,t){return this.getViewBounds(e,Bx,zx),t.subVectors(zx,Bx)}setViewOffset(e,t,n,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(el*.5*this.fov)/this.zoom,n=2*t,s=this.aspect*n,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*n/c,s*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-n,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}},Pf=class extends pa{constructor(){super(new Rn(50,1,.5,500)),this.isSpotLightShadow=!0,this.focus=1,this.aspect=1}updateMatrices(e){let t=this.camera,n=Wr*2*e.angle*this.focus,s=this.mapSize.width/this.mapSize.height*this.aspect,r=e.distance||t.far;(n!==t.fov||s!==t.aspect||r!==t.far)&&(t.fov=n,t.aspect=s,t.far=r,t.updateProjectionMatrix()),super.updateMatrices(e)}copy(e){return super.copy(e),this.focus=e.focus,this.aspect=e.aspect,this}toJSON(){let e=super.toJSON();return e.focus=this.focus,e.aspect=this.aspect,e}},Tl=class extends fa{constructor(e,t,n=0,s=Math.PI/3,r=0,o=2){super(e,t),this.isSpotLight=!0,this.type="SpotLight",this.position.copy(Qt.DEFAULT_UP),this.updateMatrix(),this.target=new Qt,this.distance=n,this.angle=s,this.penumbra=r,this.decay=o,this.map=null,this.shadow=new Pf}get power(){return this.intensity*Math.PI}set power(e){this.intensity=e/Math.PI}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.angle=e.angle,this.penumbra=e.penumbra,this.decay=e.decay,this.target=e.target.clone(),this.map=e.map,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.angle=this.angle,t.object.decay=this.decay,t.object.penumbra=this.penumbra,t.object.target=this.target.uuid,this.map&&this.map.isTexture&&(t.object.map=this.map.toJSON(e).uuid),t.object.shadow=this.shadow.toJSON(),t}},If=class extends pa{constructor(){super(new Rn(90,1,.5,500)),this.isPointLightShadow=!0}},Al=class extends fa{constructor(e,t,n=0,s=2){super(e,t),this.isPointLight=!0,this.type="PointLight",this.distance=n,this.decay=s,this.shadow=new If}get power(){return this.intensity*4*Math.PI}set power(e){this.intensity=e/(4*Math.PI)}dispose(){super.dispose(),this.shadow.dispose()}copy(e,t){return super.copy(e,t),this.distance=e.distance,this.decay=e.decay,this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.distance=this.distance,t.object.decay=this.decay,t.object.shadow=this.shadow.toJSON(),t}},Yr=class extends Ml{constructor(e=-1,t=1,n=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=n,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,n,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=n-e,o=n+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},Lf=class extends pa{constructor(){super(new Yr(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},El=class extends fa{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Qt.DEFAULT_UP),this.updateMatrix(),this.target=new Qt,this.shadow=new Lf}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}};var Js=class{static extractUrlBase(e){let t=e.lastIndexOf("/");return t===-1?"./":e.slice(0,t+1)}static resolveURL(e,t){return typeof e!="string"||e===""?"":(/^https?:\/\//i.test(t)&&/^\//.test(e)&&(t=t.replace(/(^https?:\/\/[^\/]+).*/i,"$1")),/^(https?:)?\/\//i.test(e)||/^data:.*,.*$/i.test(e)||/^blob:.*$/i.test(e)?e:t+e)}},Rl=class extends Vn{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var Sf=new WeakMap,Cl=class extends vs{constructor(e){super(e),this.isImageBitmapLoader=!0,typeof createImageBitmap>"u"&&$e("ImageBitmapLoader: createImageBitmap() not supported."),typeof fetch>"u"&&$e("ImageBitmapLoader: fetch() not supported."),this.options={premultiplyAlpha:"none"},this._abortController=new AbortController}setOptions(e){return this.options=e,this}load(e,t,n,s){e===void 0&&(e=""),this.path!==void 0&&(e=this.path+e),e=this.manager.resolveURL(e);let r=this,o=ms.get(`image-bitmap:${e}`);if(o!==void 0){if(r.manager.itemStart(e),o.then){o.then(c=>{Sf.has(o)===!0?(s&&s(Sf.get(o)),r.manager.itemError(e),r.manager.itemEnd(e)):(t&&t(c),r.manager.itemEnd(e))});return}setTimeout(function(){t&&t(o),r.manager.itemEnd(e)},0);return}let a={};a.credentials=this.withCredentials||this.crossOrigin!=="anonymous"?"include":"same-origin",a.headers=this.requestHeader,a.priority=this.priority,a.cache=this.cache,a.signal=typeof AbortSignal.any=="function"?AbortSignal.any([this._abortController.signal,this.manager.abortController.signal]):this._abortController.signal;let l=fetch(e,a).then(function(c){return c.blob()}).then(function(c){return createImageBitmap(c,Object.assign({},r.options,{colorSpaceConversion:"none"}))}).then(function(c){return ms.add(`image-bitmap:${e}`,c),t&&t(c),r.manager.itemEnd(e),c}).catch(function(c){s&&s(c),Sf.set(l,c),ms.remove(`image-bitmap:${e}`),r.manager.itemError(e),r.manager.itemEnd(e)});ms.add(`image-bitmap:${e}`,l),r.manager.itemStart(e)}abort(){return this._abortController.abort(),this._abortController=new AbortController,this}};var Zo=-90,jo=1,ma=class extends Qt{constructor(e,t,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Rn(Zo,jo,e,t);s.layers=this.layers,this.add(s);let r=new Rn(Zo,jo,e,t);r.layers=this.layers,this.add(r);let o=new Rn(Zo,jo,e,t);o.layers=this.layers,this.add(o);let a=new Rn(Zo,jo,e,t);a.layers=this.layers,this.add(a);let l=new Rn(Zo,jo,e,t);l.layers=this.layers,this.add(l);let c=new Rn(Zo,jo,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[n,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===Bi)n.up.set(0,1,0),n.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===ta)n.up.set(0,-1,0),n.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,h]=this.children,u=e.getRenderTarget(),d=e.getActiveCubeFace(),p=e.getActiveMipmapLevel(),m=e.xr.enabled;e.xr.enabled=!1;let v=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let x=!1;e.isWebGLRenderer===!0?x=e.state.buffers.depth.getReversed():x=e.reversedDepthBuffer,e.setRenderTarget(n,0,s),x&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(n,1,s),x&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(n,2,s),x&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(n,3,s),x&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(n,4,s),x&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),n.texture.mipmapsAutoUpdate=v,e.setRenderTarget(n,5,s),x&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(u,d,p),e.xr.enabled=m,n.texture.needsPMREMUpdate=!0}},Ph=class extends Rn{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var dp="\\[\\]\\.:\\/",Lw=new RegExp("["+dp+"]","g"),fp="[^"+dp+"]",Dw="[^"+dp.replace("\\.","")+"]",kw=/((?:WC+[\/:])*)/.source.replace("WC",fp),Nw=/(WCOD+)?/.source.replace("WCOD",Dw),Uw=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",fp),Ow=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",fp),Fw=new RegExp("^"+kw+Nw+Uw+Ow+"$"),Bw=["material","materials","bones","map"],Df=class{constructor(e,t,n){let s=n||zt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let n=this._targetGroup.nCachedObjects_,s=this._bindings[n];s!==void 0&&s.getValue(e,t)}setValue(e,t){let n=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=n.length;s!==r;++s)n[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,n=e.length;t!==n;++t)e[t].unbind()}},zt=class i{constructor(e,t,n){this.path=t,this.parsedPath=n||i.parseTrackName(t),this.node=i.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,n){return e&&e.isAnimationObjectGroup?new i.Composite(e,t,n):new i(e,t,n)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(Lw,"")}static parseTrackName(e){let t=Fw.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let n={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=n.nodeName&&n.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=n.nodeName.substring(s+1);Bw.indexOf(r)!==-1&&(n.nodeName=n.nodeName.substring(0,s),n.objectName=r)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return n}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let n=e.skeleton.getBoneByName(t);if(n!==void 0)return n}if(e.children){let n=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=n(a.children);if(l)return l}return null},s=n(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)e[t++]=n[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,n=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=i.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){$e("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=t.objectIndex;switch(n){case"materials":if(!e.material){it("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){it("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){it("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===c){c=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){it("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){it("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[n]===void 0){it("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[n]}if(c!==void 0){if(e[c]===void 0){it("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;it("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){it("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){it("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};zt.Composite=Df;zt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};zt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};zt.prototype.GetterByBindingType=[zt.prototype._getValue_direct,zt.prototype._getValue_array,zt.prototype._getValue_arrayElement,zt.prototype._getValue_toArray];zt.prototype.SetterByBindingTypeAndVersioning=[[zt.prototype._setValue_direct,zt.prototype._setValue_direct_setNeedsUpdate,zt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[zt.prototype._setValue_array,zt.prototype._setValue_array_setNeedsUpdate,zt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[zt.prototype._setValue_arrayElement,zt.prototype._setValue_arrayElement_setNeedsUpdate,zt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[zt.prototype._setValue_fromArray,zt.prototype._setValue_fromArray_setNeedsUpdate,zt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var GI=new Float32Array(1);var ga=class{constructor(e=1,t=0,n=0){this.radius=e,this.phi=t,this.theta=n}set(e,t,n){return this.radius=e,this.phi=t,this.theta=n,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=gt(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,n){return this.radius=Math.sqrt(e*e+t*t+n*n),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,n),this.phi=Math.acos(gt(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var kf=class{static{this.prototype.isMatrix2=!0}constructor(e,t,n,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,n,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let n=0;n<4;n++)this.elements[n]=e[n+t];return this}set(e,t,n,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=n,r[3]=s,this}};var Pl=class extends es{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function pp(i,e,t,n){let s=zw(n);switch(t){case ep:return i*e;case Oh:return i*e/s.components*s.byteLength;case Fh:return i*e/s.components*s.byteLength;case bs:return i*e*2/s.components*s.byteLength;case Bh:return i*e*2/s.components*s.byteLength;case tp:return i*e*3/s.components*s.byteLength;case Gi:return i*e*4/s.components*s.byteLength;case ba:return i*e*4/s.components*s.byteLength;case Ll:case Dl:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case kl:case Nl:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Hh:case Vh:return Math.max(i,16)*Math.max(e,8)/4;case zh:case Gh:return Math.max(i,8)*Math.max(e,8)/2;case Wh:case Xh:case $h:case Yh:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*8;case qh:case Ul:case Kh:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case Zh:return Math.floor((i+3)/4)*Math.floor((e+3)/4)*16;case jh:return Math.floor((i+4)/5)*Math.floor((e+3)/4)*16;case Jh:return Math.floor((i+4)/5)*Math.floor((e+4)/5)*16;case Qh:return Math.floor((i+5)/6)*Math.floor((e+4)/5)*16;case eu:return Math.floor((i+5)/6)*Math.floor((e+5)/6)*16;case tu:return Math.floor((i+7)/8)*Math.floor((e+4)/5)*16;case nu:return Math.floor((i+7)/8)*Math.floor((e+5)/6)*16;case iu:return Math.floor((i+7)/8)*Math.floor((e+7)/8)*16;case su:return Math.floor((i+9)/10)*Math.floor((e+4)/5)*16;case ru:return Math.floor((i+9)/10)*Math.floor((e+5)/6)*16;case ou:return Math.floor((i+9)/10)*Math.floor((e+7)/8)*16;case au:return Math.floor((i+9)/10)*Math.floor((e+9)/10)*16;case lu:return Math.floor((i+11)/12)*Math.floor((e+9)/10)*16;case cu:return Math.floor((i+11)/12)*Math.floor((e+11)/12)*16;case hu:case uu:case du:return Math.ceil(i/4)*Math.ceil(e/4)*16;case fu:case pu:return Math.ceil(i/4)*Math.ceil(e/4)*8;case Ol:case mu:return Math.ceil(i/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function zw(i){switch(i){case Zn:case Zf:return{byteLength:1,components:1};case wr:case jf:case is:return{byteLength:2,components:1};case Nh:case Uh:return{byteLength:2,components:4};case ns:case kh:case Pi:return{byteLength:4,components:1};case Jf:case Qf:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?$e("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function Kv(){let i=null,e=!1,t=null,n=null;function s(r,o){n=i.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&i!==null&&(n=i.requestAnimationFrame(s),e=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){i=r}}}function Gw(i){let e=new WeakMap;function t(a,l){let c=a.array,h=a.usage,u=c.byteLength,d=i.createBuffer();i.bindBuffer(l,d),i.bufferData(l,c,h),a.onUploadCallback();let p;if(c instanceof Float32Array)p=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)p=i.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?p=i.HALF_FLOAT:p=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)p=i.SHORT;else if(c instanceof Uint32Array)p=i.UNSIGNED_INT;else if(c instanceof Int32Array)p=i.INT;else if(c instanceof Int8Array)p=i.BYTE;else if(c instanceof Uint8Array)p=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)p=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:p,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:u}}function n(a,l,c){let h=l.array,u=l.updateRanges;if(i.bindBuffer(c,a),u.length===0)i.bufferSubData(c,0,h);else{u.sort((p,m)=>p.start-m.start);let d=0;for(let p=1;p<u.length;p++){let m=u[d],v=u[p];v.start<=m.start+m.count+1?m.count=Math.max(m.count,v.start+v.count-m.start):(++d,u[d]=v)}u.length=d+1;for(let p=0,m=u.length;p<m;p++){let v=u[p];i.bufferSubData(c,v.start*h.BYTES_PER_ELEMENT,h,v.start,v.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(i.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=e.get(a);(!h||h.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var Vw=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,Ww=`#ifdef USE_ALPHAHASH
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
#endif`,Xw=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,qw=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,$w=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,Yw=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Kw=`#ifdef USE_AOMAP
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
#endif`,Zw=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,jw=`#ifdef USE_BATCHING
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
#endif`,Jw=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,Qw=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,eM=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,tM=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,nM=`#ifdef USE_IRIDESCENCE
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
#endif`,iM=`#ifdef USE_BUMPMAP
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
#endif`,sM=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,rM=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,oM=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,aM=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,lM=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,cM=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,hM=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,uM=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,dM=`#define PI 3.141592653589793
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
} // validated`,fM=`vec3 transformedNormal = objectNormal;
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
#endif`,pM=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,mM=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,gM=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,xM=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,vM="gl_FragColor = linearToOutputTexel( gl_FragColor );",yM=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,_M=`#ifdef USE_ENVMAP
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
#endif`,bM=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,SM=`#ifdef USE_ENVMAP
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
#endif`,wM=`#ifdef USE_ENVMAP
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
#endif`,TM=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,AM=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,EM=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,RM=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,CM=`#ifdef USE_GRADIENTMAP
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
}`,PM=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,IM=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,LM=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,DM=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,kM=`#ifdef USE_ENVMAP
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,BM=`PhysicalMaterial material;
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
#endif`,zM=`uniform sampler2D dfgLUT;
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
}`,HM=`
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
#endif`,GM=`#if defined( RE_IndirectDiffuse )
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
#endif`,VM=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,WM=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,XM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,qM=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,$M=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,YM=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,KM=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,ZM=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,jM=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,QM=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,e1=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,t1=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,n1=`#if defined( USE_MORPHCOLORS )
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
#endif`,i1=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,s1=`#ifdef USE_MORPHTARGETS
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
#endif`,r1=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,o1=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,a1=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,l1=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,c1=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,h1=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,u1=`#ifdef USE_NORMALMAP
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
#endif`,d1=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,f1=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,p1=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,m1=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,g1=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,x1=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,v1=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,y1=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,_1=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,b1=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,S1=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,w1=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,M1=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,T1=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,A1=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,E1=`float getShadowMask() {
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
}`,R1=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,C1=`#ifdef USE_SKINNING
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
#endif`,P1=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,I1=`#ifdef USE_SKINNING
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
#endif`,L1=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,D1=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,k1=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,N1=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,U1=`#ifdef USE_TRANSMISSION
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
#endif`,O1=`#ifdef USE_TRANSMISSION
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
#endif`,F1=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,B1=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,z1=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,H1=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,G1=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,V1=`uniform sampler2D t2D;
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
}`,W1=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,X1=`uniform float backgroundBlurriness;
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
}`,q1=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,$1=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,Y1=`#include <common>
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
}`,K1=`#if DEPTH_PACKING == 3200
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
}`,Z1=`#define DISTANCE
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
}`,j1=`#define DISTANCE
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
}`,J1=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,Q1=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,eT=`uniform float scale;
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
}`,tT=`uniform vec3 diffuse;
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
}`,nT=`#include <common>
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
}`,iT=`uniform vec3 diffuse;
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
}`,sT=`#define LAMBERT
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
}`,rT=`#define LAMBERT
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
}`,oT=`#define MATCAP
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
}`,aT=`#define MATCAP
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
}`,lT=`#define NORMAL
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
}`,cT=`#define NORMAL
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
}`,hT=`#define PHONG
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
}`,uT=`#define PHONG
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
}`,dT=`#define STANDARD
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
}`,fT=`#define STANDARD
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
}`,pT=`#define TOON
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
}`,mT=`#define TOON
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
}`,gT=`uniform float size;
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
}`,xT=`uniform vec3 diffuse;
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
}`,vT=`#include <common>
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
}`,yT=`uniform vec3 color;
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
}`,_T=`uniform float rotation;
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
}`,bT=`uniform vec3 diffuse;
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
}`,ft={alphahash_fragment:Vw,alphahash_pars_fragment:Ww,alphamap_fragment:Xw,alphamap_pars_fragment:qw,alphatest_fragment:$w,alphatest_pars_fragment:Yw,aomap_fragment:Kw,aomap_pars_fragment:Zw,batching_pars_vertex:jw,batching_vertex:Jw,begin_vertex:Qw,beginnormal_vertex:eM,bsdfs:tM,iridescence_fragment:nM,bumpmap_pars_fragment:iM,clipping_planes_fragment:sM,clipping_planes_pars_fragment:rM,clipping_planes_pars_vertex:oM,clipping_planes_vertex:aM,color_fragment:lM,color_pars_fragment:cM,color_pars_vertex:hM,color_vertex:uM,common:dM,defaultnormal_vertex:fM,displacementmap_pars_vertex:pM,displacementmap_vertex:mM,emissivemap_fragment:gM,emissivemap_pars_fragment:xM,colorspace_fragment:vM,colorspace_pars_fragment:yM,envmap_fragment:_M,envmap_common_pars_fragment:bM,envmap_pars_fragment:SM,envmap_pars_vertex:wM,envmap_physical_pars_fragment:kM,envmap_vertex:MM,fog_vertex:TM,fog_pars_vertex:AM,fog_fragment:EM,fog_pars_fragment:RM,gradientmap_pars_fragment:CM,lightmap_pars_fragment:PM,lights_lambert_fragment:IM,lights_lambert_pars_fragment:LM,lights_pars_begin:DM,lights_toon_fragment:NM,lights_toon_pars_fragment:UM,lights_phong_fragment:OM,lights_phong_pars_fragment:FM,lights_physical_fragment:BM,lights_physical_pars_fragment:zM,lights_fragment_begin:HM,lights_fragment_maps:GM,lights_fragment_end:VM,lightprobes_pars_fragment:WM,logdepthbuf_fragment:XM,logdepthbuf_pars_fragment:qM,logdepthbuf_pars_vertex:$M,logdepthbuf_vertex:YM,map_fragment:KM,map_pars_fragment:ZM,map_particle_fragment:jM,map_particle_pars_fragment:JM,metalnessmap_fragment:QM,metalnessmap_pars_fragment:e1,morphinstance_vertex:t1,morphcolor_vertex:n1,morphnormal_vertex:i1,morphtarget_pars_vertex:s1,morphtarget_vertex:r1,normal_fragment_begin:o1,normal_fragment_maps:a1,normal_pars_fragment:l1,normal_pars_vertex:c1,normal_vertex:h1,normalmap_pars_fragment:u1,clearcoat_normal_fragment_begin:d1,clearcoat_normal_fragment_maps:f1,clearcoat_pars_fragment:p1,iridescence_pars_fragment:m1,opaque_fragment:g1,packing:x1,premultiplied_alpha_fragment:v1,project_vertex:y1,dithering_fragment:_1,dithering_pars_fragment:b1,roughnessmap_fragment:S1,roughnessmap_pars_fragment:w1,shadowmap_pars_fragment:M1,shadowmap_pars_vertex:T1,shadowmap_vertex:A1,shadowmask_pars_fragment:E1,skinbase_vertex:R1,skinning_pars_vertex:C1,skinning_vertex:P1,skinnormal_vertex:I1,specularmap_fragment:L1,specularmap_pars_fragment:D1,tonemapping_fragment:k1,tonemapping_pars_fragment:N1,transmission_fragment:U1,transmission_pars_fragment:O1,uv_pars_fragment:F1,uv_pars_vertex:B1,uv_vertex:z1,worldpos_vertex:H1,background_vert:G1,background_frag:V1,backgroundCube_vert:W1,backgroundCube_frag:X1,cube_vert:q1,cube_frag:$1,depth_vert:Y1,depth_frag:K1,distance_vert:Z1,distance_frag:j1,equirect_vert:J1,equirect_frag:Q1,linedashed_vert:eT,linedashed_frag:tT,meshbasic_vert:nT,meshbasic_frag:iT,meshlambert_vert:sT,meshlambert_frag:rT,meshmatcap_vert:oT,meshmatcap_frag:aT,meshnormal_vert:lT,meshnormal_frag:cT,meshphong_vert:hT,meshphong_frag:uT,meshphysical_vert:dT,meshphysical_frag:fT,meshtoon_vert:pT,meshtoon_frag:mT,points_vert:gT,points_frag:xT,shadow_vert:vT,shadow_frag:yT,sprite_vert:_T,sprite_frag:bT},Le={common:{diffuse:{value:new qe(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new st},alphaMap:{value:null},alphaMapTransform:{value:new st},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new st}},envmap:{envMap:{value:null},envMapRotation:{value:new st},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new st}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new st}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new st},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new st},normalScale:{value:new Ze(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new st},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new st}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new st}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new st}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new qe(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new qe(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new st},alphaTest:{value:0},uvTransform:{value:new st}},sprite:{diffuse:{value:new qe(16777215)},opacity:{value:1},center:{value:new Ze(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new st},alphaMap:{value:null},alphaMapTransform:{value:new st},alphaTest:{value:0}}},Ms={basic:{uniforms:jn([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.fog]),vertexShader:ft.meshbasic_vert,fragmentShader:ft.meshbasic_frag},lambert:{uniforms:jn([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,Le.lights,{emissive:{value:new qe(0)},envMapIntensity:{value:1}}]),vertexShader:ft.meshlambert_vert,fragmentShader:ft.meshlambert_frag},phong:{uniforms:jn([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,Le.lights,{emissive:{value:new qe(0)},specular:{value:new qe(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:ft.meshphong_vert,fragmentShader:ft.meshphong_frag},standard:{uniforms:jn([Le.common,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.roughnessmap,Le.metalnessmap,Le.fog,Le.lights,{emissive:{value:new qe(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:ft.meshphysical_vert,fragmentShader:ft.meshphysical_frag},toon:{uniforms:jn([Le.common,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.gradientmap,Le.fog,Le.lights,{emissive:{value:new qe(0)}}]),vertexShader:ft.meshtoon_vert,fragmentShader:ft.meshtoon_frag},matcap:{uniforms:jn([Le.common,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,{matcap:{value:null}}]),vertexShader:ft.meshmatcap_vert,fragmentShader:ft.meshmatcap_frag},points:{uniforms:jn([Le.points,Le.fog]),vertexShader:ft.points_vert,fragmentShader:ft.points_frag},dashed:{uniforms:jn([Le.common,Le.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:ft.linedashed_vert,fragmentShader:ft.linedashed_frag},depth:{uniforms:jn([Le.common,Le.displacementmap]),vertexShader:ft.depth_vert,fragmentShader:ft.depth_frag},normal:{uniforms:jn([Le.common,Le.bumpmap,Le.normalmap,Le.displacementmap,{opacity:{value:1}}]),vertexShader:ft.meshnormal_vert,fragmentShader:ft.meshnormal_frag},sprite:{uniforms:jn([Le.sprite,Le.fog]),vertexShader:ft.sprite_vert,fragmentShader:ft.sprite_frag},background:{uniforms:{uvTransform:{value:new st},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:ft.background_vert,fragmentShader:ft.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new st}},vertexShader:ft.backgroundCube_vert,fragmentShader:ft.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:ft.cube_vert,fragmentShader:ft.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:ft.equirect_vert,fragmentShader:ft.equirect_frag},distance:{uniforms:jn([Le.common,Le.displacementmap,{referencePosition:{value:new z},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:ft.distance_vert,fragmentShader:ft.distance_frag},shadow:{uniforms:jn([Le.lights,Le.fog,{color:{value:new qe(0)},opacity:{value:1}}]),vertexShader:ft.shadow_vert,fragmentShader:ft.shadow_frag}};Ms.physical={uniforms:jn([Ms.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new st},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new st},clearcoatNormalScale:{value:new Ze(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new st},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new st},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new st},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new st},sheen:{value:0},sheenColor:{value:new qe(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new st},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new st},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new st},transmissionSamplerSize:{value:new Ze},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new st},attenuationDistance:{value:0},attenuationColor:{value:new qe(0)},specularColor:{value:new qe(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new st},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new st},anisotropyVector:{value:new Ze},anisotropyMap:{value:null},anisotropyMapTransform:{value:new st}}]),vertexShader:ft.meshphysical_vert,fragmentShader:ft.meshphysical_frag};var vu={r:0,b:0,g:0},ST=new ct,Zv=new st;Zv.set(-1,0,0,0,1,0,0,0,1);function wT(i,e,t,n,s,r){let o=new qe(0),a=s===!0?0:1,l,c,h=null,u=0,d=null;function p(S){let w=S.isScene===!0?S.background:null;if(w&&w.isTexture){let _=S.backgroundBlurriness>0;w=e.get(w,_)}return w}function m(S){let w=!1,_=p(S);_===null?x(o,a):_&&_.isColor&&(x(_,1),w=!0);let C=i.xr.getEnvironmentBlendMode();C==="additive"?t.buffers.color.setClear(0,0,0,1,r):C==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(i.autoClear||w)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function v(S,w){let _=p(w);_&&_.isCubeTexture?(c===void 0&&(c=new Gt(new ua(1,1,1),new fi({name:"BackgroundCubeMaterial",uniforms:to(Ms.backgroundCube.uniforms),vertexShader:Ms.backgroundCube.vertexShader,fragmentShader:Ms.backgroundCube.fragmentShader,side:ci,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(C,T,y){this.matrixWorld.copyPosition(y.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=_,c.material.uniforms.backgroundBlurriness.value=w.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=w.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(ST.makeRotationFromEuler(w.backgroundRotation)).transpose(),_.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(Zv),c.material.toneMapped=mt.getTransfer(_.colorSpace)!==Pt,(h!==_||u!==_.version||d!==i.toneMapping)&&(c.material.needsUpdate=!0,h=_,u=_.version,d=i.toneMapping),c.layers.enableAll(),S.unshift(c,c.geometry,c.material,0,0,null)):_&&_.isTexture&&(l===void 0&&(l=new Gt(new qr(2,2),new fi({name:"BackgroundMaterial",uniforms:to(Ms.background.uniforms),vertexShader:Ms.background.vertexShader,fragmentShader:Ms.background.fragmentShader,side:ys,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=_,l.material.uniforms.backgroundIntensity.value=w.backgroundIntensity,l.material.toneMapped=mt.getTransfer(_.colorSpace)!==Pt,_.matrixAutoUpdate===!0&&_.updateMatrix(),l.material.uniforms.uvTransform.value.copy(_.matrix),(h!==_||u!==_.version||d!==i.toneMapping)&&(l.material.needsUpdate=!0,h=_,u=_.version,d=i.toneMapping),l.layers.enableAll(),S.unshift(l,l.geometry,l.material,0,0,null))}function x(S,w){S.getRGB(vu,up(i)),t.buffers.color.setClear(vu.r,vu.g,vu.b,w,r)}function g(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(S,w=1){o.set(S),a=w,x(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(S){a=S,x(o,a)},render:m,addToRenderList:v,dispose:g}}function MT(i,e){let t=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},s=d(null),r=s,o=!1;function a(k,H,W,N,X){let Y=!1,V=u(k,N,W,H);r!==V&&(r=V,c(r.object)),Y=p(k,N,W,X),Y&&m(k,N,W,X),X!==null&&e.update(X,i.ELEMENT_ARRAY_BUFFER),(Y||o)&&(o=!1,_(k,H,W,N),X!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,e.get(X).buffer))}function l(){return i.createVertexArray()}function c(k){return i.bindVertexArray(k)}function h(k){return i.deleteVertexArray(k)}function u(k,H,W,N){let X=N.wireframe===!0,Y=n[H.id];Y===void 0&&(Y={},n[H.id]=Y);let V=k.isInstancedMesh===!0?k.id:0,ce=Y[V];ce===void 0&&(ce={},Y[V]=ce);let j=ce[W.id];j===void 0&&(j={},ce[W.id]=j);let Q=j[X];return Q===void 0&&(Q=d(l()),j[X]=Q),Q}function d(k){let H=[],W=[],N=[];for(let X=0;X<t;X++)H[X]=0,W[X]=0,N[X]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:H,enabledAttributes:W,attributeDivisors:N,object:k,attributes:{},index:null}}function p(k,H,W,N){let X=r.attributes,Y=H.attributes,V=0,ce=W.getAttributes();for(let j in ce)if(ce[j].location>=0){let se=X[j],de=Y[j];if(de===void 0&&(j==="instanceMatrix"&&k.instanceMatrix&&(de=k.instanceMatrix),j==="instanceColor"&&k.instanceColor&&(de=k.instanceColor)),se===void 0||se.attribute!==de||de&&se.data!==de.data)return!0;V++}return r.attributesNum!==V||r.index!==N}function m(k,H,W,N){let X={},Y=H.attributes,V=0,ce=W.getAttributes();for(let j in ce)if(ce[j].location>=0){let se=Y[j];se===void 0&&(j==="instanceMatrix"&&k.instanceMatrix&&(se=k.instanceMatrix),j==="instanceColor"&&k.instanceColor&&(se=k.instanceColor));let de={};de.attribute=se,se&&se.data&&(de.data=se.data),X[j]=de,V++}r.attributes=X,r.attributesNum=V,r.index=N}function v(){let k=r.newAttributes;for(let H=0,W=k.length;H<W;H++)k[H]=0}function x(k){g(k,0)}function g(k,H){let W=r.newAttributes,N=r.enabledAttributes,X=r.attributeDivisors;W[k]=1,N[k]===0&&(i.enableVertexAttribArray(k),N[k]=1),X[k]!==H&&(i.vertexAttribDivisor(k,H),X[k]=H)}function S(){let k=r.newAttributes,H=r.enabledAttributes;for(let W=0,N=H.length;W<N;W++)H[W]!==k[W]&&(i.disableVertexAttribArray(W),H[W]=0)}function w(k,H,W,N,X,Y,V){V===!0?i.vertexAttribIPointer(k,H,W,X,Y):i.vertexAttribPointer(k,H,W,N,X,Y)}function _(k,H,W,N){v();let X=N.attributes,Y=W.getAttributes(),V=H.defaultAttributeValues;for(let ce in Y){let j=Y[ce];if(j.location>=0){let Q=X[ce];if(Q===void 0&&(ce==="instanceMatrix"&&k.instanceMatrix&&(Q=k.instanceMatrix),ce==="instanceColor"&&k.instanceColor&&(Q=k.instanceColor)),Q!==void 0){let se=Q.normalized,de=Q.itemSize,ue=e.get(Q);if(ue===void 0)continue;let ee=ue.buffer,me=ue.type,ve=ue.bytesPerElement,Ee=me===i.INT||me===i.UNSIGNED_INT||Q.gpuType===kh;if(Q.isInterleavedBufferAttribute){let Se=Q.data,Ye=Se.isInterleavedBuffer===!0?Se.stride:Se.itemSize,at=Q.offset;if(Se.isInstancedInterleavedBuffer||Se.isInstancedBufferAttribute){for(let Ve=0;Ve<j.locationSize;Ve++)g(j.location+Ve,Se.meshPerAttribute);k.isInstancedMesh!==!0&&N._maxInstanceCount===void 0&&(N._maxInstanceCount=Se.meshPerAttribute*Se.count)}else for(let Ve=0;Ve<j.locationSize;Ve++)x(j.location+Ve);i.bindBuffer(i.ARRAY_BUFFER,ee);for(let Ve=0;Ve<j.locationSize;Ve++)w(j.location+Ve,de/j.locationSize,me,se,Ye*ve,(at+de/j.locationSize*Ve)*ve,Ee)}else{if(Q.isInstancedBufferAttribute){for(let Se=0;Se<j.locationSize;Se++)g(j.location+Se,Q.meshPerAttribute);k.isInstancedMesh!==!0&&N._maxInstanceCount===void 0&&(N._maxInstanceCount=Q.meshPerAttribute*Q.count)}else for(let Se=0;Se<j.locationSize;Se++)x(j.location+Se);i.bindBuffer(i.ARRAY_BUFFER,ee);for(let Se=0;Se<j.locationSize;Se++)w(j.location+Se,de/j.locationSize,me,se,de*ve,de/j.locationSize*Se*ve,Ee)}}else if(V!==void 0){let se=V[ce];if(se!==void 0)switch(se.length){case 2:i.vertexAttrib2fv(j.location,se);break;case 3:i.vertexAttrib3fv(j.location,se);break;case 4:i.vertexAttrib4fv(j.location,se);break;default:i.vertexAttrib1fv(j.location,se)}}}}S()}function C(){F();for(let k in n){let H=n[k];for(let W in H){let N=H[W];for(let X in N){let Y=N[X];for(let V in Y)h(Y[V].object),delete Y[V];delete N[X]}}delete n[k]}}function T(k){if(n[k.id]===void 0)return;let H=n[k.id];for(let W in H){let N=H[W];for(let X in N){let Y=N[X];for(let V in Y)h(Y[V].object),delete Y[V];delete N[X]}}delete n[k.id]}function y(k){for(let H in n){let W=n[H];for(let N in W){let X=W[N];if(X[k.id]===void 0)continue;let Y=X[k.id];for(let V in Y)h(Y[V].object),delete Y[V];delete X[k.id]}}}function A(k){for(let H in n){let W=n[H],N=k.isInstancedMesh===!0?k.id:0,X=W[N];if(X!==void 0){for(let Y in X){let V=X[Y];for(let ce in V)h(V[ce].object),delete V[ce];delete X[Y]}delete W[N],Object.keys(W).length===0&&delete n[H]}}}function F(){L(),o=!0,r!==s&&(r=s,c(r.object))}function L(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:F,resetDefaultState:L,dispose:C,releaseStatesOfGeometry:T,releaseStatesOfObject:A,releaseStatesOfProgram:y,initAttributes:v,enableAttribute:x,disableUnusedAttributes:S}}function TT(i,e,t){let n;function s(l){n=l}function r(l,c){i.drawArrays(n,l,c),t.update(c,n,1)}function o(l,c,h){h!==0&&(i.drawArraysInstanced(n,l,c,h),t.update(c,n,h))}function a(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,h);let d=0;for(let p=0;p<h;p++)d+=c[p];t.update(d,n,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function AT(i,e,t,n){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let y=e.get("EXT_texture_filter_anisotropic");s=i.getParameter(y.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(y){return!(y!==Gi&&n.convert(y)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(y){let A=y===is&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(y!==Zn&&y!==Pi&&!A&&n.convert(y)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(y){if(y==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";y="mediump"}return y==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",h=l(c);h!==c&&($e("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let u=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&u===!1;t.reversedDepthBuffer===!0&&u===!1&&$e("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&u===!0&&$e("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let p=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),m=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),v=i.getParameter(i.MAX_TEXTURE_SIZE),x=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),g=i.getParameter(i.MAX_VERTEX_ATTRIBS),S=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),w=i.getParameter(i.MAX_VARYING_VECTORS),_=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),C=i.getParameter(i.MAX_SAMPLES),T=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:u,maxTextures:p,maxVertexTextures:m,maxTextureSize:v,maxCubemapSize:x,maxAttributes:g,maxVertexUniforms:S,maxVaryings:w,maxFragmentUniforms:_,maxSamples:C,samples:T}}function ET(i){let e=this,t=null,n=0,s=!1,r=!1,o=new Ri,a=new st,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,d){let p=u.length!==0||d||n!==0||s;return s=d,n=u.length,p},this.beginShadows=function(){r=!0,h(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(u,d){t=h(u,d,0)},this.setState=function(u,d,p){let m=u.clippingPlanes,v=u.clipIntersection,x=u.clipShadows,g=i.get(u);if(!s||m===null||m.length===0||r&&!x)r?h(null):c();else{let S=r?0:n,w=S*4,_=g.clippingState||null;l.value=_,_=h(m,d,w,p);for(let C=0;C!==w;++C)_[C]=t[C];g.clippingState=_,this.numIntersection=v?this.numPlanes:0,this.numPlanes+=S}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=n>0),e.numPlanes=n,e.numIntersection=0}function h(u,d,p,m){let v=u!==null?u.length:0,x=null;if(v!==0){if(x=l.value,m!==!0||x===null){let g=p+v*4,S=d.matrixWorldInverse;a.getNormalMatrix(S),(x===null||x.length<g)&&(x=new Float32Array(g));for(let w=0,_=p;w!==v;++w,_+=4)o.copy(u[w]).applyMatrix4(S,a),o.normal.toArray(x,_),x[_+3]=o.constant}l.value=x,l.needsUpdate=!0}return e.numPlanes=v,e.numIntersection=0,x}}var Hl=class extends Ci{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let n={width:e,height:e,depth:1},s=[n,n,n,n,n,n];this.texture=new ml(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new ua(5,5,5),r=new fi({name:"CubemapFromEquirect",uniforms:to(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:ci,blending:Kr});r.uniforms.tEquirect.value=t;let o=new Gt(s,r),a=t.minFilter;return t.minFilter===Hi&&(t.minFilter=Pn),new ma(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,n=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,n,s);e.setRenderTarget(r)}},Rv=256,RT=3,CT=20,jv=256,Jv=16,PT=3,IT=new z,LT=new qe,_u=class i{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new ma(1,10,null),this._boxMesh=new Gt(new ua(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,n=.1,s=100,r={}){let{size:o=256,position:a=IT}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let u=l.autoClear,d=l.autoClearColor,p=l.autoClearDepth,m=l.autoClearStencil,v=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,v===null&&(e.background=l.getClearColor(LT));let x=new ma(n,s,h);return x.position.copy(a),x.update(l,e),l.autoClear=u,l.autoClearColor=d,l.autoClearDepth=p,l.autoClearStencil=m,e.background=v,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=Iv(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Pv(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Rv,lp(e))}_fromTexture(e,t){e.mapping===jr||e.mapping===ya?this._setSize(e.image.length===0?Rv:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let n=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(n),n}_allocateTarget(){let e=this._cubeSize,t=Cv(e,!1,!1),n=Math.log2(e)-RT;for(let s=0;s<=n;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==t||e&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=Cv(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,n){let s=this._boxMesh,r=this._cubeCamera;s.material=n,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===jr||e.mapping===ya?(this._cubemapMaterial===null&&(this._cubemapMaterial=Iv()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Pv()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=DT(),this._integrationMaterial=kT());let t=this._cubeSize,n=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/Jv);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-PT)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(jv*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=NT());let n=this._blurMaterial,s=n.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,n),s.envMap.value=e.texture,this._renderCube(r,0,n)}};function Cv(i,e,t){return new Hl(i,{minFilter:Hi,generateMipmaps:e,type:is,colorSpace:oi,depthBuffer:t})}function Gl(i,e,t){return new fi({name:i,uniforms:e,vertexShader:ft.cube_vert,fragmentShader:t,side:ci,blending:Kr,depthTest:!1,depthWrite:!1})}function DT(){return Gl("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${jv}u

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
	`)}function kT(){return Gl("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Jv}},`

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
	`)}function NT(){return Gl("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${CT}
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
	`)}function Pv(){return Gl("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function Iv(){return Gl("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function UT(i){let e=new WeakMap,t=new WeakMap,n=null;function s(d,p=!1){return d==null?null:p?o(d):r(d)}function r(d){if(d&&d.isTexture){let p=d.mapping;if(p===Ih||p===Lh)if(e.has(d)){let m=e.get(d).texture;return a(m,d.mapping)}else{let m=d.image;if(m&&m.height>0){let v=new Hl(m.height);return v.fromEquirectangularTexture(i,d),e.set(d,v),d.addEventListener("dispose",c),a(v.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let p=d.mapping,m=p===Ih||p===Lh,v=p===jr||p===ya;if(m||v){let x=t.get(d),g=x!==void 0?x.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==g)return n===null&&(n=new _u(i)),x=m?n.fromEquirectangular(d,x):n.fromCubemap(d,x),x.texture.pmremVersion=d.pmremVersion,t.set(d,x),x.texture;if(x!==void 0)return x.texture;{let S=d.image;return m&&S&&S.height>0||v&&S&&l(S)?(n===null&&(n=new _u(i)),x=m?n.fromEquirectangular(d):n.fromCubemap(d),x.texture.pmremVersion=d.pmremVersion,t.set(d,x),d.addEventListener("dispose",h),x.texture):null}}}return d}function a(d,p){return p===Ih?d.mapping=jr:p===Lh&&(d.mapping=ya),d}function l(d){let p=0,m=6;for(let v=0;v<m;v++)d[v]!==void 0&&p++;return p===m}function c(d){let p=d.target;p.removeEventListener("dispose",c);let m=e.get(p);m!==void 0&&(e.delete(p),m.dispose())}function h(d){let p=d.target;p.removeEventListener("dispose",h);let m=t.get(p);m!==void 0&&(t.delete(p),m.dispose())}function u(){e=new WeakMap,t=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:s,dispose:u}}function OT(i){let e={};function t(n){if(e[n]!==void 0)return e[n];let s=i.getExtension(n);return e[n]=s,s}return{has:function(n){return t(n)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(n){let s=t(n);return s===null&&Hr("WebGLRenderer: "+n+" extension not supported."),s}}}function FT(i,e,t,n){let s={},r=new WeakMap,o=new FinalizationRegistry(m=>delete s[m]);function a(m){l(m.target)}function l(m){m.index!==null&&e.remove(m.index);for(let x in m.attributes)e.remove(m.attributes[x]);m.removeEventListener("dispose",a),delete s[m.id],o.unregister(m);let v=r.get(m);v&&(e.remove(v),r.delete(m)),n.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,t.memory.geometries--}function c(m,v){return s[v.id]!==void 0||(v.addEventListener("dispose",a),s[v.id]=new WeakRef(v),o.register(v,v.id,v),t.memory.geometries++),v}function h(m){let v=m.attributes;for(let x in v)e.update(v[x],i.ARRAY_BUFFER)}function u(m){let v=m.index,x=m.attributes.position,g=0;if(x===void 0)return;let S=v!==null?v.array.length:x.array.length/3-1,w=x.count>=65535?ll:al,_=new w(Math.ceil(S/3)*6,1),C=_.array;if(v!==null){let y=v.array;g=v.version;for(let A=0,F=0;A<S;A+=3){let L=y[A+0],k=y[A+1],H=y[A+2];C[F++]=L,C[F++]=k,C[F++]=k,C[F++]=H,C[F++]=H,C[F++]=L}}else{g=x.version;for(let y=0,A=0;y<S;y+=3){let F=y+0,L=y+1,k=y+2;C[A++]=F,C[A++]=L,C[A++]=L,C[A++]=k,C[A++]=k,C[A++]=F}}_.version=g;let T=r.get(m);T&&e.remove(T),r.set(m,_)}function d(m){let v=r.get(m);if(v){let x=m.index;x!==null&&v.version<x.version&&u(m)}else u(m);return r.get(m)}function p(){for(let m in s){let v=s[m].deref();v!==void 0&&l(v)}}return{get:c,update:h,getWireframeAttribute:d,dispose:p}}function BT(i,e,t){let n;function s(u){n=u}let r,o;function a(u){r=u.type,o=u.bytesPerElement}function l(u,d){i.drawElements(n,d,r,u*o),t.update(d,n,1)}function c(u,d,p){p!==0&&(i.drawElementsInstanced(n,d,r,u*o,p),t.update(d,n,p))}function h(u,d,p){if(p===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,d,0,r,u,0,p);let v=0;for(let x=0;x<p;x++)v+=d[x];t.update(v,n,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function zT(i){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function n(r,o,a){switch(t.calls++,o){case i.TRIANGLES:t.triangles+=a*(r/3);break;case i.LINES:t.lines+=a*(r/2);break;case i.LINE_STRIP:t.lines+=a*(r-1);break;case i.LINE_LOOP:t.lines+=a*r;break;case i.POINTS:t.points+=a*r;break;default:it("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:n}}function HT(i,e,t){let n=new WeakMap,s=new kt;function r(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=h!==void 0?h.length:0,d=n.get(a);if(d===void 0||d.count!==u){let F=function(){y.dispose(),n.delete(a),a.removeEventListener("dispose",F)};d!==void 0&&d.texture.dispose();let p=a.morphAttributes.position!==void 0,m=a.morphAttributes.normal!==void 0,v=a.morphAttributes.color!==void 0,x=a.morphAttributes.position||[],g=a.morphAttributes.normal||[],S=a.morphAttributes.color||[],w=0;p===!0&&(w=1),m===!0&&(w=2),v===!0&&(w=3);let _=a.attributes.position.count*w,C=1;_>e.maxTextureSize&&(C=Math.ceil(_/e.maxTextureSize),_=e.maxTextureSize);let T=new Float32Array(_*C*4*u),y=new sl(T,_,C,u);y.type=Pi,y.needsUpdate=!0;let A=w*4;for(let L=0;L<u;L++){let k=x[L],H=g[L],W=S[L],N=_*C*4*L;for(let X=0;X<k.count;X++){let Y=X*A;p===!0&&(s.fromBufferAttribute(k,X),T[N+Y+0]=s.x,T[N+Y+1]=s.y,T[N+Y+2]=s.z,T[N+Y+3]=0),m===!0&&(s.fromBufferAttribute(H,X),T[N+Y+4]=s.x,T[N+Y+5]=s.y,T[N+Y+6]=s.z,T[N+Y+7]=0),v===!0&&(s.fromBufferAttribute(W,X),T[N+Y+8]=s.x,T[N+Y+9]=s.y,T[N+Y+10]=s.z,T[N+Y+11]=W.itemSize===4?s.w:1)}}d={count:u,texture:y,size:new Ze(_,C)},n.set(a,d),a.addEventListener("dispose",F)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",o.morphTexture,t);else{let p=0;for(let v=0;v<c.length;v++)p+=c[v];let m=a.morphTargetsRelative?1:1-p;l.getUniforms().setValue(i,"morphTargetBaseInfluence",m),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(i,"morphTargetsTextureSize",d.size)}return{update:r}}function GT(i,e,t,n,s){let r=new WeakMap;function o(c){let h=s.render.frame,u=c.geometry,d=e.get(c,u);if(r.get(d)!==h&&(e.update(d),r.set(d,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==h&&(t.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,i.ARRAY_BUFFER),r.set(c,h))),c.isSkinnedMesh){let p=c.skeleton;r.get(p)!==h&&(p.update(),r.set(p,h))}return d}function a(){r=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),n.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:o,dispose:a}}var VT={[Gf]:"LINEAR_TONE_MAPPING",[Vf]:"REINHARD_TONE_MAPPING",[Wf]:"CINEON_TONE_MAPPING",[Xf]:"ACES_FILMIC_TONE_MAPPING",[$f]:"AGX_TONE_MAPPING",[Yf]:"NEUTRAL_TONE_MAPPING",[qf]:"CUSTOM_TONE_MAPPING"};function WT(i,e,t,n,s,r){let o=new Ci(e,t,{type:i,depthBuffer:s,stencilBuffer:r,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new Vn;h.setAttribute("position",new cn([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new cn([0,2,0,0,2,0],2));let u=new _h({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new Gt(h,u),p=new Yr(-1,1,1,-1,0,1),m=null,v=null,x=!1,g,S=null,w=[],_=!1;this.setSize=function(C,T){o.setSize(C,T),a!==null&&a.setSize(C,T),l!==null&&l.setSize(C,T);for(let y=0;y<w.length;y++){let A=w[y];A.setSize&&A.setSize(C,T)}},this.setEffects=function(C){w=C,_=w.length>0&&w[0].isRenderPass===!0;let T=o.width,y=o.height;w.length>0&&a===null&&(a=new Ci(T,y,{type:is,depthBuffer:!1,stencilBuffer:!1}),l=new Ci(T,y,{type:is,depthBuffer:!1,stencilBuffer:!1}));let A=s===!0&&w.some(F=>F.needsDepthTexture===!0);A!==(o.depthTexture!==null)&&(A===!0&&c===null&&(c=new $s(T,y),r===!0&&(c.format=Qs,c.type=Qr)),o.dispose(),o.depthTexture=A?c:null,o.resolveDepthBuffer=A,o.storeMultisampledDepthBuffer=A);for(let F=0;F<w.length;F++){let L=w[F];L.setSize&&L.setSize(T,y),A&&L.needsDepthTexture===!0&&L.setDepthTexture&&L.setDepthTexture(c)}},this.begin=function(C,T){if(x||C.toneMapping===_s&&w.length===0)return!1;if(S=T,T!==null){let y=T.width,A=T.height;(o.width!==y||o.height!==A)&&this.setSize(y,A)}return _===!1&&C.setRenderTarget(o),g=C.toneMapping,C.toneMapping=_s,!0},this.hasRenderPass=function(){return _},this.end=function(C,T){C.toneMapping=g,x=!0;let y=o,A=a;for(let F=0;F<w.length;F++){let L=w[F];L.enabled!==!1&&(L.render(C,A,y,T),L.needsSwap!==!1&&(y=A,A=A===a?l:a))}if(m!==C.outputColorSpace||v!==C.toneMapping){m=C.outputColorSpace,v=C.toneMapping,u.defines={},mt.getTransfer(m)===Pt&&(u.defines.SRGB_TRANSFER="");let F=VT[v];F&&(u.defines[F]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=y.texture,C.setRenderTarget(S),C.render(d,p),S=null,x=!1},this.isCompositing=function(){return x},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),u.dispose()}}var Qv=new In,ey=new $s(1,1),ty=new xl(1),ny=new sl,iy=new gh,sy=new ml,Lv=[],Dv=[],kv=new Float32Array(16),Nv=new Float32Array(9),Uv=new Float32Array(4);function Ta(i,e,t){let n=i[0];if(n<=0||n>0)return i;let s=e*t,r=Lv[s];if(r===void 0&&(r=new Float32Array(s),Lv[s]=r),e!==0){n.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,i[o].toArray(r,a)}return r}function Ln(i,e){if(i.length!==e.length)return!1;for(let t=0,n=i.length;t<n;t++)if(i[t]!==e[t])return!1;return!0}function Dn(i,e){for(let t=0,n=e.length;t<n;t++)i[t]=e[t]}function Su(i,e){let t=Dv[e];t===void 0&&(t=new Int32Array(e),Dv[e]=t);for(let n=0;n!==e;++n)t[n]=i.allocateTextureUnit();return t}function XT(i,e){let t=this.cache;t[0]!==e&&(i.uniform1f(this.addr,e),t[0]=e)}function qT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Ln(t,e))return;i.uniform2fv(this.addr,e),Dn(t,e)}}function $T(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(i.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Ln(t,e))return;i.uniform3fv(this.addr,e),Dn(t,e)}}function YT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Ln(t,e))return;i.uniform4fv(this.addr,e),Dn(t,e)}}function KT(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Ln(t,e))return;i.uniformMatrix2fv(this.addr,!1,e),Dn(t,e)}else{if(Ln(t,n))return;Uv.set(n),i.uniformMatrix2fv(this.addr,!1,Uv),Dn(t,n)}}function ZT(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Ln(t,e))return;i.uniformMatrix3fv(this.addr,!1,e),Dn(t,e)}else{if(Ln(t,n))return;Nv.set(n),i.uniformMatrix3fv(this.addr,!1,Nv),Dn(t,n)}}function jT(i,e){let t=this.cache,n=e.elements;if(n===void 0){if(Ln(t,e))return;i.uniformMatrix4fv(this.addr,!1,e),Dn(t,e)}else{if(Ln(t,n))return;kv.set(n),i.uniformMatrix4fv(this.addr,!1,kv),Dn(t,n)}}function JT(i,e){let t=this.cache;t[0]!==e&&(i.uniform1i(this.addr,e),t[0]=e)}function QT(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Ln(t,e))return;i.uniform2iv(this.addr,e),Dn(t,e)}}function eA(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Ln(t,e))return;i.uniform3iv(this.addr,e),Dn(t,e)}}function tA(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Ln(t,e))return;i.uniform4iv(this.addr,e),Dn(t,e)}}function nA(i,e){let t=this.cache;t[0]!==e&&(i.uniform1ui(this.addr,e),t[0]=e)}function iA(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(i.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Ln(t,e))return;i.uniform2uiv(this.addr,e),Dn(t,e)}}function sA(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(i.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Ln(t,e))return;i.uniform3uiv(this.addr,e),Dn(t,e)}}function rA(i,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(i.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Ln(t,e))return;i.uniform4uiv(this.addr,e),Dn(t,e)}}function wu(i){return i.version===0&&(i.compareFunction=rp,i.needsUpdate=!0),i}function oA(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_2D_SHADOW?r=wu(ey):r=Qv,t.setTexture2D(e||r,s)}function aA(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture3D(e||iy,s)}function lA(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_CUBE_SHADOW?r=wu(ty):r=sy,t.setTextureCube(e||r,s)}function cA(i,e,t){let n=this.cache,s=t.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),t.setTexture2DArray(e||ny,s)}function hA(i){switch(i){case 5126:return XT;case 35664:return qT;case 35665:return $T;case 35666:return YT;case 35674:return KT;case 35675:return ZT;case 35676:return jT;case 5124:case 35670:return JT;case 35667:case 35671:return QT;case 35668:case 35672:return eA;case 35669:case 35673:return tA;case 5125:return nA;case 36294:return iA;case 36295:return sA;case 36296:return rA;case 35678:case 36198:case 36298:case 36306:case 35682:return oA;case 35679:case 36299:case 36307:return aA;case 35680:case 36300:case 36308:case 36293:return lA;case 36289:case 36303:case 36311:case 36292:return cA}}function uA(i,e){i.uniform1fv(this.addr,e)}function dA(i,e){let t=Ta(e,this.size,2);i.uniform2fv(this.addr,t)}function fA(i,e){let t=Ta(e,this.size,3);i.uniform3fv(this.addr,t)}function pA(i,e){let t=Ta(e,this.size,4);i.uniform4fv(this.addr,t)}function mA(i,e){let t=Ta(e,this.size,4);i.uniformMatrix2fv(this.addr,!1,t)}function gA(i,e){let t=Ta(e,this.size,9);i.uniformMatrix3fv(this.addr,!1,t)}function xA(i,e){let t=Ta(e,this.size,16);i.uniformMatrix4fv(this.addr,!1,t)}function vA(i,e){i.uniform1iv(this.addr,e)}function yA(i,e){i.uniform2iv(this.addr,e)}function _A(i,e){i.uniform3iv(this.addr,e)}function bA(i,e){i.uniform4iv(this.addr,e)}function SA(i,e){i.uniform1uiv(this.addr,e)}function wA(i,e){i.uniform2uiv(this.addr,e)}function MA(i,e){i.uniform3uiv(this.addr,e)}function TA(i,e){i.uniform4uiv(this.addr,e)}function AA(i,e,t){let n=this.cache,s=e.length,r=Su(t,s);Ln(n,r)||(i.uniform1iv(this.addr,r),Dn(n,r));let o;this.type===i.SAMPLER_2D_SHADOW?o=wu(ey):o=Qv;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function EA(i,e,t){let n=this.cache,s=e.length,r=Su(t,s);Ln(n,r)||(i.uniform1iv(this.addr,r),Dn(n,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||iy,r[o])}function RA(i,e,t){let n=this.cache,s=e.length,r=Su(t,s);Ln(n,r)||(i.uniform1iv(this.addr,r),Dn(n,r));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=wu(ty):o=sy;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function CA(i,e,t){let n=this.cache,s=e.length,r=Su(t,s);Ln(n,r)||(i.uniform1iv(this.addr,r),Dn(n,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||ny,r[o])}function PA(i){switch(i){case 5126:return uA;case 35664:return dA;case 35665:return fA;case 35666:return pA;case 35674:return mA;case 35675:return gA;case 35676:return xA;case 5124:case 35670:return vA;case 35667:case 35671:return yA;case 35668:case 35672:return _A;case 35669:case 35673:return bA;case 5125:return SA;case 36294:return wA;case 36295:return MA;case 36296:return TA;case 35678:case 36198:case 36298:case 36306:case 35682:return AA;case 35679:case 36299:case 36307:return EA;case 35680:case 36300:case 36308:case 36293:return RA;case 36289:case 36303:case 36311:case 36292:return CA}}var xp=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.setValue=hA(t.type)}},vp=class{constructor(e,t,n){this.id=e,this.addr=n,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=PA(t.type)}},yp=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,n){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],n)}}},mp=/(\w+)(\])?(\[|\.)?/g;function Ov(i,e){i.seq.push(e),i.map[e.id]=e}function IA(i,e,t){let n=i.name,s=n.length;for(mp.lastIndex=0;;){let r=mp.exec(n),o=mp.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){Ov(t,c===void 0?new xp(a,i,e):new vp(a,i,e));break}else{let u=t.map[a];u===void 0&&(u=new yp(a),Ov(t,u)),t=u}}}var Ma=class{constructor(e,t){this.seq=[],this.map={};let n=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);IA(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,n,s){let r=this.map[t];r!==void 0&&r.setValue(e,n,s)}setOptional(e,t,n){let s=t[n];s!==void 0&&this.setValue(e,n,s)}static upload(e,t,n,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=n[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let n=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&n.push(o)}return n}};function Fv(i,e,t){let n=i.createShader(e);return i.shaderSource(n,t),i.compileShader(n),n}var LA=37297,DA=0;function kA(i,e){let t=i.split(`
`),n=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;n.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return n.join(`
`)}var Bv=new st;function NA(i){mt._getMatrix(Bv,mt.workingColorSpace,i);let e=`mat3( ${Bv.elements.map(t=>t.toFixed(4))} )`;switch(mt.getTransfer(i)){case nl:return[e,"LinearTransferOETF"];case Pt:return[e,"sRGBTransferOETF"];default:return $e("WebGLProgram: Unsupported color space: ",i),[e,"LinearTransferOETF"]}}function zv(i,e,t){let n=i.getShaderParameter(e,i.COMPILE_STATUS),r=(i.getShaderInfoLog(e)||"").trim();if(n&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+kA(i.getShaderSource(e),a)}else return r}function UA(i,e){let t=NA(e);return[`vec4 ${i}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var OA={[Gf]:"Linear",[Vf]:"Reinhard",[Wf]:"Cineon",[Xf]:"ACESFilmic",[$f]:"AgX",[Yf]:"Neutral",[qf]:"Custom"};function FA(i,e){let t=OA[e];return t===void 0?($e("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var yu=new z;function BA(){mt.getLuminanceCoefficients(yu);let i=yu.x.toFixed(4),e=yu.y.toFixed(4),t=yu.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function zA(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(zl).join(`
`)}function HA(i){let e=[];for(let t in i){let n=i[t];n!==!1&&e.push("#define "+t+" "+n)}return e.join(`
`)}function GA(i,e){let t={},n=i.getProgramParameter(e,i.ACTIVE_ATTRIBUTES);for(let s=0;s<n;s++){let r=i.getActiveAttrib(e,s),o=r.name,a=1;r.type===i.FLOAT_MAT2&&(a=2),r.type===i.FLOAT_MAT3&&(a=3),r.type===i.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:i.getAttribLocation(e,o),locationSize:a}}return t}function zl(i){return i!==""}function Hv(i,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Gv(i,e){return i.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var VA=/^[ \t]*#include +<([\w\d./]+)>/gm;function _p(i){return i.replace(VA,WA)}function WA(i,e){let t=ft[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return _p(t)}var XA=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Vv(i){return i.replace(XA,qA)}function qA(i,e,t,n){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=n.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Wv(i){let e=`precision ${i.precision} float;
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
#define LOW_PRECISION`),e}var $A={[Il]:"SHADOWMAP_TYPE_PCF",[xa]:"SHADOWMAP_TYPE_VSM"};function YA(i){return $A[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var KA={[ya]:"ENVMAP_MODE_REFRACTION"};function ZA(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":KA[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var jA={[Hf]:"ENVMAP_BLENDING_MULTIPLY",[lv]:"ENVMAP_BLENDING_MIX",[cv]:"ENVMAP_BLENDING_ADD"};function JA(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":jA[i.combine]||"ENVMAP_BLENDING_NONE"}function QA(i,e,t,n){let s=i.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=YA(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=ZA(t),u=JA(t),d=zA(t),p=HA(r),m=s.createProgram(),v,x,g=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(v=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(zl).join(`
`),v.length>0&&(v+=`
`),x=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p].filter(zl).join(`
`),x.length>0&&(x+=`
`)):(v=[Wv(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(zl).join(`
`),x=[Wv(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,p,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+u:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==_s?"#define TONE_MAPPING":"",t.toneMapping!==_s?ft.tonemapping_pars_fragment:"",t.toneMapping!==_s?FA("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",ft.colorspace_pars_fragment,UA("linearToOutputTexel",t.outputColorSpace),BA(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(zl).join(`
`)),o=_p(o),o=Hv(o,t),o=Gv(o,t),a=_p(a),a=Hv(a,t),a=Gv(a,t),o=Vv(o),a=Vv(a),t.isRawShaderMaterial!==!0&&(g=`#version 300 es
`,v=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+v,x=["#define varying in",t.glslVersion===eo?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===eo?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+x);let S=g+v+o,w=g+x+a,_=Fv(s,s.VERTEX_SHADER,S),C=Fv(s,s.FRAGMENT_SHADER,w);s.attachShader(m,_),s.attachShader(m,C),t.index0AttributeName!==void 0?s.bindAttribLocation(m,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(m,0,"position"),s.linkProgram(m);function T(L){if(i.debug.checkShaderErrors){let k=s.getProgramInfoLog(m)||"",H=s.getShaderInfoLog(_)||"",W=s.getShaderInfoLog(C)||"",N=k.trim(),X=H.trim(),Y=W.trim(),V=!0,ce=!0;if(s.getProgramParameter(m,s.LINK_STATUS)===!1)if(V=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(s,m,_,C);else{let j=zv(s,_,"vertex"),Q=zv(s,C,"fragment");it("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(m,s.VALIDATE_STATUS)+`

Material Name: `+L.name+`
Material Type: `+L.type+`

Program Info Log: `+N+`
`+j+`
`+Q)}else N!==""?$e("WebGLProgram: Program Info Log:",N):(X===""||Y==="")&&(ce=!1);ce&&(L.diagnostics={runnable:V,programLog:N,vertexShader:{log:X,prefix:v},fragmentShader:{log:Y,prefix:x}})}s.deleteShader(_),s.deleteShader(C),y=new Ma(s,m),A=GA(s,m)}let y;this.getUniforms=function(){return y===void 0&&T(this),y};let A;this.getAttributes=function(){return A===void 0&&T(this),A};let F=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return F===!1&&(F=s.getProgramParameter(m,LA)),F},this.destroy=function(){n.releaseStatesOfProgram(this),s.deleteProgram(m),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=DA++,this.cacheKey=e,this.usedTimes=1,this.program=m,this.vertexShader=_,this.fragmentShader=C,this}var eE=0,bp=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,n){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(n)===!1&&(s.add(n),n.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let n of t)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,n=t.get(e);return n===void 0&&(n=new Set,t.set(e,n)),n}_getShaderStage(e){let t=this.shaderCache,n=t.get(e);return n===void 0&&(n=new Sp(e),t.set(e,n)),n}},Sp=class{constructor(e){this.id=eE++,this.code=e,this.usedTimes=0}};function tE(i){return i===bs||i===Ul||i===Ol}function nE(i,e,t,n,s,r){let o=new rl,a=new bp,l=new Set,c=[],h=new Map,u=n.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function p(y){return l.add(y),y===0?"uv":`uv${y}`}function m(y,A,F,L,k,H){let W=L.fog,N=k.geometry,X=y.isMeshStandardMaterial||y.isMeshLambertMaterial||y.isMeshPhongMaterial?L.environment:null,Y=y.isMeshStandardMaterial||y.isMeshLambertMaterial&&!y.envMap||y.isMeshPhongMaterial&&!y.envMap,V=e.get(y.envMap||X,Y),ce=d[y.type],j=n.precision;y.precision!==null&&(j=n.getMaxPrecision(y.precision),j!==y.precision&&$e("WebGLProgram.getParameters:",y.precision,"not supported, using",j,"instead."));let Q=N.morphAttributes.position||N.morphAttributes.normal||N.morphAttributes.color,se=Q!==void 0?Q.length:0,de=0;N.morphAttributes.position!==void 0&&(de=1),N.morphAttributes.normal!==void 0&&(de=2),N.morphAttributes.color!==void 0&&(de=3);let ue,ee,me,ve;if(ce){let Re=Ms[ce];ue=Re.vertexShader,ee=Re.fragmentShader}else{ue=y.vertexShader,ee=y.fragmentShader;let Re=a.getVertexShaderStage(y),ht=a.getFragmentShaderStage(y);a.update(y,Re,ht),me=Re.id,ve=ht.id}let Ee=i.getRenderTarget(),Se=i.state.buffers.depth.getReversed(),Ye=k.isInstancedMesh===!0,at=k.isBatchedMesh===!0,Ve=!!y.map,pt=!!y.matcap,ut=!!V,rt=ut&&V.isPMREMTexture===!0,Zt=!!y.aoMap,Ht=!!y.lightMap,un=!!y.bumpMap&&y.wireframe===!1,Nt=!!y.normalMap,Nn=!!y.displacementMap,wt=!!y.emissiveMap,bn=!!y.metalnessMap,tn=!!y.roughnessMap,dn=y.anisotropy>0,O=y.clearcoat>0,Ce=y.diffuseRoughness>0,Je=y.dispersion>0,lt=y.retroreflectivity>0,we=y.iridescence>0,Ot=y.sheen>0,Ge=y.transmission>0,je=dn&&!!y.anisotropyMap,P=O&&!!y.clearcoatMap,M=O&&!!y.clearcoatNormalMap,q=O&&!!y.clearcoatRoughnessMap,he=Ce&&!!y.diffuseRoughnessMap,oe=we&&!!y.iridescenceMap,xe=we&&!!y.iridescenceThicknessMap,ye=Ot&&!!y.sheenColorMap,te=Ot&&!!y.sheenRoughnessMap,ie=!!y.specularMap,pe=!!y.specularColorMap,U=!!y.specularIntensityMap,re=Ge&&!!y.transmissionMap,ne=Ge&&!!y.thicknessMap,Me=!!y.gradientMap,ge=!!y.alphaMap,be=y.alphaTest>0,Xe=!!y.alphaHash,et=!!y.extensions,le=_s;y.toneMapped&&(Ee===null||Ee.isXRRenderTarget===!0)&&(le=i.toneMapping);let Be=rt?V.isCompressedCubeTexture?V.image[0].mipmaps:V.mipmaps:null,tt={shaderID:ce,shaderType:y.type,shaderName:y.name,vertexShader:ue,fragmentShader:ee,defines:y.defines,customVertexShaderID:me,customFragmentShaderID:ve,isRawShaderMaterial:y.isRawShaderMaterial===!0,glslVersion:y.glslVersion,precision:j,batching:at,batchingColor:at&&k._colorsTexture!==null,instancing:Ye,instancingColor:Ye&&k.instanceColor!==null,instancingMorph:Ye&&k.morphTexture!==null,outputColorSpace:Ee===null?i.outputColorSpace:Ee.isXRRenderTarget===!0?Ee.texture.colorSpace:mt.workingColorSpace,alphaToCoverage:!!y.alphaToCoverage,map:Ve,matcap:pt,envMap:ut,envMapMode:ut&&V.mapping,envMapPMREM:rt,envMapMaxLod:rt?Be.length-1:null,envMapSize:rt?Be[0].width:null,aoMap:Zt,lightMap:Ht,bumpMap:un,normalMap:Nt,displacementMap:Nn,emissiveMap:wt,normalMapObjectSpace:Nt&&y.normalMapType===fv,normalMapTangentSpace:Nt&&y.normalMapType===gu,packedNormalMap:Nt&&y.normalMapType===gu&&tE(y.normalMap.format),metalnessMap:bn,roughnessMap:tn,anisotropy:dn,anisotropyMap:je,clearcoat:O,clearcoatMap:P,clearcoatNormalMap:M,clearcoatRoughnessMap:q,diffuseRoughness:Ce,diffuseRoughnessMap:he,dispersion:Je,retroreflection:lt,iridescence:we,iridescenceMap:oe,iridescenceThicknessMap:xe,sheen:Ot,sheenColorMap:ye,sheenRoughnessMap:te,specularMap:ie,specularColorMap:pe,specularIntensityMap:U,transmission:Ge,transmissionMap:re,thicknessMap:ne,gradientMap:Me,opaque:y.transparent===!1&&y.blending===va&&y.alphaToCoverage===!1,alphaMap:ge,alphaTest:be,alphaHash:Xe,combine:y.combine,mapUv:Ve&&p(y.map.channel),aoMapUv:Zt&&p(y.aoMap.channel),lightMapUv:Ht&&p(y.lightMap.channel),bumpMapUv:un&&p(y.bumpMap.channel),normalMapUv:Nt&&p(y.normalMap.channel),displacementMapUv:Nn&&p(y.displacementMap.channel),emissiveMapUv:wt&&p(y.emissiveMap.channel),metalnessMapUv:bn&&p(y.metalnessMap.channel),roughnessMapUv:tn&&p(y.roughnessMap.channel),anisotropyMapUv:je&&p(y.anisotropyMap.channel),clearcoatMapUv:P&&p(y.clearcoatMap.channel),clearcoatNormalMapUv:M&&p(y.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:q&&p(y.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:he&&p(y.diffuseRoughnessMap.channel),iridescenceMapUv:oe&&p(y.iridescenceMap.channel),iridescenceThicknessMapUv:xe&&p(y.iridescenceThicknessMap.channel),sheenColorMapUv:ye&&p(y.sheenColorMap.channel),sheenRoughnessMapUv:te&&p(y.sheenRoughnessMap.channel),specularMapUv:ie&&p(y.specularMap.channel),specularColorMapUv:pe&&p(y.specularColorMap.channel),specularIntensityMapUv:U&&p(y.specularIntensityMap.channel),transmissionMapUv:re&&p(y.transmissionMap.channel),thicknessMapUv:ne&&p(y.thicknessMap.channel),alphaMapUv:ge&&p(y.alphaMap.channel),vertexTangents:!!N.attributes.tangent&&(Nt||dn),vertexNormals:!!N.attributes.normal,vertexColors:y.vertexColors,vertexAlphas:y.vertexColors===!0&&!!N.attributes.color&&N.attributes.color.itemSize===4,pointsUvs:k.isPoints===!0&&!!N.attributes.uv&&(Ve||ge),fog:!!W,useFog:y.fog===!0,fogExp2:!!W&&W.isFogExp2,flatShading:y.wireframe===!1&&(y.flatShading===!0||N.attributes.normal===void 0&&Nt===!1&&(y.isMeshLambertMaterial||y.isMeshPhongMaterial||y.isMeshStandardMaterial||y.isMeshPhysicalMaterial)),sizeAttenuation:y.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:Se,skinning:k.isSkinnedMesh===!0,hasPositionAttribute:N.attributes.position!==void 0,morphTargets:N.morphAttributes.position!==void 0,morphNormals:N.morphAttributes.normal!==void 0,morphColors:N.morphAttributes.color!==void 0,morphTargetsCount:se,morphTextureStride:de,numSunLights:A.sun.length,numDirLights:A.directional.length,numPointLights:A.point.length,numSpotLights:A.spot.length,numSpotLightMaps:A.spotLightMap.length,numRectAreaLights:A.rectArea.length,numHemiLights:A.hemi.length,numSunLightShadows:A.sunShadowMap.length,numDirLightShadows:A.directionalShadowMap.length,numPointLightShadows:A.pointShadowMap.length,numSpotLightShadows:A.spotShadowMap.length,numSpotLightShadowsWithMaps:A.numSpotLightShadowsWithMaps,numLightProbes:A.numLightProbes,numLightProbeGrids:H.filter(Re=>Re.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:y.dithering,shadowMapEnabled:i.shadowMap.enabled&&F.length>0,shadowMapType:i.shadowMap.type,toneMapping:le,decodeVideoTexture:Ve&&y.map.isVideoTexture===!0&&mt.getTransfer(y.map.colorSpace)===Pt,decodeVideoTextureEmissive:wt&&y.emissiveMap.isVideoTexture===!0&&mt.getTransfer(y.emissiveMap.colorSpace)===Pt,premultipliedAlpha:y.premultipliedAlpha,doubleSided:y.side===zi,flipSided:y.side===ci,useDepthPacking:y.depthPacking>=0,depthPacking:y.depthPacking||0,index0AttributeName:y.index0AttributeName,extensionClipCullDistance:et&&y.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(et&&y.extensions.multiDraw===!0||at)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:y.customProgramCacheKey()};return tt.vertexUv1s=l.has(1),tt.vertexUv2s=l.has(2),tt.vertexUv3s=l.has(3),l.clear(),tt}function v(y){let A=[];if(y.shaderID?A.push(y.shaderID):(A.push(y.customVertexShaderID),A.push(y.customFragmentShaderID)),y.defines!==void 0)for(let F in y.defines)A.push(F),A.push(y.defines[F]);return y.isRawShaderMaterial===!1&&(x(A,y),g(A,y),A.push(i.outputColorSpace)),A.push(y.customProgramCacheKey),A.join()}function x(y,A){y.push(A.precision),y.push(A.outputColorSpace),y.push(A.envMapMode),y.push(A.envMapPMREM),y.push(A.envMapMaxLod),y.push(A.envMapSize),y.push(A.mapUv),y.push(A.alphaMapUv),y.push(A.lightMapUv),y.push(A.aoMapUv),y.push(A.bumpMapUv),y.push(A.normalMapUv),y.push(A.displacementMapUv),y.push(A.emissiveMapUv),y.push(A.metalnessMapUv),y.push(A.roughnessMapUv),y.push(A.anisotropyMapUv),y.push(A.clearcoatMapUv),y.push(A.clearcoatNormalMapUv),y.push(A.clearcoatRoughnessMapUv),y.push(A.diffuseRoughnessMapUv),y.push(A.iridescenceMapUv),y.push(A.iridescenceThicknessMapUv),y.push(A.sheenColorMapUv),y.push(A.sheenRoughnessMapUv),y.push(A.specularMapUv),y.push(A.specularColorMapUv),y.push(A.specularIntensityMapUv),y.push(A.transmissionMapUv),y.push(A.thicknessMapUv),y.push(A.combine),y.push(A.fogExp2),y.push(A.sizeAttenuation),y.push(A.morphTargetsCount),y.push(A.numSunLights),y.push(A.numDirLights),y.push(A.numPointLights),y.push(A.numSpotLights),y.push(A.numSpotLightMaps),y.push(A.numHemiLights),y.push(A.numRectAreaLights),y.push(A.numSunLightShadows),y.push(A.numDirLightShadows),y.push(A.numPointLightShadows),y.push(A.numSpotLightShadows),y.push(A.numSpotLightShadowsWithMaps),y.push(A.numLightProbes),y.push(A.numLightProbeGrids),y.push(A.shadowMapType),y.push(A.toneMapping),y.push(A.numClippingPlanes),y.push(A.numClipIntersection),y.push(A.depthPacking)}function g(y,A){o.disableAll(),A.instancing&&o.enable(0),A.instancingColor&&o.enable(1),A.instancingMorph&&o.enable(2),A.matcap&&o.enable(3),A.envMap&&o.enable(4),A.normalMapObjectSpace&&o.enable(5),A.normalMapTangentSpace&&o.enable(6),A.clearcoat&&o.enable(7),A.iridescence&&o.enable(8),A.alphaTest&&o.enable(9),A.vertexColors&&o.enable(10),A.vertexAlphas&&o.enable(11),A.vertexUv1s&&o.enable(12),A.vertexUv2s&&o.enable(13),A.vertexUv3s&&o.enable(14),A.vertexTangents&&o.enable(15),A.anisotropy&&o.enable(16),A.alphaHash&&o.enable(17),A.batching&&o.enable(18),A.dispersion&&o.enable(19),A.retroreflection&&o.enable(24),A.diffuseRoughness&&o.enable(25),A.batchingColor&&o.enable(20),A.gradientMap&&o.enable(21),A.packedNormalMap&&o.enable(22),A.vertexNormals&&o.enable(23),y.push(o.mask),o.disableAll(),A.fog&&o.enable(0),A.useFog&&o.enable(1),A.flatShading&&o.enable(2),A.logarithmicDepthBuffer&&o.enable(3),A.reversedDepthBuffer&&o.enable(4),A.skinning&&o.enable(5),A.morphTargets&&o.enable(6),A.morphNormals&&o.enable(7),A.morphColors&&o.enable(8),A.premultipliedAlpha&&o.enable(9),A.shadowMapEnabled&&o.enable(10),A.doubleSided&&o.enable(11),A.flipSided&&o.enable(12),A.useDepthPacking&&o.enable(13),A.dithering&&o.enable(14),A.transmission&&o.enable(15),A.sheen&&o.enable(16),A.opaque&&o.enable(17),A.pointsUvs&&o.enable(18),A.decodeVideoTexture&&o.enable(19),A.decodeVideoTextureEmissive&&o.enable(20),A.alphaToCoverage&&o.enable(21),A.numLightProbeGrids>0&&o.enable(22),A.hasPositionAttribute&&o.enable(23),y.push(o.mask)}function S(y){let A=d[y.type],F;if(A){let L=Ms[A];F=Tv.clone(L.uniforms)}else F=y.uniforms;return F}function w(y,A){let F=h.get(A);return F!==void 0?++F.usedTimes:(F=new QA(i,A,y,s),c.push(F),h.set(A,F)),F}function _(y){if(--y.usedTimes===0){let A=c.indexOf(y);c[A]=c[c.length-1],c.pop(),h.delete(y.cacheKey),y.destroy()}}function C(y){a.remove(y)}function T(){a.dispose()}return{getParameters:m,getProgramCacheKey:v,getUniforms:S,acquireProgram:w,releaseProgram:_,releaseShaderCache:C,programs:c,dispose:T}}function iE(){let i=new WeakMap;function e(o){return i.has(o)}function t(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function s(o,a,l){i.get(o)[a]=l}function r(){i=new WeakMap}return{has:e,get:t,remove:n,update:s,dispose:r}}function sE(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.material.id!==e.material.id?i.material.id-e.material.id:i.materialVariant!==e.materialVariant?i.materialVariant-e.materialVariant:i.z!==e.z?i.z-e.z:i.id-e.id}function Xv(i,e){return i.groupOrder!==e.groupOrder?i.groupOrder-e.groupOrder:i.renderOrder!==e.renderOrder?i.renderOrder-e.renderOrder:i.z!==e.z?e.z-i.z:i.id-e.id}function qv(){let i=[],e=0,t=[],n=[],s=[];function r(){e=0,t.length=0,n.length=0,s.length=0}function o(d){let p=0;return d.isInstancedMesh&&(p+=2),d.isSkinnedMesh&&(p+=1),p}function a(d,p,m,v,x,g){let S=i[e];return S===void 0?(S={id:d.id,object:d,geometry:p,material:m,materialVariant:o(d),groupOrder:v,renderOrder:d.renderOrder,z:x,group:g},i[e]=S):(S.id=d.id,S.object=d,S.geometry=p,S.material=m,S.materialVariant=o(d),S.groupOrder=v,S.renderOrder=d.renderOrder,S.z=x,S.group=g),e++,S}function l(d,p,m,v,x,g,S){S.reversedDepth===!0&&(x=-x);let w=a(d,p,m,v,x,g);m.transmission>0?n.push(w):m.transparent===!0?s.push(w):t.push(w)}function c(d,p,m,v,x,g){let S=a(d,p,m,v,x,g);m.transmission>0?n.unshift(S):m.transparent===!0?s.unshift(S):t.unshift(S)}function h(d,p){t.length>1&&t.sort(d||sE),n.length>1&&n.sort(p||Xv),s.length>1&&s.sort(p||Xv)}function u(){for(let d=e,p=i.length;d<p;d++){let m=i[d];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:t,transmissive:n,transparent:s,init:r,push:l,unshift:c,finish:u,sort:h}}function rE(){let i=new WeakMap;function e(n,s){let r=i.get(n),o;return r===void 0?(o=new qv,i.set(n,[o])):s>=r.length?(o=new qv,r.push(o)):o=r[s],o}function t(){i=new WeakMap}return{get:e,dispose:t}}function oE(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new z,color:new qe};break;case"SpotLight":t={position:new z,direction:new z,color:new qe,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new z,color:new qe,distance:0,decay:0};break;case"HemisphereLight":t={direction:new z,skyColor:new qe,groundColor:new qe};break;case"RectAreaLight":t={color:new qe,position:new z,halfWidth:new z,halfHeight:new z};break}return i[e.id]=t,t}}}function aE(){let i={};return{get:function(e){if(i[e.id]!==void 0)return i[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ze};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ze};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ze,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[e.id]=t,t}}}var lE=0;function cE(i,e){return(e.castShadow?2:0)-(i.castShadow?2:0)+(e.map?1:0)-(i.map?1:0)}function hE(i){let e=new oE,t=aE(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new z);let s=new z,r=new ct,o=new ct;function a(c){let h=0,u=0,d=0;for(let H=0;H<9;H++)n.probe[H].set(0,0,0);let p=0,m=0,v=0,x=0,g=0,S=0,w=0,_=0,C=0,T=0,y=0,A=0,F=0,L=0;c.sort(cE);for(let H=0,W=c.length;H<W;H++){let N=c[H],X=N.color,Y=N.intensity,V=N.distance,ce=null;if(N.shadow&&N.shadow.map&&(N.shadow.map.texture.format===bs?ce=N.shadow.map.texture:ce=N.shadow.map.depthTexture||N.shadow.map.texture),N.isAmbientLight)h+=X.r*Y,u+=X.g*Y,d+=X.b*Y;else if(N.isLightProbe){for(let j=0;j<9;j++)n.probe[j].addScaledVector(N.sh.coefficients[j],Y);L++}else if(N.isSunLight){let j=e.get(N);if(j.color.copy(N.color).multiplyScalar(N.intensity),N.castShadow){let Q=N.shadow,se=t.get(N);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize.copy(Q.mapSize).multiply(Q.getFrameExtents()),n.sunShadow[m]=se,n.sunShadowMap[m]=ce;let de=Q.getViewportCount();for(let ue=0;ue<de;ue++)n.sunShadowMatrix[v+ue]=Q.getMatrix(ue),n.sunShadowCascade[v+ue]=Q._cascadeData[ue];v+=de,m++}n.sun[p]=j,p++}else if(N.isDirectionalLight){let j=e.get(N);if(j.color.copy(N.color).multiplyScalar(N.intensity),N.castShadow){let Q=N.shadow,se=t.get(N);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize=Q.mapSize,n.directionalShadow[x]=se,n.directionalShadowMap[x]=ce,n.directionalShadowMatrix[x]=N.shadow.matrix,C++}n.directional[x]=j,x++}else if(N.isSpotLight){let j=e.get(N);j.position.setFromMatrixPosition(N.matrixWorld),j.color.copy(X).multiplyScalar(Y),j.distance=V,j.coneCos=Math.cos(N.angle),j.penumbraCos=Math.cos(N.angle*(1-N.penumbra)),j.decay=N.decay,n.spot[S]=j;let Q=N.shadow;if(N.map&&(n.spotLightMap[A]=N.map,A++,Q.updateMatrices(N),N.castShadow&&F++),n.spotLightMatrix[S]=Q.matrix,N.castShadow){let se=t.get(N);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize=Q.mapSize,n.spotShadow[S]=se,n.spotShadowMap[S]=ce,y++}S++}else if(N.isRectAreaLight){let j=e.get(N);j.color.copy(X).multiplyScalar(Y),j.halfWidth.set(N.width*.5,0,0),j.halfHeight.set(0,N.height*.5,0),n.rectArea[w]=j,w++}else if(N.isPointLight){let j=e.get(N);if(j.color.copy(N.color).multiplyScalar(N.intensity),j.distance=N.distance,j.decay=N.decay,N.castShadow){let Q=N.shadow,se=t.get(N);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize=Q.mapSize,se.shadowCameraNear=Q.camera.near,se.shadowCameraFar=Q.camera.far,n.pointShadow[g]=se,n.pointShadowMap[g]=ce,n.pointShadowMatrix[g]=N.shadow.matrix,T++}n.point[g]=j,g++}else if(N.isHemisphereLight){let j=e.get(N);j.skyColor.copy(N.color).multiplyScalar(Y),j.groundColor.copy(N.groundColor).multiplyScalar(Y),n.hemi[_]=j,_++}}w>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=Le.LTC_FLOAT_1,n.rectAreaLTC2=Le.LTC_FLOAT_2):(n.rectAreaLTC1=Le.LTC_HALF_1,n.rectAreaLTC2=Le.LTC_HALF_2)),n.ambient[0]=h,n.ambient[1]=u,n.ambient[2]=d;let k=n.hash;(k.sunLength!==p||k.directionalLength!==x||k.pointLength!==g||k.spotLength!==S||k.rectAreaLength!==w||k.hemiLength!==_||k.numSunShadows!==m||k.numDirectionalShadows!==C||k.numPointShadows!==T||k.numSpotShadows!==y||k.numSpotMaps!==A||k.numLightProbes!==L)&&(n.sun.length=p,n.directional.length=x,n.spot.length=S,n.rectArea.length=w,n.point.length=g,n.hemi.length=_,n.sunShadow.length=m,n.sunShadowMap.length=m,n.sunShadowMatrix.length=v,n.sunShadowCascade.length=v,n.directionalShadow.length=C,n.directionalShadowMap.length=C,n.directionalShadowMatrix.length=C,n.pointShadow.length=T,n.pointShadowMap.length=T,n.pointShadowMatrix.length=T,n.spotShadow.length=y,n.spotShadowMap.length=y,n.spotLightMatrix.length=y+A-F,n.spotLightMap.length=A,n.numSpotLightShadowsWithMaps=F,n.numLightProbes=L,k.sunLength=p,k.directionalLength=x,k.pointLength=g,k.spotLength=S,k.rectAreaLength=w,k.hemiLength=_,k.numSunShadows=m,k.numDirectionalShadows=C,k.numPointShadows=T,k.numSpotShadows=y,k.numSpotMaps=A,k.numLightProbes=L,n.version=lE++)}function l(c,h){let u=0,d=0,p=0,m=0,v=0,x=0,g=h.matrixWorldInverse;for(let S=0,w=c.length;S<w;S++){let _=c[S];if(_.isSunLight){let C=n.sun[u];C.direction.setFromMatrixPosition(_.matrixWorld),C.direction.transformDirection(g),u++}else if(_.isDirectionalLight){let C=n.directional[d];C.direction.setFromMatrixPosition(_.matrixWorld),s.setFromMatrixPosition(_.target.matrixWorld),C.direction.sub(s),C.direction.transformDirection(g),d++}else if(_.isSpotLight){let C=n.spot[m];C.position.setFromMatrixPosition(_.matrixWorld),C.position.applyMatrix4(g),C.direction.setFromMatrixPosition(_.matrixWorld),s.setFromMatrixPosition(_.target.matrixWorld),C.direction.sub(s),C.direction.transformDirection(g),m++}else if(_.isRectAreaLight){let C=n.rectArea[v];C.position.setFromMatrixPosition(_.matrixWorld),C.position.applyMatrix4(g),o.identity(),r.copy(_.matrixWorld),r.premultiply(g),o.extractRotation(r),C.halfWidth.set(_.width*.5,0,0),C.halfHeight.set(0,_.height*.5,0),C.halfWidth.applyMatrix4(o),C.halfHeight.applyMatrix4(o),v++}else if(_.isPointLight){let C=n.point[p];C.position.setFromMatrixPosition(_.matrixWorld),C.position.applyMatrix4(g),p++}else if(_.isHemisphereLight){let C=n.hemi[x];C.direction.setFromMatrixPosition(_.matrixWorld),C.direction.transformDirection(g),x++}}}return{setup:a,setupView:l,state:n}}function $v(i){let e=new hE(i),t=[],n=[],s=[];function r(u){h.camera=u,t.length=0,n.length=0,s.length=0}function o(u){u.isLightProbeGrid?s.push(u):t.push(u)}function a(u){n.push(u)}function l(){e.setup(t),s.sort((u,d)=>u.priority-d.priority||u.id-d.id)}function c(u){e.setupView(t,u)}let h={lightsArray:t,shadowsArray:n,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function uE(i){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new $v(i),e.set(s,[a])):r>=o.length?(a=new $v(i),o.push(a)):a=o[r],a}function n(){e=new WeakMap}return{get:t,dispose:n}}var dE=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,fE=`uniform sampler2D shadow_pass;
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
}`,pE=[new z(1,0,0),new z(-1,0,0),new z(0,1,0),new z(0,-1,0),new z(0,0,1),new z(0,0,-1)],mE=[new z(0,-1,0),new z(0,-1,0),new z(0,0,1),new z(0,0,-1),new z(0,-1,0),new z(0,-1,0)],Yv=new ct,Bl=new z,gp=new z;function gE(i,e,t){let n=new vr,s=new Ze,r=new Ze,o=new kt,a=new bh,l=new Sh,c={},h=t.maxTextureSize,u={[ys]:ci,[ci]:ys,[zi]:zi},d=new fi({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Ze},radius:{value:4}},vertexShader:dE,fragmentShader:fE}),p=d.clone();p.defines.HORIZONTAL_PASS=1;let m=new Vn;m.setAttribute("position",new _n(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let v=new Gt(m,d),x=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=Il;let g=this.type;this.render=function(T,y,A){if(x.enabled===!1||x.autoUpdate===!1&&x.needsUpdate===!1||T.length===0)return;this.type===Vx&&($e("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=Il);let F=i.getRenderTarget(),L=i.getActiveCubeFace(),k=i.getActiveMipmapLevel(),H=i.state;H.setBlending(Kr),H.buffers.depth.getReversed()===!0?H.buffers.color.setClear(0,0,0,0):H.buffers.color.setClear(1,1,1,1),H.buffers.depth.setTest(!0),H.setScissorTest(!1);let W=g!==this.type;W&&y.traverse(function(N){N.material&&(Array.isArray(N.material)?N.material.forEach(X=>X.needsUpdate=!0):N.material.needsUpdate=!0)});for(let N=0,X=T.length;N<X;N++){let Y=T[N],V=Y.shadow;if(V===void 0){$e("WebGLShadowMap:",Y,"has no shadow.");continue}if(V.autoUpdate===!1&&V.needsUpdate===!1)continue;s.copy(V.mapSize);let ce=V.getFrameExtents();s.multiply(ce),r.copy(V.mapSize),(s.x>h||s.y>h)&&(s.x>h&&(r.x=Math.floor(h/ce.x),s.x=r.x*ce.x,V.mapSize.x=r.x),s.y>h&&(r.y=Math.floor(h/ce.y),s.y=r.y*ce.y,V.mapSize.y=r.y));let j=i.state.buffers.depth.getReversed();if(V.camera._reversedDepth=j,V.map===null||W===!0){if(V.map!==null&&(V.map.depthTexture!==null&&(V.map.depthTexture.dispose(),V.map.depthTexture=null),V.map.dispose()),this.type===xa){if(Y.isPointLight){$e("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}V.map=new Ci(s.x,s.y,{format:bs,type:is,minFilter:Pn,magFilter:Pn,generateMipmaps:!1}),V.map.texture.name=Y.name+".shadowMap",V.map.depthTexture=new $s(s.x,s.y,Pi),V.map.depthTexture.name=Y.name+".shadowMapDepth",V.map.depthTexture.format=Ws,V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=Kt,V.map.depthTexture.magFilter=Kt}else Y.isPointLight?(V.map=new Hl(s.x),V.map.depthTexture=new xl(s.x,ns)):(V.map=new Ci(s.x,s.y),V.map.depthTexture=new $s(s.x,s.y,ns)),V.map.depthTexture.name=Y.name+".shadowMap",V.map.depthTexture.format=Ws,this.type===Il?(V.map.depthTexture.compareFunction=j?sp:ip,V.map.depthTexture.minFilter=Pn,V.map.depthTexture.magFilter=Pn):(V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=Kt,V.map.depthTexture.magFilter=Kt);V.camera.updateProjectionMatrix()}V.map.isWebGLCubeRenderTarget!==!0&&(V.map.width!==s.x||V.map.height!==s.y)&&V.map.setSize(s.x,s.y);let Q=V.map.isWebGLCubeRenderTarget?6:V.getViewportCount();Y.isPointLight!==!0&&V.updateMatrices(Y,A);let se=(V.camera.layers.mask&4294967294)!==0?V.camera.layers:A.layers;for(let de=0;de<Q;de++){let ue=V.getCamera(de);if(Y.isPointLight){let ee=V.camera,me=V.matrix,ve=Y.distance||ee.far;ve!==ee.far&&(ee.far=ve,ee.updateProjectionMatrix()),Bl.setFromMatrixPosition(Y.matrixWorld),ee.position.copy(Bl),gp.copy(ee.position),gp.add(pE[de]),ee.up.copy(mE[de]),ee.lookAt(gp),ee.updateMatrixWorld(),me.makeTranslation(-Bl.x,-Bl.y,-Bl.z),Yv.multiplyMatrices(ee.projectionMatrix,ee.matrixWorldInverse),V._frustum.setFromProjectionMatrix(Yv,ee.coordinateSystem,ee.reversedDepth)}if(V.map.isWebGLCubeRenderTarget)i.setRenderTarget(V.map,de),i.clear();else{de===0&&(i.setRenderTarget(V.map),i.clear());let ee=V.getViewport(de);o.set(r.x*ee.x,r.y*ee.y,r.x*ee.z,r.y*ee.w),H.viewport(o)}n=V.getFrustum(de),_(y,A,ue,Y,se,this.type)}V.isPointLightShadow!==!0&&this.type===xa&&S(V,A),V.needsUpdate=!1}g=this.type,x.needsUpdate=!1,i.setRenderTarget(F,L,k)};function S(T,y){let A=e.update(v);d.defines.VSM_SAMPLES!==T.blurSamples&&(d.defines.VSM_SAMPLES=T.blurSamples,p.defines.VSM_SAMPLES=T.blurSamples,d.needsUpdate=!0,p.needsUpdate=!0),T.mapPass===null?T.mapPass=new Ci(s.x,s.y,{format:bs,type:is}):(T.mapPass.width!==T.map.width||T.mapPass.height!==T.map.height)&&T.mapPass.setSize(T.map.width,T.map.height),d.uniforms.shadow_pass.value=T.map.depthTexture,d.uniforms.resolution.value.set(T.map.width,T.map.height),d.uniforms.radius.value=T.radius,i.setRenderTarget(T.mapPass),i.clear(),i.renderBufferDirect(y,null,A,d,v,null),p.uniforms.shadow_pass.value=T.mapPass.texture,p.uniforms.resolution.value.set(T.map.width,T.map.height),p.uniforms.radius.value=T.radius,i.setRenderTarget(T.map),i.clear(),i.renderBufferDirect(y,null,A,p,v,null)}function w(T,y,A,F){let L=null,k=A.isPointLight===!0?T.customDistanceMaterial:T.customDepthMaterial;if(k!==void 0)L=k;else if(L=A.isPointLight===!0?l:a,i.localClippingEnabled&&y.clipShadows===!0&&Array.isArray(y.clippingPlanes)&&y.clippingPlanes.length!==0||y.displacementMap&&y.displacementScale!==0||y.alphaMap&&y.alphaTest>0||y.map&&y.alphaTest>0||y.alphaToCoverage===!0){let H=L.uuid,W=y.uuid,N=c[H];N===void 0&&(N={},c[H]=N);let X=N[W];X===void 0&&(X=L.clone(),N[W]=X,y.addEventListener("dispose",C)),L=X}if(L.visible=y.visible,L.wireframe=y.wireframe,F===xa?L.side=y.shadowSide!==null?y.shadowSide:y.side:L.side=y.shadowSide!==null?y.shadowSide:u[y.side],L.alphaMap=y.alphaMap,L.alphaTest=y.alphaToCoverage===!0?.5:y.alphaTest,L.map=y.map,L.clipShadows=y.clipShadows,L.clippingPlanes=y.clippingPlanes,L.clipIntersection=y.clipIntersection,L.displacementMap=y.displacementMap,L.displacementScale=y.displacementScale,L.displacementBias=y.displacementBias,L.wireframeLinewidth=y.wireframeLinewidth,L.linewidth=y.linewidth,A.isPointLight===!0&&L.isMeshDistanceMaterial===!0){let H=i.properties.get(L);H.light=A}return L}function _(T,y,A,F,L,k){if(T.visible===!1)return;if(T.layers.test(L)&&(T.isMesh||T.isLine||T.isPoints)&&(T.castShadow||T.receiveShadow&&k===xa)&&(!T.frustumCulled||T.intersectsFrustum(n))){T.modelViewMatrix.multiplyMatrices(A.matrixWorldInverse,T.matrixWorld);let N=e.update(T),X=T.material;if(Array.isArray(X)){let Y=N.groups;for(let V=0,ce=Y.length;V<ce;V++){let j=Y[V],Q=X[j.materialIndex];if(Q&&Q.visible){let se=w(T,Q,F,k);T.onBeforeShadow(i,T,y,A,N,se,j),i.renderBufferDirect(A,null,N,se,T,j),T.onAfterShadow(i,T,y,A,N,se,j)}}}else if(X.visible){let Y=w(T,X,F,k);T.onBeforeShadow(i,T,y,A,N,Y,null),i.renderBufferDirect(A,null,N,Y,T,null),T.onAfterShadow(i,T,y,A,N,Y,null)}}let W=T.children;for(let N=0,X=W.length;N<X;N++)_(W[N],y,A,F,L,k)}function C(T){T.target.removeEventListener("dispose",C);for(let A in c){let F=c[A],L=T.target.uuid;L in F&&(F[L].dispose(),delete F[L])}}}function xE(i,e){function t(){let U=!1,re=new kt,ne=null,Me=new kt(0,0,0,0);return{setMask:function(ge){ne!==ge&&!U&&(i.colorMask(ge,ge,ge,ge),ne=ge)},setLocked:function(ge){U=ge},setClear:function(ge,be,Xe,et,le){le===!0&&(ge*=et,be*=et,Xe*=et),re.set(ge,be,Xe,et),Me.equals(re)===!1&&(i.clearColor(ge,be,Xe,et),Me.copy(re))},reset:function(){U=!1,ne=null,Me.set(-1,0,0,0)}}}function n(){let U=!1,re=!1,ne=null,Me=null,ge=null;return{setReversed:function(be){if(re!==be){let Xe=e.get("EXT_clip_control");be?Xe.clipControlEXT(Xe.LOWER_LEFT_EXT,Xe.ZERO_TO_ONE_EXT):Xe.clipControlEXT(Xe.LOWER_LEFT_EXT,Xe.NEGATIVE_ONE_TO_ONE_EXT),re=be;let et=ge;ge=null,this.setClear(et)}},getReversed:function(){return re},setTest:function(be){be?Se(i.DEPTH_TEST):Ye(i.DEPTH_TEST)},setMask:function(be){ne!==be&&!U&&(i.depthMask(be),ne=be)},setFunc:function(be){if(re&&(be=wv[be]),Me!==be){switch(be){case ah:i.depthFunc(i.NEVER);break;case lh:i.depthFunc(i.ALWAYS);break;case ch:i.depthFunc(i.LESS);break;case Qo:i.depthFunc(i.LEQUAL);break;case hh:i.depthFunc(i.EQUAL);break;case uh:i.depthFunc(i.GEQUAL);break;case dh:i.depthFunc(i.GREATER);break;case fh:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}Me=be}},setLocked:function(be){U=be},setClear:function(be){ge!==be&&(ge=be,re&&(be=1-be),i.clearDepth(be))},reset:function(){U=!1,ne=null,Me=null,ge=null,re=!1}}}function s(){let U=!1,re=null,ne=null,Me=null,ge=null,be=null,Xe=null,et=null,le=null;return{setTest:function(Be){U||(Be?Se(i.STENCIL_TEST):Ye(i.STENCIL_TEST))},setMask:function(Be){re!==Be&&!U&&(i.stencilMask(Be),re=Be)},setFunc:function(Be,tt,Re){(ne!==Be||Me!==tt||ge!==Re)&&(i.stencilFunc(Be,tt,Re),ne=Be,Me=tt,ge=Re)},setOp:function(Be,tt,Re){(be!==Be||Xe!==tt||et!==Re)&&(i.stencilOp(Be,tt,Re),be=Be,Xe=tt,et=Re)},setLocked:function(Be){U=Be},setClear:function(Be){le!==Be&&(i.clearStencil(Be),le=Be)},reset:function(){U=!1,re=null,ne=null,Me=null,ge=null,be=null,Xe=null,et=null,le=null}}}let r=new t,o=new n,a=new s,l={},c=new WeakMap,h={},u={},d={},p=new WeakMap,m=[],v=null,x=!1,g=null,S=null,w=null,_=null,C=null,T=null,y=null,A=new qe(0,0,0),F=0,L=!1,k=null,H=null,W=null,N=null,X=null,Y=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),V=!1,ce=0,j=i.getParameter(i.VERSION);j.indexOf("WebGL")!==-1?(ce=parseFloat(/^WebGL (\d)/.exec(j)[1]),V=ce>=1):j.indexOf("OpenGL ES")!==-1&&(ce=parseFloat(/^OpenGL ES (\d)/.exec(j)[1]),V=ce>=2);let Q=null,se={},de=i.getParameter(i.SCISSOR_BOX),ue=i.getParameter(i.VIEWPORT),ee=new kt().fromArray(de),me=new kt().fromArray(ue);function ve(U,re,ne,Me){let ge=new Uint8Array(4),be=i.createTexture();i.bindTexture(U,be),i.texParameteri(U,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(U,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let Xe=0;Xe<ne;Xe++)U===i.TEXTURE_3D||U===i.TEXTURE_2D_ARRAY?i.texImage3D(re,0,i.RGBA,1,1,Me,0,i.RGBA,i.UNSIGNED_BYTE,ge):i.texImage2D(re+Xe,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,ge);return be}let Ee={};Ee[i.TEXTURE_2D]=ve(i.TEXTURE_2D,i.TEXTURE_2D,1),Ee[i.TEXTURE_CUBE_MAP]=ve(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),Ee[i.TEXTURE_2D_ARRAY]=ve(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),Ee[i.TEXTURE_3D]=ve(i.TEXTURE_3D,i.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),Se(i.DEPTH_TEST),o.setFunc(Qo),un(!1),Nt(Nf),Se(i.CULL_FACE),Zt(Kr);function Se(U){h[U]!==!0&&(i.enable(U),h[U]=!0)}function Ye(U){h[U]!==!1&&(i.disable(U),h[U]=!1)}function at(U,re){return d[U]!==re?(i.bindFramebuffer(U,re),d[U]=re,U===i.DRAW_FRAMEBUFFER&&(d[i.FRAMEBUFFER]=re),U===i.FRAMEBUFFER&&(d[i.DRAW_FRAMEBUFFER]=re),!0):!1}function Ve(U,re){let ne=m,Me=!1;if(U){ne=p.get(re),ne===void 0&&(ne=[],p.set(re,ne));let ge=U.textures;if(ne.length!==ge.length||ne[0]!==i.COLOR_ATTACHMENT0){for(let be=0,Xe=ge.length;be<Xe;be++)ne[be]=i.COLOR_ATTACHMENT0+be;ne.length=ge.length,Me=!0}}else ne[0]!==i.BACK&&(ne[0]=i.BACK,Me=!0);Me&&i.drawBuffers(ne)}function pt(U){return v!==U?(i.useProgram(U),v=U,!0):!1}let ut={[Zr]:i.FUNC_ADD,[Xx]:i.FUNC_SUBTRACT,[qx]:i.FUNC_REVERSE_SUBTRACT};ut[$x]=i.MIN,ut[Yx]=i.MAX;let rt={[Kx]:i.ZERO,[Zx]:i.ONE,[jx]:i.SRC_COLOR,[Bf]:i.SRC_ALPHA,[iv]:i.SRC_ALPHA_SATURATE,[tv]:i.DST_COLOR,[Qx]:i.DST_ALPHA,[Jx]:i.ONE_MINUS_SRC_COLOR,[zf]:i.ONE_MINUS_SRC_ALPHA,[nv]:i.ONE_MINUS_DST_COLOR,[ev]:i.ONE_MINUS_DST_ALPHA,[sv]:i.CONSTANT_COLOR,[rv]:i.ONE_MINUS_CONSTANT_COLOR,[ov]:i.CONSTANT_ALPHA,[av]:i.ONE_MINUS_CONSTANT_ALPHA};function Zt(U,re,ne,Me,ge,be,Xe,et,le,Be){if(U===Kr){x===!0&&(Ye(i.BLEND),x=!1);return}if(x===!1&&(Se(i.BLEND),x=!0),U!==Wx){if(U!==g||Be!==L){if((S!==Zr||C!==Zr)&&(i.blendEquation(i.FUNC_ADD),S=Zr,C=Zr),Be)switch(U){case va:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Uf:i.blendFunc(i.ONE,i.ONE);break;case Of:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case Ff:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:it("WebGLState: Invalid blending: ",U);break}else switch(U){case va:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case Uf:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case Of:it("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Ff:it("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:it("WebGLState: Invalid blending: ",U);break}w=null,_=null,T=null,y=null,A.set(0,0,0),F=0,g=U,L=Be}return}ge=ge||re,be=be||ne,Xe=Xe||Me,(re!==S||ge!==C)&&(i.blendEquationSeparate(ut[re],ut[ge]),S=re,C=ge),(ne!==w||Me!==_||be!==T||Xe!==y)&&(i.blendFuncSeparate(rt[ne],rt[Me],rt[be],rt[Xe]),w=ne,_=Me,T=be,y=Xe),(et.equals(A)===!1||le!==F)&&(i.blendColor(et.r,et.g,et.b,le),A.copy(et),F=le),g=U,L=!1}function Ht(U,re){U.side===zi?Ye(i.CULL_FACE):Se(i.CULL_FACE);let ne=U.side===ci;re&&(ne=!ne),un(ne),U.blending===va&&U.transparent===!1?Zt(Kr):Zt(U.blending,U.blendEquation,U.blendSrc,U.blendDst,U.blendEquationAlpha,U.blendSrcAlpha,U.blendDstAlpha,U.blendColor,U.blendAlpha,U.premultipliedAlpha),o.setFunc(U.depthFunc),o.setTest(U.depthTest),o.setMask(U.depthWrite),r.setMask(U.colorWrite);let Me=U.stencilWrite;a.setTest(Me),Me&&(a.setMask(U.stencilWriteMask),a.setFunc(U.stencilFunc,U.stencilRef,U.stencilFuncMask),a.setOp(U.stencilFail,U.stencilZFail,U.stencilZPass)),wt(U.polygonOffset,U.polygonOffsetFactor,U.polygonOffsetUnits),U.alphaToCoverage===!0?Se(i.SAMPLE_ALPHA_TO_COVERAGE):Ye(i.SAMPLE_ALPHA_TO_COVERAGE)}function un(U){k!==U&&(U?i.frontFace(i.CW):i.frontFace(i.CCW),k=U)}function Nt(U){U!==Hx?(Se(i.CULL_FACE),U!==H&&(U===Nf?i.cullFace(i.BACK):U===Gx?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):Ye(i.CULL_FACE),H=U}function Nn(U){U!==W&&(V&&i.lineWidth(U),W=U)}function wt(U,re,ne){U?(Se(i.POLYGON_OFFSET_FILL),(N!==re||X!==ne)&&(N=re,X=ne,o.getReversed()&&(re=-re,ne=-ne),i.polygonOffset(re,ne))):Ye(i.POLYGON_OFFSET_FILL)}function bn(U){U?Se(i.SCISSOR_TEST):Ye(i.SCISSOR_TEST)}function tn(U){U===void 0&&(U=i.TEXTURE0+Y-1),Q!==U&&(i.activeTexture(U),Q=U)}function dn(U,re,ne){ne===void 0&&(Q===null?ne=i.TEXTURE0+Y-1:ne=Q);let Me=se[ne];Me===void 0&&(Me={type:void 0,texture:void 0},se[ne]=Me),(Me.type!==U||Me.texture!==re)&&(Q!==ne&&(i.activeTexture(ne),Q=ne),i.bindTexture(U,re||Ee[U]),Me.type=U,Me.texture=re)}function O(){let U=se[Q];U!==void 0&&U.type!==void 0&&(i.bindTexture(U.type,null),U.type=void 0,U.texture=void 0)}function Ce(){try{i.compressedTexImage2D(...arguments)}catch(U){it("WebGLState:",U)}}function Je(){try{i.compressedTexImage3D(...arguments)}catch(U){it("WebGLState:",U)}}function lt(){try{i.texSubImage2D(...arguments)}catch(U){it("WebGLState:",U)}}function we(){try{i.texSubImage3D(...arguments)}catch(U){it("WebGLState:",U)}}function Ot(){try{i.compressedTexSubImage2D(...arguments)}catch(U){it("WebGLState:",U)}}function Ge(){try{i.compressedTexSubImage3D(...arguments)}catch(U){it("WebGLState:",U)}}function je(){try{i.texStorage2D(...arguments)}catch(U){it("WebGLState:",U)}}function P(){try{i.texStorage3D(...arguments)}catch(U){it("WebGLState:",U)}}function M(){try{i.texImage2D(...arguments)}catch(U){it("WebGLState:",U)}}function q(){try{i.texImage3D(...arguments)}catch(U){it("WebGLState:",U)}}function he(U){return u[U]!==void 0?u[U]:i.getParameter(U)}function oe(U,re){u[U]!==re&&(i.pixelStorei(U,re),u[U]=re)}function xe(U){ee.equals(U)===!1&&(i.scissor(U.x,U.y,U.z,U.w),ee.copy(U))}function ye(U){me.equals(U)===!1&&(i.viewport(U.x,U.y,U.z,U.w),me.copy(U))}function te(U,re){let ne=c.get(re);ne===void 0&&(ne=new WeakMap,c.set(re,ne));let Me=ne.get(U);Me===void 0&&(Me=i.getUniformBlockIndex(re,U.name),i.uniformBlockBinding(re,Me,Me),ne.set(U,Me))}function ie(U,re,ne){let ge=c.get(re).get(U);l[ge]!==ne&&(i.bindBufferBase(i.UNIFORM_BUFFER,ge,ne),l[ge]=ne)}function pe(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),h={},u={},Q=null,se={},d={},l={},p=new WeakMap,m=[],v=null,x=!1,g=null,S=null,w=null,_=null,C=null,T=null,y=null,A=new qe(0,0,0),F=0,L=!1,k=null,H=null,W=null,N=null,X=null,ee.set(0,0,i.canvas.width,i.canvas.height),me.set(0,0,i.canvas.width,i.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:Se,disable:Ye,bindFramebuffer:at,drawBuffers:Ve,useProgram:pt,setBlending:Zt,setMaterial:Ht,setFlipSided:un,setCullFace:Nt,setLineWidth:Nn,setPolygonOffset:wt,setScissorTest:bn,activeTexture:tn,bindTexture:dn,unbindTexture:O,compressedTexImage2D:Ce,compressedTexImage3D:Je,texImage2D:M,texImage3D:q,pixelStorei:oe,getParameter:he,updateUBOMapping:te,uniformBlockBinding:ie,texStorage2D:je,texStorage3D:P,texSubImage2D:lt,texSubImage3D:we,compressedTexSubImage2D:Ot,compressedTexSubImage3D:Ge,scissor:xe,viewport:ye,reset:pe}}function vE(i,e,t,n,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Ze,h=new WeakMap,u=new Set,d,p=new WeakMap,m=new Set,v=new FinalizationRegistry(P=>m.delete(P)),x=!1;try{x=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function g(P,M){return x?new OffscreenCanvas(P,M):na("canvas")}function S(P,M,q){let he=1,oe=je(P);if((oe.width>q||oe.height>q)&&(he=q/Math.max(oe.width,oe.height)),he<1)if(typeof HTMLImageElement<"u"&&P instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&P instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&P instanceof ImageBitmap||typeof VideoFrame<"u"&&P instanceof VideoFrame){let xe=Math.floor(he*oe.width),ye=Math.floor(he*oe.height);d===void 0&&(d=g(xe,ye));let te=M?g(xe,ye):d;return te.width=xe,te.height=ye,te.getContext("2d").drawImage(P,0,0,xe,ye),$e("WebGLRenderer: Texture has been resized from ("+oe.width+"x"+oe.height+") to ("+xe+"x"+ye+")."),te}else return"data"in P&&$e("WebGLRenderer: Image in DataTexture is too big ("+oe.width+"x"+oe.height+")."),P;return P}function w(P){return P.generateMipmaps}function _(P){i.generateMipmap(P)}function C(P){return P.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:P.isWebGL3DRenderTarget?i.TEXTURE_3D:P.isWebGLArrayRenderTarget||P.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function T(P,M,q,he,oe,xe=!1){if(P!==null){if(i[P]!==void 0)return i[P];$e("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+P+"'")}let ye;he&&(ye=e.get("EXT_texture_norm16"),ye||$e("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let te=M;if(M===i.RED&&(q===i.FLOAT&&(te=i.R32F),q===i.HALF_FLOAT&&(te=i.R16F),q===i.UNSIGNED_BYTE&&(te=i.R8),q===i.UNSIGNED_SHORT&&ye&&(te=ye.R16_EXT),q===i.SHORT&&ye&&(te=ye.R16_SNORM_EXT)),M===i.RED_INTEGER&&(q===i.UNSIGNED_BYTE&&(te=i.R8UI),q===i.UNSIGNED_SHORT&&(te=i.R16UI),q===i.UNSIGNED_INT&&(te=i.R32UI),q===i.BYTE&&(te=i.R8I),q===i.SHORT&&(te=i.R16I),q===i.INT&&(te=i.R32I)),M===i.RG&&(q===i.FLOAT&&(te=i.RG32F),q===i.HALF_FLOAT&&(te=i.RG16F),q===i.UNSIGNED_BYTE&&(te=i.RG8),q===i.UNSIGNED_SHORT&&ye&&(te=ye.RG16_EXT),q===i.SHORT&&ye&&(te=ye.RG16_SNORM_EXT)),M===i.RG_INTEGER&&(q===i.UNSIGNED_BYTE&&(te=i.RG8UI),q===i.UNSIGNED_SHORT&&(te=i.RG16UI),q===i.UNSIGNED_INT&&(te=i.RG32UI),q===i.BYTE&&(te=i.RG8I),q===i.SHORT&&(te=i.RG16I),q===i.INT&&(te=i.RG32I)),M===i.RGB_INTEGER&&(q===i.UNSIGNED_BYTE&&(te=i.RGB8UI),q===i.UNSIGNED_SHORT&&(te=i.RGB16UI),q===i.UNSIGNED_INT&&(te=i.RGB32UI),q===i.BYTE&&(te=i.RGB8I),q===i.SHORT&&(te=i.RGB16I),q===i.INT&&(te=i.RGB32I)),M===i.RGBA_INTEGER&&(q===i.UNSIGNED_BYTE&&(te=i.RGBA8UI),q===i.UNSIGNED_SHORT&&(te=i.RGBA16UI),q===i.UNSIGNED_INT&&(te=i.RGBA32UI),q===i.BYTE&&(te=i.RGBA8I),q===i.SHORT&&(te=i.RGBA16I),q===i.INT&&(te=i.RGBA32I)),M===i.RGB&&(q===i.UNSIGNED_SHORT&&ye&&(te=ye.RGB16_EXT),q===i.SHORT&&ye&&(te=ye.RGB16_SNORM_EXT),q===i.UNSIGNED_INT_5_9_9_9_REV&&(te=i.RGB9_E5),q===i.UNSIGNED_INT_10F_11F_11F_REV&&(te=i.R11F_G11F_B10F)),M===i.RGBA){let ie=xe?nl:mt.getTransfer(oe);q===i.FLOAT&&(te=i.RGBA32F),q===i.HALF_FLOAT&&(te=i.RGBA16F),q===i.UNSIGNED_BYTE&&(te=ie===Pt?i.SRGB8_ALPHA8:i.RGBA8),q===i.UNSIGNED_SHORT&&ye&&(te=ye.RGBA16_EXT),q===i.SHORT&&ye&&(te=ye.RGBA16_SNORM_EXT),q===i.UNSIGNED_SHORT_4_4_4_4&&(te=i.RGBA4),q===i.UNSIGNED_SHORT_5_5_5_1&&(te=i.RGB5_A1)}return(te===i.R16F||te===i.R32F||te===i.RG16F||te===i.RG32F||te===i.RGBA16F||te===i.RGBA32F)&&e.get("EXT_color_buffer_float"),te}function y(P,M){let q;return P?M===null||M===ns||M===Qr?q=i.DEPTH24_STENCIL8:M===Pi?q=i.DEPTH32F_STENCIL8:M===wr&&(q=i.DEPTH24_STENCIL8,$e("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):M===null||M===ns||M===Qr?q=i.DEPTH_COMPONENT24:M===Pi?q=i.DEPTH_COMPONENT32F:M===wr&&(q=i.DEPTH_COMPONENT16),q}function A(P,M){return w(P)===!0||P.isFramebufferTexture&&P.minFilter!==Kt&&P.minFilter!==Pn?Math.log2(Math.max(M.width,M.height))+1:P.mipmaps.length>0?P.mipmaps.length:P.isCompressedTexture&&Array.isArray(P.image)?M.mipmaps.length:1}function F(P){let M=new WeakRef(P);n.get(P).__ref=M,m.add(M),v.register(P,M,M)}function L(P){let M=n.get(P).__ref;M!==void 0&&(m.delete(M),v.unregister(M))}function k(P){W(P.target)}function H(P){N(P.target)}function W(P){P.removeEventListener("dispose",k),L(P),Y(P),P.isVideoTexture&&h.delete(P),P.isHTMLTexture&&u.delete(P)}function N(P){P.removeEventListener("dispose",H),L(P),ce(P)}function X(){for(let P of m){let M=P.deref();M!==void 0&&(M.isRenderTarget===!0?N(M):W(M))}m.clear(),u.clear()}function Y(P){let M=n.get(P);if(M.__webglInit===void 0)return;let q=P.source,he=p.get(q);if(he){let oe=he[M.__cacheKey];oe.usedTimes--,oe.usedTimes===0&&V(P),Object.keys(he).length===0&&p.delete(q)}n.remove(P)}function V(P){let M=n.get(P);i.deleteTexture(M.__webglTexture);let q=P.source,he=p.get(q);delete he[M.__cacheKey],o.memory.textures--}function ce(P){let M=n.get(P);M.__depthDisposeCallback&&M.__depthDisposeCallback();let q=P.depthTexture;if(q&&q.renderTarget===P&&W(q),P.isWebGLCubeRenderTarget)for(let oe=0;oe<6;oe++){if(Array.isArray(M.__webglFramebuffer[oe]))for(let xe=0;xe<M.__webglFramebuffer[oe].length;xe++)i.deleteFramebuffer(M.__webglFramebuffer[oe][xe]);else i.deleteFramebuffer(M.__webglFramebuffer[oe]);M.__webglDepthbuffer&&i.deleteRenderbuffer(M.__webglDepthbuffer[oe])}else{if(Array.isArray(M.__webglFramebuffer))for(let oe=0;oe<M.__webglFramebuffer.length;oe++)i.deleteFramebuffer(M.__webglFramebuffer[oe]);else i.deleteFramebuffer(M.__webglFramebuffer);if(M.__webglDepthbuffer&&i.deleteRenderbuffer(M.__webglDepthbuffer),M.__webglMultisampledFramebuffer&&i.deleteFramebuffer(M.__webglMultisampledFramebuffer),M.__webglColorRenderbuffer)for(let oe=0;oe<M.__webglColorRenderbuffer.length;oe++)M.__webglColorRenderbuffer[oe]&&i.deleteRenderbuffer(M.__webglColorRenderbuffer[oe]);M.__webglDepthRenderbuffer&&i.deleteRenderbuffer(M.__webglDepthRenderbuffer)}let he=P.textures;for(let oe=0,xe=he.length;oe<xe;oe++){let ye=n.get(he[oe]);ye.__webglTexture&&(i.deleteTexture(ye.__webglTexture),o.memory.textures--),n.remove(he[oe])}n.remove(P)}let j=0;function Q(){j=0}function se(){return j}function de(P){j=P}function ue(){let P=j;return P>=s.maxTextures&&$e("WebGLTextures: Trying to use "+(P+1)+" texture units while this GPU supports only "+s.maxTextures),j+=1,P}function ee(P){let M=[];return M.push(P.wrapS),M.push(P.wrapT),M.push(P.wrapR||0),M.push(P.magFilter),M.push(P.minFilter),M.push(P.anisotropy),M.push(P.internalFormat),M.push(P.format),M.push(P.type),M.push(P.generateMipmaps),M.push(P.mipmapsAutoUpdate),M.push(P.premultiplyAlpha),M.push(P.flipY),M.push(P.unpackAlignment),M.push(P.colorSpace),M.join()}function me(P,M){let q=n.get(P);if(P.isVideoTexture&&Ot(P),P.isRenderTargetTexture===!1&&P.isExternalTexture!==!0&&P.version>0&&q.__version!==P.version){let he=P.image;if(he===null)$e("WebGLRenderer: Texture marked for update but no image data found.");else if(he.complete===!1)$e("WebGLRenderer: Texture marked for update but image is incomplete");else{Ht(q,P,M);return}}else P.isExternalTexture&&(q.__webglTexture=P.sourceTexture?P.sourceTexture:null);t.bindTexture(i.TEXTURE_2D,q.__webglTexture,i.TEXTURE0+M)}function ve(P,M){let q=n.get(P);if(P.isRenderTargetTexture===!1&&P.version>0&&q.__version!==P.version){Ht(q,P,M);return}else P.isExternalTexture&&(q.__webglTexture=P.sourceTexture?P.sourceTexture:null);t.bindTexture(i.TEXTURE_2D_ARRAY,q.__webglTexture,i.TEXTURE0+M)}function Ee(P,M){let q=n.get(P);if(P.isRenderTargetTexture===!1&&P.version>0&&q.__version!==P.version){Ht(q,P,M);return}t.bindTexture(i.TEXTURE_3D,q.__webglTexture,i.TEXTURE0+M)}function Se(P,M){let q=n.get(P);if(P.version>0&&q.__version!==P.version){un(q,P,M);return}t.bindTexture(i.TEXTURE_CUBE_MAP,q.__webglTexture,i.TEXTURE0+M)}let Ye={[xr]:i.REPEAT,[Fi]:i.CLAMP_TO_EDGE,[ea]:i.MIRRORED_REPEAT},at={[Kt]:i.NEAREST,[Dh]:i.NEAREST_MIPMAP_NEAREST,[Jr]:i.NEAREST_MIPMAP_LINEAR,[Pn]:i.LINEAR,[_a]:i.LINEAR_MIPMAP_NEAREST,[Hi]:i.LINEAR_MIPMAP_LINEAR},Ve={[mv]:i.NEVER,[rp]:i.ALWAYS,[gv]:i.LESS,[ip]:i.LEQUAL,[xv]:i.EQUAL,[sp]:i.GEQUAL,[vv]:i.GREATER,[yv]:i.NOTEQUAL};function pt(P,M){if(M.type===Pi&&e.has("OES_texture_float_linear")===!1&&(M.magFilter===Pn||M.magFilter===_a||M.magFilter===Jr||M.magFilter===Hi||M.minFilter===Pn||M.minFilter===_a||M.minFilter===Jr||M.minFilter===Hi)&&$e("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(P,i.TEXTURE_WRAP_S,Ye[M.wrapS]),i.texParameteri(P,i.TEXTURE_WRAP_T,Ye[M.wrapT]),(P===i.TEXTURE_3D||P===i.TEXTURE_2D_ARRAY)&&i.texParameteri(P,i.TEXTURE_WRAP_R,Ye[M.wrapR]),i.texParameteri(P,i.TEXTURE_MAG_FILTER,at[M.magFilter]),i.texParameteri(P,i.TEXTURE_MIN_FILTER,at[M.minFilter]),M.compareFunction&&(i.texParameteri(P,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(P,i.TEXTURE_COMPARE_FUNC,Ve[M.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(M.magFilter===Kt||M.minFilter!==Jr&&M.minFilter!==Hi||M.type===Pi&&e.has("OES_texture_float_linear")===!1)return;if(M.anisotropy>1||n.get(M).__currentAnisotropy){let q=e.get("EXT_texture_filter_anisotropic");i.texParameterf(P,q.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(M.anisotropy,s.getMaxAnisotropy())),n.get(M).__currentAnisotropy=M.anisotropy}}}function ut(P,M){let q=!1;P.__webglInit===void 0&&(P.__webglInit=!0,M.addEventListener("dispose",k),F(M));let he=M.source,oe=p.get(he);oe===void 0&&(oe={},p.set(he,oe));let xe=ee(M);if(xe!==P.__cacheKey){oe[xe]===void 0&&(oe[xe]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,q=!0),oe[xe].usedTimes++;let ye=oe[P.__cacheKey];ye!==void 0&&(oe[P.__cacheKey].usedTimes--,ye.usedTimes===0&&V(M)),P.__cacheKey=xe,P.__webglTexture=oe[xe].texture}return q}function rt(P,M,q){return Math.floor(Math.floor(P/q)/M)}function Zt(P,M,q,he){let xe=P.updateRanges;if(xe.length===0)t.texSubImage2D(i.TEXTURE_2D,0,0,0,M.width,M.height,q,he,M.data);else{xe.sort((U,re)=>U.start-re.start);let ye=0;for(let U=1;U<xe.length;U++){let re=xe[ye],ne=xe[U],Me=re.start+re.count,ge=rt(ne.start,M.width,4),be=rt(re.start,M.width,4);ne.start<=Me+1&&ge===be&&rt(ne.start+ne.count-1,M.width,4)===ge?re.count=Math.max(re.count,ne.start+ne.count-re.start):(++ye,xe[ye]=ne)}xe.length=ye+1;let te=t.getParameter(i.UNPACK_ROW_LENGTH),ie=t.getParameter(i.UNPACK_SKIP_PIXELS),pe=t.getParameter(i.UNPACK_SKIP_ROWS);t.pixelStorei(i.UNPACK_ROW_LENGTH,M.width);for(let U=0,re=xe.length;U<re;U++){let ne=xe[U],Me=Math.floor(ne.start/4),ge=Math.ceil(ne.count/4),be=Me%M.width,Xe=Math.floor(Me/M.width),et=ge,le=1;t.pixelStorei(i.UNPACK_SKIP_PIXELS,be),t.pixelStorei(i.UNPACK_SKIP_ROWS,Xe),t.texSubImage2D(i.TEXTURE_2D,0,be,Xe,et,le,q,he,M.data)}P.clearUpdateRanges(),t.pixelStorei(i.UNPACK_ROW_LENGTH,te),t.pixelStorei(i.UNPACK_SKIP_PIXELS,ie),t.pixelStorei(i.UNPACK_SKIP_ROWS,pe)}}function Ht(P,M,q){let he=i.TEXTURE_2D;(M.isDataArrayTexture||M.isCompressedArrayTexture)&&(he=i.TEXTURE_2D_ARRAY),M.isData3DTexture&&(he=i.TEXTURE_3D);let oe=ut(P,M),xe=M.source;t.bindTexture(he,P.__webglTexture,i.TEXTURE0+q);let ye=n.get(xe);if(xe.version!==ye.__version||oe===!0){if(t.activeTexture(i.TEXTURE0+q),(typeof ImageBitmap<"u"&&M.image instanceof ImageBitmap)===!1){let le=mt.getPrimaries(mt.workingColorSpace),Be=M.colorSpace===er?null:mt.getPrimaries(M.colorSpace),tt=M.colorSpace===er||le===Be?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,M.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,M.premultiplyAlpha),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,tt)}t.pixelStorei(i.UNPACK_ALIGNMENT,M.unpackAlignment);let ie=S(M.image,!1,s.maxTextureSize);ie=Ge(M,ie);let pe=r.convert(M.format,M.colorSpace),U=r.convert(M.type),re=T(M.internalFormat,pe,U,M.normalized,M.colorSpace,M.isVideoTexture);pt(he,M);let ne,Me=M.mipmaps,ge=M.isVideoTexture!==!0,be=ye.__version===void 0||oe===!0,Xe=xe.dataReady,et=A(M,ie);if(M.isDepthTexture)re=y(M.format===Qs,M.type),be&&(ge?t.texStorage2D(i.TEXTURE_2D,1,re,ie.width,ie.height):t.texImage2D(i.TEXTURE_2D,0,re,ie.width,ie.height,0,pe,U,null));else if(M.isDataTexture)if(Me.length>0){ge&&be&&t.texStorage2D(i.TEXTURE_2D,et,re,Me[0].width,Me[0].height);for(let le=0,Be=Me.length;le<Be;le++)ne=Me[le],ge?Xe&&t.texSubImage2D(i.TEXTURE_2D,le,0,0,ne.width,ne.height,pe,U,ne.data):t.texImage2D(i.TEXTURE_2D,le,re,ne.width,ne.height,0,pe,U,ne.data);M.generateMipmaps=!1}else ge?(be&&t.texStorage2D(i.TEXTURE_2D,et,re,ie.width,ie.height),Xe&&Zt(M,ie,pe,U)):t.texImage2D(i.TEXTURE_2D,0,re,ie.width,ie.height,0,pe,U,ie.data);else if(M.isCompressedTexture)if(M.isCompressedArrayTexture){ge&&be&&t.texStorage3D(i.TEXTURE_2D_ARRAY,et,re,Me[0].width,Me[0].height,ie.depth);for(let le=0,Be=Me.length;le<Be;le++)if(ne=Me[le],M.format!==Gi)if(pe!==null)if(ge){if(Xe)if(M.layerUpdates.size>0){let tt=pp(ne.width,ne.height,M.format,M.type);for(let Re of M.layerUpdates){let ht=ne.data.subarray(Re*tt/ne.data.BYTES_PER_ELEMENT,(Re+1)*tt/ne.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,le,0,0,Re,ne.width,ne.height,1,pe,ht)}}else t.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,le,0,0,0,ne.width,ne.height,ie.depth,pe,ne.data)}else t.compressedTexImage3D(i.TEXTURE_2D_ARRAY,le,re,ne.width,ne.height,ie.depth,0,ne.data,0,0);else $e("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else ge?Xe&&t.texSubImage3D(i.TEXTURE_2D_ARRAY,le,0,0,0,ne.width,ne.height,ie.depth,pe,U,ne.data):t.texImage3D(i.TEXTURE_2D_ARRAY,le,re,ne.width,ne.height,ie.depth,0,pe,U,ne.data);M.layerUpdates.size>0&&M.clearLayerUpdates()}else{ge&&be&&t.texStorage2D(i.TEXTURE_2D,et,re,Me[0].width,Me[0].height);for(let le=0,Be=Me.length;le<Be;le++)ne=Me[le],M.format!==Gi?pe!==null?ge?Xe&&t.compressedTexSubImage2D(i.TEXTURE_2D,le,0,0,ne.width,ne.height,pe,ne.data):t.compressedTexImage2D(i.TEXTURE_2D,le,re,ne.width,ne.height,0,ne.data):$e("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):ge?Xe&&t.texSubImage2D(i.TEXTURE_2D,le,0,0,ne.width,ne.height,pe,U,ne.data):t.texImage2D(i.TEXTURE_2D,le,re,ne.width,ne.height,0,pe,U,ne.data)}else if(M.isDataArrayTexture)if(ge){if(be&&t.texStorage3D(i.TEXTURE_2D_ARRAY,et,re,ie.width,ie.height,ie.depth),Xe)if(M.layerUpdates.size>0){let le=pp(ie.width,ie.height,M.format,M.type);for(let Be of M.layerUpdates){let tt=ie.data.subarray(Be*le/ie.data.BYTES_PER_ELEMENT,(Be+1)*le/ie.data.BYTES_PER_ELEMENT);t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Be,ie.width,ie.height,1,pe,U,tt)}M.clearLayerUpdates()}else t.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,ie.width,ie.height,ie.depth,pe,U,ie.data)}else t.texImage3D(i.TEXTURE_2D_ARRAY,0,re,ie.width,ie.height,ie.depth,0,pe,U,ie.data);else if(M.isData3DTexture)ge?(be&&t.texStorage3D(i.TEXTURE_3D,et,re,ie.width,ie.height,ie.depth),Xe&&t.texSubImage3D(i.TEXTURE_3D,0,0,0,0,ie.width,ie.height,ie.depth,pe,U,ie.data)):t.texImage3D(i.TEXTURE_3D,0,re,ie.width,ie.height,ie.depth,0,pe,U,ie.data);else if(M.isFramebufferTexture){if(be)if(ge)t.texStorage2D(i.TEXTURE_2D,et,re,ie.width,ie.height);else{let le=ie.width,Be=ie.height;for(let tt=0;tt<et;tt++)t.texImage2D(i.TEXTURE_2D,tt,re,le,Be,0,pe,U,null),le>>=1,Be>>=1}}else if(M.isHTMLTexture){if("texElementImage2D"in i){let le=i.canvas;if(le.hasAttribute("layoutsubtree")||le.setAttribute("layoutsubtree","true"),ie.parentNode!==le){le.appendChild(ie),u.add(M),le.onpaint=Be=>{let tt=Be.changedElements;for(let Re of u)tt.includes(Re.image)&&(Re.needsUpdate=!0)},le.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,ie);else{let tt=i.RGBA,Re=i.RGBA,ht=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,tt,Re,ht,ie)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(Me.length>0){if(ge&&be){let le=je(Me[0]);t.texStorage2D(i.TEXTURE_2D,et,re,le.width,le.height)}for(let le=0,Be=Me.length;le<Be;le++)ne=Me[le],ge?Xe&&t.texSubImage2D(i.TEXTURE_2D,le,0,0,pe,U,ne):t.texImage2D(i.TEXTURE_2D,le,re,pe,U,ne);M.generateMipmaps=!1}else if(ge){if(be){let le=je(ie);t.texStorage2D(i.TEXTURE_2D,et,re,le.width,le.height)}Xe&&t.texSubImage2D(i.TEXTURE_2D,0,0,0,pe,U,ie)}else t.texImage2D(i.TEXTURE_2D,0,re,pe,U,ie);w(M)&&M.mipmapsAutoUpdate===!0&&_(he),ye.__version=xe.version,M.onUpdate&&M.onUpdate(M)}P.__version=M.version}function un(P,M,q){if(M.image.length!==6)return;let he=ut(P,M),oe=M.source;t.bindTexture(i.TEXTURE_CUBE_MAP,P.__webglTexture,i.TEXTURE0+q);let xe=n.get(oe);if(oe.version!==xe.__version||he===!0){t.activeTexture(i.TEXTURE0+q);let ye=mt.getPrimaries(mt.workingColorSpace),te=M.colorSpace===er?null:mt.getPrimaries(M.colorSpace),ie=M.colorSpace===er||ye===te?i.NONE:i.BROWSER_DEFAULT_WEBGL;t.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,M.flipY),t.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,M.premultiplyAlpha),t.pixelStorei(i.UNPACK_ALIGNMENT,M.unpackAlignment),t.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,ie);let pe=M.isCompressedTexture||M.image[0].isCompressedTexture,U=M.image[0]&&M.image[0].isDataTexture,re=[];for(let Re=0;Re<6;Re++)!pe&&!U?re[Re]=S(M.image[Re],!0,s.maxCubemapSize):re[Re]=U?M.image[Re].image:M.image[Re],re[Re]=Ge(M,re[Re]);let ne=re[0],Me=r.convert(M.format,M.colorSpace),ge=r.convert(M.type),be=T(M.internalFormat,Me,ge,M.normalized,M.colorSpace),Xe=M.isVideoTexture!==!0,et=xe.__version===void 0||he===!0,le=oe.dataReady,Be=A(M,ne);pt(i.TEXTURE_CUBE_MAP,M);let tt;if(M.isDepthTexture){if(be=y(M.format===Qs,M.type),et)if(Xe)t.texStorage2D(i.TEXTURE_CUBE_MAP,1,be,ne.width,ne.height);else for(let Re=0;Re<6;Re++)t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,be,ne.width,ne.height,0,Me,ge,null)}else if(pe){Xe&&et&&t.texStorage2D(i.TEXTURE_CUBE_MAP,Be,be,ne.width,ne.height);for(let Re=0;Re<6;Re++){tt=re[Re].mipmaps;for(let ht=0;ht<tt.length;ht++){let Vt=tt[ht];M.format!==Gi?Me!==null?Xe?le&&t.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ht,0,0,Vt.width,Vt.height,Me,Vt.data):t.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ht,be,Vt.width,Vt.height,0,Vt.data):$e("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Xe?le&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ht,0,0,Vt.width,Vt.height,Me,ge,Vt.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ht,be,Vt.width,Vt.height,0,Me,ge,Vt.data)}}}else{if(tt=M.mipmaps,Xe&&et){tt.length>0&&Be++;let Re=je(re[0]);t.texStorage2D(i.TEXTURE_CUBE_MAP,Be,be,Re.width,Re.height)}for(let Re=0;Re<6;Re++)if(U){Xe?le&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,0,0,re[Re].width,re[Re].height,Me,ge,re[Re].data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,be,re[Re].width,re[Re].height,0,Me,ge,re[Re].data);for(let ht=0;ht<tt.length;ht++){let Jn=tt[ht].image[Re].image;Xe?le&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ht+1,0,0,Jn.width,Jn.height,Me,ge,Jn.data):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ht+1,be,Jn.width,Jn.height,0,Me,ge,Jn.data)}}else{Xe?le&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,0,0,Me,ge,re[Re]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,be,Me,ge,re[Re]);for(let ht=0;ht<tt.length;ht++){let Vt=tt[ht];Xe?le&&t.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ht+1,0,0,Me,ge,Vt.image[Re]):t.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ht+1,be,Me,ge,Vt.image[Re])}}}w(M)&&M.mipmapsAutoUpdate===!0&&_(i.TEXTURE_CUBE_MAP),xe.__version=oe.version,M.onUpdate&&M.onUpdate(M)}P.__version=M.version}function Nt(P,M,q,he,oe,xe){let ye=r.convert(q.format,q.colorSpace),te=r.convert(q.type),ie=T(q.internalFormat,ye,te,q.normalized,q.colorSpace),pe=n.get(M),U=n.get(q);if(U.__renderTarget=M,!pe.__hasExternalTextures){let re=Math.max(1,M.width>>xe),ne=Math.max(1,M.height>>xe);oe===i.TEXTURE_3D||oe===i.TEXTURE_2D_ARRAY?t.texImage3D(oe,xe,ie,re,ne,M.depth,0,ye,te,null):t.texImage2D(oe,xe,ie,re,ne,0,ye,te,null)}t.bindFramebuffer(i.FRAMEBUFFER,P),we(M)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,he,oe,U.__webglTexture,0,lt(M)):(oe===i.TEXTURE_2D||oe>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&oe<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,he,oe,U.__webglTexture,xe),t.bindFramebuffer(i.FRAMEBUFFER,null)}function Nn(P,M,q){if(i.bindRenderbuffer(i.RENDERBUFFER,P),M.depthBuffer){let he=M.depthTexture,oe=he&&he.isDepthTexture?he.type:null,xe=y(M.stencilBuffer,oe),ye=M.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;we(M)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,lt(M),xe,M.width,M.height):q?i.renderbufferStorageMultisample(i.RENDERBUFFER,lt(M),xe,M.width,M.height):i.renderbufferStorage(i.RENDERBUFFER,xe,M.width,M.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,ye,i.RENDERBUFFER,P)}else{let he=M.textures;for(let oe=0;oe<he.length;oe++){let xe=he[oe],ye=r.convert(xe.format,xe.colorSpace),te=r.convert(xe.type),ie=T(xe.internalFormat,ye,te,xe.normalized,xe.colorSpace);we(M)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,lt(M),ie,M.width,M.height):q?i.renderbufferStorageMultisample(i.RENDERBUFFER,lt(M),ie,M.width,M.height):i.renderbufferStorage(i.RENDERBUFFER,ie,M.width,M.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function wt(P,M,q){let he=M.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(i.FRAMEBUFFER,P),!(M.depthTexture&&M.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let oe=n.get(M.depthTexture);oe.__renderTarget=M;let xe=he?M.depthTexture.image[0]:M.depthTexture.image;(!oe.__webglTexture||xe.width!==M.width||xe.height!==M.height)&&(xe.width=M.width,xe.height=M.height,M.depthTexture.needsUpdate=!0),he?Se(M.depthTexture,0):me(M.depthTexture,0);let ye=oe.__webglTexture,te=lt(M),ie=he?i.TEXTURE_CUBE_MAP_POSITIVE_X+q:i.TEXTURE_2D,pe=M.depthTexture.format===Qs?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(M.depthTexture.format===Ws)we(M)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,pe,ie,ye,0,te):i.framebufferTexture2D(i.FRAMEBUFFER,pe,ie,ye,0);else if(M.depthTexture.format===Qs)we(M)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,pe,ie,ye,0,te):i.framebufferTexture2D(i.FRAMEBUFFER,pe,ie,ye,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function bn(P){let M=n.get(P),q=P.isWebGLCubeRenderTarget===!0;if(M.__boundDepthTexture!==P.depthTexture){let he=P.depthTexture;if(M.__depthDisposeCallback&&M.__depthDisposeCallback(),he){let oe=()=>{delete M.__boundDepthTexture,delete M.__depthDisposeCallback,he.removeEventListener("dispose",oe)};he.addEventListener("dispose",oe),M.__depthDisposeCallback=oe}M.__boundDepthTexture=he}if(P.depthTexture&&!M.__autoAllocateDepthBuffer)if(q)for(let he=0;he<6;he++)wt(M.__webglFramebuffer[he],P,he);else P.texture.mipmaps.length>0?wt(M.__webglFramebuffer[0],P,0):wt(M.__webglFramebuffer,P,0);else if(q){M.__webglDepthbuffer=[];for(let he=0;he<6;he++)if(t.bindFramebuffer(i.FRAMEBUFFER,M.__webglFramebuffer[he]),M.__webglDepthbuffer[he]===void 0)M.__webglDepthbuffer[he]=i.createRenderbuffer(),Nn(M.__webglDepthbuffer[he],P,!1);else{let oe=P.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,xe=M.__webglDepthbuffer[he];i.bindRenderbuffer(i.RENDERBUFFER,xe),i.framebufferRenderbuffer(i.FRAMEBUFFER,oe,i.RENDERBUFFER,xe)}}else if(P.texture.mipmaps.length>0?t.bindFramebuffer(i.FRAMEBUFFER,M.__webglFramebuffer[0]):t.bindFramebuffer(i.FRAMEBUFFER,M.__webglFramebuffer),M.__webglDepthbuffer===void 0)M.__webglDepthbuffer=i.createRenderbuffer(),Nn(M.__webglDepthbuffer,P,!1);else{let oe=P.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,xe=M.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,xe),i.framebufferRenderbuffer(i.FRAMEBUFFER,oe,i.RENDERBUFFER,xe)}t.bindFramebuffer(i.FRAMEBUFFER,null)}function tn(P,M,q){let he=n.get(P);M!==void 0&&Nt(he.__webglFramebuffer,P,P.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),q!==void 0&&bn(P)}function dn(P){let M=P.texture,q=n.get(P),he=n.get(M);P.addEventListener("dispose",H),F(P);let oe=P.textures,xe=P.isWebGLCubeRenderTarget===!0,ye=oe.length>1;if(ye||(he.__webglTexture===void 0&&(he.__webglTexture=i.createTexture()),he.__version=M.version,o.memory.textures++),xe){q.__webglFramebuffer=[];for(let te=0;te<6;te++)if(M.mipmaps.length>0){q.__webglFramebuffer[te]=[];for(let ie=0;ie<M.mipmaps.length;ie++)q.__webglFramebuffer[te][ie]=i.createFramebuffer()}else q.__webglFramebuffer[te]=i.createFramebuffer()}else{if(M.mipmaps.length>0){q.__webglFramebuffer=[];for(let te=0;te<M.mipmaps.length;te++)q.__webglFramebuffer[te]=i.createFramebuffer()}else q.__webglFramebuffer=i.createFramebuffer();if(ye)for(let te=0,ie=oe.length;te<ie;te++){let pe=n.get(oe[te]);pe.__webglTexture===void 0&&(pe.__webglTexture=i.createTexture(),o.memory.textures++)}if(P.samples>0&&we(P)===!1){q.__webglMultisampledFramebuffer=i.createFramebuffer(),q.__webglColorRenderbuffer=[],t.bindFramebuffer(i.FRAMEBUFFER,q.__webglMultisampledFramebuffer);for(let te=0;te<oe.length;te++){let ie=oe[te];q.__webglColorRenderbuffer[te]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,q.__webglColorRenderbuffer[te]);let pe=r.convert(ie.format,ie.colorSpace),U=r.convert(ie.type),re=T(ie.internalFormat,pe,U,ie.normalized,ie.colorSpace,P.isXRRenderTarget===!0),ne=lt(P);i.renderbufferStorageMultisample(i.RENDERBUFFER,ne,re,P.width,P.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+te,i.RENDERBUFFER,q.__webglColorRenderbuffer[te])}i.bindRenderbuffer(i.RENDERBUFFER,null),P.depthBuffer&&(q.__webglDepthRenderbuffer=i.createRenderbuffer(),Nn(q.__webglDepthRenderbuffer,P,!0)),t.bindFramebuffer(i.FRAMEBUFFER,null)}}if(xe){t.bindTexture(i.TEXTURE_CUBE_MAP,he.__webglTexture),pt(i.TEXTURE_CUBE_MAP,M);for(let te=0;te<6;te++)if(M.mipmaps.length>0)for(let ie=0;ie<M.mipmaps.length;ie++)Nt(q.__webglFramebuffer[te][ie],P,M,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+te,ie);else Nt(q.__webglFramebuffer[te],P,M,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+te,0);w(M)?_(i.TEXTURE_CUBE_MAP):M.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,M.mipmaps.length-1),t.unbindTexture()}else if(ye){for(let te=0,ie=oe.length;te<ie;te++){let pe=oe[te],U=n.get(pe),re=i.TEXTURE_2D;(P.isWebGL3DRenderTarget||P.isWebGLArrayRenderTarget)&&(re=P.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(re,U.__webglTexture),pt(re,pe),Nt(q.__webglFramebuffer,P,pe,i.COLOR_ATTACHMENT0+te,re,0),w(pe)&&_(re)}t.unbindTexture()}else{let te=i.TEXTURE_2D;if((P.isWebGL3DRenderTarget||P.isWebGLArrayRenderTarget)&&(te=P.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),t.bindTexture(te,he.__webglTexture),pt(te,M),M.mipmaps.length>0)for(let ie=0;ie<M.mipmaps.length;ie++)Nt(q.__webglFramebuffer[ie],P,M,i.COLOR_ATTACHMENT0,te,ie);else Nt(q.__webglFramebuffer,P,M,i.COLOR_ATTACHMENT0,te,0);w(M)?_(te):M.mipmaps.length>0&&i.texParameteri(te,i.TEXTURE_MAX_LEVEL,M.mipmaps.length-1),t.unbindTexture()}P.depthBuffer&&bn(P)}function O(P){let M=P.textures;for(let q=0,he=M.length;q<he;q++){let oe=M[q];if(w(oe)&&oe.mipmapsAutoUpdate===!0){let xe=C(P),ye=n.get(oe).__webglTexture;t.bindTexture(xe,ye),_(xe),t.unbindTexture()}}}let Ce=[];function Je(P){if(P.samples>0){if(we(P)===!1){let M=P.textures,q=P.width,he=P.height,oe=i.COLOR_BUFFER_BIT,xe=P.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ye=n.get(P),te=M.length>1;if(te)for(let pe=0;pe<M.length;pe++)t.bindFramebuffer(i.FRAMEBUFFER,ye.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+pe,i.RENDERBUFFER,null),t.bindFramebuffer(i.FRAMEBUFFER,ye.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+pe,i.TEXTURE_2D,null,0);t.bindFramebuffer(i.READ_FRAMEBUFFER,ye.__webglMultisampledFramebuffer),P.texture.mipmaps.length>0?t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ye.__webglFramebuffer[0]):t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ye.__webglFramebuffer);for(let pe=0;pe<M.length;pe++){if(P.resolveDepthBuffer&&(P.depthBuffer&&(oe|=i.DEPTH_BUFFER_BIT),P.stencilBuffer&&P.resolveStencilBuffer&&(oe|=i.STENCIL_BUFFER_BIT)),te){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,ye.__webglColorRenderbuffer[pe]);let U=n.get(M[pe]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,U,0)}i.blitFramebuffer(0,0,q,he,0,0,q,he,oe,i.NEAREST),l===!0&&(Ce.length=0,Ce.push(i.COLOR_ATTACHMENT0+pe),P.depthBuffer&&P.storeMultisampledDepthBuffer===!1&&Ce.push(xe),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,Ce))}if(t.bindFramebuffer(i.READ_FRAMEBUFFER,null),t.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),te)for(let pe=0;pe<M.length;pe++){t.bindFramebuffer(i.FRAMEBUFFER,ye.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+pe,i.RENDERBUFFER,ye.__webglColorRenderbuffer[pe]);let U=n.get(M[pe]).__webglTexture;t.bindFramebuffer(i.FRAMEBUFFER,ye.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+pe,i.TEXTURE_2D,U,0)}t.bindFramebuffer(i.DRAW_FRAMEBUFFER,ye.__webglMultisampledFramebuffer)}else if(P.depthBuffer&&P.storeMultisampledDepthBuffer===!1&&l){let M=P.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[M])}}}function lt(P){return Math.min(s.maxSamples,P.samples)}function we(P){let M=n.get(P);return P.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&M.__useRenderToTexture!==!1}function Ot(P){let M=o.render.frame;h.get(P)!==M&&(h.set(P,M),P.update())}function Ge(P,M){let q=P.colorSpace,he=P.format,oe=P.type;return P.isCompressedTexture===!0||P.isVideoTexture===!0||q!==oi&&q!==er&&(mt.getTransfer(q)===Pt?(he!==Gi||oe!==Zn)&&$e("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):it("WebGLTextures: Unsupported texture color space:",q)),M}function je(P){return typeof HTMLImageElement<"u"&&P instanceof HTMLImageElement?(c.width=P.naturalWidth||P.width,c.height=P.naturalHeight||P.height):typeof VideoFrame<"u"&&P instanceof VideoFrame?(c.width=P.displayWidth,c.height=P.displayHeight):(c.width=P.width,c.height=P.height),c}this.allocateTextureUnit=ue,this.resetTextureUnits=Q,this.getTextureUnits=se,this.setTextureUnits=de,this.setTexture2D=me,this.setTexture2DArray=ve,this.setTexture3D=Ee,this.setTextureCube=Se,this.rebindTextures=tn,this.setupRenderTarget=dn,this.updateRenderTargetMipmap=O,this.updateMultisampleRenderTarget=Je,this.setupDepthRenderbuffer=bn,this.setupFrameBufferTexture=Nt,this.useMultisampledRTT=we,this.dispose=X}function yE(i,e){function t(n,s=er){let r,o=mt.getTransfer(s);if(n===Zn)return i.UNSIGNED_BYTE;if(n===Nh)return i.UNSIGNED_SHORT_4_4_4_4;if(n===Uh)return i.UNSIGNED_SHORT_5_5_5_1;if(n===Jf)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===Qf)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===Zf)return i.BYTE;if(n===jf)return i.SHORT;if(n===wr)return i.UNSIGNED_SHORT;if(n===kh)return i.INT;if(n===ns)return i.UNSIGNED_INT;if(n===Pi)return i.FLOAT;if(n===is)return i.HALF_FLOAT;if(n===ep)return i.ALPHA;if(n===tp)return i.RGB;if(n===Gi)return i.RGBA;if(n===Ws)return i.DEPTH_COMPONENT;if(n===Qs)return i.DEPTH_STENCIL;if(n===Oh)return i.RED;if(n===Fh)return i.RED_INTEGER;if(n===bs)return i.RG;if(n===Bh)return i.RG_INTEGER;if(n===ba)return i.RGBA_INTEGER;if(n===Ll||n===Dl||n===kl||n===Nl)if(o===Pt)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(n===Ll)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===Dl)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===kl)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===Nl)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(n===Ll)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===Dl)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===kl)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===Nl)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===zh||n===Hh||n===Gh||n===Vh)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(n===zh)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===Hh)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===Gh)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===Vh)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===Wh||n===Xh||n===qh||n===$h||n===Yh||n===Ul||n===Kh)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(n===Wh||n===Xh)return o===Pt?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(n===qh)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(n===$h)return r.COMPRESSED_R11_EAC;if(n===Yh)return r.COMPRESSED_SIGNED_R11_EAC;if(n===Ul)return r.COMPRESSED_RG11_EAC;if(n===Kh)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===Zh||n===jh||n===Jh||n===Qh||n===eu||n===tu||n===nu||n===iu||n===su||n===ru||n===ou||n===au||n===lu||n===cu)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(n===Zh)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===jh)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===Jh)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===Qh)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===eu)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===tu)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===nu)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===iu)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===su)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===ru)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===ou)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===au)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===lu)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===cu)return o===Pt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===hu||n===uu||n===du)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(n===hu)return o===Pt?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===uu)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===du)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===fu||n===pu||n===Ol||n===mu)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(n===fu)return r.COMPRESSED_RED_RGTC1_EXT;if(n===pu)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===Ol)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===mu)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===Qr?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:t}}var _E=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,bE=`
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

}`,wp=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let n=new vl(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=n}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,n=new fi({vertexShader:_E,fragmentShader:bE,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Gt(new qr(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Mp=class extends es{constructor(e,t){super();let n=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,h=null,u=null,d=null,p=null,m=null,v=typeof XRWebGLBinding<"u",x=new wp,g={},S=t.getContextAttributes(),w=null,_=null,C=[],T=[],y=new Ze,A=null,F=null,L=new Rn;L.viewport=new kt;let k=new Rn;k.viewport=new kt;let H=[L,k],W=new Ph,N=null,X=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(ee){let me=C[ee];return me===void 0&&(me=new ra,C[ee]=me),me.getTargetRaySpace()},this.getControllerGrip=function(ee){let me=C[ee];return me===void 0&&(me=new ra,C[ee]=me),me.getGripSpace()},this.getHand=function(ee){let me=C[ee];return me===void 0&&(me=new ra,C[ee]=me),me.getHandSpace()};function Y(ee){let me=T.indexOf(ee.inputSource);if(me===-1)return;let ve=C[me];ve!==void 0&&(ve.update(ee.inputSource,ee.frame,c||o),ve.dispatchEvent({type:ee.type,data:ee.inputSource}))}function V(){s.removeEventListener("select",Y),s.removeEventListener("selectstart",Y),s.removeEventListener("selectend",Y),s.removeEventListener("squeeze",Y),s.removeEventListener("squeezestart",Y),s.removeEventListener("squeezeend",Y),s.removeEventListener("end",V),s.removeEventListener("inputsourceschange",ce);for(let ee=0;ee<C.length;ee++){let me=T[ee];me!==null&&(T[ee]=null,C[ee].disconnect(me))}N=null,X=null,x.reset();for(let ee in g)delete g[ee];if(e.setRenderTarget(w),p=null,d=null,u=null,s=null,_=null,ue.stop(),n.isPresenting=!1,e.setPixelRatio(A),e.setSize(y.width,y.height,!1),F!==null){let ee=F.camera;ee.fov=F.fov,ee.zoom=F.zoom,ee.updateProjectionMatrix(),F=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(ee){r=ee,n.isPresenting===!0&&$e("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(ee){a=ee,n.isPresenting===!0&&$e("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(ee){c=ee},this.getBaseLayer=function(){return d!==null?d:p},this.getBinding=function(){return u===null&&v&&(u=new XRWebGLBinding(s,t)),u},this.getFrame=function(){return m},this.getSession=function(){return s},this.setSession=async function(ee){if(s=ee,s!==null){if(w=e.getRenderTarget(),s.addEventListener("select",Y),s.addEventListener("selectstart",Y),s.addEventListener("selectend",Y),s.addEventListener("squeeze",Y),s.addEventListener("squeezestart",Y),s.addEventListener("squeezeend",Y),s.addEventListener("end",V),s.addEventListener("inputsourceschange",ce),S.xrCompatible!==!0&&await t.makeXRCompatible(),A=e.getPixelRatio(),e.getSize(y),v&&"createProjectionLayer"in XRWebGLBinding.prototype){let ve=null,Ee=null,Se=null;S.depth&&(Se=S.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,ve=S.stencil?Qs:Ws,Ee=S.stencil?Qr:ns);let Ye={colorFormat:t.RGBA8,depthFormat:Se,scaleFactor:r};u=this.getBinding(),d=u.createProjectionLayer(Ye),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),_=new Ci(d.textureWidth,d.textureHeight,{format:Gi,type:Zn,depthTexture:new $s(d.textureWidth,d.textureHeight,Ee,void 0,void 0,void 0,void 0,void 0,void 0,ve),stencilBuffer:S.stencil,colorSpace:e.outputColorSpace,samples:S.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let ve={antialias:S.antialias,alpha:!0,depth:S.depth,stencil:S.stencil,framebufferScaleFactor:r};p=new XRWebGLLayer(s,t,ve),s.updateRenderState({baseLayer:p}),e.setPixelRatio(1),e.setSize(p.framebufferWidth,p.framebufferHeight,!1),_=new Ci(p.framebufferWidth,p.framebufferHeight,{format:Gi,type:Zn,colorSpace:e.outputColorSpace,stencilBuffer:S.stencil,resolveDepthBuffer:p.ignoreDepthValues===!1,resolveStencilBuffer:p.ignoreDepthValues===!1,storeMultisampledDepthBuffer:p.ignoreDepthValues===!1,storeMultisampledStencilBuffer:p.ignoreDepthValues===!1})}_.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),ue.setContext(s),ue.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return x.getDepthTexture()};function ce(ee){for(let me=0;me<ee.removed.length;me++){let ve=ee.removed[me],Ee=T.indexOf(ve);Ee>=0&&(T[Ee]=null,C[Ee].disconnect(ve))}for(let me=0;me<ee.added.length;me++){let ve=ee.added[me],Ee=T.indexOf(ve);if(Ee===-1){for(let Ye=0;Ye<C.length;Ye++)if(Ye>=T.length){T.push(ve),Ee=Ye;break}else if(T[Ye]===null){T[Ye]=ve,Ee=Ye;break}if(Ee===-1)break}let Se=C[Ee];Se&&Se.connect(ve)}}function j(ee,me){me===null?ee.matrixWorld.copy(ee.matrix):ee.matrixWorld.multiplyMatrices(me.matrixWorld,ee.matrix),ee.matrixWorldInverse.copy(ee.matrixWorld).invert()}this.updateCamera=function(ee){if(s===null)return;let me=ee.near,ve=ee.far;x.texture!==null&&(x.depthNear>0&&(me=x.depthNear),x.depthFar>0&&(ve=x.depthFar)),W.near=k.near=L.near=me,W.far=k.far=L.far=ve,(N!==W.near||X!==W.far)&&(s.updateRenderState({depthNear:W.near,depthFar:W.far}),N=W.near,X=W.far),W.layers.mask=ee.layers.mask|6,L.layers.mask=W.layers.mask&-5,k.layers.mask=W.layers.mask&-3;let Ee=ee.parent,Se=W.cameras;j(W,Ee);for(let Ye=0;Ye<Se.length;Ye++)j(Se[Ye],Ee);W.projectionMatrix.copy(L.projectionMatrix),W.projectionMatrixInverse.copy(L.projectionMatrixInverse),F===null&&ee.isPerspectiveCamera&&(F={camera:ee,fov:ee.fov,zoom:ee.zoom}),Q(ee,W,Ee)};function Q(ee,me,ve){ve===null?ee.matrix.copy(me.matrixWorld):(ee.matrix.copy(ve.matrixWorld),ee.matrix.invert(),ee.matrix.multiply(me.matrixWorld)),ee.matrix.decompose(ee.position,ee.quaternion,ee.scale),ee.updateMatrixWorld(!0),ee.projectionMatrix.copy(me.projectionMatrix),ee.projectionMatrixInverse.copy(me.projectionMatrixInverse),ee.isPerspectiveCamera&&(ee.fov=Wr*2*Math.atan(1/ee.projectionMatrix.elements[5]),ee.zoom=1)}this.getCamera=function(){return W},this.getFoveation=function(){if(!(d===null&&p===null))return l},this.setFoveation=function(ee){l=ee,d!==null&&(d.fixedFoveation=ee),p!==null&&p.fixedFoveation!==void 0&&(p.fixedFoveation=ee)},this.hasDepthSensing=function(){return x.texture!==null},this.getDepthSensingMesh=function(){return x.getMesh(W)},this.getCameraTexture=function(ee){return g[ee]};let se=null;function de(ee,me){if(h=me.getViewerPose(c||o),m=me,h!==null){let ve=h.views;p!==null&&(e.setRenderTargetFramebuffer(_,p.framebuffer),e.setRenderTarget(_));let Ee=!1;ve.length!==W.cameras.length&&(W.cameras.length=0,Ee=!0);for(let Ve=0;Ve<ve.length;Ve++){let pt=ve[Ve],ut=null;if(p!==null)ut=p.getViewport(pt);else{let Zt=u.getViewSubImage(d,pt);ut=Zt.viewport,Ve===0&&(e.setRenderTargetTextures(_,Zt.colorTexture,Zt.depthStencilTexture),e.setRenderTarget(_))}let rt=H[Ve];rt===void 0&&(rt=new Rn,rt.layers.enable(Ve),rt.viewport=new kt,H[Ve]=rt),rt.matrix.fromArray(pt.transform.matrix),rt.matrix.decompose(rt.position,rt.quaternion,rt.scale),rt.projectionMatrix.fromArray(pt.projectionMatrix),rt.projectionMatrixInverse.copy(rt.projectionMatrix).invert(),rt.viewport.set(ut.x,ut.y,ut.width,ut.height),Ve===0&&(W.matrix.copy(rt.matrix),W.matrix.decompose(W.position,W.quaternion,W.scale)),Ee===!0&&W.cameras.push(rt)}let Se=s.enabledFeatures;if(Se&&Se.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&v){u=n.getBinding();let Ve=u.getDepthInformation(ve[0]);Ve&&Ve.isValid&&Ve.texture&&x.init(Ve,s.renderState)}if(Se&&Se.includes("camera-access")&&v){e.state.unbindTexture(),u=n.getBinding();for(let Ve=0;Ve<ve.length;Ve++){let pt=ve[Ve].camera;if(pt){let ut=g[pt];ut||(ut=new vl,g[pt]=ut);let rt=u.getCameraImage(pt);ut.sourceTexture=rt}}}}for(let ve=0;ve<C.length;ve++){let Ee=T[ve],Se=C[ve];Ee!==null&&Se!==void 0&&Se.update(Ee,me,c||o)}se&&se(ee,me),me.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:me}),m=null}let ue=new Kv;ue.setAnimationLoop(de),this.setAnimationLoop=function(ee){se=ee},this.dispose=function(){}}},SE=new ct,ry=new st;ry.set(-1,0,0,0,1,0,0,0,1);function wE(i,e){function t(x,g){x.matrixAutoUpdate===!0&&x.updateMatrix(),g.value.copy(x.matrix)}function n(x,g){g.color.getRGB(x.fogColor.value,up(i)),g.isFog?(x.fogNear.value=g.near,x.fogFar.value=g.far):g.isFogExp2&&(x.fogDensity.value=g.density)}function s(x,g,S,w,_){g.isNodeMaterial?g.uniformsNeedUpdate=!1:g.isMeshBasicMaterial?r(x,g):g.isMeshLambertMaterial?(r(x,g),g.envMap&&(x.envMapIntensity.value=g.envMapIntensity)):g.isMeshToonMaterial?(r(x,g),u(x,g)):g.isMeshPhongMaterial?(r(x,g),h(x,g),g.envMap&&(x.envMapIntensity.value=g.envMapIntensity)):g.isMeshStandardMaterial?(r(x,g),d(x,g),g.isMeshPhysicalMaterial&&p(x,g,_)):g.isMeshMatcapMaterial?(r(x,g),m(x,g)):g.isMeshDepthMaterial?r(x,g):g.isMeshDistanceMaterial?(r(x,g),v(x,g)):g.isMeshNormalMaterial?r(x,g):g.isLineBasicMaterial?(o(x,g),g.isLineDashedMaterial&&a(x,g)):g.isPointsMaterial?l(x,g,S,w):g.isSpriteMaterial?c(x,g):g.isShadowMaterial?(x.color.value.copy(g.color),x.opacity.value=g.opacity):g.isShaderMaterial&&(g.uniformsNeedUpdate=!1)}function r(x,g){x.opacity.value=g.opacity,g.color&&x.diffuse.value.copy(g.color),g.emissive&&x.emissive.value.copy(g.emissive).multiplyScalar(g.emissiveIntensity),g.map&&(x.map.value=g.map,t(g.map,x.mapTransform)),g.alphaMap&&(x.alphaMap.value=g.alphaMap,t(g.alphaMap,x.alphaMapTransform)),g.bumpMap&&(x.bumpMap.value=g.bumpMap,t(g.bumpMap,x.bumpMapTransform),x.bumpScale.value=g.bumpScale,g.side===ci&&(x.bumpScale.value*=-1)),g.normalMap&&(x.normalMap.value=g.normalMap,t(g.normalMap,x.normalMapTransform),x.normalScale.value.copy(g.normalScale),g.side===ci&&x.normalScale.value.negate()),g.displacementMap&&(x.displacementMap.value=g.displacementMap,t(g.displacementMap,x.displacementMapTransform),x.displacementScale.value=g.displacementScale,x.displacementBias.value=g.displacementBias),g.emissiveMap&&(x.emissiveMap.value=g.emissiveMap,t(g.emissiveMap,x.emissiveMapTransform)),g.specularMap&&(x.specularMap.value=g.specularMap,t(g.specularMap,x.specularMapTransform)),g.alphaTest>0&&(x.alphaTest.value=g.alphaTest);let S=e.get(g),w=S.envMap,_=S.envMapRotation;w&&(x.envMap.value=w,x.envMapRotation.value.setFromMatrix4(SE.makeRotationFromEuler(_)).transpose(),w.isCubeTexture&&w.isRenderTargetTexture===!1&&x.envMapRotation.value.premultiply(ry),x.reflectivity.value=g.reflectivity,x.ior.value=g.ior,x.refractionRatio.value=g.refractionRatio),g.lightMap&&(x.lightMap.value=g.lightMap,x.lightMapIntensity.value=g.lightMapIntensity,t(g.lightMap,x.lightMapTransform)),g.aoMap&&(x.aoMap.value=g.aoMap,x.aoMapIntensity.value=g.aoMapIntensity,t(g.aoMap,x.aoMapTransform))}function o(x,g){x.diffuse.value.copy(g.color),x.opacity.value=g.opacity,g.map&&(x.map.value=g.map,t(g.map,x.mapTransform))}function a(x,g){x.dashSize.value=g.dashSize,x.totalSize.value=g.dashSize+g.gapSize,x.scale.value=g.scale}function l(x,g,S,w){x.diffuse.value.copy(g.color),x.opacity.value=g.opacity,x.size.value=g.size*S,x.scale.value=w*.5,g.map&&(x.map.value=g.map,t(g.map,x.uvTransform)),g.alphaMap&&(x.alphaMap.value=g.alphaMap,t(g.alphaMap,x.alphaMapTransform)),g.alphaTest>0&&(x.alphaTest.value=g.alphaTest)}function c(x,g){x.diffuse.value.copy(g.color),x.opacity.value=g.opacity,x.rotation.value=g.rotation,g.map&&(x.map.value=g.map,t(g.map,x.mapTransform)),g.alphaMap&&(x.alphaMap.value=g.alphaMap,t(g.alphaMap,x.alphaMapTransform)),g.alphaTest>0&&(x.alphaTest.value=g.alphaTest)}function h(x,g){x.specular.value.copy(g.specular),x.shininess.value=Math.max(g.shininess,1e-4)}function u(x,g){g.gradientMap&&(x.gradientMap.value=g.gradientMap)}function d(x,g){x.metalness.value=g.metalness,g.metalnessMap&&(x.metalnessMap.value=g.metalnessMap,t(g.metalnessMap,x.metalnessMapTransform)),x.roughness.value=g.roughness,g.roughnessMap&&(x.roughnessMap.value=g.roughnessMap,t(g.roughnessMap,x.roughnessMapTransform)),g.envMap&&(x.envMapIntensity.value=g.envMapIntensity)}function p(x,g,S){x.ior.value=g.ior,g.diffuseRoughness>0&&(x.diffuseRoughness.value=g.diffuseRoughness,g.diffuseRoughnessMap&&(x.diffuseRoughnessMap.value=g.diffuseRoughnessMap,t(g.diffuseRoughnessMap,x.diffuseRoughnessMapTransform))),g.sheen>0&&(x.sheenColor.value.copy(g.sheenColor).multiplyScalar(g.sheen),x.sheenRoughness.value=g.sheenRoughness,g.sheenColorMap&&(x.sheenColorMap.value=g.sheenColorMap,t(g.sheenColorMap,x.sheenColorMapTransform)),g.sheenRoughnessMap&&(x.sheenRoughnessMap.value=g.sheenRoughnessMap,t(g.sheenRoughnessMap,x.sheenRoughnessMapTransform))),g.clearcoat>0&&(x.clearcoat.value=g.clearcoat,x.clearcoatRoughness.value=g.clearcoatRoughness,g.clearcoatMap&&(x.clearcoatMap.value=g.clearcoatMap,t(g.clearcoatMap,x.clearcoatMapTransform)),g.clearcoatRoughnessMap&&(x.clearcoatRoughnessMap.value=g.clearcoatRoughnessMap,t(g.clearcoatRoughnessMap,x.clearcoatRoughnessMapTransform)),g.clearcoatNormalMap&&(x.clearcoatNormalMap.value=g.clearcoatNormalMap,t(g.clearcoatNormalMap,x.clearcoatNormalMapTransform),x.clearcoatNormalScale.value.copy(g.clearcoatNormalScale),g.side===ci&&x.clearcoatNormalScale.value.negate())),g.dispersion>0&&(x.dispersion.value=g.dispersion),g.retroreflectivity>0&&(x.retroreflectivity.value=g.retroreflectivity),g.iridescence>0&&(x.iridescence.value=g.iridescence,x.iridescenceIOR.value=g.iridescenceIOR,x.iridescenceThicknessMinimum.value=g.iridescenceThicknessMinimum,x.iridescenceThicknessMaximum.value=g.iridescenceThicknessMaximum,g.iridescenceMap&&(x.iridescenceMap.value=g.iridescenceMap,t(g.iridescenceMap,x.iridescenceMapTransform)),g.iridescenceThicknessMap&&(x.iridescenceThicknessMap.value=g.iridescenceThicknessMap,t(g.iridescenceThicknessMap,x.iridescenceThicknessMapTransform))),g.transmission>0&&(x.transmission.value=g.transmission,x.transmissionSamplerMap.value=S.texture,x.transmissionSamplerSize.value.set(S.width,S.height),g.transmissionMap&&(x.transmissionMap.value=g.transmissionMap,t(g.transmissionMap,x.transmissionMapTransform)),x.thickness.value=g.thickness,g.thicknessMap&&(x.thicknessMap.value=g.thicknessMap,t(g.thicknessMap,x.thicknessMapTransform)),x.attenuationDistance.value=g.attenuationDistance,x.attenuationColor.value.copy(g.attenuationColor)),g.anisotropy>0&&(x.anisotropyVector.value.set(g.anisotropy*Math.cos(g.anisotropyRotation),g.anisotropy*Math.sin(g.anisotropyRotation)),g.anisotropyMap&&(x.anisotropyMap.value=g.anisotropyMap,t(g.anisotropyMap,x.anisotropyMapTransform))),x.specularIntensity.value=g.specularIntensity,x.specularColor.value.copy(g.specularColor),g.specularColorMap&&(x.specularColorMap.value=g.specularColorMap,t(g.specularColorMap,x.specularColorMapTransform)),g.specularIntensityMap&&(x.specularIntensityMap.value=g.specularIntensityMap,t(g.specularIntensityMap,x.specularIntensityMapTransform))}function m(x,g){g.matcap&&(x.matcap.value=g.matcap)}function v(x,g){let S=e.get(g).light;x.referencePosition.value.setFromMatrixPosition(S.matrixWorld),x.nearDistance.value=S.shadow.camera.near,x.farDistance.value=S.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:s}}function ME(i,e,t,n){let s={},r={};function o(S,w){let _=w.program;n.uniformBlockBinding(S,_,s[S.id])}function a(S,w){let _=s[S.id];_===void 0&&(m(S),_=l(S),s[S.id]=_,S.addEventListener("dispose",x));let C=w.program;n.updateUBOMapping(S,C);let T=e.render.frame;r[S.id]!==T&&(c(S),r[S.id]=T)}function l(S){let w=i.createBuffer(),_=S.__size,C=S.usage;return i.bindBuffer(i.UNIFORM_BUFFER,w),i.bufferData(i.UNIFORM_BUFFER,_,C),i.bindBuffer(i.UNIFORM_BUFFER,null),w}function c(S){let w=s[S.id],_=S.uniforms,C=S.__cache;i.bindBuffer(i.UNIFORM_BUFFER,w);for(let T=0,y=_.length;T<y;T++){let A=_[T];if(Array.isArray(A))for(let F=0,L=A.length;F<L;F++)h(A[F],T,F,C);else h(A,T,0,C)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function h(S,w,_,C){if(d(S,w,_,C)===!0){let T=S.__offset,y=S.value;if(Array.isArray(y)){let A=0;for(let F=0;F<y.length;F++){let L=y[F],k=v(L,!0);u(L,S.__data,A),A+=k.storage/Float32Array.BYTES_PER_ELEMENT}}else u(y,S.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,T,S.__data)}}function u(S,w,_){typeof S=="number"||typeof S=="boolean"?w[_]=S:S.isMatrix3?(w[_]=S.elements[0],w[_+1]=S.elements[1],w[_+2]=S.elements[2],w[_+3]=0,w[_+4]=S.elements[3],w[_+5]=S.elements[4],w[_+6]=S.elements[5],w[_+7]=0,w[_+8]=S.elements[6],w[_+9]=S.elements[7],w[_+10]=S.elements[8],w[_+11]=0):ArrayBuffer.isView(S)?w.set(S.subarray(0,w.length-_),_):S.toArray(w,_)}function d(S,w,_,C){let T=S.value,y=w+"_"+_;if(Array.isArray(T)){C[y]===void 0&&(C[y]=[]);let A=C[y],F=!1;for(let L=0;L<T.length;L++)p(T[L],A,L)===!0&&(F=!0);return F}return p(T,C,y)}function p(S,w,_){if(w[_]===void 0)return typeof S=="number"||typeof S=="boolean"?w[_]=S:ArrayBuffer.isView(S)?w[_]=S.slice():w[_]=S.clone(),!0;{let C=w[_];if(typeof S=="number"||typeof S=="boolean"){if(C!==S)return w[_]=S,!0}else{if(ArrayBuffer.isView(S))return!0;if(C.equals(S)===!1)return C.copy(S),!0}}return!1}function m(S){let w=S.uniforms,_=0,C=16;for(let y=0,A=w.length;y<A;y++){let F=Array.isArray(w[y])?w[y]:[w[y]];for(let L=0,k=F.length;L<k;L++){let H=F[L],W=Array.isArray(H.value)?H.value:[H.value],N=Array.isArray(w[y])||Array.isArray(H.value),X=_;for(let V=0,ce=W.length;V<ce;V++){let j=W[V],Q=v(j,N),se=_%C,de=se%Q.boundary,ue=se+de;_+=de,ue!==0&&C-ue<Q.storage&&(_+=C-ue),V===0&&(X=_),_+=Q.storage}let Y=H.type==="int"?Int32Array:H.type==="uint"?Uint32Array:Float32Array;H.__data=new Y((_-X)/Float32Array.BYTES_PER_ELEMENT),H.__offset=X}}let T=_%C;return T>0&&(_+=C-T),S.__size=_,S.__cache={},this}function v(S,w){let _={boundary:0,storage:0};return typeof S=="number"||typeof S=="boolean"?(_.boundary=4,_.storage=4):S.isVector2?(_.boundary=8,_.storage=8):S.isVector3||S.isColor?(_.boundary=16,_.storage=12):S.isVector4?(_.boundary=16,_.storage=16):S.isMatrix3?(_.boundary=16,_.storage=48):S.isMatrix4?(_.boundary=16,_.storage=64):S.isTexture?$e("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(S)?(_.boundary=16,_.storage=S.byteLength):$e("WebGLRenderer: Unsupported uniform value type.",S),w===!0&&(_.boundary=16,_.storage=Math.ceil(_.storage/16)*16),_}function x(S){let w=S.target;w.removeEventListener("dispose",x),i.deleteBuffer(s[w.id]),delete s[w.id],delete r[w.id]}function g(){for(let S in s)i.deleteBuffer(s[S]);s={},r={}}return{bind:o,update:a,dispose:g}}var TE=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),ws=null;function AE(){return ws===null&&(ws=new gs(TE,16,16,bs,is),ws.name="DFG_LUT",ws.minFilter=Pn,ws.magFilter=Pn,ws.wrapS=Fi,ws.wrapT=Fi,ws.generateMipmaps=!1,ws.needsUpdate=!0),ws}var bu=class{constructor(e={}){let{canvas:t=_v(),context:n=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:d=!1,outputBufferType:p=Zn}=e;this.isWebGLRenderer=!0;let m;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=n.getContextAttributes().alpha}else m=o;let v=p,x=new Set([ba,Bh,Fh]),g=new Set([Zn,ns,wr,Qr,Nh,Uh]),S=new Uint32Array(4),w=new Int32Array(4),_={textures:[],min:[],max:[],resolution:[]},C=null,T=null,y=[],A=[],F=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=_s,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let L=this,k=!1,H=null,W=null,N=null,X=null;this._outputColorSpace=En;let Y=0,V=0,ce=null,j=-1,Q=null,se=new kt,de=new kt,ue=null,ee=new qe(0),me=0,ve=t.width,Ee=t.height,Se=1,Ye=null,at=null,Ve=new kt(0,0,ve,Ee),pt=new kt(0,0,ve,Ee),ut=!1,rt=new vr,Zt=new xh,Ht=!1,un=!1,Nt=new ct,Nn=new z,wt=new kt,bn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},tn=!1;function dn(){return ce===null?Se:1}let O=n;function Ce(R,B){return t.getContext(R,B)}let Je,lt,we,Ot,Ge,je,P,M,q,he,oe,xe,ye,te,ie,pe,U,re,ne,Me,ge,be,Xe;try{let R={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Be,!1),t.addEventListener("webglcontextrestored",tt,!1),t.addEventListener("webglcontextcreationerror",Re,!1),O===null){let B="webgl2";if(O=Ce(B,R),O===null)throw Ce(B)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}et()}catch(R){throw t.removeEventListener("webglcontextlost",Be,!1),t.removeEventListener("webglcontextrestored",tt,!1),t.removeEventListener("webglcontextcreationerror",Re,!1),it("WebGLRenderer: "+R.message),R}function et(){Je=new OT(O),Je.init(),ge=new yE(O,Je),lt=new AT(O,Je,e,ge),we=new xE(O,Je),lt.reversedDepthBuffer&&d&&we.buffers.depth.setReversed(!0),W=O.createFramebuffer(),N=O.createFramebuffer(),X=O.createFramebuffer(),Ot=new zT(O),Ge=new iE,je=new vE(O,Je,we,Ge,lt,ge,Ot),P=new UT(L),M=new Gw(O),be=new MT(O,M),q=new FT(O,M,Ot,be),he=new GT(O,q,M,be,Ot),re=new HT(O,lt,je),ie=new ET(Ge),oe=new nE(L,P,Je,lt,be,ie),xe=new wE(L,Ge),ye=new rE,te=new uE(Je),U=new wT(L,P,we,he,m,l),pe=new gE(L,he,lt),Xe=new ME(O,Ot,lt,we),ne=new TT(O,Je,Ot),Me=new BT(O,Je,Ot),Ot.programs=oe.programs,L.capabilities=lt,L.extensions=Je,L.properties=Ge,L.renderLists=ye,L.shadowMap=pe,L.state=we,L.info=Ot}v!==Zn&&(F=new WT(v,t.width,t.height,a,s,r));let le=new Mp(L,O);this.xr=le,this.getContext=function(){return O},this.getContextAttributes=function(){return O.getContextAttributes()},this.forceContextLoss=function(){let R=Je.get("WEBGL_lose_context");R&&R.loseContext()},this.forceContextRestore=function(){let R=Je.get("WEBGL_lose_context");R&&R.restoreContext()},this.getPixelRatio=function(){return Se},this.setPixelRatio=function(R){R!==void 0&&(Se=R,this.setSize(ve,Ee,!1))},this.getSize=function(R){return R.set(ve,Ee)},this.setSize=function(R,B,J=!0){if(le.isPresenting){$e("WebGLRenderer: Can't change size while VR device is presenting.");return}ve=R,Ee=B,t.width=Math.floor(R*Se),t.height=Math.floor(B*Se),J===!0&&(t.style.width=R+"px",t.style.height=B+"px"),F!==null&&F.setSize(t.width,t.height),this.setViewport(0,0,R,B)},this.getDrawingBufferSize=function(R){return R.set(ve*Se,Ee*Se).floor()},this.setDrawingBufferSize=function(R,B,J){ve=R,Ee=B,Se=J,t.width=Math.floor(R*J),t.height=Math.floor(B*J),this.setViewport(0,0,R,B)},this.setEffects=function(R){if(v===Zn){it("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(R){for(let B=0;B<R.length;B++)if(R[B].isOutputPass===!0){$e("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}F.setEffects(R||[])},this.getCurrentViewport=function(R){return R.copy(se)},this.getViewport=function(R){return R.copy(Ve)},this.setViewport=function(R,B,J,$){R.isVector4?Ve.set(R.x,R.y,R.z,R.w):Ve.set(R,B,J,$),we.viewport(se.copy(Ve).multiplyScalar(dn()).round())},this.getScissor=function(R){return R.copy(pt)},this.setScissor=function(R,B,J,$){R.isVector4?pt.set(R.x,R.y,R.z,R.w):pt.set(R,B,J,$),we.scissor(de.copy(pt).multiplyScalar(dn()).round())},this.getScissorTest=function(){return ut},this.setScissorTest=function(R){we.setScissorTest(ut=R)},this.setOpaqueSort=function(R){Ye=R},this.setTransparentSort=function(R){at=R},this.getClearColor=function(R){return R.copy(U.getClearColor())},this.setClearColor=function(){U.setClearColor(...arguments)},this.getClearAlpha=function(){return U.getClearAlpha()},this.setClearAlpha=function(){U.setClearAlpha(...arguments)},this.clear=function(R=!0,B=!0,J=!0){let $=0;if(R){let K=!1;if(ce!==null){let Te=ce.texture.format;K=x.has(Te)}if(K){let Te=ce.texture.type,Pe=g.has(Te),Ae=U.getClearColor(),Ie=U.getClearAlpha(),He=Ae.r,nt=Ae.g,vt=Ae.b;Pe?(S[0]=He,S[1]=nt,S[2]=vt,S[3]=Ie,O.clearBufferuiv(O.COLOR,0,S)):(w[0]=He,w[1]=nt,w[2]=vt,w[3]=Ie,O.clearBufferiv(O.COLOR,0,w))}else $|=O.COLOR_BUFFER_BIT}B&&($|=O.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),J&&($|=O.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),$!==0&&O.clear($)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(R){R.setRenderer(this),H=R},this.dispose=function(){t.removeEventListener("webglcontextlost",Be,!1),t.removeEventListener("webglcontextrestored",tt,!1),t.removeEventListener("webglcontextcreationerror",Re,!1),U.dispose(),ye.dispose(),te.dispose(),je.dispose(),Ge.dispose(),P.dispose(),he.dispose(),q.dispose(),be.dispose(),Xe.dispose(),oe.dispose(),le.dispose(),le.removeEventListener("sessionstart",ql),le.removeEventListener("sessionend",ss),As.stop()};function Be(R){R.preventDefault(),il("WebGLRenderer: Context Lost."),k=!0}function tt(){il("WebGLRenderer: Context Restored."),k=!1;let R=Ot.autoReset,B=pe.enabled,J=pe.autoUpdate,$=pe.needsUpdate,K=pe.type;et(),Ot.autoReset=R,pe.enabled=B,pe.autoUpdate=J,pe.needsUpdate=$,pe.type=K}function Re(R){it("WebGLRenderer: A WebGL context could not be created. Reason: ",R.statusMessage)}function ht(R){let B=R.target;B.removeEventListener("dispose",ht),Vt(B)}function Vt(R){Jn(R),Ge.remove(R)}function Jn(R){let B=Ge.get(R).programs;B!==void 0&&(B.forEach(function(J){oe.releaseProgram(J)}),R.isShaderMaterial&&oe.releaseShaderCache(R))}this.renderBufferDirect=function(R,B,J,$,K,Te){B===null&&(B=bn);let Pe=K.isMesh&&K.matrixWorld.determinantAffine()<0,Ae=Pa(R,B,J,$,K);we.setMaterial($,Pe);let Ie=J.index,He=1;if($.wireframe===!0){if(Ie=q.getWireframeAttribute(J),Ie===void 0)return;He=2}let nt=J.drawRange,vt=J.attributes.position,ze=nt.start*He,yt=(nt.start+nt.count)*He;Te!==null&&(ze=Math.max(ze,Te.start*He),yt=Math.min(yt,(Te.start+Te.count)*He)),Ie!==null?(ze=Math.max(ze,0),yt=Math.min(yt,Ie.count)):vt!=null&&(ze=Math.max(ze,0),yt=Math.min(yt,vt.count));let Jt=yt-ze;if(Jt<0||Jt===1/0)return;be.setup(K,$,Ae,J,Ie);let It,Lt=ne;if(Ie!==null&&(It=M.get(Ie),Lt=Me,Lt.setIndex(It)),K.isMesh)$.wireframe===!0?(we.setLineWidth($.wireframeLinewidth*dn()),Lt.setMode(O.LINES)):Lt.setMode(O.TRIANGLES);else if(K.isLine){let Sn=$.linewidth;Sn===void 0&&(Sn=1),we.setLineWidth(Sn*dn()),K.isLineSegments?Lt.setMode(O.LINES):K.isLineLoop?Lt.setMode(O.LINE_LOOP):Lt.setMode(O.LINE_STRIP)}else K.isPoints?Lt.setMode(O.POINTS):K.isSprite&&Lt.setMode(O.TRIANGLES);if(K.isBatchedMesh)if(Je.get("WEBGL_multi_draw"))Lt.renderMultiDraw(K._multiDrawStarts,K._multiDrawCounts,K._multiDrawCount);else{let Sn=K._multiDrawStarts,Oe=K._multiDrawCounts,fn=K._multiDrawCount,bt=Ie?M.get(Ie).bytesPerElement:1,Rs=Ge.get($).currentProgram.getUniforms();for(let pn=0;pn<fn;pn++)Rs.setValue(O,"_gl_DrawID",pn),Lt.render(Sn[pn]/bt,Oe[pn])}else if(K.isInstancedMesh)Lt.renderInstances(ze,Jt,K.count);else if(J.isInstancedBufferGeometry){let Sn=J._maxInstanceCount!==void 0?J._maxInstanceCount:1/0,Oe=Math.min(J.instanceCount,Sn);Lt.renderInstances(ze,Jt,Oe)}else Lt.render(ze,Jt)};function Ea(R,B,J,$){H!==null&&R.isNodeMaterial&&H.setObject($,R),Ht===!0&&ie.setState(R,J,!1),R.transparent===!0&&R.side===zi&&R.forceSinglePass===!1?(R.side=ci,R.needsUpdate=!0,rs(R,B,$),R.side=ys,R.needsUpdate=!0,rs(R,B,$),R.side=zi):rs(R,B,$)}this.compile=function(R,B,J=null){J===null&&(J=R),H!==null&&H.renderStart(R,B,J),T=te.get(J),T.init(B),A.push(T),J.traverseVisible(function(K){K.isLight&&K.layers.test(B.layers)&&(T.pushLight(K),K.castShadow&&T.pushShadow(K))}),R!==J&&R.traverseVisible(function(K){K.isLight&&K.layers.test(B.layers)&&(T.pushLight(K),K.castShadow&&T.pushShadow(K))}),T.setupLights(),H!==null&&H.updateLights(T.state.lightsArray),un=this.localClippingEnabled,Ht=ie.init(this.clippingPlanes,un),Ht===!0&&ie.setGlobalState(this.clippingPlanes,B),H!==null&&pe.render(T.state.shadowsArray,J,B);let $=new Set;return R.traverse(function(K){if(!(K.isMesh||K.isPoints||K.isLine||K.isSprite))return;let Te=K.material;if(Te)if(Array.isArray(Te))for(let Pe=0;Pe<Te.length;Pe++){let Ae=Te[Pe];Ea(Ae,J,B,K),$.add(Ae)}else Ea(Te,J,B,K),$.add(Te)}),T=A.pop(),H!==null&&H.renderEnd(),$},this.compileAsync=function(R,B,J=null){let $=this.compile(R,B,J);return new Promise(K=>{function Te(){if($.forEach(function(Pe){let Ie=Ge.get(Pe).currentProgram;(Ie===void 0||Ie.isReady())&&$.delete(Pe)}),$.size===0){K(R);return}setTimeout(Te,10)}Je.get("KHR_parallel_shader_compile")!==null?Te():setTimeout(Te,10)})};let ro=null;function zu(R){ro&&ro(R)}function ql(){As.stop()}function ss(){As.start()}let As=new Kv;As.setAnimationLoop(zu),typeof self<"u"&&As.setContext(self),this.setAnimationLoop=function(R){ro=R,le.setAnimationLoop(R),R===null?As.stop():As.start()},le.addEventListener("sessionstart",ql),le.addEventListener("sessionend",ss),this.render=function(R,B){if(B!==void 0&&B.isCamera!==!0){it("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(k===!0)return;H!==null&&H.renderStart(R,B);let J=le.enabled===!0&&le.isPresenting===!0,$=F!==null&&(ce===null||J)&&F.begin(L,ce);if(R.matrixWorldAutoUpdate===!0&&R.updateMatrixWorld(),B.parent===null&&B.matrixWorldAutoUpdate===!0&&B.updateMatrixWorld(),le.enabled===!0&&le.isPresenting===!0&&(F===null||F.isCompositing()===!1)&&(le.cameraAutoUpdate===!0&&le.updateCamera(B),B=le.getCamera()),R.isScene===!0&&R.onBeforeRender(L,R,B,ce),T=te.get(R,A.length),T.init(B),T.state.textureUnits=je.getTextureUnits(),A.push(T),Nt.multiplyMatrices(B.projectionMatrix,B.matrixWorldInverse),B.isArrayCamera?Zt.setFromArrayCamera(B):rt.setFromProjectionMatrix(Nt,Bi,B.reversedDepth),un=this.localClippingEnabled,Ht=ie.init(this.clippingPlanes,un),C=ye.get(R,y.length),C.init(),y.push(C),this.info.render.frame++,le.enabled===!0&&le.isPresenting===!0){let Pe=L.xr.getDepthSensingMesh();Pe!==null&&Es(Pe,B,-1/0,L.sortObjects)}Es(R,B,0,L.sortObjects),C.finish(),H!==null&&H.updateLights(T.state.lightsArray),L.sortObjects===!0&&C.sort(Ye,at),tn=le.enabled===!1||le.isPresenting===!1||le.hasDepthSensing()===!1,tn&&U.addToRenderList(C,R),this.info.autoReset===!0&&this.info.reset(),Ht===!0&&ie.beginShadows();let K=T.state.shadowsArray;if(pe.render(K,R,B),Ht===!0&&ie.endShadows(),($&&F.hasRenderPass())===!1){let Pe=C.opaque,Ae=C.transmissive;if(T.setupLights(),B.isArrayCamera){let Ie=B.cameras;if(Ae.length>0)for(let He=0,nt=Ie.length;He<nt;He++){let vt=Ie[He];Wi(Pe,Ae,R,vt)}tn&&U.render(R);for(let He=0,nt=Ie.length;He<nt;He++){let vt=Ie[He];Ra(C,R,vt,vt.viewport)}}else Ae.length>0&&Wi(Pe,Ae,R,B),tn&&U.render(R),Ra(C,R,B)}ce!==null&&V===0&&(je.updateMultisampleRenderTarget(ce),je.updateRenderTargetMipmap(ce)),$&&F.end(L),R.isScene===!0&&R.onAfterRender(L,R,B),be.resetDefaultState(),j=-1,Q=null,A.pop(),A.length>0?(T=A[A.length-1],je.setTextureUnits(T.state.textureUnits),Ht===!0&&ie.setGlobalState(L.clippingPlanes,T.state.camera)):T=null,y.pop(),y.length>0?C=y[y.length-1]:C=null,H!==null&&H.renderEnd()};function Es(R,B,J,$){if(R.visible===!1)return;if(R.layers.test(B.layers)){if(R.isGroup)J=R.renderOrder;else if(R.isLOD)R.autoUpdate===!0&&R.update(B);else if(R.isLight)T.pushLight(R),R.castShadow&&T.pushShadow(R);else if(R.isSprite){let Pe=B.isArrayCamera?Zt:rt;if(!R.frustumCulled||R.intersectsFrustum(Pe)){$&&wt.setFromMatrixPosition(R.matrixWorld).applyMatrix4(Nt);let Ae=he.update(R),Ie=R.material;Ie.visible&&C.push(R,Ae,Ie,J,wt.z,null,B)}}else if(R.isMesh||R.isLine||R.isPoints){let Pe=B.isArrayCamera?Zt:rt;if(!R.frustumCulled||R.intersectsFrustum(Pe)){let Ae=he.update(R),Ie=R.material;if($&&(R.boundingSphere!==void 0?(R.boundingSphere===null&&R.computeBoundingSphere(),wt.copy(R.boundingSphere.center)):(Ae.boundingSphere===null&&Ae.computeBoundingSphere(),wt.copy(Ae.boundingSphere.center)),wt.applyMatrix4(R.matrixWorld).applyMatrix4(Nt)),Array.isArray(Ie)){let He=Ae.groups;for(let nt=0,vt=He.length;nt<vt;nt++){let ze=He[nt],yt=Ie[ze.materialIndex];yt&&yt.visible&&C.push(R,Ae,yt,J,wt.z,ze,B)}}else Ie.visible&&C.push(R,Ae,Ie,J,wt.z,null,B)}}}let Te=R.children;for(let Pe=0,Ae=Te.length;Pe<Ae;Pe++)Es(Te[Pe],B,J,$)}function Ra(R,B,J,$){let{opaque:K,transmissive:Te,transparent:Pe}=R;T.setupLightsView(J),Ht===!0&&ie.setGlobalState(L.clippingPlanes,J),$&&we.viewport(se.copy($)),K.length>0&&nn(K,B,J),Te.length>0&&nn(Te,B,J),Pe.length>0&&nn(Pe,B,J),we.buffers.depth.setTest(!0),we.buffers.depth.setMask(!0),we.buffers.color.setMask(!0),we.setPolygonOffset(!1)}function Wi(R,B,J,$){if((J.isScene===!0?J.overrideMaterial:null)!==null)return;if(T.state.transmissionRenderTarget[$.id]===void 0){let ze=Je.has("EXT_color_buffer_half_float")||Je.has("EXT_color_buffer_float");T.state.transmissionRenderTarget[$.id]=new Ci(1,1,{generateMipmaps:!0,type:ze?is:Zn,minFilter:Hi,samples:Math.max(4,lt.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:mt.workingColorSpace})}let Te=T.state.transmissionRenderTarget[$.id],Pe=$.viewport||se;Te.setSize(Pe.z*L.transmissionResolutionScale,Pe.w*L.transmissionResolutionScale);let Ae=L.getRenderTarget(),Ie=L.getActiveCubeFace(),He=L.getActiveMipmapLevel();L.setRenderTarget(Te),L.getClearColor(ee),me=L.getClearAlpha(),me<1&&L.setClearColor(16777215,.5),L.clear(),tn&&U.render(J);let nt=L.toneMapping;L.toneMapping=_s;let vt=$.viewport;if($.viewport!==void 0&&($.viewport=void 0),T.setupLightsView($),Ht===!0&&ie.setGlobalState(L.clippingPlanes,$),nn(R,J,$),je.updateMultisampleRenderTarget(Te),je.updateRenderTargetMipmap(Te),Je.has("WEBGL_multisampled_render_to_texture")===!1){let ze=!1;for(let yt=0,Jt=B.length;yt<Jt;yt++){let It=B[yt],{object:Lt,geometry:Sn,material:Oe,group:fn}=It;if(Oe.side===zi&&Lt.layers.test($.layers)){let bt=Oe.side;Oe.side=ci,Oe.needsUpdate=!0,an(Lt,J,$,Sn,Oe,fn),Oe.side=bt,Oe.needsUpdate=!0,ze=!0}}ze===!0&&(je.updateMultisampleRenderTarget(Te),je.updateRenderTargetMipmap(Te))}L.setRenderTarget(Ae,Ie,He),L.setClearColor(ee,me),vt!==void 0&&($.viewport=vt),L.toneMapping=nt}function nn(R,B,J){let $=B.isScene===!0?B.overrideMaterial:null;for(let K=0,Te=R.length;K<Te;K++){let Pe=R[K],{object:Ae,geometry:Ie,group:He}=Pe,nt=Pe.material;nt.allowOverride===!0&&$!==null&&(nt=$),Ae.layers.test(J.layers)&&an(Ae,B,J,Ie,nt,He)}}function an(R,B,J,$,K,Te){H!==null&&K.isNodeMaterial&&H.setObject(R,K),R.onBeforeRender(L,B,J,$,K,Te),R.modelViewMatrix.multiplyMatrices(J.matrixWorldInverse,R.matrixWorld),R.normalMatrix.getNormalMatrix(R.modelViewMatrix),K.onBeforeRender(L,B,J,$,R,Te),K.transparent===!0&&K.side===zi&&K.forceSinglePass===!1?(K.side=ci,K.needsUpdate=!0,L.renderBufferDirect(J,B,$,K,R,Te),K.side=ys,K.needsUpdate=!0,L.renderBufferDirect(J,B,$,K,R,Te),K.side=zi):L.renderBufferDirect(J,B,$,K,R,Te),R.onAfterRender(L,B,J,$,K,Te)}function ln(R){let B=0;for(let J of R)J.texture!==null&&B++;return B}function rs(R,B,J){B.isScene!==!0&&(B=bn);let $=Ge.get(R),K=T.state.lights,Te=T.state.shadowsArray,Pe=K.state.version,Ae=oe.getParameters(R,K.state,Te,B,J,T.state.lightProbeGridArray),Ie=oe.getProgramCacheKey(Ae),He=$.programs;$.environment=R.isMeshStandardMaterial||R.isMeshLambertMaterial||R.isMeshPhongMaterial?B.environment:null,$.fog=B.fog;let nt=R.isMeshStandardMaterial||R.isMeshLambertMaterial&&!R.envMap||R.isMeshPhongMaterial&&!R.envMap;$.envMap=P.get(R.envMap||$.environment,nt),$.envMapRotation=$.environment!==null&&R.envMap===null?B.environmentRotation:R.envMapRotation,He===void 0&&(R.addEventListener("dispose",ht),He=new Map,$.programs=He,$.programVariants=new Map);let vt=He.get(Ie);if(vt!==void 0){if($.currentProgram===vt&&$.lightsStateVersion===Pe)return Ca(R,Ae),vt}else Ae.uniforms=oe.getUniforms(R),H!==null&&R.isNodeMaterial&&H.build(R,J,Ae),R.onBeforeCompile(Ae,L),vt=oe.acquireProgram(Ae,Ie),He.set(Ie,vt),$.uniforms=Ae.uniforms;let ze=$.uniforms;return(!R.isShaderMaterial&&!R.isRawShaderMaterial||R.clipping===!0)&&(ze.clippingPlanes=ie.uniform),Ca(R,Ae),$.needsLights=nr(R),$.lightsStateVersion=Pe,$.needsLights&&(ze.ambientLightColor.value=K.state.ambient,ze.lightProbe.value=K.state.probe,ze.sunLights.value=K.state.sun,ze.sunLightShadows.value=K.state.sunShadow,ze.directionalLights.value=K.state.directional,ze.directionalLightShadows.value=K.state.directionalShadow,ze.spotLights.value=K.state.spot,ze.spotLightShadows.value=K.state.spotShadow,ze.rectAreaLights.value=K.state.rectArea,ze.ltc_1.value=K.state.rectAreaLTC1,ze.ltc_2.value=K.state.rectAreaLTC2,ze.pointLights.value=K.state.point,ze.pointLightShadows.value=K.state.pointShadow,ze.hemisphereLights.value=K.state.hemi,ze.sunShadowMatrix.value=K.state.sunShadowMatrix,ze.sunShadowCascade.value=K.state.sunShadowCascade,ze.directionalShadowMatrix.value=K.state.directionalShadowMatrix,ze.spotLightMatrix.value=K.state.spotLightMatrix,ze.spotLightMap.value=K.state.spotLightMap,ze.pointShadowMatrix.value=K.state.pointShadowMatrix),$.numLightProbeGrids=ln(T.state.lightProbeGridArray),$.currentProgram=vt,$.uniformsList=null,vt}function gi(R,B,J,$,K){let Te=Ge.get(R),Pe=Te.currentProgram.id+","+$+","+K,Ae=Te.programVariants.get(Pe);return Ae===void 0?(Ae=rs(R,B,J),Te.programVariants.set(Pe,Ae)):(Te.currentProgram=Ae,Te.uniformsList=null,Te.outputColorSpace=$,Te.toneMapping=K),Ae}function tr(R){if(R.uniformsList===null){let B=R.currentProgram.getUniforms();R.uniformsList=Ma.seqWithValue(B.seq,R.uniforms)}return R.uniformsList}function Ca(R,B){let J=Ge.get(R);J.outputColorSpace=B.outputColorSpace,J.batching=B.batching,J.batchingColor=B.batchingColor,J.instancing=B.instancing,J.instancingColor=B.instancingColor,J.instancingMorph=B.instancingMorph,J.skinning=B.skinning,J.morphTargets=B.morphTargets,J.morphNormals=B.morphNormals,J.morphColors=B.morphColors,J.morphTargetsCount=B.morphTargetsCount,J.numClippingPlanes=B.numClippingPlanes,J.numIntersection=B.numClipIntersection,J.vertexAlphas=B.vertexAlphas,J.vertexTangents=B.vertexTangents,J.toneMapping=B.toneMapping}function Pa(R,B,J,$,K){B.isScene!==!0&&(B=bn),je.resetTextureUnits();let Te=B.fog,Pe=$.isMeshStandardMaterial||$.isMeshLambertMaterial||$.isMeshPhongMaterial?B.environment:null,Ae=ce===null?L.outputColorSpace:ce.isXRRenderTarget===!0?ce.texture.colorSpace:mt.workingColorSpace,Ie=$.isMeshStandardMaterial||$.isMeshLambertMaterial&&!$.envMap||$.isMeshPhongMaterial&&!$.envMap,He=P.get($.envMap||Pe,Ie),nt=$.vertexColors===!0&&!!J.attributes.color&&J.attributes.color.itemSize===4,vt=!!J.attributes.tangent&&(!!$.normalMap||$.anisotropy>0),ze=!!J.morphAttributes.position,yt=!!J.morphAttributes.normal,Jt=!!J.morphAttributes.color,It=_s;$.toneMapped&&(ce===null||ce.isXRRenderTarget===!0)&&(It=L.toneMapping);let Lt=J.morphAttributes.position||J.morphAttributes.normal||J.morphAttributes.color,Sn=Lt!==void 0?Lt.length:0,Oe=Ge.get($),fn=T.state.lights;if(Ht===!0&&(un===!0||R!==Q)){let Dt=R===Q&&$.id===j;ie.setState($,R,Dt)}let bt=!1,Rs=!1;$.version===Oe.__version?Oe.needsLights&&Oe.lightsStateVersion!==fn.state.version||K.isBatchedMesh&&Oe.batching===!1||!K.isBatchedMesh&&Oe.batching===!0||K.isBatchedMesh&&Oe.batchingColor===!0&&K._colorsTexture===null||K.isBatchedMesh&&Oe.batchingColor===!1&&K._colorsTexture!==null||K.isInstancedMesh&&Oe.instancing===!1||!K.isInstancedMesh&&Oe.instancing===!0||K.isSkinnedMesh&&Oe.skinning===!1||!K.isSkinnedMesh&&Oe.skinning===!0||K.isInstancedMesh&&Oe.instancingColor===!0&&K.instanceColor===null||K.isInstancedMesh&&Oe.instancingColor===!1&&K.instanceColor!==null||K.isInstancedMesh&&Oe.instancingMorph===!0&&K.morphTexture===null||K.isInstancedMesh&&Oe.instancingMorph===!1&&K.morphTexture!==null||Oe.envMap!==He||$.fog===!0&&Oe.fog!==Te||Oe.numClippingPlanes!==void 0&&(Oe.numClippingPlanes!==ie.numPlanes||Oe.numIntersection!==ie.numIntersection)||Oe.vertexAlphas!==nt||Oe.vertexTangents!==vt||Oe.morphTargets!==ze||Oe.morphNormals!==yt||Oe.morphColors!==Jt||Oe.morphTargetsCount!==Sn||Oe.numLightProbeGrids!==ln(T.state.lightProbeGridArray)?bt=!0:(Oe.outputColorSpace!==Ae||Oe.toneMapping!==It)&&(Rs=!0):(bt=!0,Oe.__version=$.version);let pn=Oe.currentProgram;(bt===!0||Rs===!0)&&(pn=Rs===!0?gi($,B,K,Ae,It):rs($,B,K),H&&$.isNodeMaterial&&H.onUpdateProgram($,pn,Oe));let lo=!1,os=!1,Cs=!1,dt=pn.getUniforms(),sn=Oe.uniforms;if(we.useProgram(pn.program)&&(lo=!0,os=!0,Cs=!0),$.id!==j&&(j=$.id,os=!0),lo||Q!==R){we.buffers.depth.getReversed()&&R.reversedDepth!==!0&&(R._reversedDepth=!0,R.updateProjectionMatrix()),dt.setValue(O,"projectionMatrix",R.projectionMatrix),dt.setValue(O,"viewMatrix",R.matrixWorldInverse);let mn=dt.map.cameraPosition;mn!==void 0&&mn.setValue(O,Nn.setFromMatrixPosition(R.matrixWorld)),lt.logarithmicDepthBuffer&&dt.setValue(O,"logDepthBufFC",2/(Math.log(R.far+1)/Math.LN2)),($.isMeshPhongMaterial||$.isMeshToonMaterial||$.isMeshLambertMaterial||$.isMeshBasicMaterial||$.isMeshStandardMaterial||$.isShaderMaterial)&&dt.setValue(O,"isOrthographic",R.isOrthographicCamera===!0),Q!==R&&(Q=R,os=!0,Cs=!0)}if(Oe.needsLights&&(fn.state.sunShadowMap.length>0&&dt.setValue(O,"sunShadowMap",fn.state.sunShadowMap,je),fn.state.directionalShadowMap.length>0&&dt.setValue(O,"directionalShadowMap",fn.state.directionalShadowMap,je),fn.state.spotShadowMap.length>0&&dt.setValue(O,"spotShadowMap",fn.state.spotShadowMap,je),fn.state.pointShadowMap.length>0&&dt.setValue(O,"pointShadowMap",fn.state.pointShadowMap,je)),K.isSkinnedMesh){dt.setOptional(O,K,"bindMatrix"),dt.setOptional(O,K,"bindMatrixInverse");let Dt=K.skeleton;Dt&&(Dt.boneTexture===null&&Dt.computeBoneTexture(),dt.setValue(O,"boneTexture",Dt.boneTexture,je))}K.isBatchedMesh&&(dt.setOptional(O,K,"batchingTexture"),dt.setValue(O,"batchingTexture",K._matricesTexture,je),dt.setOptional(O,K,"batchingIdTexture"),dt.setValue(O,"batchingIdTexture",K._indirectTexture,je),dt.setOptional(O,K,"batchingColorTexture"),K._colorsTexture!==null&&dt.setValue(O,"batchingColorTexture",K._colorsTexture,je));let Qn=J.morphAttributes;if((Qn.position!==void 0||Qn.normal!==void 0||Qn.color!==void 0)&&re.update(K,J,pn),(os||Oe.receiveShadow!==K.receiveShadow)&&(Oe.receiveShadow=K.receiveShadow,dt.setValue(O,"receiveShadow",K.receiveShadow)),($.isMeshStandardMaterial||$.isMeshLambertMaterial||$.isMeshPhongMaterial)&&$.envMap===null&&B.environment!==null&&(sn.envMapIntensity.value=B.environmentIntensity),sn.dfgLUT!==void 0&&(sn.dfgLUT.value=AE()),os){if(dt.setValue(O,"toneMappingExposure",L.toneMappingExposure),Oe.needsLights&&oo(sn,Cs),Te&&$.fog===!0&&xe.refreshFogUniforms(sn,Te),xe.refreshMaterialUniforms(sn,$,Se,Ee,T.state.transmissionRenderTarget[R.id]),Oe.needsLights&&Oe.numLightProbeGrids>0){let Dt=_,mn=0;for(let Wn of T.state.lightProbeGridArray)Wn.texture!==null&&(Dt.textures[mn]=Wn.texture,Dt.min[mn]=Wn.boundingBox.min,Dt.max[mn]=Wn.boundingBox.max,Dt.resolution[mn]=Wn.resolution,mn++);for(let Wn in Dt)Dt[Wn].length=mn;sn.probesSH.value=Dt.textures,sn.probesMin.value=Dt.min,sn.probesMax.value=Dt.max,sn.probesResolution.value=Dt.resolution}Ma.upload(O,tr(Oe),sn,je)}if($.isShaderMaterial&&$.uniformsNeedUpdate===!0&&(Ma.upload(O,tr(Oe),sn,je),$.uniformsNeedUpdate=!1),$.isSpriteMaterial&&dt.setValue(O,"center",K.center),dt.setValue(O,"modelViewMatrix",K.modelViewMatrix),dt.setValue(O,"normalMatrix",K.normalMatrix),dt.setValue(O,"modelMatrix",K.matrixWorld),$.uniformsGroups!==void 0){let Dt=$.uniformsGroups;for(let mn=0,Wn=Dt.length;mn<Wn;mn++){let $l=Dt[mn];Xe.update($l,pn),Xe.bind($l,pn)}}return pn}function oo(R,B){R.ambientLightColor.needsUpdate=B,R.lightProbe.needsUpdate=B,R.sunLights.needsUpdate=B,R.sunLightShadows.needsUpdate=B,R.directionalLights.needsUpdate=B,R.directionalLightShadows.needsUpdate=B,R.pointLights.needsUpdate=B,R.pointLightShadows.needsUpdate=B,R.spotLights.needsUpdate=B,R.spotLightShadows.needsUpdate=B,R.rectAreaLights.needsUpdate=B,R.hemisphereLights.needsUpdate=B}function nr(R){return R.isMeshLambertMaterial||R.isMeshToonMaterial||R.isMeshPhongMaterial||R.isMeshStandardMaterial||R.isShadowMaterial||R.isShaderMaterial&&R.lights===!0}this.getActiveCubeFace=function(){return Y},this.getActiveMipmapLevel=function(){return V},this.getRenderTarget=function(){return ce},this.setRenderTargetTextures=function(R,B,J){let $=Ge.get(R);$.__autoAllocateDepthBuffer=R.resolveDepthBuffer===!1,$.__autoAllocateDepthBuffer===!1&&($.__useRenderToTexture=!1),Ge.get(R.texture).__webglTexture=B,Ge.get(R.depthTexture).__webglTexture=$.__autoAllocateDepthBuffer?void 0:J,$.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(R,B){let J=Ge.get(R);J.__webglFramebuffer=B,J.__useDefaultFramebuffer=B===void 0},this.setRenderTarget=function(R,B=0,J=0){ce=R,Y=B,V=J;let $=null,K=!1,Te=!1;if(R){let Ae=Ge.get(R);if(Ae.__useDefaultFramebuffer!==void 0){we.bindFramebuffer(O.FRAMEBUFFER,Ae.__webglFramebuffer),se.copy(R.viewport),de.copy(R.scissor),ue=R.scissorTest,we.viewport(se),we.scissor(de),we.setScissorTest(ue),j=-1;return}else if(Ae.__webglFramebuffer===void 0)je.setupRenderTarget(R);else if(Ae.__hasExternalTextures)je.rebindTextures(R,Ge.get(R.texture).__webglTexture,Ge.get(R.depthTexture).__webglTexture);else if(R.depthBuffer){let nt=R.depthTexture;if(Ae.__boundDepthTexture!==nt){if(nt!==null&&Ge.has(nt)&&(R.width!==nt.image.width||R.height!==nt.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");je.setupDepthRenderbuffer(R)}}let Ie=R.texture;(Ie.isData3DTexture||Ie.isDataArrayTexture||Ie.isCompressedArrayTexture)&&(Te=!0);let He=Ge.get(R).__webglFramebuffer;R.isWebGLCubeRenderTarget?(Array.isArray(He[B])?$=He[B][J]:$=He[B],K=!0):R.samples>0&&je.useMultisampledRTT(R)===!1?$=Ge.get(R).__webglMultisampledFramebuffer:Array.isArray(He)?$=He[J]:$=He,se.copy(R.viewport),de.copy(R.scissor),ue=R.scissorTest}else se.copy(Ve).multiplyScalar(Se).floor(),de.copy(pt).multiplyScalar(Se).floor(),ue=ut;if(J!==0&&($=W),we.bindFramebuffer(O.FRAMEBUFFER,$)&&we.drawBuffers(R,$),we.viewport(se),we.scissor(de),we.setScissorTest(ue),K){let Ae=Ge.get(R.texture);O.framebufferTexture2D(O.FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_CUBE_MAP_POSITIVE_X+B,Ae.__webglTexture,J)}else if(Te){let Ae=B;for(let Ie=0;Ie<R.textures.length;Ie++){let He=Ge.get(R.textures[Ie]);O.framebufferTextureLayer(O.FRAMEBUFFER,O.COLOR_ATTACHMENT0+Ie,He.__webglTexture,J,Ae)}}else if(R!==null&&J!==0){let Ae=Ge.get(R.texture);O.framebufferTexture2D(O.FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_2D,Ae.__webglTexture,J)}j=-1};function ao(R){let B=Ge.get(R);return(B.__readFormat!==R.format||B.__readType!==R.type)&&(B.__readFormat=R.format,B.__readType=R.type,B.__formatReadable=lt.textureFormatReadable(R.format),B.__typeReadable=lt.textureTypeReadable(R.type)),B}this.readRenderTargetPixels=function(R,B,J,$,K,Te,Pe,Ae=0){if(!(R&&R.isWebGLRenderTarget)){it("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Ie=Ge.get(R).__webglFramebuffer;if(R.isWebGLCubeRenderTarget&&Pe!==void 0&&(Ie=Ie[Pe],Array.isArray(Ie)&&(Ie=Ie[0])),Ie){we.bindFramebuffer(O.FRAMEBUFFER,Ie);try{let He=R.textures[Ae],nt=He.format,vt=He.type;R.textures.length>1&&O.readBuffer(O.COLOR_ATTACHMENT0+Ae);let ze=ao(He);if(ze.__formatReadable===!1){it("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(ze.__typeReadable===!1){it("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}B>=0&&B<=R.width-$&&J>=0&&J<=R.height-K&&O.readPixels(B,J,$,K,ge.convert(nt),ge.convert(vt),Te)}finally{let He=ce!==null?Ge.get(ce).__webglFramebuffer:null;we.bindFramebuffer(O.FRAMEBUFFER,He)}}},this.readRenderTargetPixelsAsync=async function(R,B,J,$,K,Te,Pe,Ae=0){if(!(R&&R.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Ie=Ge.get(R).__webglFramebuffer;if(R.isWebGLCubeRenderTarget&&Pe!==void 0&&(Ie=Ie[Pe],Array.isArray(Ie)&&(Ie=Ie[0])),Ie)if(B>=0&&B<=R.width-$&&J>=0&&J<=R.height-K){we.bindFramebuffer(O.FRAMEBUFFER,Ie);let He=R.textures[Ae],nt=He.format,vt=He.type;R.textures.length>1&&O.readBuffer(O.COLOR_ATTACHMENT0+Ae);let ze=ao(He);if(ze.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(ze.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let yt=O.createBuffer();O.bindBuffer(O.PIXEL_PACK_BUFFER,yt),O.bufferData(O.PIXEL_PACK_BUFFER,Te.byteLength,O.STREAM_READ),O.readPixels(B,J,$,K,ge.convert(nt),ge.convert(vt),0),O.bindBuffer(O.PIXEL_PACK_BUFFER,null);let Jt=ce!==null?Ge.get(ce).__webglFramebuffer:null;we.bindFramebuffer(O.FRAMEBUFFER,Jt);let It=O.fenceSync(O.SYNC_GPU_COMMANDS_COMPLETE,0);return O.flush(),await Sv(O,It,4),O.bindBuffer(O.PIXEL_PACK_BUFFER,yt),O.getBufferSubData(O.PIXEL_PACK_BUFFER,0,Te),O.bindBuffer(O.PIXEL_PACK_BUFFER,null),O.deleteBuffer(yt),O.deleteSync(It),Te}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(R,B=null,J=0){let $=Math.pow(2,-J),K=Math.floor(R.image.width*$),Te=Math.floor(R.image.height*$),Pe=B!==null?B.x:0,Ae=B!==null?B.y:0;je.setTexture2D(R,0),O.copyTexSubImage2D(O.TEXTURE_2D,J,0,0,Pe,Ae,K,Te),we.unbindTexture()},this.copyTextureToTexture=function(R,B,J=null,$=null,K=0,Te=0){let Pe,Ae,Ie,He,nt,vt,ze,yt,Jt,It=R.isCompressedTexture?R.mipmaps[Te]:R.image;if(J!==null)Pe=J.max.x-J.min.x,Ae=J.max.y-J.min.y,Ie=J.isBox3?J.max.z-J.min.z:1,He=J.min.x,nt=J.min.y,vt=J.isBox3?J.min.z:0;else{let dt=Math.pow(2,-K);Pe=Math.floor(It.width*dt),Ae=Math.floor(It.height*dt),R.isDataArrayTexture?Ie=It.depth:R.isData3DTexture?Ie=Math.floor(It.depth*dt):Ie=1,He=0,nt=0,vt=0}$!==null?(ze=$.x,yt=$.y,Jt=$.z):(ze=0,yt=0,Jt=0);let Lt=ge.convert(B.format),Sn=ge.convert(B.type),Oe;B.isData3DTexture?(je.setTexture3D(B,0),Oe=O.TEXTURE_3D):B.isDataArrayTexture||B.isCompressedArrayTexture?(je.setTexture2DArray(B,0),Oe=O.TEXTURE_2D_ARRAY):(je.setTexture2D(B,0),Oe=O.TEXTURE_2D),we.activeTexture(O.TEXTURE0),we.pixelStorei(O.UNPACK_FLIP_Y_WEBGL,B.flipY),we.pixelStorei(O.UNPACK_PREMULTIPLY_ALPHA_WEBGL,B.premultiplyAlpha),we.pixelStorei(O.UNPACK_ALIGNMENT,B.unpackAlignment);let fn=we.getParameter(O.UNPACK_ROW_LENGTH),bt=we.getParameter(O.UNPACK_IMAGE_HEIGHT),Rs=we.getParameter(O.UNPACK_SKIP_PIXELS),pn=we.getParameter(O.UNPACK_SKIP_ROWS),lo=we.getParameter(O.UNPACK_SKIP_IMAGES);we.pixelStorei(O.UNPACK_ROW_LENGTH,It.width),we.pixelStorei(O.UNPACK_IMAGE_HEIGHT,It.height),we.pixelStorei(O.UNPACK_SKIP_PIXELS,He),we.pixelStorei(O.UNPACK_SKIP_ROWS,nt),we.pixelStorei(O.UNPACK_SKIP_IMAGES,vt);let os=R.isDataArrayTexture||R.isData3DTexture,Cs=B.isDataArrayTexture||B.isData3DTexture;if(R.isDepthTexture){let dt=Ge.get(R),sn=Ge.get(B),Qn=Ge.get(dt.__renderTarget),Dt=Ge.get(sn.__renderTarget);we.bindFramebuffer(O.READ_FRAMEBUFFER,Qn.__webglFramebuffer),we.bindFramebuffer(O.DRAW_FRAMEBUFFER,Dt.__webglFramebuffer);for(let mn=0;mn<Ie;mn++)os&&(O.framebufferTextureLayer(O.READ_FRAMEBUFFER,O.COLOR_ATTACHMENT0,Ge.get(R).__webglTexture,K,vt+mn),O.framebufferTextureLayer(O.DRAW_FRAMEBUFFER,O.COLOR_ATTACHMENT0,Ge.get(B).__webglTexture,Te,Jt+mn)),O.blitFramebuffer(He,nt,He+Pe,nt+Ae,ze,yt,ze+Pe,yt+Ae,O.DEPTH_BUFFER_BIT,O.NEAREST);we.bindFramebuffer(O.READ_FRAMEBUFFER,null),we.bindFramebuffer(O.DRAW_FRAMEBUFFER,null)}else if(K!==0||R.isRenderTargetTexture||Ge.has(R)){let dt=Ge.get(R),sn=Ge.get(B);we.bindFramebuffer(O.READ_FRAMEBUFFER,N),we.bindFramebuffer(O.DRAW_FRAMEBUFFER,X);for(let Qn=0;Qn<Ie;Qn++)os?O.framebufferTextureLayer(O.READ_FRAMEBUFFER,O.COLOR_ATTACHMENT0,dt.__webglTexture,K,vt+Qn):O.framebufferTexture2D(O.READ_FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_2D,dt.__webglTexture,K),Cs?O.framebufferTextureLayer(O.DRAW_FRAMEBUFFER,O.COLOR_ATTACHMENT0,sn.__webglTexture,Te,Jt+Qn):O.framebufferTexture2D(O.DRAW_FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_2D,sn.__webglTexture,Te),K!==0?O.blitFramebuffer(He,nt,He+Pe,nt+Ae,ze,yt,ze+Pe,yt+Ae,O.COLOR_BUFFER_BIT,O.NEAREST):Cs?O.copyTexSubImage3D(Oe,Te,ze,yt,Jt+Qn,He,nt,Pe,Ae):O.copyTexSubImage2D(Oe,Te,ze,yt,He,nt,Pe,Ae);we.bindFramebuffer(O.READ_FRAMEBUFFER,null),we.bindFramebuffer(O.DRAW_FRAMEBUFFER,null)}else Cs?R.isDataTexture||R.isData3DTexture?O.texSubImage3D(Oe,Te,ze,yt,Jt,Pe,Ae,Ie,Lt,Sn,It.data):B.isCompressedArrayTexture?O.compressedTexSubImage3D(Oe,Te,ze,yt,Jt,Pe,Ae,Ie,Lt,It.data):O.texSubImage3D(Oe,Te,ze,yt,Jt,Pe,Ae,Ie,Lt,Sn,It):R.isDataTexture?O.texSubImage2D(O.TEXTURE_2D,Te,ze,yt,Pe,Ae,Lt,Sn,It.data):R.isCompressedTexture?O.compressedTexSubImage2D(O.TEXTURE_2D,Te,ze,yt,It.width,It.height,Lt,It.data):O.texSubImage2D(O.TEXTURE_2D,Te,ze,yt,Pe,Ae,Lt,Sn,It);we.pixelStorei(O.UNPACK_ROW_LENGTH,fn),we.pixelStorei(O.UNPACK_IMAGE_HEIGHT,bt),we.pixelStorei(O.UNPACK_SKIP_PIXELS,Rs),we.pixelStorei(O.UNPACK_SKIP_ROWS,pn),we.pixelStorei(O.UNPACK_SKIP_IMAGES,lo),Te===0&&B.generateMipmaps===!0&&B.mipmapsAutoUpdate===!0&&O.generateMipmap(Oe),we.unbindTexture()},this.initRenderTarget=function(R){Ge.get(R).__webglFramebuffer===void 0&&je.setupRenderTarget(R)},this.initTexture=function(R){R.isCubeTexture?je.setTextureCube(R,0):R.isData3DTexture?je.setTexture3D(R,0):R.isDataArrayTexture||R.isCompressedArrayTexture?je.setTexture2DArray(R,0):je.setTexture2D(R,0),we.unbindTexture()},this.resetState=function(){Y=0,V=0,ce=null,we.reset(),be.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Bi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=mt._getDrawingBufferColorSpace(e),t.unpackColorSpace=mt._getUnpackColorSpace()}};var oy={type:"change"},Ap={type:"start"},ly={type:"end"},Mu=new qs,ay=new Ri,EE=Math.cos(70*wa.DEG2RAD),kn=new z,mi=2*Math.PI,Rt={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},Tp=1e-6,Tu=class extends Pl{constructor(e,t=null){super(e,t),this.state=Rt.NONE,this.target=new z,this.cursor=new z,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:br.ROTATE,MIDDLE:br.DOLLY,RIGHT:br.PAN},this.touches={ONE:Sr.ROTATE,TWO:Sr.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new z,this._lastQuaternion=new hn,this._lastTargetPosition=new z,this._quat=new hn().setFromUnitVectors(e.up,new z(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new ga,this._sphericalDelta=new ga,this._scale=1,this._panOffset=new z,this._rotateStart=new Ze,this._rotateEnd=new Ze,this._rotateDelta=new Ze,this._panStart=new Ze,this._panEnd=new Ze,this._panDelta=new Ze,this._dollyStart=new Ze,this._dollyEnd=new Ze,this._dollyDelta=new Ze,this._dollyDirection=new z,this._mouse=new Ze,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=CE.bind(this),this._onPointerDown=RE.bind(this),this._onPointerUp=PE.bind(this),this._onContextMenu=OE.bind(this),this._onMouseWheel=DE.bind(this),this._onKeyDown=kE.bind(this),this._onTouchStart=NE.bind(this),this._onTouchMove=UE.bind(this),this._onMouseDown=IE.bind(this),this._onMouseMove=LE.bind(this),this._interceptControlDown=FE.bind(this),this._interceptControlUp=BE.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=Rt.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(oy),this.update(),this.state=Rt.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;kn.copy(t).sub(this.target),kn.applyQuaternion(this._quat),this._spherical.setFromVector3(kn),this.autoRotate&&this.state===Rt.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let n=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(n)&&isFinite(s)&&(n<-Math.PI?n+=mi:n>Math.PI&&(n-=mi),s<-Math.PI?s+=mi:s>Math.PI&&(s-=mi),n<=s?this._spherical.theta=Math.max(n,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(n+s)/2?Math.max(n,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(kn.setFromSpherical(this._spherical),kn.applyQuaternion(this._quatInverse),t.copy(this.target).add(kn),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=kn.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),r=!!l}else if(this.object.isOrthographicCamera){let a=new z(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=l!==this.object.zoom;let c=new z(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=kn.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(Mu.origin.copy(this.object.position),Mu.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(Mu.direction))<EE?this.object.lookAt(this.target):(ay.setFromNormalAndCoplanarPoint(this.object.up,this.target),Mu.intersectPlane(ay,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>Tp||8*(1-this._lastQuaternion.dot(this.object.quaternion))>Tp||this._lastTargetPosition.distanceToSquared(this.target)>Tp?(this.dispatchEvent(oy),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?mi/60*this.autoRotateSpeed*e:mi/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){kn.setFromMatrixColumn(t,0),kn.multiplyScalar(-e),this._panOffset.add(kn)}_panUp(e,t){this.screenSpacePanning===!0?kn.setFromMatrixColumn(t,1):(kn.setFromMatrixColumn(t,0),kn.crossVectors(this.object.up,kn)),kn.multiplyScalar(e),this._panOffset.add(kn)}_pan(e,t){let n=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;kn.copy(s).sub(this.target);let r=kn.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/n.clientHeight,this.object.matrix),this._panUp(2*t*r/n.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/n.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/n.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let n=this.domElement.getBoundingClientRect(),s=e-n.left,r=t-n.top,o=n.width,a=n.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(mi*this._rotateDelta.x/t.clientHeight),this._rotateUp(mi*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(mi*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-mi*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(mi*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-mi*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(n,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(n,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),n=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(n*n+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let n=this._getSecondPointerPosition(e),s=.5*(e.pageX+n.x),r=.5*(e.pageY+n.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(mi*this._rotateDelta.x/t.clientHeight),this._rotateUp(mi*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),n=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(n,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),n=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(n*n+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new Ze,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,n={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:n.deltaY*=16;break;case 2:n.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(n.deltaY*=10),n}};function RE(i){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(i.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(i)&&(this._addPointer(i),i.pointerType==="touch"?this._onTouchStart(i):this._onMouseDown(i),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function CE(i){this.enabled!==!1&&(i.pointerType==="touch"?this._onTouchMove(i):this._onMouseMove(i))}function PE(i){switch(this._removePointer(i),this._pointers.length){case 0:this.domElement.releasePointerCapture(i.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(ly),this.state=Rt.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function IE(i){let e;switch(i.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case br.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(i),this.state=Rt.DOLLY;break;case br.ROTATE:if(i.ctrlKey||i.metaKey||i.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(i),this.state=Rt.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(i),this.state=Rt.ROTATE}break;case br.PAN:if(i.ctrlKey||i.metaKey||i.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(i),this.state=Rt.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(i),this.state=Rt.PAN}break;default:this.state=Rt.NONE}this.state!==Rt.NONE&&this.dispatchEvent(Ap)}function LE(i){switch(this.state){case Rt.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(i);break;case Rt.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(i);break;case Rt.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(i);break}}function DE(i){this.enabled===!1||this.enableZoom===!1||this.state!==Rt.NONE||(i.preventDefault(),this.dispatchEvent(Ap),this._handleMouseWheel(this._customWheelEvent(i)),this.dispatchEvent(ly))}function kE(i){this.enabled!==!1&&this._handleKeyDown(i)}function NE(i){switch(this._trackPointer(i),this._pointers.length){case 1:switch(this.touches.ONE){case Sr.ROTATE:if(this.enableRotate===!1){this.state=Rt.NONE;break}this._handleTouchStartRotate(i),this.state=Rt.TOUCH_ROTATE;break;case Sr.PAN:if(this.enablePan===!1){this.state=Rt.NONE;break}this._handleTouchStartPan(i),this.state=Rt.TOUCH_PAN;break;default:this.state=Rt.NONE}break;case 2:switch(this.touches.TWO){case Sr.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(i),this.state=Rt.TOUCH_DOLLY_PAN;break;case Sr.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(i),this.state=Rt.TOUCH_DOLLY_ROTATE;break;default:this.state=Rt.NONE}break;default:this.state=Rt.NONE}this.state!==Rt.NONE&&this.dispatchEvent(Ap)}function UE(i){switch(this._trackPointer(i),this.state){case Rt.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(i),this.update();break;case Rt.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(i),this.update();break;case Rt.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(i),this.update();break;case Rt.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(i),this.update();break;default:this.state=Rt.NONE}}function OE(i){this.enabled!==!1&&i.preventDefault()}function FE(i){i.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function BE(i){i.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var zE=4.6,HE=.4,cy=.1,GE=.42,Vl=.052,VE=.015,WE=new z(0,1,0),hy=new yr(.0065,.0065,1,14).translate(0,.5,0),uy=new yl(.019,Vl,20).translate(0,-Vl/2,0),dy=[100,20],Au=.02,XE=.034,Eu=class{group=new Cn;labels=f("div",{class:"force-labels","aria-hidden":"true"});now=new Float32Array;first=new Float32Array;names=[];metres=cy;arrows=[];ghosts=[];colour=new Kn({depthTest:!1,transparent:!0});rim=new Kn({depthTest:!1,transparent:!0,opacity:.85});pale=new Kn({depthTest:!1,transparent:!0,opacity:.5});force=new z;at=new z;set(e,t,n=t){let s=e.length;this.names=e,this.now=t,this.first=n;let r=0;for(let o of[t,n])for(let a=3;a<o.length;a+=6)r=Math.max(r,Math.hypot(o[a],o[a+1],o[a+2]));this.metres=Math.min(cy,GE/(r||1)),s!==this.arrows.length&&(this.group.clear(),this.ghosts=Array.from({length:s},()=>this.arrow(this.pale,3,!1)),this.arrows=Array.from({length:s},()=>this.arrow(this.colour,5,!0)),this.labels.replaceChildren(...this.arrows.map(()=>f("span",{}))))}paint(e,t,n){this.colour.color.set(n),this.pale.color.set(t),this.rim.color.set(e)}show(e,t,n){let s=Math.min(1,Math.max(HE,t/zE)),r=new z().setFromMatrixColumn(n.matrixWorld,0).multiplyScalar(XE*s);this.arrows.forEach((o,a)=>this.lay(o,this.now,e,a,s)),this.ghosts.forEach((o,a)=>{this.lay(o,this.first,e,a,s),o.holder.position.add(r);let l=(e*this.ghosts.length+a)*6+3,c=this.arrows[a].holder,h=u=>Math.hypot(u[l]??0,u[l+1]??0,u[l+2]??0);c.userData.more=h(this.now)-h(this.first),o.holder.visible&&=Math.abs(c.userData.more)>Au})}write(e,t,n){let{at:s,group:r}=this,o=[],a=this.arrows.map(({holder:l},c)=>{let{free:h,weight:u,more:d}=l.userData;return s.copy(h??s).applyMatrix4(r.matrixWorld),s.project(e),{i:c,weight:u,more:d,seen:r.visible&&l.visible,x:(s.x+1)/2*t,y:(1-s.y)/2*n}}).sort((l,c)=>+(Math.abs(c.more)>Au)-+(Math.abs(l.more)>Au)||c.weight-l.weight);for(let{i:l,weight:c,more:h,seen:u,x:d,y:p}of a){let m=this.labels.children[l],x=!(u&&!o.some(([S,w])=>Math.abs(S-d)<dy[0]&&Math.abs(w-p)<dy[1]))||d<46||d>t-46||p<14||p>n-10;if(m.hidden!==x&&(m.hidden=x),x)continue;o.push([d,p]);let g=`${this.names[l]} ${Math.round(100*c)} %BW${Math.abs(h)>Au?` (${h>0?"+":"−"}${Math.abs(Math.round(100*h))})`:""}`;m.textContent!==g&&(m.textContent=g),m.style.transform=`translate(${d.toFixed(1)}px, ${p.toFixed(1)}px) translate(-50%, -50%)`}}arrow(e,t,n){let s=new Cn,r=(l,c,h)=>{let u=new Gt(l,c);return u.renderOrder=h,u.frustumCulled=!1,s.add(u),u},o=n?[r(hy,this.rim,t-1),r(uy,this.rim,t-1)]:[],a={holder:s,rims:o,shaft:r(hy,e,t),tip:r(uy,e,t)};return this.group.add(s),a}lay({holder:e,shaft:t,tip:n,rims:s},r,o,a,l){let{force:c}=this,h=(o*this.arrows.length+a)*6,u=c.fromArray(r,h+3).length(),d=u*this.metres*l;if(e.visible=d>VE*l,!e.visible)return;e.quaternion.setFromUnitVectors(WE,c.normalize()),e.position.fromArray(r,h);let p=c.y<0,m=e.position.clone().addScaledVector(c,(p?-1:1)*(d+.03*l));p&&e.position.addScaledVector(c,-d),Object.assign(e.userData,{free:m,weight:u});let v=Math.min(l,d/Vl/1.2);t.scale.set(l,Math.max(d-Vl*v,.001),l),n.position.y=d,n.scale.set(l,v,l),s.length&&(s[0].scale.set(1.6*l,t.scale.y,1.6*l),s[1].scale.set(1.32*l,1.24*v,1.32*l),s[1].position.y=d+.12*Vl*v)}};var no={haze:{value:new qe},hazeRange:{value:new Ze(2,6)}},Ru=`
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
  }`;var Wl=2048,Cu=.1,Ip=.5,Ep=65535,Rp=2,qE=6e-4,$E=.015,YE=.35,KE=.5,Pu=class{constructor(e,t,n,s){this.builds=e;this.lines=t;this.low=n;this.span=s;this.base=new Int32Array(e.length),this.station=new Int32Array(e.length),this.grain=new Float32Array(e.length);let r=0,o=0;e.forEach(({weights:l},c)=>{this.base[c]=r,this.station[c]=o,r+=t.points*(l.length+Rp),o+=l.length}),this.perFrame=r,this.stations=o,this.data=new Uint16Array(4*r*t.frames);for(let l=0;l<t.frames;l++)for(let c=0;c<e.length;c++)this.lay(l,c);let a=Math.max(1,Math.ceil(r/Wl));this.shown=new Uint16Array(4*Wl*a),this.texture=new gs(this.shown,Wl,a,ba,wr),this.texture.internalFormat="RGBA16UI",this.texture.minFilter=this.texture.magFilter=Kt,this.texture.generateMipmaps=!1,this.show(0,0,0)}builds;lines;low;span;texture;base;station;stations;grain;perFrame;data;shown;show(e,t,n){let s=4*this.perFrame,{data:r,shown:o}=this,a=e*s,l=t*s;if(n>0)for(let c=0;c<s;c++){let h=r[a+c];o[c]=h+n*(r[l+c]-h)+.5}else o.set(r.subarray(a,a+s));this.texture.needsUpdate=!0}place(e,t,n,s,r){let o=this.builds[t].weights.length,a=e*this.perFrame+this.base[t]+n*(o+Rp),l=4*(a+s);for(let c=0;c<3;c++)r[c]=this.low[c]+this.data[l+c]/Ep*this.span[c];return this.data[4*(a+o+1)]/Ep*Cu}lay(e,t){let{points:n,at:s,outward:r}=this.lines,{members:o,weights:a,area:l,flat:c,breadth:h}=this.builds[t],u=a.length,{place:d,across:p,point:m,out:v}=Pp,x=e*this.perFrame+this.base[t];d.fill(0,0,n*u*3);for(let S=0;S<n;S++)for(let w=0;w<o.length;w++){s(e,o[w],S,m);for(let _=0;_<u;_++){let C=a[_][w],T=3*(S*u+_);d[T]+=C*m[0],d[T+1]+=C*m[1],d[T+2]+=C*m[2]}}let g=3*((n>>1)*u+(u>>1));r(e,t,d.subarray(g,g+3),v);for(let S=0;S<n;S++)u>1?this.chord(S,u):jE(d,Math.max(S-1,0),Math.min(S+1,n-1),v,p,S);u>1&&ZE(n);for(let S=0;S<n;S++){let w=x+S*(u+Rp),_=0;for(let T=0;T<u;T++){let y=3*(S*u+T);T&&(_+=Math.hypot(d[y]-d[y-3],d[y+1]-d[y-2],d[y+2]-d[y-1]));for(let A=0;A<3;A++)this.put(w+T,A,(d[y+A]-this.low[A])/this.span[A])}let C=0;h?(_=2*h[S],C=l[S]):u>1?C=Math.min(Math.sqrt(_*_/16+l[S]/Math.PI)-_/4,$E):(C=Math.sqrt(l[S]/Math.PI/c),_=2*C*(c-1)),C=Math.max(C,qE);for(let T=0;T<3;T++)this.put(w+u,T,.5+.5*p[3*S+T]);this.put(w+u+1,0,C/Cu),this.put(w+u+1,1,_/Ip),e||(this.grain[t]=Math.max(this.grain[t],_/2+C))}}chord(e,t){let{place:n,across:s,broad:r}=Pp,o=3*e*t,a=o+3*(t-1),l=n[a]-n[o],c=n[a+1]-n[o+1],h=n[a+2]-n[o+2],u=Math.hypot(l,c,h);r[e]=u,s[3*e]=l/(u||1),s[3*e+1]=c/(u||1),s[3*e+2]=h/(u||1)}put(e,t,n){this.data[4*e+t]=Math.round(Ep*Math.min(1,Math.max(0,n)))}},Cp=64,Pp={place:new Float32Array(Cp*3*16),across:new Float32Array(Cp*3),broad:new Float32Array(Cp),point:new Float32Array(3),out:new Float32Array(3)};function ZE(i){let{across:e,broad:t}=Pp,n=0;for(let s=1;s<i;s++)t[s]>t[n]&&(n=s);for(let s of[1,-1])for(let r=n+s;r>=0&&r<i;r+=s){let o=3*r,a=3*(r-s),l=e[o]*e[a]+e[o+1]*e[a+1]+e[o+2]*e[a+2];(t[r]<YE*t[n]||l<KE)&&e.copyWithin(o,a,a+3)}}function jE(i,e,t,n,s,r){let o=i[3*t]-i[3*e],a=i[3*t+1]-i[3*e+1],l=i[3*t+2]-i[3*e+2],c=a*n[2]-l*n[1],h=l*n[0]-o*n[2],u=o*n[1]-a*n[0],d=Math.hypot(c,h,u);d<1e-6&&([c,h,u]=[-l,0,o],d=Math.hypot(c,h,u)||1),s[3*r]=c/d,s[3*r+1]=h/d,s[3*r+2]=u/d}var fy=`
  precision highp usampler2D;
  #define WIDTH ${Wl}
  uniform usampler2D loft; uniform sampler2D activity;
  uniform vec3 low, span;
  uniform vec2 measure;           // thickness and breadth of a full texel, m
  uniform int points;
  uniform float swell;
  in vec2 around;                 // along the strand 0..1, around it in radians
  in vec4 strand;                 // first texel, stations, first station among all, half its breadth
  in vec4 build;                  // first and last share of flesh, curl across, a tone of its own
  in vec4 dye;                    // a colour of its own; 0 flesh, 1 nerve or bursa, 2 band
  in float state;                 // 0 hidden, 1 a thread, 2 shown, 3 pointed at
  out vec3 vNormal, vAcross, vEye; out float vActive, vBefore, vFlesh, vState, vTone, vGrain, vDepth, vAlong, vBroad; out vec4 vDye;

  vec4 knot(int at) { return vec4(texelFetch(loft, ivec2(at & (WIDTH - 1), at / WIDTH), 0)) / 65535.0; }
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
  // Activation now and before.
  vec2 work(float s) {
    float x = s * float(stations - 1);
    int j = int(strand.z) + int(floor(x)), next = min(j + 1, int(strand.z) + stations - 1);
    return mix(texelFetch(activity, ivec2(j, 0), 0).rg, texelFetch(activity, ivec2(next, 0), 0).rg, fract(x));
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
    vec2 works = dye.a > 0.5 ? vec2(0.0) : work(s);
    vActive = works.x; vBefore = works.y;

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
    if (state < 1.5) { thick = 0.0005; whole = thick; aside_ = turnX * thick; }
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
  }`,py=`
  precision highp float;
  ${Ru}
  uniform float compare; uniform vec3 accent, thread;
  in vec3 vNormal, vAcross, vEye; in float vActive, vBefore, vFlesh, vState, vTone, vGrain, vDepth, vAlong, vBroad; in vec4 vDye;
  out vec4 shown;
  vec3 warmth(float a) {
    vec3 rest = vec3(0.300, 0.064, 0.056), work = vec3(0.62, 0.060, 0.034), hot = vec3(1.0, 0.32, 0.045);
    return a < 0.4 ? mix(rest, work, a / 0.4) : mix(work, hot, (a - 0.4) / 0.6);
  }
  vec3 changed(float by) {
    vec3 same = vec3(0.32, 0.125, 0.105), more = vec3(1.0, 0.27, 0.03), less = vec3(0.06, 0.30, 0.62);
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
    if (vState < 1.5) { shown = vec4(mix(thread, haze, 0.62), 1.0); return; }
    float a = sqrt(vActive), wave = 0.6 * sin(vAlong * 9.0 + vTone * 20.0);
    vec2 coarse = fibres(vGrain / 0.0046 + 0.25 * wave), fine = fibres(vGrain / 0.0013 + wave + 50.0);
    // A band has no hem: its fibres thin out.
    if (vDye.a > 1.5 && smoothstep(0.62, 0.98, abs(vBroad)) > 0.12 + 0.83 * mix(fine.x, coarse.x, 0.4)) discard;
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
    if (vState > 2.5) { colour = mix(colour, vec3(0.92, 0.40, 0.20), 0.42); glow = max(glow, 0.32); }
    float rough = (0.05 * coarse.y + 0.05 * fine.y) * (dyed > 0.5 ? 0.4 : 1.0);
    // Light comes through a band.
    vec3 facing = normalize(vNormal) + (vDye.a > 1.5 ? 1.6 : 0.0) * normalize(vEye);
    shown = vec4(lit(colour, facing - vAcross * rough, vEye, mix(0.30, 0.55, meat), glow, vDepth), 1.0);
    // What is pointed at has a rim of its own.
    if (vState > 2.5) shown.rgb = mix(shown.rgb, accent, 0.75 * smoothstep(0.45, 0.95, 1.0 - abs(dot(normalize(vNormal), normalize(vEye)))));
  }`;var JE=[["femur","tibia"],["tibia","talus"],["pelvis","torso"]];function my(i,e){let t=(s,r)=>{let o=i.indexOf(`${s}_${r}`);return o<0?i.indexOf(s):o},n=["r","l"].map(s=>JE.map(([r,o])=>[t(r,s),t(o,s)]).filter(([r,o])=>r>=0&&o>=0));return(s,r,o,a)=>{let l=1/0;a[0]=1,a[1]=a[2]=0;for(let[c,h]of n[r==="l"?1:0]){let u=(s*i.length+c)*7,d=(s*i.length+h)*7,p=0,m=0,v=0;for(let S=0;S<3;S++){let w=e[d+S]-e[u+S];p+=w*(o[S]-e[u+S]),m+=w*w}let x=Math.min(1,Math.max(0,p/(m||1))),g=[0,1,2].map(S=>o[S]-e[u+S]-x*(e[d+S]-e[u+S]));v=Math.hypot(...g),v<l&&v>1e-6&&(l=v,g.forEach((S,w)=>{a[w]=S/v}))}}}var QE=/oblique|longissimus|iliocostalis|multifidus|quadratus_lumborum/;function gy(i,e,t){let n=new Map;i.forEach(({belly:r},o)=>n.set(r,[...n.get(r)??[],o]));let s=r=>[0,e>>1,e-1].flatMap(o=>[...t(r,o)]);return[...n].flatMap(([r,o])=>o.length===1||!(i[o[0]].hip||QE.test(r))?o.map(Iu):eR(o,s).map(a=>a.length===1?Iu(a[0]):iR(a,s)))}var Iu=i=>({members:[i],weights:[[1]]});function eR(i,e){let t=new Set(i),n=[];for(let s of i){if(!t.delete(s))continue;let r=[s];for(let o of r)for(let a of[...t])tR(e(o),e(a))<.15&&(t.delete(a),r.push(a));n.push(r)}return n}var tR=(i,e)=>Math.max(...[0,3,6].map(t=>Math.hypot(i[t]-e[t],i[t+1]-e[t+1],i[t+2]-e[t+2]))),nR=(i,e)=>Math.hypot(...i.map((t,n)=>t-e[n]));function iR(i,e){let t=i.map(e),n=[0,0,-1];t.forEach((p,m)=>t.forEach((v,x)=>{let g=nR(p,v);m<x&&g>n[2]&&(n=[m,x,g])}));let[s,r,o]=n,a=t[s],l=t[r].map((p,m)=>(p-a[m])/(o*o||1)),c=t.map(p=>p.reduce((m,v,x)=>m+(v-a[x])*l[x],0)),h=1/(i.length-1),u=Math.min(.5*h,.03/(o||1)),d=Array.from({length:5},(p,m)=>{let v=-u+(1+2*u)*m/4;return sR(c,v,.55*h)});return{members:i,weights:d}}function sR(i,e,t){let n=i.map(c=>Math.exp(-.5*((c-e)/t)**2)+1e-4),s=c=>i.reduce((h,u,d)=>h+n[d]*(u-e)**c,0),[r,o,a]=[s(0),s(1),s(2)],l=r*a-o*o;return i.map((c,h)=>l>1e-12?n[h]*(a-o*(c-e))/l:n[h]/r)}var xy=26,Lu=16,vy=[0,.008,.03],rR={nerve:14860620,band:14274749,bursa:9419222},oR={quadratus_femoris:4,sartorius:2,tensor_fasciae_latae:2.2,gracilis:2,vastus_lateralis:1.5,vastus_medialis:1.7,vastus_intermedius:1.8,rectus_femoris:1.4,rectus_abdominis:3,soleus:1.7,gastrocnemius_medialis:1.5,gastrocnemius_lateralis:1.5,iliacus:2,adductor_brevis:1.8,adductor_longus:1.5},aR=1.15,yy=1.6,io={thick:.0011,curl:9,breadths:[.1,.75,1.15,1.1,.95,.7,.35]},Du=class{constructor(e,t,n){this.scene=e;let{elements:s,structures:r,frames:o,points:a,low_m:l,high_m:c}=e;this.count=s.length+r.length,this.points=a;let h=c.map((w,_)=>w-l[_]);this.path=t.path,this.structure=t.structure??new Uint16Array;let u=(w,_,C,T)=>{let y=_<s.length,A=y?this.path:this.structure,F=y?((w*s.length+_)*a+C)*3:((w*r.length+_-s.length)*a+C)*3;for(let L=0;L<3;L++)T[L]=l[L]+A[F+L]/65535*h[L]},d=new Float32Array(3),m=[...gy(s,a,(w,_)=>(u(0,w,_,d),[d[0],d[1],d[2]])),...r.map((w,_)=>Iu(s.length+_))].map(w=>({...w,...this.build(w.members,t.radius)})),v=my(e.bodies,t.bone),x=m.map(({members:w})=>s[w[0]]?.side??r[w[0]-s.length]?.side??null);this.loft=new Pu(m,{frames:o,points:a,at:u,outward:(w,_,C,T)=>v(w,x[_],C,T)},l,h);let g=t.activation;this.active=this.stationed(g),this.activeBefore=n?.length===g.length?this.stationed(n):this.active,this.activity=lR(this.loft.stations),this.material=new fi({glslVersion:eo,vertexShader:fy,fragmentShader:py,side:2,uniforms:{...no,loft:{value:this.loft.texture},measure:{value:new Ze(Cu,Ip)},activity:{value:this.activity},low:{value:new z(...l)},span:{value:new z(...h)},points:{value:a},swell:{value:.22},compare:{value:0},accent:{value:new qe(1618856).convertLinearToSRGB()},thread:{value:new qe(12102042)}}});let S=this.tubes();this.state=S.getAttribute("state"),this.mesh=new Gt(S,this.material),this.mesh.frustumCulled=!1}scene;mesh;count;points;path;structure;loft;state;material;activity;active;activeBefore;show(e,t,n){let s=`${e} ${t} ${n}`;if(s===this.at)return;this.at=s,this.loft.show(e,t,n);let{active:r,activeBefore:o}=this,{stations:a}=this.loft,l=this.activity.image.data,c=e*a,h=t*a;for(let u=0;u<a;u++)l[2*u]=r[c+u]+n*(r[h+u]-r[c+u])+.5,l[2*u+1]=o[c+u]+n*(o[h+u]-o[c+u])+.5;this.activity.needsUpdate=!0}at="";activate(e,t){this.active=this.stationed(e),this.at="",this.material.uniforms.compare.value=t?1:0}dress(e){this.loft.builds.forEach(({members:t},n)=>this.state.setX(n,Math.max(...t.map(e)))),this.state.needsUpdate=!0}eachPlace(e,t){let n=new Float32Array(3);this.loft.builds.forEach(({members:s,weights:r,breadth:o},a)=>{if(!(this.state.getX(a)<1.5))for(let l=1;l<this.points-1;l++)r.forEach((c,h)=>{let u=this.loft.place(e,a,l,h,n);t(n,o?.[l]??Math.max(u,r.length>1?.01:0),s[c.indexOf(Math.max(...c))])})})}dispose(){this.mesh.geometry.dispose();for(let e of["loft","activity"])this.material.uniforms[e].value.dispose();this.material.dispose()}stationed(e){let{frames:t,elements:n}=this.scene,{builds:s,stations:r,station:o}=this.loft,a=new Uint8Array(t*r);return s.forEach(({members:l,weights:c},h)=>{if(!(l[0]>=n.length))for(let u=0;u<t;u++)c.forEach((d,p)=>{let m=0;for(let v=0;v<l.length;v++)m+=d[v]*e[u*n.length+l[v]];a[u*r+o[h]+p]=Math.min(255,Math.max(0,Math.round(m)))})}),a}tubes(){let e=[],t=[],n=Lu+1,s=[...vy,...Array.from({length:xy-1},(d,p)=>(p+1)/xy).filter(d=>d>.035&&d<.965),...vy.map(d=>1-d).reverse()];for(let d of s)for(let p=0;p<=Lu;p++)e.push(d,p/Lu*2*Math.PI);for(let d=0;d<s.length-1;d++)for(let p=0;p<Lu;p++){let m=d*n+p,v=m+n;t.push(m,v,m+1,v,v+1,m+1)}let{builds:r,base:o,station:a,grain:l}=this.loft,c=new Rl,h=r.length;c.instanceCount=h,c.setIndex(t),c.setAttribute("position",new _n(new Float32Array(e.length/2*3),3)),c.setAttribute("around",new _n(new Float32Array(e),2));let u=(d,p,m)=>{let v=new Float32Array(p*h);r.forEach((x,g)=>v.set(m(x,g),p*g)),c.setAttribute(d,new ts(v,p))};return u("strand",4,({weights:d},p)=>[o[p],d.length,a[p],l[p]]),u("build",4,({members:d},p)=>[...this.flesh(d),this.kind(d[0])==="band"?io.curl:0,p*.618034%1]),u("dye",4,({members:d})=>this.dye(d[0])),u("state",1,()=>[2]),c}kind(e){return this.scene.structures[e-this.scene.elements.length]?.kind}flesh(e){let t=e.flatMap(s=>this.scene.elements[s]??[]);if(!t.length)return[0,1];let n=s=>t.reduce((r,o)=>r+s(o),0)/t.length;return[n(({flesh_from:s})=>s),n(({flesh_to:s})=>s)]}build(e,t){let{scene:{elements:n,structures:s},points:r}=this,o=e[0],a=s[o-n.length],l=h=>Float32Array.from({length:r},(u,d)=>h(d/(r-1),d));if(!a)return{area:l((h,u)=>e.reduce((d,p)=>d+Math.PI*t[p*r+u]**2,0)),flat:oR[n[o].belly.replace(/_[rl]$/,"")]??aR};let c=a.radius_m;return a.kind==="nerve"?{area:l(()=>Math.PI*c*c/yy),flat:yy}:a.kind==="bursa"?{area:l(h=>.3*c*_y(h)),flat:1,breadth:l(h=>c*_y(h))}:{area:l(()=>io.thick),flat:1,breadth:l(h=>{let u=h*(io.breadths.length-1),d=Math.min(Math.floor(u),io.breadths.length-2);return c*(io.breadths[d]+(u-d)*(io.breadths[d+1]-io.breadths[d]))})}}dye(e){let t=this.kind(e);if(!t)return[0,0,0,0];let{r:n,g:s,b:r}=new qe(rR[t]);return[n,s,r,t==="band"?2:1]}},_y=i=>Math.sqrt(Math.max(0,1-(2*i-1)**2));function lR(i){let e=new gs(new Uint8Array(2*i),i,1,bs,Zn);return e.unpackAlignment=1,e.minFilter=e.magFilter=Kt,e.generateMipmaps=!1,e.needsUpdate=!0,e}var Mr=128,by=1.5;function Sy(){let i=document.createElement("canvas");i.width=i.height=Mr;let e=i.getContext("2d"),t=e.createRadialGradient(Mr/2,Mr/2,4,Mr/2,Mr/2,Mr/2);t.addColorStop(0,"rgba(0,0,0,0.9)"),t.addColorStop(.5,"rgba(0,0,0,0.3)"),t.addColorStop(1,"rgba(0,0,0,0)"),e.fillStyle=t,e.fillRect(0,0,Mr,Mr);let n=new Kn({map:new gl(i),transparent:!0,depthWrite:!1}),s=new Gt(new qr(by,by).rotateX(-Math.PI/2),n);return s.position.y=.001,s.renderOrder=-1,s}function Lp(i,e){if(e===np)return console.warn("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Geometry already defined as triangles."),i;if(e===Sa||e===Fl){let t=i.getIndex();if(t===null){let r=[],o=i.getAttribute("position");if(o!==void 0){for(let a=0;a<o.count;a++)r.push(a);i.setIndex(r),t=i.getIndex()}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Undefined position attribute. Processing not possible."),i}let n=t.count-2,s=[];if(e===Sa)for(let r=1;r<=n;r++)s.push(t.getX(0)),s.push(t.getX(r)),s.push(t.getX(r+1));else for(let r=0;r<n;r++)r%2===0?(s.push(t.getX(r)),s.push(t.getX(r+1)),s.push(t.getX(r+2))):(s.push(t.getX(r+2)),s.push(t.getX(r+1)),s.push(t.getX(r)));return s.length/3!==n&&console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unable to generate correct amount of triangles."),i.setIndex(s),i.clearGroups(),i}else return console.error("THREE.BufferGeometryUtils.toTrianglesDrawMode(): Unknown draw mode:",e),i}function wy(i){let e=new Map,t=new Map,n=i.clone();return My(i,n,function(s,r){e.set(r,s),t.set(s,r)}),n.traverse(function(s){if(!s.isSkinnedMesh)return;let r=s,o=e.get(s),a=o.skeleton.bones;r.skeleton=o.skeleton.clone(),r.bindMatrix.copy(o.bindMatrix),r.skeleton.bones=a.map(function(l){return t.get(l)}),r.bind(r.skeleton,r.bindMatrix)}),n}function My(i,e,t){t(i,e);for(let n=0;n<i.children.length;n++)My(i.children[n],e.children[n],t)}var ku=class extends vs{constructor(e){super(e),this.dracoLoader=null,this.ktx2Loader=null,this.meshoptDecoder=null,this.pluginCallbacks=[],this.register(function(t){return new Bp(t)}),this.register(function(t){return new zp(t)}),this.register(function(t){return new Hp(t)}),this.register(function(t){return new Zp(t)}),this.register(function(t){return new jp(t)}),this.register(function(t){return new Jp(t)}),this.register(function(t){return new Vp(t)}),this.register(function(t){return new Wp(t)}),this.register(function(t){return new Xp(t)}),this.register(function(t){return new qp(t)}),this.register(function(t){return new Fp(t)}),this.register(function(t){return new $p(t)}),this.register(function(t){return new Gp(t)}),this.register(function(t){return new Kp(t)}),this.register(function(t){return new Yp(t)}),this.register(function(t){return new Up(t)}),this.register(function(t){return new Nu(t,xt.EXT_MESHOPT_COMPRESSION)}),this.register(function(t){return new Nu(t,xt.KHR_MESHOPT_COMPRESSION)}),this.register(function(t){return new Qp(t)})}load(e,t,n,s){let r=this,o;if(this.resourcePath!=="")o=this.resourcePath;else if(this.path!==""){let c=Js.extractUrlBase(e);o=Js.resolveURL(c,this.path)}else o=Js.extractUrlBase(e);this.manager.itemStart(e);let a=function(c){s?s(c):console.error(c),r.manager.itemError(e),r.manager.itemEnd(e)},l=new da(this.manager);l.setPriority(this.priority),l.setCache(this.cache),l.setPath(this.path),l.setResponseType("arraybuffer"),l.setRequestHeader(this.requestHeader),l.setWithCredentials(this.withCredentials),l.load(e,function(c){try{r.parse(c,o,function(h){t(h),r.manager.itemEnd(e)},a)}catch(h){a(h)}},n,a)}setDRACOLoader(e){return this.dracoLoader=e,this}setKTX2Loader(e){return this.ktx2Loader=e,this}setMeshoptDecoder(e){return this.meshoptDecoder=e,this}register(e){return this.pluginCallbacks.indexOf(e)===-1&&this.pluginCallbacks.push(e),this}unregister(e){return this.pluginCallbacks.indexOf(e)!==-1&&this.pluginCallbacks.splice(this.pluginCallbacks.indexOf(e),1),this}parse(e,t,n,s){let r,o={},a={},l=new TextDecoder;if(typeof e=="string")r=JSON.parse(e);else if(e instanceof ArrayBuffer)if(l.decode(new Uint8Array(e,0,4))===Cy){try{o[xt.KHR_BINARY_GLTF]=new em(e)}catch(u){s&&s(u);return}r=JSON.parse(o[xt.KHR_BINARY_GLTF].content)}else r=JSON.parse(l.decode(e));else r=e;if(r.asset===void 0||r.asset.version[0]<2){s&&s(new Error("THREE.GLTFLoader: Unsupported asset. glTF versions >=2.0 are supported."));return}let c=new am(r,{path:t||this.resourcePath||"",crossOrigin:this.crossOrigin,priority:this.priority,cache:this.cache,withCredentials:this.withCredentials,requestHeader:this.requestHeader,manager:this.manager,ktx2Loader:this.ktx2Loader,meshoptDecoder:this.meshoptDecoder});c.fileLoader.setRequestHeader(this.requestHeader);for(let h=0;h<this.pluginCallbacks.length;h++){let u=this.pluginCallbacks[h](c);u.name||console.error("THREE.GLTFLoader: Invalid plugin found: missing name"),a[u.name]=u,o[u.name]=!0}if(r.extensionsUsed)for(let h=0;h<r.extensionsUsed.length;++h){let u=r.extensionsUsed[h],d=r.extensionsRequired||[];switch(u){case xt.KHR_MATERIALS_UNLIT:o[u]=new Op;break;case xt.KHR_DRACO_MESH_COMPRESSION:o[u]=new tm(r,this.dracoLoader);break;case xt.KHR_TEXTURE_TRANSFORM:o[u]=new nm;break;case xt.KHR_MESH_QUANTIZATION:o[u]=new im;break;default:d.indexOf(u)>=0&&a[u]===void 0&&console.warn('THREE.GLTFLoader: Unknown extension "'+u+'".')}}c.setExtensions(o),c.setPlugins(a),c.parse(n,s)}parseAsync(e,t){let n=this;return new Promise(function(s,r){n.parse(e,t,s,r)})}};function cR(){let i={};return{get:function(e){return i[e]},add:function(e,t){i[e]=t},remove:function(e){delete i[e]},removeAll:function(){i={}}}}function en(i,e,t){let n=i.json.materials[e];return n.extensions&&n.extensions[t]?n.extensions[t]:null}var xt={KHR_BINARY_GLTF:"KHR_binary_glTF",KHR_DRACO_MESH_COMPRESSION:"KHR_draco_mesh_compression",KHR_LIGHTS_PUNCTUAL:"KHR_lights_punctual",KHR_MATERIALS_CLEARCOAT:"KHR_materials_clearcoat",KHR_MATERIALS_DIFFUSE_ROUGHNESS:"KHR_materials_diffuse_roughness",KHR_MATERIALS_DISPERSION:"KHR_materials_dispersion",KHR_MATERIALS_IOR:"KHR_materials_ior",KHR_MATERIALS_SHEEN:"KHR_materials_sheen",KHR_MATERIALS_SPECULAR:"KHR_materials_specular",KHR_MATERIALS_TRANSMISSION:"KHR_materials_transmission",KHR_MATERIALS_IRIDESCENCE:"KHR_materials_iridescence",KHR_MATERIALS_ANISOTROPY:"KHR_materials_anisotropy",KHR_MATERIALS_UNLIT:"KHR_materials_unlit",KHR_MATERIALS_VOLUME:"KHR_materials_volume",KHR_TEXTURE_BASISU:"KHR_texture_basisu",KHR_TEXTURE_TRANSFORM:"KHR_texture_transform",KHR_MESH_QUANTIZATION:"KHR_mesh_quantization",KHR_MATERIALS_EMISSIVE_STRENGTH:"KHR_materials_emissive_strength",EXT_MATERIALS_BUMP:"EXT_materials_bump",EXT_TEXTURE_WEBP:"EXT_texture_webp",EXT_TEXTURE_AVIF:"EXT_texture_avif",EXT_MESHOPT_COMPRESSION:"EXT_meshopt_compression",KHR_MESHOPT_COMPRESSION:"KHR_meshopt_compression",EXT_MESH_GPU_INSTANCING:"EXT_mesh_gpu_instancing"},Up=class{constructor(e){this.parser=e,this.name=xt.KHR_LIGHTS_PUNCTUAL,this.cache={refs:{},uses:{}}}_markDefs(){let e=this.parser,t=this.parser.json.nodes||[];for(let n=0,s=t.length;n<s;n++){let r=t[n];r.extensions&&r.extensions[this.name]&&r.extensions[this.name].light!==void 0&&e._addNodeRef(this.cache,r.extensions[this.name].light)}}_loadLight(e){let t=this.parser,n="light:"+e,s=t.cache.get(n);if(s)return s;let r=t.json,l=((r.extensions&&r.extensions[this.name]||{}).lights||[])[e],c,h=new qe(16777215);l.color!==void 0&&h.setRGB(l.color[0],l.color[1],l.color[2],oi);let u=l.range!==void 0?l.range:0;switch(l.type){case"directional":c=new El(h),c.target.position.set(0,0,-1),c.add(c.target);break;case"point":c=new Al(h),c.distance=u;break;case"spot":c=new Tl(h),c.distance=u,l.spot=l.spot||{},l.spot.innerConeAngle=l.spot.innerConeAngle!==void 0?l.spot.innerConeAngle:0,l.spot.outerConeAngle=l.spot.outerConeAngle!==void 0?l.spot.outerConeAngle:Math.PI/4,c.angle=l.spot.outerConeAngle,c.penumbra=1-l.spot.innerConeAngle/l.spot.outerConeAngle,c.target.position.set(0,0,-1),c.add(c.target);break;default:throw new Error("THREE.GLTFLoader: Unexpected light type: "+l.type)}return c.position.set(0,0,0),Ts(c,l),l.intensity!==void 0&&(c.intensity=l.intensity),c.name=t.createUniqueName(l.name||"light_"+e),s=Promise.resolve(c),t.cache.add(n,s),s}getDependency(e,t){if(e==="light")return this._loadLight(t)}createNodeAttachment(e){let t=this,n=this.parser,r=n.json.nodes[e],a=(r.extensions&&r.extensions[this.name]||{}).light;return a===void 0?null:this._loadLight(a).then(function(l){return n._getNodeRef(t.cache,a,l)})}},Op=class{constructor(){this.name=xt.KHR_MATERIALS_UNLIT}getMaterialType(){return Kn}extendParams(e,t,n){let s=[];e.color=new qe(1,1,1),e.opacity=1;let r=t.pbrMetallicRoughness;if(r){if(Array.isArray(r.baseColorFactor)){let o=r.baseColorFactor;e.color.setRGB(o[0],o[1],o[2],oi),e.opacity=o[3]}r.baseColorTexture!==void 0&&s.push(n.assignTexture(e,"map",r.baseColorTexture,En))}return Promise.all(s)}},Fp=class{constructor(e){this.parser=e,this.name=xt.KHR_MATERIALS_EMISSIVE_STRENGTH}extendMaterialParams(e,t){let n=en(this.parser,e,this.name);return n===null||n.emissiveStrength!==void 0&&(t.emissiveIntensity=n.emissiveStrength),Promise.resolve()}},Bp=class{constructor(e){this.parser=e,this.name=xt.KHR_MATERIALS_CLEARCOAT}getMaterialType(e){return en(this.parser,e,this.name)!==null?li:null}extendMaterialParams(e,t){let n=en(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(n.clearcoatFactor!==void 0&&(t.clearcoat=n.clearcoatFactor),n.clearcoatTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatMap",n.clearcoatTexture)),n.clearcoatRoughnessFactor!==void 0&&(t.clearcoatRoughness=n.clearcoatRoughnessFactor),n.clearcoatRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"clearcoatRoughnessMap",n.clearcoatRoughnessTexture)),n.clearcoatNormalTexture!==void 0&&(s.push(this.parser.assignTexture(t,"clearcoatNormalMap",n.clearcoatNormalTexture)),n.clearcoatNormalTexture.scale!==void 0)){let r=n.clearcoatNormalTexture.scale;t.clearcoatNormalScale=new Ze(r,r)}return Promise.all(s)}},zp=class{constructor(e){this.parser=e,this.name=xt.KHR_MATERIALS_DIFFUSE_ROUGHNESS}getMaterialType(e){return en(this.parser,e,this.name)!==null?li:null}extendMaterialParams(e,t){let n=en(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.diffuseRoughness=n.diffuseRoughnessFactor!==void 0?n.diffuseRoughnessFactor:0,n.diffuseRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"diffuseRoughnessMap",n.diffuseRoughnessTexture)),Promise.all(s)}},Hp=class{constructor(e){this.parser=e,this.name=xt.KHR_MATERIALS_DISPERSION}getMaterialType(e){return en(this.parser,e,this.name)!==null?li:null}extendMaterialParams(e,t){let n=en(this.parser,e,this.name);return n===null||(t.dispersion=n.dispersion!==void 0?n.dispersion:0),Promise.resolve()}},Gp=class{constructor(e){this.parser=e,this.name=xt.KHR_MATERIALS_IRIDESCENCE}getMaterialType(e){return en(this.parser,e,this.name)!==null?li:null}extendMaterialParams(e,t){let n=en(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.iridescenceFactor!==void 0&&(t.iridescence=n.iridescenceFactor),n.iridescenceTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceMap",n.iridescenceTexture)),n.iridescenceIor!==void 0&&(t.iridescenceIOR=n.iridescenceIor),n.iridescenceThicknessMinimum!==void 0&&(t.iridescenceThicknessMinimum=n.iridescenceThicknessMinimum),n.iridescenceThicknessMaximum!==void 0&&(t.iridescenceThicknessMaximum=n.iridescenceThicknessMaximum),n.iridescenceThicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"iridescenceThicknessMap",n.iridescenceThicknessTexture)),Promise.all(s)}},Vp=class{constructor(e){this.parser=e,this.name=xt.KHR_MATERIALS_SHEEN}getMaterialType(e){return en(this.parser,e,this.name)!==null?li:null}extendMaterialParams(e,t){let n=en(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];if(t.sheenColor=new qe(0,0,0),t.sheenRoughness=0,t.sheen=1,n.sheenColorFactor!==void 0){let r=n.sheenColorFactor;t.sheenColor.setRGB(r[0],r[1],r[2],oi)}return n.sheenRoughnessFactor!==void 0&&(t.sheenRoughness=n.sheenRoughnessFactor),n.sheenColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenColorMap",n.sheenColorTexture,En)),n.sheenRoughnessTexture!==void 0&&s.push(this.parser.assignTexture(t,"sheenRoughnessMap",n.sheenRoughnessTexture)),Promise.all(s)}},Wp=class{constructor(e){this.parser=e,this.name=xt.KHR_MATERIALS_TRANSMISSION}getMaterialType(e){return en(this.parser,e,this.name)!==null?li:null}extendMaterialParams(e,t){let n=en(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.transmissionFactor!==void 0&&(t.transmission=n.transmissionFactor),n.transmissionTexture!==void 0&&s.push(this.parser.assignTexture(t,"transmissionMap",n.transmissionTexture)),Promise.all(s)}},Xp=class{constructor(e){this.parser=e,this.name=xt.KHR_MATERIALS_VOLUME}getMaterialType(e){return en(this.parser,e,this.name)!==null?li:null}extendMaterialParams(e,t){let n=en(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.thickness=n.thicknessFactor!==void 0?n.thicknessFactor:0,n.thicknessTexture!==void 0&&s.push(this.parser.assignTexture(t,"thicknessMap",n.thicknessTexture)),t.attenuationDistance=n.attenuationDistance||1/0;let r=n.attenuationColor||[1,1,1];return t.attenuationColor=new qe().setRGB(r[0],r[1],r[2],oi),Promise.all(s)}},qp=class{constructor(e){this.parser=e,this.name=xt.KHR_MATERIALS_IOR}getMaterialType(e){return en(this.parser,e,this.name)!==null?li:null}extendMaterialParams(e,t){let n=en(this.parser,e,this.name);return n===null||(t.ior=n.ior!==void 0?n.ior:1.5,t.ior===0&&(t.ior=1e3)),Promise.resolve()}},$p=class{constructor(e){this.parser=e,this.name=xt.KHR_MATERIALS_SPECULAR}getMaterialType(e){return en(this.parser,e,this.name)!==null?li:null}extendMaterialParams(e,t){let n=en(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];t.specularIntensity=n.specularFactor!==void 0?n.specularFactor:1,n.specularTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularIntensityMap",n.specularTexture));let r=n.specularColorFactor||[1,1,1];return t.specularColor=new qe().setRGB(r[0],r[1],r[2],oi),n.specularColorTexture!==void 0&&s.push(this.parser.assignTexture(t,"specularColorMap",n.specularColorTexture,En)),Promise.all(s)}},Yp=class{constructor(e){this.parser=e,this.name=xt.EXT_MATERIALS_BUMP}getMaterialType(e){return en(this.parser,e,this.name)!==null?li:null}extendMaterialParams(e,t){let n=en(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return t.bumpScale=n.bumpFactor!==void 0?n.bumpFactor:1,n.bumpTexture!==void 0&&s.push(this.parser.assignTexture(t,"bumpMap",n.bumpTexture)),Promise.all(s)}},Kp=class{constructor(e){this.parser=e,this.name=xt.KHR_MATERIALS_ANISOTROPY}getMaterialType(e){return en(this.parser,e,this.name)!==null?li:null}extendMaterialParams(e,t){let n=en(this.parser,e,this.name);if(n===null)return Promise.resolve();let s=[];return n.anisotropyStrength!==void 0&&(t.anisotropy=n.anisotropyStrength),n.anisotropyRotation!==void 0&&(t.anisotropyRotation=n.anisotropyRotation),n.anisotropyTexture!==void 0&&s.push(this.parser.assignTexture(t,"anisotropyMap",n.anisotropyTexture)),Promise.all(s)}},Zp=class{constructor(e){this.parser=e,this.name=xt.KHR_TEXTURE_BASISU}loadTexture(e){let t=this.parser,n=t.json,s=n.textures[e];if(!s.extensions||!s.extensions[this.name])return null;let r=s.extensions[this.name],o=t.options.ktx2Loader;if(!o){if(n.extensionsRequired&&n.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setKTX2Loader must be called before loading KTX2 textures");return null}return t.loadTextureImage(e,r.source,o)}},jp=class{constructor(e){this.parser=e,this.name=xt.EXT_TEXTURE_WEBP}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},Jp=class{constructor(e){this.parser=e,this.name=xt.EXT_TEXTURE_AVIF}loadTexture(e){let t=this.name,n=this.parser,s=n.json,r=s.textures[e];if(!r.extensions||!r.extensions[t])return null;let o=r.extensions[t],a=s.images[o.source],l=n.textureLoader;if(a.uri){let c=n.options.manager.getHandler(a.uri);c!==null&&(l=c)}return n.loadTextureImage(e,o.source,l)}},Nu=class{constructor(e,t){this.name=t,this.parser=e}loadBufferView(e){let t=this.parser.json,n=t.bufferViews[e];if(n.extensions&&n.extensions[this.name]){let s=n.extensions[this.name],r=this.parser.getDependency("buffer",s.buffer),o=this.parser.options.meshoptDecoder;if(!o||!o.supported){if(t.extensionsRequired&&t.extensionsRequired.indexOf(this.name)>=0)throw new Error("THREE.GLTFLoader: setMeshoptDecoder must be called before loading compressed files");return null}return r.then(function(a){let l=s.byteOffset||0,c=s.byteLength||0,h=s.count,u=s.byteStride,d=new Uint8Array(a,l,c);return o.decodeGltfBufferAsync?o.decodeGltfBufferAsync(h,u,d,s.mode,s.filter).then(function(p){return p.buffer}):o.ready.then(function(){let p=new ArrayBuffer(h*u);return o.decodeGltfBuffer(new Uint8Array(p),h,u,d,s.mode,s.filter),p})})}else return null}},Qp=class{constructor(e){this.name=xt.EXT_MESH_GPU_INSTANCING,this.parser=e}createNodeMesh(e){let t=this.parser.json,n=t.nodes[e];if(!n.extensions||!n.extensions[this.name]||n.mesh===void 0)return null;let s=t.meshes[n.mesh];for(let c of s.primitives)if(c.mode!==Vi.TRIANGLES&&c.mode!==Vi.TRIANGLE_STRIP&&c.mode!==Vi.TRIANGLE_FAN&&c.mode!==void 0)return null;let o=n.extensions[this.name].attributes,a=[],l={};for(let c in o)a.push(this.parser.getDependency("accessor",o[c]).then(h=>(l[c]=h,l[c])));return a.length<1?null:(a.push(this.parser.createNodeMesh(e)),Promise.all(a).then(c=>{let h=c.pop(),u=h.isGroup?h.children:[h],d=c[0].count,p=[];for(let m of u){let v=new ct,x=new z,g=new hn,S=new z(1,1,1),w=new ul(m.geometry,m.material,d);for(let C=0;C<d;C++)l.TRANSLATION&&x.fromBufferAttribute(l.TRANSLATION,C),l.ROTATION&&g.fromBufferAttribute(l.ROTATION,C),l.SCALE&&S.fromBufferAttribute(l.SCALE,C),w.setMatrixAt(C,v.compose(x,g,S));let _=null;for(let C in l)if(C==="_COLOR_0"){let T=l[C];w.instanceColor=new ts(T.array,T.itemSize,T.normalized)}else if(C!=="TRANSLATION"&&C!=="ROTATION"&&C!=="SCALE"){if(_===null){let y=w.geometry;_=new Vn,_.name=y.name;for(let A in y.attributes)_.setAttribute(A,y.attributes[A]);for(let A in y.morphAttributes)_.morphAttributes[A]=y.morphAttributes[A];y.index!==null&&_.setIndex(y.index),_.morphTargetsRelative=y.morphTargetsRelative;for(let A of y.groups)_.addGroup(A.start,A.count,A.materialIndex);y.boundingBox!==null&&(_.boundingBox=y.boundingBox.clone()),y.boundingSphere!==null&&(_.boundingSphere=y.boundingSphere.clone()),_.drawRange.start=y.drawRange.start,_.drawRange.count=y.drawRange.count,_.userData=Object.assign({},y.userData),w.geometry=_}let T=l[C];_.setAttribute(C,new ts(T.array,T.itemSize,T.normalized))}Qt.prototype.copy.call(w,m),this.parser.assignFinalMaterial(w),p.push(w)}return h.isGroup?(h.clear(),h.add(...p),h):p[0]}))}},Cy="glTF",Xl=12,Ty={JSON:1313821514,BIN:5130562},em=class{constructor(e){this.name=xt.KHR_BINARY_GLTF,this.content=null,this.body=null;let t=new DataView(e,0,Xl),n=new TextDecoder;if(this.header={magic:n.decode(new Uint8Array(e.slice(0,4))),version:t.getUint32(4,!0),length:t.getUint32(8,!0)},this.header.magic!==Cy)throw new Error("THREE.GLTFLoader: Unsupported glTF-Binary header.");if(this.header.version<2)throw new Error("THREE.GLTFLoader: Legacy binary file detected.");let s=this.header.length-Xl,r=new DataView(e,Xl),o=0;for(;o<s;){let a=r.getUint32(o,!0);o+=4;let l=r.getUint32(o,!0);if(o+=4,l===Ty.JSON){let c=new Uint8Array(e,Xl+o,a);this.content=n.decode(c)}else if(l===Ty.BIN){let c=Xl+o;this.body=e.slice(c,c+a)}o+=a}if(this.content===null)throw new Error("THREE.GLTFLoader: JSON content not found.")}},tm=class{constructor(e,t){if(!t)throw new Error("THREE.GLTFLoader: No DRACOLoader instance provided.");this.name=xt.KHR_DRACO_MESH_COMPRESSION,this.json=e,this.dracoLoader=t,this.dracoLoader.preload()}decodePrimitive(e,t){let n=this.json,s=this.dracoLoader,r=e.extensions[this.name].bufferView,o=e.extensions[this.name].attributes,a={},l={},c={};for(let h in o){let u=rm[h]||h.toLowerCase();a[u]=o[h]}for(let h in e.attributes){let u=rm[h]||h.toLowerCase();if(o[h]!==void 0){let d=n.accessors[e.attributes[h]],p=Aa[d.componentType];c[u]=p.name,l[u]=d.normalized===!0}}return t.getDependency("bufferView",r).then(function(h){return new Promise(function(u,d){s.decodeDracoFile(h,function(p){for(let m in p.attributes){let v=p.attributes[m],x=l[m];x!==void 0&&(v.normalized=x)}u(p)},a,c,oi,d)})})}},nm=class{constructor(){this.name=xt.KHR_TEXTURE_TRANSFORM}extendTexture(e,t){if((t.texCoord===void 0||t.texCoord===e.channel)&&t.offset===void 0&&t.rotation===void 0&&t.scale===void 0)return e;if(e=e.clone(),t.texCoord!==void 0&&(e.channel=t.texCoord),t.offset!==void 0&&e.offset.fromArray(t.offset),t.rotation!==void 0&&(e.rotation=t.rotation),t.scale!==void 0&&e.repeat.fromArray(t.scale),t.rotation!==void 0){let n=Math.cos(e.rotation),s=Math.sin(e.rotation);e.matrix.set(e.repeat.x*n,e.repeat.y*s,e.offset.x,-e.repeat.x*s,e.repeat.y*n,e.offset.y,0,0,1),e.matrixAutoUpdate=!1}return e.needsUpdate=!0,e}},im=class{constructor(){this.name=xt.KHR_MESH_QUANTIZATION}},Uu=class extends xs{constructor(e,t,n,s){super(e,t,n,s)}copySampleValue_(e){let t=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=e*s*3+s;for(let o=0;o!==s;o++)t[o]=n[r+o];return t}interpolate_(e,t,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=a*2,c=a*3,h=s-t,u=(n-t)/h,d=u*u,p=d*u,m=e*c,v=m-c,x=-2*p+3*d,g=p-d,S=1-x,w=g-d+u;for(let _=0;_!==a;_++){let C=o[v+_+a],T=o[v+_+l]*h,y=o[m+_+a],A=o[m+_]*h;r[_]=S*C+w*T+x*y+g*A}return r}},hR=new hn,sm=class extends Uu{interpolate_(e,t,n,s){let r=super.interpolate_(e,t,n,s);return hR.fromArray(r).normalize().toArray(r),r}},Vi={FLOAT:5126,FLOAT_MAT3:35675,FLOAT_MAT4:35676,FLOAT_VEC2:35664,FLOAT_VEC3:35665,FLOAT_VEC4:35666,LINEAR:9729,REPEAT:10497,SAMPLER_2D:35678,POINTS:0,LINES:1,LINE_LOOP:2,LINE_STRIP:3,TRIANGLES:4,TRIANGLE_STRIP:5,TRIANGLE_FAN:6,UNSIGNED_BYTE:5121,UNSIGNED_SHORT:5123},Aa={5120:Int8Array,5121:Uint8Array,5122:Int16Array,5123:Uint16Array,5125:Uint32Array,5126:Float32Array},Ay={9728:Kt,9729:Pn,9984:Dh,9985:_a,9986:Jr,9987:Hi},Ey={33071:Fi,33648:ea,10497:xr},Dp={SCALAR:1,VEC2:2,VEC3:3,VEC4:4,MAT2:4,MAT3:9,MAT4:16},rm={POSITION:"position",NORMAL:"normal",TANGENT:"tangent",TEXCOORD_0:"uv",TEXCOORD_1:"uv1",TEXCOORD_2:"uv2",TEXCOORD_3:"uv3",COLOR_0:"color",WEIGHTS_0:"skinWeight",JOINTS_0:"skinIndex"},Tr={scale:"scale",translation:"position",rotation:"quaternion",weights:"morphTargetInfluences"},uR={CUBICSPLINE:void 0,LINEAR:Vr,STEP:Gr},kp={OPAQUE:"OPAQUE",MASK:"MASK",BLEND:"BLEND"};function dR(i){return i.DefaultMaterial===void 0&&(i.DefaultMaterial=new $r({color:16777215,emissive:0,metalness:1,roughness:1,transparent:!1,depthTest:!0,side:ys})),i.DefaultMaterial}function so(i,e,t){for(let n in t.extensions)i[n]===void 0&&(e.userData.gltfExtensions=e.userData.gltfExtensions||{},e.userData.gltfExtensions[n]=t.extensions[n])}function Ts(i,e){e.extras!==void 0&&(typeof e.extras=="object"?Object.assign(i.userData,e.extras):console.warn("THREE.GLTFLoader: Ignoring primitive type .extras, "+e.extras))}function fR(i,e,t){let n=!1,s=!1,r=!1;for(let c=0,h=e.length;c<h;c++){let u=e[c];if(u.POSITION!==void 0&&(n=!0),u.NORMAL!==void 0&&(s=!0),u.COLOR_0!==void 0&&(r=!0),n&&s&&r)break}if(!n&&!s&&!r)return Promise.resolve(i);let o=[],a=[],l=[];for(let c=0,h=e.length;c<h;c++){let u=e[c];if(n){let d=u.POSITION!==void 0?t.getDependency("accessor",u.POSITION):i.attributes.position;o.push(d)}if(s){let d=u.NORMAL!==void 0?t.getDependency("accessor",u.NORMAL):i.attributes.normal;a.push(d)}if(r){let d=u.COLOR_0!==void 0?t.getDependency("accessor",u.COLOR_0):i.attributes.color;l.push(d)}}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l)]).then(function(c){let h=c[0],u=c[1],d=c[2];return n&&(i.morphAttributes.position=h),s&&(i.morphAttributes.normal=u),r&&(i.morphAttributes.color=d),i.morphTargetsRelative=!0,i})}function pR(i,e){if(i.updateMorphTargets(),e.weights!==void 0)for(let t=0,n=e.weights.length;t<n;t++)i.morphTargetInfluences[t]=e.weights[t];if(e.extras&&Array.isArray(e.extras.targetNames)){let t=e.extras.targetNames;if(i.morphTargetInfluences.length===t.length){i.morphTargetDictionary={};for(let n=0,s=t.length;n<s;n++)i.morphTargetDictionary[t[n]]=n}else console.warn("THREE.GLTFLoader: Invalid extras.targetNames length. Ignoring names.")}}function mR(i){let e,t=i.extensions&&i.extensions[xt.KHR_DRACO_MESH_COMPRESSION];if(t?e="draco:"+t.bufferView+":"+t.indices+":"+Np(t.attributes):e=i.indices+":"+Np(i.attributes)+":"+i.mode,i.targets!==void 0)for(let n=0,s=i.targets.length;n<s;n++)e+=":"+Np(i.targets[n]);return e}function Np(i){let e="",t=Object.keys(i).sort();for(let n=0,s=t.length;n<s;n++)e+=t[n]+":"+i[t[n]]+";";return e}function om(i){switch(i){case Int8Array:return 1/127;case Uint8Array:return 1/255;case Int16Array:return 1/32767;case Uint16Array:return 1/65535;default:throw new Error("THREE.GLTFLoader: Unsupported normalized accessor component type.")}}function gR(i){return i.search(/\.jpe?g($|\?)/i)>0||i.search(/^data\:image\/jpeg/)===0?"image/jpeg":i.search(/\.webp($|\?)/i)>0||i.search(/^data\:image\/webp/)===0?"image/webp":i.search(/\.ktx2($|\?)/i)>0||i.search(/^data\:image\/ktx2/)===0?"image/ktx2":"image/png"}var xR=new ct,am=class{constructor(e={},t={}){this.json=e,this.extensions={},this.plugins={},this.options=t,this.cache=new cR,this.associations=new Map,this.primitiveCache={},this.nodeCache={},this.meshCache={refs:{},uses:{}},this.cameraCache={refs:{},uses:{}},this.lightCache={refs:{},uses:{}},this.sourceCache={},this.textureCache={},this.nodeNamesUsed={};let n=!1,s=-1,r=!1,o=-1;if(typeof navigator<"u"&&typeof navigator.userAgent<"u"){let a=navigator.userAgent;n=/^((?!chrome|android).)*safari/i.test(a)===!0;let l=a.match(/Version\/(\d+)/);s=n&&l?parseInt(l[1],10):-1,r=a.indexOf("Firefox")>-1,o=r?a.match(/Firefox\/([0-9]+)\./)[1]:-1}typeof createImageBitmap>"u"||n&&s<17||r&&o<98?(this.textureLoader=new wl(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)):(this.textureLoader=new Cl(this.options.manager),this.textureLoader.setPriority(this.options.priority),this.textureLoader.setCache(this.options.cache)),this.textureLoader.setCrossOrigin(this.options.crossOrigin),this.textureLoader.setWithCredentials(this.options.withCredentials),this.textureLoader.setRequestHeader(this.options.requestHeader),this.fileLoader=new da(this.options.manager),this.fileLoader.setPriority(this.options.priority),this.fileLoader.setCache(this.options.cache),this.fileLoader.setResponseType("arraybuffer"),(this.options.withCredentials||this.options.crossOrigin==="use-credentials")&&this.fileLoader.setWithCredentials(!0)}setExtensions(e){this.extensions=e}setPlugins(e){this.plugins=e}parse(e,t){let n=this,s=this.json,r=this.extensions;this.cache.removeAll(),this.nodeCache={},this._invokeAll(function(o){return o._markDefs&&o._markDefs()}),Promise.all(this._invokeAll(function(o){return o.beforeRoot&&o.beforeRoot()})).then(function(){return Promise.all([n.getDependencies("scene"),n.getDependencies("animation"),n.getDependencies("camera")])}).then(function(o){let a={scene:o[0][s.scene||0],scenes:o[0],animations:o[1],cameras:o[2],asset:s.asset,parser:n,userData:{}};return so(r,a,s),Ts(a,s),Promise.all(n._invokeAll(function(l){return l.afterRoot&&l.afterRoot(a)})).then(function(){for(let l of a.scenes)l.updateMatrixWorld();e(a)})}).catch(t)}_markDefs(){let e=this.json.nodes||[],t=this.json.skins||[],n=this.json.meshes||[];for(let s=0,r=t.length;s<r;s++){let o=t[s].joints;for(let a=0,l=o.length;a<l;a++)e[o[a]].isBone=!0}for(let s=0,r=e.length;s<r;s++){let o=e[s];o.mesh!==void 0&&(this._addNodeRef(this.meshCache,o.mesh),o.skin!==void 0&&(n[o.mesh].isSkinnedMesh=!0)),o.camera!==void 0&&this._addNodeRef(this.cameraCache,o.camera)}}_addNodeRef(e,t){t!==void 0&&(e.refs[t]===void 0&&(e.refs[t]=e.uses[t]=0),e.refs[t]++)}_getNodeRef(e,t,n){if(e.refs[t]<=1)return n;let s=n.clone(),r=(o,a)=>{let l=this.associations.get(o);l!=null&&this.associations.set(a,l);for(let[c,h]of o.children.entries())r(h,a.children[c])};return r(n,s),s.name+="_instance_"+e.uses[t]++,s}_invokeOne(e){let t=Object.values(this.plugins);t.push(this);for(let n=0;n<t.length;n++){let s=e(t[n]);if(s)return s}return null}_invokeAll(e){let t=Object.values(this.plugins);t.unshift(this);let n=[];for(let s=0;s<t.length;s++){let r=e(t[s]);r&&n.push(r)}return n}getDependency(e,t){let n=e+":"+t,s=this.cache.get(n);if(!s){switch(e){case"scene":s=this.loadScene(t);break;case"node":s=this._invokeOne(function(r){return r.loadNode&&r.loadNode(t)});break;case"mesh":s=this._invokeOne(function(r){return r.loadMesh&&r.loadMesh(t)});break;case"accessor":s=this.loadAccessor(t);break;case"bufferView":s=this._invokeOne(function(r){return r.loadBufferView&&r.loadBufferView(t)});break;case"buffer":s=this.loadBuffer(t);break;case"material":s=this._invokeOne(function(r){return r.loadMaterial&&r.loadMaterial(t)});break;case"texture":s=this._invokeOne(function(r){return r.loadTexture&&r.loadTexture(t)});break;case"skin":s=this.loadSkin(t);break;case"animation":s=this._invokeOne(function(r){return r.loadAnimation&&r.loadAnimation(t)});break;case"camera":s=this.loadCamera(t);break;default:if(s=this._invokeOne(function(r){return r!=this&&r.getDependency&&r.getDependency(e,t)}),!s)throw new Error("Unknown type: "+e);break}this.cache.add(n,s)}return s}getDependencies(e){let t=this.cache.get(e);if(!t){let n=this,s=this.json[e+(e==="mesh"?"es":"s")]||[];t=Promise.all(s.map(function(r,o){return n.getDependency(e,o)})),this.cache.add(e,t)}return t}loadBuffer(e){let t=this.json.buffers[e],n=this.fileLoader;if(t.type&&t.type!=="arraybuffer")throw new Error("THREE.GLTFLoader: "+t.type+" buffer type is not supported.");if(t.uri===void 0&&e===0)return Promise.resolve(this.extensions[xt.KHR_BINARY_GLTF].body);let s=this.options;return new Promise(function(r,o){n.load(Js.resolveURL(t.uri,s.path),r,void 0,function(){o(new Error('THREE.GLTFLoader: Failed to load buffer "'+t.uri+'".'))})})}loadBufferView(e){let t=this.json.bufferViews[e];return this.getDependency("buffer",t.buffer).then(function(n){let s=t.byteLength||0,r=t.byteOffset||0;return n.slice(r,r+s)})}loadAccessor(e){let t=this,n=this.json,s=this.json.accessors[e];if(s.bufferView===void 0&&s.sparse===void 0){let o=Dp[s.type],a=Aa[s.componentType],l=s.normalized===!0,c=new a(s.count*o);return Promise.resolve(new _n(c,o,l))}let r=[];return s.bufferView!==void 0?r.push(this.getDependency("bufferView",s.bufferView)):r.push(null),s.sparse!==void 0&&(r.push(this.getDependency("bufferView",s.sparse.indices.bufferView)),r.push(this.getDependency("bufferView",s.sparse.values.bufferView))),Promise.all(r).then(function(o){let a=o[0],l=Dp[s.type],c=Aa[s.componentType],h=c.BYTES_PER_ELEMENT,u=h*l,d=s.byteOffset||0,p=s.bufferView!==void 0?n.bufferViews[s.bufferView].byteStride:void 0,m=s.normalized===!0,v,x;if(p&&p!==u){let g=Math.floor(d/p),S="InterleavedBuffer:"+s.bufferView+":"+s.componentType+":"+g+":"+s.count,w=t.cache.get(S);w||(v=new c(a,g*p,s.count*p/h),w=new oa(v,p/h),t.cache.add(S,w)),x=new aa(w,l,d%p/h,m)}else a===null?v=new c(s.count*l):v=new c(a,d,s.count*l),x=new _n(v,l,m);if(s.sparse!==void 0){let g=Dp.SCALAR,S=Aa[s.sparse.indices.componentType],w=s.sparse.indices.byteOffset||0,_=s.sparse.values.byteOffset||0,C=new S(o[1],w,s.sparse.count*g),T=new c(o[2],_,s.sparse.count*l);a!==null&&(x=new _n(x.array.slice(),x.itemSize,x.normalized)),x.normalized=!1;for(let y=0,A=C.length;y<A;y++){let F=C[y];if(x.setX(F,T[y*l]),l>=2&&x.setY(F,T[y*l+1]),l>=3&&x.setZ(F,T[y*l+2]),l>=4&&x.setW(F,T[y*l+3]),l>=5)throw new Error("THREE.GLTFLoader: Unsupported itemSize in sparse BufferAttribute.")}x.normalized=m}return x})}loadTexture(e){let t=this.json,n=this.options,r=t.textures[e].source,o=t.images[r],a=this.textureLoader;if(o.uri){let l=n.manager.getHandler(o.uri);l!==null&&(a=l)}return this.loadTextureImage(e,r,a)}loadTextureImage(e,t,n){let s=this,r=this.json,o=r.textures[e],a=r.images[t],l=(a.uri||a.bufferView)+":"+o.sampler;if(this.textureCache[l])return this.textureCache[l];let c=this.loadImageSource(t,n).then(function(h){h.flipY=!1,h.name=o.name||a.name||"",h.name===""&&typeof a.uri=="string"&&a.uri.startsWith("data:image/")===!1&&(h.name=a.uri);let d=(r.samplers||{})[o.sampler]||{};return h.magFilter=Ay[d.magFilter]||Pn,h.minFilter=Ay[d.minFilter]||Hi,h.wrapS=Ey[d.wrapS]||xr,h.wrapT=Ey[d.wrapT]||xr,h.generateMipmaps=!h.isCompressedTexture&&h.minFilter!==Kt&&h.minFilter!==Pn,s.associations.set(h,{textures:e}),h}).catch(function(){return null});return this.textureCache[l]=c,c}loadImageSource(e,t){let n=this,s=this.json,r=this.options;if(this.sourceCache[e]!==void 0)return this.sourceCache[e].then(d=>d.clone());let o=s.images[e],a=self.URL||self.webkitURL,l=o.uri||"",c=!1,h;if(t.isKTX2Loader===!0&&o.bufferView!==void 0)h=n.getDependency("bufferView",o.bufferView).then(function(d){return new Promise(function(p,m){t.parse(d,p,m)})});else{if(o.bufferView!==void 0)l=n.getDependency("bufferView",o.bufferView).then(function(d){c=!0;let p=new Blob([d],{type:o.mimeType});return l=a.createObjectURL(p),l});else if(o.uri===void 0)throw new Error("THREE.GLTFLoader: Image "+e+" is missing URI and bufferView");h=Promise.resolve(l).then(function(d){return new Promise(function(p,m){let v=p;t.isImageBitmapLoader===!0&&(v=function(x){let g=new In(x);g.needsUpdate=!0,p(g)}),t.load(Js.resolveURL(d,r.path),v,void 0,m)})})}let u=h.then(function(d){return c===!0&&a.revokeObjectURL(l),Ts(d,o),d.userData.mimeType=o.mimeType||gR(o.uri),d}).catch(function(d){throw console.error("THREE.GLTFLoader: Couldn't load texture",l),d});return this.sourceCache[e]=u,u}assignTexture(e,t,n,s){let r=this;return this.getDependency("texture",n.index).then(function(o){if(!o)return null;if(n.texCoord!==void 0&&n.texCoord>0&&(o=o.clone(),o.channel=n.texCoord),r.extensions[xt.KHR_TEXTURE_TRANSFORM]){let a=n.extensions!==void 0?n.extensions[xt.KHR_TEXTURE_TRANSFORM]:void 0;if(a){let l=r.associations.get(o);o=r.extensions[xt.KHR_TEXTURE_TRANSFORM].extendTexture(o,a),r.associations.set(o,l)}}return s!==void 0&&(o.colorSpace=s),e[t]=o,o})}assignFinalMaterial(e){let t=e.geometry,n=e.material,s=t.attributes.tangent===void 0,r=t.attributes.color!==void 0,o=t.attributes.normal===void 0;if(e.isPoints){let a="PointsMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new ha,di.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,l.sizeAttenuation=!1,this.cache.add(a,l)),n=l}else if(e.isLine){let a="LineBasicMaterial:"+n.uuid,l=this.cache.get(a);l||(l=new ca,di.prototype.copy.call(l,n),l.color.copy(n.color),l.map=n.map,this.cache.add(a,l)),n=l}if(s||r||o){let a="ClonedMaterial:"+n.uuid+":";s&&(a+="derivative-tangents:"),r&&(a+="vertex-colors:"),o&&(a+="flat-shading:");let l=this.cache.get(a);l||(l=n.clone(),r&&(l.vertexColors=!0),o&&(l.flatShading=!0),s&&(l.normalScale&&(l.normalScale.y*=-1),l.clearcoatNormalScale&&(l.clearcoatNormalScale.y*=-1)),this.cache.add(a,l),this.associations.set(l,this.associations.get(n))),n=l}e.material=n}getMaterialType(){return $r}loadMaterial(e){let t=this,n=this.json,s=this.extensions,r=n.materials[e],o,a={},l=r.extensions||{},c=[];if(l[xt.KHR_MATERIALS_UNLIT]){let u=s[xt.KHR_MATERIALS_UNLIT];o=u.getMaterialType(),c.push(u.extendParams(a,r,t))}else{let u=r.pbrMetallicRoughness||{};if(a.color=new qe(1,1,1),a.opacity=1,Array.isArray(u.baseColorFactor)){let d=u.baseColorFactor;a.color.setRGB(d[0],d[1],d[2],oi),a.opacity=d[3]}u.baseColorTexture!==void 0&&c.push(t.assignTexture(a,"map",u.baseColorTexture,En)),a.metalness=u.metallicFactor!==void 0?u.metallicFactor:1,a.roughness=u.roughnessFactor!==void 0?u.roughnessFactor:1,u.metallicRoughnessTexture!==void 0&&(c.push(t.assignTexture(a,"metalnessMap",u.metallicRoughnessTexture)),c.push(t.assignTexture(a,"roughnessMap",u.metallicRoughnessTexture))),o=this._invokeOne(function(d){return d.getMaterialType&&d.getMaterialType(e)}),c.push(Promise.all(this._invokeAll(function(d){return d.extendMaterialParams&&d.extendMaterialParams(e,a)})))}r.doubleSided===!0&&(a.side=zi);let h=r.alphaMode||kp.OPAQUE;if(h===kp.BLEND?(a.transparent=!0,a.depthWrite=!1):(a.transparent=!1,h===kp.MASK&&(a.alphaTest=r.alphaCutoff!==void 0?r.alphaCutoff:.5)),r.normalTexture!==void 0&&o!==Kn&&(c.push(t.assignTexture(a,"normalMap",r.normalTexture)),a.normalScale=new Ze(1,1),r.normalTexture.scale!==void 0)){let u=r.normalTexture.scale;a.normalScale.set(u,u)}if(r.occlusionTexture!==void 0&&o!==Kn&&(c.push(t.assignTexture(a,"aoMap",r.occlusionTexture)),r.occlusionTexture.strength!==void 0&&(a.aoMapIntensity=r.occlusionTexture.strength)),r.emissiveFactor!==void 0&&o!==Kn){let u=r.emissiveFactor;a.emissive=new qe().setRGB(u[0],u[1],u[2],oi)}return r.emissiveTexture!==void 0&&o!==Kn&&c.push(t.assignTexture(a,"emissiveMap",r.emissiveTexture,En)),Promise.all(c).then(function(){let u=new o(a);return r.name&&(u.name=r.name),Ts(u,r),t.associations.set(u,{materials:e}),r.extensions&&so(s,u,r),u})}createUniqueName(e){let t=zt.sanitizeNodeName(e||"");return t in this.nodeNamesUsed?t+"_"+ ++this.nodeNamesUsed[t]:(this.nodeNamesUsed[t]=0,t)}loadGeometries(e){let t=this,n=this.extensions,s=this.primitiveCache;function r(a){return n[xt.KHR_DRACO_MESH_COMPRESSION].decodePrimitive(a,t).then(function(l){return Ry(l,a,t)})}let o=[];for(let a=0,l=e.length;a<l;a++){let c=e[a],h=mR(c),u=s[h];if(u)o.push(u.promise);else{let d;c.extensions&&c.extensions[xt.KHR_DRACO_MESH_COMPRESSION]?d=r(c):d=Ry(new Vn,c,t),c.mode===Vi.TRIANGLE_STRIP?d=d.then(p=>Lp(p,Fl)):c.mode===Vi.TRIANGLE_FAN&&(d=d.then(p=>Lp(p,Sa))),s[h]={primitive:c,promise:d},o.push(d)}}return Promise.all(o)}loadMesh(e){let t=this,n=this.json,s=this.extensions,r=n.meshes[e],o=r.primitives,a=[];for(let l=0,c=o.length;l<c;l++){let h=o[l].material===void 0?dR(this.cache):this.getDependency("material",o[l].material);a.push(h)}return a.push(t.loadGeometries(o)),Promise.all(a).then(async function(l){let c=l.slice(0,l.length-1),h=l[l.length-1],u=[];for(let p=0,m=h.length;p<m;p++){let v=h[p],x=o[p],g,S=c[p];if(x.mode===Vi.TRIANGLES||x.mode===Vi.TRIANGLE_STRIP||x.mode===Vi.TRIANGLE_FAN||x.mode===void 0){let w=r.isSkinnedMesh===!0,_=v.hasAttribute("skinIndex")&&v.hasAttribute("skinWeight");w&&_===!1&&console.warn("THREE.GLTFLoader: Missing skinIndex or skinWeight attributes. Skinning disabled."),g=w&&_?new cl(v,S):new Gt(v,S),g.isSkinnedMesh===!0&&g.normalizeSkinWeights()}else if(x.mode===Vi.LINES)g=new dl(v,S);else if(x.mode===Vi.LINE_STRIP)g=new Xr(v,S);else if(x.mode===Vi.LINE_LOOP)g=new fl(v,S);else if(x.mode===Vi.POINTS)g=new pl(v,S);else throw new Error("THREE.GLTFLoader: Primitive mode unsupported: "+x.mode);Object.keys(g.geometry.morphAttributes).length>0&&pR(g,r),g.name=t.createUniqueName(r.name||"mesh_"+e),Ts(g,r),x.extensions&&so(s,g,x),t.assignFinalMaterial(g),u.push(g)}for(let p=0,m=u.length;p<m;p++)t.associations.set(u[p],{meshes:e,primitives:p});if(u.length===1)return r.extensions&&so(s,u[0],r),u[0];let d=new Cn;r.extensions&&so(s,d,r),t.associations.set(d,{meshes:e});for(let p=0,m=u.length;p<m;p++)d.add(u[p]);return d})}loadCamera(e){let t,n=this.json.cameras[e],s=n[n.type];if(!s){console.warn("THREE.GLTFLoader: Missing camera parameters.");return}return n.type==="perspective"?t=new Rn(wa.radToDeg(s.yfov),s.aspectRatio||1,s.znear||1,s.zfar||2e6):n.type==="orthographic"&&(t=new Yr(-s.xmag,s.xmag,s.ymag,-s.ymag,s.znear,s.zfar)),n.name&&(t.name=this.createUniqueName(n.name)),Ts(t,n),Promise.resolve(t)}loadSkin(e){let t=this.json.skins[e],n=[];for(let s=0,r=t.joints.length;s<r;s++)n.push(this._loadNodeShallow(t.joints[s]));return t.inverseBindMatrices!==void 0?n.push(this.getDependency("accessor",t.inverseBindMatrices)):n.push(null),Promise.all(n).then(function(s){let r=s.pop(),o=s,a=[],l=[];for(let c=0,h=o.length;c<h;c++){let u=o[c];if(u){a.push(u);let d=new ct;r!==null&&d.fromArray(r.array,c*16),l.push(d)}else console.warn('THREE.GLTFLoader: Joint "%s" could not be found.',t.joints[c])}return new hl(a,l)})}loadAnimation(e){let t=this.json,n=this,s=t.animations[e],r=s.name?s.name:"animation_"+e,o=[],a=[],l=[],c=[],h=[];for(let u=0,d=s.channels.length;u<d;u++){let p=s.channels[u],m=s.samplers[p.sampler],v=p.target,x=v.node,g=s.parameters!==void 0?s.parameters[m.input]:m.input,S=s.parameters!==void 0?s.parameters[m.output]:m.output;v.node!==void 0&&(o.push(this.getDependency("node",x)),a.push(this.getDependency("accessor",g)),l.push(this.getDependency("accessor",S)),c.push(m),h.push(v))}return Promise.all([Promise.all(o),Promise.all(a),Promise.all(l),Promise.all(c),Promise.all(h)]).then(function(u){let d=u[0],p=u[1],m=u[2],v=u[3],x=u[4],g=[];for(let w=0,_=d.length;w<_;w++){let C=d[w],T=p[w],y=m[w],A=v[w],F=x[w];if(C===void 0)continue;C.updateMatrix&&C.updateMatrix();let L=n._createAnimationTracks(C,T,y,A,F);if(L)for(let k=0;k<L.length;k++)g.push(L[k])}let S=new Sl(r,void 0,g);return Ts(S,s),S})}createNodeMesh(e){let t=this.json,n=this,s=t.nodes[e];return s.mesh===void 0?null:n.getDependency("mesh",s.mesh).then(function(r){let o=n._getNodeRef(n.meshCache,s.mesh,r);return s.weights!==void 0&&o.traverse(function(a){if(a.isMesh)for(let l=0,c=s.weights.length;l<c;l++)a.morphTargetInfluences[l]=s.weights[l]}),o})}loadNode(e){let t=this.json,n=this,s=t.nodes[e],r=n._loadNodeShallow(e),o=[],a=s.children||[];for(let c=0,h=a.length;c<h;c++)o.push(n.getDependency("node",a[c]));let l=s.skin===void 0?Promise.resolve(null):n.getDependency("skin",s.skin);return Promise.all([r,Promise.all(o),l]).then(function(c){let h=c[0],u=c[1],d=c[2];d!==null&&h.traverse(function(p){p.isSkinnedMesh&&p.bind(d,xR)});for(let p=0,m=u.length;p<m;p++)h.add(u[p]);if(h.userData.pivot!==void 0&&u.length>0){let p=h.userData.pivot,m=u[0];h.pivot=new z().fromArray(p),h.position.x-=p[0],h.position.y-=p[1],h.position.z-=p[2],m.position.set(0,0,0),delete h.userData.pivot}return h})}_loadNodeShallow(e){let t=this.json,n=this.extensions,s=this;if(this.nodeCache[e]!==void 0)return this.nodeCache[e];let r=t.nodes[e],o=r.name?s.createUniqueName(r.name):"",a=[],l=s._invokeOne(function(c){return c.createNodeMesh&&c.createNodeMesh(e)});return l&&a.push(l),r.camera!==void 0&&a.push(s.getDependency("camera",r.camera).then(function(c){return s._getNodeRef(s.cameraCache,r.camera,c)})),s._invokeAll(function(c){return c.createNodeAttachment&&c.createNodeAttachment(e)}).forEach(function(c){a.push(c)}),this.nodeCache[e]=Promise.all(a).then(function(c){let h;if(r.isBone===!0?h=new la:c.length>1?h=new Cn:c.length===1?h=c[0]:h=new Qt,h!==c[0])for(let u=0,d=c.length;u<d;u++)h.add(c[u]);if(r.name&&(h.userData.name=r.name,h.name=o),Ts(h,r),r.extensions&&so(n,h,r),r.matrix!==void 0){let u=new ct;u.fromArray(r.matrix),h.applyMatrix4(u)}else r.translation!==void 0&&h.position.fromArray(r.translation),r.rotation!==void 0&&h.quaternion.fromArray(r.rotation),r.scale!==void 0&&h.scale.fromArray(r.scale);if(!s.associations.has(h))s.associations.set(h,{});else if(r.mesh!==void 0&&s.meshCache.refs[r.mesh]>1){let u=s.associations.get(h);s.associations.set(h,{...u})}return s.associations.get(h).nodes=e,h}),this.nodeCache[e]}loadScene(e){let t=this.extensions,n=this.json.scenes[e],s=this,r=new Cn;n.name&&(r.name=s.createUniqueName(n.name)),Ts(r,n),n.extensions&&so(t,r,n);let o=n.nodes||[],a=[];for(let l=0,c=o.length;l<c;l++)a.push(s.getDependency("node",o[l]));return Promise.all(a).then(function(l){for(let h=0,u=l.length;h<u;h++){let d=l[h];d.parent!==null?r.add(wy(d)):r.add(d)}let c=h=>{let u=new Map;for(let[d,p]of s.associations)(d instanceof di||d instanceof In)&&u.set(d,p);return h.traverse(d=>{let p=s.associations.get(d);p!=null&&u.set(d,p)}),u};return s.associations=c(r),r})}_createAnimationTracks(e,t,n,s,r){let o=[],a=e.name?e.name:e.uuid,l=[];function c(p){p.morphTargetInfluences&&l.push(p.name?p.name:p.uuid)}Tr[r.path]===Tr.weights?(c(e),e.isGroup&&e.children.forEach(c)):l.push(a);let h;switch(Tr[r.path]){case Tr.weights:h=Ks;break;case Tr.rotation:h=Zs;break;case Tr.translation:case Tr.scale:h=_r;break;default:n.itemSize===1?h=Ks:h=_r;break}let u=s.interpolation!==void 0?uR[s.interpolation]:Vr,d=this._getArrayFromAccessor(n);for(let p=0,m=l.length;p<m;p++){let v=new h(l[p]+"."+Tr[r.path],t.array,d,u);s.interpolation==="CUBICSPLINE"&&this._createCubicSplineTrackInterpolant(v),o.push(v)}return o}_getArrayFromAccessor(e){let t=e.array;if(e.normalized){let n=om(t.constructor),s=new Float32Array(t.length);for(let r=0,o=t.length;r<o;r++)s[r]=t[r]*n;t=s}return t}_createCubicSplineTrackInterpolant(e){e.createInterpolant=function(n){let s=this instanceof Zs?sm:Uu;return new s(this.times,this.values,this.getValueSize()/3,n)},e.createInterpolant.isInterpolantFactoryMethodGLTFCubicSpline=!0}};function vR(i,e,t){let n=e.attributes,s=new ai;if(n.POSITION!==void 0){let a=t.json.accessors[n.POSITION],l=a.min,c=a.max;if(l!==void 0&&c!==void 0){if(s.set(new z(l[0],l[1],l[2]),new z(c[0],c[1],c[2])),a.normalized){let h=om(Aa[a.componentType]);s.min.multiplyScalar(h),s.max.multiplyScalar(h)}}else{console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.");return}}else return;let r=e.targets;if(r!==void 0){let a=new z,l=new z;for(let c=0,h=r.length;c<h;c++){let u=r[c];if(u.POSITION!==void 0){let d=t.json.accessors[u.POSITION],p=d.min,m=d.max;if(p!==void 0&&m!==void 0){if(l.setX(Math.max(Math.abs(p[0]),Math.abs(m[0]))),l.setY(Math.max(Math.abs(p[1]),Math.abs(m[1]))),l.setZ(Math.max(Math.abs(p[2]),Math.abs(m[2]))),d.normalized){let v=om(Aa[d.componentType]);l.multiplyScalar(v)}a.max(l)}else console.warn("THREE.GLTFLoader: Missing min/max properties for accessor POSITION.")}}s.expandByVector(a)}i.boundingBox=s;let o=new ui;s.getCenter(o.center),o.radius=s.min.distanceTo(s.max)/2,i.boundingSphere=o}function Ry(i,e,t){let n=e.attributes,s=[];function r(o,a){return t.getDependency("accessor",o).then(function(l){i.setAttribute(a,l)})}for(let o in n){let a=rm[o]||o.toLowerCase();a in i.attributes||s.push(r(n[o],a))}if(e.indices!==void 0&&!i.index){let o=t.getDependency("accessor",e.indices).then(function(a){i.setIndex(a)});s.push(o)}return mt.workingColorSpace!==oi&&"COLOR_0"in n&&console.warn(`THREE.GLTFLoader: Converting vertex colors from "srgb-linear" to "${mt.workingColorSpace}" not supported.`),Ts(i,e),vR(i,e,t),Promise.all(s).then(function(){return e.targets!==void 0?fR(i,e.targets,t):i})}var yR=.016,_R=.011,bR=.007,SR=.01,wR=new z(0,1,0),Py=i=>new Gt(new _l(yR,16,12),i);function Iy(i,e,t){let n=new hn().fromArray(i,3).invert(),s=new z().fromArray(e).sub(new z().fromArray(i)).applyQuaternion(n),r=s.length();if(r<SR)return null;let o=new Gt(new yr(bR,_R,r,12),t);return o.quaternion.setFromUnitVectors(wR,s.clone().divideScalar(r)),o.position.copy(s).multiplyScalar(.5),o}var MR=`
  out vec3 vNormal, vEye; out float vDepth;
  void main() {
    vec4 seen = modelViewMatrix * vec4(position, 1.0);
    vNormal = normalMatrix * normal; vEye = -seen.xyz; vDepth = -seen.z;
    gl_Position = projectionMatrix * seen;
  }`,TR=`
  precision highp float;
  ${Ru}
  uniform vec3 ivory; in vec3 vNormal, vEye; in float vDepth; out vec4 shown;
  void main() { shown = vec4(lit(ivory, vNormal, vEye, 0.22, 0.0, vDepth), 1.0); }`,Ou=class{group=new Cn;nodes=[];poses=new Float32Array;library=new Map;material=new fi({glslVersion:eo,vertexShader:MR,fragmentShader:TR,side:2,uniforms:{...no,ivory:{value:new qe(15129023)}}});async read(e){let{scene:t}=await new ku().parseAsync(e,"");t.traverse(n=>{n instanceof Gt&&(n.material=this.material,n.frustumCulled=!1,n.geometry.getAttribute("normal")||n.geometry.computeVertexNormals())});for(let n of[...t.children])this.library.set(n.name,n)}pose({bodies:e,parents:t},n){this.group.clear(),this.poses=n,this.nodes=e.map(r=>{let o=new Cn;o.name=r,o.visible=!this.left(r);let a=this.library.get(r);return o.add(a??Py(this.material)),this.group.add(o),o});let s=r=>n.subarray(7*r,7*r+7);e.forEach((r,o)=>{let a=t[o]??-1,l=this.library.has(r)||a<0?null:Iy(s(a),s(o),this.material);l&&this.nodes[a].add(l)})}without(e){this.left=e,this.nodes.forEach(t=>{t.visible=!e(t.name)})}left=()=>!1;turn=new hn;show(e,t,n){let{nodes:s,poses:r}=this,o=s.length;s.forEach((a,l)=>{let c=(e*o+l)*7,h=(t*o+l)*7,u=d=>r[c+d]+n*(r[h+d]-r[c+d]);a.position.set(u(0),u(1),u(2)),a.quaternion.fromArray(r,c+3).slerp(this.turn.fromArray(r,h+3),n)})}where(e,t,n=0){let s=(t*this.nodes.length+e)*7,{poses:r}=this,{x:o,y:a,z:l}=new z(0,n,0).applyQuaternion(new hn().fromArray(r,s+3));return[r[s]+o,r[s+1]+a,r[s+2]+l]}};var Fu={whole:{title:"Whole",turn_deg:52,rise_deg:6,reach_m:2,at:"whole"},hip:{title:"Hip",turn_deg:66,rise_deg:7,reach_m:.68,at:"hip"},front:{title:"Front",turn_deg:12,rise_deg:4,reach_m:.86,at:"hip"},buttock:{title:"Buttock",turn_deg:132,rise_deg:6,reach_m:.52,at:"buttock"},back:{title:"Back",turn_deg:180,rise_deg:4,reach_m:.95,at:"back"}};var AR=420,ER=.68,Ly=.26,RR=/^(humerus|ulna|radius|hand)_/,Bu=class{constructor(e){this.place=e;this.renderer=new bu({antialias:!0,alpha:!0}),this.renderer.setPixelRatio(Math.min(devicePixelRatio,2)),this.canvas=this.renderer.domElement,this.canvas.tabIndex=0,this.canvas.setAttribute("role","img"),this.canvas.setAttribute("aria-label","The body in three dimensions. Arrow keys turn it, plus and minus bring it nearer or further."),e.prepend(this.canvas),this.orbit=new Tu(this.camera,this.canvas),this.orbit.enableDamping=!ju(),this.orbit.dampingFactor=.12,this.orbit.minDistance=.35,this.orbit.maxDistance=9,this.orbit.addEventListener("start",()=>this.away()),this.orbit.addEventListener("change",()=>this.wake(6)),this.shade=Sy(),this.body.add(this.skeleton.group,this.arrows.group),this.world.add(this.body,this.shade),e.append(this.arrows.labels),new ResizeObserver(()=>this.fit()).observe(e),this.listen(),this.look("whole",!0),this.fit()}place;canvas;playing=!1;onShow=()=>{};onPick=()=>{};spent_ms=[];renderer;world=new ol;body=new Cn;camera=new Rn(26,1,.05,30);orbit;skeleton=new Ou;arrows=new Eu;shade;muscles=null;scene=null;time=0;asked=0;last=0;restless=0;glide=null;get now(){return this.time}get frames(){return this.scene?.frames??0}async dressBones(e){await this.skeleton.read(e),this.scene&&this.poses&&this.skeleton.pose(this.scene,this.poses),this.draw()}poses=null;set({message:e,arrays:t},n){this.scene=e,this.poses=t.bone,this.skeleton.pose(e,this.poses),this.muscles&&(this.body.remove(this.muscles.mesh),this.muscles.dispose()),this.muscles=new Du(e,t,n),this.body.add(this.muscles.mesh),this.before=t.arrow,this.force(this.before),this.time=Math.min(this.time,e.shown_s.at(-1)??0),this.settle(),this.viewing&&this.look(this.viewing,!0),this.wake()}viewing="whole";onLook=()=>{};away(){this.viewing="",this.onLook("")}activate(e,t){this.muscles?.activate(e,t),this.wake()}force(e){this.arrows.set(this.scene?.arrows.map(({title:t})=>t.split(",")[0])??[],e,this.before),this.wake()}before=new Float32Array;dress(e){this.muscles?.dress(e),this.wake()}showForces(e){this.arrows.group.visible=e,this.wake()}seek(e){let t=this.scene?.shown_s;t?.length&&(this.time=Math.min(Math.max(e,t[0]),t.at(-1)),this.onShow(this.time),this.wake())}step(e){let t=this.scene?.shown_s;if(!t?.length)return;let[n,,s]=this.frameAt(),r=(Math.round(n+s)+e+t.length)%t.length;this.seek(t[r])}cover(e){this.covered=e,this.fit()}covered=0;coverLeft(e){e!==this.aside&&(this.aside=e,this.fit())}aside=0;play(e){this.playing=e&&this.frames>1,this.last=0,this.wake()}look(e,t=ju()){let n=Fu[e];if(!n)return;this.viewing=e,this.onLook(e),this.skeleton.without(m=>n.at!=="whole"&&RR.test(m));let{at:s,high:r,wide:o}=this.focus(n),a=n.turn_deg*Math.PI/180,l=n.rise_deg*Math.PI/180,{clientWidth:c,clientHeight:h}=this.place,u=(h-this.covered)/(h||1),d=Math.max(r/u,o*(h||1)/(c-this.aside||1))/2/Math.tan(this.camera.fov*Math.PI/360),p=new z(Math.cos(a)*Math.cos(l),Math.sin(l),Math.sin(a)*Math.cos(l)).multiplyScalar(d).add(s);t?(this.camera.position.copy(p),this.orbit.target.copy(s),this.orbit.update()):this.glide={from:this.camera.position.clone(),to:p,look:this.orbit.target.clone(),lookTo:s,begun:performance.now()},this.wake()}paint(e,t,n){no.haze.value.set(e).convertLinearToSRGB(),this.arrows.paint(e,t,n),this.shade.material.opacity=new qe(e).getHSL({h:0,s:0,l:0}).l>.4?.2:.5,this.wake()}picture(){return this.draw(),this.canvas.toDataURL("image/png")}pick(e,t){let{muscles:n,camera:s}=this,r=this.canvas.getBoundingClientRect(),o=new z;if(!n)return null;let[a]=this.frameAt(),l=r.height/2/Math.tan(s.fov*Math.PI/360),c=1/0,h=null;return n.eachPlace(a,(u,d,p)=>{o.fromArray(u).applyMatrix4(this.body.matrixWorld);let m=o.distanceTo(s.position);o.project(s);let v=Math.hypot((o.x+1)/2*r.width+r.left-e,(1-o.y)/2*r.height+r.top-t),x=Math.max(5,d*l/m),g=v/x+(m-d)*25;v<x*1.35&&g<c&&(c=g,h=p)}),h}focus({at:e,reach_m:t}){let n=this.scene,s=this.frameAt()[0],r=(u,d=0)=>{let p=n?.bodies.indexOf(u)??-1;return p<0?null:new z(...this.skeleton.where(p,s,d)).add(this.body.position)},o=r("pelvis")??new z(0,.95,0),a=r("torso"),l=r("torso",ER);if(e==="hip")return{at:(r("femur_r")??o).clone().lerp(o,.45),high:t,wide:t*.85};if(e==="buttock")return{at:(r("femur_r")??o).clone().lerp(r("femur_l")??o,.48).setY(o.y-.045),high:t,wide:t*.8};if(e==="back")return{at:(r("lumbar3")??a??o).clone(),high:t,wide:t*.85};let c=new ai().setFromPoints((n?.bodies??[]).flatMap(u=>r(u)??[]));c.isEmpty()&&c.expandByPoint(new z(0,1.8,0)).expandByPoint(new z),l&&c.expandByPoint(l);let h=c.getSize(new z);return{at:c.getCenter(new z),high:h.y+Ly,wide:Math.hypot(h.x,h.z)+Ly}}settle(){let e=this.scene?.bodies.indexOf("pelvis")??-1;if(e<0||!this.scene)return;let[t,n,s]=this.frameAt(),r=this.skeleton.where(e,t),o=this.skeleton.where(e,n);this.body.position.set(-(r[0]+s*(o[0]-r[0])),0,-(r[2]+s*(o[2]-r[2])))}frameAt(){let e=this.scene?.shown_s??[0],t=0;for(;t<e.length-2&&e[t+1]<=this.time;)t++;let n=Math.min(t+1,e.length-1),s=e[n]-e[t];return[t,n,s>0?Math.min(1,Math.max(0,(this.time-e[t])/s)):0]}size=[1,1];fit(){let{clientWidth:e,clientHeight:t}=this.place;!e||!t||(this.size=[e,t],this.renderer.setSize(e,t,!1),this.camera.aspect=e/t,this.camera.setViewOffset(e,t,-this.aside/2,this.covered/2,e,t),this.draw())}wake(e=1){this.restless=Math.max(this.restless,e),this.asked||=requestAnimationFrame(t=>{this.asked=0,this.tick(t)})}tick(e){let t=performance.now();if(this.restless--,this.playing){let n=this.scene.shown_s,s=n[0],r=n.at(-1);this.time+=this.last?Math.min(e-this.last,250)/1e3:0,this.time>r&&(this.time=s+(this.time-s)%(r-s||1)),this.last=e,this.onShow(this.time)}this.glide&&this.slide(e),this.orbit.update(),this.draw(),this.spent_ms.push(performance.now()-t),this.spent_ms.length>240&&this.spent_ms.shift(),(this.playing||this.glide||this.restless>0)&&this.wake(this.restless)}slide(e){let{from:t,to:n,look:s,lookTo:r,begun:o}=this.glide,a=Math.min(1,Math.max(0,(e-o)/AR)),l=a*a*(3-2*a),c=s.clone().lerp(r,l),h=t.clone().sub(s),u=n.clone().sub(r),d=h.length()+l*(u.length()-h.length());this.camera.position.copy(h.lerp(u,l).setLength(d)).add(c),this.orbit.target.copy(c),a===1&&(this.glide=null)}draw(){let e=this.camera.position.distanceTo(this.orbit.target);if(this.scene){let[t,n,s]=this.frameAt();this.skeleton.show(t,n,s),this.muscles?.show(t,n,s),this.arrows.show(s<.5?t:n,e,this.camera),this.settle()}no.hazeRange.value.set(e,e+.9),this.renderer.render(this.world,this.camera),this.arrows.write(this.camera,this.size[0],this.size[1])}listen(){let{canvas:e}=this,t=null,n=!1;e.addEventListener("pointermove",({clientX:r,clientY:o,buttons:a})=>{a||n||(n=!0,requestAnimationFrame(()=>{n=!1,this.onPick(this.pick(r,o),!1)}))}),e.addEventListener("pointerleave",()=>this.onPick(null,!1)),e.addEventListener("pointerdown",({clientX:r,clientY:o})=>{t=[r,o],this.glide=null}),e.addEventListener("pointerup",({clientX:r,clientY:o})=>{t&&Math.hypot(r-t[0],o-t[1])<5&&this.onPick(this.pick(r,o),!0),t=null});let s={ArrowLeft:[-.12,0,1],ArrowRight:[.12,0,1],ArrowUp:[0,.1,1],ArrowDown:[0,-.1,1],"+":[0,0,.88],"=":[0,0,.88],"-":[0,0,1.14]};e.addEventListener("keydown",r=>{let o=s[r.key];!o||r.ctrlKey||r.metaKey||(r.preventDefault(),r.stopPropagation(),this.turn(...o))})}turn(e,t,n){let{camera:s,orbit:r}=this,o=s.position.clone().sub(r.target).multiplyScalar(n);o.applyAxisAngle(new z(0,1,0),e);let a=new z().crossVectors(o,new z(0,1,0)).normalize(),l=o.clone().applyAxisAngle(a,-t);Math.abs(l.y/l.length())<.98&&o.copy(l),s.position.copy(r.target).add(o),this.away(),this.wake()}};var Ar=[eg,$0,Kd,B0,J0,G0,Hm],CR=200,Dy=[Jm,O0,ex,km,...Ar,Lm];function PR(){let i=window.COXA_EMBED,e=i?Pm(i):Cm(),t=i?Dy.filter(({name:w})=>w==="move"||w==="about"||w==="whatif"&&"whatif"in i||w==="explore"&&"muscles"in i):Dy,n=document.getElementById("stage"),s=document.getElementById("panel"),r=new rc;i&&!location.hash&&r.note({page:"whatif"in i?"whatif":"move",...i.state});let o=f("div",{class:"trouble",role:"alert",hidden:!0}),a=f("div",{class:"busy",role:"status"});document.body.append(o);let l=w=>{if(o.hidden=!w,!w)return;let{what:_,todo:C,file:T,line:y}=w.problem;ke(o,f("strong",{},/^\S*[._]/.test(_)?_:We(_)),C?f("p",{},C):null,T?f("p",{class:"fine"},y?`${T}, line ${y}`:T):null,f("button",{type:"button",class:"close","aria-label":"Close",onclick:()=>{o.hidden=!0}},"×"))},c=new Bu(n),h=new jl(e,c,r,w=>{a.textContent=w,n.classList.toggle("is-busy",w!=="")},l);n.querySelector(".waiting")?.remove(),n.append(a,f("p",{id:"named",class:"named","aria-live":"polite"}),IR(c),LR());let u=null,d=null,p=()=>{let{page:w}=r.state,_=Wm(location.hash),C=t.some(({name:T})=>T===w)?[]:[`the page '${w}'`];(_.length||C.length)&&l(new Xn({what:`The address was not understood: ${[...C,..._].join(", ").slice(0,CR)}`,todo:"It was left out. Is the link whole?",file:null,line:null,column:null}))},m=()=>{let w=t.find(({name:_})=>_===r.state.page)??t[0];if(w===u){d?.update?.();return}d?.close?.(),document.getElementById("named").textContent="",l(null),u=w,document.title=`${w.title} · Coxa`,document.body.classList.toggle("unstaged",!w.staged),document.body.dataset.page=w.name;for(let _ of x)_.element.setAttribute("aria-current",_.led.includes(w)?"page":"false");Ar.includes(w)&&w!==Kd&&(v=w.name),s.replaceChildren(),s.scrollTop=0,d=w.open(s,h)},v="today",x=t.filter(w=>!Ar.includes(w)||w===Ar[0]).map(w=>{let _=w===Ar[0]?Ar:[w],C=w===Ar[0]?"Your path":w.title;return{led:_,element:f("button",{type:"button",class:"tab",onclick:()=>{(!u||!_.includes(u))&&r.go({page:w===Ar[0]?v:w.name,chosen:""})}},ky(w.name),f("span",{},C))}});document.getElementById("rail").append(f("nav",{"aria-label":"Pages"},...x.map(({element:w})=>w)),DR(()=>{g(),d?.repaint?.()}));let g=()=>c.paint(Di("ground"),Di("ink"),Di("accent"));matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>{g(),d?.repaint?.()}),c.onShow=w=>d?.show?.(w),c.onPick=(w,_)=>d?.pick?.(w,_),addEventListener("keydown",w=>{let _=w.target;w.ctrlKey||w.metaKey||w.altKey||/^(INPUT|SELECT|TEXTAREA|BUTTON|SUMMARY|A)$/.test(_.tagName)&&!(_.tagName==="BUTTON"&&/^(Arrow|Escape|[.,jk])/.test(w.key))||d?.key?.(w.key)&&w.preventDefault()});let S=document.querySelector(".paper .picture")??f("img",{class:"print-picture",alt:"The body as it stood on the screen"});S.isConnected||n.append(S),addEventListener("beforeprint",()=>{S.src=c.picture()}),i||L0(h),r.onChange=m,g(),m(),p(),addEventListener("popstate",p),Object.assign(window,{coxaStage:c})}function IR(i){let e=f("input",{type:"checkbox",checked:!0,onchange:()=>i.showForces(e.checked)}),t=Object.entries(Fu).map(([n,{title:s}])=>f("button",{type:"button","aria-pressed":"false","data-view":n,onclick:()=>i.look(n)},s));return i.onLook=n=>{for(let s of t)s.setAttribute("aria-pressed",String(s.dataset.view===n))},f("div",{class:"views",role:"group","aria-label":"Look from"},...t,f("label",{class:"check forces"},e,"Forces"))}var LR=()=>f("div",{class:"scale","aria-hidden":"true"},f("p",{class:"scale-activation"},f("span",{},"at rest"),f("i",{}),f("span",{},"fully active")),f("p",{class:"scale-change"},f("span",{},"works less"),f("i",{}),f("span",{},"works more")));function DR(i){let e=document.documentElement;return f("button",{type:"button",class:"tab theme","aria-label":"Light or dark",title:"Light or dark",onclick:()=>{let n=e.dataset.theme?e.dataset.theme==="dark":matchMedia("(prefers-color-scheme: dark)").matches;e.dataset.theme=n?"light":"dark",i()}},ky("theme"))}var kR={explore:"M12 3.5a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2ZM12 8.7v6.1M7 10.8c3.2 1.4 6.8 1.4 10 0M12 14.8l-3 6M12 14.8l3 6",move:"M14.5 3.4a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8ZM8 10.5l4.5-2.3 2 4.3-2.5 3 2.5 5M12 15.5l-4.5 4.5M14.5 11l3.5 1",whatif:"M4 7h9M17 7h3M4 12h3M11 12h9M4 17h11M19 17h1M13 5v4M7 10v4M15 15v4",article:"M6 3.5h9l3.5 3.5v13.5H6zM9 9h6M9 12.5h6M9 16h4",gate:"M6 20.5c6 0 1.5-5.5 6-5.5s6-3.5 2-6M18 3.5a2.5 2.5 0 0 1 2.5 2.5c0 2-2.5 4.5-2.5 4.5S15.5 8 15.5 6A2.5 2.5 0 0 1 18 3.5ZM4.5 19a1.5 1.5 0 1 1 0 3",about:"M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 11v5.5M12 7.6v.6",theme:"M12 4a8 8 0 1 0 8 8 6 6 0 0 1-8-8Z"};function ky(i){let e=document.createElementNS("http://www.w3.org/2000/svg","svg"),t=document.createElementNS("http://www.w3.org/2000/svg","path");return e.setAttribute("viewBox","0 0 24 24"),e.setAttribute("aria-hidden","true"),t.setAttribute("d",kR[i]??""),e.append(t),e}PR();})();
