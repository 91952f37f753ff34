// Lets the site be read without a connection: sw.js keeps pages. Told which page is read, it keeps this one, too, which was
// loaded before it was there.
const { worker } = document.currentScript.dataset;

async function keep() {
  await navigator.serviceWorker.register(worker);
  const { active } = await navigator.serviceWorker.ready;
  active.postMessage({ page: location.origin + location.pathname, lang: document.documentElement.lang });
}

// A browser that keeps nothing, as in a private window, reads on as before.
if ('serviceWorker' in navigator) addEventListener('load', () => keep().catch(() => {}));
