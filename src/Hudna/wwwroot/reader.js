// The reader: words and cards show each other, by pointer and by keyboard. Without this file every mark is still a link to its card and
// every card a link to its words.
import { isPlainKey } from './site.js';

const text = document.getElementById('text');
const panel = document.getElementById('facts');
const help = document.getElementById('keys');
const peek = Object.assign(document.createElement('section'), { className: 'peek', hidden: true });
document.body.append(peek);

const marksOf = (card) => [...text.querySelectorAll(`mark[data-card="${CSS.escape(card)}"]`)];
const cardsAt = (element) => {
  const ids = [];
  for (let mark = element.closest('mark[data-card]'); mark; mark = mark.parentElement.closest('mark[data-card]')) ids.push(mark.dataset.card);
  return ids;
};
const facts = () => [...panel.querySelectorAll('.card')].filter((card) => card.offsetParent !== null);
const isNarrow = () => matchMedia('(max-width: 60rem)').matches;
const motion = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');

let current = null;

function choose(ids, { scrollText = false, scrollCard = false } = {}) {
  for (const lit of document.querySelectorAll('.on')) lit.classList.remove('on');
  current = ids[0] ?? null;
  for (const id of ids) document.getElementById(id)?.classList.add('on');
  for (const mark of current ? marksOf(current) : []) mark.classList.add('on');
  if (!current) return;
  const card = document.getElementById(current);
  if (scrollText) {
    const first = marksOf(current)[0];
    first?.closest('details')?.setAttribute('open', '');
    first?.scrollIntoView({ block: 'center', behavior: motion() });
  }
  if (scrollCard && card && !isNarrow()) card.scrollIntoView({ block: 'nearest', behavior: motion() });
}

function remember(id) {
  history.replaceState(history.state, '', `#${id}`);
}

function showPeek(ids) {
  const cards = ids.map((id) => document.getElementById(id)).filter(Boolean);
  peek.replaceChildren();
  const close = Object.assign(document.createElement('button'), { type: 'button', textContent: text.dataset.close });
  close.addEventListener('click', () => { peek.hidden = true; choose([]); });
  const list = Object.assign(document.createElement('ol'), { className: 'cards' });
  for (const card of cards) {
    const copy = card.cloneNode(true);
    copy.removeAttribute('id');
    list.append(copy);
  }
  peek.append(close, list);
  peek.hidden = cards.length === 0;
}

// Words: all cards about them, the innermost first.
text.addEventListener('click', (event) => {
  const link = event.target.closest('mark a');
  if (!link) return;
  event.preventDefault();
  let ids = cardsAt(link);
  // By keyboard (detail is 0) one goes back to the card one came from, not to the innermost.
  if (event.detail === 0 && ids.includes(current)) ids = [current, ...ids.filter((id) => id !== current)];
  choose(ids, { scrollCard: true });
  if (isNarrow()) showPeek(ids);
  else focusCard(ids[0]);
  remember(ids[0]);
});
text.addEventListener('focusin', (event) => {
  const link = event.target.closest('mark a');
  if (link && !cardsAt(link).includes(current)) choose(cardsAt(link), { scrollCard: true });
});

// Cards and entries: their words.
panel.addEventListener('focusin', (event) => {
  const card = event.target.closest('[id]');
  if (card && marksOf(card.id).length > 0 && card.id !== current) choose([card.id], { scrollText: true });
});
document.addEventListener('click', (event) => {
  const link = event.target.closest('.facts a[href^="#w-"], .peek a[href^="#w-"]');
  if (!link) return;
  const mark = document.getElementById(link.hash.slice(1));
  if (!mark) return;
  event.preventDefault();
  peek.hidden = true;
  const card = link.closest('.card, .name, .time')?.id || mark.dataset.card;
  choose([card]);
  for (const lit of text.querySelectorAll('mark.on')) if (!link.closest('.card, .time')) lit.classList.remove('on');
  mark.classList.add('on');
  mark.closest('details')?.setAttribute('open', '');
  mark.scrollIntoView({ block: 'center', behavior: motion() });
  firstWords(mark)?.focus({ preventScroll: true });
  remember(mark.id);
});

// The first run of a mark that is its own, not of a name inside it.
const firstWords = (mark) => [...mark.querySelectorAll('a')].find((link) => link.closest('mark') === mark) ?? mark.querySelector('a');

function focusCard(id) {
  const card = document.getElementById(id);
  (card?.querySelector('a') ?? card)?.focus({ preventScroll: true });
}

function step(by) {
  const all = facts();
  if (all.length === 0) return;
  const at = all.findIndex((card) => card.id === current);
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1)];
  choose([next.id], { scrollText: true, scrollCard: true });
  focusCard(next.id);
  remember(next.id);
}

async function copy() {
  const card = current && document.getElementById(current);
  if (!card) return;
  const words = marksOf(current).map((mark) => mark.textContent).join('') || card.innerText;
  const about = document.querySelector('.desk > article > .meta')?.innerText.replace(/\s+/g, ' ').trim();
  await navigator.clipboard.writeText(`${words}\n${about}\n${location.origin}${location.pathname}#${current}`);
  const notice = Object.assign(document.createElement('p'), { className: 'notice', role: 'status', textContent: text.dataset.copied });
  document.body.append(notice);
  setTimeout(() => notice.remove(), 2500);
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !help.open) { peek.hidden = true; choose([]); document.activeElement?.blur?.(); return; }
  if (!isPlainKey(event)) return;
  if (event.key === '?' || event.key === '\u061F' || (event.code === 'Slash' && event.shiftKey)) { event.preventDefault(); help.showModal(); }
  else if (event.shiftKey) return;
  else if (event.code === 'KeyJ') step(1);
  else if (event.code === 'KeyK') step(-1);
  else if (event.code === 'KeyC') copy();
});

for (const button of document.querySelectorAll('[data-help]')) {
  button.hidden = false;
  button.addEventListener('click', () => help.showModal());
}

// An address that names a card or words opens on them.
function open() {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id && document.getElementById(id);
  if (!target) return;
  if (target.matches('.card, .name, .time')) choose([id], { scrollText: true, scrollCard: true });
  else if (target.matches('mark')) {
    choose(cardsAt(target), { scrollCard: true });
    target.closest('details')?.setAttribute('open', '');
    target.scrollIntoView({ block: 'center' });
  }
}
addEventListener('hashchange', open);
open();
