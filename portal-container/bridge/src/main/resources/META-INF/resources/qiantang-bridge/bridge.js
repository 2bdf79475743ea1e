// SPDX-License-Identifier: Apache-2.0
// What Faces views in portlets need in the browser under a strict content security policy: handlers and styles that may
// not stand in attributes, scripts in answers run with the page's nonce, and a word when an answer does not come.
(function () {
  "use strict";
  if (window.qiantangBridge) return;
  const nonce = document.currentScript ? document.currentScript.nonce : "";

  function run(code) {
    const script = document.createElement("script");
    script.nonce = nonce;
    script.textContent = code;
    document.head.append(script);
    script.remove();
  }

  function on(id, event, handler) {
    const element = document.getElementById(id);
    if (!element) return;
    if (window.PrimeFaces && PrimeFaces.csp) PrimeFaces.csp.register(id, "on" + event, handler);
    else element["on" + event] = handler;
  }

  function style(id, text) {
    const element = document.getElementById(id);
    if (element) element.style.cssText += ";" + text;
  }

  // Two applications that bring the same library have other addresses for the same file.
  function fileOf(address) {
    const url = new URL(address, document.baseURI);
    const path = url.pathname.split("/jakarta.faces.resource/");
    const library = url.searchParams.get("ln") || "";
    const shared = path.length > 1 && /^(jakarta\.faces|primefaces(-.*)?|qiantang-bridge)$/.test(library);
    return shared ? library + ":" + path[1] : url.href;
  }

  function isThere(address) {
    const file = fileOf(address);
    return Array.from(document.querySelectorAll("script[src], link[rel=stylesheet]"))
      .some((element) => fileOf(element.src || element.href) === file);
  }

  // Loads what a view that came by an answer needs and the page does not have, one after the other; then goes on.
  function load(addresses, then) {
    const missing = addresses.filter((address) => !isThere(address));
    (function next() {
      const address = missing.shift();
      if (address === undefined) {
        prepare();
        then();
        return;
      }
      const isStyle = /\.css\b/.test(address);
      const element = document.createElement(isStyle ? "link" : "script");
      if (isStyle) element.rel = "stylesheet";
      else element.nonce = nonce;
      element.onload = element.onerror = next;
      element[isStyle ? "href" : "src"] = address;
      document.head.append(element);
    })();
  }

  function windowOf(element) {
    return element instanceof Element ? element.closest(".faces-portlet") : null;
  }

  function notice(portlet) {
    const text = portlet && portlet.dataset.failed;
    if (!text) return;
    let word = portlet.querySelector(":scope > .faces-notice");
    if (!word) {
      word = document.createElement("p");
      word.className = "faces-notice";
      word.setAttribute("role", "alert");
      portlet.prepend(word);
    }
    word.textContent = text;
  }

  // What components have moved out of their form, such as panels above the page, sends the first form of its window;
  // PrimeFaces would take the first of the page, which is the portal's search.
  function withForm(settings) {
    const id = settings.source && (settings.source.id || settings.source);
    if (settings.formId || typeof id !== "string") return settings;
    const source = document.getElementById(id);
    if (source && source.closest("form")) return settings;
    const portlet = Array.from(document.querySelectorAll(".faces-portlet")).find((each) => id.startsWith(each.id + ":"));
    const form = portlet && portlet.querySelector("form");
    return form ? { ...settings, formId: form.id } : settings;
  }

  // faces.js evaluates what an answer brings; by this name it lets the page do it.
  window.execScript = run;

  function prepare() {
    if (window.PrimeFaces && PrimeFaces.csp) PrimeFaces.csp.NONCE_VALUE = nonce;
    if (window.faces && faces.util && !faces.util.chain.ofBridge) {
      faces.util.chain = function (source, event, ...codes) {
        const self = source && typeof source === "object" ? source : null;
        for (const code of codes) {
          if (typeof code === "function") {
            if (code.call(self, event) === false) return false;
            continue;
          }
          run("window.qiantangBridge.handler=function(event){" + code + "\n};");
          if (window.qiantangBridge.handler.call(self, event) === false) return false;
        }
        return true;
      };
      faces.util.chain.ofBridge = true;
      faces.ajax.addOnError((failure) => notice(windowOf(failure.source)));
    }
    if (window.PrimeFaces && PrimeFaces.ajax && !prepare.finds) {
      prepare.finds = true;
      const handle = PrimeFaces.ajax.Request.handle;
      PrimeFaces.ajax.Request.handle = function (settings, more) {
        return handle.call(this, withForm(settings), more);
      };
    }
    if (window.jQuery && !prepare.listens) {
      prepare.listens = true;
      // jQuery loads scripts of an answer by itself, with the nonce of their element, which knows none.
      const load = jQuery._evalUrl;
      jQuery._evalUrl = (url, options, document) => load.call(jQuery, url, { ...options, nonce }, document);
      jQuery(document).on("pfAjaxError", (event, request, settings) => {
        const source = settings && settings.source;
        notice(windowOf(typeof source === "string" ? document.getElementById(source) : source));
      });
    }
  }

  window.qiantangBridge = { on, style, load, run };
  prepare();
  document.addEventListener("readystatechange", prepare);
})();
