// SPDX-License-Identifier: Apache-2.0

// The links change the line of the page where they stand. Without this script, or while the hub is at work, they
// lead to the page of the line.

for (const list of document.querySelectorAll('[data-tram-lines]')) takeOver(list);

async function takeOver(list) {
  const hub = await portlet.register(list.dataset.tramLines);
  let state = hub.newState();

  hub.addEventListener('portlet.onStateChange', (type, newState) => {
    state = newState;
    for (const link of list.querySelectorAll('a')) {
      if (link.dataset.line === state.getValue('line')) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  });

  list.addEventListener('click', event => {
    const link = event.target.closest('a');
    if (!link || hub.isInProgress()) return;
    event.preventDefault();
    state.setValue('line', link.dataset.line);
    hub.setRenderState(state);
  });
}
