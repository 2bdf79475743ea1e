// SPDX-License-Identifier: Apache-2.0

// The door to the portlet hub: scripts of portlets may call portlet.register as soon as they run. The hub itself is a
// module beside this file, and comes a little later.
{
  const version = new URL(document.currentScript.src).search;
  const hub = import(`./portlet-hub.mjs${version}`);

  window.portlet = {
    ...window.portlet,

    /** Gives the script of a portlet its part of the hub; `id` is the namespace of the portlet's window. */
    register(...parameters) {
      const [id] = parameters;
      if (parameters.length !== 1 || typeof id !== 'string') throw new TypeError('register takes one portlet id');
      return hub.then(({ register }) => register(id));
    },
  };
}
