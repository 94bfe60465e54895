// Gives each generated schema below `models` to the official client, and prints a line for each
// that it refuses: the folder, a tab, what it says.
import { readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";

const client = pathToFileURL("node_modules/@aws-amplify/datastore/dist/esm/datastore/datastore.mjs");

for (const folder of readdirSync("models")) {
  const { schema } = await import(pathToFileURL(`models/${folder}/schema.js`).href);
  // The client takes one schema in its life, so each gets a client of its own.
  const { initSchema } = await import(`${client.href}?${folder}`);
  try {
    const classes = initSchema(schema);
    for (const name of Object.keys({ ...schema.models, ...schema.nonModels }))
      if (typeof classes[name] !== "function") throw new Error(`no class ${name}`);
  } catch (refusal) {
    console.log(`${folder}\t${refusal.message}`);
  }
}
