// SPDX-License-Identifier: Apache-2.0

// Keeps the departures of the line up to date, and sends reports and orders without a new page.
(() => {
  for (const board of document.querySelectorAll('[data-tram-departures]')) keepUp(board);

  async function keepUp(board) {
    const hub = await portlet.register(board.dataset.tramDepartures);
    const show = (part, text) => { board.querySelector(`[data-part="${part}"]`).textContent = text; };

    hub.addEventListener('portlet.onError', (type, error) => show('error', error.message));

    hub.addEventListener('portlet.onStateChange', async (type, state, renderData) => {
      show('line', state.getValue('line'));
      show('delay', state.getValue('delay', ''));
      if (renderData) show('reminder', renderData.content);
      const url = await hub.createResourceUrl({ count: ['3'] }, hub.constants.PORTLET, 'departures');
      show('departures', await (await fetch(url)).text());
    });

    board.querySelector('form').addEventListener('submit', event => {
      event.preventDefault();
      show('error', '');
      hub.action({ source: ['citizen & co'] }, event.target);
    });

    board.querySelector('[data-remind]').addEventListener('click', async () => {
      const { url, setPageState } = await hub.startPartialAction({ remind: ['yes'] });
      const answer = await fetch(url, { method: 'POST' });
      setPageState(answer.ok ? await answer.text() : null);
    });
  }
})();
