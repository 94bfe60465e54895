// A DataStore client that does what it is told: a line of JavaScript each, answered by a line of JSON.
//
//   node client.mjs MODELS ENDPOINT API_KEY
//
// The client asks for wss whatever the endpoint is; a backend without TLS is reached by ws.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import "fake-indexeddb/auto";
import WebSocket from "ws";

const [models, endpoint, apiKey] = process.argv.slice(2);

// The client looks for a browser: a window that tells whether there is a network.
const browser = new EventTarget();
globalThis.window = globalThis;
globalThis.self = globalThis;
globalThis.navigator = { onLine: true };
for (const name of ["addEventListener", "removeEventListener", "dispatchEvent"])
  globalThis[name] = browser[name].bind(browser);

/** Takes the network away, or brings it back. */
function network(there) {
  navigator.onLine = there;
  dispatchEvent(new Event(there ? "online" : "offline"));
}

const plain = endpoint.startsWith("http:");

globalThis.WebSocket = class extends WebSocket {
  constructor(address, protocols) {
    super(plain ? address.replace(/^wss:/, "ws:") : address, protocols);
  }
};

// The client's packages share one state only if all are loaded in one of their two forms.
const require = createRequire(import.meta.url);
const { Amplify } = require("aws-amplify");
const { Hub } = require("aws-amplify/utils");
const { DataStore, Predicates, initSchema } = require("@aws-amplify/datastore");
const { schema } = await import(pathToFileURL(`${models}/schema.js`).href);
const { Post } = initSchema(schema);

Amplify.configure({
  API: { GraphQL: { endpoint, apiKey, region: "local", defaultAuthMode: "apiKey" } },
});

const events = [];
Hub.listen("datastore", ({ payload }) => events.push(payload.event));

/** Waits until the condition holds; fails after 20 seconds. */
async function until(condition) {
  const end = Date.now() + 20_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${condition}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

const known = { DataStore, Predicates, Post, events, until, network };
const AsyncFunction = until.constructor;

for await (const line of createInterface({ input: process.stdin })) {
  try {
    const run = new AsyncFunction(...Object.keys(known), line);
    console.log(JSON.stringify({ answer: (await run(...Object.values(known))) ?? null }));
  } catch (failure) {
    console.log(JSON.stringify({ failure: String(failure.stack ?? failure) }));
  }
}
process.exit(0);
