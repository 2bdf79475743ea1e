// SPDX-License-Identifier: Apache-2.0

// The portlet hub (Portlet Specification 3.0, chapter 23): scripts of portlets read and change the state of their
// windows without a new page. The hub keeps the state of the whole page, writes addresses of it, keeps the browser's
// history in step, tells each registered portlet what changed for it, and has the other windows rendered again.
// docs/portlet-hub.md tells how to use it, docs/architecture.md how addresses are made.

const STATE_CHANGE = 'portlet.onStateChange';
const ERROR = 'portlet.onError';
const RESERVED = 'portlet.';

const modes = { VIEW: 'view', EDIT: 'edit', HELP: 'help' };
const windowStates = { NORMAL: 'normal', MINIMIZED: 'minimized', MAXIMIZED: 'maximized' };
const cacheabilities = { FULL: 'cacheLevelFull', PORTLET: 'cacheLevelPortlet', PAGE: 'cacheLevelPage' };
const constants = Object.freeze({ ...modes, ...windowStates, ...cacheabilities });

// ------------------------------------------------------------------ values

/** What a window shows: mode, window state and all render parameters, public ones by the portlet's own names. */
class RenderState {
  constructor({ parameters, portletMode = constants.VIEW, windowState = constants.NORMAL } = {}) {
    this.parameters = copyOf(parameters);
    this.portletMode = portletMode;
    this.windowState = windowState;
  }

  clone() { return new RenderState(this); }

  getPortletMode() { return this.portletMode; }
  setPortletMode(mode) { this.portletMode = requireString(mode, 'portlet mode'); }

  getWindowState() { return this.windowState; }
  setWindowState(state) { this.windowState = requireString(state, 'window state'); }

  getValue(name, fallback) {
    const [value = fallback] = this.getValues(name, []);
    return value;
  }

  getValues(name, fallback) {
    requireString(name, 'parameter name');
    return Object.hasOwn(this.parameters, name) ? this.parameters[name] : fallback;
  }

  setValue(name, value) {
    requireString(name, 'parameter name');
    if (Array.isArray(value)) this.parameters[name] = [...value];
    else this.parameters[name] = [value === null ? null : requireString(value, `value of ${name}`)];
  }

  setValues(name, values) { this.setValue(name, values); }

  remove(name) { delete this.parameters[requireString(name, 'parameter name')]; }
}

/** Parameters as arrays of strings and nulls, of one's own; a name without a value is none. */
function copyOf(parameters) {
  return Object.fromEntries(Object.entries(parameters ?? {})
    .filter(([, values]) => Array.isArray(values) && values.length > 0)
    .map(([name, values]) => [name, values.map(value => value === null ? null : String(value))]));
}

function isSameState(state, other) {
  const names = Object.keys(state.parameters);
  return state.portletMode === other.portletMode
    && state.windowState === other.windowState
    && names.length === Object.keys(other.parameters).length
    && names.every(name => JSON.stringify(state.parameters[name]) === JSON.stringify(other.parameters[name]));
}

// ------------------------------------------------------------------ arguments

const isPlainObject = value => Object.prototype.toString.call(value) === '[object Object]';

function requireString(value, what) {
  if (typeof value !== 'string') throw new TypeError(`the ${what} is no string`);
  return value;
}

function requireOneOf(allowed, value, what) {
  if (!allowed.includes(value)) throw new TypeError(`the ${what} ${value} is none of ${allowed.join(', ')}`);
  return value;
}

function requireParameters(parameters) {
  if (!isPlainObject(parameters)) throw new TypeError('parameters are an object of arrays');
  for (const [name, values] of Object.entries(parameters)) {
    if (!Array.isArray(values) || values.length === 0) throw new TypeError(`${name} is no array with a value`);
  }
  return parameters;
}

const encodingOf = form => form.getAttribute('enctype')?.toLowerCase();
const isMultipart = form => encodingOf(form) === 'multipart/form-data';

/** By the browser's own rules, but for text/plain and dialogs. A form's properties may hide behind its fields. */
function requireSendable(form) {
  const method = form.getAttribute('method')?.toLowerCase();
  const hasFiles = () => [...new FormData(form).values()].some(value => value instanceof File);
  if (method === 'dialog') throw new TypeError('a form is sent by GET or POST');
  if (encodingOf(form) === 'text/plain') throw new TypeError('a form is not sent as text/plain');
  if (isMultipart(form) && method !== 'post') throw new TypeError('a multipart form is sent by POST');
  if (!isMultipart(form) && hasFiles()) throw new TypeError('a form with files is sent as multipart/form-data');
}

/** Action parameters and form come in either order, or not at all. */
function readActionArguments(given) {
  const forms = given.filter(argument => argument instanceof HTMLFormElement);
  const others = given.filter(argument => argument !== undefined && !forms.includes(argument));
  if (forms.length > 1 || others.length > 1) throw new TypeError('an action takes parameters and one form');
  forms.forEach(requireSendable);
  others.forEach(requireParameters);
  return { parameters: others[0] ?? {}, form: forms[0] };
}

/** The function, for callers that must give this many arguments. */
function taking(least, most, call) {
  return (...given) => {
    const { length } = given;
    if (length < least || length > most) throw new TypeError(`${length} arguments instead of ${least} to ${most}`);
    return call(...given);
  };
}

// ------------------------------------------------------------------ state of the page

// What never changes: the pattern of the path, and of each window its key and what its portlet supports.
const page = JSON.parse(document.getElementById('portlet-hub-state').textContent);
const variables = page.path.split('/').filter(segment => segment.startsWith('{')).map(nameOf);

// What does: never modified, always replaced, so that the history can keep it.
let current = readState(page);

function nameOf(variable) {
  return variable.slice(1, -1);
}

function readState(source) {
  if (!isPlainObject(source?.public) || !isPlainObject(source.windows)) throw new Error('this is no state of a page');
  const windows = Object.entries(source.windows).map(([id, { mode, state, parameters }]) =>
    [id, { mode, state, parameters: copyOf(parameters) }]);
  return { public: copyOf(source.public), windows: Object.fromEntries(windows) };
}

/** What a portlet sees of a state of the page. */
function renderState(id, state = current) {
  const { mode, state: windowState, parameters } = state.windows[id];
  const shared = Object.entries(page.windows[id].publicNames)
    .map(([identifier, name]) => [identifier, state.public[name]])
    .filter(([, values]) => values);
  const all = { ...parameters, ...Object.fromEntries(shared) };
  return new RenderState({ parameters: all, portletMode: mode, windowState });
}

/** The state of the page once a window has this render state. */
function withRenderState(id, { parameters, portletMode, windowState }) {
  const own = copyOf(parameters);
  const shared = { ...current.public };
  for (const [identifier, name] of Object.entries(page.windows[id].publicNames)) {
    delete shared[name];
    if (own[identifier]) shared[name] = own[identifier];
    delete own[identifier];
  }
  const view = { mode: portletMode, state: windowState, parameters: own };
  return { public: shared, windows: { ...current.windows, [id]: view } };
}

/** A path cannot do without a value for each of its variables: if a new one does not fit, the old one stays. */
function withPath(state) {
  const fits = ([value, ...more]) => value && more.length === 0 && !/^\.{1,2}$|\//.test(value);
  const kept = variables.filter(name => !fits(state.public[name] ?? [])).map(name => [name, current.public[name]]);
  return { ...state, public: { ...state.public, ...Object.fromEntries(kept) } };
}

// ------------------------------------------------------------------ addresses

function encode(text) {
  return encodeURIComponent(text.toWellFormed?.() ?? text)
    .replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

const pair = (name, value) => value === null ? name : `${name}=${encode(value)}`;

const pairs = (prefix, parameters) => Object.entries(copyOf(parameters))
  .flatMap(([name, values]) => values.map(value => pair(prefix + encode(name), value)));

function pairsOfWindow(id) {
  const { window: key } = page.windows[id];
  const { mode, state, parameters } = current.windows[id];
  return [
    ...mode === constants.VIEW ? [] : [pair(`${key}:mode`, mode)],
    ...state === constants.NORMAL ? [] : [pair(`${key}:state`, state)],
    ...pairs(`${key}.`, parameters),
  ];
}

const publicPairs = names => names.filter(name => !variables.includes(name))
  .flatMap(name => pairs('', { [name]: current.public[name] }));

const pairsOfPage = () =>
  [...publicPairs(Object.keys(current.public)), ...Object.keys(current.windows).flatMap(pairsOfWindow)];

const namesOf = id => [...new Set(Object.values(page.windows[id].publicNames))];

/** What an address keeps of the page's state, by how far its answer may be cached. */
const pairsFor = (id, cacheability) => ({
  [constants.FULL]: () => [],
  [constants.PORTLET]: () => [...publicPairs(namesOf(id)), ...pairsOfWindow(id)],
  [constants.PAGE]: pairsOfPage,
})[cacheability]();

/** The address of this page, with what a call asks of it and as much of its state as is given. */
function address(call = [], state = pairsOfPage()) {
  const segments = page.path.split('/').map(segment =>
    encode(segment.startsWith('{') ? current.public[nameOf(segment)][0] : segment));
  const query = [...call, ...state].join('&');
  return segments.join('/') + (query && `?${query}`);
}

function actionAddress(id, parameters, answer) {
  const { window: key, token } = page.windows[id];
  const call = [pair('_action', key), ...pairs(`${key}!`, parameters), pair('_answer', answer)];
  return address(token ? [...call, pair('_token', token)] : call);
}

async function createResourceUrl(id, parameters, cacheability, resourceId) {
  const { window: key } = page.windows[id];
  const call = [pair('_resource', key), pair('_cache', cacheability), ...pairs(`${key}!`, parameters)];
  return address(resourceId ? [...call, pair('_id', resourceId)] : call, pairsFor(id, cacheability));
}

// ------------------------------------------------------------------ listeners

// By handle: { id, type, callback }; the type of a client event is a regular expression.
const listeners = new Map();
const registered = new Set();

// An action, a partial action or a new render state is under way; listeners are being told of new state.
let operating = false;
let telling = false;

const isInProgress = () => operating || telling;

const named = (name, message) => Object.assign(new Error(message), { name });

const listenersOf = (type, id) => [...listeners].filter(([, each]) => each.type === type && each.id === id);

/** What a listener throws is reported as if the browser had called it; the others are called all the same. */
function tell([handle, { callback }], ...message) {
  if (!listeners.has(handle)) return;
  try {
    callback(...message);
  } catch (error) {
    setTimeout(() => { throw error; });
  }
}

/** Tells them in one go: what a listener promises itself to do next must find the hub at rest. */
function tellState(told, renderData = {}) {
  telling = true;
  for (const listener of told) {
    const { id } = listener[1];
    tell(listener, STATE_CHANGE, renderState(id), renderData[id]);
  }
  telling = false;
}

function tellError(id, error) {
  setTimeout(() => listenersOf(ERROR, id).forEach(listener => tell(listener, ERROR, error)));
}

function addEventListener(id, type, callback) {
  if (typeof callback !== 'function') throw new TypeError('the listener is no function');
  const isSystemEvent = requireString(type, 'event type').startsWith(RESERVED);
  if (isSystemEvent) requireOneOf([STATE_CHANGE, ERROR], type, 'event');
  const handle = Object.freeze({ type });
  const listener = { id, type: isSystemEvent ? type : regularExpression(type), callback };
  listeners.set(handle, listener);
  if (type === STATE_CHANGE) setTimeout(() => tellState([[handle, listener]]));
  return handle;
}

function regularExpression(text) {
  try {
    return new RegExp(text);
  } catch (error) {
    throw new TypeError(error.message);
  }
}

function removeEventListener(id, handle) {
  const listener = listeners.get(handle);
  if (!listener) throw new TypeError('this is no handle of a listener');
  if (listener.id !== id) throw named('AccessDeniedException', 'this is the listener of another portlet');
  listeners.delete(handle);
}

/** Returns how many listeners will hear of it. */
function dispatchClientEvent(type, payload) {
  if (requireString(type, 'event type').startsWith(RESERVED)) throw new TypeError(`${type} is an event of the hub`);
  const told = [...listeners].filter(([, each]) => each.type instanceof RegExp && each.type.test(type));
  for (const listener of told) setTimeout(() => tell(listener, type, payload));
  return told.length;
}

// ------------------------------------------------------------------ operations

function begin(id) {
  if (isInProgress()) throw named('AccessDeniedException', 'another operation is in progress');
  const isListening = listenersOf(STATE_CHANGE, id).length > 0;
  if (!isListening) throw named('NotInitializedException', `${id} does not listen to ${STATE_CHANGE}`);
  operating = true;
}

/** Ends an operation of a window with a new state of the page; resolves when everybody knows. */
function succeed(id, state, renderData) {
  const affected = adopt(withPath(state), id);
  remember();
  return new Promise(resolve => {
    setTimeout(() => {
      tellState(affected.flatMap(each => listenersOf(STATE_CHANGE, each)), renderData);
      operating = false;
      resolve();
    });
  });
}

function fail(id, error) {
  operating = false;
  tellError(id, error);
}

/** Makes a state the current one and has windows without a script rendered; returns the others that it concerns. */
function adopt(state, initiator) {
  const before = current;
  current = state;
  const affected = Object.keys(page.windows).filter(id =>
    id === initiator || !isSameState(renderState(id, before), renderState(id)));
  affected.filter(id => !registered.has(id)).forEach(renderAgain);
  return affected.filter(id => registered.has(id));
}

/** Ends an action with the portal's answer, which may also send the reader elsewhere. */
function succeedWith(id, answer) {
  if (answer?.redirect) {
    operating = false;
    window.location.assign(answer.redirect);
    return undefined;
  }
  const state = readState(answer);
  const known = Object.keys(state.windows).filter(each => Object.hasOwn(page.windows, each));
  const windows = Object.fromEntries(known.map(each => [each, state.windows[each]]));
  const renderData = Object.fromEntries(known.map(each => [each, answer.windows[each].renderData]));
  return succeed(id, { ...state, windows: { ...current.windows, ...windows } }, renderData);
}

function setRenderState(id, { parameters, portletMode, windowState }) {
  begin(id);
  succeed(id, withRenderState(id, { parameters, portletMode, windowState }));
}

async function act(id, { parameters, form }) {
  try {
    const fields = form ? new FormData(form) : [];
    const answer = await fetch(actionAddress(id, parameters, 'state'), {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: form && isMultipart(form) ? fields : new URLSearchParams([...fields]),
    });
    if (!answer.ok) throw new Error(`the portal answered ${answer.status} to an action of ${id}`);
    await succeedWith(id, await answer.json());
  } catch (error) {
    fail(id, error);
    throw error;
  }
}

function action(id, given) {
  const call = readActionArguments(given);
  begin(id);
  const done = act(id, call);
  // Whoever listens to errors will know; for anybody else the browser's console is the place.
  if (listenersOf(ERROR, id).length > 0) done.catch(() => {});
  return done;
}

/** Lets the portlet send the action; the hub waits until it brings the answer. */
async function startPartialAction(id, parameters) {
  let isOver = false;
  const setPageState = taking(1, 1, text => {
    if (text !== null) requireString(text, 'state of the page');
    if (isOver) throw named('AccessDeniedException', 'this partial action is over');
    isOver = true;
    try {
      succeedWith(id, JSON.parse(text));
    } catch (error) {
      fail(id, error);
    }
  });
  return { url: actionAddress(id, parameters, 'partial'), setPageState };
}

// ------------------------------------------------------------------ history

const entry = () => ({ ...window.history.state, portletHub: current });

/** Gives the browser the address of the current state; the same address again makes no new entry. */
function remember() {
  const { pathname, search } = new URL(address(), window.location);
  const isHere = pathname === window.location.pathname && search === window.location.search;
  try {
    if (isHere) window.history.replaceState(entry(), '');
    else window.history.pushState(entry(), '', pathname + search);
  } catch (error) {
    // Browsers refuse too many entries in a short time. The state has changed all the same.
    console.warn(error);
  }
}

window.history.replaceState(entry(), '');

window.addEventListener('popstate', ({ state }) => {
  if (state?.portletHub) tellState(adopt(state.portletHub).flatMap(id => listenersOf(STATE_CHANGE, id)));
});

// ------------------------------------------------------------------ windows without a script

const rendering = new Map();

/** Replaces the markup of a window by what the portal renders for the current state. */
async function renderAgain(id) {
  const { window: key } = page.windows[id];
  rendering.get(key)?.abort();
  rendering.set(key, new AbortController());
  try {
    const answer = await fetch(address([pair('_window', key)]), { signal: rendering.get(key).signal });
    if (!answer.ok) throw new Error(`the portal answered ${answer.status}`);
    const rendered = new DOMParser().parseFromString(await answer.text(), 'text/html');
    replace(document.getElementById(`w-${key}`), rendered.getElementById(`w-${key}`));
  } catch (error) {
    // Old markup is better than none, and the next state is another chance.
    if (error.name !== 'AbortError') console.warn(`window ${key} stays as it was:`, error);
  }
}

function replace(old, fresh) {
  if (!old || !fresh) return;
  const focused = old.contains(document.activeElement) ? document.activeElement : undefined;
  old.replaceWith(fresh);
  if (!focused) return;
  fresh.tabIndex = -1; // for the focus, should the element that had it be gone
  (document.getElementById(focused.id) ?? fresh).focus({ preventScroll: true });
}

// ------------------------------------------------------------------ what portlets get

/** The hub for one window; rejects if the page has no such window. */
export async function register(id) {
  if (!Object.hasOwn(page.windows, id)) throw new Error(`no window of this page has the id ${id}`);
  registered.add(id);
  const allowed = page.windows[id];
  const mode = value => requireOneOf(allowed.modes, String(value).toLowerCase(), 'portlet mode');
  const windowState = value => requireOneOf(allowed.states, String(value).toLowerCase(), 'window state');
  return {
    constants,
    portletModes: [...allowed.modes],
    windowStates: [...allowed.states],
    isInProgress,
    newParameters: parameters => copyOf(parameters),
    newState: state => new RenderState(state ?? undefined),
    addEventListener: taking(2, 2, (type, callback) => addEventListener(id, type, callback)),
    removeEventListener: taking(1, 1, handle => removeEventListener(id, handle)),
    dispatchClientEvent: taking(2, 2, dispatchClientEvent),
    setRenderState: taking(1, 1, state => setRenderState(id, {
      parameters: requireParameters(state?.parameters),
      portletMode: mode(state.portletMode),
      windowState: windowState(state.windowState),
    })),
    action: taking(0, 2, (...given) => action(id, given)),
    startPartialAction: taking(0, 1, (parameters = {}) => {
      requireParameters(parameters);
      begin(id);
      return startPartialAction(id, parameters);
    }),
    createResourceUrl: taking(0, 3, (parameters, cacheability, resourceId) => createResourceUrl(
      id,
      requireParameters(parameters ?? {}),
      requireOneOf(Object.values(cacheabilities), cacheability ?? constants.PAGE, 'cacheability'),
      requireString(resourceId ?? '', 'resource id'))),
  };
}
