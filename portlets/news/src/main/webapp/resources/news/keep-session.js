// SPDX-License-Identifier: Apache-2.0
// Keeps the session while a form is open, since what is sent after its end is refused: now and then a sign of life with
// nothing of the form in it. A failure, as of a computer that is offline, is told to nobody: without a source the bridge finds
// no window for its notice. PrimeFaces' own switch for that, global: false, leaves failures out.
$(() => {
  for (const widget of Object.values(PrimeFaces.widgets)) {
    if (!(widget instanceof PrimeFaces.widget.Poll)) continue;
    const forget = function () { this.source = null; };
    const sign = { source: widget.id, process: '@none', partialSubmit: true, async: true, global: false, onerror: forget };
    widget.cfg.fn = () => PrimeFaces.ajax.Request.handle({ ...sign });
    widget.start();
  }
});
