const SITE = {"version":"e0380c1e9fc0","root":"/","offline":"/offline.html","files":["/offline.html","/assets/css/site.css?v=9a073780","/assets/css/lists.css?v=d42d62b3","/assets/css/search.css?v=963f48de","/assets/js/offline.js?v=a89ad2e3","/assets/js/search.js?v=c4326000","/assets/icons/icon.svg?v=b7422900"],"recent":{"ar":["/","/search/","/articles/2024/09/attack/"],"en":["/en/","/en/search/","/en/articles/2024/09/attack/"]}};
const OWN=`khulasa ${SITE.root} `;
const FILES=OWN + SITE.version;
const PAGES=`${OWN}pages`;
const MAX_PAGES=250;
addEventListener('install',event=>event.waitUntil(install()));
addEventListener('activate',event=>event.waitUntil(activate()));
addEventListener('message',event=>event.waitUntil(keep(event.data)));
addEventListener('fetch',event=>{
const{request}=event,url=new URL(request.url);
if(request.method!=='GET'||url.origin!==location.origin||!url.pathname.startsWith(SITE.root))return;
event.respondWith(url.searchParams.has('v')?fromHereFirst(request):fromNetworkFirst(event,url));
});
async function install(){
const files=await caches.open(FILES);
await files.addAll(SITE.files.map(url=>new Request(url,{cache:'no-cache'})));
await skipWaiting();
}
async function activate(){
const names=await caches.keys();
await Promise.all(names.filter(name=>name.startsWith(OWN)&&name!==FILES&&name!==PAGES).map(name=>caches.delete(name)));
await clients.claim();
}
async function fromHereFirst(request){
const files=await caches.open(FILES);
const kept=await files.match(request);
if(kept)return kept;
try{
const response=await fetch(request);
if(response.ok)await files.put(request,response.clone());
return response;
}catch(error){
const other=!request.url.includes('.bin?')&&await files.match(request,{ignoreSearch:true});
if(other)return other;
throw error;
}
}
async function fromNetworkFirst(event,url){
const page=url.origin + url.pathname,isPage=event.request.mode==='navigate';
try{
const response=await fetch(event.request,{cache:'no-cache'});
if(isKept(response))event.waitUntil(put(page,response.clone()));
return response;
}catch(error){
const kept=await(await caches.open(PAGES)).match(page)??(isPage?await caches.match(SITE.offline):undefined);
if(kept)return kept;
throw error;
}
}
const isKept=response=>response.ok&&response.type==='basic'&&!response.redirected;
async function put(page,response){
const pages=await caches.open(PAGES);
await pages.delete(page);
await pages.put(page,response);
const all=await pages.keys();
await Promise.all(all.slice(0,-MAX_PAGES).map(old=>pages.delete(old)));
}
async function keep({page,lang}){
const pages=await caches.open(PAGES),files=await caches.open(FILES);
if(page.startsWith(location.origin + SITE.root)&&!await pages.match(page))await load(page);
if(navigator.connection?.saveData)return;
for(const language of[lang,...Object.keys(SITE.recent).filter(each=>each!==lang)]){
const mark=`${SITE.root}?kept=${language}`;
if(!SITE.recent[language]||await files.match(mark))continue;
for(const path of[...SITE.recent[language]].reverse())await load(location.origin + path);
await files.put(mark,new Response(''));
}
}
async function load(page){
const response=await fetch(page,{cache:'no-cache'});
if(isKept(response))await put(page,response);
}
