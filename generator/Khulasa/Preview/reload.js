// Of the preview alone: loads a page again when the site was built anew, and shows what keeps it from being built.
const { builds, version } = document.currentScript.dataset;
const sheet = `position: fixed; inset: auto 0 0; z-index: 2147483647; max-block-size: 50vh; overflow: auto; margin: 0;
  padding: 1rem; background: #2b0b0b; color: #fff; font: 14px/1.5 ui-monospace, monospace; white-space: pre-wrap;`;
const board = document.createElement('pre');
Object.assign(board, { lang: 'en', dir: 'ltr' });
board.setAttribute('role', 'alert');
board.style.cssText = sheet;

new EventSource(builds).onmessage = ({ data }) => {
  const build = JSON.parse(data);
  if (build.version !== version) return location.reload();
  board.textContent = build.problems ?? '';
  if (build.problems) document.body.append(board);
  else board.remove();
};
