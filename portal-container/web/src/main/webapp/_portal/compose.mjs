// SPDX-License-Identifier: Apache-2.0
// The composer works without this script: every tool is a form. The script drags windows, opens forms in dialogs, and puts
// the answer of a form into the page instead of loading it anew, so that place and focus stay.

const root = () => document.getElementById('composer');

async function send(form, button) {
  const body = new URLSearchParams(new FormData(form));
  if (button && button.name) body.set(button.name, button.value);
  return fetch(form.action, { method: 'POST', body, headers: { Accept: 'text/html' } });
}

async function parse(response) {
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

function announce(text) {
  const status = document.getElementById('compose-said');
  if (status) status.textContent = text;
}

/** Shows what the page has become, with the focus where it was. */
function show(page, focus) {
  const fresh = page.getElementById('composer');
  if (!fresh) return false;
  const place = window.scrollY;
  root().replaceWith(document.adoptNode(fresh));
  dress();
  window.scrollTo(0, place);
  const problems = document.getElementById('compose-problems');
  const target = problems || focus.map((id) => document.getElementById(id)).find((e) => e && !e.disabled);
  if (target) target.focus({ preventScroll: false });
  announce(document.getElementById('compose-state').textContent);
  return true;
}

async function submit(form, button, focus) {
  root().setAttribute('aria-busy', 'true');
  try {
    const response = await send(form, button);
    const page = await parse(response);
    if (!show(page, focus)) window.location.assign(response.url);
  } catch (e) {
    form.removeAttribute('data-compose'); // without a connection the browser says so better
    form.requestSubmit(button);
  }
}

function focusAfter(form, button) {
  const window = form.elements.namedItem('window');
  const own = button && button.id ? [button.id] : [];
  return window ? [...own, `cw-${window.value}`, 'compose-undo'] : own;
}

// Forms in dialogs.

let dialog = null;
let opener = '';

function openDialog(page, from) {
  const body = page.querySelector('[data-dialog-body]');
  if (!body) return false;
  if (!dialog || !dialog.isConnected) {
    dialog = document.createElement('dialog');
    dialog.className = 'compose-dialog';
    dialog.setAttribute('aria-labelledby', 'compose-dialog-title');
    dialog.addEventListener('close', () => {
      const back = document.getElementById(opener);
      if (back) back.focus();
    });
    document.body.append(dialog);
  }
  const heading = page.querySelector('h1');
  const head = document.createElement('div');
  head.className = 'compose-dialog-head';
  const title = document.createElement('h2');
  title.className = 'compose-dialog-title';
  title.id = 'compose-dialog-title';
  title.textContent = heading ? heading.textContent : '';
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'compose-tool';
  const cancel = body.querySelector('[data-close]');
  close.setAttribute('aria-label', cancel ? cancel.textContent : '');
  close.textContent = '✕';
  close.addEventListener('click', () => dialog.close());
  head.append(title, close);
  dialog.replaceChildren(head, document.adoptNode(body));
  if (from) opener = from;
  if (!dialog.open) dialog.showModal();
  const first = dialog.querySelector('#compose-problems, input:not([type=hidden]), select, textarea, .compose-portlet');
  if (first) first.focus();
  return true;
}

async function follow(link) {
  const response = await fetch(link.href, { headers: { Accept: 'text/html' } });
  if (!openDialog(await parse(response), link.id)) window.location.assign(link.href);
}

async function submitDialog(form, button) {
  const response = await send(form, button);
  const page = await parse(response);
  if (openDialog(page, '')) return;
  const key = new URL(response.url).hash.slice(1);
  dialog.close();
  const window = form.elements.namedItem('window');
  const focus = [opener, key, window ? `set-up-${window.value}` : ''].filter((id) => id);
  if (!root() || !page.getElementById('composer')) globalThis.location.assign(response.url);
  else show(page, focus);
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.matches('[data-compose]')) return;
  const inDialog = dialog && dialog.contains(form);
  if (!inDialog && !root()?.contains(form)) return;
  event.preventDefault();
  if (inDialog) submitDialog(form, event.submitter);
  else submit(form, event.submitter, focusAfter(form, event.submitter));
});

document.addEventListener('click', (event) => {
  const close = event.target.closest('[data-close]');
  if (close && dialog && dialog.contains(close)) {
    event.preventDefault();
    dialog.close();
    return;
  }
  const link = event.target.closest('a[data-dialog]');
  if (!link || !root() || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  follow(link);
});

document.addEventListener('keydown', (event) => {
  if (!root() || !(event.ctrlKey || event.metaKey) || (dialog && dialog.open)) return;
  if (event.target.matches('input, textarea, select')) return;
  const key = event.key.toLowerCase();
  const id = key === 'z' && !event.shiftKey ? 'compose-undo' : key === 'y' || key === 'z' ? 'compose-redo' : '';
  const button = id && document.getElementById(id);
  if (!button || button.disabled) return;
  event.preventDefault();
  button.click();
});

// Dragging.

const mark = document.createElement('div');
mark.className = 'compose-drop';
let dragged = null;

function dress() {
  root().classList.add('composer--live');
  root().querySelectorAll('[data-handle]').forEach((handle) => {
    handle.draggable = true;
  });
}

/** The window of the region before which a drop at this height would come; null for its end. */
function before(region, event) {
  const windows = [...region.querySelectorAll(':scope > .compose-window')].filter((w) => w !== dragged);
  return windows.find((w) => {
    const box = w.getBoundingClientRect();
    const beside = event.clientY >= box.top && event.clientY <= box.bottom;
    return event.clientY < box.top + box.height / 2 && (!beside || event.clientX < box.right)
      || (beside && event.clientX < box.left + box.width / 2 && box.width < region.clientWidth / 2 + 1);
  }) || null;
}

function drop(region, next) {
  const form = dragged.querySelector('form[data-compose]');
  const body = document.createElement('form');
  body.method = 'post';
  body.action = form.action;
  body.hidden = true;
  const fields = { ...Object.fromEntries(new FormData(form)), do: 'move', region: region.dataset.region };
  if (next) fields.before = next.dataset.composeWindow;
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    body.append(input);
  }
  root().append(body);
  submit(body, null, [`cw-${dragged.dataset.composeWindow}`]);
}

document.addEventListener('dragstart', (event) => {
  const handle = event.target.closest?.('[data-handle]');
  if (!handle) return;
  dragged = handle.closest('.compose-window');
  dragged.classList.add('compose-window--dragged');
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/plain', dragged.dataset.composeWindow);
  event.dataTransfer.setDragImage(dragged.querySelector('.compose-window-bar'), 10, 10);
});

document.addEventListener('dragover', (event) => {
  const region = dragged && event.target.closest('.compose-region');
  if (!region) return;
  event.preventDefault();
  const next = before(region, event);
  region.insertBefore(mark, next || region.querySelector(':scope > .compose-add'));
});

document.addEventListener('drop', (event) => {
  const region = dragged && event.target.closest('.compose-region');
  if (!region) return;
  event.preventDefault();
  const next = before(region, event);
  drop(region, next);
});

document.addEventListener('dragend', () => {
  mark.remove();
  if (dragged) dragged.classList.remove('compose-window--dragged');
  dragged = null;
});

if (root()) {
  dress();
  const problems = document.getElementById('compose-problems');
  if (problems) problems.focus();
}
