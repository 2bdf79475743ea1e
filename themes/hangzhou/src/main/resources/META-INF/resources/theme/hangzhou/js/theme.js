// Small comforts. Every page works without this file: the menu is a <details>, and buttons that need a script
// come hidden.

const status = document.querySelector('[data-status]');
const say = text => { if (status) status.textContent = text; };

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

if (navigator.clipboard) {
  for (const button of document.querySelectorAll('[data-copy-link]')) {
    button.hidden = false;
    button.addEventListener('click', () => copyLink(button));
  }
}

async function copyLink(button) {
  const address = document.querySelector('link[rel="canonical"]')?.href ?? location.href;
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(address);
    button.classList.add('is-done');
    button.textContent = status?.dataset.copied ?? label;
    say(status?.dataset.copied);
  } catch {
    button.textContent = status?.dataset.copyFailed ?? label;
    say(status?.dataset.copyFailed);
  }
  setTimeout(() => {
    button.classList.remove('is-done');
    button.textContent = label;
    say('');
  }, 4000);
}

// A window that was too late for its page comes when it is ready; its link leads there, too.
for (const late of document.querySelectorAll('[data-window]')) {
  fetch(late.dataset.window)
    .then(answer => (answer.ok ? answer.text() : ''))
    .then(markup => {
      if (markup.trim()) late.closest('.window').outerHTML = markup;
    })
    .catch(() => {}); // the notice stays, with its link
}

const menu = document.querySelector('[data-menu]');
if (menu) {
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });
  document.addEventListener('click', event => {
    if (menu.open && !menu.contains(event.target)) menu.open = false;
  });
}

// A table wider than the screen scrolls inside itself; the keyboard must be able to reach it.
for (const table of document.querySelectorAll('.prose table')) {
  if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
}
