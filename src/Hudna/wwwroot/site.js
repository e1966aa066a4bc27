// What all pages share: keys that stand for links. Keys are known by their place on the keyboard (event.code), so that they work on
// Arabic and Latin layouts alike; they do nothing while someone types, with a modifier held, or when they are switched off.
export const keysAreOn = () => document.body.dataset.keys !== 'off';

export const isPlainKey = (event) =>
  keysAreOn() && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing &&
  !(event.target instanceof Element && event.target.closest('input, select, textarea, [contenteditable], dialog'));

const linkKeys = { KeyN: 'n', KeyP: 'p' };

document.addEventListener('keydown', (event) => {
  if (!isPlainKey(event)) return;
  if ((event.key === '/' || event.code === 'Slash') && !event.shiftKey) {
    event.preventDefault();
    document.querySelector('input[type="search"]')?.focus();
    return;
  }
  const wish = linkKeys[event.code];
  const link = wish && !event.shiftKey && document.querySelector(`a[data-key="${wish}"]`);
  if (link) link.click();
});
