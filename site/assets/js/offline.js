const{worker}=document.currentScript.dataset;
async function keep(){
await navigator.serviceWorker.register(worker);
const{active}=await navigator.serviceWorker.ready;
active.postMessage({page:location.origin + location.pathname,lang:document.documentElement.lang});
}
if('serviceWorker' in navigator)addEventListener('load',()=>keep().catch(()=>{}));
